// Structs one behind the other, in memory of their own or somebody else's.

import type { Place } from '../memory/located.js'
import { takeMemory } from '../memory/slab.js'
import { described, isArray } from '../sys/refusal.js'
import { type AnyStructClass, DEFINITION } from './definition.js'
import { FieldArray } from './field-array.js'
import type { Shape } from './nature.js'

/** So many structs, all zero; or those that a list names. */
export function structArray(of: AnyStructClass, list: number | readonly unknown[]): FieldArray {
  const { shape } = of.prototype[DEFINITION]
  const count = typeof list === 'number' ? list : isArray(list) ? list.length : undefined
  if (count === undefined) {
    throw new TypeError(
      `${shape.name}: expected a number of elements, or a list of them, got ${described(list)}`,
    )
  }
  if (!Number.isSafeInteger(count) || count < 0 || count * shape.size > 2 ** 32) {
    throw new RangeError(`${shape.name}: expected a number of elements, or a list of them, got ${count}`)
  }
  const array = structArrayAt(of, takeMemory(count * shape.size))
  if (typeof list !== 'number') array.assign(list)
  return array
}

/** The structs in memory that is there. */
export function structArrayAt(of: AnyStructClass, place: Place): FieldArray {
  const { shape, classes } = of.prototype[DEFINITION]
  const own = { named: () => of, nested: (inner: Shape) => classes.nested(inner) }
  const element = { is: 'struct', name: shape.name, bytes: shape.size } as const
  const nature = { is: 'array', of: element, count: 0, stride: shape.size } as const
  return new FieldArray(place, nature, own, shape.name)
}
