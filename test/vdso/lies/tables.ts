import { type Anatomy, DT, SYMBOL_BYTES } from '../anatomy.js'
import { ALL_32, ALL_64, dropHashTables, type Lie, point, retag, table } from './lie.js'

/** Gives each chain of DT_HASH another successor, and leaves no other table to look names up in. */
function chain(view: DataView, parts: Anatomy, next: (index: number, count: number) => number): void {
  const at = table(parts, DT.HASH)
  const [buckets, count] = [view.getUint32(at, true), view.getUint32(at + 4, true)]
  for (let i = 1; i < count; i++) view.setUint32(at + 8 + (buckets + i) * 4, next(i, count), true)
  retag(view, parts, DT.GNU_HASH)
}

/** Of a name that ends with the image. */
const NAME_BYTES = 8

/** One bucket, first symbol 1, one word of a Bloom filter that lets all through; a chain that has not ended yet. */
const GNU_TABLE = [1, 1, 1, 0, ALL_32, ALL_32, 1, 0]

interface Gnu {
  readonly buckets: number
  readonly bucketCount: number
}

function gnu(view: DataView, parts: Anatomy): Gnu {
  const at = table(parts, DT.GNU_HASH)
  const bucketCount = view.getUint32(at, true)
  const bloom = at + 16
  const bloomBytes = view.getUint32(at + 8, true) * 8
  // Let all names through, so that the chains are what is looked at.
  for (let i = 0; i < bloomBytes; i++) view.setUint8(bloom + i, 0xff)
  const buckets = bloom + bloomBytes
  return { buckets, bucketCount }
}

/** Of the symbol table, the strings and the hash tables. */
export const TABLE_LIES: Readonly<Record<string, Lie>> = {
  'no DT_SYMTAB': { isRefused: true, tell: (view, parts) => retag(view, parts, DT.SYMTAB) },
  'no DT_STRTAB': { isRefused: true, tell: (view, parts) => retag(view, parts, DT.STRTAB) },
  'no hash table': { isRefused: false, tell: dropHashTables },
  'DT_SYMTAB outside': { isRefused: true, tell: (view, parts) => point(view, parts, DT.SYMTAB, 2n ** 40n) },
  'DT_STRTAB outside': { isRefused: true, tell: (view, parts) => point(view, parts, DT.STRTAB, 2n ** 40n) },
  'DT_STRTAB at the end of 64 bits': {
    isRefused: true,
    tell: (view, parts) => point(view, parts, DT.STRTAB, ALL_64),
  },
  'a name outside': {
    isRefused: true,
    tell: (view, parts) => view.setUint32(table(parts, DT.SYMTAB) + SYMBOL_BYTES, ALL_32, true),
  },
  'a name without NUL': {
    isRefused: true,
    tell: (view, parts) => {
      const start = parts.end - NAME_BYTES
      for (let at = start; at < parts.end; at++) view.setUint8(at, 0x61)
      view.setUint32(table(parts, DT.SYMTAB) + SYMBOL_BYTES, start - table(parts, DT.STRTAB), true)
    },
  },
  'DT_HASH outside': {
    isRefused: true,
    tables: [DT.HASH],
    tell: (view, parts) => point(view, parts, DT.HASH, 2n ** 40n),
  },
  'DT_HASH: chains that go in circles': {
    isRefused: true,
    tables: [DT.HASH],
    tell: (view, parts) => chain(view, parts, (index) => index),
  },
  'DT_HASH: one chain that goes in a circle through all': {
    isRefused: true,
    tables: [DT.HASH],
    tell: (view, parts) => chain(view, parts, (index, count) => (index % (count - 1)) + 1),
  },
  'DT_HASH: chains that go in circles, of 2^22 symbols': {
    isRefused: true,
    tables: [DT.HASH],
    tell: (view, parts) => {
      chain(view, parts, (index) => index)
      view.setUint32(table(parts, DT.HASH) + 4, 2 ** 22, true)
    },
  },
  'DT_HASH: chains that lead outside': {
    isRefused: true,
    tables: [DT.HASH],
    tell: (view, parts) => chain(view, parts, () => ALL_32),
  },
  'DT_HASH: no buckets': {
    isRefused: false,
    tables: [DT.HASH],
    tell: (view, parts) => {
      retag(view, parts, DT.GNU_HASH)
      view.setUint32(table(parts, DT.HASH), 0, true)
    },
  },
  'DT_HASH: 2^32 - 1 buckets': {
    isRefused: true,
    tables: [DT.HASH],
    tell: (view, parts) => {
      retag(view, parts, DT.GNU_HASH)
      view.setUint32(table(parts, DT.HASH), ALL_32, true)
    },
  },
  'DT_HASH: 2^32 - 1 symbols': {
    isRefused: true,
    tables: [DT.HASH],
    tell: (view, parts) => view.setUint32(table(parts, DT.HASH) + 4, ALL_32, true),
  },
  'DT_GNU_HASH: no buckets': {
    isRefused: false,
    tables: [DT.GNU_HASH],
    tell: (view, parts) => {
      retag(view, parts, DT.HASH)
      view.setUint32(table(parts, DT.GNU_HASH), 0, true)
    },
  },
  'DT_GNU_HASH: 2^32 - 1 buckets': {
    isRefused: true,
    tables: [DT.GNU_HASH],
    tell: (view, parts) => {
      retag(view, parts, DT.HASH)
      view.setUint32(table(parts, DT.GNU_HASH), ALL_32, true)
    },
  },
  'DT_GNU_HASH: no bloom words': {
    isRefused: false,
    tables: [DT.GNU_HASH],
    tell: (view, parts) => view.setUint32(table(parts, DT.GNU_HASH) + 8, 0, true),
  },
  'DT_GNU_HASH: 2^32 - 1 bloom words': {
    isRefused: true,
    tables: [DT.GNU_HASH],
    tell: (view, parts) => view.setUint32(table(parts, DT.GNU_HASH) + 8, ALL_32, true),
  },
  'DT_GNU_HASH: a bloom shift of 2^32 - 1': {
    isRefused: false,
    tables: [DT.GNU_HASH],
    tell: (view, parts) => view.setUint32(table(parts, DT.GNU_HASH) + 12, ALL_32, true),
  },
  'DT_GNU_HASH: buckets below the first symbol': {
    isRefused: false,
    tables: [DT.GNU_HASH],
    tell: (view, parts) => {
      const { buckets, bucketCount } = gnu(view, parts)
      retag(view, parts, DT.HASH)
      view.setUint32(table(parts, DT.GNU_HASH) + 4, 3, true)
      for (let i = 0; i < bucketCount; i++) view.setUint32(buckets + i * 4, 2, true)
    },
  },
  'DT_GNU_HASH: a first symbol of 2^32 - 1': {
    isRefused: true,
    tables: [DT.GNU_HASH],
    tell: (view, parts) => {
      retag(view, parts, DT.HASH)
      view.setUint32(table(parts, DT.GNU_HASH) + 4, ALL_32, true)
    },
  },
  'DT_GNU_HASH: buckets that lead outside': {
    isRefused: true,
    tables: [DT.GNU_HASH],
    tell: (view, parts) => {
      const { buckets, bucketCount } = gnu(view, parts)
      retag(view, parts, DT.HASH)
      for (let i = 0; i < bucketCount; i++) view.setUint32(buckets + i * 4, ALL_32, true)
    },
  },
  'DT_GNU_HASH: chains without end': {
    isRefused: true,
    tables: [DT.GNU_HASH],
    tell: (view, parts) => {
      retag(view, parts, DT.HASH)
      const start = parts.end - GNU_TABLE.length * 4
      point(view, parts, DT.GNU_HASH, BigInt(start))
      for (const [i, word] of GNU_TABLE.entries()) view.setUint32(start + i * 4, word, true)
    },
  },
}
