// Socket options of TCP, of TLS in the kernel, of UDP and of Multipath TCP.

import {
  address,
  bool,
  bytes,
  choice,
  count,
  flags,
  inout,
  input,
  int,
  length,
  mask,
  of,
  output,
  type SocketOption,
  type Subject,
  size,
  string,
  time,
  timeout,
  unused,
} from '../vocabulary.js'

type Options = Readonly<Record<string, SocketOption>>

const REPAIR_NEEDS = 'It needs CAP_NET_ADMIN and a socket that does not listen.'
const IN_REPAIR = 'The socket is not in repair mode; turn on TCP_REPAIR first.'

const sending: Options = {
  TCP_NODELAY: {
    does: 'Send small amounts of data at once instead of waiting for more.',
    value: bool,
    since: '1.0',
  },
  TCP_CORK: {
    does: 'Send only full segments until it is turned off again, but wait no longer than 200 ms.',
    value: bool,
    since: '2.2',
  },
  TCP_MAXSEG: {
    does: 'Limit the size of segments, or read the present one.',
    value: size,
    since: '1.0',
    hints: { EINVAL: 'It must be 0 or between 88 and 32767.' },
  },
  TCP_NOTSENT_LOWAT: {
    does: 'Report the socket as writable only while less unsent data than this is waiting.',
    value: input(size, { size: 4 }),
    gives: output(size, { size: 4 }),
    since: '3.12',
    note: '-1 goes back to net.ipv4.tcp_notsent_lowat.',
  },
  TCP_TX_DELAY: {
    does: 'Delay all packets sent, to try how software behaves on slow networks.',
    value: time('us'),
    since: '5.3',
  },
  TCP_CONGESTION: {
    does: 'Choose the congestion control by its name.',
    value: string,
    gives: output(bytes, { size: 16 }),
    since: '2.6.13',
    hints: {
      ENOENT: 'The kernel has no congestion control of this name.',
      EPERM: 'Not in net.ipv4.tcp_allowed_congestion_control, for which CAP_NET_ADMIN is needed.',
    },
    note: 'The name has at most 15 bytes and is given with zeros up to 16.',
  },
  TCP_CC_INFO: {
    does: 'Read what the congestion control tells of itself.',
    value: output('tcp_cc_info', { size: 'optlen' }),
    access: 'get',
    since: '4.1',
    note: 'Only some of them tell anything; otherwise optlen becomes 0.',
  },
  TCP_ULP: {
    does: 'Put a protocol such as tls on top of the connection.',
    value: string,
    gives: output(bytes, { size: 16 }),
    since: '4.13',
    hints: {
      ENOENT: 'The kernel has no such protocol, or its module is not loaded.',
      EEXIST: 'The socket has one already.',
      ENOTCONN: 'The socket is not connected.',
    },
    note: 'optlen becomes 0 if there is none.',
  },
  TCP_ZEROCOPY_RECEIVE: {
    does: 'Map received data into memory instead of copying it.',
    value: inout('tcp_zerocopy_receive', { size: 'optlen', extensible: true }),
    access: 'get',
    since: '4.18',
    hints: { EINVAL: 'address is not a mapping of this socket made with mmap, or not aligned to a page.' },
  },
}

const connection: Options = {
  TCP_INFO: {
    does: 'Read state and statistics of the connection.',
    value: output('tcp_info', { size: 'optlen', extensible: true }),
    access: 'get',
    since: '2.4',
  },
  TCP_KEEPIDLE: {
    does: 'Set after how long a time without data SO_KEEPALIVE starts to probe.',
    value: time('s'),
    since: '2.4',
    hints: { EINVAL: 'It must be between 1 and 32767.' },
  },
  TCP_KEEPINTVL: {
    does: 'Set the time between two probes of SO_KEEPALIVE.',
    value: time('s'),
    since: '2.4',
    hints: { EINVAL: 'It must be between 1 and 32767.' },
  },
  TCP_KEEPCNT: {
    does: 'Set after how many unanswered probes SO_KEEPALIVE ends the connection.',
    value: of('probes', count),
    since: '2.4',
    hints: { EINVAL: 'It must be between 1 and 127.' },
  },
  TCP_SYNCNT: {
    does: 'Set how often the request for a connection is sent again.',
    value: of('retries', count),
    since: '2.4',
    hints: { EINVAL: 'It must be between 1 and 127.' },
  },
  TCP_LINGER2: {
    does: 'Set how long a socket that nobody uses any more waits for the other side to close.',
    value: time('s'),
    since: '2.4',
    note: '0 means the default of the system; a negative number does not wait.',
  },
  TCP_USER_TIMEOUT: {
    does: 'Set how long data may stay unconfirmed before the connection is ended.',
    value: timeout('ms'),
    since: '2.6.37',
    note: '0 means the default of the system.',
  },
  TCP_RTO_MAX_MS: {
    does: 'Set the longest time after which a segment is sent again.',
    value: time('ms'),
    since: '6.15',
    note: '1000 to 120000.',
  },
  TCP_RTO_MIN_US: {
    does: 'Set the shortest time after which a segment is sent again.',
    value: time('us'),
    since: '6.15',
    note: 'At most 200000, counted in ticks of the kernel.',
  },
  TCP_DELACK_MAX_US: {
    does: 'Set the longest time for which a confirmation is held back.',
    value: time('us'),
    since: '6.15',
    note: 'At most 200000, counted in ticks of the kernel.',
  },
  TCP_QUICKACK: {
    does: 'Confirm received data at once, for a while, or let the confirmation wait.',
    value: bool,
    since: '2.4.4',
    note: 'The kernel goes back by itself, so it must be set again and again.',
  },
  TCP_WINDOW_CLAMP: {
    does: 'Limit the receive window that is offered to the other side.',
    value: size,
    since: '2.4',
    hints: { EINVAL: '0, no limit, is possible only before the connection is made.' },
  },
  TCP_INQ: {
    does: 'Attach to every message received the number of bytes that are left to read, as TCP_CM_INQ.',
    value: bool,
    since: '4.18',
  },
  TCP_THIN_LINEAR_TIMEOUTS: {
    does: 'Do not prolong the time of sending again while little data is on its way.',
    value: bool,
    since: '2.6.34',
  },
  TCP_THIN_DUPACK: {
    does: 'Accept a value that has no effect any more.',
    value: bool,
    since: '2.6.34',
    note: 'Without effect since 4.11; it always reads as 0.',
  },
  TCP_IS_MPTCP: {
    does: 'Read whether the connection really uses Multipath TCP.',
    value: bool,
    access: 'get',
    since: '5.16',
  },
}

const listening: Options = {
  TCP_DEFER_ACCEPT: {
    does: 'Let accept see a connection only when data has come, or after about this time.',
    value: time('s'),
    since: '2.4',
    note: 'Rounded up to the times at which TCP sends again.',
  },
  TCP_SAVE_SYN: {
    does: 'Keep the headers of the first packet of every connection accepted.',
    value: int,
    since: '4.2',
    note: '1 from the IP header on, 2 from the header of the link layer on.',
  },
  TCP_SAVED_SYN: {
    does: 'Read and forget the headers of the first packet of an accepted connection.',
    value: output(bytes, { size: 'optlen' }),
    access: 'get',
    since: '4.2',
    hints: { EINVAL: 'The buffer is too small; optlen then says how many bytes are needed.' },
    note: 'optlen becomes 0 if nothing was kept.',
  },
  TCP_FASTOPEN: {
    does: 'Accept data in the first packet, for at most so many connections not yet confirmed.',
    value: of('connections', count),
    since: '3.7',
    hints: { EINVAL: 'The socket is connected already.' },
    note: 'net.ipv4.tcp_fastopen must allow it for servers.',
  },
  TCP_FASTOPEN_CONNECT: {
    does: 'Let connect succeed at once and send the first data along with the request.',
    value: bool,
    since: '4.11',
    hints: { EOPNOTSUPP: 'net.ipv4.tcp_fastopen does not allow it for clients.' },
  },
  TCP_FASTOPEN_NO_COOKIE: {
    does: 'Do without the cookie that a client must first have got.',
    value: bool,
    since: '4.15',
  },
  TCP_FASTOPEN_KEY: {
    does: 'Set the keys from which the cookies are made.',
    value: input(bytes, { size: 'optlen' }),
    gives: output(bytes, { size: 'optlen' }),
    since: '4.15',
    note: '16 bytes, or 32 with the previous key as the second.',
  },
}

const authentication: Options = {
  TCP_MD5SIG: {
    does: 'Set or, with a key of length 0, remove the key for signing segments to one peer.',
    value: 'tcp_md5sig',
    access: 'set',
    since: '2.6.20',
    hints: { ENOPROTOOPT: 'The kernel is built without CONFIG_TCP_MD5SIG.' },
  },
  TCP_MD5SIG_EXT: {
    does: 'Set or remove the key for signing segments to the peers of a prefix or an interface.',
    value: 'tcp_md5sig',
    access: 'set',
    since: '4.14',
    hints: { ENOPROTOOPT: 'The kernel is built without CONFIG_TCP_MD5SIG.' },
  },
  TCP_AO_ADD_KEY: {
    does: 'Add a key of the TCP Authentication Option.',
    value: input('tcp_ao_add', { size: 'optlen', extensible: true }),
    access: 'set',
    since: '6.7',
    hints: { EISCONN: 'The first key must be added before the connection is made.' },
  },
  TCP_AO_DEL_KEY: {
    does: 'Remove a key of the TCP Authentication Option.',
    value: input('tcp_ao_del', { size: 'optlen', extensible: true }),
    access: 'set',
    since: '6.7',
  },
  TCP_AO_INFO: {
    does: 'Set or read what holds for all keys of the TCP Authentication Option.',
    value: input('tcp_ao_info_opt', { size: 'optlen', extensible: true }),
    gives: inout('tcp_ao_info_opt', { size: 'optlen', extensible: true }),
    since: '6.7',
    hints: { ENOENT: 'The socket does not use the TCP Authentication Option.' },
  },
  TCP_AO_GET_KEYS: {
    does: 'Read keys of the TCP Authentication Option.',
    value: inout('tcp_ao_getsockopt', {
      extent: 'as many elements of optlen bytes as nkeys of the first says, but at least one whole struct',
      // If optlen is the size of the struct.
      reach: { bytes: 0, each: 304, by: { field: 'nkeys' } },
    }),
    access: 'get',
    since: '6.7',
    hints: { ENOENT: 'The socket does not use the TCP Authentication Option.' },
    note:
      'optlen is the size of one element, not of the buffer. The first one holds the question. nkeys of ' +
      'the first is always written, even beyond optlen.',
  },
  TCP_AO_REPAIR: {
    does: 'Set or read the sequence numbers of the TCP Authentication Option, in repair mode.',
    value: 'tcp_ao_repair',
    since: '6.7',
    hints: { EPERM: 'It needs CAP_NET_ADMIN and repair mode.' },
  },
}

const repair: Options = {
  TCP_REPAIR: {
    does: 'Enter or leave repair mode, in which the state of a connection can be read and set.',
    value: choice('TCP_REPAIR_MODE_'),
    since: '3.5',
    hints: { EPERM: REPAIR_NEEDS },
  },
  TCP_REPAIR_QUEUE: {
    does: 'Choose the queue on which the calls in repair mode work.',
    value: choice('TCP_REPAIR_QUEUE_'),
    since: '3.5',
    hints: { EPERM: IN_REPAIR, EINVAL: 'No such queue, or reading it outside of repair mode.' },
  },
  TCP_QUEUE_SEQ: {
    does: 'Set or read the sequence number of the queue chosen.',
    value: input(int, { size: 4 }),
    gives: output(int, { size: 4 }),
    since: '3.5',
    hints: {
      EPERM: 'It can be set only on a closed socket with an empty queue.',
      EINVAL: 'No queue is chosen.',
    },
  },
  TCP_REPAIR_OPTIONS: {
    does: 'Set what the two sides agreed on when the connection was made.',
    value: input('tcp_repair_opt', { size: 'optlen' }),
    access: 'set',
    since: '3.5',
    hints: { EINVAL: IN_REPAIR, EPERM: 'The socket is not connected, or has sent data.' },
  },
  TCP_REPAIR_WINDOW: {
    does: 'Set or read the state of the windows.',
    value: 'tcp_repair_window',
    since: '4.8',
    hints: { EPERM: IN_REPAIR },
  },
  TCP_TIMESTAMP: {
    does: 'Set the clock of the time stamps in repair mode, or read it.',
    value: input(int, { size: 4 }),
    gives: output(int, { size: 4 }),
    since: '3.9',
    hints: { EPERM: IN_REPAIR },
    note: 'The lowest bit tells whether the clock counts microseconds.',
  },
}

const tls: Options = {
  TLS_TX: {
    does: 'Set the keys with which the kernel encrypts what is sent, or read them.',
    value: input('tls_crypto_info', { size: 'optlen' }),
    gives: output('tls_crypto_info', { size: 'optlen' }),
    since: '4.13',
    hints: {
      EBUSY: 'Keys are set already, and only TLS 1.3 can change them; when reading, none are set.',
      EINVAL: 'optlen must be exactly the size of the struct of the cipher.',
      ENOPROTOOPT: 'Set TCP_ULP to tls first.',
    },
    note: 'It is the beginning of the struct of the cipher, such as tls12_crypto_info_aes_gcm_128.',
  },
  TLS_RX: {
    does: 'Set the keys with which the kernel decrypts what is received, or read them.',
    value: input('tls_crypto_info', { size: 'optlen' }),
    gives: output('tls_crypto_info', { size: 'optlen' }),
    since: '4.17',
    hints: {
      EBUSY: 'Keys are set already, and only TLS 1.3 can change them; when reading, none are set.',
      EINVAL: 'optlen must be exactly the size of the struct of the cipher.',
      ENOPROTOOPT: 'Set TCP_ULP to tls first.',
    },
    note: 'It is the beginning of the struct of the cipher, such as tls12_crypto_info_aes_gcm_128.',
  },
  TLS_TX_ZEROCOPY_RO: {
    does: 'Send files without a copy, on the promise that they do not change meanwhile.',
    value: bool,
    since: '5.19',
    note: 'It matters only where the network device encrypts.',
  },
  TLS_RX_EXPECT_NO_PAD: {
    does: 'Decrypt straight into the memory of the caller, expecting records of TLS 1.3 without padding.',
    value: bool,
    since: '6.0',
    hints: { EINVAL: 'TLS_RX is not set, or the version is not TLS 1.3.' },
  },
  TLS_TX_MAX_PAYLOAD_LEN: {
    does: 'Limit the plain text in one record.',
    value: input(size, { size: 2 }),
    gives: output(size, { size: 2 }),
    since: '6.19',
    hints: {
      EBUSY: 'A record is being written.',
      EINVAL: 'It must be between 64 (63 for TLS 1.3) and 16384.',
    },
  },
}

const udp: Options = {
  UDP_CORK: {
    does: 'Collect what is sent into one datagram, which leaves when it is turned off.',
    value: bool,
    since: '2.6.0',
  },
  UDP_ENCAP: {
    does: 'Let the kernel take packets of another protocol out of the datagrams received.',
    value: choice('UDP_ENCAP_'),
    since: '2.6.0',
    hints: { ENOPROTOOPT: 'Only 0, UDP_ENCAP_ESPINUDP and UDP_ENCAP_L2TPINUDP can be set.' },
  },
  UDP_NO_CHECK6_TX: {
    does: 'Send datagrams over IPv6 without a checksum.',
    value: bool,
    since: '3.16',
  },
  UDP_NO_CHECK6_RX: {
    does: 'Accept datagrams over IPv6 that have no checksum.',
    value: bool,
    since: '3.16',
  },
  UDP_SEGMENT: {
    does: 'Cut what one call sends into datagrams of this size.',
    value: size,
    since: '4.18',
    note: 'At most 65535; 0 turns it off. A control message can say it for one call.',
  },
  UDP_GRO: {
    does: 'Receive datagrams of one sender and one size as one message, with the size as control message.',
    value: bool,
    since: '5.0',
  },
}

const mptcp: Options = {
  MPTCP_INFO: {
    does: 'Read state and statistics of the whole connection.',
    value: output('mptcp_info', { size: 'optlen', extensible: true }),
    access: 'get',
    since: '5.16',
  },
  MPTCP_TCPINFO: {
    does: 'Read struct tcp_info of every subflow.',
    value: inout('mptcp_subflow_data', { size: 'optlen' }),
    access: 'get',
    since: '5.16',
    hints: {
      EINVAL: 'size_subflow_data must be the size of the struct, and the two fields of the kernel 0.',
    },
    note: 'Elements of size_user bytes each follow the struct, which has size_subflow_data bytes.',
  },
  MPTCP_SUBFLOW_ADDRS: {
    does: 'Read the two addresses of every subflow.',
    value: inout('mptcp_subflow_data', { size: 'optlen' }),
    access: 'get',
    since: '5.16',
    hints: {
      EINVAL: 'size_subflow_data must be the size of the struct, and the two fields of the kernel 0.',
    },
    note: 'Structs mptcp_subflow_addrs of size_user bytes each follow the struct.',
  },
  MPTCP_FULL_INFO: {
    does: 'Read all of the whole connection and of its subflows at once.',
    value: inout('mptcp_full_info', { size: 'optlen', extensible: true }),
    access: 'get',
    since: '6.5',
  },
}

const tcp = { ...connection, ...sending, ...listening, ...authentication, ...repair }

export const transportLevels: Subject = {
  options: [
    { level: 'IPPROTO_TCP', options: tcp },
    { level: 'SOL_TLS', options: tls },
    { level: 'IPPROTO_UDP', options: udp },
    { level: 'SOL_MPTCP', options: mptcp },
  ],
  fields: {
    tcp_info: {
      tcpi_pacing_rate: of('bytes in a second', count),
      tcpi_max_pacing_rate: of('bytes in a second', count),
      tcpi_bytes_acked: size,
      tcpi_bytes_received: size,
      tcpi_delivery_rate: of('bytes in a second', count),
      tcpi_busy_time: time('us'),
      tcpi_rwnd_limited: time('us'),
      tcpi_sndbuf_limited: time('us'),
      tcpi_bytes_sent: size,
      tcpi_bytes_retrans: size,
    },
    tcp_zerocopy_receive: {
      address,
      length: size,
      recv_skip_hint: size,
      inq: size,
      err: int,
      copybuf_address: output(bytes, { size: 'copybuf_len', optional: 'nothing is copied' }),
      copybuf_len: length,
      flags: flags('TCP_RECEIVE_ZEROCOPY_FLAG_'),
      msg_control: output(bytes, { size: 'msg_controllen', optional: 'no ancillary data' }),
      msg_controllen: length,
      msg_flags: mask,
      reserved: unused,
    },
    tcp_md5sig: { tcpm_flags: flags('TCP_MD5SIG_FLAG_'), tcpm_ifindex: of('interface', int) },
    tcp_ao_add: { ifindex: of('interface', int), keyflags: flags('TCP_AO_KEYF_') },
    tcp_ao_del: { ifindex: of('interface', int), keyflags: flags('TCP_AO_KEYF_') },
    tcp_ao_info_opt: { '*': of('segments', count) },
    tcp_ao_getsockopt: {
      ifindex: of('interface', int),
      keyflags: flags('TCP_AO_KEYF_'),
      '*': of('segments', count),
    },
    mptcp_info: {
      mptcpi_write_seq: int,
      mptcpi_snd_una: int,
      mptcpi_rcv_nxt: int,
      mptcpi_bytes_retrans: size,
      mptcpi_bytes_sent: size,
      mptcpi_bytes_received: size,
      mptcpi_bytes_acked: size,
    },
    mptcp_full_info: {
      subflow_info: output('mptcp_subflow_info', {
        extent: 'size_arrays_user elements of size_sfinfo_user bytes',
        optional: 'only if size_arrays_user or size_sfinfo_user is 0',
      }),
      tcp_info: output('tcp_info', {
        extent: 'size_arrays_user elements of size_tcpinfo_user bytes',
        optional: 'only if size_arrays_user or size_tcpinfo_user is 0',
      }),
    },
  },
  families: {
    TCP_: { does: 'options of the level IPPROTO_TCP', names: Object.keys(tcp) },
    TCP_REPAIR_MODE_: {
      does: 'entering and leaving repair mode',
      names: ['TCP_REPAIR_ON', 'TCP_REPAIR_OFF', 'TCP_REPAIR_OFF_NO_WP'],
    },
    TCP_REPAIR_QUEUE_: {
      does: 'queues to repair',
      names: ['TCP_NO_QUEUE', 'TCP_RECV_QUEUE', 'TCP_SEND_QUEUE'],
    },
    TLS_: { does: 'options of the level SOL_TLS', names: Object.keys(tls) },
    UDP_: { does: 'options of the level IPPROTO_UDP', names: Object.keys(udp) },
    UDP_ENCAP_: { does: 'protocols inside of UDP' },
    MPTCP_: { does: 'options of the level SOL_MPTCP', names: Object.keys(mptcp) },
  },
}
