// Socket options of IPv6 and of raw sockets of ICMPv6.

import {
  bool,
  bytes,
  choice,
  flags,
  inout,
  input,
  int,
  of,
  output,
  type SocketOption,
  type Subject,
  size,
  time,
} from '../vocabulary.js'

type Options = Readonly<Record<string, SocketOption>>

const POLICY_NEEDS = 'It needs CAP_NET_ADMIN.'

const ipv6: Options = {
  IPV6_V6ONLY: {
    does: 'Restrict the socket to IPv6, so that another one can have the same port of IPv4.',
    value: bool,
    since: '2.4.21',
    hints: { EINVAL: 'It must be set before bind.' },
  },
  IPV6_ADDRFORM: {
    does: 'Turn a socket that is connected to a mapped IPv4 address into a socket of AF_INET.',
    value: choice('AF_'),
    since: '2.2',
    hints: { EADDRNOTAVAIL: 'The address is no IPv4 address mapped into IPv6, or IPV6_V6ONLY is set.' },
  },
  IPV6_UNICAST_HOPS: {
    does: 'Set the hop limit of unicast packets sent.',
    value: int,
    since: '2.2',
    note: '0 to 255; -1 means the default of the route.',
  },
  IPV6_MINHOPCOUNT: {
    does: 'Drop incoming TCP segments whose hop limit is less than this.',
    value: int,
    since: '2.6.35',
  },
  IPV6_MTU: {
    does: 'Limit the size of packets sent, or read the size known for the path of a connected socket.',
    value: size,
    since: '2.2',
    hints: { ENOTCONN: 'Reading needs a connected socket.', EINVAL: 'It must be 0 or at least 1280.' },
  },
  IPV6_MTU_DISCOVER: {
    does: 'Choose how the size of packets is fitted to the path.',
    value: choice('IPV6_PMTUDISC_'),
    since: '2.2',
  },
  IPV6_DONTFRAG: {
    does: 'Refuse to send datagrams that would have to be fragmented.',
    value: bool,
    since: '2.6.35',
  },
  IPV6_RECVPATHMTU: {
    does: 'Attach the size known for the path to a message when it changes, as IPV6_PATHMTU.',
    value: bool,
    since: '2.6.35',
  },
  IPV6_PATHMTU: {
    does: 'Read the size known for the path of a connected socket.',
    value: 'ip6_mtuinfo',
    access: 'get',
    since: '2.6.35',
    hints: { ENOTCONN: 'The socket is not connected.' },
  },
  IPV6_TCLASS: {
    does: 'Set the traffic class of packets sent.',
    value: int,
    since: '2.6.14',
    note: '0 to 255; -1 means 0.',
  },
  IPV6_FREEBIND: {
    does: 'Allow bind to an address that the system does not have, or not yet.',
    value: bool,
    since: '4.15',
  },
  IPV6_TRANSPARENT: {
    does: 'Let the socket act for addresses of others, as a transparent proxy does.',
    value: bool,
    since: '2.6.37',
    hints: { EPERM: 'Turning it on needs CAP_NET_ADMIN or CAP_NET_RAW.' },
  },
  IPV6_UNICAST_IF: {
    does: 'Set the interface through which unicast packets leave, without binding to it.',
    value: of('interface in network byte order', int),
    since: '3.4',
    hints: { EADDRNOTAVAIL: 'There is no such interface, or its index is not in network byte order.' },
    note: 'The index is in network byte order; 0 means none.',
  },
  IPV6_ADDR_PREFERENCES: {
    does: 'Set which kinds of source addresses are preferred.',
    value: flags('IPV6_PREFER_SRC_'),
    since: '2.6.26',
  },
  IPV6_AUTOFLOWLABEL: {
    does: 'Let the kernel make up a flow label for packets sent.',
    value: bool,
    since: '3.17',
  },
  IPV6_FLOWINFO_SEND: {
    does: 'Take the flow label from the address a datagram is sent to.',
    value: bool,
    since: '2.2',
  },
  IPV6_FLOWLABEL_MGR: {
    does: 'Get, release, renew or read a flow label.',
    value: inout('in6_flowlabel_req', { size: 'optlen' }),
    since: '2.2',
    hints: { EPERM: 'The label belongs to another process or user.', ESRCH: 'The socket has no such label.' },
    note: 'setsockopt writes a label that it has chosen back into the struct.',
  },
  IPV6_RECVERR: {
    does: 'Keep errors that come back for packets sent, to be read with MSG_ERRQUEUE.',
    value: bool,
    since: '2.2',
    note: 'Turning it off throws away what is in the error queue.',
  },
  IPV6_RECVERR_RFC4884: {
    does: 'Tell with those errors where the extensions of their ICMP message begin.',
    value: bool,
    since: '5.9',
  },
  IPV6_RECVPKTINFO: {
    does: 'Attach the destination address and the interface to every message, as IPV6_PKTINFO.',
    value: bool,
    since: '2.6.14',
  },
  IPV6_RECVHOPLIMIT: {
    does: 'Attach the hop limit to every message, as IPV6_HOPLIMIT.',
    value: bool,
    since: '2.6.14',
  },
  IPV6_RECVTCLASS: {
    does: 'Attach the traffic class to every message, as IPV6_TCLASS.',
    value: bool,
    since: '2.6.14',
  },
  IPV6_RECVHOPOPTS: {
    does: 'Attach the hop-by-hop options to every message, as IPV6_HOPOPTS.',
    value: bool,
    since: '2.6.14',
  },
  IPV6_RECVRTHDR: {
    does: 'Attach the routing header to every message, as IPV6_RTHDR.',
    value: bool,
    since: '2.6.14',
  },
  IPV6_RECVDSTOPTS: {
    does: 'Attach the destination options to every message, as IPV6_DSTOPTS.',
    value: bool,
    since: '2.6.14',
  },
  IPV6_RECVORIGDSTADDR: {
    does: 'Attach the original destination address to every datagram, as struct sockaddr_in6.',
    value: bool,
    since: '2.6.37',
  },
  IPV6_RECVFRAGSIZE: {
    does: 'Attach to every datagram put together from fragments the size of the largest one.',
    value: bool,
    since: '4.10',
  },
  IPV6_FLOWINFO: {
    does: 'Attach traffic class and flow label to every message, as IPV6_FLOWINFO.',
    value: bool,
    since: '2.2',
  },
  IPV6_2292PKTINFO: {
    does: 'Attach destination address and interface in the old format of RFC 2292.',
    value: bool,
    since: '2.2',
  },
  IPV6_2292HOPLIMIT: {
    does: 'Attach the hop limit in the old format of RFC 2292.',
    value: bool,
    since: '2.2',
  },
  IPV6_2292RTHDR: {
    does: 'Attach the routing header in the old format of RFC 2292.',
    value: bool,
    since: '2.2',
  },
  IPV6_2292HOPOPTS: {
    does: 'Attach the hop-by-hop options in the old format of RFC 2292.',
    value: bool,
    since: '2.2',
  },
  IPV6_2292DSTOPTS: {
    does: 'Attach the destination options in the old format of RFC 2292.',
    value: bool,
    since: '2.2',
  },
  IPV6_2292PKTOPTIONS: {
    does: 'Set the extension headers of packets sent as control messages, or read those received.',
    value: input(bytes, { size: 'optlen' }),
    gives: output(bytes, { size: 'optlen' }),
    since: '2.2',
    hints: { ENOPROTOOPT: 'Reading is for stream sockets only.' },
    note: 'A length of 0 removes them.',
  },
  IPV6_PKTINFO: {
    does: 'Set source address and interface of packets sent.',
    value: 'in6_pktinfo',
    access: 'set',
    since: '2.6.14',
  },
  IPV6_HOPOPTS: {
    does: 'Set the hop-by-hop options of packets sent.',
    value: input(bytes, { size: 'optlen', optional: 'removal, with a length of 0' }),
    gives: output(bytes, { size: 'optlen' }),
    since: '2.6.14',
    hints: { EPERM: 'It needs CAP_NET_RAW.' },
    note: 'A multiple of 8 bytes, at most 2040; a length of 0 removes them.',
  },
  IPV6_RTHDRDSTOPTS: {
    does: 'Set the destination options that stand before the routing header of packets sent.',
    value: input(bytes, { size: 'optlen', optional: 'removal, with a length of 0' }),
    gives: output(bytes, { size: 'optlen' }),
    since: '2.6.14',
    hints: { EPERM: 'It needs CAP_NET_RAW.' },
    note: 'A multiple of 8 bytes, at most 2040; a length of 0 removes them.',
  },
  IPV6_RTHDR: {
    does: 'Set the routing header of packets sent.',
    value: input(bytes, { size: 'optlen', optional: 'removal, with a length of 0' }),
    gives: output(bytes, { size: 'optlen' }),
    since: '2.6.14',
    note: 'A multiple of 8 bytes, at most 2040; a length of 0 removes it.',
  },
  IPV6_DSTOPTS: {
    does: 'Set the destination options of packets sent.',
    value: input(bytes, { size: 'optlen', optional: 'removal, with a length of 0' }),
    gives: output(bytes, { size: 'optlen' }),
    since: '2.6.14',
    hints: { EPERM: 'It needs CAP_NET_RAW.' },
    note: 'A multiple of 8 bytes, at most 2040; a length of 0 removes them.',
  },
  IPV6_HDRINCL: {
    does: 'Tell that the caller writes the IPv6 header of a raw socket itself.',
    value: bool,
    since: '4.5',
  },
  IPV6_CHECKSUM: {
    does: 'Let the kernel compute and check the checksum of a raw socket, which lies at this position.',
    value: int,
    since: '2.2',
    hints: { EINVAL: 'The position is odd, or the socket is of ICMPv6, whose checksum is always computed.' },
    note: '-1 turns it off.',
  },
  IPV6_ROUTER_ALERT: {
    does: 'Receive, on a raw socket, packets to be forwarded that carry this router alert value.',
    value: int,
    since: '2.2',
    hints: { ENOPROTOOPT: 'The socket is no raw socket of the protocol IPPROTO_RAW.' },
    note: '-1 turns it off. Reading gives 0 or 1 only.',
  },
  IPV6_ROUTER_ALERT_ISOLATE: {
    does: 'Restrict such packets to those of the own network namespace.',
    value: bool,
    since: '5.1',
  },
  IPV6_IPSEC_POLICY: {
    does: 'Set the IPsec policy of the socket in the format of PF_KEY.',
    value: input('sadb_x_policy', {
      size: 'optlen',
      optional: 'removal of the policies, with a length of 0',
    }),
    access: 'set',
    since: '2.6.0',
    hints: { EPERM: POLICY_NEEDS },
  },
  IPV6_XFRM_POLICY: {
    does: 'Set the IPsec policy of the socket in the format of netlink.',
    value: input('xfrm_userpolicy_info', {
      size: 'optlen',
      optional: 'removal of the policies, with a length of 0',
    }),
    access: 'set',
    since: '2.6.0',
    hints: { EPERM: POLICY_NEEDS },
    note: 'Structs xfrm_user_tmpl follow the struct.',
  },
  IPV6_MULTICAST_IF: {
    does: 'Set the interface through which multicast packets leave.',
    value: of('interface', int),
    since: '2.2',
    hints: { ENODEV: 'There is no interface of this index.' },
  },
  IPV6_MULTICAST_HOPS: {
    does: 'Set the hop limit of multicast packets sent.',
    value: int,
    since: '2.2',
    note: '0 to 255; -1 means 1, the default.',
  },
  IPV6_MULTICAST_LOOP: {
    does: 'Let multicast packets also reach receivers on this system.',
    value: bool,
    since: '2.2',
  },
  IPV6_MULTICAST_ALL: {
    does: 'Receive from all groups that the system has joined, and not only from those of this socket.',
    value: bool,
    since: '4.20',
    note: 'On by default.',
  },
  IPV6_ADD_MEMBERSHIP: {
    does: 'Join a multicast group.',
    value: 'ipv6_mreq',
    access: 'set',
    since: '2.2',
    hints: {
      EADDRINUSE: 'The socket has joined this group on this interface already.',
      EPROTO: 'TCP sockets cannot join groups.',
    },
  },
  IPV6_DROP_MEMBERSHIP: {
    does: 'Leave a multicast group.',
    value: 'ipv6_mreq',
    access: 'set',
    since: '2.2',
  },
  IPV6_JOIN_ANYCAST: {
    does: 'Take part in an anycast address.',
    value: 'ipv6_mreq',
    access: 'set',
    since: '2.6.0',
    hints: { EPERM: 'It needs CAP_NET_ADMIN.' },
  },
  IPV6_LEAVE_ANYCAST: {
    does: 'Stop taking part in an anycast address.',
    value: 'ipv6_mreq',
    access: 'set',
    since: '2.6.0',
  },
  IP6T_SO_ORIGINAL_DST: {
    does: 'Read where a connection was going before netfilter redirected it to this socket.',
    value: 'sockaddr_in6',
    access: 'get',
    since: '3.8',
    hints: { ENOENT: 'The connection is not tracked.' },
  },
}

const icmpv6: Options = {
  ICMPV6_FILTER: {
    does: 'Set which types of ICMPv6 messages a raw socket does not receive.',
    value: 'icmp6_filter',
    since: '2.2',
    hints: { EOPNOTSUPP: 'The socket is not a raw socket of the protocol IPPROTO_ICMPV6.' },
    note: 'A set bit refuses the type.',
  },
}

export const ipv6Levels: Subject = {
  options: [
    { level: 'IPPROTO_IPV6', options: ipv6 },
    { level: 'IPPROTO_ICMPV6', options: icmpv6 },
  ],
  fields: {
    ipv6_mreq: { ipv6mr_ifindex: of('interface', int) },
    in6_pktinfo: { ipi6_ifindex: of('interface', int) },
    ip6_mtuinfo: { ip6m_mtu: size },
    in6_flowlabel_req: {
      flr_action: choice('IPV6_FL_A_'),
      flr_share: choice('IPV6_FL_S_'),
      flr_flags: flags('IPV6_FL_F_'),
      flr_expires: time('s'),
      flr_linger: time('s'),
    },
  },
  families: {
    IPV6_: { does: 'options of the level IPPROTO_IPV6', names: Object.keys(ipv6) },
    ICMPV6_: { does: 'options of a raw socket of ICMPv6', names: Object.keys(icmpv6) },
    IPV6_PMTUDISC_: { does: 'how the size of IPv6 packets is fitted to the path' },
    IPV6_PREFER_SRC_: { does: 'preferred kinds of IPv6 source addresses' },
  },
}
