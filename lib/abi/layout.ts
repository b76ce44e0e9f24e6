// Layouts of structs and unions: nested as C has them, and flat as one asks for them.

interface Place {
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
}

/** A member as the struct has it. */
export interface Member extends Place {
  /** Empty for an anonymous struct or union, whose fields are reached as if they stood in the outer one. */
  readonly name: string
  /** The layout of a struct that has no name; its offsets count from its own start. */
  readonly layout?: Layout
}

export interface Layout {
  readonly kind: 'struct' | 'union'
  readonly size: number
  /** In bytes; of those with a name. */
  readonly align?: number
  readonly fields: readonly Member[]
}

/** A field as it is reached from the outermost struct. */
export interface FlatField extends Place {
  /**
   * `inner`, or `outer.inner` for a field of a nested struct that has no name of its own, or `array[].inner`
   * if there is an array of them: its offset is that in the first element.
   */
  readonly name: string
}

/** The fields of a layout with those of nested structs that have no name of their own. */
export function flatten(layout: Layout, prefix: string = '', base: number = 0): FlatField[] {
  return layout.fields.flatMap(({ layout: nested, ...member }) => {
    const offset = base + member.offset
    if (nested !== undefined) return flatten(nested, insidePrefix(prefix, member), offset)
    return [{ ...member, name: prefix + member.name, offset }]
  })
}

function insidePrefix(prefix: string, { name, count }: Pick<Member, 'name' | 'count'>): string {
  if (name === '') return prefix
  return `${prefix}${name}${count === undefined ? '' : '[]'}.`
}
