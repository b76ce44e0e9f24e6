// The dynamic symbols that an image defines.

import { DT_STRTAB, DT_SYMTAB } from './dynamic.js'
import { findSymbol, SYMBOL_BYTES, symbolCount } from './hash.js'
import type { Reader } from './reader.js'
import { Versions } from './versions.js'

const SHN_UNDEF = 0
const SHN_ABS = 0xfff1
const TYPES: Readonly<Record<number, ElfSymbolType>> = {
  0: 'notype',
  1: 'object',
  2: 'func',
  3: 'section',
  4: 'file',
  5: 'common',
  6: 'tls',
  10: 'ifunc',
}
const BINDINGS: Readonly<Record<number, ElfSymbolBinding>> = {
  0: 'local',
  1: 'global',
  2: 'weak',
  10: 'unique',
}

/** An `ifunc` is not the function, but one that gives its address. */
export type ElfSymbolType =
  | 'notype'
  | 'object'
  | 'func'
  | 'section'
  | 'file'
  | 'common'
  | 'tls'
  | 'ifunc'
  | number
export type ElfSymbolBinding = 'local' | 'global' | 'weak' | 'unique' | number

export interface ElfSymbol {
  readonly name: string
  /** Undefined where the symbol has none. */
  readonly version: string | undefined
  /** Whether a name without a version means this one. */
  readonly isDefault: boolean
  readonly type: ElfSymbolType
  readonly binding: ElfSymbolBinding
  /** st_value, as it stands in the image. */
  readonly value: bigint
  /** How far from the image's start it lies; undefined for a value that is no place in the image: absolute, TLS. */
  readonly offset: number | undefined
  readonly size: number
}

export class Symbols {
  readonly #image: Reader
  readonly #table: number
  readonly #strings: number
  readonly #versions: Versions

  /** @throws ElfError without a symbol table. */
  constructor(image: Reader) {
    this.#image = image
    this.#table = image.required(DT_SYMTAB, 'symbol table')
    this.#strings = image.required(DT_STRTAB, 'string table')
    this.#versions = new Versions(image, this.#strings)
  }

  all(): ElfSymbol[] {
    const symbols: ElfSymbol[] = []
    const count = symbolCount(this.#image)
    for (let index = 1; index < count; index++) if (this.#isDefined(index)) symbols.push(this.#symbol(index))
    return symbols
  }

  find(name: string, version: string | undefined): ElfSymbol | undefined {
    const index = findSymbol(
      this.#image,
      name,
      (index) =>
        this.#isNamed(index, name) && this.#isDefined(index) && this.#versions.matches(index, version),
    )
    return index === undefined ? undefined : this.#symbol(index)
  }

  #symbol(index: number): ElfSymbol {
    const image = this.#image
    const at = this.#table + index * SYMBOL_BYTES
    const { name: version, isDefault } = this.#versions.of(index)
    const info = image.u8(at + 4)
    const type = TYPES[info & 0xf] ?? info & 0xf
    const value = image.u64(at + 8)
    const isPlace = type !== 'tls' && image.u16(at + 6) !== SHN_ABS
    return {
      name: image.string(this.#strings + image.u32(at)),
      version,
      isDefault,
      type,
      binding: BINDINGS[info >> 4] ?? info >> 4,
      value,
      offset: isPlace ? image.offsetOf(value) : undefined,
      size: Number(image.u64(at + 16)),
    }
  }

  #isNamed(index: number, name: string): boolean {
    const at = this.#table + index * SYMBOL_BYTES
    return this.#image.isString(this.#strings + this.#image.u32(at), name)
  }

  #isDefined(index: number): boolean {
    return this.#image.u16(this.#table + index * SYMBOL_BYTES + 6) !== SHN_UNDEF
  }
}
