// From the values that a caller passes to the words of a frame.

import { addressIfMemory } from '../memory/address.js'
import { placeCString } from '../memory/c-string.js'
import { hold } from '../memory/scratch.js'
import { type Argument, bigintWord, numberWord, type Word } from '../memory/word.js'

const ACCEPTED =
  'number, bigint, boolean, null, string, ArrayBuffer, SharedArrayBuffer, typed array or DataView'

/** The word of one argument. A string is placed among those of this call. */
export function argumentWord(value: Argument | undefined, what: string): Word {
  switch (typeof value) {
    case 'number':
      return numberWord(value, what)
    case 'bigint':
      return bigintWord(value, what)
    case 'boolean':
      return value ? 1 : 0
    case 'string':
      return placeCString(value, what)
  }
  if (value === null) return 0
  const address = addressIfMemory(value, what)
  if (address !== undefined) {
    hold(value)
    return address
  }
  throw new TypeError(`${what}: expected ${ACCEPTED}, got ${kindOf(value)}`)
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'undefined; pass null or 0 for nothing'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
