// Constants by name and by family.

import { type Architecture, entries, type PerArchitecture, valueOn } from './table.js'

export interface Constant {
  readonly name: string
  /** A bigint only where a number would not be exact. */
  readonly value: number | bigint | string
  /** Its own C type; `string` for text, `pointer` for an address such as SIG_IGN. */
  readonly type: string
  /** The header that defines it; internal ones begin with `include/`. */
  readonly header: string
  /** The families it belongs to, if a call takes it: `O_`. */
  readonly families: readonly string[]
}

/** The generated texts of one subject. */
export interface ConstantTexts {
  readonly constants: string
  readonly families: string
}

type Exact = number | string
type Types = Readonly<Record<string, Readonly<Record<string, Exact | PerArchitecture<Exact>>>>>

export function readConstants(
  architecture: Architecture,
  texts: readonly ConstantTexts[],
): ReadonlyMap<string, Constant> {
  const familiesOf = readFamilies(texts)
  const constants = new Map<string, Constant>()
  for (const [header, types] of entries<Types>(texts.map((text) => text.constants))) {
    for (const [type, facts] of Object.entries(types)) {
      for (const [name, fact] of Object.entries(facts)) {
        const exact = typeof fact === 'object' ? valueOn(architecture, fact) : fact
        if (exact === undefined) continue
        const value = typeof exact === 'string' && type !== 'string' ? BigInt(exact) : exact
        constants.set(name, { name, value, type, header, families: familiesOf.get(name) ?? [] })
      }
    }
  }
  return constants
}

/** Constant -> its families. */
function readFamilies(texts: readonly ConstantTexts[]): Map<string, string[]> {
  const familiesOf = new Map<string, string[]>()
  for (const [family, names] of entries<string>(texts.map((text) => text.families))) {
    for (const name of names.split(' ')) {
      const others = familiesOf.get(name)
      if (others === undefined) familiesOf.set(name, [family])
      else others.push(family)
    }
  }
  return familiesOf
}

/** Family -> its constants. */
export function groupByFamily(
  constants: ReadonlyMap<string, Constant>,
): ReadonlyMap<string, readonly Constant[]> {
  const families = new Map<string, Constant[]>()
  for (const constant of constants.values()) {
    for (const family of constant.families) {
      const members = families.get(family)
      if (members === undefined) families.set(family, [constant])
      else members.push(constant)
    }
  }
  return families
}
