// What a field is to JavaScript, from its C type and its meaning: a number, 64 bits, bytes, a struct, an
// array. The generated declarations and the code of the accessors both come from here.

import type { Layout, Member } from '../abi/layout.js'
import type { Word } from '../abi/semantics.js'

/** An integer of up to 32 bits. */
export interface Small {
  readonly is: 'small'
  readonly bytes: 1 | 2 | 4
  readonly signed: boolean
  readonly bigEndian: boolean
  readonly word: Word | undefined
}
/** 64 bits that are a number: exact, or a RangeError. */
export interface Long {
  readonly is: 'long'
  readonly signed: boolean
  readonly word: Word | undefined
}
/** 64 bits that are no quantity: always a bigint. */
export interface Bits {
  readonly is: 'bits'
  readonly signed: boolean
  readonly bigEndian: boolean
  readonly word: Word | undefined
  /** What it points to, if it holds an address of the caller's. */
  readonly points: Target | undefined
}
/** Some bits of an integer, counted from the lowest. */
export interface BitField {
  readonly is: 'bit-field'
  readonly bytes: 1 | 2 | 4 | 8
  readonly first: number
  readonly width: number
  readonly signed: boolean
  readonly word: Word | undefined
}
export interface Float {
  readonly is: 'float'
}
/** An array of bytes; `text` if C calls them char. */
export interface ByteArray {
  readonly is: 'bytes'
  readonly text: boolean
  readonly count: number
  readonly word: Word | undefined
}
/** A struct with a name. */
export interface Named {
  readonly is: 'struct'
  readonly name: string
  readonly bytes: number
}
/** A struct or union that only its field names. */
export interface Nested {
  readonly is: 'nested'
  readonly shape: Shape
}
export interface ArrayNature {
  readonly is: 'array'
  readonly of: Nature
  /** 0 for a flexible array. */
  readonly count: number
  readonly stride: number
}
export type Nature = Small | Long | Bits | BitField | Float | ByteArray | Named | Nested | ArrayNature

/** What a pointer points to. */
export interface Target {
  /** A struct by name, or anything. */
  readonly to: string | undefined
  /** The least bytes that the kernel touches. */
  readonly least: number
  /** What a string becomes: bytes that end with NUL, bytes alone, or nothing it can be. */
  readonly string: 'with NUL' | 'bytes' | undefined
  readonly measure: Measure | undefined
}

/** The field that says how much is there. */
export interface Measure {
  readonly field: string
  /** From the start of the struct that has the pointer. */
  readonly offset: number
  readonly bytes: number
  /** The bytes of one of what it counts. */
  readonly unit: number
}

export interface Field {
  readonly name: string
  readonly offset: number
  readonly type: string
  readonly nature: Nature
  /** A flexible array, which reaches to the end of the memory. */
  readonly isTail: boolean
  /** The kernel does not look at it, or wants it to be 0. */
  readonly isReserved: boolean
}

/** A struct or union with all that is needed to make a class of it. */
export interface Shape {
  /** `uffd_msg.arg` for the nested ones. */
  readonly name: string
  readonly kind: 'struct' | 'union'
  readonly size: number
  readonly align: number
  readonly fields: readonly Field[]
}

export type Words = Readonly<Record<string, Word>>
export type SizeOf = (struct: string) => number

/** The shape of a layout. */
export function shapeOf(name: string, layout: Layout, words: Words, sizeOf: SizeOf): Shape {
  return new Shaper(name, layout, words, sizeOf).shape(name, layout, '', 0)
}

const OPAQUE: ReadonlySet<string> = new Set(['mask', 'cookie', 'limit', 'address', 'word'])
/** Kinds of 64 bits that may be the address of memory of the caller's. */
const MAY_POINT: ReadonlySet<string> = new Set([
  'cookie',
  'address',
  'word',
  'pointer',
  'path',
  'string',
  'depends',
])

class Shaper {
  readonly #root: string
  readonly #layout: Layout
  readonly #words: Words
  readonly #sizeOf: SizeOf

  constructor(root: string, layout: Layout, words: Words, sizeOf: SizeOf) {
    this.#root = root
    this.#layout = layout
    this.#words = words
    this.#sizeOf = sizeOf
  }

  /**
   * `base` is where the layout begins in the outermost struct, `prefix` what stands before its fields' names
   * there.
   */
  shape(name: string, layout: Layout, prefix: string, base: number): Shape {
    return {
      name,
      kind: layout.kind,
      size: layout.size,
      align: layout.align ?? alignOf(layout),
      fields: this.#fields(layout, prefix, base, 0),
    }
  }

  #fields(layout: Layout, prefix: string, base: number, inner: number): Field[] {
    return layout.fields.flatMap((member) => {
      const offset = inner + member.offset
      if (member.name === '' && member.layout !== undefined)
        return this.#fields(member.layout, prefix, base, offset)
      return member.name === '' ? [] : [this.#field(member, prefix, base, offset)]
    })
  }

  #field(member: Member, prefix: string, base: number, offset: number): Field {
    const path = prefix + member.name
    const word = this.#word(path, member)
    const count = member.count ?? []
    const nature = this.#array(member, path, count, word, base, base + offset)
    const isEmpty = nature.is === 'nested' && nature.shape.fields.every(({ isReserved }) => isReserved)
    return {
      name: member.name,
      offset,
      type: member.type,
      nature,
      isTail: count[0] === 0,
      isReserved: word?.kind === 'unused' || isEmpty,
    }
  }

  /** `*` stands for all 64-bit fields that have no word of their own. */
  #word(path: string, { size, struct, layout }: Member): Word | undefined {
    const isWide = size === 8 && struct === undefined && layout === undefined
    return this.#words[path] ?? (isWide ? this.#words['*'] : undefined)
  }

  #array(
    member: Member,
    path: string,
    [count, ...rest]: readonly number[],
    word: Word | undefined,
    base: number,
    at: number,
  ): Nature {
    if (count === undefined) return this.#one(member, path, word, base, at)
    const isByte = rest.length === 0 && member.size === 1 && member.struct === undefined && !member.layout
    if (isByte) return { is: 'bytes', text: member.type === 'char', count, word }
    const of = this.#array(member, path, rest, word, base, at)
    return { is: 'array', of, count, stride: rest.reduce((a, b) => a * b, member.size) }
  }

  #one(member: Member, path: string, word: Word | undefined, base: number, at: number): Nature {
    const { type, size, signed = type !== 'char', bits, struct, layout } = member
    if (layout !== undefined) {
      const prefix = `${path}${member.count === undefined ? '' : '[]'}.`
      return { is: 'nested', shape: this.shape(`${this.#root}.${path}`, layout, prefix, at) }
    }
    if (struct !== undefined) return { is: 'struct', name: struct, bytes: size }
    const isSigned = member.signed === undefined ? false : signed
    if (bits !== undefined) {
      const [first, width] = bits
      return { is: 'bit-field', bytes: size as 8, first, width, signed: isSigned, word }
    }
    if (type === 'float') return { is: 'float' }
    const bigEndian = /^__be\d\d$/.test(type)
    if (size < 8) return { is: 'small', bytes: size as 4, signed: isSigned, bigEndian, word }
    // The 128-bit numbers of ARM64's registers.
    if (size > 8) return { is: 'bytes', text: false, count: size, word }
    if (!bigEndian && word !== undefined && isNumber(word)) return { is: 'long', signed: isSigned, word }
    const points = word !== undefined && MAY_POINT.has(word.kind) ? this.#target(word, type, base) : undefined
    return { is: 'bits', signed: isSigned, bigEndian, word, points }
  }

  #target(word: Word, type: string, base: number): Target {
    if (word.kind === 'path' || word.kind === 'string')
      return { to: undefined, least: 0, string: 'with NUL', measure: undefined }
    if (word.kind !== 'pointer') return { to: undefined, least: 0, string: undefined, measure: undefined }
    const { to, direction, size, count, reach } = word
    const struct = typeof to === 'string' && to !== 'bytes' ? to : undefined
    const one = to === 'bytes' ? 1 : struct === undefined ? widthOf(to as Word, type) : this.#sizeOf(struct)
    const field = typeof size === 'string' ? size : typeof count === 'string' ? count : word.bits
    const measure =
      field === undefined ? undefined : this.#measure(field, typeof count === 'string' ? one : 1, base)
    const fixed = typeof count === 'number' ? one * count : typeof size === 'number' ? size : one
    return {
      to: struct,
      least: measure !== undefined ? 0 : to === 'bytes' ? (reach?.bytes ?? fixedBytes(word)) : fixed,
      string: to === 'bytes' && direction === 'in' ? 'bytes' : undefined,
      measure,
    }
  }

  #measure(field: string, unit: number, base: number): Measure | undefined {
    const found = find(this.#layout, field.split('.'), 0)
    if (found === undefined) return undefined
    return { field, offset: found.offset - base, bytes: found.bytes, unit }
  }
}

function fixedBytes({ size }: { readonly size?: string | number }): number {
  return typeof size === 'number' ? size : 0
}

/** Whether 64 bits are a quantity. Flags are bits only if some of them are beyond 32. */
function isNumber(word: Word): boolean {
  if (word.kind === 'flags' || word.kind === 'choice' || word.kind === 'command') return word.wide !== true
  return !OPAQUE.has(word.kind) && !MAY_POINT.has(word.kind)
}

/** What has 64 bits behind a pointer of which C does not say to what. */
export const WIDE_WORDS: ReadonlySet<string> = new Set([
  'size',
  'offset',
  'address',
  'cookie',
  'mask',
  'limit',
  'pointer',
  'inode',
  'path',
  'string',
])

/** The bytes of a number behind a pointer, by the pointer's C type or by what it is. */
function widthOf(word: Word, type: string): number {
  if (/\bchar \*$/.test(type)) return 1
  if (/\bshort.*\*$/.test(type)) return 2
  if (/(long|64|size_t).*\*$/.test(type)) return 8
  return WIDE_WORDS.has(word.kind) ? 8 : 4
}

function find(
  layout: Layout,
  [name, ...rest]: readonly string[],
  base: number,
): { offset: number; bytes: number } | undefined {
  for (const member of layout.fields) {
    const offset = base + member.offset
    if (member.name === '' && member.layout !== undefined) {
      const found = find(member.layout, [name as string, ...rest], offset)
      if (found !== undefined) return found
    }
    if (member.name !== name) continue
    if (rest.length === 0) return { offset, bytes: member.size }
    return member.layout && find(member.layout, rest, offset)
  }
  return undefined
}

/** The alignment of a struct without a name, which nothing asks for but a table. */
function alignOf(layout: Layout): number {
  return Math.max(
    1,
    ...layout.fields.map(({ size, layout: inner }) => (inner ? alignOf(inner) : Math.min(size, 8))),
  )
}
