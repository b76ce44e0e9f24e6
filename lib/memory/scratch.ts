// What one call borrows: scratch memory for strings and small values, and references to everything whose
// memory the kernel may use meanwhile. The next call uses the scratch memory anew.

import { addressWord } from './address.js'
import type { Word } from './word.js'

/** Where the strings and small values of a call lie. */
export const scratch: Uint8Array = new Uint8Array(16384)
/** Behind the last byte in use; a multiple of 8. */
let top = 0
let start: Word | undefined

/** What the kernel may be using; held here so that no engine finds it unused during the call. */
const held: unknown[] = [null, null, null, null, null, null, null, null]
let heldCount = 0

/** How many bytes of text still fit; what is left then is for small values. */
export function textRoom(): number {
  return scratch.length - 64 - top
}

/** Where the next piece of scratch memory begins. */
export function scratchTop(): number {
  return top
}

/** Takes the next `bytes` of scratch memory, which must be there, and gives their address. */
export function takeScratch(bytes: number): Word {
  start ??= addressWord(scratch, 'scratch')
  const address = typeof start === 'number' ? start + top : start + BigInt(top)
  top = (top + bytes + 7) & ~7
  return address
}

/** Keeps something alive until the call is over. */
export function hold(object: unknown): void {
  held[heldCount++] = object
}

/** What the last call held that held anything; undefined while nobody wants it kept. */
let kept: readonly unknown[] | undefined

/**
 * Given a list, what calls hold stays alive after them, because native code will make the last one again. Gives what was
 * there before, with which it ends.
 */
export function keep(list: readonly unknown[] | undefined): readonly unknown[] | undefined {
  const before = kept
  kept = list
  return before
}

/** Lets go what a call borrowed; or one that was refused half-way. */
export function letGo(): void {
  top = 0
  if (kept !== undefined && heldCount > 0) kept = held.slice(0, heldCount)
  while (heldCount > 0) held[--heldCount] = null
}
