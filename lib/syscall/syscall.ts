// The primitive: any syscall, by number.

import type { Result } from '../errno/result.js'
import { letGo } from '../memory/scratch.js'
import type { Argument } from '../memory/word.js'
import { argumentWord } from './arguments.js'
import { bigintResult, fillNumbers, fillWords, numberResult, run, SYSCALL } from './frame.js'

/** Up to six arguments; undefined is none of them. */
export type Arguments =
  | []
  | [a: Argument]
  | [a: Argument, b: Argument]
  | [a: Argument, b: Argument, c: Argument]
  | [a: Argument, b: Argument, c: Argument, d: Argument]
  | [a: Argument, b: Argument, c: Argument, d: Argument, e: Argument]
  | [a: Argument, b: Argument, c: Argument, d: Argument, e: Argument, f: Argument]

/** @see syscall */
export interface Syscall {
  (nr: number, ...args: Arguments): Result<number>

  /** The same call; the result is the kernel's 64-bit word, signed, so that an error is negative. */
  bigint(nr: number, ...args: Arguments): Result<bigint>
}

// What both forms are below: parameters rather than a rest array, which would be an allocation.
type Call<R> = (
  nr: number,
  a?: Argument,
  b?: Argument,
  c?: Argument,
  d?: Argument,
  e?: Argument,
  f?: Argument,
) => R

const number: Call<Result<number>> = function syscall(nr, a, b, c, d, e, f) {
  const mixed = fill(arguments.length, nr, a, b, c, d, e, f)
  run()
  if (mixed) letGo()
  return numberResult()
}

const bigint: Call<Result<bigint>> = function syscall(nr, a, b, c, d, e, f) {
  const mixed = fill(arguments.length, nr, a, b, c, d, e, f)
  run()
  if (mixed) letGo()
  return bigintResult()
}

/**
 * Makes the syscall `nr` with up to six arguments and gives the kernel's own result: a value, or a
 * negative error number (see `isErr` and `unwrap`).
 *
 * - number: an integer within +-(2^53 - 1); bigint: -2^63 .. 2^64 - 1; boolean: 1 or 0; null: 0
 * - string: the address of its UTF-8 bytes with a NUL behind, during the call
 * - ArrayBuffer, SharedArrayBuffer, typed array, DataView: the address of its first byte
 *
 * The kernel believes what it is told: a wrong count or address lets it overwrite memory of this
 * process. It blocks the calling thread while the syscall blocks.
 *
 * @throws TypeError, RangeError for an argument that is none of these, before the kernel is entered.
 * @throws InexactError (a RangeError) for a result beyond +-2^53; it carries the exact value.
 */
export const syscall: Syscall = Object.assign(number, { bigint })

// `count` says how many arguments were passed, the number included.
type Fill<R> = (
  count: number,
  nr: number,
  a: Argument | undefined,
  b: Argument | undefined,
  c: Argument | undefined,
  d: Argument | undefined,
  e: Argument | undefined,
  f: Argument | undefined,
) => R

/** Fills the frame; true if something must be let go after the call. */
const fill: Fill<boolean> = (count, nr, a, b, c, d, e, f) => {
  if (
    typeof nr === 'number' &&
    (nr | 0) === nr &&
    isNumber(a, count > 1) &&
    isNumber(b, count > 2) &&
    isNumber(c, count > 3) &&
    isNumber(d, count > 4) &&
    isNumber(e, count > 5) &&
    isNumber(f, count > 6) &&
    count <= 7
  ) {
    fillNumbers(SYSCALL, nr, a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0)
    return false
  }
  fillMixed(count, nr, a, b, c, d, e, f)
  return true
}

/** True if an argument is a number that a double holds exactly, or was not passed. */
function isNumber(value: Argument | undefined, passed: boolean): value is number | undefined {
  return passed ? Number.isSafeInteger(value) : true
}

const fillMixed: Fill<void> = (count, nr, a, b, c, d, e, f) => {
  if (count > 7) {
    throw new TypeError(`syscall: expected at most 6 arguments after the number, got ${count - 1}`)
  }
  if (typeof nr !== 'number') {
    throw new TypeError(`syscall: expected a number of SYS as the first argument, got ${typeof nr}`)
  }
  // The kernel looks at 32 bits: a larger number would be some other syscall.
  if ((nr | 0) !== nr) {
    throw new RangeError(`syscall: expected a number of 32 bits as the first argument, got ${nr}`)
  }
  letGo() // what a call that was refused half-way borrowed
  const w1 = count > 1 ? argumentWord(a, 'syscall argument 1') : 0
  const w2 = count > 2 ? argumentWord(b, 'syscall argument 2') : 0
  const w3 = count > 3 ? argumentWord(c, 'syscall argument 3') : 0
  const w4 = count > 4 ? argumentWord(d, 'syscall argument 4') : 0
  const w5 = count > 5 ? argumentWord(e, 'syscall argument 5') : 0
  const w6 = count > 6 ? argumentWord(f, 'syscall argument 6') : 0
  fillWords(SYSCALL, nr, w1, w2, w3, w4, w5, w6)
}
