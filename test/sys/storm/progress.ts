// How far a child is and what it has counted, in a file that it maps and its parent reads: whatever becomes
// of the child, the parent knows the case that it was in.

import { closeSync } from 'node:fs'
import { view } from 'rawsys'
import { map } from './loose.js'

/** The descriptor of the file in a child. */
export const PROGRESS_FD = 3

export const OUTCOMES = ['refused', 'errno', 'succeeded', 'waited'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Words of the file: where the child is, then for each call its outcomes and its microseconds. */
const CALL = 0
const CASE = 1
const BEATS = 2
const HEAD = 4
const WORDS_PER_CALL = OUTCOMES.length + 1

export function progressBytes(calls: number): number {
  return (HEAD + calls * WORDS_PER_CALL) * 4
}

export class Progress {
  readonly #words: Int32Array

  constructor(words: Int32Array) {
    this.#words = words
  }

  /** In a child: the file of its parent. */
  static map(calls: number): Progress {
    const length = progressBytes(calls)
    const at = map(length, PROGRESS_FD)
    closeSync(PROGRESS_FD)
    return new Progress(new Int32Array(view(at, length)))
  }

  get call(): number {
    return this.#words[CALL] as number
  }
  get case(): number {
    return this.#words[CASE] as number
  }
  /** Grows with everything that the child does. */
  get beats(): number {
    return this.#words[BEATS] as number
  }

  enter(call: number, index: number): void {
    this.#words[CALL] = call
    this.#words[CASE] = index
    this.beat()
  }
  beat(): void {
    this.#words[BEATS] = ((this.#words[BEATS] as number) + 1) | 0
  }

  add(call: number, outcome: Outcome): void {
    this.#bump(call, OUTCOMES.indexOf(outcome), 1)
  }
  addMicroseconds(call: number, microseconds: number): void {
    this.#bump(call, OUTCOMES.length, Math.round(microseconds))
  }

  count(call: number, outcome: Outcome): number {
    return this.#words[HEAD + call * WORDS_PER_CALL + OUTCOMES.indexOf(outcome)] as number
  }
  microseconds(call: number): number {
    return this.#words[HEAD + call * WORDS_PER_CALL + OUTCOMES.length] as number
  }

  #bump(call: number, field: number, by: number): void {
    const at = HEAD + call * WORDS_PER_CALL + field
    this.#words[at] = (this.#words[at] as number) + by
  }
}
