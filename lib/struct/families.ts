// The names of constants that fields hold, for printing.

import { describeValue } from '../abi/describe.js'
import { type PerArchitecture, valueOn } from '../abi/table.js'
import { HOST } from './layouts.js'

type Value = number | string | PerArchitecture<number | string>
type Families = Readonly<Record<string, Readonly<Record<string, Value>>>>

const texts: string[] = []
let read: Map<string, readonly { name: string; value: number | bigint }[]> | undefined

/** Brings in the families of a module: JSON text of family -> constant -> value. */
export function addFamilies(text: string): void {
  texts.push(text)
  read = undefined
}

/** A value in the constants of families; undefined if none of them is known. */
export function named(families: readonly string[], value: number | bigint): string | undefined {
  read ??= readFamilies()
  const members = families.flatMap((family) => read?.get(family) ?? [])
  return members.length === 0 ? undefined : describeValue(members, families[0] ?? '', value)
}

function readFamilies(): Map<string, readonly { name: string; value: number | bigint }[]> {
  const families = texts.flatMap((text) => Object.entries(JSON.parse(text) as Families))
  return new Map(families.map(([family, names]) => [family, Object.entries(names).flatMap(constant)]))
}

function constant([name, fact]: [string, Value]): { name: string; value: number | bigint }[] {
  const value = typeof fact === 'object' ? valueOn(HOST, fact) : fact
  if (value === undefined) return []
  return [{ name, value: typeof value === 'string' ? BigInt(value) : value }]
}
