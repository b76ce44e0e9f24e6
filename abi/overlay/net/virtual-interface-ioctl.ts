// Ioctls of bridges, bonds and VLAN interfaces.

import {
  address,
  bytes,
  type CommandSemantics,
  choice,
  inout,
  input,
  int,
  of,
  type Subject,
} from '../vocabulary.js'
import { ADMIN } from './ioctl-words.js'

const commands: Readonly<Record<string, CommandSemantics>> = {
  SIOCBRADDBR: {
    does: 'Make a bridge of this name.',
    args: { arg: input(bytes, { size: 16 }) },
    since: '2.6.0',
    errors: 'EEXIST EFAULT EINVAL ENFILE ENOMEM ENOPKG EPERM',
    hints: { ...ADMIN, ENOPKG: 'The module bridge is not there.' },
    note: 'The kernel reads all 16 bytes.',
  },
  SIOCBRDELBR: {
    does: 'Remove the bridge of this name.',
    args: { arg: input(bytes, { size: 16 }) },
    since: '2.6.0',
    errors: 'EBUSY EFAULT ENOPKG ENXIO EPERM',
    hints: { ...ADMIN, EBUSY: 'The bridge must be down.' },
    note: 'The kernel reads all 16 bytes.',
  },
  SIOCBRADDIF: {
    does: 'Add the interface with the index in ifr_ifindex to the bridge in ifr_name.',
    args: { arg: input('ifreq') },
    since: '2.6.0',
    errors: 'EBUSY EFAULT EINVAL ELOOP ENODEV ENOMEM ENOPKG EOPNOTSUPP EPERM EXFULL',
    hints: ADMIN,
  },
  SIOCBRDELIF: {
    does: 'Remove the interface with the index in ifr_ifindex from the bridge in ifr_name.',
    args: { arg: input('ifreq') },
    since: '2.6.0',
    errors: 'EFAULT EINVAL ENODEV ENOPKG EOPNOTSUPP EPERM',
    hints: ADMIN,
  },
  SIOCGIFBR: {
    does: 'Read the version of the bridge interface or the bridges there are, in the old way.',
    args: { arg: input(of('argument', address), { count: 3, size: 24 }) },
    result: int,
    since: '2.2',
    errors: 'EFAULT ENOMEM ENOPKG EOPNOTSUPP',
    note: 'Three words: BRCTL_ command, address of the memory, number of 4-byte indices that fit.',
  },
  SIOCSIFBR: {
    does: 'Make or remove a bridge in the old way.',
    args: { arg: input(of('argument', address), { count: 3, size: 24 }) },
    result: int,
    since: '2.2',
    errors: 'EBUSY EEXIST EFAULT ENOMEM ENOPKG ENXIO EOPNOTSUPP EPERM',
    hints: ADMIN,
    note: 'Three words: BRCTL_ command, address of 16 bytes with the name, and one not used.',
  },
  SIOCBONDENSLAVE: {
    does: 'Add the interface in ifr_slave to the bond in ifr_name.',
    args: { arg: input('ifreq') },
    since: '2.4',
    errors: 'EBUSY EFAULT EINVAL ENODEV ENOMEM EOPNOTSUPP EPERM',
    hints: ADMIN,
  },
  SIOCBONDRELEASE: {
    does: 'Remove the interface in ifr_slave from the bond in ifr_name.',
    args: { arg: input('ifreq') },
    since: '2.4',
    errors: 'EFAULT EINVAL ENODEV EOPNOTSUPP EPERM',
    hints: ADMIN,
  },
  SIOCBONDSETHWADDR: {
    does: 'Set the hardware address of a bond to that of the interface in ifr_slave.',
    args: { arg: input('ifreq') },
    since: '2.4',
    errors: 'EFAULT ENODEV EOPNOTSUPP EPERM',
    hints: ADMIN,
  },
  SIOCBONDCHANGEACTIVE: {
    does: 'Make the interface in ifr_slave the active one of a bond.',
    args: { arg: input('ifreq') },
    since: '2.4',
    errors: 'EACCES EFAULT EINVAL ENODEV EOPNOTSUPP EPERM',
    hints: ADMIN,
  },
  SIOCBONDINFOQUERY: {
    does: 'Read the settings of a bond into struct ifbond at ifr_data.',
    args: { arg: input('ifreq') },
    since: '2.4',
    errors: 'EFAULT ENODEV EOPNOTSUPP',
  },
  SIOCBONDSLAVEINFOQUERY: {
    does: 'Read the state of one interface of a bond into struct ifslave at ifr_data.',
    args: { arg: input('ifreq') },
    since: '2.4',
    errors: 'EFAULT ENODEV EOPNOTSUPP',
  },
  SIOCGIFVLAN: {
    does: 'Make, remove, change or read a VLAN interface, by the command in the struct.',
    args: { arg: inout('vlan_ioctl_args') },
    since: '2.4',
    errors: 'EEXIST EFAULT EINVAL ENOBUFS ENODEV ENOPKG EOPNOTSUPP EPERM ERANGE',
    hints: { ...ADMIN, ENOPKG: 'The module 8021q is not there.' },
    note: 'SIOCSIFVLAN is the same.',
  },
  SIOCSIFVLAN: {
    does: 'Make, remove, change or read a VLAN interface, by the command in the struct.',
    args: { arg: inout('vlan_ioctl_args') },
    since: '2.4',
    errors: 'EEXIST EFAULT EINVAL ENOBUFS ENODEV ENOPKG EOPNOTSUPP EPERM ERANGE',
    hints: { ...ADMIN, ENOPKG: 'The module 8021q is not there.' },
  },
}

export const virtualInterfaceIoctl: Subject = {
  multiplexers: [{ call: 'ioctl', by: 'cmd', commands }],
  fields: {
    vlan_ioctl_args: { cmd: choice('VLAN_COMMAND_') },
  },
  families: {
    VLAN_COMMAND_: {
      does: 'what to do with a VLAN interface',
      names: [
        'ADD_VLAN_CMD',
        'DEL_VLAN_CMD',
        'SET_VLAN_INGRESS_PRIORITY_CMD',
        'SET_VLAN_EGRESS_PRIORITY_CMD',
        'SET_VLAN_NAME_TYPE_CMD',
        'SET_VLAN_FLAG_CMD',
        'GET_VLAN_REALDEV_NAME_CMD',
        'GET_VLAN_VID_CMD',
      ],
    },
  },
}
