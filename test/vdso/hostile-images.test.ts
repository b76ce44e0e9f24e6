// Images of vDSOs that were changed at random, where it hurts: they are answered or refused, in bounded time.

import fc from 'fast-check'
import { times } from '../support/scale.js'
import { type Anatomy, anatomy, HEADER_BYTES, PROGRAM_HEADER_BYTES } from './anatomy.js'
import { imageBytes, origins } from './extracted.js'
import { refusalsOf } from './hostile.js'
import { withImageMemory } from './image-memory.js'

/** Numbers at which widths, signs and exactness end. */
const LIMITS = [2n, 8n, 15n, 16n, 31n, 32n, 53n, 63n, 64n].flatMap((bits) => [2n ** bits - 1n, 2n ** bits])

interface Change {
  readonly at: number
  readonly width: number
  readonly value: bigint
}

for (const [file, origin] of origins()) {
  describe(`the vDSO of Linux ${origin.version} on ${origin.architecture}, changed`, () => {
    const image = imageBytes(file)

    it('is answered or refused', () => {
      withImageMemory(image.length, (address, fill) => {
        fc.assert(
          fc.property(changes(image), cut(image), (changes, length) => {
            refusalsOf(changed(image, changes).subarray(0, length), address, fill, origin)
          }),
          { numRuns: times(1000) },
        )
      })
    })
  })
}

function changes(image: Uint8Array): fc.Arbitrary<Change[]> {
  const parts = anatomy(image)
  const change = fc.record({
    at: place(image, parts),
    width: fc.constantFrom(1, 2, 4, 8),
    value: value(parts),
  })
  return fc.array(change, { minLength: 1, maxLength: 6 })
}

/** Where the reader reads: the headers, the dynamic section, the tables, and anywhere. */
function place(image: Uint8Array, parts: Anatomy): fc.Arbitrary<number> {
  const within = (starts: Iterable<number>, length: number) =>
    fc.tuple(fc.constantFrom(...starts), fc.nat(length - 1)).map(([start, more]) => start + more)
  return fc.oneof(
    within([0], HEADER_BYTES),
    within(parts.segments, PROGRAM_HEADER_BYTES),
    within(parts.entries.values(), 16),
    within(parts.tables.values(), 64),
    within([0], image.length),
  )
}

function value({ tables }: Anatomy): fc.Arbitrary<bigint> {
  return fc.oneof(
    fc.constantFrom(0n, ...LIMITS),
    fc.nat(64).map(BigInt),
    fc.constantFrom(...[...tables.values()].map(BigInt)),
    fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
  )
}

/** Whole, mostly. */
function cut(image: Uint8Array): fc.Arbitrary<number> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(image.length) }, fc.nat(image.length))
}

function changed(image: Uint8Array, changes: readonly Change[]): Uint8Array {
  // With room behind it for a change that begins at the last byte.
  const bytes = new Uint8Array(image.length + 8)
  bytes.set(image)
  const view = new DataView(bytes.buffer)
  for (const { at, width, value } of changes) {
    if (at >= image.length) continue
    for (let i = 0; i < width; i++) view.setUint8(at + i, Number((value >> BigInt(8 * i)) & 0xffn))
  }
  return bytes.subarray(0, image.length)
}
