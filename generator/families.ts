// Families of constants: `O_`, `MAP_`, ...

import type { Family, FamilyDefinition } from '#abi/overlay/vocabulary.js'

export interface Member {
  readonly name: string
  readonly header: string
}

/**
 * The constants of each family. Families that name their constants may share them. A constant that no family
 * names belongs to the one with the longest prefix that it begins with.
 */
export class Families {
  readonly #members = new Map<Family, string[]>()
  /** Constants that begin with the prefix of a family, which has not said that it does not want them. */
  readonly taken: [constant: string, from: Family, by: readonly Family[]][] = []

  constructor(constants: readonly Member[], used: Iterable<Family>, definitions: Definitions) {
    const families = [...new Set([...used, ...(Object.keys(definitions) as Family[])])].sort()
    for (const family of families) this.#members.set(family, [])
    const naming = namingFamilies(definitions)
    const prefixed = new PrefixRules(families, definitions)
    for (const constant of constants) {
      const [named, found] = [naming.get(constant.name), prefixed.find(constant)]
      for (const family of named ?? found) this.#members.get(family)?.push(constant.name)
      if (named !== undefined) for (const family of found) this.taken.push([constant.name, family, named])
    }
  }

  members(family: Family): readonly string[] {
    return this.#members.get(family) ?? []
  }

  /** Constant -> its families, sorted. */
  byConstant(): Map<string, Family[]> {
    const families = new Map<string, Family[]>()
    for (const [family, names] of [...this.#members].sort(([a], [b]) => (a < b ? -1 : 1))) {
      for (const name of names) families.set(name, [...(families.get(name) ?? []), family])
    }
    return families
  }
}

type Definitions = Readonly<Record<Family, FamilyDefinition>>

/** Constant -> the families that name it. */
function namingFamilies(definitions: Definitions): Map<string, Family[]> {
  const naming = new Map<string, Family[]>()
  for (const [family, { names = [] }] of Object.entries(definitions) as [Family, FamilyDefinition][]) {
    for (const name of names) naming.set(name, [...(naming.get(name) ?? []), family])
  }
  return naming
}

interface Rule {
  readonly family: Family
  readonly headers?: ReadonlySet<string>
  readonly except: ReadonlySet<string>
}

/** The families that do not name their constants, by their prefixes. */
class PrefixRules {
  readonly #byPrefix = new Map<string, Rule[]>()

  constructor(families: readonly Family[], definitions: Definitions) {
    for (const family of families) {
      const { prefix = family, headers, names, except = [] } = definitions[family] ?? {}
      if (names !== undefined) continue
      const rule = { family, except: new Set(except), ...(headers && { headers: new Set(headers) }) }
      this.#byPrefix.set(prefix, [...(this.#byPrefix.get(prefix) ?? []), rule])
    }
  }

  /** The family with the longest prefix, if any. */
  find({ name, header }: Member): Family[] {
    for (let length = name.length; length > 0; length--) {
      const rules = this.#byPrefix.get(name.slice(0, length)) ?? []
      const rule = rules.find(({ headers, except }) => !except.has(name) && (headers?.has(header) ?? true))
      if (rule !== undefined) return [rule.family]
    }
    return []
  }
}
