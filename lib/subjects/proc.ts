/** rawsys/proc: processes, threads, signals, credentials, scheduling, limits, futexes and namespaces. */

import type { CommonCalls } from '../generated/sys/common.js'
import * as common from '../generated/sys/common.js'
import type { ProcCalls } from '../generated/sys/proc.js'
import * as own from '../generated/sys/proc.js'
import { raw, throwing } from '../sys/must.js'

export * from '../constants/clocks.js'
export {
  AT_EMPTY_PATH,
  AT_EXECVE_CHECK,
  AT_FDCWD,
  AT_SYMLINK_NOFOLLOW,
} from '../generated/named/fs.js'
export * from '../generated/named/proc.js'
export * from '../generated/named/signals.js'
export { struct } from '../generated/views/proc.js'
export * from '../records/cpu-set.js'
export * from '../records/siginfo.js'
export { signalName } from '../records/signal-name.js'
export * from '../records/signal-set.js'
export * from '../records/wait-status.js'
export * from '../struct/shared.js'
export * from '../sys/shared.js'

/** The calls of this subject, and those of every descriptor; the result is the kernel's own. */
export const sys: CommonCalls<'sys'> & ProcCalls<'sys'> = raw([common, own]) as CommonCalls<'sys'> &
  ProcCalls<'sys'>
/** The same calls; an error is thrown as a SyscallError. */
export const must: CommonCalls<'must'> & ProcCalls<'must'> = throwing([common, own]) as CommonCalls<'must'> &
  ProcCalls<'must'>
