// Reads numbers and strings of an image, and its dynamic section.

import type { Bytes } from './bytes.js'
import { ElfError } from './error.js'
import { PT_DYNAMIC, type Segment } from './header.js'

const DYNAMIC_ENTRY_BYTES = 16
/** No symbol, version or library has a longer name; those of C++ can be long. */
const LONGEST_NAME = 65536

/** Where an image is: by its own words, and in memory. */
export interface Layout {
  readonly segments: readonly Segment[]
  /** The address that it begins at, by its own words. */
  readonly start: bigint
  /** How many bytes its segments span. */
  readonly length: number
  /** The address where it is mapped, if it is. */
  readonly base: bigint | undefined
}

export class Reader {
  readonly #bytes: Bytes
  readonly #layout: Layout
  readonly #dynamic: ReadonlyMap<number, bigint>

  constructor(bytes: Bytes, layout: Layout) {
    this.#bytes = bytes
    this.#layout = layout
    this.#dynamic = this.#readDynamic(layout.segments)
  }

  /** The offset that a dynamic entry points to, if the image has the entry. */
  pointer(tag: number): number | undefined {
    const value = this.#dynamic.get(tag)
    if (value === undefined) return undefined
    const offset = this.offsetOf(value)
    const { base, length } = this.#layout
    if (base === undefined || offset < length) return offset
    // glibc writes addresses of this process over some entries of what it loaded.
    return Number(BigInt.asUintN(64, value - base))
  }

  /** The same of an entry without which the image is of no use. */
  required(tag: number, what: string): number {
    const offset = this.pointer(tag)
    if (offset === undefined) throw new ElfError(`the image has no ${what}`)
    return offset
  }

  /** The number that a dynamic entry holds, if the image has the entry. */
  value(tag: number): number | undefined {
    const value = this.#dynamic.get(tag)
    return value === undefined ? undefined : Number(value)
  }

  u8(offset: number): number {
    return this.#bytes.u8(offset)
  }

  u16(offset: number): number {
    return this.#bytes.u16(offset)
  }

  u32(offset: number): number {
    return this.#bytes.u32(offset)
  }

  u64(offset: number): bigint {
    return this.#bytes.u64(offset)
  }

  /** The offset that an address means. What lies outside the image becomes one that no read accepts. */
  offsetOf(address: bigint): number {
    return Number(BigInt.asUintN(64, address - this.#layout.start))
  }

  /** Whether a NUL-terminated string stands at an offset. */
  isString(offset: number, text: string): boolean {
    for (let i = 0; i < text.length; i++) {
      const byte = this.u8(offset + i)
      // A NUL ends the string, whatever the text goes on with.
      if (byte === 0 || byte !== text.charCodeAt(i)) return false
    }
    return this.u8(offset + text.length) === 0
  }

  /** The NUL-terminated string at an offset; names in ELF are bytes, in practice ASCII. */
  string(offset: number): string {
    let text = ''
    for (let i = 0; i < LONGEST_NAME; i++) {
      const byte = this.u8(offset + i)
      if (byte === 0) return text
      text += String.fromCharCode(byte)
    }
    throw new ElfError(`the name at offset ${offset} has no end within ${LONGEST_NAME} bytes`)
  }

  #readDynamic(segments: readonly Segment[]): Map<number, bigint> {
    const entries = new Map<number, bigint>()
    const dynamic = segments.find(({ type }) => type === PT_DYNAMIC)
    if (dynamic === undefined) throw new ElfError('the image has no dynamic section')
    const first = this.offsetOf(dynamic.address)
    for (let at = 0; at < dynamic.memorySize; at += DYNAMIC_ENTRY_BYTES) {
      const tag = Number(this.u64(first + at))
      if (tag === 0) break
      entries.set(tag, this.u64(first + at + 8))
    }
    return entries
  }
}
