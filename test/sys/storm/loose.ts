// The typed calls without their types, and the primitive by name.

import { must, SYS, sys, syscall, unwrap } from 'rawsys'
import { constant } from './kernel.js'

export type Call = (...args: readonly unknown[]) => unknown

export const LOOSE: Readonly<Record<'sys' | 'must', Readonly<Record<string, Call>>>> = {
  sys: sys as unknown as Record<string, Call>,
  must: must as unknown as Record<string, Call>,
}

/** For what the storm itself needs of the kernel. */
export function raw(name: string, ...args: readonly unknown[]): number {
  const number = (SYS as unknown as Record<string, number>)[name] as number
  return (syscall as unknown as Call)(number, ...args) as number
}

/** Maps memory to read and write: of a file, or nobody's. */
export function map(length: number, file = -1): bigint {
  const flags = file < 0 ? constant('MAP_PRIVATE') | constant('MAP_ANONYMOUS') : constant('MAP_SHARED')
  const protection = constant('PROT_READ') | constant('PROT_WRITE')
  return unwrap(syscall.bigint(SYS.mmap, 0, length, protection, flags, file, 0), 'mmap')
}

const TypedArray = Object.getPrototypeOf(Uint8Array.prototype)

/** What a view says of itself by its own means, whatever its class has made of them. */
export function trueOf(view: ArrayBufferView): {
  kind: string
  buffer: ArrayBufferLike
  start: number
  length: number
} {
  const tag = Object.getOwnPropertyDescriptor(TypedArray, Symbol.toStringTag)?.get?.call(view)
  const prototype = tag === undefined ? DataView.prototype : TypedArray
  const ask = (name: string): unknown => Object.getOwnPropertyDescriptor(prototype, name)?.get?.call(view)
  return {
    kind: tag ?? 'DataView',
    buffer: ask('buffer') as ArrayBufferLike,
    start: ask('byteOffset') as number,
    length: ask('byteLength') as number,
  }
}
