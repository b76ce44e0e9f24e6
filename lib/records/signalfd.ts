// What a read of a signalfd gives: struct signalfd_siginfo, one behind the other.

import { struct } from '../generated/views/event.js'
import type { Memory } from '../memory/word.js'
import { RecordError } from '../struct/record-error.js'
import { sizeof } from '../struct/sizeof.js'
import type { StructArray } from '../struct/types.js'
import type { Quantity } from '../sys/types.js'
import { copyOfFilled } from './stream.js'

const WHAT = 'signalfd_siginfo'

/**
 * The signals in what a read of a signalfd gave: all of `buffer`, or its first `bytes`. They are structs on a
 * copy of the bytes. Which fields are set depends on `ssi_code`, as in siginfo; the others are 0.
 * signalfd(2).
 *
 * @throws RecordError if the bytes end within a signal: the kernel gives whole ones.
 */
export function signalfdInfos(buffer: Memory, bytes?: Quantity): StructArray<struct.signalfd_siginfo> {
  const size = sizeof(WHAT)
  const infos = copyOfFilled(buffer, bytes, 'signalfdInfos')
  const rest = infos.length % size
  if (rest !== 0) {
    throw new RecordError(WHAT, infos.length - rest, `expected ${size} bytes, but ${rest} are left`)
  }
  return struct.signalfd_siginfo.arrayAt(infos)
}
