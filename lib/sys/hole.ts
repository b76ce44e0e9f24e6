// An argument whose value only the running program will know. Programs put it in the place of a Ref, so that what
// makes words of arguments says which values would fit; native code then checks that before the call.

import type { Word } from '../memory/word.js'
import { originOf, type Ref } from './ref.js'

const LOWEST = -(2n ** 63n)
const HIGHEST = 2n ** 63n - 1n
const { MAX_SAFE_INTEGER } = Number

export class Hole {
  readonly ref: Ref<unknown>
  /** Whether the value is a bigint to JavaScript: 64 bits of any value. */
  isBigint: boolean
  low: number | bigint = 0
  high: number | bigint = 0
  /** Where in memory the value belongs; undefined for the argument's own word. */
  address: Word | undefined
  /** Whether anything has taken it as an argument. */
  isTaken = false
  /** Only a Hole has it: `instanceof` would ask a proxy. */
  readonly #genuine = true

  static is(value: unknown): value is Hole {
    return typeof value === 'object' && value !== null && #genuine in value
  }

  constructor(ref: Ref<unknown>, isBigint: boolean) {
    this.ref = ref
    this.isBigint = isBigint
  }

  /** Where the value comes from, for error messages. */
  get words(): string {
    return originOf(this.ref).words
  }

  /** Forgets how it was taken, for the next recording; only now it may be known whether it is a bigint. */
  empty({ isBigint }: { readonly isBigint?: boolean | undefined }): void {
    if (isBigint !== undefined) this.isBigint = isBigint
    this.isTaken = false
    this.address = undefined
  }

  /** Takes it as a number within bounds. The word is NaN, which is no argument's: nobody may reckon with it. */
  within(low: number | bigint, high: number | bigint): number {
    this.low = low
    this.high = high
    this.isTaken = true
    return Number.NaN
  }

  /** Takes it as 64 bits; a number must be exact. */
  wide(low: number = -MAX_SAFE_INTEGER): number {
    return this.isBigint ? this.within(LOWEST, HIGHEST) : this.within(low, MAX_SAFE_INTEGER)
  }
}

export const isHole: (value: unknown) => value is Hole = Hole.is

/** A word that decides how the others are understood, so that it must be known before the call. */
export function known(word: Word, what: string): number {
  const number = Number(word)
  if (!Number.isNaN(number)) return number
  throw new TypeError(
    `${what}: expected a value that is known before the program runs, because it decides what the others mean, got a Ref`,
  )
}
