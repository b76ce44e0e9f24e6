// How a random program ended: what both ways of running it must agree on.

/** Addresses differ from run to run. */
export type Value = number | 'an address'

export type Outcome =
  | { readonly values: readonly Value[]; readonly attempts: readonly Value[] }
  | {
      readonly step: number
      readonly call: string
      readonly errno: number
      readonly path: string | undefined
    }
  /** A value that did not fit, found out in between. */
  | { readonly refused: number }
  /** Arguments that no call takes. */
  | { readonly impossible: string }

export function comparable(value: number | bigint): Value {
  return typeof value === 'bigint' ? 'an address' : value
}
