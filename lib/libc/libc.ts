// Finds libc in this process: the image that calls itself so, or whose file is called so if it does not.

import { copyMemory } from '../elf/copy-memory.js'
import { ElfError } from '../elf/error.js'
import { ElfImage } from '../elf/image.js'
import { type LoadedImage, loadedImages } from '../elf/loaded.js'
import { addressAsWord } from '../memory/word.js'
import { cFunction } from '../syscall/c-function.js'

/** glibc's and, as Alpine has it, musl's. */
const SONAMES = /^(libc\.so\.6|libc\.musl-\w+\.so\.1)$/
/** musl's own build gives it no soname, as in Debian. Its dynamic linker is the same file. */
const MUSL_FILES = /\/(libc\.so|ld-musl-\w+\.so\.1)$/
const LONGEST_VERSION = 16

export interface Libc {
  readonly kind: 'glibc' | 'musl'
  /** glibc's version, such as `2.36`; musl does not tell. */
  readonly version: string | undefined
  readonly path: string
  readonly image: ElfImage
}

let found: Libc | null | undefined

/**
 * The libc of this process; undefined where it is not to be found: the program has it within itself, or there is no
 * /proc.
 */
export function libc(): Libc | undefined {
  if (found === undefined) found = find() ?? null
  return found ?? undefined
}

function find(): Libc | undefined {
  for (const { path, address } of images()) {
    const image = libcAt(address, path)
    if (image === undefined) continue
    const kind = image.soname === 'libc.so.6' ? 'glibc' : 'musl'
    return { kind, version: kind === 'glibc' ? glibcVersion(image) : undefined, path, image }
  }
  return undefined
}

function images(): LoadedImage[] {
  try {
    return loadedImages()
  } catch {
    return []
  }
}

/** Any file may be mapped, so what is no image is passed over. */
function libcAt(address: bigint, path: string): ElfImage | undefined {
  try {
    const image = ElfImage.mapped(address)
    const isLibc = image.soname === undefined ? MUSL_FILES.test(path) : SONAMES.test(image.soname)
    return isLibc ? image : undefined
  } catch (error) {
    if (error instanceof ElfError) return undefined
    throw error
  }
}

function glibcVersion(image: ElfImage): string | undefined {
  const symbol = image.symbol('gnu_get_libc_version')
  const address = symbol && image.codeAddress(symbol)
  if (address === undefined) return undefined
  const text = cFunction(addressAsWord(address), 'gnu_get_libc_version', 'long')()
  const bytes = copyMemory(BigInt(text), LONGEST_VERSION)
  return bytes && new TextDecoder().decode(bytes).split('\0')[0]
}
