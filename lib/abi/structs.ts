// Layouts of structs and unions.

import type { Word } from './semantics.js'
import { type Architecture, entries, type PerArchitecture, valueOn } from './table.js'

export interface Field {
  /**
   * `inner`, or `outer.inner` for a field of a nested struct that has no name of its own, or `array[].inner` if
   * there is an array of them: its offset is that in the first element.
   */
  readonly name: string
  /** The C type, of one element if it is an array. */
  readonly type: string
  /** From the start of the struct, in bytes; for a bit-field, of the unit that holds it. */
  readonly offset: number
  /** Of one element, in bytes. */
  readonly size: number
  /** The number of elements, outermost first; 0 for a flexible array at the end. */
  readonly count?: readonly number[]
  /** For integers other than plain `char`, which is a byte: whether negative values exist. */
  readonly signed?: boolean
  /** For a bit-field: its first bit in the unit, and the number of its bits. */
  readonly bits?: readonly [first: number, width: number]
  /** The name of the struct or union that it is. */
  readonly struct?: string
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

interface Layout {
  readonly kind: 'struct' | 'union'
  readonly size: number
  readonly align?: number
  readonly fields: readonly (Omit<Field, 'word'> & { readonly layout?: Layout })[]
}
type Entry = {
  readonly header: string
  readonly words?: Readonly<Record<string, Word>>
} & PerArchitecture<Layout>

export function readStructs(
  architecture: Architecture,
  texts: readonly string[],
): ReadonlyMap<string, Struct> {
  const structs = new Map<string, Struct>()
  for (const [name, entry] of entries<Entry>(texts)) {
    const layout = valueOn(architecture, entry)
    if (layout === undefined) continue
    const { kind, size, align = 1 } = layout
    const fields = new Map(flatten(layout, entry.words ?? {}, '', 0).map((field) => [field.name, field]))
    structs.set(name, { name, kind, header: entry.header, size, align, fields })
  }
  return structs
}

function flatten(
  layout: Layout,
  words: Readonly<Record<string, Word>>,
  prefix: string,
  base: number,
): Field[] {
  return layout.fields.flatMap(({ layout: nested, ...field }) => {
    const name = prefix + field.name
    const offset = base + field.offset
    if (nested !== undefined) return flatten(nested, words, insideName(prefix, field), offset)
    const word = words[name] ?? (field.size === 8 && field.struct === undefined ? words['*'] : undefined)
    return [{ ...field, name, offset, ...(word === undefined ? {} : { word }) }]
  })
}

function insideName(prefix: string, { name, count }: Pick<Field, 'name' | 'count'>): string {
  if (name === '') return prefix
  return `${prefix}${name}${count === undefined ? '' : '[]'}.`
}
