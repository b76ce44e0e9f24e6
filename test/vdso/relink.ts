// An image as if it had been linked to begin at another address: what it says of itself is moved.

import { anatomy, DT, SYMBOL_BYTES, TABLES, viewOf } from './anatomy.js'

const SHN_UNDEF = 0
const SHN_ABS = 0xfff1

export function relink(image: Uint8Array, start: bigint): Uint8Array<ArrayBuffer> {
  const moved = Uint8Array.from(image)
  const view = viewOf(moved)
  const move = (at: number) => view.setBigUint64(at, view.getBigUint64(at, true) + start, true)
  const { segments, entries, tables } = anatomy(image)
  for (const at of segments) move(at + 16)
  for (const [tag, at] of entries) if (TABLES.includes(tag)) move(at + 8)
  // The symbol table ends where the string table begins, as linkers lay them out.
  const [symbols, strings] = [tables.get(DT.SYMTAB) ?? 0, tables.get(DT.STRTAB) ?? 0]
  for (let at = symbols; at + SYMBOL_BYTES <= strings; at += SYMBOL_BYTES) {
    const section = view.getUint16(at + 6, true)
    if (section !== SHN_UNDEF && section !== SHN_ABS) move(at + 8)
  }
  return moved
}
