// Structs and unions by name, with the meaning of their fields.

import { type FlatField, flatten, type Layout } from './layout.js'
import type { Word } from './semantics.js'
import { type Architecture, type PerArchitecture, valueOn } from './table.js'

export interface Field extends FlatField {
  /** What the value means. */
  readonly word?: Word
}

export interface Struct {
  readonly name: string
  readonly kind: 'struct' | 'union'
  /** The header that defines it; a path in the kernel's source for those that no user-space header has. */
  readonly header: string
  /** In bytes, without a flexible array at the end. */
  readonly size: number
  readonly align: number
  /** Field name -> field; those of anonymous structs and unions stand among the others. */
  readonly fields: ReadonlyMap<string, Field>
}

/** Name -> JSON text. */
type StructTexts = Readonly<Record<string, string>>
type Words = Readonly<Record<string, Word>>
type Entry = { readonly header: string; readonly words?: Words } & PerArchitecture<Layout>

export function readStructs(
  architecture: Architecture,
  texts: readonly StructTexts[],
): ReadonlyMap<string, Struct> {
  const structs = new Map<string, Struct>()
  for (const [name, text] of texts.flatMap((text) => Object.entries(text))) {
    const entry = JSON.parse(text) as Entry
    const layout = valueOn(architecture, entry)
    if (layout === undefined) continue
    const { kind, size, align = 1 } = layout
    const fields = new Map(flatten(layout).map((field) => [field.name, withWord(field, entry.words ?? {})]))
    structs.set(name, { name, kind, header: entry.header, size, align, fields })
  }
  return structs
}

/** `*` stands for all 64-bit fields that have no word of their own. */
function withWord(field: FlatField, words: Words): Field {
  const isWide = field.size === 8 && field.struct === undefined
  const word = words[field.name] ?? (isWide ? words['*'] : undefined)
  return word === undefined ? field : { ...field, word }
}
