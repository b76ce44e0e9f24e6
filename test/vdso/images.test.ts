// The ELF reader on the vDSOs of Debian's kernels, against what readelf prints of them.

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import fc from 'fast-check'
import { ElfImage, type ElfSymbol } from 'rawsys/elf'
import { times } from '../support/scale.js'
import { needs } from '../support/skip.js'
import { anatomy, viewOf } from './anatomy.js'
import { counts } from './counts.js'
import { IMAGES, imageBytes, type Origin, origins } from './extracted.js'
import { withImageMemory } from './image-memory.js'
import { dropHashTables } from './lies/lie.js'
import { type PrintedSymbol, printedSymbols } from './readelf.js'
import { relink } from './relink.js'

/** Addresses that an image may be linked to begin at. */
const STARTS = [0x1000n, 2n ** 53n, 2n ** 63n, 0xffffffffff700000n]

describe('the recorded symbols', () => {
  it('are those that readelf prints', function () {
    needs(this, ['readelf'], 'binutils')
    for (const [file, { symbols }] of origins()) assert.deepEqual(printedSymbols(join(IMAGES, file)), symbols)
  })
})

for (const [file, origin] of origins()) {
  describe(`the vDSO of Linux ${origin.version} on ${origin.architecture}`, () => {
    const bytes = imageBytes(file)

    it('is what was extracted', () => {
      assert.equal(createHash('sha256').update(bytes).digest('hex'), origin.sha256)
    })

    it('has the symbols that readelf printed', () => {
      assertReads(ElfImage.file(bytes), origin, 0n)
      counts.images++
    })

    it('has no other symbols', () => {
      const image = ElfImage.file(bytes)
      fc.assert(
        fc.property(otherName(origin), (name) => {
          assert.equal(image.symbol(name), undefined)
          assert.equal(image.symbol(name, origin.symbols[0]?.version ?? ''), undefined)
        }),
        { numRuns: times(2000) },
      )
    })

    it('ends a name where its string ends, with and without hash tables', () => {
      const bare = Uint8Array.from(bytes)
      dropHashTables(viewOf(bare), anatomy(bare))
      const names = origin.symbols.map(({ name }) => name)
      for (const image of [ElfImage.file(bytes), ElfImage.file(bare)]) {
        for (const name of names) {
          assert.equal(image.symbol(name)?.name, name)
          for (const tail of ['\0', '\0\0', ...names.map((next) => `\0${next}`)]) {
            assert.equal(image.symbol(name + tail), undefined, JSON.stringify(name + tail))
          }
        }
      }
    })

    it('has them in no other version', () => {
      const image = ElfImage.file(bytes)
      const versions = new Set(origin.symbols.map(({ version }) => version))
      const other = similar([...versions, 'linux-vdso.so.1', 'GLIBC_2.2.5']).filter(
        (name) => !versions.has(name),
      )
      fc.assert(
        fc.property(fc.constantFrom(...origin.symbols), other, ({ name }, version) => {
          assert.equal(image.symbol(name, version), undefined)
        }),
        { numRuns: times(2000) },
      )
    })

    it('is read the same from the middle of other memory', () => {
      const memory = new Uint8Array(bytes.length + 16).fill(0xff)
      memory.set(bytes, 3)
      assertReads(ElfImage.file(memory.subarray(3, 3 + bytes.length)), origin, 0n)
    })

    it('is read the same where it is mapped', () => {
      withImageMemory(bytes.length, (address, fill) => {
        fill(bytes)
        assertReads(ElfImage.mapped(address), origin, 0n)
      })
    })

    it('is read the same when it was linked to begin anywhere in 64 bits', () => {
      withImageMemory(bytes.length, (address, fill) => {
        for (const start of STARTS) {
          const moved = relink(bytes, start)
          fill(moved)
          assertReads(ElfImage.file(moved), origin, start)
          assertReads(ElfImage.mapped(address), origin, start)
        }
      })
    })
  })
}

function assertReads(image: ElfImage, { architecture, symbols }: Origin, start: bigint): void {
  assert.equal(image.machine, architecture)
  assert.deepEqual(
    image.symbols().map(facts),
    symbols.map((symbol) => expected(symbol, start)),
  )
  for (const symbol of symbols) {
    const { name, version } = symbol
    const found = [image.symbol(name), image.symbol(name, version ?? undefined)]
    for (const one of found) assert.deepEqual(one && facts(one), expected(symbol, start), name)
  }
}

/** What readelf prints too, of what is read. */
function facts({ name, version, isDefault, type, binding, value, offset, size }: ElfSymbol): unknown {
  return { name, version, isDefault, type, binding, value, offset, size }
}

function expected(symbol: PrintedSymbol, start: bigint): unknown {
  const { name, version, isDefault, type, binding, value, size, isAbsolute } = symbol
  return {
    name,
    version: version ?? undefined,
    isDefault,
    type: type.toLowerCase(),
    binding: binding.toLowerCase(),
    value: isAbsolute ? BigInt(value) : BigInt(value) + start,
    offset: isAbsolute ? undefined : value,
    size,
  }
}

/** A name that none of the symbols has. */
function otherName({ symbols }: Origin): fc.Arbitrary<string> {
  const names = symbols.map(({ name }) => name)
  return similar(names).filter((name) => !names.includes(name))
}

/** Any text, and much that differs little from one of these. */
function similar(names: readonly (string | null)[]): fc.Arbitrary<string> {
  const known = fc.constantFrom(...names.map((name) => name ?? ''))
  const character = fc.oneof(fc.constantFrom('\0', '_', '@', '\u0100', '\uffff'), fc.string({ maxLength: 1 }))
  return fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.tuple(known, character).map(([name, more]) => name + more),
    fc.tuple(character, known).map(([more, name]) => more + name),
    fc.tuple(known, fc.nat(), character).map(([name, at, other]) => {
      const place = at % (name.length + 1)
      return name.slice(0, place) + other + name.slice(place + 1)
    }),
    fc.tuple(known, fc.nat()).map(([name, at]) => name.slice(at % (name.length + 1))),
    fc.tuple(known, known).map(([first, second]) => first + second),
    // What a byte keeps of these characters is a name.
    known.map((name) => String.fromCharCode(...[...name].map((char) => char.charCodeAt(0) + 0x100))),
  )
}
