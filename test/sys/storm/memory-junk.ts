// Junk that is memory: of the right size and of others, on every kind of buffer, with every kind of content.

import type { Field } from 'rawsys/abi'
import type { Arena } from './arena.js'
import { FIRST, type Fixtures, NAMES } from './fixtures.js'
import { Liar } from './hostile.js'
import { ABI, members } from './kernel.js'
import type { Random } from './random.js'

/** How much random content is worth its time. */
const MOST_RANDOM = 256
const MOST = 16384
const SIGALRM_BYTE = 1
const SIGALRM_BIT = 0x20
/** The views that are used again and again, on buffers of their own. */
const KEPT = 4
const KEPT_BYTES = 256

/** A struct's fields, as far as junk for them is more than bytes. */
type Filler = readonly { readonly at: number; readonly size: number; readonly values: readonly number[] }[]
/** What memory is, as far as that is known: a signal mask, or a struct. */
export type Content = 'mask' | Filler | undefined

export class MemoryJunk {
  /** Whether memory may lie at the edge of what can be accessed. */
  mayEdge = true
  readonly #random: Random
  readonly #arena: Arena
  readonly #fixtures: Fixtures
  #kept: Uint8Array[] = []

  constructor(random: Random, arena: Arena, fixtures: Fixtures) {
    this.#random = random
    this.#arena = arena
    this.#fixtures = fixtures
  }

  /** Gives the views that are used more than once; they are `detached` from the middle of their time on. */
  renewKept(detached: boolean): void {
    const buffers = Array.from({ length: KEPT }, () => new ArrayBuffer(KEPT_BYTES))
    this.#kept = buffers.map((buffer) => new Uint8Array(buffer))
    if (detached) structuredClone(buffers, { transfer: buffers })
  }

  /** The fields of a struct that mean something to the kernel. */
  content(struct: string): Content {
    if (struct === 'bytes') return undefined
    if (struct === 'sigset_t') return 'mask'
    const fields = [...(ABI.structs.get(struct)?.fields.values() ?? [])]
    return fields
      .filter(({ size }) => size === 1 || size === 2 || size === 4 || size === 8)
      .map((field) => ({ at: field.offset, size: field.size, values: this.#fieldValues(field, struct) }))
  }

  #fieldValues({ word }: Field, struct: string): readonly number[] {
    const size = ABI.structs.get(struct)?.size ?? 8
    const { page, lastByte, forbidden } = this.#fixtures
    const pointers = [0, 1, Number(page), Number(lastByte), Number(forbidden)]
    const fds = [-1, 0, FIRST, FIRST + 1, FIRST + 6, FIRST + NAMES.length]
    if (word === undefined) return [0, 1, 2, 8, size, -1]
    if ('families' in word) return [0, ...members(word.families)]
    if (word.kind === 'fd' || word.kind === 'dirfd') return fds
    if (word.kind === 'pointer' || word.kind === 'path' || word.kind === 'string') return pointers
    if (word.kind === 'signal') return [0, 65]
    return [0, 1, 2, 8, size, 4096, -1]
  }

  /** Memory of exactly or about `size` bytes. */
  make(size: number, content: Content): unknown {
    const random = this.#random
    const kind = random.below(100)
    if (kind < 3) return random.pick(this.#kept)
    if (kind < 5) return new ArrayBuffer(this.#sized(size))
    if (kind < 6) return new SharedArrayBuffer(this.#sized(size))
    const bytes = this.#sized(size)
    const { buffer, start } = this.#arena.take(random, bytes, this.mayEdge)
    this.#fill(buffer, start, bytes, content)
    return this.#view(buffer, start, bytes)
  }

  #sized(size: number): number {
    const random = this.#random
    if (random.chance(80)) return size
    const bytes = random.pick([
      size - 1,
      size - 1,
      size + 1,
      size * 2,
      0,
      random.below(2 * size + 9),
      random.below(4097),
      MOST,
    ])
    return Math.max(0, Math.min(bytes, MOST))
  }

  #view(buffer: ArrayBufferLike, start: number, bytes: number): ArrayBufferView {
    const kind = this.#random.below(100)
    if (kind < 10) return new DataView(buffer, start, bytes)
    if (kind < 15) return new Liar(buffer as ArrayBuffer, start, bytes)
    if (kind < 20) return Buffer.from(buffer as ArrayBuffer, start, bytes)
    if (kind < 30 && start % 8 === 0 && bytes % 8 === 0) return new BigInt64Array(buffer, start, bytes / 8)
    if (kind < 40 && start % 4 === 0 && bytes % 4 === 0) return new Int32Array(buffer, start, bytes / 4)
    if (kind < 43 && start % 2 === 0 && bytes % 2 === 0) return new Uint16Array(buffer, start, bytes / 2)
    const view = new Uint8Array(buffer, start, bytes)
    if (kind < 45) Object.setPrototypeOf(view, null)
    return view
  }

  #fill(buffer: ArrayBufferLike, start: number, bytes: number, content: Content): void {
    const random = this.#random
    const memory = new Uint8Array(buffer, start, bytes)
    const kind = random.below(100)
    if (kind >= 50 && kind < 57) memory.fill(0xff)
    else {
      memory.fill(0)
      if (kind < 40) return
      if (kind < 50 && bytes >= 4)
        new DataView(buffer, start, bytes).setUint32(0, random.pick([1, 2, bytes, bytes + 1, 65536]), true)
      else if (kind < 75 || content === undefined || content === 'mask') this.#fillRandomly(memory)
      else this.#fillFields(new DataView(buffer, start, bytes), content)
    }
    // Were the signal masked that ends waits, nothing would.
    if (content === 'mask' && bytes > SIGALRM_BYTE)
      memory[SIGALRM_BYTE] = (memory[SIGALRM_BYTE] as number) & ~SIGALRM_BIT
  }

  #fillRandomly(memory: Uint8Array): void {
    const end = Math.min(memory.length, MOST_RANDOM)
    for (let i = 0; i < end; i++) memory[i] = this.#random.bits()
  }

  #fillFields(view: DataView, filler: Filler): void {
    for (const { at, size, values } of filler) {
      if (at + size > view.byteLength || this.#random.chance(40)) continue
      const value = this.#random.pick(values)
      if (size === 1) view.setInt8(at, value)
      else if (size === 2) view.setInt16(at, value, true)
      else if (size === 4) view.setInt32(at, value, true)
      else view.setBigInt64(at, BigInt(value), true)
    }
  }
}
