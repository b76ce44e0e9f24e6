// The frame: one call, in memory that native code shares. src-native/frame.h has the same layout.
//
//   bytes  0 .. 55   seven slots: the syscall number or a function's address, then six arguments
//         56 .. 63   the result, a 64-bit word; for a call that is recorded, where to, as a double
//         64 .. 67   control: bit i for a slot that holds a 64-bit word rather than a double, bit 7
//                    for a function's address in slot 0, bit 8 for a call by int 0x80, bit 9 for a
//                    program's address in slot 0
//         68 .. 71   1: the call is recorded rather than made
//
// A call is three steps: fill, run, read the result. Nothing of the user's runs in between, so one
// frame serves a whole thread. They are separate so that `run` is called with as few JavaScript
// functions around it as possible: src-native/call.h says why.

import type { Word } from '../memory/word.js'
import { addon } from '../native/addon.js'

/** Control: slot 0 is a syscall number. */
export const SYSCALL = 0
/** Control: slot 0 is the address of a C function. */
export const FUNCTION = 0x80
/** Control: slot 0 is a syscall number of i386, for `int 0x80`; on x86-64 only. */
export const INT80 = 0x100
/** Control: slot 0 is the address of a program. */
const PROGRAM = 0x200
/** Control: all slots hold words. */
export const ALL_WORDS = 0x7f

const { frame, run: runFrame } = addon.newEntry()
/** Makes the call that the frame holds; or records it, between `startRecording` and `stopRecording`. */
export const run: () => void = runFrame
const numbers = new Float64Array(frame, 0, 8)
const words = new BigInt64Array(frame, 0, 8)
const result = new Int32Array(frame, 56, 2)
const control = new Uint32Array(frame, 64, 2)

/** 64 bits that no number holds exactly: a result, or a field of a struct. `value` is exact. */
export class InexactError extends RangeError {
  override readonly name = 'InexactError'
  /** The exact value; of a result, as a signed word. */
  readonly value: bigint

  /** @internal */
  constructor(
    value: bigint,
    message = `the result ${value} is outside -2^53 .. 2^53 - 1, where a number is exact; take it as a bigint`,
  ) {
    super(message)
    this.value = value
  }
}

/** Fills the frame with words that are all numbers, integers within +-2^53. */
export function fillNumbers(
  kind: number,
  target: number,
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  f: number,
): void {
  numbers[0] = target
  numbers[1] = a
  numbers[2] = b
  numbers[3] = c
  numbers[4] = d
  numbers[5] = e
  numbers[6] = f
  control[0] = kind
}

/** Fills the frame with words of either kind. */
export function fillWords(
  kind: number,
  target: Word,
  a: Word,
  b: Word,
  c: Word,
  d: Word,
  e: Word,
  f: Word,
): void {
  control[0] = kind | put(0, target) | put(1, a) | put(2, b) | put(3, c) | put(4, d) | put(5, e) | put(6, f)
}

/** Fills the frame with a syscall and its words. */
export function fill(nr: number, a: Word, b: Word, c: Word, d: Word, e: Word, f: Word): void {
  if (
    typeof a === 'number' &&
    typeof b === 'number' &&
    typeof c === 'number' &&
    typeof d === 'number' &&
    typeof e === 'number' &&
    typeof f === 'number'
  ) {
    fillNumbers(SYSCALL, nr, a, b, c, d, e, f)
  } else {
    fillWords(SYSCALL, nr, a, b, c, d, e, f)
  }
}

/** After a call: fills the frame with the syscall `nr` and the words that the call had. */
export function refill(nr: number): void {
  words[0] = BigInt(nr)
  control[0] = ALL_WORDS
}

/** Control of a frame that nobody has filled since. */
const EMPTY = 0xffffffff

/** Says that no call has been made yet. */
export function clear(): void {
  control[0] = EMPTY
}

/** Whether a call was made since `clear` that can be made again. */
export function isFilled(): boolean {
  return control[0] !== EMPTY && ((control[0] as number) & PROGRAM) === 0
}

/** How the call that the frame holds is made: FUNCTION or INT80, or 0 for a syscall. */
export function wayOfCall(): number {
  return (control[0] as number) & (FUNCTION | INT80)
}

/** After a call: says that native code has turned all slots into words, so that it can be made again. */
export function refillAgain(): void {
  control[0] = (control[0] as number) | ALL_WORDS
}

/**
 * From now on `run` stores the words of the call at an address and gives 0. No code of the user's may run until
 * `stopRecording`, or its calls would not be made either.
 */
export function startRecording(to: number): void {
  numbers[7] = to
  control[1] = 1
}

export function stopRecording(): void {
  control[1] = 0
}

/** Runs the program at an address. */
export function runProgram(address: number): void {
  fillNumbers(PROGRAM, address, 0, 0, 0, 0, 0, 0)
  run()
}

/** The result as a number: exact, or an InexactError. */
export function numberResult(): number {
  const low = result[0] as number
  const high = result[1] as number
  if (high === low >> 31) return low
  if (high >= -0x200000 && high < 0x200000) return high * 0x100000000 + (low >>> 0)
  throw new InexactError(bigintResult())
}

/** The result of a C function that returns an int: the word's other half is undefined. */
export function intResult(): number {
  return result[0] as number
}

/** The result as a signed 64-bit word. */
export function bigintResult(): bigint {
  return words[7] as bigint
}

/** Stores a word and gives its bit of the control word. */
function put(slot: number, word: Word): number {
  if (typeof word === 'number') {
    numbers[slot] = word
    return 0
  }
  words[slot] = word
  return 1 << slot
}
