// The fields of a struct that hold a value themselves, by the path that reaches each.

import type { Word } from '#lib/abi/semantics.js'
import type { Field, Layout } from './structs.js'

export interface ScalarField extends Field {
  /** `outer.inner`, `array[].inner`; an anonymous struct or union adds nothing. */
  readonly path: string
}

export function scalarFields(layout: Layout, prefix = '', base = 0): ScalarField[] {
  return layout.fields.flatMap((field) => {
    const path = prefix + field.name
    const offset = base + field.offset
    if (field.layout !== undefined) return scalarFields(field.layout, insidePath(prefix, field), offset)
    return field.struct === undefined ? [{ ...field, path, offset }] : []
  })
}

function insidePath(prefix: string, { name, count }: Field): string {
  if (name === '') return prefix
  return `${prefix}${name}${count === undefined ? '' : '[]'}.`
}

/** 64-bit C types that say by themselves what they hold. */
const TYPED: Readonly<Record<string, 'time' | 'offset' | 'size'>> = {
  __kernel_time64_t: 'time',
  __kernel_old_time_t: 'time',
  __kernel_loff_t: 'offset',
  __kernel_off_t: 'offset',
  __kernel_size_t: 'size',
  __kernel_ssize_t: 'size',
  size_t: 'size',
}

/** Fields that are kept for later, as their names say. */
const RESERVED = /(^|[._])_*(res(v|erved)?[12]?|rsvd|spare|pad(ding)?|unused|dummy)_?\d*$/

/** A 64-bit field needs words about its meaning, unless its type or its name has them. */
export function needsMeaning({ path, size, type, bits }: ScalarField): boolean {
  return size === 8 && bits === undefined && TYPED[type] === undefined && !RESERVED.test(path)
}

/** What the type or the name alone says. */
export function ownMeaning({ path, size, type }: ScalarField): Word | undefined {
  if (RESERVED.test(path)) return { kind: 'unused' }
  const kind = size === 8 ? TYPED[type] : undefined
  return kind === 'time' ? { kind, unit: 's' } : kind === undefined ? undefined : { kind }
}
