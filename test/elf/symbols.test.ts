// The reader of symbols against nm, on images with each kind of hash table, and on broken ones.

import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addressOf } from 'rawsys'
import { ElfError, ElfImage, loadedImages } from 'rawsys/elf'
import { runCommand, withFolder } from '../support/child.js'
import { needs } from '../support/skip.js'
import { anatomy } from '../vdso/anatomy.js'
import { OTHER_TAG } from '../vdso/lies/lie.js'
import { relink } from '../vdso/relink.js'

const COUNT = 40
const NAMES = Array.from({ length: COUNT }, (_, i) => `${i % 3 ? 'call' : 'a_longer_name'}_${i}`)
const half = (second: boolean) => NAMES.filter((_, i) => i >= COUNT / 2 === second)
const VERSIONS = `V_1 { global: ${half(false).join('; ')}; local: *; };\nV_2 { global: ${half(true).join('; ')}; } V_1;\n`

interface Built {
  readonly file: Uint8Array
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
    const bytes = readFileSync(file)
    return { file: bytes, image: map(bytes), functions }
  })
}

/** Lays the segments of a file out as a loader would. */
function map(file: Buffer): ArrayBuffer {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const loads = Array.from({ length: view.getUint16(56, true) }, (_, i) => 64 + i * 56).filter(
    (header) => view.getUint32(header, true) === 1,
  )
  const numbers = loads.map(
    (header) =>
      [8, 16, 32, 40].map((at) => Number(view.getBigUint64(header + at, true))) as [
        number,
        number,
        number,
        number,
      ],
  )
  const image = new Uint8Array(Math.max(...numbers.map(([, address, , memory]) => address + memory)))
  for (const [offset, address, size] of numbers) image.set(file.subarray(offset, offset + size), address)
  return image.buffer
}

/** Where an entry of the dynamic section points to, if there is one. */
function dynamic(image: ArrayBuffer, tag: number): number | undefined {
  return anatomy(new Uint8Array(image)).tables.get(tag)
}

/** The image as it would be in memory; it is read through its address. */
const inMemory = (image: ArrayBuffer) => ElfImage.mapped(addressOf(image))

describe('symbols of an image', () => {
  before(function () {
    needs(this, ['gcc', 'nm'], 'gcc and binutils')
  })

  for (const hashStyle of ['gnu', 'sysv', 'both']) {
    it(`are those that nm finds: hash style ${hashStyle}`, () => {
      const { file, image, functions } = build(hashStyle, true)
      assert.deepEqual(
        [dynamic(image, 0x6ffffef5) !== undefined, dynamic(image, 4) !== undefined],
        [hashStyle !== 'sysv', hashStyle !== 'gnu'],
      )
      for (const elf of [ElfImage.file(file), inMemory(image)]) {
        assert.deepEqual([elf.type, elf.machine], ['dyn', process.arch])
        for (const [name, address] of functions) {
          const version = half(false).includes(name) ? 'V_1' : 'V_2'
          const symbol = elf.symbol(name)
          assert.deepEqual(
            [
              symbol?.offset,
              symbol?.value,
              symbol?.version,
              symbol?.isDefault,
              symbol?.type,
              symbol?.binding,
            ],
            [address, BigInt(address), version, true, 'func', 'global'],
            name,
          )
          assert.deepEqual(elf.symbol(name, version), symbol)
          assert.equal(elf.symbol(name, version === 'V_1' ? 'V_2' : 'V_1'), undefined)
          assert.equal(elf.symbol(name, 'V_3'), undefined)
          assert.equal(elf.symbol(`${name}_`), undefined)
          assert.equal(elf.symbol(name.slice(0, -1) || 'x')?.offset, functions.get(name.slice(0, -1)))
        }
        for (const name of ['', 'missing', 'main']) assert.equal(elf.symbol(name), undefined, name)
        assert.equal(elf.symbol('data'), undefined, 'local by the version script')
        const named = new Map(elf.symbols().map((symbol) => [symbol.name, symbol.offset]))
        for (const [name, address] of functions) assert.equal(named.get(name), address, name)
      }
    })

    it(`are in any version where none are defined: hash style ${hashStyle}`, () => {
      const { file, image, functions } = build(hashStyle, false)
      for (const elf of [ElfImage.file(file), inMemory(image)]) {
        for (const [name, address] of functions) assert.equal(elf.symbol(name, 'V_1')?.offset, address)
        assert.deepEqual([elf.symbol('data')?.type, elf.symbol('data')?.version], ['object', undefined])
      }
    })
  }

  it('are those of an image that was linked to begin anywhere in 64 bits', () => {
    const { image, functions } = build('both', true)
    for (const start of [0x1000n, 2n ** 53n, 0xffffffffff700000n]) {
      const moved = relink(new Uint8Array(image), start).buffer
      const elf = inMemory(moved)
      for (const [name, address] of functions) {
        const symbol = elf.symbol(name)
        assert.equal(symbol?.offset, address, `${name} at ${start}`)
        assert.ok(symbol !== undefined)
        assert.equal(elf.codeAddress(symbol), addressOf(moved) + BigInt(address))
      }
    }
  })

  it('are found without a hash table', () => {
    const { image, functions } = build('sysv', true)
    const view = new DataView(image)
    // DT_HASH becomes an entry that nobody knows.
    view.setBigUint64(anatomy(new Uint8Array(image)).entries.get(4) ?? 0, OTHER_TAG, true)
    assert.equal(dynamic(image, 4), undefined)
    for (const [name, address] of functions) assert.equal(inMemory(image).symbol(name)?.offset, address)
  })
})

describe('ElfImage', () => {
  it('refuses what is no image', () => {
    const header = new Uint8Array(64)
    header.set([0x7f, 0x45, 0x4c, 0x46, 1, 1])
    for (const [bytes, message] of [
      [new ArrayBuffer(0), /outside itself, at offset 0/],
      [new ArrayBuffer(64), /no ELF header/],
      [header.buffer, /only 64-bit little-endian/],
    ] as const) {
      assert.throws(
        () => ElfImage.file(bytes),
        (error: Error) => error instanceof ElfError && message.test(error.message),
      )
    }
  })

  it('says what it takes', () => {
    const image = ElfImage.mapped(loadedImages()[0]?.address ?? 0n)
    for (const [use, message] of [
      [
        () => ElfImage.file('/lib/libc.so.6' as never),
        /^TypeError: ElfImage.file: expected the bytes of a file, got the string/,
      ],
      [
        () => ElfImage.mapped(4096 as never),
        /^TypeError: ElfImage.mapped: expected an address as a bigint, got 4096/,
      ],
      [() => image.symbol(1 as never), /^TypeError: symbol: expected a name, got 1/],
    ] as const) {
      assert.throws(use, message)
    }
  })

  it('refuses an address without memory, or beyond all memory, as an error', () => {
    for (const address of [0n, 4096n, 2n ** 47n, 2n ** 63n, 2n ** 64n - 1n, 2n ** 64n, -1n]) {
      assert.throws(() => ElfImage.mapped(address), ElfError, String(address))
    }
  })
})
