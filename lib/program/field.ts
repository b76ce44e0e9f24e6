// Numbers in memory as Refs: fields of structs, elements of typed arrays.

import { isMemory } from '../memory/address.js'
import type { Memory } from '../memory/word.js'
import { type AnyStruct, DEFINITION, isStruct } from '../struct/definition.js'
import type { Nature } from '../struct/nature.js'
import type { View } from '../struct/types.js'
import { type Ref, refTo } from '../sys/ref.js'
import { described } from '../sys/refusal.js'
import { type Field, FieldOrigin } from './origins.js'

/** The names of fields that are numbers. */
export type NumberField<V> = {
  [K in keyof V]: K extends keyof View<string> ? never : V[K] extends number | bigint ? K : never
}[keyof V] &
  string
type IntegerArray =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array

const ELEMENTS: Readonly<Record<string, Omit<Field, 'name' | 'offset'>>> = {
  Int8Array: { bytes: 1, signed: true, isBigint: false },
  Uint8Array: { bytes: 1, signed: false, isBigint: false },
  Int16Array: { bytes: 2, signed: true, isBigint: false },
  Uint16Array: { bytes: 2, signed: false, isBigint: false },
  Int32Array: { bytes: 4, signed: true, isBigint: false },
  Uint32Array: { bytes: 4, signed: false, isBigint: false },
  BigInt64Array: { bytes: 8, signed: true, isBigint: true },
  BigUint64Array: { bytes: 8, signed: false, isBigint: true },
}
const TypedArray = Object.getPrototypeOf(Uint8Array.prototype)
const tagOf = Object.getOwnPropertyDescriptor(TypedArray, Symbol.toStringTag)?.get as () => string | undefined

/**
 * A number that earlier calls of a program will have written into memory, as an argument of later ones: a field of a
 * struct, `field(st, 'stx_size')`, or an element of an array, `field(pipeEnds, 0)`. It is read when the call that it is
 * passed to is made.
 *
 * @throws TypeError, RangeError if there is no such number.
 */
export function field<A extends IntegerArray>(array: A, index: number): Ref<A[number]>
export function field<V extends View<string>, K extends NumberField<V>>(struct: V, name: K): Ref<V[K]>
export function field(memory: Memory, name: string | number): Ref<number | bigint> {
  if (isStruct(memory)) return refTo(new FieldOrigin(memory, fieldOf(memory, name)))
  const element = isMemory(memory) ? ELEMENTS[tagOf.call(memory) ?? ''] : undefined
  if (element === undefined) {
    throw new TypeError(`field: expected a struct or an array of integers, got ${described(memory)}`)
  }
  const { length } = memory as Uint8Array
  if (typeof name === 'number' && Number.isInteger(name) && name >= 0 && name < length) {
    return refTo(new FieldOrigin(memory, { ...element, name, offset: name * element.bytes }))
  }
  throw new RangeError(`field: expected an index within 0 .. ${length - 1}, got ${described(name)}`)
}

function fieldOf(struct: AnyStruct, name: unknown): Field {
  const { shape } = struct[DEFINITION]
  const found = shape.fields.find((field) => field.name === name)
  if (found === undefined) throw new TypeError(`field: struct ${shape.name} has no field ${described(name)}`)
  const facts = integerFacts(found.nature)
  if (facts !== undefined) return { ...facts, name: found.name, offset: found.offset }
  throw new TypeError(`field: ${shape.name}.${found.name} is no number with bytes of its own`)
}

function integerFacts(nature: Nature): Omit<Field, 'name' | 'offset'> | undefined {
  switch (nature.is) {
    case 'small':
      return nature.bigEndian ? undefined : { bytes: nature.bytes, signed: nature.signed, isBigint: false }
    case 'long':
      return { bytes: 8, signed: nature.signed, isBigint: false }
    case 'bits':
      return nature.bigEndian ? undefined : { bytes: 8, signed: nature.signed, isBigint: true }
    default:
      return undefined
  }
}
