/** rawsys/net: sockets, their options, and network interfaces. */

import type { CommonCalls } from '../generated/sys/common.js'
import * as common from '../generated/sys/common.js'
import type { NetCalls } from '../generated/sys/net.js'
import * as own from '../generated/sys/net.js'
import { raw, throwing } from '../sys/must.js'

export * from '../generated/named/net.js'
export { struct } from '../generated/views/net.js'
export type * from '../records/control-message/types.js'
export {
  CMSG_SPACE,
  ControlMessages,
  controlMessages,
  controlMessagesIn,
} from '../records/control-messages.js'
export { ipBytes, ipText } from '../records/ip-address.js'
export type { NetlinkMessageFields } from '../records/netlink.js'
export { NetlinkMessage, netlinkMessage, netlinkMessages } from '../records/netlink.js'
export { NetlinkAck } from '../records/netlink-ack.js'
export type { NetlinkAttributeFields } from '../records/netlink-attribute-bytes.js'
export { NetlinkAttribute, netlinkAttributes } from '../records/netlink-attributes.js'
export type * from '../records/socket-address/types.js'
export { readSocketAddress, socketAddress } from '../records/socket-address.js'
export * from '../struct/shared.js'
export * from '../sys/shared.js'

/** The calls of this subject, and those of every descriptor; the result is the kernel's own. */
export const sys: CommonCalls<'sys'> & NetCalls<'sys'> = raw([common, own]) as CommonCalls<'sys'> &
  NetCalls<'sys'>
/** The same calls; an error is thrown as a SyscallError. */
export const must: CommonCalls<'must'> & NetCalls<'must'> = throwing([common, own]) as CommonCalls<'must'> &
  NetCalls<'must'>
