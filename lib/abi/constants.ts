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

type Exact = number | string
type Entry = readonly [
  value: Exact | PerArchitecture<Exact>,
  type: string,
  header: string,
  ...families: string[],
]

export function readConstants(
  architecture: Architecture,
  texts: readonly string[],
): ReadonlyMap<string, Constant> {
  const constants = new Map<string, Constant>()
  for (const [name, [fact, type, header, ...families]] of entries<Entry>(texts)) {
    const exact = typeof fact === 'object' ? valueOn(architecture, fact) : fact
    if (exact === undefined) continue
    const value = typeof exact === 'string' && type !== 'string' ? BigInt(exact) : exact
    constants.set(name, { name, value, type, header, families })
  }
  return constants
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
