// Boots a kernel under qemu, and reads from its console how its tests ended.

import { spawn } from 'node:child_process'
import type { Architecture } from '#generator/architectures.js'
import { type Counts, countsIn, NONE } from '../support/counts.js'
import type { Kernel } from './kernel-list.js'

const MEGABYTES = 1536
const MOST_MINUTES = 20

interface Machine {
  readonly qemu: string
  /** The Debian package that it is in. */
  readonly package: string
  readonly type: string
  readonly cpu: string
  readonly console: string
}

const MACHINES: Readonly<Record<Architecture, Machine>> = {
  x64: {
    qemu: 'qemu-system-x86_64',
    package: 'qemu-system-x86',
    type: 'q35',
    cpu: 'max',
    console: 'ttyS0',
  },
  // Without BTI, and faster than processors that have it.
  arm64: {
    qemu: 'qemu-system-aarch64',
    package: 'qemu-system-arm',
    type: 'virt,gic-version=3',
    cpu: 'cortex-a72',
    console: 'ttyAMA0',
  },
}
/** Pointer authentication as the architecture defines it takes most of the time. */
const BTI_CPU = 'max,pauth-impdef=on'

export interface Result {
  /** All that the guest printed. */
  readonly output: string
  /** What its kernel calls itself, if it came that far. */
  readonly release: string | undefined
  /** The status that its tests ended with, if they did. */
  readonly status: number | undefined
  readonly counts: Counts
  readonly seconds: number
}

/** Runs a guest to its end, and shows what it prints to `show`. */
export async function boot(
  kernel: Kernel,
  files: { readonly kernel: string; readonly initrd: string },
  show: (text: string) => void = () => {},
): Promise<Result> {
  const start = performance.now()
  const { qemu, args } = commandLine(kernel, files)
  const guest = spawn(qemu, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: MOST_MINUTES * 60000,
    killSignal: 'SIGKILL',
  })
  let output = ''
  guest.stdout.setEncoding('utf8').on('data', (text: string) => {
    const plain = text.replaceAll('\r', '')
    output += plain
    show(plain)
  })
  await new Promise((resolve, reject) => {
    guest.on('close', resolve).on('error', (cause) => {
      const from = MACHINES[kernel.architecture].package
      reject(new Error(`${qemu} does not run; Debian has it in ${from}`, { cause }))
    })
  })
  return { ...read(output), seconds: (performance.now() - start) / 1000 }
}

function commandLine(
  { architecture, bti }: Kernel,
  files: { readonly kernel: string; readonly initrd: string },
): { qemu: string; args: string[] } {
  const { qemu, type, cpu, console } = MACHINES[architecture]
  const machine = [
    '-M',
    type,
    '-cpu',
    bti === true ? BTI_CPU : cpu,
    '-accel',
    'tcg,thread=single',
    '-smp',
    '1',
  ]
  const devices = ['-m', `${MEGABYTES}`, '-display', 'none', '-nodefaults', '-serial', 'stdio', '-no-reboot']
  const append = `console=${console} rdinit=/init panic=-1 quiet loglevel=3`
  const start = ['-kernel', files.kernel, '-initrd', files.initrd, '-append', append]
  return { qemu, args: [...machine, ...devices, ...start] }
}

/** By what init.c and the tests' reporter print. */
function read(output: string): Omit<Result, 'seconds'> {
  const [, release] = /^guest: Linux (\S+)$/m.exec(output) ?? []
  const [, status] = /^guest: exit (\d+)$/m.exec(output) ?? []
  const counts = countsIn(output)
  // Tests that printed no counts ended early.
  const hasEnded = status !== undefined && counts !== undefined
  return { output, release, status: hasEnded ? Number(status) : undefined, counts: counts ?? NONE }
}
