// The bytes of an image by their offset from its start: of a file, or of memory of this process. Whatever an
// image says of itself, nothing is read outside the file, nor from memory that is not there.

import { copyMemory } from './copy-memory.js'
import { ElfError } from './error.js'

export abstract class Bytes {
  /** What `locate` found lies in here, at the position that it gave. */
  protected abstract view: DataView
  /** @throws ElfError unless `size` bytes, 1 .. 8, lie at the offset. */
  protected abstract locate(offset: number, size: number): number

  u8(offset: number): number {
    const at = this.locate(offset, 1)
    return this.view.getUint8(at)
  }

  u16(offset: number): number {
    const at = this.locate(offset, 2)
    return this.view.getUint16(at, true)
  }

  u32(offset: number): number {
    const at = this.locate(offset, 4)
    return this.view.getUint32(at, true)
  }

  u64(offset: number): bigint {
    const at = this.locate(offset, 8)
    return this.view.getBigUint64(at, true)
  }
}

/** A segment: where it lies in the image, how long it is there, and where it lies in the file. */
export interface Extent {
  readonly offset: number
  readonly length: number
  readonly fileOffset: number
}

/** A file, laid out by its segments. */
export class FileBytes extends Bytes {
  protected override readonly view: DataView
  readonly #extents: readonly Extent[]

  constructor(view: DataView, extents: readonly Extent[]) {
    super()
    this.view = view
    this.#extents = extents
  }

  protected override locate(offset: number, size: number): number {
    const { offset: start, fileOffset } = extentOf(this.#extents, offset, size)
    const at = fileOffset + offset - start
    if (at + size > this.view.byteLength) throw outside(offset)
    return at
  }
}

/** How much is copied at once: a page is a multiple of it, and it fits in a pipe with what reaches beyond. */
const WINDOW = 2048
/** What begins in a window may be 8 bytes long. */
const BEYOND = 7
/** Enough for libc's symbols; then all are copied anew. */
const MOST_WINDOWS = 512

/** Memory of this process, from an address on. It is copied, so that the image may go away meanwhile. */
export class MappedBytes extends Bytes {
  protected override view: DataView = new DataView(new ArrayBuffer(0))
  readonly #address: bigint
  readonly #extents: readonly Extent[]
  readonly #windows = new Map<number, DataView>()

  constructor(address: bigint, extents: readonly Extent[]) {
    super()
    this.#address = address
    this.#extents = extents
  }

  protected override locate(offset: number, size: number): number {
    extentOf(this.#extents, offset, size)
    const window = Math.floor(offset / WINDOW)
    this.view = this.#windows.get(window) ?? this.#copy(window)
    const at = offset % WINDOW
    if (at + size > this.view.byteLength) throw outside(offset)
    return at
  }

  #copy(window: number): DataView {
    const start = this.#address + BigInt(window * WINDOW)
    // Memory may end with the window: then nothing reaches beyond.
    const bytes = copyMemory(start, WINDOW + BEYOND) ?? copyMemory(start, WINDOW)
    if (bytes === undefined) throw outside(window * WINDOW)
    if (this.#windows.size >= MOST_WINDOWS) this.#windows.clear()
    this.#windows.set(window, bytes)
    return bytes
  }
}

function extentOf(extents: readonly Extent[], offset: number, size: number): Extent {
  for (const extent of extents) {
    const { offset: start, length } = extent
    if (offset >= start && offset + size <= start + length) return extent
  }
  throw outside(offset)
}

function outside(offset: number): ElfError {
  return new ElfError(`the image refers to something outside itself, at offset ${offset}`)
}
