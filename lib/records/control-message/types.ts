// Control messages as objects: what `controlMessagesIn` gives and what `controlMessages` takes.

import type { Result } from '../../errno/result.js'
import type { struct } from '../../generated/views/net.js'
import type { Bytes, Fd, FdArg, Pid, PidArg } from '../../sys/types.js'
import type { AnySocketAddress } from '../socket-address/types.js'

/**
 * SCM_RIGHTS: descriptors. Received ones are open here from now on, and who received them closes them.
 * unix(7).
 */
export interface RightsMessage {
  readonly type: 'rights'
  readonly fds: readonly Fd[]
}

/** SCM_CREDENTIALS: who sent, as the kernel has checked. unix(7). */
export interface CredentialsMessage {
  readonly type: 'credentials'
  readonly pid: Pid
  readonly uid: number
  readonly gid: number
}

/**
 * SCM_PIDFD: the process that sent, as a descriptor, which who received it closes; or the error that the
 * kernel had in making one. Since Linux 6.5, with SO_PASSPIDFD.
 */
export interface PidfdMessage {
  readonly type: 'pidfd'
  readonly pidfd: Result<Fd>
}

/** IP_PKTINFO: where a packet arrived, or shall leave. ip(7). */
export interface IpPktinfoMessage {
  readonly type: 'ip_pktinfo'
  readonly ifindex: number
  /** The local address; of a packet to be sent, its source. */
  readonly spec_dst: string
  /** The destination in the packet's header; not looked at when sending. */
  readonly addr: string
}

/** IPV6_PKTINFO: the destination of a packet that arrived, the source of one to be sent. ipv6(7). */
export interface Ipv6PktinfoMessage {
  readonly type: 'ipv6_pktinfo'
  readonly addr: string
  readonly ifindex: number
}

/** IP_TTL, IPV6_HOPLIMIT and IPV6_TCLASS, IP_TOS: a number of the packet's header. ip(7), ipv6(7). */
export interface HeaderNumberMessage {
  readonly type: 'ip_ttl' | 'ip_tos' | 'ipv6_hoplimit' | 'ipv6_tclass'
  readonly value: number
}

/** A time of CLOCK_REALTIME or of a network card. */
export interface PacketTime {
  readonly sec: number
  readonly nsec: number
}

/** SO_TIMESTAMP, old or new: when a packet arrived, in microseconds. socket(7). */
export interface TimestampMessage {
  readonly type: 'timestamp'
  readonly sec: number
  readonly usec: number
}

/** SO_TIMESTAMPNS, old or new: the same in nanoseconds. socket(7). */
export interface TimestampNsMessage extends PacketTime {
  readonly type: 'timestampns'
}

/** SO_TIMESTAMPING, old or new. Documentation/networking/timestamping.rst. */
export interface TimestampingMessage {
  readonly type: 'timestamping'
  /** The kernel's time, if there is one. */
  readonly software: PacketTime | undefined
  /** The network card's own time, if there is one. */
  readonly hardware: PacketTime | undefined
}

/** IP_RECVERR and IPV6_RECVERR: an error of the queue that MSG_ERRQUEUE reads. ip(7). */
export interface RecverrMessage {
  readonly type: 'ip_recverr' | 'ipv6_recverr'
  readonly error: struct.sock_extended_err
  /** Who told of the error: family 0 if nobody did. */
  readonly offender: AnySocketAddress
}

/** A control message that has no form here, or that the kernel cut off. */
export interface OtherControlMessage {
  /** cmsg_type */
  readonly type: number
  /** cmsg_level */
  readonly level: number
  readonly data: Uint8Array
}

/**
 * A control message. `type` tells which: the kernel's constant in lower case without SCM_ or SO_; or a
 * number, for those that have no form here.
 */
export type ControlMessage =
  | RightsMessage
  | CredentialsMessage
  | PidfdMessage
  | IpPktinfoMessage
  | Ipv6PktinfoMessage
  | HeaderNumberMessage
  | TimestampMessage
  | TimestampNsMessage
  | TimestampingMessage
  | RecverrMessage
  | OtherControlMessage

/** What can be sent. */
export type SentControlMessage =
  | { readonly type: 'rights'; readonly fds: readonly FdArg[] }
  | { readonly type: 'credentials'; readonly pid: PidArg; readonly uid: number; readonly gid: number }
  | {
      readonly type: 'ip_pktinfo'
      readonly ifindex?: number | undefined
      readonly spec_dst?: string | undefined
      readonly addr?: string | undefined
    }
  | {
      readonly type: 'ipv6_pktinfo'
      readonly addr?: string | undefined
      readonly ifindex?: number | undefined
    }
  | HeaderNumberMessage
  | { readonly type: number; readonly level: number; readonly data: Bytes | ArrayBufferView }
