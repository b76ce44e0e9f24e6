// The versions of symbols. Layout: the gABI's DT_VERSYM and DT_VERDEF.

import { DT_VERDEF, DT_VERDEFNUM, DT_VERSYM } from './dynamic.js'
import { ElfError } from './error.js'
import type { Reader } from './reader.js'

const VER_FLG_BASE = 1
const DEFINITION_BYTES = 20
const HIDDEN = 0x8000
const INDEX = 0x7fff

export interface Version {
  /** The version's name; undefined for a symbol without one, and in an image that defines none. */
  readonly name: string | undefined
  /** Whether it is the one that a name without a version means. */
  readonly isDefault: boolean
}

const UNVERSIONED: Version = { name: undefined, isDefault: true }

export class Versions {
  readonly #image: Reader
  readonly #indexes: number | undefined
  /** Index -> name. Undefined for an image without definitions, whose symbols are in all versions. */
  readonly #names: ReadonlyMap<number, string> | undefined

  constructor(image: Reader, strings: number) {
    this.#image = image
    this.#indexes = image.pointer(DT_VERSYM)
    this.#names = definitions(image, strings)
  }

  /** The version of a symbol that this image defines. */
  of(symbol: number): Version {
    if (this.#names === undefined || this.#indexes === undefined) return UNVERSIONED
    const index = this.#image.u16(this.#indexes + symbol * 2)
    return { name: this.#names.get(index & INDEX), isDefault: (index & HIDDEN) === 0 }
  }

  /** Whether a symbol is what `wanted` means; without a version, the default one is. */
  matches(symbol: number, wanted: string | undefined): boolean {
    if (this.#names === undefined) return true
    const { name, isDefault } = this.of(symbol)
    return wanted === undefined ? isDefault : name === wanted
  }
}

function definitions(image: Reader, strings: number): Map<number, string> | undefined {
  const first = image.pointer(DT_VERDEF)
  if (first === undefined) return undefined
  const count = image.value(DT_VERDEFNUM) ?? 0
  // An index has 15 bits.
  if (count > INDEX) throw new ElfError(`the image says that it defines ${count} versions`)
  const names = new Map<number, string>()
  let definition = first
  for (let i = 0; i < count; i++) {
    // The base is the file itself.
    const isBase = (image.u16(definition + 2) & VER_FLG_BASE) !== 0
    const name = definition + image.u32(definition + 12)
    if (!isBase) names.set(image.u16(definition + 4) & INDEX, image.string(strings + image.u32(name)))
    const next = image.u32(definition + 16)
    if (next === 0) break
    if (next < DEFINITION_BYTES) throw new ElfError('the definitions of versions overlap')
    definition += next
  }
  return names
}
