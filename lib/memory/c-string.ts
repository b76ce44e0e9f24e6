// Strings as the kernel reads them: UTF-8, ended by a NUL, in scratch memory. One that does not fit there
// gets a buffer of its own.

import { addressWord } from './address.js'
import { hold, scratch, scratchTop, takeScratch, textRoom } from './scratch.js'
import type { Word } from './word.js'

const encoder = new TextEncoder()

/** The bytes of the string placed last, without the NUL. */
export let textBytes = 0

/** Up to this length copying unit by unit is the fastest way; above, the encoder is. */
const SHORT = 24

/** Places a string and gives its address, valid until the call is over. A NUL inside is refused. */
export function placeCString(text: string, what: string): Word {
  if (text.length <= SHORT && placeAscii(text)) return placed(text.length)
  const nul = text.indexOf('\0')
  if (nul >= 0) {
    throw new TypeError(`${what}: the string has a NUL at index ${nul}, where the kernel would end it`)
  }
  return placeText(text, what)
}

/** The same for a string whose length the kernel is told, so that it may have a NUL inside. */
export function placeText(text: string, what: string): Word {
  const top = scratchTop()
  // A UTF-16 unit becomes three bytes at most.
  if (text.length * 3 < textRoom()) {
    const { written } = encoder.encodeInto(text, top === 0 ? scratch : scratch.subarray(top))
    if (written !== text.length) refuseLoneSurrogates(text, what)
    scratch[top + written] = 0
    return placed(written)
  }
  refuseLoneSurrogates(text, what)
  const bytes = new Uint8Array(text.length * 3 + 1)
  textBytes = encoder.encodeInto(text, bytes).written
  hold(bytes)
  return addressWord(bytes, what)
}

/** The encoder would put U+FFFD in their place: a path that names another file. */
function refuseLoneSurrogates(text: string, what: string): void {
  if (text.isWellFormed()) return
  throw new TypeError(
    `${what}: the string has a lone surrogate, which UTF-8 cannot express; pass bytes instead`,
  )
}

/** Places bytes with a NUL behind them. */
export function placeCBytes(bytes: Uint8Array, what: string): Word {
  const top = scratchTop()
  if (bytes.length < textRoom()) {
    scratch.set(bytes, top)
    scratch[top + bytes.length] = 0
    return placed(bytes.length)
  }
  const copy = new Uint8Array(bytes.length + 1)
  copy.set(bytes)
  textBytes = bytes.length
  hold(copy)
  return addressWord(copy, what)
}

/** Copies unit by unit; false if there is no room, or the string is not ASCII or has a NUL. */
function placeAscii(text: string): boolean {
  const { length } = text
  const top = scratchTop()
  if (length >= textRoom()) return false
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0 || unit > 127) return false
    scratch[top + i] = unit
  }
  scratch[top + length] = 0
  return true
}

function placed(bytes: number): Word {
  textBytes = bytes
  return takeScratch(bytes + 1)
}
