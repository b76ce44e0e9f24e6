// What one call borrows: scratch memory for strings and small values, and references to everything whose
// memory the kernel may use meanwhile. The next call uses the scratch memory anew.

import { addressWord } from './address.js'
import type { Word } from './word.js'

const BYTES = 16384
/** What a call can count on: longer strings get memory of their own. */
const ROOM = BYTES / 2

/** Scratch memory, and how much of it is needed longer than for one call. */
export class Scratch {
  bytes: Uint8Array = new Uint8Array(BYTES)
  data: DataView = new DataView(this.bytes.buffer)
  start: Word | undefined
  /** Where calls begin. A multiple of 8. */
  base = 0

  /** Other memory, of which nothing is used. */
  renew(): void {
    this.bytes = new Uint8Array(BYTES)
    this.data = new DataView(this.bytes.buffer)
    this.start = undefined
    this.base = 0
  }
}

let current = new Scratch()
/** Where the strings and small values of a call lie. */
export let scratch: Uint8Array = current.bytes
/** The same memory. */
export let scratchData: DataView = current.data
/** Where calls begin, and behind the last byte in use. Multiples of 8. */
let base = 0
let top = 0

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
  current.start ??= addressWord(scratch, 'scratch')
  const { start } = current
  const address = typeof start === 'number' ? start + top : start + BigInt(top)
  top = (top + bytes + 7) & ~7
  return address
}

/** Keeps something alive until the call is over. */
export function hold(object: unknown): void {
  held[heldCount++] = object
}

/** What the last call held that held anything, while anybody wants it. */
let ofLast: unknown[] | undefined
/** What all calls held that are recorded. */
let ofRecorded: unknown[] = []
const NOTHING = 0
const LAST = 1
const ALL = 2
/** What stays alive after a call. */
let keeps = NOTHING

/**
 * Given a list, what the last call held that held anything stays alive in it, because native code will make that call
 * again. Gives the list there was before, with which it ends.
 */
export function keep(list: unknown[] | undefined): unknown[] | undefined {
  const before = ofLast
  ofLast = list
  keeps = list === undefined ? NOTHING : LAST
  return before
}

/** Where recorded calls leave what they need. */
export interface Keeper {
  readonly space: Scratch
  readonly list: unknown[]
}

/** What there is while nobody records. */
export const NOBODY: Keeper = { space: current, list: [] }

/**
 * From now on what recorded calls place stays in this scratch memory, and what they hold in this list, where scratch
 * memory goes, too, that is full.
 */
export function keepRecorded({ space, list }: Keeper): void {
  current.base = base
  ofRecorded = list
  use(space)
}

/** The next call is recorded. */
export function beginKeeping(): void {
  keeps = ALL
}

/** It was. */
export function endKeeping(): void {
  keeps = ofLast === undefined ? NOTHING : LAST
}

/** Forgets what was placed since the scratch memory was filled up to there. */
export function resetScratch(to: number): void {
  base = to
  top = to
}

/** How far the scratch memory is filled. */
export function scratchBase(): number {
  return base
}

function use(space: Scratch): void {
  current = space
  scratch = space.bytes
  scratchData = space.data
  base = space.base
  top = base
}

/** Lets go what a call borrowed; or one that was refused half-way. */
export function letGo(): void {
  if (keeps !== NOTHING) keepHeld()
  top = base
  while (heldCount > 0) held[--heldCount] = null
}

function keepHeld(): void {
  if (keeps === ALL) {
    if (top !== base) keepPlaced()
    for (let i = 0; i < heldCount; i++) ofRecorded.push(held[i])
  } else if (heldCount > 0) {
    ofLast?.splice(0, ofLast.length, ...held.slice(0, heldCount))
  }
}

function keepPlaced(): void {
  base = top
  if (BYTES - top >= ROOM) return
  ofRecorded.push(scratch)
  current.renew()
  use(current)
}
