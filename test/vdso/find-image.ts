// The vDSO's ELF file inside an uncompressed kernel, where the linker put it as it is.
//
// A kernel has the ELF magic in many places: its own header (ET_EXEC), code that compares with it, kexec's
// purgatory (ET_REL), and the vDSOs of 32-bit processes. Those are of class 32: on x86-64 the one for i386,
// and the one for x32, which has the machine of the genuine one; on ARM64 the one for ARM. Exactly one is
// a shared object of class 64 for the kernel's own machine.

import type { Architecture } from '#generator/architectures.js'

const MAGIC = Buffer.from('\x7fELF', 'latin1')
const HEADER_BYTES = 64
const CLASS_64 = 2
const LITTLE_ENDIAN = 1
const ET_DYN = 3
const SECTION_HEADER_BYTES = 64
/** EM_X86_64, EM_AARCH64. */
const MACHINE: Readonly<Record<Architecture, number>> = { x64: 62, arm64: 183 }

export function vdsoOf(kernel: Buffer, architecture: Architecture): Buffer {
  const found = magics(kernel).filter((image) => isVdso(image, MACHINE[architecture]))
  const [image] = found
  if (image === undefined || found.length > 1) {
    throw new Error(
      `expected one 64-bit shared object for ${architecture} in the kernel, got ${found.length}`,
    )
  }
  return Buffer.from(image.subarray(0, lengthOf(image)))
}

/** What begins with the magic, to the kernel's end. */
function magics(kernel: Buffer): Buffer[] {
  const found: Buffer[] = []
  for (let at = kernel.indexOf(MAGIC); at >= 0; at = kernel.indexOf(MAGIC, at + 1)) {
    if (at + HEADER_BYTES <= kernel.length) found.push(kernel.subarray(at))
  }
  return found
}

function isVdso(image: Buffer, machine: number): boolean {
  return (
    image.readUInt8(4) === CLASS_64 &&
    image.readUInt8(5) === LITTLE_ENDIAN &&
    image.readUInt16LE(16) === ET_DYN &&
    image.readUInt16LE(18) === machine
  )
}

/** The section headers are what linkers write last. */
function lengthOf(image: Buffer): number {
  const [size, count] = [image.readUInt16LE(58), image.readUInt16LE(60)]
  if (size !== SECTION_HEADER_BYTES || count === 0) {
    throw new Error(`expected section headers of ${SECTION_HEADER_BYTES} bytes, got ${count} of ${size}`)
  }
  return Number(image.readBigUInt64LE(40)) + count * size
}
