// Sets of CPUs: a bit for each, as many words of 64 as there are CPUs; and the lists that /proc and /sys
// have.

import { bytesOf, isMemory } from '../memory/address.js'
import type { Memory } from '../memory/word.js'
import { described } from '../sys/refusal.js'
import { count } from '../sys/region.js'

/** The kernel takes and gives such sets in whole longs. */
const WORD = 8
/** More CPUs than any kernel can have, which is 8192: a list that names more is no list of CPUs. */
const MOST = 65536

/**
 * A set of CPUs: `must.sched_setaffinity(0, undefined, cpuSet([0, 2]))`. It has room for the highest of them,
 * and for `room` CPUs: sched_getaffinity gives EINVAL unless there is room for all that the machine may have,
 * so `cpuSet([], 8192)` is for that.
 *
 * sched_setaffinity(2).
 *
 * @throws RangeError for what is no CPU.
 */
export function cpuSet(cpus: Iterable<number>, room = 0): Uint8Array {
  const list = Array.from(cpus, (cpu) => within(cpu, MOST - 1, 'cpuSet'))
  const most = list.reduce((most, cpu) => Math.max(most, cpu + 1), within(room, MOST, 'cpuSet room'))
  const set = new Uint8Array(WORD * Math.max(1, Math.ceil(most / (8 * WORD))))
  for (const cpu of list) set[cpu >> 3] = (set[cpu >> 3] as number) | (1 << (cpu & 7))
  return set
}

/**
 * The CPUs in a set, or in its first `length` bytes, in ascending order:
 * `cpusIn(set, must.sched_getaffinity(0, undefined, set))`.
 *
 * @throws RangeError if the memory has fewer than `length` bytes.
 */
export function cpusIn(set: Memory, length?: number): number[] {
  if (!isMemory(set)) throw new TypeError(`cpusIn: expected memory, got ${described(set)}`)
  const bytes = bytesOf(set, 'cpusIn')
  const cpus: number[] = []
  for (const [i, byte] of bytes.subarray(0, count(length, bytes.length, 'cpusIn length')).entries()) {
    for (let bit = 0; bit < 8; bit++) if ((byte & (1 << bit)) !== 0) cpus.push(8 * i + bit)
  }
  return cpus
}

/**
 * The CPUs of a list such as `0-3,8`, in ascending order: what /sys/devices/system/cpu/online has, and
 * Cpus_allowed_list of /proc/PID/status, and the same of memory nodes.
 *
 * cpuset(7), "List format".
 *
 * @throws TypeError if the text is no such list, RangeError for numbers that no CPU has.
 */
export function parseCpuList(text: string): number[] {
  const listed = new Uint8Array(MOST)
  const trimmed = text.trim()
  for (const part of trimmed === '' ? [] : trimmed.split(',')) {
    const [first, last] = rangeOf(part)
    listed.fill(1, first, last + 1)
  }
  const cpus: number[] = []
  for (let cpu = listed.indexOf(1); cpu >= 0; cpu = listed.indexOf(1, cpu + 1)) cpus.push(cpu)
  return cpus
}

/**
 * A list as the kernel writes it: `cpuListText([0, 1, 2, 3, 8])` is `0-3,8`. @throws RangeError for what is
 * no CPU.
 */
export function cpuListText(cpus: Iterable<number>): string {
  const ranges: [first: number, last: number][] = []
  for (const cpu of [...new Set(cpus)].sort((a, b) => a - b)) {
    within(cpu, MOST - 1, 'cpuListText')
    const range = ranges.at(-1)
    if (range !== undefined && range[1] === cpu - 1) range[1] = cpu
    else ranges.push([cpu, cpu])
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join()
}

function rangeOf(part: string): readonly [first: number, last: number] {
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? []
  if (first === undefined) {
    throw new TypeError(`parseCpuList: expected a list such as 0-3,8, got ${described(part)} in it`)
  }
  const end = within(Number(last), MOST - 1, 'parseCpuList')
  return [within(Number(first), end, 'parseCpuList'), end]
}

function within(value: number, most: number, what: string): number {
  if (Number.isInteger(value) && value >= 0 && value <= most) return value
  throw new RangeError(`${what}: expected an integer within 0 .. ${most}, got ${described(value)}`)
}
