// Clocks: the time in nanoseconds, in the form that suits.

import { unwrap } from '../errno/syscall-error.js'
import type { CLOCK_ } from '../generated/families.js'
import { struct } from '../generated/views/time.js'
import { described } from '../sys/refusal.js'
import type { Choice } from '../sys/types.js'
import { InexactError } from '../syscall/frame.js'
import { SYS } from '../syscall/numbers.js'
import { syscall } from '../syscall/syscall.js'
import { isReadByVdso, readClock, time } from './frame.js'

const BILLION = 1_000_000_000
const TIMESPEC_BYTES = 16
/** How long granularity() looks at a clock: the coarse ones tick every 10 ms at most. */
const PATIENCE = 30_000_000n

/** What was read last, in nanoseconds, as the halves of one integer. */
const halves = new Int32Array(2)
const whole = new BigInt64Array(halves.buffer)

/** A clock of the kernel. clock_gettime(2) says what each one counts. */
export class Clock {
  /** CLOCK_MONOTONIC and so on. */
  readonly id: number

  /** Nothing is asked of the kernel yet: a clock that there is not is an error when it is read. */
  constructor(id: Choice<CLOCK_>) {
    if (typeof id !== 'number' || (id | 0) !== id)
      throw new TypeError(`Clock: expected a clock of the CLOCK_ constants, got ${String(id)}`)
    this.id = id
  }

  /** The time in nanoseconds. */
  now(): bigint {
    readClock(this.id)
    return nanoseconds()
  }

  /**
   * The time as seconds and nanoseconds, in `into` or in a new struct. Into a struct it allocates nothing.
   *
   * @throws TypeError if that is no timespec.
   */
  read(into: struct.timespec = new struct.timespec()): struct.timespec {
    expectTimespec(into, 'read')
    readClock(this.id)
    into.setInt32(0, time[0] as number, true)
    into.setInt32(4, time[1] as number, true)
    into.setInt32(8, time[2] as number, true)
    into.setInt32(12, time[3] as number, true)
    return into
  }

  /**
   * The nanoseconds since a time that `read` gave: an exact integer.
   *
   * @throws InexactError beyond 2^53 ns, which are 104 days; it carries the exact value.
   */
  since(start: struct.timespec): number {
    expectTimespec(start, 'since')
    readClock(this.id)
    const difference =
      (seconds() - (start.getUint32(0, true) + start.getInt32(4, true) * 0x1_0000_0000)) * BILLION +
      ((time[2] as number) - start.getInt32(8, true))
    if (Number.isSafeInteger(difference)) return difference
    return inexact(
      nanoseconds() - (start.getBigInt64(0, true) * BigInt(BILLION) + start.getBigInt64(8, true)),
    )
  }

  /** How many nanoseconds one step of the clock is, by the kernel. clock_getres(2). */
  get resolution(): number {
    const words = new BigInt64Array(2)
    unwrap(syscall(SYS.clock_getres, this.id, words), 'clock_getres')
    return Number((words[0] as bigint) * BigInt(BILLION) + (words[1] as bigint))
  }

  /**
   * The smallest step that the clock was seen to make, in nanoseconds: what the kernel says is often finer than what
   * the hardware does, or than what can be read. It blocks for 30 ms; undefined if the clock stood still.
   */
  granularity(): number | undefined {
    const end = process.hrtime.bigint() + PATIENCE
    const start = this.read()
    let smallest = Infinity
    let last = this.since(start)
    while (process.hrtime.bigint() < end) {
      for (let i = 0; i < 256; i++) {
        const now = this.since(start)
        if (now > last) smallest = Math.min(smallest, now - last)
        last = now
      }
    }
    return smallest === Infinity ? undefined : smallest
  }

  /**
   * Whether the vDSO is asked. That does not say that no kernel was entered: the vDSO itself makes the syscall for
   * clocks that it does not know, such as those of CPU time, and for all where the clocksource cannot be read from
   * user space. `checkVdso` of rawsys/measure finds out.
   */
  get usesVdso(): boolean {
    return isReadByVdso(this.id)
  }
}

function expectTimespec(value: unknown, what: string): void {
  if (value instanceof DataView && value.byteLength >= TIMESPEC_BYTES) return
  throw new TypeError(`${what}: expected a timespec, such as read() gives, got ${described(value)}`)
}

function seconds(): number {
  return ((time[0] as number) >>> 0) + (time[1] as number) * 0x1_0000_0000
}

/** What was read last. By halves, because arithmetic on bigints takes longer than reading the clock. */
function nanoseconds(): bigint {
  const low = time[0] as number
  const rest = time[2] as number
  if (time[1] !== 0) return BigInt(seconds()) * BigInt(BILLION) + BigInt(rest)
  // seconds * 10^9 + rest in 64 bits, of products that a number holds exactly: 16 bits of the seconds at a time.
  const upper = (low >>> 16) * BILLION
  const upperHigh = Math.floor(upper / 0x1_0000)
  const lower = (upper - upperHigh * 0x1_0000) * 0x1_0000 + (low & 0xffff) * BILLION + rest
  const carry = Math.floor(lower / 0x1_0000_0000)
  halves[0] = lower - carry * 0x1_0000_0000
  halves[1] = upperHigh + carry
  return whole[0] as bigint
}

function inexact(value: bigint): never {
  throw new InexactError(
    value,
    `the difference of ${value} ns is beyond 2^53, where a number is exact; subtract what now() gives`,
  )
}
