// Socket options of IPv4 and of raw sockets of ICMP.

import {
  bool,
  bytes,
  choice,
  count,
  inout,
  input,
  int,
  limit,
  mask,
  of,
  output,
  type SocketOption,
  type Subject,
  size,
  time,
} from '../vocabulary.js'

type Options = Readonly<Record<string, SocketOption>>

const POLICY_NEEDS = 'It needs CAP_NET_ADMIN.'

const ip: Options = {
  IP_TOS: {
    does: 'Set the type-of-service byte of packets sent.',
    value: int,
    since: '1.0',
    note: 'TCP sockets keep the two lowest bits, which belong to congestion notification.',
  },
  IP_TTL: {
    does: 'Set the time to live of unicast packets sent.',
    value: int,
    since: '1.0',
    note: '1 to 255; -1 goes back to the default of the system.',
  },
  IP_MINTTL: {
    does: 'Drop incoming TCP segments whose time to live is less than this.',
    value: int,
    since: '2.6.34',
  },
  IP_MTU: {
    does: 'Read the largest packet size known for the path of a connected socket.',
    value: size,
    access: 'get',
    since: '2.2',
    hints: { ENOTCONN: 'The socket is not connected.' },
  },
  IP_MTU_DISCOVER: {
    does: 'Choose how the size of packets is fitted to the path.',
    value: choice('IP_PMTUDISC_'),
    since: '2.2',
  },
  IP_FREEBIND: {
    does: 'Allow bind to an address that the system does not have, or not yet.',
    value: bool,
    since: '2.4',
  },
  IP_TRANSPARENT: {
    does: 'Let the socket act for addresses of others, as a transparent proxy does.',
    value: bool,
    since: '2.6.28',
    hints: { EPERM: 'Turning it on needs CAP_NET_ADMIN or CAP_NET_RAW.' },
  },
  IP_BIND_ADDRESS_NO_PORT: {
    does: 'Let bind with port 0 leave the choice of the port to connect.',
    value: bool,
    since: '4.2',
  },
  IP_LOCAL_PORT_RANGE: {
    does: 'Set the range from which ports are chosen for this socket.',
    value: mask,
    since: '6.3',
    note: 'Lowest port in the lower 16 bits, highest in the upper; 0 stands for that of the system.',
  },
  IP_UNICAST_IF: {
    does: 'Set the interface through which unicast packets leave, without binding to it.',
    value: of('interface in network byte order', int),
    since: '3.4',
    hints: { EADDRNOTAVAIL: 'There is no such interface, or its index is not in network byte order.' },
    note: 'The index is in network byte order; 0 means none.',
  },
  IP_PROTOCOL: {
    does: 'Read the protocol of the socket, which for a raw socket is that of the packets.',
    value: choice('IPPROTO_'),
    access: 'get',
    since: '6.4',
    note: 'For other sockets than raw ones it gives the local port.',
  },
  IP_RECVERR: {
    does: 'Keep errors that come back for packets sent, to be read with MSG_ERRQUEUE.',
    value: bool,
    since: '2.2',
    note: 'Turning it off throws away what is in the error queue.',
  },
  IP_RECVERR_RFC4884: {
    does: 'Tell with those errors where the extensions of their ICMP message begin.',
    value: bool,
    since: '5.9',
  },
  IP_PKTINFO: {
    does: 'Attach the destination address and the interface to every message received.',
    value: bool,
    since: '2.2',
    note: 'Given as struct in_pktinfo; the same control message chooses the source address when sending.',
  },
  IP_RECVTTL: {
    does: 'Attach the time to live to every message received, as IP_TTL.',
    value: bool,
    since: '2.2',
  },
  IP_RECVTOS: {
    does: 'Attach the type-of-service byte to every message received, as IP_TOS.',
    value: bool,
    since: '2.2',
  },
  IP_RECVOPTS: {
    does: 'Attach the IP options to every message received, as they came.',
    value: bool,
    since: '2.2',
  },
  IP_RETOPTS: {
    does: 'Attach the IP options to every message received, made ready for the answer.',
    value: bool,
    since: '2.2',
  },
  IP_RECVORIGDSTADDR: {
    does: 'Attach the original destination address to every datagram, as struct sockaddr_in.',
    value: bool,
    since: '2.6.29',
  },
  IP_RECVFRAGSIZE: {
    does: 'Attach to every datagram put together from fragments the size of the largest one.',
    value: bool,
    since: '4.10',
    hints: { EINVAL: 'The socket is neither a raw nor a datagram socket.' },
  },
  IP_CHECKSUM: {
    does: 'Attach the checksum of the packet to every UDP datagram received.',
    value: bool,
    since: '4.0',
  },
  IP_PASSSEC: {
    does: 'Attach the security label of the sender to every datagram, as SCM_SECURITY.',
    value: bool,
    since: '2.6.17',
  },
  IP_PKTOPTIONS: {
    does: 'Read as control messages what the options above ask for, of a stream socket.',
    value: output(bytes, { size: 'optlen' }),
    access: 'get',
    since: '2.2',
    hints: { ENOPROTOOPT: 'The socket is not of type SOCK_STREAM.' },
  },
  IP_OPTIONS: {
    does: 'Set the IP options of packets sent.',
    value: input(bytes, { size: 'optlen' }),
    gives: output(bytes, { size: 'optlen' }),
    since: '1.0',
    note: 'At most 40 bytes; a length of 0 removes them.',
  },
  IP_HDRINCL: {
    does: 'Tell that the caller writes the IP header of a raw socket itself.',
    value: bool,
    since: '1.0',
    hints: { ENOPROTOOPT: 'The socket is no raw socket.' },
  },
  IP_NODEFRAG: {
    does: 'Let a raw socket send and receive fragments without having them put together.',
    value: bool,
    since: '2.6.36',
    hints: { ENOPROTOOPT: 'The socket is no raw socket.' },
  },
  IP_ROUTER_ALERT: {
    does: 'Receive, on a raw socket, packets to be forwarded that carry the router alert option.',
    value: bool,
    since: '2.2',
  },
  IP_IPSEC_POLICY: {
    does: 'Set the IPsec policy of the socket in the format of PF_KEY.',
    value: input('sadb_x_policy', {
      size: 'optlen',
      optional: 'removal of the policies, with a length of 0',
    }),
    access: 'set',
    since: '2.6.0',
    hints: { EPERM: POLICY_NEEDS },
  },
  IP_XFRM_POLICY: {
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
  IP_MULTICAST_IF: {
    does: 'Set the interface through which multicast packets leave.',
    value: 'ip_mreqn',
    gives: 'in_addr',
    since: '1.0',
    hints: { EADDRNOTAVAIL: 'No interface has this index or address.' },
    note: 'A struct ip_mreq or in_addr is accepted too. Reading gives the address only.',
  },
  IP_MULTICAST_TTL: {
    does: 'Set the time to live of multicast packets sent.',
    value: int,
    since: '1.0',
    hints: { EINVAL: 'Not between -1 and 255, or a stream socket.' },
    note: '-1 means 1, the default.',
  },
  IP_MULTICAST_LOOP: {
    does: 'Let multicast packets also reach receivers on this system.',
    value: bool,
    since: '1.0',
  },
  IP_MULTICAST_ALL: {
    does: 'Receive from all groups that the system has joined, and not only from those of this socket.',
    value: bool,
    since: '2.6.31',
    note: 'On by default.',
  },
  IP_ADD_MEMBERSHIP: {
    does: 'Join a multicast group.',
    value: 'ip_mreqn',
    access: 'set',
    since: '1.0',
    hints: {
      ENOBUFS: 'The socket is in net.ipv4.igmp_max_memberships groups already.',
      ENODEV: 'No interface fits.',
      EADDRINUSE: 'The socket has joined this group on this interface already.',
      EPROTO: 'TCP sockets cannot join groups.',
    },
    note: 'A struct ip_mreq is accepted too.',
  },
  IP_DROP_MEMBERSHIP: {
    does: 'Leave a multicast group.',
    value: 'ip_mreqn',
    access: 'set',
    since: '1.0',
    note: 'A struct ip_mreq is accepted too.',
  },
  IP_ADD_SOURCE_MEMBERSHIP: {
    does: 'Join a multicast group for packets of one sender, or accept one more sender in a group.',
    value: 'ip_mreq_source',
    access: 'set',
    since: '2.4.22',
  },
  IP_DROP_SOURCE_MEMBERSHIP: {
    does: 'Leave a multicast group as far as one sender is concerned.',
    value: 'ip_mreq_source',
    access: 'set',
    since: '2.4.22',
  },
  IP_BLOCK_SOURCE: {
    does: 'Stop receiving what one sender sends to a multicast group.',
    value: 'ip_mreq_source',
    access: 'set',
    since: '2.4.22',
  },
  IP_UNBLOCK_SOURCE: {
    does: 'Receive again what one sender sends to a multicast group.',
    value: 'ip_mreq_source',
    access: 'set',
    since: '2.4.22',
  },
  IP_MSFILTER: {
    does: 'Set or read the list of senders accepted or refused in a multicast group.',
    value: input('ip_msfilter', { size: 'optlen' }),
    gives: inout('ip_msfilter', {
      size: 16,
      extent: '16 bytes and 4 bytes for each of the imsf_numsrc addresses it asks for',
      reach: { bytes: 16, each: 4, by: { field: 'imsf_numsrc' } },
    }),
    since: '2.4.22',
    hints: { EADDRNOTAVAIL: 'The socket has not joined the group on this interface.' },
    note:
      'Reading fills in up to imsf_numsrc addresses, whatever optlen is; imsf_numsrc becomes the ' +
      'true number.',
  },
  SO_ORIGINAL_DST: {
    does: 'Read where a connection was going before netfilter redirected it to this socket.',
    value: 'sockaddr_in',
    access: 'get',
    since: '2.4',
    hints: {
      ENOPROTOOPT: 'Connection tracking is not loaded, or the socket is neither TCP nor SCTP.',
      ENOENT: 'The connection is not tracked.',
    },
  },
}

const icmp: Options = {
  ICMP_FILTER: {
    does: 'Set which types of ICMP messages a raw socket does not receive.',
    value: 'icmp_filter',
    since: '2.2',
    hints: { EOPNOTSUPP: 'The socket is not a raw socket of the protocol IPPROTO_ICMP.' },
    note: 'A set bit refuses the type.',
  },
}

export const ipLevels: Subject = {
  options: [
    { level: 'IPPROTO_IP', options: ip },
    { level: 'SOL_RAW', options: icmp },
  ],
  fields: {
    ip_mreqn: { imr_ifindex: of('interface', int) },
    ip_msfilter: { imsf_fmode: choice('MCAST_MODE_'), imsf_numsrc: of('addresses', count) },
    in_pktinfo: { ipi_ifindex: of('interface', int) },
    xfrm_lifetime_cfg: {
      soft_byte_limit: limit,
      hard_byte_limit: limit,
      soft_packet_limit: limit,
      hard_packet_limit: limit,
      soft_add_expires_seconds: time('s'),
      hard_add_expires_seconds: time('s'),
      soft_use_expires_seconds: time('s'),
      hard_use_expires_seconds: time('s'),
    },
    xfrm_lifetime_cur: {
      bytes: size,
      packets: of('packets', count),
      add_time: time('s'),
      use_time: time('s'),
    },
  },
  families: {
    IP_: { does: 'options of the level IPPROTO_IP', names: Object.keys(ip) },
    ICMP_: { does: 'options of a raw socket of ICMP', names: Object.keys(icmp) },
    IP_PMTUDISC_: { does: 'how the size of IPv4 packets is fitted to the path' },
  },
}
