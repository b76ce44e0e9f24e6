// An array in the kernel's memory: a field of a struct, or structs one behind the other.

import { isLocated, Located, ownerOf, type Place, partPlace, placeOf } from '../memory/located.js'
import { described, isArray } from '../sys/refusal.js'
import { FieldBytes, FieldText, setBytes } from './bytes.js'
import { type AnyStruct, type AnyStructClass, ASSIGN, type Classes, isStruct } from './definition.js'
import { jsonValue } from './json.js'
import type { ArrayNature } from './nature.js'
import { point } from './point.js'
import { INSPECT, inspectedArray } from './print.js'
import { isScalar, readScalar, writeScalar } from './scalar.js'

export class FieldArray extends Located {
  readonly #nature: ArrayNature
  readonly #classes: Classes
  readonly #what: string
  readonly #length: number

  constructor(place: Place, nature: ArrayNature, classes: Classes, what: string) {
    super(place)
    this.#nature = nature
    this.#classes = classes
    this.#what = what
    this.#length = Math.floor(place.bytes / nature.stride)
  }

  /** How many elements there are. */
  get length(): number {
    return this.#length
  }

  /** The element at an index; a struct is a view of the array's memory. @throws RangeError beyond the end. */
  at(index: number): unknown {
    const { of, stride } = this.#nature
    const offset = this.#offset(index)
    if (isScalar(of)) return readScalar(this, offset, of, this.#what)
    const place = placeOf(this)
    place.parts ??= []
    place.parts[index] ??= this.#element(offset, stride)
    return place.parts[index]
  }

  /** Replaces the element at an index. @throws RangeError beyond the end. */
  set(index: number, value: unknown): void {
    const { of } = this.#nature
    const offset = this.#offset(index)
    const what = `${this.#what}[${index}]`
    if (of.is === 'bits' && of.points !== undefined) point(this, offset, of, value, what)
    else if (isScalar(of)) writeScalar(this, offset, of, value, what)
    else if (of.is === 'bytes') setBytes(this.at(index) as FieldBytes, value, what)
    else if (of.is === 'array') (this.at(index) as FieldArray).assign(value)
    else (this.at(index) as AnyStruct)[ASSIGN](value)
  }

  /** Replaces the elements by those of a list; the others become zero. */
  assign(list: unknown): void {
    const values =
      isArray(list) || list instanceof FieldArray ? Array.from(list as Iterable<unknown>) : undefined
    if (values === undefined) throw new TypeError(`${this.#what}: expected an array, got ${described(list)}`)
    if (values.length > this.length) {
      throw new RangeError(`${this.#what}: expected ${this.length} elements or fewer, got ${values.length}`)
    }
    const apart = values.map((value) => this.#apart(value))
    for (const [index, value] of apart.entries()) this.set(index, value)
    const { stride } = this.#nature
    const rest = partPlace(this, values.length * stride, (this.#length - values.length) * stride)
    new Uint8Array(rest.buffer, rest.offset, rest.bytes).fill(0)
  }

  /** The elements from `start` to before `end`, on the same memory: to pass some of them. */
  subarray(start: number, end: number = this.length): FieldArray {
    const { stride } = this.#nature
    for (const index of [start, end]) if (index !== this.length) this.#offset(index)
    const bytes = Math.max(0, end - start) * stride
    return new FieldArray(partPlace(this, start * stride, bytes), this.#nature, this.#classes, this.#what)
  }

  *[Symbol.iterator](): Generator<unknown> {
    for (let i = 0; i < this.length; i++) yield this.at(i)
  }

  toJSON(): unknown[] {
    const { of, stride } = this.#nature
    return Array.from({ length: this.length }, (_, i) =>
      isScalar(of) ? jsonValue(this, i * stride, of) : (this.at(i) as { toJSON(): unknown }).toJSON(),
    )
  }

  /** @internal */
  inspected(depth: number, options: object, inspect: never): string {
    return inspectedArray(this, this.#nature, depth, options, inspect)
  }

  /** A value that setting other elements does not change: a list may have those of this array. */
  #apart(value: unknown): unknown {
    if (value instanceof FieldBytes) return value.slice()
    if (!isLocated(value) || ownerOf(value) !== ownerOf(this)) return value
    if (value instanceof FieldArray) return Array.from(value, (inner) => this.#apart(inner))
    return isStruct(value) ? new (value.constructor as AnyStructClass)(value) : value
  }

  #offset(index: number): number {
    if (Number.isInteger(index) && index >= 0 && index < this.#length) return index * this.#nature.stride
    throw new RangeError(
      `${this.#what}: expected an index within 0 .. ${this.length - 1}, got ${described(index)}`,
    )
  }

  #element(offset: number, stride: number): unknown {
    const { of } = this.#nature
    const place = partPlace(this, offset, stride)
    if (of.is === 'bytes')
      return new (of.text ? FieldText : FieldBytes)(place.buffer as ArrayBuffer, place.offset, stride)
    if (of.is === 'array') return new FieldArray(place, of, this.#classes, this.#what)
    if (of.is === 'struct') return new (this.#classes.named(of.name))(undefined, place)
    if (of.is === 'nested') return new (this.#classes.nested(of.shape))(undefined, place)
    throw new Error(`${this.#what}: an element is a number`)
  }
}

Object.defineProperty(FieldArray.prototype, INSPECT, { value: FieldArray.prototype.inspected })
