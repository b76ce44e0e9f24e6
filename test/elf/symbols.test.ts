// The reader of symbols against nm, on images with each kind of hash table, and on broken ones.

import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { ElfError, ElfImage, imageLength } from '#lib/elf/image.js'
import { findFunction } from '#lib/elf/symbols.js'
import { runCommand, withFolder } from '../support/child.js'
import { times } from '../support/scale.js'
import { needs } from '../support/skip.js'

const COUNT = 40
const NAMES = Array.from({ length: COUNT }, (_, i) => `${i % 3 ? 'call' : 'a_longer_name'}_${i}`)
const half = (second: boolean) => NAMES.filter((_, i) => i >= COUNT / 2 === second)
const VERSIONS = `V_1 { global: ${half(false).join('; ')}; local: *; };\nV_2 { global: ${half(true).join('; ')}; } V_1;\n`

interface Built {
  /** The image as a loader would map it. */
  readonly image: ArrayBuffer
  /** Function -> address, by nm. */
  readonly functions: Map<string, number>
}

function build(hashStyle: string, versioned: boolean): Built {
  return withFolder((folder) => {
    const [source, script, file] = ['lib.c', 'lib.map', 'lib.so'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(
      source,
      `extern int missing(void);\nint data = 1;\n${NAMES.map((name, i) => `int ${name}(void) { return ${i} + missing(); }\n`).join('')}`,
    )
    writeFileSync(script, VERSIONS)
    const options = [
      `-Wl,--hash-style=${hashStyle}`,
      ...(versioned ? [`-Wl,--version-script=${script}`] : []),
    ]
    const { status, stderr } = runCommand('gcc', [
      '-shared',
      '-fPIC',
      '-nostdlib',
      ...options,
      '-o',
      file,
      source,
    ])
    assert.equal(status, 0, stderr)
    const { stdout } = runCommand('nm', ['-D', '--defined-only', file])
    const rows = [...stdout.matchAll(/^(\w+) T (\w+)/gm)]
    const functions = new Map(
      rows.map(([, value, name]) => [name as string, Number.parseInt(value as string, 16)]),
    )
    assert.equal(functions.size, COUNT)
    return { image: map(readFileSync(file)), functions }
  })
}

/** Lays the segments of a file out as a loader would. */
function map(file: Buffer): ArrayBuffer {
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)
  const view = new DataView(bytes)
  const image = new Uint8Array(imageLength(bytes))
  for (let i = 0; i < view.getUint16(56, true); i++) {
    const header = Number(view.getBigUint64(32, true)) + i * 56
    if (view.getUint32(header, true) !== 1) continue
    const [offset, address, , size] = [8, 16, 24, 32].map((at) =>
      Number(view.getBigUint64(header + at, true)),
    ) as [number, number, number, number]
    image.set(file.subarray(offset, offset + size), address)
  }
  return image.buffer
}

/** The same image, linked to begin at another address: what it says of itself is moved. */
function relink(image: ArrayBuffer, start: bigint): ArrayBuffer {
  const moved = image.slice(0)
  const view = new DataView(moved)
  const move = (at: number) => view.setBigUint64(at, view.getBigUint64(at, true) + start, true)
  const tables = new Map<bigint, number>()
  for (let i = 0; i < view.getUint16(56, true); i++) {
    const header = 64 + i * 56
    const isDynamic = view.getUint32(header, true) === 2
    const dynamic = Number(view.getBigUint64(header + 16, true))
    move(header + 16)
    for (let at = dynamic; isDynamic && view.getBigUint64(at, true) !== 0n; at += 16) {
      const tag = view.getBigUint64(at, true)
      if (!POINTERS.has(tag)) continue
      tables.set(tag, Number(view.getBigUint64(at + 8, true)))
      move(at + 8)
    }
  }
  // The symbol table ends where the string table begins, as linkers lay them out.
  const [symbols, strings] = [tables.get(6n), tables.get(5n)] as [number, number]
  for (let at = symbols; at + 24 <= strings; at += 24) move(at + 8)
  return moved
}

/** DT_HASH, DT_STRTAB, DT_SYMTAB, DT_GNU_HASH, DT_VERSYM, DT_VERDEF. */
const POINTERS = new Set([4n, 5n, 6n, 0x6ffffef5n, 0x6ffffff0n, 0x6ffffffcn])

describe('findFunction', () => {
  before(function () {
    needs(this, ['gcc', 'nm'], 'gcc and binutils')
  })

  for (const hashStyle of ['gnu', 'sysv', 'both']) {
    it(`finds what nm finds: hash style ${hashStyle}`, () => {
      const { image, functions } = build(hashStyle, true)
      const elf = new ElfImage(image)
      assert.deepEqual(
        [elf.pointer(0x6ffffef5) !== undefined, elf.pointer(4) !== undefined],
        [hashStyle !== 'sysv', hashStyle !== 'gnu'],
      )
      for (const [name, address] of functions) {
        const version = half(false).includes(name) ? 'V_1' : 'V_2'
        assert.equal(findFunction(elf, name), address, name)
        assert.equal(findFunction(elf, name, version), address, name)
        assert.equal(findFunction(elf, name, version === 'V_1' ? 'V_2' : 'V_1'), undefined)
        assert.equal(findFunction(elf, name, 'V_3'), undefined)
        assert.equal(findFunction(elf, `${name}_`), undefined)
        assert.equal(findFunction(elf, name.slice(0, -1) || 'x'), functions.get(name.slice(0, -1)))
      }
      for (const name of ['', 'missing', 'data', 'main'])
        assert.equal(findFunction(elf, name), undefined, name)
    })

    it(`finds a function of any version where none are defined: hash style ${hashStyle}`, () => {
      const { image, functions } = build(hashStyle, false)
      const elf = new ElfImage(image)
      for (const [name, address] of functions) assert.equal(findFunction(elf, name, 'V_1'), address)
    })

    it(`ends in an ElfError or an answer when an image lies: hash style ${hashStyle}`, () => {
      const { image } = build(hashStyle, true)
      const size = image.byteLength
      // Where what the reader reads is: headers and tables in front, the dynamic section behind.
      const place = fc.oneof(fc.nat(0x1000), fc.nat(size - 1))
      const change = fc.tuple(place, fc.oneof(fc.nat(255), fc.constantFrom(0, 0xff, 0x7f, 0x80)))
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), fc.nat(size), (changes, length) => {
          const bytes = new Uint8Array(image.slice(0))
          for (const [at, byte] of changes) bytes[at] = byte
          for (const lied of [bytes.buffer, image.slice(0, length)]) {
            try {
              const elf = new ElfImage(lied)
              for (const name of ['call_1', 'nope']) {
                const offset = findFunction(elf, name, 'V_1')
                assert.ok(offset === undefined || Number.isFinite(offset))
              }
            } catch (error) {
              if (!(error instanceof ElfError)) throw error
            }
          }
        }),
        { numRuns: times(2000) },
      )
    })
  }

  it('reads an image that was linked to begin anywhere in 64 bits', () => {
    const { image, functions } = build('both', true)
    for (const start of [0x1000n, 2n ** 53n, 0xffffffffff700000n]) {
      const elf = new ElfImage(relink(image, start))
      for (const [name, address] of functions)
        assert.equal(findFunction(elf, name), address, `${name} at ${start}`)
    }
  })

  it('refuses what is no image', () => {
    const header = new Uint8Array(64)
    header.set([0x7f, 0x45, 0x4c, 0x46, 1, 1])
    for (const [bytes, message] of [
      [new ArrayBuffer(0), /no ELF header/],
      [new ArrayBuffer(64), /no ELF header/],
      [header.buffer, /only 64-bit little-endian/],
    ] as const) {
      assert.throws(
        () => new ElfImage(bytes),
        (error: Error) => error instanceof ElfError && message.test(error.message),
      )
    }
  })

  it('ends where a chain of the hash table goes in circles', () => {
    const { image } = build('sysv', true)
    const elf = new ElfImage(image)
    const table = elf.pointer(4) as number
    const words = new DataView(image)
    const buckets = words.getUint32(table, true)
    const chains = words.getUint32(table + 4, true)
    for (let i = 0; i < chains; i++) words.setUint32(table + 8 + (buckets + i) * 4, i || 1, true)
    assert.throws(() => findFunction(elf, 'nope'), /^ElfError: a chain of the symbol hash table has no end/)
    words.setUint32(table + 4, 0xffffffff, true)
    assert.throws(
      () => findFunction(elf, 'nope'),
      /^ElfError: the symbol hash table is larger than the image/,
    )
  })
})
