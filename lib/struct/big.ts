// The 64-bit fields that are numbers, as bigints: for values that no number holds.

import type { Shape } from './nature.js'
import { writeLong } from './scalar.js'

const prototypes = new WeakMap<Shape, object>()
const VIEW: unique symbol = Symbol('view')
type Wide = { readonly [VIEW]: DataView }

/** An object with a property for each of the fields, which reads and writes the struct. */
export function wideFields(view: DataView, shape: Shape): object {
  let prototype = prototypes.get(shape)
  if (prototype === undefined) {
    prototype = makePrototype(shape)
    prototypes.set(shape, prototype)
  }
  return Object.create(prototype, { [VIEW]: { value: view } }) as object
}

function makePrototype({ name, fields }: Shape): object {
  const properties: PropertyDescriptorMap = {}
  for (const { name: field, nature, offset } of fields) {
    if (nature.is !== 'long') continue
    const { signed } = nature
    properties[field] = {
      enumerable: true,
      get(this: Wide) {
        return signed ? this[VIEW].getBigInt64(offset, true) : this[VIEW].getBigUint64(offset, true)
      },
      set(this: Wide, value: unknown) {
        writeLong(this[VIEW], offset, signed, value, `${name}.big.${field}`)
      },
    }
  }
  return Object.defineProperties({}, properties)
}
