// ELF images as they lie in memory, linked but not relocated: the vDSO.
//
// An image speaks of itself in addresses, which may begin anywhere in 64 bits. Here everything is an
// offset from the image's start, so that the arithmetic wraps in one place only.
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
  readonly address: bigint
  readonly memorySize: bigint
}

/** How many bytes an image takes in memory, from its first bytes: ELF header and program headers. */
export function imageLength(head: ArrayBufferLike): number {
  return guarded(() => {
    const loads = loadable(programHeaders(new DataView(head)))
    const start = startOf(loads)
    const ends = loads.map(({ address, memorySize }) => BigInt.asUintN(64, address - start) + memorySize)
    return Number(ends.reduce((a, b) => (a > b ? a : b)))
  })
}

/** A mapped image: its fields by their offset, and its dynamic section. */
export class ElfImage {
  readonly #view: DataView
  readonly #start: bigint
  readonly #dynamic = new Map<number, bigint>()

  constructor(bytes: ArrayBufferLike) {
    this.#view = new DataView(bytes)
    const headers = guarded(() => programHeaders(this.#view))
    this.#start = startOf(loadable(headers))
    const dynamic = headers.find(({ type }) => type === PT_DYNAMIC)
    if (dynamic === undefined) throw new ElfError('the image has no dynamic section')
    const first = this.#offset(dynamic.address)
    for (let at = 0; at < dynamic.memorySize; at += DYNAMIC_ENTRY_BYTES) {
      const tag = Number(this.#u64(first + at))
      if (tag === 0) break
      this.#dynamic.set(tag, this.#u64(first + at + 8))
    }
  }

  get length(): number {
    return this.#view.byteLength
  }

  /** The offset that a dynamic entry points to, if the image has the entry. */
  pointer(tag: number): number | undefined {
    const value = this.#dynamic.get(tag)
    return value === undefined ? undefined : this.#offset(value)
  }

  /** The number that a dynamic entry holds, if the image has the entry. */
  value(tag: number): number | undefined {
    const value = this.#dynamic.get(tag)
    return value === undefined ? undefined : Number(value)
  }

  u8(offset: number): number {
    return guarded(() => this.#view.getUint8(offset))
  }

  u16(offset: number): number {
    return guarded(() => this.#view.getUint16(offset, true))
  }

  u32(offset: number): number {
    return guarded(() => this.#view.getUint32(offset, true))
  }

  /** The offset that an address in the image points to. */
  pointerAt(offset: number): number {
    return this.#offset(this.#u64(offset))
  }

  /** One bit of a 64-bit word, as the Bloom filter of a GNU hash table wants it. */
  bit64(offset: number, bit: number): boolean {
    return ((this.u32(offset + (bit >= 32 ? 4 : 0)) >>> (bit % 32)) & 1) === 1
  }

  /** Whether a NUL-terminated string stands at an offset. */
  isString(offset: number, text: string): boolean {
    for (let i = 0; i < text.length; i++) {
      if (this.u8(offset + i) !== text.charCodeAt(i)) return false
    }
    return this.u8(offset + text.length) === 0
  }

  #u64(offset: number): bigint {
    return guarded(() => this.#view.getBigUint64(offset, true))
  }

  /** What lies outside the image becomes an offset that no read accepts. */
  #offset(address: bigint): number {
    return Number(BigInt.asUintN(64, address - this.#start))
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
      address: view.getBigUint64(at + 16, true),
      memorySize: view.getBigUint64(at + 40, true),
    }
  })
}

function loadable(headers: readonly ProgramHeader[]): ProgramHeader[] {
  const loads = headers.filter(({ type }) => type === PT_LOAD)
  if (loads.length === 0) throw new ElfError('the image has no loadable segment')
  return loads
}

function startOf(loads: readonly ProgramHeader[]): bigint {
  return loads.map(({ address }) => address).reduce((a, b) => (a < b ? a : b))
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
