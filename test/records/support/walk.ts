// Walks of records that may be nonsense.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { RecordError } from 'rawsys/fs'

/** Bytes such as records are made of: lengths are mostly small, and often 0. */
export const bytes: fc.Arbitrary<Uint8Array> = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(0, 1, 4, 8, 16, 24, 32) }, fc.nat(255)), {
    maxLength: 200,
  })
  .map((list) => Uint8Array.from(list))

/** Valid bytes with some of them replaced, and cut off. */
export function damaged(valid: Uint8Array): fc.Arbitrary<Uint8Array> {
  const change = fc.tuple(fc.nat(valid.length - 1), fc.nat(255))
  return fc.tuple(fc.array(change, { maxLength: 4 }), fc.nat(valid.length)).map(([changes, length]) => {
    const own = valid.slice()
    for (const [at, byte] of changes) own[at] = byte
    return own.subarray(0, length)
  })
}

/** Takes all records: at most `most`, and the end is clean or a RecordError. Gives how many there were. */
export function endsWell(records: Iterable<unknown>, most: number): number {
  let count = 0
  try {
    for (const record of records) {
      assert.ok(record !== undefined)
      assert.ok(++count <= most, `more than ${most} records`)
    }
  } catch (error) {
    assert.ok(error instanceof RecordError, `${error}`)
    assert.match(error.message, /^\w+ at byte \d+: expected /)
  }
  return count
}
