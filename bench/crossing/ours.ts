// Ours, in whatever runtime this is. getppid ignores its arguments, so that the kernel's work is the same
// for all kinds of them, and what differs is the way there.

import { addressOf, SYS, sys, syscall } from 'rawsys'
import type { Candidate } from 'rawsys/measure'
import { struct } from 'rawsys/time'
import { runTimes } from '#lib/program/repeat.js'
import { fillNumbers, numberResult, run, SYSCALL, startRecording, stopRecording } from '#lib/syscall/frame.js'

export const nr: number = SYS.getppid
export const bytes: Uint8Array = new Uint8Array(16)
export const path = '/etc/hostname'
/** More than a double holds. */
export const wide = 0x123456789abcdefn
const timespec = new struct.timespec()
/** Where a call is recorded that nobody makes. */
const recorded = new BigInt64Array(8)

export const NONE = 'getppid in a native loop'
export const ONE = 'getppid of one argument in a native loop'
export const SIX = 'getppid of six numbers in a native loop'

let turn = 0

/** A number that differs from call to call, so that no engine converts it once and for all. */
export function next(): number {
  turn = (turn + 1) & 1023
  return turn
}

function nativeLoop(name: string, ...args: [number, number, number, number, number, number]): Candidate {
  return {
    name,
    loop(calls) {
      fillNumbers(SYSCALL, nr, ...args)
      runTimes(calls)
    },
  }
}

export const none: Candidate[] = [
  nativeLoop(NONE, 0, 0, 0, 0, 0, 0),
  // The part of a crossing that is the runtime's own.
  {
    name: 'rawsys: a crossing that enters no kernel',
    floor: NONE,
    loop(calls) {
      const to = Number(addressOf(recorded))
      for (let i = 0; i < calls; i++) {
        startRecording(to)
        run()
      }
      stopRecording()
    },
  },
  { name: 'rawsys: syscall(nr)', floor: NONE, call: () => syscall(nr) },
  { name: 'rawsys: sys.getppid()', floor: NONE, call: () => sys.getppid() },
]

export const six: Candidate[] = [
  nativeLoop(SIX, 1, 2, 3, 4, 5, 6),
  { name: 'rawsys: syscall(nr, 1 number)', floor: SIX, call: () => syscall(nr, next()) },
  { name: 'rawsys: syscall(nr, 2 numbers)', floor: SIX, call: () => syscall(nr, next(), 2) },
  { name: 'rawsys: syscall(nr, 3 numbers)', floor: SIX, call: () => syscall(nr, next(), 2, 3) },
  { name: 'rawsys: syscall(nr, 4 numbers)', floor: SIX, call: () => syscall(nr, next(), 2, 3, 4) },
  { name: 'rawsys: syscall(nr, 5 numbers)', floor: SIX, call: () => syscall(nr, next(), 2, 3, 4, 5) },
  { name: 'rawsys: syscall(nr, 6 numbers)', floor: SIX, call: () => syscall(nr, next(), 2, 3, 4, 5, 6) },
  {
    name: 'rawsys: the same frame filled by hand',
    floor: SIX,
    call() {
      fillNumbers(SYSCALL, nr, next(), 2, 3, 4, 5, 6)
      run()
      return numberResult()
    },
  },
]

export const kinds: Candidate[] = [
  nativeLoop(ONE, 1, 0, 0, 0, 0, 0),
  { name: 'rawsys: syscall(nr, bigint)', floor: ONE, call: () => syscall(nr, wide) },
  { name: 'rawsys: syscall(nr, string)', floor: ONE, call: () => syscall(nr, path) },
  { name: 'rawsys: syscall(nr, Uint8Array)', floor: ONE, call: () => syscall(nr, bytes) },
  { name: 'rawsys: syscall(nr, struct)', floor: ONE, call: () => syscall(nr, timespec) },
]
