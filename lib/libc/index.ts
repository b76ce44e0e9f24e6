/**
 * rawsys/libc: functions of the libc that is in this process anyway, to compare them with the kernel's own. They are
 * found by their symbols and run through the same frame, so what differs is what libc does.
 */

import type { ElfSymbol } from '../elf/symbols.js'
import { cFunction, type FunctionResult } from '../syscall/c-function.js'
import type { Arguments } from '../syscall/syscall.js'
import { functionAddress } from './ifunc.js'
import { libc } from './libc.js'

export { ElfError } from '../elf/error.js'
export type { FunctionResult } from '../syscall/c-function.js'
export type { Arguments } from '../syscall/syscall.js'
export { type Libc, libc } from './libc.js'

/** A function of libc's. */
export interface LibcFunction {
  (...args: Arguments): number
  /** Where its code is; of an IFUNC, what its resolver chose. */
  readonly address: bigint
  readonly symbol: ElfSymbol
}

export interface LibcFunctionOptions {
  /** What it returns in C: `int`, or `long` for anything of 64 bits. */
  readonly gives?: FunctionResult
  /** The symbol's version, such as `GLIBC_2.2.5`; without it the default one. */
  readonly version?: string
}

/**
 * A function of libc's by its name; undefined if libc has none, or is not to be found. It takes what `syscall` takes,
 * and gives what C's gives: for most, -1 for an error, whose number is not to be had. For comparison only: libc believes
 * what it is told, and not all of it may be called by others.
 *
 *     const getppid = libcFunction('getppid', { gives: 'int' })
 */
export function libcFunction(
  name: string,
  { gives = 'long', version }: LibcFunctionOptions = {},
): LibcFunction | undefined {
  const image = libc()?.image
  const symbol = image?.symbol(name, version)
  const address = image && symbol && functionAddress(image, symbol)
  if (address === undefined || symbol === undefined) return undefined
  return Object.assign(cFunction(address, name, gives), { address: BigInt(address), symbol })
}
