/** rawsys/ipc: System V IPC and POSIX message queues. */

import type { CommonCalls } from '../generated/sys/common.js'
import * as common from '../generated/sys/common.js'
import type { IpcCalls } from '../generated/sys/ipc.js'
import * as own from '../generated/sys/ipc.js'
import { raw, throwing } from '../sys/must.js'

export * from '../constants/open-flags.js'
export * from '../generated/named/ipc.js'
export { struct } from '../generated/views/ipc.js'
export * from '../struct/shared.js'
export * from '../sys/shared.js'

/** The calls of this subject, and those of every descriptor; the result is the kernel's own. */
export const sys: CommonCalls<'sys'> & IpcCalls<'sys'> = raw([common, own]) as CommonCalls<'sys'> &
  IpcCalls<'sys'>
/** The same calls; an error is thrown as a SyscallError. */
export const must: CommonCalls<'must'> & IpcCalls<'must'> = throwing([common, own]) as CommonCalls<'must'> &
  IpcCalls<'must'>
