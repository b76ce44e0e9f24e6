// Arguments into words by their kinds as data. The generated calls do the same in straight lines; this is for
// the arguments that depend on a command.

import type { Word } from '../memory/word.js'
import { begin, heldValue, lengthInOut, numberIn, scalarIn, scalarInOut, scalarOut } from './holder.js'
import { bits64, bool, flags64, int32, int64, mode, uint32, uint64, unused, word64 } from './integer.js'
import type { Kind, Needs } from './kind.js'
import {
  bitCapacity,
  capacity,
  count,
  exactCount,
  input,
  lesser,
  memory,
  NONE,
  needs,
  optionalInput,
  optionalMemory,
  optionalRegion,
  region,
  regionBytes,
} from './region.js'
import { optionalText, stringList, strings, text } from './text.js'

export interface Parameter {
  /** The call, its command and the argument, for error messages. */
  readonly what: string
  readonly kind: Kind
}

const PLAIN = {
  int32,
  uint32,
  mode,
  int64,
  uint64,
  word64,
  flags64,
  bits64,
  bool,
  unused,
  text,
  'optional text': optionalText,
}

/** The words of a call's arguments. What they borrow is let go by `finish`. */
export function convert(parameters: readonly Parameter[], values: readonly unknown[]): Word[] {
  // Code of the user's may run here, and nowhere below.
  const first = parameters.map(({ kind, what }, i) => beforehand(kind, values[i], what))
  begin()
  const bytes: number[] = []
  const words = parameters.map(({ kind, what }, i) => {
    const word = borrow(kind, values[i], first[i], what)
    bytes.push(regionBytes)
    return word
  })
  for (const [i, { kind, what }] of parameters.entries()) {
    words[i] ??= measure(kind, values[i], first[i], bytes, what)
  }
  for (const [i, { kind, what }] of parameters.entries()) {
    if (typeof kind === 'object' && 'needs' in kind && kind.needs !== undefined) {
      const place = kind.needs.arg ?? i
      needs(bytes[i] as number, needed(kind.needs, words[place] as Word, values[place], what), what)
    }
  }
  return words as Word[]
}

function beforehand(kind: Kind, value: unknown, what: string): unknown {
  if (kind === 'strings') return stringList(value, what)
  if (typeof kind === 'object' && ('inout' in kind || 'length' in kind)) return heldValue(value, what)
  return undefined
}

/** The word of an argument that nothing else decides; undefined for a measure. */
function borrow(kind: Kind, value: unknown, first: unknown, what: string): Word | undefined {
  if (kind === 'strings') return strings(first, what)
  if (typeof kind === 'string') return PLAIN[kind](value, what)
  if ('memory' in kind) return (kind.optional ? optionalMemory : memory)(value, kind.memory, what)
  if ('region' in kind) {
    const take =
      kind.region === 'in' ? (kind.optional ? optionalInput : input) : kind.optional ? optionalRegion : region
    return take(value, what)
  }
  if ('in' in kind) {
    if (isNull(kind, value)) return 0
    return scalarIn(kind.zero === true ? unused(value, what) : value, kind.in, what, kind.least)
  }
  if ('out' in kind) return isNull(kind, value) ? 0 : scalarOut(value, kind.out, what, kind.least)
  if ('inout' in kind)
    return isNull(kind, value) ? 0 : scalarInOut(value, first, kind.inout, what, kind.least)
  return undefined
}

function isNull({ optional }: { optional?: true }, value: unknown): boolean {
  return optional === true && (value === null || value === undefined)
}

function measure(kind: Kind, value: unknown, first: unknown, bytes: readonly number[], what: string): Word {
  if (typeof kind === 'object') {
    if ('exactly' in kind) return exactCount(value, kind.exactly, what)
    if ('length' in kind) {
      const limit = 'room' in kind ? kind.room : capacity(bytes[kind.of] as number, kind.unit ?? 1)
      return lengthInOut(value, first, kind.length, limit, what)
    }
    if ('count' in kind) {
      const limits = kind.count.map(([unit, place]) => {
        const there = bytes[place] as number
        return unit === 0 ? bitCapacity(there) : capacity(there, unit)
      })
      return count(value, limits.reduce(lesser, NONE), what)
    }
  }
  throw new Error(`rawsys: no way to make a word of ${JSON.stringify(kind)}`)
}

/** How much memory a call touches, by an argument's word or by a number in its memory. */
function needed({ bytes, each, at, bit }: Needs, word: Word, value: unknown, what: string): number {
  const number = at === undefined ? Number(word) : numberIn(value, at[0], at[1], what)
  return bytes + Math.ceil(each * (bit === undefined ? number : number & bit))
}
