// The control messages that have a form of their own.

import {
  ipPktinfo,
  ipRecverr,
  ipTos,
  ipTtl,
  ipv6Hoplimit,
  ipv6Pktinfo,
  ipv6Recverr,
  ipv6Tclass,
} from './ip.js'
import type { Kind } from './kind.js'
import { credentials, NEW_FORMS, pidfd, rights, timestamp, timestamping, timestampns } from './socket.js'
import type { ControlMessage } from './types.js'

/** By their names. */
export const KINDS: { readonly [N in Extract<ControlMessage['type'], string>]: Kind } = {
  rights,
  credentials,
  pidfd,
  timestamp,
  timestampns,
  timestamping,
  ip_pktinfo: ipPktinfo,
  ip_ttl: ipTtl,
  ip_tos: ipTos,
  ip_recverr: ipRecverr,
  ipv6_pktinfo: ipv6Pktinfo,
  ipv6_hoplimit: ipv6Hoplimit,
  ipv6_tclass: ipv6Tclass,
  ipv6_recverr: ipv6Recverr,
}

const BY_NUMBERS: ReadonlyMap<string, Kind> = new Map(
  [...Object.values(KINDS), ...NEW_FORMS].map((kind) => [`${kind.level} ${kind.type}`, kind]),
)

/** The kind of a message that was received. */
export function kindOf(level: number, type: number): Kind | undefined {
  return BY_NUMBERS.get(`${level} ${type}`)
}
