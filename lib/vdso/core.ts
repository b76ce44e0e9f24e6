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

export function fill(nr: number, a: Word, b: Word, c: Word, d: Word, e: Word, f: Word): void {
  number = nr
  entry = entryOf(nr)
  if (entry === undefined) {
    fillSyscall(nr, a, b, c, d, e, f)
  } else if (entry.name === 'getrandom') {
    fillRandom(entry, a, b, c)
  } else {
    fillFunction(entry.address, a, b, c, 0, 0)
  }
}

/** It takes its state behind the syscall's arguments. */
function fillRandom(getrandom: Entry, a: Word, b: Word, c: Word): void {
  const state = stateOf(getrandom)
  if (state === undefined) {
    entry = undefined
    fillSyscall(number, a, b, c, 0, 0, 0)
  } else {
    fillFunction(getrandom.address, a, b, c, state.address, state.bytes)
  }
}

function fillFunction(address: Word, a: Word, b: Word, c: Word, d: Word, e: Word): void {
  if (
    typeof address === 'number' &&
    typeof a === 'number' &&
    typeof b === 'number' &&
    typeof c === 'number' &&
    typeof d === 'number' &&
    typeof e === 'number'
  ) {
    fillNumbers(FUNCTION, address, a, b, c, d, e, 0)
  } else {
    fillWords(FUNCTION, address, a, b, c, d, e, 0)
  }
}

export function run(): void {
  runFrame()
  if (entry !== undefined && intResult() === ENOSYS) {
    entry = undefined
    refill(number)
    runFrame()
  }
}

/** Of a function that returns an int, the word's other half is undefined. */
export function numberResult(): number {
  return entry?.givesInt ? intResult() : wordResult()
}
