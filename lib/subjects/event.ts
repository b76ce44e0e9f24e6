/**
 * rawsys/event: waiting for events and being told of them: epoll, eventfd, timerfd, signalfd, io_uring, aio.
 */

import type { CommonCalls } from '../generated/sys/common.js'
import * as common from '../generated/sys/common.js'
import type { EventCalls } from '../generated/sys/event.js'
import * as own from '../generated/sys/event.js'
import { raw, throwing } from '../sys/must.js'

export * from '../constants/clocks.js'
export * from '../constants/open-flags.js'
export * from '../generated/named/event.js'
export { UFFD_USER_MODE_ONLY } from '../generated/named/mem.js'
export { struct } from '../generated/views/event.js'
export * from '../records/io-uring.js'
export * from '../records/io-uring-queues.js'
export * from '../records/signalfd.js'
export * from '../struct/shared.js'
export * from '../sys/shared.js'

/** The calls of this subject, and those of every descriptor; the result is the kernel's own. */
export const sys: CommonCalls<'sys'> & EventCalls<'sys'> = raw([common, own]) as CommonCalls<'sys'> &
  EventCalls<'sys'>
/** The same calls; an error is thrown as a SyscallError. */
export const must: CommonCalls<'must'> & EventCalls<'must'> = throwing([common, own]) as CommonCalls<'must'> &
  EventCalls<'must'>
