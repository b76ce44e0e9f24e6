// The kernel inside a vmlinuz, as it lies in memory. Layouts: Documentation/arch/x86/boot.rst and
// Documentation/arch/arm64/booting.rst of the kernel, drivers/firmware/efi/libstub/zboot-header.S.

import { execFileSync } from 'node:child_process'
import { gunzipSync } from 'node:zlib'
import type { Architecture } from '#generator/architectures.js'

const SECTOR = 512
/** boot.rst: a setup_sects of 0 means 4. */
const OLD_SETUP_SECTORS = 4
/** The protocol that payload_offset and payload_length came with. */
const PAYLOAD_PROTOCOL = 0x208
const ARM64_MAGIC = 'ARM\x64'
/** Compression programs that write no length of their own get one behind: scripts/Makefile.lib, size_append. */
const LENGTH_BYTES = 4
const MOST_BYTES = 2 ** 28

/** The uncompressed kernel: an ELF file on x86-64, the bytes of memory on ARM64. */
export function kernelImage(vmlinuz: Buffer, architecture: Architecture): Buffer {
  return architecture === 'x64' ? fromBzImage(vmlinuz) : fromArm64(vmlinuz)
}

function fromBzImage(file: Buffer): Buffer {
  const protocol = file.readUInt16LE(0x206)
  if (text(file, 0x202, 4) !== 'HdrS' || protocol < PAYLOAD_PROTOCOL) {
    throw new Error(`expected a bzImage of boot protocol 2.08 or later, got ${protocol.toString(16)}`)
  }
  const setup = (1 + (file.readUInt8(0x1f1) || OLD_SETUP_SECTORS)) * SECTOR
  const start = setup + file.readUInt32LE(0x248)
  const payload = file.subarray(start, start + file.readUInt32LE(0x24c))
  // For gzip too: its stream ends with the length.
  const length = payload.readUInt32LE(payload.length - LENGTH_BYTES)
  const kernel = decompress(isGzip(payload) ? payload : payload.subarray(0, -LENGTH_BYTES))
  if (kernel.length !== length) throw new Error(`expected ${length} bytes of kernel, got ${kernel.length}`)
  return kernel
}

function fromArm64(file: Buffer): Buffer {
  const isZboot = text(file, 0, 2) === 'MZ' && text(file, 4, 4) === 'zimg'
  const start = file.readUInt32LE(8)
  const payload = isZboot ? file.subarray(start, start + file.readUInt32LE(12)) : file
  const kernel = text(payload, 0x38, 4) === ARM64_MAGIC ? payload : decompress(payload)
  if (text(kernel, 0x38, 4) !== ARM64_MAGIC) throw new Error('expected an ARM64 Image: its magic is missing')
  return kernel
}

/** The programs that Debian's kernels may be compressed with, by the first bytes of what they write. */
const PROGRAMS: readonly { magic: string; command: string; args: string[]; from: string }[] = [
  { magic: '28b52ffd', command: 'zstd', args: ['-dcq'], from: 'zstd' },
  { magic: 'fd377a585a00', command: 'xz', args: ['-dcq'], from: 'xz-utils' },
  { magic: '5d0000', command: 'xz', args: ['-dcq', '--format=lzma'], from: 'xz-utils' },
  { magic: '02214c18', command: 'lz4', args: ['-dcq'], from: 'lz4' },
]

function decompress(bytes: Buffer): Buffer {
  if (isGzip(bytes)) return gunzipSync(bytes)
  const first = bytes.toString('hex', 0, 8)
  const program = PROGRAMS.find(({ magic }) => first.startsWith(magic))
  if (program === undefined) throw new Error(`expected gzip, zstd, xz, lzma or lz4, got 0x${first}`)
  const { command, args, from } = program
  try {
    return execFileSync(command, args, { input: bytes, maxBuffer: MOST_BYTES })
  } catch (cause) {
    throw new Error(`${command} could not unpack the kernel; Debian has it in ${from}`, { cause })
  }
}

function isGzip(bytes: Buffer): boolean {
  return bytes.readUInt16LE(0) === 0x8b1f
}

function text(bytes: Buffer, at: number, length: number): string {
  return bytes.toString('latin1', at, at + length)
}
