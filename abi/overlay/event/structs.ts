// Fields of structs of io_uring that no call takes itself: offsets in its memory, filters, mock files.

import {
  address,
  choice,
  cookie,
  count,
  fd,
  flags,
  mode,
  of,
  offset,
  type Subject,
  size,
  time,
  withFlags,
} from '../vocabulary.js'

export const eventStructs: Subject = {
  fields: {
    io_sqring_offsets: {
      head: offset,
      tail: offset,
      ring_mask: offset,
      ring_entries: offset,
      flags: offset,
      dropped: offset,
      array: offset,
      user_addr: address,
    },
    io_cqring_offsets: {
      head: offset,
      tail: offset,
      ring_mask: offset,
      ring_entries: offset,
      overflow: offset,
      cqes: offset,
      flags: offset,
      user_addr: address,
    },
    io_uring_zcrx_offsets: { head: offset, tail: offset, rqes: offset },
    io_uring_recvmsg_out: { namelen: size, controllen: size, payloadlen: size, flags: flags('MSG_') },
    io_timespec: { tv_sec: time('s'), tv_nsec: time('ns') },
    io_uring_bpf_ctx: {
      user_data: cookie,
      opcode: choice('IORING_OP_'),
      sqe_flags: flags('IOSQE_'),
      pdu_size: size,
      'socket.family': choice('AF_'),
      'socket.type': withFlags(choice('SOCK_'), 'SOCK_FLAG_'),
      'open.flags': flags('O_', 'OPENAT2_'),
      'open.mode': mode,
      'open.resolve': flags('RESOLVE_'),
      'connect.family': choice('AF_'),
    },
    // The number of features and not a set of them: those below it are there.
    io_uring_mock_probe: { features: of('features', count) },
    io_uring_mock_create: {
      out_fd: of('mock file', fd),
      flags: flags('IORING_MOCK_CREATE_F_'),
      file_size: size,
      rw_delay_ns: time('ns'),
    },
  },
}
