// Any value in words. Nothing of the user's runs: a getter or a proxy is not asked, but named.

import { isMemory } from '../../memory/address.js'
import { isRef } from '../../sys/ref.js'
import { isArray } from '../../sys/refusal.js'
import { memoryWords } from './memory.js'
import { findProperty } from './property.js'
import { refWords } from './ref.js'

const { isProxy } = process.getBuiltinModule('node:util/types')

/** How values are said that mean more than themselves. */
export interface Manner {
  /** Whose Refs are this program's. */
  readonly owner: object
  number(value: number | bigint): string
}

const MOST_CHARACTERS = 40
/** How many elements of a list are shown. */
export const MOST_ELEMENTS = 16

export function valueWords(value: unknown, manner: Manner): string {
  if (typeof value !== 'object' || value === null) return primitiveWords(value, manner)
  if (isRef(value)) return refWords(value, manner.owner)
  if (isMemory(value)) return memoryWords(value)
  if (isProxy(value)) return 'a proxy'
  return isArray(value) ? listWords(value, manner) : holderWords(value, manner)
}

function primitiveWords(value: unknown, manner: Manner): string {
  switch (typeof value) {
    case 'string':
      return quoted(value)
    case 'number':
    case 'bigint':
      return manner.number(value)
    case 'symbol':
    case 'function':
      return `a ${typeof value}`
    default:
      return `${value}`
  }
}

/** The start of a string, with what a terminal would not show as a character escaped. */
export function quoted(text: string): string {
  const start = Array.from(text.slice(0, 2 * MOST_CHARACTERS))
    .slice(0, MOST_CHARACTERS)
    .join('')
  const shown = JSON.stringify(start).replace(/[^\x20-\x7e]/gu, escaped)
  return start.length < text.length ? `${shown}...` : shown
}

function escaped(character: string): string {
  if (/[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(character)) return character
  return `\\u{${character.codePointAt(0)?.toString(16)}}`
}

function listWords(list: readonly unknown[], manner: Manner): string {
  const shown: string[] = []
  for (let i = 0; i < Math.min(list.length, MOST_ELEMENTS); i++) shown.push(inside(list, i, manner))
  if (list.length > MOST_ELEMENTS) shown.push(`... ${list.length - MOST_ELEMENTS} more`)
  return `[${shown.join(', ')}]`
}

function holderWords(holder: object, manner: Manner): string {
  return findProperty(holder, 'value') === undefined
    ? 'an object'
    : `{ value: ${inside(holder, 'value', manner)} }`
}

/** What a list or holder has, but not what is inside that in turn: it could be the list itself. */
function inside(object: object, key: PropertyKey, manner: Manner): string {
  const found = findProperty(object, key)
  if (found === undefined) return 'undefined'
  if (found === 'proxy') return '<what a proxy gives>'
  if (found.get !== undefined || found.set !== undefined) return '<what its getter gives>'
  const { value } = found
  const isDeeper = typeof value === 'object' && value !== null && !isRef(value) && !isMemory(value)
  return isDeeper ? (isArray(value) ? 'a list' : 'an object') : valueWords(value, manner)
}
