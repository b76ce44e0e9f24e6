// What a figure depends on: it means little without.

import { clocksource } from '../clock/clocksource.js'
import { libc } from '../libc/libc.js'

const CPU = '/sys/devices/system/cpu'

export interface Machine {
  readonly cpu: string
  readonly cpus: number
  readonly architecture: string
  /** Whether it is a virtual machine, as far as /proc/cpuinfo tells. */
  readonly isVirtual: boolean
  readonly kernel: string
  readonly clocksource: string | undefined
  /** How the kernel sets the processor's speed; undefined where it does not, as in virtual machines. */
  readonly governor: string | undefined
  /** What the kernel does about the processor's weaknesses, of those that it has. Some make each syscall dearer. */
  readonly mitigations: Readonly<Record<string, string>>
  readonly runtime: string
  readonly libc: string | undefined
  /** How many tasks were running or waiting to, over the last minute, when this was asked. */
  readonly load: number
}

export function machine(): Machine {
  const { cpus, loadavg, release } = process.getBuiltinModule('node:os')
  const info = text('/proc/cpuinfo') ?? ''
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cpus: cpus().length,
    architecture: process.arch,
    isVirtual: /^flags\s*:.*\bhypervisor\b/m.test(info),
    kernel: release(),
    clocksource: clocksource(),
    governor: text(`${CPU}/cpu0/cpufreq/scaling_governor`),
    mitigations: mitigations(),
    runtime: runtime(),
    libc: library(),
    load: loadavg()[0] ?? 0,
  }
}

function mitigations(): Record<string, string> {
  const { readdirSync } = process.getBuiltinModule('node:fs')
  const folder = `${CPU}/vulnerabilities`
  let names: string[]
  try {
    names = readdirSync(folder).sort()
  } catch {
    return {}
  }
  const states = names.map((name) => [name, text(`${folder}/${name}`) ?? ''] as const)
  return Object.fromEntries(states.filter(([, state]) => state !== '' && state !== 'Not affected'))
}

function runtime(): string {
  const { bun, deno, node } = process.versions as NodeJS.ProcessVersions & { bun?: string; deno?: string }
  if (bun !== undefined) return `Bun ${bun}`
  return deno === undefined ? `Node ${node}` : `Deno ${deno}`
}

function library(): string | undefined {
  const found = libc()
  return found && [found.kind, found.version].filter(Boolean).join(' ')
}

function text(file: string): string | undefined {
  const { readFileSync } = process.getBuiltinModule('node:fs')
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return undefined
  }
}
