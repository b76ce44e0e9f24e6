// A program of its own, because it changes its mount namespace: prints as JSON what the running kernel's
// tracefs says.
//
//   tracefs-child formats                               entry point -> [argument name, C type][]
//   tracefs-child probe PROGRAM HIGHEST [LEFT-OUT ...]  number -> entry point that it reached, or null

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errnoName, isErr, SYS, syscall } from 'rawsys'
import { CLONE_NEWNS, EINVAL, MS_PRIVATE, MS_REC } from '../support/kernel.js'

const MS_REC_PRIVATE = MS_REC | MS_PRIVATE
/** The fields of an event up to here are the same for all: type, flags, process, syscall number. */
const FIRST_ARGUMENT = 16

const mountPoint = mkdtempSync(join(tmpdir(), 'rawsys-tracefs-'))
try {
  const failed = mount(mountPoint)
  const [mode, ...args] = process.argv.slice(2)
  const result = failed === undefined ? (mode === 'probe' ? probe(args) : formats()) : { failed }
  console.log(JSON.stringify(result))
} finally {
  syscall(SYS.umount2, mountPoint, 0)
  rmdirSync(mountPoint)
}

/** What failed, or undefined. */
function mount(tracefs: string): string | undefined {
  const unshared = syscall(SYS.unshare, CLONE_NEWNS)
  if (isErr(unshared)) return `unshare: ${errnoName(unshared)}`
  // Nothing of this shall show outside. In a chroot / may be no mount point: then it shows until it is
  // undone.
  const isolated = syscall(SYS.mount, 0, '/', 0, MS_REC_PRIVATE, 0)
  if (isErr(isolated) && !isErr(isolated, EINVAL)) return `mount of / as private: ${errnoName(isolated)}`
  const mounted = syscall(SYS.mount, 'nodev', tracefs, 'tracefs', 0, 0)
  return isErr(mounted) ? `mount of tracefs: ${errnoName(mounted)}` : undefined
}

function formats(): Record<string, [name: string, type: string][]> {
  const events = join(mountPoint, 'events/syscalls')
  const found: Record<string, [string, string][]> = {}
  for (const event of readdirSync(events)) {
    if (!event.startsWith('sys_enter_')) continue
    const text = readFileSync(join(events, event, 'format'), 'utf8')
    const fields = [...text.matchAll(/field:(.+?)\s*\b(\w+);\toffset:(\d+)/g)]
    found[event.slice('sys_enter_'.length)] = fields
      .filter(([, , , offset]) => Number(offset) >= FIRST_ARGUMENT)
      .map(([, type = '', name = '']) => [name, type])
  }
  return found
}

function probe([program = '', ...args]: readonly string[]): Record<string, string | null> {
  const instance = join(mountPoint, 'instances', `rawsys-${process.pid}`)
  mkdirSync(instance)
  try {
    const { status, stderr } = spawnSync(program, [instance, ...args], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`the probe ended with ${status}: ${stderr}`)
    writeFileSync(join(instance, 'tracing_on'), '0')
    return enteredFunctions(readFileSync(join(instance, 'trace'), 'utf8'))
  } finally {
    writeFileSync(join(instance, 'events/enable'), '0')
    rmdirSync(instance)
  }
}

/** A call with six arguments of -1 is the probe's; the thread's next event names the function. */
function enteredFunctions(trace: string): Record<string, string | null> {
  const numberOf = new Map<string, string>()
  const entered: Record<string, string | null> = {}
  for (const line of trace.split('\n')) {
    const [, thread] = /-(\d+)\s+\[/.exec(line) ?? []
    if (thread === undefined) continue
    const [, name] = /: sys_(\w+)\(/.exec(line) ?? []
    const probed = numberOf.get(thread)
    if (name !== undefined && probed !== undefined) entered[probed] = name
    numberOf.delete(thread)
    const [, number] = /sys_enter: NR (\d+) \((?:f{16}(?:, |\))){6}/.exec(line) ?? []
    if (number === undefined) continue
    numberOf.set(thread, number)
    entered[number] = null
  }
  return entered
}
