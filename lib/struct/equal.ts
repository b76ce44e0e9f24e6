// Comparing structs, for tests.

import { described } from '../sys/refusal.js'
import { isStruct } from './definition.js'

/**
 * Where two structs differ, as lines `field: one != other`; none if they are equal. The other may be an
 * object with fields, and then only those count. Reserved fields and padding do not count.
 */
export function differences(struct: DataView & { toJSON(): unknown }, other: object): string[] {
  if (!isStruct(struct)) throw new TypeError(`differences: expected a struct, got ${described(struct)}`)
  return compare(plain(struct), plain(other), '')
}

/** Whether two structs have the same values in all fields; or a struct the values in an object. */
export function equal(struct: DataView & { toJSON(): unknown }, other: object): boolean {
  return differences(struct, other).length === 0
}

/** A value as JSON has it; of plain objects too, so that a bigint compares with what a struct says. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) && value >= 0n ? `0x${value.toString(16)}` : `${value}`
  if (ArrayBuffer.isView(value))
    return 'toJSON' in value
      ? (value as unknown as { toJSON(): unknown }).toJSON()
      : [...(value as Uint8Array)]
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]))
}

function compare(one: unknown, other: unknown, path: string): string[] {
  if (typeof one === 'object' && typeof other === 'object' && one !== null && other !== null) {
    return Object.entries(other).flatMap(([name, value]) =>
      compare((one as Record<string, unknown>)[name], value, path === '' ? name : `${path}.${name}`),
    )
  }
  return sameValue(one, other) ? [] : [`${path}: ${text(one)} != ${text(other)}`]
}

/** A 64-bit value is a number, decimal or hexadecimal text, depending on where it comes from. */
function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true
  const isNumeric = (value: unknown) =>
    typeof value === 'number' || (typeof value === 'string' && /^(0x[\da-f]+|-?\d+)$/.test(value))
  return (
    isNumeric(one) &&
    isNumeric(other) &&
    Number.isInteger(Number(one)) &&
    BigInt(one as string) === BigInt(other as string)
  )
}

function text(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}
