// Generated from abi/constants.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.

import type { Bytes, Command, Count, FdArg, Long, Memory, Quantity, Struct, Takes, Unused } from '../../sys/types.js'
import type { EFD_, EPOLL_, EPOLL_CTL_, EPOLL_EVENT_, IOCB_CMD_, IOCB_FLAG_, IORING_ASYNC_CANCEL_, IORING_CLONE_, IORING_CQE_F_, IORING_ENTER_, IORING_FEAT_, IORING_FIXED_FD_, IORING_FSYNC_, IORING_MEM_REGION_REG_, IORING_MEM_REGION_TYPE_, IORING_MOCK_CREATE_F_, IORING_MSG_RING_, IORING_NOP_, IORING_OP_, IORING_REGISTER_FLAG_, IORING_REG_WAIT_, IORING_RESTRICTION_, IORING_RSRC_REGISTER_, IORING_RW_ATTR_FLAG_, IORING_SETUP_, IORING_TIMEOUT_, IORING_URING_CMD_, IORING_ZCRX_AREA_, IOSQE_, IOU_PBUF_RING_, IO_URING_BPF_CMD_, IO_URING_BPF_FILTER_, IO_URING_NAPI_, IO_URING_NAPI_TRACKING_, IO_URING_OP_, IO_URING_QUERY_, POLL_EVENT_, SFD_, SPLICE_F_FD_, TFD_, TFD_TIMER_, ZCRX_CTRL_, ZCRX_EVENT_, ZCRX_EVENT_DESC_FLAG_, ZCRX_FEATURE_, ZCRX_REG_ } from '../families.js'

/** 8; asm-generic/poll.h. */
export const POLLERR: POLL_EVENT_ = 8
/** 0x4000; asm-generic/poll.h. */
export const POLLFREE: number = 16384
/** 0x10; asm-generic/poll.h. */
export const POLLHUP: POLL_EVENT_ = 16
/** 1; asm-generic/poll.h. */
export const POLLIN: POLL_EVENT_ = 1
/** 0x400; asm-generic/poll.h. */
export const POLLMSG: POLL_EVENT_ = 1024
/** 0x20; asm-generic/poll.h. */
export const POLLNVAL: POLL_EVENT_ = 32
/** 4; asm-generic/poll.h. */
export const POLLOUT: POLL_EVENT_ = 4
/** 2; asm-generic/poll.h. */
export const POLLPRI: POLL_EVENT_ = 2
/** 0x80; asm-generic/poll.h. */
export const POLLRDBAND: POLL_EVENT_ = 128
/** 0x2000; asm-generic/poll.h. */
export const POLLRDHUP: POLL_EVENT_ = 8192
/** 0x40; asm-generic/poll.h. */
export const POLLRDNORM: POLL_EVENT_ = 64
/** 0x1000; asm-generic/poll.h. */
export const POLLREMOVE: POLL_EVENT_ = 4096
/** 0x200; asm-generic/poll.h. */
export const POLLWRBAND: POLL_EVENT_ = 512
/** 0x100; asm-generic/poll.h. */
export const POLLWRNORM: POLL_EVENT_ = 256
/** 0x8000; asm-generic/poll.h. */
export const POLL_BUSY_LOOP: number = 32768
/** 3; linux/aio_abi.h. */
export const IOCB_CMD_FDSYNC: IOCB_CMD_ = 3
/** 2; linux/aio_abi.h. */
export const IOCB_CMD_FSYNC: IOCB_CMD_ = 2
/** 6; linux/aio_abi.h. */
export const IOCB_CMD_NOOP: number = 6
/** 5; linux/aio_abi.h. */
export const IOCB_CMD_POLL: IOCB_CMD_ = 5
/** 0; linux/aio_abi.h. */
export const IOCB_CMD_PREAD: IOCB_CMD_ = 0
/** 7; linux/aio_abi.h. */
export const IOCB_CMD_PREADV: IOCB_CMD_ = 7
/** 1; linux/aio_abi.h. */
export const IOCB_CMD_PWRITE: IOCB_CMD_ = 1
/** 8; linux/aio_abi.h. */
export const IOCB_CMD_PWRITEV: IOCB_CMD_ = 8
/** 2; linux/aio_abi.h. */
export const IOCB_FLAG_IOPRIO: IOCB_FLAG_ = 2
/** 1; linux/aio_abi.h. */
export const IOCB_FLAG_RESFD: IOCB_FLAG_ = 1
/** 0x80000; linux/eventfd.h. */
export const EFD_CLOEXEC: EFD_ = 524288
/** 0x800; linux/eventfd.h. */
export const EFD_NONBLOCK: EFD_ = 2048
/** 1; linux/eventfd.h. */
export const EFD_SEMAPHORE: EFD_ = 1
/**
 * Get how an epoll descriptor polls network devices busily while it waits.
 *
 * Errors: EFAULT, EOPNOTSUPP (The kernel was built without busy polling of network devices).
 *
 * Since Linux 6.9.
 *
 * 0x80088a02; linux/eventpoll.h.
 */
export const EPIOCGPARAMS = (2148043266) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'epoll_params'>], 0> }>
/**
 * Set how an epoll descriptor polls network devices busily while it waits.
 *
 * Errors: EFAULT, EINVAL, EOPNOTSUPP (The kernel was built without busy polling of network devices), EPERM
 * (A budget of more than 64 packets needs CAP_NET_ADMIN).
 *
 * Since Linux 6.9.
 *
 * 0x40088a01; linux/eventpoll.h.
 */
export const EPIOCSPARAMS = (1074301441) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'epoll_params'>], 0> }>
/** 8; linux/eventpoll.h. */
export const EPOLLERR: EPOLL_EVENT_ = 8
/** 0x80000000; linux/eventpoll.h. */
export const EPOLLET: EPOLL_EVENT_ = 2147483648
/** 0x10000000; linux/eventpoll.h. */
export const EPOLLEXCLUSIVE: EPOLL_EVENT_ = 268435456
/** 0x10; linux/eventpoll.h. */
export const EPOLLHUP: EPOLL_EVENT_ = 16
/** 1; linux/eventpoll.h. */
export const EPOLLIN: EPOLL_EVENT_ = 1
/** 0x400; linux/eventpoll.h. */
export const EPOLLMSG: EPOLL_EVENT_ = 1024
/** 0x20; linux/eventpoll.h. */
export const EPOLLNVAL: EPOLL_EVENT_ = 32
/** 0x40000000; linux/eventpoll.h. */
export const EPOLLONESHOT: EPOLL_EVENT_ = 1073741824
/** 4; linux/eventpoll.h. */
export const EPOLLOUT: EPOLL_EVENT_ = 4
/** 2; linux/eventpoll.h. */
export const EPOLLPRI: EPOLL_EVENT_ = 2
/** 0x80; linux/eventpoll.h. */
export const EPOLLRDBAND: EPOLL_EVENT_ = 128
/** 0x2000; linux/eventpoll.h. */
export const EPOLLRDHUP: EPOLL_EVENT_ = 8192
/** 0x40; linux/eventpoll.h. */
export const EPOLLRDNORM: EPOLL_EVENT_ = 64
/** 0x20000000; linux/eventpoll.h. */
export const EPOLLWAKEUP: EPOLL_EVENT_ = 536870912
/** 0x200; linux/eventpoll.h. */
export const EPOLLWRBAND: EPOLL_EVENT_ = 512
/** 0x100; linux/eventpoll.h. */
export const EPOLLWRNORM: EPOLL_EVENT_ = 256
/** 0x80000; linux/eventpoll.h. */
export const EPOLL_CLOEXEC: EPOLL_ = 524288
/** 1; linux/eventpoll.h. */
export const EPOLL_CTL_ADD: EPOLL_CTL_ = 1
/** 2; linux/eventpoll.h. */
export const EPOLL_CTL_DEL: EPOLL_CTL_ = 2
/** 3; linux/eventpoll.h. */
export const EPOLL_CTL_MOD: EPOLL_CTL_ = 3
/** 0x8a; linux/eventpoll.h. */
export const EPOLL_IOC_TYPE: number = 138
/** 0x8000000; linux/eventpoll.h. */
export const EPOLL_URING_WAKE: number = 134217728
/** 2; linux/io_uring.h. */
export const IORING_ACCEPT_DONTWAIT: number = 2
/** 1; linux/io_uring.h. */
export const IORING_ACCEPT_MULTISHOT: number = 1
/** 4; linux/io_uring.h. */
export const IORING_ACCEPT_POLL_FIRST: number = 4
/** 1; linux/io_uring.h. */
export const IORING_ASYNC_CANCEL_ALL: IORING_ASYNC_CANCEL_ = 1
/** 4; linux/io_uring.h. */
export const IORING_ASYNC_CANCEL_ANY: IORING_ASYNC_CANCEL_ = 4
/** 2; linux/io_uring.h. */
export const IORING_ASYNC_CANCEL_FD: IORING_ASYNC_CANCEL_ = 2
/** 8; linux/io_uring.h. */
export const IORING_ASYNC_CANCEL_FD_FIXED: IORING_ASYNC_CANCEL_ = 8
/** 0x20; linux/io_uring.h. */
export const IORING_ASYNC_CANCEL_OP: IORING_ASYNC_CANCEL_ = 32
/** 0x10; linux/io_uring.h. */
export const IORING_ASYNC_CANCEL_USERDATA: IORING_ASYNC_CANCEL_ = 16
/** 0x10; linux/io_uring.h. */
export const IORING_CQE_BUFFER_SHIFT: number = 16
/** 0x8000; linux/io_uring.h. */
export const IORING_CQE_F_32: IORING_CQE_F_ = 32768
/** 1; linux/io_uring.h. */
export const IORING_CQE_F_BUFFER: IORING_CQE_F_ = 1
/** 0x10; linux/io_uring.h. */
export const IORING_CQE_F_BUF_MORE: IORING_CQE_F_ = 16
/** 2; linux/io_uring.h. */
export const IORING_CQE_F_MORE: IORING_CQE_F_ = 2
/** 8; linux/io_uring.h. */
export const IORING_CQE_F_NOTIF: IORING_CQE_F_ = 8
/** 0x20; linux/io_uring.h. */
export const IORING_CQE_F_SKIP: IORING_CQE_F_ = 32
/** 4; linux/io_uring.h. */
export const IORING_CQE_F_SOCK_NONEMPTY: IORING_CQE_F_ = 4
/** 0x10000; linux/io_uring.h. */
export const IORING_CQE_F_TSTAMP_HW: number = 65536
/** 1; linux/io_uring.h. */
export const IORING_CQ_EVENTFD_DISABLED: number = 1
/** 0x20; linux/io_uring.h. */
export const IORING_ENTER_ABS_TIMER: IORING_ENTER_ = 32
/** 8; linux/io_uring.h. */
export const IORING_ENTER_EXT_ARG: IORING_ENTER_ = 8
/** 0x40; linux/io_uring.h. */
export const IORING_ENTER_EXT_ARG_REG: IORING_ENTER_ = 64
/** 1; linux/io_uring.h. */
export const IORING_ENTER_GETEVENTS: IORING_ENTER_ = 1
/** 0x80; linux/io_uring.h. */
export const IORING_ENTER_NO_IOWAIT: IORING_ENTER_ = 128
/** 0x10; linux/io_uring.h. */
export const IORING_ENTER_REGISTERED_RING: IORING_ENTER_ = 16
/** 4; linux/io_uring.h. */
export const IORING_ENTER_SQ_WAIT: IORING_ENTER_ = 4
/** 2; linux/io_uring.h. */
export const IORING_ENTER_SQ_WAKEUP: IORING_ENTER_ = 2
/** 0x800; linux/io_uring.h. */
export const IORING_FEAT_CQE_SKIP: IORING_FEAT_ = 2048
/** 0x10; linux/io_uring.h. */
export const IORING_FEAT_CUR_PERSONALITY: IORING_FEAT_ = 16
/** 0x100; linux/io_uring.h. */
export const IORING_FEAT_EXT_ARG: IORING_FEAT_ = 256
/** 0x20; linux/io_uring.h. */
export const IORING_FEAT_FAST_POLL: IORING_FEAT_ = 32
/** 0x1000; linux/io_uring.h. */
export const IORING_FEAT_LINKED_FILE: IORING_FEAT_ = 4096
/** 0x8000; linux/io_uring.h. */
export const IORING_FEAT_MIN_TIMEOUT: IORING_FEAT_ = 32768
/** 0x200; linux/io_uring.h. */
export const IORING_FEAT_NATIVE_WORKERS: IORING_FEAT_ = 512
/** 2; linux/io_uring.h. */
export const IORING_FEAT_NODROP: IORING_FEAT_ = 2
/** 0x20000; linux/io_uring.h. */
export const IORING_FEAT_NO_IOWAIT: IORING_FEAT_ = 131072
/** 0x40; linux/io_uring.h. */
export const IORING_FEAT_POLL_32BITS: IORING_FEAT_ = 64
/** 0x4000; linux/io_uring.h. */
export const IORING_FEAT_RECVSEND_BUNDLE: IORING_FEAT_ = 16384
/** 0x2000; linux/io_uring.h. */
export const IORING_FEAT_REG_REG_RING: IORING_FEAT_ = 8192
/** 0x400; linux/io_uring.h. */
export const IORING_FEAT_RSRC_TAGS: IORING_FEAT_ = 1024
/** 0x10000; linux/io_uring.h. */
export const IORING_FEAT_RW_ATTR: IORING_FEAT_ = 65536
/** 8; linux/io_uring.h. */
export const IORING_FEAT_RW_CUR_POS: IORING_FEAT_ = 8
/** 1; linux/io_uring.h. */
export const IORING_FEAT_SINGLE_MMAP: IORING_FEAT_ = 1
/** 0x80; linux/io_uring.h. */
export const IORING_FEAT_SQPOLL_NONFIXED: IORING_FEAT_ = 128
/** 4; linux/io_uring.h. */
export const IORING_FEAT_SUBMIT_STABLE: IORING_FEAT_ = 4
/** 0xffffffff; linux/io_uring.h. */
export const IORING_FILE_INDEX_ALLOC: number = 4294967295
/** 1; linux/io_uring.h. */
export const IORING_FIXED_FD_NO_CLOEXEC: IORING_FIXED_FD_ = 1
/** 1; linux/io_uring.h. */
export const IORING_FSYNC_DATASYNC: IORING_FSYNC_ = 1
/** 0x10; linux/io_uring.h. */
export const IORING_LINK_TIMEOUT_UPDATE: IORING_TIMEOUT_ = 16
/** 1; linux/io_uring.h. */
export const IORING_MEM_REGION_REG_WAIT_ARG: IORING_MEM_REGION_REG_ = 1
/** 1; linux/io_uring.h. */
export const IORING_MEM_REGION_TYPE_USER: IORING_MEM_REGION_TYPE_ = 1
/** 0; linux/io_uring.h. */
export const IORING_MSG_DATA: number = 0
/** 1; linux/io_uring.h. */
export const IORING_MSG_RING_CQE_SKIP: IORING_MSG_RING_ = 1
/** 2; linux/io_uring.h. */
export const IORING_MSG_RING_FLAGS_PASS: IORING_MSG_RING_ = 2
/** 1; linux/io_uring.h. */
export const IORING_MSG_SEND_FD: number = 1
/** 0x20; linux/io_uring.h. */
export const IORING_NOP_CQE32: IORING_NOP_ = 32
/** 2; linux/io_uring.h. */
export const IORING_NOP_FILE: IORING_NOP_ = 2
/** 8; linux/io_uring.h. */
export const IORING_NOP_FIXED_BUFFER: IORING_NOP_ = 8
/** 4; linux/io_uring.h. */
export const IORING_NOP_FIXED_FILE: IORING_NOP_ = 4
/** 1; linux/io_uring.h. */
export const IORING_NOP_INJECT_RESULT: IORING_NOP_ = 1
/** 0x10; linux/io_uring.h. */
export const IORING_NOP_TW: IORING_NOP_ = 16
/** 0x80000000; linux/io_uring.h. */
export const IORING_NOTIF_USAGE_ZC_COPIED: number = 2147483648
/** 0x8000000; linux/io_uring.h. */
export const IORING_OFF_CQ_RING: number = 134217728
/** 0xf8000000; linux/io_uring.h. */
export const IORING_OFF_MMAP_MASK: number = 4160749568
/** 0x80000000; linux/io_uring.h. */
export const IORING_OFF_PBUF_RING: number = 2147483648
/** 0x10; linux/io_uring.h. */
export const IORING_OFF_PBUF_SHIFT: number = 16
/** 0x10000000; linux/io_uring.h. */
export const IORING_OFF_SQES: number = 268435456
/** 0; linux/io_uring.h. */
export const IORING_OFF_SQ_RING: number = 0
/** 0xd; linux/io_uring.h. */
export const IORING_OP_ACCEPT: IORING_OP_ = 13
/** 0xe; linux/io_uring.h. */
export const IORING_OP_ASYNC_CANCEL: IORING_OP_ = 14
/** 0x38; linux/io_uring.h. */
export const IORING_OP_BIND: IORING_OP_ = 56
/** 0x13; linux/io_uring.h. */
export const IORING_OP_CLOSE: IORING_OP_ = 19
/** 0x10; linux/io_uring.h. */
export const IORING_OP_CONNECT: IORING_OP_ = 16
/** 0x1d; linux/io_uring.h. */
export const IORING_OP_EPOLL_CTL: IORING_OP_ = 29
/** 0x3b; linux/io_uring.h. */
export const IORING_OP_EPOLL_WAIT: IORING_OP_ = 59
/** 0x18; linux/io_uring.h. */
export const IORING_OP_FADVISE: IORING_OP_ = 24
/** 0x11; linux/io_uring.h. */
export const IORING_OP_FALLOCATE: IORING_OP_ = 17
/** 0x2b; linux/io_uring.h. */
export const IORING_OP_FGETXATTR: IORING_OP_ = 43
/** 0x14; linux/io_uring.h. */
export const IORING_OP_FILES_UPDATE: IORING_OP_ = 20
/** 0x36; linux/io_uring.h. */
export const IORING_OP_FIXED_FD_INSTALL: IORING_OP_ = 54
/** 0x29; linux/io_uring.h. */
export const IORING_OP_FSETXATTR: IORING_OP_ = 41
/** 3; linux/io_uring.h. */
export const IORING_OP_FSYNC: IORING_OP_ = 3
/** 0x37; linux/io_uring.h. */
export const IORING_OP_FTRUNCATE: IORING_OP_ = 55
/** 0x33; linux/io_uring.h. */
export const IORING_OP_FUTEX_WAIT: IORING_OP_ = 51
/** 0x35; linux/io_uring.h. */
export const IORING_OP_FUTEX_WAITV: IORING_OP_ = 53
/** 0x34; linux/io_uring.h. */
export const IORING_OP_FUTEX_WAKE: IORING_OP_ = 52
/** 0x2c; linux/io_uring.h. */
export const IORING_OP_GETXATTR: IORING_OP_ = 44
/** 0x41; linux/io_uring.h. */
export const IORING_OP_LAST: number = 65
/** 0x27; linux/io_uring.h. */
export const IORING_OP_LINKAT: IORING_OP_ = 39
/** 0xf; linux/io_uring.h. */
export const IORING_OP_LINK_TIMEOUT: IORING_OP_ = 15
/** 0x39; linux/io_uring.h. */
export const IORING_OP_LISTEN: IORING_OP_ = 57
/** 0x19; linux/io_uring.h. */
export const IORING_OP_MADVISE: IORING_OP_ = 25
/** 0x25; linux/io_uring.h. */
export const IORING_OP_MKDIRAT: IORING_OP_ = 37
/** 0x28; linux/io_uring.h. */
export const IORING_OP_MSG_RING: IORING_OP_ = 40
/** 0; linux/io_uring.h. */
export const IORING_OP_NOP: IORING_OP_ = 0
/** 0x3f; linux/io_uring.h. */
export const IORING_OP_NOP128: IORING_OP_ = 63
/** 0x12; linux/io_uring.h. */
export const IORING_OP_OPENAT: IORING_OP_ = 18
/** 0x1c; linux/io_uring.h. */
export const IORING_OP_OPENAT2: IORING_OP_ = 28
/** 0x3e; linux/io_uring.h. */
export const IORING_OP_PIPE: IORING_OP_ = 62
/** 6; linux/io_uring.h. */
export const IORING_OP_POLL_ADD: IORING_OP_ = 6
/** 7; linux/io_uring.h. */
export const IORING_OP_POLL_REMOVE: IORING_OP_ = 7
/** 0x1f; linux/io_uring.h. */
export const IORING_OP_PROVIDE_BUFFERS: IORING_OP_ = 31
/** 0x16; linux/io_uring.h. */
export const IORING_OP_READ: IORING_OP_ = 22
/** 1; linux/io_uring.h. */
export const IORING_OP_READV: IORING_OP_ = 1
/** 0x3c; linux/io_uring.h. */
export const IORING_OP_READV_FIXED: IORING_OP_ = 60
/** 4; linux/io_uring.h. */
export const IORING_OP_READ_FIXED: IORING_OP_ = 4
/** 0x31; linux/io_uring.h. */
export const IORING_OP_READ_MULTISHOT: IORING_OP_ = 49
/** 0x1b; linux/io_uring.h. */
export const IORING_OP_RECV: IORING_OP_ = 27
/** 0xa; linux/io_uring.h. */
export const IORING_OP_RECVMSG: IORING_OP_ = 10
/** 0x3a; linux/io_uring.h. */
export const IORING_OP_RECV_ZC: IORING_OP_ = 58
/** 0x20; linux/io_uring.h. */
export const IORING_OP_REMOVE_BUFFERS: IORING_OP_ = 32
/** 0x23; linux/io_uring.h. */
export const IORING_OP_RENAMEAT: IORING_OP_ = 35
/** 0x1a; linux/io_uring.h. */
export const IORING_OP_SEND: IORING_OP_ = 26
/** 9; linux/io_uring.h. */
export const IORING_OP_SENDMSG: IORING_OP_ = 9
/** 0x30; linux/io_uring.h. */
export const IORING_OP_SENDMSG_ZC: IORING_OP_ = 48
/** 0x2f; linux/io_uring.h. */
export const IORING_OP_SEND_ZC: IORING_OP_ = 47
/** 0x2a; linux/io_uring.h. */
export const IORING_OP_SETXATTR: IORING_OP_ = 42
/** 0x22; linux/io_uring.h. */
export const IORING_OP_SHUTDOWN: IORING_OP_ = 34
/** 0x2d; linux/io_uring.h. */
export const IORING_OP_SOCKET: IORING_OP_ = 45
/** 0x1e; linux/io_uring.h. */
export const IORING_OP_SPLICE: IORING_OP_ = 30
/** 0x15; linux/io_uring.h. */
export const IORING_OP_STATX: IORING_OP_ = 21
/** 0x26; linux/io_uring.h. */
export const IORING_OP_SYMLINKAT: IORING_OP_ = 38
/** 8; linux/io_uring.h. */
export const IORING_OP_SYNC_FILE_RANGE: IORING_OP_ = 8
/** 0x21; linux/io_uring.h. */
export const IORING_OP_TEE: IORING_OP_ = 33
/** 0xb; linux/io_uring.h. */
export const IORING_OP_TIMEOUT: IORING_OP_ = 11
/** 0xc; linux/io_uring.h. */
export const IORING_OP_TIMEOUT_REMOVE: IORING_OP_ = 12
/** 0x24; linux/io_uring.h. */
export const IORING_OP_UNLINKAT: IORING_OP_ = 36
/** 0x2e; linux/io_uring.h. */
export const IORING_OP_URING_CMD: IORING_OP_ = 46
/** 0x40; linux/io_uring.h. */
export const IORING_OP_URING_CMD128: IORING_OP_ = 64
/** 0x32; linux/io_uring.h. */
export const IORING_OP_WAITID: IORING_OP_ = 50
/** 0x17; linux/io_uring.h. */
export const IORING_OP_WRITE: IORING_OP_ = 23
/** 2; linux/io_uring.h. */
export const IORING_OP_WRITEV: IORING_OP_ = 2
/** 0x3d; linux/io_uring.h. */
export const IORING_OP_WRITEV_FIXED: IORING_OP_ = 61
/** 5; linux/io_uring.h. */
export const IORING_OP_WRITE_FIXED: IORING_OP_ = 5
/** 8; linux/io_uring.h. */
export const IORING_POLL_ADD_LEVEL: number = 8
/** 1; linux/io_uring.h. */
export const IORING_POLL_ADD_MULTI: number = 1
/** 2; linux/io_uring.h. */
export const IORING_POLL_UPDATE_EVENTS: number = 2
/** 4; linux/io_uring.h. */
export const IORING_POLL_UPDATE_USER_DATA: number = 4
/** 0x10; linux/io_uring.h. */
export const IORING_RECVSEND_BUNDLE: number = 16
/** 4; linux/io_uring.h. */
export const IORING_RECVSEND_FIXED_BUF: number = 4
/** 1; linux/io_uring.h. */
export const IORING_RECVSEND_POLL_FIRST: number = 1
/** 2; linux/io_uring.h. */
export const IORING_RECV_MULTISHOT: number = 2
/**
 * Let a classic BPF program decide which requests of one kind are allowed.
 *
 * With -1 as fd it holds for all rings that the thread and its children set up later. nr_args must be 1.
 *
 * Errors: EACCES (With -1 as fd the thread needs no_new_privs or CAP_SYS_ADMIN), EBUSY, EFAULT, EINVAL (The
 * program or a field is not valid, or the kernel was built without such filters), EMSGSIZE (The kernel has
 * less data for such requests than pdu_size says; it has put its own size there), ENOMEM.
 *
 * Since Linux 7.0.
 *
 * 0x25; linux/io_uring.h.
 */
export const IORING_REGISTER_BPF_FILTER = (37) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Struct<'io_uring_bpf'>, nr_args?: Quantity], 0> }>
/**
 * Register buffers for READ_FIXED and WRITE_FIXED requests.
 *
 * An element without address and length is an empty slot. The kernel keeps the memory of the buffers,
 * charged to RLIMIT_MEMLOCK without CAP_IPC_LOCK, until they are unregistered; requests read and write it
 * at any time.
 *
 * Errors: EBUSY (The ring has registered buffers already), EFAULT (A buffer is not in writable memory, or
 * has a length without an address), EINVAL, ENOMEM (RLIMIT_MEMLOCK is too low, or memory is short),
 * EOVERFLOW.
 *
 * Since Linux 5.1.
 *
 * 0; linux/io_uring.h.
 */
export const IORING_REGISTER_BUFFERS = (0) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Struct<'iovec'>, nr_args?: Quantity], 0> }>
/**
 * Register buffers, each with a tag that is reported when the buffer is released.
 *
 * nr_args is the size of the struct. The kernel keeps the memory of the buffers, charged to RLIMIT_MEMLOCK
 * without CAP_IPC_LOCK, until they are unregistered; requests read and write it at any time.
 *
 * Errors: EBUSY (The ring has registered buffers already), EFAULT (A buffer is not in writable memory, or
 * has a length without an address), EINVAL, ENOMEM (RLIMIT_MEMLOCK is too low, or memory is short),
 * EOVERFLOW.
 *
 * Since Linux 5.13.
 *
 * 0xf; linux/io_uring.h.
 */
export const IORING_REGISTER_BUFFERS2 = (15) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Struct<'io_uring_rsrc_register'>, nr_args?: Quantity], 0> }>
/**
 * Replace registered buffers.
 *
 * nr_args is the size of the struct. Gives how many were replaced, perhaps less than asked for.
 *
 * Errors: EFAULT, EINVAL, ENOMEM, ENXIO (The ring has no registered buffers), EOVERFLOW.
 *
 * Since Linux 5.13.
 *
 * 0x10; linux/io_uring.h.
 */
export const IORING_REGISTER_BUFFERS_UPDATE = (16) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Struct<'io_uring_rsrc_update2'>, nr_args?: Quantity], Count> }>
/**
 * Choose the clock of the timeouts of io_uring_enter.
 *
 * nr_args must be 0.
 *
 * Errors: EFAULT, EINVAL (Only CLOCK_MONOTONIC and CLOCK_BOOTTIME are possible).
 *
 * Since Linux 6.12.
 *
 * 0x1d; linux/io_uring.h.
 */
export const IORING_REGISTER_CLOCK = (29) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Struct<'io_uring_clock_register'>], 0> }>
/**
 * Take over the registered buffers of another ring.
 *
 * nr_args must be 1.
 *
 * Errors: EBADF, EBUSY (The ring has registered buffers already; set IORING_REGISTER_DST_REPLACE), EEXIST
 * (One of the rings may be used by another thread only), EFAULT, EINVAL (The rings belong to different
 * users or processes, or the range of buffers is impossible), ENOMEM, ENXIO (The other ring has no
 * registered buffers), EOPNOTSUPP, EOVERFLOW.
 *
 * Since Linux 6.12.
 *
 * 0x1e; linux/io_uring.h.
 */
export const IORING_REGISTER_CLONE_BUFFERS = (30) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Struct<'io_uring_clone_buffers'>, nr_args?: Quantity], 0> }>
/** 2; linux/io_uring.h. */
export const IORING_REGISTER_DST_REPLACE: IORING_CLONE_ = 2
/**
 * Enable a ring that was set up with IORING_SETUP_R_DISABLED.
 *
 * With IORING_SETUP_SINGLE_ISSUER the calling thread becomes the only one that may use the ring.
 *
 * Errors: EBADFD (The ring is enabled already), EINVAL.
 *
 * Since Linux 5.10.
 *
 * 0xc; linux/io_uring.h.
 */
export const IORING_REGISTER_ENABLE_RINGS = (12) as unknown as Command<{ readonly io_uring_register: Takes<[], 0> }>
/**
 * Let an eventfd descriptor count when requests complete.
 *
 * The descriptor is a 32-bit number. nr_args must be 1.
 *
 * Errors: EBADF, EBUSY (The ring has an eventfd already), EFAULT, EINVAL (It is no eventfd, or nr_args is
 * not 1), ENOMEM.
 *
 * Since Linux 5.2.
 *
 * 4; linux/io_uring.h.
 */
export const IORING_REGISTER_EVENTFD = (4) as unknown as Command<{ readonly io_uring_register: Takes<[arg: FdArg | Bytes, nr_args?: Quantity], 0> }>
/**
 * Let an eventfd descriptor count when requests complete that were not done at once.
 *
 * The descriptor is a 32-bit number. nr_args must be 1.
 *
 * Errors: EBADF, EBUSY (The ring has an eventfd already), EFAULT, EINVAL (It is no eventfd, or nr_args is
 * not 1), ENOMEM.
 *
 * Since Linux 5.6.
 *
 * 7; linux/io_uring.h.
 */
export const IORING_REGISTER_EVENTFD_ASYNC = (7) as unknown as Command<{ readonly io_uring_register: Takes<[arg: FdArg | Bytes, nr_args?: Quantity], 0> }>
/**
 * Register files for requests with IOSQE_FIXED_FILE.
 *
 * Descriptors are 32-bit numbers; -1 is an empty slot.
 *
 * Errors: EBADF (A descriptor is not open, or is itself an io_uring), EBUSY (The ring has registered files
 * already), EFAULT, EINVAL, EMFILE (There are more than RLIMIT_NOFILE allows descriptors, or more than
 * 1048576), ENOMEM.
 *
 * Since Linux 5.1.
 *
 * 2; linux/io_uring.h.
 */
export const IORING_REGISTER_FILES = (2) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Bytes, nr_args?: Quantity], 0> }>
/**
 * Register files, each with a tag that is reported when the file is released.
 *
 * nr_args is the size of the struct.
 *
 * Errors: EBADF (A descriptor is not open, or is itself an io_uring), EBUSY (The ring has registered files
 * already), EFAULT, EINVAL, EMFILE (There are more than RLIMIT_NOFILE allows descriptors, or more than
 * 1048576), ENOMEM.
 *
 * Since Linux 5.13.
 *
 * 0xd; linux/io_uring.h.
 */
export const IORING_REGISTER_FILES2 = (13) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Struct<'io_uring_rsrc_register'>, nr_args?: Quantity], 0> }>
/** -2; linux/io_uring.h. */
export const IORING_REGISTER_FILES_SKIP: number = -2
/**
 * Replace registered files.
 *
 * nr_args is the number of descriptors in the array that the struct points to. -1 empties a slot,
 * IORING_REGISTER_FILES_SKIP leaves it. Gives how many were replaced, perhaps less than asked for.
 *
 * Errors: EBADF, EFAULT, EINVAL, ENOMEM, ENXIO (The ring has no registered files; register a set with empty
 * slots first), EOVERFLOW.
 *
 * Since Linux 5.5.
 *
 * 6; linux/io_uring.h.
 */
export const IORING_REGISTER_FILES_UPDATE = (6) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Struct<'io_uring_files_update'>, nr_args: Quantity], Count> }>
/**
 * Replace registered files, with tags.
 *
 * nr_args is the size of the struct. Gives how many were replaced, perhaps less than asked for.
 *
 * Errors: EBADF, EFAULT, EINVAL, ENOMEM, ENXIO (The ring has no registered files; register a set with empty
 * slots first), EOVERFLOW.
 *
 * Since Linux 5.13.
 *
 * 0xe; linux/io_uring.h.
 */
export const IORING_REGISTER_FILES_UPDATE2 = (14) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Struct<'io_uring_rsrc_update2'>, nr_args?: Quantity], Count> }>
/**
 * Say from which slots of the registered files the kernel picks free ones.
 *
 * nr_args must be 0.
 *
 * Errors: EFAULT, EINVAL, EOVERFLOW.
 *
 * Since Linux 6.0.
 *
 * 0x19; linux/io_uring.h.
 */
export const IORING_REGISTER_FILE_ALLOC_RANGE = (25) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Struct<'io_uring_file_index_range'>], 0> }>
/**
 * Say on which CPUs the worker threads of the kernel may run.
 *
 * arg is a set of CPUs, one bit for each, and nr_args its size in bytes.
 *
 * Errors: EFAULT, EINVAL (A CPU is not allowed, or the thread has not used io_uring yet), ENOMEM.
 *
 * Since Linux 5.14.
 *
 * 0x11; linux/io_uring.h.
 */
export const IORING_REGISTER_IOWQ_AFF = (17) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Memory | string, nr_args?: Quantity], 0> }>
/**
 * Set and get how many worker threads the kernel may start.
 *
 * arg is two 32-bit numbers, for bounded and unbounded work on each NUMA node; 0 leaves one as it is. The
 * old numbers are written back. nr_args must be 2.
 *
 * Errors: EFAULT, EINVAL.
 *
 * Since Linux 5.15.
 *
 * 0x13; linux/io_uring.h.
 */
export const IORING_REGISTER_IOWQ_MAX_WORKERS = (19) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Memory, nr_args?: Quantity], 0> }>
/** 0x26; linux/io_uring.h. */
export const IORING_REGISTER_LAST: number = 38
/**
 * Register memory for arguments of io_uring_enter.
 *
 * The struct behind region_uptr is written too. nr_args must be 1.
 *
 * Errors: E2BIG, EBUSY (The ring has such memory already; it cannot be replaced), EFAULT, EINVAL (A field
 * is not valid; IORING_MEM_REGION_REG_WAIT_ARG needs a ring that is not enabled yet), ENOMEM, EOVERFLOW.
 *
 * Since Linux 6.13.
 *
 * 0x22; linux/io_uring.h.
 */
export const IORING_REGISTER_MEM_REGION = (34) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Struct<'io_uring_mem_region_reg'>, nr_args?: Quantity], 0> }>
/**
 * Let the ring poll network devices busily while it waits.
 *
 * The old settings are written back. nr_args must be 1.
 *
 * Errors: EEXIST, EFAULT, EINVAL (A field is not valid, or the ring was set up with IORING_SETUP_IOPOLL),
 * ENOENT, ENOMEM, EOPNOTSUPP (The kernel was built without busy polling of network devices).
 *
 * Since Linux 6.9.
 *
 * 0x1b; linux/io_uring.h.
 */
export const IORING_REGISTER_NAPI = (27) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Struct<'io_uring_napi'>, nr_args?: Quantity], 0> }>
/**
 * Register a ring of buffers from which requests pick one when they need it.
 *
 * The memory at ring_addr is shared with the kernel until it is unregistered. nr_args must be 1.
 *
 * Errors: EEXIST (The group has buffers already), EFAULT, EINVAL (ring_entries must be a power of 2 below
 * 65536, and ring_addr on a page boundary), ENOMEM, EOVERFLOW.
 *
 * Since Linux 5.19.
 *
 * 0x16; linux/io_uring.h.
 */
export const IORING_REGISTER_PBUF_RING = (22) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Struct<'io_uring_buf_reg'>, nr_args?: Quantity], 0> }>
/**
 * Get how far the kernel has used a ring of buffers.
 *
 * nr_args must be 1.
 *
 * Errors: EFAULT, EINVAL, ENOENT (There is no such group).
 *
 * Since Linux 6.8.
 *
 * 0x1a; linux/io_uring.h.
 */
export const IORING_REGISTER_PBUF_STATUS = (26) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Struct<'io_uring_buf_status'>, nr_args?: Quantity], 0> }>
/**
 * Register the credentials of the calling thread, for requests that shall use them.
 *
 * Errors: EBUSY (All 65536 numbers are in use), EINVAL, ENOMEM.
 *
 * Since Linux 5.6.
 *
 * 9; linux/io_uring.h.
 */
export const IORING_REGISTER_PERSONALITY = (9) as unknown as Command<{ readonly io_uring_register: Takes<[], number> }>
/**
 * Ask which kinds of request the kernel knows.
 *
 * Errors: EFAULT, EINVAL (The memory must be all 0, and nr_args at most 256), ENOMEM.
 *
 * Since Linux 5.6.
 *
 * 8; linux/io_uring.h.
 */
export const IORING_REGISTER_PROBE = (8) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Struct<'io_uring_probe'>, nr_args: Quantity], 0> }>
/**
 * Ask what the kernel can do with io_uring.
 *
 * Queries are chained by next_entry, and each has its own result. fd may be -1. nr_args must be 0.
 *
 * Errors: E2BIG, EFAULT, EINVAL, ERANGE (A chain may have fewer than 1000 queries).
 *
 * Since Linux 6.18.
 *
 * 0x23; linux/io_uring.h.
 */
export const IORING_REGISTER_QUERY = (35) as unknown as Command<{ readonly io_uring_register: Takes<[arg?: Struct<'io_uring_query_hdr'> | null], 0> }>
/**
 * Change the sizes of the two rings.
 *
 * The rings must be mapped anew, at the offsets written back. nr_args must be 1.
 *
 * Errors: EFAULT, EINVAL (The ring must have been set up with IORING_SETUP_DEFER_TASKRUN), ENOMEM,
 * EOVERFLOW (More entries are in use than the new rings have room for).
 *
 * Since Linux 6.13.
 *
 * 0x21; linux/io_uring.h.
 */
export const IORING_REGISTER_RESIZE_RINGS = (33) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Struct<'io_uring_params'>, nr_args?: Quantity], 0> }>
/**
 * Allow only certain requests and registrations from now on.
 *
 * With -1 as fd, since 7.0, the restrictions hold for all rings that the thread and its children set up
 * later: then arg is one io_uring_task_restriction with its elements after it, and nr_args is 1.
 *
 * Errors: EACCES (With -1 as fd the thread needs no_new_privs or CAP_SYS_ADMIN), EBADFD (The ring must have
 * been set up with IORING_SETUP_R_DISABLED and not be enabled yet), EBUSY (The ring has restrictions
 * already), EFAULT, EINVAL, ENOMEM, EOVERFLOW, EPERM (The thread has restrictions already).
 *
 * Since Linux 5.10.
 *
 * 0xb; linux/io_uring.h.
 */
export const IORING_REGISTER_RESTRICTIONS = (11) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Struct<'io_uring_restriction'>, nr_args?: Quantity], 0> }>
/**
 * Register ring descriptors with the calling thread, to save time in io_uring_enter.
 *
 * data of an element is the descriptor, offset the slot, or 0xffffffff for any free one; the slot is
 * written back. Gives how many were registered, which may be less than asked for.
 *
 * Errors: EBADF, EBUSY (The slot is taken, or all 16 slots are), EFAULT, EINVAL, ENOMEM, EOPNOTSUPP (The
 * descriptor is no io_uring).
 *
 * Since Linux 5.18.
 *
 * 0x14; linux/io_uring.h.
 */
export const IORING_REGISTER_RING_FDS = (20) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Struct<'io_uring_rsrc_update'>, nr_args?: Quantity], Count> }>
/**
 * Post a completion to a ring without having one.
 *
 * fd must be -1; the target is the fd field of the request. nr_args must be 1.
 *
 * Errors: EAGAIN, EBADF, EBADFD (The target is no io_uring, or not enabled yet), EFAULT, EINVAL (Only an
 * IORING_OP_MSG_RING request with IORING_MSG_DATA and without flags is possible), ENOMEM, EOVERFLOW (The
 * target has no room for the completion).
 *
 * Since Linux 6.13.
 *
 * 0x1f; linux/io_uring.h.
 */
export const IORING_REGISTER_SEND_MSG_RING = (31) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Struct<'io_uring_sqe'>, nr_args?: Quantity], 0> }>
/** 1; linux/io_uring.h. */
export const IORING_REGISTER_SRC_REGISTERED: IORING_CLONE_ = 1
/**
 * Cancel requests and wait until that is done.
 *
 * The number of requests is given only with IORING_ASYNC_CANCEL_ALL or IORING_ASYNC_CANCEL_ANY. The timeout
 * is relative; -1 in both its fields waits for ever. nr_args must be 1.
 *
 * Errors: EBADF, EFAULT, EINTR, EINVAL, ENOENT (No request matches), ETIME (The time is over, and the
 * request still runs).
 *
 * Since Linux 6.0.
 *
 * 0x18; linux/io_uring.h.
 */
export const IORING_REGISTER_SYNC_CANCEL = (24) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Struct<'io_uring_sync_cancel_reg'>, nr_args?: Quantity], Count> }>
/** 0x80000000; linux/io_uring.h. */
export const IORING_REGISTER_USE_REGISTERED_RING: IORING_REGISTER_FLAG_ = 2147483648
/**
 * Control a receiving queue: flush it, export it, or arm an event.
 *
 * nr_args must be 0. Exporting writes a new descriptor to the struct.
 *
 * Errors: EFAULT, EINVAL, EMFILE, ENFILE, ENOMEM, ENXIO (The ring has no queue with this number),
 * EOPNOTSUPP (op is unknown).
 *
 * Since Linux 6.19.
 *
 * 0x24; linux/io_uring.h.
 */
export const IORING_REGISTER_ZCRX_CTRL = (36) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Struct<'zcrx_ctrl'>], 0> }>
/**
 * Let a queue of a network device receive straight into memory of the process.
 *
 * The structs behind area_ptr and region_ptr are written too. With ZCRX_REG_IMPORT, if_idx is the
 * descriptor that ZCRX_CTRL_EXPORT gave. nr_args must be 1.
 *
 * Errors: EBADF, EBUSY, EEXIST, EFAULT, EINVAL (A field is not valid, or the ring lacks
 * IORING_SETUP_DEFER_TASKRUN and one of IORING_SETUP_CQE32 and IORING_SETUP_CQE_MIXED), ENODEV, ENOMEM,
 * EOPNOTSUPP (The device or the kernel cannot do it), EPERM (It needs CAP_NET_ADMIN), ERANGE.
 *
 * Since Linux 6.15.
 *
 * 0x20; linux/io_uring.h.
 */
export const IORING_REGISTER_ZCRX_IFQ = (32) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Struct<'io_uring_zcrx_ifq_reg'>, nr_args?: Quantity], 0> }>
/** 1; linux/io_uring.h. */
export const IORING_REG_WAIT_TS: IORING_REG_WAIT_ = 1
/** 4; linux/io_uring.h. */
export const IORING_RESTRICTION_LAST: number = 4
/** 0; linux/io_uring.h. */
export const IORING_RESTRICTION_REGISTER_OP: IORING_RESTRICTION_ = 0
/** 2; linux/io_uring.h. */
export const IORING_RESTRICTION_SQE_FLAGS_ALLOWED: IORING_RESTRICTION_ = 2
/** 3; linux/io_uring.h. */
export const IORING_RESTRICTION_SQE_FLAGS_REQUIRED: IORING_RESTRICTION_ = 3
/** 1; linux/io_uring.h. */
export const IORING_RESTRICTION_SQE_OP: IORING_RESTRICTION_ = 1
/** 1; linux/io_uring.h. */
export const IORING_RSRC_REGISTER_SPARSE: IORING_RSRC_REGISTER_ = 1
/** 1; linux/io_uring.h. */
export const IORING_RW_ATTR_FLAG_PI: IORING_RW_ATTR_FLAG_ = 1
/** 0x20; linux/io_uring.h. */
export const IORING_SEND_VECTORIZED: number = 32
/** 8; linux/io_uring.h. */
export const IORING_SEND_ZC_REPORT_USAGE: number = 8
/** 0x20; linux/io_uring.h. */
export const IORING_SETUP_ATTACH_WQ: IORING_SETUP_ = 32
/** 0x10; linux/io_uring.h. */
export const IORING_SETUP_CLAMP: IORING_SETUP_ = 16
/** 0x100; linux/io_uring.h. */
export const IORING_SETUP_COOP_TASKRUN: IORING_SETUP_ = 256
/** 0x800; linux/io_uring.h. */
export const IORING_SETUP_CQE32: IORING_SETUP_ = 2048
/** 0x40000; linux/io_uring.h. */
export const IORING_SETUP_CQE_MIXED: IORING_SETUP_ = 262144
/** 8; linux/io_uring.h. */
export const IORING_SETUP_CQSIZE: IORING_SETUP_ = 8
/** 0x2000; linux/io_uring.h. */
export const IORING_SETUP_DEFER_TASKRUN: IORING_SETUP_ = 8192
/** 0x20000; linux/io_uring.h. */
export const IORING_SETUP_HYBRID_IOPOLL: IORING_SETUP_ = 131072
/** 1; linux/io_uring.h. */
export const IORING_SETUP_IOPOLL: IORING_SETUP_ = 1
/** 0x4000; linux/io_uring.h. */
export const IORING_SETUP_NO_MMAP: IORING_SETUP_ = 16384
/** 0x10000; linux/io_uring.h. */
export const IORING_SETUP_NO_SQARRAY: IORING_SETUP_ = 65536
/** 0x8000; linux/io_uring.h. */
export const IORING_SETUP_REGISTERED_FD_ONLY: IORING_SETUP_ = 32768
/** 0x40; linux/io_uring.h. */
export const IORING_SETUP_R_DISABLED: IORING_SETUP_ = 64
/** 0x1000; linux/io_uring.h. */
export const IORING_SETUP_SINGLE_ISSUER: IORING_SETUP_ = 4096
/** 0x400; linux/io_uring.h. */
export const IORING_SETUP_SQE128: IORING_SETUP_ = 1024
/** 0x80000; linux/io_uring.h. */
export const IORING_SETUP_SQE_MIXED: IORING_SETUP_ = 524288
/** 2; linux/io_uring.h. */
export const IORING_SETUP_SQPOLL: IORING_SETUP_ = 2
/** 4; linux/io_uring.h. */
export const IORING_SETUP_SQ_AFF: IORING_SETUP_ = 4
/** 0x100000; linux/io_uring.h. */
export const IORING_SETUP_SQ_REWIND: IORING_SETUP_ = 1048576
/** 0x80; linux/io_uring.h. */
export const IORING_SETUP_SUBMIT_ALL: IORING_SETUP_ = 128
/** 0x200; linux/io_uring.h. */
export const IORING_SETUP_TASKRUN_FLAG: IORING_SETUP_ = 512
/** 2; linux/io_uring.h. */
export const IORING_SQ_CQ_OVERFLOW: number = 2
/** 1; linux/io_uring.h. */
export const IORING_SQ_NEED_WAKEUP: number = 1
/** 4; linux/io_uring.h. */
export const IORING_SQ_TASKRUN: number = 4
/** 1; linux/io_uring.h. */
export const IORING_TIMEOUT_ABS: IORING_TIMEOUT_ = 1
/** 4; linux/io_uring.h. */
export const IORING_TIMEOUT_BOOTTIME: IORING_TIMEOUT_ = 4
/** 0xc; linux/io_uring.h. */
export const IORING_TIMEOUT_CLOCK_MASK: number = 12
/** 0x20; linux/io_uring.h. */
export const IORING_TIMEOUT_ETIME_SUCCESS: IORING_TIMEOUT_ = 32
/** 0x80; linux/io_uring.h. */
export const IORING_TIMEOUT_IMMEDIATE_ARG: IORING_TIMEOUT_ = 128
/** 0x40; linux/io_uring.h. */
export const IORING_TIMEOUT_MULTISHOT: IORING_TIMEOUT_ = 64
/** 8; linux/io_uring.h. */
export const IORING_TIMEOUT_REALTIME: IORING_TIMEOUT_ = 8
/** 2; linux/io_uring.h. */
export const IORING_TIMEOUT_UPDATE: IORING_TIMEOUT_ = 2
/** 0x12; linux/io_uring.h. */
export const IORING_TIMEOUT_UPDATE_MASK: number = 18
/** 0x10; linux/io_uring.h. */
export const IORING_TIMESTAMP_HW_SHIFT: number = 16
/** 0x11; linux/io_uring.h. */
export const IORING_TIMESTAMP_TYPE_SHIFT: number = 17
/**
 * Release the registered buffers.
 *
 * Errors: EINVAL, ENXIO (The ring has no registered buffers).
 *
 * Since Linux 5.1.
 *
 * 1; linux/io_uring.h.
 */
export const IORING_UNREGISTER_BUFFERS = (1) as unknown as Command<{ readonly io_uring_register: Takes<[], 0> }>
/**
 * Take the eventfd descriptor away from the ring.
 *
 * Errors: EINVAL, ENXIO (The ring has no eventfd).
 *
 * Since Linux 5.2.
 *
 * 5; linux/io_uring.h.
 */
export const IORING_UNREGISTER_EVENTFD = (5) as unknown as Command<{ readonly io_uring_register: Takes<[], 0> }>
/**
 * Release the registered files.
 *
 * Errors: EINVAL, ENXIO (The ring has no registered files).
 *
 * Since Linux 5.1.
 *
 * 3; linux/io_uring.h.
 */
export const IORING_UNREGISTER_FILES = (3) as unknown as Command<{ readonly io_uring_register: Takes<[], 0> }>
/**
 * Let the worker threads of the kernel run on all allowed CPUs again.
 *
 * Errors: EINVAL (The thread has not used io_uring yet), ENOMEM.
 *
 * Since Linux 5.14.
 *
 * 0x12; linux/io_uring.h.
 */
export const IORING_UNREGISTER_IOWQ_AFF = (18) as unknown as Command<{ readonly io_uring_register: Takes<[], 0> }>
/**
 * Let the ring poll network devices no more.
 *
 * nr_args must be 1.
 *
 * Errors: EFAULT, EINVAL, EOPNOTSUPP (The kernel was built without busy polling of network devices).
 *
 * Since Linux 6.9.
 *
 * 0x1c; linux/io_uring.h.
 */
export const IORING_UNREGISTER_NAPI = (28) as unknown as Command<{ readonly io_uring_register: Takes<[arg?: Struct<'io_uring_napi'> | null, nr_args?: Quantity], 0> }>
/**
 * Release a ring of buffers.
 *
 * nr_args must be 1.
 *
 * Errors: EFAULT, EINVAL (flags must be 0, and the group must have a ring), ENOENT (There is no such
 * group).
 *
 * Since Linux 5.19.
 *
 * 0x17; linux/io_uring.h.
 */
export const IORING_UNREGISTER_PBUF_RING = (23) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Struct<'io_uring_buf_reg'>, nr_args?: Quantity], 0> }>
/**
 * Release registered credentials.
 *
 * nr_args is the number that IORING_REGISTER_PERSONALITY gave.
 *
 * Errors: EINVAL (There are no credentials with this number).
 *
 * Since Linux 5.6.
 *
 * 0xa; linux/io_uring.h.
 */
export const IORING_UNREGISTER_PERSONALITY = (10) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Unused, nr_args: Quantity], 0> }>
/**
 * Release ring descriptors registered with the calling thread.
 *
 * offset of an element is the slot; data must be 0.
 *
 * Errors: EFAULT, EINVAL.
 *
 * Since Linux 5.18.
 *
 * 0x15; linux/io_uring.h.
 */
export const IORING_UNREGISTER_RING_FDS = (21) as unknown as Command<{ readonly io_uring_register: Takes<[arg: Struct<'io_uring_rsrc_update'>, nr_args?: Quantity], Count> }>
/** 1; linux/io_uring.h. */
export const IORING_URING_CMD_FIXED: IORING_URING_CMD_ = 1
/** 3; linux/io_uring.h. */
export const IORING_URING_CMD_MASK: number = 3
/** 2; linux/io_uring.h. */
export const IORING_URING_CMD_MULTISHOT: IORING_URING_CMD_ = 2
/** 0x10; linux/io_uring.h. */
export const IOSQE_ASYNC: IOSQE_ = 16
/** 4; linux/io_uring.h. */
export const IOSQE_ASYNC_BIT: number = 4
/** 0x20; linux/io_uring.h. */
export const IOSQE_BUFFER_SELECT: IOSQE_ = 32
/** 5; linux/io_uring.h. */
export const IOSQE_BUFFER_SELECT_BIT: number = 5
/** 0x40; linux/io_uring.h. */
export const IOSQE_CQE_SKIP_SUCCESS: IOSQE_ = 64
/** 6; linux/io_uring.h. */
export const IOSQE_CQE_SKIP_SUCCESS_BIT: number = 6
/** 1; linux/io_uring.h. */
export const IOSQE_FIXED_FILE: IOSQE_ = 1
/** 0; linux/io_uring.h. */
export const IOSQE_FIXED_FILE_BIT: number = 0
/** 2; linux/io_uring.h. */
export const IOSQE_IO_DRAIN: IOSQE_ = 2
/** 1; linux/io_uring.h. */
export const IOSQE_IO_DRAIN_BIT: number = 1
/** 8; linux/io_uring.h. */
export const IOSQE_IO_HARDLINK: IOSQE_ = 8
/** 3; linux/io_uring.h. */
export const IOSQE_IO_HARDLINK_BIT: number = 3
/** 4; linux/io_uring.h. */
export const IOSQE_IO_LINK: IOSQE_ = 4
/** 2; linux/io_uring.h. */
export const IOSQE_IO_LINK_BIT: number = 2
/** 2; linux/io_uring.h. */
export const IOU_PBUF_RING_INC: IOU_PBUF_RING_ = 2
/** 1; linux/io_uring.h. */
export const IOU_PBUF_RING_MMAP: IOU_PBUF_RING_ = 1
/** 0; linux/io_uring.h. */
export const IO_URING_NAPI_REGISTER_OP: IO_URING_NAPI_ = 0
/** 1; linux/io_uring.h. */
export const IO_URING_NAPI_STATIC_ADD_ID: IO_URING_NAPI_ = 1
/** 2; linux/io_uring.h. */
export const IO_URING_NAPI_STATIC_DEL_ID: IO_URING_NAPI_ = 2
/** 0; linux/io_uring.h. */
export const IO_URING_NAPI_TRACKING_DYNAMIC: IO_URING_NAPI_TRACKING_ = 0
/** 0xff; linux/io_uring.h. */
export const IO_URING_NAPI_TRACKING_INACTIVE: IO_URING_NAPI_TRACKING_ = 255
/** 1; linux/io_uring.h. */
export const IO_URING_NAPI_TRACKING_STATIC: IO_URING_NAPI_TRACKING_ = 1
/** 1; linux/io_uring.h. */
export const IO_URING_OP_SUPPORTED: IO_URING_OP_ = 1
/** 0; linux/io_uring.h. */
export const IO_WQ_BOUND: number = 0
/** 1; linux/io_uring.h. */
export const IO_WQ_UNBOUND: number = 1
/** 5; linux/io_uring.h. */
export const SOCKET_URING_OP_GETSOCKNAME: number = 5
/** 2; linux/io_uring.h. */
export const SOCKET_URING_OP_GETSOCKOPT: number = 2
/** 3; linux/io_uring.h. */
export const SOCKET_URING_OP_SETSOCKOPT: number = 3
/** 0; linux/io_uring.h. */
export const SOCKET_URING_OP_SIOCINQ: number = 0
/** 1; linux/io_uring.h. */
export const SOCKET_URING_OP_SIOCOUTQ: number = 1
/** 4; linux/io_uring.h. */
export const SOCKET_URING_OP_TX_TIMESTAMP: number = 4
/** 0x80000000; linux/io_uring.h. */
export const SPLICE_F_FD_IN_FIXED: SPLICE_F_FD_ = 2147483648
/** 1; linux/io_uring/bpf_filter.h. */
export const IO_URING_BPF_CMD_FILTER: IO_URING_BPF_CMD_ = 1
/** 1; linux/io_uring/bpf_filter.h. */
export const IO_URING_BPF_FILTER_DENY_REST: IO_URING_BPF_FILTER_ = 1
/** 2; linux/io_uring/bpf_filter.h. */
export const IO_URING_BPF_FILTER_SZ_STRICT: IO_URING_BPF_FILTER_ = 2
/** 0; linux/io_uring/mock_file.h. */
export const IORING_MOCK_CMD_COPY_REGBUF: number = 0
/** 1; linux/io_uring/mock_file.h. */
export const IORING_MOCK_COPY_FROM: number = 1
/** 2; linux/io_uring/mock_file.h. */
export const IORING_MOCK_CREATE_F_POLL: IORING_MOCK_CREATE_F_ = 2
/** 1; linux/io_uring/mock_file.h. */
export const IORING_MOCK_CREATE_F_SUPPORT_NOWAIT: IORING_MOCK_CREATE_F_ = 1
/** 0; linux/io_uring/mock_file.h. */
export const IORING_MOCK_FEAT_CMD_COPY: number = 0
/** 5; linux/io_uring/mock_file.h. */
export const IORING_MOCK_FEAT_END: number = 5
/** 4; linux/io_uring/mock_file.h. */
export const IORING_MOCK_FEAT_POLL: number = 4
/** 3; linux/io_uring/mock_file.h. */
export const IORING_MOCK_FEAT_RW_ASYNC: number = 3
/** 2; linux/io_uring/mock_file.h. */
export const IORING_MOCK_FEAT_RW_NOWAIT: number = 2
/** 1; linux/io_uring/mock_file.h. */
export const IORING_MOCK_FEAT_RW_ZERO: number = 1
/** 1; linux/io_uring/mock_file.h. */
export const IORING_MOCK_MGR_CMD_CREATE: number = 1
/** 0; linux/io_uring/mock_file.h. */
export const IORING_MOCK_MGR_CMD_PROBE: number = 0
/** 0; linux/io_uring/query.h. */
export const IO_URING_QUERY_OPCODES: IO_URING_QUERY_ = 0
/** 2; linux/io_uring/query.h. */
export const IO_URING_QUERY_SCQ: IO_URING_QUERY_ = 2
/** 1; linux/io_uring/query.h. */
export const IO_URING_QUERY_ZCRX: IO_URING_QUERY_ = 1
/** 3; linux/io_uring/query.h. */
export const IO_URING_QUERY_ZCRX_EVENT: IO_URING_QUERY_ = 3
/** 4; linux/io_uring/query.h. */
export const __IO_URING_QUERY_MAX: number = 4
/** 1; linux/io_uring/zcrx.h. */
export const IORING_ZCRX_AREA_DMABUF: IORING_ZCRX_AREA_ = 1
/** 18446462598732840960; linux/io_uring/zcrx.h. */
export const IORING_ZCRX_AREA_MASK: bigint = 18446462598732840960n
/** 0x30; linux/io_uring/zcrx.h. */
export const IORING_ZCRX_AREA_SHIFT: number = 48
/** 2; linux/io_uring/zcrx.h. */
export const ZCRX_CTRL_ARM_EVENT: ZCRX_CTRL_ = 2
/** 1; linux/io_uring/zcrx.h. */
export const ZCRX_CTRL_EXPORT: ZCRX_CTRL_ = 1
/** 0; linux/io_uring/zcrx.h. */
export const ZCRX_CTRL_FLUSH_RQ: ZCRX_CTRL_ = 0
/** 0; linux/io_uring/zcrx.h. */
export const ZCRX_EVENT_ALLOC_FAIL: ZCRX_EVENT_ = 0
/** 1; linux/io_uring/zcrx.h. */
export const ZCRX_EVENT_COPY: ZCRX_EVENT_ = 1
/** 1; linux/io_uring/zcrx.h. */
export const ZCRX_EVENT_DESC_FLAG_STATS: ZCRX_EVENT_DESC_FLAG_ = 1
/** 2; linux/io_uring/zcrx.h. */
export const ZCRX_FEATURE_EVENT: ZCRX_FEATURE_ = 2
/** 1; linux/io_uring/zcrx.h. */
export const ZCRX_FEATURE_RX_PAGE_SIZE: ZCRX_FEATURE_ = 1
/** 1; linux/io_uring/zcrx.h. */
export const ZCRX_REG_IMPORT: ZCRX_REG_ = 1
/** 2; linux/io_uring/zcrx.h. */
export const ZCRX_REG_NODEV: ZCRX_REG_ = 2
/** 3; linux/io_uring/zcrx.h. */
export const __ZCRX_CTRL_LAST: number = 3
/** 2; linux/io_uring/zcrx.h. */
export const __ZCRX_EVENT_TYPE_LAST: number = 2
/** 0x80000; linux/signalfd.h. */
export const SFD_CLOEXEC: SFD_ = 524288
/** 0x800; linux/signalfd.h. */
export const SFD_NONBLOCK: SFD_ = 2048
/** 0x80000; linux/timerfd.h. */
export const TFD_CLOEXEC: TFD_ = 524288
/**
 * Set how often a timer descriptor has expired, as the next read gives it.
 *
 * Errors: ECANCELED, EFAULT, EINVAL (It must not be 0), ENOTTY (The kernel was built without
 * CONFIG_CHECKPOINT_RESTORE).
 *
 * Since Linux 3.17.
 *
 * 0x40085400; linux/timerfd.h.
 */
export const TFD_IOC_SET_TICKS = (1074287616) as unknown as Command<{ readonly ioctl: Takes<[arg: Long | Bytes], 0> }>
/** 0x800; linux/timerfd.h. */
export const TFD_NONBLOCK: TFD_ = 2048
/** 1; linux/timerfd.h. */
export const TFD_TIMER_ABSTIME: TFD_TIMER_ = 1
/** 2; linux/timerfd.h. */
export const TFD_TIMER_CANCEL_ON_SET: TFD_TIMER_ = 2
