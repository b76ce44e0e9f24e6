// Socket options for multicast groups that IPv4 and IPv6 share.

import { choice, count, inout, input, int, of, type SocketOption, type Subject } from '../vocabulary.js'

const groups: Readonly<Record<string, SocketOption>> = {
  MCAST_JOIN_GROUP: {
    does: 'Join a multicast group of either address family.',
    value: 'group_req',
    access: 'set',
    since: '2.4.22',
    hints: { EADDRINUSE: 'The socket has joined this group on this interface already.' },
  },
  MCAST_LEAVE_GROUP: {
    does: 'Leave a multicast group of either address family.',
    value: 'group_req',
    access: 'set',
    since: '2.4.22',
  },
  MCAST_JOIN_SOURCE_GROUP: {
    does: 'Join a multicast group for packets of one sender, or accept one more sender in a group.',
    value: 'group_source_req',
    access: 'set',
    since: '2.4.22',
  },
  MCAST_LEAVE_SOURCE_GROUP: {
    does: 'Leave a multicast group as far as one sender is concerned.',
    value: 'group_source_req',
    access: 'set',
    since: '2.4.22',
  },
  MCAST_BLOCK_SOURCE: {
    does: 'Stop receiving what one sender sends to a multicast group.',
    value: 'group_source_req',
    access: 'set',
    since: '2.4.22',
  },
  MCAST_UNBLOCK_SOURCE: {
    does: 'Receive again what one sender sends to a multicast group.',
    value: 'group_source_req',
    access: 'set',
    since: '2.4.22',
  },
  MCAST_MSFILTER: {
    does: 'Set or read the list of senders accepted or refused in a multicast group.',
    value: input('group_filter', { size: 'optlen' }),
    gives: inout('group_filter', {
      size: 144,
      extent: '144 bytes and 128 bytes for each of the gf_numsrc addresses it asks for',
      reach: { bytes: 144, each: 128, by: { field: 'gf_numsrc' } },
    }),
    since: '2.4.22',
    hints: { EADDRNOTAVAIL: 'The socket has not joined the group on this interface.' },
    note:
      'Reading fills in up to gf_numsrc addresses, whatever optlen is; gf_numsrc becomes the true ' +
      'number.',
  },
}

export const multicastOptions: Subject = {
  options: [
    { level: 'IPPROTO_IP', options: groups },
    { level: 'IPPROTO_IPV6', options: groups },
  ],
  fields: {
    group_req: { gr_interface: of('interface', int) },
    group_source_req: { gsr_interface: of('interface', int) },
    group_filter: {
      gf_interface: of('interface', int),
      gf_fmode: choice('MCAST_MODE_'),
      gf_numsrc: of('addresses', count),
    },
  },
  families: {
    MCAST_: { does: 'options for multicast groups of IPv4 and IPv6', names: Object.keys(groups) },
    MCAST_MODE_: {
      does: 'whether a list of senders is accepted or refused',
      names: ['MCAST_INCLUDE', 'MCAST_EXCLUDE'],
    },
  },
}
