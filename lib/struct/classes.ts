// The class of each struct, made when it is first asked for.

import { STRUCT_ALIASES } from '../generated/struct-aliases.js'
import { compile } from './compile.js'
import type { AnyStructClass, Classes } from './definition.js'
import { HOST, shape } from './layouts.js'
import type { Shape } from './nature.js'
import { addStatics } from './statics.js'

const classes = new Map<string, AnyStructClass>()
const nestedClasses = new WeakMap<Shape, AnyStructClass>()

/** The class of a struct by name. On an architecture that has no such struct, making one throws. */
export function structClass(anyName: string): AnyStructClass {
  const name = STRUCT_ALIASES[anyName] ?? anyName
  const known = classes.get(name)
  if (known !== undefined) return known
  const own = shape(name)
  const made = own === undefined ? absent(name) : define(own)
  classes.set(name, made)
  return made
}

function nestedClass(own: Shape): AnyStructClass {
  const known = nestedClasses.get(own)
  if (known !== undefined) return known
  const made = define(own)
  nestedClasses.set(own, made)
  return made
}

const CLASSES: Classes = { named: structClass, nested: nestedClass }

function define(own: Shape): AnyStructClass {
  const index = new Map(own.fields.map(({ name }, i) => [name, i]))
  return addStatics(compile({ shape: own, index, classes: CLASSES }))
}

function absent(name: string): AnyStructClass {
  const refuse = (): never => {
    throw new TypeError(`struct ${name} does not exist on ${HOST}`)
  }
  const made = class {
    constructor() {
      refuse()
    }
    static readonly at = refuse
    static readonly array = refuse
    static readonly withTail = refuse
    static readonly fromJSON = refuse
  }
  Object.defineProperty(made, 'name', { value: name })
  return made as unknown as AnyStructClass
}
