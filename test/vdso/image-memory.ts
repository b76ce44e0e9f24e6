// An image in memory as the kernel maps a vDSO: all pages of the file in one piece. Before and behind it nothing
// can be read for a while.

import { must } from 'rawsys'
import { PROT_NONE } from 'rawsys/mem'
import { PAGE, withMapping } from '../sys/support/memory.js'

/** More than the longest program headers span: some of 65,535 bytes each. */
const GUARD = 2 ** 20

/** Gives a test memory for an image of `length` bytes: its address, and what fills it anew. */
export function withImageMemory<T>(
  length: number,
  use: (address: bigint, fill: (image: Uint8Array) => void) => T,
): T {
  const span = Math.ceil(length / PAGE) * PAGE
  return withMapping(GUARD + span + GUARD, (start, bytes) => {
    const address = start + BigInt(GUARD)
    must.mprotect(start, GUARD, PROT_NONE)
    must.mprotect(address + BigInt(span), GUARD, PROT_NONE)
    const inside = bytes.subarray(GUARD, GUARD + span)
    return use(address, (image) => {
      inside.fill(0)
      inside.set(image)
    })
  })
}
