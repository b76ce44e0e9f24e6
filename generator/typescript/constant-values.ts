// The value of a constant by its name.

import type { Family } from '#abi/overlay/vocabulary.js'
import type { Abi } from '../abi.js'
import type { Architecture, PerArchitecture } from '../architectures.js'
import type { Exact } from '../constants.js'
import type { Families } from '../families.js'

/** On one architecture, or on whichever has it. */
export function constantValue(abi: Abi, name: string, architecture?: Architecture): Exact | undefined {
  for (const constants of Object.values(abi.constants.constants)) {
    const constant = constants[name]
    if (constant === undefined) continue
    if ('value' in constant) return constant.value
    return architecture === undefined ? (constant.x64 ?? constant.arm64) : constant[architecture]
  }
  return undefined
}

/** On each architecture, if it is a number. */
export function perArchitectureValue(abi: Abi, name: string): Exact | PerArchitecture<Exact> | undefined {
  for (const constants of Object.values(abi.constants.constants)) {
    const constant = constants[name]
    if (constant === undefined) continue
    const { type, ...values } = constant
    if (type === 'string') return undefined
    return 'value' in values ? values.value : values
  }
  return undefined
}

/** All bits of some families. */
export function familyBits(abi: Abi, families: Families, names: readonly Family[]): number {
  const members = names.flatMap((family) => families.members(family))
  return members.reduce((bits, name) => (bits | Number(constantValue(abi, name) ?? 0)) >>> 0, 0)
}
