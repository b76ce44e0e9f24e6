// Socket options of IPv4 and IPv6 multicast routers.

import { flags, input, int, of, type SocketOption, type Subject, unused } from '../vocabulary.js'

type Options = Readonly<Record<string, SocketOption>>

const ipv4Routing: Options = {
  MRT_INIT: {
    does: 'Make this raw socket of IGMP the one of the multicast router.',
    value: int,
    access: 'set',
    since: '1.0',
    hints: { EADDRINUSE: 'Another socket is the one of the multicast router.' },
  },
  MRT_DONE: {
    does: 'End multicast routing by this socket.',
    value: unused,
    access: 'set',
    since: '1.0',
    hints: { EACCES: 'This socket is not the one of the multicast router.' },
  },
  MRT_ADD_VIF: {
    does: 'Add an interface to the multicast router.',
    value: 'vifctl',
    access: 'set',
    since: '1.0',
    hints: { ENFILE: 'The index must be less than 32.' },
  },
  MRT_DEL_VIF: {
    does: 'Remove an interface from the multicast router.',
    value: 'vifctl',
    access: 'set',
    since: '1.0',
  },
  MRT_ADD_MFC: {
    does: 'Add an entry that says where packets of a sender to a group are forwarded.',
    value: 'mfcctl',
    access: 'set',
    since: '1.0',
  },
  MRT_DEL_MFC: {
    does: 'Remove an entry of multicast forwarding.',
    value: 'mfcctl',
    access: 'set',
    since: '1.0',
  },
  MRT_ADD_MFC_PROXY: {
    does: 'Add an entry that forwards a group, or all groups, of any sender.',
    value: 'mfcctl',
    access: 'set',
    since: '3.9',
  },
  MRT_DEL_MFC_PROXY: {
    does: 'Remove an entry that forwards for any sender.',
    value: 'mfcctl',
    access: 'set',
    since: '3.9',
  },
  MRT_VERSION: {
    does: 'Read the version of the interface for multicast routers, which is 0x0305.',
    value: int,
    access: 'get',
    since: '1.0',
  },
  MRT_ASSERT: {
    does: 'Report packets that come in through the wrong interface.',
    value: int,
    since: '1.0',
  },
  MRT_PIM: {
    does: 'Turn on support of Protocol Independent Multicast.',
    value: int,
    since: '2.2',
    hints: { ENOPROTOOPT: 'The kernel is built without PIM.' },
  },
  MRT_TABLE: {
    does: 'Choose the table of multicast routes this socket works on.',
    value: input(int, { size: 4 }),
    access: 'set',
    since: '2.6.35',
    hints: { ENOPROTOOPT: 'The kernel is built without CONFIG_IP_MROUTE_MULTIPLE_TABLES.' },
  },
  MRT_FLUSH: {
    does: 'Remove entries and interfaces of the kinds given.',
    value: flags('MRT_FLUSH_'),
    access: 'set',
    since: '5.1',
  },
}

const ipv6Routing: Options = {
  MRT6_INIT: {
    does: 'Make this raw socket of ICMPv6 the one of the multicast router.',
    value: int,
    access: 'set',
    since: '2.6.26',
    hints: { EADDRINUSE: 'Another socket is the one of the multicast router.' },
  },
  MRT6_DONE: {
    does: 'End multicast routing by this socket.',
    value: unused,
    access: 'set',
    since: '2.6.26',
    hints: { EACCES: 'This socket is not the one of the multicast router.' },
  },
  MRT6_ADD_MIF: {
    does: 'Add an interface to the multicast router.',
    value: 'mif6ctl',
    access: 'set',
    since: '2.6.26',
    hints: { ENFILE: 'The index must be less than 32.' },
  },
  MRT6_DEL_MIF: {
    does: 'Remove an interface from the multicast router.',
    value: input(of('multicast interface', int), { size: 2 }),
    access: 'set',
    since: '2.6.26',
  },
  MRT6_ADD_MFC: {
    does: 'Add an entry that says where packets of a sender to a group are forwarded.',
    value: 'mf6cctl',
    access: 'set',
    since: '2.6.26',
  },
  MRT6_DEL_MFC: {
    does: 'Remove an entry of multicast forwarding.',
    value: 'mf6cctl',
    access: 'set',
    since: '2.6.26',
  },
  MRT6_ADD_MFC_PROXY: {
    does: 'Add an entry that forwards a group, or all groups, of any sender.',
    value: 'mf6cctl',
    access: 'set',
    since: '3.9',
  },
  MRT6_DEL_MFC_PROXY: {
    does: 'Remove an entry that forwards for any sender.',
    value: 'mf6cctl',
    access: 'set',
    since: '3.9',
  },
  MRT6_VERSION: {
    does: 'Read the version of the interface for multicast routers, which is 0x0305.',
    value: int,
    access: 'get',
    since: '2.6.26',
  },
  MRT6_ASSERT: {
    does: 'Report packets that come in through the wrong interface.',
    value: int,
    since: '2.6.26',
  },
  MRT6_PIM: {
    does: 'Turn on support of Protocol Independent Multicast.',
    value: int,
    since: '2.6.26',
    hints: { ENOPROTOOPT: 'The kernel is built without CONFIG_IPV6_PIMSM_V2.' },
  },
  MRT6_TABLE: {
    does: 'Choose the table of multicast routes this socket works on.',
    value: input(int, { size: 4 }),
    access: 'set',
    since: '2.6.35',
    hints: { ENOPROTOOPT: 'The kernel is built without CONFIG_IPV6_MROUTE_MULTIPLE_TABLES.' },
  },
  MRT6_FLUSH: {
    does: 'Remove entries and interfaces of the kinds given.',
    value: flags('MRT6_FLUSH_'),
    access: 'set',
    since: '5.1',
  },
}

export const multicastRoutingOptions: Subject = {
  options: [
    { level: 'IPPROTO_IP', options: ipv4Routing },
    { level: 'IPPROTO_IPV6', options: ipv6Routing },
  ],
  fields: {
    vifctl: { vifc_flags: flags('VIFF_') },
    mif6ctl: { mif6c_flags: flags('MIFF_') },
  },
  families: {
    MRT_: { does: 'options of an IPv4 multicast router', names: Object.keys(ipv4Routing) },
    MRT_FLUSH_: { does: 'what to remove from an IPv4 multicast router' },
    MRT6_: { does: 'options of an IPv6 multicast router', names: Object.keys(ipv6Routing) },
    MRT6_FLUSH_: { does: 'what to remove from an IPv6 multicast router' },
  },
}
