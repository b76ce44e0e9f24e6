// Words that the ioctls of several file systems share.

import { inout, type Pointer } from '../vocabulary.js'

/** 32 bits, although the command says long, and so FUSE copies 64. */
export const halfLong: { readonly size: 4; readonly reach: { readonly bytes: 8 } } = {
  size: 4,
  reach: { bytes: 8 },
}

export const extentList: Pointer = inout('fiemap', {
  extent: 'the struct and fm_extent_count elements of fm_extents after it',
  reach: { bytes: 32, each: 56, by: { field: 'fm_extent_count' } },
})
