// Finds the vDSO and its functions: the kernel maps an ELF image into each process, and its functions do without
// entering the kernel what otherwise takes a syscall.

import { ElfImage } from '../elf/image.js'
import type { ElfSymbol } from '../elf/symbols.js'
import { AT_SYSINFO_EHDR, auxv } from './auxv.js'

/** The image; undefined where there is none: `vdso=0` on the kernel's command line, emulators, some sandboxes. */
export function vdsoImage(): ElfImage | undefined {
  const address = auxv().get(AT_SYSINFO_EHDR)
  return address === undefined || address === 0n ? undefined : ElfImage.mapped(address)
}

/** The symbols of the image that are in a version, by name. */
export function symbolsOf(image: ElfImage, version: string): ReadonlyMap<string, ElfSymbol> {
  // Some emulators' images define no versions.
  const own = image.symbols().filter((symbol) => symbol.version === version || symbol.version === undefined)
  return new Map(own.map((symbol) => [symbol.name, symbol]))
}
