// An ELF image: a file, or one that is mapped in this process. The same code reads both, as a loader lays them
// out.
//
// An image speaks of itself in addresses, which may begin anywhere in 64 bits. Here everything is an offset from
// the image's start, so that the arithmetic wraps in one place only.

import { bytesOf, isMemory } from '../memory/address.js'
import type { Memory } from '../memory/word.js'
import { described } from '../sys/refusal.js'
import { type Bytes, type Extent, FileBytes, MappedBytes } from './bytes.js'
import { DT_SONAME, DT_STRTAB } from './dynamic.js'
import { ElfError } from './error.js'
import { type ElfMachine, type ElfType, PF_X, PT_LOAD, readHeader, type Segment } from './header.js'
import { type Layout, Reader } from './reader.js'
import { type ElfSymbol, Symbols } from './symbols.js'

/** The loader maps whole pages, and the header is the first thing in the first. */
const PAGE = 4096n
/** Where the header and the program headers of a mapped image are looked for. */
const FRONT: Extent = { offset: 0, length: 0x20_0000, fileOffset: 0 }

/** An image of 64 bits, little-endian: that of any architecture. */
export class ElfImage {
  readonly type: ElfType
  readonly machine: ElfMachine
  readonly segments: readonly Segment[]
  /** The address of its first byte, where it is mapped. */
  readonly address: bigint | undefined
  readonly #reader: Reader
  #symbols: Symbols | undefined

  private constructor(front: Bytes, base: bigint | undefined, lay: (extents: readonly Extent[]) => Bytes) {
    const { type, machine, segments } = readHeader(front)
    this.type = type
    this.machine = machine
    this.segments = segments
    this.address = base
    const layout = layoutOf(segments, base)
    this.#reader = new Reader(lay(extentsOf(layout)), layout)
  }

  /**
   * The image in the bytes of a file. They are not copied.
   *
   * @throws ElfError if it is none, or not what it says.
   */
  static file(bytes: Memory): ElfImage {
    if (!isMemory(bytes)) {
      throw new TypeError(`ElfImage.file: expected the bytes of a file, got ${described(bytes)}`)
    }
    const array = bytesOf(bytes, 'ElfImage.file')
    const view = new DataView(array.buffer, array.byteOffset, array.byteLength)
    const whole = { offset: 0, length: view.byteLength, fileOffset: 0 }
    return new ElfImage(new FileBytes(view, [whole]), undefined, (extents) => new FileBytes(view, extents))
  }

  /**
   * The image that is mapped at an address of this process, as auxv or /proc/self/maps tell it. What is read is
   * copied by the kernel, so an address without memory is an error and no crash.
   *
   * @throws ElfError if there is none, or it is not what it says.
   */
  static mapped(address: bigint): ElfImage {
    if (typeof address !== 'bigint') {
      throw new TypeError(`ElfImage.mapped: expected an address as a bigint, got ${described(address)}`)
    }
    return new ElfImage(
      new MappedBytes(address, [FRONT]),
      address,
      (extents) => new MappedBytes(address, extents),
    )
  }

  /** The name by which others ask for this library: DT_SONAME. */
  get soname(): string | undefined {
    const name = this.#reader.value(DT_SONAME)
    return name === undefined
      ? undefined
      : this.#reader.string(this.#reader.required(DT_STRTAB, 'string table') + name)
  }

  /** The dynamic symbols that the image defines, in the order of its table. */
  symbols(): ElfSymbol[] {
    return this.#table().all()
  }

  /**
   * The symbol of that name, by the image's hash table; undefined if it defines none. Without a version the
   * default one is taken, as the dynamic linker does. An image without versions has its symbols in all of them.
   *
   * @throws ElfError if the image contradicts itself.
   */
  symbol(name: string, version?: string): ElfSymbol | undefined {
    if (typeof name !== 'string') throw new TypeError(`symbol: expected a name, got ${described(name)}`)
    return this.#table().find(name, version)
  }

  /**
   * The address of a symbol of a mapped image that is code there: a function, or what gives one (an `ifunc`).
   * Undefined for data, and for what lies outside the executable segments.
   */
  codeAddress({ type, value, offset }: ElfSymbol): bigint | undefined {
    const isCode = type === 'func' || type === 'notype' || type === 'ifunc'
    if (this.address === undefined || !isCode || offset === undefined) return undefined
    const isWithin = this.segments.some(
      ({ type, flags, address, memorySize }) =>
        type === PT_LOAD && flags & PF_X && value >= address && value - address < memorySize,
    )
    return isWithin ? this.address + BigInt(offset) : undefined
  }

  #table(): Symbols {
    this.#symbols ??= new Symbols(this.#reader)
    return this.#symbols
  }
}

function layoutOf(segments: readonly Segment[], base: bigint | undefined): Layout {
  const loads = segments.filter(({ type }) => type === PT_LOAD)
  if (loads.length === 0) throw new ElfError('the image has no loadable segment')
  const lowest = loads.map(({ address }) => address).reduce((a, b) => (a < b ? a : b))
  const start = lowest - (lowest % PAGE)
  const ends = loads.map(({ address, memorySize }) =>
    Number(BigInt.asUintN(64, address - start) + memorySize),
  )
  return { segments, start, length: Math.max(...ends), base }
}

/** Of a file, only what it holds; of memory, what a loader cleared behind it as well. */
function extentsOf({ segments, start, base }: Layout): Extent[] {
  return segments
    .filter(({ type }) => type === PT_LOAD)
    .map(({ address, fileOffset, fileSize, memorySize }) => ({
      offset: Number(BigInt.asUintN(64, address - start)),
      length: Number(base === undefined ? fileSize : memorySize),
      fileOffset: Number(fileOffset),
    }))
}
