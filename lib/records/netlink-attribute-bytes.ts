// Attributes of netlink, written.

import { NLA_F_NESTED } from '../generated/named/net.js'
import { struct } from '../generated/views/net.js'
import { bytesOf, isMemory } from '../memory/address.js'
import type { Memory } from '../memory/word.js'
import { within } from '../sys/integer.js'
import { described, isArray } from '../sys/refusal.js'
import { nameBytes } from './name.js'
import { nlaAlign } from './netlink-attributes.js'

/** What an attribute holds, by the names of the kernel's policies. */
interface Payloads {
  u8: number
  u16: number
  u32: number
  u64: number | bigint
  s8: number
  s16: number
  s32: number
  s64: number | bigint
  be16: number
  be32: number
  be64: number | bigint
  /** Without a NUL; one is put behind it. */
  string: string
  binary: Memory
  /** Nothing: that the attribute is there says it. */
  flag: true
  /** Attributes inside; NLA_F_NESTED is set. */
  nested: readonly NetlinkAttributeFields[]
}

/**
 * An attribute to be sent, with exactly one payload: `{ type: IFLA_MTU, u32: 1500 }`. The type may have
 * NLA_F_NESTED and NLA_F_NET_BYTEORDER in it.
 */
export type NetlinkAttributeFields = {
  [K in keyof Payloads]: { readonly type: number } & { readonly [P in K]: Payloads[P] } & {
    readonly [P in Exclude<keyof Payloads, K>]?: undefined
  }
}[keyof Payloads]

type Integer = Exclude<keyof Payloads, 'string' | 'binary' | 'flag' | 'nested'>

/** Bytes and signedness of the numbers. */
const INTEGERS: { readonly [K in Integer]: readonly [bytes: number, signed: boolean] } = {
  u8: [1, false],
  u16: [2, false],
  u32: [4, false],
  u64: [8, false],
  s8: [1, true],
  s16: [2, true],
  s32: [4, true],
  s64: [8, true],
  be16: [2, false],
  be32: [4, false],
  be64: [8, false],
}
const OTHERS: readonly string[] = ['string', 'binary', 'flag', 'nested']
const MOST = 0xffff

/** The bytes of attributes, each aligned. */
export function attributeBytes(attributes: readonly NetlinkAttributeFields[]): Uint8Array {
  if (!isArray(attributes)) {
    throw new TypeError(`netlinkMessage attributes: expected an array, got ${described(attributes)}`)
  }
  return joined(attributes.map(oneAttribute))
}

/** Pieces one behind the other, each aligned. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + nlaAlign(length), 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += nlaAlign(piece.length)
  }
  return bytes
}

function oneAttribute(attribute: NetlinkAttributeFields): Uint8Array {
  if (typeof attribute !== 'object' || attribute === null) {
    throw new TypeError(`netlinkMessage attributes: expected objects, got ${described(attribute)}`)
  }
  const type = within(attribute.type, 0, MOST, 'netlinkMessage attribute type')
  const payload = payloadOf(attribute, `netlinkMessage attribute ${type}`)
  const header = new struct.nlattr({ nla_type: attribute.nested === undefined ? type : type | NLA_F_NESTED })
  const length = header.byteLength + payload.length
  if (length > MOST) {
    const most = MOST - header.byteLength
    throw new RangeError(
      `netlinkMessage attribute ${type}: expected ${most} bytes or fewer, got ${payload.length}`,
    )
  }
  header.nla_len = length
  const bytes = new Uint8Array(length)
  bytes.set(bytesOf(header, 'nlattr'))
  bytes.set(payload, header.byteLength)
  return bytes
}

function payloadOf(attribute: NetlinkAttributeFields, what: string): Uint8Array {
  const given = Object.entries(attribute).filter(([name, value]) => name !== 'type' && value !== undefined)
  const [[name, value] = ['', undefined], ...more] = given
  const known = [...Object.keys(INTEGERS), ...OTHERS]
  if (more.length > 0 || !known.includes(name)) {
    const names = given.map(([name]) => name).join(' and ') || 'nothing'
    throw new TypeError(`${what}: expected one of ${known.join(', ')}, got ${names}`)
  }
  if (name === 'string') return stringBytes(value, `${what} string`)
  if (name === 'nested') return attributeBytes(value as readonly NetlinkAttributeFields[])
  if (name === 'flag') return flagBytes(value, `${what} flag`)
  if (name !== 'binary') return integerBytes(name as Integer, value, `${what} ${name}`)
  if (isMemory(value)) return bytesOf(value, what)
  throw new TypeError(`${what} binary: expected memory, got ${described(value)}`)
}

function stringBytes(value: unknown, what: string): Uint8Array {
  if (typeof value !== 'string') throw new TypeError(`${what}: expected a string, got ${described(value)}`)
  const bytes = nameBytes(value, what)
  const nul = bytes.indexOf(0)
  if (nul < 0) return Uint8Array.of(...bytes, 0)
  throw new TypeError(`${what}: the string has a NUL at index ${nul}, where the kernel would end it`)
}

function flagBytes(value: unknown, what: string): Uint8Array {
  if (value === true) return new Uint8Array(0)
  throw new TypeError(`${what}: expected true, because to be there is its meaning; got ${described(value)}`)
}

function integerBytes(name: Integer, value: unknown, what: string): Uint8Array {
  const [bytes, signed] = INTEGERS[name]
  const bits = BigInt(8 * bytes)
  const [low, high] = signed ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n] : [0n, (1n << bits) - 1n]
  const isBigint = typeof value === 'bigint' && bytes === 8
  if (!isBigint && typeof value !== 'number') {
    throw new TypeError(
      `${what}: expected a number${bytes === 8 ? ' or bigint' : ''}, got ${described(value)}`,
    )
  }
  const integer = isBigint || Number.isSafeInteger(value) ? BigInt(value) : undefined
  if (integer === undefined || integer < low || integer > high) {
    throw new RangeError(`${what}: expected an integer within ${low} .. ${high}, got ${described(value)}`)
  }
  const little = new Uint8Array(BigUint64Array.of(BigInt.asUintN(64, integer)).buffer, 0, bytes)
  return name.startsWith('be') ? little.reverse() : little
}
