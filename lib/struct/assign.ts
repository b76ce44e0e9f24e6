// Giving values to fields: all at once, or one that is more than a number.

import { bytesOf, isMemory } from '../memory/address.js'
import { isLocated, placeOf } from '../memory/located.js'
import { described, isArray } from '../sys/refusal.js'
import { type FieldBytes, setBytes } from './bytes.js'
import { type AnyStruct, ASSIGN, DEFINITION, type Definition, isStruct } from './definition.js'
import type { FieldArray } from './field-array.js'
import type { Field } from './nature.js'
import { copyPointees, point } from './point.js'
import { bitsOf } from './scalar.js'

/** Whether values are not simply an object with fields. */
export function isOther(values: unknown): boolean {
  return typeof values !== 'object' || values === null || isMemory(values) || isArray(values)
}

/**
 * Gives values to fields by name; or copies a struct of the same kind. Fields that are not named stay. The
 * classes themselves do the same, faster, where the order of fields does not matter.
 */
export function assign(struct: AnyStruct, values: unknown): void {
  const definition = struct[DEFINITION]
  if (isStruct(values)) {
    copy(struct, values, definition)
    return
  }
  if (isOther(values)) refuseValues(values, definition.shape.name)
  const given = Object.entries(values as object).filter(([, value]) => value !== undefined)
  // A pointer says how much is there, unless its length is given too: so pointers come first.
  const isPointer = ([name]: readonly [string, unknown]) => isMeasured(fieldNamed(struct, name))
  for (const [name, value] of given.filter(isPointer)) struct[name] = value
  for (const [name, value] of given.filter((entry) => !isPointer(entry))) struct[name] = value
}

function refuseValues(values: unknown, name: string): never {
  const instead = isMemory(values)
    ? `memory; ${name}.at(memory) is a view of it`
    : isArray(values)
      ? `a list; ${name}.array(list) makes several`
      : described(values)
  throw new TypeError(`${name}: expected an object with fields, got ${instead}`)
}

/** Gives a value to a field that is no plain number. */
export function assignField(struct: AnyStruct, index: number, value: unknown): void {
  const { shape } = struct[DEFINITION]
  const field = shape.fields[index] as Field
  const { nature, name, offset } = field
  const what = `${shape.name}.${name}`
  if (field.isReserved && nature.is !== 'bits') refuseReserved(value, what)
  else if (nature.is === 'bits' && nature.points !== undefined) point(struct, offset, nature, value, what)
  else if (nature.is === 'bits') struct.setBigUint64(offset, bitsOf(value, nature, what), !nature.bigEndian)
  else if (nature.is === 'bytes') setBytes(struct[name] as FieldBytes, value, what)
  else if (nature.is === 'array') (struct[name] as FieldArray).assign(value)
  else (struct[name] as AnyStruct)[ASSIGN](value)
}

/** Whether another field says how much is behind this pointer, or behind one in this nested struct. */
export function isMeasured({ nature }: Field): boolean {
  if (nature.is === 'nested') return nature.shape.fields.some(isMeasured)
  return nature.is === 'bits' && nature.points?.measure !== undefined
}

/** Throws for a field that a struct does not have. */
export function refuseField(struct: AnyStruct, name: string): never {
  const { shape } = struct[DEFINITION]
  const known = shape.fields.filter(({ isReserved }) => !isReserved).map((field) => field.name)
  throw new TypeError(`${shape.name}: there is no field ${name}; it has ${known.join(', ')}`)
}

function fieldNamed(struct: AnyStruct, name: string): Field {
  const { shape, index } = struct[DEFINITION]
  const i = index.get(name)
  return i === undefined ? refuseField(struct, name) : (shape.fields[i] as Field)
}

function copy(struct: AnyStruct, from: AnyStruct, { shape }: Definition): void {
  const other = from[DEFINITION].shape.name
  if (other !== shape.name)
    throw new TypeError(`${shape.name}: expected that struct, or fields, got a ${other}`)
  if (!isLocated(from)) {
    throw new TypeError(
      `${shape.name}: expected that struct, or fields, got a proxy or an heir without memory`,
    )
  }
  const bytes = bytesOf(from, shape.name)
  const { buffer, offset, bytes: room } = placeOf(struct)
  const into = new Uint8Array(buffer, offset, room)
  // A flexible array at the end may be longer in one of them.
  if (bytes.length > room && !bytes.subarray(room).every((byte) => byte === 0)) {
    throw new RangeError(`${shape.name}: expected ${room} bytes or fewer, got ${bytes.length}`)
  }
  const pointees = copyPointees(from)
  into.set(bytes.subarray(0, room))
  into.fill(0, bytes.length)
  pointees(struct)
}

function refuseReserved(value: unknown, what: string): void {
  if (value === undefined || value === null || value === 0) return
  throw new TypeError(
    `${what}: expected nothing, because the kernel keeps it for later; got ${described(value)}`,
  )
}
