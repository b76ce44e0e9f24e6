// What the generated calls of lib/generated/vdso.ts are made of: that of all typed calls, but the frame is filled
// with the vDSO's function instead of the syscall. The syscall is made where there is no such function, and where it
// answers -ENOSYS.

import type { Word } from '../memory/word.js'
import {
  FUNCTION,
  fillNumbers,
  fill as fillSyscall,
  fillWords,
  intResult,
  refill,
  run as runFrame,
  numberResult as wordResult,
} from '../syscall/frame.js'
import { type Entry, entryOf, stateOf } from './entries.js'

// By name: of `export *` a bundler makes an object of getters, which takes longer than the calls.
export {
  arm64,
  begin,
  count,
  finish,
  letGo,
  memory,
  optionalMemory,
  region,
  regionBytes,
  scalarOut,
  uint32,
  unused,
} from '../sys/core.js'

const ENOSYS = -38

/** The function that the frame calls; undefined where it makes the syscall. */
let entry: Entry | undefined
let number = 0

// One flat function for the usual case: two that call each other take half as long again.
export function fill(nr: number, a: Word, b: Word, c: Word, d: Word, e: Word, f: Word): void {
  const own = entryOf(nr)
  entry = own
  number = nr
  if (own === undefined) {
    fillSyscall(nr, a, b, c, d, e, f)
    return
  }
  const { address, takesState } = own
  if (takesState) {
    fillWithState(own, a, b, c)
  } else if (
    typeof address === 'number' &&
    typeof a === 'number' &&
    typeof b === 'number' &&
    typeof c === 'number'
  ) {
    fillNumbers(FUNCTION, address, a, b, c, 0, 0, 0)
  } else {
    fillWords(FUNCTION, address, a, b, c, 0, 0, 0)
  }
}

/** getrandom takes its state behind the syscall's arguments. */
function fillWithState(own: Entry, a: Word, b: Word, c: Word): void {
  const state = stateOf(own)
  if (state !== undefined) {
    fillWords(FUNCTION, own.address, a, b, c, state.address, state.bytes, 0)
  } else {
    entry = undefined
    fillSyscall(number, a, b, c, 0, 0, 0)
  }
}

export function run(): void {
  runFrame()
  if (entry !== undefined && intResult() === ENOSYS) runSyscall()
}

function runSyscall(): void {
  entry = undefined
  refill(number)
  runFrame()
}

/** Of a function that returns an int, the word's other half is undefined. */
export function numberResult(): number {
  return entry?.givesInt ? intResult() : wordResult()
}
