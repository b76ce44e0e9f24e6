import { type Anatomy, PROGRAM_HEADER_BYTES, PT_DYNAMIC } from '../anatomy.js'
import { ALL_64, type Lie, OTHER_TAG } from './lie.js'

const PT_NULL = 0
const PT_LOAD = 1

function eachSegment(parts: Anatomy, change: (at: number) => void): void {
  for (const at of parts.segments) change(at)
}

function loadsOf(view: DataView, { segments }: Anatomy): number[] {
  return segments.filter((at) => view.getUint32(at, true) === PT_LOAD)
}

/** Of the header and the program headers. */
export const HEADER_LIES: Readonly<Record<string, Lie>> = {
  'no magic': { isRefused: true, tell: (view) => view.setUint8(0, 0) },
  '32 bits': { isRefused: true, tell: (view) => view.setUint8(4, 1) },
  'no class': { isRefused: true, tell: (view) => view.setUint8(4, 0) },
  'big-endian': { isRefused: true, tell: (view) => view.setUint8(5, 2) },
  ET_REL: { isRefused: false, tell: (view) => view.setUint16(16, 1, true) },
  ET_EXEC: { isRefused: false, tell: (view) => view.setUint16(16, 2, true) },
  'e_phoff outside': { isRefused: true, tell: (view) => view.setBigUint64(32, ALL_64, true) },
  'e_phoff 2^63': { isRefused: true, tell: (view) => view.setBigUint64(32, 2n ** 63n, true) },
  'e_phnum 0': { isRefused: true, tell: (view) => view.setUint16(56, 0, true) },
  'e_phnum 65535': { isRefused: true, tell: (view) => view.setUint16(56, 65535, true) },
  'e_phentsize 0': { isRefused: true, tell: (view) => view.setUint16(54, 0, true) },
  'e_phentsize 1': { isRefused: true, tell: (view) => view.setUint16(54, 1, true) },
  'e_phentsize 65535': { isRefused: true, tell: (view) => view.setUint16(54, 65535, true) },
  'no PT_LOAD': {
    isRefused: true,
    tell: (view, parts) => {
      for (const at of loadsOf(view, parts)) view.setUint32(at, PT_NULL, true)
    },
  },
  'no PT_DYNAMIC': { isRefused: true, tell: (view, { dynamic }) => view.setUint32(dynamic, PT_NULL, true) },
  'all segments PT_DYNAMIC': {
    isRefused: true,
    tell: (view, parts) => eachSegment(parts, (at) => view.setUint32(at, PT_DYNAMIC, true)),
  },
  'PT_DYNAMIC outside': {
    isRefused: true,
    tell: (view, { dynamic }) => {
      for (const at of [8, 16]) view.setBigUint64(dynamic + at, 2n ** 40n, true)
    },
  },
  'PT_DYNAMIC at the end of 64 bits': {
    isRefused: true,
    tell: (view, { dynamic }) => {
      for (const at of [8, 16]) view.setBigUint64(dynamic + at, ALL_64 - 7n, true)
    },
  },
  'PT_LOADs that overlap': {
    isRefused: false,
    tell: (view, parts) =>
      eachSegment(parts, (at) => {
        if (at === parts.dynamic) return
        const [load = 0] = loadsOf(view, parts)
        for (let i = 0; i < PROGRAM_HEADER_BYTES; i++) view.setUint8(at + i, view.getUint8(load + i))
        if (at !== load) view.setBigUint64(at + 16, 8n, true)
      }),
  },
  'p_memsz 2^63': {
    isRefused: false,
    tell: (view, parts) => {
      for (const at of loadsOf(view, parts)) view.setBigUint64(at + 40, 2n ** 63n, true)
    },
  },
  'p_filesz 2^64 - 1': {
    isRefused: false,
    tell: (view, parts) => {
      for (const at of loadsOf(view, parts)) view.setBigUint64(at + 32, ALL_64, true)
    },
  },
  'p_memsz and p_filesz 0': {
    isRefused: true,
    tell: (view, parts) => {
      for (const at of loadsOf(view, parts)) {
        for (const size of [32, 40]) view.setBigUint64(at + size, 0n, true)
      }
    },
  },
  'p_offset 2^63': {
    isRefused: false,
    tell: (view, parts) => {
      for (const at of loadsOf(view, parts)) view.setBigUint64(at + 8, 2n ** 63n, true)
    },
  },
  'a dynamic section that does not end': {
    isRefused: false,
    tell: (view, parts) => {
      view.setBigUint64(parts.dynamic + 40, ALL_64, true)
      const last = Math.max(...parts.entries.values()) + 16
      for (let at = last; at + 16 <= view.byteLength; at += 16) view.setBigUint64(at, OTHER_TAG, true)
    },
  },
}
