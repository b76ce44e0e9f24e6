// Numbers as the typed calls take them: by the width and the sign of the kernel's own parameter.

import type { Word } from '../memory/word.js'
import { isHole } from './hole.js'
import { described } from './refusal.js'

const LOWEST = -(2n ** 63n)
const HIGHEST = 2n ** 64n - 1n

/** A C int: a descriptor, a process, a signal. */
export function int32(value: unknown, what: string): number {
  if (typeof value === 'number' && (value | 0) === value) return value | 0
  return other(value, what, 'an integer within -2^31 .. 2^31 - 1', -0x80000000, 0x7fffffff)
}

/**
 * An unsigned int, flags among them. What JavaScript's `|` made of bit 31 is negative and means the same
 * bits, so -2^31 .. -1 are taken too.
 */
export function uint32(value: unknown, what: string): number {
  if (typeof value === 'number' && (value >>> 0 === value || (value | 0) === value)) return value >>> 0
  return other(value, what, 'an integer of 32 bits, -2^31 .. 2^32 - 1', -0x80000000, 0xffffffff)
}

/** An integer of fewer bits. */
export function within(value: unknown, low: number, high: number, what: string): number {
  if (typeof value === 'number' && value >= low && value <= high && (value | 0) === value) return value | 0
  return other(value, what, `an integer within ${low} .. ${high}`, low, high)
}

/** Permission bits and a file's type. */
export function mode(value: unknown, what: string): number {
  if (typeof value === 'number' && (value & 0o177777) === value) return value & 0o177777
  return other(value, what, 'a file mode, 0 .. 0o177777', 0, 0o177777)
}

/** A mode that counts only if `flags` have one of `bits`; without them it may be left out. */
export function modeWith(value: unknown, flags: number, bits: number, what: string): number {
  if (value !== undefined) return mode(value, what)
  if ((flags & bits) === 0 && !Number.isNaN(flags)) return 0
  throw new TypeError(
    `${what}: expected a file mode such as 0o644, because the flags create a file, got undefined`,
  )
}

/** A long or a file offset. Numbers of 32 bits, the usual ones, come first because that is fastest. */
export function int64(value: unknown, what: string): Word {
  if (typeof value === 'number' && (value | 0) === value) return value | 0
  if (Number.isSafeInteger(value)) return value as number
  if (typeof value === 'bigint' && value >= LOWEST && value < -LOWEST) return value
  return wide(value, what, 'an integer within +-(2^53 - 1), or a bigint within -2^63 .. 2^63 - 1')
}

/** An unsigned long or size. */
export function uint64(value: unknown, what: string): Word {
  if (typeof value === 'number' && value >>> 0 === value) return value >>> 0
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number
  if (typeof value === 'bigint' && value >= 0n && value <= HIGHEST) return value
  return wide(value, what, 'an integer within 0 .. 2^53 - 1, or a bigint within 0 .. 2^64 - 1', 0)
}

/** 64 bits that are a number to the kernel, with or without a sign. */
export function word64(value: unknown, what: string): Word {
  if (Number.isSafeInteger(value)) return value as number
  if (typeof value === 'bigint' && value >= LOWEST && value <= HIGHEST) return value
  return wide(value, what, 'an integer within +-(2^53 - 1), or a bigint within -2^63 .. 2^64 - 1')
}

/** Flags in 64 bits: a number's 32 bits are taken as `uint32` takes them, a bigint as it is. */
export function flags64(value: unknown, what: string): Word {
  if (typeof value === 'number') {
    if (value >>> 0 === value || (value | 0) === value) return value >>> 0
  } else if (typeof value === 'bigint' && value >= 0n && value <= HIGHEST) return value
  const expected = 'flags: a number of 32 bits, or a bigint within 0 .. 2^64 - 1'
  return isHole(value) && value.isBigint
    ? value.wide()
    : other(value, what, expected, -0x80000000, 0xffffffff)
}

/** 64 bits that are no quantity: an address, a cookie, a limit. Always a bigint; null is 0. */
export function bits64(value: unknown, what: string): Word {
  if (typeof value === 'bigint' && value >= LOWEST && value <= HIGHEST) return value
  if (value === null) return 0
  if (isHole(value) && value.isBigint) return value.wide()
  return refuse(value, what, 'a bigint of 64 bits, or null for 0')
}

/** 0 or 1. */
export function bool(value: unknown, what: string): number {
  if (value === true || value === 1) return 1
  if (value === false || value === 0) return 0
  return other(value, what, 'true, false, 1 or 0', 0, 1)
}

/** What the kernel does not look at, or wants to be 0. */
export function unused(value: unknown, what: string): number {
  if (value === undefined || value === null || value === 0) return 0
  return refuse(value, what, 'nothing, null or 0, because the kernel uses it for nothing')
}

/** What only a running program knows may be an integer within bounds; anything else is refused. */
function other(value: unknown, what: string, expected: string, low: number, high: number): number {
  return isHole(value) && !value.isBigint ? value.within(low, high) : refuse(value, what, expected)
}

/** The same of 64 bits. */
function wide(value: unknown, what: string, expected: string, low?: number): number {
  return isHole(value) ? value.wide(low) : refuse(value, what, expected)
}

/** A number that is no such integer is out of range; anything else is of the wrong type. */
function refuse(value: unknown, what: string, expected: string): never {
  const message = `${what}: expected ${expected}, got ${described(value)}`
  if (typeof value === 'number' || typeof value === 'bigint') throw new RangeError(message)
  throw new TypeError(message)
}
