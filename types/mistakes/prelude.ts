// What stands before each row.

/** Everything a row may use. */
export const PRELUDE = `import { _IOR, addressOf, asText, command, flags, isErr, must, owned } from 'rawsys'
import { retryOnEintr, socketOption, sys, take, unwrap, view } from 'rawsys'
import type { Fd, Ipc, Key, Pid, Size, StructMemory, Tid, Timer, Watch } from 'rawsys'
import * as rawsys from 'rawsys'
import * as net from 'rawsys/net'
import * as c from 'rawsys/constants'
import { batch, field, program, type Ref } from 'rawsys/program'
import { offsetof, struct as s } from 'rawsys/struct'

declare const fd: Fd
declare const pid: Pid
declare const tid: Tid
declare const key: Key
declare const ipc: Ipc
declare const timer: Timer
declare const watch: Watch
declare const size: Size
declare const some: number
declare const address: bigint
declare const bytes: Uint8Array
declare const stat: StructMemory<'stat'>
declare const flock: StructMemory<'flock'>
declare const timespec: StructMemory<'__kernel_timespec'>
const ownCommand = command('ioctl', _IOR(1, 1, 8), [take.memory(8)])
const ownOption = socketOption(c.SOL_SOCKET, 9999, { set: take.pointerTo('int32') })
`
