// Names that may hold any byte, NUL too, and whose end a length tells.

import { bytesOf, isMemory } from '../memory/address.js'
import { FieldText } from '../struct/bytes.js'
import { INSPECT } from '../struct/print.js'
import { asText } from '../sys/as-text.js'
import { described } from '../sys/refusal.js'

const encoder = new TextEncoder()

/** The bytes of a name, all of which belong to it. */
export class Name extends FieldText {
  /** The whole text. @throws TypeError if it is not UTF-8. */
  override text(): string {
    return asText(this, this.length)
  }

  /** The text, if it is UTF-8; else the numbers. */
  override toJSON(): string | number[] {
    try {
      return this.text()
    } catch {
      return [...this]
    }
  }
}

Object.defineProperty(Name.prototype, INSPECT, {
  value(this: Name, _depth: number, options: object, inspect: (value: unknown, options: object) => string) {
    return inspect(this.toJSON(), options)
  },
})

/** The bytes of a name that a user gave. */
export function nameBytes(name: unknown, what: string): Uint8Array {
  if (isMemory(name)) return bytesOf(name, what)
  if (typeof name !== 'string')
    throw new TypeError(`${what}: expected a string or bytes, got ${described(name)}`)
  if (name.isWellFormed()) return encoder.encode(name)
  throw new TypeError(
    `${what}: the string has a lone surrogate, which UTF-8 cannot express; pass bytes instead`,
  )
}
