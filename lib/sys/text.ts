// Strings as the typed calls take them: paths, names, and lists of strings for execve.

import { addressWord, bytesOf, isMemory } from '../memory/address.js'
import { placeCBytes, placeCString } from '../memory/c-string.js'
import { countContentRead } from '../memory/content.js'
import { hold } from '../memory/scratch.js'
import type { Memory, Word } from '../memory/word.js'
import { described, isArray } from './refusal.js'

/** A string, or bytes as the kernel has them: a file's name need not be UTF-8. */
export function text(value: unknown, what: string): Word {
  if (typeof value === 'string') return placeCString(value, what)
  if (isMemory(value)) return placeBytes(value, what)
  throw new TypeError(`${what}: expected a string, or its bytes, got ${described(value)}`)
}

/** The same, or null for a null pointer. */
export function optionalText(value: unknown, what: string): Word {
  return value === null || value === undefined ? 0 : text(value, what)
}

/** The elements of a list, which may be a proxy: read before anything of a call is placed. */
export function stringList(value: unknown, what: string): readonly unknown[] | null {
  if (value === null) return null
  if (isArray(value)) return Array.from(value)
  throw new TypeError(`${what}: expected an array of strings, got ${described(value)}`)
}

/** A list of strings that `stringList` gave, ended by a null pointer. */
export function strings(list: unknown, what: string): Word {
  if (list === null) return 0
  const values = list as readonly unknown[]
  const pointers = new BigUint64Array(values.length + 1)
  for (const [i, value] of values.entries()) pointers[i] = BigInt(text(value, `${what}[${i}]`))
  hold(pointers)
  return addressWord(pointers, what)
}

/**
 * Bytes up to the NULs that end them, if any do: what a call gave, such as a name in a buffer, is taken as it
 * is.
 */
function placeBytes(memory: Memory, what: string): Word {
  countContentRead()
  const bytes = bytesOf(memory, what)
  const nul = bytes.indexOf(0)
  if (nul < 0) return placeCBytes(bytes, what)
  if (bytes.subarray(nul).every((byte) => byte === 0)) return placeCBytes(bytes.subarray(0, nul), what)
  throw new TypeError(`${what}: the bytes have a NUL at index ${nul}, where the kernel would end them`)
}
