// Memory for small objects: slabs of 64 KiB whose address is asked for once, so that what lies in them costs
// nothing when it is passed to the kernel.
//
// A slab is filled from its start and nothing in it is used twice, so it is always zero. The engine frees it
// when no object in it is left.

import { addressWord } from './address.js'
import { Place, type Slab } from './located.js'

const SLAB_BYTES = 65536
/** What is larger has a buffer of its own. */
const LARGE = 4096
/** Enough for every C type. */
const ALIGN = 16

let slab: Slab | undefined
let top = 0

/** Takes zeroed memory, aligned to 16 bytes. */
export function takeMemory(bytes: number): Place {
  if (bytes > LARGE) return placeIn(newSlab(bytes), 0, bytes)
  if (slab === undefined || top + bytes > SLAB_BYTES || slab.bytes.length === 0) {
    slab = newSlab(SLAB_BYTES)
    top = 0
  }
  const offset = top
  top = (top + bytes + ALIGN - 1) & -ALIGN
  return placeIn(slab, offset, bytes)
}

function newSlab(size: number): Slab {
  const bytes = new Uint8Array(size)
  return { bytes, address: addressWord(bytes, 'slab') }
}

function placeIn(slab: Slab, offset: number, bytes: number): Place {
  return new Place(slab.bytes.buffer, offset, bytes, slab)
}
