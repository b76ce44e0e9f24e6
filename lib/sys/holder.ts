// Single numbers behind a pointer. The caller passes the number itself where the kernel only reads it, an
// object { value } where it writes, or memory. Between the two lie a few bytes of scratch memory.
//
// Reading and writing `value` may run code of the user's, which may make calls of its own. So it is read
// before anything of this call is placed, and written after all of it was let go.

import { bytesOf, isMemory } from '../memory/address.js'
import { letGo, scratch, scratchTop, takeScratch } from '../memory/scratch.js'
import type { Word } from '../memory/word.js'
import { bits64, bool, int32, int64, uint32, uint64 } from './integer.js'
import { described } from './refusal.js'
import { memory, NONE } from './region.js'
import type { Holder } from './types.js'

// A number in scratch memory has 8 bytes to itself, whatever its size: some drivers take 8 where others take
// 4.

/** A number in memory, by its width and sign; `bits64` is one that is always a bigint. */
export type Scalar =
  | 'int8'
  | 'uint8'
  | 'int16'
  | 'uint16'
  | 'int32'
  | 'uint32'
  | 'bool'
  | 'int64'
  | 'uint64'
  | 'bits64'

interface ScalarFacts {
  readonly size: number
  check(value: unknown, what: string): Word
  read(from: DataView, at: number): number | bigint
}

const SCALARS: Readonly<Record<Scalar, ScalarFacts>> = {
  int8: { size: 1, check: narrow(8, true), read: (from, at) => from.getInt8(at) },
  uint8: { size: 1, check: narrow(8, false), read: (from, at) => from.getUint8(at) },
  int16: { size: 2, check: narrow(16, true), read: (from, at) => from.getInt16(at, true) },
  uint16: { size: 2, check: narrow(16, false), read: (from, at) => from.getUint16(at, true) },
  int32: { size: 4, check: int32, read: (from, at) => from.getInt32(at, true) },
  uint32: { size: 4, check: uint32, read: (from, at) => from.getUint32(at, true) },
  bool: { size: 4, check: bool, read: (from, at) => from.getInt32(at, true) },
  int64: { size: 8, check: int64, read: (from, at) => exact(from.getBigInt64(at, true)) },
  uint64: { size: 8, check: uint64, read: (from, at) => exact(from.getBigUint64(at, true)) },
  bits64: { size: 8, check: bits64, read: (from, at) => from.getBigUint64(at, true) },
}

const { isProxy } = process.getBuiltinModule('node:util').types
const data = new DataView(scratch.buffer)

/** Holders that wait for what the kernel writes: where, and what it is. */
const waiting: { holder: Holder<unknown>; at: number; scalar: Scalar }[] = []

/** Begins a call with holders. */
export function begin(): void {
  waiting.length = 0
  letGo()
}

/** Ends a call with holders: they get what the kernel wrote. The call's result must have been read. */
export function finish(): void {
  if (waiting.length === 0) {
    letGo()
    return
  }
  const written = waiting.map(({ holder, at, scalar }) => ({ holder, value: SCALARS[scalar].read(data, at) }))
  begin()
  for (const { holder, value } of written) holder.value = value
}

/** The number in a holder, before a call; undefined if it is memory or nothing. */
export function heldValue(holder: unknown, what: string): unknown {
  if (holder === null || holder === undefined || isMemory(holder)) return undefined
  if (typeof holder === 'object') return (holder as Holder<unknown>).value
  throw new TypeError(`${what}: expected an object { value } or memory, got ${described(holder)}`)
}

/** A pointer to a number that the kernel reads: the number, or memory. */
export function scalarIn(value: unknown, scalar: Scalar, what: string, least = 0): Word {
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') {
    return place(value, scalar, what)
  }
  return memory(value, Math.max(least, SCALARS[scalar].size), what)
}

/** A pointer to a number that the kernel writes: a holder or memory. */
export function scalarOut(holder: unknown, scalar: Scalar, what: string, least = 0): Word {
  return scalarInOut(holder, scalar === 'bits64' ? 0n : 0, scalar, what, least)
}

/** A pointer to a number that the kernel reads and writes: a holder, whose value was `initial`, or memory. */
export function scalarInOut(
  holder: unknown,
  initial: unknown,
  scalar: Scalar,
  what: string,
  least = 0,
): Word {
  if (!isHolder(holder)) return memory(holder, Math.max(least, SCALARS[scalar].size), what)
  expectWritten(holder, scalar, what)
  return place(initial, scalar, what)
}

/**
 * A pointer to the length of a region with room for `limit`: a holder, or nothing, which is as much as there
 * is room for. The kernel gets no more than that, and what it writes comes back in the holder.
 */
export function lengthInOut(
  holder: unknown,
  initial: unknown,
  scalar: Scalar,
  limit: number,
  what: string,
): Word {
  const room = limit === NONE ? 0 : limit
  if (holder === undefined || holder === null) {
    if (limit === NONE) return 0
    if (room !== Infinity) return place(room, scalar, what)
    throw new TypeError(`${what}: expected { value }, because a raw address does not say how much is there`)
  }
  if (!isHolder(holder))
    throw new TypeError(`${what}: expected an object { value }, got ${described(holder)}`)
  const length = initial ?? room
  if (typeof length !== 'number' || !Number.isSafeInteger(length) || length < 0 || length > room) {
    throw new RangeError(
      `${what}: expected a value within 0 .. ${room}, the room there is, got ${described(length)}`,
    )
  }
  expectWritten(holder, scalar, what)
  return place(length, scalar, what)
}

/** A number in memory of the user's; 0 where there is no memory, or it ends before. */
export function numberIn(memory: unknown, offset: number, scalar: Scalar, what: string): number {
  if (!isMemory(memory)) return 0
  const bytes = bytesOf(memory, what)
  const { size, read } = SCALARS[scalar]
  if (offset + size > bytes.byteLength) return 0
  return Number(read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset))
}

/** Remembers a holder for what the kernel will write into the next piece of scratch memory. */
function expectWritten(holder: Holder<unknown>, scalar: Scalar, what: string): void {
  if (!canBeWritten(holder)) {
    throw new TypeError(`${what}: expected a value that can be written, got one that is read-only`)
  }
  waiting.push({ holder, at: scratchTop(), scalar })
}

/**
 * Whether `value` can be set: found out before the call, whose result would be lost. A proxy is not asked.
 */
function canBeWritten(holder: object): boolean {
  for (let owner: object | null = holder; owner !== null; owner = Object.getPrototypeOf(owner)) {
    if (isProxy(owner)) return true
    const found = Object.getOwnPropertyDescriptor(owner, 'value')
    if (found?.set !== undefined) return true
    if (found !== undefined && found.writable !== true) return false
    if (found !== undefined && owner === holder) return true
  }
  return Object.isExtensible(holder)
}

function isHolder(value: unknown): value is Holder<unknown> {
  return typeof value === 'object' && value !== null && !isMemory(value)
}

function place(value: unknown, scalar: Scalar, what: string): Word {
  const { size, check } = SCALARS[scalar]
  const at = scratchTop()
  const word = check(value, what)
  const bits = BigInt.asUintN(64, BigInt(word))
  // Little-endian: the low bytes of 64 bits are the number itself in fewer.
  data.setBigUint64(at, bits, true)
  return takeScratch(size)
}

/** Checks a number of fewer than 32 bits. */
function narrow(bits: number, isSigned: boolean): (value: unknown, what: string) => number {
  const [least, most] = isSigned ? [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1] : [0, 2 ** bits - 1]
  return (value, what) => {
    const integer = int32(value, what)
    if (integer >= least && integer <= most) return integer
    throw new RangeError(`${what}: expected an integer within ${least} .. ${most}, got ${integer}`)
  }
}

/** As a number where that is exact. */
function exact(value: bigint): number | bigint {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}
