// Ioctls of sockets themselves.

import {
  bool,
  type CommandSemantics,
  fd,
  int,
  of,
  output,
  pid,
  type Subject,
  size,
  unused,
} from '../vocabulary.js'
import { ADMIN, fromInt32, int32 } from './ioctl-words.js'

const commands: Readonly<Record<string, CommandSemantics>> = {
  SIOCINQ: {
    does: 'Read how many bytes are waiting to be received.',
    args: { arg: int32(size) },
    since: '1.0',
    errors: 'EFAULT EINVAL ENOTTY EOPNOTSUPP',
    hints: { EINVAL: 'The socket listens.' },
    note: 'For datagrams it is the size of the next one. The same number as FIONREAD.',
  },
  SIOCOUTQ: {
    does: 'Read how many bytes are waiting to be sent or confirmed.',
    args: { arg: int32(size) },
    since: '1.0',
    errors: 'EFAULT EINVAL ENOTTY EOPNOTSUPP',
    hints: { EINVAL: 'The socket listens.' },
    note: 'The same number as TIOCOUTQ.',
  },
  SIOCOUTQNSD: {
    does: 'Read how many bytes of a TCP connection have not been sent yet.',
    args: { arg: int32(size) },
    since: '2.6.39',
    errors: 'EFAULT EINVAL ENOTTY',
    hints: { EINVAL: 'The socket listens.' },
  },
  SIOCATMARK: {
    does: 'Read whether the next byte to be received is the urgent one.',
    args: { arg: int32(bool) },
    since: '1.0',
    errors: 'EFAULT ENOTTY EOPNOTSUPP',
  },
  SIOCSPGRP: {
    does: 'Set which process, or process group with a negative number, gets SIGIO and SIGURG.',
    args: { arg: fromInt32(pid) },
    since: '1.0',
    errors: 'EFAULT EINVAL ESRCH',
    note: 'FIOSETOWN is the same on sockets.',
  },
  SIOCGPGRP: {
    does: 'Read which process or process group gets SIGIO and SIGURG.',
    args: { arg: int32(pid) },
    since: '1.0',
    errors: 'EFAULT',
    note: 'Negative for a process group, 0 for nobody. FIOGETOWN is the same on sockets.',
  },
  FIOSETOWN: {
    does: 'Set which process, or process group with a negative number, gets SIGIO and SIGURG.',
    args: { arg: fromInt32(pid) },
    since: '1.0',
    errors: 'EFAULT EINVAL ESRCH',
  },
  FIOGETOWN: {
    does: 'Read which process or process group gets SIGIO and SIGURG.',
    args: { arg: int32(pid) },
    since: '1.0',
    errors: 'EFAULT',
    note: 'Negative for a process group, 0 for nobody.',
  },
  SIOCGSTAMP: {
    does: 'Read when the last packet handed to the caller came in, in microseconds.',
    args: { arg: output('__kernel_old_timeval') },
    since: '1.0',
    errors: 'EFAULT ENOENT ENOTTY',
    hints: { ENOENT: 'No packet has come since times are taken, which the first call turns on.' },
  },
  SIOCGSTAMPNS: {
    does: 'Read when the last packet handed to the caller came in, in nanoseconds.',
    args: { arg: output('__kernel_timespec') },
    since: '2.6.22',
    errors: 'EFAULT ENOENT ENOTTY',
    hints: { ENOENT: 'No packet has come since times are taken, which the first call turns on.' },
  },
  SIOCGSTAMP_NEW: {
    does: 'Read when the last packet came in, in a struct that is the same everywhere.',
    args: { arg: output('__kernel_sock_timeval') },
    since: '5.1',
    errors: 'EFAULT ENOENT ENOTTY',
  },
  SIOCGSTAMPNS_NEW: {
    does: 'Read when the last packet came in, in nanoseconds, in a struct that is the same everywhere.',
    args: { arg: output('__kernel_timespec') },
    since: '5.1',
    errors: 'EFAULT ENOENT ENOTTY',
  },
  SIOCGSKNS: {
    does: 'Open the network namespace of a socket or of a TUN/TAP device file.',
    args: { arg: unused },
    result: of('network namespace', fd),
    since: '4.10',
    errors: 'EMFILE ENFILE ENOMEM EPERM',
    hints: ADMIN,
  },
  SIOCUNIXFILE: {
    does: 'Open with O_PATH the file to which an AF_UNIX socket is bound.',
    args: { arg: unused },
    result: fd,
    since: '4.12',
    errors: 'EMFILE ENFILE ENOENT EPERM',
    hints: { ...ADMIN, ENOENT: 'The socket is not bound to a path.' },
  },
  IOCTL_VM_SOCKETS_GET_LOCAL_CID: {
    does: 'Read the context id by which others reach this system over vsock, of /dev/vsock.',
    args: { arg: int32(of('context id', int)) },
    since: '3.9',
    errors: 'EFAULT',
    note: 'VMADDR_CID_ANY, all bits set, if no transport is loaded.',
  },
}

export const socketIoctl: Subject = {
  multiplexers: [{ call: 'ioctl', by: 'cmd', commands }],
}
