// What there is for each family.

import type {
  AnySocketAddress,
  SocketAddressFamily,
  SocketAddressFields,
  SocketAddressStructs,
} from './types.js'

/** How the addresses of a family are written and read. */
export interface Codec<F extends SocketAddressFamily> {
  /** The constant AF_. */
  readonly number: number
  readonly struct: string
  /** The names of its fields. */
  readonly required: readonly string[]
  readonly optional: readonly string[]
  /** The bytes that an address has at least, if those are not the whole struct. */
  least?(): number
  write(address: SocketAddressFields[F]): SocketAddressStructs[F]
  /**
   * From memory of the address's own, which is not shorter than the struct; `length` is what the kernel
   * wrote.
   */
  read(bytes: Uint8Array, length: number): Extract<AnySocketAddress, { readonly family: F }>
}
