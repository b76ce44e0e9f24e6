// Ioctls of network interfaces: names, flags, sizes and addresses.

import {
  address,
  bytes,
  type CommandSemantics,
  flags,
  inout,
  input,
  int,
  length,
  of,
  output,
  type Subject,
} from '../vocabulary.js'
import { ADMIN } from './ioctl-words.js'

type Commands = Readonly<Record<string, CommandSemantics>>

const GLOBAL_ADMIN = { EPERM: 'It needs CAP_NET_ADMIN in the initial user namespace.' }

const reading: Commands = {
  SIOCGIFNAME: {
    does: 'Read the name of the interface with the index given.',
    args: { arg: inout('ifreq') },
    since: '1.0',
    errors: 'EFAULT ENODEV',
  },
  SIOCGIFINDEX: {
    does: 'Read the index of an interface.',
    args: { arg: inout('ifreq') },
    since: '2.2',
    errors: 'EFAULT ENODEV',
  },
  SIOCGIFCONF: {
    does: 'Read names and IPv4 addresses of all interfaces that have one.',
    args: { arg: inout('ifconf') },
    since: '1.0',
    errors: 'EFAULT',
    note: 'A null buffer asks in ifc_len how many bytes are needed; one too small gets what fits.',
  },
  SIOCGIFFLAGS: {
    does: 'Read the flags of an interface.',
    args: { arg: inout('ifreq') },
    since: '1.0',
    errors: 'EFAULT ENODEV',
    note: 'Only the lower 16 of them.',
  },
  SIOCGIFMTU: {
    does: 'Read the largest size of a packet on an interface.',
    args: { arg: inout('ifreq') },
    since: '1.0',
    errors: 'EFAULT ENODEV',
  },
  SIOCGIFHWADDR: {
    does: 'Read the hardware address of an interface, or of a TUN/TAP device file.',
    args: { arg: inout('ifreq') },
    since: '1.0',
    errors: 'EFAULT ENODEV',
    note: 'At most 14 bytes of it.',
  },
  SIOCGIFMETRIC: {
    does: 'Read the metric of an interface, which is always 0.',
    args: { arg: inout('ifreq') },
    since: '1.0',
    errors: 'EFAULT ENODEV',
  },
  SIOCGIFTXQLEN: {
    does: 'Read how many packets the send queue of an interface holds.',
    args: { arg: inout('ifreq') },
    since: '2.2',
    errors: 'EFAULT ENODEV',
  },
  SIOCGIFMAP: {
    does: 'Read which memory, port and interrupt an interface uses.',
    args: { arg: inout('ifreq') },
    since: '1.0',
    errors: 'EFAULT ENODEV',
  },
  SIOCGIFADDR: {
    does: 'Read the IPv4 address of an interface.',
    args: { arg: inout('ifreq') },
    since: '1.0',
    errors: 'EADDRNOTAVAIL EFAULT ENODEV',
    hints: { EADDRNOTAVAIL: 'The interface has no IPv4 address.' },
  },
  SIOCGIFDSTADDR: {
    does: 'Read the IPv4 address of the other end of a point-to-point interface.',
    args: { arg: inout('ifreq') },
    since: '1.0',
    errors: 'EADDRNOTAVAIL EFAULT ENODEV',
  },
  SIOCGIFBRDADDR: {
    does: 'Read the IPv4 broadcast address of an interface.',
    args: { arg: inout('ifreq') },
    since: '1.0',
    errors: 'EADDRNOTAVAIL EFAULT ENODEV',
  },
  SIOCGIFNETMASK: {
    does: 'Read the IPv4 network mask of an interface.',
    args: { arg: inout('ifreq') },
    since: '1.0',
    errors: 'EADDRNOTAVAIL EFAULT ENODEV',
  },
}

const changing: Commands = {
  SIOCSIFNAME: {
    does: 'Rename an interface.',
    args: { arg: inout('ifreq') },
    since: '2.4',
    errors: 'EBUSY EEXIST EFAULT EINVAL ENFILE ENODEV EPERM',
    hints: ADMIN,
    note: 'The new name may contain %d once, for the first free number; that number is not reported.',
  },
  SIOCSIFFLAGS: {
    does: 'Set the flags of an interface, for example to turn it on with IFF_UP.',
    args: { arg: input('ifreq') },
    since: '1.0',
    errors: 'EADDRNOTAVAIL EFAULT EINVAL ENODEV ENOMEM EPERM',
    hints: ADMIN,
    note: 'All flags that can be set are replaced: read them first.',
  },
  SIOCSIFMTU: {
    does: 'Set the largest size of a packet on an interface.',
    args: { arg: input('ifreq') },
    since: '1.0',
    errors: 'EBUSY EFAULT EINVAL ENODEV EPERM',
    hints: ADMIN,
  },
  SIOCSIFHWADDR: {
    does: 'Set the hardware address of an interface, or of a TUN/TAP device file.',
    args: { arg: input('ifreq') },
    since: '1.0',
    errors: 'EADDRNOTAVAIL EBUSY EFAULT EINVAL ENODEV EOPNOTSUPP EPERM',
    hints: { ...ADMIN, EBUSY: 'The driver changes it only while the interface is down.' },
    note: 'sa_family of the address must be the type of the hardware, such as ARPHRD_ETHER.',
  },
  SIOCSIFHWBROADCAST: {
    does: 'Set the hardware broadcast address of an interface.',
    args: { arg: input('ifreq') },
    since: '2.2',
    errors: 'EFAULT EINVAL ENODEV EPERM',
    hints: ADMIN,
  },
  SIOCSIFTXQLEN: {
    does: 'Set how many packets the send queue of an interface holds.',
    args: { arg: input('ifreq') },
    since: '2.2',
    errors: 'EFAULT EINVAL ENODEV ENOMEM EPERM ERANGE',
    hints: GLOBAL_ADMIN,
  },
  SIOCSIFMAP: {
    does: 'Set which memory, port and interrupt an interface uses.',
    args: { arg: input('ifreq') },
    since: '1.0',
    errors: 'EFAULT ENODEV EOPNOTSUPP EPERM',
    hints: GLOBAL_ADMIN,
  },
  SIOCADDMULTI: {
    does: 'Let an interface receive a hardware multicast address.',
    args: { arg: input('ifreq') },
    since: '1.0',
    errors: 'EEXIST EFAULT EINVAL ENODEV ENOMEM EPERM',
    hints: { ...ADMIN, EINVAL: 'sa_family of the address must be AF_UNSPEC.' },
  },
  SIOCDELMULTI: {
    does: 'Undo SIOCADDMULTI.',
    args: { arg: input('ifreq') },
    since: '1.0',
    errors: 'EFAULT EINVAL ENODEV ENOENT EPERM',
    hints: { ...ADMIN, EINVAL: 'sa_family of the address must be AF_UNSPEC.' },
  },
  SIOCSIFADDR: {
    does: 'Set the IPv4 address of an interface, or add an IPv6 address.',
    args: { arg: input('ifreq') },
    since: '1.0',
    errors: 'EADDRNOTAVAIL EEXIST EFAULT EINVAL ENOBUFS ENODEV EPERM',
    hints: ADMIN,
    note: 'On sockets of AF_INET6 it is struct in6_ifreq. A name like eth0:1 makes a further IPv4 address.',
  },
  SIOCDIFADDR: {
    does: 'Remove an IPv6 address from an interface.',
    args: { arg: input('in6_ifreq') },
    since: '2.2',
    errors: 'EADDRNOTAVAIL EFAULT EINVAL ENODEV ENOTTY ENXIO EPERM',
    hints: { ...ADMIN, ENOTTY: 'The socket is not of AF_INET6.' },
  },
  SIOCSIFDSTADDR: {
    does: 'Set the IPv4 address of the other end of a point-to-point interface.',
    args: { arg: input('ifreq') },
    since: '1.0',
    errors: 'EADDRNOTAVAIL EFAULT EINVAL ENODEV EPERM',
    hints: ADMIN,
    note: 'On sockets of AF_INET6 it is struct in6_ifreq, for tunnels of type sit.',
  },
  SIOCSIFBRDADDR: {
    does: 'Set the IPv4 broadcast address of an interface.',
    args: { arg: input('ifreq') },
    since: '1.0',
    errors: 'EADDRNOTAVAIL EFAULT EINVAL ENODEV EPERM',
    hints: ADMIN,
  },
  SIOCSIFNETMASK: {
    does: 'Set the IPv4 network mask of an interface.',
    args: { arg: input('ifreq') },
    since: '1.0',
    errors: 'EADDRNOTAVAIL EFAULT EINVAL ENODEV EPERM',
    hints: ADMIN,
  },
}

export const interfaceIoctl: Subject = {
  multiplexers: [{ call: 'ioctl', by: 'cmd', commands: { ...reading, ...changing } }],
  fields: {
    ifreq: {
      'ifr_ifru.ifru_flags': flags('IFF_'),
      'ifr_ifru.ifru_data': inout(bytes, {
        extent: 'as the command says',
        optional: 'if the command has no data',
      }),
    },
    ifconf: {
      ifc_len: length,
      'ifc_ifcu.ifcu_buf': output(bytes, { size: 'ifc_len', optional: 'only the size needed is wanted' }),
      'ifc_ifcu.ifcu_req': output('ifreq', { size: 'ifc_len', optional: 'only the size needed is wanted' }),
    },
    ifmap: { mem_start: address, mem_end: address },
    in6_ifreq: { ifr6_ifindex: of('interface', int) },
  },
  families: {
    IFF_: {
      does: 'flags of a network interface',
      names: [
        'IFF_UP',
        'IFF_BROADCAST',
        'IFF_DEBUG',
        'IFF_LOOPBACK',
        'IFF_POINTOPOINT',
        'IFF_NOTRAILERS',
        'IFF_RUNNING',
        'IFF_NOARP',
        'IFF_PROMISC',
        'IFF_ALLMULTI',
        'IFF_MASTER',
        'IFF_SLAVE',
        'IFF_MULTICAST',
        'IFF_PORTSEL',
        'IFF_AUTOMEDIA',
        'IFF_DYNAMIC',
        'IFF_LOWER_UP',
        'IFF_DORMANT',
        'IFF_ECHO',
      ],
    },
  },
}
