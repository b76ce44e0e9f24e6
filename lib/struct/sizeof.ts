// Sizes and offsets, on this architecture and on the other.

import type { Architecture } from '../abi/table.js'
import type { Memory } from '../memory/word.js'
import { described } from '../sys/refusal.js'
import { HOST, shape } from './layouts.js'
import type { Nature, Shape } from './nature.js'
import type { View } from './types.js'

/** The class of any struct. */
export interface AnyStructClass {
  readonly name: string
  at(memory: Memory): View<string>
}
/** A struct as its class or its name. */
export type StructOrName = AnyStructClass | string
/** The names of fields that can be asked for. */
export type FieldName<C> = C extends { at(memory: Memory): infer V }
  ? Exclude<keyof V, keyof View<string>> & string
  : string

/**
 * The size of a struct in bytes, without a flexible array at its end: `sizeof(struct.stat, 'arm64')`.
 *
 * @throws TypeError if the architecture has no such struct.
 */
export function sizeof(of: StructOrName, architecture?: Architecture): number {
  return shapeOf(of, architecture).size
}

/** The alignment of a struct in bytes. @throws TypeError if the architecture has no such struct. */
export function alignof(of: StructOrName, architecture?: Architecture): number {
  return shapeOf(of, architecture).align
}

/**
 * The offset of a field in bytes; of a bit-field, that of the unit which holds it. Fields of nested structs
 * are reached with dots: `offsetof(struct.itimerspec, 'it_value.tv_nsec')`.
 *
 * @throws TypeError if there is no such field.
 */
export function offsetof<C extends StructOrName>(
  of: C,
  field: FieldName<C> | `${FieldName<C>}.${string}`,
  architecture?: Architecture,
): number {
  return offsetIn(shapeOf(of, architecture), field.split('.'), architecture)
}

function offsetIn(own: Shape, [name, ...rest]: readonly string[], architecture?: Architecture): number {
  const found = own.fields.find((field) => field.name === name)
  if (found === undefined) throw new TypeError(`${own.name}: there is no field ${name}`)
  if (rest.length === 0) return found.offset
  const inner = innerShape(found.nature, architecture)
  if (inner === undefined)
    throw new TypeError(`${own.name}.${name} is no struct, so it has no field ${rest[0]}`)
  return found.offset + offsetIn(inner, rest, architecture)
}

function innerShape(nature: Nature, architecture?: Architecture): Shape | undefined {
  if (nature.is === 'nested') return nature.shape
  if (nature.is === 'struct') return shape(nature.name, architecture)
  return nature.is === 'array' ? innerShape(nature.of, architecture) : undefined
}

function shapeOf(of: StructOrName, architecture: Architecture = HOST): Shape {
  const name = typeof of === 'string' ? of : (of as AnyStructClass | undefined)?.name
  if (typeof name !== 'string') throw new TypeError('sizeof: expected a struct class or its name')
  if (architecture !== 'x64' && architecture !== 'arm64')
    throw new TypeError(`sizeof: expected x64 or arm64 as architecture, got ${described(architecture)}`)
  const found = shape(name, architecture)
  if (found === undefined) throw new TypeError(`struct ${name} does not exist on ${architecture}`)
  return found
}
