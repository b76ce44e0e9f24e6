// Views whose address is known from birth, because they lie in a slab, and that may hold addresses of other memory.

import type { Word } from './word.js'

/** A buffer and the address of its first byte. */
export interface Slab {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly address: Word
}

/** Where a view lies. */
export interface Place {
  readonly buffer: ArrayBufferLike
  readonly offset: number
  readonly bytes: number
  /** The slab that it is a part of, if it is. */
  readonly slab: Slab | undefined
  /** The view that this one is a part of. */
  readonly owner?: Located
}

/** The memory that the pointers in a view point to. */
export interface Held {
  /** Throws unless all of it is still there, and as long as the view says. */
  check(): void
}

/** The length of the view whose address `locatedAddress` gave last. */
export let locatedBytes = 0

export class Located extends DataView<ArrayBufferLike> {
  readonly #slab: Slab | undefined
  readonly #offset: number
  readonly #bytes: number
  readonly #owner: Located
  #held: Held | undefined

  constructor(place: Place) {
    super(place.buffer, place.offset, place.bytes)
    this.#slab = place.slab
    this.#offset = place.offset
    this.#bytes = place.bytes
    this.#owner = place.owner ?? this
  }

  /** The place of a part of it. */
  static part(of: Located, offset: number, bytes: number): Place {
    const { buffer } = of
    return { buffer, offset: of.#offset + offset, bytes, slab: of.#slab, owner: of.#owner }
  }

  /** What the pointers in it, and in everything that it is a part of, point to; made at first need. */
  static held<H extends Held>(of: Located, make: (owner: Located) => H): H {
    const owner = of.#owner
    owner.#held ??= make(owner)
    return owner.#held as H
  }

  /** The same, if there is anything. */
  static heldBy(of: Located): Held | undefined {
    return of.#owner.#held
  }

  /** The offset in the buffer, whatever a subclass says. */
  static offsetOf(of: Located): number {
    return of.#offset
  }

  /** The offset in the view that it is a part of. */
  static within(of: Located): number {
    return of.#offset - of.#owner.#offset
  }

  static isLocated(value: unknown): value is Located {
    return typeof value === 'object' && value !== null && #owner in value
  }

  /** @see locatedAddress */
  static address(value: unknown): Word | undefined {
    if (typeof value !== 'object' || value === null || !(#owner in value)) return undefined
    const held = value.#owner.#held
    if (held !== undefined) held.check()
    const slab = value.#slab
    // Who transferred a slab's buffer took the memory of everything in it.
    if (slab === undefined || slab.bytes.length === 0) return undefined
    locatedBytes = value.#bytes
    const { address } = slab
    return typeof address === 'number' ? address + value.#offset : address + BigInt(value.#offset)
  }
}

/**
 * The address of a view in a slab, or undefined for anything else. What its pointers point to was checked, in a slab
 * or not.
 */
export const locatedAddress: (value: unknown) => Word | undefined = Located.address
