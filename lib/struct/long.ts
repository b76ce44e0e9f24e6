// 64-bit fields, read as two halves, because that is ten times as fast as a bigint.

import { InexactError } from '../syscall/frame.js'

const HALF = 0x100000000
/** The high half of 2^53. */
const LIMIT = 0x200000

/** A signed number from its halves, or an InexactError that has its value. */
export function signedLong(low: number, high: number, what: string): number {
  if (high < LIMIT && high >= -LIMIT) return high * HALF + low
  throw inexact(BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low)), what)
}

/** The same without a sign. */
export function unsignedLong(low: number, high: number, what: string): number {
  if (high < LIMIT) return high * HALF + low
  throw inexact((BigInt(high) << 32n) | BigInt(low), what)
}

function inexact(value: bigint, what: string): InexactError {
  const field = what.slice(what.lastIndexOf('.') + 1)
  return new InexactError(
    value,
    `${what}: ${value} is beyond 2^53, where a number is not exact; read it as big.${field}`,
  )
}
