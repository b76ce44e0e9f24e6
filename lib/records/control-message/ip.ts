// Control messages of SOL_IP and SOL_IPV6.

import {
  IP_PKTINFO,
  IP_RECVERR,
  IP_TOS,
  IP_TTL,
  IPV6_HOPLIMIT,
  IPV6_PKTINFO,
  IPV6_RECVERR,
  IPV6_TCLASS,
  SOL_IP,
  SOL_IPV6,
} from '../../generated/named/net.js'
import { struct } from '../../generated/views/net.js'
import { bytesOf } from '../../memory/address.js'
import { sizeof } from '../../struct/sizeof.js'
import { int32, within } from '../../sys/integer.js'
import { IPV4_BYTES, IPV6_BYTES, ipBytesOf, ipText } from '../ip-address.js'
import { readSocketAddress } from '../socket-address.js'
import { INT, intIn, type Kind, type Sent } from './kind.js'
import type { HeaderNumberMessage, RecverrMessage } from './types.js'

const BYTE = 1

export const ipPktinfo: Kind<Sent<'ip_pktinfo'>> = {
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

export const ipv6Pktinfo: Kind<Sent<'ipv6_pktinfo'>> = {
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

export const ipTtl: Kind<HeaderNumberMessage> = headerNumber('ip_ttl', SOL_IP, IP_TTL, INT)
/** The only one that is a byte. */
export const ipTos: Kind<HeaderNumberMessage> = headerNumber('ip_tos', SOL_IP, IP_TOS, BYTE)
export const ipv6Hoplimit: Kind<HeaderNumberMessage> = headerNumber(
  'ipv6_hoplimit',
  SOL_IPV6,
  IPV6_HOPLIMIT,
  INT,
)
export const ipv6Tclass: Kind<HeaderNumberMessage> = headerNumber('ipv6_tclass', SOL_IPV6, IPV6_TCLASS, INT)
export const ipRecverr: Kind = recverr('ip_recverr', SOL_IP, IP_RECVERR, 'sockaddr_in')
export const ipv6Recverr: Kind = recverr('ipv6_recverr', SOL_IPV6, IPV6_RECVERR, 'sockaddr_in6')

function headerNumber(
  name: HeaderNumberMessage['type'],
  level: number,
  type: number,
  bytes: number,
): Kind<HeaderNumberMessage> {
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

function recverr(name: RecverrMessage['type'], level: number, type: number, address: string): Kind {
  return {
    level,
    type,
    // The address of the offender follows, of the size that its family has.
    least: () => sizeof(struct.sock_extended_err) + sizeof(address),
    read(data) {
      const error = struct.sock_extended_err.at(data)
      return { type: name, error, offender: readSocketAddress(data.subarray(error.byteLength)) }
    },
  }
}
