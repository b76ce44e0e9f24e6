// Values in the words of the kernel's headers.

import type { Constant } from './constants.js'

type Named = Pick<Constant, 'name' | 'value'>

/**
 * The constants out of a family that make a value: the one that is it, or flags, the widest first; then what
 * is left.
 */
export function describeValue(members: readonly Named[], family: string, value: number | bigint): string {
  const wanted = bits(value)
  const named = members.flatMap(({ name, value: of }) =>
    typeof of === 'string' ? [] : [{ name, of: bits(of) }],
  )
  if (named.length === 0) throw new RangeError(`describe: expected a family such as O_, got ${family}`)
  const same = named.find(({ of }) => of === wanted)
  if (same !== undefined) return same.name
  let left = wanted
  const found: { name: string; of: bigint }[] = []
  for (const flag of named.sort((a, b) => ones(b.of) - ones(a.of))) {
    if (flag.of === 0n || (left & flag.of) !== flag.of) continue
    found.push(flag)
    left &= ~flag.of
  }
  const parts = found.sort((a, b) => (a.of < b.of ? -1 : 1)).map(({ name }) => name)
  // A family whose members are numbers and flags has the number in the low bits: O_RDONLY is 0.
  if (left !== 0n || parts.length === 0) parts.push(`0x${left.toString(16)}`)
  return parts.join('|')
}

/** As unsigned bits: JavaScript's `|` makes bit 31 a sign. */
function bits(value: number | bigint): bigint {
  return BigInt.asUintN(
    typeof value === 'number' && value < 0 && value >= -(2 ** 31) ? 32 : 64,
    BigInt(value),
  )
}

function ones(value: bigint): number {
  return value.toString(2).replaceAll('0', '').length
}
