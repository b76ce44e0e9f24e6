// All typed calls in one object.

import type { CommonCalls } from '../generated/sys/common.js'
import * as common from '../generated/sys/common.js'
import type { EventCalls } from '../generated/sys/event.js'
import * as event from '../generated/sys/event.js'
import type { FsCalls } from '../generated/sys/fs.js'
import * as fs from '../generated/sys/fs.js'
import type { IpcCalls } from '../generated/sys/ipc.js'
import * as ipc from '../generated/sys/ipc.js'
import type { MemCalls } from '../generated/sys/mem.js'
import * as mem from '../generated/sys/mem.js'
import type { NetCalls } from '../generated/sys/net.js'
import * as net from '../generated/sys/net.js'
import type { ProcCalls } from '../generated/sys/proc.js'
import * as proc from '../generated/sys/proc.js'
import type { SecCalls } from '../generated/sys/sec.js'
import * as sec from '../generated/sys/sec.js'
import type { SysCalls } from '../generated/sys/sys.js'
import * as system from '../generated/sys/sys.js'
import type { TimeCalls } from '../generated/sys/time.js'
import * as time from '../generated/sys/time.js'
import { raw, throwing } from './must.js'
import type { Place } from './types.js'

/** Every typed call, at a place where it can run. */
export interface Calls<P extends Place>
  extends CommonCalls<P>,
    EventCalls<P>,
    FsCalls<P>,
    IpcCalls<P>,
    MemCalls<P>,
    NetCalls<P>,
    ProcCalls<P>,
    SecCalls<P>,
    SysCalls<P>,
    TimeCalls<P> {}

const MODULES = [common, event, fs, ipc, mem, net, proc, sec, system, time]

/**
 * Every syscall of both architectures, typed; the result is the kernel's own: a value, or a negative error
 * number.
 */
export const sys: Calls<'sys'> = raw(MODULES) as Calls<'sys'>
/** The same calls; an error is thrown as a SyscallError. */
export const must: Calls<'must'> = throwing(MODULES) as Calls<'must'>
