// Socket options of netlink, packet, vsock, XDP, crypto and CAN sockets.

import {
  bool,
  bytes,
  choice,
  count,
  flags,
  inout,
  input,
  int,
  key,
  mask,
  of,
  offset,
  output,
  type SocketOption,
  type Subject,
  size,
} from '../vocabulary.js'

type Options = Readonly<Record<string, SocketOption>>

const netlink: Options = {
  NETLINK_ADD_MEMBERSHIP: {
    does: 'Join a multicast group of the netlink protocol.',
    value: of('netlink group', int),
    access: 'set',
    since: '2.6.14',
    hints: { EPERM: 'The protocol or the group is for privileged receivers: CAP_NET_ADMIN is needed.' },
    note: 'The number of the group, and not a bit mask.',
  },
  NETLINK_DROP_MEMBERSHIP: {
    does: 'Leave a multicast group of the netlink protocol.',
    value: of('netlink group', int),
    access: 'set',
    since: '2.6.14',
  },
  NETLINK_LIST_MEMBERSHIPS: {
    does: 'Read which groups the socket has joined, one bit for each, in words of 32 bits.',
    value: output(mask, { size: 'optlen' }),
    access: 'get',
    since: '4.2',
    note: 'optlen becomes the size of the whole list, even where the buffer was smaller.',
  },
  NETLINK_PKTINFO: {
    does: 'Attach struct nl_pktinfo with the group to every message received.',
    value: bool,
    since: '2.6.14',
  },
  NETLINK_BROADCAST_ERROR: {
    does: 'Report to the sender that a message could not be delivered to all of a group.',
    value: bool,
    since: '2.6.30',
  },
  NETLINK_NO_ENOBUFS: {
    does: 'Do not report with ENOBUFS that messages were lost because the buffer was full.',
    value: bool,
    since: '2.6.30',
  },
  NETLINK_LISTEN_ALL_NSID: {
    does: 'Receive the messages of all network namespaces that have a number here.',
    value: bool,
    since: '4.2',
    hints: { EPERM: 'It needs CAP_NET_BROADCAST.' },
  },
  NETLINK_CAP_ACK: {
    does: 'Leave out the content of the request in answers that report an error.',
    value: bool,
    since: '4.3',
  },
  NETLINK_EXT_ACK: {
    does: 'Receive further explanations, such as a text, with errors and acknowledgements.',
    value: bool,
    since: '4.12',
  },
  NETLINK_GET_STRICT_CHK: {
    does: 'Have requests for lists checked strictly and their filters obeyed.',
    value: bool,
    since: '4.20',
  },
}

const RING_EXISTS = 'The socket has a ring already; set it before.'

const packet: Options = {
  PACKET_ADD_MEMBERSHIP: {
    does: 'Receive a multicast address, all of them, or all packets, on one interface.',
    value: input('packet_mreq', { size: 'optlen' }),
    access: 'set',
    since: '2.2',
    note: 'mr_address may be longer than 8 bytes.',
  },
  PACKET_DROP_MEMBERSHIP: {
    does: 'Undo what PACKET_ADD_MEMBERSHIP did.',
    value: input('packet_mreq', { size: 'optlen' }),
    access: 'set',
    since: '2.2',
    note: 'mr_address may be longer than 8 bytes.',
  },
  PACKET_RX_RING: {
    does: 'Make a ring of buffers for packets received, to be mapped with mmap.',
    value: input('tpacket_req', { size: 'optlen' }),
    access: 'set',
    since: '2.4',
    hints: {
      EBUSY: 'The ring exists, or is mapped.',
      EINVAL: 'The sizes do not fit each other or the page size.',
    },
    note: 'With TPACKET_V3 it is struct tpacket_req3. All numbers 0 remove the ring.',
  },
  PACKET_TX_RING: {
    does: 'Make a ring of buffers for packets to send, to be mapped with mmap.',
    value: input('tpacket_req', { size: 'optlen' }),
    access: 'set',
    since: '2.6.31',
    hints: {
      EBUSY: 'The ring exists, or is mapped.',
      EINVAL: 'The sizes do not fit each other or the page size.',
    },
    note: 'With TPACKET_V3 it is struct tpacket_req3. All numbers 0 remove the ring.',
  },
  PACKET_VERSION: {
    does: 'Choose the layout of the rings.',
    value: choice('TPACKET_'),
    since: '2.6.27',
    hints: { EBUSY: RING_EXISTS },
  },
  PACKET_HDRLEN: {
    does: 'Read the size of the header in the rings, for the layout that the buffer holds.',
    value: inout(size, { size: 4 }),
    access: 'get',
    since: '2.6.27',
    hints: { EINVAL: 'The buffer must hold one of TPACKET_V1, TPACKET_V2 and TPACKET_V3.' },
    note: 'The kernel first reads the layout from the buffer and then writes the size there.',
  },
  PACKET_RESERVE: {
    does: 'Reserve room in front of every packet in the ring.',
    value: input(size, { size: 4 }),
    gives: output(size, { size: 4 }),
    since: '2.6.27',
    hints: { EBUSY: RING_EXISTS },
  },
  PACKET_STATISTICS: {
    does: 'Read how many packets came and how many were dropped, and start counting anew.',
    value: output('tpacket_stats', { size: 'optlen' }),
    access: 'get',
    since: '2.4',
    note: 'With TPACKET_V3 it is struct tpacket_stats_v3.',
  },
  PACKET_COPY_THRESH: {
    does: 'Put packets that are longer than their place in the ring also into the ordinary queue, if not 0.',
    value: size,
    since: '2.4',
  },
  PACKET_AUXDATA: {
    does: 'Attach struct tpacket_auxdata to every packet received.',
    value: bool,
    since: '2.6.21',
  },
  PACKET_ORIGDEV: {
    does: 'Tell in the address of a packet the interface where it came in first.',
    value: bool,
    since: '2.6.22',
  },
  PACKET_LOSS: {
    does: 'Skip packets in the ring for sending that are malformed, instead of stopping there.',
    value: input(bool, { size: 4 }),
    gives: output(bool, { size: 4 }),
    since: '2.6.31',
    hints: { EBUSY: RING_EXISTS },
  },
  PACKET_TX_HAS_OFF: {
    does: 'Tell that the packets in the ring for sending say where their data begins.',
    value: input(bool, { size: 4 }),
    gives: output(bool, { size: 4 }),
    since: '3.8',
    note: 'Without effect, and without an error, once there is a ring.',
  },
  PACKET_VNET_HDR: {
    does: 'Put struct virtio_net_hdr in front of every packet.',
    value: bool,
    since: '2.6.34',
    hints: { EBUSY: RING_EXISTS, EINVAL: 'The socket is not of type SOCK_RAW.' },
  },
  PACKET_VNET_HDR_SZ: {
    does: 'Choose the size of that header: 0, 10 or 12.',
    value: size,
    since: '6.4',
    hints: { EBUSY: RING_EXISTS, EINVAL: 'Another size, or the socket is not of type SOCK_RAW.' },
  },
  PACKET_TIMESTAMP: {
    does: 'Choose which times are written into the rings.',
    value: flags('SOF_TIMESTAMPING_'),
    since: '2.6.36',
  },
  PACKET_FANOUT: {
    does: 'Join a group of sockets that share the packets.',
    value: input('fanout_args', { size: 'optlen' }),
    gives: mask,
    since: '3.1',
    hints: {
      EALREADY: 'The socket belongs to a group already.',
      EINVAL: 'The group exists with another way of sharing, or the socket is not bound.',
      ENOSPC: 'The group is full.',
    },
    note:
      'optlen may be 4, without max_num_members. Reading gives id, way (bits 16 to 23) and flags ' +
      '(24 to 31).',
  },
  PACKET_FANOUT_DATA: {
    does: 'Set the BPF program by which the group shares the packets.',
    value: input(bytes, { size: 'optlen' }),
    access: 'set',
    since: '4.3',
    hints: { EINVAL: 'The group shares in another way, or the socket belongs to none.' },
    note: 'struct sock_fprog for PACKET_FANOUT_CBPF, a file descriptor of 4 bytes for PACKET_FANOUT_EBPF.',
  },
  PACKET_ROLLOVER_STATS: {
    does: 'Read how often packets were passed on to the next socket of the group.',
    value: 'tpacket_rollover_stats',
    access: 'get',
    since: '4.2',
    hints: { EINVAL: 'The group does not pass packets on.' },
  },
  PACKET_QDISC_BYPASS: {
    does: 'Hand packets straight to the driver, past traffic control.',
    value: bool,
    since: '3.14',
  },
  PACKET_IGNORE_OUTGOING: {
    does: 'Do not receive packets that this system sends.',
    value: bool,
    since: '4.20',
  },
}

const vsock: Options = {
  SO_VM_SOCKETS_BUFFER_SIZE: {
    does: 'Set the size of the buffer of a stream.',
    value: input(size, { size: 8 }),
    gives: output(size, { size: 8 }),
    since: '3.9',
    note: 'It is kept between the smallest and the largest size.',
  },
  SO_VM_SOCKETS_BUFFER_MIN_SIZE: {
    does: 'Set the smallest size of the buffer.',
    value: input(size, { size: 8 }),
    gives: output(size, { size: 8 }),
    since: '3.9',
  },
  SO_VM_SOCKETS_BUFFER_MAX_SIZE: {
    does: 'Set the largest size of the buffer.',
    value: input(size, { size: 8 }),
    gives: output(size, { size: 8 }),
    since: '3.9',
  },
  SO_VM_SOCKETS_CONNECT_TIMEOUT: {
    does: 'Limit how long connect waits.',
    value: '__kernel_old_timeval',
    since: '3.9',
    hints: { ERANGE: 'The time is negative, too long, or has more than 999999 microseconds.' },
    note: 'Zero means the default of 2 seconds.',
  },
  SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW: {
    does: 'Limit how long connect waits, in a struct that is the same everywhere.',
    value: '__kernel_sock_timeval',
    since: '5.16',
    hints: { ERANGE: 'The time is negative, too long, or has more than 999999 microseconds.' },
    note: 'Zero means the default of 2 seconds.',
  },
}

const xdp: Options = {
  XDP_UMEM_REG: {
    does: 'Register the memory in which packets are received and from which they are sent.',
    value: input('xdp_umem_reg', { size: 'optlen', extensible: true }),
    access: 'set',
    since: '4.18',
    hints: {
      EBUSY: 'The socket has its memory already, or is bound.',
      EINVAL: 'The memory must begin at a page, and the chunks must fit into pages.',
      ENOBUFS: 'RLIMIT_MEMLOCK is too low.',
    },
    note: 'The memory stays in use by the kernel until the last socket that shares it is closed.',
  },
  XDP_UMEM_FILL_RING: {
    does: 'Make the ring in which free chunks are handed to the kernel, with so many entries.',
    value: of('entries', count),
    access: 'set',
    since: '4.18',
    hints: { EINVAL: 'It must be a power of two.' },
  },
  XDP_UMEM_COMPLETION_RING: {
    does: 'Make the ring in which the kernel hands back chunks it has sent, with so many entries.',
    value: of('entries', count),
    access: 'set',
    since: '4.18',
    hints: { EINVAL: 'It must be a power of two.' },
  },
  XDP_RX_RING: {
    does: 'Make the ring of packets received, with so many entries.',
    value: of('entries', count),
    access: 'set',
    since: '4.18',
    hints: { EINVAL: 'It must be a power of two.', EBUSY: 'The socket is bound.' },
  },
  XDP_TX_RING: {
    does: 'Make the ring of packets to send, with so many entries.',
    value: of('entries', count),
    access: 'set',
    since: '4.18',
    hints: { EINVAL: 'It must be a power of two.', EBUSY: 'The socket is bound.' },
  },
  XDP_MAX_TX_SKB_BUDGET: {
    does: 'Limit how many packets one call sends where they have to be copied.',
    value: input(of('packets', count), { size: 4 }),
    access: 'set',
    since: '6.17',
    hints: {
      EACCES: 'It must be between 32 and the number of entries of the ring for sending, which must exist.',
    },
  },
  XDP_MMAP_OFFSETS: {
    does: 'Read where in their mappings the parts of the rings lie.',
    value: output('xdp_mmap_offsets', { size: 'optlen', extensible: true }),
    access: 'get',
    since: '4.18',
  },
  XDP_STATISTICS: {
    does: 'Read how many packets were dropped, and why.',
    value: output('xdp_statistics', { size: 'optlen', extensible: true }),
    access: 'get',
    since: '4.18',
  },
  XDP_OPTIONS: {
    does: 'Read whether packets are passed without a copy.',
    value: 'xdp_options',
    access: 'get',
    since: '5.3',
  },
}

const alg: Options = {
  ALG_SET_KEY: {
    does: 'Set the key of the algorithm.',
    value: input(bytes, { size: 'optlen' }),
    access: 'set',
    since: '2.6.38',
    hints: { EBUSY: 'Sockets made with accept still use the algorithm.' },
  },
  ALG_SET_KEY_BY_KEY_SERIAL: {
    does: 'Set the key of the algorithm to the content of a key of the key management.',
    value: key,
    access: 'set',
    since: '6.2',
  },
  ALG_SET_AEAD_AUTHSIZE: {
    does: 'Set the size of the authentication tag, which is given as optlen itself.',
    value: input(bytes, { size: 'optlen', optional: 'the normal case, since only optlen counts' }),
    access: 'set',
    since: '3.19',
    note: 'The pointer is not looked at: pass null, and the size as optlen.',
  },
  ALG_SET_DRBG_ENTROPY: {
    does: 'Set the entropy of a random number generator, for tests.',
    value: input(bytes, { size: 'optlen' }),
    access: 'set',
    since: '5.10',
    hints: { EPERM: 'It needs CAP_SYS_ADMIN.' },
  },
}

const can: Options = {
  CAN_RAW_FILTER: {
    does: 'Set which frames are received: those that fit one of the filters.',
    value: input('can_filter', { size: 'optlen' }),
    gives: output('can_filter', { size: 'optlen' }),
    since: '2.6.25',
    hints: { ERANGE: 'The buffer is too small; optlen then says how many bytes are needed.' },
    note: 'At most 512. None at all, with a length of 0, receives nothing.',
  },
  CAN_RAW_ERR_FILTER: {
    does: 'Set which classes of error frames are received.',
    value: input(flags('CAN_ERR_'), { size: 4 }),
    gives: output(flags('CAN_ERR_'), { size: 4 }),
    since: '2.6.25',
  },
  CAN_RAW_LOOPBACK: {
    does: 'Let other sockets of this system receive what this one sends.',
    value: bool,
    since: '2.6.25',
    note: 'On by default.',
  },
  CAN_RAW_RECV_OWN_MSGS: {
    does: 'Receive what this socket itself sends.',
    value: bool,
    since: '2.6.25',
  },
  CAN_RAW_FD_FRAMES: {
    does: 'Allow CAN FD frames, which are larger.',
    value: bool,
    since: '3.6',
  },
  CAN_RAW_JOIN_FILTERS: {
    does: 'Receive only frames that fit all of the filters.',
    value: bool,
    since: '4.1',
  },
  CAN_RAW_XL_FRAMES: {
    does: 'Allow CAN XL frames, and CAN FD frames with them.',
    value: bool,
    since: '6.1',
  },
  CAN_RAW_XL_VCID_OPTS: {
    does: 'Set how the numbers of virtual networks in CAN XL frames are treated.',
    value: 'can_raw_vcid_options',
    since: '6.9',
  },
}

export const familyLevels: Subject = {
  options: [
    { level: 'SOL_NETLINK', options: netlink },
    { level: 'SOL_PACKET', options: packet },
    { level: 'AF_VSOCK', options: vsock },
    { level: 'SOL_XDP', options: xdp },
    { level: 'SOL_ALG', options: alg },
    { level: 'SOL_CAN_RAW', options: can },
  ],
  fields: {
    packet_mreq: { mr_ifindex: of('interface', int), mr_type: choice('PACKET_MR_') },
    fanout_args: {
      type_flags: flags('PACKET_FANOUT_FLAG_', 'PACKET_FANOUT_'),
      max_num_members: of('sockets', count),
    },
    tpacket_rollover_stats: { '*': of('packets', count) },
    sockaddr_nl: { nl_family: choice('AF_'), nl_pid: of('netlink port', int), nl_groups: mask },
    sockaddr_ll: {
      sll_family: choice('AF_'),
      sll_ifindex: of('interface', int),
      sll_hatype: choice('ARPHRD_'),
      sll_pkttype: choice('PACKET_TYPE_'),
    },
    sockaddr_vm: { svm_family: choice('AF_'), svm_flags: flags('VMADDR_FLAG_') },
    sockaddr_xdp: {
      sxdp_family: choice('AF_'),
      sxdp_flags: flags('XDP_BIND_'),
      sxdp_ifindex: of('interface', int),
      sxdp_queue_id: of('queue', int),
    },
    xdp_umem_reg: {
      addr: inout(bytes, { size: 'len' }),
      len: size,
      chunk_size: size,
      headroom: size,
      flags: flags('XDP_UMEM_FLAG_'),
      tx_metadata_len: size,
    },
    xdp_ring_offset: { '*': offset },
    xdp_statistics: { '*': of('packets', count) },
    xdp_options: { flags: flags('XDP_OPTIONS_') },
    can_raw_vcid_options: { flags: flags('CAN_VCID_') },
  },
  families: {
    NETLINK_: { does: 'options of the level SOL_NETLINK', names: Object.keys(netlink) },
    NETLINK_PROTOCOL_: {
      does: 'protocols of AF_NETLINK',
      names: [
        'NETLINK_ROUTE',
        'NETLINK_USERSOCK',
        'NETLINK_SOCK_DIAG',
        'NETLINK_NFLOG',
        'NETLINK_XFRM',
        'NETLINK_SELINUX',
        'NETLINK_ISCSI',
        'NETLINK_AUDIT',
        'NETLINK_FIB_LOOKUP',
        'NETLINK_CONNECTOR',
        'NETLINK_NETFILTER',
        'NETLINK_KOBJECT_UEVENT',
        'NETLINK_GENERIC',
        'NETLINK_SCSITRANSPORT',
        'NETLINK_ECRYPTFS',
        'NETLINK_RDMA',
        'NETLINK_CRYPTO',
        'NETLINK_SMC',
      ],
    },
    PACKET_: { does: 'options of the level SOL_PACKET', names: Object.keys(packet) },
    PACKET_TYPE_: {
      does: 'whom a packet is for, or that it is going out',
      names: [
        'PACKET_HOST',
        'PACKET_BROADCAST',
        'PACKET_MULTICAST',
        'PACKET_OTHERHOST',
        'PACKET_OUTGOING',
        'PACKET_LOOPBACK',
        'PACKET_USER',
        'PACKET_KERNEL',
      ],
    },
    PACKET_MR_: { does: 'what a packet socket receives besides' },
    PACKET_FANOUT_: { does: 'ways of sharing packets in a group', except: ['PACKET_FANOUT_DATA'] },
    PACKET_FANOUT_FLAG_: { does: 'behaviour of such a group' },
    TPACKET_: {
      does: 'layouts of the rings of packet sockets',
      names: ['TPACKET_V1', 'TPACKET_V2', 'TPACKET_V3'],
    },
    SO_VM_SOCKETS_: { does: 'options of the level AF_VSOCK', names: Object.keys(vsock) },
    VMADDR_FLAG_: { does: 'flags of an address of AF_VSOCK' },
    XDP_: { does: 'options of the level SOL_XDP', names: Object.keys(xdp) },
    XDP_BIND_: {
      does: 'ways of binding an XDP socket',
      names: ['XDP_SHARED_UMEM', 'XDP_COPY', 'XDP_ZEROCOPY', 'XDP_USE_NEED_WAKEUP', 'XDP_USE_SG'],
    },
    XDP_UMEM_FLAG_: {
      does: 'behaviour of the memory of XDP sockets',
      names: ['XDP_UMEM_UNALIGNED_CHUNK_FLAG', 'XDP_UMEM_TX_SW_CSUM', 'XDP_UMEM_TX_METADATA_LEN'],
    },
    XDP_OPTIONS_: { does: 'what an XDP socket can do' },
    ALG_: { does: 'options of the level SOL_ALG', names: Object.keys(alg) },
    CAN_RAW_: { does: 'options of the level SOL_CAN_RAW', names: Object.keys(can) },
    CAN_ERR_: {
      does: 'classes of CAN error frames',
      names: [
        'CAN_ERR_TX_TIMEOUT',
        'CAN_ERR_LOSTARB',
        'CAN_ERR_CRTL',
        'CAN_ERR_PROT',
        'CAN_ERR_TRX',
        'CAN_ERR_ACK',
        'CAN_ERR_BUSOFF',
        'CAN_ERR_BUSERROR',
        'CAN_ERR_RESTARTED',
        'CAN_ERR_CNT',
      ],
    },
    CAN_VCID_: {
      does: 'treatment of the numbers of virtual CAN networks',
      names: ['CAN_RAW_XL_VCID_TX_SET', 'CAN_RAW_XL_VCID_TX_PASS', 'CAN_RAW_XL_VCID_RX_FILTER'],
    },
  },
}
