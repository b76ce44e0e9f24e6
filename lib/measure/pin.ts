// Keeps this thread on one processor while something is measured: a thread that moves finds other caches and,
// on some machines, other clocks.

import { unwrap } from '../errno/syscall-error.js'
import { SYS } from '../syscall/numbers.js'
import { syscall } from '../syscall/syscall.js'

/** Room for 8192 processors, the most that Linux can be built for. */
const MASK_BYTES = 1024

/** `true`: the processor that the thread runs on now; a number: that one; `false`: none. */
export type Pin = boolean | number

/** Runs something on one processor, and gives the thread back those that it had. Per thread. */
export function pinned<T>(pin: Pin, run: (cpu: number | undefined) => T): T {
  if (pin === false) return run(undefined)
  const before = new Uint8Array(MASK_BYTES)
  const bytes = unwrap(syscall(SYS.sched_getaffinity, 0, MASK_BYTES, before), 'sched_getaffinity')
  const cpu = pin === true ? currentCpu() : pin
  if (!Number.isInteger(cpu) || cpu < 0 || cpu >= 8 * bytes) {
    throw new RangeError(`pin: expected true, false or a processor of 0 .. ${8 * bytes - 1}, got ${cpu}`)
  }
  const one = new Uint8Array(MASK_BYTES)
  one[cpu >> 3] = 1 << (cpu & 7)
  unwrap(syscall(SYS.sched_setaffinity, 0, bytes, one), 'sched_setaffinity')
  try {
    return run(cpu)
  } finally {
    syscall(SYS.sched_setaffinity, 0, bytes, before)
  }
}

function currentCpu(): number {
  const cpu = new Uint32Array(1)
  unwrap(syscall(SYS.getcpu, cpu, 0, 0), 'getcpu')
  return cpu[0] as number
}
