// Making sockets, connecting them, and sending and receiving with them.

import {
  bytes,
  choice,
  command,
  count,
  depends,
  fd,
  flags,
  gid,
  inout,
  input,
  int,
  length,
  nothing,
  of,
  output,
  pid,
  type Subject,
  size,
  uid,
  type Word,
  withFlags,
} from '../vocabulary.js'

const socketFd = of('socket', fd)

// The kernel reads the room there is and writes the true length of the address, which may be larger.
const given = (addrlen: string, meaning?: string): Word =>
  output('sockaddr', { size: addrlen, ...(meaning === undefined ? {} : { optional: meaning }) })

const level = choice('SOL_', 'LEVEL_')
const optname = command(
  'SO_',
  'IP_',
  'IPV6_',
  'MCAST_',
  'MRT_',
  'MRT6_',
  'ICMP_',
  'ICMPV6_',
  'TCP_',
  'TLS_',
  'UDP_',
  'MPTCP_',
  'NETLINK_',
  'PACKET_',
  'SO_VM_SOCKETS_',
  'XDP_',
  'ALG_',
  'CAN_RAW_',
)

const ACCEPT_ERRORS =
  'EAGAIN EBADF ECONNABORTED ECONNRESET EFAULT EINTR EINVAL EMFILE ENFILE ENOBUFS ENOMEM ENOTSOCK ' +
  'EOPNOTSUPP EPERM'
const SEND_ERRORS =
  'EACCES EAGAIN EALREADY EBADF ECONNREFUSED ECONNRESET EDESTADDRREQ EFAULT EHOSTUNREACH ' +
  'EINPROGRESS EINTR EINVAL EISCONN EMSGSIZE ENETDOWN ENETUNREACH ENOBUFS ENOMEM ENOTCONN ENOTSOCK ' +
  'EOPNOTSUPP EPERM EPIPE ETIMEDOUT'
const RECEIVE_ERRORS =
  'EAGAIN EBADF ECONNREFUSED ECONNRESET EFAULT EHOSTUNREACH EINTR EINVAL ENETDOWN ENETUNREACH ' +
  'ENOBUFS ENOMEM ENOTCONN ENOTSOCK EOPNOTSUPP ETIMEDOUT'
const SENDMSG_ERRORS =
  'EACCES EAGAIN EALREADY EBADF ECONNREFUSED ECONNRESET EDESTADDRREQ EFAULT EHOSTUNREACH ' +
  'EINPROGRESS EINTR EINVAL EISCONN EMSGSIZE ENETDOWN ENETUNREACH ENOBUFS ENOMEM ENOTCONN ENOTSOCK ' +
  'EOPNOTSUPP EPERM EPIPE ESRCH ETIMEDOUT ETOOMANYREFS'
const RECVMSG_ERRORS =
  'EAGAIN EBADF ECONNREFUSED ECONNRESET EFAULT EHOSTUNREACH EINTR EINVAL EMSGSIZE ENETDOWN ' +
  'ENETUNREACH ENOBUFS ENOMEM ENOTCONN ENOTSOCK EOPNOTSUPP ETIMEDOUT'

const SEND_HINTS = {
  EPIPE: 'The connection is shut down for sending; SIGPIPE is sent too, unless MSG_NOSIGNAL is given.',
  EAGAIN: 'The socket is non-blocking and its buffer full, SO_SNDTIMEO has passed, or no local port is free.',
  EACCES: 'Sending to a broadcast address needs SO_BROADCAST.',
  EMSGSIZE: 'The message is too large to be sent at once.',
  EPERM: 'A firewall rule or a BPF program refuses it.',
}
const SEND_BLOCKS = 'until there is room in the send buffer, unless the socket is non-blocking'
const RECEIVE_BLOCKS = 'until there is something to receive, unless the socket is non-blocking'

export const socket: Subject = {
  calls: {
    socket: {
      does: 'Make a socket.',
      args: {
        family: choice('AF_'),
        type: withFlags(choice('SOCK_'), 'SOCK_FLAG_'),
        protocol: choice('IPPROTO_', 'NETLINK_PROTOCOL_'),
      },
      result: socketFd,
      since: '1.0',
      errors: 'EACCES EAFNOSUPPORT EINVAL EMFILE ENFILE ENOBUFS ENOMEM EPERM EPROTONOSUPPORT ESOCKTNOSUPPORT',
      hints: {
        EPERM: 'Raw sockets and sockets of AF_PACKET need CAP_NET_RAW.',
        EACCES: 'ICMP sockets of type SOCK_DGRAM are for the groups of net.ipv4.ping_group_range.',
        EAFNOSUPPORT: 'The kernel lacks the address family, or its module is not loaded.',
      },
      note:
        'type is one type with any flags. protocol depends on the family: NETLINK_ROUTE and the ' +
        'like for AF_NETLINK, ETH_P_ constants in network byte order for AF_PACKET, mostly 0 for ' +
        'others.',
    },
    socketpair: {
      does: 'Make two sockets that are connected to each other.',
      args: {
        family: choice('AF_'),
        type: withFlags(choice('SOCK_'), 'SOCK_FLAG_'),
        protocol: choice('IPPROTO_'),
        usockvec: output(socketFd, { count: 2 }),
      },
      result: nothing,
      since: '1.0',
      errors: 'EAFNOSUPPORT EFAULT EINVAL EMFILE ENFILE ENOMEM EOPNOTSUPP EPROTONOSUPPORT ESOCKTNOSUPPORT',
      hints: { EOPNOTSUPP: 'Only AF_UNIX and AF_TIPC have pairs.' },
      note: 'The two numbers may have been written even if the call fails.',
    },
    bind: {
      does: 'Give a socket its local address.',
      args: { fd: socketFd, umyaddr: input('sockaddr', { size: 'addrlen' }), addrlen: length },
      result: nothing,
      since: '1.0',
      errors:
        'EACCES EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EBADF EFAULT EINVAL ELOOP ENAMETOOLONG ENODEV ' +
        'ENOENT ENOMEM ENOSPC ENOTDIR ENOTSOCK EOPNOTSUPP EPERM EROFS',
      hints: {
        EACCES: 'Ports below net.ipv4.ip_unprivileged_port_start, normally 1024, need CAP_NET_BIND_SERVICE.',
        EADDRINUSE: 'The port is taken, or the path exists: a socket file must be removed before.',
        EADDRNOTAVAIL: 'No interface has this address; IP_FREEBIND allows it.',
        EINVAL: 'The socket has an address already, or addrlen does not fit the family.',
      },
      note:
        'An AF_UNIX address that begins with NUL is a name without a file; addrlen 2 lets the ' +
        'kernel choose one.',
    },
    listen: {
      does: 'Let a socket wait for connections.',
      args: { fd: socketFd, backlog: of('connections', count) },
      result: nothing,
      since: '1.0',
      errors: 'EADDRINUSE EBADF EINVAL ENOTSOCK EOPNOTSUPP',
      hints: { EINVAL: 'The socket is connected, or an AF_UNIX socket without an address.' },
      note: 'A larger or negative backlog is silently taken as net.core.somaxconn.',
    },
    accept: {
      does: 'Take the next connection that waits at a listening socket.',
      args: {
        fd: socketFd,
        upeer_sockaddr: given('upeer_addrlen', 'the address of the other side is not wanted'),
        upeer_addrlen: inout(length, { optional: 'upeer_sockaddr is null too' }),
      },
      result: socketFd,
      since: '1.0',
      errors: ACCEPT_ERRORS,
      hints: {
        EINVAL: 'The socket does not listen.',
        EAGAIN: 'The socket is non-blocking and no connection waits, or SO_RCVTIMEO has passed.',
      },
      note:
        'The new socket is blocking and not close-on-exec. upeer_addrlen becomes the true length ' +
        'even if the address was cut off; if it cannot be written the connection is lost.',
      blocks: 'until a connection comes, unless the socket is non-blocking',
      restart: 'SA_RESTART',
    },
    accept4: {
      does: 'Take the next connection that waits at a listening socket, with flags for the new one.',
      args: {
        fd: socketFd,
        upeer_sockaddr: given('upeer_addrlen', 'the address of the other side is not wanted'),
        upeer_addrlen: inout(length, { optional: 'upeer_sockaddr is null too' }),
        flags: flags('SOCK_FLAG_'),
      },
      result: socketFd,
      since: '2.6.28',
      errors: ACCEPT_ERRORS,
      hints: {
        EINVAL: 'The socket does not listen, or there are unknown flags.',
        EAGAIN: 'The socket is non-blocking and no connection waits, or SO_RCVTIMEO has passed.',
      },
      note:
        'upeer_addrlen becomes the true length even if the address was cut off; if it cannot be ' +
        'written the connection is lost.',
      blocks: 'until a connection comes, unless the socket is non-blocking',
      restart: 'SA_RESTART',
    },
    connect: {
      does: 'Connect a socket to an address, or set where its datagrams go.',
      args: { fd: socketFd, uservaddr: input('sockaddr', { size: 'addrlen' }), addrlen: length },
      result: nothing,
      since: '1.0',
      errors:
        'EACCES EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EAGAIN EALREADY EBADF ECONNABORTED ' +
        'ECONNREFUSED ECONNRESET EFAULT EHOSTUNREACH EINPROGRESS EINTR EINVAL EISCONN ELOOP ' +
        'ENAMETOOLONG ENETUNREACH ENOBUFS ENODEV ENOENT ENOMEM ENOTDIR ENOTSOCK EOPNOTSUPP EPERM ' +
        'EPROTOTYPE ETIMEDOUT',
      hints: {
        EINPROGRESS: 'Wait until the socket is writable, then read SO_ERROR.',
        EAGAIN: 'The queue of a listening AF_UNIX socket is full, or no local port is free.',
        EACCES: 'The socket file is not writable, or a broadcast address needs SO_BROADCAST.',
        EPROTOTYPE: 'The AF_UNIX socket at this address is of another type.',
      },
      note:
        'AF_UNSPEC disconnects a datagram socket. After EINTR the connection goes on being made; ' +
        'calling again waits for it.',
      blocks: 'until the connection is made or refused, unless the socket is non-blocking',
      restart: 'SA_RESTART',
    },
    getsockname: {
      does: 'Read the local address of a socket.',
      args: { fd: socketFd, usockaddr: given('usockaddr_len'), usockaddr_len: inout(length) },
      result: nothing,
      since: '1.0',
      errors: 'EBADF EFAULT EINVAL ENOMEM ENOTSOCK EOPNOTSUPP',
      note: 'usockaddr_len becomes the true length even where the address was cut off.',
    },
    getpeername: {
      does: 'Read the address of the other end of a connected socket.',
      args: { fd: socketFd, usockaddr: given('usockaddr_len'), usockaddr_len: inout(length) },
      result: nothing,
      since: '1.0',
      errors: 'EBADF EFAULT EINVAL ENOMEM ENOTCONN ENOTSOCK EOPNOTSUPP',
      note: 'usockaddr_len becomes the true length even where the address was cut off.',
    },
    shutdown: {
      does: 'End receiving, sending or both on a connection.',
      args: { fd: socketFd, how: choice('SHUT_') },
      result: nothing,
      since: '1.0',
      errors: 'EBADF EINVAL ENOTCONN ENOTSOCK EOPNOTSUPP',
      note: 'It works on the connection and so for all file descriptors of it; they stay open.',
    },
    sendto: {
      does: 'Send a message, to an address if wanted.',
      args: {
        fd: socketFd,
        buff: input(bytes, { size: 'len' }),
        len: length,
        flags: flags('MSG_'),
        addr: input('sockaddr', { size: 'addr_len', optional: 'where the socket is connected to' }),
        addr_len: length,
      },
      result: size,
      since: '1.0',
      errors: SEND_ERRORS,
      hints: SEND_HINTS,
      note: 'A stream may take only a part. With SO_SNDTIMEO set a signal gives EINTR despite SA_RESTART.',
      blocks: SEND_BLOCKS,
      restart: 'SA_RESTART',
    },
    recvfrom: {
      does: 'Receive a message, and the address of its sender if wanted.',
      args: {
        fd: socketFd,
        ubuf: output(bytes, { size: 'size' }),
        size: length,
        flags: flags('MSG_'),
        addr: given('addr_len', 'the address of the sender is not wanted'),
        addr_len: inout(length, { optional: 'addr is null too' }),
      },
      result: size,
      since: '1.0',
      errors: RECEIVE_ERRORS,
      hints: { ENOBUFS: 'A netlink socket has lost messages because its buffer was full.' },
      note:
        '0 is the end of a stream or an empty datagram. With MSG_TRUNC the result can exceed the ' +
        'buffer, and TCP throws the data away unseen. TCP sets addr_len to 0. With SO_RCVTIMEO set ' +
        'a signal gives EINTR despite SA_RESTART.',
      blocks: RECEIVE_BLOCKS,
      restart: 'SA_RESTART',
    },
    sendmsg: {
      does: 'Send a message out of several buffers, with ancillary data such as file descriptors.',
      args: { fd: socketFd, msg: input('user_msghdr'), flags: flags('MSG_') },
      result: size,
      since: '1.0',
      errors: SENDMSG_ERRORS,
      hints: {
        ...SEND_HINTS,
        EMSGSIZE: 'The message is too large to be sent at once, or has more than 1024 buffers.',
        EPERM: 'A firewall rule refuses it, or SCM_CREDENTIALS names ids of somebody else.',
        ENOBUFS: 'The ancillary data exceeds net.core.optmem_max, or memory is short.',
        ETOOMANYREFS: 'More file descriptors are on their way in messages than RLIMIT_NOFILE allows.',
      },
      note: 'msg_flags of the struct is not looked at.',
      blocks: SEND_BLOCKS,
      restart: 'SA_RESTART',
    },
    recvmsg: {
      does: 'Receive a message into several buffers, with its ancillary data and the address of its sender.',
      args: { fd: socketFd, msg: inout('user_msghdr'), flags: flags('MSG_') },
      result: size,
      since: '1.0',
      errors: RECVMSG_ERRORS,
      hints: {
        EAGAIN: 'Nothing is there, SO_RCVTIMEO has passed, or with MSG_ERRQUEUE no error waits.',
        EMSGSIZE: 'There are more than 1024 buffers.',
      },
      note:
        'The kernel writes msg_namelen, msg_controllen and msg_flags, where MSG_CTRUNC says that ' +
        'ancillary data did not fit. File descriptors received must be closed.',
      blocks: RECEIVE_BLOCKS,
      restart: 'SA_RESTART',
    },
    sendmmsg: {
      does: 'Send several messages at once.',
      args: {
        fd: socketFd,
        mmsg: inout('mmsghdr', { count: 'vlen' }),
        vlen: length,
        flags: flags('MSG_'),
      },
      result: of('messages', count),
      since: '3.0',
      errors: SENDMSG_ERRORS,
      hints: SEND_HINTS,
      note:
        'It stops at a message that fails or is sent in part; the error shows only if it was the ' +
        'first. At most 1024 are sent. msg_len becomes the bytes sent.',
      blocks: SEND_BLOCKS,
      restart: 'SA_RESTART',
    },
    recvmmsg: {
      does: 'Receive several messages at once.',
      args: {
        fd: socketFd,
        mmsg: inout('mmsghdr', { count: 'vlen' }),
        vlen: length,
        flags: flags('MSG_'),
        timeout: inout('__kernel_timespec', { timeout: 'relative', optional: 'no limit' }),
      },
      result: of('messages', count),
      since: '2.6.33',
      errors: RECVMSG_ERRORS,
      hints: { EINVAL: 'The timeout is negative or has more than 999999999 nanoseconds.' },
      note:
        'The timeout is looked at only after a message: waiting for the next one has no limit but ' +
        'SO_RCVTIMEO. The time left is written back if anything was received. An error after the ' +
        'first message is kept for the next call, even that of a signal, as EINTR or as the number 512.',
      blocks:
        'until all messages have come, or with MSG_WAITFORONE the first, unless the socket is non-blocking',
      restart: 'SA_RESTART',
    },
    setsockopt: {
      does: 'Set an option of a socket.',
      args: {
        fd: socketFd,
        level,
        optname,
        optval: depends('optname'),
        optlen: length,
      },
      result: nothing,
      since: '1.0',
      errors:
        'EACCES EADDRINUSE EADDRNOTAVAIL EALREADY EBADF EBUSY EDOM EEXIST EFAULT EINVAL EISCONN ' +
        'ENFILE ENOBUFS ENODEV ENOENT ENOMEM ENOPROTOOPT ENOSPC ENOTCONN ENOTSOCK EOPNOTSUPP EPERM ' +
        'EPROTO ERANGE ESRCH',
      hints: {
        ENOPROTOOPT: 'The socket has no such option at this level, or it can only be read.',
        EINVAL: 'The value or its size is wrong.',
      },
      note: 'level and optname together say what the value is. Most want at least 4 bytes, even for 0 or 1.',
    },
    getsockopt: {
      does: 'Read an option of a socket.',
      args: {
        fd: socketFd,
        level,
        optname,
        optval: depends('optname'),
        optlen: inout(length),
      },
      result: nothing,
      since: '1.0',
      errors:
        'EACCES EADDRNOTAVAIL EAFNOSUPPORT EBADF EBUSY EFAULT EINVAL EMFILE ENODATA ENODEV ENOENT ' +
        'ENOMEM ENOPROTOOPT ENOTCONN ENOTSOCK EOPNOTSUPP EPERM ERANGE ESRCH',
      hints: {
        ENOPROTOOPT: 'The socket has no such option at this level, or it can only be set.',
        ERANGE: 'The buffer is too small; optlen then says how many bytes are needed.',
      },
      note: 'optlen becomes the size of the value; most options silently cut it off to fit the buffer.',
    },
  },
  fields: {
    user_msghdr: {
      msg_name: inout('sockaddr', { size: 'msg_namelen', optional: 'no address' }),
      msg_namelen: length,
      msg_iov: input('iovec', { count: 'msg_iovlen' }),
      msg_iovlen: length,
      msg_control: inout(bytes, { size: 'msg_controllen', optional: 'no ancillary data' }),
      msg_controllen: length,
      msg_flags: flags('MSG_'),
    },
    mmsghdr: { msg_len: size },
    cmsghdr: { cmsg_len: size, cmsg_level: level, cmsg_type: int },
    ucred: { pid, uid, gid },
    sockaddr: { sa_family: choice('AF_') },
    sockaddr_un: { sun_family: choice('AF_') },
    sockaddr_in: { sin_family: choice('AF_') },
    sockaddr_in6: { sin6_family: choice('AF_'), sin6_scope_id: of('interface', int) },
  },
  families: {
    // LEVEL_ names some of these too, and would take them away from a family that is only a prefix.
    AF_: {
      does: 'address families',
      names: [
        'AF_ALG',
        'AF_APPLETALK',
        'AF_ASH',
        'AF_ATMPVC',
        'AF_ATMSVC',
        'AF_AX25',
        'AF_BLUETOOTH',
        'AF_BRIDGE',
        'AF_CAIF',
        'AF_CAN',
        'AF_DECnet',
        'AF_ECONET',
        'AF_IB',
        'AF_IEEE802154',
        'AF_INET',
        'AF_INET6',
        'AF_IPX',
        'AF_IRDA',
        'AF_ISDN',
        'AF_IUCV',
        'AF_KCM',
        'AF_KEY',
        'AF_LLC',
        'AF_LOCAL',
        'AF_MCTP',
        'AF_MPLS',
        'AF_NETBEUI',
        'AF_NETLINK',
        'AF_NETROM',
        'AF_NFC',
        'AF_PACKET',
        'AF_PHONET',
        'AF_PPPOX',
        'AF_QIPCRTR',
        'AF_RDS',
        'AF_ROSE',
        'AF_ROUTE',
        'AF_RXRPC',
        'AF_SECURITY',
        'AF_SMC',
        'AF_SNA',
        'AF_TIPC',
        'AF_UNIX',
        'AF_UNSPEC',
        'AF_VSOCK',
        'AF_WANPIPE',
        'AF_X25',
        'AF_XDP',
      ],
    },
    SOCK_: {
      does: 'types of sockets',
      names: [
        'SOCK_STREAM',
        'SOCK_DGRAM',
        'SOCK_RAW',
        'SOCK_RDM',
        'SOCK_SEQPACKET',
        'SOCK_DCCP',
        'SOCK_PACKET',
      ],
    },
    SOCK_FLAG_: { does: 'flags of a new socket', names: ['SOCK_CLOEXEC', 'SOCK_NONBLOCK'] },
    IPPROTO_: {
      does: 'protocols of AF_INET and AF_INET6',
      names: [
        'IPPROTO_AGGFRAG',
        'IPPROTO_AH',
        'IPPROTO_BEETPH',
        'IPPROTO_COMP',
        'IPPROTO_DCCP',
        'IPPROTO_DSTOPTS',
        'IPPROTO_EGP',
        'IPPROTO_ENCAP',
        'IPPROTO_ESP',
        'IPPROTO_ETHERNET',
        'IPPROTO_FRAGMENT',
        'IPPROTO_GRE',
        'IPPROTO_HOPOPTS',
        'IPPROTO_ICMP',
        'IPPROTO_ICMPV6',
        'IPPROTO_IDP',
        'IPPROTO_IGMP',
        'IPPROTO_IP',
        'IPPROTO_IPIP',
        'IPPROTO_IPV6',
        'IPPROTO_L2TP',
        'IPPROTO_MH',
        'IPPROTO_MPLS',
        'IPPROTO_MPTCP',
        'IPPROTO_MTP',
        'IPPROTO_NONE',
        'IPPROTO_PIM',
        'IPPROTO_PUP',
        'IPPROTO_RAW',
        'IPPROTO_ROUTING',
        'IPPROTO_RSVP',
        'IPPROTO_SCTP',
        'IPPROTO_SMC',
        'IPPROTO_TCP',
        'IPPROTO_TP',
        'IPPROTO_UDP',
        'IPPROTO_UDPLITE',
      ],
    },
    SHUT_: { does: 'directions to end' },
    MSG_: {
      does: 'how to send and receive, and what became of it',
      headers: ['include/linux/socket.h'],
      except: [
        'MSG_CMSG_COMPAT',
        'MSG_NO_SHARED_FRAGS',
        'MSG_SENDPAGE_DECRYPTED',
        'MSG_SENDPAGE_NOPOLICY',
        'MSG_SPLICE_PAGES',
      ],
    },
    SCM_: {
      does: 'kinds of ancillary data of the level SOL_SOCKET',
      names: [
        'SCM_RIGHTS',
        'SCM_CREDENTIALS',
        'SCM_SECURITY',
        'SCM_PIDFD',
        'SCM_TIMESTAMP',
        'SCM_TIMESTAMPNS',
        'SCM_TIMESTAMPING',
        'SCM_WIFI_STATUS',
        'SCM_TIMESTAMPING_OPT_STATS',
        'SCM_TIMESTAMPING_PKTINFO',
        'SCM_TXTIME',
        'SCM_DEVMEM_LINEAR',
        'SCM_DEVMEM_DMABUF',
        'SCM_TS_OPT_ID',
        'SCM_INQ',
      ],
    },
    SOL_: { does: 'levels of socket options', except: ['SOL_CAN_BASE'] },
    LEVEL_: {
      does: 'levels of socket options that are named after a protocol or an address family',
      names: ['IPPROTO_IP', 'IPPROTO_IPV6', 'IPPROTO_TCP', 'IPPROTO_UDP', 'IPPROTO_ICMPV6', 'AF_VSOCK'],
    },
  },
}
