// Socket options of the level SOL_SOCKET, which sockets of every family have.

import {
  bool,
  bytes,
  choice,
  cookie,
  count,
  errno,
  fd,
  flags,
  gid,
  input,
  int,
  limit,
  mask,
  of,
  offset,
  output,
  type SocketOption,
  type Subject,
  size,
  string,
  time,
  timeout,
  unused,
} from '../vocabulary.js'

const buffers: Readonly<Record<string, SocketOption>> = {
  SO_RCVBUF: {
    does: 'Limit the memory for received data that has not been read.',
    value: size,
    since: '1.0',
    note: 'Silently capped by net.core.rmem_max, then doubled; getsockopt gives the doubled number.',
  },
  SO_SNDBUF: {
    does: 'Limit the memory for data that has not been sent and confirmed.',
    value: size,
    since: '1.0',
    note: 'Silently capped by net.core.wmem_max, then doubled; getsockopt gives the doubled number.',
  },
  SO_RCVBUFFORCE: {
    does: 'Limit the memory for received data, beyond net.core.rmem_max if wanted.',
    value: size,
    access: 'set',
    since: '2.6.14',
    hints: { EPERM: 'It needs CAP_NET_ADMIN; SO_RCVBUF does not.' },
    note: 'The kernel doubles the number; read it with SO_RCVBUF.',
  },
  SO_SNDBUFFORCE: {
    does: 'Limit the memory for data to send, beyond net.core.wmem_max if wanted.',
    value: size,
    access: 'set',
    since: '2.6.14',
    hints: { EPERM: 'It needs CAP_NET_ADMIN; SO_SNDBUF does not.' },
    note: 'The kernel doubles the number; read it with SO_SNDBUF.',
  },
  SO_BUF_LOCK: {
    does: 'Choose which of the two buffer sizes the kernel may no longer adjust by itself.',
    value: flags('SOCK_BUF_LOCK_'),
    since: '5.15',
    note: 'Setting SO_RCVBUF or SO_SNDBUF sets the bit of that buffer.',
  },
  SO_RESERVE_MEM: {
    does: 'Reserve memory of the control group for this socket.',
    value: size,
    since: '5.16',
    hints: { EOPNOTSUPP: 'The socket is no TCP socket or is not accounted to a memory control group.' },
    note: 'At most 1 GiB; 0 gives all back.',
  },
  SO_MEMINFO: {
    does: 'Read how much memory the socket holds and may hold.',
    value: output(count, { count: 9, size: 36 }),
    access: 'get',
    since: '4.12',
    note: '9 numbers of 32 bits, in the order of the SK_MEMINFO_ constants.',
  },
  SO_RCVLOWAT: {
    does: 'Set how many bytes must have arrived before a reader is woken.',
    value: size,
    since: '2.2',
    note: 'It can be set since 2.4. 0 is taken as 1, and a negative number as the largest one.',
  },
  SO_SNDLOWAT: {
    does: 'Read how many bytes must fit in before a writer is woken, which is always 1.',
    value: size,
    access: 'get',
    since: '2.2',
  },
  SO_PEEK_OFF: {
    does: 'Set at which position MSG_PEEK starts, and let it move on with every look.',
    value: offset,
    since: '3.4',
    hints: { EOPNOTSUPP: 'Only sockets of AF_UNIX, UDP and TCP have it.' },
    note: '-1, the default, makes every MSG_PEEK start at the front. TCP has it since 6.10.',
  },
  SO_INQ: {
    does: 'Attach to every message received the number of bytes that are left to read, as SCM_INQ.',
    value: bool,
    access: 'set',
    since: '6.17',
    hints: {
      EINVAL: 'The socket is no AF_UNIX socket of type SOCK_STREAM, or the value is neither 0 nor 1.',
    },
    note: 'For stream sockets of AF_UNIX; TCP has TCP_INQ instead.',
  },
}

const waiting: Readonly<Record<string, SocketOption>> = {
  SO_RCVTIMEO: {
    does: 'Limit how long a call waits to receive something or to accept a connection.',
    value: '__kernel_old_timeval',
    since: '2.4',
    hints: { EDOM: 'The microseconds are not between 0 and 999999.' },
    note: 'Zero is no limit. Timing out gives EAGAIN; with a limit signals give EINTR despite SA_RESTART.',
  },
  SO_SNDTIMEO: {
    does: 'Limit how long a call waits to send something or to make a connection.',
    value: '__kernel_old_timeval',
    since: '2.4',
    hints: { EDOM: 'The microseconds are not between 0 and 999999.' },
    note: 'Zero is no limit. A connect that times out gives EINPROGRESS, other calls EAGAIN.',
  },
  SO_RCVTIMEO_NEW: {
    does: 'Limit how long a call waits to receive something, in a struct that is the same everywhere.',
    value: '__kernel_sock_timeval',
    since: '5.1',
    hints: { EDOM: 'The microseconds are not between 0 and 999999.' },
  },
  SO_SNDTIMEO_NEW: {
    does: 'Limit how long a call waits to send something, in a struct that is the same everywhere.',
    value: '__kernel_sock_timeval',
    since: '5.1',
    hints: { EDOM: 'The microseconds are not between 0 and 999999.' },
  },
  SO_LINGER: {
    does: 'Let close wait until all data is sent, or throw it away, instead of sending in the background.',
    value: 'linger',
    since: '1.0',
    note: 'On with a time of 0 makes close reset a TCP connection.',
  },
  SO_BUSY_POLL: {
    does: 'Set how long a call polls the network device before it sleeps.',
    value: timeout('us'),
    since: '3.11',
    hints: { ENOPROTOOPT: 'The kernel is built without CONFIG_NET_RX_BUSY_POLL.' },
  },
  SO_PREFER_BUSY_POLL: {
    does: 'Prefer polling of the network device to its interrupts.',
    value: bool,
    since: '5.11',
    hints: { EPERM: 'Turning it on needs CAP_NET_ADMIN.' },
  },
  SO_BUSY_POLL_BUDGET: {
    does: 'Set how many packets one poll of the network device may process.',
    value: of('packets', count),
    access: 'set',
    since: '5.11',
    hints: { EPERM: 'More than the present budget needs CAP_NET_ADMIN.' },
    note: 'At most 65535.',
  },
  SO_SELECT_ERR_QUEUE: {
    does: 'Report a message in the error queue to select and poll as exceptional condition.',
    value: bool,
    since: '3.10',
    note: 'Since 4.16 poll reports POLLERR for the error queue without it.',
  },
}

const state: Readonly<Record<string, SocketOption>> = {
  SO_TYPE: {
    does: 'Read the type of the socket.',
    value: choice('SOCK_'),
    access: 'get',
    since: '1.0',
  },
  SO_DOMAIN: {
    does: 'Read the address family of the socket.',
    value: choice('AF_'),
    access: 'get',
    since: '2.6.32',
  },
  SO_PROTOCOL: {
    does: 'Read the protocol of the socket.',
    value: choice('IPPROTO_'),
    access: 'get',
    since: '2.6.32',
    note: 'What the number means depends on the family, as with socket.',
  },
  SO_ERROR: {
    does: 'Read and clear the pending error.',
    value: errno,
    access: 'get',
    since: '1.0',
    note: 'After a connect that gave EINPROGRESS it tells how that ended; 0 means success.',
  },
  SO_ACCEPTCONN: {
    does: 'Read whether the socket listens for connections.',
    value: bool,
    access: 'get',
    since: '2.4',
  },
  SO_COOKIE: {
    does: 'Read the number that identifies this socket for as long as the system runs.',
    value: output(cookie, { size: 8 }),
    access: 'get',
    since: '4.12',
  },
  SO_NETNS_COOKIE: {
    does: 'Read the number that identifies the network namespace of the socket.',
    value: output(cookie, { size: 8 }),
    access: 'get',
    since: '5.14',
  },
  SO_DEBUG: {
    does: 'Mark the socket for debugging.',
    value: bool,
    since: '1.0',
    hints: { EACCES: 'Turning it on needs CAP_NET_ADMIN.' },
    note: 'The mark has no effect any more.',
  },
  SO_BSDCOMPAT: {
    does: 'Accept a value that has no effect any more.',
    value: bool,
    since: '1.0',
    note: 'It always reads as 0.',
  },
}

const addresses: Readonly<Record<string, SocketOption>> = {
  SO_REUSEADDR: {
    does: 'Let bind take a local address that is still in use by connections being closed.',
    value: bool,
    since: '1.0',
    note: 'For UDP it lets several sockets share the address.',
  },
  SO_REUSEPORT: {
    does: 'Let several sockets, all with this option, be bound to the same address and share the load.',
    value: bool,
    since: '3.9',
    hints: { EOPNOTSUPP: 'Only sockets of AF_INET and AF_INET6 have it.' },
    note: 'All of them must belong to the same effective user id, and set it before bind.',
  },
  SO_BINDTODEVICE: {
    does: 'Bind the socket to the network interface of this name.',
    value: string,
    gives: output(bytes, { size: 16 }),
    since: '1.0',
    hints: {
      EPERM: 'To change the interface of a socket that has one needs CAP_NET_RAW.',
      EINVAL: 'getsockopt needs a buffer of at least 16 bytes.',
      ENODEV: 'There is no interface of this name in the network namespace of the socket.',
    },
    note: 'An empty name unbinds it. Readable since 3.8: the name with its NUL, or nothing.',
  },
  SO_BINDTOIFINDEX: {
    does: 'Bind the socket to the network interface of this index, or to none with 0.',
    value: of('interface', int),
    since: '5.1',
    hints: { EPERM: 'To change the interface of a socket that has one needs CAP_NET_RAW.' },
  },
  SO_PEERNAME: {
    does: 'Read the address of the other end, as getpeername does.',
    value: output('sockaddr', { size: 'optlen' }),
    access: 'get',
    since: '2.4',
    hints: { EINVAL: 'The buffer is larger than the address.' },
    note: 'The buffer must not be larger than the address: use getpeername.',
  },
  SO_DONTROUTE: {
    does: 'Send only to directly connected hosts, not through a gateway.',
    value: bool,
    since: '1.0',
  },
  SO_BROADCAST: {
    does: 'Allow sending to broadcast addresses.',
    value: bool,
    since: '1.0',
  },
  SO_KEEPALIVE: {
    does: 'Probe an idle connection, and end it if the other side no longer answers.',
    value: bool,
    since: '1.0',
    note: 'TCP_KEEPIDLE, TCP_KEEPINTVL and TCP_KEEPCNT set the times, which are hours by default.',
  },
  SO_OOBINLINE: {
    does: 'Leave urgent data in the stream of ordinary data.',
    value: bool,
    since: '1.0',
  },
}

const sending: Readonly<Record<string, SocketOption>> = {
  SO_PRIORITY: {
    does: 'Set the priority of all packets the socket sends.',
    value: int,
    since: '1.0',
    hints: { EPERM: 'A priority outside 0 to 6 needs CAP_NET_RAW or CAP_NET_ADMIN.' },
  },
  SO_MARK: {
    does: 'Set the mark of all packets the socket sends, for routing and filter rules.',
    value: input(mask, { size: 4 }),
    gives: output(mask, { size: 4 }),
    since: '2.6.25',
    hints: { EPERM: 'It needs CAP_NET_ADMIN or, since 5.17, CAP_NET_RAW.' },
  },
  SO_MAX_PACING_RATE: {
    does: 'Limit how fast the socket sends, in bytes in a second.',
    value: input(limit, { size: 8 }),
    gives: output(limit, { size: 8 }),
    since: '3.13',
    note: 'A value of 4 bytes is accepted and given too, with 0xffffffff for no limit.',
  },
  SO_TXTIME: {
    does: 'Let messages carry the time at which they shall be sent, as SCM_TXTIME, by the clock given here.',
    value: 'sock_txtime',
    since: '4.19',
    hints: {
      EPERM: 'A clock other than CLOCK_MONOTONIC needs CAP_NET_ADMIN.',
      EINVAL: 'The clock must be CLOCK_MONOTONIC, CLOCK_REALTIME or CLOCK_TAI.',
    },
  },
  SO_TXREHASH: {
    does: 'Let TCP try another path, by another hash, when a connection stalls.',
    value: choice('SOCK_TXREHASH_'),
    since: '5.18',
    hints: { EOPNOTSUPP: 'The socket is no TCP socket.' },
    note: 'The default is set with -1; 255, the value of SOCK_TXREHASH_DEFAULT, gives EINVAL.',
  },
  SO_ZEROCOPY: {
    does: 'Allow MSG_ZEROCOPY, which sends from the memory of the caller.',
    value: bool,
    since: '4.14',
    hints: { EOPNOTSUPP: 'Only TCP, UDP, RDS and some vsock sockets have it.' },
    note: 'The memory must stay as it is until the error queue reports that it is no longer needed.',
  },
  SO_NO_CHECK: {
    does: 'Send UDP datagrams over IPv4 without a checksum.',
    value: bool,
    since: '1.0',
  },
  SO_NOFCS: {
    does: 'Take the last 4 bytes of a frame sent as its checksum instead of appending one.',
    value: bool,
    since: '3.4',
    note: 'For packet sockets; the network device must support it.',
  },
  SO_CNX_ADVICE: {
    does: 'Tell the kernel with 1 that the path to the other side seems bad, so that it looks for another.',
    value: int,
    access: 'set',
    since: '4.6',
  },
}

const receiving: Readonly<Record<string, SocketOption>> = {
  SO_TIMESTAMP: {
    does: 'Attach the time of arrival to every message, in microseconds, as SCM_TIMESTAMP.',
    value: bool,
    since: '2.4',
  },
  SO_TIMESTAMPNS: {
    does: 'Attach the time of arrival to every message, in nanoseconds, as SCM_TIMESTAMPNS.',
    value: bool,
    since: '2.6.22',
  },
  SO_TIMESTAMPING: {
    does: 'Choose which times of sending and arriving are taken, and how they are reported.',
    value: 'so_timestamping',
    since: '2.6.30',
    hints: { EINVAL: 'Unknown bits, or SOF_TIMESTAMPING_OPT_ID on a TCP socket that is not connected.' },
    note: 'A plain int with the flags is accepted too; getsockopt gives the struct since 5.14.',
  },
  SO_TIMESTAMP_NEW: {
    does: 'Attach the time of arrival in microseconds, in a struct that is the same everywhere.',
    value: bool,
    since: '5.1',
  },
  SO_TIMESTAMPNS_NEW: {
    does: 'Attach the time of arrival in nanoseconds, in a struct that is the same everywhere.',
    value: bool,
    since: '5.1',
  },
  SO_TIMESTAMPING_NEW: {
    does: 'Choose which times are taken and reported, in structs that are the same everywhere.',
    value: 'so_timestamping',
    since: '5.1',
  },
  SO_RXQ_OVFL: {
    does: 'Attach to every message how many were dropped since the socket exists, if any.',
    value: bool,
    since: '2.6.33',
  },
  SO_RCVMARK: {
    does: 'Attach the mark of the packet to every message, as SO_MARK.',
    value: bool,
    since: '5.19',
  },
  SO_RCVPRIORITY: {
    does: 'Attach the priority of the packet to every message, as SO_PRIORITY.',
    value: bool,
    since: '6.14',
  },
  SO_WIFI_STATUS: {
    does: 'Report whether a frame sent over Wi-Fi was acknowledged, as SCM_WIFI_STATUS.',
    value: bool,
    since: '3.3',
  },
  SO_INCOMING_CPU: {
    does: 'Read on which CPU the last packet came in, or prefer those of one CPU in a SO_REUSEPORT group.',
    value: of('cpu', int),
    since: '3.19',
    note: 'It can be set since 4.4. -1 means none.',
  },
  SO_INCOMING_NAPI_ID: {
    does: 'Read the number of the device queue from which the last packet came.',
    value: int,
    access: 'get',
    since: '4.12',
    hints: { ENOPROTOOPT: 'The kernel is built without CONFIG_NET_RX_BUSY_POLL.' },
  },
  SO_DEVMEM_DONTNEED: {
    does: 'Give back fragments of device memory that were received with MSG_SOCK_DEVMEM.',
    value: input('dmabuf_token', { size: 'optlen' }),
    access: 'set',
    since: '6.12',
    hints: { EBADF: 'The socket is no TCP socket.' },
    note: 'The result of setsockopt is the number of fragments released. At most 128 tokens at once.',
  },
}

const credentials: Readonly<Record<string, SocketOption>> = {
  SO_PEERCRED: {
    does: 'Read process, user and group of the other end as they were when the connection was made.',
    value: 'ucred',
    access: 'get',
    since: '2.2',
    note: 'Known for AF_UNIX and Bluetooth sockets; others give process 0 and ids of -1.',
  },
  SO_PEERPIDFD: {
    does: 'Open a file descriptor for the process at the other end.',
    value: of('pidfd', fd),
    access: 'get',
    since: '6.5',
    hints: {
      ENODATA: 'No process is known at the other end; only AF_UNIX and Bluetooth sockets know one.',
    },
    note: 'The new file descriptor is close-on-exec and must be closed.',
  },
  SO_PEERGROUPS: {
    does: 'Read the supplementary groups of the other end as they were when the connection was made.',
    value: output(gid, { size: 'optlen' }),
    access: 'get',
    since: '4.13',
    hints: { ERANGE: 'The buffer is too small; optlen then says how many bytes are needed.' },
  },
  SO_PEERSEC: {
    does: 'Read the security label of the other end.',
    value: output(bytes, { size: 'optlen' }),
    access: 'get',
    since: '2.6.2',
    hints: {
      ERANGE: 'The buffer is too small; optlen then says how many bytes are needed.',
      ENOPROTOOPT: 'No security module labels this socket.',
    },
    note: 'Text that may or may not end with NUL.',
  },
  SO_PASSCRED: {
    does: 'Attach process, user and group of the sender to every message, as SCM_CREDENTIALS.',
    value: bool,
    since: '2.2',
    hints: { EOPNOTSUPP: 'Only AF_UNIX, AF_NETLINK and Bluetooth sockets have it.' },
    note: 'An AF_UNIX socket that has no name gets one when it sends or connects.',
  },
  SO_PASSPIDFD: {
    does: 'Attach a file descriptor of the sending process to every message, as SCM_PIDFD.',
    value: bool,
    since: '6.5',
    hints: { EOPNOTSUPP: 'Only AF_UNIX sockets have it.' },
  },
  SO_PASSSEC: {
    does: 'Attach the security label of the sender to every message, as SCM_SECURITY.',
    value: bool,
    since: '2.6.18',
    hints: {
      EOPNOTSUPP: 'Only AF_UNIX, AF_NETLINK and Bluetooth sockets have it, with CONFIG_SECURITY_NETWORK.',
    },
  },
  SO_PASSRIGHTS: {
    does: 'Allow the other side to pass file descriptors, which is the default, or refuse them.',
    value: bool,
    since: '6.16',
    hints: { EOPNOTSUPP: 'Only AF_UNIX sockets have it.' },
    note: 'While they are refused, a sender of SCM_RIGHTS gets EPERM.',
  },
}

const filters: Readonly<Record<string, SocketOption>> = {
  SO_ATTACH_FILTER: {
    does: 'Let a classic BPF program decide which incoming packets reach the socket, and how much of them.',
    value: 'sock_fprog',
    gives: output('sock_filter', { count: 'optlen' }),
    since: '2.2',
    hints: {
      EPERM:
        'The filter is locked by SO_LOCK_FILTER, or the socket is TCP, for which CAP_NET_ADMIN is needed.',
      EACCES: 'The program attached is an eBPF program, which cannot be read.',
      EINVAL: 'The program is not valid, or the buffer of getsockopt is too small for it.',
    },
    note:
      'Reading, since 3.8, counts instructions of 8 bytes in optlen; with 0 it only tells how many ' +
      'there are.',
  },
  SO_ATTACH_BPF: {
    does: 'Let an eBPF program decide which incoming packets reach the socket.',
    value: of('bpf program', fd),
    access: 'set',
    since: '3.19',
    hints: {
      EINVAL: 'The program is not of type BPF_PROG_TYPE_SOCKET_FILTER.',
      EPERM: 'The filter is locked by SO_LOCK_FILTER.',
    },
  },
  SO_DETACH_FILTER: {
    does: 'Remove the classic or eBPF program from the socket.',
    value: input(unused, { size: 4 }),
    access: 'set',
    since: '2.2',
    hints: {
      ENOENT: 'No program is attached.',
      EPERM: 'The filter is locked by SO_LOCK_FILTER.',
    },
    note: 'SO_DETACH_BPF is the same. A value of 4 bytes must be given, but is not looked at.',
  },
  SO_LOCK_FILTER: {
    does: 'Forbid for ever to change the filter of this socket.',
    value: bool,
    since: '3.9',
    hints: { EPERM: 'The filter is locked already and cannot be unlocked.' },
  },
  SO_ATTACH_REUSEPORT_CBPF: {
    does: 'Let a classic BPF program choose the socket of a group of SO_REUSEPORT.',
    value: 'sock_fprog',
    access: 'set',
    since: '4.5',
    note: 'TCP has it since 4.6.',
  },
  SO_ATTACH_REUSEPORT_EBPF: {
    does: 'Let an eBPF program choose the socket of a group of SO_REUSEPORT.',
    value: of('bpf program', fd),
    access: 'set',
    since: '4.5',
    note: 'TCP has it since 4.6.',
  },
  SO_DETACH_REUSEPORT_BPF: {
    does: 'Remove the program that chooses the socket of a group of SO_REUSEPORT.',
    value: input(unused, { size: 4 }),
    access: 'set',
    since: '5.3',
    hints: { ENOENT: 'No program is attached, or the socket is not bound.' },
    note: 'A value of 4 bytes must be given, but is not looked at.',
  },
  SO_BPF_EXTENSIONS: {
    does: 'Read how many extensions of classic BPF the kernel knows.',
    value: count,
    access: 'get',
    since: '3.14',
  },
}

const options = {
  ...state,
  ...addresses,
  ...buffers,
  ...waiting,
  ...sending,
  ...receiving,
  ...credentials,
  ...filters,
}

export const socketLevel: Subject = {
  options: [{ level: 'SOL_SOCKET', options }],
  fields: {
    __kernel_sock_timeval: { tv_sec: time('s'), tv_usec: time('us') },
    linger: { l_onoff: bool, l_linger: timeout('s') },
    sock_txtime: { clockid: choice('CLOCK_'), flags: flags('SOF_TXTIME_') },
    so_timestamping: { flags: flags('SOF_TIMESTAMPING_'), bind_phc: int },
  },
  families: {
    SO_: { does: 'options of the level SOL_SOCKET', names: Object.keys(options) },
    SOCK_BUF_LOCK_: { does: 'locks of the buffer sizes', names: ['SOCK_SNDBUF_LOCK', 'SOCK_RCVBUF_LOCK'] },
    SOF_TIMESTAMPING_: {
      does: 'times to take and to report',
      except: ['SOF_TIMESTAMPING_LAST', 'SOF_TIMESTAMPING_MASK', 'SOF_TIMESTAMPING_TX_RECORD_MASK'],
    },
    SOF_TXTIME_: {
      does: 'behaviour of a time of sending',
      except: ['SOF_TXTIME_FLAGS_LAST', 'SOF_TXTIME_FLAGS_MASK'],
    },
  },
}
