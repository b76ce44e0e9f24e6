// What there is for each kind of control messages.

import type { ControlMessage, SentControlMessage } from './types.js'

/** What is sent of a kind. */
export type Sent<N extends string> = Extract<SentControlMessage, { readonly type: N }>

/** A kind of control messages; M is what is sent of it. */
export interface Kind<M = never> {
  readonly level: number
  readonly type: number
  /** The bytes that the kernel writes, at least: with fewer, the message was cut off. */
  least(): number
  /** From memory of the message's own. */
  read(data: Uint8Array): ControlMessage
  /** The bytes behind the header; not there for what can only be received. */
  write?(message: M): ArrayBufferView
}

/** Bytes of a C int. */
export const INT = 4

export function intIn(data: Uint8Array): number {
  return viewOf(data).getInt32(0, true)
}

export function viewOf(data: Uint8Array): DataView {
  return new DataView(data.buffer, data.byteOffset, data.byteLength)
}
