// Generated from abi/constants.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.

import type { Bytes, Choice, Command, Count, Fd, FdArg, Flags, KeyArg, Level, Long, Memory, OptionValue, PidArg, Place32, Place64, PlaceBits, Plain, Quantity, ReadOnly, SocketAddress, SocketOption, Struct, Takes, Unused, WriteOnly } from '../../sys/types.js'
import type { AF_, AF_VSOCK_, AF_own, ARPHRD_, ATF_, BCM_FLAG_, BCM_OPCODE_, BRIDGE_VLAN_INFO_, BR_STATE_, CAN_ERR_, CAN_VCID_, ETHTOOL_, ETHTOOL_TUNABLE_, ETH_TEST_FL_, HWTSTAMP_FILTER_, HWTSTAMP_FLAG_, HWTSTAMP_TX_, IFA_F_, IFF_, IFF_TUN_, IF_GET_, IF_IFACE_, IF_PROTO_, IPPROTO_ICMPV6_, IPPROTO_IPV6_, IPPROTO_IP_, IPPROTO_TCP_, IPPROTO_UDP_, IPPROTO_own, IPV6_FL_A_, IPV6_FL_F_, IPV6_FL_S_, IPV6_PMTUDISC_, IPV6_PREFER_SRC_, IP_PMTUDISC_, MCAST_MODE_, MIFF_, MRT6_FLUSH_, MRT_FLUSH_, MSG_, NETLINK_PROTOCOL_, NFPROTO_, NLM_F_, NTF_, NUD_, PACKET_FANOUT_, PACKET_FANOUT_FLAG_, PACKET_MR_, PACKET_TYPE_, RTF_, RTM_F_, RTNH_F_, RTN_, RTPROT_, RT_SCOPE_, SADB_EXT_IDENTITY_, SADB_EXT_LIFETIME_, SADB_IDENTTYPE_, SCM_, SHUT_, SOCK_, SOCK_BUF_LOCK_, SOCK_FLAG_, SOCK_TXREHASH_, SOF_TIMESTAMPING_, SOF_TXTIME_, SOL_, TCP_AO_KEYF_, TCP_MD5SIG_FLAG_, TCP_RECEIVE_ZEROCOPY_FLAG_, TCP_REPAIR_MODE_, TCP_REPAIR_QUEUE_, TPACKET_, TP_STATUS_, TP_STATUS_TX_, TUN_FLT_, TUN_F_, UDP_ENCAP_, VIFF_, VLAN_COMMAND_, VMADDR_FLAG_, XDP_BIND_, XDP_DESC_, XDP_OPTIONS_, XDP_TXMD_FLAGS_, XDP_UMEM_FLAG_ } from '../families.js'

/** 0x4f; asm-generic/socket.h. */
export const SCM_DEVMEM_DMABUF: SCM_ = 79
/** 0x4e; asm-generic/socket.h. */
export const SCM_DEVMEM_LINEAR: SCM_ = 78
/** 0x54; asm-generic/socket.h. */
export const SCM_INQ: SCM_ = 84
/** 0x1d; asm-generic/socket.h. */
export const SCM_TIMESTAMP: SCM_ = 29
/** 0x25; asm-generic/socket.h. */
export const SCM_TIMESTAMPING: SCM_ = 37
/** 0x36; asm-generic/socket.h. */
export const SCM_TIMESTAMPING_OPT_STATS: SCM_ = 54
/** 0x3a; asm-generic/socket.h. */
export const SCM_TIMESTAMPING_PKTINFO: SCM_ = 58
/** 0x23; asm-generic/socket.h. */
export const SCM_TIMESTAMPNS: SCM_ = 35
/** 0x51; asm-generic/socket.h. */
export const SCM_TS_OPT_ID: SCM_ = 81
/** 0x3d; asm-generic/socket.h. */
export const SCM_TXTIME: SCM_ = 61
/** 0x29; asm-generic/socket.h. */
export const SCM_WIFI_STATUS: SCM_ = 41
/** 1; asm-generic/socket.h. */
export const SOL_SOCKET = (1) as unknown as SOL_.SOL_SOCKET & Level<'SOL_SOCKET'>
/**
 * Read whether the socket listens for connections.
 *
 * Since Linux 2.4.
 *
 * 0x1e; asm-generic/socket.h.
 */
export const SO_ACCEPTCONN = (30) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<ReadOnly, Place32> }>
/**
 * Let an eBPF program decide which incoming packets reach the socket.
 *
 * Since Linux 3.19.
 *
 * 0x32; asm-generic/socket.h.
 */
export const SO_ATTACH_BPF = (50) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<FdArg | Bytes, WriteOnly> }>
/**
 * Let a classic BPF program decide which incoming packets reach the socket, and how much of them.
 *
 * Reading, since 3.8, counts instructions of 8 bytes in optlen; with 0 it only tells how many there are.
 *
 * Since Linux 2.2.
 *
 * 0x1a; asm-generic/socket.h.
 */
export const SO_ATTACH_FILTER = (26) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Struct<'sock_fprog'>, Struct<'sock_filter'>> }>
/**
 * Let a classic BPF program choose the socket of a group of SO_REUSEPORT.
 *
 * TCP has it since 4.6.
 *
 * Since Linux 4.5.
 *
 * 0x33; asm-generic/socket.h.
 */
export const SO_ATTACH_REUSEPORT_CBPF = (51) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Struct<'sock_fprog'>, WriteOnly> }>
/**
 * Let an eBPF program choose the socket of a group of SO_REUSEPORT.
 *
 * TCP has it since 4.6.
 *
 * Since Linux 4.5.
 *
 * 0x34; asm-generic/socket.h.
 */
export const SO_ATTACH_REUSEPORT_EBPF = (52) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<FdArg | Bytes, WriteOnly> }>
/**
 * Bind the socket to the network interface of this name.
 *
 * An empty name unbinds it. Readable since 3.8: the name with its NUL, or nothing.
 *
 * Since Linux 1.0.
 *
 * 0x19; asm-generic/socket.h.
 */
export const SO_BINDTODEVICE = (25) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Memory | string, Memory> }>
/**
 * Bind the socket to the network interface of this index, or to none with 0.
 *
 * Since Linux 5.1.
 *
 * 0x3e; asm-generic/socket.h.
 */
export const SO_BINDTOIFINDEX = (62) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Read how many extensions of classic BPF the kernel knows.
 *
 * Since Linux 3.14.
 *
 * 0x30; asm-generic/socket.h.
 */
export const SO_BPF_EXTENSIONS = (48) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<ReadOnly, Place32> }>
/**
 * Allow sending to broadcast addresses.
 *
 * Since Linux 1.0.
 *
 * 6; asm-generic/socket.h.
 */
export const SO_BROADCAST = (6) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Accept a value that has no effect any more.
 *
 * It always reads as 0.
 *
 * Since Linux 1.0.
 *
 * 0xe; asm-generic/socket.h.
 */
export const SO_BSDCOMPAT = (14) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Choose which of the two buffer sizes the kernel may no longer adjust by itself.
 *
 * Setting SO_RCVBUF or SO_SNDBUF sets the bit of that buffer.
 *
 * Since Linux 5.15.
 *
 * 0x48; asm-generic/socket.h.
 */
export const SO_BUF_LOCK = (72) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Flags<SOCK_BUF_LOCK_> | Bytes, Place32> }>
/**
 * Set how long a call polls the network device before it sleeps.
 *
 * Since Linux 3.11.
 *
 * 0x2e; asm-generic/socket.h.
 */
export const SO_BUSY_POLL = (46) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Set how many packets one poll of the network device may process.
 *
 * At most 65535.
 *
 * Since Linux 5.11.
 *
 * 0x46; asm-generic/socket.h.
 */
export const SO_BUSY_POLL_BUDGET = (70) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Quantity | Bytes, WriteOnly> }>
/**
 * Tell the kernel with 1 that the path to the other side seems bad, so that it looks for another.
 *
 * Since Linux 4.6.
 *
 * 0x35; asm-generic/socket.h.
 */
export const SO_CNX_ADVICE = (53) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Quantity | Bytes, WriteOnly> }>
/**
 * Read the number that identifies this socket for as long as the system runs.
 *
 * Since Linux 4.12.
 *
 * 0x39; asm-generic/socket.h.
 */
export const SO_COOKIE = (57) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<ReadOnly, PlaceBits> }>
/**
 * Mark the socket for debugging.
 *
 * The mark has no effect any more.
 *
 * Since Linux 1.0.
 *
 * 1; asm-generic/socket.h.
 */
export const SO_DEBUG = (1) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/** 0x1b; asm-generic/socket.h. */
export const SO_DETACH_BPF: number = 27
/**
 * Remove the classic or eBPF program from the socket.
 *
 * SO_DETACH_BPF is the same. A value of 4 bytes must be given, but is not looked at.
 *
 * Since Linux 2.2.
 *
 * 0x1b; asm-generic/socket.h.
 */
export const SO_DETACH_FILTER = (27) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Unused, WriteOnly> }>
/**
 * Remove the program that chooses the socket of a group of SO_REUSEPORT.
 *
 * A value of 4 bytes must be given, but is not looked at.
 *
 * Since Linux 5.3.
 *
 * 0x44; asm-generic/socket.h.
 */
export const SO_DETACH_REUSEPORT_BPF = (68) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Unused, WriteOnly> }>
/** 0x4f; asm-generic/socket.h. */
export const SO_DEVMEM_DMABUF: number = 79
/**
 * Give back fragments of device memory that were received with MSG_SOCK_DEVMEM.
 *
 * The result of setsockopt is the number of fragments released. At most 128 tokens at once.
 *
 * Since Linux 6.12.
 *
 * 0x50; asm-generic/socket.h.
 */
export const SO_DEVMEM_DONTNEED = (80) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Struct<'dmabuf_token'>, WriteOnly> }>
/** 0x4e; asm-generic/socket.h. */
export const SO_DEVMEM_LINEAR: number = 78
/**
 * Read the address family of the socket.
 *
 * Since Linux 2.6.32.
 *
 * 0x27; asm-generic/socket.h.
 */
export const SO_DOMAIN = (39) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<ReadOnly, Place32> }>
/**
 * Send only to directly connected hosts, not through a gateway.
 *
 * Since Linux 1.0.
 *
 * 5; asm-generic/socket.h.
 */
export const SO_DONTROUTE = (5) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Read and clear the pending error.
 *
 * After a connect that gave EINPROGRESS it tells how that ended; 0 means success.
 *
 * Since Linux 1.0.
 *
 * 4; asm-generic/socket.h.
 */
export const SO_ERROR = (4) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<ReadOnly, Place32> }>
/** 0x1a; asm-generic/socket.h. */
export const SO_GET_FILTER: number = 26
/**
 * Read on which CPU the last packet came in, or prefer those of one CPU in a SO_REUSEPORT group.
 *
 * It can be set since 4.4. -1 means none.
 *
 * Since Linux 3.19.
 *
 * 0x31; asm-generic/socket.h.
 */
export const SO_INCOMING_CPU = (49) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Read the number of the device queue from which the last packet came.
 *
 * Since Linux 4.12.
 *
 * 0x38; asm-generic/socket.h.
 */
export const SO_INCOMING_NAPI_ID = (56) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<ReadOnly, Place32> }>
/**
 * Attach to every message received the number of bytes that are left to read, as SCM_INQ.
 *
 * For stream sockets of AF_UNIX; TCP has TCP_INQ instead.
 *
 * Since Linux 6.17.
 *
 * 0x54; asm-generic/socket.h.
 */
export const SO_INQ = (84) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, WriteOnly> }>
/**
 * Probe an idle connection, and end it if the other side no longer answers.
 *
 * TCP_KEEPIDLE, TCP_KEEPINTVL and TCP_KEEPCNT set the times, which are hours by default.
 *
 * Since Linux 1.0.
 *
 * 9; asm-generic/socket.h.
 */
export const SO_KEEPALIVE = (9) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Let close wait until all data is sent, or throw it away, instead of sending in the background.
 *
 * On with a time of 0 makes close reset a TCP connection.
 *
 * Since Linux 1.0.
 *
 * 0xd; asm-generic/socket.h.
 */
export const SO_LINGER = (13) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Struct<'linger'>, Struct<'linger'>> }>
/**
 * Forbid for ever to change the filter of this socket.
 *
 * Since Linux 3.9.
 *
 * 0x2c; asm-generic/socket.h.
 */
export const SO_LOCK_FILTER = (44) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Set the mark of all packets the socket sends, for routing and filter rules.
 *
 * Since Linux 2.6.25.
 *
 * 0x24; asm-generic/socket.h.
 */
export const SO_MARK = (36) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Limit how fast the socket sends, in bytes in a second.
 *
 * A value of 4 bytes is accepted and given too, with 0xffffffff for no limit.
 *
 * Since Linux 3.13.
 *
 * 0x2f; asm-generic/socket.h.
 */
export const SO_MAX_PACING_RATE = (47) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<bigint | Bytes, PlaceBits> }>
/**
 * Read how much memory the socket holds and may hold.
 *
 * 9 numbers of 32 bits, in the order of the SK_MEMINFO_ constants.
 *
 * Since Linux 4.12.
 *
 * 0x37; asm-generic/socket.h.
 */
export const SO_MEMINFO = (55) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<ReadOnly, Bytes> }>
/**
 * Read the number that identifies the network namespace of the socket.
 *
 * Since Linux 5.14.
 *
 * 0x47; asm-generic/socket.h.
 */
export const SO_NETNS_COOKIE = (71) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<ReadOnly, PlaceBits> }>
/**
 * Take the last 4 bytes of a frame sent as its checksum instead of appending one.
 *
 * For packet sockets; the network device must support it.
 *
 * Since Linux 3.4.
 *
 * 0x2b; asm-generic/socket.h.
 */
export const SO_NOFCS = (43) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Send UDP datagrams over IPv4 without a checksum.
 *
 * Since Linux 1.0.
 *
 * 0xb; asm-generic/socket.h.
 */
export const SO_NO_CHECK = (11) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Leave urgent data in the stream of ordinary data.
 *
 * Since Linux 1.0.
 *
 * 0xa; asm-generic/socket.h.
 */
export const SO_OOBINLINE = (10) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Attach process, user and group of the sender to every message, as SCM_CREDENTIALS.
 *
 * An AF_UNIX socket that has no name gets one when it sends or connects.
 *
 * Since Linux 2.2.
 *
 * 0x10; asm-generic/socket.h.
 */
export const SO_PASSCRED = (16) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Attach a file descriptor of the sending process to every message, as SCM_PIDFD.
 *
 * Since Linux 6.5.
 *
 * 0x4c; asm-generic/socket.h.
 */
export const SO_PASSPIDFD = (76) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Allow the other side to pass file descriptors, which is the default, or refuse them.
 *
 * While they are refused, a sender of SCM_RIGHTS gets EPERM.
 *
 * Since Linux 6.16.
 *
 * 0x53; asm-generic/socket.h.
 */
export const SO_PASSRIGHTS = (83) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Attach the security label of the sender to every message, as SCM_SECURITY.
 *
 * Since Linux 2.6.18.
 *
 * 0x22; asm-generic/socket.h.
 */
export const SO_PASSSEC = (34) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Set at which position MSG_PEEK starts, and let it move on with every look.
 *
 * -1, the default, makes every MSG_PEEK start at the front. TCP has it since 6.10.
 *
 * Since Linux 3.4.
 *
 * 0x2a; asm-generic/socket.h.
 */
export const SO_PEEK_OFF = (42) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Read process, user and group of the other end as they were when the connection was made.
 *
 * Known for AF_UNIX and Bluetooth sockets; others give process 0 and ids of -1.
 *
 * Since Linux 2.2.
 *
 * 0x11; asm-generic/socket.h.
 */
export const SO_PEERCRED = (17) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<ReadOnly, Struct<'ucred'>> }>
/**
 * Read the supplementary groups of the other end as they were when the connection was made.
 *
 * Since Linux 4.13.
 *
 * 0x3b; asm-generic/socket.h.
 */
export const SO_PEERGROUPS = (59) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<ReadOnly, Bytes> }>
/**
 * Read the address of the other end, as getpeername does.
 *
 * The buffer must not be larger than the address: use getpeername.
 *
 * Since Linux 2.4.
 *
 * 0x1c; asm-generic/socket.h.
 */
export const SO_PEERNAME = (28) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<ReadOnly, SocketAddress> }>
/**
 * Open a file descriptor for the process at the other end.
 *
 * The new file descriptor is close-on-exec and must be closed.
 *
 * Since Linux 6.5.
 *
 * 0x4d; asm-generic/socket.h.
 */
export const SO_PEERPIDFD = (77) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<ReadOnly, Place32> }>
/**
 * Read the security label of the other end.
 *
 * Text that may or may not end with NUL.
 *
 * Since Linux 2.6.2.
 *
 * 0x1f; asm-generic/socket.h.
 */
export const SO_PEERSEC = (31) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<ReadOnly, Memory> }>
/**
 * Prefer polling of the network device to its interrupts.
 *
 * Since Linux 5.11.
 *
 * 0x45; asm-generic/socket.h.
 */
export const SO_PREFER_BUSY_POLL = (69) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Set the priority of all packets the socket sends.
 *
 * Since Linux 1.0.
 *
 * 0xc; asm-generic/socket.h.
 */
export const SO_PRIORITY = (12) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Read the protocol of the socket.
 *
 * What the number means depends on the family, as with socket.
 *
 * Since Linux 2.6.32.
 *
 * 0x26; asm-generic/socket.h.
 */
export const SO_PROTOCOL = (38) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<ReadOnly, Place32> }>
/**
 * Limit the memory for received data that has not been read.
 *
 * Silently capped by net.core.rmem_max, then doubled; getsockopt gives the doubled number.
 *
 * Since Linux 1.0.
 *
 * 8; asm-generic/socket.h.
 */
export const SO_RCVBUF = (8) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Limit the memory for received data, beyond net.core.rmem_max if wanted.
 *
 * The kernel doubles the number; read it with SO_RCVBUF.
 *
 * Since Linux 2.6.14.
 *
 * 0x21; asm-generic/socket.h.
 */
export const SO_RCVBUFFORCE = (33) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Quantity | Bytes, WriteOnly> }>
/**
 * Set how many bytes must have arrived before a reader is woken.
 *
 * It can be set since 2.4. 0 is taken as 1, and a negative number as the largest one.
 *
 * Since Linux 2.2.
 *
 * 0x12; asm-generic/socket.h.
 */
export const SO_RCVLOWAT = (18) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Attach the mark of the packet to every message, as SO_MARK.
 *
 * Since Linux 5.19.
 *
 * 0x4b; asm-generic/socket.h.
 */
export const SO_RCVMARK = (75) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Attach the priority of the packet to every message, as SO_PRIORITY.
 *
 * Since Linux 6.14.
 *
 * 0x52; asm-generic/socket.h.
 */
export const SO_RCVPRIORITY = (82) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Limit how long a call waits to receive something or to accept a connection.
 *
 * Zero is no limit. Timing out gives EAGAIN; with a limit signals give EINTR despite SA_RESTART.
 *
 * Since Linux 2.4.
 *
 * 0x14; asm-generic/socket.h.
 */
export const SO_RCVTIMEO = (20) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Struct<'__kernel_old_timeval'>, Struct<'__kernel_old_timeval'>> }>
/**
 * Limit how long a call waits to receive something, in a struct that is the same everywhere.
 *
 * Since Linux 5.1.
 *
 * 0x42; asm-generic/socket.h.
 */
export const SO_RCVTIMEO_NEW = (66) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Struct<'__kernel_sock_timeval'>, Struct<'__kernel_sock_timeval'>> }>
/** 0x14; asm-generic/socket.h. */
export const SO_RCVTIMEO_OLD: number = 20
/**
 * Reserve memory of the control group for this socket.
 *
 * At most 1 GiB; 0 gives all back.
 *
 * Since Linux 5.16.
 *
 * 0x49; asm-generic/socket.h.
 */
export const SO_RESERVE_MEM = (73) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Let bind take a local address that is still in use by connections being closed.
 *
 * For UDP it lets several sockets share the address.
 *
 * Since Linux 1.0.
 *
 * 2; asm-generic/socket.h.
 */
export const SO_REUSEADDR = (2) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Let several sockets, all with this option, be bound to the same address and share the load.
 *
 * All of them must belong to the same effective user id, and set it before bind.
 *
 * Since Linux 3.9.
 *
 * 0xf; asm-generic/socket.h.
 */
export const SO_REUSEPORT = (15) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Attach to every message how many were dropped since the socket exists, if any.
 *
 * Since Linux 2.6.33.
 *
 * 0x28; asm-generic/socket.h.
 */
export const SO_RXQ_OVFL = (40) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/** 0x16; asm-generic/socket.h. */
export const SO_SECURITY_AUTHENTICATION: number = 22
/** 0x18; asm-generic/socket.h. */
export const SO_SECURITY_ENCRYPTION_NETWORK: number = 24
/** 0x17; asm-generic/socket.h. */
export const SO_SECURITY_ENCRYPTION_TRANSPORT: number = 23
/**
 * Report a message in the error queue to select and poll as exceptional condition.
 *
 * Since 4.16 poll reports POLLERR for the error queue without it.
 *
 * Since Linux 3.10.
 *
 * 0x2d; asm-generic/socket.h.
 */
export const SO_SELECT_ERR_QUEUE = (45) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Limit the memory for data that has not been sent and confirmed.
 *
 * Silently capped by net.core.wmem_max, then doubled; getsockopt gives the doubled number.
 *
 * Since Linux 1.0.
 *
 * 7; asm-generic/socket.h.
 */
export const SO_SNDBUF = (7) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Limit the memory for data to send, beyond net.core.wmem_max if wanted.
 *
 * The kernel doubles the number; read it with SO_SNDBUF.
 *
 * Since Linux 2.6.14.
 *
 * 0x20; asm-generic/socket.h.
 */
export const SO_SNDBUFFORCE = (32) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Quantity | Bytes, WriteOnly> }>
/**
 * Read how many bytes must fit in before a writer is woken, which is always 1.
 *
 * Since Linux 2.2.
 *
 * 0x13; asm-generic/socket.h.
 */
export const SO_SNDLOWAT = (19) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<ReadOnly, Place32> }>
/**
 * Limit how long a call waits to send something or to make a connection.
 *
 * Zero is no limit. A connect that times out gives EINPROGRESS, other calls EAGAIN.
 *
 * Since Linux 2.4.
 *
 * 0x15; asm-generic/socket.h.
 */
export const SO_SNDTIMEO = (21) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Struct<'__kernel_old_timeval'>, Struct<'__kernel_old_timeval'>> }>
/**
 * Limit how long a call waits to send something, in a struct that is the same everywhere.
 *
 * Since Linux 5.1.
 *
 * 0x43; asm-generic/socket.h.
 */
export const SO_SNDTIMEO_NEW = (67) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Struct<'__kernel_sock_timeval'>, Struct<'__kernel_sock_timeval'>> }>
/** 0x15; asm-generic/socket.h. */
export const SO_SNDTIMEO_OLD: number = 21
/**
 * Attach the time of arrival to every message, in microseconds, as SCM_TIMESTAMP.
 *
 * Since Linux 2.4.
 *
 * 0x1d; asm-generic/socket.h.
 */
export const SO_TIMESTAMP = (29) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Choose which times of sending and arriving are taken, and how they are reported.
 *
 * A plain int with the flags is accepted too; getsockopt gives the struct since 5.14.
 *
 * Since Linux 2.6.30.
 *
 * 0x25; asm-generic/socket.h.
 */
export const SO_TIMESTAMPING = (37) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Struct<'so_timestamping'>, Struct<'so_timestamping'>> }>
/**
 * Choose which times are taken and reported, in structs that are the same everywhere.
 *
 * Since Linux 5.1.
 *
 * 0x41; asm-generic/socket.h.
 */
export const SO_TIMESTAMPING_NEW = (65) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Struct<'so_timestamping'>, Struct<'so_timestamping'>> }>
/** 0x25; asm-generic/socket.h. */
export const SO_TIMESTAMPING_OLD: number = 37
/**
 * Attach the time of arrival to every message, in nanoseconds, as SCM_TIMESTAMPNS.
 *
 * Since Linux 2.6.22.
 *
 * 0x23; asm-generic/socket.h.
 */
export const SO_TIMESTAMPNS = (35) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Attach the time of arrival in nanoseconds, in a struct that is the same everywhere.
 *
 * Since Linux 5.1.
 *
 * 0x40; asm-generic/socket.h.
 */
export const SO_TIMESTAMPNS_NEW = (64) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/** 0x23; asm-generic/socket.h. */
export const SO_TIMESTAMPNS_OLD: number = 35
/**
 * Attach the time of arrival in microseconds, in a struct that is the same everywhere.
 *
 * Since Linux 5.1.
 *
 * 0x3f; asm-generic/socket.h.
 */
export const SO_TIMESTAMP_NEW = (63) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/** 0x1d; asm-generic/socket.h. */
export const SO_TIMESTAMP_OLD: number = 29
/**
 * Let TCP try another path, by another hash, when a connection stalls.
 *
 * The default is set with -1; 255, the value of SOCK_TXREHASH_DEFAULT, gives EINVAL.
 *
 * Since Linux 5.18.
 *
 * 0x4a; asm-generic/socket.h.
 */
export const SO_TXREHASH = (74) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Choice<SOCK_TXREHASH_> | Bytes, Place32> }>
/**
 * Let messages carry the time at which they shall be sent, as SCM_TXTIME, by the clock given here.
 *
 * Since Linux 4.19.
 *
 * 0x3d; asm-generic/socket.h.
 */
export const SO_TXTIME = (61) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<Struct<'sock_txtime'>, Struct<'sock_txtime'>> }>
/**
 * Read the type of the socket.
 *
 * Since Linux 1.0.
 *
 * 3; asm-generic/socket.h.
 */
export const SO_TYPE = (3) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<ReadOnly, Place32> }>
/**
 * Report whether a frame sent over Wi-Fi was acknowledged, as SCM_WIFI_STATUS.
 *
 * Since Linux 3.3.
 *
 * 0x29; asm-generic/socket.h.
 */
export const SO_WIFI_STATUS = (41) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Allow MSG_ZEROCOPY, which sends from the memory of the caller.
 *
 * The memory must stay as it is until the error queue reports that it is no longer needed.
 *
 * Since Linux 4.14.
 *
 * 0x3c; asm-generic/socket.h.
 */
export const SO_ZEROCOPY = (60) as unknown as SocketOption<{ readonly SOL_SOCKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Read which process or process group gets SIGIO and SIGURG.
 *
 * Negative for a process group, 0 for nobody.
 *
 * Errors: EFAULT.
 *
 * Since Linux 1.0.
 *
 * 0x8903; asm-generic/sockios.h.
 */
export const FIOGETOWN = (35075) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Set which process, or process group with a negative number, gets SIGIO and SIGURG.
 *
 * Errors: EFAULT, EINVAL, ESRCH.
 *
 * Since Linux 1.0.
 *
 * 0x8901; asm-generic/sockios.h.
 */
export const FIOSETOWN = (35073) as unknown as Command<{ readonly ioctl: Takes<[arg: PidArg | Bytes], 0> }>
/**
 * Read whether the next byte to be received is the urgent one.
 *
 * Errors: EFAULT, ENOTTY, EOPNOTSUPP.
 *
 * Since Linux 1.0.
 *
 * 0x8905; asm-generic/sockios.h.
 */
export const SIOCATMARK = (35077) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Read which process or process group gets SIGIO and SIGURG.
 *
 * Negative for a process group, 0 for nobody. FIOGETOWN is the same on sockets.
 *
 * Errors: EFAULT.
 *
 * Since Linux 1.0.
 *
 * 0x8904; asm-generic/sockios.h.
 */
export const SIOCGPGRP = (35076) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/** 0x8907; asm-generic/sockios.h. */
export const SIOCGSTAMPNS_OLD: number = 35079
/** 0x8906; asm-generic/sockios.h. */
export const SIOCGSTAMP_OLD: number = 35078
/**
 * Set which process, or process group with a negative number, gets SIGIO and SIGURG.
 *
 * FIOSETOWN is the same on sockets.
 *
 * Errors: EFAULT, EINVAL, ESRCH.
 *
 * Since Linux 1.0.
 *
 * 0x8902; asm-generic/sockios.h.
 */
export const SIOCSPGRP = (35074) as unknown as Command<{ readonly ioctl: Takes<[arg: PidArg | Bytes], 0> }>
/** 0; include/linux/net.h. */
export const SHUT_RD: SHUT_ = 0
/** 2; include/linux/net.h. */
export const SHUT_RDWR: SHUT_ = 2
/** 1; include/linux/net.h. */
export const SHUT_WR: SHUT_ = 1
/** 0x80000; include/linux/net.h. */
export const SOCK_CLOEXEC: SOCK_FLAG_ = 524288
/** 6; include/linux/net.h. */
export const SOCK_DCCP: SOCK_ = 6
/** 2; include/linux/net.h. */
export const SOCK_DGRAM: SOCK_ = 2
/** 0x800; include/linux/net.h. */
export const SOCK_NONBLOCK: SOCK_FLAG_ = 2048
/** 0xa; include/linux/net.h. */
export const SOCK_PACKET: SOCK_ = 10
/** 3; include/linux/net.h. */
export const SOCK_RAW: SOCK_ = 3
/** 4; include/linux/net.h. */
export const SOCK_RDM: SOCK_ = 4
/** 5; include/linux/net.h. */
export const SOCK_SEQPACKET: SOCK_ = 5
/** 1; include/linux/net.h. */
export const SOCK_STREAM: SOCK_ = 1
/** 0x26; include/linux/socket.h. */
export const AF_ALG: AF_own = 38
/** 5; include/linux/socket.h. */
export const AF_APPLETALK: AF_own = 5
/** 0x12; include/linux/socket.h. */
export const AF_ASH: AF_own = 18
/** 8; include/linux/socket.h. */
export const AF_ATMPVC: AF_own = 8
/** 0x14; include/linux/socket.h. */
export const AF_ATMSVC: AF_own = 20
/** 3; include/linux/socket.h. */
export const AF_AX25: AF_own = 3
/** 0x1f; include/linux/socket.h. */
export const AF_BLUETOOTH: AF_own = 31
/** 7; include/linux/socket.h. */
export const AF_BRIDGE: AF_own = 7
/** 0x25; include/linux/socket.h. */
export const AF_CAIF: AF_own = 37
/** 0x1d; include/linux/socket.h. */
export const AF_CAN: AF_own = 29
/** 0xc; include/linux/socket.h. */
export const AF_DECnet: AF_own = 12
/** 0x13; include/linux/socket.h. */
export const AF_ECONET: AF_own = 19
/** 0x1b; include/linux/socket.h. */
export const AF_IB: AF_own = 27
/** 0x24; include/linux/socket.h. */
export const AF_IEEE802154: AF_own = 36
/** 2; include/linux/socket.h. */
export const AF_INET: AF_own = 2
/** 0xa; include/linux/socket.h. */
export const AF_INET6: AF_own = 10
/** 4; include/linux/socket.h. */
export const AF_IPX: AF_own = 4
/** 0x17; include/linux/socket.h. */
export const AF_IRDA: AF_own = 23
/** 0x22; include/linux/socket.h. */
export const AF_ISDN: AF_own = 34
/** 0x20; include/linux/socket.h. */
export const AF_IUCV: AF_own = 32
/** 0x29; include/linux/socket.h. */
export const AF_KCM: AF_own = 41
/** 0xf; include/linux/socket.h. */
export const AF_KEY: AF_own = 15
/** 0x1a; include/linux/socket.h. */
export const AF_LLC: AF_own = 26
/** 1; include/linux/socket.h. */
export const AF_LOCAL: AF_own = 1
/** 0x2e; include/linux/socket.h. */
export const AF_MAX: number = 46
/** 0x2d; include/linux/socket.h. */
export const AF_MCTP: AF_own = 45
/** 0x1c; include/linux/socket.h. */
export const AF_MPLS: AF_own = 28
/** 0xd; include/linux/socket.h. */
export const AF_NETBEUI: AF_own = 13
/** 0x10; include/linux/socket.h. */
export const AF_NETLINK: AF_own = 16
/** 6; include/linux/socket.h. */
export const AF_NETROM: AF_own = 6
/** 0x27; include/linux/socket.h. */
export const AF_NFC: AF_own = 39
/** 0x11; include/linux/socket.h. */
export const AF_PACKET: AF_own = 17
/** 0x23; include/linux/socket.h. */
export const AF_PHONET: AF_own = 35
/** 0x18; include/linux/socket.h. */
export const AF_PPPOX: AF_own = 24
/** 0x2a; include/linux/socket.h. */
export const AF_QIPCRTR: AF_own = 42
/** 0x15; include/linux/socket.h. */
export const AF_RDS: AF_own = 21
/** 0xb; include/linux/socket.h. */
export const AF_ROSE: AF_own = 11
/** 0x10; include/linux/socket.h. */
export const AF_ROUTE: AF_own = 16
/** 0x21; include/linux/socket.h. */
export const AF_RXRPC: AF_own = 33
/** 0xe; include/linux/socket.h. */
export const AF_SECURITY: AF_own = 14
/** 0x2b; include/linux/socket.h. */
export const AF_SMC: AF_own = 43
/** 0x16; include/linux/socket.h. */
export const AF_SNA: AF_own = 22
/** 0x1e; include/linux/socket.h. */
export const AF_TIPC: AF_own = 30
/** 1; include/linux/socket.h. */
export const AF_UNIX: AF_own = 1
/** 0; include/linux/socket.h. */
export const AF_UNSPEC: AF_own = 0
/** 0x28; include/linux/socket.h. */
export const AF_VSOCK = (40) as unknown as AF_VSOCK_.AF_VSOCK & Level<'AF_VSOCK'>
/** 0x19; include/linux/socket.h. */
export const AF_WANPIPE: AF_own = 25
/** 9; include/linux/socket.h. */
export const AF_X25: AF_own = 9
/** 0x2c; include/linux/socket.h. */
export const AF_XDP: AF_own = 44
/** 0x40000; include/linux/socket.h. */
export const MSG_BATCH: MSG_ = 262144
/** 0x40000000; include/linux/socket.h. */
export const MSG_CMSG_CLOEXEC: MSG_ = 1073741824
/** 0; include/linux/socket.h. */
export const MSG_CMSG_COMPAT: number = 0
/** 0x800; include/linux/socket.h. */
export const MSG_CONFIRM: MSG_ = 2048
/** 8; include/linux/socket.h. */
export const MSG_CTRUNC: MSG_ = 8
/** 4; include/linux/socket.h. */
export const MSG_DONTROUTE: MSG_ = 4
/** 0x40; include/linux/socket.h. */
export const MSG_DONTWAIT: MSG_ = 64
/** 0x200; include/linux/socket.h. */
export const MSG_EOF: MSG_ = 512
/** 0x80; include/linux/socket.h. */
export const MSG_EOR: MSG_ = 128
/** 0x2000; include/linux/socket.h. */
export const MSG_ERRQUEUE: MSG_ = 8192
/** 0x20000000; include/linux/socket.h. */
export const MSG_FASTOPEN: MSG_ = 536870912
/** 0x200; include/linux/socket.h. */
export const MSG_FIN: MSG_ = 512
/** 0x8000; include/linux/socket.h. */
export const MSG_MORE: MSG_ = 32768
/** 0x4000; include/linux/socket.h. */
export const MSG_NOSIGNAL: MSG_ = 16384
/** 0x80000; include/linux/socket.h. */
export const MSG_NO_SHARED_FRAGS: number = 524288
/** 1; include/linux/socket.h. */
export const MSG_OOB: MSG_ = 1
/** 2; include/linux/socket.h. */
export const MSG_PEEK: MSG_ = 2
/** 0x10; include/linux/socket.h. */
export const MSG_PROBE: MSG_ = 16
/** 0x1000; include/linux/socket.h. */
export const MSG_RST: MSG_ = 4096
/** 0x100000; include/linux/socket.h. */
export const MSG_SENDPAGE_DECRYPTED: number = 1048576
/** 0x10000; include/linux/socket.h. */
export const MSG_SENDPAGE_NOPOLICY: number = 65536
/** 0x2000000; include/linux/socket.h. */
export const MSG_SOCK_DEVMEM: MSG_ = 33554432
/** 0x8000000; include/linux/socket.h. */
export const MSG_SPLICE_PAGES: number = 134217728
/** 0x400; include/linux/socket.h. */
export const MSG_SYN: MSG_ = 1024
/** 0x20; include/linux/socket.h. */
export const MSG_TRUNC: MSG_ = 32
/** 4; include/linux/socket.h. */
export const MSG_TRYHARD: MSG_ = 4
/** 0x100; include/linux/socket.h. */
export const MSG_WAITALL: MSG_ = 256
/** 0x10000; include/linux/socket.h. */
export const MSG_WAITFORONE: MSG_ = 65536
/** 0x4000000; include/linux/socket.h. */
export const MSG_ZEROCOPY: MSG_ = 67108864
/** 0x26; include/linux/socket.h. */
export const PF_ALG: number = 38
/** 5; include/linux/socket.h. */
export const PF_APPLETALK: number = 5
/** 0x12; include/linux/socket.h. */
export const PF_ASH: number = 18
/** 8; include/linux/socket.h. */
export const PF_ATMPVC: number = 8
/** 0x14; include/linux/socket.h. */
export const PF_ATMSVC: number = 20
/** 3; include/linux/socket.h. */
export const PF_AX25: number = 3
/** 0x1f; include/linux/socket.h. */
export const PF_BLUETOOTH: number = 31
/** 7; include/linux/socket.h. */
export const PF_BRIDGE: number = 7
/** 0x25; include/linux/socket.h. */
export const PF_CAIF: number = 37
/** 0x1d; include/linux/socket.h. */
export const PF_CAN: number = 29
/** 0xc; include/linux/socket.h. */
export const PF_DECnet: number = 12
/** 0x13; include/linux/socket.h. */
export const PF_ECONET: number = 19
/** 0x1b; include/linux/socket.h. */
export const PF_IB: number = 27
/** 0x24; include/linux/socket.h. */
export const PF_IEEE802154: number = 36
/** 2; include/linux/socket.h. */
export const PF_INET: number = 2
/** 0xa; include/linux/socket.h. */
export const PF_INET6: number = 10
/** 4; include/linux/socket.h. */
export const PF_IPX: number = 4
/** 0x17; include/linux/socket.h. */
export const PF_IRDA: number = 23
/** 0x22; include/linux/socket.h. */
export const PF_ISDN: number = 34
/** 0x20; include/linux/socket.h. */
export const PF_IUCV: number = 32
/** 0x29; include/linux/socket.h. */
export const PF_KCM: number = 41
/** 0xf; include/linux/socket.h. */
export const PF_KEY: number = 15
/** 0x1a; include/linux/socket.h. */
export const PF_LLC: number = 26
/** 1; include/linux/socket.h. */
export const PF_LOCAL: number = 1
/** 0x2e; include/linux/socket.h. */
export const PF_MAX: number = 46
/** 0x2d; include/linux/socket.h. */
export const PF_MCTP: number = 45
/** 0x1c; include/linux/socket.h. */
export const PF_MPLS: number = 28
/** 0xd; include/linux/socket.h. */
export const PF_NETBEUI: number = 13
/** 0x10; include/linux/socket.h. */
export const PF_NETLINK: number = 16
/** 6; include/linux/socket.h. */
export const PF_NETROM: number = 6
/** 0x27; include/linux/socket.h. */
export const PF_NFC: number = 39
/** 0x11; include/linux/socket.h. */
export const PF_PACKET: number = 17
/** 0x23; include/linux/socket.h. */
export const PF_PHONET: number = 35
/** 0x18; include/linux/socket.h. */
export const PF_PPPOX: number = 24
/** 0x2a; include/linux/socket.h. */
export const PF_QIPCRTR: number = 42
/** 0x15; include/linux/socket.h. */
export const PF_RDS: number = 21
/** 0xb; include/linux/socket.h. */
export const PF_ROSE: number = 11
/** 0x10; include/linux/socket.h. */
export const PF_ROUTE: number = 16
/** 0x21; include/linux/socket.h. */
export const PF_RXRPC: number = 33
/** 0xe; include/linux/socket.h. */
export const PF_SECURITY: number = 14
/** 0x2b; include/linux/socket.h. */
export const PF_SMC: number = 43
/** 0x16; include/linux/socket.h. */
export const PF_SNA: number = 22
/** 0x1e; include/linux/socket.h. */
export const PF_TIPC: number = 30
/** 1; include/linux/socket.h. */
export const PF_UNIX: number = 1
/** 0; include/linux/socket.h. */
export const PF_UNSPEC: number = 0
/** 0x28; include/linux/socket.h. */
export const PF_VSOCK: number = 40
/** 0x19; include/linux/socket.h. */
export const PF_WANPIPE: number = 25
/** 9; include/linux/socket.h. */
export const PF_X25: number = 9
/** 0x2c; include/linux/socket.h. */
export const PF_XDP: number = 44
/** 2; include/linux/socket.h. */
export const SCM_CREDENTIALS: SCM_ = 2
/** 4; include/linux/socket.h. */
export const SCM_PIDFD: SCM_ = 4
/** 1; include/linux/socket.h. */
export const SCM_RIGHTS: SCM_ = 1
/** 3; include/linux/socket.h. */
export const SCM_SECURITY: SCM_ = 3
/** 0x109; include/linux/socket.h. */
export const SOL_AAL: SOL_ = 265
/** 0x117; include/linux/socket.h. */
export const SOL_ALG = (279) as unknown as SOL_.SOL_ALG & Level<'SOL_ALG'>
/** 0x102; include/linux/socket.h. */
export const SOL_ATALK: SOL_ = 258
/** 0x108; include/linux/socket.h. */
export const SOL_ATM: SOL_ = 264
/** 0x101; include/linux/socket.h. */
export const SOL_AX25: SOL_ = 257
/** 0x112; include/linux/socket.h. */
export const SOL_BLUETOOTH: SOL_ = 274
/** 0x116; include/linux/socket.h. */
export const SOL_CAIF: SOL_ = 278
/** 0x10d; include/linux/socket.h. */
export const SOL_DCCP: SOL_ = 269
/** 0x105; include/linux/socket.h. */
export const SOL_DECNET: SOL_ = 261
/** 0x3a; include/linux/socket.h. */
export const SOL_ICMPV6 = (58) as unknown as SOL_.SOL_ICMPV6 & Level<'IPPROTO_ICMPV6'>
/** 0; include/linux/socket.h. */
export const SOL_IP = (0) as unknown as SOL_.SOL_IP & Level<'IPPROTO_IP'>
/** 0x29; include/linux/socket.h. */
export const SOL_IPV6 = (41) as unknown as SOL_.SOL_IPV6 & Level<'IPPROTO_IPV6'>
/** 0x100; include/linux/socket.h. */
export const SOL_IPX: SOL_ = 256
/** 0x10a; include/linux/socket.h. */
export const SOL_IRDA: SOL_ = 266
/** 0x115; include/linux/socket.h. */
export const SOL_IUCV: SOL_ = 277
/** 0x119; include/linux/socket.h. */
export const SOL_KCM: SOL_ = 281
/** 0x10c; include/linux/socket.h. */
export const SOL_LLC: SOL_ = 268
/** 0x11d; include/linux/socket.h. */
export const SOL_MCTP: SOL_ = 285
/** 0x11c; include/linux/socket.h. */
export const SOL_MPTCP = (284) as unknown as SOL_.SOL_MPTCP & Level<'SOL_MPTCP'>
/** 0x10b; include/linux/socket.h. */
export const SOL_NETBEUI: SOL_ = 267
/** 0x10e; include/linux/socket.h. */
export const SOL_NETLINK = (270) as unknown as SOL_.SOL_NETLINK & Level<'SOL_NETLINK'>
/** 0x103; include/linux/socket.h. */
export const SOL_NETROM: SOL_ = 259
/** 0x118; include/linux/socket.h. */
export const SOL_NFC: SOL_ = 280
/** 0x107; include/linux/socket.h. */
export const SOL_PACKET = (263) as unknown as SOL_.SOL_PACKET & Level<'SOL_PACKET'>
/** 0x113; include/linux/socket.h. */
export const SOL_PNPIPE: SOL_ = 275
/** 0x111; include/linux/socket.h. */
export const SOL_PPPOL2TP: SOL_ = 273
/** 0xff; include/linux/socket.h. */
export const SOL_RAW = (255) as unknown as SOL_.SOL_RAW & Level<'SOL_RAW'>
/** 0x114; include/linux/socket.h. */
export const SOL_RDS: SOL_ = 276
/** 0x104; include/linux/socket.h. */
export const SOL_ROSE: SOL_ = 260
/** 0x110; include/linux/socket.h. */
export const SOL_RXRPC: SOL_ = 272
/** 0x84; include/linux/socket.h. */
export const SOL_SCTP: SOL_ = 132
/** 0x11e; include/linux/socket.h. */
export const SOL_SMC: SOL_ = 286
/** 6; include/linux/socket.h. */
export const SOL_TCP = (6) as unknown as SOL_.SOL_TCP & Level<'IPPROTO_TCP'>
/** 0x10f; include/linux/socket.h. */
export const SOL_TIPC: SOL_ = 271
/** 0x11a; include/linux/socket.h. */
export const SOL_TLS = (282) as unknown as SOL_.SOL_TLS & Level<'SOL_TLS'>
/** 0x11; include/linux/socket.h. */
export const SOL_UDP = (17) as unknown as SOL_.SOL_UDP & Level<'IPPROTO_UDP'>
/** 0x88; include/linux/socket.h. */
export const SOL_UDPLITE: SOL_ = 136
/** 0x11f; include/linux/socket.h. */
export const SOL_VSOCK: SOL_ = 287
/** 0x106; include/linux/socket.h. */
export const SOL_X25: SOL_ = 262
/** 0x11b; include/linux/socket.h. */
export const SOL_XDP = (283) as unknown as SOL_.SOL_XDP & Level<'SOL_XDP'>
/** 0x1000; include/linux/socket.h. */
export const SOMAXCONN: number = 4096
/** 0xd; include/net/tcp_states.h. */
export const TCP_BOUND_INACTIVE: number = 13
/** 7; include/net/tcp_states.h. */
export const TCP_CLOSE: number = 7
/** 8; include/net/tcp_states.h. */
export const TCP_CLOSE_WAIT: number = 8
/** 0xb; include/net/tcp_states.h. */
export const TCP_CLOSING: number = 11
/** 1; include/net/tcp_states.h. */
export const TCP_ESTABLISHED: number = 1
/** 4; include/net/tcp_states.h. */
export const TCP_FIN_WAIT1: number = 4
/** 5; include/net/tcp_states.h. */
export const TCP_FIN_WAIT2: number = 5
/** 9; include/net/tcp_states.h. */
export const TCP_LAST_ACK: number = 9
/** 0xa; include/net/tcp_states.h. */
export const TCP_LISTEN: number = 10
/** 0xe; include/net/tcp_states.h. */
export const TCP_MAX_STATES: number = 14
/** 0xc; include/net/tcp_states.h. */
export const TCP_NEW_SYN_RECV: number = 12
/** 3; include/net/tcp_states.h. */
export const TCP_SYN_RECV: number = 3
/** 2; include/net/tcp_states.h. */
export const TCP_SYN_SENT: number = 2
/** 6; include/net/tcp_states.h. */
export const TCP_TIME_WAIT: number = 6
/** 0x800; linux/can/bcm.h. */
export const CAN_FD_FRAME: BCM_FLAG_ = 2048
/** 0x100; linux/can/bcm.h. */
export const RX_ANNOUNCE_RESUME: BCM_FLAG_ = 256
/** 0xc; linux/can/bcm.h. */
export const RX_CHANGED: BCM_OPCODE_ = 12
/** 0x40; linux/can/bcm.h. */
export const RX_CHECK_DLC: BCM_FLAG_ = 64
/** 6; linux/can/bcm.h. */
export const RX_DELETE: BCM_OPCODE_ = 6
/** 0x20; linux/can/bcm.h. */
export const RX_FILTER_ID: BCM_FLAG_ = 32
/** 0x80; linux/can/bcm.h. */
export const RX_NO_AUTOTIMER: BCM_FLAG_ = 128
/** 7; linux/can/bcm.h. */
export const RX_READ: BCM_OPCODE_ = 7
/** 0x400; linux/can/bcm.h. */
export const RX_RTR_FRAME: BCM_FLAG_ = 1024
/** 5; linux/can/bcm.h. */
export const RX_SETUP: BCM_OPCODE_ = 5
/** 0xa; linux/can/bcm.h. */
export const RX_STATUS: BCM_OPCODE_ = 10
/** 0xb; linux/can/bcm.h. */
export const RX_TIMEOUT: BCM_OPCODE_ = 11
/** 1; linux/can/bcm.h. */
export const SETTIMER: BCM_FLAG_ = 1
/** 2; linux/can/bcm.h. */
export const STARTTIMER: BCM_FLAG_ = 2
/** 8; linux/can/bcm.h. */
export const TX_ANNOUNCE: BCM_FLAG_ = 8
/** 4; linux/can/bcm.h. */
export const TX_COUNTEVT: BCM_FLAG_ = 4
/** 0x10; linux/can/bcm.h. */
export const TX_CP_CAN_ID: BCM_FLAG_ = 16
/** 2; linux/can/bcm.h. */
export const TX_DELETE: BCM_OPCODE_ = 2
/** 9; linux/can/bcm.h. */
export const TX_EXPIRED: BCM_OPCODE_ = 9
/** 3; linux/can/bcm.h. */
export const TX_READ: BCM_OPCODE_ = 3
/** 0x200; linux/can/bcm.h. */
export const TX_RESET_MULTI_IDX: BCM_FLAG_ = 512
/** 4; linux/can/bcm.h. */
export const TX_SEND: BCM_OPCODE_ = 4
/** 1; linux/can/bcm.h. */
export const TX_SETUP: BCM_OPCODE_ = 1
/** 8; linux/can/bcm.h. */
export const TX_STATUS: BCM_OPCODE_ = 8
/** 0x100; linux/can/error.h. */
export const CAN_BUS_OFF_THRESHOLD: number = 256
/** 0x80; linux/can/error.h. */
export const CAN_ERROR_PASSIVE_THRESHOLD: number = 128
/** 0x60; linux/can/error.h. */
export const CAN_ERROR_WARNING_THRESHOLD: number = 96
/** 0x20; linux/can/error.h. */
export const CAN_ERR_ACK: CAN_ERR_ = 32
/** 0x80; linux/can/error.h. */
export const CAN_ERR_BUSERROR: CAN_ERR_ = 128
/** 0x40; linux/can/error.h. */
export const CAN_ERR_BUSOFF: CAN_ERR_ = 64
/** 0x200; linux/can/error.h. */
export const CAN_ERR_CNT: CAN_ERR_ = 512
/** 4; linux/can/error.h. */
export const CAN_ERR_CRTL: CAN_ERR_ = 4
/** 0x40; linux/can/error.h. */
export const CAN_ERR_CRTL_ACTIVE: number = 64
/** 1; linux/can/error.h. */
export const CAN_ERR_CRTL_RX_OVERFLOW: number = 1
/** 0x10; linux/can/error.h. */
export const CAN_ERR_CRTL_RX_PASSIVE: number = 16
/** 4; linux/can/error.h. */
export const CAN_ERR_CRTL_RX_WARNING: number = 4
/** 2; linux/can/error.h. */
export const CAN_ERR_CRTL_TX_OVERFLOW: number = 2
/** 0x20; linux/can/error.h. */
export const CAN_ERR_CRTL_TX_PASSIVE: number = 32
/** 8; linux/can/error.h. */
export const CAN_ERR_CRTL_TX_WARNING: number = 8
/** 0; linux/can/error.h. */
export const CAN_ERR_CRTL_UNSPEC: number = 0
/** 8; linux/can/error.h. */
export const CAN_ERR_DLC: number = 8
/** 2; linux/can/error.h. */
export const CAN_ERR_LOSTARB: CAN_ERR_ = 2
/** 0; linux/can/error.h. */
export const CAN_ERR_LOSTARB_UNSPEC: number = 0
/** 8; linux/can/error.h. */
export const CAN_ERR_PROT: CAN_ERR_ = 8
/** 0x40; linux/can/error.h. */
export const CAN_ERR_PROT_ACTIVE: number = 64
/** 1; linux/can/error.h. */
export const CAN_ERR_PROT_BIT: number = 1
/** 8; linux/can/error.h. */
export const CAN_ERR_PROT_BIT0: number = 8
/** 0x10; linux/can/error.h. */
export const CAN_ERR_PROT_BIT1: number = 16
/** 2; linux/can/error.h. */
export const CAN_ERR_PROT_FORM: number = 2
/** 0x19; linux/can/error.h. */
export const CAN_ERR_PROT_LOC_ACK: number = 25
/** 0x1b; linux/can/error.h. */
export const CAN_ERR_PROT_LOC_ACK_DEL: number = 27
/** 0x18; linux/can/error.h. */
export const CAN_ERR_PROT_LOC_CRC_DEL: number = 24
/** 8; linux/can/error.h. */
export const CAN_ERR_PROT_LOC_CRC_SEQ: number = 8
/** 0xa; linux/can/error.h. */
export const CAN_ERR_PROT_LOC_DATA: number = 10
/** 0xb; linux/can/error.h. */
export const CAN_ERR_PROT_LOC_DLC: number = 11
/** 0x1a; linux/can/error.h. */
export const CAN_ERR_PROT_LOC_EOF: number = 26
/** 0xe; linux/can/error.h. */
export const CAN_ERR_PROT_LOC_ID04_00: number = 14
/** 0xf; linux/can/error.h. */
export const CAN_ERR_PROT_LOC_ID12_05: number = 15
/** 7; linux/can/error.h. */
export const CAN_ERR_PROT_LOC_ID17_13: number = 7
/** 6; linux/can/error.h. */
export const CAN_ERR_PROT_LOC_ID20_18: number = 6
/** 2; linux/can/error.h. */
export const CAN_ERR_PROT_LOC_ID28_21: number = 2
/** 5; linux/can/error.h. */
export const CAN_ERR_PROT_LOC_IDE: number = 5
/** 0x12; linux/can/error.h. */
export const CAN_ERR_PROT_LOC_INTERM: number = 18
/** 9; linux/can/error.h. */
export const CAN_ERR_PROT_LOC_RES0: number = 9
/** 0xd; linux/can/error.h. */
export const CAN_ERR_PROT_LOC_RES1: number = 13
/** 0xc; linux/can/error.h. */
export const CAN_ERR_PROT_LOC_RTR: number = 12
/** 3; linux/can/error.h. */
export const CAN_ERR_PROT_LOC_SOF: number = 3
/** 4; linux/can/error.h. */
export const CAN_ERR_PROT_LOC_SRTR: number = 4
/** 0; linux/can/error.h. */
export const CAN_ERR_PROT_LOC_UNSPEC: number = 0
/** 0x20; linux/can/error.h. */
export const CAN_ERR_PROT_OVERLOAD: number = 32
/** 4; linux/can/error.h. */
export const CAN_ERR_PROT_STUFF: number = 4
/** 0x80; linux/can/error.h. */
export const CAN_ERR_PROT_TX: number = 128
/** 0; linux/can/error.h. */
export const CAN_ERR_PROT_UNSPEC: number = 0
/** 0x100; linux/can/error.h. */
export const CAN_ERR_RESTARTED: CAN_ERR_ = 256
/** 0x10; linux/can/error.h. */
export const CAN_ERR_TRX: CAN_ERR_ = 16
/** 4; linux/can/error.h. */
export const CAN_ERR_TRX_CANH_NO_WIRE: number = 4
/** 5; linux/can/error.h. */
export const CAN_ERR_TRX_CANH_SHORT_TO_BAT: number = 5
/** 7; linux/can/error.h. */
export const CAN_ERR_TRX_CANH_SHORT_TO_GND: number = 7
/** 6; linux/can/error.h. */
export const CAN_ERR_TRX_CANH_SHORT_TO_VCC: number = 6
/** 0x40; linux/can/error.h. */
export const CAN_ERR_TRX_CANL_NO_WIRE: number = 64
/** 0x50; linux/can/error.h. */
export const CAN_ERR_TRX_CANL_SHORT_TO_BAT: number = 80
/** 0x80; linux/can/error.h. */
export const CAN_ERR_TRX_CANL_SHORT_TO_CANH: number = 128
/** 0x70; linux/can/error.h. */
export const CAN_ERR_TRX_CANL_SHORT_TO_GND: number = 112
/** 0x60; linux/can/error.h. */
export const CAN_ERR_TRX_CANL_SHORT_TO_VCC: number = 96
/** 0; linux/can/error.h. */
export const CAN_ERR_TRX_UNSPEC: number = 0
/** 1; linux/can/error.h. */
export const CAN_ERR_TX_TIMEOUT: CAN_ERR_ = 1
/** 0x1000; linux/can/isotp.h. */
export const CAN_ISOTP_CF_BROADCAST: number = 4096
/** 0x20; linux/can/isotp.h. */
export const CAN_ISOTP_CHK_PAD_DATA: number = 32
/** 0x10; linux/can/isotp.h. */
export const CAN_ISOTP_CHK_PAD_LEN: number = 16
/** 0; linux/can/isotp.h. */
export const CAN_ISOTP_DEFAULT_EXT_ADDRESS: number = 0
/** 0; linux/can/isotp.h. */
export const CAN_ISOTP_DEFAULT_FLAGS: number = 0
/** 0xc350; linux/can/isotp.h. */
export const CAN_ISOTP_DEFAULT_FRAME_TXTIME: number = 50000
/** 0x10; linux/can/isotp.h. */
export const CAN_ISOTP_DEFAULT_LL_MTU: number = 16
/** 8; linux/can/isotp.h. */
export const CAN_ISOTP_DEFAULT_LL_TX_DL: number = 8
/** 0; linux/can/isotp.h. */
export const CAN_ISOTP_DEFAULT_LL_TX_FLAGS: number = 0
/** 0xcc; linux/can/isotp.h. */
export const CAN_ISOTP_DEFAULT_PAD_CONTENT: number = 204
/** 0; linux/can/isotp.h. */
export const CAN_ISOTP_DEFAULT_RECV_BS: number = 0
/** 0; linux/can/isotp.h. */
export const CAN_ISOTP_DEFAULT_RECV_STMIN: number = 0
/** 0; linux/can/isotp.h. */
export const CAN_ISOTP_DEFAULT_RECV_WFTMAX: number = 0
/** 0x2000; linux/can/isotp.h. */
export const CAN_ISOTP_DYN_FC_PARMS: number = 8192
/** 2; linux/can/isotp.h. */
export const CAN_ISOTP_EXTEND_ADDR: number = 2
/** 0x100; linux/can/isotp.h. */
export const CAN_ISOTP_FORCE_RXSTMIN: number = 256
/** 0x80; linux/can/isotp.h. */
export const CAN_ISOTP_FORCE_TXSTMIN: number = 128
/** 0xffffffff; linux/can/isotp.h. */
export const CAN_ISOTP_FRAME_TXTIME_ZERO: number = 4294967295
/** 0x40; linux/can/isotp.h. */
export const CAN_ISOTP_HALF_DUPLEX: number = 64
/** 1; linux/can/isotp.h. */
export const CAN_ISOTP_LISTEN_MODE: number = 1
/** 5; linux/can/isotp.h. */
export const CAN_ISOTP_LL_OPTS: number = 5
/** 1; linux/can/isotp.h. */
export const CAN_ISOTP_OPTS: number = 1
/** 2; linux/can/isotp.h. */
export const CAN_ISOTP_RECV_FC: number = 2
/** 0x200; linux/can/isotp.h. */
export const CAN_ISOTP_RX_EXT_ADDR: number = 512
/** 8; linux/can/isotp.h. */
export const CAN_ISOTP_RX_PADDING: number = 8
/** 4; linux/can/isotp.h. */
export const CAN_ISOTP_RX_STMIN: number = 4
/** 0x800; linux/can/isotp.h. */
export const CAN_ISOTP_SF_BROADCAST: number = 2048
/** 4; linux/can/isotp.h. */
export const CAN_ISOTP_TX_PADDING: number = 4
/** 3; linux/can/isotp.h. */
export const CAN_ISOTP_TX_STMIN: number = 3
/** 0x400; linux/can/isotp.h. */
export const CAN_ISOTP_WAIT_TX_DONE: number = 1024
/** 0x6a; linux/can/isotp.h. */
export const SOL_CAN_ISOTP: SOL_ = 106
/** 0; linux/can/j1939.h. */
export const J1939_EE_INFO_NONE: number = 0
/** 4; linux/can/j1939.h. */
export const J1939_EE_INFO_RX_ABORT: number = 4
/** 3; linux/can/j1939.h. */
export const J1939_EE_INFO_RX_DPO: number = 3
/** 2; linux/can/j1939.h. */
export const J1939_EE_INFO_RX_RTS: number = 2
/** 1; linux/can/j1939.h. */
export const J1939_EE_INFO_TX_ABORT: number = 1
/** 0x200; linux/can/j1939.h. */
export const J1939_FILTER_MAX: number = 512
/** 0xfe; linux/can/j1939.h. */
export const J1939_IDLE_ADDR: number = 254
/** 0xfd; linux/can/j1939.h. */
export const J1939_MAX_UNICAST_ADDR: number = 253
/** 1; linux/can/j1939.h. */
export const J1939_NLA_BYTES_ACKED: number = 1
/** 7; linux/can/j1939.h. */
export const J1939_NLA_DEST_ADDR: number = 7
/** 5; linux/can/j1939.h. */
export const J1939_NLA_DEST_NAME: number = 5
/** 0; linux/can/j1939.h. */
export const J1939_NLA_PAD: number = 0
/** 3; linux/can/j1939.h. */
export const J1939_NLA_PGN: number = 3
/** 6; linux/can/j1939.h. */
export const J1939_NLA_SRC_ADDR: number = 6
/** 4; linux/can/j1939.h. */
export const J1939_NLA_SRC_NAME: number = 4
/** 2; linux/can/j1939.h. */
export const J1939_NLA_TOTAL_SIZE: number = 2
/** 0xff; linux/can/j1939.h. */
export const J1939_NO_ADDR: number = 255
/** 0; linux/can/j1939.h. */
export const J1939_NO_NAME: number = 0
/** 0x40000; linux/can/j1939.h. */
export const J1939_NO_PGN: number = 262144
/** 0xee00; linux/can/j1939.h. */
export const J1939_PGN_ADDRESS_CLAIMED: number = 60928
/** 0xfed8; linux/can/j1939.h. */
export const J1939_PGN_ADDRESS_COMMANDED: number = 65240
/** 0x3ffff; linux/can/j1939.h. */
export const J1939_PGN_MAX: number = 262143
/** 0x3ff00; linux/can/j1939.h. */
export const J1939_PGN_PDU1_MAX: number = 261888
/** 0xea00; linux/can/j1939.h. */
export const J1939_PGN_REQUEST: number = 59904
/** 1; linux/can/j1939.h. */
export const SCM_J1939_DEST_ADDR: number = 1
/** 2; linux/can/j1939.h. */
export const SCM_J1939_DEST_NAME: number = 2
/** 4; linux/can/j1939.h. */
export const SCM_J1939_ERRQUEUE: number = 4
/** 3; linux/can/j1939.h. */
export const SCM_J1939_PRIO: number = 3
/** 0x6b; linux/can/j1939.h. */
export const SOL_CAN_J1939: SOL_ = 107
/** 4; linux/can/j1939.h. */
export const SO_J1939_ERRQUEUE: number = 4
/** 1; linux/can/j1939.h. */
export const SO_J1939_FILTER: number = 1
/** 2; linux/can/j1939.h. */
export const SO_J1939_PROMISC: number = 2
/** 3; linux/can/j1939.h. */
export const SO_J1939_SEND_PRIO: number = 3
/**
 * Set which classes of error frames are received.
 *
 * Since Linux 2.6.25.
 *
 * 2; linux/can/raw.h.
 */
export const CAN_RAW_ERR_FILTER = (2) as unknown as SocketOption<{ readonly SOL_CAN_RAW: OptionValue<Flags<CAN_ERR_> | Bytes, Place32> }>
/**
 * Allow CAN FD frames, which are larger.
 *
 * Since Linux 3.6.
 *
 * 5; linux/can/raw.h.
 */
export const CAN_RAW_FD_FRAMES = (5) as unknown as SocketOption<{ readonly SOL_CAN_RAW: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Set which frames are received: those that fit one of the filters.
 *
 * At most 512. None at all, with a length of 0, receives nothing.
 *
 * Since Linux 2.6.25.
 *
 * 1; linux/can/raw.h.
 */
export const CAN_RAW_FILTER = (1) as unknown as SocketOption<{ readonly SOL_CAN_RAW: OptionValue<Struct<'can_filter'>, Struct<'can_filter'>> }>
/** 0x200; linux/can/raw.h. */
export const CAN_RAW_FILTER_MAX: number = 512
/**
 * Receive only frames that fit all of the filters.
 *
 * Since Linux 4.1.
 *
 * 6; linux/can/raw.h.
 */
export const CAN_RAW_JOIN_FILTERS = (6) as unknown as SocketOption<{ readonly SOL_CAN_RAW: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Let other sockets of this system receive what this one sends.
 *
 * On by default.
 *
 * Since Linux 2.6.25.
 *
 * 3; linux/can/raw.h.
 */
export const CAN_RAW_LOOPBACK = (3) as unknown as SocketOption<{ readonly SOL_CAN_RAW: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Receive what this socket itself sends.
 *
 * Since Linux 2.6.25.
 *
 * 4; linux/can/raw.h.
 */
export const CAN_RAW_RECV_OWN_MSGS = (4) as unknown as SocketOption<{ readonly SOL_CAN_RAW: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Allow CAN XL frames, and CAN FD frames with them.
 *
 * Since Linux 6.1.
 *
 * 7; linux/can/raw.h.
 */
export const CAN_RAW_XL_FRAMES = (7) as unknown as SocketOption<{ readonly SOL_CAN_RAW: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Set how the numbers of virtual networks in CAN XL frames are treated.
 *
 * Since Linux 6.9.
 *
 * 8; linux/can/raw.h.
 */
export const CAN_RAW_XL_VCID_OPTS = (8) as unknown as SocketOption<{ readonly SOL_CAN_RAW: OptionValue<Struct<'can_raw_vcid_options'>, Struct<'can_raw_vcid_options'>> }>
/** 4; linux/can/raw.h. */
export const CAN_RAW_XL_VCID_RX_FILTER: CAN_VCID_ = 4
/** 2; linux/can/raw.h. */
export const CAN_RAW_XL_VCID_TX_PASS: CAN_VCID_ = 2
/** 1; linux/can/raw.h. */
export const CAN_RAW_XL_VCID_TX_SET: CAN_VCID_ = 1
/** 1; linux/can/raw.h. */
export const SCM_CAN_RAW_ERRQUEUE: number = 1
/** 0x65; linux/can/raw.h. */
export const SOL_CAN_RAW = (101) as unknown as SOL_.SOL_CAN_RAW & Level<'SOL_CAN_RAW'>
/** 2; linux/errqueue.h. */
export const SCM_TSTAMP_ACK: number = 2
/** 3; linux/errqueue.h. */
export const SCM_TSTAMP_COMPLETION: number = 3
/** 1; linux/errqueue.h. */
export const SCM_TSTAMP_SCHED: number = 1
/** 0; linux/errqueue.h. */
export const SCM_TSTAMP_SND: number = 0
/** 1; linux/errqueue.h. */
export const SO_EE_CODE_TXTIME_INVALID_PARAM: number = 1
/** 2; linux/errqueue.h. */
export const SO_EE_CODE_TXTIME_MISSED: number = 2
/** 1; linux/errqueue.h. */
export const SO_EE_CODE_ZEROCOPY_COPIED: number = 1
/** 2; linux/errqueue.h. */
export const SO_EE_ORIGIN_ICMP: number = 2
/** 3; linux/errqueue.h. */
export const SO_EE_ORIGIN_ICMP6: number = 3
/** 1; linux/errqueue.h. */
export const SO_EE_ORIGIN_LOCAL: number = 1
/** 0; linux/errqueue.h. */
export const SO_EE_ORIGIN_NONE: number = 0
/** 4; linux/errqueue.h. */
export const SO_EE_ORIGIN_TIMESTAMPING: number = 4
/** 4; linux/errqueue.h. */
export const SO_EE_ORIGIN_TXSTATUS: number = 4
/** 6; linux/errqueue.h. */
export const SO_EE_ORIGIN_TXTIME: number = 6
/** 5; linux/errqueue.h. */
export const SO_EE_ORIGIN_ZEROCOPY: number = 5
/** 1; linux/errqueue.h. */
export const SO_EE_RFC4884_FLAG_INVALID: number = 1
/** 0x80000; linux/ethtool.h. */
export const ADVERTISED_10000baseKR_Full: number = 524288
/** 0x40000; linux/ethtool.h. */
export const ADVERTISED_10000baseKX4_Full: number = 262144
/** 0x100000; linux/ethtool.h. */
export const ADVERTISED_10000baseR_FEC: number = 1048576
/** 0x1000; linux/ethtool.h. */
export const ADVERTISED_10000baseT_Full: number = 4096
/** 0x20000; linux/ethtool.h. */
export const ADVERTISED_1000baseKX_Full: number = 131072
/** 0x20; linux/ethtool.h. */
export const ADVERTISED_1000baseT_Full: number = 32
/** 0x10; linux/ethtool.h. */
export const ADVERTISED_1000baseT_Half: number = 16
/** 8; linux/ethtool.h. */
export const ADVERTISED_100baseT_Full: number = 8
/** 4; linux/ethtool.h. */
export const ADVERTISED_100baseT_Half: number = 4
/** 2; linux/ethtool.h. */
export const ADVERTISED_10baseT_Full: number = 2
/** 1; linux/ethtool.h. */
export const ADVERTISED_10baseT_Half: number = 1
/** 0x400000; linux/ethtool.h. */
export const ADVERTISED_20000baseKR2_Full: number = 4194304
/** 0x200000; linux/ethtool.h. */
export const ADVERTISED_20000baseMLD2_Full: number = 2097152
/** 0x8000; linux/ethtool.h. */
export const ADVERTISED_2500baseX_Full: number = 32768
/** 0x1000000; linux/ethtool.h. */
export const ADVERTISED_40000baseCR4_Full: number = 16777216
/** 0x800000; linux/ethtool.h. */
export const ADVERTISED_40000baseKR4_Full: number = 8388608
/** 0x4000000; linux/ethtool.h. */
export const ADVERTISED_40000baseLR4_Full: number = 67108864
/** 0x2000000; linux/ethtool.h. */
export const ADVERTISED_40000baseSR4_Full: number = 33554432
/** 0x10000000; linux/ethtool.h. */
export const ADVERTISED_56000baseCR4_Full: number = 268435456
/** 0x8000000; linux/ethtool.h. */
export const ADVERTISED_56000baseKR4_Full: number = 134217728
/** 0x40000000; linux/ethtool.h. */
export const ADVERTISED_56000baseLR4_Full: number = 1073741824
/** 0x20000000; linux/ethtool.h. */
export const ADVERTISED_56000baseSR4_Full: number = 536870912
/** 0x100; linux/ethtool.h. */
export const ADVERTISED_AUI: number = 256
/** 0x4000; linux/ethtool.h. */
export const ADVERTISED_Asym_Pause: number = 16384
/** 0x40; linux/ethtool.h. */
export const ADVERTISED_Autoneg: number = 64
/** 0x800; linux/ethtool.h. */
export const ADVERTISED_BNC: number = 2048
/** 0x10000; linux/ethtool.h. */
export const ADVERTISED_Backplane: number = 65536
/** 0x400; linux/ethtool.h. */
export const ADVERTISED_FIBRE: number = 1024
/** 0x200; linux/ethtool.h. */
export const ADVERTISED_MII: number = 512
/** 0x2000; linux/ethtool.h. */
export const ADVERTISED_Pause: number = 8192
/** 0x80; linux/ethtool.h. */
export const ADVERTISED_TP: number = 128
/** 4; linux/ethtool.h. */
export const AH_ESP_V4_FLOW: number = 4
/** 8; linux/ethtool.h. */
export const AH_ESP_V6_FLOW: number = 8
/** 9; linux/ethtool.h. */
export const AH_V4_FLOW: number = 9
/** 0xb; linux/ethtool.h. */
export const AH_V6_FLOW: number = 11
/** 0; linux/ethtool.h. */
export const AUTONEG_DISABLE: number = 0
/** 1; linux/ethtool.h. */
export const AUTONEG_ENABLE: number = 1
/** 0xff; linux/ethtool.h. */
export const DOWNSHIFT_DEV_DEFAULT_COUNT: number = 255
/** 0; linux/ethtool.h. */
export const DOWNSHIFT_DEV_DISABLE: number = 0
/** 1; linux/ethtool.h. */
export const DUPLEX_FULL: number = 1
/** 0; linux/ethtool.h. */
export const DUPLEX_HALF: number = 0
/** 0xff; linux/ethtool.h. */
export const DUPLEX_UNKNOWN: number = 255
/** 0xa; linux/ethtool.h. */
export const ESP_V4_FLOW: number = 10
/** 0xc; linux/ethtool.h. */
export const ESP_V6_FLOW: number = 12
/** 0x12; linux/ethtool.h. */
export const ETHER_FLOW: number = 18
/** 0x20; linux/ethtool.h. */
export const ETHTOOL_BUSINFO_LEN: number = 32
/** 2; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_ADMIN_STATE_DISABLED: number = 2
/** 3; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_ADMIN_STATE_ENABLED: number = 3
/** 1; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_ADMIN_STATE_UNKNOWN: number = 1
/** 1; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_STATE_ERROR_CONDITION: number = 1
/** 2; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_STATE_MR_MPS_VALID: number = 2
/** 3; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_STATE_MR_PSE_ENABLE: number = 3
/** 4; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_STATE_OPTION_DETECT_TED: number = 4
/** 5; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_STATE_OPTION_VPORT_LIM: number = 5
/** 6; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_STATE_OVLD_DETECTED: number = 6
/** 7; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_STATE_PD_DLL_POWER_TYPE: number = 7
/** 8; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_STATE_POWER_NOT_AVAILABLE: number = 8
/** 9; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_STATE_SHORT_DETECTED: number = 9
/** 4; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_COMM_ERROR_AFTER_FORCE_ON: number = 4
/** 8; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_CONFIG_CHANGE: number = 8
/** 9; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_DETECTED_OVER_TEMP: number = 9
/** 7; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_HOST_CRASH_FORCE_SHUTDOWN: number = 7
/** 6; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_HOST_CRASH_TURN_OFF: number = 6
/** 3; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_INTERNAL_HW_FAULT: number = 3
/** 1; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_NON_EXISTING_PORT: number = 1
/** 2; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_UNDEFINED_PORT: number = 2
/** 5; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_UNKNOWN_PORT_STATUS: number = 5
/** 2; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_SUBSTATE_MR_MPS_VALID_CONNECTION_OPEN: number = 2
/** 1; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_SUBSTATE_MR_MPS_VALID_DETECTED_UNDERLOAD: number = 1
/** 1; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_SUBSTATE_MR_PSE_ENABLE_DISABLE_PIN_ACTIVE: number = 1
/** 2; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_DETECT_TED_CONNECTION_CHECK_ERROR: number = 2
/** 1; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_DETECT_TED_DET_IN_PROCESS: number = 1
/** 1; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_VPORT_LIM_HIGH_VOLTAGE: number = 1
/** 2; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_VPORT_LIM_LOW_VOLTAGE: number = 2
/** 3; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_VPORT_LIM_VOLTAGE_INJECTION: number = 3
/** 1; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_SUBSTATE_OVLD_DETECTED_OVERLOAD: number = 1
/** 1; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_SUBSTATE_POWER_NOT_AVAILABLE_BUDGET_EXCEEDED: number = 1
/** 4; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_SUBSTATE_POWER_NOT_AVAILABLE_HW_PW_LIMIT: number = 4
/** 3; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_SUBSTATE_POWER_NOT_AVAILABLE_PD_REQUEST_EXCEEDS_PORT_LIMIT: number = 3
/** 2; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_SUBSTATE_POWER_NOT_AVAILABLE_PORT_PW_LIMIT_EXCEEDS_CONTROLLER_BUDGET: number = 2
/** 1; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_EXT_SUBSTATE_SHORT_DETECTED_SHORT_CONDITION: number = 1
/** 4; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_PW_D_STATUS_DELIVERING: number = 4
/** 2; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_PW_D_STATUS_DISABLED: number = 2
/** 6; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_PW_D_STATUS_FAULT: number = 6
/** 7; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_PW_D_STATUS_OTHERFAULT: number = 7
/** 3; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_PW_D_STATUS_SEARCHING: number = 3
/** 5; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_PW_D_STATUS_TEST: number = 5
/** 1; linux/ethtool.h. */
export const ETHTOOL_C33_PSE_PW_D_STATUS_UNKNOWN: number = 1
/** 0x20; linux/ethtool.h. */
export const ETHTOOL_EROMVERS_LEN: number = 32
/** 2; linux/ethtool.h. */
export const ETHTOOL_FEC_AUTO: number = 2
/** 1; linux/ethtool.h. */
export const ETHTOOL_FEC_AUTO_BIT: number = 1
/** 0x10; linux/ethtool.h. */
export const ETHTOOL_FEC_BASER: number = 16
/** 4; linux/ethtool.h. */
export const ETHTOOL_FEC_BASER_BIT: number = 4
/** 0x20; linux/ethtool.h. */
export const ETHTOOL_FEC_LLRS: number = 32
/** 5; linux/ethtool.h. */
export const ETHTOOL_FEC_LLRS_BIT: number = 5
/** 1; linux/ethtool.h. */
export const ETHTOOL_FEC_NONE: number = 1
/** 0; linux/ethtool.h. */
export const ETHTOOL_FEC_NONE_BIT: number = 0
/** 4; linux/ethtool.h. */
export const ETHTOOL_FEC_OFF: number = 4
/** 2; linux/ethtool.h. */
export const ETHTOOL_FEC_OFF_BIT: number = 2
/** 8; linux/ethtool.h. */
export const ETHTOOL_FEC_RS: number = 8
/** 3; linux/ethtool.h. */
export const ETHTOOL_FEC_RS_BIT: number = 3
/** 0x33; linux/ethtool.h. */
export const ETHTOOL_FLASHDEV: ETHTOOL_ = 51
/** 0; linux/ethtool.h. */
export const ETHTOOL_FLASH_ALL_REGIONS: number = 0
/** 0x80; linux/ethtool.h. */
export const ETHTOOL_FLASH_MAX_FILENAME: number = 128
/** 0x20; linux/ethtool.h. */
export const ETHTOOL_FWVERS_LEN: number = 32
/** 4; linux/ethtool.h. */
export const ETHTOOL_F_COMPAT: number = 4
/** 2; linux/ethtool.h. */
export const ETHTOOL_F_COMPAT__BIT: number = 2
/** 1; linux/ethtool.h. */
export const ETHTOOL_F_UNSUPPORTED: number = 1
/** 0; linux/ethtool.h. */
export const ETHTOOL_F_UNSUPPORTED__BIT: number = 0
/** 2; linux/ethtool.h. */
export const ETHTOOL_F_WISH: number = 2
/** 1; linux/ethtool.h. */
export const ETHTOOL_F_WISH__BIT: number = 1
/** 0x3c; linux/ethtool.h. */
export const ETHTOOL_GCHANNELS: ETHTOOL_ = 60
/** 0xe; linux/ethtool.h. */
export const ETHTOOL_GCOALESCE: ETHTOOL_ = 14
/** 3; linux/ethtool.h. */
export const ETHTOOL_GDRVINFO: ETHTOOL_ = 3
/** 0x44; linux/ethtool.h. */
export const ETHTOOL_GEEE: ETHTOOL_ = 68
/** 0xb; linux/ethtool.h. */
export const ETHTOOL_GEEPROM: ETHTOOL_ = 11
/** 0x40; linux/ethtool.h. */
export const ETHTOOL_GET_DUMP_DATA: ETHTOOL_ = 64
/** 0x3f; linux/ethtool.h. */
export const ETHTOOL_GET_DUMP_FLAG: ETHTOOL_ = 63
/** 0x41; linux/ethtool.h. */
export const ETHTOOL_GET_TS_INFO: ETHTOOL_ = 65
/** 0x3a; linux/ethtool.h. */
export const ETHTOOL_GFEATURES: ETHTOOL_ = 58
/** 0x50; linux/ethtool.h. */
export const ETHTOOL_GFECPARAM: ETHTOOL_ = 80
/** 0x25; linux/ethtool.h. */
export const ETHTOOL_GFLAGS: ETHTOOL_ = 37
/** 0x2b; linux/ethtool.h. */
export const ETHTOOL_GGRO: ETHTOOL_ = 43
/** 0x23; linux/ethtool.h. */
export const ETHTOOL_GGSO: ETHTOOL_ = 35
/** 0xa; linux/ethtool.h. */
export const ETHTOOL_GLINK: ETHTOOL_ = 10
/** 0x4c; linux/ethtool.h. */
export const ETHTOOL_GLINKSETTINGS: ETHTOOL_ = 76
/** 0x43; linux/ethtool.h. */
export const ETHTOOL_GMODULEEEPROM: ETHTOOL_ = 67
/** 0x42; linux/ethtool.h. */
export const ETHTOOL_GMODULEINFO: ETHTOOL_ = 66
/** 7; linux/ethtool.h. */
export const ETHTOOL_GMSGLVL: ETHTOOL_ = 7
/** 0x12; linux/ethtool.h. */
export const ETHTOOL_GPAUSEPARAM: ETHTOOL_ = 18
/** 0x20; linux/ethtool.h. */
export const ETHTOOL_GPERMADDR: ETHTOOL_ = 32
/** 0x27; linux/ethtool.h. */
export const ETHTOOL_GPFLAGS: ETHTOOL_ = 39
/** 0x4a; linux/ethtool.h. */
export const ETHTOOL_GPHYSTATS: ETHTOOL_ = 74
/** 4; linux/ethtool.h. */
export const ETHTOOL_GREGS: ETHTOOL_ = 4
/** 0x10; linux/ethtool.h. */
export const ETHTOOL_GRINGPARAM: ETHTOOL_ = 16
/** 0x46; linux/ethtool.h. */
export const ETHTOOL_GRSSH: ETHTOOL_ = 70
/** 0x30; linux/ethtool.h. */
export const ETHTOOL_GRXCLSRLALL: ETHTOOL_ = 48
/** 0x2e; linux/ethtool.h. */
export const ETHTOOL_GRXCLSRLCNT: ETHTOOL_ = 46
/** 0x2f; linux/ethtool.h. */
export const ETHTOOL_GRXCLSRULE: ETHTOOL_ = 47
/** 0x14; linux/ethtool.h. */
export const ETHTOOL_GRXCSUM: ETHTOOL_ = 20
/** 0x29; linux/ethtool.h. */
export const ETHTOOL_GRXFH: ETHTOOL_ = 41
/** 0x38; linux/ethtool.h. */
export const ETHTOOL_GRXFHINDIR: ETHTOOL_ = 56
/** 0x36; linux/ethtool.h. */
export const ETHTOOL_GRXNTUPLE: ETHTOOL_ = 54
/** 0x2d; linux/ethtool.h. */
export const ETHTOOL_GRXRINGS: ETHTOOL_ = 45
/** 1; linux/ethtool.h. */
export const ETHTOOL_GSET: ETHTOOL_ = 1
/** 0x18; linux/ethtool.h. */
export const ETHTOOL_GSG: ETHTOOL_ = 24
/** 0x37; linux/ethtool.h. */
export const ETHTOOL_GSSET_INFO: ETHTOOL_ = 55
/** 0x1d; linux/ethtool.h. */
export const ETHTOOL_GSTATS: ETHTOOL_ = 29
/** 0x1b; linux/ethtool.h. */
export const ETHTOOL_GSTRINGS: ETHTOOL_ = 27
/** 0x1e; linux/ethtool.h. */
export const ETHTOOL_GTSO: ETHTOOL_ = 30
/** 0x48; linux/ethtool.h. */
export const ETHTOOL_GTUNABLE: ETHTOOL_ = 72
/** 0x16; linux/ethtool.h. */
export const ETHTOOL_GTXCSUM: ETHTOOL_ = 22
/** 0x21; linux/ethtool.h. */
export const ETHTOOL_GUFO: ETHTOOL_ = 33
/** 5; linux/ethtool.h. */
export const ETHTOOL_GWOL: ETHTOOL_ = 5
/** 0; linux/ethtool.h. */
export const ETHTOOL_ID_UNSPEC: number = 0
/** 0; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_STATE_AUTONEG: number = 0
/** 3; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_STATE_BAD_SIGNAL_INTEGRITY: number = 3
/** 0xc; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_STATE_BMC_REQUEST_DOWN: number = 12
/** 5; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_STATE_CABLE_ISSUE: number = 5
/** 7; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_STATE_CALIBRATION_FAILURE: number = 7
/** 6; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_STATE_EEPROM_ISSUE: number = 6
/** 2; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_STATE_LINK_LOGICAL_MISMATCH: number = 2
/** 1; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_STATE_LINK_TRAINING_FAILURE: number = 1
/** 0xa; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_STATE_MODULE: number = 10
/** 4; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_STATE_NO_CABLE: number = 4
/** 0xb; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_STATE_OTP_SPEED_VIOLATION: number = 11
/** 9; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_STATE_OVERHEAT: number = 9
/** 8; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_STATE_POWER_BUDGET_EXCEEDED: number = 8
/** 2; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_SUBSTATE_AN_ACK_NOT_RECEIVED: number = 2
/** 5; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_SUBSTATE_AN_FEC_MISMATCH_DURING_OVERRIDE: number = 5
/** 3; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_SUBSTATE_AN_NEXT_PAGE_EXCHANGE_FAILED: number = 3
/** 6; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_SUBSTATE_AN_NO_HCD: number = 6
/** 1; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_SUBSTATE_AN_NO_PARTNER_DETECTED: number = 1
/** 4; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_SUBSTATE_AN_NO_PARTNER_DETECTED_FORCE_MODE: number = 4
/** 1; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_SUBSTATE_BSI_LARGE_NUMBER_OF_PHYSICAL_ERRORS: number = 1
/** 4; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_SUBSTATE_BSI_SERDES_ALOS: number = 4
/** 3; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_SUBSTATE_BSI_SERDES_REFERENCE_CLOCK_LOST: number = 3
/** 2; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_SUBSTATE_BSI_UNSUPPORTED_RATE: number = 2
/** 2; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_SUBSTATE_CI_CABLE_TEST_FAILURE: number = 2
/** 1; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_SUBSTATE_CI_UNSUPPORTED_CABLE: number = 1
/** 4; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_SUBSTATE_LLM_FC_FEC_IS_NOT_LOCKED: number = 4
/** 2; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_SUBSTATE_LLM_PCS_DID_NOT_ACQUIRE_AM_LOCK: number = 2
/** 1; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_SUBSTATE_LLM_PCS_DID_NOT_ACQUIRE_BLOCK_LOCK: number = 1
/** 3; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_SUBSTATE_LLM_PCS_DID_NOT_GET_ALIGN_STATUS: number = 3
/** 5; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_SUBSTATE_LLM_RS_FEC_IS_NOT_LOCKED: number = 5
/** 1; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_SUBSTATE_LT_KR_FRAME_LOCK_NOT_ACQUIRED: number = 1
/** 2; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_SUBSTATE_LT_KR_LINK_INHIBIT_TIMEOUT: number = 2
/** 3; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_SUBSTATE_LT_KR_LINK_PARTNER_DID_NOT_SET_RECEIVER_READY: number = 3
/** 4; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_SUBSTATE_LT_REMOTE_FAULT: number = 4
/** 1; linux/ethtool.h. */
export const ETHTOOL_LINK_EXT_SUBSTATE_MODULE_CMIS_NOT_READY: number = 1
/** 0x3b; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_100000baseCR2_Full_BIT: number = 59
/** 0x26; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_100000baseCR4_Full_BIT: number = 38
/** 0x4e; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_100000baseCR_Full_BIT: number = 78
/** 0x3d; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_100000baseDR2_Full_BIT: number = 61
/** 0x4f; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_100000baseDR_Full_BIT: number = 79
/** 0x39; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_100000baseKR2_Full_BIT: number = 57
/** 0x24; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_100000baseKR4_Full_BIT: number = 36
/** 0x4b; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_100000baseKR_Full_BIT: number = 75
/** 0x3c; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_100000baseLR2_ER2_FR2_Full_BIT: number = 60
/** 0x27; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_100000baseLR4_ER4_Full_BIT: number = 39
/** 0x4d; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_100000baseLR_ER_FR_Full_BIT: number = 77
/** 0x3a; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_100000baseSR2_Full_BIT: number = 58
/** 0x25; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_100000baseSR4_Full_BIT: number = 37
/** 0x4c; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_100000baseSR_Full_BIT: number = 76
/** 0x2a; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_10000baseCR_Full_BIT: number = 42
/** 0x2e; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_10000baseER_Full_BIT: number = 46
/** 0x13; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_10000baseKR_Full_BIT: number = 19
/** 0x12; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_10000baseKX4_Full_BIT: number = 18
/** 0x2d; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_10000baseLRM_Full_BIT: number = 45
/** 0x2c; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_10000baseLR_Full_BIT: number = 44
/** 0x14; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_10000baseR_FEC_BIT: number = 20
/** 0x2b; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_10000baseSR_Full_BIT: number = 43
/** 0xc; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_10000baseT_Full_BIT: number = 12
/** 0x11; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_1000baseKX_Full_BIT: number = 17
/** 0x44; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_1000baseT1_Full_BIT: number = 68
/** 5; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_1000baseT_Full_BIT: number = 5
/** 4; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_1000baseT_Half_BIT: number = 4
/** 0x29; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_1000baseX_Full_BIT: number = 41
/** 0x5b; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_100baseFX_Full_BIT: number = 91
/** 0x5a; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_100baseFX_Half_BIT: number = 90
/** 0x43; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_100baseT1_Full_BIT: number = 67
/** 3; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_100baseT_Full_BIT: number = 3
/** 2; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_100baseT_Half_BIT: number = 2
/** 0x66; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_10baseT1BRR_Full_BIT: number = 102
/** 0x5c; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_10baseT1L_Full_BIT: number = 92
/** 0x63; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_10baseT1S_Full_BIT: number = 99
/** 0x64; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_10baseT1S_Half_BIT: number = 100
/** 0x65; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_10baseT1S_P2MP_Half_BIT: number = 101
/** 1; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_10baseT_Full_BIT: number = 1
/** 0; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_10baseT_Half_BIT: number = 0
/** 0x79; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_1600000baseCR8_Full_BIT: number = 121
/** 0x7c; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_1600000baseDR8_2_Full_BIT: number = 124
/** 0x7b; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_1600000baseDR8_Full_BIT: number = 123
/** 0x7a; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_1600000baseKR8_Full_BIT: number = 122
/** 0x54; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_200000baseCR2_Full_BIT: number = 84
/** 0x42; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_200000baseCR4_Full_BIT: number = 66
/** 0x67; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_200000baseCR_Full_BIT: number = 103
/** 0x53; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_200000baseDR2_Full_BIT: number = 83
/** 0x41; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_200000baseDR4_Full_BIT: number = 65
/** 0x6a; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_200000baseDR_2_Full_BIT: number = 106
/** 0x69; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_200000baseDR_Full_BIT: number = 105
/** 0x50; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_200000baseKR2_Full_BIT: number = 80
/** 0x3e; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_200000baseKR4_Full_BIT: number = 62
/** 0x68; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_200000baseKR_Full_BIT: number = 104
/** 0x52; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_200000baseLR2_ER2_FR2_Full_BIT: number = 82
/** 0x40; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_200000baseLR4_ER4_FR4_Full_BIT: number = 64
/** 0x51; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_200000baseSR2_Full_BIT: number = 81
/** 0x3f; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_200000baseSR4_Full_BIT: number = 63
/** 0x6b; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_200000baseSR_Full_BIT: number = 107
/** 0x6c; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_200000baseVR_Full_BIT: number = 108
/** 0x16; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_20000baseKR2_Full_BIT: number = 22
/** 0x15; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_20000baseMLD2_Full_BIT: number = 21
/** 0x1f; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_25000baseCR_Full_BIT: number = 31
/** 0x20; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_25000baseKR_Full_BIT: number = 32
/** 0x21; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_25000baseSR_Full_BIT: number = 33
/** 0x2f; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_2500baseT_Full_BIT: number = 47
/** 0xf; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_2500baseX_Full_BIT: number = 15
/** 0x6d; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_400000baseCR2_Full_BIT: number = 109
/** 0x59; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_400000baseCR4_Full_BIT: number = 89
/** 0x49; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_400000baseCR8_Full_BIT: number = 73
/** 0x70; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_400000baseDR2_2_Full_BIT: number = 112
/** 0x6f; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_400000baseDR2_Full_BIT: number = 111
/** 0x58; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_400000baseDR4_Full_BIT: number = 88
/** 0x48; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_400000baseDR8_Full_BIT: number = 72
/** 0x6e; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_400000baseKR2_Full_BIT: number = 110
/** 0x55; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_400000baseKR4_Full_BIT: number = 85
/** 0x45; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_400000baseKR8_Full_BIT: number = 69
/** 0x57; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_400000baseLR4_ER4_FR4_Full_BIT: number = 87
/** 0x47; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_400000baseLR8_ER8_FR8_Full_BIT: number = 71
/** 0x71; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_400000baseSR2_Full_BIT: number = 113
/** 0x56; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_400000baseSR4_Full_BIT: number = 86
/** 0x46; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_400000baseSR8_Full_BIT: number = 70
/** 0x72; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_400000baseVR2_Full_BIT: number = 114
/** 0x18; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_40000baseCR4_Full_BIT: number = 24
/** 0x17; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_40000baseKR4_Full_BIT: number = 23
/** 0x1a; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_40000baseLR4_Full_BIT: number = 26
/** 0x19; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_40000baseSR4_Full_BIT: number = 25
/** 0x22; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_50000baseCR2_Full_BIT: number = 34
/** 0x36; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_50000baseCR_Full_BIT: number = 54
/** 0x38; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_50000baseDR_Full_BIT: number = 56
/** 0x23; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_50000baseKR2_Full_BIT: number = 35
/** 0x34; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_50000baseKR_Full_BIT: number = 52
/** 0x37; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_50000baseLR_ER_FR_Full_BIT: number = 55
/** 0x28; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_50000baseSR2_Full_BIT: number = 40
/** 0x35; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_50000baseSR_Full_BIT: number = 53
/** 0x30; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_5000baseT_Full_BIT: number = 48
/** 0x1c; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_56000baseCR4_Full_BIT: number = 28
/** 0x1b; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_56000baseKR4_Full_BIT: number = 27
/** 0x1e; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_56000baseLR4_Full_BIT: number = 30
/** 0x1d; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_56000baseSR4_Full_BIT: number = 29
/** 0x73; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_800000baseCR4_Full_BIT: number = 115
/** 0x5d; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_800000baseCR8_Full_BIT: number = 93
/** 0x76; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_800000baseDR4_2_Full_BIT: number = 118
/** 0x75; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_800000baseDR4_Full_BIT: number = 117
/** 0x60; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_800000baseDR8_2_Full_BIT: number = 96
/** 0x5f; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_800000baseDR8_Full_BIT: number = 95
/** 0x74; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_800000baseKR4_Full_BIT: number = 116
/** 0x5e; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_800000baseKR8_Full_BIT: number = 94
/** 0x77; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_800000baseSR4_Full_BIT: number = 119
/** 0x61; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_800000baseSR8_Full_BIT: number = 97
/** 0x78; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_800000baseVR4_Full_BIT: number = 120
/** 0x62; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_800000baseVR8_Full_BIT: number = 98
/** 8; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_AUI_BIT: number = 8
/** 0xe; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_Asym_Pause_BIT: number = 14
/** 6; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_Autoneg_BIT: number = 6
/** 0xb; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_BNC_BIT: number = 11
/** 0x10; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_Backplane_BIT: number = 16
/** 0x33; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_FEC_BASER_BIT: number = 51
/** 0x4a; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_FEC_LLRS_BIT: number = 74
/** 0x31; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_FEC_NONE_BIT: number = 49
/** 0x32; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_FEC_RS_BIT: number = 50
/** 0xa; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_FIBRE_BIT: number = 10
/** 9; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_MII_BIT: number = 9
/** 0xd; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_Pause_BIT: number = 13
/** 7; linux/ethtool.h. */
export const ETHTOOL_LINK_MODE_TP_BIT: number = 7
/** 0; linux/ethtool.h. */
export const ETHTOOL_MAC_STATS_SRC_AGGREGATE: number = 0
/** 1; linux/ethtool.h. */
export const ETHTOOL_MAC_STATS_SRC_EMAC: number = 1
/** 2; linux/ethtool.h. */
export const ETHTOOL_MAC_STATS_SRC_PMAC: number = 2
/** 5; linux/ethtool.h. */
export const ETHTOOL_MM_VERIFY_STATUS_DISABLED: number = 5
/** 4; linux/ethtool.h. */
export const ETHTOOL_MM_VERIFY_STATUS_FAILED: number = 4
/** 1; linux/ethtool.h. */
export const ETHTOOL_MM_VERIFY_STATUS_INITIAL: number = 1
/** 3; linux/ethtool.h. */
export const ETHTOOL_MM_VERIFY_STATUS_SUCCEEDED: number = 3
/** 0; linux/ethtool.h. */
export const ETHTOOL_MM_VERIFY_STATUS_UNKNOWN: number = 0
/** 2; linux/ethtool.h. */
export const ETHTOOL_MM_VERIFY_STATUS_VERIFYING: number = 2
/** 3; linux/ethtool.h. */
export const ETHTOOL_MODULE_FW_FLASH_STATUS_COMPLETED: number = 3
/** 4; linux/ethtool.h. */
export const ETHTOOL_MODULE_FW_FLASH_STATUS_ERROR: number = 4
/** 2; linux/ethtool.h. */
export const ETHTOOL_MODULE_FW_FLASH_STATUS_IN_PROGRESS: number = 2
/** 1; linux/ethtool.h. */
export const ETHTOOL_MODULE_FW_FLASH_STATUS_STARTED: number = 1
/** 2; linux/ethtool.h. */
export const ETHTOOL_MODULE_POWER_MODE_HIGH: number = 2
/** 1; linux/ethtool.h. */
export const ETHTOOL_MODULE_POWER_MODE_LOW: number = 1
/** 2; linux/ethtool.h. */
export const ETHTOOL_MODULE_POWER_MODE_POLICY_AUTO: number = 2
/** 1; linux/ethtool.h. */
export const ETHTOOL_MODULE_POWER_MODE_POLICY_HIGH: number = 1
/** 9; linux/ethtool.h. */
export const ETHTOOL_NWAY_RST: ETHTOOL_ = 9
/** 0x4b; linux/ethtool.h. */
export const ETHTOOL_PERQUEUE: ETHTOOL_ = 75
/** 3; linux/ethtool.h. */
export const ETHTOOL_PFC_PREVENTION_TOUT: number = 3
/** 0x1c; linux/ethtool.h. */
export const ETHTOOL_PHYS_ID: ETHTOOL_ = 28
/** 1; linux/ethtool.h. */
export const ETHTOOL_PHY_DOWNSHIFT: number = 1
/** 6; linux/ethtool.h. */
export const ETHTOOL_PHY_DSP_EQ_INIT_VALUE: number = 6
/** 3; linux/ethtool.h. */
export const ETHTOOL_PHY_EDPD: number = 3
/** 0xffff; linux/ethtool.h. */
export const ETHTOOL_PHY_EDPD_DFLT_TX_MSECS: number = 65535
/** 0; linux/ethtool.h. */
export const ETHTOOL_PHY_EDPD_DISABLE: number = 0
/** 0xfffe; linux/ethtool.h. */
export const ETHTOOL_PHY_EDPD_NO_TX: number = 65534
/** 2; linux/ethtool.h. */
export const ETHTOOL_PHY_FAST_LINK_DOWN: number = 2
/** 0xff; linux/ethtool.h. */
export const ETHTOOL_PHY_FAST_LINK_DOWN_OFF: number = 255
/** 0; linux/ethtool.h. */
export const ETHTOOL_PHY_FAST_LINK_DOWN_ON: number = 0
/** 0x4e; linux/ethtool.h. */
export const ETHTOOL_PHY_GTUNABLE: ETHTOOL_ = 78
/** 0; linux/ethtool.h. */
export const ETHTOOL_PHY_ID_UNSPEC: number = 0
/** 5; linux/ethtool.h. */
export const ETHTOOL_PHY_LPF_BW: number = 5
/** 4; linux/ethtool.h. */
export const ETHTOOL_PHY_SHORT_CABLE_PRESET: number = 4
/** 0x4f; linux/ethtool.h. */
export const ETHTOOL_PHY_STUNABLE: ETHTOOL_ = 79
/** 2; linux/ethtool.h. */
export const ETHTOOL_PODL_PSE_ADMIN_STATE_DISABLED: number = 2
/** 3; linux/ethtool.h. */
export const ETHTOOL_PODL_PSE_ADMIN_STATE_ENABLED: number = 3
/** 1; linux/ethtool.h. */
export const ETHTOOL_PODL_PSE_ADMIN_STATE_UNKNOWN: number = 1
/** 4; linux/ethtool.h. */
export const ETHTOOL_PODL_PSE_PW_D_STATUS_DELIVERING: number = 4
/** 2; linux/ethtool.h. */
export const ETHTOOL_PODL_PSE_PW_D_STATUS_DISABLED: number = 2
/** 7; linux/ethtool.h. */
export const ETHTOOL_PODL_PSE_PW_D_STATUS_ERROR: number = 7
/** 6; linux/ethtool.h. */
export const ETHTOOL_PODL_PSE_PW_D_STATUS_IDLE: number = 6
/** 3; linux/ethtool.h. */
export const ETHTOOL_PODL_PSE_PW_D_STATUS_SEARCHING: number = 3
/** 5; linux/ethtool.h. */
export const ETHTOOL_PODL_PSE_PW_D_STATUS_SLEEP: number = 5
/** 1; linux/ethtool.h. */
export const ETHTOOL_PODL_PSE_PW_D_STATUS_UNKNOWN: number = 1
/** 4; linux/ethtool.h. */
export const ETHTOOL_PSE_C33: number = 4
/** 2; linux/ethtool.h. */
export const ETHTOOL_PSE_PODL: number = 2
/** 1; linux/ethtool.h. */
export const ETHTOOL_PSE_UNKNOWN: number = 1
/** 0x34; linux/ethtool.h. */
export const ETHTOOL_RESET: ETHTOOL_ = 52
/** -2; linux/ethtool.h. */
export const ETHTOOL_RXNTUPLE_ACTION_CLEAR: number = -2
/** -1; linux/ethtool.h. */
export const ETHTOOL_RXNTUPLE_ACTION_DROP: number = -1
/** 1; linux/ethtool.h. */
export const ETHTOOL_RX_COPYBREAK: number = 1
/** 0xffffffff; linux/ethtool.h. */
export const ETHTOOL_RX_FLOW_SPEC_RING: number = 4294967295
/** 0xff00000000; linux/ethtool.h. */
export const ETHTOOL_RX_FLOW_SPEC_RING_VF: bigint = 1095216660480n
/** 0x20; linux/ethtool.h. */
export const ETHTOOL_RX_FLOW_SPEC_RING_VF_OFF: number = 32
/** 0x3d; linux/ethtool.h. */
export const ETHTOOL_SCHANNELS: ETHTOOL_ = 61
/** 0xf; linux/ethtool.h. */
export const ETHTOOL_SCOALESCE: ETHTOOL_ = 15
/** 0x45; linux/ethtool.h. */
export const ETHTOOL_SEEE: ETHTOOL_ = 69
/** 0xc; linux/ethtool.h. */
export const ETHTOOL_SEEPROM: ETHTOOL_ = 12
/** 0x3e; linux/ethtool.h. */
export const ETHTOOL_SET_DUMP: ETHTOOL_ = 62
/** 0x3b; linux/ethtool.h. */
export const ETHTOOL_SFEATURES: ETHTOOL_ = 59
/** 0x51; linux/ethtool.h. */
export const ETHTOOL_SFECPARAM: ETHTOOL_ = 81
/** 0x26; linux/ethtool.h. */
export const ETHTOOL_SFLAGS: ETHTOOL_ = 38
/** 0x2c; linux/ethtool.h. */
export const ETHTOOL_SGRO: ETHTOOL_ = 44
/** 0x24; linux/ethtool.h. */
export const ETHTOOL_SGSO: ETHTOOL_ = 36
/** 0x4d; linux/ethtool.h. */
export const ETHTOOL_SLINKSETTINGS: ETHTOOL_ = 77
/** 8; linux/ethtool.h. */
export const ETHTOOL_SMSGLVL: ETHTOOL_ = 8
/** 0x13; linux/ethtool.h. */
export const ETHTOOL_SPAUSEPARAM: ETHTOOL_ = 19
/** 0x28; linux/ethtool.h. */
export const ETHTOOL_SPFLAGS: ETHTOOL_ = 40
/** 0x11; linux/ethtool.h. */
export const ETHTOOL_SRINGPARAM: ETHTOOL_ = 17
/** 0x47; linux/ethtool.h. */
export const ETHTOOL_SRSSH: ETHTOOL_ = 71
/** 0x31; linux/ethtool.h. */
export const ETHTOOL_SRXCLSRLDEL: ETHTOOL_ = 49
/** 0x32; linux/ethtool.h. */
export const ETHTOOL_SRXCLSRLINS: ETHTOOL_ = 50
/** 0x15; linux/ethtool.h. */
export const ETHTOOL_SRXCSUM: ETHTOOL_ = 21
/** 0x2a; linux/ethtool.h. */
export const ETHTOOL_SRXFH: ETHTOOL_ = 42
/** 0x39; linux/ethtool.h. */
export const ETHTOOL_SRXFHINDIR: ETHTOOL_ = 57
/** 0x35; linux/ethtool.h. */
export const ETHTOOL_SRXNTUPLE: ETHTOOL_ = 53
/** 2; linux/ethtool.h. */
export const ETHTOOL_SSET: ETHTOOL_ = 2
/** 0x19; linux/ethtool.h. */
export const ETHTOOL_SSG: ETHTOOL_ = 25
/** 0x1f; linux/ethtool.h. */
export const ETHTOOL_STSO: ETHTOOL_ = 31
/** 0x49; linux/ethtool.h. */
export const ETHTOOL_STUNABLE: ETHTOOL_ = 73
/** 0x17; linux/ethtool.h. */
export const ETHTOOL_STXCSUM: ETHTOOL_ = 23
/** 0x22; linux/ethtool.h. */
export const ETHTOOL_SUFO: ETHTOOL_ = 34
/** 6; linux/ethtool.h. */
export const ETHTOOL_SWOL: ETHTOOL_ = 6
/** 0x1a; linux/ethtool.h. */
export const ETHTOOL_TEST: ETHTOOL_ = 26
/** 7; linux/ethtool.h. */
export const ETHTOOL_TUNABLE_S16: ETHTOOL_TUNABLE_ = 7
/** 8; linux/ethtool.h. */
export const ETHTOOL_TUNABLE_S32: ETHTOOL_TUNABLE_ = 8
/** 9; linux/ethtool.h. */
export const ETHTOOL_TUNABLE_S64: ETHTOOL_TUNABLE_ = 9
/** 6; linux/ethtool.h. */
export const ETHTOOL_TUNABLE_S8: ETHTOOL_TUNABLE_ = 6
/** 5; linux/ethtool.h. */
export const ETHTOOL_TUNABLE_STRING: ETHTOOL_TUNABLE_ = 5
/** 2; linux/ethtool.h. */
export const ETHTOOL_TUNABLE_U16: ETHTOOL_TUNABLE_ = 2
/** 3; linux/ethtool.h. */
export const ETHTOOL_TUNABLE_U32: ETHTOOL_TUNABLE_ = 3
/** 4; linux/ethtool.h. */
export const ETHTOOL_TUNABLE_U64: ETHTOOL_TUNABLE_ = 4
/** 1; linux/ethtool.h. */
export const ETHTOOL_TUNABLE_U8: ETHTOOL_TUNABLE_ = 1
/** 0; linux/ethtool.h. */
export const ETHTOOL_TUNABLE_UNSPEC: ETHTOOL_TUNABLE_ = 0
/** 2; linux/ethtool.h. */
export const ETHTOOL_TX_COPYBREAK: number = 2
/** 4; linux/ethtool.h. */
export const ETHTOOL_TX_COPYBREAK_BUF_SIZE: number = 4
/** 0x8000; linux/ethtool.h. */
export const ETH_FLAG_LRO: number = 32768
/** 0x8000000; linux/ethtool.h. */
export const ETH_FLAG_NTUPLE: number = 134217728
/** 0x10000000; linux/ethtool.h. */
export const ETH_FLAG_RXHASH: number = 268435456
/** 0x100; linux/ethtool.h. */
export const ETH_FLAG_RXVLAN: number = 256
/** 0x80; linux/ethtool.h. */
export const ETH_FLAG_TXVLAN: number = 128
/** 0; linux/ethtool.h. */
export const ETH_FW_DUMP_DISABLE: number = 0
/** 0x20; linux/ethtool.h. */
export const ETH_GSTRING_LEN: number = 32
/** 1; linux/ethtool.h. */
export const ETH_MDIO_SUPPORTS_C22: number = 1
/** 2; linux/ethtool.h. */
export const ETH_MDIO_SUPPORTS_C45: number = 2
/** 1; linux/ethtool.h. */
export const ETH_MODULE_SFF_8079: number = 1
/** 0x100; linux/ethtool.h. */
export const ETH_MODULE_SFF_8079_LEN: number = 256
/** 4; linux/ethtool.h. */
export const ETH_MODULE_SFF_8436: number = 4
/** 0x100; linux/ethtool.h. */
export const ETH_MODULE_SFF_8436_LEN: number = 256
/** 0x280; linux/ethtool.h. */
export const ETH_MODULE_SFF_8436_MAX_LEN: number = 640
/** 2; linux/ethtool.h. */
export const ETH_MODULE_SFF_8472: number = 2
/** 0x200; linux/ethtool.h. */
export const ETH_MODULE_SFF_8472_LEN: number = 512
/** 3; linux/ethtool.h. */
export const ETH_MODULE_SFF_8636: number = 3
/** 0x100; linux/ethtool.h. */
export const ETH_MODULE_SFF_8636_LEN: number = 256
/** 0x280; linux/ethtool.h. */
export const ETH_MODULE_SFF_8636_MAX_LEN: number = 640
/** 0xffffffff; linux/ethtool.h. */
export const ETH_RESET_ALL: number = 4294967295
/** 0x100; linux/ethtool.h. */
export const ETH_RESET_AP: number = 256
/** 0xffff; linux/ethtool.h. */
export const ETH_RESET_DEDICATED: number = 65535
/** 4; linux/ethtool.h. */
export const ETH_RESET_DMA: number = 4
/** 8; linux/ethtool.h. */
export const ETH_RESET_FILTER: number = 8
/** 2; linux/ethtool.h. */
export const ETH_RESET_IRQ: number = 2
/** 0x20; linux/ethtool.h. */
export const ETH_RESET_MAC: number = 32
/** 1; linux/ethtool.h. */
export const ETH_RESET_MGMT: number = 1
/** 0x10; linux/ethtool.h. */
export const ETH_RESET_OFFLOAD: number = 16
/** 0x40; linux/ethtool.h. */
export const ETH_RESET_PHY: number = 64
/** 0x80; linux/ethtool.h. */
export const ETH_RESET_RAM: number = 128
/** 0x10; linux/ethtool.h. */
export const ETH_RESET_SHARED_SHIFT: number = 16
/** 0xffffffff; linux/ethtool.h. */
export const ETH_RXFH_CONTEXT_ALLOC: number = 4294967295
/** 0xffffffff; linux/ethtool.h. */
export const ETH_RXFH_INDIR_NO_CHANGE: number = 4294967295
/** 1; linux/ethtool.h. */
export const ETH_RX_NFC_IP4: number = 1
/** 0x17; linux/ethtool.h. */
export const ETH_SS_COUNT: number = 23
/** 4; linux/ethtool.h. */
export const ETH_SS_FEATURES: number = 4
/** 9; linux/ethtool.h. */
export const ETH_SS_LINK_MODES: number = 9
/** 0xa; linux/ethtool.h. */
export const ETH_SS_MSG_CLASSES: number = 10
/** 3; linux/ethtool.h. */
export const ETH_SS_NTUPLE_FILTERS: number = 3
/** 7; linux/ethtool.h. */
export const ETH_SS_PHY_STATS: number = 7
/** 8; linux/ethtool.h. */
export const ETH_SS_PHY_TUNABLES: number = 8
/** 2; linux/ethtool.h. */
export const ETH_SS_PRIV_FLAGS: number = 2
/** 5; linux/ethtool.h. */
export const ETH_SS_RSS_HASH_FUNCS: number = 5
/** 0xc; linux/ethtool.h. */
export const ETH_SS_SOF_TIMESTAMPING: number = 12
/** 1; linux/ethtool.h. */
export const ETH_SS_STATS: number = 1
/** 0x13; linux/ethtool.h. */
export const ETH_SS_STATS_ETH_CTRL: number = 19
/** 0x12; linux/ethtool.h. */
export const ETH_SS_STATS_ETH_MAC: number = 18
/** 0x11; linux/ethtool.h. */
export const ETH_SS_STATS_ETH_PHY: number = 17
/** 0x15; linux/ethtool.h. */
export const ETH_SS_STATS_PHY: number = 21
/** 0x14; linux/ethtool.h. */
export const ETH_SS_STATS_RMON: number = 20
/** 0x10; linux/ethtool.h. */
export const ETH_SS_STATS_STD: number = 16
/** 0; linux/ethtool.h. */
export const ETH_SS_TEST: number = 0
/** 0x16; linux/ethtool.h. */
export const ETH_SS_TS_FLAGS: number = 22
/** 0xe; linux/ethtool.h. */
export const ETH_SS_TS_RX_FILTERS: number = 14
/** 0xd; linux/ethtool.h. */
export const ETH_SS_TS_TX_TYPES: number = 13
/** 6; linux/ethtool.h. */
export const ETH_SS_TUNABLES: number = 6
/** 0xf; linux/ethtool.h. */
export const ETH_SS_UDP_TUNNEL_TYPES: number = 15
/** 0xb; linux/ethtool.h. */
export const ETH_SS_WOL_MODES: number = 11
/** 4; linux/ethtool.h. */
export const ETH_TEST_FL_EXTERNAL_LB: ETH_TEST_FL_ = 4
/** 8; linux/ethtool.h. */
export const ETH_TEST_FL_EXTERNAL_LB_DONE: ETH_TEST_FL_ = 8
/** 2; linux/ethtool.h. */
export const ETH_TEST_FL_FAILED: ETH_TEST_FL_ = 2
/** 1; linux/ethtool.h. */
export const ETH_TEST_FL_OFFLINE: ETH_TEST_FL_ = 1
/** 1; linux/ethtool.h. */
export const ETH_TP_MDI: number = 1
/** 3; linux/ethtool.h. */
export const ETH_TP_MDI_AUTO: number = 3
/** 0; linux/ethtool.h. */
export const ETH_TP_MDI_INVALID: number = 0
/** 2; linux/ethtool.h. */
export const ETH_TP_MDI_X: number = 2
/** 0x80000000; linux/ethtool.h. */
export const FLOW_EXT: number = 2147483648
/** 0x40000000; linux/ethtool.h. */
export const FLOW_MAC_EXT: number = 1073741824
/** 0x20000000; linux/ethtool.h. */
export const FLOW_RSS: number = 536870912
/** 0x17; linux/ethtool.h. */
export const GTPC_TEID_V4_FLOW: number = 23
/** 0x18; linux/ethtool.h. */
export const GTPC_TEID_V6_FLOW: number = 24
/** 0x15; linux/ethtool.h. */
export const GTPC_V4_FLOW: number = 21
/** 0x16; linux/ethtool.h. */
export const GTPC_V6_FLOW: number = 22
/** 0x1d; linux/ethtool.h. */
export const GTPU_DL_V4_FLOW: number = 29
/** 0x1e; linux/ethtool.h. */
export const GTPU_DL_V6_FLOW: number = 30
/** 0x19; linux/ethtool.h. */
export const GTPU_EH_V4_FLOW: number = 25
/** 0x1a; linux/ethtool.h. */
export const GTPU_EH_V6_FLOW: number = 26
/** 0x1b; linux/ethtool.h. */
export const GTPU_UL_V4_FLOW: number = 27
/** 0x1c; linux/ethtool.h. */
export const GTPU_UL_V6_FLOW: number = 28
/** 0x13; linux/ethtool.h. */
export const GTPU_V4_FLOW: number = 19
/** 0x14; linux/ethtool.h. */
export const GTPU_V6_FLOW: number = 20
/** 0x10; linux/ethtool.h. */
export const IPV4_FLOW: number = 16
/** 0xd; linux/ethtool.h. */
export const IPV4_USER_FLOW: number = 13
/** 0x11; linux/ethtool.h. */
export const IPV6_FLOW: number = 17
/** 0xe; linux/ethtool.h. */
export const IPV6_USER_FLOW: number = 14
/** 0xd; linux/ethtool.h. */
export const IP_USER_FLOW: number = 13
/** 4; linux/ethtool.h. */
export const MASTER_SLAVE_CFG_MASTER_FORCE: number = 4
/** 2; linux/ethtool.h. */
export const MASTER_SLAVE_CFG_MASTER_PREFERRED: number = 2
/** 5; linux/ethtool.h. */
export const MASTER_SLAVE_CFG_SLAVE_FORCE: number = 5
/** 3; linux/ethtool.h. */
export const MASTER_SLAVE_CFG_SLAVE_PREFERRED: number = 3
/** 1; linux/ethtool.h. */
export const MASTER_SLAVE_CFG_UNKNOWN: number = 1
/** 0; linux/ethtool.h. */
export const MASTER_SLAVE_CFG_UNSUPPORTED: number = 0
/** 4; linux/ethtool.h. */
export const MASTER_SLAVE_STATE_ERR: number = 4
/** 2; linux/ethtool.h. */
export const MASTER_SLAVE_STATE_MASTER: number = 2
/** 3; linux/ethtool.h. */
export const MASTER_SLAVE_STATE_SLAVE: number = 3
/** 1; linux/ethtool.h. */
export const MASTER_SLAVE_STATE_UNKNOWN: number = 1
/** 0; linux/ethtool.h. */
export const MASTER_SLAVE_STATE_UNSUPPORTED: number = 0
/** 0x1000; linux/ethtool.h. */
export const MAX_NUM_QUEUE: number = 4096
/** 0xffff; linux/ethtool.h. */
export const PFC_STORM_PREVENTION_AUTO: number = 65535
/** 0; linux/ethtool.h. */
export const PFC_STORM_PREVENTION_DISABLE: number = 0
/** 0; linux/ethtool.h. */
export const PHY_UPSTREAM_MAC: number = 0
/** 1; linux/ethtool.h. */
export const PHY_UPSTREAM_PHY: number = 1
/** 1; linux/ethtool.h. */
export const PORT_AUI: number = 1
/** 4; linux/ethtool.h. */
export const PORT_BNC: number = 4
/** 5; linux/ethtool.h. */
export const PORT_DA: number = 5
/** 3; linux/ethtool.h. */
export const PORT_FIBRE: number = 3
/** 2; linux/ethtool.h. */
export const PORT_MII: number = 2
/** 0xef; linux/ethtool.h. */
export const PORT_NONE: number = 239
/** 0xff; linux/ethtool.h. */
export const PORT_OTHER: number = 255
/** 0; linux/ethtool.h. */
export const PORT_TP: number = 0
/** 2; linux/ethtool.h. */
export const RATE_MATCH_CRS: number = 2
/** 0; linux/ethtool.h. */
export const RATE_MATCH_NONE: number = 0
/** 3; linux/ethtool.h. */
export const RATE_MATCH_OPEN_LOOP: number = 3
/** 1; linux/ethtool.h. */
export const RATE_MATCH_PAUSE: number = 1
/** -2147483648; linux/ethtool.h. */
export const RXH_DISCARD: number = -2147483648
/** 0x100; linux/ethtool.h. */
export const RXH_GTP_TEID: number = 256
/** 0x200; linux/ethtool.h. */
export const RXH_IP6_FL: number = 512
/** 0x20; linux/ethtool.h. */
export const RXH_IP_DST: number = 32
/** 0x10; linux/ethtool.h. */
export const RXH_IP_SRC: number = 16
/** 2; linux/ethtool.h. */
export const RXH_L2DA: number = 2
/** 8; linux/ethtool.h. */
export const RXH_L3_PROTO: number = 8
/** 0x40; linux/ethtool.h. */
export const RXH_L4_B_0_1: number = 64
/** 0x80; linux/ethtool.h. */
export const RXH_L4_B_2_3: number = 128
/** 4; linux/ethtool.h. */
export const RXH_VLAN: number = 4
/** 0xff; linux/ethtool.h. */
export const RXH_XFRM_NO_CHANGE: number = 255
/** 2; linux/ethtool.h. */
export const RXH_XFRM_SYM_OR_XOR: number = 2
/** 1; linux/ethtool.h. */
export const RXH_XFRM_SYM_XOR: number = 1
/** 18446744073709551615; linux/ethtool.h. */
export const RX_CLS_FLOW_DISC: bigint = 18446744073709551615n
/** 18446744073709551614; linux/ethtool.h. */
export const RX_CLS_FLOW_WAKE: bigint = 18446744073709551614n
/** 0xffffffff; linux/ethtool.h. */
export const RX_CLS_LOC_ANY: number = 4294967295
/** 0xfffffffe; linux/ethtool.h. */
export const RX_CLS_LOC_FIRST: number = 4294967294
/** 0xfffffffd; linux/ethtool.h. */
export const RX_CLS_LOC_LAST: number = 4294967293
/** 0x80000000; linux/ethtool.h. */
export const RX_CLS_LOC_SPECIAL: number = 2147483648
/** 3; linux/ethtool.h. */
export const SCTP_V4_FLOW: number = 3
/** 7; linux/ethtool.h. */
export const SCTP_V6_FLOW: number = 7
/** 6; linux/ethtool.h. */
export const SOPASS_MAX: number = 6
/** 1; linux/ethtool.h. */
export const SPARC_ETH_GSET: number = 1
/** 2; linux/ethtool.h. */
export const SPARC_ETH_SSET: number = 2
/** 0xa; linux/ethtool.h. */
export const SPEED_10: number = 10
/** 0x64; linux/ethtool.h. */
export const SPEED_100: number = 100
/** 0x3e8; linux/ethtool.h. */
export const SPEED_1000: number = 1000
/** 0x2710; linux/ethtool.h. */
export const SPEED_10000: number = 10000
/** 0x186a0; linux/ethtool.h. */
export const SPEED_100000: number = 100000
/** 0x36b0; linux/ethtool.h. */
export const SPEED_14000: number = 14000
/** 0x186a00; linux/ethtool.h. */
export const SPEED_1600000: number = 1600000
/** 0x4e20; linux/ethtool.h. */
export const SPEED_20000: number = 20000
/** 0x30d40; linux/ethtool.h. */
export const SPEED_200000: number = 200000
/** 0x9c4; linux/ethtool.h. */
export const SPEED_2500: number = 2500
/** 0x61a8; linux/ethtool.h. */
export const SPEED_25000: number = 25000
/** 0x9c40; linux/ethtool.h. */
export const SPEED_40000: number = 40000
/** 0x61a80; linux/ethtool.h. */
export const SPEED_400000: number = 400000
/** 0x1388; linux/ethtool.h. */
export const SPEED_5000: number = 5000
/** 0xc350; linux/ethtool.h. */
export const SPEED_50000: number = 50000
/** 0xdac0; linux/ethtool.h. */
export const SPEED_56000: number = 56000
/** 0x13880; linux/ethtool.h. */
export const SPEED_80000: number = 80000
/** 0xc3500; linux/ethtool.h. */
export const SPEED_800000: number = 800000
/** -1; linux/ethtool.h. */
export const SPEED_UNKNOWN: number = -1
/** 0x80000; linux/ethtool.h. */
export const SUPPORTED_10000baseKR_Full: number = 524288
/** 0x40000; linux/ethtool.h. */
export const SUPPORTED_10000baseKX4_Full: number = 262144
/** 0x100000; linux/ethtool.h. */
export const SUPPORTED_10000baseR_FEC: number = 1048576
/** 0x1000; linux/ethtool.h. */
export const SUPPORTED_10000baseT_Full: number = 4096
/** 0x20000; linux/ethtool.h. */
export const SUPPORTED_1000baseKX_Full: number = 131072
/** 0x20; linux/ethtool.h. */
export const SUPPORTED_1000baseT_Full: number = 32
/** 0x10; linux/ethtool.h. */
export const SUPPORTED_1000baseT_Half: number = 16
/** 8; linux/ethtool.h. */
export const SUPPORTED_100baseT_Full: number = 8
/** 4; linux/ethtool.h. */
export const SUPPORTED_100baseT_Half: number = 4
/** 2; linux/ethtool.h. */
export const SUPPORTED_10baseT_Full: number = 2
/** 1; linux/ethtool.h. */
export const SUPPORTED_10baseT_Half: number = 1
/** 0x400000; linux/ethtool.h. */
export const SUPPORTED_20000baseKR2_Full: number = 4194304
/** 0x200000; linux/ethtool.h. */
export const SUPPORTED_20000baseMLD2_Full: number = 2097152
/** 0x8000; linux/ethtool.h. */
export const SUPPORTED_2500baseX_Full: number = 32768
/** 0x1000000; linux/ethtool.h. */
export const SUPPORTED_40000baseCR4_Full: number = 16777216
/** 0x800000; linux/ethtool.h. */
export const SUPPORTED_40000baseKR4_Full: number = 8388608
/** 0x4000000; linux/ethtool.h. */
export const SUPPORTED_40000baseLR4_Full: number = 67108864
/** 0x2000000; linux/ethtool.h. */
export const SUPPORTED_40000baseSR4_Full: number = 33554432
/** 0x10000000; linux/ethtool.h. */
export const SUPPORTED_56000baseCR4_Full: number = 268435456
/** 0x8000000; linux/ethtool.h. */
export const SUPPORTED_56000baseKR4_Full: number = 134217728
/** 0x40000000; linux/ethtool.h. */
export const SUPPORTED_56000baseLR4_Full: number = 1073741824
/** 0x20000000; linux/ethtool.h. */
export const SUPPORTED_56000baseSR4_Full: number = 536870912
/** 0x100; linux/ethtool.h. */
export const SUPPORTED_AUI: number = 256
/** 0x4000; linux/ethtool.h. */
export const SUPPORTED_Asym_Pause: number = 16384
/** 0x40; linux/ethtool.h. */
export const SUPPORTED_Autoneg: number = 64
/** 0x800; linux/ethtool.h. */
export const SUPPORTED_BNC: number = 2048
/** 0x10000; linux/ethtool.h. */
export const SUPPORTED_Backplane: number = 65536
/** 0x400; linux/ethtool.h. */
export const SUPPORTED_FIBRE: number = 1024
/** 0x200; linux/ethtool.h. */
export const SUPPORTED_MII: number = 512
/** 0x2000; linux/ethtool.h. */
export const SUPPORTED_Pause: number = 8192
/** 0x80; linux/ethtool.h. */
export const SUPPORTED_TP: number = 128
/** 1; linux/ethtool.h. */
export const TCP_V4_FLOW: number = 1
/** 5; linux/ethtool.h. */
export const TCP_V6_FLOW: number = 5
/** 2; linux/ethtool.h. */
export const UDP_V4_FLOW: number = 2
/** 6; linux/ethtool.h. */
export const UDP_V6_FLOW: number = 6
/** 0x10; linux/ethtool.h. */
export const WAKE_ARP: number = 16
/** 8; linux/ethtool.h. */
export const WAKE_BCAST: number = 8
/** 0x80; linux/ethtool.h. */
export const WAKE_FILTER: number = 128
/** 0x20; linux/ethtool.h. */
export const WAKE_MAGIC: number = 32
/** 0x40; linux/ethtool.h. */
export const WAKE_MAGICSECURE: number = 64
/** 4; linux/ethtool.h. */
export const WAKE_MCAST: number = 4
/** 1; linux/ethtool.h. */
export const WAKE_PHY: number = 1
/** 2; linux/ethtool.h. */
export const WAKE_UCAST: number = 2
/** 8; linux/ethtool.h. */
export const WOL_MODE_COUNT: number = 8
/** 2; linux/ethtool.h. */
export const XCVR_DUMMY1: number = 2
/** 3; linux/ethtool.h. */
export const XCVR_DUMMY2: number = 3
/** 4; linux/ethtool.h. */
export const XCVR_DUMMY3: number = 4
/** 1; linux/ethtool.h. */
export const XCVR_EXTERNAL: number = 1
/** 0; linux/ethtool.h. */
export const XCVR_INTERNAL: number = 0
/** 0x7d; linux/ethtool.h. */
export const __ETHTOOL_LINK_MODE_MASK_NBITS: number = 125
/** 7; linux/ethtool.h. */
export const __ETHTOOL_PHY_TUNABLE_COUNT: number = 7
/** 5; linux/ethtool.h. */
export const __ETHTOOL_TUNABLE_COUNT: number = 5
/** 0x1f; linux/ethtool.h. */
export const __FLOW_TYPE_COUNT: number = 31
/** 0; linux/hdlc/ioctl.h. */
export const CLOCK_DEFAULT: number = 0
/** 1; linux/hdlc/ioctl.h. */
export const CLOCK_EXT: number = 1
/** 2; linux/hdlc/ioctl.h. */
export const CLOCK_INT: number = 2
/** 4; linux/hdlc/ioctl.h. */
export const CLOCK_TXFROMRX: number = 4
/** 3; linux/hdlc/ioctl.h. */
export const CLOCK_TXINT: number = 3
/** 0; linux/hdlc/ioctl.h. */
export const ENCODING_DEFAULT: number = 0
/** 3; linux/hdlc/ioctl.h. */
export const ENCODING_FM_MARK: number = 3
/** 4; linux/hdlc/ioctl.h. */
export const ENCODING_FM_SPACE: number = 4
/** 5; linux/hdlc/ioctl.h. */
export const ENCODING_MANCHESTER: number = 5
/** 1; linux/hdlc/ioctl.h. */
export const ENCODING_NRZ: number = 1
/** 2; linux/hdlc/ioctl.h. */
export const ENCODING_NRZI: number = 2
/** 4; linux/hdlc/ioctl.h. */
export const GENERIC_HDLC_VERSION: number = 4
/** 2; linux/hdlc/ioctl.h. */
export const LMI_ANSI: number = 2
/** 3; linux/hdlc/ioctl.h. */
export const LMI_CCITT: number = 3
/** 4; linux/hdlc/ioctl.h. */
export const LMI_CISCO: number = 4
/** 0; linux/hdlc/ioctl.h. */
export const LMI_DEFAULT: number = 0
/** 1; linux/hdlc/ioctl.h. */
export const LMI_NONE: number = 1
/** 2; linux/hdlc/ioctl.h. */
export const PARITY_CRC16_PR0: number = 2
/** 4; linux/hdlc/ioctl.h. */
export const PARITY_CRC16_PR0_CCITT: number = 4
/** 3; linux/hdlc/ioctl.h. */
export const PARITY_CRC16_PR1: number = 3
/** 5; linux/hdlc/ioctl.h. */
export const PARITY_CRC16_PR1_CCITT: number = 5
/** 6; linux/hdlc/ioctl.h. */
export const PARITY_CRC32_PR0_CCITT: number = 6
/** 7; linux/hdlc/ioctl.h. */
export const PARITY_CRC32_PR1_CCITT: number = 7
/** 0; linux/hdlc/ioctl.h. */
export const PARITY_DEFAULT: number = 0
/** 1; linux/hdlc/ioctl.h. */
export const PARITY_NONE: number = 1
/** 0x11; linux/icmp.h. */
export const ICMP_ADDRESS: number = 17
/** 0x12; linux/icmp.h. */
export const ICMP_ADDRESSREPLY: number = 18
/** 1; linux/icmp.h. */
export const ICMP_AFI_IP: number = 1
/** 2; linux/icmp.h. */
export const ICMP_AFI_IP6: number = 2
/** 3; linux/icmp.h. */
export const ICMP_DEST_UNREACH: number = 3
/** 8; linux/icmp.h. */
export const ICMP_ECHO: number = 8
/** 0; linux/icmp.h. */
export const ICMP_ECHOREPLY: number = 0
/** 1; linux/icmp.h. */
export const ICMP_EXC_FRAGTIME: number = 1
/** 0; linux/icmp.h. */
export const ICMP_EXC_TTL: number = 0
/** 1; linux/icmp.h. */
export const ICMP_EXT_CODE_MAL_QUERY: number = 1
/** 4; linux/icmp.h. */
export const ICMP_EXT_CODE_MULT_IFS: number = 4
/** 2; linux/icmp.h. */
export const ICMP_EXT_CODE_NO_IF: number = 2
/** 3; linux/icmp.h. */
export const ICMP_EXT_CODE_NO_TABLE_ENT: number = 3
/** 0x2a; linux/icmp.h. */
export const ICMP_EXT_ECHO: number = 42
/** 0x2b; linux/icmp.h. */
export const ICMP_EXT_ECHOREPLY: number = 43
/** 4; linux/icmp.h. */
export const ICMP_EXT_ECHOREPLY_ACTIVE: number = 4
/** 2; linux/icmp.h. */
export const ICMP_EXT_ECHOREPLY_IPV4: number = 2
/** 1; linux/icmp.h. */
export const ICMP_EXT_ECHOREPLY_IPV6: number = 1
/** 3; linux/icmp.h. */
export const ICMP_EXT_ECHO_CTYPE_ADDR: number = 3
/** 2; linux/icmp.h. */
export const ICMP_EXT_ECHO_CTYPE_INDEX: number = 2
/** 1; linux/icmp.h. */
export const ICMP_EXT_ECHO_CTYPE_NAME: number = 1
/**
 * Set which types of ICMP messages a raw socket does not receive.
 *
 * A set bit refuses the type.
 *
 * Since Linux 2.2.
 *
 * 1; linux/icmp.h.
 */
export const ICMP_FILTER = (1) as unknown as SocketOption<{ readonly SOL_RAW: OptionValue<Struct<'icmp_filter'>, Struct<'icmp_filter'>> }>
/** 4; linux/icmp.h. */
export const ICMP_FRAG_NEEDED: number = 4
/** 0xa; linux/icmp.h. */
export const ICMP_HOST_ANO: number = 10
/** 8; linux/icmp.h. */
export const ICMP_HOST_ISOLATED: number = 8
/** 7; linux/icmp.h. */
export const ICMP_HOST_UNKNOWN: number = 7
/** 1; linux/icmp.h. */
export const ICMP_HOST_UNREACH: number = 1
/** 0xc; linux/icmp.h. */
export const ICMP_HOST_UNR_TOS: number = 12
/** 0x10; linux/icmp.h. */
export const ICMP_INFO_REPLY: number = 16
/** 0xf; linux/icmp.h. */
export const ICMP_INFO_REQUEST: number = 15
/** 9; linux/icmp.h. */
export const ICMP_NET_ANO: number = 9
/** 6; linux/icmp.h. */
export const ICMP_NET_UNKNOWN: number = 6
/** 0; linux/icmp.h. */
export const ICMP_NET_UNREACH: number = 0
/** 0xb; linux/icmp.h. */
export const ICMP_NET_UNR_TOS: number = 11
/** 0xc; linux/icmp.h. */
export const ICMP_PARAMETERPROB: number = 12
/** 0xd; linux/icmp.h. */
export const ICMP_PKT_FILTERED: number = 13
/** 3; linux/icmp.h. */
export const ICMP_PORT_UNREACH: number = 3
/** 0xf; linux/icmp.h. */
export const ICMP_PREC_CUTOFF: number = 15
/** 0xe; linux/icmp.h. */
export const ICMP_PREC_VIOLATION: number = 14
/** 2; linux/icmp.h. */
export const ICMP_PROT_UNREACH: number = 2
/** 5; linux/icmp.h. */
export const ICMP_REDIRECT: number = 5
/** 1; linux/icmp.h. */
export const ICMP_REDIR_HOST: number = 1
/** 3; linux/icmp.h. */
export const ICMP_REDIR_HOSTTOS: number = 3
/** 0; linux/icmp.h. */
export const ICMP_REDIR_NET: number = 0
/** 2; linux/icmp.h. */
export const ICMP_REDIR_NETTOS: number = 2
/** 4; linux/icmp.h. */
export const ICMP_SOURCE_QUENCH: number = 4
/** 5; linux/icmp.h. */
export const ICMP_SR_FAILED: number = 5
/** 0xd; linux/icmp.h. */
export const ICMP_TIMESTAMP: number = 13
/** 0xe; linux/icmp.h. */
export const ICMP_TIMESTAMPREPLY: number = 14
/** 0xb; linux/icmp.h. */
export const ICMP_TIME_EXCEEDED: number = 11
/** 0x12; linux/icmp.h. */
export const NR_ICMP_TYPES: number = 18
/** 0xf; linux/icmp.h. */
export const NR_ICMP_UNREACH: number = 15
/** 3; linux/icmpv6.h. */
export const ICMPV6_ADDR_UNREACH: number = 3
/** 1; linux/icmpv6.h. */
export const ICMPV6_ADM_PROHIBITED: number = 1
/** 1; linux/icmpv6.h. */
export const ICMPV6_DEST_UNREACH: number = 1
/** 0x91; linux/icmpv6.h. */
export const ICMPV6_DHAAD_REPLY: number = 145
/** 0x90; linux/icmpv6.h. */
export const ICMPV6_DHAAD_REQUEST: number = 144
/** 0x81; linux/icmpv6.h. */
export const ICMPV6_ECHO_REPLY: number = 129
/** 0x80; linux/icmpv6.h. */
export const ICMPV6_ECHO_REQUEST: number = 128
/** 0x7f; linux/icmpv6.h. */
export const ICMPV6_ERRMSG_MAX: number = 127
/** 1; linux/icmpv6.h. */
export const ICMPV6_EXC_FRAGTIME: number = 1
/** 0; linux/icmpv6.h. */
export const ICMPV6_EXC_HOPLIMIT: number = 0
/** 0xa1; linux/icmpv6.h. */
export const ICMPV6_EXT_ECHO_REPLY: number = 161
/** 0xa0; linux/icmpv6.h. */
export const ICMPV6_EXT_ECHO_REQUEST: number = 160
/**
 * Set which types of ICMPv6 messages a raw socket does not receive.
 *
 * A set bit refuses the type.
 *
 * Since Linux 2.2.
 *
 * 1; linux/icmpv6.h.
 */
export const ICMPV6_FILTER = (1) as unknown as SocketOption<{ readonly IPPROTO_ICMPV6: OptionValue<Struct<'icmp6_filter'>, Struct<'icmp6_filter'>> }>
/** 1; linux/icmpv6.h. */
export const ICMPV6_FILTER_BLOCK: number = 1
/** 3; linux/icmpv6.h. */
export const ICMPV6_FILTER_BLOCKOTHERS: number = 3
/** 2; linux/icmpv6.h. */
export const ICMPV6_FILTER_PASS: number = 2
/** 4; linux/icmpv6.h. */
export const ICMPV6_FILTER_PASSONLY: number = 4
/** 0; linux/icmpv6.h. */
export const ICMPV6_HDR_FIELD: number = 0
/** 3; linux/icmpv6.h. */
export const ICMPV6_HDR_INCOMP: number = 3
/** 0x80; linux/icmpv6.h. */
export const ICMPV6_INFOMSG_MASK: number = 128
/** 0x82; linux/icmpv6.h. */
export const ICMPV6_MGM_QUERY: number = 130
/** 0x84; linux/icmpv6.h. */
export const ICMPV6_MGM_REDUCTION: number = 132
/** 0x83; linux/icmpv6.h. */
export const ICMPV6_MGM_REPORT: number = 131
/** 0x8f; linux/icmpv6.h. */
export const ICMPV6_MLD2_REPORT: number = 143
/** 0x93; linux/icmpv6.h. */
export const ICMPV6_MOBILE_PREFIX_ADV: number = 147
/** 0x92; linux/icmpv6.h. */
export const ICMPV6_MOBILE_PREFIX_SOL: number = 146
/** 0x97; linux/icmpv6.h. */
export const ICMPV6_MRDISC_ADV: number = 151
/** 0x98; linux/icmpv6.h. */
export const ICMPV6_MRDISC_SOL: number = 152
/** 0xff; linux/icmpv6.h. */
export const ICMPV6_MSG_MAX: number = 255
/** 0x8b; linux/icmpv6.h. */
export const ICMPV6_NI_QUERY: number = 139
/** 0x8c; linux/icmpv6.h. */
export const ICMPV6_NI_REPLY: number = 140
/** 0; linux/icmpv6.h. */
export const ICMPV6_NOROUTE: number = 0
/** 2; linux/icmpv6.h. */
export const ICMPV6_NOT_NEIGHBOUR: number = 2
/** 4; linux/icmpv6.h. */
export const ICMPV6_PARAMPROB: number = 4
/** 2; linux/icmpv6.h. */
export const ICMPV6_PKT_TOOBIG: number = 2
/** 5; linux/icmpv6.h. */
export const ICMPV6_POLICY_FAIL: number = 5
/** 4; linux/icmpv6.h. */
export const ICMPV6_PORT_UNREACH: number = 4
/** 6; linux/icmpv6.h. */
export const ICMPV6_REJECT_ROUTE: number = 6
/** 1; linux/icmpv6.h. */
export const ICMPV6_ROUTER_PREF_HIGH: number = 1
/** 2; linux/icmpv6.h. */
export const ICMPV6_ROUTER_PREF_INVALID: number = 2
/** 3; linux/icmpv6.h. */
export const ICMPV6_ROUTER_PREF_LOW: number = 3
/** 0; linux/icmpv6.h. */
export const ICMPV6_ROUTER_PREF_MEDIUM: number = 0
/** 3; linux/icmpv6.h. */
export const ICMPV6_TIME_EXCEED: number = 3
/** 1; linux/icmpv6.h. */
export const ICMPV6_UNK_NEXTHDR: number = 1
/** 2; linux/icmpv6.h. */
export const ICMPV6_UNK_OPTION: number = 2
/** 5; linux/icmpv6.h. */
export const MLD2_ALLOW_NEW_SOURCES: number = 5
/** 6; linux/icmpv6.h. */
export const MLD2_BLOCK_OLD_SOURCES: number = 6
/** 4; linux/icmpv6.h. */
export const MLD2_CHANGE_TO_EXCLUDE: number = 4
/** 3; linux/icmpv6.h. */
export const MLD2_CHANGE_TO_INCLUDE: number = 3
/** 2; linux/icmpv6.h. */
export const MLD2_MODE_IS_EXCLUDE: number = 2
/** 1; linux/icmpv6.h. */
export const MLD2_MODE_IS_INCLUDE: number = 1
/** 0x80; linux/if.h. */
export const ALTIFNAMSIZ: number = 128
/** 0x100; linux/if.h. */
export const IFALIASZ: number = 256
/** 0x200; linux/if.h. */
export const IFF_ALLMULTI: IFF_ = 512
/** 0x4000; linux/if.h. */
export const IFF_AUTOMEDIA: IFF_ = 16384
/** 2; linux/if.h. */
export const IFF_BROADCAST: IFF_ = 2
/** 4; linux/if.h. */
export const IFF_DEBUG: IFF_ = 4
/** 0x20000; linux/if.h. */
export const IFF_DORMANT: IFF_ = 131072
/** 0x8000; linux/if.h. */
export const IFF_DYNAMIC: IFF_ = 32768
/** 0x40000; linux/if.h. */
export const IFF_ECHO: IFF_ = 262144
/** 8; linux/if.h. */
export const IFF_LOOPBACK: IFF_ = 8
/** 0x10000; linux/if.h. */
export const IFF_LOWER_UP: IFF_ = 65536
/** 0x400; linux/if.h. */
export const IFF_MASTER: IFF_ = 1024
/** 0x1000; linux/if.h. */
export const IFF_MULTICAST: IFF_ = 4096
/** 0x80; linux/if.h. */
export const IFF_NOARP: IFF_ = 128
/** 0x20; linux/if.h. */
export const IFF_NOTRAILERS: IFF_ = 32
/** 0x10; linux/if.h. */
export const IFF_POINTOPOINT: IFF_ = 16
/** 0x2000; linux/if.h. */
export const IFF_PORTSEL: IFF_ = 8192
/** 0x100; linux/if.h. */
export const IFF_PROMISC: IFF_ = 256
/** 0x40; linux/if.h. */
export const IFF_RUNNING: IFF_ = 64
/** 0x800; linux/if.h. */
export const IFF_SLAVE: IFF_ = 2048
/** 1; linux/if.h. */
export const IFF_UP: IFF_ = 1
/** 0x70c5a; linux/if.h. */
export const IFF_VOLATILE: number = 461914
/** 6; linux/if.h. */
export const IFHWADDRLEN: number = 6
/** 0x10; linux/if.h. */
export const IFNAMSIZ: number = 16
/** 1; linux/if.h. */
export const IF_GET_IFACE: IF_GET_ = 1
/** 2; linux/if.h. */
export const IF_GET_PROTO: IF_GET_ = 2
/** 0x1004; linux/if.h. */
export const IF_IFACE_E1: IF_IFACE_ = 4100
/** 0x1005; linux/if.h. */
export const IF_IFACE_SYNC_SERIAL: IF_IFACE_ = 4101
/** 0x1003; linux/if.h. */
export const IF_IFACE_T1: IF_IFACE_ = 4099
/** 0x1001; linux/if.h. */
export const IF_IFACE_V24: IF_IFACE_ = 4097
/** 0x1000; linux/if.h. */
export const IF_IFACE_V35: IF_IFACE_ = 4096
/** 0x1002; linux/if.h. */
export const IF_IFACE_X21: IF_IFACE_ = 4098
/** 0x1006; linux/if.h. */
export const IF_IFACE_X21D: IF_IFACE_ = 4102
/** 0; linux/if.h. */
export const IF_LINK_MODE_DEFAULT: number = 0
/** 1; linux/if.h. */
export const IF_LINK_MODE_DORMANT: number = 1
/** 2; linux/if.h. */
export const IF_LINK_MODE_TESTING: number = 2
/** 5; linux/if.h. */
export const IF_OPER_DORMANT: number = 5
/** 2; linux/if.h. */
export const IF_OPER_DOWN: number = 2
/** 3; linux/if.h. */
export const IF_OPER_LOWERLAYERDOWN: number = 3
/** 1; linux/if.h. */
export const IF_OPER_NOTPRESENT: number = 1
/** 4; linux/if.h. */
export const IF_OPER_TESTING: number = 4
/** 0; linux/if.h. */
export const IF_OPER_UNKNOWN: number = 0
/** 6; linux/if.h. */
export const IF_OPER_UP: number = 6
/** 0x2002; linux/if.h. */
export const IF_PROTO_CISCO: IF_PROTO_ = 8194
/** 0x2003; linux/if.h. */
export const IF_PROTO_FR: IF_PROTO_ = 8195
/** 0x2008; linux/if.h. */
export const IF_PROTO_FR_ADD_ETH_PVC: IF_PROTO_ = 8200
/** 0x2004; linux/if.h. */
export const IF_PROTO_FR_ADD_PVC: IF_PROTO_ = 8196
/** 0x2009; linux/if.h. */
export const IF_PROTO_FR_DEL_ETH_PVC: IF_PROTO_ = 8201
/** 0x2005; linux/if.h. */
export const IF_PROTO_FR_DEL_PVC: IF_PROTO_ = 8197
/** 0x200b; linux/if.h. */
export const IF_PROTO_FR_ETH_PVC: IF_PROTO_ = 8203
/** 0x200a; linux/if.h. */
export const IF_PROTO_FR_PVC: IF_PROTO_ = 8202
/** 0x2000; linux/if.h. */
export const IF_PROTO_HDLC: IF_PROTO_ = 8192
/** 0x2007; linux/if.h. */
export const IF_PROTO_HDLC_ETH: IF_PROTO_ = 8199
/** 0x2001; linux/if.h. */
export const IF_PROTO_PPP: IF_PROTO_ = 8193
/** 0x200c; linux/if.h. */
export const IF_PROTO_RAW: IF_PROTO_ = 8204
/** 0x2006; linux/if.h. */
export const IF_PROTO_X25: IF_PROTO_ = 8198
/** 3; linux/if_addr.h. */
export const IFAPROT_KERNEL_LL: number = 3
/** 1; linux/if_addr.h. */
export const IFAPROT_KERNEL_LO: number = 1
/** 2; linux/if_addr.h. */
export const IFAPROT_KERNEL_RA: number = 2
/** 0; linux/if_addr.h. */
export const IFAPROT_UNSPEC: number = 0
/** 1; linux/if_addr.h. */
export const IFA_ADDRESS: number = 1
/** 5; linux/if_addr.h. */
export const IFA_ANYCAST: number = 5
/** 4; linux/if_addr.h. */
export const IFA_BROADCAST: number = 4
/** 6; linux/if_addr.h. */
export const IFA_CACHEINFO: number = 6
/** 8; linux/if_addr.h. */
export const IFA_FLAGS: number = 8
/** 8; linux/if_addr.h. */
export const IFA_F_DADFAILED: IFA_F_ = 8
/** 0x20; linux/if_addr.h. */
export const IFA_F_DEPRECATED: IFA_F_ = 32
/** 0x10; linux/if_addr.h. */
export const IFA_F_HOMEADDRESS: IFA_F_ = 16
/** 0x100; linux/if_addr.h. */
export const IFA_F_MANAGETEMPADDR: IFA_F_ = 256
/** 0x400; linux/if_addr.h. */
export const IFA_F_MCAUTOJOIN: IFA_F_ = 1024
/** 2; linux/if_addr.h. */
export const IFA_F_NODAD: IFA_F_ = 2
/** 0x200; linux/if_addr.h. */
export const IFA_F_NOPREFIXROUTE: IFA_F_ = 512
/** 4; linux/if_addr.h. */
export const IFA_F_OPTIMISTIC: IFA_F_ = 4
/** 0x80; linux/if_addr.h. */
export const IFA_F_PERMANENT: IFA_F_ = 128
/** 1; linux/if_addr.h. */
export const IFA_F_SECONDARY: IFA_F_ = 1
/** 0x800; linux/if_addr.h. */
export const IFA_F_STABLE_PRIVACY: IFA_F_ = 2048
/** 1; linux/if_addr.h. */
export const IFA_F_TEMPORARY: IFA_F_ = 1
/** 0x40; linux/if_addr.h. */
export const IFA_F_TENTATIVE: IFA_F_ = 64
/** 3; linux/if_addr.h. */
export const IFA_LABEL: number = 3
/** 2; linux/if_addr.h. */
export const IFA_LOCAL: number = 2
/** 0xb; linux/if_addr.h. */
export const IFA_MAX: number = 11
/** 7; linux/if_addr.h. */
export const IFA_MULTICAST: number = 7
/** 0xb; linux/if_addr.h. */
export const IFA_PROTO: number = 11
/** 9; linux/if_addr.h. */
export const IFA_RT_PRIORITY: number = 9
/** 0xa; linux/if_addr.h. */
export const IFA_TARGET_NETNSID: number = 10
/** 0; linux/if_addr.h. */
export const IFA_UNSPEC: number = 0
/** 0xc; linux/if_addr.h. */
export const __IFA_MAX: number = 12
/** 0; linux/if_alg.h. */
export const ALG_OP_DECRYPT: number = 0
/** 1; linux/if_alg.h. */
export const ALG_OP_ENCRYPT: number = 1
/** 4; linux/if_alg.h. */
export const ALG_SET_AEAD_ASSOCLEN: number = 4
/**
 * Set the size of the authentication tag, which is given as optlen itself.
 *
 * The pointer is not looked at: pass null, and the size as optlen.
 *
 * Since Linux 3.19.
 *
 * 5; linux/if_alg.h.
 */
export const ALG_SET_AEAD_AUTHSIZE = (5) as unknown as SocketOption<{ readonly SOL_ALG: OptionValue<Memory | string | null, WriteOnly> }>
/**
 * Set the entropy of a random number generator, for tests.
 *
 * Since Linux 5.10.
 *
 * 6; linux/if_alg.h.
 */
export const ALG_SET_DRBG_ENTROPY = (6) as unknown as SocketOption<{ readonly SOL_ALG: OptionValue<Memory | string, WriteOnly> }>
/** 2; linux/if_alg.h. */
export const ALG_SET_IV: number = 2
/**
 * Set the key of the algorithm.
 *
 * Since Linux 2.6.38.
 *
 * 1; linux/if_alg.h.
 */
export const ALG_SET_KEY = (1) as unknown as SocketOption<{ readonly SOL_ALG: OptionValue<Memory | string, WriteOnly> }>
/**
 * Set the key of the algorithm to the content of a key of the key management.
 *
 * Since Linux 6.2.
 *
 * 7; linux/if_alg.h.
 */
export const ALG_SET_KEY_BY_KEY_SERIAL = (7) as unknown as SocketOption<{ readonly SOL_ALG: OptionValue<KeyArg | Bytes, WriteOnly> }>
/** 3; linux/if_alg.h. */
export const ALG_SET_OP: number = 3
/** 0x339; linux/if_arp.h. */
export const ARPHRD_6LOWPAN: ARPHRD_ = 825
/** 0x108; linux/if_arp.h. */
export const ARPHRD_ADAPT: ARPHRD_ = 264
/** 8; linux/if_arp.h. */
export const ARPHRD_APPLETLK: ARPHRD_ = 8
/** 7; linux/if_arp.h. */
export const ARPHRD_ARCNET: ARPHRD_ = 7
/** 0x30d; linux/if_arp.h. */
export const ARPHRD_ASH: ARPHRD_ = 781
/** 0x13; linux/if_arp.h. */
export const ARPHRD_ATM: ARPHRD_ = 19
/** 3; linux/if_arp.h. */
export const ARPHRD_AX25: ARPHRD_ = 3
/** 0x307; linux/if_arp.h. */
export const ARPHRD_BIF: ARPHRD_ = 775
/** 0x336; linux/if_arp.h. */
export const ARPHRD_CAIF: ARPHRD_ = 822
/** 0x118; linux/if_arp.h. */
export const ARPHRD_CAN: ARPHRD_ = 280
/** 5; linux/if_arp.h. */
export const ARPHRD_CHAOS: ARPHRD_ = 5
/** 0x201; linux/if_arp.h. */
export const ARPHRD_CISCO: ARPHRD_ = 513
/** 0x101; linux/if_arp.h. */
export const ARPHRD_CSLIP: ARPHRD_ = 257
/** 0x103; linux/if_arp.h. */
export const ARPHRD_CSLIP6: ARPHRD_ = 259
/** 0x205; linux/if_arp.h. */
export const ARPHRD_DDCMP: ARPHRD_ = 517
/** 0xf; linux/if_arp.h. */
export const ARPHRD_DLCI: ARPHRD_ = 15
/** 0x30e; linux/if_arp.h. */
export const ARPHRD_ECONET: ARPHRD_ = 782
/** 2; linux/if_arp.h. */
export const ARPHRD_EETHER: ARPHRD_ = 2
/** 1; linux/if_arp.h. */
export const ARPHRD_ETHER: ARPHRD_ = 1
/** 0x1b; linux/if_arp.h. */
export const ARPHRD_EUI64: ARPHRD_ = 27
/** 0x311; linux/if_arp.h. */
export const ARPHRD_FCAL: ARPHRD_ = 785
/** 0x313; linux/if_arp.h. */
export const ARPHRD_FCFABRIC: ARPHRD_ = 787
/** 0x312; linux/if_arp.h. */
export const ARPHRD_FCPL: ARPHRD_ = 786
/** 0x310; linux/if_arp.h. */
export const ARPHRD_FCPP: ARPHRD_ = 784
/** 0x306; linux/if_arp.h. */
export const ARPHRD_FDDI: ARPHRD_ = 774
/** 0x302; linux/if_arp.h. */
export const ARPHRD_FRAD: ARPHRD_ = 770
/** 0x201; linux/if_arp.h. */
export const ARPHRD_HDLC: ARPHRD_ = 513
/** 0x30c; linux/if_arp.h. */
export const ARPHRD_HIPPI: ARPHRD_ = 780
/** 0x110; linux/if_arp.h. */
export const ARPHRD_HWX25: ARPHRD_ = 272
/** 0x18; linux/if_arp.h. */
export const ARPHRD_IEEE1394: ARPHRD_ = 24
/** 6; linux/if_arp.h. */
export const ARPHRD_IEEE802: ARPHRD_ = 6
/** 0x321; linux/if_arp.h. */
export const ARPHRD_IEEE80211: ARPHRD_ = 801
/** 0x322; linux/if_arp.h. */
export const ARPHRD_IEEE80211_PRISM: ARPHRD_ = 802
/** 0x323; linux/if_arp.h. */
export const ARPHRD_IEEE80211_RADIOTAP: ARPHRD_ = 803
/** 0x324; linux/if_arp.h. */
export const ARPHRD_IEEE802154: ARPHRD_ = 804
/** 0x325; linux/if_arp.h. */
export const ARPHRD_IEEE802154_MONITOR: ARPHRD_ = 805
/** 0x320; linux/if_arp.h. */
export const ARPHRD_IEEE802_TR: ARPHRD_ = 800
/** 0x20; linux/if_arp.h. */
export const ARPHRD_INFINIBAND: ARPHRD_ = 32
/** 0x337; linux/if_arp.h. */
export const ARPHRD_IP6GRE: ARPHRD_ = 823
/** 0x309; linux/if_arp.h. */
export const ARPHRD_IPDDP: ARPHRD_ = 777
/** 0x30a; linux/if_arp.h. */
export const ARPHRD_IPGRE: ARPHRD_ = 778
/** 0x30f; linux/if_arp.h. */
export const ARPHRD_IRDA: ARPHRD_ = 783
/** 0x204; linux/if_arp.h. */
export const ARPHRD_LAPB: ARPHRD_ = 516
/** 0x305; linux/if_arp.h. */
export const ARPHRD_LOCALTLK: ARPHRD_ = 773
/** 0x304; linux/if_arp.h. */
export const ARPHRD_LOOPBACK: ARPHRD_ = 772
/** 0x122; linux/if_arp.h. */
export const ARPHRD_MCTP: ARPHRD_ = 290
/** 0x17; linux/if_arp.h. */
export const ARPHRD_METRICOM: ARPHRD_ = 23
/** 0x338; linux/if_arp.h. */
export const ARPHRD_NETLINK: ARPHRD_ = 824
/** 0; linux/if_arp.h. */
export const ARPHRD_NETROM: ARPHRD_ = 0
/** 0xfffe; linux/if_arp.h. */
export const ARPHRD_NONE: ARPHRD_ = 65534
/** 0x334; linux/if_arp.h. */
export const ARPHRD_PHONET: ARPHRD_ = 820
/** 0x335; linux/if_arp.h. */
export const ARPHRD_PHONET_PIPE: ARPHRD_ = 821
/** 0x30b; linux/if_arp.h. */
export const ARPHRD_PIMREG: ARPHRD_ = 779
/** 0x200; linux/if_arp.h. */
export const ARPHRD_PPP: ARPHRD_ = 512
/** 4; linux/if_arp.h. */
export const ARPHRD_PRONET: ARPHRD_ = 4
/** 0x206; linux/if_arp.h. */
export const ARPHRD_RAWHDLC: ARPHRD_ = 518
/** 0x207; linux/if_arp.h. */
export const ARPHRD_RAWIP: ARPHRD_ = 519
/** 0x10e; linux/if_arp.h. */
export const ARPHRD_ROSE: ARPHRD_ = 270
/** 0x104; linux/if_arp.h. */
export const ARPHRD_RSRVD: ARPHRD_ = 260
/** 0x308; linux/if_arp.h. */
export const ARPHRD_SIT: ARPHRD_ = 776
/** 0x303; linux/if_arp.h. */
export const ARPHRD_SKIP: ARPHRD_ = 771
/** 0x100; linux/if_arp.h. */
export const ARPHRD_SLIP: ARPHRD_ = 256
/** 0x102; linux/if_arp.h. */
export const ARPHRD_SLIP6: ARPHRD_ = 258
/** 0x300; linux/if_arp.h. */
export const ARPHRD_TUNNEL: ARPHRD_ = 768
/** 0x301; linux/if_arp.h. */
export const ARPHRD_TUNNEL6: ARPHRD_ = 769
/** 0xffff; linux/if_arp.h. */
export const ARPHRD_VOID: ARPHRD_ = 65535
/** 0x33a; linux/if_arp.h. */
export const ARPHRD_VSOCKMON: ARPHRD_ = 826
/** 0x10f; linux/if_arp.h. */
export const ARPHRD_X25: ARPHRD_ = 271
/** 9; linux/if_arp.h. */
export const ARPOP_InREPLY: number = 9
/** 8; linux/if_arp.h. */
export const ARPOP_InREQUEST: number = 8
/** 0xa; linux/if_arp.h. */
export const ARPOP_NAK: number = 10
/** 2; linux/if_arp.h. */
export const ARPOP_REPLY: number = 2
/** 1; linux/if_arp.h. */
export const ARPOP_REQUEST: number = 1
/** 4; linux/if_arp.h. */
export const ARPOP_RREPLY: number = 4
/** 3; linux/if_arp.h. */
export const ARPOP_RREQUEST: number = 3
/** 2; linux/if_arp.h. */
export const ATF_COM: ATF_ = 2
/** 0x40; linux/if_arp.h. */
export const ATF_DONTPUB: ATF_ = 64
/** 0x20; linux/if_arp.h. */
export const ATF_NETMASK: ATF_ = 32
/** 4; linux/if_arp.h. */
export const ATF_PERM: ATF_ = 4
/** 8; linux/if_arp.h. */
export const ATF_PUBL: ATF_ = 8
/** 0x10; linux/if_arp.h. */
export const ATF_USETRAILERS: ATF_ = 16
/** 2; linux/if_bridge.h. */
export const BRCTL_ADD_BRIDGE: number = 2
/** 4; linux/if_bridge.h. */
export const BRCTL_ADD_IF: number = 4
/** 3; linux/if_bridge.h. */
export const BRCTL_DEL_BRIDGE: number = 3
/** 5; linux/if_bridge.h. */
export const BRCTL_DEL_IF: number = 5
/** 1; linux/if_bridge.h. */
export const BRCTL_GET_BRIDGES: number = 1
/** 6; linux/if_bridge.h. */
export const BRCTL_GET_BRIDGE_INFO: number = 6
/** 0x12; linux/if_bridge.h. */
export const BRCTL_GET_FDB_ENTRIES: number = 18
/** 0xd; linux/if_bridge.h. */
export const BRCTL_GET_PORT_INFO: number = 13
/** 7; linux/if_bridge.h. */
export const BRCTL_GET_PORT_LIST: number = 7
/** 0; linux/if_bridge.h. */
export const BRCTL_GET_VERSION: number = 0
/** 0xb; linux/if_bridge.h. */
export const BRCTL_SET_AGEING_TIME: number = 11
/** 8; linux/if_bridge.h. */
export const BRCTL_SET_BRIDGE_FORWARD_DELAY: number = 8
/** 9; linux/if_bridge.h. */
export const BRCTL_SET_BRIDGE_HELLO_TIME: number = 9
/** 0xa; linux/if_bridge.h. */
export const BRCTL_SET_BRIDGE_MAX_AGE: number = 10
/** 0xf; linux/if_bridge.h. */
export const BRCTL_SET_BRIDGE_PRIORITY: number = 15
/** 0xe; linux/if_bridge.h. */
export const BRCTL_SET_BRIDGE_STP_STATE: number = 14
/** 0xc; linux/if_bridge.h. */
export const BRCTL_SET_GC_INTERVAL: number = 12
/** 0x11; linux/if_bridge.h. */
export const BRCTL_SET_PATH_COST: number = 17
/** 0x10; linux/if_bridge.h. */
export const BRCTL_SET_PORT_PRIORITY: number = 16
/** 1; linux/if_bridge.h. */
export const BRCTL_VERSION: number = 1
/** 1; linux/if_bridge.h. */
export const BRIDGE_FLAGS_MASTER: number = 1
/** 2; linux/if_bridge.h. */
export const BRIDGE_FLAGS_SELF: number = 2
/** 0xffff; linux/if_bridge.h. */
export const BRIDGE_MODE_UNDEF: number = 65535
/** 0; linux/if_bridge.h. */
export const BRIDGE_MODE_VEB: number = 0
/** 1; linux/if_bridge.h. */
export const BRIDGE_MODE_VEPA: number = 1
/** 5; linux/if_bridge.h. */
export const BRIDGE_QUERIER_IPV6_ADDRESS: number = 5
/** 7; linux/if_bridge.h. */
export const BRIDGE_QUERIER_IPV6_OTHER_TIMER: number = 7
/** 6; linux/if_bridge.h. */
export const BRIDGE_QUERIER_IPV6_PORT: number = 6
/** 1; linux/if_bridge.h. */
export const BRIDGE_QUERIER_IP_ADDRESS: number = 1
/** 3; linux/if_bridge.h. */
export const BRIDGE_QUERIER_IP_OTHER_TIMER: number = 3
/** 2; linux/if_bridge.h. */
export const BRIDGE_QUERIER_IP_PORT: number = 2
/** 7; linux/if_bridge.h. */
export const BRIDGE_QUERIER_MAX: number = 7
/** 4; linux/if_bridge.h. */
export const BRIDGE_QUERIER_PAD: number = 4
/** 0; linux/if_bridge.h. */
export const BRIDGE_QUERIER_UNSPEC: number = 0
/** 2; linux/if_bridge.h. */
export const BRIDGE_VLANDB_DUMPF_GLOBAL: number = 2
/** 1; linux/if_bridge.h. */
export const BRIDGE_VLANDB_DUMPF_STATS: number = 1
/** 1; linux/if_bridge.h. */
export const BRIDGE_VLANDB_DUMP_FLAGS: number = 1
/** 1; linux/if_bridge.h. */
export const BRIDGE_VLANDB_DUMP_MAX: number = 1
/** 0; linux/if_bridge.h. */
export const BRIDGE_VLANDB_DUMP_UNSPEC: number = 0
/** 1; linux/if_bridge.h. */
export const BRIDGE_VLANDB_ENTRY: number = 1
/** 1; linux/if_bridge.h. */
export const BRIDGE_VLANDB_ENTRY_INFO: number = 1
/** 0xa; linux/if_bridge.h. */
export const BRIDGE_VLANDB_ENTRY_MAX: number = 10
/** 8; linux/if_bridge.h. */
export const BRIDGE_VLANDB_ENTRY_MCAST_MAX_GROUPS: number = 8
/** 7; linux/if_bridge.h. */
export const BRIDGE_VLANDB_ENTRY_MCAST_N_GROUPS: number = 7
/** 6; linux/if_bridge.h. */
export const BRIDGE_VLANDB_ENTRY_MCAST_ROUTER: number = 6
/** 0xa; linux/if_bridge.h. */
export const BRIDGE_VLANDB_ENTRY_NEIGH_FORWARD_GRAT: number = 10
/** 9; linux/if_bridge.h. */
export const BRIDGE_VLANDB_ENTRY_NEIGH_SUPPRESS: number = 9
/** 2; linux/if_bridge.h. */
export const BRIDGE_VLANDB_ENTRY_RANGE: number = 2
/** 3; linux/if_bridge.h. */
export const BRIDGE_VLANDB_ENTRY_STATE: number = 3
/** 5; linux/if_bridge.h. */
export const BRIDGE_VLANDB_ENTRY_STATS: number = 5
/** 4; linux/if_bridge.h. */
export const BRIDGE_VLANDB_ENTRY_TUNNEL_INFO: number = 4
/** 0; linux/if_bridge.h. */
export const BRIDGE_VLANDB_ENTRY_UNSPEC: number = 0
/** 2; linux/if_bridge.h. */
export const BRIDGE_VLANDB_GLOBAL_OPTIONS: number = 2
/** 1; linux/if_bridge.h. */
export const BRIDGE_VLANDB_GOPTS_ID: number = 1
/** 0x12; linux/if_bridge.h. */
export const BRIDGE_VLANDB_GOPTS_MAX: number = 18
/** 4; linux/if_bridge.h. */
export const BRIDGE_VLANDB_GOPTS_MCAST_IGMP_VERSION: number = 4
/** 6; linux/if_bridge.h. */
export const BRIDGE_VLANDB_GOPTS_MCAST_LAST_MEMBER_CNT: number = 6
/** 8; linux/if_bridge.h. */
export const BRIDGE_VLANDB_GOPTS_MCAST_LAST_MEMBER_INTVL: number = 8
/** 0xa; linux/if_bridge.h. */
export const BRIDGE_VLANDB_GOPTS_MCAST_MEMBERSHIP_INTVL: number = 10
/** 5; linux/if_bridge.h. */
export const BRIDGE_VLANDB_GOPTS_MCAST_MLD_VERSION: number = 5
/** 0xf; linux/if_bridge.h. */
export const BRIDGE_VLANDB_GOPTS_MCAST_QUERIER: number = 15
/** 0xb; linux/if_bridge.h. */
export const BRIDGE_VLANDB_GOPTS_MCAST_QUERIER_INTVL: number = 11
/** 0x11; linux/if_bridge.h. */
export const BRIDGE_VLANDB_GOPTS_MCAST_QUERIER_STATE: number = 17
/** 0xc; linux/if_bridge.h. */
export const BRIDGE_VLANDB_GOPTS_MCAST_QUERY_INTVL: number = 12
/** 0xd; linux/if_bridge.h. */
export const BRIDGE_VLANDB_GOPTS_MCAST_QUERY_RESPONSE_INTVL: number = 13
/** 0x10; linux/if_bridge.h. */
export const BRIDGE_VLANDB_GOPTS_MCAST_ROUTER_PORTS: number = 16
/** 3; linux/if_bridge.h. */
export const BRIDGE_VLANDB_GOPTS_MCAST_SNOOPING: number = 3
/** 7; linux/if_bridge.h. */
export const BRIDGE_VLANDB_GOPTS_MCAST_STARTUP_QUERY_CNT: number = 7
/** 0xe; linux/if_bridge.h. */
export const BRIDGE_VLANDB_GOPTS_MCAST_STARTUP_QUERY_INTVL: number = 14
/** 0x12; linux/if_bridge.h. */
export const BRIDGE_VLANDB_GOPTS_MSTI: number = 18
/** 9; linux/if_bridge.h. */
export const BRIDGE_VLANDB_GOPTS_PAD: number = 9
/** 2; linux/if_bridge.h. */
export const BRIDGE_VLANDB_GOPTS_RANGE: number = 2
/** 0; linux/if_bridge.h. */
export const BRIDGE_VLANDB_GOPTS_UNSPEC: number = 0
/** 2; linux/if_bridge.h. */
export const BRIDGE_VLANDB_MAX: number = 2
/** 5; linux/if_bridge.h. */
export const BRIDGE_VLANDB_STATS_MAX: number = 5
/** 5; linux/if_bridge.h. */
export const BRIDGE_VLANDB_STATS_PAD: number = 5
/** 1; linux/if_bridge.h. */
export const BRIDGE_VLANDB_STATS_RX_BYTES: number = 1
/** 2; linux/if_bridge.h. */
export const BRIDGE_VLANDB_STATS_RX_PACKETS: number = 2
/** 3; linux/if_bridge.h. */
export const BRIDGE_VLANDB_STATS_TX_BYTES: number = 3
/** 4; linux/if_bridge.h. */
export const BRIDGE_VLANDB_STATS_TX_PACKETS: number = 4
/** 0; linux/if_bridge.h. */
export const BRIDGE_VLANDB_STATS_UNSPEC: number = 0
/** 2; linux/if_bridge.h. */
export const BRIDGE_VLANDB_TINFO_CMD: number = 2
/** 1; linux/if_bridge.h. */
export const BRIDGE_VLANDB_TINFO_ID: number = 1
/** 2; linux/if_bridge.h. */
export const BRIDGE_VLANDB_TINFO_MAX: number = 2
/** 0; linux/if_bridge.h. */
export const BRIDGE_VLANDB_TINFO_UNSPEC: number = 0
/** 0; linux/if_bridge.h. */
export const BRIDGE_VLANDB_UNSPEC: number = 0
/** 0x20; linux/if_bridge.h. */
export const BRIDGE_VLAN_INFO_BRENTRY: BRIDGE_VLAN_INFO_ = 32
/** 1; linux/if_bridge.h. */
export const BRIDGE_VLAN_INFO_MASTER: BRIDGE_VLAN_INFO_ = 1
/** 0x40; linux/if_bridge.h. */
export const BRIDGE_VLAN_INFO_ONLY_OPTS: BRIDGE_VLAN_INFO_ = 64
/** 2; linux/if_bridge.h. */
export const BRIDGE_VLAN_INFO_PVID: BRIDGE_VLAN_INFO_ = 2
/** 8; linux/if_bridge.h. */
export const BRIDGE_VLAN_INFO_RANGE_BEGIN: BRIDGE_VLAN_INFO_ = 8
/** 0x10; linux/if_bridge.h. */
export const BRIDGE_VLAN_INFO_RANGE_END: BRIDGE_VLAN_INFO_ = 16
/** 4; linux/if_bridge.h. */
export const BRIDGE_VLAN_INFO_UNTAGGED: BRIDGE_VLAN_INFO_ = 4
/** 4; linux/if_bridge.h. */
export const BRIDGE_XSTATS_MAX: number = 4
/** 2; linux/if_bridge.h. */
export const BRIDGE_XSTATS_MCAST: number = 2
/** 3; linux/if_bridge.h. */
export const BRIDGE_XSTATS_PAD: number = 3
/** 4; linux/if_bridge.h. */
export const BRIDGE_XSTATS_STP: number = 4
/** 0; linux/if_bridge.h. */
export const BRIDGE_XSTATS_UNSPEC: number = 0
/** 1; linux/if_bridge.h. */
export const BRIDGE_XSTATS_VLAN: number = 1
/** 4; linux/if_bridge.h. */
export const BR_BOOLOPT_FDB_LOCAL_VLAN_0: number = 4
/** 5; linux/if_bridge.h. */
export const BR_BOOLOPT_MAX: number = 5
/** 1; linux/if_bridge.h. */
export const BR_BOOLOPT_MCAST_VLAN_SNOOPING: number = 1
/** 3; linux/if_bridge.h. */
export const BR_BOOLOPT_MDB_OFFLOAD_FAIL_NOTIFICATION: number = 3
/** 2; linux/if_bridge.h. */
export const BR_BOOLOPT_MST_ENABLE: number = 2
/** 0; linux/if_bridge.h. */
export const BR_BOOLOPT_NO_LL_LEARN: number = 0
/** 0; linux/if_bridge.h. */
export const BR_MCAST_DIR_RX: number = 0
/** 2; linux/if_bridge.h. */
export const BR_MCAST_DIR_SIZE: number = 2
/** 1; linux/if_bridge.h. */
export const BR_MCAST_DIR_TX: number = 1
/** 4; linux/if_bridge.h. */
export const BR_STATE_BLOCKING: BR_STATE_ = 4
/** 0; linux/if_bridge.h. */
export const BR_STATE_DISABLED: BR_STATE_ = 0
/** 3; linux/if_bridge.h. */
export const BR_STATE_FORWARDING: BR_STATE_ = 3
/** 2; linux/if_bridge.h. */
export const BR_STATE_LEARNING: BR_STATE_ = 2
/** 1; linux/if_bridge.h. */
export const BR_STATE_LISTENING: BR_STATE_ = 1
/** 5; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM: number = 5
/** 8; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_CCM_TX: number = 8
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_CCM_TX_DMAC: number = 2
/** 5; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_CCM_TX_IF_TLV: number = 5
/** 6; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_CCM_TX_IF_TLV_VALUE: number = 6
/** 0xd; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_CCM_TX_INFO: number = 13
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_CCM_TX_INSTANCE: number = 1
/** 8; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_CCM_TX_MAX: number = 8
/** 4; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_CCM_TX_PERIOD: number = 4
/** 7; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_CCM_TX_PORT_TLV: number = 7
/** 8; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_CCM_TX_PORT_TLV_VALUE: number = 8
/** 3; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_CCM_TX_SEQ_NO_UPDATE: number = 3
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_CCM_TX_UNSPEC: number = 0
/** 4; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_CONFIG: number = 4
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_CONFIG_ENABLE: number = 2
/** 3; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_CONFIG_EXP_INTERVAL: number = 3
/** 4; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_CONFIG_EXP_MAID: number = 4
/** 0xb; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_CONFIG_INFO: number = 11
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_CONFIG_INSTANCE: number = 1
/** 4; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_CONFIG_MAX: number = 4
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_CONFIG_UNSPEC: number = 0
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_PEER_MEPID: number = 2
/** 5; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_PEER_MEP_ADD: number = 5
/** 0xe; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_PEER_MEP_INFO: number = 14
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_PEER_MEP_INSTANCE: number = 1
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_PEER_MEP_MAX: number = 2
/** 6; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_PEER_MEP_REMOVE: number = 6
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_PEER_MEP_UNSPEC: number = 0
/** 3; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_PEER_STATUS_CCM_DEFECT: number = 3
/** 6; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_PEER_STATUS_IF_TLV_VALUE: number = 6
/** 0x10; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_PEER_STATUS_INFO: number = 16
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_PEER_STATUS_INSTANCE: number = 1
/** 9; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_PEER_STATUS_MAX: number = 9
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_PEER_STATUS_PEER_MEPID: number = 2
/** 5; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_PEER_STATUS_PORT_TLV_VALUE: number = 5
/** 4; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_PEER_STATUS_RDI: number = 4
/** 7; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_PEER_STATUS_SEEN: number = 7
/** 9; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_PEER_STATUS_SEQ_UNEXP_SEEN: number = 9
/** 8; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_PEER_STATUS_TLV_SEEN: number = 8
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_PEER_STATUS_UNSPEC: number = 0
/** 7; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_RDI: number = 7
/** 0xc; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_RDI_INFO: number = 12
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_RDI_INSTANCE: number = 1
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_RDI_MAX: number = 2
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_RDI_RDI: number = 2
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_CC_RDI_UNSPEC: number = 0
/** 0x10; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MAX: number = 16
/** 3; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_CONFIG: number = 3
/** 0xa; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_CONFIG_INFO: number = 10
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_CONFIG_INSTANCE: number = 1
/** 4; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_CONFIG_MAX: number = 4
/** 3; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_CONFIG_MDLEVEL: number = 3
/** 4; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_CONFIG_MEPID: number = 4
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_CONFIG_UNICAST_MAC: number = 2
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_CONFIG_UNSPEC: number = 0
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_CREATE: number = 1
/** 3; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_CREATE_DIRECTION: number = 3
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_CREATE_DOMAIN: number = 2
/** 4; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_CREATE_IFINDEX: number = 4
/** 9; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_CREATE_INFO: number = 9
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_CREATE_INSTANCE: number = 1
/** 4; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_CREATE_MAX: number = 4
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_CREATE_UNSPEC: number = 0
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_DELETE: number = 2
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_DELETE_INSTANCE: number = 1
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_DELETE_MAX: number = 1
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_DELETE_UNSPEC: number = 0
/** 0xf; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_STATUS_INFO: number = 15
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_STATUS_INSTANCE: number = 1
/** 4; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_STATUS_MAX: number = 4
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_STATUS_OPCODE_UNEXP_SEEN: number = 2
/** 4; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_STATUS_RX_LEVEL_LOW_SEEN: number = 4
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_STATUS_UNSPEC: number = 0
/** 3; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_MEP_STATUS_VERSION_UNEXP_SEEN: number = 3
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_CFM_UNSPEC: number = 0
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_FLAGS: number = 0
/** 6; linux/if_bridge.h. */
export const IFLA_BRIDGE_MAX: number = 6
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_MODE: number = 1
/** 4; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP: number = 4
/** 7; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_INFO: number = 7
/** 0xc; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_INFO_IN_ROLE: number = 12
/** 0xb; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_INFO_IN_STATE: number = 11
/** 0xd; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_INFO_IN_TEST_INTERVAL: number = 13
/** 0xe; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_INFO_IN_TEST_MAX_MISS: number = 14
/** 0xa; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_INFO_I_IFINDEX: number = 10
/** 0xe; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_INFO_MAX: number = 14
/** 4; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_INFO_PRIO: number = 4
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_INFO_P_IFINDEX: number = 2
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_INFO_RING_ID: number = 1
/** 6; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_INFO_RING_ROLE: number = 6
/** 5; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_INFO_RING_STATE: number = 5
/** 3; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_INFO_S_IFINDEX: number = 3
/** 7; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_INFO_TEST_INTERVAL: number = 7
/** 8; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_INFO_TEST_MAX_MISS: number = 8
/** 9; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_INFO_TEST_MONITOR: number = 9
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_INFO_UNSPEC: number = 0
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_INSTANCE: number = 1
/** 4; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_INSTANCE_MAX: number = 4
/** 4; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_INSTANCE_PRIO: number = 4
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_INSTANCE_P_IFINDEX: number = 2
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_INSTANCE_RING_ID: number = 1
/** 3; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_INSTANCE_S_IFINDEX: number = 3
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_INSTANCE_UNSPEC: number = 0
/** 8; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_IN_ROLE: number = 8
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_IN_ROLE_IN_ID: number = 2
/** 4; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_IN_ROLE_I_IFINDEX: number = 4
/** 4; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_IN_ROLE_MAX: number = 4
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_IN_ROLE_RING_ID: number = 1
/** 3; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_IN_ROLE_ROLE: number = 3
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_IN_ROLE_UNSPEC: number = 0
/** 9; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_IN_STATE: number = 9
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_IN_STATE_IN_ID: number = 1
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_IN_STATE_MAX: number = 2
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_IN_STATE_STATE: number = 2
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_IN_STATE_UNSPEC: number = 0
/** 0xa; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_MAX: number = 10
/** 3; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_PORT_ROLE: number = 3
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_PORT_ROLE_MAX: number = 1
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_PORT_ROLE_ROLE: number = 1
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_PORT_ROLE_UNSPEC: number = 0
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_PORT_STATE: number = 2
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_PORT_STATE_MAX: number = 1
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_PORT_STATE_STATE: number = 1
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_PORT_STATE_UNSPEC: number = 0
/** 5; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_RING_ROLE: number = 5
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_RING_ROLE_MAX: number = 2
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_RING_ROLE_RING_ID: number = 1
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_RING_ROLE_ROLE: number = 2
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_RING_ROLE_UNSPEC: number = 0
/** 4; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_RING_STATE: number = 4
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_RING_STATE_MAX: number = 2
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_RING_STATE_RING_ID: number = 1
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_RING_STATE_STATE: number = 2
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_RING_STATE_UNSPEC: number = 0
/** 0xa; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_START_IN_TEST: number = 10
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_START_IN_TEST_INTERVAL: number = 2
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_START_IN_TEST_IN_ID: number = 1
/** 4; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_START_IN_TEST_MAX: number = 4
/** 3; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_START_IN_TEST_MAX_MISS: number = 3
/** 4; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_START_IN_TEST_PERIOD: number = 4
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_START_IN_TEST_UNSPEC: number = 0
/** 6; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_START_TEST: number = 6
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_START_TEST_INTERVAL: number = 2
/** 5; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_START_TEST_MAX: number = 5
/** 3; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_START_TEST_MAX_MISS: number = 3
/** 5; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_START_TEST_MONITOR: number = 5
/** 4; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_START_TEST_PERIOD: number = 4
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_START_TEST_RING_ID: number = 1
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_START_TEST_UNSPEC: number = 0
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_MRP_UNSPEC: number = 0
/** 6; linux/if_bridge.h. */
export const IFLA_BRIDGE_MST: number = 6
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_MST_ENTRY: number = 1
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_MST_ENTRY_MAX: number = 2
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_MST_ENTRY_MSTI: number = 1
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_MST_ENTRY_STATE: number = 2
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_MST_ENTRY_UNSPEC: number = 0
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_MST_MAX: number = 1
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_MST_UNSPEC: number = 0
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_VLAN_INFO: number = 2
/** 3; linux/if_bridge.h. */
export const IFLA_BRIDGE_VLAN_TUNNEL_FLAGS: number = 3
/** 1; linux/if_bridge.h. */
export const IFLA_BRIDGE_VLAN_TUNNEL_ID: number = 1
/** 3; linux/if_bridge.h. */
export const IFLA_BRIDGE_VLAN_TUNNEL_INFO: number = 3
/** 3; linux/if_bridge.h. */
export const IFLA_BRIDGE_VLAN_TUNNEL_MAX: number = 3
/** 0; linux/if_bridge.h. */
export const IFLA_BRIDGE_VLAN_TUNNEL_UNSPEC: number = 0
/** 2; linux/if_bridge.h. */
export const IFLA_BRIDGE_VLAN_TUNNEL_VID: number = 2
/** 1; linux/if_bridge.h. */
export const MDBA_GET_ENTRY: number = 1
/** 2; linux/if_bridge.h. */
export const MDBA_GET_ENTRY_ATTRS: number = 2
/** 2; linux/if_bridge.h. */
export const MDBA_GET_ENTRY_MAX: number = 2
/** 0; linux/if_bridge.h. */
export const MDBA_GET_ENTRY_UNSPEC: number = 0
/** 2; linux/if_bridge.h. */
export const MDBA_MAX: number = 2
/** 1; linux/if_bridge.h. */
export const MDBA_MDB: number = 1
/** 6; linux/if_bridge.h. */
export const MDBA_MDB_EATTR_DST: number = 6
/** 7; linux/if_bridge.h. */
export const MDBA_MDB_EATTR_DST_PORT: number = 7
/** 3; linux/if_bridge.h. */
export const MDBA_MDB_EATTR_GROUP_MODE: number = 3
/** 9; linux/if_bridge.h. */
export const MDBA_MDB_EATTR_IFINDEX: number = 9
/** 0xa; linux/if_bridge.h. */
export const MDBA_MDB_EATTR_MAX: number = 10
/** 5; linux/if_bridge.h. */
export const MDBA_MDB_EATTR_RTPROT: number = 5
/** 4; linux/if_bridge.h. */
export const MDBA_MDB_EATTR_SOURCE: number = 4
/** 2; linux/if_bridge.h. */
export const MDBA_MDB_EATTR_SRC_LIST: number = 2
/** 0xa; linux/if_bridge.h. */
export const MDBA_MDB_EATTR_SRC_VNI: number = 10
/** 1; linux/if_bridge.h. */
export const MDBA_MDB_EATTR_TIMER: number = 1
/** 0; linux/if_bridge.h. */
export const MDBA_MDB_EATTR_UNSPEC: number = 0
/** 8; linux/if_bridge.h. */
export const MDBA_MDB_EATTR_VNI: number = 8
/** 1; linux/if_bridge.h. */
export const MDBA_MDB_ENTRY: number = 1
/** 1; linux/if_bridge.h. */
export const MDBA_MDB_ENTRY_INFO: number = 1
/** 1; linux/if_bridge.h. */
export const MDBA_MDB_ENTRY_MAX: number = 1
/** 0; linux/if_bridge.h. */
export const MDBA_MDB_ENTRY_UNSPEC: number = 0
/** 1; linux/if_bridge.h. */
export const MDBA_MDB_MAX: number = 1
/** 1; linux/if_bridge.h. */
export const MDBA_MDB_SRCATTR_ADDRESS: number = 1
/** 2; linux/if_bridge.h. */
export const MDBA_MDB_SRCATTR_MAX: number = 2
/** 2; linux/if_bridge.h. */
export const MDBA_MDB_SRCATTR_TIMER: number = 2
/** 0; linux/if_bridge.h. */
export const MDBA_MDB_SRCATTR_UNSPEC: number = 0
/** 1; linux/if_bridge.h. */
export const MDBA_MDB_SRCLIST_ENTRY: number = 1
/** 1; linux/if_bridge.h. */
export const MDBA_MDB_SRCLIST_MAX: number = 1
/** 0; linux/if_bridge.h. */
export const MDBA_MDB_SRCLIST_UNSPEC: number = 0
/** 0; linux/if_bridge.h. */
export const MDBA_MDB_UNSPEC: number = 0
/** 2; linux/if_bridge.h. */
export const MDBA_ROUTER: number = 2
/** 1; linux/if_bridge.h. */
export const MDBA_ROUTER_MAX: number = 1
/** 4; linux/if_bridge.h. */
export const MDBA_ROUTER_PATTR_INET6_TIMER: number = 4
/** 3; linux/if_bridge.h. */
export const MDBA_ROUTER_PATTR_INET_TIMER: number = 3
/** 5; linux/if_bridge.h. */
export const MDBA_ROUTER_PATTR_MAX: number = 5
/** 1; linux/if_bridge.h. */
export const MDBA_ROUTER_PATTR_TIMER: number = 1
/** 2; linux/if_bridge.h. */
export const MDBA_ROUTER_PATTR_TYPE: number = 2
/** 0; linux/if_bridge.h. */
export const MDBA_ROUTER_PATTR_UNSPEC: number = 0
/** 5; linux/if_bridge.h. */
export const MDBA_ROUTER_PATTR_VID: number = 5
/** 1; linux/if_bridge.h. */
export const MDBA_ROUTER_PORT: number = 1
/** 0; linux/if_bridge.h. */
export const MDBA_ROUTER_UNSPEC: number = 0
/** 1; linux/if_bridge.h. */
export const MDBA_SET_ENTRY: number = 1
/** 2; linux/if_bridge.h. */
export const MDBA_SET_ENTRY_ATTRS: number = 2
/** 2; linux/if_bridge.h. */
export const MDBA_SET_ENTRY_MAX: number = 2
/** 0; linux/if_bridge.h. */
export const MDBA_SET_ENTRY_UNSPEC: number = 0
/** 0; linux/if_bridge.h. */
export const MDBA_UNSPEC: number = 0
/** 5; linux/if_bridge.h. */
export const MDBE_ATTR_DST: number = 5
/** 6; linux/if_bridge.h. */
export const MDBE_ATTR_DST_PORT: number = 6
/** 3; linux/if_bridge.h. */
export const MDBE_ATTR_GROUP_MODE: number = 3
/** 8; linux/if_bridge.h. */
export const MDBE_ATTR_IFINDEX: number = 8
/** 0xa; linux/if_bridge.h. */
export const MDBE_ATTR_MAX: number = 10
/** 4; linux/if_bridge.h. */
export const MDBE_ATTR_RTPROT: number = 4
/** 1; linux/if_bridge.h. */
export const MDBE_ATTR_SOURCE: number = 1
/** 2; linux/if_bridge.h. */
export const MDBE_ATTR_SRC_LIST: number = 2
/** 9; linux/if_bridge.h. */
export const MDBE_ATTR_SRC_VNI: number = 9
/** 0xa; linux/if_bridge.h. */
export const MDBE_ATTR_STATE_MASK: number = 10
/** 0; linux/if_bridge.h. */
export const MDBE_ATTR_UNSPEC: number = 0
/** 7; linux/if_bridge.h. */
export const MDBE_ATTR_VNI: number = 7
/** 1; linux/if_bridge.h. */
export const MDBE_SRCATTR_ADDRESS: number = 1
/** 1; linux/if_bridge.h. */
export const MDBE_SRCATTR_MAX: number = 1
/** 0; linux/if_bridge.h. */
export const MDBE_SRCATTR_UNSPEC: number = 0
/** 1; linux/if_bridge.h. */
export const MDBE_SRC_LIST_ENTRY: number = 1
/** 1; linux/if_bridge.h. */
export const MDBE_SRC_LIST_MAX: number = 1
/** 0; linux/if_bridge.h. */
export const MDBE_SRC_LIST_UNSPEC: number = 0
/** 8; linux/if_bridge.h. */
export const MDB_FLAGS_BLOCKED: number = 8
/** 2; linux/if_bridge.h. */
export const MDB_FLAGS_FAST_LEAVE: number = 2
/** 1; linux/if_bridge.h. */
export const MDB_FLAGS_OFFLOAD: number = 1
/** 0x10; linux/if_bridge.h. */
export const MDB_FLAGS_OFFLOAD_FAILED: number = 16
/** 4; linux/if_bridge.h. */
export const MDB_FLAGS_STAR_EXCL: number = 4
/** 1; linux/if_bridge.h. */
export const MDB_PERMANENT: number = 1
/** 0; linux/if_bridge.h. */
export const MDB_RTR_TYPE_DISABLED: number = 0
/** 2; linux/if_bridge.h. */
export const MDB_RTR_TYPE_PERM: number = 2
/** 3; linux/if_bridge.h. */
export const MDB_RTR_TYPE_TEMP: number = 3
/** 1; linux/if_bridge.h. */
export const MDB_RTR_TYPE_TEMP_QUERY: number = 1
/** 0; linux/if_bridge.h. */
export const MDB_TEMPORARY: number = 0
/** "bridge"; linux/if_bridge.h. */
export const SYSFS_BRIDGE_ATTR: string = 'bridge'
/** "brforward"; linux/if_bridge.h. */
export const SYSFS_BRIDGE_FDB: string = 'brforward'
/** "brport"; linux/if_bridge.h. */
export const SYSFS_BRIDGE_PORT_ATTR: string = 'brport'
/** "bridge"; linux/if_bridge.h. */
export const SYSFS_BRIDGE_PORT_LINK: string = 'bridge'
/** "brif"; linux/if_bridge.h. */
export const SYSFS_BRIDGE_PORT_SUBDIR: string = 'brif'
/** 8; linux/if_bridge.h. */
export const __BRIDGE_QUERIER_MAX: number = 8
/** 2; linux/if_bridge.h. */
export const __BRIDGE_VLANDB_DUMP_MAX: number = 2
/** 0xb; linux/if_bridge.h. */
export const __BRIDGE_VLANDB_ENTRY_MAX: number = 11
/** 0x13; linux/if_bridge.h. */
export const __BRIDGE_VLANDB_GOPTS_MAX: number = 19
/** 3; linux/if_bridge.h. */
export const __BRIDGE_VLANDB_MAX: number = 3
/** 6; linux/if_bridge.h. */
export const __BRIDGE_VLANDB_STATS_MAX: number = 6
/** 3; linux/if_bridge.h. */
export const __BRIDGE_VLANDB_TINFO_MAX: number = 3
/** 5; linux/if_bridge.h. */
export const __BRIDGE_XSTATS_MAX: number = 5
/** 9; linux/if_bridge.h. */
export const __IFLA_BRIDGE_CFM_CC_CCM_TX_MAX: number = 9
/** 5; linux/if_bridge.h. */
export const __IFLA_BRIDGE_CFM_CC_CONFIG_MAX: number = 5
/** 3; linux/if_bridge.h. */
export const __IFLA_BRIDGE_CFM_CC_PEER_MEP_MAX: number = 3
/** 0xa; linux/if_bridge.h. */
export const __IFLA_BRIDGE_CFM_CC_PEER_STATUS_MAX: number = 10
/** 3; linux/if_bridge.h. */
export const __IFLA_BRIDGE_CFM_CC_RDI_MAX: number = 3
/** 0x11; linux/if_bridge.h. */
export const __IFLA_BRIDGE_CFM_MAX: number = 17
/** 5; linux/if_bridge.h. */
export const __IFLA_BRIDGE_CFM_MEP_CONFIG_MAX: number = 5
/** 5; linux/if_bridge.h. */
export const __IFLA_BRIDGE_CFM_MEP_CREATE_MAX: number = 5
/** 2; linux/if_bridge.h. */
export const __IFLA_BRIDGE_CFM_MEP_DELETE_MAX: number = 2
/** 5; linux/if_bridge.h. */
export const __IFLA_BRIDGE_CFM_MEP_STATUS_MAX: number = 5
/** 7; linux/if_bridge.h. */
export const __IFLA_BRIDGE_MAX: number = 7
/** 0xf; linux/if_bridge.h. */
export const __IFLA_BRIDGE_MRP_INFO_MAX: number = 15
/** 5; linux/if_bridge.h. */
export const __IFLA_BRIDGE_MRP_INSTANCE_MAX: number = 5
/** 5; linux/if_bridge.h. */
export const __IFLA_BRIDGE_MRP_IN_ROLE_MAX: number = 5
/** 3; linux/if_bridge.h. */
export const __IFLA_BRIDGE_MRP_IN_STATE_MAX: number = 3
/** 0xb; linux/if_bridge.h. */
export const __IFLA_BRIDGE_MRP_MAX: number = 11
/** 2; linux/if_bridge.h. */
export const __IFLA_BRIDGE_MRP_PORT_ROLE_MAX: number = 2
/** 2; linux/if_bridge.h. */
export const __IFLA_BRIDGE_MRP_PORT_STATE_MAX: number = 2
/** 3; linux/if_bridge.h. */
export const __IFLA_BRIDGE_MRP_RING_ROLE_MAX: number = 3
/** 3; linux/if_bridge.h. */
export const __IFLA_BRIDGE_MRP_RING_STATE_MAX: number = 3
/** 5; linux/if_bridge.h. */
export const __IFLA_BRIDGE_MRP_START_IN_TEST_MAX: number = 5
/** 6; linux/if_bridge.h. */
export const __IFLA_BRIDGE_MRP_START_TEST_MAX: number = 6
/** 3; linux/if_bridge.h. */
export const __IFLA_BRIDGE_MST_ENTRY_MAX: number = 3
/** 2; linux/if_bridge.h. */
export const __IFLA_BRIDGE_MST_MAX: number = 2
/** 4; linux/if_bridge.h. */
export const __IFLA_BRIDGE_VLAN_TUNNEL_MAX: number = 4
/** 3; linux/if_bridge.h. */
export const __MDBA_GET_ENTRY_MAX: number = 3
/** 3; linux/if_bridge.h. */
export const __MDBA_MAX: number = 3
/** 0xb; linux/if_bridge.h. */
export const __MDBA_MDB_EATTR_MAX: number = 11
/** 2; linux/if_bridge.h. */
export const __MDBA_MDB_ENTRY_MAX: number = 2
/** 2; linux/if_bridge.h. */
export const __MDBA_MDB_MAX: number = 2
/** 3; linux/if_bridge.h. */
export const __MDBA_MDB_SRCATTR_MAX: number = 3
/** 2; linux/if_bridge.h. */
export const __MDBA_MDB_SRCLIST_MAX: number = 2
/** 2; linux/if_bridge.h. */
export const __MDBA_ROUTER_MAX: number = 2
/** 6; linux/if_bridge.h. */
export const __MDBA_ROUTER_PATTR_MAX: number = 6
/** 3; linux/if_bridge.h. */
export const __MDBA_SET_ENTRY_MAX: number = 3
/** 0xb; linux/if_bridge.h. */
export const __MDBE_ATTR_MAX: number = 11
/** 2; linux/if_bridge.h. */
export const __MDBE_SRCATTR_MAX: number = 2
/** 2; linux/if_bridge.h. */
export const __MDBE_SRC_LIST_MAX: number = 2
/**
 * Receive a multicast address, all of them, or all packets, on one interface.
 *
 * mr_address may be longer than 8 bytes.
 *
 * Since Linux 2.2.
 *
 * 1; linux/if_packet.h.
 */
export const PACKET_ADD_MEMBERSHIP = (1) as unknown as SocketOption<{ readonly SOL_PACKET: OptionValue<Struct<'packet_mreq'>, WriteOnly> }>
/**
 * Attach struct tpacket_auxdata to every packet received.
 *
 * Since Linux 2.6.21.
 *
 * 8; linux/if_packet.h.
 */
export const PACKET_AUXDATA = (8) as unknown as SocketOption<{ readonly SOL_PACKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/** 1; linux/if_packet.h. */
export const PACKET_BROADCAST: PACKET_TYPE_ = 1
/**
 * Put packets that are longer than their place in the ring also into the ordinary queue, if not 0.
 *
 * Since Linux 2.4.
 *
 * 7; linux/if_packet.h.
 */
export const PACKET_COPY_THRESH = (7) as unknown as SocketOption<{ readonly SOL_PACKET: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Undo what PACKET_ADD_MEMBERSHIP did.
 *
 * mr_address may be longer than 8 bytes.
 *
 * Since Linux 2.2.
 *
 * 2; linux/if_packet.h.
 */
export const PACKET_DROP_MEMBERSHIP = (2) as unknown as SocketOption<{ readonly SOL_PACKET: OptionValue<Struct<'packet_mreq'>, WriteOnly> }>
/**
 * Join a group of sockets that share the packets.
 *
 * optlen may be 4, without max_num_members. Reading gives id, way (bits 16 to 23) and flags (24 to 31).
 *
 * Since Linux 3.1.
 *
 * 0x12; linux/if_packet.h.
 */
export const PACKET_FANOUT = (18) as unknown as SocketOption<{ readonly SOL_PACKET: OptionValue<Struct<'fanout_args'>, Place32> }>
/** 6; linux/if_packet.h. */
export const PACKET_FANOUT_CBPF: PACKET_FANOUT_ = 6
/** 2; linux/if_packet.h. */
export const PACKET_FANOUT_CPU: PACKET_FANOUT_ = 2
/**
 * Set the BPF program by which the group shares the packets.
 *
 * struct sock_fprog for PACKET_FANOUT_CBPF, a file descriptor of 4 bytes for PACKET_FANOUT_EBPF.
 *
 * Since Linux 4.3.
 *
 * 0x16; linux/if_packet.h.
 */
export const PACKET_FANOUT_DATA = (22) as unknown as SocketOption<{ readonly SOL_PACKET: OptionValue<Memory | string, WriteOnly> }>
/** 7; linux/if_packet.h. */
export const PACKET_FANOUT_EBPF: PACKET_FANOUT_ = 7
/** 0x8000; linux/if_packet.h. */
export const PACKET_FANOUT_FLAG_DEFRAG: PACKET_FANOUT_FLAG_ = 32768
/** 0x4000; linux/if_packet.h. */
export const PACKET_FANOUT_FLAG_IGNORE_OUTGOING: PACKET_FANOUT_FLAG_ = 16384
/** 0x1000; linux/if_packet.h. */
export const PACKET_FANOUT_FLAG_ROLLOVER: PACKET_FANOUT_FLAG_ = 4096
/** 0x2000; linux/if_packet.h. */
export const PACKET_FANOUT_FLAG_UNIQUEID: PACKET_FANOUT_FLAG_ = 8192
/** 0; linux/if_packet.h. */
export const PACKET_FANOUT_HASH: PACKET_FANOUT_ = 0
/** 1; linux/if_packet.h. */
export const PACKET_FANOUT_LB: PACKET_FANOUT_ = 1
/** 5; linux/if_packet.h. */
export const PACKET_FANOUT_QM: PACKET_FANOUT_ = 5
/** 4; linux/if_packet.h. */
export const PACKET_FANOUT_RND: PACKET_FANOUT_ = 4
/** 3; linux/if_packet.h. */
export const PACKET_FANOUT_ROLLOVER: PACKET_FANOUT_ = 3
/** 6; linux/if_packet.h. */
export const PACKET_FASTROUTE: number = 6
/**
 * Read the size of the header in the rings, for the layout that the buffer holds.
 *
 * The kernel first reads the layout from the buffer and then writes the size there.
 *
 * Since Linux 2.6.27.
 *
 * 0xb; linux/if_packet.h.
 */
export const PACKET_HDRLEN = (11) as unknown as SocketOption<{ readonly SOL_PACKET: OptionValue<ReadOnly, Place32> }>
/** 0; linux/if_packet.h. */
export const PACKET_HOST: PACKET_TYPE_ = 0
/**
 * Do not receive packets that this system sends.
 *
 * Since Linux 4.20.
 *
 * 0x17; linux/if_packet.h.
 */
export const PACKET_IGNORE_OUTGOING = (23) as unknown as SocketOption<{ readonly SOL_PACKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/** 7; linux/if_packet.h. */
export const PACKET_KERNEL: PACKET_TYPE_ = 7
/** 5; linux/if_packet.h. */
export const PACKET_LOOPBACK: PACKET_TYPE_ = 5
/**
 * Skip packets in the ring for sending that are malformed, instead of stopping there.
 *
 * Since Linux 2.6.31.
 *
 * 0xe; linux/if_packet.h.
 */
export const PACKET_LOSS = (14) as unknown as SocketOption<{ readonly SOL_PACKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/** 2; linux/if_packet.h. */
export const PACKET_MR_ALLMULTI: PACKET_MR_ = 2
/** 0; linux/if_packet.h. */
export const PACKET_MR_MULTICAST: PACKET_MR_ = 0
/** 1; linux/if_packet.h. */
export const PACKET_MR_PROMISC: PACKET_MR_ = 1
/** 3; linux/if_packet.h. */
export const PACKET_MR_UNICAST: PACKET_MR_ = 3
/** 2; linux/if_packet.h. */
export const PACKET_MULTICAST: PACKET_TYPE_ = 2
/**
 * Tell in the address of a packet the interface where it came in first.
 *
 * Since Linux 2.6.22.
 *
 * 9; linux/if_packet.h.
 */
export const PACKET_ORIGDEV = (9) as unknown as SocketOption<{ readonly SOL_PACKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/** 3; linux/if_packet.h. */
export const PACKET_OTHERHOST: PACKET_TYPE_ = 3
/** 4; linux/if_packet.h. */
export const PACKET_OUTGOING: PACKET_TYPE_ = 4
/**
 * Hand packets straight to the driver, past traffic control.
 *
 * Since Linux 3.14.
 *
 * 0x14; linux/if_packet.h.
 */
export const PACKET_QDISC_BYPASS = (20) as unknown as SocketOption<{ readonly SOL_PACKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/** 3; linux/if_packet.h. */
export const PACKET_RECV_OUTPUT: number = 3
/**
 * Reserve room in front of every packet in the ring.
 *
 * Since Linux 2.6.27.
 *
 * 0xc; linux/if_packet.h.
 */
export const PACKET_RESERVE = (12) as unknown as SocketOption<{ readonly SOL_PACKET: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Read how often packets were passed on to the next socket of the group.
 *
 * Since Linux 4.2.
 *
 * 0x15; linux/if_packet.h.
 */
export const PACKET_ROLLOVER_STATS = (21) as unknown as SocketOption<{ readonly SOL_PACKET: OptionValue<ReadOnly, Struct<'tpacket_rollover_stats'>> }>
/**
 * Make a ring of buffers for packets received, to be mapped with mmap.
 *
 * With TPACKET_V3 it is struct tpacket_req3. All numbers 0 remove the ring.
 *
 * Since Linux 2.4.
 *
 * 5; linux/if_packet.h.
 */
export const PACKET_RX_RING = (5) as unknown as SocketOption<{ readonly SOL_PACKET: OptionValue<Struct<'tpacket_req'>, WriteOnly> }>
/**
 * Read how many packets came and how many were dropped, and start counting anew.
 *
 * With TPACKET_V3 it is struct tpacket_stats_v3.
 *
 * Since Linux 2.4.
 *
 * 6; linux/if_packet.h.
 */
export const PACKET_STATISTICS = (6) as unknown as SocketOption<{ readonly SOL_PACKET: OptionValue<ReadOnly, Struct<'tpacket_stats'>> }>
/**
 * Choose which times are written into the rings.
 *
 * Since Linux 2.6.36.
 *
 * 0x11; linux/if_packet.h.
 */
export const PACKET_TIMESTAMP = (17) as unknown as SocketOption<{ readonly SOL_PACKET: OptionValue<Flags<SOF_TIMESTAMPING_> | Bytes, Place32> }>
/**
 * Tell that the packets in the ring for sending say where their data begins.
 *
 * Without effect, and without an error, once there is a ring.
 *
 * Since Linux 3.8.
 *
 * 0x13; linux/if_packet.h.
 */
export const PACKET_TX_HAS_OFF = (19) as unknown as SocketOption<{ readonly SOL_PACKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Make a ring of buffers for packets to send, to be mapped with mmap.
 *
 * With TPACKET_V3 it is struct tpacket_req3. All numbers 0 remove the ring.
 *
 * Since Linux 2.6.31.
 *
 * 0xd; linux/if_packet.h.
 */
export const PACKET_TX_RING = (13) as unknown as SocketOption<{ readonly SOL_PACKET: OptionValue<Struct<'tpacket_req'>, WriteOnly> }>
/** 0x10; linux/if_packet.h. */
export const PACKET_TX_TIMESTAMP: number = 16
/** 6; linux/if_packet.h. */
export const PACKET_USER: PACKET_TYPE_ = 6
/**
 * Choose the layout of the rings.
 *
 * Since Linux 2.6.27.
 *
 * 0xa; linux/if_packet.h.
 */
export const PACKET_VERSION = (10) as unknown as SocketOption<{ readonly SOL_PACKET: OptionValue<Choice<TPACKET_> | Bytes, Place32> }>
/**
 * Put struct virtio_net_hdr in front of every packet.
 *
 * Since Linux 2.6.34.
 *
 * 0xf; linux/if_packet.h.
 */
export const PACKET_VNET_HDR = (15) as unknown as SocketOption<{ readonly SOL_PACKET: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Choose the size of that header: 0, 10 or 12.
 *
 * Since Linux 6.4.
 *
 * 0x18; linux/if_packet.h.
 */
export const PACKET_VNET_HDR_SZ = (24) as unknown as SocketOption<{ readonly SOL_PACKET: OptionValue<Quantity | Bytes, Place32> }>
/** 0x34; linux/if_packet.h. */
export const TPACKET2_HDRLEN: number = 52
/** 0x44; linux/if_packet.h. */
export const TPACKET3_HDRLEN: number = 68
/** 0x10; linux/if_packet.h. */
export const TPACKET_ALIGNMENT: number = 16
/** 0x34; linux/if_packet.h. */
export const TPACKET_HDRLEN: number = 52
/** 0; linux/if_packet.h. */
export const TPACKET_V1: TPACKET_ = 0
/** 1; linux/if_packet.h. */
export const TPACKET_V2: TPACKET_ = 1
/** 2; linux/if_packet.h. */
export const TPACKET_V3: TPACKET_ = 2
/** 1; linux/if_packet.h. */
export const TP_FT_REQ_FILL_RXHASH: number = 1
/** 0; linux/if_packet.h. */
export const TP_STATUS_AVAILABLE: TP_STATUS_TX_ = 0
/** 0x20; linux/if_packet.h. */
export const TP_STATUS_BLK_TMO: TP_STATUS_ = 32
/** 2; linux/if_packet.h. */
export const TP_STATUS_COPY: TP_STATUS_ = 2
/** 8; linux/if_packet.h. */
export const TP_STATUS_CSUMNOTREADY: TP_STATUS_ = 8
/** 0x80; linux/if_packet.h. */
export const TP_STATUS_CSUM_VALID: TP_STATUS_ = 128
/** 0x100; linux/if_packet.h. */
export const TP_STATUS_GSO_TCP: TP_STATUS_ = 256
/** 0; linux/if_packet.h. */
export const TP_STATUS_KERNEL: TP_STATUS_ = 0
/** 4; linux/if_packet.h. */
export const TP_STATUS_LOSING: TP_STATUS_ = 4
/** 2; linux/if_packet.h. */
export const TP_STATUS_SENDING: TP_STATUS_TX_ = 2
/** 1; linux/if_packet.h. */
export const TP_STATUS_SEND_REQUEST: TP_STATUS_TX_ = 1
/** 0x80000000; linux/if_packet.h. */
export const TP_STATUS_TS_RAW_HARDWARE: TP_STATUS_ = 2147483648
/** 0x20000000; linux/if_packet.h. */
export const TP_STATUS_TS_SOFTWARE: TP_STATUS_ = 536870912
/** 0x40000000; linux/if_packet.h. */
export const TP_STATUS_TS_SYS_HARDWARE: TP_STATUS_ = 1073741824
/** 1; linux/if_packet.h. */
export const TP_STATUS_USER: TP_STATUS_ = 1
/** 0x40; linux/if_packet.h. */
export const TP_STATUS_VLAN_TPID_VALID: TP_STATUS_ = 64
/** 0x10; linux/if_packet.h. */
export const TP_STATUS_VLAN_VALID: TP_STATUS_ = 16
/** 4; linux/if_packet.h. */
export const TP_STATUS_WRONG_FORMAT: TP_STATUS_TX_ = 4
/** 0x200; linux/if_tun.h. */
export const IFF_ATTACH_QUEUE: IFF_TUN_ = 512
/** 0x400; linux/if_tun.h. */
export const IFF_DETACH_QUEUE: IFF_TUN_ = 1024
/** 0x100; linux/if_tun.h. */
export const IFF_MULTI_QUEUE: IFF_TUN_ = 256
/** 0x10; linux/if_tun.h. */
export const IFF_NAPI: IFF_TUN_ = 16
/** 0x20; linux/if_tun.h. */
export const IFF_NAPI_FRAGS: IFF_TUN_ = 32
/** 0x1000; linux/if_tun.h. */
export const IFF_NOFILTER: IFF_TUN_ = 4096
/** 0x40; linux/if_tun.h. */
export const IFF_NO_CARRIER: IFF_TUN_ = 64
/** 0x1000; linux/if_tun.h. */
export const IFF_NO_PI: IFF_TUN_ = 4096
/** 0x2000; linux/if_tun.h. */
export const IFF_ONE_QUEUE: IFF_TUN_ = 8192
/** 0x800; linux/if_tun.h. */
export const IFF_PERSIST: IFF_TUN_ = 2048
/** 2; linux/if_tun.h. */
export const IFF_TAP: IFF_TUN_ = 2
/** 1; linux/if_tun.h. */
export const IFF_TUN: IFF_TUN_ = 1
/** 0x8000; linux/if_tun.h. */
export const IFF_TUN_EXCL: IFF_TUN_ = 32768
/** 0x4000; linux/if_tun.h. */
export const IFF_VNET_HDR: IFF_TUN_ = 16384
/**
 * Let a classic BPF program decide which packets a TAP device passes to the file.
 *
 * Errors: EBADFD (The file has no device yet; use TUNSETIFF first), EFAULT, EINVAL (It is no TAP device, or
 * the program is not valid), ENOMEM, EPERM.
 *
 * Since Linux 2.6.34.
 *
 * 0x401054d5; linux/if_tun.h.
 */
export const TUNATTACHFILTER = (1074812117) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'sock_fprog'>], 0> }>
/**
 * Remove the classic BPF program.
 *
 * Errors: EBADFD (The file has no device yet; use TUNSETIFF first), EINVAL (It is no TAP device).
 *
 * Since Linux 2.6.34.
 *
 * 0x401054d6; linux/if_tun.h.
 */
export const TUNDETACHFILTER = (1074812118) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Open the network namespace in which the device is.
 *
 * Errors: EBADFD (The file has no device yet; use TUNSETIFF first), EMFILE, ENFILE, ENOMEM, EPERM (It needs
 * CAP_NET_ADMIN in the user namespace of the network namespace).
 *
 * Since Linux 5.2.
 *
 * 0x54e3; linux/if_tun.h.
 */
export const TUNGETDEVNETNS = (21731) as unknown as Command<{ readonly ioctl: Takes<[], Fd> }>
/**
 * Read which flags TUNSETIFF knows.
 *
 * Errors: EFAULT.
 *
 * Since Linux 2.6.27.
 *
 * 0x800454cf; linux/if_tun.h.
 */
export const TUNGETFEATURES = (2147767503) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Read the struct that was given to TUNATTACHFILTER.
 *
 * It holds the address that the program had in the process that attached it, not the program.
 *
 * Errors: EBADFD (The file has no device yet; use TUNSETIFF first), EFAULT, EINVAL (It is no TAP device).
 *
 * Since Linux 3.11.
 *
 * 0x801054db; linux/if_tun.h.
 */
export const TUNGETFILTER = (2148553947) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'sock_fprog'>], 0> }>
/**
 * Read name and flags of the device.
 *
 * It writes a whole struct ifreq, although its number says 4 bytes.
 *
 * Errors: EBADFD (The file has no device yet; use TUNSETIFF first), EFAULT.
 *
 * Since Linux 2.6.27.
 *
 * 0x800454d2; linux/if_tun.h.
 */
export const TUNGETIFF = (2147767506) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Read the limit of packets waiting to be taken by the system.
 *
 * Errors: EBADFD (The file has no device yet; use TUNSETIFF first), EFAULT.
 *
 * Since Linux 2.6.30.
 *
 * 0x800454d3; linux/if_tun.h.
 */
export const TUNGETSNDBUF = (2147767507) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Read whether that header is big-endian.
 *
 * Errors: EBADFD (The file has no device yet; use TUNSETIFF first), EFAULT, EINVAL (The kernel is built
 * without CONFIG_TUN_VNET_CROSS_LE).
 *
 * Since Linux 4.2.
 *
 * 0x800454df; linux/if_tun.h.
 */
export const TUNGETVNETBE = (2147767519) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Read the size of the header in front of every packet that IFF_VNET_HDR asks for.
 *
 * Errors: EBADFD (The file has no device yet; use TUNSETIFF first), EFAULT.
 *
 * Since Linux 2.6.34.
 *
 * 0x800454d7; linux/if_tun.h.
 */
export const TUNGETVNETHDRSZ = (2147767511) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Read whether that header is little-endian.
 *
 * Errors: EBADFD (The file has no device yet; use TUNSETIFF first), EFAULT.
 *
 * Since Linux 4.0.
 *
 * 0x800454dd; linux/if_tun.h.
 */
export const TUNGETVNETLE = (2147767517) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Let the device seem to be connected or not.
 *
 * Errors: EBADFD (The file has no device yet; use TUNSETIFF first), EFAULT, EPERM (The device has no queue
 * attached).
 *
 * Since Linux 5.0.
 *
 * 0x400454e2; linux/if_tun.h.
 */
export const TUNSETCARRIER = (1074025698) as unknown as Command<{ readonly ioctl: Takes<[arg: boolean | 0 | 1 | Bytes], 0> }>
/**
 * Set which messages the driver logs.
 *
 * The value itself and not a pointer to it.
 *
 * Errors: EBADFD (The file has no device yet; use TUNSETIFF first).
 *
 * Since Linux 2.4.
 *
 * 0x400454c9; linux/if_tun.h.
 */
export const TUNSETDEBUG = (1074025673) as unknown as Command<{ readonly ioctl: Takes<[arg: bigint], 0> }>
/**
 * Let an eBPF program drop or shorten packets, or none with -1.
 *
 * The kernel reads the number, although the number of the command says that it writes.
 *
 * Errors: EBADF, EBADFD (The file has no device yet; use TUNSETIFF first), EFAULT, EINVAL, ENOMEM, EPERM.
 *
 * Since Linux 4.16.
 *
 * 0x800454e1; linux/if_tun.h.
 */
export const TUNSETFILTEREBPF = (2147767521) as unknown as Command<{ readonly ioctl: Takes<[arg: FdArg | Bytes], 0> }>
/**
 * Allow a group to attach to the device.
 *
 * The value itself and not a pointer to it.
 *
 * Errors: EBADFD (The file has no device yet; use TUNSETIFF first), EINVAL.
 *
 * Since Linux 2.6.23.
 *
 * 0x400454ce; linux/if_tun.h.
 */
export const TUNSETGROUP = (1074025678) as unknown as Command<{ readonly ioctl: Takes<[arg: Plain], 0> }>
/**
 * Make a TUN or TAP device, or attach the file to one that exists.
 *
 * An empty name, or one with %d, lets the kernel choose; it writes the name back.
 *
 * Errors: EBUSY (The device is in use, or exists although IFF_TUN_EXCL is given), EEXIST (The file has a
 * device already), EFAULT, EINVAL, ENOMEM, EPERM (It needs CAP_NET_ADMIN in the user namespace of the
 * network namespace).
 *
 * Since Linux 2.4.
 *
 * 0x400454ca; linux/if_tun.h.
 */
export const TUNSETIFF = (1074025674) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Choose the index that the device made by TUNSETIFF will have.
 *
 * Errors: EFAULT, EINVAL, EPERM (The file has a device already).
 *
 * Since Linux 3.11.
 *
 * 0x400454da; linux/if_tun.h.
 */
export const TUNSETIFINDEX = (1074025690) as unknown as Command<{ readonly ioctl: Takes<[arg: Quantity | Bytes], 0> }>
/**
 * Set the type of the hardware that the device seems to be.
 *
 * The value itself and not a pointer to it.
 *
 * Errors: EBADFD (The file has no device yet; use TUNSETIFF first), EBUSY (The device must be down).
 *
 * Since Linux 2.6.14.
 *
 * 0x400454cd; linux/if_tun.h.
 */
export const TUNSETLINK = (1074025677) as unknown as Command<{ readonly ioctl: Takes<[arg: Choice<ARPHRD_>], 0> }>
/**
 * Accept a value that has no effect any more.
 *
 * Errors: EBADFD (The file has no device yet; use TUNSETIFF first).
 *
 * Since Linux 2.4.
 *
 * 0x400454c8; linux/if_tun.h.
 */
export const TUNSETNOCSUM = (1074025672) as unknown as Command<{ readonly ioctl: Takes<[arg: boolean | 0 | 1], 0> }>
/**
 * Say which kinds of unfinished packets the reader of the file can take.
 *
 * The value itself and not a pointer to it.
 *
 * Errors: EBADFD (The file has no device yet; use TUNSETIFF first), EINVAL (An unknown kind, or one that
 * needs TUN_F_CSUM or another besides).
 *
 * Since Linux 2.6.27.
 *
 * 0x400454d0; linux/if_tun.h.
 */
export const TUNSETOFFLOAD = (1074025680) as unknown as Command<{ readonly ioctl: Takes<[arg: Flags<TUN_F_>], 0> }>
/**
 * Allow a user to attach to the device.
 *
 * The value itself and not a pointer to it.
 *
 * Errors: EBADFD (The file has no device yet; use TUNSETIFF first), EINVAL.
 *
 * Since Linux 2.6.0.
 *
 * 0x400454cc; linux/if_tun.h.
 */
export const TUNSETOWNER = (1074025676) as unknown as Command<{ readonly ioctl: Takes<[arg: Plain], 0> }>
/**
 * Keep the device when the last file of it is closed, or not.
 *
 * The value itself and not a pointer to it.
 *
 * Errors: EBADFD (The file has no device yet; use TUNSETIFF first).
 *
 * Since Linux 2.4.
 *
 * 0x400454cb; linux/if_tun.h.
 */
export const TUNSETPERSIST = (1074025675) as unknown as Command<{ readonly ioctl: Takes<[arg: boolean | 0 | 1], 0> }>
/**
 * Attach or detach the queue of this file, by IFF_ATTACH_QUEUE or IFF_DETACH_QUEUE in ifr_flags.
 *
 * Errors: EBUSY, EFAULT, EINVAL, ENOMEM, EPERM.
 *
 * Since Linux 3.8.
 *
 * 0x400454d9; linux/if_tun.h.
 */
export const TUNSETQUEUE = (1074025689) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Set the limit of packets waiting to be taken by the system.
 *
 * Errors: EBADFD (The file has no device yet; use TUNSETIFF first), EFAULT, EINVAL.
 *
 * Since Linux 2.6.30.
 *
 * 0x400454d4; linux/if_tun.h.
 */
export const TUNSETSNDBUF = (1074025684) as unknown as Command<{ readonly ioctl: Takes<[arg: Quantity | Bytes], 0> }>
/**
 * Let an eBPF program choose the queue of a packet, or none with -1.
 *
 * The kernel reads the number, although the number of the command says that it writes.
 *
 * Errors: EBADF, EBADFD (The file has no device yet; use TUNSETIFF first), EFAULT, EINVAL, ENOMEM, EPERM.
 *
 * Since Linux 4.16.
 *
 * 0x800454e0; linux/if_tun.h.
 */
export const TUNSETSTEERINGEBPF = (2147767520) as unknown as Command<{ readonly ioctl: Takes<[arg: FdArg | Bytes], 0> }>
/**
 * Set which hardware addresses a TAP device passes to the file.
 *
 * Its number says 4 bytes. The first 8 addresses are compared exactly, the others by a hash.
 *
 * Errors: EBADFD (The file has no device yet; use TUNSETIFF first), EFAULT, EINVAL (It is no TAP device),
 * ENOMEM.
 *
 * Since Linux 2.6.27.
 *
 * 0x400454d1; linux/if_tun.h.
 */
export const TUNSETTXFILTER = (1074025681) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'tun_filter'>], Count> }>
/**
 * Set whether that header is big-endian.
 *
 * Errors: EBADFD (The file has no device yet; use TUNSETIFF first), EFAULT, EINVAL (The kernel is built
 * without CONFIG_TUN_VNET_CROSS_LE).
 *
 * Since Linux 4.2.
 *
 * 0x400454de; linux/if_tun.h.
 */
export const TUNSETVNETBE = (1074025694) as unknown as Command<{ readonly ioctl: Takes<[arg: boolean | 0 | 1 | Bytes], 0> }>
/**
 * Set the size of the header in front of every packet that IFF_VNET_HDR asks for.
 *
 * Errors: EBADFD (The file has no device yet; use TUNSETIFF first), EFAULT, EINVAL (It must be at least
 * 10).
 *
 * Since Linux 2.6.34.
 *
 * 0x400454d8; linux/if_tun.h.
 */
export const TUNSETVNETHDRSZ = (1074025688) as unknown as Command<{ readonly ioctl: Takes<[arg: Quantity | Bytes], 0> }>
/**
 * Set whether that header is little-endian.
 *
 * Errors: EBADFD (The file has no device yet; use TUNSETIFF first), EFAULT.
 *
 * Since Linux 4.0.
 *
 * 0x400454dc; linux/if_tun.h.
 */
export const TUNSETVNETLE = (1074025692) as unknown as Command<{ readonly ioctl: Takes<[arg: boolean | 0 | 1 | Bytes], 0> }>
/** 1; linux/if_tun.h. */
export const TUN_FLT_ALLMULTI: TUN_FLT_ = 1
/** 1; linux/if_tun.h. */
export const TUN_F_CSUM: TUN_F_ = 1
/** 2; linux/if_tun.h. */
export const TUN_F_TSO4: TUN_F_ = 2
/** 4; linux/if_tun.h. */
export const TUN_F_TSO6: TUN_F_ = 4
/** 8; linux/if_tun.h. */
export const TUN_F_TSO_ECN: TUN_F_ = 8
/** 0x80; linux/if_tun.h. */
export const TUN_F_UDP_TUNNEL_GSO: TUN_F_ = 128
/** 0x100; linux/if_tun.h. */
export const TUN_F_UDP_TUNNEL_GSO_CSUM: TUN_F_ = 256
/** 0x10; linux/if_tun.h. */
export const TUN_F_UFO: TUN_F_ = 16
/** 0x20; linux/if_tun.h. */
export const TUN_F_USO4: TUN_F_ = 32
/** 0x40; linux/if_tun.h. */
export const TUN_F_USO6: TUN_F_ = 64
/** 1; linux/if_tun.h. */
export const TUN_PKT_STRIP: number = 1
/** 0x1f4; linux/if_tun.h. */
export const TUN_READQ_SIZE: number = 500
/** 2; linux/if_tun.h. */
export const TUN_TAP_DEV: number = 2
/** 1; linux/if_tun.h. */
export const TUN_TUN_DEV: number = 1
/** 1; linux/if_tun.h. */
export const TUN_TX_TIMESTAMP: number = 1
/** 0xf; linux/if_tun.h. */
export const TUN_TYPE_MASK: number = 15
/** 0; linux/if_vlan.h. */
export const ADD_VLAN_CMD: VLAN_COMMAND_ = 0
/** 1; linux/if_vlan.h. */
export const DEL_VLAN_CMD: VLAN_COMMAND_ = 1
/** 5; linux/if_vlan.h. */
export const GET_VLAN_EGRESS_PRIORITY_CMD: number = 5
/** 4; linux/if_vlan.h. */
export const GET_VLAN_INGRESS_PRIORITY_CMD: number = 4
/** 8; linux/if_vlan.h. */
export const GET_VLAN_REALDEV_NAME_CMD: VLAN_COMMAND_ = 8
/** 9; linux/if_vlan.h. */
export const GET_VLAN_VID_CMD: VLAN_COMMAND_ = 9
/** 3; linux/if_vlan.h. */
export const SET_VLAN_EGRESS_PRIORITY_CMD: VLAN_COMMAND_ = 3
/** 7; linux/if_vlan.h. */
export const SET_VLAN_FLAG_CMD: VLAN_COMMAND_ = 7
/** 2; linux/if_vlan.h. */
export const SET_VLAN_INGRESS_PRIORITY_CMD: VLAN_COMMAND_ = 2
/** 6; linux/if_vlan.h. */
export const SET_VLAN_NAME_TYPE_CMD: VLAN_COMMAND_ = 6
/** 0x10; linux/if_vlan.h. */
export const VLAN_FLAG_BRIDGE_BINDING: number = 16
/** 2; linux/if_vlan.h. */
export const VLAN_FLAG_GVRP: number = 2
/** 4; linux/if_vlan.h. */
export const VLAN_FLAG_LOOSE_BINDING: number = 4
/** 8; linux/if_vlan.h. */
export const VLAN_FLAG_MVRP: number = 8
/** 1; linux/if_vlan.h. */
export const VLAN_FLAG_REORDER_HDR: number = 1
/** 4; linux/if_vlan.h. */
export const VLAN_NAME_TYPE_HIGHEST: number = 4
/** 0; linux/if_vlan.h. */
export const VLAN_NAME_TYPE_PLUS_VID: number = 0
/** 2; linux/if_vlan.h. */
export const VLAN_NAME_TYPE_PLUS_VID_NO_PAD: number = 2
/** 1; linux/if_vlan.h. */
export const VLAN_NAME_TYPE_RAW_PLUS_VID: number = 1
/** 3; linux/if_vlan.h. */
export const VLAN_NAME_TYPE_RAW_PLUS_VID_NO_PAD: number = 3
/** 2; linux/if_xdp.h. */
export const XDP_COPY: XDP_BIND_ = 2
/**
 * Limit how many packets one call sends where they have to be copied.
 *
 * Since Linux 6.17.
 *
 * 9; linux/if_xdp.h.
 */
export const XDP_MAX_TX_SKB_BUDGET = (9) as unknown as SocketOption<{ readonly SOL_XDP: OptionValue<Quantity | Bytes, WriteOnly> }>
/**
 * Read where in their mappings the parts of the rings lie.
 *
 * Since Linux 4.18.
 *
 * 1; linux/if_xdp.h.
 */
export const XDP_MMAP_OFFSETS = (1) as unknown as SocketOption<{ readonly SOL_XDP: OptionValue<ReadOnly, Struct<'xdp_mmap_offsets'>> }>
/**
 * Read whether packets are passed without a copy.
 *
 * Since Linux 5.3.
 *
 * 8; linux/if_xdp.h.
 */
export const XDP_OPTIONS = (8) as unknown as SocketOption<{ readonly SOL_XDP: OptionValue<ReadOnly, Struct<'xdp_options'>> }>
/** 1; linux/if_xdp.h. */
export const XDP_OPTIONS_ZEROCOPY: XDP_OPTIONS_ = 1
/** 0; linux/if_xdp.h. */
export const XDP_PGOFF_RX_RING: number = 0
/** 0x80000000; linux/if_xdp.h. */
export const XDP_PGOFF_TX_RING: number = 2147483648
/** 1; linux/if_xdp.h. */
export const XDP_PKT_CONTD: XDP_DESC_ = 1
/** 1; linux/if_xdp.h. */
export const XDP_RING_NEED_WAKEUP: number = 1
/**
 * Make the ring of packets received, with so many entries.
 *
 * Since Linux 4.18.
 *
 * 2; linux/if_xdp.h.
 */
export const XDP_RX_RING = (2) as unknown as SocketOption<{ readonly SOL_XDP: OptionValue<Quantity | Bytes, WriteOnly> }>
/** 1; linux/if_xdp.h. */
export const XDP_SHARED_UMEM: XDP_BIND_ = 1
/**
 * Read how many packets were dropped, and why.
 *
 * Since Linux 4.18.
 *
 * 7; linux/if_xdp.h.
 */
export const XDP_STATISTICS = (7) as unknown as SocketOption<{ readonly SOL_XDP: OptionValue<ReadOnly, Struct<'xdp_statistics'>> }>
/** 2; linux/if_xdp.h. */
export const XDP_TXMD_FLAGS_CHECKSUM: XDP_TXMD_FLAGS_ = 2
/** 4; linux/if_xdp.h. */
export const XDP_TXMD_FLAGS_LAUNCH_TIME: XDP_TXMD_FLAGS_ = 4
/** 1; linux/if_xdp.h. */
export const XDP_TXMD_FLAGS_TIMESTAMP: XDP_TXMD_FLAGS_ = 1
/** 2; linux/if_xdp.h. */
export const XDP_TX_METADATA: XDP_DESC_ = 2
/**
 * Make the ring of packets to send, with so many entries.
 *
 * Since Linux 4.18.
 *
 * 3; linux/if_xdp.h.
 */
export const XDP_TX_RING = (3) as unknown as SocketOption<{ readonly SOL_XDP: OptionValue<Quantity | Bytes, WriteOnly> }>
/**
 * Make the ring in which the kernel hands back chunks it has sent, with so many entries.
 *
 * Since Linux 4.18.
 *
 * 6; linux/if_xdp.h.
 */
export const XDP_UMEM_COMPLETION_RING = (6) as unknown as SocketOption<{ readonly SOL_XDP: OptionValue<Quantity | Bytes, WriteOnly> }>
/**
 * Make the ring in which free chunks are handed to the kernel, with so many entries.
 *
 * Since Linux 4.18.
 *
 * 5; linux/if_xdp.h.
 */
export const XDP_UMEM_FILL_RING = (5) as unknown as SocketOption<{ readonly SOL_XDP: OptionValue<Quantity | Bytes, WriteOnly> }>
/** 0x180000000; linux/if_xdp.h. */
export const XDP_UMEM_PGOFF_COMPLETION_RING: bigint = 6442450944n
/** 0x100000000; linux/if_xdp.h. */
export const XDP_UMEM_PGOFF_FILL_RING: bigint = 4294967296n
/**
 * Register the memory in which packets are received and from which they are sent.
 *
 * The memory stays in use by the kernel until the last socket that shares it is closed.
 *
 * Since Linux 4.18.
 *
 * 4; linux/if_xdp.h.
 */
export const XDP_UMEM_REG = (4) as unknown as SocketOption<{ readonly SOL_XDP: OptionValue<Struct<'xdp_umem_reg'>, WriteOnly> }>
/** 4; linux/if_xdp.h. */
export const XDP_UMEM_TX_METADATA_LEN: XDP_UMEM_FLAG_ = 4
/** 2; linux/if_xdp.h. */
export const XDP_UMEM_TX_SW_CSUM: XDP_UMEM_FLAG_ = 2
/** 1; linux/if_xdp.h. */
export const XDP_UMEM_UNALIGNED_CHUNK_FLAG: XDP_UMEM_FLAG_ = 1
/** 8; linux/if_xdp.h. */
export const XDP_USE_NEED_WAKEUP: XDP_BIND_ = 8
/** 0x10; linux/if_xdp.h. */
export const XDP_USE_SG: XDP_BIND_ = 16
/** 4; linux/if_xdp.h. */
export const XDP_ZEROCOPY: XDP_BIND_ = 4
/** 0xffffffffffff; linux/if_xdp.h. */
export const XSK_UNALIGNED_BUF_ADDR_MASK: bigint = 281474976710655n
/** 0x30; linux/if_xdp.h. */
export const XSK_UNALIGNED_BUF_OFFSET_SHIFT: number = 48
/** 0xe0000001; linux/in.h. */
export const INADDR_ALLHOSTS_GROUP: number = 3758096385
/** 0xe0000002; linux/in.h. */
export const INADDR_ALLRTRS_GROUP: number = 3758096386
/** 0xe000006a; linux/in.h. */
export const INADDR_ALLSNOOPERS_GROUP: number = 3758096490
/** 0; linux/in.h. */
export const INADDR_ANY: number = 0
/** 0xffffffff; linux/in.h. */
export const INADDR_BROADCAST: number = 4294967295
/** 0xc0000008; linux/in.h. */
export const INADDR_DUMMY: number = 3221225480
/** 0x7f000001; linux/in.h. */
export const INADDR_LOOPBACK: number = 2130706433
/** 0xe00000ff; linux/in.h. */
export const INADDR_MAX_LOCAL_GROUP: number = 3758096639
/** 0xffffffff; linux/in.h. */
export const INADDR_NONE: number = 4294967295
/** 0xe0000000; linux/in.h. */
export const INADDR_UNSPEC_GROUP: number = 3758096384
/** 0xffffff; linux/in.h. */
export const IN_CLASSA_HOST: number = 16777215
/** 0x80; linux/in.h. */
export const IN_CLASSA_MAX: number = 128
/** 0xff000000; linux/in.h. */
export const IN_CLASSA_NET: number = 4278190080
/** 0x18; linux/in.h. */
export const IN_CLASSA_NSHIFT: number = 24
/** 0xffff; linux/in.h. */
export const IN_CLASSB_HOST: number = 65535
/** 0x10000; linux/in.h. */
export const IN_CLASSB_MAX: number = 65536
/** 0xffff0000; linux/in.h. */
export const IN_CLASSB_NET: number = 4294901760
/** 0x10; linux/in.h. */
export const IN_CLASSB_NSHIFT: number = 16
/** 0xff; linux/in.h. */
export const IN_CLASSC_HOST: number = 255
/** 0xffffff00; linux/in.h. */
export const IN_CLASSC_NET: number = 4294967040
/** 8; linux/in.h. */
export const IN_CLASSC_NSHIFT: number = 8
/** 0xffffffff; linux/in.h. */
export const IN_CLASSE_NET: number = 4294967295
/** 0; linux/in.h. */
export const IN_CLASSE_NSHIFT: number = 0
/** 0x7f; linux/in.h. */
export const IN_LOOPBACKNET: number = 127
/** 0xe0000000; linux/in.h. */
export const IN_MULTICAST_NET: number = 3758096384
/** 0x90; linux/in.h. */
export const IPPROTO_AGGFRAG: IPPROTO_own = 144
/** 0x33; linux/in.h. */
export const IPPROTO_AH: IPPROTO_own = 51
/** 0x5e; linux/in.h. */
export const IPPROTO_BEETPH: IPPROTO_own = 94
/** 0x6c; linux/in.h. */
export const IPPROTO_COMP: IPPROTO_own = 108
/** 0x21; linux/in.h. */
export const IPPROTO_DCCP: IPPROTO_own = 33
/** 8; linux/in.h. */
export const IPPROTO_EGP: IPPROTO_own = 8
/** 0x62; linux/in.h. */
export const IPPROTO_ENCAP: IPPROTO_own = 98
/** 0x32; linux/in.h. */
export const IPPROTO_ESP: IPPROTO_own = 50
/** 0x8f; linux/in.h. */
export const IPPROTO_ETHERNET: IPPROTO_own = 143
/** 0x2f; linux/in.h. */
export const IPPROTO_GRE: IPPROTO_own = 47
/** 1; linux/in.h. */
export const IPPROTO_ICMP: IPPROTO_own = 1
/** 0x16; linux/in.h. */
export const IPPROTO_IDP: IPPROTO_own = 22
/** 2; linux/in.h. */
export const IPPROTO_IGMP: IPPROTO_own = 2
/** 0; linux/in.h. */
export const IPPROTO_IP = (0) as unknown as IPPROTO_IP_.IPPROTO_IP & Level<'IPPROTO_IP'>
/** 4; linux/in.h. */
export const IPPROTO_IPIP: IPPROTO_own = 4
/** 0x29; linux/in.h. */
export const IPPROTO_IPV6 = (41) as unknown as IPPROTO_IPV6_.IPPROTO_IPV6 & Level<'IPPROTO_IPV6'>
/** 0x73; linux/in.h. */
export const IPPROTO_L2TP: IPPROTO_own = 115
/** 0x107; linux/in.h. */
export const IPPROTO_MAX: number = 263
/** 0x89; linux/in.h. */
export const IPPROTO_MPLS: IPPROTO_own = 137
/** 0x106; linux/in.h. */
export const IPPROTO_MPTCP: IPPROTO_own = 262
/** 0x5c; linux/in.h. */
export const IPPROTO_MTP: IPPROTO_own = 92
/** 0x67; linux/in.h. */
export const IPPROTO_PIM: IPPROTO_own = 103
/** 0xc; linux/in.h. */
export const IPPROTO_PUP: IPPROTO_own = 12
/** 0xff; linux/in.h. */
export const IPPROTO_RAW: IPPROTO_own = 255
/** 0x2e; linux/in.h. */
export const IPPROTO_RSVP: IPPROTO_own = 46
/** 0x84; linux/in.h. */
export const IPPROTO_SCTP: IPPROTO_own = 132
/** 0x100; linux/in.h. */
export const IPPROTO_SMC: IPPROTO_own = 256
/** 6; linux/in.h. */
export const IPPROTO_TCP = (6) as unknown as IPPROTO_TCP_.IPPROTO_TCP & Level<'IPPROTO_TCP'>
/** 0x1d; linux/in.h. */
export const IPPROTO_TP: IPPROTO_own = 29
/** 0x11; linux/in.h. */
export const IPPROTO_UDP = (17) as unknown as IPPROTO_UDP_.IPPROTO_UDP & Level<'IPPROTO_UDP'>
/** 0x88; linux/in.h. */
export const IPPROTO_UDPLITE: IPPROTO_own = 136
/**
 * Join a multicast group.
 *
 * A struct ip_mreq is accepted too.
 *
 * Since Linux 1.0.
 *
 * 0x23; linux/in.h.
 */
export const IP_ADD_MEMBERSHIP = (35) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Struct<'ip_mreqn'>, WriteOnly> }>
/**
 * Join a multicast group for packets of one sender, or accept one more sender in a group.
 *
 * Since Linux 2.4.22.
 *
 * 0x27; linux/in.h.
 */
export const IP_ADD_SOURCE_MEMBERSHIP = (39) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Struct<'ip_mreq_source'>, WriteOnly> }>
/**
 * Let bind with port 0 leave the choice of the port to connect.
 *
 * Since Linux 4.2.
 *
 * 0x18; linux/in.h.
 */
export const IP_BIND_ADDRESS_NO_PORT = (24) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Stop receiving what one sender sends to a multicast group.
 *
 * Since Linux 2.4.22.
 *
 * 0x26; linux/in.h.
 */
export const IP_BLOCK_SOURCE = (38) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Struct<'ip_mreq_source'>, WriteOnly> }>
/**
 * Attach the checksum of the packet to every UDP datagram received.
 *
 * Since Linux 4.0.
 *
 * 0x17; linux/in.h.
 */
export const IP_CHECKSUM = (23) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/** 1; linux/in.h. */
export const IP_DEFAULT_MULTICAST_LOOP: number = 1
/** 1; linux/in.h. */
export const IP_DEFAULT_MULTICAST_TTL: number = 1
/**
 * Leave a multicast group.
 *
 * A struct ip_mreq is accepted too.
 *
 * Since Linux 1.0.
 *
 * 0x24; linux/in.h.
 */
export const IP_DROP_MEMBERSHIP = (36) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Struct<'ip_mreqn'>, WriteOnly> }>
/**
 * Leave a multicast group as far as one sender is concerned.
 *
 * Since Linux 2.4.22.
 *
 * 0x28; linux/in.h.
 */
export const IP_DROP_SOURCE_MEMBERSHIP = (40) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Struct<'ip_mreq_source'>, WriteOnly> }>
/**
 * Allow bind to an address that the system does not have, or not yet.
 *
 * Since Linux 2.4.
 *
 * 0xf; linux/in.h.
 */
export const IP_FREEBIND = (15) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Tell that the caller writes the IP header of a raw socket itself.
 *
 * Since Linux 1.0.
 *
 * 3; linux/in.h.
 */
export const IP_HDRINCL = (3) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Set the IPsec policy of the socket in the format of PF_KEY.
 *
 * Since Linux 2.6.0.
 *
 * 0x10; linux/in.h.
 */
export const IP_IPSEC_POLICY = (16) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Struct<'sadb_x_policy'> | null, WriteOnly> }>
/**
 * Set the range from which ports are chosen for this socket.
 *
 * Lowest port in the lower 16 bits, highest in the upper; 0 stands for that of the system.
 *
 * Since Linux 6.3.
 *
 * 0x33; linux/in.h.
 */
export const IP_LOCAL_PORT_RANGE = (51) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Drop incoming TCP segments whose time to live is less than this.
 *
 * Since Linux 2.6.34.
 *
 * 0x15; linux/in.h.
 */
export const IP_MINTTL = (21) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Set or read the list of senders accepted or refused in a multicast group.
 *
 * Reading fills in up to imsf_numsrc addresses, whatever optlen is; imsf_numsrc becomes the true number.
 *
 * Since Linux 2.4.22.
 *
 * 0x29; linux/in.h.
 */
export const IP_MSFILTER = (41) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Struct<'ip_msfilter'>, Struct<'ip_msfilter'>> }>
/**
 * Read the largest packet size known for the path of a connected socket.
 *
 * Since Linux 2.2.
 *
 * 0xe; linux/in.h.
 */
export const IP_MTU = (14) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<ReadOnly, Place32> }>
/**
 * Choose how the size of packets is fitted to the path.
 *
 * Since Linux 2.2.
 *
 * 0xa; linux/in.h.
 */
export const IP_MTU_DISCOVER = (10) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Choice<IP_PMTUDISC_> | Bytes, Place32> }>
/**
 * Receive from all groups that the system has joined, and not only from those of this socket.
 *
 * On by default.
 *
 * Since Linux 2.6.31.
 *
 * 0x31; linux/in.h.
 */
export const IP_MULTICAST_ALL = (49) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Set the interface through which multicast packets leave.
 *
 * A struct ip_mreq or in_addr is accepted too. Reading gives the address only.
 *
 * Since Linux 1.0.
 *
 * 0x20; linux/in.h.
 */
export const IP_MULTICAST_IF = (32) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Struct<'ip_mreqn'>, Struct<'in_addr'>> }>
/**
 * Let multicast packets also reach receivers on this system.
 *
 * Since Linux 1.0.
 *
 * 0x22; linux/in.h.
 */
export const IP_MULTICAST_LOOP = (34) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Set the time to live of multicast packets sent.
 *
 * -1 means 1, the default.
 *
 * Since Linux 1.0.
 *
 * 0x21; linux/in.h.
 */
export const IP_MULTICAST_TTL = (33) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Let a raw socket send and receive fragments without having them put together.
 *
 * Since Linux 2.6.36.
 *
 * 0x16; linux/in.h.
 */
export const IP_NODEFRAG = (22) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Set the IP options of packets sent.
 *
 * At most 40 bytes; a length of 0 removes them.
 *
 * Since Linux 1.0.
 *
 * 4; linux/in.h.
 */
export const IP_OPTIONS = (4) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Memory | string, Memory> }>
/** 0x14; linux/in.h. */
export const IP_ORIGDSTADDR: number = 20
/**
 * Attach the security label of the sender to every datagram, as SCM_SECURITY.
 *
 * Since Linux 2.6.17.
 *
 * 0x12; linux/in.h.
 */
export const IP_PASSSEC = (18) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Attach the destination address and the interface to every message received.
 *
 * Given as struct in_pktinfo; the same control message chooses the source address when sending.
 *
 * Since Linux 2.2.
 *
 * 8; linux/in.h.
 */
export const IP_PKTINFO = (8) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Read as control messages what the options above ask for, of a stream socket.
 *
 * Since Linux 2.2.
 *
 * 9; linux/in.h.
 */
export const IP_PKTOPTIONS = (9) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<ReadOnly, Memory> }>
/** 2; linux/in.h. */
export const IP_PMTUDISC_DO: IP_PMTUDISC_ = 2
/** 0; linux/in.h. */
export const IP_PMTUDISC_DONT: IP_PMTUDISC_ = 0
/** 4; linux/in.h. */
export const IP_PMTUDISC_INTERFACE: IP_PMTUDISC_ = 4
/** 5; linux/in.h. */
export const IP_PMTUDISC_OMIT: IP_PMTUDISC_ = 5
/** 3; linux/in.h. */
export const IP_PMTUDISC_PROBE: IP_PMTUDISC_ = 3
/** 1; linux/in.h. */
export const IP_PMTUDISC_WANT: IP_PMTUDISC_ = 1
/**
 * Read the protocol of the socket, which for a raw socket is that of the packets.
 *
 * For other sockets than raw ones it gives the local port.
 *
 * Since Linux 6.4.
 *
 * 0x34; linux/in.h.
 */
export const IP_PROTOCOL = (52) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<ReadOnly, Place32> }>
/**
 * Keep errors that come back for packets sent, to be read with MSG_ERRQUEUE.
 *
 * Turning it off throws away what is in the error queue.
 *
 * Since Linux 2.2.
 *
 * 0xb; linux/in.h.
 */
export const IP_RECVERR = (11) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Tell with those errors where the extensions of their ICMP message begin.
 *
 * Since Linux 5.9.
 *
 * 0x1a; linux/in.h.
 */
export const IP_RECVERR_RFC4884 = (26) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Attach to every datagram put together from fragments the size of the largest one.
 *
 * Since Linux 4.10.
 *
 * 0x19; linux/in.h.
 */
export const IP_RECVFRAGSIZE = (25) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Attach the IP options to every message received, as they came.
 *
 * Since Linux 2.2.
 *
 * 6; linux/in.h.
 */
export const IP_RECVOPTS = (6) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Attach the original destination address to every datagram, as struct sockaddr_in.
 *
 * Since Linux 2.6.29.
 *
 * 0x14; linux/in.h.
 */
export const IP_RECVORIGDSTADDR = (20) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/** 7; linux/in.h. */
export const IP_RECVRETOPTS: number = 7
/**
 * Attach the type-of-service byte to every message received, as IP_TOS.
 *
 * Since Linux 2.2.
 *
 * 0xd; linux/in.h.
 */
export const IP_RECVTOS = (13) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Attach the time to live to every message received, as IP_TTL.
 *
 * Since Linux 2.2.
 *
 * 0xc; linux/in.h.
 */
export const IP_RECVTTL = (12) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Attach the IP options to every message received, made ready for the answer.
 *
 * Since Linux 2.2.
 *
 * 7; linux/in.h.
 */
export const IP_RETOPTS = (7) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Receive, on a raw socket, packets to be forwarded that carry the router alert option.
 *
 * Since Linux 2.2.
 *
 * 5; linux/in.h.
 */
export const IP_ROUTER_ALERT = (5) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Set the type-of-service byte of packets sent.
 *
 * TCP sockets keep the two lowest bits, which belong to congestion notification.
 *
 * Since Linux 1.0.
 *
 * 1; linux/in.h.
 */
export const IP_TOS = (1) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Let the socket act for addresses of others, as a transparent proxy does.
 *
 * Since Linux 2.6.28.
 *
 * 0x13; linux/in.h.
 */
export const IP_TRANSPARENT = (19) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Set the time to live of unicast packets sent.
 *
 * 1 to 255; -1 goes back to the default of the system.
 *
 * Since Linux 1.0.
 *
 * 2; linux/in.h.
 */
export const IP_TTL = (2) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Receive again what one sender sends to a multicast group.
 *
 * Since Linux 2.4.22.
 *
 * 0x25; linux/in.h.
 */
export const IP_UNBLOCK_SOURCE = (37) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Struct<'ip_mreq_source'>, WriteOnly> }>
/**
 * Set the interface through which unicast packets leave, without binding to it.
 *
 * The index is in network byte order; 0 means none.
 *
 * Since Linux 3.4.
 *
 * 0x32; linux/in.h.
 */
export const IP_UNICAST_IF = (50) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Set the IPsec policy of the socket in the format of netlink.
 *
 * Structs xfrm_user_tmpl follow the struct.
 *
 * Since Linux 2.6.0.
 *
 * 0x11; linux/in.h.
 */
export const IP_XFRM_POLICY = (17) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Struct<'xfrm_userpolicy_info'> | null, WriteOnly> }>
/**
 * Stop receiving what one sender sends to a multicast group.
 *
 * Since Linux 2.4.22.
 *
 * 0x2b; linux/in.h.
 */
export const MCAST_BLOCK_SOURCE = (43) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Struct<'group_source_req'>, WriteOnly>; readonly IPPROTO_IPV6: OptionValue<Struct<'group_source_req'>, WriteOnly> }>
/** 0; linux/in.h. */
export const MCAST_EXCLUDE: MCAST_MODE_ = 0
/** 1; linux/in.h. */
export const MCAST_INCLUDE: MCAST_MODE_ = 1
/**
 * Join a multicast group of either address family.
 *
 * Since Linux 2.4.22.
 *
 * 0x2a; linux/in.h.
 */
export const MCAST_JOIN_GROUP = (42) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Struct<'group_req'>, WriteOnly>; readonly IPPROTO_IPV6: OptionValue<Struct<'group_req'>, WriteOnly> }>
/**
 * Join a multicast group for packets of one sender, or accept one more sender in a group.
 *
 * Since Linux 2.4.22.
 *
 * 0x2e; linux/in.h.
 */
export const MCAST_JOIN_SOURCE_GROUP = (46) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Struct<'group_source_req'>, WriteOnly>; readonly IPPROTO_IPV6: OptionValue<Struct<'group_source_req'>, WriteOnly> }>
/**
 * Leave a multicast group of either address family.
 *
 * Since Linux 2.4.22.
 *
 * 0x2d; linux/in.h.
 */
export const MCAST_LEAVE_GROUP = (45) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Struct<'group_req'>, WriteOnly>; readonly IPPROTO_IPV6: OptionValue<Struct<'group_req'>, WriteOnly> }>
/**
 * Leave a multicast group as far as one sender is concerned.
 *
 * Since Linux 2.4.22.
 *
 * 0x2f; linux/in.h.
 */
export const MCAST_LEAVE_SOURCE_GROUP = (47) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Struct<'group_source_req'>, WriteOnly>; readonly IPPROTO_IPV6: OptionValue<Struct<'group_source_req'>, WriteOnly> }>
/**
 * Set or read the list of senders accepted or refused in a multicast group.
 *
 * Reading fills in up to gf_numsrc addresses, whatever optlen is; gf_numsrc becomes the true number.
 *
 * Since Linux 2.4.22.
 *
 * 0x30; linux/in.h.
 */
export const MCAST_MSFILTER = (48) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Struct<'group_filter'>, Struct<'group_filter'>>; readonly IPPROTO_IPV6: OptionValue<Struct<'group_filter'>, Struct<'group_filter'>> }>
/**
 * Receive again what one sender sends to a multicast group.
 *
 * Since Linux 2.4.22.
 *
 * 0x2c; linux/in.h.
 */
export const MCAST_UNBLOCK_SOURCE = (44) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Struct<'group_source_req'>, WriteOnly>; readonly IPPROTO_IPV6: OptionValue<Struct<'group_source_req'>, WriteOnly> }>
/** 0x10; linux/in.h. */
export const __SOCK_SIZE__: number = 16
/** 0x3c; linux/in6.h. */
export const IPPROTO_DSTOPTS: IPPROTO_own = 60
/** 0x2c; linux/in6.h. */
export const IPPROTO_FRAGMENT: IPPROTO_own = 44
/** 0; linux/in6.h. */
export const IPPROTO_HOPOPTS: IPPROTO_own = 0
/** 0x3a; linux/in6.h. */
export const IPPROTO_ICMPV6 = (58) as unknown as IPPROTO_ICMPV6_.IPPROTO_ICMPV6 & Level<'IPPROTO_ICMPV6'>
/** 0x87; linux/in6.h. */
export const IPPROTO_MH: IPPROTO_own = 135
/** 0x3b; linux/in6.h. */
export const IPPROTO_NONE: IPPROTO_own = 59
/** 0x2b; linux/in6.h. */
export const IPPROTO_ROUTING: IPPROTO_own = 43
/**
 * Attach the destination options in the old format of RFC 2292.
 *
 * Since Linux 2.2.
 *
 * 4; linux/in6.h.
 */
export const IPV6_2292DSTOPTS = (4) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Attach the hop limit in the old format of RFC 2292.
 *
 * Since Linux 2.2.
 *
 * 8; linux/in6.h.
 */
export const IPV6_2292HOPLIMIT = (8) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Attach the hop-by-hop options in the old format of RFC 2292.
 *
 * Since Linux 2.2.
 *
 * 3; linux/in6.h.
 */
export const IPV6_2292HOPOPTS = (3) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Attach destination address and interface in the old format of RFC 2292.
 *
 * Since Linux 2.2.
 *
 * 2; linux/in6.h.
 */
export const IPV6_2292PKTINFO = (2) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Set the extension headers of packets sent as control messages, or read those received.
 *
 * A length of 0 removes them.
 *
 * Since Linux 2.2.
 *
 * 6; linux/in6.h.
 */
export const IPV6_2292PKTOPTIONS = (6) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Memory | string, Memory> }>
/**
 * Attach the routing header in the old format of RFC 2292.
 *
 * Since Linux 2.2.
 *
 * 5; linux/in6.h.
 */
export const IPV6_2292RTHDR = (5) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Turn a socket that is connected to a mapped IPv4 address into a socket of AF_INET.
 *
 * Since Linux 2.2.
 *
 * 1; linux/in6.h.
 */
export const IPV6_ADDRFORM = (1) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Choice<AF_> | Bytes, Place32> }>
/**
 * Set which kinds of source addresses are preferred.
 *
 * Since Linux 2.6.26.
 *
 * 0x48; linux/in6.h.
 */
export const IPV6_ADDR_PREFERENCES = (72) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Flags<IPV6_PREFER_SRC_> | Bytes, Place32> }>
/**
 * Join a multicast group.
 *
 * Since Linux 2.2.
 *
 * 0x14; linux/in6.h.
 */
export const IPV6_ADD_MEMBERSHIP = (20) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Struct<'ipv6_mreq'>, WriteOnly> }>
/** 0xa; linux/in6.h. */
export const IPV6_AUTHHDR: number = 10
/**
 * Let the kernel make up a flow label for packets sent.
 *
 * Since Linux 3.17.
 *
 * 0x46; linux/in6.h.
 */
export const IPV6_AUTOFLOWLABEL = (70) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Let the kernel compute and check the checksum of a raw socket, which lies at this position.
 *
 * -1 turns it off.
 *
 * Since Linux 2.2.
 *
 * 7; linux/in6.h.
 */
export const IPV6_CHECKSUM = (7) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Refuse to send datagrams that would have to be fragmented.
 *
 * Since Linux 2.6.35.
 *
 * 0x3e; linux/in6.h.
 */
export const IPV6_DONTFRAG = (62) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Leave a multicast group.
 *
 * Since Linux 2.2.
 *
 * 0x15; linux/in6.h.
 */
export const IPV6_DROP_MEMBERSHIP = (21) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Struct<'ipv6_mreq'>, WriteOnly> }>
/**
 * Set the destination options of packets sent.
 *
 * A multiple of 8 bytes, at most 2040; a length of 0 removes them.
 *
 * Since Linux 2.6.14.
 *
 * 0x3b; linux/in6.h.
 */
export const IPV6_DSTOPTS = (59) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Memory | string | null, Memory> }>
/**
 * Attach traffic class and flow label to every message, as IPV6_FLOWINFO.
 *
 * Since Linux 2.2.
 *
 * 0xb; linux/in6.h.
 */
export const IPV6_FLOWINFO = (11) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/** 0xfffff; linux/in6.h. */
export const IPV6_FLOWINFO_FLOWLABEL: number = 1048575
/** 0xff00000; linux/in6.h. */
export const IPV6_FLOWINFO_PRIORITY: number = 267386880
/**
 * Take the flow label from the address a datagram is sent to.
 *
 * Since Linux 2.2.
 *
 * 0x21; linux/in6.h.
 */
export const IPV6_FLOWINFO_SEND = (33) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Get, release, renew or read a flow label.
 *
 * setsockopt writes a label that it has chosen back into the struct.
 *
 * Since Linux 2.2.
 *
 * 0x20; linux/in6.h.
 */
export const IPV6_FLOWLABEL_MGR = (32) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Struct<'in6_flowlabel_req'>, Struct<'in6_flowlabel_req'>> }>
/** 0; linux/in6.h. */
export const IPV6_FL_A_GET: IPV6_FL_A_ = 0
/** 1; linux/in6.h. */
export const IPV6_FL_A_PUT: IPV6_FL_A_ = 1
/** 2; linux/in6.h. */
export const IPV6_FL_A_RENEW: IPV6_FL_A_ = 2
/** 1; linux/in6.h. */
export const IPV6_FL_F_CREATE: IPV6_FL_F_ = 1
/** 2; linux/in6.h. */
export const IPV6_FL_F_EXCL: IPV6_FL_F_ = 2
/** 4; linux/in6.h. */
export const IPV6_FL_F_REFLECT: IPV6_FL_F_ = 4
/** 8; linux/in6.h. */
export const IPV6_FL_F_REMOTE: IPV6_FL_F_ = 8
/** 0xff; linux/in6.h. */
export const IPV6_FL_S_ANY: IPV6_FL_S_ = 255
/** 1; linux/in6.h. */
export const IPV6_FL_S_EXCL: IPV6_FL_S_ = 1
/** 0; linux/in6.h. */
export const IPV6_FL_S_NONE: IPV6_FL_S_ = 0
/** 2; linux/in6.h. */
export const IPV6_FL_S_PROCESS: IPV6_FL_S_ = 2
/** 3; linux/in6.h. */
export const IPV6_FL_S_USER: IPV6_FL_S_ = 3
/**
 * Allow bind to an address that the system does not have, or not yet.
 *
 * Since Linux 4.15.
 *
 * 0x4e; linux/in6.h.
 */
export const IPV6_FREEBIND = (78) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Tell that the caller writes the IPv6 header of a raw socket itself.
 *
 * Since Linux 4.5.
 *
 * 0x24; linux/in6.h.
 */
export const IPV6_HDRINCL = (36) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/** 0x34; linux/in6.h. */
export const IPV6_HOPLIMIT: number = 52
/**
 * Set the hop-by-hop options of packets sent.
 *
 * A multiple of 8 bytes, at most 2040; a length of 0 removes them.
 *
 * Since Linux 2.6.14.
 *
 * 0x36; linux/in6.h.
 */
export const IPV6_HOPOPTS = (54) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Memory | string | null, Memory> }>
/**
 * Set the IPsec policy of the socket in the format of PF_KEY.
 *
 * Since Linux 2.6.0.
 *
 * 0x22; linux/in6.h.
 */
export const IPV6_IPSEC_POLICY = (34) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Struct<'sadb_x_policy'> | null, WriteOnly> }>
/**
 * Take part in an anycast address.
 *
 * Since Linux 2.6.0.
 *
 * 0x1b; linux/in6.h.
 */
export const IPV6_JOIN_ANYCAST = (27) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Struct<'ipv6_mreq'>, WriteOnly> }>
/**
 * Stop taking part in an anycast address.
 *
 * Since Linux 2.6.0.
 *
 * 0x1c; linux/in6.h.
 */
export const IPV6_LEAVE_ANYCAST = (28) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Struct<'ipv6_mreq'>, WriteOnly> }>
/**
 * Drop incoming TCP segments whose hop limit is less than this.
 *
 * Since Linux 2.6.35.
 *
 * 0x49; linux/in6.h.
 */
export const IPV6_MINHOPCOUNT = (73) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Limit the size of packets sent, or read the size known for the path of a connected socket.
 *
 * Since Linux 2.2.
 *
 * 0x18; linux/in6.h.
 */
export const IPV6_MTU = (24) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Choose how the size of packets is fitted to the path.
 *
 * Since Linux 2.2.
 *
 * 0x17; linux/in6.h.
 */
export const IPV6_MTU_DISCOVER = (23) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Choice<IPV6_PMTUDISC_> | Bytes, Place32> }>
/**
 * Receive from all groups that the system has joined, and not only from those of this socket.
 *
 * On by default.
 *
 * Since Linux 4.20.
 *
 * 0x1d; linux/in6.h.
 */
export const IPV6_MULTICAST_ALL = (29) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Set the hop limit of multicast packets sent.
 *
 * 0 to 255; -1 means 1, the default.
 *
 * Since Linux 2.2.
 *
 * 0x12; linux/in6.h.
 */
export const IPV6_MULTICAST_HOPS = (18) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Set the interface through which multicast packets leave.
 *
 * Since Linux 2.2.
 *
 * 0x11; linux/in6.h.
 */
export const IPV6_MULTICAST_IF = (17) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Let multicast packets also reach receivers on this system.
 *
 * Since Linux 2.2.
 *
 * 0x13; linux/in6.h.
 */
export const IPV6_MULTICAST_LOOP = (19) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/** 9; linux/in6.h. */
export const IPV6_NEXTHOP: number = 9
/** 0x4a; linux/in6.h. */
export const IPV6_ORIGDSTADDR: number = 74
/**
 * Read the size known for the path of a connected socket.
 *
 * Since Linux 2.6.35.
 *
 * 0x3d; linux/in6.h.
 */
export const IPV6_PATHMTU = (61) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<ReadOnly, Struct<'ip6_mtuinfo'>> }>
/**
 * Set source address and interface of packets sent.
 *
 * Since Linux 2.6.14.
 *
 * 0x32; linux/in6.h.
 */
export const IPV6_PKTINFO = (50) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Struct<'in6_pktinfo'>, WriteOnly> }>
/** 2; linux/in6.h. */
export const IPV6_PMTUDISC_DO: IPV6_PMTUDISC_ = 2
/** 0; linux/in6.h. */
export const IPV6_PMTUDISC_DONT: IPV6_PMTUDISC_ = 0
/** 4; linux/in6.h. */
export const IPV6_PMTUDISC_INTERFACE: IPV6_PMTUDISC_ = 4
/** 5; linux/in6.h. */
export const IPV6_PMTUDISC_OMIT: IPV6_PMTUDISC_ = 5
/** 3; linux/in6.h. */
export const IPV6_PMTUDISC_PROBE: IPV6_PMTUDISC_ = 3
/** 1; linux/in6.h. */
export const IPV6_PMTUDISC_WANT: IPV6_PMTUDISC_ = 1
/** 8; linux/in6.h. */
export const IPV6_PREFER_SRC_CGA: IPV6_PREFER_SRC_ = 8
/** 4; linux/in6.h. */
export const IPV6_PREFER_SRC_COA: IPV6_PREFER_SRC_ = 4
/** 0x400; linux/in6.h. */
export const IPV6_PREFER_SRC_HOME: IPV6_PREFER_SRC_ = 1024
/** 0x800; linux/in6.h. */
export const IPV6_PREFER_SRC_NONCGA: IPV6_PREFER_SRC_ = 2048
/** 2; linux/in6.h. */
export const IPV6_PREFER_SRC_PUBLIC: IPV6_PREFER_SRC_ = 2
/** 0x100; linux/in6.h. */
export const IPV6_PREFER_SRC_PUBTMP_DEFAULT: IPV6_PREFER_SRC_ = 256
/** 1; linux/in6.h. */
export const IPV6_PREFER_SRC_TMP: IPV6_PREFER_SRC_ = 1
/** 0xa00; linux/in6.h. */
export const IPV6_PRIORITY_10: number = 2560
/** 0xb00; linux/in6.h. */
export const IPV6_PRIORITY_11: number = 2816
/** 0xc00; linux/in6.h. */
export const IPV6_PRIORITY_12: number = 3072
/** 0xd00; linux/in6.h. */
export const IPV6_PRIORITY_13: number = 3328
/** 0xe00; linux/in6.h. */
export const IPV6_PRIORITY_14: number = 3584
/** 0xf00; linux/in6.h. */
export const IPV6_PRIORITY_15: number = 3840
/** 0x800; linux/in6.h. */
export const IPV6_PRIORITY_8: number = 2048
/** 0x900; linux/in6.h. */
export const IPV6_PRIORITY_9: number = 2304
/** 0x400; linux/in6.h. */
export const IPV6_PRIORITY_BULK: number = 1024
/** 0x700; linux/in6.h. */
export const IPV6_PRIORITY_CONTROL: number = 1792
/** 0x100; linux/in6.h. */
export const IPV6_PRIORITY_FILLER: number = 256
/** 0x600; linux/in6.h. */
export const IPV6_PRIORITY_INTERACTIVE: number = 1536
/** 0x300; linux/in6.h. */
export const IPV6_PRIORITY_RESERVED1: number = 768
/** 0x500; linux/in6.h. */
export const IPV6_PRIORITY_RESERVED2: number = 1280
/** 0x200; linux/in6.h. */
export const IPV6_PRIORITY_UNATTENDED: number = 512
/** 0; linux/in6.h. */
export const IPV6_PRIORITY_UNCHARACTERIZED: number = 0
/**
 * Attach the destination options to every message, as IPV6_DSTOPTS.
 *
 * Since Linux 2.6.14.
 *
 * 0x3a; linux/in6.h.
 */
export const IPV6_RECVDSTOPTS = (58) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Keep errors that come back for packets sent, to be read with MSG_ERRQUEUE.
 *
 * Turning it off throws away what is in the error queue.
 *
 * Since Linux 2.2.
 *
 * 0x19; linux/in6.h.
 */
export const IPV6_RECVERR = (25) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Tell with those errors where the extensions of their ICMP message begin.
 *
 * Since Linux 5.9.
 *
 * 0x1f; linux/in6.h.
 */
export const IPV6_RECVERR_RFC4884 = (31) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Attach to every datagram put together from fragments the size of the largest one.
 *
 * Since Linux 4.10.
 *
 * 0x4d; linux/in6.h.
 */
export const IPV6_RECVFRAGSIZE = (77) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Attach the hop limit to every message, as IPV6_HOPLIMIT.
 *
 * Since Linux 2.6.14.
 *
 * 0x33; linux/in6.h.
 */
export const IPV6_RECVHOPLIMIT = (51) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Attach the hop-by-hop options to every message, as IPV6_HOPOPTS.
 *
 * Since Linux 2.6.14.
 *
 * 0x35; linux/in6.h.
 */
export const IPV6_RECVHOPOPTS = (53) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Attach the original destination address to every datagram, as struct sockaddr_in6.
 *
 * Since Linux 2.6.37.
 *
 * 0x4a; linux/in6.h.
 */
export const IPV6_RECVORIGDSTADDR = (74) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Attach the size known for the path to a message when it changes, as IPV6_PATHMTU.
 *
 * Since Linux 2.6.35.
 *
 * 0x3c; linux/in6.h.
 */
export const IPV6_RECVPATHMTU = (60) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Attach the destination address and the interface to every message, as IPV6_PKTINFO.
 *
 * Since Linux 2.6.14.
 *
 * 0x31; linux/in6.h.
 */
export const IPV6_RECVPKTINFO = (49) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Attach the routing header to every message, as IPV6_RTHDR.
 *
 * Since Linux 2.6.14.
 *
 * 0x38; linux/in6.h.
 */
export const IPV6_RECVRTHDR = (56) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Attach the traffic class to every message, as IPV6_TCLASS.
 *
 * Since Linux 2.6.14.
 *
 * 0x42; linux/in6.h.
 */
export const IPV6_RECVTCLASS = (66) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Receive, on a raw socket, packets to be forwarded that carry this router alert value.
 *
 * -1 turns it off. Reading gives 0 or 1 only.
 *
 * Since Linux 2.2.
 *
 * 0x16; linux/in6.h.
 */
export const IPV6_ROUTER_ALERT = (22) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Restrict such packets to those of the own network namespace.
 *
 * Since Linux 5.1.
 *
 * 0x1e; linux/in6.h.
 */
export const IPV6_ROUTER_ALERT_ISOLATE = (30) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Set the routing header of packets sent.
 *
 * A multiple of 8 bytes, at most 2040; a length of 0 removes it.
 *
 * Since Linux 2.6.14.
 *
 * 0x39; linux/in6.h.
 */
export const IPV6_RTHDR = (57) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Memory | string | null, Memory> }>
/**
 * Set the destination options that stand before the routing header of packets sent.
 *
 * A multiple of 8 bytes, at most 2040; a length of 0 removes them.
 *
 * Since Linux 2.6.14.
 *
 * 0x37; linux/in6.h.
 */
export const IPV6_RTHDRDSTOPTS = (55) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Memory | string | null, Memory> }>
/**
 * Set the traffic class of packets sent.
 *
 * 0 to 255; -1 means 0.
 *
 * Since Linux 2.6.14.
 *
 * 0x43; linux/in6.h.
 */
export const IPV6_TCLASS = (67) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Quantity | Bytes, Place32> }>
/** 7; linux/in6.h. */
export const IPV6_TLV_CALIPSO: number = 7
/** 0xc9; linux/in6.h. */
export const IPV6_TLV_HAO: number = 201
/** 0x31; linux/in6.h. */
export const IPV6_TLV_IOAM: number = 49
/** 0xc2; linux/in6.h. */
export const IPV6_TLV_JUMBO: number = 194
/** 0; linux/in6.h. */
export const IPV6_TLV_PAD1: number = 0
/** 1; linux/in6.h. */
export const IPV6_TLV_PADN: number = 1
/** 5; linux/in6.h. */
export const IPV6_TLV_ROUTERALERT: number = 5
/**
 * Let the socket act for addresses of others, as a transparent proxy does.
 *
 * Since Linux 2.6.37.
 *
 * 0x4b; linux/in6.h.
 */
export const IPV6_TRANSPARENT = (75) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Set the hop limit of unicast packets sent.
 *
 * 0 to 255; -1 means the default of the route.
 *
 * Since Linux 2.2.
 *
 * 0x10; linux/in6.h.
 */
export const IPV6_UNICAST_HOPS = (16) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Set the interface through which unicast packets leave, without binding to it.
 *
 * The index is in network byte order; 0 means none.
 *
 * Since Linux 3.4.
 *
 * 0x4c; linux/in6.h.
 */
export const IPV6_UNICAST_IF = (76) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Restrict the socket to IPv6, so that another one can have the same port of IPv4.
 *
 * Since Linux 2.4.21.
 *
 * 0x1a; linux/in6.h.
 */
export const IPV6_V6ONLY = (26) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Set the IPsec policy of the socket in the format of netlink.
 *
 * Structs xfrm_user_tmpl follow the struct.
 *
 * Since Linux 2.6.0.
 *
 * 0x23; linux/in6.h.
 */
export const IPV6_XFRM_POLICY = (35) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Struct<'xfrm_userpolicy_info'> | null, WriteOnly> }>
/** 0x100; linux/ipv6_route.h. */
export const IP6_RT_PRIO_ADDRCONF: number = 256
/** 0x400; linux/ipv6_route.h. */
export const IP6_RT_PRIO_USER: number = 1024
/** 0x40000; linux/ipv6_route.h. */
export const RTF_ADDRCONF: RTF_ = 262144
/** 0x20000; linux/ipv6_route.h. */
export const RTF_ALLONLINK: RTF_ = 131072
/** 0x100000; linux/ipv6_route.h. */
export const RTF_ANYCAST: RTF_ = 1048576
/** 0x1000000; linux/ipv6_route.h. */
export const RTF_CACHE: RTF_ = 16777216
/** 0x10000; linux/ipv6_route.h. */
export const RTF_DEFAULT: RTF_ = 65536
/** 0x400000; linux/ipv6_route.h. */
export const RTF_EXPIRES: RTF_ = 4194304
/** 0x2000000; linux/ipv6_route.h. */
export const RTF_FLOW: RTF_ = 33554432
/** 0x80000000; linux/ipv6_route.h. */
export const RTF_LOCAL: RTF_ = 2147483648
/** 0x200000; linux/ipv6_route.h. */
export const RTF_NONEXTHOP: RTF_ = 2097152
/** 0x40000000; linux/ipv6_route.h. */
export const RTF_PCPU: RTF_ = 1073741824
/** 0x4000000; linux/ipv6_route.h. */
export const RTF_POLICY: RTF_ = 67108864
/** 0x80000; linux/ipv6_route.h. */
export const RTF_PREFIX_RT: RTF_ = 524288
/** 0x18000000; linux/ipv6_route.h. */
export const RTF_PREF_MASK: RTF_ = 402653184
/** 0x800000; linux/ipv6_route.h. */
export const RTF_ROUTEINFO: RTF_ = 8388608
/** 0x12; linux/ipv6_route.h. */
export const RTMSG_DELDEVICE: number = 18
/** 0x22; linux/ipv6_route.h. */
export const RTMSG_DELROUTE: number = 34
/** 0x11; linux/ipv6_route.h. */
export const RTMSG_NEWDEVICE: number = 17
/** 0x21; linux/ipv6_route.h. */
export const RTMSG_NEWROUTE: number = 33
/** 1; linux/libc-compat.h. */
export const __UAPI_DEF_IF_IFCONF: number = 1
/** 1; linux/libc-compat.h. */
export const __UAPI_DEF_IF_IFMAP: number = 1
/** 1; linux/libc-compat.h. */
export const __UAPI_DEF_IF_IFNAMSIZ: number = 1
/** 1; linux/libc-compat.h. */
export const __UAPI_DEF_IF_IFREQ: number = 1
/** 1; linux/libc-compat.h. */
export const __UAPI_DEF_IF_NET_DEVICE_FLAGS: number = 1
/** 1; linux/libc-compat.h. */
export const __UAPI_DEF_IF_NET_DEVICE_FLAGS_LOWER_UP_DORMANT_ECHO: number = 1
/** 1; linux/libc-compat.h. */
export const __UAPI_DEF_IN6_ADDR: number = 1
/** 1; linux/libc-compat.h. */
export const __UAPI_DEF_IN6_ADDR_ALT: number = 1
/** 1; linux/libc-compat.h. */
export const __UAPI_DEF_IN6_PKTINFO: number = 1
/** 1; linux/libc-compat.h. */
export const __UAPI_DEF_IN_ADDR: number = 1
/** 1; linux/libc-compat.h. */
export const __UAPI_DEF_IN_CLASS: number = 1
/** 1; linux/libc-compat.h. */
export const __UAPI_DEF_IN_IPPROTO: number = 1
/** 1; linux/libc-compat.h. */
export const __UAPI_DEF_IN_PKTINFO: number = 1
/** 1; linux/libc-compat.h. */
export const __UAPI_DEF_IP6_MTUINFO: number = 1
/** 1; linux/libc-compat.h. */
export const __UAPI_DEF_IPPROTO_V6: number = 1
/** 1; linux/libc-compat.h. */
export const __UAPI_DEF_IPV6_MREQ: number = 1
/** 1; linux/libc-compat.h. */
export const __UAPI_DEF_IPV6_OPTIONS: number = 1
/** 1; linux/libc-compat.h. */
export const __UAPI_DEF_IP_MREQ: number = 1
/** 1; linux/libc-compat.h. */
export const __UAPI_DEF_SOCKADDR_IN: number = 1
/** 1; linux/libc-compat.h. */
export const __UAPI_DEF_SOCKADDR_IN6: number = 1
/** 1; linux/libc-compat.h. */
export const __UAPI_DEF_XATTR: number = 1
/**
 * Read all of the whole connection and of its subflows at once.
 *
 * Since Linux 6.5.
 *
 * 4; linux/mptcp.h.
 */
export const MPTCP_FULL_INFO = (4) as unknown as SocketOption<{ readonly SOL_MPTCP: OptionValue<ReadOnly, Struct<'mptcp_full_info'>> }>
/**
 * Read state and statistics of the whole connection.
 *
 * Since Linux 5.16.
 *
 * 1; linux/mptcp.h.
 */
export const MPTCP_INFO = (1) as unknown as SocketOption<{ readonly SOL_MPTCP: OptionValue<ReadOnly, Struct<'mptcp_info'>> }>
/** 1; linux/mptcp.h. */
export const MPTCP_INFO_FLAG_FALLBACK: number = 1
/** 2; linux/mptcp.h. */
export const MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED: number = 2
/** 4; linux/mptcp.h. */
export const MPTCP_PM_ADDR_FLAG_BACKUP: number = 4
/** 8; linux/mptcp.h. */
export const MPTCP_PM_ADDR_FLAG_FULLMESH: number = 8
/** 0x10; linux/mptcp.h. */
export const MPTCP_PM_ADDR_FLAG_IMPLICIT: number = 16
/** 0x20; linux/mptcp.h. */
export const MPTCP_PM_ADDR_FLAG_LAMINAR: number = 32
/** 1; linux/mptcp.h. */
export const MPTCP_PM_ADDR_FLAG_SIGNAL: number = 1
/** 2; linux/mptcp.h. */
export const MPTCP_PM_ADDR_FLAG_SUBFLOW: number = 2
/** "mptcp_pm_cmds"; linux/mptcp.h. */
export const MPTCP_PM_CMD_GRP_NAME: string = 'mptcp_pm_cmds'
/** 1; linux/mptcp.h. */
export const MPTCP_PM_EV_FLAG_DENY_JOIN_ID0: number = 1
/** 2; linux/mptcp.h. */
export const MPTCP_PM_EV_FLAG_SERVER_SIDE: number = 2
/** "mptcp_pm_events"; linux/mptcp.h. */
export const MPTCP_PM_EV_GRP_NAME: string = 'mptcp_pm_events'
/** 5; linux/mptcp.h. */
export const MPTCP_RST_EBADPERF: number = 5
/** 6; linux/mptcp.h. */
export const MPTCP_RST_EMIDDLEBOX: number = 6
/** 1; linux/mptcp.h. */
export const MPTCP_RST_EMPTCP: number = 1
/** 3; linux/mptcp.h. */
export const MPTCP_RST_EPROHIBIT: number = 3
/** 2; linux/mptcp.h. */
export const MPTCP_RST_ERESOURCE: number = 2
/** 0; linux/mptcp.h. */
export const MPTCP_RST_EUNSPEC: number = 0
/** 4; linux/mptcp.h. */
export const MPTCP_RST_EWQ2BIG: number = 4
/**
 * Read the two addresses of every subflow.
 *
 * Structs mptcp_subflow_addrs of size_user bytes each follow the struct.
 *
 * Since Linux 5.16.
 *
 * 3; linux/mptcp.h.
 */
export const MPTCP_SUBFLOW_ADDRS = (3) as unknown as SocketOption<{ readonly SOL_MPTCP: OptionValue<ReadOnly, Struct<'mptcp_subflow_data'>> }>
/** 0x20; linux/mptcp.h. */
export const MPTCP_SUBFLOW_FLAG_BKUP_LOC: number = 32
/** 0x10; linux/mptcp.h. */
export const MPTCP_SUBFLOW_FLAG_BKUP_REM: number = 16
/** 0x80; linux/mptcp.h. */
export const MPTCP_SUBFLOW_FLAG_CONNECTED: number = 128
/** 0x40; linux/mptcp.h. */
export const MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED: number = 64
/** 8; linux/mptcp.h. */
export const MPTCP_SUBFLOW_FLAG_JOIN_LOC: number = 8
/** 4; linux/mptcp.h. */
export const MPTCP_SUBFLOW_FLAG_JOIN_REM: number = 4
/** 0x100; linux/mptcp.h. */
export const MPTCP_SUBFLOW_FLAG_MAPVALID: number = 256
/** 2; linux/mptcp.h. */
export const MPTCP_SUBFLOW_FLAG_MCAP_LOC: number = 2
/** 1; linux/mptcp.h. */
export const MPTCP_SUBFLOW_FLAG_MCAP_REM: number = 1
/**
 * Read struct tcp_info of every subflow.
 *
 * Elements of size_user bytes each follow the struct, which has size_subflow_data bytes.
 *
 * Since Linux 5.16.
 *
 * 2; linux/mptcp.h.
 */
export const MPTCP_TCPINFO = (2) as unknown as SocketOption<{ readonly SOL_MPTCP: OptionValue<ReadOnly, Struct<'mptcp_subflow_data'>> }>
/** 0xffff; linux/mroute.h. */
export const ALL_VIFS: number = 65535
/** 1; linux/mroute.h. */
export const IGMPMSG_NOCACHE: number = 1
/** 3; linux/mroute.h. */
export const IGMPMSG_WHOLEPKT: number = 3
/** 2; linux/mroute.h. */
export const IGMPMSG_WRONGVIF: number = 2
/** 4; linux/mroute.h. */
export const IGMPMSG_WRVIFWHOLE: number = 4
/** 4; linux/mroute.h. */
export const IPMRA_CREPORT_DST_ADDR: number = 4
/** 6; linux/mroute.h. */
export const IPMRA_CREPORT_MAX: number = 6
/** 1; linux/mroute.h. */
export const IPMRA_CREPORT_MSGTYPE: number = 1
/** 5; linux/mroute.h. */
export const IPMRA_CREPORT_PKT: number = 5
/** 3; linux/mroute.h. */
export const IPMRA_CREPORT_SRC_ADDR: number = 3
/** 6; linux/mroute.h. */
export const IPMRA_CREPORT_TABLE: number = 6
/** 0; linux/mroute.h. */
export const IPMRA_CREPORT_UNSPEC: number = 0
/** 2; linux/mroute.h. */
export const IPMRA_CREPORT_VIF_ID: number = 2
/** 2; linux/mroute.h. */
export const IPMRA_TABLE_CACHE_RES_QUEUE_LEN: number = 2
/** 1; linux/mroute.h. */
export const IPMRA_TABLE_ID: number = 1
/** 7; linux/mroute.h. */
export const IPMRA_TABLE_MAX: number = 7
/** 4; linux/mroute.h. */
export const IPMRA_TABLE_MROUTE_DO_ASSERT: number = 4
/** 5; linux/mroute.h. */
export const IPMRA_TABLE_MROUTE_DO_PIM: number = 5
/** 7; linux/mroute.h. */
export const IPMRA_TABLE_MROUTE_DO_WRVIFWHOLE: number = 7
/** 3; linux/mroute.h. */
export const IPMRA_TABLE_MROUTE_REG_VIF_NUM: number = 3
/** 0; linux/mroute.h. */
export const IPMRA_TABLE_UNSPEC: number = 0
/** 6; linux/mroute.h. */
export const IPMRA_TABLE_VIFS: number = 6
/** 1; linux/mroute.h. */
export const IPMRA_VIF: number = 1
/** 4; linux/mroute.h. */
export const IPMRA_VIFA_BYTES_IN: number = 4
/** 5; linux/mroute.h. */
export const IPMRA_VIFA_BYTES_OUT: number = 5
/** 3; linux/mroute.h. */
export const IPMRA_VIFA_FLAGS: number = 3
/** 1; linux/mroute.h. */
export const IPMRA_VIFA_IFINDEX: number = 1
/** 8; linux/mroute.h. */
export const IPMRA_VIFA_LOCAL_ADDR: number = 8
/** 0xa; linux/mroute.h. */
export const IPMRA_VIFA_MAX: number = 10
/** 6; linux/mroute.h. */
export const IPMRA_VIFA_PACKETS_IN: number = 6
/** 7; linux/mroute.h. */
export const IPMRA_VIFA_PACKETS_OUT: number = 7
/** 0xa; linux/mroute.h. */
export const IPMRA_VIFA_PAD: number = 10
/** 9; linux/mroute.h. */
export const IPMRA_VIFA_REMOTE_ADDR: number = 9
/** 0; linux/mroute.h. */
export const IPMRA_VIFA_UNSPEC: number = 0
/** 2; linux/mroute.h. */
export const IPMRA_VIFA_VIF_ID: number = 2
/** 1; linux/mroute.h. */
export const IPMRA_VIF_MAX: number = 1
/** 0; linux/mroute.h. */
export const IPMRA_VIF_UNSPEC: number = 0
/** 0x20; linux/mroute.h. */
export const MAXVIFS: number = 32
/** 0x12c; linux/mroute.h. */
export const MFC_ASSERT_THRESH: number = 300
/**
 * Add an entry that says where packets of a sender to a group are forwarded.
 *
 * Since Linux 1.0.
 *
 * 0xcc; linux/mroute.h.
 */
export const MRT_ADD_MFC = (204) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Struct<'mfcctl'>, WriteOnly> }>
/**
 * Add an entry that forwards a group, or all groups, of any sender.
 *
 * Since Linux 3.9.
 *
 * 0xd2; linux/mroute.h.
 */
export const MRT_ADD_MFC_PROXY = (210) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Struct<'mfcctl'>, WriteOnly> }>
/**
 * Add an interface to the multicast router.
 *
 * Since Linux 1.0.
 *
 * 0xca; linux/mroute.h.
 */
export const MRT_ADD_VIF = (202) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Struct<'vifctl'>, WriteOnly> }>
/**
 * Report packets that come in through the wrong interface.
 *
 * Since Linux 1.0.
 *
 * 0xcf; linux/mroute.h.
 */
export const MRT_ASSERT = (207) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Quantity | Bytes, Place32> }>
/** 0xc8; linux/mroute.h. */
export const MRT_BASE: number = 200
/**
 * Remove an entry of multicast forwarding.
 *
 * Since Linux 1.0.
 *
 * 0xcd; linux/mroute.h.
 */
export const MRT_DEL_MFC = (205) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Struct<'mfcctl'>, WriteOnly> }>
/**
 * Remove an entry that forwards for any sender.
 *
 * Since Linux 3.9.
 *
 * 0xd3; linux/mroute.h.
 */
export const MRT_DEL_MFC_PROXY = (211) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Struct<'mfcctl'>, WriteOnly> }>
/**
 * Remove an interface from the multicast router.
 *
 * Since Linux 1.0.
 *
 * 0xcb; linux/mroute.h.
 */
export const MRT_DEL_VIF = (203) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Struct<'vifctl'>, WriteOnly> }>
/**
 * End multicast routing by this socket.
 *
 * Since Linux 1.0.
 *
 * 0xc9; linux/mroute.h.
 */
export const MRT_DONE = (201) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Memory | string | null, WriteOnly> }>
/**
 * Remove entries and interfaces of the kinds given.
 *
 * Since Linux 5.1.
 *
 * 0xd4; linux/mroute.h.
 */
export const MRT_FLUSH = (212) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Flags<MRT_FLUSH_> | Bytes, WriteOnly> }>
/** 1; linux/mroute.h. */
export const MRT_FLUSH_MFC: MRT_FLUSH_ = 1
/** 2; linux/mroute.h. */
export const MRT_FLUSH_MFC_STATIC: MRT_FLUSH_ = 2
/** 4; linux/mroute.h. */
export const MRT_FLUSH_VIFS: MRT_FLUSH_ = 4
/** 8; linux/mroute.h. */
export const MRT_FLUSH_VIFS_STATIC: MRT_FLUSH_ = 8
/**
 * Make this raw socket of IGMP the one of the multicast router.
 *
 * Since Linux 1.0.
 *
 * 0xc8; linux/mroute.h.
 */
export const MRT_INIT = (200) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Quantity | Bytes, WriteOnly> }>
/** 0xd4; linux/mroute.h. */
export const MRT_MAX: number = 212
/**
 * Turn on support of Protocol Independent Multicast.
 *
 * Since Linux 2.2.
 *
 * 0xd0; linux/mroute.h.
 */
export const MRT_PIM = (208) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Choose the table of multicast routes this socket works on.
 *
 * Since Linux 2.6.35.
 *
 * 0xd1; linux/mroute.h.
 */
export const MRT_TABLE = (209) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<Quantity | Bytes, WriteOnly> }>
/**
 * Read the version of the interface for multicast routers, which is 0x0305.
 *
 * Since Linux 1.0.
 *
 * 0xce; linux/mroute.h.
 */
export const MRT_VERSION = (206) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<ReadOnly, Place32> }>
/**
 * Read the counters of a sender and group of the IPv4 multicast router.
 *
 * On sockets of AF_INET6 the same number means SIOCGETSGCNT_IN6, which writes a larger struct.
 *
 * Errors: EADDRNOTAVAIL, EFAULT, ENOENT, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x89e1; linux/mroute.h.
 */
export const SIOCGETSGCNT = (35297) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'sioc_sg_req'>], 0> }>
/**
 * Read the counters of an interface of the IPv4 multicast router.
 *
 * Errors: EADDRNOTAVAIL, EFAULT, EINVAL, ENOENT, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x89e0; linux/mroute.h.
 */
export const SIOCGETVIFCNT = (35296) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'sioc_vif_req'>], 0> }>
/** 4; linux/mroute.h. */
export const VIFF_REGISTER: VIFF_ = 4
/** 2; linux/mroute.h. */
export const VIFF_SRCRT: VIFF_ = 2
/** 1; linux/mroute.h. */
export const VIFF_TUNNEL: VIFF_ = 1
/** 8; linux/mroute.h. */
export const VIFF_USE_IFINDEX: VIFF_ = 8
/** 7; linux/mroute.h. */
export const __IPMRA_CREPORT_MAX: number = 7
/** 8; linux/mroute.h. */
export const __IPMRA_TABLE_MAX: number = 8
/** 0xb; linux/mroute.h. */
export const __IPMRA_VIFA_MAX: number = 11
/** 2; linux/mroute.h. */
export const __IPMRA_VIF_MAX: number = 2
/** 0xffff; linux/mroute6.h. */
export const ALL_MIFS: number = 65535
/** 0x100; linux/mroute6.h. */
export const IF_SETSIZE: number = 256
/** 4; linux/mroute6.h. */
export const IP6MRA_CREPORT_DST_ADDR: number = 4
/** 5; linux/mroute6.h. */
export const IP6MRA_CREPORT_MAX: number = 5
/** 2; linux/mroute6.h. */
export const IP6MRA_CREPORT_MIF_ID: number = 2
/** 1; linux/mroute6.h. */
export const IP6MRA_CREPORT_MSGTYPE: number = 1
/** 5; linux/mroute6.h. */
export const IP6MRA_CREPORT_PKT: number = 5
/** 3; linux/mroute6.h. */
export const IP6MRA_CREPORT_SRC_ADDR: number = 3
/** 0; linux/mroute6.h. */
export const IP6MRA_CREPORT_UNSPEC: number = 0
/** 0x20; linux/mroute6.h. */
export const MAXMIFS: number = 32
/** 1; linux/mroute6.h. */
export const MIFF_REGISTER: MIFF_ = 1
/** 1; linux/mroute6.h. */
export const MRT6MSG_NOCACHE: number = 1
/** 3; linux/mroute6.h. */
export const MRT6MSG_WHOLEPKT: number = 3
/** 4; linux/mroute6.h. */
export const MRT6MSG_WRMIFWHOLE: number = 4
/** 2; linux/mroute6.h. */
export const MRT6MSG_WRONGMIF: number = 2
/**
 * Add an entry that says where packets of a sender to a group are forwarded.
 *
 * Since Linux 2.6.26.
 *
 * 0xcc; linux/mroute6.h.
 */
export const MRT6_ADD_MFC = (204) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Struct<'mf6cctl'>, WriteOnly> }>
/**
 * Add an entry that forwards a group, or all groups, of any sender.
 *
 * Since Linux 3.9.
 *
 * 0xd2; linux/mroute6.h.
 */
export const MRT6_ADD_MFC_PROXY = (210) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Struct<'mf6cctl'>, WriteOnly> }>
/**
 * Add an interface to the multicast router.
 *
 * Since Linux 2.6.26.
 *
 * 0xca; linux/mroute6.h.
 */
export const MRT6_ADD_MIF = (202) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Struct<'mif6ctl'>, WriteOnly> }>
/**
 * Report packets that come in through the wrong interface.
 *
 * Since Linux 2.6.26.
 *
 * 0xcf; linux/mroute6.h.
 */
export const MRT6_ASSERT = (207) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Quantity | Bytes, Place32> }>
/** 0xc8; linux/mroute6.h. */
export const MRT6_BASE: number = 200
/**
 * Remove an entry of multicast forwarding.
 *
 * Since Linux 2.6.26.
 *
 * 0xcd; linux/mroute6.h.
 */
export const MRT6_DEL_MFC = (205) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Struct<'mf6cctl'>, WriteOnly> }>
/**
 * Remove an entry that forwards for any sender.
 *
 * Since Linux 3.9.
 *
 * 0xd3; linux/mroute6.h.
 */
export const MRT6_DEL_MFC_PROXY = (211) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Struct<'mf6cctl'>, WriteOnly> }>
/**
 * Remove an interface from the multicast router.
 *
 * Since Linux 2.6.26.
 *
 * 0xcb; linux/mroute6.h.
 */
export const MRT6_DEL_MIF = (203) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Quantity | Bytes, WriteOnly> }>
/**
 * End multicast routing by this socket.
 *
 * Since Linux 2.6.26.
 *
 * 0xc9; linux/mroute6.h.
 */
export const MRT6_DONE = (201) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Memory | string | null, WriteOnly> }>
/**
 * Remove entries and interfaces of the kinds given.
 *
 * Since Linux 5.1.
 *
 * 0xd4; linux/mroute6.h.
 */
export const MRT6_FLUSH = (212) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Flags<MRT6_FLUSH_> | Bytes, WriteOnly> }>
/** 1; linux/mroute6.h. */
export const MRT6_FLUSH_MFC: MRT6_FLUSH_ = 1
/** 2; linux/mroute6.h. */
export const MRT6_FLUSH_MFC_STATIC: MRT6_FLUSH_ = 2
/** 4; linux/mroute6.h. */
export const MRT6_FLUSH_MIFS: MRT6_FLUSH_ = 4
/** 8; linux/mroute6.h. */
export const MRT6_FLUSH_MIFS_STATIC: MRT6_FLUSH_ = 8
/**
 * Make this raw socket of ICMPv6 the one of the multicast router.
 *
 * Since Linux 2.6.26.
 *
 * 0xc8; linux/mroute6.h.
 */
export const MRT6_INIT = (200) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Quantity | Bytes, WriteOnly> }>
/** 0xd4; linux/mroute6.h. */
export const MRT6_MAX: number = 212
/**
 * Turn on support of Protocol Independent Multicast.
 *
 * Since Linux 2.6.26.
 *
 * 0xd0; linux/mroute6.h.
 */
export const MRT6_PIM = (208) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Choose the table of multicast routes this socket works on.
 *
 * Since Linux 2.6.35.
 *
 * 0xd1; linux/mroute6.h.
 */
export const MRT6_TABLE = (209) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<Quantity | Bytes, WriteOnly> }>
/**
 * Read the version of the interface for multicast routers, which is 0x0305.
 *
 * Since Linux 2.6.26.
 *
 * 0xce; linux/mroute6.h.
 */
export const MRT6_VERSION = (206) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<ReadOnly, Place32> }>
/** 0x20; linux/mroute6.h. */
export const NIFBITS: number = 32
/**
 * Read the counters of an interface of the IPv6 multicast router.
 *
 * Errors: EADDRNOTAVAIL, EFAULT, EINVAL, ENOENT, ENOTTY.
 *
 * Since Linux 2.6.26.
 *
 * 0x89e0; linux/mroute6.h.
 */
export const SIOCGETMIFCNT_IN6 = (35296) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'sioc_mif_req6'>], 0> }>
/** 0x89e2; linux/mroute6.h. */
export const SIOCGETRPF: number = 35298
/**
 * Read the counters of a sender and group of the IPv6 multicast router.
 *
 * On sockets of AF_INET the same number means SIOCGETSGCNT, with a smaller struct.
 *
 * Errors: EADDRNOTAVAIL, EFAULT, ENOENT, ENOTTY.
 *
 * Since Linux 2.6.26.
 *
 * 0x89e1; linux/mroute6.h.
 */
export const SIOCGETSGCNT_IN6 = (35297) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'sioc_sg_req6'>], 0> }>
/** 6; linux/mroute6.h. */
export const __IP6MRA_CREPORT_MAX: number = 6
/** 1; linux/neighbour.h. */
export const FDB_NOTIFY_BIT: number = 1
/** 2; linux/neighbour.h. */
export const FDB_NOTIFY_INACTIVE_BIT: number = 2
/** 3; linux/neighbour.h. */
export const NDA_CACHEINFO: number = 3
/** 1; linux/neighbour.h. */
export const NDA_DST: number = 1
/** 0xe; linux/neighbour.h. */
export const NDA_FDB_EXT_ATTRS: number = 14
/** 0xf; linux/neighbour.h. */
export const NDA_FLAGS_EXT: number = 15
/** 8; linux/neighbour.h. */
export const NDA_IFINDEX: number = 8
/** 0xa; linux/neighbour.h. */
export const NDA_LINK_NETNSID: number = 10
/** 2; linux/neighbour.h. */
export const NDA_LLADDR: number = 2
/** 9; linux/neighbour.h. */
export const NDA_MASTER: number = 9
/** 0x11; linux/neighbour.h. */
export const NDA_MAX: number = 17
/** 0x11; linux/neighbour.h. */
export const NDA_NDM_FLAGS_MASK: number = 17
/** 0x10; linux/neighbour.h. */
export const NDA_NDM_STATE_MASK: number = 16
/** 0xd; linux/neighbour.h. */
export const NDA_NH_ID: number = 13
/** 6; linux/neighbour.h. */
export const NDA_PORT: number = 6
/** 4; linux/neighbour.h. */
export const NDA_PROBES: number = 4
/** 0xc; linux/neighbour.h. */
export const NDA_PROTOCOL: number = 12
/** 0xb; linux/neighbour.h. */
export const NDA_SRC_VNI: number = 11
/** 0; linux/neighbour.h. */
export const NDA_UNSPEC: number = 0
/** 5; linux/neighbour.h. */
export const NDA_VLAN: number = 5
/** 7; linux/neighbour.h. */
export const NDA_VNI: number = 7
/** 5; linux/neighbour.h. */
export const NDTA_CONFIG: number = 5
/** 8; linux/neighbour.h. */
export const NDTA_GC_INTERVAL: number = 8
/** 9; linux/neighbour.h. */
export const NDTA_MAX: number = 9
/** 1; linux/neighbour.h. */
export const NDTA_NAME: number = 1
/** 9; linux/neighbour.h. */
export const NDTA_PAD: number = 9
/** 6; linux/neighbour.h. */
export const NDTA_PARMS: number = 6
/** 7; linux/neighbour.h. */
export const NDTA_STATS: number = 7
/** 2; linux/neighbour.h. */
export const NDTA_THRESH1: number = 2
/** 3; linux/neighbour.h. */
export const NDTA_THRESH2: number = 3
/** 4; linux/neighbour.h. */
export const NDTA_THRESH3: number = 4
/** 0; linux/neighbour.h. */
export const NDTA_UNSPEC: number = 0
/** 0xc; linux/neighbour.h. */
export const NDTPA_ANYCAST_DELAY: number = 12
/** 9; linux/neighbour.h. */
export const NDTPA_APP_PROBES: number = 9
/** 4; linux/neighbour.h. */
export const NDTPA_BASE_REACHABLE_TIME: number = 4
/** 7; linux/neighbour.h. */
export const NDTPA_DELAY_PROBE_TIME: number = 7
/** 6; linux/neighbour.h. */
export const NDTPA_GC_STALETIME: number = 6
/** 1; linux/neighbour.h. */
export const NDTPA_IFINDEX: number = 1
/** 0x13; linux/neighbour.h. */
export const NDTPA_INTERVAL_PROBE_TIME_MS: number = 19
/** 0xf; linux/neighbour.h. */
export const NDTPA_LOCKTIME: number = 15
/** 0x13; linux/neighbour.h. */
export const NDTPA_MAX: number = 19
/** 0xb; linux/neighbour.h. */
export const NDTPA_MCAST_PROBES: number = 11
/** 0x11; linux/neighbour.h. */
export const NDTPA_MCAST_REPROBES: number = 17
/** 0x12; linux/neighbour.h. */
export const NDTPA_PAD: number = 18
/** 0xd; linux/neighbour.h. */
export const NDTPA_PROXY_DELAY: number = 13
/** 0xe; linux/neighbour.h. */
export const NDTPA_PROXY_QLEN: number = 14
/** 8; linux/neighbour.h. */
export const NDTPA_QUEUE_LEN: number = 8
/** 0x10; linux/neighbour.h. */
export const NDTPA_QUEUE_LENBYTES: number = 16
/** 3; linux/neighbour.h. */
export const NDTPA_REACHABLE_TIME: number = 3
/** 2; linux/neighbour.h. */
export const NDTPA_REFCNT: number = 2
/** 5; linux/neighbour.h. */
export const NDTPA_RETRANS_TIME: number = 5
/** 0xa; linux/neighbour.h. */
export const NDTPA_UCAST_PROBES: number = 10
/** 0; linux/neighbour.h. */
export const NDTPA_UNSPEC: number = 0
/** 1; linux/neighbour.h. */
export const NFEA_ACTIVITY_NOTIFY: number = 1
/** 2; linux/neighbour.h. */
export const NFEA_DONT_REFRESH: number = 2
/** 2; linux/neighbour.h. */
export const NFEA_MAX: number = 2
/** 0; linux/neighbour.h. */
export const NFEA_UNSPEC: number = 0
/** 4; linux/neighbour.h. */
export const NTF_EXT_EXT_VALIDATED: number = 4
/** 0x10; linux/neighbour.h. */
export const NTF_EXT_LEARNED: NTF_ = 16
/** 2; linux/neighbour.h. */
export const NTF_EXT_LOCKED: number = 2
/** 1; linux/neighbour.h. */
export const NTF_EXT_MANAGED: number = 1
/** 4; linux/neighbour.h. */
export const NTF_MASTER: NTF_ = 4
/** 0x20; linux/neighbour.h. */
export const NTF_OFFLOADED: NTF_ = 32
/** 8; linux/neighbour.h. */
export const NTF_PROXY: NTF_ = 8
/** 0x80; linux/neighbour.h. */
export const NTF_ROUTER: NTF_ = 128
/** 2; linux/neighbour.h. */
export const NTF_SELF: NTF_ = 2
/** 0x40; linux/neighbour.h. */
export const NTF_STICKY: NTF_ = 64
/** 1; linux/neighbour.h. */
export const NTF_USE: NTF_ = 1
/** 8; linux/neighbour.h. */
export const NUD_DELAY: NUD_ = 8
/** 0x20; linux/neighbour.h. */
export const NUD_FAILED: NUD_ = 32
/** 1; linux/neighbour.h. */
export const NUD_INCOMPLETE: NUD_ = 1
/** 0x40; linux/neighbour.h. */
export const NUD_NOARP: NUD_ = 64
/** 0; linux/neighbour.h. */
export const NUD_NONE: NUD_ = 0
/** 0x80; linux/neighbour.h. */
export const NUD_PERMANENT: NUD_ = 128
/** 0x10; linux/neighbour.h. */
export const NUD_PROBE: NUD_ = 16
/** 2; linux/neighbour.h. */
export const NUD_REACHABLE: NUD_ = 2
/** 4; linux/neighbour.h. */
export const NUD_STALE: NUD_ = 4
/** 0x12; linux/neighbour.h. */
export const __NDA_MAX: number = 18
/** 0xa; linux/neighbour.h. */
export const __NDTA_MAX: number = 10
/** 0x14; linux/neighbour.h. */
export const __NDTPA_MAX: number = 20
/** 3; linux/neighbour.h. */
export const __NFEA_MAX: number = 3
/** 0x2e; linux/net.h. */
export const NPROTO: number = 46
/** 3; linux/net.h. */
export const SS_CONNECTED: number = 3
/** 2; linux/net.h. */
export const SS_CONNECTING: number = 2
/** 4; linux/net.h. */
export const SS_DISCONNECTING: number = 4
/** 0; linux/net.h. */
export const SS_FREE: number = 0
/** 1; linux/net.h. */
export const SS_UNCONNECTED: number = 1
/** 5; linux/net.h. */
export const SYS_ACCEPT: number = 5
/** 0x12; linux/net.h. */
export const SYS_ACCEPT4: number = 18
/** 2; linux/net.h. */
export const SYS_BIND: number = 2
/** 3; linux/net.h. */
export const SYS_CONNECT: number = 3
/** 7; linux/net.h. */
export const SYS_GETPEERNAME: number = 7
/** 6; linux/net.h. */
export const SYS_GETSOCKNAME: number = 6
/** 0xf; linux/net.h. */
export const SYS_GETSOCKOPT: number = 15
/** 4; linux/net.h. */
export const SYS_LISTEN: number = 4
/** 0xa; linux/net.h. */
export const SYS_RECV: number = 10
/** 0xc; linux/net.h. */
export const SYS_RECVFROM: number = 12
/** 0x13; linux/net.h. */
export const SYS_RECVMMSG: number = 19
/** 0x11; linux/net.h. */
export const SYS_RECVMSG: number = 17
/** 9; linux/net.h. */
export const SYS_SEND: number = 9
/** 0x14; linux/net.h. */
export const SYS_SENDMMSG: number = 20
/** 0x10; linux/net.h. */
export const SYS_SENDMSG: number = 16
/** 0xb; linux/net.h. */
export const SYS_SENDTO: number = 11
/** 0xe; linux/net.h. */
export const SYS_SETSOCKOPT: number = 14
/** 0xd; linux/net.h. */
export const SYS_SHUTDOWN: number = 13
/** 1; linux/net.h. */
export const SYS_SOCKET: number = 1
/** 8; linux/net.h. */
export const SYS_SOCKETPAIR: number = 8
/** 0x10000; linux/net.h. */
export const __SO_ACCEPTCON: number = 65536
/** 1; linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_ALL: HWTSTAMP_FILTER_ = 1
/** 0; linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_NONE: HWTSTAMP_FILTER_ = 0
/** 0xf; linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_NTP_ALL: HWTSTAMP_FILTER_ = 15
/** 5; linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ: HWTSTAMP_FILTER_ = 5
/** 3; linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_PTP_V1_L4_EVENT: HWTSTAMP_FILTER_ = 3
/** 4; linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_PTP_V1_L4_SYNC: HWTSTAMP_FILTER_ = 4
/** 0xe; linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_PTP_V2_DELAY_REQ: HWTSTAMP_FILTER_ = 14
/** 0xc; linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_PTP_V2_EVENT: HWTSTAMP_FILTER_ = 12
/** 0xb; linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ: HWTSTAMP_FILTER_ = 11
/** 9; linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_PTP_V2_L2_EVENT: HWTSTAMP_FILTER_ = 9
/** 0xa; linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_PTP_V2_L2_SYNC: HWTSTAMP_FILTER_ = 10
/** 8; linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ: HWTSTAMP_FILTER_ = 8
/** 6; linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_PTP_V2_L4_EVENT: HWTSTAMP_FILTER_ = 6
/** 7; linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_PTP_V2_L4_SYNC: HWTSTAMP_FILTER_ = 7
/** 0xd; linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_PTP_V2_SYNC: HWTSTAMP_FILTER_ = 13
/** 2; linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_SOME: HWTSTAMP_FILTER_ = 2
/** 1; linux/net_tstamp.h. */
export const HWTSTAMP_FLAG_BONDED_PHC_INDEX: HWTSTAMP_FLAG_ = 1
/** 1; linux/net_tstamp.h. */
export const HWTSTAMP_FLAG_LAST: number = 1
/** 1; linux/net_tstamp.h. */
export const HWTSTAMP_FLAG_MASK: number = 1
/** 1; linux/net_tstamp.h. */
export const HWTSTAMP_PROVIDER_QUALIFIER_APPROX: number = 1
/** 2; linux/net_tstamp.h. */
export const HWTSTAMP_PROVIDER_QUALIFIER_CNT: number = 2
/** 0; linux/net_tstamp.h. */
export const HWTSTAMP_PROVIDER_QUALIFIER_PRECISE: number = 0
/** 0; linux/net_tstamp.h. */
export const HWTSTAMP_TX_OFF: HWTSTAMP_TX_ = 0
/** 1; linux/net_tstamp.h. */
export const HWTSTAMP_TX_ON: HWTSTAMP_TX_ = 1
/** 3; linux/net_tstamp.h. */
export const HWTSTAMP_TX_ONESTEP_P2P: HWTSTAMP_TX_ = 3
/** 2; linux/net_tstamp.h. */
export const HWTSTAMP_TX_ONESTEP_SYNC: HWTSTAMP_TX_ = 2
/** 0x8000; linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_BIND_PHC: SOF_TIMESTAMPING_ = 32768
/** 0x40000; linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_LAST: number = 262144
/** 0x7ffff; linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_MASK: number = 524287
/** 0x400; linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_OPT_CMSG: SOF_TIMESTAMPING_ = 1024
/** 0x80; linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_OPT_ID: SOF_TIMESTAMPING_ = 128
/** 0x10000; linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_OPT_ID_TCP: SOF_TIMESTAMPING_ = 65536
/** 0x2000; linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_OPT_PKTINFO: SOF_TIMESTAMPING_ = 8192
/** 0x20000; linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_OPT_RX_FILTER: SOF_TIMESTAMPING_ = 131072
/** 0x1000; linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_OPT_STATS: SOF_TIMESTAMPING_ = 4096
/** 0x800; linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_OPT_TSONLY: SOF_TIMESTAMPING_ = 2048
/** 0x4000; linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_OPT_TX_SWHW: SOF_TIMESTAMPING_ = 16384
/** 0x40; linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_RAW_HARDWARE: SOF_TIMESTAMPING_ = 64
/** 4; linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_RX_HARDWARE: SOF_TIMESTAMPING_ = 4
/** 8; linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_RX_SOFTWARE: SOF_TIMESTAMPING_ = 8
/** 0x10; linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_SOFTWARE: SOF_TIMESTAMPING_ = 16
/** 0x20; linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_SYS_HARDWARE: SOF_TIMESTAMPING_ = 32
/** 0x200; linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_TX_ACK: SOF_TIMESTAMPING_ = 512
/** 0x40000; linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_TX_COMPLETION: SOF_TIMESTAMPING_ = 262144
/** 1; linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_TX_HARDWARE: SOF_TIMESTAMPING_ = 1
/** 0x40303; linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_TX_RECORD_MASK: number = 262915
/** 0x100; linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_TX_SCHED: SOF_TIMESTAMPING_ = 256
/** 2; linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_TX_SOFTWARE: SOF_TIMESTAMPING_ = 2
/** 1; linux/net_tstamp.h. */
export const SOF_TXTIME_DEADLINE_MODE: SOF_TXTIME_ = 1
/** 2; linux/net_tstamp.h. */
export const SOF_TXTIME_FLAGS_LAST: number = 2
/** 3; linux/net_tstamp.h. */
export const SOF_TXTIME_FLAGS_MASK: number = 3
/** 2; linux/net_tstamp.h. */
export const SOF_TXTIME_REPORT_ERRORS: SOF_TXTIME_ = 2
/** 0x10; linux/net_tstamp.h. */
export const __HWTSTAMP_FILTER_CNT: number = 16
/** 4; linux/net_tstamp.h. */
export const __HWTSTAMP_TX_CNT: number = 4
/** 3; linux/netfilter.h. */
export const NFPROTO_ARP: NFPROTO_ = 3
/** 7; linux/netfilter.h. */
export const NFPROTO_BRIDGE: NFPROTO_ = 7
/** 0xc; linux/netfilter.h. */
export const NFPROTO_DECNET: NFPROTO_ = 12
/** 1; linux/netfilter.h. */
export const NFPROTO_INET: NFPROTO_ = 1
/** 2; linux/netfilter.h. */
export const NFPROTO_IPV4: NFPROTO_ = 2
/** 0xa; linux/netfilter.h. */
export const NFPROTO_IPV6: NFPROTO_ = 10
/** 5; linux/netfilter.h. */
export const NFPROTO_NETDEV: NFPROTO_ = 5
/** 0xd; linux/netfilter.h. */
export const NFPROTO_NUMPROTO: number = 13
/** 0; linux/netfilter.h. */
export const NFPROTO_UNSPEC: NFPROTO_ = 0
/** 1; linux/netfilter.h. */
export const NF_ACCEPT: number = 1
/** 0; linux/netfilter.h. */
export const NF_DROP: number = 0
/** 2; linux/netfilter.h. */
export const NF_INET_FORWARD: number = 2
/** 5; linux/netfilter.h. */
export const NF_INET_INGRESS: number = 5
/** 1; linux/netfilter.h. */
export const NF_INET_LOCAL_IN: number = 1
/** 3; linux/netfilter.h. */
export const NF_INET_LOCAL_OUT: number = 3
/** 5; linux/netfilter.h. */
export const NF_INET_NUMHOOKS: number = 5
/** 4; linux/netfilter.h. */
export const NF_INET_POST_ROUTING: number = 4
/** 0; linux/netfilter.h. */
export const NF_INET_PRE_ROUTING: number = 0
/** 5; linux/netfilter.h. */
export const NF_MAX_VERDICT: number = 5
/** 1; linux/netfilter.h. */
export const NF_NETDEV_EGRESS: number = 1
/** 0; linux/netfilter.h. */
export const NF_NETDEV_INGRESS: number = 0
/** 2; linux/netfilter.h. */
export const NF_NETDEV_NUMHOOKS: number = 2
/** 3; linux/netfilter.h. */
export const NF_QUEUE: number = 3
/** 4; linux/netfilter.h. */
export const NF_REPEAT: number = 4
/** 2; linux/netfilter.h. */
export const NF_STOLEN: number = 2
/** 5; linux/netfilter.h. */
export const NF_STOP: number = 5
/** 0x10; linux/netfilter.h. */
export const NF_VERDICT_BITS: number = 16
/** 0x8000; linux/netfilter.h. */
export const NF_VERDICT_FLAG_QUEUE_BYPASS: number = 32768
/** 0xff; linux/netfilter.h. */
export const NF_VERDICT_MASK: number = 255
/** 0x10; linux/netfilter.h. */
export const NF_VERDICT_QBITS: number = 16
/** 0xffff0000; linux/netfilter.h. */
export const NF_VERDICT_QMASK: number = 4294901760
/** 4; linux/netfilter/nfnetlink_compat.h. */
export const NFA_ALIGNTO: number = 4
/** 0x8000; linux/netfilter/nfnetlink_compat.h. */
export const NFNL_NFA_NEST: number = 32768
/** 4; linux/netfilter/nfnetlink_compat.h. */
export const NF_NETLINK_CONNTRACK_DESTROY: number = 4
/** 0x20; linux/netfilter/nfnetlink_compat.h. */
export const NF_NETLINK_CONNTRACK_EXP_DESTROY: number = 32
/** 8; linux/netfilter/nfnetlink_compat.h. */
export const NF_NETLINK_CONNTRACK_EXP_NEW: number = 8
/** 0x10; linux/netfilter/nfnetlink_compat.h. */
export const NF_NETLINK_CONNTRACK_EXP_UPDATE: number = 16
/** 1; linux/netfilter/nfnetlink_compat.h. */
export const NF_NETLINK_CONNTRACK_NEW: number = 1
/** 2; linux/netfilter/nfnetlink_compat.h. */
export const NF_NETLINK_CONNTRACK_UPDATE: number = 2
/** 0xffffffff; linux/netfilter/x_tables.h. */
export const XT_CONTINUE: number = 4294967295
/** "ERROR"; linux/netfilter/x_tables.h. */
export const XT_ERROR_TARGET: string = 'ERROR'
/** 0x1d; linux/netfilter/x_tables.h. */
export const XT_EXTENSION_MAXNAMELEN: number = 29
/** 0x1e; linux/netfilter/x_tables.h. */
export const XT_FUNCTION_MAXNAMELEN: number = 30
/** 0x40; linux/netfilter/x_tables.h. */
export const XT_INV_PROTO: number = 64
/** -5; linux/netfilter/x_tables.h. */
export const XT_RETURN: number = -5
/** ""; linux/netfilter/x_tables.h. */
export const XT_STANDARD_TARGET: string = ''
/** 0x20; linux/netfilter/x_tables.h. */
export const XT_TABLE_MAXNAMELEN: number = 32
/** 2; linux/netfilter/xt_tcpudp.h. */
export const XT_TCP_INV_DSTPT: number = 2
/** 4; linux/netfilter/xt_tcpudp.h. */
export const XT_TCP_INV_FLAGS: number = 4
/** 0xf; linux/netfilter/xt_tcpudp.h. */
export const XT_TCP_INV_MASK: number = 15
/** 8; linux/netfilter/xt_tcpudp.h. */
export const XT_TCP_INV_OPTION: number = 8
/** 1; linux/netfilter/xt_tcpudp.h. */
export const XT_TCP_INV_SRCPT: number = 1
/** 2; linux/netfilter/xt_tcpudp.h. */
export const XT_UDP_INV_DSTPT: number = 2
/** 3; linux/netfilter/xt_tcpudp.h. */
export const XT_UDP_INV_MASK: number = 3
/** 1; linux/netfilter/xt_tcpudp.h. */
export const XT_UDP_INV_SRCPT: number = 1
/** 2; linux/netfilter_ipv4.h. */
export const NF_IP_FORWARD: number = 2
/** 1; linux/netfilter_ipv4.h. */
export const NF_IP_LOCAL_IN: number = 1
/** 3; linux/netfilter_ipv4.h. */
export const NF_IP_LOCAL_OUT: number = 3
/** 5; linux/netfilter_ipv4.h. */
export const NF_IP_NUMHOOKS: number = 5
/** 4; linux/netfilter_ipv4.h. */
export const NF_IP_POST_ROUTING: number = 4
/** 0; linux/netfilter_ipv4.h. */
export const NF_IP_PRE_ROUTING: number = 0
/** -200; linux/netfilter_ipv4.h. */
export const NF_IP_PRI_CONNTRACK: number = -200
/** 0x7fffffff; linux/netfilter_ipv4.h. */
export const NF_IP_PRI_CONNTRACK_CONFIRM: number = 2147483647
/** -400; linux/netfilter_ipv4.h. */
export const NF_IP_PRI_CONNTRACK_DEFRAG: number = -400
/** 0x12c; linux/netfilter_ipv4.h. */
export const NF_IP_PRI_CONNTRACK_HELPER: number = 300
/** 0; linux/netfilter_ipv4.h. */
export const NF_IP_PRI_FILTER: number = 0
/** -2147483648; linux/netfilter_ipv4.h. */
export const NF_IP_PRI_FIRST: number = -2147483648
/** 0x7fffffff; linux/netfilter_ipv4.h. */
export const NF_IP_PRI_LAST: number = 2147483647
/** -150; linux/netfilter_ipv4.h. */
export const NF_IP_PRI_MANGLE: number = -150
/** -100; linux/netfilter_ipv4.h. */
export const NF_IP_PRI_NAT_DST: number = -100
/** 0x64; linux/netfilter_ipv4.h. */
export const NF_IP_PRI_NAT_SRC: number = 100
/** -300; linux/netfilter_ipv4.h. */
export const NF_IP_PRI_RAW: number = -300
/** -450; linux/netfilter_ipv4.h. */
export const NF_IP_PRI_RAW_BEFORE_DEFRAG: number = -450
/** 0x32; linux/netfilter_ipv4.h. */
export const NF_IP_PRI_SECURITY: number = 50
/** -225; linux/netfilter_ipv4.h. */
export const NF_IP_PRI_SELINUX_FIRST: number = -225
/** 0xe1; linux/netfilter_ipv4.h. */
export const NF_IP_PRI_SELINUX_LAST: number = 225
/**
 * Read where a connection was going before netfilter redirected it to this socket.
 *
 * Since Linux 2.4.
 *
 * 0x50; linux/netfilter_ipv4.h.
 */
export const SO_ORIGINAL_DST = (80) as unknown as SocketOption<{ readonly IPPROTO_IP: OptionValue<ReadOnly, Struct<'sockaddr_in'>> }>
/** 2; linux/netfilter_ipv6.h. */
export const NF_IP6_FORWARD: number = 2
/** 1; linux/netfilter_ipv6.h. */
export const NF_IP6_LOCAL_IN: number = 1
/** 3; linux/netfilter_ipv6.h. */
export const NF_IP6_LOCAL_OUT: number = 3
/** 5; linux/netfilter_ipv6.h. */
export const NF_IP6_NUMHOOKS: number = 5
/** 4; linux/netfilter_ipv6.h. */
export const NF_IP6_POST_ROUTING: number = 4
/** 0; linux/netfilter_ipv6.h. */
export const NF_IP6_PRE_ROUTING: number = 0
/** -200; linux/netfilter_ipv6.h. */
export const NF_IP6_PRI_CONNTRACK: number = -200
/** -400; linux/netfilter_ipv6.h. */
export const NF_IP6_PRI_CONNTRACK_DEFRAG: number = -400
/** 0x12c; linux/netfilter_ipv6.h. */
export const NF_IP6_PRI_CONNTRACK_HELPER: number = 300
/** 0; linux/netfilter_ipv6.h. */
export const NF_IP6_PRI_FILTER: number = 0
/** -2147483648; linux/netfilter_ipv6.h. */
export const NF_IP6_PRI_FIRST: number = -2147483648
/** 0x7fffffff; linux/netfilter_ipv6.h. */
export const NF_IP6_PRI_LAST: number = 2147483647
/** -150; linux/netfilter_ipv6.h. */
export const NF_IP6_PRI_MANGLE: number = -150
/** -100; linux/netfilter_ipv6.h. */
export const NF_IP6_PRI_NAT_DST: number = -100
/** 0x64; linux/netfilter_ipv6.h. */
export const NF_IP6_PRI_NAT_SRC: number = 100
/** -300; linux/netfilter_ipv6.h. */
export const NF_IP6_PRI_RAW: number = -300
/** -450; linux/netfilter_ipv6.h. */
export const NF_IP6_PRI_RAW_BEFORE_DEFRAG: number = -450
/** 0x32; linux/netfilter_ipv6.h. */
export const NF_IP6_PRI_SECURITY: number = 50
/** -225; linux/netfilter_ipv6.h. */
export const NF_IP6_PRI_SELINUX_FIRST: number = -225
/** 0xe1; linux/netfilter_ipv6.h. */
export const NF_IP6_PRI_SELINUX_LAST: number = 225
/** 0x40; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_BASE_CTL: number = 64
/** 0xffffffff; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_CONTINUE: number = 4294967295
/** "ERROR"; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_ERROR_TARGET: string = 'ERROR'
/** 0x1e; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_FUNCTION_MAXNAMELEN: number = 30
/** 4; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_F_GOTO: number = 4
/** 7; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_F_MASK: number = 7
/** 1; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_F_PROTO: number = 1
/** 2; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_F_TOS: number = 2
/** 1; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_ICMP_INV: number = 1
/** 0x10; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_INV_DSTIP: number = 16
/** 0x20; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_INV_FRAG: number = 32
/** 0x7f; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_INV_MASK: number = 127
/** 0x40; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_INV_PROTO: number = 64
/** 8; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_INV_SRCIP: number = 8
/** 4; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_INV_TOS: number = 4
/** 1; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_INV_VIA_IN: number = 1
/** 2; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_INV_VIA_OUT: number = 2
/** -5; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_RETURN: number = -5
/** 0x41; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_SO_GET_ENTRIES: number = 65
/** 0x40; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_SO_GET_INFO: number = 64
/** 0x45; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_SO_GET_MAX: number = 69
/** 0x44; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_SO_GET_REVISION_MATCH: number = 68
/** 0x45; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_SO_GET_REVISION_TARGET: number = 69
/**
 * Read where a connection was going before netfilter redirected it to this socket.
 *
 * Since Linux 3.8.
 *
 * 0x50; linux/netfilter_ipv6/ip6_tables.h.
 */
export const IP6T_SO_ORIGINAL_DST = (80) as unknown as SocketOption<{ readonly IPPROTO_IPV6: OptionValue<ReadOnly, Struct<'sockaddr_in6'>> }>
/** 0x41; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_SO_SET_ADD_COUNTERS: number = 65
/** 0x41; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_SO_SET_MAX: number = 65
/** 0x40; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_SO_SET_REPLACE: number = 64
/** ""; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_STANDARD_TARGET: string = ''
/** 0x20; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_TABLE_MAXNAMELEN: number = 32
/** 2; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_TCP_INV_DSTPT: number = 2
/** 4; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_TCP_INV_FLAGS: number = 4
/** 0xf; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_TCP_INV_MASK: number = 15
/** 8; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_TCP_INV_OPTION: number = 8
/** 1; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_TCP_INV_SRCPT: number = 1
/** 2; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_UDP_INV_DSTPT: number = 2
/** 3; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_UDP_INV_MASK: number = 3
/** 1; linux/netfilter_ipv6/ip6_tables.h. */
export const IP6T_UDP_INV_SRCPT: number = 1
/** 0x20; linux/netlink.h. */
export const MAX_LINKS: number = 32
/**
 * Join a multicast group of the netlink protocol.
 *
 * The number of the group, and not a bit mask.
 *
 * Since Linux 2.6.14.
 *
 * 1; linux/netlink.h.
 */
export const NETLINK_ADD_MEMBERSHIP = (1) as unknown as SocketOption<{ readonly SOL_NETLINK: OptionValue<Quantity | Bytes, WriteOnly> }>
/** 9; linux/netlink.h. */
export const NETLINK_AUDIT: NETLINK_PROTOCOL_ = 9
/**
 * Report to the sender that a message could not be delivered to all of a group.
 *
 * Since Linux 2.6.30.
 *
 * 4; linux/netlink.h.
 */
export const NETLINK_BROADCAST_ERROR = (4) as unknown as SocketOption<{ readonly SOL_NETLINK: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Leave out the content of the request in answers that report an error.
 *
 * Since Linux 4.3.
 *
 * 0xa; linux/netlink.h.
 */
export const NETLINK_CAP_ACK = (10) as unknown as SocketOption<{ readonly SOL_NETLINK: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/** 1; linux/netlink.h. */
export const NETLINK_CONNECTED: number = 1
/** 0xb; linux/netlink.h. */
export const NETLINK_CONNECTOR: NETLINK_PROTOCOL_ = 11
/** 0x15; linux/netlink.h. */
export const NETLINK_CRYPTO: NETLINK_PROTOCOL_ = 21
/** 0xe; linux/netlink.h. */
export const NETLINK_DNRTMSG: number = 14
/**
 * Leave a multicast group of the netlink protocol.
 *
 * Since Linux 2.6.14.
 *
 * 2; linux/netlink.h.
 */
export const NETLINK_DROP_MEMBERSHIP = (2) as unknown as SocketOption<{ readonly SOL_NETLINK: OptionValue<Quantity | Bytes, WriteOnly> }>
/** 0x13; linux/netlink.h. */
export const NETLINK_ECRYPTFS: NETLINK_PROTOCOL_ = 19
/**
 * Receive further explanations, such as a text, with errors and acknowledgements.
 *
 * Since Linux 4.12.
 *
 * 0xb; linux/netlink.h.
 */
export const NETLINK_EXT_ACK = (11) as unknown as SocketOption<{ readonly SOL_NETLINK: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/** 0xa; linux/netlink.h. */
export const NETLINK_FIB_LOOKUP: NETLINK_PROTOCOL_ = 10
/** 3; linux/netlink.h. */
export const NETLINK_FIREWALL: number = 3
/** 0x10; linux/netlink.h. */
export const NETLINK_GENERIC: NETLINK_PROTOCOL_ = 16
/**
 * Have requests for lists checked strictly and their filters obeyed.
 *
 * Since Linux 4.20.
 *
 * 0xc; linux/netlink.h.
 */
export const NETLINK_GET_STRICT_CHK = (12) as unknown as SocketOption<{ readonly SOL_NETLINK: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/** 4; linux/netlink.h. */
export const NETLINK_INET_DIAG: number = 4
/** 0xd; linux/netlink.h. */
export const NETLINK_IP6_FW: number = 13
/** 8; linux/netlink.h. */
export const NETLINK_ISCSI: NETLINK_PROTOCOL_ = 8
/** 0xf; linux/netlink.h. */
export const NETLINK_KOBJECT_UEVENT: NETLINK_PROTOCOL_ = 15
/**
 * Receive the messages of all network namespaces that have a number here.
 *
 * Since Linux 4.2.
 *
 * 8; linux/netlink.h.
 */
export const NETLINK_LISTEN_ALL_NSID = (8) as unknown as SocketOption<{ readonly SOL_NETLINK: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Read which groups the socket has joined, one bit for each, in words of 32 bits.
 *
 * optlen becomes the size of the whole list, even where the buffer was smaller.
 *
 * Since Linux 4.2.
 *
 * 9; linux/netlink.h.
 */
export const NETLINK_LIST_MEMBERSHIPS = (9) as unknown as SocketOption<{ readonly SOL_NETLINK: OptionValue<ReadOnly, Bytes> }>
/** 0xc; linux/netlink.h. */
export const NETLINK_NETFILTER: NETLINK_PROTOCOL_ = 12
/** 5; linux/netlink.h. */
export const NETLINK_NFLOG: NETLINK_PROTOCOL_ = 5
/**
 * Do not report with ENOBUFS that messages were lost because the buffer was full.
 *
 * Since Linux 2.6.30.
 *
 * 5; linux/netlink.h.
 */
export const NETLINK_NO_ENOBUFS = (5) as unknown as SocketOption<{ readonly SOL_NETLINK: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Attach struct nl_pktinfo with the group to every message received.
 *
 * Since Linux 2.6.14.
 *
 * 3; linux/netlink.h.
 */
export const NETLINK_PKTINFO = (3) as unknown as SocketOption<{ readonly SOL_NETLINK: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/** 0x14; linux/netlink.h. */
export const NETLINK_RDMA: NETLINK_PROTOCOL_ = 20
/** 0; linux/netlink.h. */
export const NETLINK_ROUTE: NETLINK_PROTOCOL_ = 0
/** 6; linux/netlink.h. */
export const NETLINK_RX_RING: number = 6
/** 0x12; linux/netlink.h. */
export const NETLINK_SCSITRANSPORT: NETLINK_PROTOCOL_ = 18
/** 7; linux/netlink.h. */
export const NETLINK_SELINUX: NETLINK_PROTOCOL_ = 7
/** 0x16; linux/netlink.h. */
export const NETLINK_SMC: NETLINK_PROTOCOL_ = 22
/** 4; linux/netlink.h. */
export const NETLINK_SOCK_DIAG: NETLINK_PROTOCOL_ = 4
/** 7; linux/netlink.h. */
export const NETLINK_TX_RING: number = 7
/** 0; linux/netlink.h. */
export const NETLINK_UNCONNECTED: number = 0
/** 1; linux/netlink.h. */
export const NETLINK_UNUSED: number = 1
/** 2; linux/netlink.h. */
export const NETLINK_USERSOCK: NETLINK_PROTOCOL_ = 2
/** 6; linux/netlink.h. */
export const NETLINK_XFRM: NETLINK_PROTOCOL_ = 6
/** 0x24; linux/netlink.h. */
export const NET_MAJOR: number = 36
/** 4; linux/netlink.h. */
export const NLA_ALIGNTO: number = 4
/** 0x8000; linux/netlink.h. */
export const NLA_F_NESTED: number = 32768
/** 0x4000; linux/netlink.h. */
export const NLA_F_NET_BYTEORDER: number = 16384
/** 4; linux/netlink.h. */
export const NLA_HDRLEN: number = 4
/** -49153; linux/netlink.h. */
export const NLA_TYPE_MASK: number = -49153
/** 3; linux/netlink.h. */
export const NLMSGERR_ATTR_COOKIE: number = 3
/** 6; linux/netlink.h. */
export const NLMSGERR_ATTR_MAX: number = 6
/** 6; linux/netlink.h. */
export const NLMSGERR_ATTR_MISS_NEST: number = 6
/** 5; linux/netlink.h. */
export const NLMSGERR_ATTR_MISS_TYPE: number = 5
/** 1; linux/netlink.h. */
export const NLMSGERR_ATTR_MSG: number = 1
/** 2; linux/netlink.h. */
export const NLMSGERR_ATTR_OFFS: number = 2
/** 4; linux/netlink.h. */
export const NLMSGERR_ATTR_POLICY: number = 4
/** 0; linux/netlink.h. */
export const NLMSGERR_ATTR_UNUSED: number = 0
/** 4; linux/netlink.h. */
export const NLMSG_ALIGNTO: number = 4
/** 3; linux/netlink.h. */
export const NLMSG_DONE: number = 3
/** 2; linux/netlink.h. */
export const NLMSG_ERROR: number = 2
/** 0x10; linux/netlink.h. */
export const NLMSG_HDRLEN: number = 16
/** 0x10; linux/netlink.h. */
export const NLMSG_MIN_TYPE: number = 16
/** 1; linux/netlink.h. */
export const NLMSG_NOOP: number = 1
/** 4; linux/netlink.h. */
export const NLMSG_OVERRUN: number = 4
/** 4; linux/netlink.h. */
export const NLM_F_ACK: NLM_F_ = 4
/** 0x200; linux/netlink.h. */
export const NLM_F_ACK_TLVS: NLM_F_ = 512
/** 0x800; linux/netlink.h. */
export const NLM_F_APPEND: NLM_F_ = 2048
/** 0x400; linux/netlink.h. */
export const NLM_F_ATOMIC: NLM_F_ = 1024
/** 0x200; linux/netlink.h. */
export const NLM_F_BULK: NLM_F_ = 512
/** 0x100; linux/netlink.h. */
export const NLM_F_CAPPED: NLM_F_ = 256
/** 0x400; linux/netlink.h. */
export const NLM_F_CREATE: NLM_F_ = 1024
/** 0x300; linux/netlink.h. */
export const NLM_F_DUMP: NLM_F_ = 768
/** 0x20; linux/netlink.h. */
export const NLM_F_DUMP_FILTERED: NLM_F_ = 32
/** 0x10; linux/netlink.h. */
export const NLM_F_DUMP_INTR: NLM_F_ = 16
/** 8; linux/netlink.h. */
export const NLM_F_ECHO: NLM_F_ = 8
/** 0x200; linux/netlink.h. */
export const NLM_F_EXCL: NLM_F_ = 512
/** 0x200; linux/netlink.h. */
export const NLM_F_MATCH: NLM_F_ = 512
/** 2; linux/netlink.h. */
export const NLM_F_MULTI: NLM_F_ = 2
/** 0x100; linux/netlink.h. */
export const NLM_F_NONREC: NLM_F_ = 256
/** 0x100; linux/netlink.h. */
export const NLM_F_REPLACE: NLM_F_ = 256
/** 1; linux/netlink.h. */
export const NLM_F_REQUEST: NLM_F_ = 1
/** 0x100; linux/netlink.h. */
export const NLM_F_ROOT: NLM_F_ = 256
/** 0xa; linux/netlink.h. */
export const NL_ATTR_TYPE_BINARY: number = 10
/** 0xf; linux/netlink.h. */
export const NL_ATTR_TYPE_BITFIELD32: number = 15
/** 1; linux/netlink.h. */
export const NL_ATTR_TYPE_FLAG: number = 1
/** 0; linux/netlink.h. */
export const NL_ATTR_TYPE_INVALID: number = 0
/** 0xd; linux/netlink.h. */
export const NL_ATTR_TYPE_NESTED: number = 13
/** 0xe; linux/netlink.h. */
export const NL_ATTR_TYPE_NESTED_ARRAY: number = 14
/** 0xc; linux/netlink.h. */
export const NL_ATTR_TYPE_NUL_STRING: number = 12
/** 7; linux/netlink.h. */
export const NL_ATTR_TYPE_S16: number = 7
/** 8; linux/netlink.h. */
export const NL_ATTR_TYPE_S32: number = 8
/** 9; linux/netlink.h. */
export const NL_ATTR_TYPE_S64: number = 9
/** 6; linux/netlink.h. */
export const NL_ATTR_TYPE_S8: number = 6
/** 0x10; linux/netlink.h. */
export const NL_ATTR_TYPE_SINT: number = 16
/** 0xb; linux/netlink.h. */
export const NL_ATTR_TYPE_STRING: number = 11
/** 3; linux/netlink.h. */
export const NL_ATTR_TYPE_U16: number = 3
/** 4; linux/netlink.h. */
export const NL_ATTR_TYPE_U32: number = 4
/** 5; linux/netlink.h. */
export const NL_ATTR_TYPE_U64: number = 5
/** 2; linux/netlink.h. */
export const NL_ATTR_TYPE_U8: number = 2
/** 0x11; linux/netlink.h. */
export const NL_ATTR_TYPE_UINT: number = 17
/** 0x18; linux/netlink.h. */
export const NL_MMAP_HDRLEN: number = 24
/** 4; linux/netlink.h. */
export const NL_MMAP_MSG_ALIGNMENT: number = 4
/** 3; linux/netlink.h. */
export const NL_MMAP_STATUS_COPY: number = 3
/** 1; linux/netlink.h. */
export const NL_MMAP_STATUS_RESERVED: number = 1
/** 4; linux/netlink.h. */
export const NL_MMAP_STATUS_SKIP: number = 4
/** 0; linux/netlink.h. */
export const NL_MMAP_STATUS_UNUSED: number = 0
/** 2; linux/netlink.h. */
export const NL_MMAP_STATUS_VALID: number = 2
/** 0xa; linux/netlink.h. */
export const NL_POLICY_TYPE_ATTR_BITFIELD32_MASK: number = 10
/** 0xc; linux/netlink.h. */
export const NL_POLICY_TYPE_ATTR_MASK: number = 12
/** 0xc; linux/netlink.h. */
export const NL_POLICY_TYPE_ATTR_MAX: number = 12
/** 7; linux/netlink.h. */
export const NL_POLICY_TYPE_ATTR_MAX_LENGTH: number = 7
/** 3; linux/netlink.h. */
export const NL_POLICY_TYPE_ATTR_MAX_VALUE_S: number = 3
/** 5; linux/netlink.h. */
export const NL_POLICY_TYPE_ATTR_MAX_VALUE_U: number = 5
/** 6; linux/netlink.h. */
export const NL_POLICY_TYPE_ATTR_MIN_LENGTH: number = 6
/** 2; linux/netlink.h. */
export const NL_POLICY_TYPE_ATTR_MIN_VALUE_S: number = 2
/** 4; linux/netlink.h. */
export const NL_POLICY_TYPE_ATTR_MIN_VALUE_U: number = 4
/** 0xb; linux/netlink.h. */
export const NL_POLICY_TYPE_ATTR_PAD: number = 11
/** 8; linux/netlink.h. */
export const NL_POLICY_TYPE_ATTR_POLICY_IDX: number = 8
/** 9; linux/netlink.h. */
export const NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE: number = 9
/** 1; linux/netlink.h. */
export const NL_POLICY_TYPE_ATTR_TYPE: number = 1
/** 0; linux/netlink.h. */
export const NL_POLICY_TYPE_ATTR_UNSPEC: number = 0
/** 7; linux/netlink.h. */
export const __NLMSGERR_ATTR_MAX: number = 7
/** 0xd; linux/netlink.h. */
export const __NL_POLICY_TYPE_ATTR_MAX: number = 13
/** 4; linux/netlink_diag.h. */
export const NDIAG_FLAG_BROADCAST_ERROR: number = 4
/** 0x20; linux/netlink_diag.h. */
export const NDIAG_FLAG_CAP_ACK: number = 32
/** 1; linux/netlink_diag.h. */
export const NDIAG_FLAG_CB_RUNNING: number = 1
/** 0x10; linux/netlink_diag.h. */
export const NDIAG_FLAG_LISTEN_ALL_NSID: number = 16
/** 8; linux/netlink_diag.h. */
export const NDIAG_FLAG_NO_ENOBUFS: number = 8
/** 2; linux/netlink_diag.h. */
export const NDIAG_FLAG_PKTINFO: number = 2
/** 0xff; linux/netlink_diag.h. */
export const NDIAG_PROTO_ALL: number = 255
/** 8; linux/netlink_diag.h. */
export const NDIAG_SHOW_FLAGS: number = 8
/** 2; linux/netlink_diag.h. */
export const NDIAG_SHOW_GROUPS: number = 2
/** 1; linux/netlink_diag.h. */
export const NDIAG_SHOW_MEMINFO: number = 1
/** 4; linux/netlink_diag.h. */
export const NDIAG_SHOW_RING_CFG: number = 4
/** 4; linux/netlink_diag.h. */
export const NETLINK_DIAG_FLAGS: number = 4
/** 1; linux/netlink_diag.h. */
export const NETLINK_DIAG_GROUPS: number = 1
/** 4; linux/netlink_diag.h. */
export const NETLINK_DIAG_MAX: number = 4
/** 0; linux/netlink_diag.h. */
export const NETLINK_DIAG_MEMINFO: number = 0
/** 2; linux/netlink_diag.h. */
export const NETLINK_DIAG_RX_RING: number = 2
/** 3; linux/netlink_diag.h. */
export const NETLINK_DIAG_TX_RING: number = 3
/** 5; linux/netlink_diag.h. */
export const __NETLINK_DIAG_MAX: number = 5
/** 4; linux/packet_diag.h. */
export const PACKET_DIAG_FANOUT: number = 4
/** 7; linux/packet_diag.h. */
export const PACKET_DIAG_FILTER: number = 7
/** 0; linux/packet_diag.h. */
export const PACKET_DIAG_INFO: number = 0
/** 7; linux/packet_diag.h. */
export const PACKET_DIAG_MAX: number = 7
/** 1; linux/packet_diag.h. */
export const PACKET_DIAG_MCLIST: number = 1
/** 6; linux/packet_diag.h. */
export const PACKET_DIAG_MEMINFO: number = 6
/** 2; linux/packet_diag.h. */
export const PACKET_DIAG_RX_RING: number = 2
/** 3; linux/packet_diag.h. */
export const PACKET_DIAG_TX_RING: number = 3
/** 5; linux/packet_diag.h. */
export const PACKET_DIAG_UID: number = 5
/** 8; linux/packet_diag.h. */
export const PACKET_SHOW_FANOUT: number = 8
/** 0x20; linux/packet_diag.h. */
export const PACKET_SHOW_FILTER: number = 32
/** 1; linux/packet_diag.h. */
export const PACKET_SHOW_INFO: number = 1
/** 2; linux/packet_diag.h. */
export const PACKET_SHOW_MCLIST: number = 2
/** 0x10; linux/packet_diag.h. */
export const PACKET_SHOW_MEMINFO: number = 16
/** 4; linux/packet_diag.h. */
export const PACKET_SHOW_RING_CFG: number = 4
/** 2; linux/packet_diag.h. */
export const PDI_AUXDATA: number = 2
/** 0x10; linux/packet_diag.h. */
export const PDI_LOSS: number = 16
/** 4; linux/packet_diag.h. */
export const PDI_ORIGDEV: number = 4
/** 1; linux/packet_diag.h. */
export const PDI_RUNNING: number = 1
/** 8; linux/packet_diag.h. */
export const PDI_VNETHDR: number = 8
/** 8; linux/packet_diag.h. */
export const __PACKET_DIAG_MAX: number = 8
/** 0x30c7e; linux/pfkeyv2.h. */
export const PFKEYV2_REVISION: number = 199806
/** 2; linux/pfkeyv2.h. */
export const PF_KEY_V2: number = 2
/** 0xfb; linux/pfkeyv2.h. */
export const SADB_AALG_MAX: number = 251
/** 2; linux/pfkeyv2.h. */
export const SADB_AALG_MD5HMAC: number = 2
/** 0; linux/pfkeyv2.h. */
export const SADB_AALG_NONE: number = 0
/** 3; linux/pfkeyv2.h. */
export const SADB_AALG_SHA1HMAC: number = 3
/** 6; linux/pfkeyv2.h. */
export const SADB_ACQUIRE: number = 6
/** 3; linux/pfkeyv2.h. */
export const SADB_ADD: number = 3
/** 4; linux/pfkeyv2.h. */
export const SADB_DELETE: number = 4
/** 0xa; linux/pfkeyv2.h. */
export const SADB_DUMP: number = 10
/** 3; linux/pfkeyv2.h. */
export const SADB_EALG_3DESCBC: number = 3
/** 2; linux/pfkeyv2.h. */
export const SADB_EALG_DESCBC: number = 2
/** 0xfd; linux/pfkeyv2.h. */
export const SADB_EALG_MAX: number = 253
/** 0; linux/pfkeyv2.h. */
export const SADB_EALG_NONE: number = 0
/** 0xb; linux/pfkeyv2.h. */
export const SADB_EALG_NULL: number = 11
/** 8; linux/pfkeyv2.h. */
export const SADB_EXPIRE: number = 8
/** 6; linux/pfkeyv2.h. */
export const SADB_EXT_ADDRESS_DST: number = 6
/** 7; linux/pfkeyv2.h. */
export const SADB_EXT_ADDRESS_PROXY: number = 7
/** 5; linux/pfkeyv2.h. */
export const SADB_EXT_ADDRESS_SRC: number = 5
/** 0xb; linux/pfkeyv2.h. */
export const SADB_EXT_IDENTITY_DST: SADB_EXT_IDENTITY_ = 11
/** 0xa; linux/pfkeyv2.h. */
export const SADB_EXT_IDENTITY_SRC: SADB_EXT_IDENTITY_ = 10
/** 8; linux/pfkeyv2.h. */
export const SADB_EXT_KEY_AUTH: number = 8
/** 9; linux/pfkeyv2.h. */
export const SADB_EXT_KEY_ENCRYPT: number = 9
/** 2; linux/pfkeyv2.h. */
export const SADB_EXT_LIFETIME_CURRENT: SADB_EXT_LIFETIME_ = 2
/** 3; linux/pfkeyv2.h. */
export const SADB_EXT_LIFETIME_HARD: SADB_EXT_LIFETIME_ = 3
/** 4; linux/pfkeyv2.h. */
export const SADB_EXT_LIFETIME_SOFT: SADB_EXT_LIFETIME_ = 4
/** 0x1a; linux/pfkeyv2.h. */
export const SADB_EXT_MAX: number = 26
/** 0xd; linux/pfkeyv2.h. */
export const SADB_EXT_PROPOSAL: number = 13
/** 0; linux/pfkeyv2.h. */
export const SADB_EXT_RESERVED: number = 0
/** 1; linux/pfkeyv2.h. */
export const SADB_EXT_SA: number = 1
/** 0xc; linux/pfkeyv2.h. */
export const SADB_EXT_SENSITIVITY: number = 12
/** 0x10; linux/pfkeyv2.h. */
export const SADB_EXT_SPIRANGE: number = 16
/** 0xe; linux/pfkeyv2.h. */
export const SADB_EXT_SUPPORTED_AUTH: number = 14
/** 0xf; linux/pfkeyv2.h. */
export const SADB_EXT_SUPPORTED_ENCRYPT: number = 15
/** 9; linux/pfkeyv2.h. */
export const SADB_FLUSH: number = 9
/** 5; linux/pfkeyv2.h. */
export const SADB_GET: number = 5
/** 1; linux/pfkeyv2.h. */
export const SADB_GETSPI: number = 1
/** 2; linux/pfkeyv2.h. */
export const SADB_IDENTTYPE_FQDN: SADB_IDENTTYPE_ = 2
/** 3; linux/pfkeyv2.h. */
export const SADB_IDENTTYPE_MAX: number = 3
/** 1; linux/pfkeyv2.h. */
export const SADB_IDENTTYPE_PREFIX: SADB_IDENTTYPE_ = 1
/** 0; linux/pfkeyv2.h. */
export const SADB_IDENTTYPE_RESERVED: SADB_IDENTTYPE_ = 0
/** 3; linux/pfkeyv2.h. */
export const SADB_IDENTTYPE_USERFQDN: SADB_IDENTTYPE_ = 3
/** 0x18; linux/pfkeyv2.h. */
export const SADB_MAX: number = 24
/** 7; linux/pfkeyv2.h. */
export const SADB_REGISTER: number = 7
/** 0; linux/pfkeyv2.h. */
export const SADB_RESERVED: number = 0
/** 0x40000000; linux/pfkeyv2.h. */
export const SADB_SAFLAGS_DECAP_DSCP: number = 1073741824
/** 0x80000000; linux/pfkeyv2.h. */
export const SADB_SAFLAGS_NOECN: number = 2147483648
/** 0x20000000; linux/pfkeyv2.h. */
export const SADB_SAFLAGS_NOPMTUDISC: number = 536870912
/** 1; linux/pfkeyv2.h. */
export const SADB_SAFLAGS_PFS: number = 1
/** 3; linux/pfkeyv2.h. */
export const SADB_SASTATE_DEAD: number = 3
/** 2; linux/pfkeyv2.h. */
export const SADB_SASTATE_DYING: number = 2
/** 0; linux/pfkeyv2.h. */
export const SADB_SASTATE_LARVAL: number = 0
/** 1; linux/pfkeyv2.h. */
export const SADB_SASTATE_MATURE: number = 1
/** 3; linux/pfkeyv2.h. */
export const SADB_SASTATE_MAX: number = 3
/** 2; linux/pfkeyv2.h. */
export const SADB_SATYPE_AH: number = 2
/** 3; linux/pfkeyv2.h. */
export const SADB_SATYPE_ESP: number = 3
/** 9; linux/pfkeyv2.h. */
export const SADB_SATYPE_MAX: number = 9
/** 8; linux/pfkeyv2.h. */
export const SADB_SATYPE_MIP: number = 8
/** 6; linux/pfkeyv2.h. */
export const SADB_SATYPE_OSPFV2: number = 6
/** 7; linux/pfkeyv2.h. */
export const SADB_SATYPE_RIPV2: number = 7
/** 5; linux/pfkeyv2.h. */
export const SADB_SATYPE_RSVP: number = 5
/** 0; linux/pfkeyv2.h. */
export const SADB_SATYPE_UNSPEC: number = 0
/** 2; linux/pfkeyv2.h. */
export const SADB_UPDATE: number = 2
/** 9; linux/pfkeyv2.h. */
export const SADB_X_AALG_AES_XCBC_MAC: number = 9
/** 0xfb; linux/pfkeyv2.h. */
export const SADB_X_AALG_NULL: number = 251
/** 8; linux/pfkeyv2.h. */
export const SADB_X_AALG_RIPEMD160HMAC: number = 8
/** 5; linux/pfkeyv2.h. */
export const SADB_X_AALG_SHA2_256HMAC: number = 5
/** 6; linux/pfkeyv2.h. */
export const SADB_X_AALG_SHA2_384HMAC: number = 6
/** 7; linux/pfkeyv2.h. */
export const SADB_X_AALG_SHA2_512HMAC: number = 7
/** 0xa; linux/pfkeyv2.h. */
export const SADB_X_AALG_SM3_256HMAC: number = 10
/** 2; linux/pfkeyv2.h. */
export const SADB_X_CALG_DEFLATE: number = 2
/** 4; linux/pfkeyv2.h. */
export const SADB_X_CALG_LZJH: number = 4
/** 3; linux/pfkeyv2.h. */
export const SADB_X_CALG_LZS: number = 3
/** 4; linux/pfkeyv2.h. */
export const SADB_X_CALG_MAX: number = 4
/** 0; linux/pfkeyv2.h. */
export const SADB_X_CALG_NONE: number = 0
/** 1; linux/pfkeyv2.h. */
export const SADB_X_CALG_OUI: number = 1
/** 0xc; linux/pfkeyv2.h. */
export const SADB_X_EALG_AESCBC: number = 12
/** 0xd; linux/pfkeyv2.h. */
export const SADB_X_EALG_AESCTR: number = 13
/** 0xf; linux/pfkeyv2.h. */
export const SADB_X_EALG_AES_CCM_ICV12: number = 15
/** 0x10; linux/pfkeyv2.h. */
export const SADB_X_EALG_AES_CCM_ICV16: number = 16
/** 0xe; linux/pfkeyv2.h. */
export const SADB_X_EALG_AES_CCM_ICV8: number = 14
/** 0x13; linux/pfkeyv2.h. */
export const SADB_X_EALG_AES_GCM_ICV12: number = 19
/** 0x14; linux/pfkeyv2.h. */
export const SADB_X_EALG_AES_GCM_ICV16: number = 20
/** 0x12; linux/pfkeyv2.h. */
export const SADB_X_EALG_AES_GCM_ICV8: number = 18
/** 7; linux/pfkeyv2.h. */
export const SADB_X_EALG_BLOWFISHCBC: number = 7
/** 0x16; linux/pfkeyv2.h. */
export const SADB_X_EALG_CAMELLIACBC: number = 22
/** 6; linux/pfkeyv2.h. */
export const SADB_X_EALG_CASTCBC: number = 6
/** 0x17; linux/pfkeyv2.h. */
export const SADB_X_EALG_NULL_AES_GMAC: number = 23
/** 0xfc; linux/pfkeyv2.h. */
export const SADB_X_EALG_SERPENTCBC: number = 252
/** 0x18; linux/pfkeyv2.h. */
export const SADB_X_EALG_SM4CBC: number = 24
/** 0xfd; linux/pfkeyv2.h. */
export const SADB_X_EALG_TWOFISHCBC: number = 253
/** 0x1a; linux/pfkeyv2.h. */
export const SADB_X_EXT_FILTER: number = 26
/** 0x19; linux/pfkeyv2.h. */
export const SADB_X_EXT_KMADDRESS: number = 25
/** 0x11; linux/pfkeyv2.h. */
export const SADB_X_EXT_KMPRIVATE: number = 17
/** 0x16; linux/pfkeyv2.h. */
export const SADB_X_EXT_NAT_T_DPORT: number = 22
/** 0x17; linux/pfkeyv2.h. */
export const SADB_X_EXT_NAT_T_OA: number = 23
/** 0x15; linux/pfkeyv2.h. */
export const SADB_X_EXT_NAT_T_SPORT: number = 21
/** 0x14; linux/pfkeyv2.h. */
export const SADB_X_EXT_NAT_T_TYPE: number = 20
/** 0x12; linux/pfkeyv2.h. */
export const SADB_X_EXT_POLICY: number = 18
/** 0x13; linux/pfkeyv2.h. */
export const SADB_X_EXT_SA2: number = 19
/** 0x18; linux/pfkeyv2.h. */
export const SADB_X_EXT_SEC_CTX: number = 24
/** 0x18; linux/pfkeyv2.h. */
export const SADB_X_MIGRATE: number = 24
/** 0x17; linux/pfkeyv2.h. */
export const SADB_X_NAT_T_NEW_MAPPING: number = 23
/** 0xc; linux/pfkeyv2.h. */
export const SADB_X_PCHANGE: number = 12
/** 0xb; linux/pfkeyv2.h. */
export const SADB_X_PROMISC: number = 11
/** 9; linux/pfkeyv2.h. */
export const SADB_X_SATYPE_IPCOMP: number = 9
/** 0x11; linux/pfkeyv2.h. */
export const SADB_X_SPDACQUIRE: number = 17
/** 0xe; linux/pfkeyv2.h. */
export const SADB_X_SPDADD: number = 14
/** 0xf; linux/pfkeyv2.h. */
export const SADB_X_SPDDELETE: number = 15
/** 0x16; linux/pfkeyv2.h. */
export const SADB_X_SPDDELETE2: number = 22
/** 0x12; linux/pfkeyv2.h. */
export const SADB_X_SPDDUMP: number = 18
/** 0x15; linux/pfkeyv2.h. */
export const SADB_X_SPDEXPIRE: number = 21
/** 0x13; linux/pfkeyv2.h. */
export const SADB_X_SPDFLUSH: number = 19
/** 0x10; linux/pfkeyv2.h. */
export const SADB_X_SPDGET: number = 16
/** 0x14; linux/pfkeyv2.h. */
export const SADB_X_SPDSETIDX: number = 20
/** 0xd; linux/pfkeyv2.h. */
export const SADB_X_SPDUPDATE: number = 13
/** 0x10; linux/route.h. */
export const RTF_DYNAMIC: RTF_ = 16
/** 2; linux/route.h. */
export const RTF_GATEWAY: RTF_ = 2
/** 4; linux/route.h. */
export const RTF_HOST: RTF_ = 4
/** 0x100; linux/route.h. */
export const RTF_IRTT: RTF_ = 256
/** 0x20; linux/route.h. */
export const RTF_MODIFIED: RTF_ = 32
/** 0x40; linux/route.h. */
export const RTF_MSS: RTF_ = 64
/** 0x40; linux/route.h. */
export const RTF_MTU: RTF_ = 64
/** 8; linux/route.h. */
export const RTF_REINSTATE: RTF_ = 8
/** 0x200; linux/route.h. */
export const RTF_REJECT: RTF_ = 512
/** 1; linux/route.h. */
export const RTF_UP: RTF_ = 1
/** 0x80; linux/route.h. */
export const RTF_WINDOW: RTF_ = 128
/** 1; linux/rtnetlink.h. */
export const NDUSEROPT_MAX: number = 1
/** 1; linux/rtnetlink.h. */
export const NDUSEROPT_SRCADDR: number = 1
/** 0; linux/rtnetlink.h. */
export const NDUSEROPT_UNSPEC: number = 0
/** 1; linux/rtnetlink.h. */
export const PREFIX_ADDRESS: number = 1
/** 2; linux/rtnetlink.h. */
export const PREFIX_CACHEINFO: number = 2
/** 2; linux/rtnetlink.h. */
export const PREFIX_MAX: number = 2
/** 0; linux/rtnetlink.h. */
export const PREFIX_UNSPEC: number = 0
/** 8; linux/rtnetlink.h. */
export const RTAX_ADVMSS: number = 8
/** 0x10; linux/rtnetlink.h. */
export const RTAX_CC_ALGO: number = 16
/** 7; linux/rtnetlink.h. */
export const RTAX_CWND: number = 7
/** 0x11; linux/rtnetlink.h. */
export const RTAX_FASTOPEN_NO_COOKIE: number = 17
/** 0xc; linux/rtnetlink.h. */
export const RTAX_FEATURES: number = 12
/** 8; linux/rtnetlink.h. */
export const RTAX_FEATURE_ALLFRAG: number = 8
/** 1; linux/rtnetlink.h. */
export const RTAX_FEATURE_ECN: number = 1
/** 0x1f; linux/rtnetlink.h. */
export const RTAX_FEATURE_MASK: number = 31
/** 2; linux/rtnetlink.h. */
export const RTAX_FEATURE_SACK: number = 2
/** 0x10; linux/rtnetlink.h. */
export const RTAX_FEATURE_TCP_USEC_TS: number = 16
/** 4; linux/rtnetlink.h. */
export const RTAX_FEATURE_TIMESTAMP: number = 4
/** 0xa; linux/rtnetlink.h. */
export const RTAX_HOPLIMIT: number = 10
/** 0xb; linux/rtnetlink.h. */
export const RTAX_INITCWND: number = 11
/** 0xe; linux/rtnetlink.h. */
export const RTAX_INITRWND: number = 14
/** 1; linux/rtnetlink.h. */
export const RTAX_LOCK: number = 1
/** 0x11; linux/rtnetlink.h. */
export const RTAX_MAX: number = 17
/** 2; linux/rtnetlink.h. */
export const RTAX_MTU: number = 2
/** 0xf; linux/rtnetlink.h. */
export const RTAX_QUICKACK: number = 15
/** 9; linux/rtnetlink.h. */
export const RTAX_REORDERING: number = 9
/** 0xd; linux/rtnetlink.h. */
export const RTAX_RTO_MIN: number = 13
/** 4; linux/rtnetlink.h. */
export const RTAX_RTT: number = 4
/** 5; linux/rtnetlink.h. */
export const RTAX_RTTVAR: number = 5
/** 6; linux/rtnetlink.h. */
export const RTAX_SSTHRESH: number = 6
/** 0; linux/rtnetlink.h. */
export const RTAX_UNSPEC: number = 0
/** 3; linux/rtnetlink.h. */
export const RTAX_WINDOW: number = 3
/** 4; linux/rtnetlink.h. */
export const RTA_ALIGNTO: number = 4
/** 0xc; linux/rtnetlink.h. */
export const RTA_CACHEINFO: number = 12
/** 0x1d; linux/rtnetlink.h. */
export const RTA_DPORT: number = 29
/** 1; linux/rtnetlink.h. */
export const RTA_DST: number = 1
/** 0x16; linux/rtnetlink.h. */
export const RTA_ENCAP: number = 22
/** 0x15; linux/rtnetlink.h. */
export const RTA_ENCAP_TYPE: number = 21
/** 0x17; linux/rtnetlink.h. */
export const RTA_EXPIRES: number = 23
/** 0xb; linux/rtnetlink.h. */
export const RTA_FLOW: number = 11
/** 0x1f; linux/rtnetlink.h. */
export const RTA_FLOWLABEL: number = 31
/** 5; linux/rtnetlink.h. */
export const RTA_GATEWAY: number = 5
/** 3; linux/rtnetlink.h. */
export const RTA_IIF: number = 3
/** 0x1b; linux/rtnetlink.h. */
export const RTA_IP_PROTO: number = 27
/** 0x10; linux/rtnetlink.h. */
export const RTA_MARK: number = 16
/** 0x1f; linux/rtnetlink.h. */
export const RTA_MAX: number = 31
/** 8; linux/rtnetlink.h. */
export const RTA_METRICS: number = 8
/** 0x11; linux/rtnetlink.h. */
export const RTA_MFC_STATS: number = 17
/** 0xe; linux/rtnetlink.h. */
export const RTA_MP_ALGO: number = 14
/** 9; linux/rtnetlink.h. */
export const RTA_MULTIPATH: number = 9
/** 0x13; linux/rtnetlink.h. */
export const RTA_NEWDST: number = 19
/** 0x1e; linux/rtnetlink.h. */
export const RTA_NH_ID: number = 30
/** 4; linux/rtnetlink.h. */
export const RTA_OIF: number = 4
/** 0x18; linux/rtnetlink.h. */
export const RTA_PAD: number = 24
/** 0x14; linux/rtnetlink.h. */
export const RTA_PREF: number = 20
/** 7; linux/rtnetlink.h. */
export const RTA_PREFSRC: number = 7
/** 6; linux/rtnetlink.h. */
export const RTA_PRIORITY: number = 6
/** 0xa; linux/rtnetlink.h. */
export const RTA_PROTOINFO: number = 10
/** 0xd; linux/rtnetlink.h. */
export const RTA_SESSION: number = 13
/** 0x1c; linux/rtnetlink.h. */
export const RTA_SPORT: number = 28
/** 2; linux/rtnetlink.h. */
export const RTA_SRC: number = 2
/** 0xf; linux/rtnetlink.h. */
export const RTA_TABLE: number = 15
/** 0x1a; linux/rtnetlink.h. */
export const RTA_TTL_PROPAGATE: number = 26
/** 0x19; linux/rtnetlink.h. */
export const RTA_UID: number = 25
/** 0; linux/rtnetlink.h. */
export const RTA_UNSPEC: number = 0
/** 0x12; linux/rtnetlink.h. */
export const RTA_VIA: number = 18
/** 2; linux/rtnetlink.h. */
export const RTEXT_FILTER_BRVLAN: number = 2
/** 4; linux/rtnetlink.h. */
export const RTEXT_FILTER_BRVLAN_COMPRESSED: number = 4
/** 0x20; linux/rtnetlink.h. */
export const RTEXT_FILTER_CFM_CONFIG: number = 32
/** 0x40; linux/rtnetlink.h. */
export const RTEXT_FILTER_CFM_STATUS: number = 64
/** 0x10; linux/rtnetlink.h. */
export const RTEXT_FILTER_MRP: number = 16
/** 0x80; linux/rtnetlink.h. */
export const RTEXT_FILTER_MST: number = 128
/** 0x100; linux/rtnetlink.h. */
export const RTEXT_FILTER_NAME_ONLY: number = 256
/** 8; linux/rtnetlink.h. */
export const RTEXT_FILTER_SKIP_STATS: number = 8
/** 1; linux/rtnetlink.h. */
export const RTEXT_FILTER_VF: number = 1
/** 0x1000; linux/rtnetlink.h. */
export const RTMGRP_DECnet_IFADDR: number = 4096
/** 0x4000; linux/rtnetlink.h. */
export const RTMGRP_DECnet_ROUTE: number = 16384
/** 0x10; linux/rtnetlink.h. */
export const RTMGRP_IPV4_IFADDR: number = 16
/** 0x20; linux/rtnetlink.h. */
export const RTMGRP_IPV4_MROUTE: number = 32
/** 0x40; linux/rtnetlink.h. */
export const RTMGRP_IPV4_ROUTE: number = 64
/** 0x80; linux/rtnetlink.h. */
export const RTMGRP_IPV4_RULE: number = 128
/** 0x100; linux/rtnetlink.h. */
export const RTMGRP_IPV6_IFADDR: number = 256
/** 0x800; linux/rtnetlink.h. */
export const RTMGRP_IPV6_IFINFO: number = 2048
/** 0x200; linux/rtnetlink.h. */
export const RTMGRP_IPV6_MROUTE: number = 512
/** 0x20000; linux/rtnetlink.h. */
export const RTMGRP_IPV6_PREFIX: number = 131072
/** 0x400; linux/rtnetlink.h. */
export const RTMGRP_IPV6_ROUTE: number = 1024
/** 1; linux/rtnetlink.h. */
export const RTMGRP_LINK: number = 1
/** 4; linux/rtnetlink.h. */
export const RTMGRP_NEIGH: number = 4
/** 2; linux/rtnetlink.h. */
export const RTMGRP_NOTIFY: number = 2
/** 8; linux/rtnetlink.h. */
export const RTMGRP_TC: number = 8
/** 0x10; linux/rtnetlink.h. */
export const RTM_BASE: number = 16
/** 0x31; linux/rtnetlink.h. */
export const RTM_DELACTION: number = 49
/** 0x15; linux/rtnetlink.h. */
export const RTM_DELADDR: number = 21
/** 0x49; linux/rtnetlink.h. */
export const RTM_DELADDRLABEL: number = 73
/** 0x3d; linux/rtnetlink.h. */
export const RTM_DELANYCAST: number = 61
/** 0x65; linux/rtnetlink.h. */
export const RTM_DELCHAIN: number = 101
/** 0x11; linux/rtnetlink.h. */
export const RTM_DELLINK: number = 17
/** 0x6d; linux/rtnetlink.h. */
export const RTM_DELLINKPROP: number = 109
/** 0x55; linux/rtnetlink.h. */
export const RTM_DELMDB: number = 85
/** 0x39; linux/rtnetlink.h. */
export const RTM_DELMULTICAST: number = 57
/** 0x1d; linux/rtnetlink.h. */
export const RTM_DELNEIGH: number = 29
/** 0x51; linux/rtnetlink.h. */
export const RTM_DELNETCONF: number = 81
/** 0x69; linux/rtnetlink.h. */
export const RTM_DELNEXTHOP: number = 105
/** 0x75; linux/rtnetlink.h. */
export const RTM_DELNEXTHOPBUCKET: number = 117
/** 0x59; linux/rtnetlink.h. */
export const RTM_DELNSID: number = 89
/** 0x25; linux/rtnetlink.h. */
export const RTM_DELQDISC: number = 37
/** 0x19; linux/rtnetlink.h. */
export const RTM_DELROUTE: number = 25
/** 0x21; linux/rtnetlink.h. */
export const RTM_DELRULE: number = 33
/** 0x29; linux/rtnetlink.h. */
export const RTM_DELTCLASS: number = 41
/** 0x2d; linux/rtnetlink.h. */
export const RTM_DELTFILTER: number = 45
/** 0x79; linux/rtnetlink.h. */
export const RTM_DELTUNNEL: number = 121
/** 0x71; linux/rtnetlink.h. */
export const RTM_DELVLAN: number = 113
/** 0x200; linux/rtnetlink.h. */
export const RTM_F_CLONED: RTM_F_ = 512
/** 0x400; linux/rtnetlink.h. */
export const RTM_F_EQUALIZE: RTM_F_ = 1024
/** 0x2000; linux/rtnetlink.h. */
export const RTM_F_FIB_MATCH: RTM_F_ = 8192
/** 0x1000; linux/rtnetlink.h. */
export const RTM_F_LOOKUP_TABLE: RTM_F_ = 4096
/** 0x100; linux/rtnetlink.h. */
export const RTM_F_NOTIFY: RTM_F_ = 256
/** 0x4000; linux/rtnetlink.h. */
export const RTM_F_OFFLOAD: RTM_F_ = 16384
/** 0x20000000; linux/rtnetlink.h. */
export const RTM_F_OFFLOAD_FAILED: RTM_F_ = 536870912
/** 0x800; linux/rtnetlink.h. */
export const RTM_F_PREFIX: RTM_F_ = 2048
/** 0x8000; linux/rtnetlink.h. */
export const RTM_F_TRAP: RTM_F_ = 32768
/** 0x32; linux/rtnetlink.h. */
export const RTM_GETACTION: number = 50
/** 0x16; linux/rtnetlink.h. */
export const RTM_GETADDR: number = 22
/** 0x4a; linux/rtnetlink.h. */
export const RTM_GETADDRLABEL: number = 74
/** 0x3e; linux/rtnetlink.h. */
export const RTM_GETANYCAST: number = 62
/** 0x66; linux/rtnetlink.h. */
export const RTM_GETCHAIN: number = 102
/** 0x4e; linux/rtnetlink.h. */
export const RTM_GETDCB: number = 78
/** 0x12; linux/rtnetlink.h. */
export const RTM_GETLINK: number = 18
/** 0x6e; linux/rtnetlink.h. */
export const RTM_GETLINKPROP: number = 110
/** 0x56; linux/rtnetlink.h. */
export const RTM_GETMDB: number = 86
/** 0x3a; linux/rtnetlink.h. */
export const RTM_GETMULTICAST: number = 58
/** 0x1e; linux/rtnetlink.h. */
export const RTM_GETNEIGH: number = 30
/** 0x42; linux/rtnetlink.h. */
export const RTM_GETNEIGHTBL: number = 66
/** 0x52; linux/rtnetlink.h. */
export const RTM_GETNETCONF: number = 82
/** 0x6a; linux/rtnetlink.h. */
export const RTM_GETNEXTHOP: number = 106
/** 0x76; linux/rtnetlink.h. */
export const RTM_GETNEXTHOPBUCKET: number = 118
/** 0x5a; linux/rtnetlink.h. */
export const RTM_GETNSID: number = 90
/** 0x26; linux/rtnetlink.h. */
export const RTM_GETQDISC: number = 38
/** 0x1a; linux/rtnetlink.h. */
export const RTM_GETROUTE: number = 26
/** 0x22; linux/rtnetlink.h. */
export const RTM_GETRULE: number = 34
/** 0x5e; linux/rtnetlink.h. */
export const RTM_GETSTATS: number = 94
/** 0x2a; linux/rtnetlink.h. */
export const RTM_GETTCLASS: number = 42
/** 0x2e; linux/rtnetlink.h. */
export const RTM_GETTFILTER: number = 46
/** 0x7a; linux/rtnetlink.h. */
export const RTM_GETTUNNEL: number = 122
/** 0x72; linux/rtnetlink.h. */
export const RTM_GETVLAN: number = 114
/** 0x7b; linux/rtnetlink.h. */
export const RTM_MAX: number = 123
/** 0x30; linux/rtnetlink.h. */
export const RTM_NEWACTION: number = 48
/** 0x14; linux/rtnetlink.h. */
export const RTM_NEWADDR: number = 20
/** 0x48; linux/rtnetlink.h. */
export const RTM_NEWADDRLABEL: number = 72
/** 0x3c; linux/rtnetlink.h. */
export const RTM_NEWANYCAST: number = 60
/** 0x60; linux/rtnetlink.h. */
export const RTM_NEWCACHEREPORT: number = 96
/** 0x64; linux/rtnetlink.h. */
export const RTM_NEWCHAIN: number = 100
/** 0x10; linux/rtnetlink.h. */
export const RTM_NEWLINK: number = 16
/** 0x6c; linux/rtnetlink.h. */
export const RTM_NEWLINKPROP: number = 108
/** 0x54; linux/rtnetlink.h. */
export const RTM_NEWMDB: number = 84
/** 0x38; linux/rtnetlink.h. */
export const RTM_NEWMULTICAST: number = 56
/** 0x44; linux/rtnetlink.h. */
export const RTM_NEWNDUSEROPT: number = 68
/** 0x1c; linux/rtnetlink.h. */
export const RTM_NEWNEIGH: number = 28
/** 0x40; linux/rtnetlink.h. */
export const RTM_NEWNEIGHTBL: number = 64
/** 0x50; linux/rtnetlink.h. */
export const RTM_NEWNETCONF: number = 80
/** 0x68; linux/rtnetlink.h. */
export const RTM_NEWNEXTHOP: number = 104
/** 0x74; linux/rtnetlink.h. */
export const RTM_NEWNEXTHOPBUCKET: number = 116
/** 0x58; linux/rtnetlink.h. */
export const RTM_NEWNSID: number = 88
/** 0x34; linux/rtnetlink.h. */
export const RTM_NEWPREFIX: number = 52
/** 0x24; linux/rtnetlink.h. */
export const RTM_NEWQDISC: number = 36
/** 0x18; linux/rtnetlink.h. */
export const RTM_NEWROUTE: number = 24
/** 0x20; linux/rtnetlink.h. */
export const RTM_NEWRULE: number = 32
/** 0x5c; linux/rtnetlink.h. */
export const RTM_NEWSTATS: number = 92
/** 0x28; linux/rtnetlink.h. */
export const RTM_NEWTCLASS: number = 40
/** 0x2c; linux/rtnetlink.h. */
export const RTM_NEWTFILTER: number = 44
/** 0x78; linux/rtnetlink.h. */
export const RTM_NEWTUNNEL: number = 120
/** 0x70; linux/rtnetlink.h. */
export const RTM_NEWVLAN: number = 112
/** 0x1b; linux/rtnetlink.h. */
export const RTM_NR_FAMILIES: number = 27
/** 0x6c; linux/rtnetlink.h. */
export const RTM_NR_MSGTYPES: number = 108
/** 0x4f; linux/rtnetlink.h. */
export const RTM_SETDCB: number = 79
/** 0x13; linux/rtnetlink.h. */
export const RTM_SETLINK: number = 19
/** 0x43; linux/rtnetlink.h. */
export const RTM_SETNEIGHTBL: number = 67
/** 0x5f; linux/rtnetlink.h. */
export const RTM_SETSTATS: number = 95
/** 1; linux/rtnetlink.h. */
export const RTNETLINK_HAVE_PEERINFO: number = 1
/** 4; linux/rtnetlink.h. */
export const RTNH_ALIGNTO: number = 4
/** 0x59; linux/rtnetlink.h. */
export const RTNH_COMPARE_MASK: number = 89
/** 1; linux/rtnetlink.h. */
export const RTNH_F_DEAD: RTNH_F_ = 1
/** 0x10; linux/rtnetlink.h. */
export const RTNH_F_LINKDOWN: RTNH_F_ = 16
/** 8; linux/rtnetlink.h. */
export const RTNH_F_OFFLOAD: RTNH_F_ = 8
/** 4; linux/rtnetlink.h. */
export const RTNH_F_ONLINK: RTNH_F_ = 4
/** 2; linux/rtnetlink.h. */
export const RTNH_F_PERVASIVE: RTNH_F_ = 2
/** 0x40; linux/rtnetlink.h. */
export const RTNH_F_TRAP: RTNH_F_ = 64
/** 0x20; linux/rtnetlink.h. */
export const RTNH_F_UNRESOLVED: RTNH_F_ = 32
/** 0x21; linux/rtnetlink.h. */
export const RTNLGRP_BRVLAN: number = 33
/** 0x17; linux/rtnetlink.h. */
export const RTNLGRP_DCB: number = 23
/** 0xd; linux/rtnetlink.h. */
export const RTNLGRP_DECnet_IFADDR: number = 13
/** 0xf; linux/rtnetlink.h. */
export const RTNLGRP_DECnet_ROUTE: number = 15
/** 0x10; linux/rtnetlink.h. */
export const RTNLGRP_DECnet_RULE: number = 16
/** 5; linux/rtnetlink.h. */
export const RTNLGRP_IPV4_IFADDR: number = 5
/** 0x25; linux/rtnetlink.h. */
export const RTNLGRP_IPV4_MCADDR: number = 37
/** 6; linux/rtnetlink.h. */
export const RTNLGRP_IPV4_MROUTE: number = 6
/** 0x1e; linux/rtnetlink.h. */
export const RTNLGRP_IPV4_MROUTE_R: number = 30
/** 0x18; linux/rtnetlink.h. */
export const RTNLGRP_IPV4_NETCONF: number = 24
/** 7; linux/rtnetlink.h. */
export const RTNLGRP_IPV4_ROUTE: number = 7
/** 8; linux/rtnetlink.h. */
export const RTNLGRP_IPV4_RULE: number = 8
/** 0x27; linux/rtnetlink.h. */
export const RTNLGRP_IPV6_ACADDR: number = 39
/** 9; linux/rtnetlink.h. */
export const RTNLGRP_IPV6_IFADDR: number = 9
/** 0xc; linux/rtnetlink.h. */
export const RTNLGRP_IPV6_IFINFO: number = 12
/** 0x26; linux/rtnetlink.h. */
export const RTNLGRP_IPV6_MCADDR: number = 38
/** 0xa; linux/rtnetlink.h. */
export const RTNLGRP_IPV6_MROUTE: number = 10
/** 0x1f; linux/rtnetlink.h. */
export const RTNLGRP_IPV6_MROUTE_R: number = 31
/** 0x19; linux/rtnetlink.h. */
export const RTNLGRP_IPV6_NETCONF: number = 25
/** 0x12; linux/rtnetlink.h. */
export const RTNLGRP_IPV6_PREFIX: number = 18
/** 0xb; linux/rtnetlink.h. */
export const RTNLGRP_IPV6_ROUTE: number = 11
/** 0x13; linux/rtnetlink.h. */
export const RTNLGRP_IPV6_RULE: number = 19
/** 1; linux/rtnetlink.h. */
export const RTNLGRP_LINK: number = 1
/** 0x27; linux/rtnetlink.h. */
export const RTNLGRP_MAX: number = 39
/** 0x22; linux/rtnetlink.h. */
export const RTNLGRP_MCTP_IFADDR: number = 34
/** 0x1a; linux/rtnetlink.h. */
export const RTNLGRP_MDB: number = 26
/** 0x1d; linux/rtnetlink.h. */
export const RTNLGRP_MPLS_NETCONF: number = 29
/** 0x1b; linux/rtnetlink.h. */
export const RTNLGRP_MPLS_ROUTE: number = 27
/** 0x14; linux/rtnetlink.h. */
export const RTNLGRP_ND_USEROPT: number = 20
/** 3; linux/rtnetlink.h. */
export const RTNLGRP_NEIGH: number = 3
/** 0x20; linux/rtnetlink.h. */
export const RTNLGRP_NEXTHOP: number = 32
/** 0; linux/rtnetlink.h. */
export const RTNLGRP_NONE: number = 0
/** 0xe; linux/rtnetlink.h. */
export const RTNLGRP_NOP2: number = 14
/** 0x11; linux/rtnetlink.h. */
export const RTNLGRP_NOP4: number = 17
/** 2; linux/rtnetlink.h. */
export const RTNLGRP_NOTIFY: number = 2
/** 0x1c; linux/rtnetlink.h. */
export const RTNLGRP_NSID: number = 28
/** 0x15; linux/rtnetlink.h. */
export const RTNLGRP_PHONET_IFADDR: number = 21
/** 0x16; linux/rtnetlink.h. */
export const RTNLGRP_PHONET_ROUTE: number = 22
/** 0x24; linux/rtnetlink.h. */
export const RTNLGRP_STATS: number = 36
/** 4; linux/rtnetlink.h. */
export const RTNLGRP_TC: number = 4
/** 0x23; linux/rtnetlink.h. */
export const RTNLGRP_TUNNEL: number = 35
/** 0x81; linux/rtnetlink.h. */
export const RTNL_FAMILY_IP6MR: number = 129
/** 0x80; linux/rtnetlink.h. */
export const RTNL_FAMILY_IPMR: number = 128
/** 0x81; linux/rtnetlink.h. */
export const RTNL_FAMILY_MAX: number = 129
/** 4; linux/rtnetlink.h. */
export const RTN_ANYCAST: RTN_ = 4
/** 6; linux/rtnetlink.h. */
export const RTN_BLACKHOLE: RTN_ = 6
/** 3; linux/rtnetlink.h. */
export const RTN_BROADCAST: RTN_ = 3
/** 2; linux/rtnetlink.h. */
export const RTN_LOCAL: RTN_ = 2
/** 0xb; linux/rtnetlink.h. */
export const RTN_MAX: number = 11
/** 5; linux/rtnetlink.h. */
export const RTN_MULTICAST: RTN_ = 5
/** 0xa; linux/rtnetlink.h. */
export const RTN_NAT: RTN_ = 10
/** 8; linux/rtnetlink.h. */
export const RTN_PROHIBIT: RTN_ = 8
/** 9; linux/rtnetlink.h. */
export const RTN_THROW: RTN_ = 9
/** 1; linux/rtnetlink.h. */
export const RTN_UNICAST: RTN_ = 1
/** 7; linux/rtnetlink.h. */
export const RTN_UNREACHABLE: RTN_ = 7
/** 0; linux/rtnetlink.h. */
export const RTN_UNSPEC: RTN_ = 0
/** 0xb; linux/rtnetlink.h. */
export const RTN_XRESOLVE: RTN_ = 11
/** 0x2a; linux/rtnetlink.h. */
export const RTPROT_BABEL: RTPROT_ = 42
/** 0xba; linux/rtnetlink.h. */
export const RTPROT_BGP: RTPROT_ = 186
/** 0xc; linux/rtnetlink.h. */
export const RTPROT_BIRD: RTPROT_ = 12
/** 3; linux/rtnetlink.h. */
export const RTPROT_BOOT: RTPROT_ = 3
/** 0x10; linux/rtnetlink.h. */
export const RTPROT_DHCP: RTPROT_ = 16
/** 0xd; linux/rtnetlink.h. */
export const RTPROT_DNROUTED: RTPROT_ = 13
/** 0xc0; linux/rtnetlink.h. */
export const RTPROT_EIGRP: RTPROT_ = 192
/** 8; linux/rtnetlink.h. */
export const RTPROT_GATED: RTPROT_ = 8
/** 0xbb; linux/rtnetlink.h. */
export const RTPROT_ISIS: RTPROT_ = 187
/** 0x12; linux/rtnetlink.h. */
export const RTPROT_KEEPALIVED: RTPROT_ = 18
/** 2; linux/rtnetlink.h. */
export const RTPROT_KERNEL: RTPROT_ = 2
/** 0x11; linux/rtnetlink.h. */
export const RTPROT_MROUTED: RTPROT_ = 17
/** 0xa; linux/rtnetlink.h. */
export const RTPROT_MRT: RTPROT_ = 10
/** 0xf; linux/rtnetlink.h. */
export const RTPROT_NTK: RTPROT_ = 15
/** 0x63; linux/rtnetlink.h. */
export const RTPROT_OPENR: RTPROT_ = 99
/** 0xbc; linux/rtnetlink.h. */
export const RTPROT_OSPF: RTPROT_ = 188
/** 0x54; linux/rtnetlink.h. */
export const RTPROT_OVN: RTPROT_ = 84
/** 9; linux/rtnetlink.h. */
export const RTPROT_RA: RTPROT_ = 9
/** 1; linux/rtnetlink.h. */
export const RTPROT_REDIRECT: RTPROT_ = 1
/** 0xbd; linux/rtnetlink.h. */
export const RTPROT_RIP: RTPROT_ = 189
/** 4; linux/rtnetlink.h. */
export const RTPROT_STATIC: RTPROT_ = 4
/** 0; linux/rtnetlink.h. */
export const RTPROT_UNSPEC: RTPROT_ = 0
/** 0xe; linux/rtnetlink.h. */
export const RTPROT_XORP: RTPROT_ = 14
/** 0xb; linux/rtnetlink.h. */
export const RTPROT_ZEBRA: RTPROT_ = 11
/** 0xfe; linux/rtnetlink.h. */
export const RT_SCOPE_HOST: RT_SCOPE_ = 254
/** 0xfd; linux/rtnetlink.h. */
export const RT_SCOPE_LINK: RT_SCOPE_ = 253
/** 0xff; linux/rtnetlink.h. */
export const RT_SCOPE_NOWHERE: RT_SCOPE_ = 255
/** 0xc8; linux/rtnetlink.h. */
export const RT_SCOPE_SITE: RT_SCOPE_ = 200
/** 0; linux/rtnetlink.h. */
export const RT_SCOPE_UNIVERSE: RT_SCOPE_ = 0
/** 0xfc; linux/rtnetlink.h. */
export const RT_TABLE_COMPAT: number = 252
/** 0xfd; linux/rtnetlink.h. */
export const RT_TABLE_DEFAULT: number = 253
/** 0xff; linux/rtnetlink.h. */
export const RT_TABLE_LOCAL: number = 255
/** 0xfe; linux/rtnetlink.h. */
export const RT_TABLE_MAIN: number = 254
/** 0xffffffff; linux/rtnetlink.h. */
export const RT_TABLE_MAX: number = 4294967295
/** 0; linux/rtnetlink.h. */
export const RT_TABLE_UNSPEC: number = 0
/** 1; linux/rtnetlink.h. */
export const TCAA_MAX: number = 1
/** 1; linux/rtnetlink.h. */
export const TCA_ACT_FLAG_LARGE_DUMP_ON: number = 1
/** 2; linux/rtnetlink.h. */
export const TCA_ACT_FLAG_TERSE_DUMP: number = 2
/** 1; linux/rtnetlink.h. */
export const TCA_ACT_TAB: number = 1
/** 0xb; linux/rtnetlink.h. */
export const TCA_CHAIN: number = 11
/** 0xf; linux/rtnetlink.h. */
export const TCA_DUMP_FLAGS: number = 15
/** 1; linux/rtnetlink.h. */
export const TCA_DUMP_FLAGS_TERSE: number = 1
/** 0xa; linux/rtnetlink.h. */
export const TCA_DUMP_INVISIBLE: number = 10
/** 0xe; linux/rtnetlink.h. */
export const TCA_EGRESS_BLOCK: number = 14
/** 0x10; linux/rtnetlink.h. */
export const TCA_EXT_WARN_MSG: number = 16
/** 6; linux/rtnetlink.h. */
export const TCA_FCNT: number = 6
/** 1; linux/rtnetlink.h. */
export const TCA_FLAG_LARGE_DUMP_ON: number = 1
/** 0xc; linux/rtnetlink.h. */
export const TCA_HW_OFFLOAD: number = 12
/** 0xd; linux/rtnetlink.h. */
export const TCA_INGRESS_BLOCK: number = 13
/** 1; linux/rtnetlink.h. */
export const TCA_KIND: number = 1
/** 0x10; linux/rtnetlink.h. */
export const TCA_MAX: number = 16
/** 2; linux/rtnetlink.h. */
export const TCA_OPTIONS: number = 2
/** 9; linux/rtnetlink.h. */
export const TCA_PAD: number = 9
/** 5; linux/rtnetlink.h. */
export const TCA_RATE: number = 5
/** 3; linux/rtnetlink.h. */
export const TCA_ROOT_COUNT: number = 3
/** 5; linux/rtnetlink.h. */
export const TCA_ROOT_EXT_WARN_MSG: number = 5
/** 2; linux/rtnetlink.h. */
export const TCA_ROOT_FLAGS: number = 2
/** 5; linux/rtnetlink.h. */
export const TCA_ROOT_MAX: number = 5
/** 1; linux/rtnetlink.h. */
export const TCA_ROOT_TAB: number = 1
/** 4; linux/rtnetlink.h. */
export const TCA_ROOT_TIME_DELTA: number = 4
/** 0; linux/rtnetlink.h. */
export const TCA_ROOT_UNSPEC: number = 0
/** 8; linux/rtnetlink.h. */
export const TCA_STAB: number = 8
/** 3; linux/rtnetlink.h. */
export const TCA_STATS: number = 3
/** 7; linux/rtnetlink.h. */
export const TCA_STATS2: number = 7
/** 0; linux/rtnetlink.h. */
export const TCA_UNSPEC: number = 0
/** 4; linux/rtnetlink.h. */
export const TCA_XSTATS: number = 4
/** 0xffffffff; linux/rtnetlink.h. */
export const TCM_IFINDEX_MAGIC_BLOCK: number = 4294967295
/** 2; linux/rtnetlink.h. */
export const __NDUSEROPT_MAX: number = 2
/** 3; linux/rtnetlink.h. */
export const __PREFIX_MAX: number = 3
/** 0x12; linux/rtnetlink.h. */
export const __RTAX_MAX: number = 18
/** 0x20; linux/rtnetlink.h. */
export const __RTA_MAX: number = 32
/** 0x7b; linux/rtnetlink.h. */
export const __RTM_MAX: number = 123
/** 0x28; linux/rtnetlink.h. */
export const __RTNLGRP_MAX: number = 40
/** 0xc; linux/rtnetlink.h. */
export const __RTN_MAX: number = 12
/** 0x11; linux/rtnetlink.h. */
export const __TCA_MAX: number = 17
/** 6; linux/rtnetlink.h. */
export const __TCA_ROOT_MAX: number = 6
/** 3; linux/socket.h. */
export const SOCK_BUF_LOCK_MASK: number = 3
/** 2; linux/socket.h. */
export const SOCK_RCVBUF_LOCK: SOCK_BUF_LOCK_ = 2
/** 1; linux/socket.h. */
export const SOCK_SNDBUF_LOCK: SOCK_BUF_LOCK_ = 1
/** 0xff; linux/socket.h. */
export const SOCK_TXREHASH_DEFAULT: SOCK_TXREHASH_ = 255
/** 0; linux/socket.h. */
export const SOCK_TXREHASH_DISABLED: SOCK_TXREHASH_ = 0
/** 1; linux/socket.h. */
export const SOCK_TXREHASH_ENABLED: SOCK_TXREHASH_ = 1
/** 0x80; linux/socket.h. */
export const _K_SS_MAXSIZE: number = 128
/** 0x8980; linux/sockios.h. */
export const SIOCADDDLCI: number = 35200
/**
 * Let an interface receive a hardware multicast address.
 *
 * Errors: EEXIST, EFAULT, EINVAL (sa_family of the address must be AF_UNSPEC), ENODEV, ENOMEM, EPERM (It
 * needs CAP_NET_ADMIN in the user namespace of the network namespace).
 *
 * Since Linux 1.0.
 *
 * 0x8931; linux/sockios.h.
 */
export const SIOCADDMULTI = (35121) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Add a route.
 *
 * On sockets of AF_INET6 it is struct in6_rtmsg.
 *
 * Errors: EEXIST, EFAULT, EINVAL, ENETDOWN, ENETUNREACH, ENOBUFS, ENODEV, ENOMEM, EPERM (It needs
 * CAP_NET_ADMIN in the user namespace of the network namespace).
 *
 * Since Linux 1.0.
 *
 * 0x890b; linux/sockios.h.
 */
export const SIOCADDRT = (35083) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'rtentry'>], 0> }>
/**
 * Make the interface in ifr_slave the active one of a bond.
 *
 * Errors: EACCES, EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM (It needs CAP_NET_ADMIN in the user namespace
 * of the network namespace).
 *
 * Since Linux 2.4.
 *
 * 0x8995; linux/sockios.h.
 */
export const SIOCBONDCHANGEACTIVE = (35221) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Add the interface in ifr_slave to the bond in ifr_name.
 *
 * Errors: EBUSY, EFAULT, EINVAL, ENODEV, ENOMEM, EOPNOTSUPP, EPERM (It needs CAP_NET_ADMIN in the user
 * namespace of the network namespace).
 *
 * Since Linux 2.4.
 *
 * 0x8990; linux/sockios.h.
 */
export const SIOCBONDENSLAVE = (35216) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Read the settings of a bond into struct ifbond at ifr_data.
 *
 * Errors: EFAULT, ENODEV, EOPNOTSUPP.
 *
 * Since Linux 2.4.
 *
 * 0x8994; linux/sockios.h.
 */
export const SIOCBONDINFOQUERY = (35220) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Remove the interface in ifr_slave from the bond in ifr_name.
 *
 * Errors: EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM (It needs CAP_NET_ADMIN in the user namespace of the
 * network namespace).
 *
 * Since Linux 2.4.
 *
 * 0x8991; linux/sockios.h.
 */
export const SIOCBONDRELEASE = (35217) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Set the hardware address of a bond to that of the interface in ifr_slave.
 *
 * Errors: EFAULT, ENODEV, EOPNOTSUPP, EPERM (It needs CAP_NET_ADMIN in the user namespace of the network
 * namespace).
 *
 * Since Linux 2.4.
 *
 * 0x8992; linux/sockios.h.
 */
export const SIOCBONDSETHWADDR = (35218) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Read the state of one interface of a bond into struct ifslave at ifr_data.
 *
 * Errors: EFAULT, ENODEV, EOPNOTSUPP.
 *
 * Since Linux 2.4.
 *
 * 0x8993; linux/sockios.h.
 */
export const SIOCBONDSLAVEINFOQUERY = (35219) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Make a bridge of this name.
 *
 * The kernel reads all 16 bytes.
 *
 * Errors: EEXIST, EFAULT, EINVAL, ENFILE, ENOMEM, ENOPKG (The module bridge is not there), EPERM (It needs
 * CAP_NET_ADMIN in the user namespace of the network namespace).
 *
 * Since Linux 2.6.0.
 *
 * 0x89a0; linux/sockios.h.
 */
export const SIOCBRADDBR = (35232) as unknown as Command<{ readonly ioctl: Takes<[arg: Memory], 0> }>
/**
 * Add the interface with the index in ifr_ifindex to the bridge in ifr_name.
 *
 * Errors: EBUSY, EFAULT, EINVAL, ELOOP, ENODEV, ENOMEM, ENOPKG, EOPNOTSUPP, EPERM (It needs CAP_NET_ADMIN
 * in the user namespace of the network namespace), EXFULL.
 *
 * Since Linux 2.6.0.
 *
 * 0x89a2; linux/sockios.h.
 */
export const SIOCBRADDIF = (35234) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Remove the bridge of this name.
 *
 * The kernel reads all 16 bytes.
 *
 * Errors: EBUSY (The bridge must be down), EFAULT, ENOPKG, ENXIO, EPERM (It needs CAP_NET_ADMIN in the user
 * namespace of the network namespace).
 *
 * Since Linux 2.6.0.
 *
 * 0x89a1; linux/sockios.h.
 */
export const SIOCBRDELBR = (35233) as unknown as Command<{ readonly ioctl: Takes<[arg: Memory], 0> }>
/**
 * Remove the interface with the index in ifr_ifindex from the bridge in ifr_name.
 *
 * Errors: EFAULT, EINVAL, ENODEV, ENOPKG, EOPNOTSUPP, EPERM (It needs CAP_NET_ADMIN in the user namespace
 * of the network namespace).
 *
 * Since Linux 2.6.0.
 *
 * 0x89a3; linux/sockios.h.
 */
export const SIOCBRDELIF = (35235) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Remove an entry from the ARP table.
 *
 * Errors: EFAULT, EINVAL, ENETUNREACH, ENODEV, ENXIO, EPERM (It needs CAP_NET_ADMIN in the user namespace
 * of the network namespace), EPFNOSUPPORT.
 *
 * Since Linux 1.0.
 *
 * 0x8953; linux/sockios.h.
 */
export const SIOCDARP = (35155) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'arpreq'>], 0> }>
/** 0x8981; linux/sockios.h. */
export const SIOCDELDLCI: number = 35201
/**
 * Undo SIOCADDMULTI.
 *
 * Errors: EFAULT, EINVAL (sa_family of the address must be AF_UNSPEC), ENODEV, ENOENT, EPERM (It needs
 * CAP_NET_ADMIN in the user namespace of the network namespace).
 *
 * Since Linux 1.0.
 *
 * 0x8932; linux/sockios.h.
 */
export const SIOCDELMULTI = (35122) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Remove a route.
 *
 * On sockets of AF_INET6 it is struct in6_rtmsg.
 *
 * Errors: EFAULT, EINVAL, ENODEV, EPERM (It needs CAP_NET_ADMIN in the user namespace of the network
 * namespace), ESRCH (There is no such route).
 *
 * Since Linux 1.0.
 *
 * 0x890c; linux/sockios.h.
 */
export const SIOCDELRT = (35084) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'rtentry'>], 0> }>
/**
 * Run the first of 16 commands that every driver defines for itself.
 *
 * The others follow with the next numbers.
 *
 * Errors: EFAULT, ENODEV, EOPNOTSUPP, EPERM.
 *
 * Since Linux 2.2.
 *
 * 0x89f0; linux/sockios.h.
 */
export const SIOCDEVPRIVATE = (35312) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Remove an IPv6 address from an interface.
 *
 * Errors: EADDRNOTAVAIL, EFAULT, EINVAL, ENODEV, ENOTTY (The socket is not of AF_INET6), ENXIO, EPERM (It
 * needs CAP_NET_ADMIN in the user namespace of the network namespace).
 *
 * Since Linux 2.2.
 *
 * 0x8936; linux/sockios.h.
 */
export const SIOCDIFADDR = (35126) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'in6_ifreq'>], 0> }>
/** 0x8960; linux/sockios.h. */
export const SIOCDRARP: number = 35168
/**
 * Read or change settings of a network device, by the command that ifr_data begins with.
 *
 * ifr_data points to the struct of the ETHTOOL_ command. Reading mostly needs no privilege.
 *
 * Errors: EBUSY, EFAULT, EINVAL, EMSGSIZE, ENODEV, ENOMEM, EOPNOTSUPP, EPERM (It needs CAP_NET_ADMIN in the
 * user namespace of the network namespace).
 *
 * Since Linux 2.4.
 *
 * 0x8946; linux/sockios.h.
 */
export const SIOCETHTOOL = (35142) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Read an entry of the ARP table.
 *
 * Errors: EFAULT, EINVAL, ENODEV (arp_dev must name an interface), ENXIO (There is no entry for this
 * address), EPFNOSUPPORT.
 *
 * Since Linux 1.0.
 *
 * 0x8954; linux/sockios.h.
 */
export const SIOCGARP = (35156) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'arpreq'>], 0> }>
/**
 * Read how a network device takes times of packets.
 *
 * ifr_data points to struct hwtstamp_config, which is written.
 *
 * Errors: EFAULT, ENODEV, EOPNOTSUPP.
 *
 * Since Linux 3.14.
 *
 * 0x89b1; linux/sockios.h.
 */
export const SIOCGHWTSTAMP = (35249) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Read the IPv4 address of an interface.
 *
 * Errors: EADDRNOTAVAIL (The interface has no IPv4 address), EFAULT, ENODEV.
 *
 * Since Linux 1.0.
 *
 * 0x8915; linux/sockios.h.
 */
export const SIOCGIFADDR = (35093) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Read the version of the bridge interface or the bridges there are, in the old way.
 *
 * Three words: BRCTL_ command, address of the memory, number of 4-byte indices that fit.
 *
 * Errors: EFAULT, ENOMEM, ENOPKG, EOPNOTSUPP.
 *
 * Since Linux 2.2.
 *
 * 0x8940; linux/sockios.h.
 */
export const SIOCGIFBR = (35136) as unknown as Command<{ readonly ioctl: Takes<[arg: Bytes], number> }>
/**
 * Read the IPv4 broadcast address of an interface.
 *
 * Errors: EADDRNOTAVAIL, EFAULT, ENODEV.
 *
 * Since Linux 1.0.
 *
 * 0x8919; linux/sockios.h.
 */
export const SIOCGIFBRDADDR = (35097) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Read names and IPv4 addresses of all interfaces that have one.
 *
 * A null buffer asks in ifc_len how many bytes are needed; one too small gets what fits.
 *
 * Errors: EFAULT.
 *
 * Since Linux 1.0.
 *
 * 0x8912; linux/sockios.h.
 */
export const SIOCGIFCONF = (35090) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifconf'>], 0> }>
/** 0x8938; linux/sockios.h. */
export const SIOCGIFCOUNT: number = 35128
/**
 * Read the IPv4 address of the other end of a point-to-point interface.
 *
 * Errors: EADDRNOTAVAIL, EFAULT, ENODEV.
 *
 * Since Linux 1.0.
 *
 * 0x8917; linux/sockios.h.
 */
export const SIOCGIFDSTADDR = (35095) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/** 0x8925; linux/sockios.h. */
export const SIOCGIFENCAP: number = 35109
/**
 * Read the flags of an interface.
 *
 * Only the lower 16 of them.
 *
 * Errors: EFAULT, ENODEV.
 *
 * Since Linux 1.0.
 *
 * 0x8913; linux/sockios.h.
 */
export const SIOCGIFFLAGS = (35091) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Read the hardware address of an interface, or of a TUN/TAP device file.
 *
 * At most 14 bytes of it.
 *
 * Errors: EFAULT, ENODEV.
 *
 * Since Linux 1.0.
 *
 * 0x8927; linux/sockios.h.
 */
export const SIOCGIFHWADDR = (35111) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Read the index of an interface.
 *
 * Errors: EFAULT, ENODEV.
 *
 * Since Linux 2.2.
 *
 * 0x8933; linux/sockios.h.
 */
export const SIOCGIFINDEX = (35123) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Read which memory, port and interrupt an interface uses.
 *
 * Errors: EFAULT, ENODEV.
 *
 * Since Linux 1.0.
 *
 * 0x8970; linux/sockios.h.
 */
export const SIOCGIFMAP = (35184) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/** 0x891f; linux/sockios.h. */
export const SIOCGIFMEM: number = 35103
/**
 * Read the metric of an interface, which is always 0.
 *
 * Errors: EFAULT, ENODEV.
 *
 * Since Linux 1.0.
 *
 * 0x891d; linux/sockios.h.
 */
export const SIOCGIFMETRIC = (35101) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Read the largest size of a packet on an interface.
 *
 * Errors: EFAULT, ENODEV.
 *
 * Since Linux 1.0.
 *
 * 0x8921; linux/sockios.h.
 */
export const SIOCGIFMTU = (35105) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Read the name of the interface with the index given.
 *
 * Errors: EFAULT, ENODEV.
 *
 * Since Linux 1.0.
 *
 * 0x8910; linux/sockios.h.
 */
export const SIOCGIFNAME = (35088) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Read the IPv4 network mask of an interface.
 *
 * Errors: EADDRNOTAVAIL, EFAULT, ENODEV.
 *
 * Since Linux 1.0.
 *
 * 0x891b; linux/sockios.h.
 */
export const SIOCGIFNETMASK = (35099) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/** 0x8935; linux/sockios.h. */
export const SIOCGIFPFLAGS: number = 35125
/** 0x8929; linux/sockios.h. */
export const SIOCGIFSLAVE: number = 35113
/**
 * Read how many packets the send queue of an interface holds.
 *
 * Errors: EFAULT, ENODEV.
 *
 * Since Linux 2.2.
 *
 * 0x8942; linux/sockios.h.
 */
export const SIOCGIFTXQLEN = (35138) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Make, remove, change or read a VLAN interface, by the command in the struct.
 *
 * SIOCSIFVLAN is the same.
 *
 * Errors: EEXIST, EFAULT, EINVAL, ENOBUFS, ENODEV, ENOPKG (The module 8021q is not there), EOPNOTSUPP,
 * EPERM (It needs CAP_NET_ADMIN in the user namespace of the network namespace), ERANGE.
 *
 * Since Linux 2.4.
 *
 * 0x8982; linux/sockios.h.
 */
export const SIOCGIFVLAN = (35202) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'vlan_ioctl_args'>], 0> }>
/**
 * Read the address of the transceiver of a network device.
 *
 * struct mii_ioctl_data lies in the union of the struct itself, in the place of ifr_data.
 *
 * Errors: EFAULT, ENODEV, EOPNOTSUPP, EPERM (It needs CAP_NET_ADMIN in the user namespace of the network
 * namespace).
 *
 * Since Linux 2.4.
 *
 * 0x8947; linux/sockios.h.
 */
export const SIOCGMIIPHY = (35143) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Read a register of the transceiver of a network device.
 *
 * struct mii_ioctl_data lies in the union of the struct itself, in the place of ifr_data.
 *
 * Errors: EFAULT, EINVAL, EIO, ENODEV, EOPNOTSUPP, EPERM (It needs CAP_NET_ADMIN in the user namespace of
 * the network namespace).
 *
 * Since Linux 2.4.
 *
 * 0x8948; linux/sockios.h.
 */
export const SIOCGMIIREG = (35144) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/** 0x8961; linux/sockios.h. */
export const SIOCGRARP: number = 35169
/**
 * Open the network namespace of a socket or of a TUN/TAP device file.
 *
 * Errors: EMFILE, ENFILE, ENOMEM, EPERM (It needs CAP_NET_ADMIN in the user namespace of the network
 * namespace).
 *
 * Since Linux 4.10.
 *
 * 0x894c; linux/sockios.h.
 */
export const SIOCGSKNS = (35148) as unknown as Command<{ readonly ioctl: Takes<[], Fd> }>
/**
 * Read when the last packet handed to the caller came in, in microseconds.
 *
 * Errors: EFAULT, ENOENT (No packet has come since times are taken, which the first call turns on), ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x8906; linux/sockios.h.
 */
export const SIOCGSTAMP = (35078) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'__kernel_old_timeval'>], 0> }>
/**
 * Read when the last packet handed to the caller came in, in nanoseconds.
 *
 * Errors: EFAULT, ENOENT (No packet has come since times are taken, which the first call turns on), ENOTTY.
 *
 * Since Linux 2.6.22.
 *
 * 0x8907; linux/sockios.h.
 */
export const SIOCGSTAMPNS = (35079) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'__kernel_timespec'>], 0> }>
/**
 * Read when the last packet came in, in nanoseconds, in a struct that is the same everywhere.
 *
 * Errors: EFAULT, ENOENT, ENOTTY.
 *
 * Since Linux 5.1.
 *
 * 0x80108907; linux/sockios.h.
 */
export const SIOCGSTAMPNS_NEW = (2148567303) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'__kernel_timespec'>], 0> }>
/**
 * Read when the last packet came in, in a struct that is the same everywhere.
 *
 * Errors: EFAULT, ENOENT, ENOTTY.
 *
 * Since Linux 5.1.
 *
 * 0x80108906; linux/sockios.h.
 */
export const SIOCGSTAMP_NEW = (2148567302) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'__kernel_sock_timeval'>], 0> }>
/**
 * Read how many bytes are waiting to be received.
 *
 * For datagrams it is the size of the next one. The same number as FIONREAD.
 *
 * Errors: EFAULT, EINVAL (The socket listens), ENOTTY, EOPNOTSUPP.
 *
 * Since Linux 1.0.
 *
 * 0x541b; linux/sockios.h.
 */
export const SIOCINQ = (21531) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Read how many bytes are waiting to be sent or confirmed.
 *
 * The same number as TIOCOUTQ.
 *
 * Errors: EFAULT, EINVAL (The socket listens), ENOTTY, EOPNOTSUPP.
 *
 * Since Linux 1.0.
 *
 * 0x5411; linux/sockios.h.
 */
export const SIOCOUTQ = (21521) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Read how many bytes of a TCP connection have not been sent yet.
 *
 * Errors: EFAULT, EINVAL (The socket listens), ENOTTY.
 *
 * Since Linux 2.6.39.
 *
 * 0x894b; linux/sockios.h.
 */
export const SIOCOUTQNSD = (35147) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/** 0x89e0; linux/sockios.h. */
export const SIOCPROTOPRIVATE: number = 35296
/** 0x890d; linux/sockios.h. */
export const SIOCRTMSG: number = 35085
/**
 * Add or change an entry of the ARP table.
 *
 * Errors: EFAULT, EINVAL, ENETUNREACH, ENOBUFS, ENODEV, EPERM (It needs CAP_NET_ADMIN in the user namespace
 * of the network namespace), EPFNOSUPPORT.
 *
 * Since Linux 1.0.
 *
 * 0x8955; linux/sockios.h.
 */
export const SIOCSARP = (35157) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'arpreq'>], 0> }>
/**
 * Set how a network device takes times of packets.
 *
 * ifr_data points to struct hwtstamp_config, into which the kernel writes what it has set.
 *
 * Errors: EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM (It needs CAP_NET_ADMIN in the user namespace of the
 * network namespace), ERANGE.
 *
 * Since Linux 2.6.30.
 *
 * 0x89b0; linux/sockios.h.
 */
export const SIOCSHWTSTAMP = (35248) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Set the IPv4 address of an interface, or add an IPv6 address.
 *
 * On sockets of AF_INET6 it is struct in6_ifreq. A name like eth0:1 makes a further IPv4 address.
 *
 * Errors: EADDRNOTAVAIL, EEXIST, EFAULT, EINVAL, ENOBUFS, ENODEV, EPERM (It needs CAP_NET_ADMIN in the user
 * namespace of the network namespace).
 *
 * Since Linux 1.0.
 *
 * 0x8916; linux/sockios.h.
 */
export const SIOCSIFADDR = (35094) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Make or remove a bridge in the old way.
 *
 * Three words: BRCTL_ command, address of 16 bytes with the name, and one not used.
 *
 * Errors: EBUSY, EEXIST, EFAULT, ENOMEM, ENOPKG, ENXIO, EOPNOTSUPP, EPERM (It needs CAP_NET_ADMIN in the
 * user namespace of the network namespace).
 *
 * Since Linux 2.2.
 *
 * 0x8941; linux/sockios.h.
 */
export const SIOCSIFBR = (35137) as unknown as Command<{ readonly ioctl: Takes<[arg: Bytes], number> }>
/**
 * Set the IPv4 broadcast address of an interface.
 *
 * Errors: EADDRNOTAVAIL, EFAULT, EINVAL, ENODEV, EPERM (It needs CAP_NET_ADMIN in the user namespace of the
 * network namespace).
 *
 * Since Linux 1.0.
 *
 * 0x891a; linux/sockios.h.
 */
export const SIOCSIFBRDADDR = (35098) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Set the IPv4 address of the other end of a point-to-point interface.
 *
 * On sockets of AF_INET6 it is struct in6_ifreq, for tunnels of type sit.
 *
 * Errors: EADDRNOTAVAIL, EFAULT, EINVAL, ENODEV, EPERM (It needs CAP_NET_ADMIN in the user namespace of the
 * network namespace).
 *
 * Since Linux 1.0.
 *
 * 0x8918; linux/sockios.h.
 */
export const SIOCSIFDSTADDR = (35096) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/** 0x8926; linux/sockios.h. */
export const SIOCSIFENCAP: number = 35110
/**
 * Set the flags of an interface, for example to turn it on with IFF_UP.
 *
 * All flags that can be set are replaced: read them first.
 *
 * Errors: EADDRNOTAVAIL, EFAULT, EINVAL, ENODEV, ENOMEM, EPERM (It needs CAP_NET_ADMIN in the user
 * namespace of the network namespace).
 *
 * Since Linux 1.0.
 *
 * 0x8914; linux/sockios.h.
 */
export const SIOCSIFFLAGS = (35092) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Set the hardware address of an interface, or of a TUN/TAP device file.
 *
 * sa_family of the address must be the type of the hardware, such as ARPHRD_ETHER.
 *
 * Errors: EADDRNOTAVAIL, EBUSY (The driver changes it only while the interface is down), EFAULT, EINVAL,
 * ENODEV, EOPNOTSUPP, EPERM (It needs CAP_NET_ADMIN in the user namespace of the network namespace).
 *
 * Since Linux 1.0.
 *
 * 0x8924; linux/sockios.h.
 */
export const SIOCSIFHWADDR = (35108) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Set the hardware broadcast address of an interface.
 *
 * Errors: EFAULT, EINVAL, ENODEV, EPERM (It needs CAP_NET_ADMIN in the user namespace of the network
 * namespace).
 *
 * Since Linux 2.2.
 *
 * 0x8937; linux/sockios.h.
 */
export const SIOCSIFHWBROADCAST = (35127) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/** 0x8911; linux/sockios.h. */
export const SIOCSIFLINK: number = 35089
/**
 * Set which memory, port and interrupt an interface uses.
 *
 * Errors: EFAULT, ENODEV, EOPNOTSUPP, EPERM (It needs CAP_NET_ADMIN in the initial user namespace).
 *
 * Since Linux 1.0.
 *
 * 0x8971; linux/sockios.h.
 */
export const SIOCSIFMAP = (35185) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/** 0x8920; linux/sockios.h. */
export const SIOCSIFMEM: number = 35104
/** 0x891e; linux/sockios.h. */
export const SIOCSIFMETRIC: number = 35102
/**
 * Set the largest size of a packet on an interface.
 *
 * Errors: EBUSY, EFAULT, EINVAL, ENODEV, EPERM (It needs CAP_NET_ADMIN in the user namespace of the network
 * namespace).
 *
 * Since Linux 1.0.
 *
 * 0x8922; linux/sockios.h.
 */
export const SIOCSIFMTU = (35106) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Rename an interface.
 *
 * The new name may contain %d once, for the first free number; that number is not reported.
 *
 * Errors: EBUSY, EEXIST, EFAULT, EINVAL, ENFILE, ENODEV, EPERM (It needs CAP_NET_ADMIN in the user
 * namespace of the network namespace).
 *
 * Since Linux 2.4.
 *
 * 0x8923; linux/sockios.h.
 */
export const SIOCSIFNAME = (35107) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Set the IPv4 network mask of an interface.
 *
 * Errors: EADDRNOTAVAIL, EFAULT, EINVAL, ENODEV, EPERM (It needs CAP_NET_ADMIN in the user namespace of the
 * network namespace).
 *
 * Since Linux 1.0.
 *
 * 0x891c; linux/sockios.h.
 */
export const SIOCSIFNETMASK = (35100) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/** 0x8934; linux/sockios.h. */
export const SIOCSIFPFLAGS: number = 35124
/** 0x8930; linux/sockios.h. */
export const SIOCSIFSLAVE: number = 35120
/**
 * Set how many packets the send queue of an interface holds.
 *
 * Errors: EFAULT, EINVAL, ENODEV, ENOMEM, EPERM (It needs CAP_NET_ADMIN in the initial user namespace),
 * ERANGE.
 *
 * Since Linux 2.2.
 *
 * 0x8943; linux/sockios.h.
 */
export const SIOCSIFTXQLEN = (35139) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/**
 * Make, remove, change or read a VLAN interface, by the command in the struct.
 *
 * Errors: EEXIST, EFAULT, EINVAL, ENOBUFS, ENODEV, ENOPKG (The module 8021q is not there), EOPNOTSUPP,
 * EPERM (It needs CAP_NET_ADMIN in the user namespace of the network namespace), ERANGE.
 *
 * Since Linux 2.4.
 *
 * 0x8983; linux/sockios.h.
 */
export const SIOCSIFVLAN = (35203) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'vlan_ioctl_args'>], 0> }>
/**
 * Write a register of the transceiver of a network device.
 *
 * struct mii_ioctl_data lies in the union of the struct itself, in the place of ifr_data.
 *
 * Errors: EFAULT, EINVAL, EIO, ENODEV, EOPNOTSUPP, EPERM (It needs CAP_NET_ADMIN in the user namespace of
 * the network namespace).
 *
 * Since Linux 2.4.
 *
 * 0x8949; linux/sockios.h.
 */
export const SIOCSMIIREG = (35145) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/** 0x8962; linux/sockios.h. */
export const SIOCSRARP: number = 35170
/**
 * Read or change settings of a synchronous serial interface.
 *
 * Errors: EFAULT, EINVAL, ENOBUFS, ENODEV, EOPNOTSUPP, EPERM.
 *
 * Since Linux 2.4.
 *
 * 0x894a; linux/sockios.h.
 */
export const SIOCWANDEV = (35146) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ifreq'>], 0> }>
/** 0x8933; linux/sockios.h. */
export const SIOGIFINDEX: number = 35123
/** 0x89; linux/sockios.h. */
export const SOCK_IOC_TYPE: number = 137
/** 4; linux/tcp.h. */
export const TCPF_CA_CWR: number = 4
/** 2; linux/tcp.h. */
export const TCPF_CA_Disorder: number = 2
/** 0x10; linux/tcp.h. */
export const TCPF_CA_Loss: number = 16
/** 1; linux/tcp.h. */
export const TCPF_CA_Open: number = 1
/** 8; linux/tcp.h. */
export const TCPF_CA_Recovery: number = 8
/** 2; linux/tcp.h. */
export const TCPI_ECN_MODE_ACCECN: number = 2
/** 0; linux/tcp.h. */
export const TCPI_ECN_MODE_DISABLED: number = 0
/** 3; linux/tcp.h. */
export const TCPI_ECN_MODE_PENDING: number = 3
/** 1; linux/tcp.h. */
export const TCPI_ECN_MODE_RFC3168: number = 1
/** 8; linux/tcp.h. */
export const TCPI_OPT_ECN: number = 8
/** 0x10; linux/tcp.h. */
export const TCPI_OPT_ECN_SEEN: number = 16
/** 2; linux/tcp.h. */
export const TCPI_OPT_SACK: number = 2
/** 0x20; linux/tcp.h. */
export const TCPI_OPT_SYN_DATA: number = 32
/** 0x80; linux/tcp.h. */
export const TCPI_OPT_TFO_CHILD: number = 128
/** 1; linux/tcp.h. */
export const TCPI_OPT_TIMESTAMPS: number = 1
/** 0x40; linux/tcp.h. */
export const TCPI_OPT_USEC_TS: number = 64
/** 4; linux/tcp.h. */
export const TCPI_OPT_WSCALE: number = 4
/** 2; linux/tcp.h. */
export const TCP_ACCECN_ACE_FAIL_RECV: number = 2
/** 1; linux/tcp.h. */
export const TCP_ACCECN_ACE_FAIL_SEND: number = 1
/** 2; linux/tcp.h. */
export const TCP_ACCECN_OPT_COUNTER_SEEN: number = 2
/** 1; linux/tcp.h. */
export const TCP_ACCECN_OPT_EMPTY_SEEN: number = 1
/** 8; linux/tcp.h. */
export const TCP_ACCECN_OPT_FAIL_RECV: number = 8
/** 3; linux/tcp.h. */
export const TCP_ACCECN_OPT_FAIL_SEEN: number = 3
/** 4; linux/tcp.h. */
export const TCP_ACCECN_OPT_FAIL_SEND: number = 4
/** 0; linux/tcp.h. */
export const TCP_ACCECN_OPT_NOT_SEEN: number = 0
/**
 * Add a key of the TCP Authentication Option.
 *
 * Since Linux 6.7.
 *
 * 0x26; linux/tcp.h.
 */
export const TCP_AO_ADD_KEY = (38) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Struct<'tcp_ao_add'>, WriteOnly> }>
/**
 * Remove a key of the TCP Authentication Option.
 *
 * Since Linux 6.7.
 *
 * 0x27; linux/tcp.h.
 */
export const TCP_AO_DEL_KEY = (39) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Struct<'tcp_ao_del'>, WriteOnly> }>
/**
 * Read keys of the TCP Authentication Option.
 *
 * optlen is the size of one element, not of the buffer. The first one holds the question. nkeys of the
 * first is always written, even beyond optlen.
 *
 * Since Linux 6.7.
 *
 * 0x29; linux/tcp.h.
 */
export const TCP_AO_GET_KEYS = (41) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<ReadOnly, Struct<'tcp_ao_getsockopt'>> }>
/**
 * Set or read what holds for all keys of the TCP Authentication Option.
 *
 * Since Linux 6.7.
 *
 * 0x28; linux/tcp.h.
 */
export const TCP_AO_INFO = (40) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Struct<'tcp_ao_info_opt'>, Struct<'tcp_ao_info_opt'>> }>
/** 2; linux/tcp.h. */
export const TCP_AO_KEYF_EXCLUDE_OPT: TCP_AO_KEYF_ = 2
/** 1; linux/tcp.h. */
export const TCP_AO_KEYF_IFINDEX: TCP_AO_KEYF_ = 1
/** 0x50; linux/tcp.h. */
export const TCP_AO_MAXKEYLEN: number = 80
/**
 * Set or read the sequence numbers of the TCP Authentication Option, in repair mode.
 *
 * Since Linux 6.7.
 *
 * 0x2a; linux/tcp.h.
 */
export const TCP_AO_REPAIR = (42) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Struct<'tcp_ao_repair'>, Struct<'tcp_ao_repair'>> }>
/** 2; linux/tcp.h. */
export const TCP_CA_CWR: number = 2
/** 1; linux/tcp.h. */
export const TCP_CA_Disorder: number = 1
/** 4; linux/tcp.h. */
export const TCP_CA_Loss: number = 4
/** 0; linux/tcp.h. */
export const TCP_CA_Open: number = 0
/** 3; linux/tcp.h. */
export const TCP_CA_Recovery: number = 3
/**
 * Read what the congestion control tells of itself.
 *
 * Only some of them tell anything; otherwise optlen becomes 0.
 *
 * Since Linux 4.1.
 *
 * 0x1a; linux/tcp.h.
 */
export const TCP_CC_INFO = (26) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<ReadOnly, Struct<'tcp_cc_info'>> }>
/** 0x24; linux/tcp.h. */
export const TCP_CM_INQ: number = 36
/**
 * Choose the congestion control by its name.
 *
 * The name has at most 15 bytes and is given with zeros up to 16.
 *
 * Since Linux 2.6.13.
 *
 * 0xd; linux/tcp.h.
 */
export const TCP_CONGESTION = (13) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Memory | string, Memory> }>
/**
 * Send only full segments until it is turned off again, but wait no longer than 200 ms.
 *
 * Since Linux 2.2.
 *
 * 3; linux/tcp.h.
 */
export const TCP_CORK = (3) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/** 0xf0; linux/tcp.h. */
export const TCP_DATA_OFFSET: number = 240
/**
 * Let accept see a connection only when data has come, or after about this time.
 *
 * Rounded up to the times at which TCP sends again.
 *
 * Since Linux 2.4.
 *
 * 9; linux/tcp.h.
 */
export const TCP_DEFER_ACCEPT = (9) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Set the longest time for which a confirmation is held back.
 *
 * At most 200000, counted in ticks of the kernel.
 *
 * Since Linux 6.15.
 *
 * 0x2e; linux/tcp.h.
 */
export const TCP_DELACK_MAX_US = (46) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Accept data in the first packet, for at most so many connections not yet confirmed.
 *
 * net.ipv4.tcp_fastopen must allow it for servers.
 *
 * Since Linux 3.7.
 *
 * 0x17; linux/tcp.h.
 */
export const TCP_FASTOPEN = (23) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Let connect succeed at once and send the first data along with the request.
 *
 * Since Linux 4.11.
 *
 * 0x1e; linux/tcp.h.
 */
export const TCP_FASTOPEN_CONNECT = (30) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Set the keys from which the cookies are made.
 *
 * 16 bytes, or 32 with the previous key as the second.
 *
 * Since Linux 4.15.
 *
 * 0x21; linux/tcp.h.
 */
export const TCP_FASTOPEN_KEY = (33) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Memory | string, Memory> }>
/**
 * Do without the cookie that a client must first have got.
 *
 * Since Linux 4.15.
 *
 * 0x22; linux/tcp.h.
 */
export const TCP_FASTOPEN_NO_COOKIE = (34) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/** 0x1000; linux/tcp.h. */
export const TCP_FLAG_ACK: number = 4096
/** 1; linux/tcp.h. */
export const TCP_FLAG_AE: number = 1
/** 0x8000; linux/tcp.h. */
export const TCP_FLAG_CWR: number = 32768
/** 0x4000; linux/tcp.h. */
export const TCP_FLAG_ECE: number = 16384
/** 0x100; linux/tcp.h. */
export const TCP_FLAG_FIN: number = 256
/** 0x800; linux/tcp.h. */
export const TCP_FLAG_PSH: number = 2048
/** 0x400; linux/tcp.h. */
export const TCP_FLAG_RST: number = 1024
/** 0x200; linux/tcp.h. */
export const TCP_FLAG_SYN: number = 512
/** 0x2000; linux/tcp.h. */
export const TCP_FLAG_URG: number = 8192
/**
 * Read state and statistics of the connection.
 *
 * Since Linux 2.4.
 *
 * 0xb; linux/tcp.h.
 */
export const TCP_INFO = (11) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<ReadOnly, Struct<'tcp_info'>> }>
/**
 * Attach to every message received the number of bytes that are left to read, as TCP_CM_INQ.
 *
 * Since Linux 4.18.
 *
 * 0x24; linux/tcp.h.
 */
export const TCP_INQ = (36) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Read whether the connection really uses Multipath TCP.
 *
 * Since Linux 5.16.
 *
 * 0x2b; linux/tcp.h.
 */
export const TCP_IS_MPTCP = (43) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<ReadOnly, Place32> }>
/**
 * Set after how many unanswered probes SO_KEEPALIVE ends the connection.
 *
 * Since Linux 2.4.
 *
 * 6; linux/tcp.h.
 */
export const TCP_KEEPCNT = (6) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Set after how long a time without data SO_KEEPALIVE starts to probe.
 *
 * Since Linux 2.4.
 *
 * 4; linux/tcp.h.
 */
export const TCP_KEEPIDLE = (4) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Set the time between two probes of SO_KEEPALIVE.
 *
 * Since Linux 2.4.
 *
 * 5; linux/tcp.h.
 */
export const TCP_KEEPINTVL = (5) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Set how long a socket that nobody uses any more waits for the other side to close.
 *
 * 0 means the default of the system; a negative number does not wait.
 *
 * Since Linux 2.4.
 *
 * 8; linux/tcp.h.
 */
export const TCP_LINGER2 = (8) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Limit the size of segments, or read the present one.
 *
 * Since Linux 1.0.
 *
 * 2; linux/tcp.h.
 */
export const TCP_MAXSEG = (2) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Set or, with a key of length 0, remove the key for signing segments to one peer.
 *
 * Since Linux 2.6.20.
 *
 * 0xe; linux/tcp.h.
 */
export const TCP_MD5SIG = (14) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Struct<'tcp_md5sig'>, WriteOnly> }>
/**
 * Set or remove the key for signing segments to the peers of a prefix or an interface.
 *
 * Since Linux 4.14.
 *
 * 0x20; linux/tcp.h.
 */
export const TCP_MD5SIG_EXT = (32) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Struct<'tcp_md5sig'>, WriteOnly> }>
/** 2; linux/tcp.h. */
export const TCP_MD5SIG_FLAG_IFINDEX: TCP_MD5SIG_FLAG_ = 2
/** 1; linux/tcp.h. */
export const TCP_MD5SIG_FLAG_PREFIX: TCP_MD5SIG_FLAG_ = 1
/** 0x50; linux/tcp.h. */
export const TCP_MD5SIG_MAXKEYLEN: number = 80
/** 0x218; linux/tcp.h. */
export const TCP_MSS_DEFAULT: number = 536
/** 0x4c4; linux/tcp.h. */
export const TCP_MSS_DESIRED: number = 1220
/** 1; linux/tcp.h. */
export const TCP_NLA_BUSY: number = 1
/** 0x18; linux/tcp.h. */
export const TCP_NLA_BYTES_NOTSENT: number = 24
/** 0x13; linux/tcp.h. */
export const TCP_NLA_BYTES_RETRANS: number = 19
/** 0x12; linux/tcp.h. */
export const TCP_NLA_BYTES_SENT: number = 18
/** 0xe; linux/tcp.h. */
export const TCP_NLA_CA_STATE: number = 14
/** 4; linux/tcp.h. */
export const TCP_NLA_DATA_SEGS_OUT: number = 4
/** 0x10; linux/tcp.h. */
export const TCP_NLA_DELIVERED: number = 16
/** 0x11; linux/tcp.h. */
export const TCP_NLA_DELIVERED_CE: number = 17
/** 7; linux/tcp.h. */
export const TCP_NLA_DELIVERY_RATE: number = 7
/** 0xc; linux/tcp.h. */
export const TCP_NLA_DELIVERY_RATE_APP_LMT: number = 12
/** 0x14; linux/tcp.h. */
export const TCP_NLA_DSACK_DUPS: number = 20
/** 0x19; linux/tcp.h. */
export const TCP_NLA_EDT: number = 25
/** 0xa; linux/tcp.h. */
export const TCP_NLA_MIN_RTT: number = 10
/** 6; linux/tcp.h. */
export const TCP_NLA_PACING_RATE: number = 6
/** 0; linux/tcp.h. */
export const TCP_NLA_PAD: number = 0
/** 0xb; linux/tcp.h. */
export const TCP_NLA_RECUR_RETRANS: number = 11
/** 0x1b; linux/tcp.h. */
export const TCP_NLA_REHASH: number = 27
/** 9; linux/tcp.h. */
export const TCP_NLA_REORDERING: number = 9
/** 0x15; linux/tcp.h. */
export const TCP_NLA_REORD_SEEN: number = 21
/** 2; linux/tcp.h. */
export const TCP_NLA_RWND_LIMITED: number = 2
/** 3; linux/tcp.h. */
export const TCP_NLA_SNDBUF_LIMITED: number = 3
/** 0xd; linux/tcp.h. */
export const TCP_NLA_SNDQ_SIZE: number = 13
/** 8; linux/tcp.h. */
export const TCP_NLA_SND_CWND: number = 8
/** 0xf; linux/tcp.h. */
export const TCP_NLA_SND_SSTHRESH: number = 15
/** 0x16; linux/tcp.h. */
export const TCP_NLA_SRTT: number = 22
/** 0x17; linux/tcp.h. */
export const TCP_NLA_TIMEOUT_REHASH: number = 23
/** 5; linux/tcp.h. */
export const TCP_NLA_TOTAL_RETRANS: number = 5
/** 0x1a; linux/tcp.h. */
export const TCP_NLA_TTL: number = 26
/**
 * Send small amounts of data at once instead of waiting for more.
 *
 * Since Linux 1.0.
 *
 * 1; linux/tcp.h.
 */
export const TCP_NODELAY = (1) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Report the socket as writable only while less unsent data than this is waiting.
 *
 * -1 goes back to net.ipv4.tcp_notsent_lowat.
 *
 * Since Linux 3.12.
 *
 * 0x19; linux/tcp.h.
 */
export const TCP_NOTSENT_LOWAT = (25) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Quantity | Bytes, Place32> }>
/** 0; linux/tcp.h. */
export const TCP_NO_QUEUE: TCP_REPAIR_QUEUE_ = 0
/** 3; linux/tcp.h. */
export const TCP_QUEUES_NR: number = 3
/**
 * Set or read the sequence number of the queue chosen.
 *
 * Since Linux 3.5.
 *
 * 0x15; linux/tcp.h.
 */
export const TCP_QUEUE_SEQ = (21) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Confirm received data at once, for a while, or let the confirmation wait.
 *
 * The kernel goes back by itself, so it must be set again and again.
 *
 * Since Linux 2.4.4.
 *
 * 0xc; linux/tcp.h.
 */
export const TCP_QUICKACK = (12) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/** 1; linux/tcp.h. */
export const TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT: TCP_RECEIVE_ZEROCOPY_FLAG_ = 1
/** 1; linux/tcp.h. */
export const TCP_RECV_QUEUE: TCP_REPAIR_QUEUE_ = 1
/**
 * Enter or leave repair mode, in which the state of a connection can be read and set.
 *
 * Since Linux 3.5.
 *
 * 0x13; linux/tcp.h.
 */
export const TCP_REPAIR = (19) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Choice<TCP_REPAIR_MODE_> | Bytes, Place32> }>
/** 0; linux/tcp.h. */
export const TCP_REPAIR_OFF: TCP_REPAIR_MODE_ = 0
/** -1; linux/tcp.h. */
export const TCP_REPAIR_OFF_NO_WP: TCP_REPAIR_MODE_ = -1
/** 1; linux/tcp.h. */
export const TCP_REPAIR_ON: TCP_REPAIR_MODE_ = 1
/**
 * Set what the two sides agreed on when the connection was made.
 *
 * Since Linux 3.5.
 *
 * 0x16; linux/tcp.h.
 */
export const TCP_REPAIR_OPTIONS = (22) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Struct<'tcp_repair_opt'>, WriteOnly> }>
/**
 * Choose the queue on which the calls in repair mode work.
 *
 * Since Linux 3.5.
 *
 * 0x14; linux/tcp.h.
 */
export const TCP_REPAIR_QUEUE = (20) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Choice<TCP_REPAIR_QUEUE_> | Bytes, Place32> }>
/**
 * Set or read the state of the windows.
 *
 * Since Linux 4.8.
 *
 * 0x1d; linux/tcp.h.
 */
export const TCP_REPAIR_WINDOW = (29) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Struct<'tcp_repair_window'>, Struct<'tcp_repair_window'>> }>
/** 0xe; linux/tcp.h. */
export const TCP_RESERVED_BITS: number = 14
/**
 * Set the longest time after which a segment is sent again.
 *
 * 1000 to 120000.
 *
 * Since Linux 6.15.
 *
 * 0x2c; linux/tcp.h.
 */
export const TCP_RTO_MAX_MS = (44) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Set the shortest time after which a segment is sent again.
 *
 * At most 200000, counted in ticks of the kernel.
 *
 * Since Linux 6.15.
 *
 * 0x2d; linux/tcp.h.
 */
export const TCP_RTO_MIN_US = (45) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Read and forget the headers of the first packet of an accepted connection.
 *
 * optlen becomes 0 if nothing was kept.
 *
 * Since Linux 4.2.
 *
 * 0x1c; linux/tcp.h.
 */
export const TCP_SAVED_SYN = (28) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<ReadOnly, Memory> }>
/**
 * Keep the headers of the first packet of every connection accepted.
 *
 * 1 from the IP header on, 2 from the header of the link layer on.
 *
 * Since Linux 4.2.
 *
 * 0x1b; linux/tcp.h.
 */
export const TCP_SAVE_SYN = (27) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Quantity | Bytes, Place32> }>
/** 2; linux/tcp.h. */
export const TCP_SEND_QUEUE: TCP_REPAIR_QUEUE_ = 2
/**
 * Set how often the request for a connection is sent again.
 *
 * Since Linux 2.4.
 *
 * 7; linux/tcp.h.
 */
export const TCP_SYNCNT = (7) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Accept a value that has no effect any more.
 *
 * Without effect since 4.11; it always reads as 0.
 *
 * Since Linux 2.6.34.
 *
 * 0x11; linux/tcp.h.
 */
export const TCP_THIN_DUPACK = (17) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Do not prolong the time of sending again while little data is on its way.
 *
 * Since Linux 2.6.34.
 *
 * 0x10; linux/tcp.h.
 */
export const TCP_THIN_LINEAR_TIMEOUTS = (16) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Set the clock of the time stamps in repair mode, or read it.
 *
 * The lowest bit tells whether the clock counts microseconds.
 *
 * Since Linux 3.9.
 *
 * 0x18; linux/tcp.h.
 */
export const TCP_TIMESTAMP = (24) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Delay all packets sent, to try how software behaves on slow networks.
 *
 * Since Linux 5.3.
 *
 * 0x25; linux/tcp.h.
 */
export const TCP_TX_DELAY = (37) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Put a protocol such as tls on top of the connection.
 *
 * optlen becomes 0 if there is none.
 *
 * Since Linux 4.13.
 *
 * 0x1f; linux/tcp.h.
 */
export const TCP_ULP = (31) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Memory | string, Memory> }>
/**
 * Set how long data may stay unconfirmed before the connection is ended.
 *
 * 0 means the default of the system.
 *
 * Since Linux 2.6.37.
 *
 * 0x12; linux/tcp.h.
 */
export const TCP_USER_TIMEOUT = (18) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Limit the receive window that is offered to the other side.
 *
 * Since Linux 2.4.
 *
 * 0xa; linux/tcp.h.
 */
export const TCP_WINDOW_CLAMP = (10) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Map received data into memory instead of copying it.
 *
 * Since Linux 4.18.
 *
 * 0x23; linux/tcp.h.
 */
export const TCP_ZEROCOPY_RECEIVE = (35) as unknown as SocketOption<{ readonly IPPROTO_TCP: OptionValue<ReadOnly, Struct<'tcp_zerocopy_receive'>> }>
/** 1; linux/tcp.h. */
export const TFO_COOKIE_UNAVAILABLE: number = 1
/** 2; linux/tcp.h. */
export const TFO_DATA_NOT_ACKED: number = 2
/** 0; linux/tcp.h. */
export const TFO_STATUS_UNSPEC: number = 0
/** 3; linux/tcp.h. */
export const TFO_SYN_RETRANSMITTED: number = 3
/** 0x303; linux/tls.h. */
export const TLS_1_2_VERSION: number = 771
/** 3; linux/tls.h. */
export const TLS_1_2_VERSION_MAJOR: number = 3
/** 3; linux/tls.h. */
export const TLS_1_2_VERSION_MINOR: number = 3
/** 0x304; linux/tls.h. */
export const TLS_1_3_VERSION: number = 772
/** 3; linux/tls.h. */
export const TLS_1_3_VERSION_MAJOR: number = 3
/** 4; linux/tls.h. */
export const TLS_1_3_VERSION_MINOR: number = 4
/** 0x35; linux/tls.h. */
export const TLS_CIPHER_AES_CCM_128: number = 53
/** 8; linux/tls.h. */
export const TLS_CIPHER_AES_CCM_128_IV_SIZE: number = 8
/** 0x10; linux/tls.h. */
export const TLS_CIPHER_AES_CCM_128_KEY_SIZE: number = 16
/** 8; linux/tls.h. */
export const TLS_CIPHER_AES_CCM_128_REC_SEQ_SIZE: number = 8
/** 4; linux/tls.h. */
export const TLS_CIPHER_AES_CCM_128_SALT_SIZE: number = 4
/** 0x10; linux/tls.h. */
export const TLS_CIPHER_AES_CCM_128_TAG_SIZE: number = 16
/** 0x33; linux/tls.h. */
export const TLS_CIPHER_AES_GCM_128: number = 51
/** 8; linux/tls.h. */
export const TLS_CIPHER_AES_GCM_128_IV_SIZE: number = 8
/** 0x10; linux/tls.h. */
export const TLS_CIPHER_AES_GCM_128_KEY_SIZE: number = 16
/** 8; linux/tls.h. */
export const TLS_CIPHER_AES_GCM_128_REC_SEQ_SIZE: number = 8
/** 4; linux/tls.h. */
export const TLS_CIPHER_AES_GCM_128_SALT_SIZE: number = 4
/** 0x10; linux/tls.h. */
export const TLS_CIPHER_AES_GCM_128_TAG_SIZE: number = 16
/** 0x34; linux/tls.h. */
export const TLS_CIPHER_AES_GCM_256: number = 52
/** 8; linux/tls.h. */
export const TLS_CIPHER_AES_GCM_256_IV_SIZE: number = 8
/** 0x20; linux/tls.h. */
export const TLS_CIPHER_AES_GCM_256_KEY_SIZE: number = 32
/** 8; linux/tls.h. */
export const TLS_CIPHER_AES_GCM_256_REC_SEQ_SIZE: number = 8
/** 4; linux/tls.h. */
export const TLS_CIPHER_AES_GCM_256_SALT_SIZE: number = 4
/** 0x10; linux/tls.h. */
export const TLS_CIPHER_AES_GCM_256_TAG_SIZE: number = 16
/** 0x39; linux/tls.h. */
export const TLS_CIPHER_ARIA_GCM_128: number = 57
/** 8; linux/tls.h. */
export const TLS_CIPHER_ARIA_GCM_128_IV_SIZE: number = 8
/** 0x10; linux/tls.h. */
export const TLS_CIPHER_ARIA_GCM_128_KEY_SIZE: number = 16
/** 8; linux/tls.h. */
export const TLS_CIPHER_ARIA_GCM_128_REC_SEQ_SIZE: number = 8
/** 4; linux/tls.h. */
export const TLS_CIPHER_ARIA_GCM_128_SALT_SIZE: number = 4
/** 0x10; linux/tls.h. */
export const TLS_CIPHER_ARIA_GCM_128_TAG_SIZE: number = 16
/** 0x3a; linux/tls.h. */
export const TLS_CIPHER_ARIA_GCM_256: number = 58
/** 8; linux/tls.h. */
export const TLS_CIPHER_ARIA_GCM_256_IV_SIZE: number = 8
/** 0x20; linux/tls.h. */
export const TLS_CIPHER_ARIA_GCM_256_KEY_SIZE: number = 32
/** 8; linux/tls.h. */
export const TLS_CIPHER_ARIA_GCM_256_REC_SEQ_SIZE: number = 8
/** 4; linux/tls.h. */
export const TLS_CIPHER_ARIA_GCM_256_SALT_SIZE: number = 4
/** 0x10; linux/tls.h. */
export const TLS_CIPHER_ARIA_GCM_256_TAG_SIZE: number = 16
/** 0x36; linux/tls.h. */
export const TLS_CIPHER_CHACHA20_POLY1305: number = 54
/** 0xc; linux/tls.h. */
export const TLS_CIPHER_CHACHA20_POLY1305_IV_SIZE: number = 12
/** 0x20; linux/tls.h. */
export const TLS_CIPHER_CHACHA20_POLY1305_KEY_SIZE: number = 32
/** 8; linux/tls.h. */
export const TLS_CIPHER_CHACHA20_POLY1305_REC_SEQ_SIZE: number = 8
/** 0; linux/tls.h. */
export const TLS_CIPHER_CHACHA20_POLY1305_SALT_SIZE: number = 0
/** 0x10; linux/tls.h. */
export const TLS_CIPHER_CHACHA20_POLY1305_TAG_SIZE: number = 16
/** 0x38; linux/tls.h. */
export const TLS_CIPHER_SM4_CCM: number = 56
/** 8; linux/tls.h. */
export const TLS_CIPHER_SM4_CCM_IV_SIZE: number = 8
/** 0x10; linux/tls.h. */
export const TLS_CIPHER_SM4_CCM_KEY_SIZE: number = 16
/** 8; linux/tls.h. */
export const TLS_CIPHER_SM4_CCM_REC_SEQ_SIZE: number = 8
/** 4; linux/tls.h. */
export const TLS_CIPHER_SM4_CCM_SALT_SIZE: number = 4
/** 0x10; linux/tls.h. */
export const TLS_CIPHER_SM4_CCM_TAG_SIZE: number = 16
/** 0x37; linux/tls.h. */
export const TLS_CIPHER_SM4_GCM: number = 55
/** 8; linux/tls.h. */
export const TLS_CIPHER_SM4_GCM_IV_SIZE: number = 8
/** 0x10; linux/tls.h. */
export const TLS_CIPHER_SM4_GCM_KEY_SIZE: number = 16
/** 8; linux/tls.h. */
export const TLS_CIPHER_SM4_GCM_REC_SEQ_SIZE: number = 8
/** 4; linux/tls.h. */
export const TLS_CIPHER_SM4_GCM_SALT_SIZE: number = 4
/** 0x10; linux/tls.h. */
export const TLS_CIPHER_SM4_GCM_TAG_SIZE: number = 16
/** 1; linux/tls.h. */
export const TLS_CONF_BASE: number = 1
/** 3; linux/tls.h. */
export const TLS_CONF_HW: number = 3
/** 4; linux/tls.h. */
export const TLS_CONF_HW_RECORD: number = 4
/** 2; linux/tls.h. */
export const TLS_CONF_SW: number = 2
/** 2; linux/tls.h. */
export const TLS_GET_RECORD_TYPE: number = 2
/** 2; linux/tls.h. */
export const TLS_INFO_CIPHER: number = 2
/** 7; linux/tls.h. */
export const TLS_INFO_MAX: number = 7
/** 4; linux/tls.h. */
export const TLS_INFO_RXCONF: number = 4
/** 6; linux/tls.h. */
export const TLS_INFO_RX_NO_PAD: number = 6
/** 3; linux/tls.h. */
export const TLS_INFO_TXCONF: number = 3
/** 7; linux/tls.h. */
export const TLS_INFO_TX_MAX_PAYLOAD_LEN: number = 7
/** 0; linux/tls.h. */
export const TLS_INFO_UNSPEC: number = 0
/** 1; linux/tls.h. */
export const TLS_INFO_VERSION: number = 1
/** 5; linux/tls.h. */
export const TLS_INFO_ZC_RO_TX: number = 5
/**
 * Set the keys with which the kernel decrypts what is received, or read them.
 *
 * It is the beginning of the struct of the cipher, such as tls12_crypto_info_aes_gcm_128.
 *
 * Since Linux 4.17.
 *
 * 2; linux/tls.h.
 */
export const TLS_RX = (2) as unknown as SocketOption<{ readonly SOL_TLS: OptionValue<Struct<'tls_crypto_info'>, Struct<'tls_crypto_info'>> }>
/**
 * Decrypt straight into the memory of the caller, expecting records of TLS 1.3 without padding.
 *
 * Since Linux 6.0.
 *
 * 4; linux/tls.h.
 */
export const TLS_RX_EXPECT_NO_PAD = (4) as unknown as SocketOption<{ readonly SOL_TLS: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/** 1; linux/tls.h. */
export const TLS_SET_RECORD_TYPE: number = 1
/**
 * Set the keys with which the kernel encrypts what is sent, or read them.
 *
 * It is the beginning of the struct of the cipher, such as tls12_crypto_info_aes_gcm_128.
 *
 * Since Linux 4.13.
 *
 * 1; linux/tls.h.
 */
export const TLS_TX = (1) as unknown as SocketOption<{ readonly SOL_TLS: OptionValue<Struct<'tls_crypto_info'>, Struct<'tls_crypto_info'>> }>
/**
 * Limit the plain text in one record.
 *
 * Since Linux 6.19.
 *
 * 5; linux/tls.h.
 */
export const TLS_TX_MAX_PAYLOAD_LEN = (5) as unknown as SocketOption<{ readonly SOL_TLS: OptionValue<Quantity | Bytes, Place32> }>
/**
 * Send files without a copy, on the promise that they do not change meanwhile.
 *
 * It matters only where the network device encrypts.
 *
 * Since Linux 5.19.
 *
 * 3; linux/tls.h.
 */
export const TLS_TX_ZEROCOPY_RO = (3) as unknown as SocketOption<{ readonly SOL_TLS: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/** 8; linux/tls.h. */
export const __TLS_INFO_MAX: number = 8
/** 7; linux/udp.h. */
export const TCP_ENCAP_ESPINTCP: number = 7
/**
 * Collect what is sent into one datagram, which leaves when it is turned off.
 *
 * Since Linux 2.6.0.
 *
 * 1; linux/udp.h.
 */
export const UDP_CORK = (1) as unknown as SocketOption<{ readonly IPPROTO_UDP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Let the kernel take packets of another protocol out of the datagrams received.
 *
 * Since Linux 2.6.0.
 *
 * 0x64; linux/udp.h.
 */
export const UDP_ENCAP = (100) as unknown as SocketOption<{ readonly IPPROTO_UDP: OptionValue<Choice<UDP_ENCAP_> | Bytes, Place32> }>
/** 2; linux/udp.h. */
export const UDP_ENCAP_ESPINUDP: UDP_ENCAP_ = 2
/** 1; linux/udp.h. */
export const UDP_ENCAP_ESPINUDP_NON_IKE: UDP_ENCAP_ = 1
/** 4; linux/udp.h. */
export const UDP_ENCAP_GTP0: UDP_ENCAP_ = 4
/** 5; linux/udp.h. */
export const UDP_ENCAP_GTP1U: UDP_ENCAP_ = 5
/** 3; linux/udp.h. */
export const UDP_ENCAP_L2TPINUDP: UDP_ENCAP_ = 3
/** 8; linux/udp.h. */
export const UDP_ENCAP_OVPNINUDP: UDP_ENCAP_ = 8
/** 6; linux/udp.h. */
export const UDP_ENCAP_RXRPC: UDP_ENCAP_ = 6
/**
 * Receive datagrams of one sender and one size as one message, with the size as control message.
 *
 * Since Linux 5.0.
 *
 * 0x68; linux/udp.h.
 */
export const UDP_GRO = (104) as unknown as SocketOption<{ readonly IPPROTO_UDP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Accept datagrams over IPv6 that have no checksum.
 *
 * Since Linux 3.16.
 *
 * 0x66; linux/udp.h.
 */
export const UDP_NO_CHECK6_RX = (102) as unknown as SocketOption<{ readonly IPPROTO_UDP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Send datagrams over IPv6 without a checksum.
 *
 * Since Linux 3.16.
 *
 * 0x65; linux/udp.h.
 */
export const UDP_NO_CHECK6_TX = (101) as unknown as SocketOption<{ readonly IPPROTO_UDP: OptionValue<boolean | 0 | 1 | Bytes, Place32> }>
/**
 * Cut what one call sends into datagrams of this size.
 *
 * At most 65535; 0 turns it off. A control message can say it for one call.
 *
 * Since Linux 4.18.
 *
 * 0x67; linux/udp.h.
 */
export const UDP_SEGMENT = (103) as unknown as SocketOption<{ readonly IPPROTO_UDP: OptionValue<Quantity | Bytes, Place32> }>
/** 8; linux/uio.h. */
export const UIO_FASTIOV: number = 8
/** 0x400; linux/uio.h. */
export const UIO_MAXIOV: number = 1024
/**
 * Open with O_PATH the file to which an AF_UNIX socket is bound.
 *
 * Errors: EMFILE, ENFILE, ENOENT (The socket is not bound to a path), EPERM (It needs CAP_NET_ADMIN in the
 * user namespace of the network namespace).
 *
 * Since Linux 4.12.
 *
 * 0x89e0; linux/un.h.
 */
export const SIOCUNIXFILE = (35296) as unknown as Command<{ readonly ioctl: Takes<[], Fd> }>
/** 0x6c; linux/un.h. */
export const UNIX_PATH_MAX: number = 108
/** 8; linux/unix_diag.h. */
export const UDIAG_SHOW_ICONS: number = 8
/** 0x20; linux/unix_diag.h. */
export const UDIAG_SHOW_MEMINFO: number = 32
/** 1; linux/unix_diag.h. */
export const UDIAG_SHOW_NAME: number = 1
/** 4; linux/unix_diag.h. */
export const UDIAG_SHOW_PEER: number = 4
/** 0x10; linux/unix_diag.h. */
export const UDIAG_SHOW_RQLEN: number = 16
/** 0x40; linux/unix_diag.h. */
export const UDIAG_SHOW_UID: number = 64
/** 2; linux/unix_diag.h. */
export const UDIAG_SHOW_VFS: number = 2
/** 3; linux/unix_diag.h. */
export const UNIX_DIAG_ICONS: number = 3
/** 7; linux/unix_diag.h. */
export const UNIX_DIAG_MAX: number = 7
/** 5; linux/unix_diag.h. */
export const UNIX_DIAG_MEMINFO: number = 5
/** 0; linux/unix_diag.h. */
export const UNIX_DIAG_NAME: number = 0
/** 2; linux/unix_diag.h. */
export const UNIX_DIAG_PEER: number = 2
/** 4; linux/unix_diag.h. */
export const UNIX_DIAG_RQLEN: number = 4
/** 6; linux/unix_diag.h. */
export const UNIX_DIAG_SHUTDOWN: number = 6
/** 7; linux/unix_diag.h. */
export const UNIX_DIAG_UID: number = 7
/** 1; linux/unix_diag.h. */
export const UNIX_DIAG_VFS: number = 1
/** 8; linux/unix_diag.h. */
export const __UNIX_DIAG_MAX: number = 8
/**
 * Read the context id by which others reach this system over vsock, of /dev/vsock.
 *
 * VMADDR_CID_ANY, all bits set, if no transport is loaded.
 *
 * Errors: EFAULT.
 *
 * Since Linux 3.9.
 *
 * 0x7b9; linux/vm_sockets.h.
 */
export const IOCTL_VM_SOCKETS_GET_LOCAL_CID = (1977) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Set the largest size of the buffer.
 *
 * Since Linux 3.9.
 *
 * 2; linux/vm_sockets.h.
 */
export const SO_VM_SOCKETS_BUFFER_MAX_SIZE = (2) as unknown as SocketOption<{ readonly AF_VSOCK: OptionValue<Long | Bytes, Place64> }>
/**
 * Set the smallest size of the buffer.
 *
 * Since Linux 3.9.
 *
 * 1; linux/vm_sockets.h.
 */
export const SO_VM_SOCKETS_BUFFER_MIN_SIZE = (1) as unknown as SocketOption<{ readonly AF_VSOCK: OptionValue<Long | Bytes, Place64> }>
/**
 * Set the size of the buffer of a stream.
 *
 * It is kept between the smallest and the largest size.
 *
 * Since Linux 3.9.
 *
 * 0; linux/vm_sockets.h.
 */
export const SO_VM_SOCKETS_BUFFER_SIZE = (0) as unknown as SocketOption<{ readonly AF_VSOCK: OptionValue<Long | Bytes, Place64> }>
/**
 * Limit how long connect waits.
 *
 * Zero means the default of 2 seconds.
 *
 * Since Linux 3.9.
 *
 * 6; linux/vm_sockets.h.
 */
export const SO_VM_SOCKETS_CONNECT_TIMEOUT = (6) as unknown as SocketOption<{ readonly AF_VSOCK: OptionValue<Struct<'__kernel_old_timeval'>, Struct<'__kernel_old_timeval'>> }>
/**
 * Limit how long connect waits, in a struct that is the same everywhere.
 *
 * Zero means the default of 2 seconds.
 *
 * Since Linux 5.16.
 *
 * 8; linux/vm_sockets.h.
 */
export const SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW = (8) as unknown as SocketOption<{ readonly AF_VSOCK: OptionValue<Struct<'__kernel_sock_timeval'>, Struct<'__kernel_sock_timeval'>> }>
/** 6; linux/vm_sockets.h. */
export const SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD: number = 6
/** 7; linux/vm_sockets.h. */
export const SO_VM_SOCKETS_NONBLOCK_TXRX: number = 7
/** 3; linux/vm_sockets.h. */
export const SO_VM_SOCKETS_PEER_HOST_VM_ID: number = 3
/** 5; linux/vm_sockets.h. */
export const SO_VM_SOCKETS_TRUSTED: number = 5
/** 0xffffffff; linux/vm_sockets.h. */
export const VMADDR_CID_ANY: number = 4294967295
/** 2; linux/vm_sockets.h. */
export const VMADDR_CID_HOST: number = 2
/** 0; linux/vm_sockets.h. */
export const VMADDR_CID_HYPERVISOR: number = 0
/** 1; linux/vm_sockets.h. */
export const VMADDR_CID_LOCAL: number = 1
/** 1; linux/vm_sockets.h. */
export const VMADDR_FLAG_TO_HOST: VMADDR_FLAG_ = 1
/** 0xffffffff; linux/vm_sockets.h. */
export const VMADDR_PORT_ANY: number = 4294967295
/** 0xffffffff; linux/vm_sockets.h. */
export const VM_SOCKETS_INVALID_VERSION: number = 4294967295
/** 1; linux/vm_sockets.h. */
export const VSOCK_RECVERR: number = 1
