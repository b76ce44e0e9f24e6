// Looks up a dynamic symbol of an image, by whichever hash table it has: linkers write DT_GNU_HASH,
// DT_HASH, or both. Layouts: the gABI for DT_HASH and versions, binutils for DT_GNU_HASH.

import { ElfError, type ElfImage } from './image.js'

const DT_HASH = 4
const DT_STRTAB = 5
const DT_SYMTAB = 6
const DT_GNU_HASH = 0x6ffffef5
const DT_VERSYM = 0x6ffffff0
const DT_VERDEF = 0x6ffffffc
const DT_VERDEFNUM = 0x6ffffffd

const SYMBOL_BYTES = 24
const SHN_UNDEF = 0
const STT_NOTYPE = 0
const STT_FUNC = 2
const VER_FLG_BASE = 1
const VERSION_INDEX = 0x7fff // the bit above says "hidden"

/**
 * Where a function stands, in bytes from the image's start; undefined if the image has none of that
 * name, or not in that version. Without a version any will do. An image without version definitions
 * has its symbols in all versions.
 *
 * @throws ElfError if the image contradicts itself.
 */
export function findFunction(image: ElfImage, name: string, version?: string): number | undefined {
  const symbols = required(image, DT_SYMTAB, 'symbol table')
  const strings = required(image, DT_STRTAB, 'string table')
  const wanted = version === undefined ? undefined : versionIndex(image, strings, version)
  if (wanted === null) return undefined

  const index = findIndex(image, name, (candidate) => {
    const symbol = symbols + candidate * SYMBOL_BYTES
    return (
      image.isString(strings + image.u32(symbol), name) &&
      isDefinedFunction(image, symbol) &&
      (wanted === undefined || hasVersion(image, candidate, wanted))
    )
  })
  if (index === undefined) return undefined
  return image.pointerAt(symbols + index * SYMBOL_BYTES + 8)
}

type Match = (index: number) => boolean

function findIndex(image: ElfImage, name: string, matches: Match): number | undefined {
  const gnu = image.pointer(DT_GNU_HASH)
  if (gnu !== undefined) return findByGnuHash(image, gnu, name, matches)
  const sysv = image.pointer(DT_HASH)
  if (sysv !== undefined) return findBySysvHash(image, sysv, name, matches)
  throw new ElfError('the image has no hash table of its symbols')
}

function findByGnuHash(image: ElfImage, table: number, name: string, matches: Match): number | undefined {
  const bucketCount = image.u32(table)
  const firstSymbol = image.u32(table + 4)
  const bloomWords = image.u32(table + 8)
  const bloomShift = image.u32(table + 12)
  const bloom = table + 16
  const buckets = bloom + bloomWords * 8
  const chains = buckets + bucketCount * 4
  if (bucketCount === 0 || bloomWords === 0) return undefined

  const hash = gnuHash(name)
  const filter = bloom + ((hash >>> 6) % bloomWords) * 8
  if (!image.bit64(filter, hash % 64) || !image.bit64(filter, (hash >>> bloomShift) % 64)) return undefined

  let index = image.u32(buckets + (hash % bucketCount) * 4)
  // An empty bucket holds 0, which is below the first symbol that the table knows.
  if (index < firstSymbol) return undefined
  // Ends at the chain's last entry, or outside the image.
  for (; ; index++) {
    const entry = image.u32(chains + (index - firstSymbol) * 4)
    if ((entry | 1) === (hash | 1) && matches(index)) return index
    if (entry & 1) return undefined
  }
}

function findBySysvHash(image: ElfImage, table: number, name: string, matches: Match): number | undefined {
  const bucketCount = image.u32(table)
  const chainCount = image.u32(table + 4)
  const buckets = table + 8
  const chains = buckets + bucketCount * 4
  if (bucketCount === 0) return undefined
  if (chainCount > image.length / 4) throw new ElfError('the symbol hash table is larger than the image')

  let index = image.u32(buckets + (sysvHash(name) % bucketCount) * 4)
  // A chain that is longer than the table goes round in circles.
  for (let steps = 0; index !== 0; steps++) {
    if (steps > chainCount) throw new ElfError('a chain of the symbol hash table has no end')
    if (matches(index)) return index
    index = image.u32(chains + index * 4)
  }
  return undefined
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

/** The vDSO's functions are FUNC, or NOTYPE where the kernel's assembly does not say. */
function isDefinedFunction(image: ElfImage, symbol: number): boolean {
  const type = image.u8(symbol + 4) & 0xf
  return (type === STT_FUNC || type === STT_NOTYPE) && image.u16(symbol + 6) !== SHN_UNDEF
}

function hasVersion(image: ElfImage, index: number, wanted: number): boolean {
  const versions = required(image, DT_VERSYM, 'symbol versions')
  return (image.u16(versions + index * 2) & VERSION_INDEX) === wanted
}

/** The index of a defined version; null if there is none; undefined if the image defines no versions. */
function versionIndex(image: ElfImage, strings: number, version: string): number | null | undefined {
  const first = image.pointer(DT_VERDEF)
  if (first === undefined) return undefined
  const count = image.value(DT_VERDEFNUM) ?? 0
  let definition = first
  for (let i = 0; i < count; i++) {
    const isBase = (image.u16(definition + 2) & VER_FLG_BASE) !== 0
    const name = definition + image.u32(definition + 12)
    if (!isBase && image.isString(strings + image.u32(name), version)) return image.u16(definition + 4)
    const next = image.u32(definition + 16)
    if (next === 0) break
    definition += next
  }
  return null
}

function required(image: ElfImage, tag: number, what: string): number {
  const value = image.pointer(tag)
  if (value === undefined) throw new ElfError(`the image has no ${what}`)
  return value
}
