// C functions of this process, called with the arguments that syscall() takes, and by the same frame.

import { letGo } from '../memory/scratch.js'
import type { Argument, Word } from '../memory/word.js'
import { argumentWord } from './arguments.js'
import { FUNCTION, fillNumbers, fillWords, intResult, numberResult, run } from './frame.js'

/** What a C function returns, as far as a register tells: `long` for anything of 64 bits, pointers included. */
export type FunctionResult = 'int' | 'long'

type Call = (a?: Argument, b?: Argument, c?: Argument, d?: Argument, e?: Argument, f?: Argument) => number

/**
 * The function at an address, which must be one. What it gives is what C's gives: -1, say, for an error of most of
 * libc's.
 */
export function cFunction(address: Word, name: string, gives: FunctionResult): Call {
  const isInt = gives === 'int'
  return function call(a, b, c, d, e, f) {
    const mixed = fill(address, name, a, b, c, d, e, f)
    run()
    if (mixed) letGo()
    return isInt ? intResult() : numberResult()
  }
}

/** Fills the frame; true if something must be let go after the call. */
function fill(
  address: Word,
  name: string,
  a?: Argument,
  b?: Argument,
  c?: Argument,
  d?: Argument,
  e?: Argument,
  f?: Argument,
): boolean {
  if (
    typeof address === 'number' &&
    isNumber(a) &&
    isNumber(b) &&
    isNumber(c) &&
    isNumber(d) &&
    isNumber(e) &&
    isNumber(f)
  ) {
    fillNumbers(FUNCTION, address, a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0)
    return false
  }
  letGo() // what a call that was refused half-way borrowed
  const w1 = word(a, name, 1)
  const w2 = word(b, name, 2)
  const w3 = word(c, name, 3)
  const w4 = word(d, name, 4)
  const w5 = word(e, name, 5)
  const w6 = word(f, name, 6)
  fillWords(FUNCTION, address, w1, w2, w3, w4, w5, w6)
  return true
}

/** Undefined is an argument that was not passed. */
function isNumber(value: Argument | undefined): value is number | undefined {
  return value === undefined || Number.isSafeInteger(value)
}

function word(value: Argument | undefined, name: string, place: number): Word {
  if (value === undefined) return 0
  return typeof value === 'number' && Number.isSafeInteger(value)
    ? value
    : argumentWord(value, `${name} argument ${place}`)
}
