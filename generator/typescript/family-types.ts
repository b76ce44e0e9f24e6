// The TypeScript types of families of constants: ambient enums, which exist for the compiler only.
//
// A constant of several families is in an enum of its own, and those families are unions.

import type { Family } from '#abi/overlay/vocabulary.js'
import type { Abi } from '../abi.js'
import type { Families } from '../families.js'
import { constantValue } from './constant-values.js'
import { comment } from './documentation.js'
import { header } from './text.js'

const WIDE = 2 ** 32

export class FamilyTypes {
  readonly #abi: Abi
  readonly #familiesOf: ReadonlyMap<string, readonly Family[]>
  readonly #families: Families
  readonly #does: Readonly<Record<string, string>>
  /** Enum -> its constants. */
  readonly #enums = new Map<string, string[]>()
  /** Constant -> its enum. */
  readonly #enumOf = new Map<string, string>()
  /** Families with members beyond 32 bits. */
  readonly wide: ReadonlySet<string>

  constructor(abi: Abi, families: Families, does: Readonly<Record<string, string>>) {
    this.#abi = abi
    this.#familiesOf = families.byConstant()
    this.#families = families
    this.#does = does
    const wide = new Set<string>()
    const shared = new Set([...this.#familiesOf.values()].filter((own) => own.length > 1).flat())
    for (const [name, own] of this.#familiesOf) {
      const value = constantValue(abi, name)
      if (typeof value !== 'number') continue
      if (isWide(value)) for (const family of own) wide.add(family)
      else
        this.#add(
          own.length > 1 ? `${name}_` : shared.has(own[0] as Family) ? `${own[0]}own` : (own[0] as string),
          name,
        )
    }
    this.wide = wide
  }

  #add(name: string, constant: string): void {
    this.#enumOf.set(constant, name)
    const members = this.#enums.get(name)
    if (members === undefined) this.#enums.set(name, [constant])
    else members.push(constant)
  }

  /** The type of a constant that belongs to a family. */
  typeOf(constant: string): string | undefined {
    return this.#enumOf.get(constant)
  }

  /** Whether it is one of the types. */
  has(name: string): boolean {
    return this.#enums.has(name) || this.#families.members(name as Family).length > 0
  }

  /** The file with all of them. */
  file(): string {
    const enums = [...this.#enums].map(([name, constants]) => {
      const doc = this.#does[name] === undefined ? '' : comment(0, [`${this.#does[name]}`])
      const members = constants.map((constant) => `  ${constant} = ${constantValue(this.#abi, constant)},\n`)
      return `${doc}declare enum ${name} {\n${members.join('')}}\n`
    })
    const unions = this.#unions()
    const names = [...this.#enums.keys()].sort()
    return `${header(['constants.json', 'overlay'], this.#abi.constants.sources)}
// Types only: no enum of these exists at run time.

${enums.join('\n')}
${unions.join('')}
export type { ${names.join(', ')} }
`
  }

  #unions(): string[] {
    const parts = new Map<string, Set<string>>()
    for (const [name, own] of this.#familiesOf) {
      const of = this.#enumOf.get(name)
      if (of === undefined) continue
      for (const family of own) parts.set(family, (parts.get(family) ?? new Set()).add(of))
    }
    const empty = [...this.wide].filter((family) => !parts.has(family))
    return [
      ...[...parts].flatMap(([family, of]) =>
        of.size === 1 && of.has(family) ? [] : [`export type ${family} = ${[...of].join(' | ')}\n`],
      ),
      ...empty.map((family) => `export type ${family} = bigint\n`),
    ]
  }
}

/** Beyond 32 bits, where JavaScript's `|` loses bits. */
export function isWide(value: number): boolean {
  return value >= WIDE || value < -(2 ** 31)
}
