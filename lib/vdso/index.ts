// rawsys/vdso: the clock without entering the kernel.

import { isErr, type Result } from '../errno/result.js'
import { addressIfMemory } from '../memory/address.js'
import { type Memory, numberWord, type Word } from '../memory/word.js'
import { FUNCTION, fillWords, intResult, run } from '../syscall/frame.js'
import { SYS } from '../syscall/numbers.js'
import { syscall } from '../syscall/syscall.js'
import { vdsoFunction } from './image.js'

export { vdsoFunction } from './image.js'

const TIMESPEC_BYTES = 16
const ENOSYS = 38

/** Looked up at the first call; null where the vDSO has no such function. */
let entry: Word | null | undefined

/**
 * Reads a clock into `tp`: seconds and nanoseconds, two signed 64-bit integers. Through the vDSO,
 * or by the syscall where the vDSO lacks the function or answers -ENOSYS. clock_gettime(2).
 *
 * The vDSO writes as ordinary code does: memory that is mapped read-only ends the process.
 *
 * @throws TypeError, RangeError if `clockid` is no integer or `tp` is no memory of 16 bytes or more.
 */
export function clock_gettime(clockid: number, tp: Memory): Result<number> {
  const clock = numberWord(clockid, 'clock_gettime clockid')
  const address = addressIfMemory(tp, 'clock_gettime tp', TIMESPEC_BYTES)
  if (address === undefined) {
    throw new TypeError(`clock_gettime tp: expected memory, got ${tp === null ? 'null' : typeof tp}`)
  }
  if (entry === undefined) entry = lookUp()
  if (entry !== null) {
    fillWords(FUNCTION, entry, clock, address, 0, 0, 0, 0)
    run()
    const result = intResult() as Result<number>
    if (!isErr(result, ENOSYS)) return result
  }
  return syscall(SYS.clock_gettime, clock, tp)
}

/** A vDSO that cannot be read is as good as none. */
function lookUp(): Word | null {
  try {
    const address = vdsoFunction('clock_gettime')
    if (address === undefined) return null
    return address <= Number.MAX_SAFE_INTEGER ? Number(address) : address
  } catch {
    return null
  }
}
