// Memory in states in which a call must not use it, and memory with an end that the kernel feels.

import { endView, must, view } from 'rawsys'
import { MAP_ANONYMOUS, MAP_PRIVATE, PROT_NONE, PROT_READ, PROT_WRITE } from 'rawsys/mem'
import { AT_PAGESZ, auxv } from '#lib/vdso/auxv.js'

export const PAGE: number = Number(auxv().get(AT_PAGESZ))

/** An array whose buffer was transferred away. */
export function detached(length = 8): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] })
  return bytes
}

/** An array and a DataView that reach outside their buffer, which shrank. */
export function shrunk(): { bytes: Uint8Array; data: DataView } {
  const buffer = new ArrayBuffer(32, { maxByteLength: 32 })
  const bytes = new Uint8Array(buffer, 8, 8)
  const data = new DataView(buffer, 8, 8)
  buffer.resize(8)
  return { bytes, data }
}

/** Gives a test new memory from the kernel, by its address, and unmaps it. */
export function withMapping<T>(length: number, use: (address: bigint, bytes: Uint8Array) => T): T {
  const flags = MAP_PRIVATE | MAP_ANONYMOUS
  const address = must.mmap(null, length, PROT_READ | PROT_WRITE, flags, -1, 0)
  const buffer = view(address, length)
  try {
    return use(address, new Uint8Array(buffer))
  } finally {
    endView(buffer)
    must.munmap(address, length)
  }
}

/** A page of memory with a page behind it on which nothing can be read or written: where that one begins. */
export function withGuard<T>(use: (end: bigint, page: Uint8Array) => T): T {
  return withMapping(2 * PAGE, (address, bytes) => {
    must.mprotect(address + BigInt(PAGE), PAGE, PROT_NONE)
    return use(address + BigInt(PAGE), bytes.subarray(0, PAGE))
  })
}
