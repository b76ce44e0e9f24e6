// Attributes of netlink: a header of 4 bytes and a payload, each aligned to 4, and one within the other.

import { NLA_F_NESTED, NLA_F_NET_BYTEORDER, NLA_TYPE_MASK } from '../generated/named/net.js'
import { bytesOf, isMemory } from '../memory/address.js'
import type { Memory } from '../memory/word.js'
import { RecordError } from '../struct/record-error.js'
import { offsetof, sizeof } from '../struct/sizeof.js'
import { asText } from '../sys/as-text.js'
import { described } from '../sys/refusal.js'
import { count } from '../sys/region.js'

/** NLA_ALIGN */
const ALIGN = 4
const NLATTR = 'nlattr'

/**
 * One attribute. What its payload is, the family's documentation says; a getter of that name reads it. The
 * names are those of the kernel's policies: NLA_U32 is `u32`, NLA_NUL_STRING `string`, NLA_NESTED `nested`.
 *
 * Getters of numbers throw a RecordError if the payload has another size.
 */
export class NetlinkAttribute {
  /** The type, without the two flags above it. */
  readonly type: number
  /** NLA_F_NESTED: there are attributes inside. Some families leave the flag out. */
  readonly isNested: boolean
  /** NLA_F_NET_BYTEORDER: numbers are big-endian. Most families leave the flag out. */
  readonly isNetByteorder: boolean
  /** The payload. */
  readonly binary: Uint8Array

  /** @internal */
  constructor(type: number, binary: Uint8Array) {
    this.type = type & NLA_TYPE_MASK
    this.isNested = (type & NLA_F_NESTED) !== 0
    this.isNetByteorder = (type & NLA_F_NET_BYTEORDER) !== 0
    this.binary = binary
  }

  get u8(): number {
    return this.#number('u8', 1).getUint8(0)
  }
  get u16(): number {
    return this.#number('u16', 2).getUint16(0, true)
  }
  get u32(): number {
    return this.#number('u32', 4).getUint32(0, true)
  }
  get u64(): bigint {
    return this.#number('u64', 8).getBigUint64(0, true)
  }
  get s8(): number {
    return this.#number('s8', 1).getInt8(0)
  }
  get s16(): number {
    return this.#number('s16', 2).getInt16(0, true)
  }
  get s32(): number {
    return this.#number('s32', 4).getInt32(0, true)
  }
  get s64(): bigint {
    return this.#number('s64', 8).getBigInt64(0, true)
  }
  get be16(): number {
    return this.#number('be16', 2).getUint16(0)
  }
  get be32(): number {
    return this.#number('be32', 4).getUint32(0)
  }
  get be64(): bigint {
    return this.#number('be64', 8).getBigUint64(0)
  }

  /** The text before the first NUL. @throws TypeError if it is not UTF-8. */
  get string(): string {
    return asText(this.binary)
  }

  /** The attributes inside. Iterating throws a RecordError where they contradict the payload. */
  get nested(): Iterable<NetlinkAttribute> {
    return netlinkAttributes(this.binary)
  }

  #number(name: string, bytes: number): DataView {
    const { buffer, byteOffset, byteLength } = this.binary
    if (byteLength === bytes) return new DataView(buffer, byteOffset, bytes)
    const problem = `expected a payload of ${bytes} bytes, got ${byteLength}`
    throw new RecordError(`${NLATTR} of type ${this.type} as ${name}`, 0, problem)
  }
}

/**
 * The attributes from `offset` on, which is the size of the struct before them:
 * `netlinkAttributes(message.payload, sizeof(struct.ifinfomsg))`.
 *
 * Iterating throws a RecordError for an attribute that is shorter than its header or reaches beyond the
 * memory. What is too short for a header ends it, as in the kernel. The payloads are parts of the memory.
 *
 * netlink(7), linux/netlink.h.
 *
 * @throws RangeError if there is less memory than `offset`.
 */
export function netlinkAttributes(memory: Memory, offset: number = 0): Iterable<NetlinkAttribute> {
  if (!isMemory(memory)) throw new TypeError(`netlinkAttributes: expected memory, got ${described(memory)}`)
  const bytes = bytesOf(memory, 'netlinkAttributes')
  const start = count(offset, bytes.length, 'netlinkAttributes offset')
  return { [Symbol.iterator]: () => attributesIn(bytes, nlaAlign(start)) }
}

function* attributesIn(bytes: Uint8Array, start: number): Generator<NetlinkAttribute> {
  const size = sizeof(NLATTR)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = start; at + size <= bytes.length; ) {
    const length = view.getUint16(at + offsetof(NLATTR, 'nla_len'), true)
    if (length < size || length > bytes.length - at) {
      const wanted = `an nla_len of ${size} .. ${bytes.length - at}`
      throw new RecordError(NLATTR, at, `expected ${wanted}, got ${length}`)
    }
    const type = view.getUint16(at + offsetof(NLATTR, 'nla_type'), true)
    yield new NetlinkAttribute(type, bytes.subarray(at + size, at + length))
    at += nlaAlign(length)
  }
}

/** Where the next attribute begins. */
export function nlaAlign(bytes: number): number {
  return bytes + (-bytes & (ALIGN - 1))
}
