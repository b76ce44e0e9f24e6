// What is inside of the control messages that have a form of their own.

import {
  IP_PKTINFO,
  IP_RECVERR,
  IP_TOS,
  IP_TTL,
  IPV6_HOPLIMIT,
  IPV6_PKTINFO,
  IPV6_RECVERR,
  IPV6_TCLASS,
  SCM_CREDENTIALS,
  SCM_PIDFD,
  SCM_RIGHTS,
  SO_TIMESTAMP_NEW,
  SO_TIMESTAMP_OLD,
  SO_TIMESTAMPING_NEW,
  SO_TIMESTAMPING_OLD,
  SO_TIMESTAMPNS_NEW,
  SO_TIMESTAMPNS_OLD,
  SOL_IP,
  SOL_IPV6,
  SOL_SOCKET,
} from '../generated/named/net.js'
import { struct } from '../generated/views/net.js'
import { bytesOf } from '../memory/address.js'
import { sizeof } from '../struct/sizeof.js'
import { int32, within } from '../sys/integer.js'
import { described, isArray } from '../sys/refusal.js'
import type { Fd } from '../sys/types.js'
import type {
  ControlMessage,
  HeaderNumber,
  Recverr,
  SentControlMessage,
  Time,
} from './control-message-types.js'
import { IPV4_BYTES, IPV6_BYTES, ipBytesOf, ipText } from './ip-address.js'
import { readSocketAddress } from './socket-address.js'

const INT = 4
const BYTE = 1

type Name = Extract<ControlMessage['type'], string>
/** What is sent of a kind. */
type Sent<N extends Name> = Extract<SentControlMessage, { readonly type: N }>

/** A kind of control messages; M is what is sent of it. */
export interface Kind<M = never> {
  readonly level: number
  readonly type: number
  /** The bytes that the kernel writes, at least: with fewer, the message was cut off. */
  least(): number
  /** From memory of the message's own. */
  read(data: Uint8Array): ControlMessage
  /** The bytes behind the header; not there for what can only be received. */
  write?(message: M): ArrayBufferView
}

const rights: Kind<Sent<'rights'>> = {
  level: SOL_SOCKET,
  type: SCM_RIGHTS,
  least: () => 0,
  read(data) {
    const view = viewOf(data)
    const count = Math.floor(data.length / INT)
    return {
      type: 'rights',
      fds: Array.from({ length: count }, (_, i) => view.getInt32(i * INT, true) as Fd),
    }
  },
  write({ fds }) {
    if (!isArray(fds)) throw new TypeError(`controlMessages fds: expected an array, got ${described(fds)}`)
    return Int32Array.from(fds, (fd) => int32(fd, 'controlMessages fds'))
  },
}

const credentials: Kind<Sent<'credentials'>> = {
  level: SOL_SOCKET,
  type: SCM_CREDENTIALS,
  least: () => sizeof(struct.ucred),
  read(data) {
    const { pid, uid, gid } = struct.ucred.at(data)
    return { type: 'credentials', pid, uid, gid }
  },
  write: ({ pid, uid, gid }) => new struct.ucred({ pid, uid, gid }),
}

const pidfd: Kind = {
  level: SOL_SOCKET,
  type: SCM_PIDFD,
  least: () => INT,
  read: (data) => ({ type: 'pidfd', pidfd: intIn(data) as Fd }),
}

const ipPktinfo: Kind<Sent<'ip_pktinfo'>> = {
  level: SOL_IP,
  type: IP_PKTINFO,
  least: () => sizeof(struct.in_pktinfo),
  read(data) {
    const { ipi_ifindex, ipi_spec_dst, ipi_addr } = struct.in_pktinfo.at(data)
    return {
      type: 'ip_pktinfo',
      ifindex: ipi_ifindex,
      spec_dst: ipText(ipi_spec_dst),
      addr: ipText(ipi_addr),
    }
  },
  write({ ifindex = 0, spec_dst = '0.0.0.0', addr = '0.0.0.0' }) {
    const made = new struct.in_pktinfo({ ipi_ifindex: ifindex })
    bytesOf(made.ipi_spec_dst, 'spec_dst').set(ipBytesOf(spec_dst, IPV4_BYTES, 'controlMessages spec_dst'))
    bytesOf(made.ipi_addr, 'addr').set(ipBytesOf(addr, IPV4_BYTES, 'controlMessages addr'))
    return made
  },
}

const ipv6Pktinfo: Kind<Sent<'ipv6_pktinfo'>> = {
  level: SOL_IPV6,
  type: IPV6_PKTINFO,
  least: () => sizeof(struct.in6_pktinfo),
  read(data) {
    const { ipi6_addr, ipi6_ifindex } = struct.in6_pktinfo.at(data)
    return { type: 'ipv6_pktinfo', addr: ipText(ipi6_addr), ifindex: ipi6_ifindex }
  },
  write({ addr = '::', ifindex = 0 }) {
    const made = new struct.in6_pktinfo({ ipi6_ifindex: ifindex })
    bytesOf(made.ipi6_addr, 'addr').set(ipBytesOf(addr, IPV6_BYTES, 'controlMessages addr'))
    return made
  },
}

const timestamp: Kind = {
  level: SOL_SOCKET,
  type: SO_TIMESTAMP_OLD,
  least: () => sizeof(struct.timeval),
  read(data) {
    const { tv_sec, tv_usec } = struct.timeval.at(data)
    return { type: 'timestamp', sec: tv_sec, usec: tv_usec }
  },
}

const timestampns: Kind = {
  level: SOL_SOCKET,
  type: SO_TIMESTAMPNS_OLD,
  least: () => sizeof(struct.timespec),
  read: (data) => ({ type: 'timestampns', ...timeOf(struct.timespec.at(data)) }),
}

const timestamping: Kind = {
  level: SOL_SOCKET,
  type: SO_TIMESTAMPING_OLD,
  least: () => sizeof(struct.scm_timestamping),
  read(data) {
    // The one in the middle is no longer used.
    const [software, , hardware] = [...struct.scm_timestamping.at(data).ts].map(timeOf)
    return { type: 'timestamping', software: unlessZero(software), hardware: unlessZero(hardware) }
  },
}

/** By their names. */
export const KINDS: { readonly [N in Name]: Kind } = {
  rights,
  credentials,
  pidfd,
  ip_pktinfo: ipPktinfo,
  ipv6_pktinfo: ipv6Pktinfo,
  ip_ttl: headerNumber('ip_ttl', SOL_IP, IP_TTL, INT),
  // The only one that is a byte.
  ip_tos: headerNumber('ip_tos', SOL_IP, IP_TOS, BYTE),
  ipv6_hoplimit: headerNumber('ipv6_hoplimit', SOL_IPV6, IPV6_HOPLIMIT, INT),
  ipv6_tclass: headerNumber('ipv6_tclass', SOL_IPV6, IPV6_TCLASS, INT),
  timestamp,
  timestampns,
  timestamping,
  ip_recverr: recverr('ip_recverr', SOL_IP, IP_RECVERR),
  ipv6_recverr: recverr('ipv6_recverr', SOL_IPV6, IPV6_RECVERR),
}

/** The old and the new form of a timestamp differ on 32-bit machines only. */
const NEW_FORMS: readonly Kind[] = [
  { ...timestamp, type: SO_TIMESTAMP_NEW },
  { ...timestampns, type: SO_TIMESTAMPNS_NEW },
  { ...timestamping, type: SO_TIMESTAMPING_NEW },
]

const BY_NUMBERS: ReadonlyMap<string, Kind> = new Map(
  [...Object.values(KINDS), ...NEW_FORMS].map((kind) => [`${kind.level} ${kind.type}`, kind]),
)

/** The kind of a message that was received. */
export function kindOf(level: number, type: number): Kind | undefined {
  return BY_NUMBERS.get(`${level} ${type}`)
}

function headerNumber(
  name: HeaderNumber['type'],
  level: number,
  type: number,
  bytes: number,
): Kind<HeaderNumber> {
  return {
    level,
    type,
    least: () => bytes,
    read: (data) => ({ type: name, value: bytes === INT ? intIn(data) : (data[0] as number) }),
    write({ value }) {
      return bytes === INT
        ? Int32Array.of(int32(value, `controlMessages ${name}`))
        : Uint8Array.of(within(value, 0, 255, `controlMessages ${name}`))
    },
  }
}

function recverr(name: Recverr['type'], level: number, type: number): Kind {
  return {
    level,
    type,
    // The address of the offender follows, of the size that its family has.
    least: () =>
      sizeof(struct.sock_extended_err) +
      (level === SOL_IP ? sizeof(struct.sockaddr_in) : sizeof(struct.sockaddr_in6)),
    read(data) {
      const error = struct.sock_extended_err.at(data)
      return { type: name, error, offender: readSocketAddress(data.subarray(error.byteLength)) }
    },
  }
}

function timeOf({ tv_sec, tv_nsec }: struct.timespec): Time {
  return { sec: tv_sec, nsec: tv_nsec }
}

function unlessZero(time: Time | undefined): Time | undefined {
  return time === undefined || (time.sec === 0 && time.nsec === 0) ? undefined : time
}

function intIn(data: Uint8Array): number {
  return viewOf(data).getInt32(0, true)
}

function viewOf(data: Uint8Array): DataView {
  return new DataView(data.buffer, data.byteOffset, data.byteLength)
}
