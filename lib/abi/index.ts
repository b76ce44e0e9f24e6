/**
 * What is known of the kernel, as data: syscall numbers, prototypes and semantics, constants, struct
 * layouts, error numbers and signals, for x86-64 and ARM64. It needs no Linux: any platform can ask.
 */

import { ERRNO } from '../generated/errno.js'
import { ERRNO_ALIASES, RESTART_CODES } from '../generated/errno-extras.js'
import { REAL_TIME_SIGNALS, SIGNAL_ALIASES, SIGNALS } from '../generated/signals.js'
import { i386 as i386Table } from '../generated/syscall-tables.js'
import { Abi } from './architecture.js'
import { SyscallTable } from './numbers.js'
import type { Family } from './semantics.js'

export type { Abi } from './architecture.js'
export type { Constant } from './constants.js'
export type { SyscallTable } from './numbers.js'
export type * from './semantics.js'
export { MEANINGS } from './semantics.js'
export type { Field, Struct } from './structs.js'
export type { Argument, SemanticsWithErrors, SocketOption, Syscall, SyscallCommand } from './syscalls.js'
export type { Architecture } from './table.js'
export { ERRNO, ERRNO_ALIASES, REAL_TIME_SIGNALS, RESTART_CODES, SIGNAL_ALIASES, SIGNALS }

/** x86-64. */
export const x64: Abi = new Abi('x64')
/** ARM64. */
export const arm64: Abi = new Abi('arm64')
/** 32-bit processes on x86-64, which a tracer meets: their syscall numbers only. */
export const i386: SyscallTable = new SyscallTable(i386Table)
/** The architecture of this process, or undefined on one that the library does not know. */
export const host: Abi | undefined = { x64, arm64 }[process.arch as string]

/**
 * A value in the constants of a family, as this process has them: `describe('O_', 0x80002)` is
 * `O_RDWR|O_CLOEXEC`.
 *
 * @throws RangeError if there is no such family.
 */
export function describe(family: Family, value: number | bigint): string {
  return (host ?? x64).describe(family, value)
}
