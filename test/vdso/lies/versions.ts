import { DT, SYMBOL_BYTES } from '../anatomy.js'
import { ALL_32, ALL_64, type Lie, point, retag, table } from './lie.js'

/** How many there is room for. */
const OVERLAPPING = 256

/** Of the versions. */
export const VERSION_LIES: Readonly<Record<string, Lie>> = {
  'no DT_VERDEF': { isRefused: false, tell: (view, parts) => retag(view, parts, DT.VERDEF, DT.VERDEFNUM) },
  'no DT_VERSYM': { isRefused: false, tell: (view, parts) => retag(view, parts, DT.VERSYM) },
  'no DT_VERDEFNUM': { isRefused: false, tell: (view, parts) => retag(view, parts, DT.VERDEFNUM) },
  'DT_VERDEF outside': { isRefused: true, tell: (view, parts) => point(view, parts, DT.VERDEF, 2n ** 40n) },
  'DT_VERSYM outside': { isRefused: true, tell: (view, parts) => point(view, parts, DT.VERSYM, 2n ** 40n) },
  '2^64 - 1 version definitions': {
    isRefused: true,
    tell: (view, parts) => point(view, parts, DT.VERDEFNUM, ALL_64),
  },
  'a version definition that is the next of itself': {
    isRefused: false,
    tell: (view, parts) => {
      point(view, parts, DT.VERDEFNUM, 0x7fffn)
      view.setUint32(table(parts, DT.VERDEF) + 16, 0, true)
    },
  },
  '32767 version definitions that overlap': {
    isRefused: true,
    tell: (view, parts) => {
      const [start] = parts.room
      const end = start + OVERLAPPING * 4
      point(view, parts, DT.VERDEF, BigInt(start))
      point(view, parts, DT.VERDEFNUM, 0x7fffn)
      // The next one stands 4 bytes behind, its name too; the last one leads far away.
      for (let at = start; at < end; at += 4) view.setUint32(at, at + 32 < end ? 4 : ALL_32, true)
    },
  },
  'names of versions and symbols that are as long as they can be': {
    isRefused: false,
    tell: (view, parts) => {
      const [start, end] = parts.room
      for (let at = start; at < end; at++) view.setUint8(at, at + 1 < end ? 0x61 : 0)
      const long = start - table(parts, DT.STRTAB)
      const first = table(parts, DT.VERDEF)
      const second = first + view.getUint32(first + 16, true)
      view.setUint32(second + view.getUint32(second + 12, true), long, true)
      const symbols = table(parts, DT.SYMTAB)
      for (let at = symbols; at + SYMBOL_BYTES <= table(parts, DT.STRTAB); at += SYMBOL_BYTES) {
        view.setUint32(at, long, true)
      }
    },
  },
  'a next version definition that stands before': {
    isRefused: true,
    tell: (view, parts) => {
      point(view, parts, DT.VERDEFNUM, 0x7fffn)
      view.setUint32(table(parts, DT.VERDEF) + 16, 2 ** 32 - 28, true)
    },
  },
  'a version definition whose name is outside': {
    isRefused: true,
    tell: (view, parts) => {
      const first = table(parts, DT.VERDEF)
      const second = first + view.getUint32(first + 16, true)
      view.setUint32(second + 12, ALL_32, true)
    },
  },
  'symbols of a version that is not defined': {
    isRefused: false,
    tell: (view, parts) => {
      const [versions, end] = [table(parts, DT.VERSYM), table(parts, DT.VERDEF)]
      for (let at = versions; at + 2 <= end; at += 2) view.setUint16(at, 0x7fff, true)
    },
  },
}
