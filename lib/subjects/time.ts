/** rawsys/time: clocks, timers and sleeping. */

import type { CommonCalls } from '../generated/sys/common.js'
import * as common from '../generated/sys/common.js'
import type { TimeCalls } from '../generated/sys/time.js'
import * as own from '../generated/sys/time.js'
import { raw, throwing } from '../sys/must.js'

export * from '../generated/named/time.js'
export { struct } from '../generated/views/time.js'
export * from '../struct/shared.js'
export * from '../sys/shared.js'

/** The calls of this subject, and those of every descriptor; the result is the kernel's own. */
export const sys: CommonCalls<'sys'> & TimeCalls<'sys'> = raw([common, own]) as CommonCalls<'sys'> &
  TimeCalls<'sys'>
/** The same calls; an error is thrown as a SyscallError. */
export const must: CommonCalls<'must'> & TimeCalls<'must'> = throwing([common, own]) as CommonCalls<'must'> &
  TimeCalls<'must'>
