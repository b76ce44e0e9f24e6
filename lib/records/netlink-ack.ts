// What netlink says of a request: an error number, and since Linux 4.12 attributes with the reason.

import type { Result } from '../errno/result.js'
import {
  NLM_F_ACK_TLVS,
  NLM_F_CAPPED,
  NLMSG_DONE,
  NLMSG_ERROR,
  NLMSGERR_ATTR_MSG,
  NLMSGERR_ATTR_OFFS,
} from '../generated/named/net.js'
import { struct } from '../generated/views/net.js'
import { RecordError } from '../struct/record-error.js'
import { offsetof, sizeof } from '../struct/sizeof.js'
import { type NetlinkAttribute, netlinkAttributes } from './netlink-attributes.js'

/** How a request ended. */
export class NetlinkAck {
  /** 0, or a negative error number: `unwrap(ack.error, 'RTM_NEWLINK')` throws it. */
  readonly error: Result<0>
  /** The header of the request; a dump's end has none. */
  readonly request: struct.nlmsghdr | undefined
  /** NLMSGERR_ATTR_*: what the kernel has to say besides. */
  readonly attributes: Iterable<NetlinkAttribute>

  /** @internal */
  constructor(error: number, request: struct.nlmsghdr | undefined, attributes: Iterable<NetlinkAttribute>) {
    this.error = error as Result<0>
    this.request = request
    this.attributes = attributes
  }

  /** NLMSGERR_ATTR_MSG: the reason in words. Since Linux 4.12, where the socket has NETLINK_EXT_ACK. */
  get message(): string | undefined {
    return this.#attribute(NLMSGERR_ATTR_MSG)?.string
  }

  /** NLMSGERR_ATTR_OFFS: where in the request the attribute stands that was refused, from its header on. */
  get offset(): number | undefined {
    return this.#attribute(NLMSGERR_ATTR_OFFS)?.u32
  }

  #attribute(type: number): NetlinkAttribute | undefined {
    for (const attribute of this.attributes) if (attribute.type === type) return attribute
    return undefined
  }
}

/** How a request ended, if a message of this type says that. */
export function ackOf(type: number, flags: number, payload: Uint8Array): NetlinkAck | undefined {
  if (type === NLMSG_ERROR) return errorAck(flags, payload)
  return type === NLMSG_DONE ? doneAck(flags, payload) : undefined
}

function errorAck(flags: number, payload: Uint8Array): NetlinkAck {
  const size = sizeof(struct.nlmsgerr)
  if (payload.length < size) {
    throw new RecordError('nlmsgerr', 0, `expected ${size} bytes or more, got ${payload.length}`)
  }
  const { error, msg } = struct.nlmsgerr.at(payload)
  // The whole request stands before the attributes, unless the kernel left out what is behind its header.
  const isCapped = (flags & NLM_F_CAPPED) !== 0
  const request = isCapped ? msg.byteLength : msg.nlmsg_len
  return new NetlinkAck(error, msg, extendedAck(flags, payload, offsetof(struct.nlmsgerr, 'msg') + request))
}

/** The end of a dump has an error and attributes, though not in every family. */
function doneAck(flags: number, payload: Uint8Array): NetlinkAck {
  const size = offsetof(struct.nlmsgerr, 'msg')
  if (payload.length < size) return new NetlinkAck(0, undefined, [])
  const error = new DataView(payload.buffer, payload.byteOffset).getInt32(0, true)
  return new NetlinkAck(error, undefined, extendedAck(flags, payload, size))
}

function extendedAck(flags: number, payload: Uint8Array, offset: number): Iterable<NetlinkAttribute> {
  if ((flags & NLM_F_ACK_TLVS) === 0) return []
  if (offset <= payload.length) return netlinkAttributes(payload, offset)
  throw new RecordError('nlmsgerr', 0, `the request ends at byte ${offset}, of ${payload.length}`)
}
