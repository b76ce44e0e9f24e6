// Ioctls of routes, of the ARP table and of multicast routers.

import {
  bytes,
  type CommandSemantics,
  count,
  flags,
  inout,
  input,
  int,
  of,
  type Subject,
  size,
  time,
  unused,
} from '../vocabulary.js'
import { ADMIN } from './ioctl-words.js'

const commands: Readonly<Record<string, CommandSemantics>> = {
  SIOCADDRT: {
    does: 'Add a route.',
    args: { arg: input('rtentry') },
    since: '1.0',
    errors: 'EEXIST EFAULT EINVAL ENETDOWN ENETUNREACH ENOBUFS ENODEV ENOMEM EPERM',
    hints: ADMIN,
    note: 'On sockets of AF_INET6 it is struct in6_rtmsg.',
  },
  SIOCDELRT: {
    does: 'Remove a route.',
    args: { arg: input('rtentry') },
    since: '1.0',
    errors: 'EFAULT EINVAL ENODEV EPERM ESRCH',
    hints: { ...ADMIN, ESRCH: 'There is no such route.' },
    note: 'On sockets of AF_INET6 it is struct in6_rtmsg.',
  },
  SIOCGARP: {
    does: 'Read an entry of the ARP table.',
    args: { arg: inout('arpreq') },
    since: '1.0',
    errors: 'EFAULT EINVAL ENODEV ENXIO EPFNOSUPPORT',
    hints: { ENXIO: 'There is no entry for this address.', ENODEV: 'arp_dev must name an interface.' },
  },
  SIOCSARP: {
    does: 'Add or change an entry of the ARP table.',
    args: { arg: input('arpreq') },
    since: '1.0',
    errors: 'EFAULT EINVAL ENETUNREACH ENOBUFS ENODEV EPERM EPFNOSUPPORT',
    hints: ADMIN,
  },
  SIOCDARP: {
    does: 'Remove an entry from the ARP table.',
    args: { arg: input('arpreq') },
    since: '1.0',
    errors: 'EFAULT EINVAL ENETUNREACH ENODEV ENXIO EPERM EPFNOSUPPORT',
    hints: ADMIN,
  },
  SIOCGETVIFCNT: {
    does: 'Read the counters of an interface of the IPv4 multicast router.',
    args: { arg: inout('sioc_vif_req') },
    since: '1.0',
    errors: 'EADDRNOTAVAIL EFAULT EINVAL ENOENT ENOTTY',
  },
  SIOCGETSGCNT: {
    does: 'Read the counters of a sender and group of the IPv4 multicast router.',
    args: {
      arg: inout('sioc_sg_req', {
        extent: '80 bytes, for the sake of SIOCGETSGCNT_IN6',
        reach: { bytes: 80 },
      }),
    },
    since: '1.0',
    errors: 'EADDRNOTAVAIL EFAULT ENOENT ENOTTY',
    note: 'On sockets of AF_INET6 the same number means SIOCGETSGCNT_IN6, which writes a larger struct.',
  },
  SIOCGETMIFCNT_IN6: {
    does: 'Read the counters of an interface of the IPv6 multicast router.',
    args: { arg: inout('sioc_mif_req6') },
    since: '2.6.26',
    errors: 'EADDRNOTAVAIL EFAULT EINVAL ENOENT ENOTTY',
  },
  SIOCGETSGCNT_IN6: {
    does: 'Read the counters of a sender and group of the IPv6 multicast router.',
    args: { arg: inout('sioc_sg_req6') },
    since: '2.6.26',
    errors: 'EADDRNOTAVAIL EFAULT ENOENT ENOTTY',
    note: 'On sockets of AF_INET the same number means SIOCGETSGCNT, with a smaller struct.',
  },
}

export const routeIoctl: Subject = {
  multiplexers: [{ call: 'ioctl', by: 'cmd', commands }],
  fields: {
    rtentry: {
      rt_pad1: unused,
      rt_flags: flags('RTF_'),
      rt_pad3: unused,
      rt_pad4: unused,
      rt_dev: input(bytes, { size: 15, optional: 'any interface' }),
      rt_mtu: size,
      rt_window: size,
      rt_irtt: time('ms'),
    },
    in6_rtmsg: { rtmsg_flags: flags('RTF_'), rtmsg_info: unused, rtmsg_ifindex: of('interface', int) },
    arpreq: { arp_flags: flags('ATF_') },
    sioc_vif_req: {
      icount: of('packets', count),
      ocount: of('packets', count),
      ibytes: size,
      obytes: size,
    },
    sioc_sg_req: {
      pktcnt: of('packets', count),
      bytecnt: size,
      wrong_if: of('packets', count),
    },
    sioc_mif_req6: {
      icount: of('packets', count),
      ocount: of('packets', count),
      ibytes: size,
      obytes: size,
    },
    sioc_sg_req6: {
      pktcnt: of('packets', count),
      bytecnt: size,
      wrong_if: of('packets', count),
    },
  },
}
