// Finds libc in this process: the image that calls itself so.

import { copyMemory } from '../elf/copy-memory.js'
import { ElfError } from '../elf/error.js'
import { ElfImage } from '../elf/image.js'
import { loadedImages } from '../elf/loaded.js'
import { addressAsWord } from '../memory/word.js'
import { cFunction } from '../syscall/c-function.js'

/** glibc's, musl's as Alpine has it, and musl's as it is built elsewhere. */
const SONAMES = /^(libc\.so\.6|libc\.musl-\w+\.so\.1|libc\.so)$/
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
 * The libc of this process; undefined where the program has it within itself.
 *
 * @throws Error of node:fs without /proc.
 */
export function libc(): Libc | undefined {
  if (found === undefined) found = find() ?? null
  return found ?? undefined
}

function find(): Libc | undefined {
  for (const { path, address } of loadedImages()) {
    const image = libraryAt(address)
    if (image === undefined) continue
    const kind = image.soname === 'libc.so.6' ? 'glibc' : 'musl'
    return { kind, version: kind === 'glibc' ? glibcVersion(image) : undefined, path, image }
  }
  return undefined
}

/** Any file may be mapped, so what is no image is passed over. */
function libraryAt(address: bigint): ElfImage | undefined {
  try {
    const image = ElfImage.mapped(address)
    return SONAMES.test(image.soname ?? '') ? image : undefined
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
