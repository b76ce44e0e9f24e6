// Where an image that is in order has what, so that a test can break it there: one that is laid out as in memory,
// from address 0 on, as those of vDSOs are in their files, too.

export const PT_DYNAMIC = 2
export const DT = {
  HASH: 4,
  STRTAB: 5,
  SYMTAB: 6,
  GNU_HASH: 0x6ffffef5,
  VERSYM: 0x6ffffff0,
  VERDEF: 0x6ffffffc,
  VERDEFNUM: 0x6ffffffd,
} as const

/** Those that point to tables. */
export const TABLES: readonly number[] = [DT.HASH, DT.STRTAB, DT.SYMTAB, DT.GNU_HASH, DT.VERSYM, DT.VERDEF]

export const HEADER_BYTES = 64
export const PROGRAM_HEADER_BYTES = 56
export const SYMBOL_BYTES = 24

export interface Anatomy {
  /** The program headers. */
  readonly segments: readonly number[]
  /** The program header of the dynamic section. */
  readonly dynamic: number
  /** Tag -> its entry in the dynamic section; the value stands 8 bytes behind. */
  readonly entries: ReadonlyMap<number, number>
  /** Tag -> the table that it points to. */
  readonly tables: ReadonlyMap<number, number>
  /** The largest part that no table stands in, mostly code: from .. to. */
  readonly room: readonly [number, number]
  /** Where the segment ends. */
  readonly end: number
}

/** Two of 28: the library's name, and the only version. It is the last table. */
const VERSION_BYTES = 56

export function anatomy(image: Uint8Array): Anatomy {
  const view = viewOf(image)
  const number = (at: number) => Number(view.getBigUint64(at, true))
  const segments = Array.from(
    { length: view.getUint16(56, true) },
    (_, i) => number(32) + i * PROGRAM_HEADER_BYTES,
  )
  const dynamic = segments.find((at) => view.getUint32(at, true) === PT_DYNAMIC)
  if (dynamic === undefined) throw new Error('expected an image with a dynamic section')
  const entries = new Map<number, number>()
  let at = number(dynamic + 16)
  for (; number(at) !== 0; at += 16) entries.set(number(at), at)
  const tables = new Map(TABLES.flatMap((tag) => tableOf(tag, entries.get(tag))))
  const end = Math.max(...segments.map((at) => number(at + 16) + number(at + 40)))
  const before = [(tables.get(DT.VERDEF) ?? end) + VERSION_BYTES, number(dynamic + 16)] as const
  const behind = [at + 16, end] as const
  const room = before[1] - before[0] > behind[1] - behind[0] ? before : behind
  return { segments, dynamic, entries, tables, room, end }

  function tableOf(tag: number, entry: number | undefined): [number, number][] {
    return entry === undefined ? [] : [[tag, number(entry + 8)]]
  }
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
