// What struct classes do besides making one with fields: views of memory that is there, arrays, flexible
// tails, JSON.

import { bytesOf, isMemory } from '../memory/address.js'
import { Place } from '../memory/located.js'
import { takeMemory } from '../memory/slab.js'
import { view } from '../memory/view.js'
import type { Memory } from '../memory/word.js'
import { described } from '../sys/refusal.js'
import { type AnyStruct, type AnyStructClass, DEFINITION } from './definition.js'
import type { FieldArray } from './field-array.js'
import { valuesFromJson } from './json.js'
import type { Shape } from './nature.js'
import { structArray, structArrayAt } from './struct-array.js'

/** Gives a class its static methods. */
export function addStatics(of: AnyStructClass): AnyStructClass {
  const { shape, classes } = of.prototype[DEFINITION]
  const shapeOf = (name: string): Shape => classes.named(name).prototype[DEFINITION].shape
  const methods = {
    at: (memory: unknown, offset?: unknown, bytes?: unknown): AnyStruct =>
      new of(undefined, placeAt(shape, memory, offset, bytes)),
    array: (list: number | readonly unknown[]): FieldArray => structArray(of, list),
    arrayAt: (memory: unknown, offset?: unknown, count?: unknown): FieldArray =>
      structArrayAt(of, arrayPlaceAt(shape, memory, offset, count)),
    withTail: (count: number, fields?: object): AnyStruct =>
      new of(fields, takeMemory(bytesWithTail(shape, count))),
    fromJSON: (json: unknown): AnyStruct => new of(valuesFromJson(shape, json, shapeOf) as object),
  }
  for (const [name, value] of Object.entries(methods))
    Object.defineProperty(of, name, { value, configurable: true })
  return of
}

/** Where a struct lies in memory that is there: with a flexible array, it reaches to the memory's end. */
function placeAt({ name, size, fields }: Shape, memory: unknown, offset: unknown, bytes: unknown): Place {
  const what = `${name}.at`
  const at = integer(offset, 0, `${what} offset`)
  if (typeof memory === 'bigint') return mapped(memory, at, integer(bytes, size, `${what} bytes`))
  const { buffer, offset: start, bytes: room } = whole(memory, what)
  const hasTail = fields.some(({ isTail }) => isTail)
  const length = integer(bytes, hasTail ? Math.max(size, room - at) : size, `${what} bytes`)
  fits(at, Math.max(size, length), room, what)
  return new Place(buffer, start + at, length)
}

function arrayPlaceAt({ name, size }: Shape, memory: unknown, offset: unknown, count: unknown): Place {
  const what = `${name}.arrayAt`
  const at = integer(offset, 0, `${what} offset`)
  if (typeof memory === 'bigint') return mapped(memory, at, size * integer(count, 1, `${what} count`))
  const { buffer, offset: start, bytes: room } = whole(memory, what)
  const bytes = size * integer(count, Math.max(0, Math.floor((room - at) / size)), `${what} count`)
  fits(at, bytes, room, what)
  return new Place(buffer, start + at, bytes)
}

/** Memory at an address. */
function mapped(address: bigint, offset: number, bytes: number): Place {
  return new Place(view(address + BigInt(offset), bytes), 0, bytes)
}

function bytesWithTail({ name, size, fields }: Shape, count: number): number {
  const tail = fields.find(({ isTail }) => isTail)
  if (tail === undefined) throw new TypeError(`${name}.withTail: the struct has no flexible array`)
  const { nature, offset } = tail
  const stride = nature.is === 'array' ? nature.stride : 1
  return Math.max(size, offset + stride * integer(count, 0, `${name}.withTail count`))
}

function whole(memory: unknown, what: string): { buffer: ArrayBufferLike; offset: number; bytes: number } {
  if (!isMemory(memory)) {
    throw new TypeError(`${what}: expected memory, or an address as a bigint, got ${described(memory)}`)
  }
  const { buffer, byteOffset, byteLength } = bytesOf(memory as Memory, what)
  return { buffer, offset: byteOffset, bytes: byteLength }
}

function fits(offset: number, bytes: number, room: number, what: string): void {
  if (offset + bytes <= room) return
  throw new RangeError(`${what}: ${bytes} bytes from ${offset} on reach beyond the memory, which has ${room}`)
}

function integer(value: unknown, otherwise: number, what: string): number {
  if (value === undefined) return otherwise
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw new RangeError(`${what}: expected an integer of 0 or more, got ${described(value)}`)
}
