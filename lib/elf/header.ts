// The ELF header and the program headers. Layout: the ELF specification (gABI), 64-bit, little-endian; numbers:
// linux/elf.h and linux/elf-em.h.

import type { Bytes } from './bytes.js'
import { ElfError } from './error.js'

const MAGIC = 0x464c457f // "\x7fELF"
const CLASS_64 = 2
const LITTLE_ENDIAN = 1
const PROGRAM_HEADER_BYTES = 56
/** fs/binfmt_elf.c: the kernel loads no program with more than 64 KiB of them. */
const MOST_SEGMENTS = Math.floor(65536 / PROGRAM_HEADER_BYTES)

/** e_machine, of the architectures that have a name here. */
const MACHINES: Readonly<Record<number, 'x64' | 'arm64'>> = { 62: 'x64', 183: 'arm64' }
const TYPES = ['none', 'rel', 'exec', 'dyn', 'core'] as const

/** e_type: a relocatable file, a program at a fixed address, one at any or a library, a core dump. */
export type ElfType = (typeof TYPES)[number] | number

/** e_machine: an architecture of this library, or its number. */
export type ElfMachine = 'x64' | 'arm64' | number

export const PT_LOAD = 1
export const PT_DYNAMIC = 2
export const PF_X = 1

/** A program header, as the image has it. */
export interface Segment {
  readonly type: number
  /** PF_X 1, PF_W 2, PF_R 4. */
  readonly flags: number
  readonly fileOffset: bigint
  readonly address: bigint
  readonly fileSize: bigint
  readonly memorySize: bigint
}

export interface Header {
  readonly type: ElfType
  readonly machine: ElfMachine
  readonly segments: readonly Segment[]
}

/** Reads them from the first bytes of a file, or of an image whose first segment begins with the file. */
export function readHeader(bytes: Bytes): Header {
  if (bytes.u32(0) !== MAGIC) throw new ElfError('no ELF header: the magic number is missing')
  if (bytes.u8(4) !== CLASS_64 || bytes.u8(5) !== LITTLE_ENDIAN) {
    throw new ElfError('only 64-bit little-endian ELF images are read')
  }
  const table = Number(bytes.u64(32))
  const size = bytes.u16(54)
  const count = bytes.u16(56)
  if (count === 0) throw new ElfError('the image has no program headers')
  if (count > MOST_SEGMENTS) throw new ElfError(`the image says that it has ${count} program headers`)
  if (size < PROGRAM_HEADER_BYTES) throw new ElfError(`program headers of ${size} bytes are too small`)
  const segments = Array.from({ length: count }, (_, i): Segment => {
    const at = table + i * size
    return {
      type: bytes.u32(at),
      flags: bytes.u32(at + 4),
      fileOffset: bytes.u64(at + 8),
      address: bytes.u64(at + 16),
      fileSize: bytes.u64(at + 32),
      memorySize: bytes.u64(at + 40),
    }
  })
  const [type, machine] = [bytes.u16(16), bytes.u16(18)]
  return { type: TYPES[type] ?? type, machine: MACHINES[machine] ?? machine, segments }
}
