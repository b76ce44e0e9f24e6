// Arguments into words by their kinds as data. The generated calls do the same in straight lines; this is for
// the arguments that depend on a command.

import type { Word } from '../memory/word.js'
import { begin, heldValue, lengthInOut, numberIn, scalarIn, scalarInOut, scalarOut } from './holder.js'
import { known } from './hole.js'
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

/** Makes the word of an argument. */
type Taker = (value: unknown, first: unknown) => Word
/** Makes the word of a measure, out of how many bytes each region has. */
type Measurer = (value: unknown, first: unknown, bytes: readonly number[]) => Word

/**
 * Makes the words of the arguments of one command. What is to be done with each is found out once, and the lists
 * that are filled are used again: nothing is made at a call.
 */
export class Converter {
  readonly #parameters: readonly Parameter[]
  readonly #takers: readonly (Taker | undefined)[]
  readonly #measurers: readonly (Measurer | undefined)[]
  /** Whether an argument may run code of the user's. */
  readonly #hasHolders: boolean
  readonly #hasMeasures: boolean
  readonly #needy: readonly { readonly place: number; readonly needs: Needs }[]
  readonly #words: Word[]
  readonly #first: unknown[]
  readonly #bytes: number[]

  constructor(parameters: readonly Parameter[]) {
    this.#parameters = parameters
    this.#takers = parameters.map(taker)
    this.#measurers = parameters.map((parameter, i) =>
      this.#takers[i] === undefined ? measurer(parameter) : undefined,
    )
    this.#hasHolders = parameters.some(({ kind }) => mayRunCode(kind))
    this.#hasMeasures = this.#measurers.some((one) => one !== undefined)
    this.#needy = parameters.flatMap(({ kind }, place) =>
      typeof kind === 'object' && 'needs' in kind && kind.needs !== undefined
        ? [{ place, needs: kind.needs }]
        : [],
    )
    this.#words = parameters.map(() => 0)
    this.#first = parameters.map(() => undefined)
    this.#bytes = parameters.map(() => 0)
  }

  /** The words, in a list that the next call fills anew. What they borrow is let go by `finish`. */
  convert(values: readonly unknown[]): readonly Word[] {
    // Code of the user's may run here, and nowhere below: a call that it makes may use the same lists.
    const first = this.#hasHolders
      ? this.#parameters.map((one, i) => beforehand(one, values[i]))
      : this.#first
    begin()
    const words = this.#words
    const bytes = this.#bytes
    const takers = this.#takers
    for (let i = 0; i < takers.length; i++) {
      const take = takers[i]
      if (take !== undefined) words[i] = take(values[i], first[i])
      bytes[i] = regionBytes
    }
    if (this.#hasMeasures) this.#measure(values, first)
    if (this.#needy.length > 0) this.#checkNeeds(values)
    return words
  }

  #measure(values: readonly unknown[], first: readonly unknown[]): void {
    for (const [i, measure] of this.#measurers.entries()) {
      if (measure !== undefined) this.#words[i] = measure(values[i], first[i], this.#bytes)
    }
  }

  #checkNeeds(values: readonly unknown[]): void {
    for (const { place, needs: needed } of this.#needy) {
      const { what } = this.#parameters[place] as Parameter
      const by = needed.arg ?? place
      needs(this.#bytes[place] as number, touched(needed, this.#words[by] as Word, values[by], what), what)
    }
  }
}

function mayRunCode(kind: Kind): boolean {
  return kind === 'strings' || (typeof kind === 'object' && ('inout' in kind || 'length' in kind))
}

function beforehand({ kind, what }: Parameter, value: unknown): unknown {
  if (kind === 'strings') return stringList(value, what)
  return mayRunCode(kind) ? heldValue(value, what) : undefined
}

/** What makes the word of an argument that nothing else decides; undefined for a measure. */
function taker({ kind, what }: Parameter): Taker | undefined {
  if (kind === 'strings') return (_value, first) => strings(first, what)
  if (typeof kind === 'string') {
    const take = PLAIN[kind]
    return (value) => take(value, what)
  }
  if ('memory' in kind) {
    const take = kind.optional ? optionalMemory : memory
    return (value) => take(value, kind.memory, what)
  }
  if ('region' in kind) {
    const take =
      kind.region === 'in' ? (kind.optional ? optionalInput : input) : kind.optional ? optionalRegion : region
    return (value) => take(value, what)
  }
  if ('in' in kind) {
    return orNull(kind, (value) =>
      scalarIn(kind.zero === true ? unused(value, what) : value, kind.in, what, kind.least),
    )
  }
  if ('out' in kind) return orNull(kind, (value) => scalarOut(value, kind.out, what, kind.least))
  if ('inout' in kind)
    return orNull(kind, (value, first) => scalarInOut(value, first, kind.inout, what, kind.least))
  return undefined
}

function orNull({ optional }: { readonly optional?: true }, take: Taker): Taker {
  if (optional !== true) return take
  return (value, first) => (value === null || value === undefined ? 0 : take(value, first))
}

function measurer({ kind, what }: Parameter): Measurer {
  if (typeof kind === 'object') {
    if ('exactly' in kind) return (value) => exactCount(value, kind.exactly, what)
    if ('length' in kind) {
      return (value, first, bytes) => {
        const limit = 'room' in kind ? kind.room : capacity(bytes[kind.of] as number, kind.unit ?? 1)
        return lengthInOut(value, first, kind.length, limit, what)
      }
    }
    if ('count' in kind) return (value, _first, bytes) => count(value, limitOf(kind.count, bytes), what)
  }
  throw new Error(`rawsys: no way to make a word of ${JSON.stringify(kind)}`)
}

/** The capacity of the regions that one argument measures. */
function limitOf(
  regions: readonly (readonly [unit: number, place: number])[],
  bytes: readonly number[],
): number {
  let limit = NONE
  for (const [unit, place] of regions) {
    const there = bytes[place] as number
    limit = lesser(limit, unit === 0 ? bitCapacity(there) : capacity(there, unit))
  }
  return limit
}

/** How much memory a call touches, by an argument's word or by a number in its memory. */
function touched({ bytes, each, at, bit }: Needs, word: Word, value: unknown, what: string): number {
  const number = at === undefined ? known(word, what) : numberIn(value, at[0], at[1], what)
  return bytes + Math.ceil(each * (bit === undefined ? number : number & bit))
}
