// Arguments at random, by the kinds of the typed layer: most fit, some nearly, some not at all.

import fc from 'fast-check'
import type { Kind } from '#lib/sys/kind.js'
import { detached, shrunk } from './memory.js'

/** An argument that can be made again, since a call may change it: a holder. Memory stays the same. */
export interface Made {
  make(): unknown
  toString(): string
}

let ran = 0
/** How often code of the user's ran in an argument that has some where none should be asked. */
export function userCodeRan(): number {
  return ran
}

/** Turns into whatever is asked for, and counts it. */
export function hostile(): object {
  return { valueOf: () => ++ran, toString: () => `${++ran}`, [Symbol.toPrimitive]: () => ++ran }
}

/** Objects that are no arguments; made anew each time, since they may serve as holders. */
const OBJECTS: readonly (() => object)[] = [
  hostile,
  () => ({}),
  () => [],
  () => Object.create(Uint8Array.prototype),
  () => new Proxy(new Uint8Array(8), {}),
]

/** Lists of arguments for a call with arguments of these kinds. */
export function argumentsFor(kinds: readonly Kind[]): fc.Arbitrary<Made[]> {
  return fc.tuple(
    ...kinds.map((kind) =>
      fc.oneof({ weight: 40, arbitrary: fitting(kind) }, { weight: 1, arbitrary: anything() }),
    ),
  )
}

function fitting(kind: Kind): fc.Arbitrary<Made> {
  if (typeof kind === 'string') return plain(kind)
  if ('memory' in kind) {
    const least = kind.memory + (kind.needs?.bytes ?? 0)
    return fc.oneof({ weight: 8, arbitrary: memoryOf(least) }, { weight: 1, arbitrary: nothing() })
  }
  if ('region' in kind) {
    const others = kind.region === 'in' ? [text()] : []
    return fc.oneof(
      { weight: 4, arbitrary: memoryOf(Math.max(kind.needs?.bytes ?? 0, 32)) },
      ...[nothing(), address(), ...others].map((arbitrary) => ({ weight: 1, arbitrary })),
    )
  }
  if ('count' in kind) return fc.oneof(same(undefined), numbers(0, 1, 2, 7, 8, 64, 100, -0))
  if ('exactly' in kind) return fc.oneof(same(undefined), numbers(kind.exactly, kind.exactly + 1))
  if ('in' in kind) return fc.oneof(scalar(), scalar(), memoryOf(8), nothing())
  if ('length' in kind) return fc.oneof(nothing(), holder(fc.constantFrom(0, 1, 8, 16, 32, undefined, null)))
  return fc.oneof(holder(scalarValue()), holder(scalarValue()), memoryOf(8), nothing())
}

function plain(kind: Extract<Kind, string>): fc.Arbitrary<Made> {
  switch (kind) {
    case 'text':
      return text()
    case 'optional text':
      return fc.oneof(text(), nothing())
    case 'strings':
      return fc.oneof(fc.array(text(), { maxLength: 5 }).map(list), same(null))
    case 'bits64':
      return fc.oneof(address(), same(null))
    case 'bool':
      return fc.constantFrom(true, false, 0, 1, -0).chain(same)
    case 'unused':
      return fc.oneof(nothing(), numbers(0, -0))
    case 'mode':
      return fc.oneof(number(fc.integer({ min: 0, max: 0o177777 })), numbers(0o644, 0o177777, -0))
    case 'int32':
      return fc.oneof(number(fc.integer()), numbers(-0, -1, 2 ** 31 - 1, -(2 ** 31)))
    case 'uint32':
      return fc.oneof(number(fc.integer()), numbers(-0, -1, 2 ** 31, 2 ** 32 - 1))
    case 'flags64':
      return fc.oneof(number(fc.integer()), numbers(-0, -1, 2 ** 32 - 1), bigint(0n, 2n ** 64n - 1n))
    case 'int64':
      return fc.oneof(number(fc.maxSafeInteger()), bigint(-(2n ** 63n), 2n ** 63n - 1n))
    case 'word64':
      return fc.oneof(number(fc.maxSafeInteger()), bigint(-(2n ** 63n), 2n ** 64n - 1n), numbers(-0))
    case 'uint64':
      return fc.oneof(number(fc.maxSafeNat()), bigint(0n, 2n ** 64n - 1n), numbers(0, 16, 4096, -0))
  }
}

/** What fits almost nowhere, and what fits elsewhere. */
function anything(): fc.Arbitrary<Made> {
  return fc.oneof(
    numbers(Number.NaN, 0.5, -0, -1, 2 ** 31, 2 ** 32, 2 ** 53, -(2 ** 53), Number.POSITIVE_INFINITY, 1e300),
    fc.constantFrom(-1n, 0n, 2n ** 63n, 2n ** 64n - 1n, 2n ** 64n, -(2n ** 63n) - 1n).chain(same),
    fc.constantFrom<unknown>(undefined, null, true, '', 'text', Symbol('s')).chain(same),
    fc.nat({ max: OBJECTS.length - 1 }).map((i) => ({
      make: OBJECTS[i] as () => object,
      toString: () => `object ${i}`,
    })),
    fc.constantFrom(detached(), shrunk().bytes, shrunk().data, detached().buffer).chain(same),
    memoryOf(0),
    holder(fc.constantFrom<unknown>(hostile(), Number.NaN, '1', -1, 2 ** 53, 2n ** 64n, new Uint8Array(8))),
  )
}

function memoryOf(length: number): fc.Arbitrary<Made> {
  const size = fc.oneof(fc.constantFrom(length, length + 1, 2 * length + 64), fc.nat({ max: length + 8 }))
  return fc.tuple(size, fc.nat({ max: 5 }), fc.nat({ max: 255 })).map(([bytes, form, filled]) => {
    const memory = formed(bytes, form)
    // Sizes that stand in memory are small ones mostly.
    if (ArrayBuffer.isView(memory) && memory.byteLength > 0)
      new Uint8Array(memory.buffer).fill(filled & 1, 0, 1)
    return { make: () => memory, toString: () => `memory ${form} of ${bytes}` }
  })
}

function formed(bytes: number, form: number): ArrayBufferView | ArrayBuffer | SharedArrayBuffer {
  switch (form) {
    case 0:
      return new ArrayBuffer(bytes)
    case 1:
      return new SharedArrayBuffer(bytes)
    case 2:
      return new DataView(new ArrayBuffer(bytes + 3), 3)
    case 3:
      return new Uint8Array(new ArrayBuffer(bytes, { maxByteLength: bytes + 8 }))
    case 4:
      return new Uint8Array(new SharedArrayBuffer(bytes + 8), 8)
    default:
      return new Uint8Array(bytes + 8).subarray(4, 4 + bytes)
  }
}

function text(): fc.Arbitrary<Made> {
  const strings = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('', 'a\0b', 'a\ud800', 'é'.repeat(6000), 'x'.repeat(17000), '/tmp'),
  )
  const bytes = fc
    .oneof(fc.uint8Array({ maxLength: 20 }), fc.constantFrom(Buffer.from('x\0'), Buffer.from('x\0\0')))
    .map((value) => ({ make: () => value, toString: () => `bytes ${value}` }))
  return fc.oneof({ weight: 4, arbitrary: strings.chain(same) }, { weight: 1, arbitrary: bytes })
}

function list(texts: readonly Made[]): Made {
  return { make: () => texts.map(({ make }) => make()), toString: () => `[${texts.join(', ')}]` }
}

function scalarValue(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.nat({ max: 127 }),
    fc.integer(),
    fc.maxSafeInteger(),
    fc.bigInt({ min: 0n, max: 2n ** 63n }),
  )
}

function scalar(): fc.Arbitrary<Made> {
  return fc.oneof(scalarValue(), fc.boolean()).chain(same)
}

function holder(values: fc.Arbitrary<unknown>): fc.Arbitrary<Made> {
  return values.map((value) => ({ make: () => ({ value }), toString: () => `{ value: ${spelled(value)} }` }))
}

function address(): fc.Arbitrary<Made> {
  return bigint(-(2n ** 63n), 2n ** 64n - 1n)
}

function nothing(): fc.Arbitrary<Made> {
  return fc.constantFrom(null, undefined).chain(same)
}

function bigint(min: bigint, max: bigint): fc.Arbitrary<Made> {
  return fc.bigInt({ min, max }).chain(same)
}

function number(values: fc.Arbitrary<number>): fc.Arbitrary<Made> {
  return values.chain(same)
}

function numbers(...values: readonly number[]): fc.Arbitrary<Made> {
  return fc.constantFrom(...values).chain(same)
}

function same(value: unknown): fc.Arbitrary<Made> {
  return fc.constant({ make: () => value, toString: () => spelled(value) })
}

function spelled(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value === 'string' && value.length > 40) return `${value.length} times ${value[0]}`
  return Object.is(value, -0) ? '-0' : String(value)
}
