// What the vDSO's getrandom needs: memory for its state, of the size and with the protection that it asks for. A
// state serves one thread; a frame is never interrupted by another call of its thread, so one is enough.

import { isErr } from '../errno/result.js'
import { takeMemory } from '../memory/slab.js'
import { addressAsWord, type Word } from '../memory/word.js'
import { addon } from '../native/addon.js'
import { FUNCTION, fillWords, intResult, run } from '../syscall/frame.js'
import { SYS } from '../syscall/numbers.js'
import { syscall } from '../syscall/syscall.js'

/** linux/random.h: struct vgetrandom_opaque_params, which is asked for with a length of ~0. */
const PARAMS_BYTES = 64
const ASK = -1n
const PAGE = 4096

export interface RandomState {
  readonly address: Word
  readonly bytes: number
}

/** A state for this thread, or undefined if the kernel gives no memory for it. */
export function newRandomState(getrandom: Word): RandomState | undefined {
  const { buffer, offset, slab } = takeMemory(PARAMS_BYTES)
  if (slab === undefined) return undefined
  const address = typeof slab.address === 'number' ? slab.address + offset : slab.address + BigInt(offset)
  fillWords(FUNCTION, getrandom, 0, 0, 0, address, ASK, 0)
  run()
  if (intResult() !== 0) return undefined
  const params = new DataView(buffer, offset, PARAMS_BYTES)
  const [bytes, protection, flags] = [0, 4, 8].map((at) => params.getUint32(at, true)) as [
    number,
    number,
    number,
  ]
  // A state must not reach over the end of a page; this one begins where a page does.
  if (bytes === 0 || bytes > PAGE) return undefined
  // Numbers alone: this must not disturb the call that is being made.
  const mapped = syscall.bigint(SYS.mmap, 0, PAGE, protection, flags, -1, 0)
  if (isErr(mapped)) return undefined
  addon.unmapAtEnd(mapped, 1)
  return { address: addressAsWord(mapped), bytes }
}
