// Memory in a few words. It is asked as the library's own code asks, past all that a class or a prototype of
// the user's redefines.

import { bytesOf } from '../../memory/address.js'
import { isLocated } from '../../memory/located.js'
import type { Memory } from '../../memory/word.js'
import { DEFINITION, type Definition } from '../../struct/definition.js'
import { findProperty } from './property.js'

const { isArrayBuffer, isDataView, isSharedArrayBuffer } = process.getBuiltinModule('node:util/types')
const TypedArray = Object.getPrototypeOf(Uint8Array.prototype)
const tagOf = Object.getOwnPropertyDescriptor(TypedArray, Symbol.toStringTag)?.get as () => string | undefined

/** "struct statx", "Uint8Array of 4096 bytes" */
export function memoryWords(memory: Memory): string {
  const struct = isLocated(memory) ? definitionOf(memory)?.shape.name : undefined
  if (struct !== undefined) return `struct ${struct}`
  const bytes = byteCount(memory)
  if (bytes === undefined) return `${classOf(memory)}, detached`
  return `${classOf(memory)} of ${bytes} byte${bytes === 1 ? '' : 's'}`
}

function definitionOf(memory: Memory): Definition | undefined {
  const found = findProperty(memory, DEFINITION)
  return typeof found === 'object' ? (found.value as Definition | undefined) : undefined
}

function byteCount(memory: Memory): number | undefined {
  try {
    return bytesOf(memory, '').length
  } catch {
    return undefined
  }
}

function classOf(memory: Memory): string {
  // Structs one behind the other, or a field of one that is an array.
  if (isLocated(memory)) return 'array'
  if (isArrayBuffer(memory)) return 'ArrayBuffer'
  if (isSharedArrayBuffer(memory)) return 'SharedArrayBuffer'
  return isDataView(memory) ? 'DataView' : (tagOf.call(memory) ?? 'memory')
}
