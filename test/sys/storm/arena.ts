// Memory for junk with a known pattern around every piece: if the kernel writes outside of what a call was
// given, the pattern shows it.

import type { Random } from './random.js'

const GUARD = 64
const PATTERN = 0xa5
/** A pool that a view on it is remembered by the library, and one that is too large for that. */
const SMALL = 65536
const LARGE = 4 * SMALL
/** The memory that ends where nothing may be accessed. */
export const EDGE_BYTES = 16384

class Pool {
  readonly bytes: Uint8Array
  /** Where each piece begins and ends, one after the other. */
  #pieces: number[] = []
  #top = 0

  constructor(buffer: ArrayBufferLike) {
    this.bytes = new Uint8Array(buffer, 0, buffer.byteLength)
    this.bytes.fill(PATTERN)
  }

  get isUnused(): boolean {
    return this.#pieces.length === 0
  }

  /** Where a new piece begins, `shift` bytes behind a multiple of 16. */
  take(size: number, shift: number): number {
    const start = ((this.#top + GUARD + 15) & ~15) + shift
    this.#add(start, start + size)
    return start
  }

  /** A piece that ends where the pool ends. */
  takeEnd(size: number): number {
    const start = this.bytes.length - size
    this.#add(start, this.bytes.length)
    return start
  }

  has(size: number): boolean {
    return this.#top + size + 2 * GUARD + 32 <= this.bytes.length
  }

  /** Whether all is as it was around the pieces of this case; they are given back. */
  giveBack(): boolean {
    if (this.#pieces.length === 0) return true
    let intact = true
    for (let i = 0; i < this.#pieces.length; i += 2) {
      const start = this.#pieces[i] as number
      const end = this.#pieces[i + 1] as number
      intact &&= this.#isPattern(start - GUARD, start) && this.#isPattern(end, end + GUARD)
      this.bytes.fill(PATTERN, start, end)
    }
    if (!intact) this.bytes.fill(PATTERN)
    this.#pieces = []
    this.#top = 0
    return intact
  }

  /** Whether the whole pool is as it was, when no piece is out. */
  isWhole(): boolean {
    return this.#isPattern(0, this.bytes.length)
  }

  #add(start: number, end: number): void {
    this.#pieces.push(start, end)
    this.#top = end
  }

  #isPattern(from: number, to: number): boolean {
    const end = Math.min(to, this.bytes.length)
    for (let i = Math.max(0, from); i < end; i++) if (this.bytes[i] !== PATTERN) return false
    return true
  }
}

export interface Piece {
  readonly buffer: ArrayBufferLike
  readonly start: number
}

export class Arena {
  readonly #small = new Pool(new ArrayBuffer(SMALL))
  readonly #large = new Pool(new ArrayBuffer(LARGE))
  readonly #shared = new Pool(new SharedArrayBuffer(SMALL))
  readonly #resizable = new Pool(new ArrayBuffer(SMALL, { maxByteLength: 2 * SMALL }))
  readonly #edge: Pool
  readonly #all: readonly Pool[]
  #edgeTaken = false

  /** `edge` is memory behind which nothing may be accessed. */
  constructor(edge: ArrayBuffer) {
    this.#edge = new Pool(edge)
    this.#all = [this.#small, this.#large, this.#shared, this.#resizable, this.#edge]
  }

  /** Whether a piece of this case lies at the edge. */
  get edgeTaken(): boolean {
    return this.#edgeTaken
  }

  /** `mayEdge` false: what would lie at the edge lies elsewhere, and nothing else changes. */
  take(random: Random, size: number, mayEdge: boolean): Piece {
    const where = random.below(100)
    const shift = random.chance(25) ? random.below(16) : 0
    if (where < 20 && size <= EDGE_BYTES && mayEdge && this.#edge.isUnused) {
      this.#edgeTaken = true
      return { buffer: this.#edge.bytes.buffer, start: this.#edge.takeEnd(size) }
    }
    const wanted =
      where < 30 ? this.#shared : where < 40 ? this.#resizable : where < 50 ? this.#large : this.#small
    const pool = wanted.has(size) ? wanted : this.#large
    return { buffer: pool.bytes.buffer, start: pool.take(size, shift) }
  }

  /** Ends a case: false if something was written beside its memory. */
  giveBack(): boolean {
    this.#edgeTaken = false
    let intact = true
    for (const pool of this.#all) intact = pool.giveBack() && intact
    return intact
  }

  isWhole(): boolean {
    return this.#all.every((pool) => pool.isWhole())
  }
}
