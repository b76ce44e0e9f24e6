// The base of all struct classes: a view of memory whose fields are properties. Fields that are one number
// have accessors of their own, made by compile.ts; those that are bytes, structs or arrays are objects on the
// same memory.

import { Located, partPlace, placeOf } from '../memory/located.js'
import { wideFields } from './big.js'
import { FieldBytes, FieldText } from './bytes.js'
import { type AnyStruct, DEFINITION, type Definition } from './definition.js'
import { FieldArray } from './field-array.js'
import { jsonOf } from './json.js'
import type { ByteArray, Field } from './nature.js'
import { INSPECT, inspected } from './print.js'

export class Struct extends Located {
  /** The 64-bit fields that are numbers, as bigints. */
  get big(): object {
    return wideFields(this, definitionOf(this).shape)
  }

  /** The fields as JSON has them, without loss; reserved ones are left out. */
  toJSON(): Record<string, unknown> {
    return jsonOf(this as never)
  }
}

Object.defineProperty(Struct.prototype, INSPECT, {
  value(this: AnyStruct, depth: number, options: object, inspect: never): string {
    return inspected(this, depth, options, inspect)
  },
})

/** The object that a field is: bytes, a struct, an array. */
export function part(struct: Struct, index: number): unknown {
  const place = placeOf(struct)
  place.parts ??= []
  place.parts[index] ??= makePart(struct, definitionOf(struct).shape.fields[index] as Field)
  return place.parts[index]
}

function makePart(struct: Struct, field: Field): unknown {
  const { nature, offset, name } = field
  const { shape, classes } = definitionOf(struct)
  switch (nature.is) {
    case 'bytes':
      return makeBytes(struct, offset, nature, field.isTail)
    case 'struct':
      return new (classes.named(nature.name))(undefined, partPlace(struct, offset, nature.bytes))
    case 'nested':
      return new (classes.nested(nature.shape))(undefined, partPlace(struct, offset, nature.shape.size))
    case 'array': {
      const bytes = field.isTail
        ? wholeElements(tailBytes(struct, offset), nature.stride)
        : nature.count * nature.stride
      return new FieldArray(partPlace(struct, offset, bytes), nature, classes, `${shape.name}.${name}`)
    }
    default:
      throw new Error(`${shape.name}.${name} is a number`)
  }
}

function makeBytes(struct: Struct, offset: number, { count, text }: ByteArray, isTail: boolean): FieldBytes {
  const place = placeOf(struct)
  const bytes = isTail ? tailBytes(struct, offset) : count
  return new (text ? FieldText : FieldBytes)(place.buffer as ArrayBuffer, place.offset + offset, bytes)
}

/** What is left for a flexible array: nothing in a view that ends before it. */
function tailBytes(struct: Struct, offset: number): number {
  return Math.max(0, placeOf(struct).bytes - offset)
}

function wholeElements(bytes: number, stride: number): number {
  return bytes - (bytes % stride)
}

function definitionOf(struct: Struct): Definition {
  return (struct as unknown as AnyStruct)[DEFINITION]
}
