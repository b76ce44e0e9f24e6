// Constants and structs of this machine, by name.

import { type Abi, host, x64 } from 'rawsys/abi'

export const ABI: Abi = host ?? x64

export function constant(name: string): number {
  const value = ABI.constants.get(name)?.value
  if (typeof value !== 'number') throw new Error(`${name} is no number here`)
  return value
}

/** The numbers of all constants of some families. */
export function members(families: readonly string[]): number[] {
  return families
    .flatMap((family) => ABI.families.get(family) ?? [])
    .flatMap(({ value }) => (typeof value === 'string' ? [] : [Number(value)]))
}
