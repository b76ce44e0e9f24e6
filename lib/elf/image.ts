// ELF images as they lie in memory: a linked shared object at some address, the vDSO above all.
//
// Everything is read through one DataView of the image, so that an image that lies about its own
// layout ends in an ElfError and never in a read outside it. Layout: the ELF specification (gABI),
// 64-bit, little-endian.

const PT_LOAD = 1
const PT_DYNAMIC = 2
const MAGIC = 0x464c457f // "\x7fELF"
const CLASS_64 = 2
const LITTLE_ENDIAN = 1

const HEADER_BYTES = 64
const PROGRAM_HEADER_BYTES = 56
const DYNAMIC_ENTRY_BYTES = 16

/** An image that is not what it says, or not of a kind that is read here. */
export class ElfError extends Error {
  override readonly name = 'ElfError'
}

interface ProgramHeader {
  readonly type: number
  readonly address: number
  readonly memorySize: number
}

/** The memory that an image takes, in its own addresses: those that its headers speak of. */
export interface Extent {
  readonly start: number
  readonly length: number
}

/** What memory an image takes, from its first bytes: the ELF header and program headers behind it. */
export function extentOf(head: ArrayBufferLike): Extent {
  return guarded(() => extent(programHeaders(new DataView(head))))
}

/** A mapped image: fields by the image's own addresses, and its dynamic section. */
export class ElfImage {
  readonly #view: DataView
  readonly #start: number
  readonly #dynamic = new Map<number, number>()

  constructor(bytes: ArrayBufferLike) {
    this.#view = new DataView(bytes)
    const headers = guarded(() => programHeaders(this.#view))
    this.#start = extent(headers).start
    const dynamic = headers.find(({ type }) => type === PT_DYNAMIC)
    if (dynamic === undefined) throw new ElfError('the image has no dynamic section')
    for (let offset = 0; offset < dynamic.memorySize; offset += DYNAMIC_ENTRY_BYTES) {
      const tag = this.u64(dynamic.address + offset)
      if (tag === 0) break
      this.#dynamic.set(tag, this.u64(dynamic.address + offset + 8))
    }
  }

  /** How many bytes into the image one of its own addresses is. */
  offsetOf(address: number): number {
    return address - this.#start
  }

  /** The value of a dynamic entry, if the image has it. */
  dynamic(tag: number): number | undefined {
    return this.#dynamic.get(tag)
  }

  u8(address: number): number {
    return guarded(() => this.#view.getUint8(this.offsetOf(address)))
  }

  u16(address: number): number {
    return guarded(() => this.#view.getUint16(this.offsetOf(address), true))
  }

  u32(address: number): number {
    return guarded(() => this.#view.getUint32(this.offsetOf(address), true))
  }

  /** As a number: an address, size or tag beyond 2^53 lies outside any image, and is refused as such. */
  u64(address: number): number {
    return guarded(() => Number(this.#view.getBigUint64(this.offsetOf(address), true)))
  }

  /** One bit of an array of 64-bit words, as the Bloom filter of a GNU hash table wants it. */
  bit64(address: number, bit: number): boolean {
    return ((this.u32(address + (bit >= 32 ? 4 : 0)) >>> (bit % 32)) & 1) === 1
  }

  /** Whether a NUL-terminated string stands at an address. */
  isString(address: number, text: string): boolean {
    for (let i = 0; i < text.length; i++) {
      if (this.u8(address + i) !== text.charCodeAt(i)) return false
    }
    return this.u8(address + text.length) === 0
  }
}

function programHeaders(view: DataView): ProgramHeader[] {
  if (view.byteLength < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) {
    throw new ElfError('no ELF header: the magic number is missing')
  }
  if (view.getUint8(4) !== CLASS_64 || view.getUint8(5) !== LITTLE_ENDIAN) {
    throw new ElfError('only 64-bit little-endian ELF images are read')
  }
  const table = Number(view.getBigUint64(32, true))
  const size = view.getUint16(54, true)
  const count = view.getUint16(56, true)
  if (size < PROGRAM_HEADER_BYTES) throw new ElfError(`program headers of ${size} bytes are too small`)
  return Array.from({ length: count }, (_, index) => {
    const at = table + index * size
    return {
      type: view.getUint32(at, true),
      address: Number(view.getBigUint64(at + 16, true)),
      memorySize: Number(view.getBigUint64(at + 40, true)),
    }
  })
}

function extent(headers: readonly ProgramHeader[]): Extent {
  const loads = headers.filter(({ type }) => type === PT_LOAD)
  if (loads.length === 0) throw new ElfError('the image has no loadable segment')
  const start = Math.min(...loads.map(({ address }) => address))
  const end = Math.max(...loads.map(({ address, memorySize }) => address + memorySize))
  return { start, length: end - start }
}

/** A DataView refuses to read outside itself with a RangeError. */
function guarded<T>(read: () => T): T {
  try {
    return read()
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw new ElfError('the image refers to something outside itself', { cause })
  }
}
