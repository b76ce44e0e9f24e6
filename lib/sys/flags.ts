// Flags put together with their types kept.

import type { BPF_COMMON_, FUTEX_FLAG_, IORING_REGISTER_FLAG_ } from '../generated/families.js'
import { described } from './refusal.js'
import type { Command } from './types.js'

/**
 * Flags or'ed together: what `a | b` gives, but TypeScript goes on knowing their families, and bits beyond 32
 * are not lost: with a bigint among them the result is one. Behind a command, its flags: `flags(FUTEX_WAKE,
 * FUTEX_PRIVATE_FLAG)`.
 */
export function flags<C extends { readonly futex: unknown }>(
  command: Command<C>,
  ...flags: readonly FUTEX_FLAG_[]
): Command<C>
export function flags<C extends { readonly bpf: unknown }>(
  command: Command<C>,
  ...flags: readonly BPF_COMMON_[]
): Command<C>
export function flags<C extends { readonly io_uring_register: unknown }>(
  command: Command<C>,
  ...flags: readonly IORING_REGISTER_FLAG_[]
): Command<C>
export function flags<const A extends readonly (number | bigint)[]>(...flags: A): A[number]
export function flags(...flags: readonly unknown[]): number | bigint {
  let narrow = 0
  let wide = 0n
  for (const flag of flags) {
    if (typeof flag === 'bigint') wide |= flag
    else if (typeof flag === 'number' && (flag >>> 0 === flag || (flag | 0) === flag)) narrow |= flag
    else throw new TypeError(`flags: expected numbers of 32 bits and bigints, got ${described(flag)}`)
  }
  return wide === 0n && !flags.some((flag) => typeof flag === 'bigint')
    ? narrow >>> 0
    : wide | BigInt(narrow >>> 0)
}
