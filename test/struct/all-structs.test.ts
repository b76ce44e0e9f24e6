// Any legal value that is given to a field reads back the same, and changes nothing else: for every field of
// every struct, as x86-64 and as ARM64 lay them out, on whichever of the two this is.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type Architecture, arm64, x64 } from 'rawsys/abi'
import '#lib/generated/views/all.js'
import { ClassesOf } from '#lib/struct/classes.js'
import { shape } from '#lib/struct/layouts.js'
import { times } from '../support/scale.js'
import { apart, type Leaf, leavesOf, legal, read, write } from './leaves.js'

const ABIS = { x64, arm64 }

for (const architecture of ['x64', 'arm64'] as const) {
  describe(`every struct of ${architecture}`, function () {
    this.timeout(120000)
    const classes = new ClassesOf(architecture)
    const names = [...ABIS[architecture].structs.keys()]

    it('has the size, the alignment and the offsets of its layout', () => {
      for (const name of names) {
        const expected = ABIS[architecture].structs.get(name)
        const own = shape(name, architecture)
        assert.deepEqual([own?.size, own?.align], [expected?.size, expected?.align], name)
        for (const field of own?.fields ?? []) {
          const flat = expected?.fields.get(field.name)
          if (flat !== undefined) assert.equal(field.offset, flat.offset, `${name}.${field.name}`)
        }
      }
    })

    it('is zero when it is new', () => {
      for (const name of names) {
        const bytes = bytesOf(new (classes.named(name))())
        assert.ok(
          bytes.every((byte) => byte === 0),
          name,
        )
      }
    })

    it('gives back what was written, and leaves the rest alone', () => {
      let fields = 0
      for (const name of names) fields += roundTrip(name, architecture, classes)
      assert.ok(fields > 5000, `${fields} fields`)
    })

    it('survives JSON without loss', () => {
      for (const name of names) throughJson(name, architecture, classes)
    })
  })
}

function roundTrip(name: string, architecture: Architecture, classes: ClassesOf): number {
  const leaves = ownLeaves(name, architecture)
  const arbitrary = fc.record({
    values: fc.tuple(...leaves.map(legal)),
    order: fc.array(fc.nat(1000), { minLength: leaves.length, maxLength: leaves.length }),
  })
  fc.assert(
    fc.property(arbitrary, ({ values, order }) => {
      const struct = new (classes.named(name))()
      const chosen = apart(leaves, order).filter(({ isReserved }) => !isReserved)
      const given = new Map(leaves.map((leaf, i) => [leaf, values[i]]))
      for (const leaf of chosen) write(struct, leaf, given.get(leaf))
      for (const leaf of chosen) {
        assert.ok(same(read(struct, leaf), given.get(leaf)), `${name}.${leaf.path.join('.')}`)
      }
      assert.equal(firstStray(bytesOf(struct), chosen), undefined, name)
    }),
    { numRuns: times(25) },
  )
  return leaves.length
}

function throughJson(name: string, architecture: Architecture, classes: ClassesOf): void {
  const made = classes.named(name) as unknown as { new (): DataView; fromJSON(json: unknown): DataView }
  const leaves = ownLeaves(name, architecture).filter(({ isReserved }) => !isReserved)
  const arbitrary = fc.tuple(...leaves.map(legal))
  fc.assert(
    fc.property(arbitrary, (values) => {
      const struct = new made()
      for (const [i, leaf] of leaves.entries()) write(struct, leaf, values[i])
      const copy = made.fromJSON(JSON.parse(JSON.stringify(struct)))
      for (const leaf of leaves) {
        assert.ok(same(read(copy, leaf), read(struct, leaf)), `${name}.${leaf.path.join('.')}`)
      }
    }),
    { numRuns: times(5) },
  )
}

function ownLeaves(name: string, architecture: Architecture): Leaf[] {
  const own = shape(name, architecture)
  if (own === undefined) throw new Error(`no struct ${name}`)
  return leavesOf(own, architecture)
}

function bytesOf({ buffer, byteOffset, byteLength }: DataView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

/** The first byte that is not zero and that no leaf covers. */
function firstStray(bytes: Uint8Array, leaves: readonly Leaf[]): number | undefined {
  const covered = new Set<number>()
  for (const { from, to } of leaves) for (let bit = from; bit < to; bit++) covered.add(bit)
  for (const [i, byte] of bytes.entries()) {
    for (let bit = 0; bit < 8; bit++) if ((byte & (1 << bit)) !== 0 && !covered.has(8 * i + bit)) return i
  }
  return undefined
}

function same(one: unknown, other: unknown): boolean {
  if (one instanceof Uint8Array && other instanceof Uint8Array) return Buffer.compare(one, other) === 0
  if (typeof one === 'number' && typeof other === 'number') return Object.is(one, other)
  return one === other
}
