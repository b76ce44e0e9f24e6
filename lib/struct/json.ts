// Structs as JSON, without loss: 64 bits that no number holds are strings, bytes that are no text are lists.
// Reserved fields are left out.

import { type AnyStruct, DEFINITION } from './definition.js'
import type { Field, Nature, Shape } from './nature.js'
import { isScalar, readScalar, type Scalar } from './scalar.js'

export function jsonOf(struct: AnyStruct): Record<string, unknown> {
  const { shape } = struct[DEFINITION]
  const fields = shape.fields.filter(({ isReserved }) => !isReserved)
  return Object.fromEntries(fields.map((field) => [field.name, jsonField(struct, field)]))
}

function jsonField(struct: AnyStruct, { name, nature, offset }: Field): unknown {
  return isScalar(nature)
    ? jsonValue(struct, offset, nature)
    : (struct[name] as { toJSON(): unknown }).toJSON()
}

/** A number as JSON has it. Bits are hexadecimal. */
export function jsonValue(view: DataView, at: number, nature: Scalar): number | string {
  if (nature.is === 'long') {
    const value = nature.signed ? view.getBigInt64(at, true) : view.getBigUint64(at, true)
    return Number.isSafeInteger(Number(value)) ? Number(value) : `${value}`
  }
  const value = readScalar(view, at, nature, '')
  if (typeof value === 'number')
    return Object.is(value, -0) || !Number.isFinite(value) ? floatText(value) : value
  return value < 0n ? `${value}` : `0x${value.toString(16)}`
}

/** The values of a float that JSON has no number for. */
function floatText(value: number): string {
  return Object.is(value, -0) ? '-0' : `${value}`
}

/** What JSON has of a struct, as the values of its fields. */
export function valuesFromJson(shape: Shape, json: unknown, shapeOf: (name: string) => Shape): unknown {
  if (typeof json !== 'object' || json === null) return json
  const natures = new Map(shape.fields.map(({ name, nature }) => [name, nature]))
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => {
      const nature = natures.get(name)
      return [name, nature === undefined ? value : valueFromJson(nature, value, shapeOf)]
    }),
  )
}

function valueFromJson(nature: Nature, json: unknown, shapeOf: (name: string) => Shape): unknown {
  switch (nature.is) {
    case 'struct':
      return valuesFromJson(shapeOf(nature.name), json, shapeOf)
    case 'nested':
      return valuesFromJson(nature.shape, json, shapeOf)
    case 'array':
      return Array.isArray(json) ? json.map((value) => valueFromJson(nature.of, value, shapeOf)) : json
    case 'float':
      return typeof json === 'string' ? Number(json) : json
    case 'long':
    case 'bits':
    case 'bit-field':
      return typeof json === 'string' && /^(0x[\da-f]{1,16}|-?\d{1,20})$/i.test(json) ? BigInt(json) : json
    default:
      return json
  }
}
