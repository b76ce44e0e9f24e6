// Messages of netlink: a header of 16 bytes, the family's struct, attributes; each aligned to 4.

import type { NLM_F_ } from '../generated/families.js'
import { struct } from '../generated/views/net.js'
import { bytesOf, isMemory } from '../memory/address.js'
import type { Memory } from '../memory/word.js'
import { RecordError } from '../struct/record-error.js'
import { sizeof } from '../struct/sizeof.js'
import { described } from '../sys/refusal.js'
import { count } from '../sys/region.js'
import type { Flags } from '../sys/types.js'
import { ackOf, type NetlinkAck } from './netlink-ack.js'
import { attributeBytes, joined, type NetlinkAttributeFields } from './netlink-attribute-bytes.js'
import { type NetlinkAttribute, netlinkAttributes, nlaAlign } from './netlink-attributes.js'

/** What a netlink message is made of. */
export interface NetlinkMessageFields {
  readonly type: number
  readonly flags?: Flags<NLM_F_> | undefined
  /** A number by which the answers are known: they have the same. */
  readonly seq?: number | undefined
  /** The port of the sender; the kernel puts in the socket's own where it is 0. */
  readonly pid?: number | undefined
  /** The family's struct, such as `new struct.ifinfomsg()`. */
  readonly payload?: Memory | undefined
  readonly attributes?: readonly NetlinkAttributeFields[] | undefined
}

/**
 * A netlink message to be sent, as memory:
 *
 *     netlinkMessage({
 *       type: RTM_GETLINK,
 *       flags: NLM_F_REQUEST | NLM_F_DUMP,
 *       payload: new struct.ifinfomsg(),
 *       attributes: [{ type: IFLA_EXT_MASK, u32: 1 }],
 *     })
 *
 * netlink(7), rtnetlink(7).
 *
 * @throws TypeError, RangeError for fields that do not fit.
 */
export function netlinkMessage(fields: NetlinkMessageFields): Uint8Array {
  if (typeof fields !== 'object' || fields === null) {
    throw new TypeError(`netlinkMessage: expected an object with a type, got ${described(fields)}`)
  }
  const { type, flags = 0, seq = 0, pid = 0, payload = new Uint8Array(0), attributes = [] } = fields
  if (typeof type !== 'number') {
    throw new TypeError(`netlinkMessage type: expected a number, got ${described(type)}`)
  }
  if (!isMemory(payload)) {
    throw new TypeError(`netlinkMessage payload: expected memory, got ${described(payload)}`)
  }
  const header = new struct.nlmsghdr({
    nlmsg_type: type,
    nlmsg_flags: flags,
    nlmsg_seq: seq,
    nlmsg_pid: pid,
  })
  const body = [bytesOf(payload, 'netlinkMessage payload'), attributeBytes(attributes)]
  header.nlmsg_len = body.reduce((sum, { length }) => sum + nlaAlign(length), header.byteLength)
  return joined([bytesOf(header, 'nlmsghdr'), ...body])
}

/**
 * The messages in memory of which recv filled `length` bytes. A dump comes in several receptions, and ends
 * with NLMSG_DONE:
 *
 *     for (const message of netlinkMessages(buffer, must.recvfrom(fd, buffer, undefined, 0))) {
 *       if (message.ack !== undefined) unwrap(message.ack.error, 'netlink')
 *     }
 *
 * Each message has a copy of its bytes, so the buffer can be used again. Iterating throws a RecordError for a
 * message that is shorter than its header or reaches beyond what was received.
 *
 * netlink(7).
 *
 * @throws RangeError if the memory has fewer than `length` bytes.
 */
export function netlinkMessages(memory: Memory, length?: number): Iterable<NetlinkMessage> {
  if (!isMemory(memory)) throw new TypeError(`netlinkMessages: expected memory, got ${described(memory)}`)
  const bytes = bytesOf(memory, 'netlinkMessages')
  const filled = bytes.subarray(0, count(length, bytes.length, 'netlinkMessages length'))
  return { [Symbol.iterator]: () => messagesIn(filled) }
}

function* messagesIn(bytes: Uint8Array): Generator<NetlinkMessage> {
  const size = sizeof(struct.nlmsghdr)
  // As in the kernel, what is too short for a header is no message.
  for (let at = 0; at + size <= bytes.length; ) {
    const header = struct.nlmsghdr.at(bytes.slice(at, at + size))
    const { nlmsg_len } = header
    if (nlmsg_len < size || nlmsg_len > bytes.length - at) {
      const hint = nlmsg_len < size ? '' : '; was the buffer too short (MSG_TRUNC)?'
      const wanted = `an nlmsg_len of ${size} .. ${bytes.length - at}`
      throw new RecordError('nlmsghdr', at, `expected ${wanted}, got ${nlmsg_len}${hint}`)
    }
    yield new NetlinkMessage(header, bytes.slice(at + size, at + nlmsg_len))
    at += nlaAlign(nlmsg_len)
  }
}

/** A message that was received. */
export class NetlinkMessage {
  readonly type: number
  readonly flags: Flags<NLM_F_>
  readonly seq: number
  readonly pid: number
  /** What is behind the header: `struct.ifinfomsg.at(message.payload)`. */
  readonly payload: Uint8Array

  /** @internal */
  constructor(header: struct.nlmsghdr, payload: Uint8Array) {
    this.type = header.nlmsg_type
    this.flags = header.nlmsg_flags
    this.seq = header.nlmsg_seq
    this.pid = header.nlmsg_pid
    this.payload = payload
  }

  /** The attributes behind a struct of so many bytes: `message.attributes(sizeof(struct.ifinfomsg))`. */
  attributes(offset: number): Iterable<NetlinkAttribute> {
    return netlinkAttributes(this.payload, offset)
  }

  /**
   * How a request ended, if the message says that (NLMSG_ERROR, which is the answer to NLM_F_ACK too, and
   * NLMSG_DONE).
   *
   * @throws RecordError if the message is too short for it.
   */
  get ack(): NetlinkAck | undefined {
    return ackOf(this.type, this.flags, this.payload)
  }
}
