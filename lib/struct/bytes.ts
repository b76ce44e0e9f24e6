// Bytes inside a struct: a name, a path, a key, an address of hardware.

import { bytesOf, isMemory } from '../memory/address.js'
import { asText } from '../sys/as-text.js'
import { described, isArray } from '../sys/refusal.js'

const encoder = new TextEncoder()

/** The bytes of a field, where they lie: what is written here, the struct has. */
export class FieldBytes extends Uint8Array {
  /** What methods of arrays make is a plain copy, or a view that is no field. */
  static get [Symbol.species](): Uint8ArrayConstructor {
    return Uint8Array
  }

  /** The text before the first NUL. @throws TypeError if it is not UTF-8. */
  text(): string {
    return asText(this)
  }

  toJSON(): string | number[] {
    return [...this]
  }
}

/** The bytes of a field that C calls char. */
export class FieldText extends FieldBytes {
  /** The text, if it is UTF-8 with nothing but NULs behind it, one at least; else the numbers. */
  override toJSON(): string | number[] {
    return textIn(this) ?? [...this]
  }
}

/** The text in bytes, if they are nothing else. */
export function textIn(bytes: Uint8Array): string | undefined {
  const end = bytes.indexOf(0)
  if (end < 0 || !bytes.subarray(end).every((byte) => byte === 0)) return undefined
  try {
    return asText(bytes, end)
  } catch {
    return undefined
  }
}

/** Replaces the bytes of a field; what is not given becomes 0. Text leaves room for the NUL that ends it. */
export function setBytes(field: Uint8Array, value: unknown, what: string): void {
  const bytes = typeof value === 'string' ? textBytes(value, field.length, what) : plainBytes(value, what)
  if (bytes.length > field.length) {
    throw new RangeError(`${what}: expected ${field.length} bytes or fewer, got ${bytes.length}`)
  }
  field.set(bytes)
  field.fill(0, bytes.length)
}

function textBytes(text: string, room: number, what: string): Uint8Array {
  if (!text.isWellFormed()) {
    throw new TypeError(
      `${what}: the string has a lone surrogate, which UTF-8 cannot express; pass bytes instead`,
    )
  }
  const nul = text.indexOf('\0')
  if (nul >= 0) throw new TypeError(`${what}: the string has a NUL at index ${nul}; pass bytes instead`)
  const bytes = encoder.encode(text)
  if (bytes.length < room || bytes.length === 0) return bytes
  throw new RangeError(
    `${what}: expected text of fewer than ${room} bytes, got ${bytes.length}; pass bytes to leave out the NUL`,
  )
}

function plainBytes(value: unknown, what: string): Uint8Array {
  if (isMemory(value)) return bytesOf(value, what)
  if (!isArray(value)) {
    throw new TypeError(`${what}: expected a string, bytes or an array of numbers, got ${described(value)}`)
  }
  return Uint8Array.from(value, (byte, i) => {
    if (typeof byte === 'number' && (byte & 255) === byte) return byte
    throw new RangeError(`${what}[${i}]: expected a byte, 0 .. 255, got ${described(byte)}`)
  })
}
