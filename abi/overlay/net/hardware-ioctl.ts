// Ioctls of the hardware and the drivers behind network interfaces.

import { type CommandSemantics, choice, flags, inout, input, length, type Subject } from '../vocabulary.js'
import { ADMIN } from './ioctl-words.js'

const commands: Readonly<Record<string, CommandSemantics>> = {
  SIOCETHTOOL: {
    does: 'Read or change settings of a network device, by the command that ifr_data begins with.',
    args: { arg: inout('ifreq') },
    since: '2.4',
    errors: 'EBUSY EFAULT EINVAL EMSGSIZE ENODEV ENOMEM EOPNOTSUPP EPERM',
    hints: ADMIN,
    note: 'ifr_data points to the struct of the ETHTOOL_ command. Reading mostly needs no privilege.',
  },
  SIOCGHWTSTAMP: {
    does: 'Read how a network device takes times of packets.',
    args: { arg: inout('ifreq') },
    since: '3.14',
    errors: 'EFAULT ENODEV EOPNOTSUPP',
    note: 'ifr_data points to struct hwtstamp_config, which is written.',
  },
  SIOCSHWTSTAMP: {
    does: 'Set how a network device takes times of packets.',
    args: { arg: input('ifreq') },
    since: '2.6.30',
    errors: 'EFAULT EINVAL ENODEV EOPNOTSUPP EPERM ERANGE',
    hints: ADMIN,
    note: 'ifr_data points to struct hwtstamp_config, into which the kernel writes what it has set.',
  },
  SIOCGMIIPHY: {
    does: 'Read the address of the transceiver of a network device.',
    args: { arg: inout('ifreq') },
    since: '2.4',
    errors: 'EFAULT ENODEV EOPNOTSUPP EPERM',
    hints: ADMIN,
    note: 'struct mii_ioctl_data lies in the union of the struct itself, in the place of ifr_data.',
  },
  SIOCGMIIREG: {
    does: 'Read a register of the transceiver of a network device.',
    args: { arg: inout('ifreq') },
    since: '2.4',
    errors: 'EFAULT EINVAL EIO ENODEV EOPNOTSUPP EPERM',
    hints: ADMIN,
    note: 'struct mii_ioctl_data lies in the union of the struct itself, in the place of ifr_data.',
  },
  SIOCSMIIREG: {
    does: 'Write a register of the transceiver of a network device.',
    args: { arg: input('ifreq') },
    since: '2.4',
    errors: 'EFAULT EINVAL EIO ENODEV EOPNOTSUPP EPERM',
    hints: ADMIN,
    note: 'struct mii_ioctl_data lies in the union of the struct itself, in the place of ifr_data.',
  },
  SIOCWANDEV: {
    does: 'Read or change settings of a synchronous serial interface.',
    args: { arg: inout('ifreq') },
    since: '2.4',
    errors: 'EFAULT EINVAL ENOBUFS ENODEV EOPNOTSUPP EPERM',
  },
  SIOCDEVPRIVATE: {
    does: 'Run the first of 16 commands that every driver defines for itself.',
    args: { arg: inout('ifreq') },
    since: '2.2',
    errors: 'EFAULT ENODEV EOPNOTSUPP EPERM',
    note: 'The others follow with the next numbers.',
  },
}

export const hardwareIoctl: Subject = {
  multiplexers: [{ call: 'ioctl', by: 'cmd', commands }],
  fields: {
    if_settings: {
      type: choice('IF_IFACE_', 'IF_PROTO_', 'IF_GET_'),
      size: length,
      'ifs_ifsu.raw_hdlc': inout('raw_hdlc_proto', { size: 'size' }),
      'ifs_ifsu.cisco': inout('cisco_proto', { size: 'size' }),
      'ifs_ifsu.fr': inout('fr_proto', { size: 'size' }),
      'ifs_ifsu.fr_pvc': inout('fr_proto_pvc', { size: 'size' }),
      'ifs_ifsu.fr_pvc_info': inout('fr_proto_pvc_info', { size: 'size' }),
      'ifs_ifsu.x25': inout('x25_hdlc_proto', { size: 'size' }),
      'ifs_ifsu.sync': inout('sync_serial_settings', { size: 'size' }),
      'ifs_ifsu.te1': inout('te1_settings', { size: 'size' }),
    },
    hwtstamp_config: {
      flags: flags('HWTSTAMP_FLAG_'),
      tx_type: choice('HWTSTAMP_TX_'),
      rx_filter: choice('HWTSTAMP_FILTER_'),
    },
  },
  families: {
    HWTSTAMP_FLAG_: {
      does: 'behaviour of times taken by hardware',
      except: ['HWTSTAMP_FLAG_LAST', 'HWTSTAMP_FLAG_MASK'],
    },
  },
}
