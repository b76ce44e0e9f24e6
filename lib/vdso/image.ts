// Finds the vDSO's functions: the kernel maps an ELF image into each process, and its functions do
// without entering the kernel what otherwise takes a syscall.

import { ElfImage, imageLength } from '../elf/image.js'
import { findFunction } from '../elf/symbols.js'
import { endView, view } from '../memory/view.js'
import { AT_SYSINFO_EHDR, auxv } from './auxv.js'

/** How an architecture's vDSO names what it has (arch/x86/entry/vdso, arch/arm64/kernel/vdso). */
const NAMES = {
  x64: { prefix: '__vdso_', version: 'LINUX_2.6' },
  arm64: { prefix: '__kernel_', version: 'LINUX_2.6.39' },
} as const

/** Enough for the ELF header and the program headers; the image begins with a whole page. */
const HEAD_BYTES = 4096

/**
 * The address of a vDSO function by its name without the architecture's prefix: 'clock_gettime'.
 * Undefined where there is no such function, or no vDSO at all: `vdso=0` on the kernel's command
 * line, emulators, some sandboxes.
 */
export function vdsoFunction(name: string): bigint | undefined {
  const base = auxv().get(AT_SYSINFO_EHDR)
  if (base === undefined || base === 0n) return undefined
  const { prefix, version } = process.arch === 'arm64' ? NAMES.arm64 : NAMES.x64
  const length = withView(base, HEAD_BYTES, imageLength)
  const offset = withView(base, length, (bytes) => findFunction(new ElfImage(bytes), prefix + name, version))
  return offset === undefined ? undefined : base + BigInt(offset)
}

function withView<T>(address: bigint, length: number, read: (bytes: ArrayBuffer) => T): T {
  const bytes = view(address, length)
  try {
    return read(bytes)
  } finally {
    endView(bytes)
  }
}
