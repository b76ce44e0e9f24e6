// What a program's body returned, in words.

import { isPlain } from '../values.js'
import { type Manner, MOST_ELEMENTS, quoted, valueWords } from './value.js'

const { isProxy } = process.getBuiltinModule('node:util/types')

/** In pieces between which there may be a new line. */
export function returnedWords(returned: unknown, owner: object): string[] {
  if (returned === undefined) return ['nothing']
  return piecesOf(returned, { owner, number: (value) => `${value}` })
}

/** Arrays and plain objects are the library's own copies. */
function piecesOf(value: unknown, manner: Manner): string[] {
  if (isProxy(value)) return [valueWords(value, manner)]
  if (Array.isArray(value)) {
    const pieces = listed(value, (element) => piecesOf(element, manner))
    return pieces.length === 0 ? ['[]'] : prefixed('[', suffixed(pieces, ']'))
  }
  if (!isPlain(value)) return [valueWords(value, manner)]
  const entries = Object.entries(value)
  const pieces = listed(entries, ([key, of]) => prefixed(`${keyWords(key)}: `, piecesOf(of, manner)))
  return pieces.length === 0 ? ['{}'] : ['{', ...pieces, '}']
}

function keyWords(key: string): string {
  return /^[a-z_$][\w$]*$/i.test(key) ? key : quoted(key)
}

/** The pieces of some elements, with commas between them. */
function listed<T>(list: readonly T[], pieces: (element: T) => string[]): string[] {
  const shown = list.slice(0, MOST_ELEMENTS).map(pieces)
  if (list.length > MOST_ELEMENTS) shown.push([`... ${list.length - MOST_ELEMENTS} more`])
  return shown.flatMap((element, i) => (i < shown.length - 1 ? suffixed(element, ',') : element))
}

function prefixed(prefix: string, [first = '', ...rest]: readonly string[]): string[] {
  return [prefix + first, ...rest]
}

function suffixed(pieces: readonly string[], suffix: string): string[] {
  return [...pieces.slice(0, -1), `${pieces.at(-1) ?? ''}${suffix}`]
}
