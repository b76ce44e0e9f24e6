// Records that lie one behind the other in what a call has read, each with its own length in it.

import { bytesOf, isMemory } from '../memory/address.js'
import type { Memory } from '../memory/word.js'
import { RecordError } from '../struct/record-error.js'
import { described } from '../sys/refusal.js'
import { count } from '../sys/region.js'

/** How to find the next record. */
export interface RecordFormat {
  readonly what: string
  /** The bytes that a record has at least. */
  readonly least: number
  /** The length that a record says it has. */
  length(records: DataView, offset: number): number
}

/** Where a record lies. */
export interface Extent {
  readonly offset: number
  readonly bytes: number
}

/** The bytes that a call has filled: the first `filled` of memory, or all. */
export function filledBytes(memory: Memory, filled: number | undefined, what: string): Uint8Array {
  if (!isMemory(memory)) throw new TypeError(`${what}: expected memory, got ${described(memory)}`)
  const bytes = bytesOf(memory, what)
  return bytes.subarray(0, count(filled, bytes.length, `${what} bytes`))
}

/** A copy of them, so that the memory can be filled again while somebody still has a record. */
export function copyOfFilled(
  memory: Memory,
  filled: number | undefined,
  what: string,
): Uint8Array<ArrayBuffer> {
  return new Uint8Array(filledBytes(memory, filled, what))
}

/**
 * Where the records from `start` to before `end` lie, each checked before it is given.
 *
 * @throws RecordError at a record that is too short, or reaches beyond the end.
 */
export function* extents(
  records: DataView,
  { what, least, length }: RecordFormat,
  start: number = 0,
  end: number = records.byteLength,
): Generator<Extent, void> {
  for (let offset = start; offset < end; ) {
    const room = end - offset
    if (room < least) {
      throw new RecordError(what, offset, `expected ${least} bytes or more, but ${room} are left`)
    }
    const bytes = length(records, offset)
    if (bytes < least || bytes > room) {
      throw new RecordError(what, offset, `expected a length of ${least} .. ${room} bytes, got ${bytes}`)
    }
    yield { offset, bytes }
    offset += bytes
  }
}
