// Which fields of structs need words about their meaning.

import type { FlatField } from '#lib/abi/layout.js'
import type { Word } from '#lib/abi/semantics.js'

/** 64-bit C types that say by themselves what they hold. */
const TYPED: Readonly<Record<string, Word>> = {
  __kernel_time64_t: { kind: 'time', unit: 's' },
  __kernel_old_time_t: { kind: 'time', unit: 's' },
  __kernel_loff_t: { kind: 'offset' },
  __kernel_off_t: { kind: 'offset' },
  __kernel_size_t: { kind: 'size' },
  __kernel_ssize_t: { kind: 'size' },
  size_t: { kind: 'size' },
}

/** Fields that are kept for later, as their names say. */
const RESERVED = /(^|[._])_*(res(v|erved)?[12]?|rsvd|spare|pad(ding)?|unused|dummy)_?\d*$/

/** Whether a 64-bit field says by itself what it holds neither by its type nor by its name. */
export function needsMeaning(field: FlatField): boolean {
  const { size, bits, struct } = field
  return size === 8 && bits === undefined && struct === undefined && ownMeaning(field) === undefined
}

/** What the type or the name alone says. */
export function ownMeaning({ name, size, type, struct }: FlatField): Word | undefined {
  if (struct !== undefined) return undefined
  if (RESERVED.test(name)) return { kind: 'unused' }
  return size === 8 ? TYPED[type] : undefined
}
