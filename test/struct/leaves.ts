// Every number and every run of bytes in a struct, with where it lies and which values are legal for it.

import fc from 'fast-check'
import type { Architecture } from 'rawsys/abi'
import { shape } from '#lib/struct/layouts.js'
import type { BitField, ByteArray, Field, Nature, Shape, Small } from '#lib/struct/nature.js'
import { range, type Scalar } from '#lib/struct/scalar.js'

export interface Leaf {
  /** Names of fields and indices of arrays. */
  readonly path: readonly (string | number)[]
  readonly nature: Scalar | ByteArray
  /** Its first bit and the bit behind its last, from the start of the struct. */
  readonly from: number
  readonly to: number
  readonly isReserved: boolean
}

/** Of long arrays only the first elements and the last are looked at. */
const FIRST = 3

/** The leaves of a struct on an architecture. A flexible array has none. */
export function leavesOf(own: Shape, architecture: Architecture): Leaf[] {
  return own.fields.flatMap((field) => fieldLeaves(field, architecture))
}

function fieldLeaves(
  { name, nature, offset, isReserved, isTail }: Field,
  architecture: Architecture,
): Leaf[] {
  if (isTail) return []
  return natureLeaves(nature, offset, architecture).map((leaf) => ({
    ...leaf,
    path: [name, ...leaf.path],
    isReserved: isReserved || leaf.isReserved,
  }))
}

function natureLeaves(nature: Nature, at: number, architecture: Architecture): Leaf[] {
  switch (nature.is) {
    case 'nested':
      return moved(leavesOf(nature.shape, architecture), at)
    case 'struct': {
      const inner = shape(nature.name, architecture)
      if (inner === undefined) throw new Error(`no struct ${nature.name} on ${architecture}`)
      return moved(leavesOf(inner, architecture), at)
    }
    case 'array':
      return elements(nature.count).flatMap((i) =>
        natureLeaves(nature.of, at + i * nature.stride, architecture).map((leaf) => ({
          ...leaf,
          path: [i, ...leaf.path],
        })),
      )
    default: {
      const [from, to] = bitsOf(nature)
      return [{ path: [], nature, from: 8 * at + from, to: 8 * at + to, isReserved: false }]
    }
  }
}

function elements(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i).filter((i) => i < FIRST || i === count - 1)
}

function moved(leaves: readonly Leaf[], at: number): Leaf[] {
  return leaves.map((leaf) => ({ ...leaf, from: leaf.from + 8 * at, to: leaf.to + 8 * at }))
}

function bitsOf(nature: Scalar | ByteArray): readonly [from: number, to: number] {
  switch (nature.is) {
    case 'bit-field':
      return [nature.first, nature.first + nature.width]
    case 'small':
      return [0, 8 * nature.bytes]
    case 'float':
      return [0, 32]
    case 'bytes':
      return [0, 8 * nature.count]
    default:
      return [0, 64]
  }
}

/** A value that the field takes, and gives back as it is. */
export function legal({ nature, isReserved }: Leaf): fc.Arbitrary<unknown> {
  if (isReserved) return fc.constant(0)
  switch (nature.is) {
    case 'small':
      return smallValues(nature)
    case 'long':
      return nature.signed ? fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n) : fc.bigInt(0n, 2n ** 64n - 1n)
    case 'bits':
      return nature.signed ? fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n) : fc.bigInt(0n, 2n ** 64n - 1n)
    case 'bit-field':
      return bitFieldValues(nature)
    case 'float':
      return fc.float()
    case 'bytes':
      return fc.uint8Array({ minLength: nature.count, maxLength: nature.count })
  }
}

function smallValues(nature: Small): fc.Arbitrary<number> {
  const [min, max] = range(8 * nature.bytes, nature.signed, false)
  return fc.integer({ min, max })
}

function bitFieldValues({ width, signed }: BitField): fc.Arbitrary<number | bigint> {
  if (width > 32) return fc.bigInt(0n, 2n ** BigInt(width) - 1n)
  const [min, max] = range(width, signed, false)
  return fc.integer({ min, max })
}

/** Leaves of which none overlaps another: the arms of a union exclude each other. */
export function apart(leaves: readonly Leaf[], order: readonly number[]): Leaf[] {
  const chosen: Leaf[] = []
  const byOrder = leaves.map((leaf, i) => ({ leaf, rank: order[i] ?? i })).sort((a, b) => a.rank - b.rank)
  for (const { leaf } of byOrder) {
    if (chosen.every((other) => other.to <= leaf.from || leaf.to <= other.from)) chosen.push(leaf)
  }
  return chosen
}

interface Indexed {
  at(index: number): unknown
  set(index: number, value: unknown): void
}

/** What a struct has at a leaf, a 64-bit number as a bigint. */
export function read(struct: object, { path, nature }: Leaf): unknown {
  let value: unknown = struct
  for (const [i, step] of path.entries()) {
    const isLast = i === path.length - 1
    if (typeof step === 'number')
      value = isLast ? element(value as Indexed, step) : (value as Indexed).at(step)
    else if (isLast && nature.is === 'long') value = (value as { big: Record<string, bigint> }).big[step]
    else value = (value as Record<string, unknown>)[step]
  }
  return nature.is === 'long' ? BigInt(value as bigint) : value
}

/** An element of an array; of 64 bits that no number holds, what the error says. */
function element(array: Indexed, index: number): unknown {
  try {
    return array.at(index)
  } catch (error) {
    if (error instanceof Error && error.name === 'InexactError')
      return (error as Error & { value: bigint }).value
    throw error
  }
}

/** Gives a value to a leaf. */
export function write(struct: object, { path }: Leaf, value: unknown): void {
  let holder: unknown = struct
  for (const step of path.slice(0, -1)) {
    holder =
      typeof step === 'number' ? (holder as Indexed).at(step) : (holder as Record<string, unknown>)[step]
  }
  const last = path.at(-1)
  if (typeof last === 'number') (holder as Indexed).set(last, value)
  else if (last !== undefined) (holder as Record<string, unknown>)[last] = value
}
