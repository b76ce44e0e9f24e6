// Comparing structs, for tests.

import { bytesOf, isMemory } from '../memory/address.js'
import { isLocated } from '../memory/located.js'
import { described } from '../sys/refusal.js'
import { FieldBytes } from './bytes.js'
import { isStruct } from './definition.js'

/**
 * Where two structs differ, as lines `field: one != other`; none if they are equal. The other may be an
 * object with fields, and then only those count. Reserved fields and padding do not count.
 */
export function differences(struct: DataView & { toJSON(): unknown }, other: object): string[] {
  if (!isStruct(struct)) throw new TypeError(`differences: expected a struct, got ${described(struct)}`)
  if (typeof other !== 'object' || other === null || (isMemory(other) && !isStruct(other))) {
    throw new TypeError(
      `differences: expected a struct or an object with fields, got ${isMemory(other) ? 'memory' : described(other)}`,
    )
  }
  return compare(struct.toJSON(), other, '', false)
}

/** Whether two structs have the same values in all fields; or a struct the values in an object. */
export function equal(struct: DataView & { toJSON(): unknown }, other: object): boolean {
  return differences(struct, other).length === 0
}

/** `one` is JSON of a struct. What `other` leaves out counts if that is one too. */
function compare(one: unknown, other: unknown, path: string, isWhole: boolean): string[] {
  const isField = isLocated(other) || other instanceof FieldBytes
  const values: unknown = isField
    ? (other as unknown as { toJSON(): unknown }).toJSON()
    : isMemory(other)
      ? [...bytesOf(other, 'differences')]
      : other
  if (!isObject(one) || !isObject(values))
    return sameValue(one, values) ? [] : [`${path}: ${text(one)} != ${text(values)}`]
  const whole = isWhole || isField
  const names = new Set([...Object.keys(values), ...(whole ? Object.keys(one) : [])])
  return [...names].flatMap((name) =>
    compare(one[name], values[name], path === '' ? name : `${path}.${name}`, whole),
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/**
 * 64 bits are a number or text in JSON, and a bigint in an object. Two texts are never numbers: they may be
 * names.
 */
function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one === 'string' && typeof other === 'string') return false
  const [a, b] = [integerOf(one), integerOf(other)]
  return a !== undefined && a === b
}

function integerOf(value: unknown): bigint | undefined {
  if (typeof value === 'bigint') return value
  if (typeof value === 'boolean' || value === null) return BigInt(Number(value))
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : undefined
  return typeof value === 'string' && /^(0x[\da-f]{1,16}|-?\d{1,20})$/.test(value) && value !== '-0'
    ? BigInt(value)
    : undefined
}

function text(value: unknown): string {
  if (value === undefined) return 'nothing'
  try {
    return JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? bigintText(inner) : inner))
  } catch {
    // What JSON cannot express, such as an object that contains itself.
    return described(value)
  }
}

/** As JSON of a struct has it. */
function bigintText(value: bigint): string {
  return Number.isSafeInteger(Number(value)) && value >= 0n ? `0x${value.toString(16)}` : `${value}`
}
