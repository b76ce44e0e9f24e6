// Images that lie in one place, by name. What a lie changes stands in the image at fixed places: see ../anatomy.ts.

import { type Anatomy, DT } from '../anatomy.js'

export interface Lie {
  /** Whether it must be refused where it is met; else it may be answered as well. */
  readonly isRefused: boolean
  /** The tables that it needs; without one of them there is nothing to lie about. */
  readonly tables?: readonly number[]
  tell(view: DataView, parts: Anatomy): void
}

export const ALL_32: number = 2 ** 32 - 1
export const ALL_64: bigint = 2n ** 64n - 1n
/** A tag that means nothing. */
export const OTHER_TAG = 0x6ffffe00n

function entry({ entries }: Anatomy, tag: number): number {
  return entries.get(tag) ?? 0
}

/** Where a table stands. */
export function table({ tables }: Anatomy, tag: number): number {
  return tables.get(tag) ?? 0
}

/** Takes entries out of the dynamic section. */
export function retag(view: DataView, parts: Anatomy, ...tags: readonly number[]): void {
  for (const tag of tags) if (parts.entries.has(tag)) view.setBigUint64(entry(parts, tag), OTHER_TAG, true)
}

/** Gives an entry of the dynamic section another value. */
export function point(view: DataView, parts: Anatomy, tag: number, to: bigint): void {
  view.setBigUint64(entry(parts, tag) + 8, to, true)
}

/** Leaves no table to look names up in. */
export function dropHashTables(view: DataView, parts: Anatomy): void {
  retag(view, parts, DT.HASH, DT.GNU_HASH)
}
