// What a reader makes of an image that lies: answers and ElfErrors, and nothing else.

import assert from 'node:assert/strict'
import { ElfError, ElfImage, type ElfSymbol } from 'rawsys/elf'
import { PAGE } from '../sys/support/memory.js'
import { counts } from './counts.js'
import type { Origin } from './extracted.js'
import { readsWithin } from './reads.js'

/** What refused an image that was read as a file, and where it is mapped: the messages of all ElfErrors. */
export interface Refusals {
  readonly file: readonly string[]
  readonly mapped: readonly string[]
}

/** Names that fall into different chains, and are in no image. */
const OTHERS: readonly Asked[] = ['', 'nope', 'clock_gettim', ...'abcdefgh'].map((name) => ({
  name,
  version: 'LINUX_2.6',
}))

interface Asked {
  readonly name: string
  readonly version: string | null
}

/** Reads an image in both ways, from memory that `fill` fills; counts it if it was refused in one. */
export function refusalsOf(
  image: Uint8Array,
  address: bigint,
  fill: (image: Uint8Array) => void,
  origin: Origin,
): Refusals {
  fill(image)
  const both = {
    file: refusals(() => ElfImage.file(image), image.length, origin.symbols),
    mapped: refusals(() => ElfImage.mapped(address), image.length, origin.symbols),
  }
  if (both.file.length + both.mapped.length > 0) counts.refused++
  return both
}

/** Asks an image for everything that it may be asked for. */
export function refusals(open: () => ElfImage, size: number, known: readonly Asked[]): string[] {
  const messages: string[] = []
  const attempt = <T>(use: () => T): T | undefined => {
    try {
      return readsWithin(mostReads(size), use).result
    } catch (error) {
      if (!(error instanceof ElfError)) throw error
      messages.push(error.message)
      return undefined
    }
  }
  const image = attempt(open)
  if (image === undefined) return messages
  attempt(() => image.soname)
  for (const symbol of attempt(() => image.symbols()) ?? []) image.codeAddress(symbol)
  for (const { name, version } of [...known, ...OTHERS]) {
    for (const wanted of [undefined, version ?? '', 'NO_SUCH_VERSION']) {
      assertNamed(
        attempt(() => image.symbol(name, wanted)),
        name,
      )
    }
  }
  return messages
}

/** A few for each byte of each name, where each symbol that there is room for has one as long as the image. */
function mostReads(size: number): number {
  const pages = Math.ceil((size + 1) / PAGE) * PAGE
  return (pages * pages) / 8
}

function assertNamed(symbol: ElfSymbol | undefined, name: string): void {
  if (symbol !== undefined) assert.equal(symbol.name, name)
}
