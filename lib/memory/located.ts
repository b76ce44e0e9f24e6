// Views whose address is known from birth, because they lie in a slab, and that may hold addresses of other
// memory.

import type { Word } from './word.js'

/** A buffer and the address of its first byte. */
export interface Slab {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly address: Word
}

/** The memory that the pointers in a view point to. */
export interface Held {
  /** Throws unless all of it is still there, and as long as the view says. */
  check(): void
}

/** What only a Place has: quicker to look at than its class. */
const GENUINE = {}

/**
 * Where a view lies, and what goes with it. Each view has its own, so that a view has one hidden field only.
 */
export class Place {
  readonly mark: object
  readonly buffer: ArrayBufferLike
  readonly offset: number
  readonly bytes: number
  /** The slab that it is a part of, if it is. */
  readonly slab: Slab | undefined
  /** The view that this one is a part of, or the view itself. */
  owner: Located | undefined
  /** What the pointers in an owner point to. */
  held: Held | undefined
  /** The views that are parts of it, made when they are first asked for. */
  parts: unknown[] | undefined

  constructor(buffer: ArrayBufferLike, offset: number, bytes: number, slab?: Slab, owner?: Located) {
    this.mark = GENUINE
    this.buffer = buffer
    this.offset = offset
    this.bytes = bytes
    this.slab = slab
    this.owner = owner
    this.held = undefined
    this.parts = undefined
  }
}

/** The slab and the length of the view whose address `locatedAddress` gave last. */
export let locatedSlab: Slab | undefined
export let locatedBytes = 0
/** Whether that view points to other memory, which has to be looked at each time. */
export let locatedHolds = false

/** Called when a view that pointed to nothing begins to point to something. */
let onHeld = (): void => {}

export function whenHeld(call: () => void): void {
  onHeld = call
}

export class Located extends DataView<ArrayBufferLike> {
  readonly #place: Place

  constructor(place: Place) {
    // Whoever finds this class by a prototype must not be able to say where memory lies.
    if (place.mark !== GENUINE) throw new TypeError('a view is made of fields, by at or by array')
    super(place.buffer, place.offset, place.bytes)
    this.#place = place
    place.owner ??= this
  }

  /** Where it lies, whatever a subclass says. */
  static placeOf(of: Located): Place {
    return of.#place
  }

  static isLocated(value: unknown): value is Located {
    return typeof value === 'object' && value !== null && #place in value
  }

  /** @see locatedAddress */
  static address(value: unknown): Word | undefined {
    if (typeof value !== 'object' || value === null || !(#place in value)) return undefined
    const { slab, offset, bytes, owner } = value.#place
    const held = owner === undefined ? undefined : owner.#place.held
    if (held !== undefined) held.check()
    // Who transferred a slab's buffer took the memory of everything in it.
    if (slab === undefined || slab.bytes.length === 0) return undefined
    locatedSlab = slab
    locatedBytes = bytes
    locatedHolds = held !== undefined
    const { address } = slab
    return typeof address === 'number' ? address + offset : address + BigInt(offset)
  }
}

/**
 * The address of a view in a slab, or undefined for anything else. What its pointers point to was checked, in
 * a slab or not.
 */
export const locatedAddress: (value: unknown) => Word | undefined = Located.address
export const placeOf: (of: Located) => Place = Located.placeOf
export const isLocated: (value: unknown) => value is Located = Located.isLocated

/** The place of a part of a view. */
export function partPlace(of: Located, offset: number, bytes: number): Place {
  const place = placeOf(of)
  return new Place(place.buffer, place.offset + offset, bytes, place.slab, place.owner)
}

/** The view that this one is a part of, or the view itself. */
export function ownerOf(of: Located): Located {
  return placeOf(of).owner ?? of
}

/** The offset of a view in the one that it is a part of. */
export function offsetInOwner(of: Located): number {
  return placeOf(of).offset - placeOf(ownerOf(of)).offset
}

/** What the pointers in a view, and in everything that it is a part of, point to, if there is anything. */
export function heldBy(of: Located): Held | undefined {
  return placeOf(ownerOf(of)).held
}

/** The same, made at first need. */
export function heldOrNew<H extends Held>(of: Located, make: (owner: Located) => H): H {
  const owner = ownerOf(of)
  const place = placeOf(owner)
  if (place.held === undefined) {
    place.held = make(owner)
    onHeld()
  }
  return place.held as H
}
