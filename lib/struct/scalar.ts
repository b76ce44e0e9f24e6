// Fields that are one number, read and written by what they are. The accessors of structs do the same in code
// of their own, which compile.ts makes.

import { bits64, flags64, int32, int64, uint32, uint64, unused, within } from '../sys/integer.js'
import { signedLong, unsignedLong } from './long.js'
import type { BitField, Bits, Float, Long, Nature, Small } from './nature.js'

export type Scalar = Small | Long | Bits | BitField | Float

export function isScalar(nature: Nature): nature is Scalar {
  return ['small', 'long', 'bits', 'bit-field', 'float'].includes(nature.is)
}

/** The values that a number of so many bits takes. A set of flags is taken with and without a sign. */
export function range(bits: number, signed: boolean, isFlags: boolean): readonly [low: number, high: number] {
  const half = 2 ** (bits - 1)
  return [signed || isFlags ? -half : 0, signed && !isFlags ? half - 1 : 2 * half - 1]
}

export function isFlags(nature: Small | BitField): boolean {
  const kind = nature.word?.kind
  return kind === 'flags' || kind === 'mask'
}

export function readScalar(view: DataView, at: number, nature: Scalar, what: string): number | bigint {
  switch (nature.is) {
    case 'small':
      return readSmall(view, at, nature)
    case 'long': {
      const low = view.getUint32(at, true)
      return nature.signed
        ? signedLong(low, view.getInt32(at + 4, true), what)
        : unsignedLong(low, view.getUint32(at + 4, true), what)
    }
    case 'bits':
      return nature.signed
        ? view.getBigInt64(at, !nature.bigEndian)
        : view.getBigUint64(at, !nature.bigEndian)
    case 'bit-field':
      return readBits(view, at, nature)
    case 'float':
      return view.getFloat32(at, true)
  }
}

export function writeScalar(view: DataView, at: number, nature: Scalar, value: unknown, what: string): void {
  switch (nature.is) {
    case 'small':
      writeSmall(view, at, nature, value, what)
      break
    case 'long':
      writeLong(view, at, nature.signed, value, what)
      break
    case 'bits':
      view.setBigUint64(at, bitsOf(value, nature, what), !nature.bigEndian)
      break
    case 'bit-field':
      writeBits(view, at, nature, value, what)
      break
    case 'float':
      if (typeof value !== 'number') throw new TypeError(`${what}: expected a number, got ${typeof value}`)
      view.setFloat32(at, value, true)
  }
}

/** 64 bits of a number, or of a bigint where that is needed. */
export function writeLong(view: DataView, at: number, signed: boolean, value: unknown, what: string): void {
  const word = signed ? int64(value, what) : uint64(value, what)
  if (typeof word === 'bigint') view.setBigInt64(at, BigInt.asIntN(64, word), true)
  else {
    view.setInt32(at, word, true)
    view.setInt32(at + 4, Math.floor(word / 0x100000000), true)
  }
}

/** 64 bits that are no quantity, as an unsigned word. */
export function bitsOf(value: unknown, { word }: Bits, what: string): bigint {
  if (word?.kind === 'unused') return BigInt(unused(value, what))
  const isFlags = word !== undefined && 'families' in word
  return BigInt.asUintN(64, BigInt(isFlags ? flags64(value, what) : bits64(value, what)))
}

function readSmall(view: DataView, at: number, { bytes, signed, bigEndian }: Small): number {
  switch (bytes) {
    case 1:
      return signed ? view.getInt8(at) : view.getUint8(at)
    case 2:
      return signed ? view.getInt16(at, !bigEndian) : view.getUint16(at, !bigEndian)
    case 4:
      return signed ? view.getInt32(at, !bigEndian) : view.getUint32(at, !bigEndian)
  }
}

function writeSmall(view: DataView, at: number, nature: Small, value: unknown, what: string): void {
  const number = smallNumber(nature, value, what)
  const little = !nature.bigEndian
  if (nature.bytes === 1) view.setUint8(at, number)
  else if (nature.bytes === 2) view.setUint16(at, number, little)
  else view.setUint32(at, number, little)
}

function smallNumber(nature: Small, given: unknown, what: string): number {
  if (nature.word?.kind === 'unused') return unused(given, what)
  const value = nature.word?.kind === 'bool' ? numberOf(given) : given
  const flags = isFlags(nature)
  if (nature.bytes === 4) return nature.signed && !flags ? int32(value, what) : uint32(value, what)
  const [low, high] = range(8 * nature.bytes, nature.signed, flags)
  return within(value, low, high, what)
}

function readBits(view: DataView, at: number, { bytes, first, width, signed }: BitField): number | bigint {
  const unit = readUnit(view, at, bytes)
  const bits = (unit >> BigInt(first)) & ((1n << BigInt(width)) - 1n)
  const value = signed ? BigInt.asIntN(width, bits) : bits
  return width <= 32 ? Number(value) : value
}

function writeBits(view: DataView, at: number, nature: BitField, value: unknown, what: string): void {
  const { bytes, first, width } = nature
  const mask = ((1n << BigInt(width)) - 1n) << BigInt(first)
  const bits = BigInt(bitFieldValue(nature, value, what)) << BigInt(first)
  const unit = (readUnit(view, at, bytes) & ~mask) | (bits & mask)
  if (bytes === 8) view.setBigUint64(at, unit, true)
  else if (bytes === 4) view.setUint32(at, Number(unit), true)
  else if (bytes === 2) view.setUint16(at, Number(unit), true)
  else view.setUint8(at, Number(unit))
}

function bitFieldValue(nature: BitField, value: unknown, what: string): number | bigint {
  const { word, width, signed } = nature
  if (word?.kind === 'unused') return unused(value, what)
  if (width > 32) return bits64(value, what)
  if (width === 32) return uint32(value, what)
  return smallBits(value, ...range(width, signed, false), what)
}

/** A number of fewer than 32 bits; of one bit, a boolean too. */
export function smallBits(value: unknown, low: number, high: number, what: string): number {
  return within(numberOf(value), low, high, what)
}

/** A boolean as a number. In a field that the kernel fills, or an arm of a union, any number may stand. */
export function numberOf(value: unknown): unknown {
  return typeof value === 'boolean' ? Number(value) : value
}

function readUnit(view: DataView, at: number, bytes: number): bigint {
  switch (bytes) {
    case 1:
      return BigInt(view.getUint8(at))
    case 2:
      return BigInt(view.getUint16(at, true))
    case 4:
      return BigInt(view.getUint32(at, true))
    default:
      return view.getBigUint64(at, true)
  }
}
