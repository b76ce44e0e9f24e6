// What wait4 says of a child, in one number (wait(2), asm-generic of the kernel's exit code).

import { RecordError } from '../struct/record-error.js'
import { int32 } from '../sys/integer.js'

/** What became of a child. */
export type WaitStatus =
  | { readonly state: 'exited'; readonly code: number }
  | { readonly state: 'signaled'; readonly signal: number; readonly coreDumped: boolean }
  | StoppedStatus
  | { readonly state: 'continued' }

/** A child that a signal stopped, or, if it is traced, an event. */
export interface StoppedStatus {
  readonly state: 'stopped'
  readonly signal: number
  /** Of a traced child: the event, a PTRACE_EVENT_ constant. */
  readonly event?: number
  /** Of a child traced with PTRACE_O_TRACESYSGOOD: it is about to enter a system call, or has left one. */
  readonly syscallStop?: true
}

const CONTINUED = 0xffff
const STOPPED = 0x7f
const CORE_DUMPED = 0x80
/** PTRACE_O_TRACESYSGOOD marks the SIGTRAP of a system call with it (ptrace(2)). */
const SYSCALL_STOP = 0x80

/**
 * What the status that wait4 wrote means, as the macros of wait(2) tell it: WIFEXITED and its like. A stop of
 * a traced child tells the event too.
 *
 * @throws RecordError if it means nothing, RangeError if it is no integer of 32 bits.
 */
export function waitStatus(status: number): WaitStatus {
  const bits = int32(status, 'wait status')
  if (bits === CONTINUED) return { state: 'continued' }
  const low = bits & 0x7f
  const high = (bits >> 8) & 0xff
  if ((bits & 0xff) === STOPPED) return stopped(high, bits >>> 16)
  if (low === 0) return { state: 'exited', code: high }
  if (low !== STOPPED) return { state: 'signaled', signal: low, coreDumped: (bits & CORE_DUMPED) !== 0 }
  throw new RecordError('wait status', 0, `0x${(bits >>> 0).toString(16)} is none that the kernel gives`)
}

function stopped(signal: number, event: number): StoppedStatus {
  return {
    state: 'stopped',
    signal: signal & ~SYSCALL_STOP,
    ...(event !== 0 && { event }),
    ...((signal & SYSCALL_STOP) !== 0 && { syscallStop: true }),
  }
}
