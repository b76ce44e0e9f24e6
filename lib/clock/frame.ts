// The frame that reads clocks. It is its own and stays filled, so that reading a clock costs a crossing and the
// vDSO's function, and nothing else.

import { isErr } from '../errno/result.js'
import { unwrap } from '../errno/syscall-error.js'
import { addon } from '../native/addon.js'
import { ALL_WORDS, FUNCTION } from '../syscall/frame.js'
import { SYS } from '../syscall/numbers.js'
import { entryOf, whenEnabled } from '../vdso/entries.js'

const ENOSYS = 38

const { frame, run } = addon.newEntry()
const words = new BigInt64Array(frame, 0, 7)
const result = new Int32Array(frame, 56, 1)
const control = new Uint32Array(frame, 64, 1)

/** What was read last: a timespec, its seconds in two halves and its nanoseconds in two. Nobody else has it. */
export const time: Int32Array = new Int32Array(4)
let address: bigint | undefined

/** The clock that the frame reads, and whether the vDSO does it. */
let current: number | undefined
let isVdso = false

/** Reads a clock into `time`. */
export function readClock(id: number): void {
  if (id !== current) fill(id)
  run()
  if (result[0] !== 0) again(id)
}

/** How a clock was read last: for those that the vDSO does not know it makes the syscall itself. */
export function isReadByVdso(id: number): boolean {
  readClock(id)
  return isVdso
}

function fill(id: number): void {
  const entry = entryOf(SYS.clock_gettime)
  isVdso = entry !== undefined
  fillFor(id, isVdso ? FUNCTION : 0, BigInt(entry?.address ?? SYS.clock_gettime))
}

/** By the syscall, if that was what was missing. */
function again(id: number): void {
  if (isVdso && isErr(result[0] as number, ENOSYS)) {
    isVdso = false
    fillFor(id, 0, BigInt(SYS.clock_gettime))
    run()
  }
  unwrap(result[0] as number, 'clock_gettime')
}

function fillFor(id: number, kind: number, target: bigint): void {
  address ??= BigInt(addon.addressOf(new Uint8Array(time.buffer)))
  words[0] = target
  words[1] = BigInt(id)
  words[2] = address
  control[0] = ALL_WORDS | kind
  current = id
}

whenEnabled(() => {
  current = undefined
})
