// Asynchronous requests of all kinds by way of two rings in shared memory.

import {
  bytes,
  type CommandSemantics,
  command,
  count,
  depends,
  exactly,
  fd,
  flags,
  inout,
  input,
  int,
  length,
  of,
  output,
  type Subject,
  size,
  withFlags,
} from '../vocabulary.js'
import { ioUringFamilies, ioUringFields } from './io-uring-structs.js'

const ring = of('io_uring', fd)
const one = { nr_args: length }
/** Just one struct. */
const single = { nr_args: exactly(1, count) }
const resources = { arg: input('io_uring_rsrc_register'), nr_args: exactly(32, size) }
const updates = { arg: input('io_uring_rsrc_update2'), nr_args: exactly(32, size) }
const registeredRings = 'the ring descriptors registered with IORING_REGISTER_RING_FDS'
const nrArgs = 'nr_args must be 1.'
const pinned =
  'The kernel keeps the memory of the buffers, charged to RLIMIT_MEMLOCK without CAP_IPC_LOCK, until they ' +
  'are unregistered; requests read and write it at any time.'
const pinnedHints = {
  EBUSY: 'The ring has registered buffers already.',
  EFAULT: 'A buffer is not in writable memory, or has a length without an address.',
  ENOMEM: 'RLIMIT_MEMLOCK is too low, or memory is short.',
}
const filesHints = {
  EBUSY: 'The ring has registered files already.',
  EBADF: 'A descriptor is not open, or is itself an io_uring.',
  EMFILE: 'There are more than RLIMIT_NOFILE allows descriptors, or more than 1048576.',
}

const commands: Record<string, CommandSemantics> = {
  IORING_REGISTER_BUFFERS: {
    does: 'Register buffers for READ_FIXED and WRITE_FIXED requests.',
    args: { arg: input('iovec', { count: 'nr_args' }), ...one },
    since: '5.1',
    errors: 'EBUSY EFAULT EINVAL ENOMEM EOVERFLOW',
    hints: pinnedHints,
    note: `An element without address and length is an empty slot. ${pinned}`,
  },
  IORING_REGISTER_BUFFERS2: {
    does: 'Register buffers, each with a tag that is reported when the buffer is released.',
    args: resources,
    since: '5.13',
    errors: 'EBUSY EFAULT EINVAL ENOMEM EOVERFLOW',
    hints: pinnedHints,
    note: `nr_args is the size of the struct. ${pinned}`,
  },
  IORING_REGISTER_BUFFERS_UPDATE: {
    does: 'Replace registered buffers.',
    args: updates,
    result: of('buffers', count),
    since: '5.13',
    errors: 'EFAULT EINVAL ENOMEM ENXIO EOVERFLOW',
    hints: { ENXIO: 'The ring has no registered buffers.' },
    note: 'nr_args is the size of the struct. Gives how many were replaced, perhaps less than asked for.',
  },
  IORING_UNREGISTER_BUFFERS: {
    does: 'Release the registered buffers.',
    since: '5.1',
    errors: 'EINVAL ENXIO',
    hints: { ENXIO: 'The ring has no registered buffers.' },
  },
  IORING_REGISTER_CLONE_BUFFERS: {
    does: 'Take over the registered buffers of another ring.',
    args: { arg: input('io_uring_clone_buffers'), ...single },
    since: '6.12',
    errors: 'EBADF EBUSY EEXIST EFAULT EINVAL ENOMEM ENXIO EOPNOTSUPP EOVERFLOW',
    hints: {
      EBUSY: 'The ring has registered buffers already; set IORING_REGISTER_DST_REPLACE.',
      EINVAL: 'The rings belong to different users or processes, or the range of buffers is impossible.',
      ENXIO: 'The other ring has no registered buffers.',
      EEXIST: 'One of the rings may be used by another thread only.',
    },
    note: nrArgs,
  },
  IORING_REGISTER_FILES: {
    does: 'Register files for requests with IOSQE_FIXED_FILE.',
    args: { arg: input(fd, { count: 'nr_args' }), ...one },
    since: '5.1',
    errors: 'EBADF EBUSY EFAULT EINVAL EMFILE ENOMEM',
    hints: filesHints,
    note: 'Descriptors are 32-bit numbers; -1 is an empty slot.',
  },
  IORING_REGISTER_FILES2: {
    does: 'Register files, each with a tag that is reported when the file is released.',
    args: resources,
    since: '5.13',
    errors: 'EBADF EBUSY EFAULT EINVAL EMFILE ENOMEM',
    hints: filesHints,
    note: 'nr_args is the size of the struct.',
  },
  IORING_REGISTER_FILES_UPDATE: {
    does: 'Replace registered files.',
    args: { arg: input('io_uring_files_update'), nr_args: of('files', count) },
    result: of('files', count),
    since: '5.5',
    errors: 'EBADF EFAULT EINVAL ENOMEM ENXIO EOVERFLOW',
    hints: { ENXIO: 'The ring has no registered files; register a set with empty slots first.' },
    note:
      'nr_args is the number of descriptors in the array that the struct points to. -1 empties a slot, ' +
      'IORING_REGISTER_FILES_SKIP leaves it. Gives how many were replaced, perhaps less than asked for.',
  },
  IORING_REGISTER_FILES_UPDATE2: {
    does: 'Replace registered files, with tags.',
    args: updates,
    result: of('files', count),
    since: '5.13',
    errors: 'EBADF EFAULT EINVAL ENOMEM ENXIO EOVERFLOW',
    hints: { ENXIO: 'The ring has no registered files; register a set with empty slots first.' },
    note: 'nr_args is the size of the struct. Gives how many were replaced, perhaps less than asked for.',
  },
  IORING_UNREGISTER_FILES: {
    does: 'Release the registered files.',
    since: '5.1',
    errors: 'EINVAL ENXIO',
    hints: { ENXIO: 'The ring has no registered files.' },
  },
  IORING_REGISTER_FILE_ALLOC_RANGE: {
    does: 'Say from which slots of the registered files the kernel picks free ones.',
    args: { arg: input('io_uring_file_index_range') },
    since: '6.0',
    errors: 'EFAULT EINVAL EOVERFLOW',
    note: 'nr_args must be 0.',
  },
  IORING_REGISTER_EVENTFD: {
    does: 'Let an eventfd descriptor count when requests complete.',
    args: { arg: input(of('eventfd', fd)), ...single },
    since: '5.2',
    errors: 'EBADF EBUSY EFAULT EINVAL ENOMEM',
    hints: { EBUSY: 'The ring has an eventfd already.', EINVAL: 'It is no eventfd, or nr_args is not 1.' },
    note: `The descriptor is a 32-bit number. ${nrArgs}`,
  },
  IORING_REGISTER_EVENTFD_ASYNC: {
    does: 'Let an eventfd descriptor count when requests complete that were not done at once.',
    args: { arg: input(of('eventfd', fd)), ...single },
    since: '5.6',
    errors: 'EBADF EBUSY EFAULT EINVAL ENOMEM',
    hints: { EBUSY: 'The ring has an eventfd already.', EINVAL: 'It is no eventfd, or nr_args is not 1.' },
    note: `The descriptor is a 32-bit number. ${nrArgs}`,
  },
  IORING_UNREGISTER_EVENTFD: {
    does: 'Take the eventfd descriptor away from the ring.',
    since: '5.2',
    errors: 'EINVAL ENXIO',
    hints: { ENXIO: 'The ring has no eventfd.' },
  },
  IORING_REGISTER_PROBE: {
    does: 'Ask which kinds of request the kernel knows.',
    args: {
      arg: inout('io_uring_probe', {
        extent: 'a header of 16 bytes, and 8 bytes for each of nr_args operations',
        reach: { bytes: 16, each: 8, by: 'nr_args' },
      }),
      nr_args: of('operations', count),
    },
    since: '5.6',
    errors: 'EFAULT EINVAL ENOMEM',
    hints: { EINVAL: 'The memory must be all 0, and nr_args at most 256.' },
  },
  IORING_REGISTER_PERSONALITY: {
    does: 'Register the credentials of the calling thread, for requests that shall use them.',
    result: of('personality', int),
    since: '5.6',
    errors: 'EBUSY EINVAL ENOMEM',
    hints: { EBUSY: 'All 65536 numbers are in use.' },
  },
  IORING_UNREGISTER_PERSONALITY: {
    does: 'Release registered credentials.',
    args: { nr_args: of('personality', int) },
    since: '5.6',
    errors: 'EINVAL',
    hints: { EINVAL: 'There are no credentials with this number.' },
    note: 'nr_args is the number that IORING_REGISTER_PERSONALITY gave.',
  },
  IORING_REGISTER_RESTRICTIONS: {
    does: 'Allow only certain requests and registrations from now on.',
    args: { arg: input('io_uring_restriction', { count: 'nr_args' }), ...one },
    since: '5.10',
    errors: 'EACCES EBADFD EBUSY EFAULT EINVAL ENOMEM EOVERFLOW EPERM',
    hints: {
      EBADFD: 'The ring must have been set up with IORING_SETUP_R_DISABLED and not be enabled yet.',
      EBUSY: 'The ring has restrictions already.',
      EACCES: 'With -1 as fd the thread needs no_new_privs or CAP_SYS_ADMIN.',
      EPERM: 'The thread has restrictions already.',
    },
    note:
      'With -1 as fd, since 7.0, the restrictions hold for all rings that the thread and its children set ' +
      'up later: then arg is one io_uring_task_restriction with its elements after it, and nr_args is 1.',
    perThread: 'with -1 as fd, the restrictions of rings that are set up later',
  },
  IORING_REGISTER_BPF_FILTER: {
    does: 'Let a classic BPF program decide which requests of one kind are allowed.',
    args: { arg: inout('io_uring_bpf'), ...single },
    since: '7.0',
    errors: 'EACCES EBUSY EFAULT EINVAL EMSGSIZE ENOMEM',
    hints: {
      EMSGSIZE:
        'The kernel has less data for such requests than pdu_size says; it has put its own size there.',
      EACCES: 'With -1 as fd the thread needs no_new_privs or CAP_SYS_ADMIN.',
      EINVAL: 'The program or a field is not valid, or the kernel was built without such filters.',
    },
    note: `With -1 as fd it holds for all rings that the thread and its children set up later. ${nrArgs}`,
    perThread: 'with -1 as fd, the filters of rings that are set up later',
  },
  IORING_REGISTER_ENABLE_RINGS: {
    does: 'Enable a ring that was set up with IORING_SETUP_R_DISABLED.',
    since: '5.10',
    errors: 'EBADFD EINVAL',
    hints: { EBADFD: 'The ring is enabled already.' },
    note: 'With IORING_SETUP_SINGLE_ISSUER the calling thread becomes the only one that may use the ring.',
  },
  IORING_REGISTER_IOWQ_AFF: {
    does: 'Say on which CPUs the worker threads of the kernel may run.',
    args: { arg: input(bytes, { size: 'nr_args' }), ...one },
    since: '5.14',
    errors: 'EFAULT EINVAL ENOMEM',
    hints: { EINVAL: 'A CPU is not allowed, or the thread has not used io_uring yet.' },
    note: 'arg is a set of CPUs, one bit for each, and nr_args its size in bytes.',
    perThread: 'the worker threads, unless the ring has a thread of its own by IORING_SETUP_SQPOLL',
  },
  IORING_UNREGISTER_IOWQ_AFF: {
    does: 'Let the worker threads of the kernel run on all allowed CPUs again.',
    since: '5.14',
    errors: 'EINVAL ENOMEM',
    hints: { EINVAL: 'The thread has not used io_uring yet.' },
    perThread: 'the worker threads, unless the ring has a thread of its own by IORING_SETUP_SQPOLL',
  },
  IORING_REGISTER_IOWQ_MAX_WORKERS: {
    does: 'Set and get how many worker threads the kernel may start.',
    args: { arg: inout(bytes, { size: 8 }), nr_args: exactly(2, of('numbers', count)) },
    since: '5.15',
    errors: 'EFAULT EINVAL',
    note:
      'arg is two 32-bit numbers, for bounded and unbounded work on each NUMA node; 0 leaves one as it is.' +
      ' The old numbers are written back. nr_args must be 2.',
  },
  IORING_REGISTER_RING_FDS: {
    does: 'Register ring descriptors with the calling thread, to save time in io_uring_enter.',
    args: { arg: inout('io_uring_rsrc_update', { count: 'nr_args' }), ...one },
    result: of('rings', count),
    since: '5.18',
    errors: 'EBADF EBUSY EFAULT EINVAL ENOMEM EOPNOTSUPP',
    hints: {
      EBUSY: 'The slot is taken, or all 16 slots are.',
      EOPNOTSUPP: 'The descriptor is no io_uring.',
    },
    note:
      'data of an element is the descriptor, offset the slot, or 0xffffffff for any free one; the slot is ' +
      'written back. Gives how many were registered, which may be less than asked for.',
    perThread: registeredRings,
  },
  IORING_UNREGISTER_RING_FDS: {
    does: 'Release ring descriptors registered with the calling thread.',
    args: { arg: input('io_uring_rsrc_update', { count: 'nr_args' }), ...one },
    result: of('rings', count),
    since: '5.18',
    errors: 'EFAULT EINVAL',
    note: 'offset of an element is the slot; data must be 0.',
    perThread: registeredRings,
  },
  IORING_REGISTER_PBUF_RING: {
    does: 'Register a ring of buffers from which requests pick one when they need it.',
    args: { arg: input('io_uring_buf_reg'), ...single },
    since: '5.19',
    errors: 'EEXIST EFAULT EINVAL ENOMEM EOVERFLOW',
    hints: {
      EEXIST: 'The group has buffers already.',
      EINVAL: 'ring_entries must be a power of 2 below 65536, and ring_addr on a page boundary.',
    },
    note: `The memory at ring_addr is shared with the kernel until it is unregistered. ${nrArgs}`,
  },
  IORING_UNREGISTER_PBUF_RING: {
    does: 'Release a ring of buffers.',
    args: { arg: input('io_uring_buf_reg'), ...single },
    since: '5.19',
    errors: 'EFAULT EINVAL ENOENT',
    hints: {
      ENOENT: 'There is no such group.',
      EINVAL: 'flags must be 0, and the group must have a ring.',
    },
    note: nrArgs,
  },
  IORING_REGISTER_PBUF_STATUS: {
    does: 'Get how far the kernel has used a ring of buffers.',
    args: { arg: inout('io_uring_buf_status'), ...single },
    since: '6.8',
    errors: 'EFAULT EINVAL ENOENT',
    hints: { ENOENT: 'There is no such group.' },
    note: nrArgs,
  },
  IORING_REGISTER_SYNC_CANCEL: {
    does: 'Cancel requests and wait until that is done.',
    args: { arg: input('io_uring_sync_cancel_reg'), ...single },
    result: of('requests', count),
    since: '6.0',
    errors: 'EBADF EFAULT EINTR EINVAL ENOENT ETIME',
    hints: { ENOENT: 'No request matches.', ETIME: 'The time is over, and the request still runs.' },
    note:
      'The number of requests is given only with IORING_ASYNC_CANCEL_ALL or IORING_ASYNC_CANCEL_ANY. The ' +
      `timeout is relative; -1 in both its fields waits for ever. ${nrArgs}`,
    blocks: 'until the requests are cancelled or the time is over',
    restart: 'never',
  },
  IORING_REGISTER_NAPI: {
    does: 'Let the ring poll network devices busily while it waits.',
    args: { arg: inout('io_uring_napi'), ...single },
    since: '6.9',
    errors: 'EEXIST EFAULT EINVAL ENOENT ENOMEM EOPNOTSUPP',
    hints: {
      EOPNOTSUPP: 'The kernel was built without busy polling of network devices.',
      EINVAL: 'A field is not valid, or the ring was set up with IORING_SETUP_IOPOLL.',
    },
    note: `The old settings are written back. ${nrArgs}`,
  },
  IORING_UNREGISTER_NAPI: {
    does: 'Let the ring poll network devices no more.',
    args: {
      arg: output('io_uring_napi', { optional: 'the old settings are not wanted' }),
      ...single,
    },
    since: '6.9',
    errors: 'EFAULT EINVAL EOPNOTSUPP',
    hints: { EOPNOTSUPP: 'The kernel was built without busy polling of network devices.' },
    note: nrArgs,
  },
  IORING_REGISTER_CLOCK: {
    does: 'Choose the clock of the timeouts of io_uring_enter.',
    args: { arg: input('io_uring_clock_register') },
    since: '6.12',
    errors: 'EFAULT EINVAL',
    hints: { EINVAL: 'Only CLOCK_MONOTONIC and CLOCK_BOOTTIME are possible.' },
    note: 'nr_args must be 0.',
  },
  IORING_REGISTER_SEND_MSG_RING: {
    does: 'Post a completion to a ring without having one.',
    args: { arg: input('io_uring_sqe'), ...single },
    since: '6.13',
    errors: 'EAGAIN EBADF EBADFD EFAULT EINVAL ENOMEM EOVERFLOW',
    hints: {
      EINVAL: 'Only an IORING_OP_MSG_RING request with IORING_MSG_DATA and without flags is possible.',
      EBADFD: 'The target is no io_uring, or not enabled yet.',
      EOVERFLOW: 'The target has no room for the completion.',
    },
    note: `fd must be -1; the target is the fd field of the request. ${nrArgs}`,
  },
  IORING_REGISTER_ZCRX_IFQ: {
    does: 'Let a queue of a network device receive straight into memory of the process.',
    args: { arg: inout('io_uring_zcrx_ifq_reg'), ...single },
    since: '6.15',
    errors: 'EBADF EBUSY EEXIST EFAULT EINVAL ENODEV ENOMEM EOPNOTSUPP EPERM ERANGE',
    hints: {
      EPERM: 'It needs CAP_NET_ADMIN.',
      EINVAL:
        'A field is not valid, or the ring lacks IORING_SETUP_DEFER_TASKRUN and one of IORING_SETUP_CQE32 ' +
        'and IORING_SETUP_CQE_MIXED.',
      EOPNOTSUPP: 'The device or the kernel cannot do it.',
    },
    note:
      'The structs behind area_ptr and region_ptr are written too. With ZCRX_REG_IMPORT, if_idx is the ' +
      `descriptor that ZCRX_CTRL_EXPORT gave. ${nrArgs}`,
  },
  IORING_REGISTER_ZCRX_CTRL: {
    does: 'Control a receiving queue: flush it, export it, or arm an event.',
    args: { arg: inout('zcrx_ctrl') },
    since: '6.19',
    errors: 'EFAULT EINVAL EMFILE ENFILE ENOMEM ENXIO EOPNOTSUPP',
    hints: { ENXIO: 'The ring has no queue with this number.', EOPNOTSUPP: 'op is unknown.' },
    note: 'nr_args must be 0. Exporting writes a new descriptor to the struct.',
  },
  IORING_REGISTER_RESIZE_RINGS: {
    does: 'Change the sizes of the two rings.',
    args: { arg: inout('io_uring_params'), ...single },
    since: '6.13',
    errors: 'EFAULT EINVAL ENOMEM EOVERFLOW',
    hints: {
      EINVAL: 'The ring must have been set up with IORING_SETUP_DEFER_TASKRUN.',
      EOVERFLOW: 'More entries are in use than the new rings have room for.',
    },
    note: `The rings must be mapped anew, at the offsets written back. ${nrArgs}`,
    dangerous: 'Old mappings of the rings are no longer the rings.',
  },
  IORING_REGISTER_MEM_REGION: {
    does: 'Register memory for arguments of io_uring_enter.',
    args: { arg: input('io_uring_mem_region_reg'), ...single },
    since: '6.13',
    errors: 'E2BIG EBUSY EFAULT EINVAL ENOMEM EOVERFLOW',
    hints: {
      EBUSY: 'The ring has such memory already; it cannot be replaced.',
      EINVAL: 'A field is not valid; IORING_MEM_REGION_REG_WAIT_ARG needs a ring that is not enabled yet.',
    },
    note: `The struct behind region_uptr is written too. ${nrArgs}`,
  },
  IORING_REGISTER_QUERY: {
    does: 'Ask what the kernel can do with io_uring.',
    args: { arg: inout('io_uring_query_hdr', { optional: 'nothing is asked' }) },
    since: '6.18',
    errors: 'E2BIG EFAULT EINVAL ERANGE',
    hints: { ERANGE: 'A chain may have fewer than 1000 queries.' },
    note: 'Queries are chained by next_entry, and each has its own result. fd may be -1. nr_args must be 0.',
  },
}

export const ioUring: Subject = {
  calls: {
    io_uring_setup: {
      does: 'Create a pair of rings for asynchronous requests.',
      args: { entries: of('entries', count), params: inout('io_uring_params') },
      result: ring,
      since: '5.1',
      errors: 'EAGAIN EBUSY EFAULT EINVAL EMFILE ENFILE ENOMEM ENXIO EOVERFLOW EPERM',
      hints: {
        EPERM:
          'The sysctl kernel.io_uring_disabled forbids it: 2 to all, 1 to all without CAP_SYS_ADMIN ' +
          'outside the group of kernel.io_uring_group. Container runtimes often forbid it by seccomp.',
        EINVAL: 'The flags contradict each other, a reserved field is not 0, or there are too many entries.',
        EBUSY: 'With IORING_SETUP_REGISTERED_FD_ONLY: all 16 slots of the thread are taken.',
        ENXIO: 'wq_fd with IORING_SETUP_ATTACH_WQ is not open.',
        ENOMEM: 'Memory is short; before 5.12 also RLIMIT_MEMLOCK was too low.',
      },
      note:
        'Sizes are rounded up to powers of 2. With IORING_SETUP_REGISTERED_FD_ONLY the result is no ' +
        'descriptor but the slot of a registered ring of the calling thread. The rings are then mapped ' +
        'with mmap, at the offsets written to params.',
    },
    io_uring_enter: {
      does: 'Submit requests of the ring, and wait for completions.',
      args: {
        fd: ring,
        to_submit: of('requests', count),
        min_complete: of('completions', count),
        flags: flags('IORING_ENTER_'),
        argp: input(bytes, { size: 'argsz', optional: 'no signal mask and no timeout' }),
        argsz: length,
      },
      result: of('requests', count),
      since: '5.1',
      errors: 'EAGAIN EBADF EBADFD EBADR EEXIST EFAULT EINTR EINVAL ENOMEM EOPNOTSUPP EOWNERDEAD ETIME',
      hints: {
        EBADFD: 'The ring was set up with IORING_SETUP_R_DISABLED and is not enabled yet.',
        EBADR: 'Completions were lost because memory was short.',
        EEXIST: 'The ring may be used by one other thread only, because of IORING_SETUP_SINGLE_ISSUER.',
        EOPNOTSUPP: 'The descriptor is no io_uring.',
        EOWNERDEAD: 'The thread of IORING_SETUP_SQPOLL has ended.',
        ETIME: 'The time is over, and there is no completion.',
      },
      note:
        'argp is a sigset_t of 8 bytes; with IORING_ENTER_EXT_ARG it is an io_uring_getevents_arg, and ' +
        'with IORING_ENTER_EXT_ARG_REG as well the offset of an io_uring_reg_wait in registered memory. ' +
        'Gives the number of submitted requests, and an error of waiting only if that is 0; what the ' +
        'requests themselves come to is in their completions. Memory that a request points to must stay ' +
        'until it is complete.',
      perThread: registeredRings,
      blocks: 'until min_complete requests are complete, with IORING_ENTER_GETEVENTS',
      restart: 'never',
    },
    io_uring_register: {
      does: 'Register files, buffers and other things with a ring, or release them.',
      args: {
        fd: ring,
        opcode: withFlags(command('IORING_REGISTER_', 'IORING_UNREGISTER_'), 'IORING_REGISTER_FLAG_'),
        arg: depends('opcode'),
        nr_args: depends('opcode'),
      },
      result: depends('opcode'),
      since: '5.1',
      errors: 'EACCES EBADF EEXIST EINVAL EOPNOTSUPP',
      hints: {
        EACCES: 'The restrictions of the ring do not allow it.',
        EEXIST: 'The ring may be used by one other thread only, because of IORING_SETUP_SINGLE_ISSUER.',
        EOPNOTSUPP: 'The descriptor is no io_uring.',
      },
      note:
        'With IORING_REGISTER_USE_REGISTERED_RING, since 6.3, added to the opcode, fd is the slot of a ' +
        'ring that the calling thread has registered. With -1 as fd, some opcodes need no ring.',
    },
  },
  multiplexers: [{ call: 'io_uring_register', by: 'opcode', commands }],
  fields: ioUringFields,
  families: ioUringFamilies,
}
