// IP addresses as text: dotted quads, and for IPv6 what RFC 4291 reads and RFC 5952 writes.

import { bytesOf, isMemory } from '../memory/address.js'
import type { Memory } from '../memory/word.js'
import { described } from '../sys/refusal.js'

/** Bytes of an address of either family. */
export const IPV4_BYTES = 4
export const IPV6_BYTES = 16

/** ::ffff:0:0/96: an IPv4 address in an IPv6 one. */
const MAPPED: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255]

/**
 * The text of an IP address of 4 or 16 bytes, such as the attribute IFA_ADDRESS has: `127.0.0.1`, `fe80::1`.
 * IPv6 is written as RFC 5952 wants it.
 *
 * @throws TypeError if it is no memory, RangeError for another number of bytes.
 */
export function ipText(address: Memory): string {
  if (!isMemory(address)) throw new TypeError(`ipText: expected memory, got ${described(address)}`)
  const bytes = bytesOf(address, 'ipText')
  if (bytes.length === IPV4_BYTES) return bytes.join('.')
  if (bytes.length === IPV6_BYTES) return ipv6Text(bytes)
  throw new RangeError(`ipText: expected 4 bytes or 16, got ${bytes.length}`)
}

/**
 * The bytes of an IP address, 4 or 16, in network order: of `127.0.0.1`, `::1`. Strict: no leading zeros, no
 * missing numbers, and no zone (`%eth0`), which is the field scope_id of a socket address.
 *
 * @throws TypeError if it is no text of an IP address.
 */
export function ipBytes(address: string): Uint8Array {
  return ipBytesOf(address, undefined, 'ipBytes')
}

/** The same, where one family is expected. */
export function ipBytesOf(address: unknown, bytes: number | undefined, what: string): Uint8Array {
  const parsed = typeof address === 'string' ? (ipv4Bytes(address) ?? ipv6Bytes(address)) : undefined
  if (parsed !== undefined && (bytes === undefined || bytes === parsed.length)) return parsed
  const wanted = bytes === undefined ? 'IP' : bytes === IPV4_BYTES ? 'IPv4' : 'IPv6'
  const hint =
    typeof address === 'string' && address.includes('%')
      ? '; the zone is the field scope_id, the index of the interface'
      : ''
  throw new TypeError(`${what}: expected an ${wanted} address, got ${described(address)}${hint}`)
}

function ipv4Bytes(text: string): Uint8Array | undefined {
  const parts = text.split('.')
  const isAddress = parts.length === IPV4_BYTES && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part))
  const numbers = parts.map(Number)
  return isAddress && numbers.every((number) => number <= 255) ? Uint8Array.from(numbers) : undefined
}

function ipv6Bytes(text: string): Uint8Array | undefined {
  const [before = '', after, ...more] = text.split('::')
  // A dotted quad ends the address, so it cannot stand before the `::`.
  const head = groupBytes(before, after === undefined)
  const tail = groupBytes(after ?? '', true)
  if (head === undefined || tail === undefined || more.length > 0) return undefined
  const missing = IPV6_BYTES - head.length - tail.length
  if (after === undefined ? missing !== 0 : missing < 2) return undefined
  const bytes = new Uint8Array(IPV6_BYTES)
  bytes.set(head)
  bytes.set(tail, IPV6_BYTES - tail.length)
  return bytes
}

/** The bytes of groups with colons between them. */
function groupBytes(text: string, mayEndInQuad: boolean): number[] | undefined {
  if (text === '') return []
  const groups = text.split(':')
  const quad = mayEndInQuad ? ipv4Bytes(groups.at(-1) ?? '') : undefined
  const rest = quad === undefined ? groups : groups.slice(0, -1)
  if (!rest.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined
  return rest
    .map((group) => Number.parseInt(group, 16))
    .flatMap((group) => [group >> 8, group & 255])
    .concat(...(quad ?? []))
}

function ipv6Text(bytes: Uint8Array): string {
  if (MAPPED.every((byte, i) => bytes[i] === byte)) return `::ffff:${bytes.subarray(MAPPED.length).join('.')}`
  const view = new DataView(bytes.buffer, bytes.byteOffset, IPV6_BYTES)
  const groups = Array.from({ length: IPV6_BYTES / 2 }, (_, i) => view.getUint16(2 * i))
  const [start, end] = longestZeros(groups)
  const hex = (list: readonly number[]) => list.map((group) => group.toString(16)).join(':')
  return end - start < 2 ? hex(groups) : `${hex(groups.slice(0, start))}::${hex(groups.slice(end))}`
}

/** Where the longest run of zeros begins and ends; the first of several. */
function longestZeros(groups: readonly number[]): readonly [start: number, end: number] {
  let longest: readonly [number, number] = [0, 0]
  let start = 0
  for (const [i, group] of groups.entries()) {
    if (group !== 0) start = i + 1
    else if (i + 1 - start > longest[1] - longest[0]) longest = [start, i + 1]
  }
  return longest
}
