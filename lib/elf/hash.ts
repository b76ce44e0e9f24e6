// Finds symbols by name in the hash tables of an image: linkers write DT_GNU_HASH, DT_HASH, or both. Layouts:
// the gABI for DT_HASH, binutils for DT_GNU_HASH.

import { DT_GNU_HASH, DT_HASH, DT_STRTAB, DT_SYMTAB } from './dynamic.js'
import { ElfError } from './error.js'
import type { Reader } from './reader.js'

export const SYMBOL_BYTES = 24
/** More than the largest libraries have; an image that says more lies. */
const MOST_SYMBOLS = 1 << 22

type Match = (index: number) => boolean

/** The first symbol of that name that `matches`, which has to compare the name. */
export function findSymbol(image: Reader, name: string, matches: Match): number | undefined {
  const gnu = image.pointer(DT_GNU_HASH)
  if (gnu !== undefined) return findByGnuHash(image, gnu, name, matches)
  const sysv = image.pointer(DT_HASH)
  if (sysv !== undefined) return findBySysvHash(image, sysv, name, matches)
  const count = symbolCount(image)
  for (let index = 1; index < count; index++) if (matches(index)) return index
  return undefined
}

/** How many symbols there are, the empty one at the start included. */
export function symbolCount(image: Reader): number {
  const sysv = image.pointer(DT_HASH)
  const gnu = image.pointer(DT_GNU_HASH)
  const count =
    sysv !== undefined
      ? countBySysvHash(image, sysv)
      : gnu !== undefined
        ? countByGnuHash(image, gnu)
        : countByStrings(image)
  if (count > MOST_SYMBOLS) throw new ElfError(`the image says that it has ${count} symbols`)
  return count
}

/** A chain has an entry for each symbol, so a table that lies in the image bounds what it says. */
function countBySysvHash(image: Reader, table: number): number {
  const [buckets, chains] = [image.u32(table), image.u32(table + 4)]
  image.u32(table + 4 + (buckets + chains) * 4)
  return chains
}

interface GnuTable {
  readonly bucketCount: number
  /** Symbols below it are in no chain: those that other images define. */
  readonly firstSymbol: number
  readonly bloomWords: number
  readonly bloomShift: number
  readonly bloom: number
  readonly buckets: number
  readonly chains: number
}

function gnuTable(image: Reader, table: number): GnuTable {
  const [bucketCount, firstSymbol, bloomWords, bloomShift] = [0, 4, 8, 12].map((at) =>
    image.u32(table + at),
  ) as [number, number, number, number]
  const bloom = table + 16
  const buckets = bloom + bloomWords * 8
  return {
    bucketCount,
    firstSymbol,
    bloomWords,
    bloomShift,
    bloom,
    buckets,
    chains: buckets + bucketCount * 4,
  }
}

function findByGnuHash(image: Reader, at: number, name: string, matches: Match): number | undefined {
  const { bucketCount, firstSymbol, bloomWords, bloomShift, bloom, buckets, chains } = gnuTable(image, at)
  if (bucketCount === 0 || bloomWords === 0) return undefined

  const hash = gnuHash(name)
  const filter = bloom + ((hash >>> 6) % bloomWords) * 8
  if (!bit64(image, filter, hash % 64) || !bit64(image, filter, (hash >>> bloomShift) % 64)) return undefined

  const first = image.u32(buckets + (hash % bucketCount) * 4)
  // An empty bucket holds 0, which is below the first symbol that the table knows.
  if (first < firstSymbol) return undefined
  for (let index = first; index < MOST_SYMBOLS; index++) {
    const entry = image.u32(chains + (index - firstSymbol) * 4)
    if ((entry | 1) === (hash | 1) && matches(index)) return index
    if (entry & 1) return undefined
  }
  throw endless()
}

/** The last symbol is the end of the chain that begins last. */
function countByGnuHash(image: Reader, at: number): number {
  const { bucketCount, firstSymbol, buckets, chains } = gnuTable(image, at)
  if (bucketCount > MOST_SYMBOLS)
    throw new ElfError(`the symbol hash table says that it has ${bucketCount} chains`)
  let last = 0
  for (let i = 0; i < bucketCount; i++) last = Math.max(last, image.u32(buckets + i * 4))
  if (last < firstSymbol) return firstSymbol
  for (let index = last; index < MOST_SYMBOLS; index++) {
    if (image.u32(chains + (index - firstSymbol) * 4) & 1) return index + 1
  }
  throw endless()
}

function findBySysvHash(image: Reader, table: number, name: string, matches: Match): number | undefined {
  const bucketCount = image.u32(table)
  const chainCount = symbolCount(image)
  const buckets = table + 8
  const chains = buckets + bucketCount * 4
  if (bucketCount === 0) return undefined

  let index = image.u32(buckets + (sysvHash(name) % bucketCount) * 4)
  // A chain that is longer than the table goes round in circles.
  for (let steps = 0; index !== 0; steps++) {
    if (steps > chainCount) throw endless()
    if (matches(index)) return index
    index = image.u32(chains + index * 4)
  }
  return undefined
}

/** Without a hash table: linkers lay the strings out behind the symbols. */
function countByStrings(image: Reader): number {
  const symbols = image.required(DT_SYMTAB, 'symbol table')
  const strings = image.required(DT_STRTAB, 'string table')
  if (strings < symbols) throw new ElfError('nothing says how many symbols the image has')
  return Math.floor((strings - symbols) / SYMBOL_BYTES)
}

/** One bit of a 64-bit word of the Bloom filter. */
function bit64(image: Reader, offset: number, bit: number): boolean {
  return ((image.u32(offset + (bit >= 32 ? 4 : 0)) >>> (bit % 32)) & 1) === 1
}

function gnuHash(name: string): number {
  let hash = 5381
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 33) + name.charCodeAt(i)) >>> 0
  return hash
}

function sysvHash(name: string): number {
  let hash = 0
  for (let i = 0; i < name.length; i++) {
    hash = ((hash << 4) + name.charCodeAt(i)) >>> 0
    const top = hash & 0xf0000000
    hash = (hash ^ (top >>> 24)) & ~top
  }
  return hash
}

function endless(): ElfError {
  return new ElfError('a chain of the symbol hash table has no end')
}
