// The class of each struct, made when it is first asked for.

import type { Architecture } from '../abi/table.js'
import { compile } from './compile.js'
import type { AnyStructClass, Classes } from './definition.js'
import { HOST, nameOf, shape } from './layouts.js'
import type { Shape } from './nature.js'
import { addStatics } from './statics.js'

/** The classes of structs as one architecture lays them out. */
export class ClassesOf implements Classes {
  readonly #architecture: Architecture
  readonly #named = new Map<string, AnyStructClass>()
  readonly #nested = new WeakMap<Shape, AnyStructClass>()

  constructor(architecture: Architecture) {
    this.#architecture = architecture
  }

  /** The class of a struct by name. If the architecture has no such struct, making one throws. */
  named(anyName: string): AnyStructClass {
    const name = nameOf(anyName)
    const known = this.#named.get(name)
    if (known !== undefined) return known
    const own = shape(name, this.#architecture)
    const made = own === undefined ? absent(name, this.#architecture) : this.#define(own)
    this.#named.set(name, made)
    return made
  }

  nested(own: Shape): AnyStructClass {
    const known = this.#nested.get(own)
    if (known !== undefined) return known
    const made = this.#define(own)
    this.#nested.set(own, made)
    return made
  }

  #define(own: Shape): AnyStructClass {
    const index = new Map(own.fields.map(({ name }, i) => [name, i]))
    return addStatics(compile({ shape: own, index, classes: this }))
  }
}

const host = new ClassesOf(HOST)

/** The class of a struct by name, as this architecture has it. */
export function structClass(name: string): AnyStructClass {
  return host.named(name)
}

function absent(name: string, architecture: Architecture): AnyStructClass {
  const refuse = (): never => {
    throw new TypeError(`struct ${name} does not exist on ${architecture}`)
  }
  const made = class {
    static readonly at = refuse
    static readonly array = refuse
    static readonly arrayAt = refuse
    static readonly withTail = refuse
    static readonly fromJSON = refuse

    constructor() {
      refuse()
    }
  }
  Object.defineProperty(made, 'name', { value: name })
  return made as unknown as AnyStructClass
}
