// The network interfaces and their addresses, as `ip address` lists them. rtnetlink(7).

import { unwrap } from 'rawsys'
import { IFLA_ADDRESS, IFLA_IFNAME, IFLA_MTU } from 'rawsys/constants'
import {
  AF_NETLINK,
  IFA_ADDRESS,
  IFF_UP,
  ipText,
  must,
  type NetlinkAttribute,
  type NetlinkMessage,
  NLM_F_DUMP,
  NLM_F_REQUEST,
  netlinkMessage,
  netlinkMessages,
  owned,
  RTM_GETADDR,
  RTM_GETLINK,
  SOCK_CLOEXEC,
  SOCK_RAW,
  sizeof,
  socketAddress,
  struct,
} from 'rawsys/net'

// The protocol 0 is NETLINK_ROUTE.
const socket = owned(must.socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, 0))
const buffer = new Uint8Array(65536)

const addresses = [...dump(RTM_GETADDR, new struct.ifaddrmsg())].map((message) => {
  const { ifa_index, ifa_prefixlen } = struct.ifaddrmsg.at(message.payload)
  const { binary } = byType(message.attributes(sizeof(struct.ifaddrmsg))).get(IFA_ADDRESS) ?? {}
  return { index: ifa_index, text: `${binary === undefined ? '?' : ipText(binary)}/${ifa_prefixlen}` }
})
for (const message of dump(RTM_GETLINK, new struct.ifinfomsg())) {
  const { ifi_index, ifi_flags } = struct.ifinfomsg.at(message.payload)
  const link = byType(message.attributes(sizeof(struct.ifinfomsg)))
  const state = (ifi_flags & IFF_UP) !== 0 ? 'up' : 'down'
  const hardware = Buffer.from(link.get(IFLA_ADDRESS)?.binary ?? []).toString('hex')
  console.log(
    `${ifi_index}: ${link.get(IFLA_IFNAME)?.string} ${state}, mtu ${link.get(IFLA_MTU)?.u32}, ${hardware}`,
  )
  for (const { index, text } of addresses) if (index === ifi_index) console.log(`    ${text}`)
}
socket.close()

/** All that the kernel has of a kind: messages until the one that says that this was all. */
function* dump(type: number, payload: ArrayBufferView): Generator<NetlinkMessage> {
  const request = netlinkMessage({ type, flags: NLM_F_REQUEST | NLM_F_DUMP, payload })
  must.sendto(socket.fd, request, undefined, 0, socketAddress({ family: 'netlink' }))
  for (;;) {
    for (const message of netlinkMessages(buffer, must.recvfrom(socket.fd, buffer, undefined, 0))) {
      if (message.ack === undefined) yield message
      else {
        unwrap(message.ack.error, 'netlink')
        return
      }
    }
  }
}

function byType(attributes: Iterable<NetlinkAttribute>): Map<number, NetlinkAttribute> {
  return new Map(Array.from(attributes, (attribute) => [attribute.type, attribute]))
}
