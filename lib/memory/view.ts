// Memory that the kernel mapped, as an ArrayBuffer.

import { addon } from '../native/addon.js'

/** Every view that was given, and whether it was ended. */
const views = new WeakMap<ArrayBuffer, 'live' | 'ended'>()

/**
 * An ArrayBuffer over `length` bytes of mapped memory, without a copy. Reading it where nothing is
 * mapped, or writing it where the mapping is read-only, ends the process: call `endView` before
 * munmap, and before mremap moves the mapping. The engine counts the bytes as its own external
 * memory, so that many views of gigabytes make it collect garbage more often. Who makes
 * hundreds of views ends each: Node 26 was seen to crash at its exit while it collected dropped ones.
 *
 * @throws TypeError, RangeError for an address or a length that cannot be.
 */
export function view(address: number | bigint, length: number): ArrayBuffer {
  const start = addressArgument(address)
  if (typeof length !== 'number')
    throw new TypeError(`view: expected a number as length, got ${typeof length}`)
  const most = process.getBuiltinModule('node:buffer').constants.MAX_LENGTH
  if (!Number.isSafeInteger(length) || length < 1 || length > most) {
    throw new RangeError(`view: expected a length of 1 .. ${most} bytes, got ${length}`)
  }
  if (start + BigInt(length) > 2n ** 64n) {
    throw new RangeError(`view: ${length} bytes from 0x${start.toString(16)} on reach beyond 2^64`)
  }
  const buffer = addon.view(start, length)
  views.set(buffer, 'live')
  return buffer
}

/**
 * Ends a view: its ArrayBuffer becomes detached and empty, and so do all arrays on it. The memory
 * stays mapped. Ending it again does nothing.
 *
 * @throws TypeError if `buffer` is not of `view`, or was transferred: the memory can then still be
 * reached through the buffer that it was transferred to, and must not be unmapped.
 */
export function endView(buffer: ArrayBuffer): void {
  const state = views.get(buffer)
  if (state === undefined) throw new TypeError('endView: expected an ArrayBuffer that view() gave')
  if (state === 'ended') return
  if (buffer.byteLength === 0) {
    throw new TypeError(
      'endView: the view was transferred, so its memory is still reachable; do not unmap it',
    )
  }
  addon.endView(buffer)
  views.set(buffer, 'ended')
}

function addressArgument(address: number | bigint): bigint {
  if (typeof address !== 'number' && typeof address !== 'bigint') {
    throw new TypeError(`view: expected an address as a number or bigint, got ${typeof address}`)
  }
  if (typeof address === 'bigint' || Number.isSafeInteger(address)) {
    const start = BigInt(address)
    if (start > 0n && start < 2n ** 64n) return start
  }
  throw new RangeError(`view: expected an address within 1 .. 2^64 - 1, got ${address}`)
}
