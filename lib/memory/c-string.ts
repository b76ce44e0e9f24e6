// Strings as the kernel reads them: UTF-8, ended by a NUL.
//
// Those of one call lie behind each other in a scratch buffer, which the next call uses anew. A
// string that does not fit gets a buffer of its own.

import { addressWord } from './address.js'
import type { Word } from './word.js'

const scratch = new Uint8Array(16384)
const encoder = new TextEncoder()
const overflow: Uint8Array[] = []
let top = 0
let start: Word | undefined

/** Forgets the strings of the call before. */
export function dropCStrings(): void {
  top = 0
  if (overflow.length > 0) overflow.length = 0
}

/** Places a string behind the others and gives its address, valid until they are dropped. */
export function placeCString(text: string, what: string): Word {
  if (placeAscii(text, what)) return placed(text.length + 1)
  if (!text.isWellFormed()) {
    throw new TypeError(
      `${what}: the string has a lone surrogate, which UTF-8 cannot express; pass bytes instead`,
    )
  }
  // A UTF-16 unit becomes three bytes at most.
  if (text.length * 3 < scratch.length - top) {
    const { written } = encoder.encodeInto(text, scratch.subarray(top))
    scratch[top + written] = 0
    return placed(written + 1)
  }
  const bytes = new Uint8Array(text.length * 3 + 1)
  encoder.encodeInto(text, bytes)
  overflow.push(bytes)
  return addressWord(bytes, what)
}

/** Copies byte by byte, the fastest way for a path; false if the string is long or not ASCII. */
function placeAscii(text: string, what: string): boolean {
  const { length } = text
  const fits = length < scratch.length - top
  let ascii = fits
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0) {
      throw new TypeError(`${what}: the string has a NUL at index ${i}, where the kernel would end it`)
    }
    if (unit > 127) ascii = false
    else if (fits) scratch[top + i] = unit
  }
  if (ascii) scratch[top + length] = 0
  return ascii
}

function placed(bytes: number): Word {
  start ??= addressWord(scratch, 'scratch')
  const address = typeof start === 'number' ? start + top : start + BigInt(top)
  top += bytes
  return address
}
