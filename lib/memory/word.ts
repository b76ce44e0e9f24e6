// A word is what one argument register holds: 64 bits, as a number where that is exact.

export type Word = number | bigint

/** What an argument of a raw call may be. */
export type Argument = number | bigint | boolean | null | string | Memory

/** Memory of JavaScript's: passed as the address of its first byte. */
export type Memory = ArrayBuffer | SharedArrayBuffer | ArrayBufferView

const LOWEST = -(2n ** 63n)
const HIGHEST = 2n ** 64n - 1n

export function numberWord(value: number, what: string): number {
  if (Number.isSafeInteger(value)) return value
  if (typeof value !== 'number') throw new TypeError(`${what}: expected a number, got ${typeof value}`)
  throw new RangeError(
    `${what}: expected an integer within +-(2^53 - 1), got ${value}` +
      (Number.isInteger(value) ? '; write it as a bigint' : ''),
  )
}

export function bigintWord(value: bigint, what: string): bigint {
  if (value >= LOWEST && value <= HIGHEST) return value
  throw new RangeError(`${what}: expected a bigint within -2^63 .. 2^64 - 1, got ${value}`)
}

/** An address as a word: a number where that is exact. */
export function addressAsWord(address: bigint): Word {
  return address <= Number.MAX_SAFE_INTEGER ? Number(address) : address
}
