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

  constructor(
    constants: readonly Member[],
    used: Iterable<Family>,
    definitions: Readonly<Record<Family, FamilyDefinition>>,
  ) {
    const rules = [...new Set([...used, ...(Object.keys(definitions) as Family[])])]
      .map((family) => rule(family, definitions[family]))
      .sort((a, b) => b.prefix.length - a.prefix.length || (a.family < b.family ? -1 : 1))
    for (const { family } of rules) this.#members.set(family, [])
    for (const constant of constants) {
      const naming = rules.filter(({ names }) => names?.has(constant.name) === true)
      const prefixed = rules.find((candidate) => matches(candidate, constant))
      const homes = naming.length > 0 || prefixed === undefined ? naming : [prefixed]
      for (const { family } of homes) this.#members.get(family)?.push(constant.name)
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

interface Rule {
  readonly family: Family
  readonly prefix: string
  readonly headers?: ReadonlySet<string>
  readonly names?: ReadonlySet<string>
  readonly except: ReadonlySet<string>
}

function rule(family: Family, definition: FamilyDefinition | undefined): Rule {
  const { prefix = family, headers, names, except = [] } = definition ?? {}
  return {
    family,
    prefix,
    except: new Set(except),
    ...(headers === undefined ? {} : { headers: new Set(headers) }),
    ...(names === undefined ? {} : { names: new Set(names) }),
  }
}

function matches({ prefix, headers, names, except }: Rule, { name, header }: Member): boolean {
  if (names !== undefined || except.has(name)) return false
  return name.startsWith(prefix) && (headers?.has(header) ?? true)
}
