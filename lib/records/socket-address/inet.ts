// AF_INET and AF_INET6.

import { AF_INET, AF_INET6 } from '../../generated/named/net.js'
import { struct } from '../../generated/views/net.js'
import { bytesOf } from '../../memory/address.js'
import { IPV4_BYTES, IPV6_BYTES, ipBytesOf, ipText } from '../ip-address.js'
import type { Codec } from './codec.js'

export const inet: Codec<'inet'> = {
  number: AF_INET,
  struct: 'sockaddr_in',
  required: ['address', 'port'],
  optional: [],
  write({ address, port }) {
    const made = new struct.sockaddr_in({ sin_family: AF_INET, sin_port: port })
    bytesOf(made.sin_addr, 'sin_addr').set(ipBytesOf(address, IPV4_BYTES, 'socketAddress address'))
    return made
  },
  read(bytes) {
    const { sin_addr, sin_port } = struct.sockaddr_in.at(bytes)
    return { family: 'inet', address: ipText(sin_addr), port: sin_port }
  },
}

export const inet6: Codec<'inet6'> = {
  number: AF_INET6,
  struct: 'sockaddr_in6',
  required: ['address', 'port'],
  optional: ['flowinfo', 'scope_id'],
  write({ address, port, flowinfo = 0, scope_id = 0 }) {
    const made = new struct.sockaddr_in6({
      sin6_family: AF_INET6,
      sin6_port: port,
      sin6_flowinfo: flowinfo,
      sin6_scope_id: scope_id,
    })
    bytesOf(made.sin6_addr, 'sin6_addr').set(ipBytesOf(address, IPV6_BYTES, 'socketAddress address'))
    return made
  },
  read(bytes) {
    const { sin6_addr, sin6_port, sin6_flowinfo, sin6_scope_id } = struct.sockaddr_in6.at(bytes)
    return {
      family: 'inet6',
      address: ipText(sin6_addr),
      port: sin6_port,
      flowinfo: sin6_flowinfo,
      scope_id: sin6_scope_id,
    }
  },
}
