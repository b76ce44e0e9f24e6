/** rawsys/mem: mappings, memory policies and protection keys. */

import type { CommonCalls } from '../generated/sys/common.js'
import * as common from '../generated/sys/common.js'
import type { MemCalls } from '../generated/sys/mem.js'
import * as own from '../generated/sys/mem.js'
import { raw, throwing } from '../sys/must.js'

export * from '../generated/named/mem.js'
export { struct } from '../generated/views/mem.js'
export * from '../struct/shared.js'
export * from '../sys/shared.js'

/** The calls of this subject, and those of every descriptor; the result is the kernel's own. */
export const sys: CommonCalls<'sys'> & MemCalls<'sys'> = raw([common, own]) as CommonCalls<'sys'> &
  MemCalls<'sys'>
/** The same calls; an error is thrown as a SyscallError. */
export const must: CommonCalls<'must'> & MemCalls<'must'> = throwing([common, own]) as CommonCalls<'must'> &
  MemCalls<'must'>
