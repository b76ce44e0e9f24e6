// What struct classes do besides making one with fields: views of memory that is there, arrays, flexible
// tails, JSON.

import { bytesOf, isMemory } from '../memory/address.js'
import { isLocated, Place, partPlace } from '../memory/located.js'
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
    fromJSON: (json: unknown): AnyStruct =>
      new of(
        valuesFromJson(shape, json, shapeOf) as object,
        takeMemory(Math.max(shape.size, tailEnd(shape, tailInJson(shape, json)))),
      ),
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
  const room = bytesIn(memory, what)
  const hasTail = fields.some(({ isTail }) => isTail)
  const length = integer(bytes, hasTail ? Math.max(size, room - at) : size, `${what} bytes`)
  fits(at, Math.max(size, length), room, what)
  return placeIn(memory as Memory, at, length, what)
}

function arrayPlaceAt({ name, size }: Shape, memory: unknown, offset: unknown, count: unknown): Place {
  const what = `${name}.arrayAt`
  const at = integer(offset, 0, `${what} offset`)
  if (typeof memory === 'bigint') return mapped(memory, at, size * integer(count, 1, `${what} count`))
  const room = bytesIn(memory, what)
  const bytes = size * integer(count, Math.max(0, Math.floor((room - at) / size)), `${what} count`)
  fits(at, bytes, room, what)
  return placeIn(memory as Memory, at, bytes, what)
}

/** Memory at an address. */
function mapped(address: bigint, offset: number, bytes: number): Place {
  return new Place(view(address + BigInt(offset), bytes), 0, bytes)
}

function bytesWithTail(shape: Shape, count: number): number {
  const { name, size, fields } = shape
  if (!fields.some(({ isTail }) => isTail))
    throw new TypeError(`${name}.withTail: the struct has no flexible array`)
  return Math.max(size, tailEnd(shape, integer(count, 0, `${name}.withTail count`)))
}

/** Where a flexible array of so many elements ends; 0 without one. */
function tailEnd({ fields }: Shape, count: number): number {
  const tail = fields.find(({ isTail }) => isTail)
  if (tail === undefined) return 0
  const { nature, offset } = tail
  return offset + count * (nature.is === 'array' ? nature.stride : 1)
}

/** How many elements JSON has of the flexible array. Text leaves room for its NUL. */
function tailInJson({ fields }: Shape, json: unknown): number {
  const tail = fields.find(({ isTail }) => isTail)
  if (tail === undefined || typeof json !== 'object' || json === null) return 0
  const value = (json as Record<string, unknown>)[tail.name]
  if (typeof value === 'string') return Buffer.byteLength(value) + 1
  return Array.isArray(value) ? value.length : 0
}

function bytesIn(memory: unknown, what: string): number {
  if (!isMemory(memory)) {
    throw new TypeError(`${what}: expected memory, or an address as a bigint, got ${described(memory)}`)
  }
  return bytesOf(memory as Memory, what).byteLength
}

/** A part of a struct or array, if that is the memory: so that both know of the pointers that are set there. */
function placeIn(memory: Memory, offset: number, bytes: number, what: string): Place {
  if (isLocated(memory)) return partPlace(memory, offset, bytes)
  const { buffer, byteOffset } = bytesOf(memory, what)
  return new Place(buffer, byteOffset + offset, bytes)
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
