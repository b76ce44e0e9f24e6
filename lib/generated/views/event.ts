// Generated from abi/structs.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.

import { structNamespace } from '../../struct/namespace.js'
import { structs } from '../structs/event.js'
import type { Assignable, ByteField, FieldArray, Pointer, StructArray, StructClass, TailedStructClass, To, ToBytes, ToText, View, WideFlags } from '../../struct/types.js'
import type { Choice, Fd, Flags, Pid, Timer } from '../../sys/types.js'
import type { AF_, AT_LINK_, AT_STATX_, AT_STAT_, AT_UNLINK_, CLOCK_, EPOLL_EVENT_, IOCB_CMD_, IOCB_FLAG_, IORING_ASYNC_CANCEL_, IORING_CLONE_, IORING_CQE_F_, IORING_ENTER_, IORING_FEAT_, IORING_FIXED_FD_, IORING_FSYNC_, IORING_MEM_REGION_REG_, IORING_MEM_REGION_TYPE_, IORING_MOCK_CREATE_F_, IORING_MSG_RING_, IORING_NOP_, IORING_OP_, IORING_REGISTER_, IORING_REG_WAIT_, IORING_RESTRICTION_, IORING_RSRC_REGISTER_, IORING_RW_ATTR_FLAG_, IORING_SETUP_, IORING_TIMEOUT_, IORING_UNREGISTER_, IORING_URING_CMD_, IORING_ZCRX_AREA_, IOSQE_, IOU_PBUF_RING_, IO_URING_BPF_CMD_, IO_URING_BPF_FILTER_, IO_URING_NAPI_, IO_URING_OP_, IO_URING_QUERY_, MSG_, OPENAT2_, O_, POLL_EVENT_, POSIX_FADV_, RENAME_, RESOLVE_, RWF_, SOCK_, SOCK_FLAG_, SPLICE_F_, SPLICE_F_FD_, SYNC_FILE_RANGE_, XATTR_, ZCRX_CTRL_, ZCRX_EVENT_, ZCRX_EVENT_DESC_FLAG_, ZCRX_FEATURE_, ZCRX_REG_ } from '../families.js'
import type { struct as net } from './net.js'
import type { struct as proc } from './proc.js'
import type { struct as sec } from './sec.js'
import type { struct as sys } from './sys.js'
import type { struct as time } from './time.js'

const others: Readonly<Record<string, string>> = {
  __kernel_fd_set: '{"header":"linux/posix_types.h","value":{"kind":"struct","size":128,"align":8,"fields":[{"name":"fds_bits","type":"long unsigned int","offset":0,"size":8,"count":[16],"signed":false}]},"words":{"fds_bits":{"kind":"mask","of":"descriptor"}}}',
  __kernel_itimerspec: '{"header":"linux/time_types.h","value":{"kind":"struct","size":32,"align":8,"fields":[{"name":"it_interval","type":"struct __kernel_timespec","offset":0,"size":16,"struct":"__kernel_timespec"},{"name":"it_value","type":"struct __kernel_timespec","offset":16,"size":16,"struct":"__kernel_timespec"}]}}',
  __kernel_old_timeval: '{"header":"linux/time_types.h","value":{"kind":"struct","size":16,"align":8,"fields":[{"name":"tv_sec","type":"__kernel_long_t","offset":0,"size":8,"signed":true},{"name":"tv_usec","type":"__kernel_long_t","offset":8,"size":8,"signed":true}]},"words":{"tv_sec":{"kind":"time","unit":"s"},"tv_usec":{"kind":"time","unit":"us"}}}',
  __kernel_timespec: '{"header":"linux/time_types.h","value":{"kind":"struct","size":16,"align":8,"fields":[{"name":"tv_sec","type":"__kernel_time64_t","offset":0,"size":8,"signed":true},{"name":"tv_nsec","type":"long long int","offset":8,"size":8,"signed":true}]},"words":{"tv_sec":{"kind":"time","unit":"s"},"tv_nsec":{"kind":"time","unit":"ns"}}}',
  iovec: '{"header":"linux/uio.h","value":{"kind":"struct","size":16,"align":8,"fields":[{"name":"iov_base","type":"void *","offset":0,"size":8},{"name":"iov_len","type":"__kernel_size_t","offset":8,"size":8,"signed":false}]},"words":{"iov_len":{"kind":"length"},"iov_base":{"kind":"pointer","direction":"inout","to":"bytes","size":"iov_len"}}}',
  sigset_t: '{"header":"asm-generic/signal.h","value":{"kind":"struct","size":8,"align":8,"fields":[{"name":"sig","type":"long unsigned int","offset":0,"size":8,"count":[1],"signed":false}]},"words":{"sig":{"kind":"mask","of":"signal"}}}',
  sock_filter: '{"header":"linux/filter.h","value":{"kind":"struct","size":8,"align":4,"fields":[{"name":"code","type":"__u16","offset":0,"size":2,"signed":false},{"name":"jt","type":"__u8","offset":2,"size":1,"signed":false},{"name":"jf","type":"__u8","offset":3,"size":1,"signed":false},{"name":"k","type":"__u32","offset":4,"size":4,"signed":false}]}}',
}

/** Family -> constant -> value, for the fields that hold them. */
const families = '{"AF_":{"AF_ALG":38,"AF_APPLETALK":5,"AF_ASH":18,"AF_ATMPVC":8,"AF_ATMSVC":20,"AF_AX25":3,"AF_BLUETOOTH":31,"AF_BRIDGE":7,"AF_CAIF":37,"AF_CAN":29,"AF_DECnet":12,"AF_ECONET":19,"AF_IB":27,"AF_IEEE802154":36,"AF_INET":2,"AF_INET6":10,"AF_IPX":4,"AF_IRDA":23,"AF_ISDN":34,"AF_IUCV":32,"AF_KCM":41,"AF_KEY":15,"AF_LLC":26,"AF_LOCAL":1,"AF_MCTP":45,"AF_MPLS":28,"AF_NETBEUI":13,"AF_NETLINK":16,"AF_NETROM":6,"AF_NFC":39,"AF_PACKET":17,"AF_PHONET":35,"AF_PPPOX":24,"AF_QIPCRTR":42,"AF_RDS":21,"AF_ROSE":11,"AF_ROUTE":16,"AF_RXRPC":33,"AF_SECURITY":14,"AF_SMC":43,"AF_SNA":22,"AF_TIPC":30,"AF_UNIX":1,"AF_UNSPEC":0,"AF_VSOCK":40,"AF_WANPIPE":25,"AF_X25":9,"AF_XDP":44},"AT_LINK_":{"AT_EMPTY_PATH":4096,"AT_SYMLINK_FOLLOW":1024},"AT_STATX_":{"AT_STATX_DONT_SYNC":16384,"AT_STATX_FORCE_SYNC":8192,"AT_STATX_SYNC_AS_STAT":0},"AT_STAT_":{"AT_EMPTY_PATH":4096,"AT_NO_AUTOMOUNT":2048,"AT_SYMLINK_NOFOLLOW":256},"AT_UNLINK_":{"AT_REMOVEDIR":512},"CLOCK_":{"CLOCK_AUX":16,"CLOCK_AUX_LAST":23,"CLOCK_BOOTTIME":7,"CLOCK_BOOTTIME_ALARM":9,"CLOCK_MONOTONIC":1,"CLOCK_MONOTONIC_COARSE":6,"CLOCK_MONOTONIC_RAW":4,"CLOCK_PROCESS_CPUTIME_ID":2,"CLOCK_REALTIME":0,"CLOCK_REALTIME_ALARM":8,"CLOCK_REALTIME_COARSE":5,"CLOCK_TAI":11,"CLOCK_THREAD_CPUTIME_ID":3},"EPOLL_EVENT_":{"EPOLLERR":8,"EPOLLET":2147483648,"EPOLLEXCLUSIVE":268435456,"EPOLLHUP":16,"EPOLLIN":1,"EPOLLMSG":1024,"EPOLLNVAL":32,"EPOLLONESHOT":1073741824,"EPOLLOUT":4,"EPOLLPRI":2,"EPOLLRDBAND":128,"EPOLLRDHUP":8192,"EPOLLRDNORM":64,"EPOLLWAKEUP":536870912,"EPOLLWRBAND":512,"EPOLLWRNORM":256},"IOCB_CMD_":{"IOCB_CMD_FDSYNC":3,"IOCB_CMD_FSYNC":2,"IOCB_CMD_POLL":5,"IOCB_CMD_PREAD":0,"IOCB_CMD_PREADV":7,"IOCB_CMD_PWRITE":1,"IOCB_CMD_PWRITEV":8},"IOCB_FLAG_":{"IOCB_FLAG_IOPRIO":2,"IOCB_FLAG_RESFD":1},"IORING_ASYNC_CANCEL_":{"IORING_ASYNC_CANCEL_ALL":1,"IORING_ASYNC_CANCEL_ANY":4,"IORING_ASYNC_CANCEL_FD":2,"IORING_ASYNC_CANCEL_FD_FIXED":8,"IORING_ASYNC_CANCEL_OP":32,"IORING_ASYNC_CANCEL_USERDATA":16},"IORING_CLONE_":{"IORING_REGISTER_DST_REPLACE":2,"IORING_REGISTER_SRC_REGISTERED":1},"IORING_CQE_F_":{"IORING_CQE_F_32":32768,"IORING_CQE_F_BUFFER":1,"IORING_CQE_F_BUF_MORE":16,"IORING_CQE_F_MORE":2,"IORING_CQE_F_NOTIF":8,"IORING_CQE_F_SKIP":32,"IORING_CQE_F_SOCK_NONEMPTY":4},"IORING_ENTER_":{"IORING_ENTER_ABS_TIMER":32,"IORING_ENTER_EXT_ARG":8,"IORING_ENTER_EXT_ARG_REG":64,"IORING_ENTER_GETEVENTS":1,"IORING_ENTER_NO_IOWAIT":128,"IORING_ENTER_REGISTERED_RING":16,"IORING_ENTER_SQ_WAIT":4,"IORING_ENTER_SQ_WAKEUP":2},"IORING_FEAT_":{"IORING_FEAT_CQE_SKIP":2048,"IORING_FEAT_CUR_PERSONALITY":16,"IORING_FEAT_EXT_ARG":256,"IORING_FEAT_FAST_POLL":32,"IORING_FEAT_LINKED_FILE":4096,"IORING_FEAT_MIN_TIMEOUT":32768,"IORING_FEAT_NATIVE_WORKERS":512,"IORING_FEAT_NODROP":2,"IORING_FEAT_NO_IOWAIT":131072,"IORING_FEAT_POLL_32BITS":64,"IORING_FEAT_RECVSEND_BUNDLE":16384,"IORING_FEAT_REG_REG_RING":8192,"IORING_FEAT_RSRC_TAGS":1024,"IORING_FEAT_RW_ATTR":65536,"IORING_FEAT_RW_CUR_POS":8,"IORING_FEAT_SINGLE_MMAP":1,"IORING_FEAT_SQPOLL_NONFIXED":128,"IORING_FEAT_SUBMIT_STABLE":4},"IORING_FIXED_FD_":{"IORING_FIXED_FD_NO_CLOEXEC":1},"IORING_FSYNC_":{"IORING_FSYNC_DATASYNC":1},"IORING_MEM_REGION_REG_":{"IORING_MEM_REGION_REG_WAIT_ARG":1},"IORING_MEM_REGION_TYPE_":{"IORING_MEM_REGION_TYPE_USER":1},"IORING_MOCK_CREATE_F_":{"IORING_MOCK_CREATE_F_POLL":2,"IORING_MOCK_CREATE_F_SUPPORT_NOWAIT":1},"IORING_MSG_RING_":{"IORING_MSG_RING_CQE_SKIP":1,"IORING_MSG_RING_FLAGS_PASS":2},"IORING_NOP_":{"IORING_NOP_CQE32":32,"IORING_NOP_FILE":2,"IORING_NOP_FIXED_BUFFER":8,"IORING_NOP_FIXED_FILE":4,"IORING_NOP_INJECT_RESULT":1,"IORING_NOP_TW":16},"IORING_OP_":{"IORING_OP_ACCEPT":13,"IORING_OP_ASYNC_CANCEL":14,"IORING_OP_BIND":56,"IORING_OP_CLOSE":19,"IORING_OP_CONNECT":16,"IORING_OP_EPOLL_CTL":29,"IORING_OP_EPOLL_WAIT":59,"IORING_OP_FADVISE":24,"IORING_OP_FALLOCATE":17,"IORING_OP_FGETXATTR":43,"IORING_OP_FILES_UPDATE":20,"IORING_OP_FIXED_FD_INSTALL":54,"IORING_OP_FSETXATTR":41,"IORING_OP_FSYNC":3,"IORING_OP_FTRUNCATE":55,"IORING_OP_FUTEX_WAIT":51,"IORING_OP_FUTEX_WAITV":53,"IORING_OP_FUTEX_WAKE":52,"IORING_OP_GETXATTR":44,"IORING_OP_LINKAT":39,"IORING_OP_LINK_TIMEOUT":15,"IORING_OP_LISTEN":57,"IORING_OP_MADVISE":25,"IORING_OP_MKDIRAT":37,"IORING_OP_MSG_RING":40,"IORING_OP_NOP":0,"IORING_OP_NOP128":63,"IORING_OP_OPENAT":18,"IORING_OP_OPENAT2":28,"IORING_OP_PIPE":62,"IORING_OP_POLL_ADD":6,"IORING_OP_POLL_REMOVE":7,"IORING_OP_PROVIDE_BUFFERS":31,"IORING_OP_READ":22,"IORING_OP_READV":1,"IORING_OP_READV_FIXED":60,"IORING_OP_READ_FIXED":4,"IORING_OP_READ_MULTISHOT":49,"IORING_OP_RECV":27,"IORING_OP_RECVMSG":10,"IORING_OP_RECV_ZC":58,"IORING_OP_REMOVE_BUFFERS":32,"IORING_OP_RENAMEAT":35,"IORING_OP_SEND":26,"IORING_OP_SENDMSG":9,"IORING_OP_SENDMSG_ZC":48,"IORING_OP_SEND_ZC":47,"IORING_OP_SETXATTR":42,"IORING_OP_SHUTDOWN":34,"IORING_OP_SOCKET":45,"IORING_OP_SPLICE":30,"IORING_OP_STATX":21,"IORING_OP_SYMLINKAT":38,"IORING_OP_SYNC_FILE_RANGE":8,"IORING_OP_TEE":33,"IORING_OP_TIMEOUT":11,"IORING_OP_TIMEOUT_REMOVE":12,"IORING_OP_UNLINKAT":36,"IORING_OP_URING_CMD":46,"IORING_OP_URING_CMD128":64,"IORING_OP_WAITID":50,"IORING_OP_WRITE":23,"IORING_OP_WRITEV":2,"IORING_OP_WRITEV_FIXED":61,"IORING_OP_WRITE_FIXED":5},"IORING_REGISTER_":{"IORING_REGISTER_BPF_FILTER":37,"IORING_REGISTER_BUFFERS":0,"IORING_REGISTER_BUFFERS2":15,"IORING_REGISTER_BUFFERS_UPDATE":16,"IORING_REGISTER_CLOCK":29,"IORING_REGISTER_CLONE_BUFFERS":30,"IORING_REGISTER_ENABLE_RINGS":12,"IORING_REGISTER_EVENTFD":4,"IORING_REGISTER_EVENTFD_ASYNC":7,"IORING_REGISTER_FILES":2,"IORING_REGISTER_FILES2":13,"IORING_REGISTER_FILES_UPDATE":6,"IORING_REGISTER_FILES_UPDATE2":14,"IORING_REGISTER_FILE_ALLOC_RANGE":25,"IORING_REGISTER_IOWQ_AFF":17,"IORING_REGISTER_IOWQ_MAX_WORKERS":19,"IORING_REGISTER_MEM_REGION":34,"IORING_REGISTER_NAPI":27,"IORING_REGISTER_PBUF_RING":22,"IORING_REGISTER_PBUF_STATUS":26,"IORING_REGISTER_PERSONALITY":9,"IORING_REGISTER_PROBE":8,"IORING_REGISTER_QUERY":35,"IORING_REGISTER_RESIZE_RINGS":33,"IORING_REGISTER_RESTRICTIONS":11,"IORING_REGISTER_RING_FDS":20,"IORING_REGISTER_SEND_MSG_RING":31,"IORING_REGISTER_SYNC_CANCEL":24,"IORING_REGISTER_ZCRX_CTRL":36,"IORING_REGISTER_ZCRX_IFQ":32},"IORING_REG_WAIT_":{"IORING_REG_WAIT_TS":1},"IORING_RESTRICTION_":{"IORING_RESTRICTION_REGISTER_OP":0,"IORING_RESTRICTION_SQE_FLAGS_ALLOWED":2,"IORING_RESTRICTION_SQE_FLAGS_REQUIRED":3,"IORING_RESTRICTION_SQE_OP":1},"IORING_RSRC_REGISTER_":{"IORING_RSRC_REGISTER_SPARSE":1},"IORING_RW_ATTR_FLAG_":{"IORING_RW_ATTR_FLAG_PI":1},"IORING_SETUP_":{"IORING_SETUP_ATTACH_WQ":32,"IORING_SETUP_CLAMP":16,"IORING_SETUP_COOP_TASKRUN":256,"IORING_SETUP_CQE32":2048,"IORING_SETUP_CQE_MIXED":262144,"IORING_SETUP_CQSIZE":8,"IORING_SETUP_DEFER_TASKRUN":8192,"IORING_SETUP_HYBRID_IOPOLL":131072,"IORING_SETUP_IOPOLL":1,"IORING_SETUP_NO_MMAP":16384,"IORING_SETUP_NO_SQARRAY":65536,"IORING_SETUP_REGISTERED_FD_ONLY":32768,"IORING_SETUP_R_DISABLED":64,"IORING_SETUP_SINGLE_ISSUER":4096,"IORING_SETUP_SQE128":1024,"IORING_SETUP_SQE_MIXED":524288,"IORING_SETUP_SQPOLL":2,"IORING_SETUP_SQ_AFF":4,"IORING_SETUP_SQ_REWIND":1048576,"IORING_SETUP_SUBMIT_ALL":128,"IORING_SETUP_TASKRUN_FLAG":512},"IORING_TIMEOUT_":{"IORING_LINK_TIMEOUT_UPDATE":16,"IORING_TIMEOUT_ABS":1,"IORING_TIMEOUT_BOOTTIME":4,"IORING_TIMEOUT_ETIME_SUCCESS":32,"IORING_TIMEOUT_IMMEDIATE_ARG":128,"IORING_TIMEOUT_MULTISHOT":64,"IORING_TIMEOUT_REALTIME":8,"IORING_TIMEOUT_UPDATE":2},"IORING_UNREGISTER_":{"IORING_UNREGISTER_BUFFERS":1,"IORING_UNREGISTER_EVENTFD":5,"IORING_UNREGISTER_FILES":3,"IORING_UNREGISTER_IOWQ_AFF":18,"IORING_UNREGISTER_NAPI":28,"IORING_UNREGISTER_PBUF_RING":23,"IORING_UNREGISTER_PERSONALITY":10,"IORING_UNREGISTER_RING_FDS":21},"IORING_URING_CMD_":{"IORING_URING_CMD_FIXED":1,"IORING_URING_CMD_MULTISHOT":2},"IORING_ZCRX_AREA_":{"IORING_ZCRX_AREA_DMABUF":1},"IOSQE_":{"IOSQE_ASYNC":16,"IOSQE_BUFFER_SELECT":32,"IOSQE_CQE_SKIP_SUCCESS":64,"IOSQE_FIXED_FILE":1,"IOSQE_IO_DRAIN":2,"IOSQE_IO_HARDLINK":8,"IOSQE_IO_LINK":4},"IOU_PBUF_RING_":{"IOU_PBUF_RING_INC":2,"IOU_PBUF_RING_MMAP":1},"IO_URING_BPF_CMD_":{"IO_URING_BPF_CMD_FILTER":1},"IO_URING_BPF_FILTER_":{"IO_URING_BPF_FILTER_DENY_REST":1,"IO_URING_BPF_FILTER_SZ_STRICT":2},"IO_URING_NAPI_":{"IO_URING_NAPI_REGISTER_OP":0,"IO_URING_NAPI_STATIC_ADD_ID":1,"IO_URING_NAPI_STATIC_DEL_ID":2},"IO_URING_OP_":{"IO_URING_OP_SUPPORTED":1},"IO_URING_QUERY_":{"IO_URING_QUERY_OPCODES":0,"IO_URING_QUERY_SCQ":2,"IO_URING_QUERY_ZCRX":1,"IO_URING_QUERY_ZCRX_EVENT":3},"MSG_":{"MSG_BATCH":262144,"MSG_CMSG_CLOEXEC":1073741824,"MSG_CONFIRM":2048,"MSG_CTRUNC":8,"MSG_DONTROUTE":4,"MSG_DONTWAIT":64,"MSG_EOF":512,"MSG_EOR":128,"MSG_ERRQUEUE":8192,"MSG_FASTOPEN":536870912,"MSG_FIN":512,"MSG_MORE":32768,"MSG_NOSIGNAL":16384,"MSG_OOB":1,"MSG_PEEK":2,"MSG_PROBE":16,"MSG_RST":4096,"MSG_SOCK_DEVMEM":33554432,"MSG_SYN":1024,"MSG_TRUNC":32,"MSG_TRYHARD":4,"MSG_WAITALL":256,"MSG_WAITFORONE":65536,"MSG_ZEROCOPY":67108864},"OPENAT2_":{"OPENAT2_REGULAR":4294967296},"O_":{"FASYNC":8192,"O_ACCMODE":3,"O_APPEND":1024,"O_CLOEXEC":524288,"O_CREAT":64,"O_DIRECT":{"x64":16384,"arm64":65536},"O_DIRECTORY":{"x64":65536,"arm64":16384},"O_DSYNC":4096,"O_EMPTYPATH":67108864,"O_EXCL":128,"O_LARGEFILE":{"x64":32768,"arm64":131072},"O_NDELAY":2048,"O_NOATIME":262144,"O_NOCTTY":256,"O_NOFOLLOW":{"x64":131072,"arm64":32768},"O_NONBLOCK":2048,"O_PATH":2097152,"O_RDONLY":0,"O_RDWR":2,"O_SYNC":1052672,"O_TMPFILE":{"x64":4259840,"arm64":4210688},"O_TRUNC":512,"O_WRONLY":1},"POLL_EVENT_":{"POLLERR":8,"POLLHUP":16,"POLLIN":1,"POLLMSG":1024,"POLLNVAL":32,"POLLOUT":4,"POLLPRI":2,"POLLRDBAND":128,"POLLRDHUP":8192,"POLLRDNORM":64,"POLLREMOVE":4096,"POLLWRBAND":512,"POLLWRNORM":256},"POSIX_FADV_":{"POSIX_FADV_DONTNEED":4,"POSIX_FADV_NOREUSE":5,"POSIX_FADV_NORMAL":0,"POSIX_FADV_RANDOM":1,"POSIX_FADV_SEQUENTIAL":2,"POSIX_FADV_WILLNEED":3},"RENAME_":{"RENAME_EXCHANGE":2,"RENAME_NOREPLACE":1,"RENAME_WHITEOUT":4},"RESOLVE_":{"RESOLVE_BENEATH":8,"RESOLVE_CACHED":32,"RESOLVE_IN_ROOT":16,"RESOLVE_NO_MAGICLINKS":2,"RESOLVE_NO_SYMLINKS":4,"RESOLVE_NO_XDEV":1},"RWF_":{"RWF_APPEND":16,"RWF_ATOMIC":64,"RWF_DONTCACHE":128,"RWF_DSYNC":2,"RWF_HIPRI":1,"RWF_NOAPPEND":32,"RWF_NOSIGNAL":256,"RWF_NOWAIT":8,"RWF_SYNC":4},"SOCK_":{"SOCK_DCCP":6,"SOCK_DGRAM":2,"SOCK_PACKET":10,"SOCK_RAW":3,"SOCK_RDM":4,"SOCK_SEQPACKET":5,"SOCK_STREAM":1},"SOCK_FLAG_":{"SOCK_CLOEXEC":524288,"SOCK_NONBLOCK":2048},"SPLICE_F_":{"SPLICE_F_GIFT":8,"SPLICE_F_MORE":4,"SPLICE_F_MOVE":1,"SPLICE_F_NONBLOCK":2},"SPLICE_F_FD_":{"SPLICE_F_FD_IN_FIXED":2147483648},"SYNC_FILE_RANGE_":{"SYNC_FILE_RANGE_WAIT_AFTER":4,"SYNC_FILE_RANGE_WAIT_BEFORE":1,"SYNC_FILE_RANGE_WRITE":2,"SYNC_FILE_RANGE_WRITE_AND_WAIT":7},"XATTR_":{"XATTR_CREATE":1,"XATTR_REPLACE":2},"ZCRX_CTRL_":{"ZCRX_CTRL_ARM_EVENT":2,"ZCRX_CTRL_EXPORT":1,"ZCRX_CTRL_FLUSH_RQ":0},"ZCRX_EVENT_":{"ZCRX_EVENT_ALLOC_FAIL":0,"ZCRX_EVENT_COPY":1},"ZCRX_EVENT_DESC_FLAG_":{"ZCRX_EVENT_DESC_FLAG_STATS":1},"ZCRX_FEATURE_":{"ZCRX_FEATURE_EVENT":2,"ZCRX_FEATURE_RX_PAGE_SIZE":1},"ZCRX_REG_":{"ZCRX_REG_IMPORT":1,"ZCRX_REG_NODEV":2}}'

export declare namespace struct {
  /** `struct __aio_sigset` of fs/aio.c: 16 bytes. */
  export interface __aio_sigset extends View<'__aio_sigset', 'sigsetsize'> {
    /**
     * `sigset_t *`: struct sigset_t, sigsetsize bytes, read by the kernel; null: the signal mask stays as
     * it is
     */
    get sigmask(): Pointer<To<sigset_t>>
    set sigmask(value: Assignable<Pointer<To<sigset_t>>>)
    /** `size_t`: the length; left out, that of the memory */
    sigsetsize: number
  }

  /** `struct epoll_event` of linux/eventpoll.h: 12 bytes on x86-64, 16 on ARM64. */
  export interface epoll_event extends View<'epoll_event'> {
    /** `__poll_t`: flags: `EPOLL_EVENT_` */
    events: Flags<EPOLL_EVENT_>
    /** `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    get data(): Pointer<ToBytes>
    set data(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct epoll_params` of linux/eventpoll.h: 8 bytes. */
  export interface epoll_params extends View<'epoll_params'> {
    /** `__u32`: time in us */
    busy_poll_usecs: number
    /** `__u16`: a number of things other than bytes (packets) */
    busy_poll_budget: number
    /** `__u8`: 0 or 1 */
    prefer_busy_poll: number
  }

  /** `struct io_cqring_offsets` of linux/io_uring.h: 40 bytes. */
  export interface io_cqring_offsets extends View<'io_cqring_offsets'> {
    /** `__u32`: a signed position or distance in a file, in bytes */
    head: number
    /** `__u32`: a signed position or distance in a file, in bytes */
    tail: number
    /** `__u32`: a signed position or distance in a file, in bytes */
    ring_mask: number
    /** `__u32`: a signed position or distance in a file, in bytes */
    ring_entries: number
    /** `__u32`: a signed position or distance in a file, in bytes */
    overflow: number
    /** `__u32`: a signed position or distance in a file, in bytes */
    cqes: number
    /** `__u32`: a signed position or distance in a file, in bytes */
    flags: number
    /** `__u64`: a raw address that is not a buffer of the caller */
    get user_addr(): Pointer<ToBytes>
    set user_addr(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct io_event` of linux/aio_abi.h: 32 bytes. */
  export interface io_event extends View<'io_event', 'res' | 'res2'> {
    /** `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    get data(): Pointer<ToBytes>
    set data(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get obj(): Pointer<ToBytes>
    set obj(value: Assignable<Pointer<ToBytes>>)
    /** `__s64`: a plain number */
    res: number
    /** `__s64`: a plain number */
    res2: number
  }

  /** `struct io_sqring_offsets` of linux/io_uring.h: 40 bytes. */
  export interface io_sqring_offsets extends View<'io_sqring_offsets'> {
    /** `__u32`: a signed position or distance in a file, in bytes */
    head: number
    /** `__u32`: a signed position or distance in a file, in bytes */
    tail: number
    /** `__u32`: a signed position or distance in a file, in bytes */
    ring_mask: number
    /** `__u32`: a signed position or distance in a file, in bytes */
    ring_entries: number
    /** `__u32`: a signed position or distance in a file, in bytes */
    flags: number
    /** `__u32`: a signed position or distance in a file, in bytes */
    dropped: number
    /** `__u32`: a signed position or distance in a file, in bytes */
    array: number
    /** `__u64`: a raw address that is not a buffer of the caller */
    get user_addr(): Pointer<ToBytes>
    set user_addr(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct io_timespec` of linux/io_uring.h: 16 bytes. */
  export interface io_timespec extends View<'io_timespec', 'tv_sec' | 'tv_nsec'> {
    /** `__u64`: time in s */
    tv_sec: number
    /** `__u64`: time in ns */
    tv_nsec: number
  }

  /** `struct io_uring_attr_pi` of linux/io_uring.h: 32 bytes. */
  export interface io_uring_attr_pi extends View<'io_uring_attr_pi'> {
    /** `__u16` */
    flags: number
    /** `__u16` */
    app_tag: number
    /** `__u32` */
    len: number
    /** `__u64`: a raw address that is not a buffer of the caller */
    get addr(): Pointer<ToBytes>
    set addr(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get seed(): Pointer<ToBytes>
    set seed(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct io_uring_bpf` of linux/io_uring/bpf_filter.h: 72 bytes. */
  export interface io_uring_bpf extends View<'io_uring_bpf'> {
    /** `__u16`: one of `IO_URING_BPF_CMD_` */
    cmd_type: Choice<IO_URING_BPF_CMD_>
    /** `struct io_uring_bpf_filter` */
    get filter(): io_uring_bpf_filter
    set filter(value: Assignable<io_uring_bpf_filter>)
  }

  /** `socket` in `io_uring_bpf_ctx`. */
  export interface io_uring_bpf_ctx$socket extends View<'io_uring_bpf_ctx.socket'> {
    /** `__u32`: one of `AF_` */
    family: Choice<AF_>
    /** `__u32`: one of `SOCK_`, with flags `SOCK_FLAG_` */
    type: Choice<SOCK_ | SOCK_FLAG_>
    /** `__u32` */
    protocol: number
  }
  /** `open` in `io_uring_bpf_ctx`. */
  export interface io_uring_bpf_ctx$open extends View<'io_uring_bpf_ctx.open', 'mode' | 'resolve'> {
    /** `__u64`: flags: `O_`, `OPENAT2_` */
    get flags(): WideFlags<Flags<O_ | OPENAT2_>>
    set flags(value: Assignable<WideFlags<Flags<O_ | OPENAT2_>>>)
    /** `__u64`: a file mode: permission bits, with the file type where the call takes or gives one */
    mode: number
    /** `__u64`: flags: `RESOLVE_` */
    resolve: Flags<RESOLVE_>
  }
  /** `connect` in `io_uring_bpf_ctx`. */
  export interface io_uring_bpf_ctx$connect extends View<'io_uring_bpf_ctx.connect'> {
    /** `__u32`: one of `AF_` */
    family: Choice<AF_>
    /** `__be16`, big-endian in memory */
    port: number
    /** `__be32`, big-endian in memory */
    v4_addr: number
    /** `__u8[16]` */
    get v6_addr(): ByteField
    set v6_addr(value: Assignable<ByteField>)
  }
  /** `struct io_uring_bpf_ctx` of linux/io_uring/bpf_filter.h: 40 bytes. */
  export interface io_uring_bpf_ctx extends View<'io_uring_bpf_ctx'> {
    /** `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    get user_data(): Pointer<ToBytes>
    set user_data(value: Assignable<Pointer<ToBytes>>)
    /** `__u8`: one of `IORING_OP_` */
    opcode: Choice<IORING_OP_>
    /** `__u8`: flags: `IOSQE_` */
    sqe_flags: Flags<IOSQE_>
    /** `__u8`: a number of bytes */
    pdu_size: number
    /** `struct` */
    get socket(): io_uring_bpf_ctx$socket
    set socket(value: Assignable<io_uring_bpf_ctx$socket>)
    /** `struct` */
    get open(): io_uring_bpf_ctx$open
    set open(value: Assignable<io_uring_bpf_ctx$open>)
    /** `struct` */
    get connect(): io_uring_bpf_ctx$connect
    set connect(value: Assignable<io_uring_bpf_ctx$connect>)
  }

  /** `struct io_uring_bpf_filter` of linux/io_uring/bpf_filter.h: 64 bytes. */
  export interface io_uring_bpf_filter extends View<'io_uring_bpf_filter'> {
    /** `__u32`: one of `IORING_OP_` */
    opcode: Choice<IORING_OP_>
    /** `__u32`: flags: `IO_URING_BPF_FILTER_` */
    flags: Flags<IO_URING_BPF_FILTER_>
    /** `__u32`: the length; left out, that of the memory */
    filter_len: number
    /** `__u8`: a number of bytes */
    pdu_size: number
    /** `__u64`: struct sock_filter, filter_len of them, read by the kernel */
    get filter_ptr(): Pointer<To<sock_filter>>
    set filter_ptr(value: Assignable<Pointer<To<sock_filter>>>)
  }

  /** `struct io_uring_buf` of linux/io_uring.h: 16 bytes. */
  export interface io_uring_buf extends View<'io_uring_buf'> {
    /** `__u64`: a raw address that is not a buffer of the caller */
    get addr(): Pointer<ToBytes>
    set addr(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: a number of bytes */
    len: number
    /** `__u16`: a plain number */
    bid: number
  }

  /** `struct io_uring_buf_reg` of linux/io_uring.h: 40 bytes. */
  export interface io_uring_buf_reg extends View<'io_uring_buf_reg'> {
    /** `__u64`: a raw address that is not a buffer of the caller */
    get ring_addr(): Pointer<ToBytes>
    set ring_addr(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: a number of things other than bytes (buffers) */
    ring_entries: number
    /** `__u16`: a plain number */
    bgid: number
    /** `__u16`: flags: `IOU_PBUF_RING_` */
    flags: Flags<IOU_PBUF_RING_>
    /** `__u32`: a number of bytes */
    min_left: number
  }

  /** `__empty_bufs` in `io_uring_buf_ring`. */
  export interface io_uring_buf_ring$__empty_bufs extends View<'io_uring_buf_ring.__empty_bufs'> {
  }
  /** `struct io_uring_buf_ring` of linux/io_uring.h: 16 bytes. */
  export interface io_uring_buf_ring extends View<'io_uring_buf_ring'> {
    /** `__u16` */
    tail: number
    /** `struct io_uring_buf[0]` */
    get bufs(): StructArray<io_uring_buf>
    set bufs(value: Assignable<StructArray<io_uring_buf>>)
  }

  /** `struct io_uring_buf_status` of linux/io_uring.h: 40 bytes. */
  export interface io_uring_buf_status extends View<'io_uring_buf_status'> {
    /** `__u32`: a plain number */
    buf_group: number
    /** `__u32`: a plain number */
    head: number
  }

  /** `struct io_uring_clock_register` of linux/io_uring.h: 16 bytes. */
  export interface io_uring_clock_register extends View<'io_uring_clock_register'> {
    /** `__u32`: one of `CLOCK_` */
    clockid: Choice<CLOCK_>
  }

  /** `struct io_uring_clone_buffers` of linux/io_uring.h: 32 bytes. */
  export interface io_uring_clone_buffers extends View<'io_uring_clone_buffers'> {
    /** `__u32`: an open file descriptor (io_uring) */
    get src_fd(): Fd
    set src_fd(value: Assignable<Fd>)
    /** `__u32`: flags: `IORING_CLONE_` */
    flags: Flags<IORING_CLONE_>
    /** `__u32`: a plain number (slot) */
    src_off: number
    /** `__u32`: a plain number (slot) */
    dst_off: number
    /** `__u32`: a number of things other than bytes (buffers) */
    nr: number
  }

  /** `struct io_uring_cqe` of linux/io_uring.h: 16 bytes. */
  export interface io_uring_cqe extends View<'io_uring_cqe'> {
    /** `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    get user_data(): Pointer<ToBytes>
    set user_data(value: Assignable<Pointer<ToBytes>>)
    /** `__s32`: a plain number */
    res: number
    /** `__u32`: flags: `IORING_CQE_F_` */
    flags: Flags<IORING_CQE_F_>
    /** `__u64[0]` */
    get big_cqe(): FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>
    set big_cqe(value: Assignable<FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>>)
  }

  /** `struct io_uring_file_index_range` of linux/io_uring.h: 16 bytes. */
  export interface io_uring_file_index_range extends View<'io_uring_file_index_range'> {
    /** `__u32`: a plain number (slot) */
    off: number
    /** `__u32`: a number of things other than bytes (slots) */
    len: number
  }

  /** `struct io_uring_files_update` of linux/io_uring.h: 16 bytes. */
  export interface io_uring_files_update extends View<'io_uring_files_update'> {
    /** `__u32`: a plain number (slot) */
    offset: number
    /** `__u64`: an open file descriptor, 4 bytes for each of nr_args descriptors, read by the kernel */
    get fds(): Pointer<ToBytes>
    set fds(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct io_uring_getevents_arg` of linux/io_uring.h: 24 bytes. */
  export interface io_uring_getevents_arg extends View<'io_uring_getevents_arg'> {
    /** `__u64`: struct sigset_t, sigmask_sz bytes, read by the kernel; null: the signal mask stays as it is */
    get sigmask(): Pointer<To<sigset_t>>
    set sigmask(value: Assignable<Pointer<To<sigset_t>>>)
    /** `__u32`: the length; left out, that of the memory */
    sigmask_sz: number
    /** `__u32`: time in us */
    min_wait_usec: number
    /** `__u64`: struct __kernel_timespec, read by the kernel; a time to wait; null: wait for ever */
    get ts(): Pointer<To<__kernel_timespec>>
    set ts(value: Assignable<Pointer<To<__kernel_timespec>>>)
  }

  /** `struct io_uring_mem_region_reg` of linux/io_uring.h: 32 bytes. */
  export interface io_uring_mem_region_reg extends View<'io_uring_mem_region_reg', 'flags'> {
    /** `__u64`: struct io_uring_region_desc, read and written by the kernel */
    get region_uptr(): Pointer<To<io_uring_region_desc>>
    set region_uptr(value: Assignable<Pointer<To<io_uring_region_desc>>>)
    /** `__u64`: flags: `IORING_MEM_REGION_REG_` */
    flags: Flags<IORING_MEM_REGION_REG_>
  }

  /** `struct io_uring_mock_create` of linux/io_uring/mock_file.h: 128 bytes. */
  export interface io_uring_mock_create extends View<'io_uring_mock_create', 'file_size' | 'rw_delay_ns'> {
    /** `__u32`: an open file descriptor (mock file) */
    get out_fd(): Fd
    set out_fd(value: Assignable<Fd>)
    /** `__u32`: flags: `IORING_MOCK_CREATE_F_` */
    flags: Flags<IORING_MOCK_CREATE_F_>
    /** `__u64`: a number of bytes */
    file_size: number
    /** `__u64`: time in ns */
    rw_delay_ns: number
  }

  /** `struct io_uring_mock_probe` of linux/io_uring/mock_file.h: 80 bytes. */
  export interface io_uring_mock_probe extends View<'io_uring_mock_probe', 'features'> {
    /** `__u64`: a number of things other than bytes (features) */
    features: number
  }

  /** `struct io_uring_napi` of linux/io_uring.h: 16 bytes. */
  export interface io_uring_napi extends View<'io_uring_napi'> {
    /** `__u32`: time in us */
    busy_poll_to: number
    /** `__u8`: 0 or 1 */
    prefer_busy_poll: number
    /** `__u8`: one of `IO_URING_NAPI_` */
    opcode: Choice<IO_URING_NAPI_>
    /** `__u32`: a plain number */
    op_param: number
  }

  /** `struct io_uring_params` of linux/io_uring.h: 120 bytes. */
  export interface io_uring_params extends View<'io_uring_params'> {
    /** `__u32`: a number of things other than bytes (entries) */
    sq_entries: number
    /** `__u32`: a number of things other than bytes (entries) */
    cq_entries: number
    /** `__u32`: flags: `IORING_SETUP_` */
    flags: Flags<IORING_SETUP_>
    /** `__u32`: a plain number (cpu) */
    sq_thread_cpu: number
    /** `__u32`: time in ms */
    sq_thread_idle: number
    /** `__u32`: flags: `IORING_FEAT_` */
    features: Flags<IORING_FEAT_>
    /** `__u32`: an open file descriptor (io_uring) */
    get wq_fd(): Fd
    set wq_fd(value: Assignable<Fd>)
    /** `struct io_sqring_offsets` */
    get sq_off(): io_sqring_offsets
    set sq_off(value: Assignable<io_sqring_offsets>)
    /** `struct io_cqring_offsets` */
    get cq_off(): io_cqring_offsets
    set cq_off(value: Assignable<io_cqring_offsets>)
  }

  /** `struct io_uring_probe` of linux/io_uring.h: 16 bytes. */
  export interface io_uring_probe extends View<'io_uring_probe'> {
    /** `__u8`: one of `IORING_OP_` */
    last_op: Choice<IORING_OP_>
    /** `__u8`: a number of things other than bytes (operations) */
    ops_len: number
    /** `struct io_uring_probe_op[0]` */
    get ops(): StructArray<io_uring_probe_op>
    set ops(value: Assignable<StructArray<io_uring_probe_op>>)
  }

  /** `struct io_uring_probe_op` of linux/io_uring.h: 8 bytes. */
  export interface io_uring_probe_op extends View<'io_uring_probe_op'> {
    /** `__u8`: one of `IORING_OP_` */
    op: Choice<IORING_OP_>
    /** `__u16`: flags: `IO_URING_OP_` */
    flags: Flags<IO_URING_OP_>
  }

  /** `struct io_uring_query_hdr` of linux/io_uring/query.h: 40 bytes. */
  export interface io_uring_query_hdr extends View<'io_uring_query_hdr'> {
    /** `__u64`: struct io_uring_query_hdr, read and written by the kernel; null: the last query */
    get next_entry(): Pointer<To<io_uring_query_hdr>>
    set next_entry(value: Assignable<Pointer<To<io_uring_query_hdr>>>)
    /** `__u64`: bytes, size bytes, read and written by the kernel */
    get query_data(): Pointer<ToBytes>
    set query_data(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: one of `IO_URING_QUERY_` */
    query_op: Choice<IO_URING_QUERY_>
    /** `__u32`: the length; left out, that of the memory */
    size: number
    /** `__s32`: a plain number */
    result: number
  }

  /** `struct io_uring_query_opcode` of linux/io_uring/query.h: 48 bytes. */
  export interface io_uring_query_opcode extends View<'io_uring_query_opcode', 'feature_flags' | 'ring_setup_flags' | 'enter_flags' | 'sqe_flags'> {
    /** `__u32`: a number of things other than bytes */
    nr_request_opcodes: number
    /** `__u32`: a number of things other than bytes */
    nr_register_opcodes: number
    /** `__u64`: flags: `IORING_FEAT_` */
    feature_flags: Flags<IORING_FEAT_>
    /** `__u64`: flags: `IORING_SETUP_` */
    ring_setup_flags: Flags<IORING_SETUP_>
    /** `__u64`: flags: `IORING_ENTER_` */
    enter_flags: Flags<IORING_ENTER_>
    /** `__u64`: flags: `IOSQE_` */
    sqe_flags: Flags<IOSQE_>
    /** `__u32`: a number of things other than bytes */
    nr_query_opcodes: number
  }

  /** `struct io_uring_query_scq` of linux/io_uring/query.h: 16 bytes. */
  export interface io_uring_query_scq extends View<'io_uring_query_scq', 'hdr_size' | 'hdr_alignment'> {
    /** `__u64`: a number of bytes */
    hdr_size: number
    /** `__u64`: a number of bytes */
    hdr_alignment: number
  }

  /** `struct io_uring_query_zcrx` of linux/io_uring/query.h: 40 bytes. */
  export interface io_uring_query_zcrx extends View<'io_uring_query_zcrx', 'register_flags' | 'area_flags'> {
    /** `__u64`: flags: `ZCRX_REG_` */
    register_flags: Flags<ZCRX_REG_>
    /** `__u64`: flags: `IORING_ZCRX_AREA_` */
    area_flags: Flags<IORING_ZCRX_AREA_>
    /** `__u32`: a number of things other than bytes */
    nr_ctrl_opcodes: number
    /** `__u32`: flags: `ZCRX_FEATURE_` */
    features: Flags<ZCRX_FEATURE_>
    /** `__u32`: a number of bytes */
    rq_hdr_size: number
    /** `__u32`: a number of bytes */
    rq_hdr_alignment: number
  }

  /** `struct io_uring_query_zcrx_event` of linux/io_uring/query.h: 48 bytes. */
  export interface io_uring_query_zcrx_event extends View<'io_uring_query_zcrx_event'> {
    /** `__u32`: a set of bits without named constants */
    event_flags: number
    /** `__u32`: a number of bytes */
    stats_size: number
    /** `__u32`: a number of bytes */
    stats_off_alignment: number
  }

  /** `struct io_uring_recvmsg_out` of linux/io_uring.h: 16 bytes. */
  export interface io_uring_recvmsg_out extends View<'io_uring_recvmsg_out'> {
    /** `__u32`: a number of bytes */
    namelen: number
    /** `__u32`: a number of bytes */
    controllen: number
    /** `__u32`: a number of bytes */
    payloadlen: number
    /** `__u32`: flags: `MSG_` */
    flags: Flags<MSG_>
  }

  /** `struct io_uring_reg_wait` of linux/io_uring.h: 64 bytes. */
  export interface io_uring_reg_wait extends View<'io_uring_reg_wait'> {
    /** `struct __kernel_timespec` */
    get ts(): __kernel_timespec
    set ts(value: Assignable<__kernel_timespec>)
    /** `__u32`: time in us */
    min_wait_usec: number
    /** `__u32`: flags: `IORING_REG_WAIT_` */
    flags: Flags<IORING_REG_WAIT_>
    /** `__u64`: struct sigset_t, sigmask_sz bytes, read by the kernel; null: the signal mask stays as it is */
    get sigmask(): Pointer<To<sigset_t>>
    set sigmask(value: Assignable<Pointer<To<sigset_t>>>)
    /** `__u32`: the length; left out, that of the memory */
    sigmask_sz: number
  }

  /** `struct io_uring_region_desc` of linux/io_uring.h: 64 bytes. */
  export interface io_uring_region_desc extends View<'io_uring_region_desc', 'size' | 'mmap_offset'> {
    /** `__u64`: a raw address that is not a buffer of the caller */
    get user_addr(): Pointer<ToBytes>
    set user_addr(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a number of bytes */
    size: number
    /** `__u32`: flags: `IORING_MEM_REGION_TYPE_` */
    flags: Flags<IORING_MEM_REGION_TYPE_>
    /** `__u32`: a plain number */
    id: number
    /** `__u64`: a signed position or distance in a file, in bytes */
    mmap_offset: number
  }

  /** `struct io_uring_restriction` of linux/io_uring.h: 16 bytes. */
  export interface io_uring_restriction extends View<'io_uring_restriction'> {
    /** `__u16`: one of `IORING_RESTRICTION_` */
    opcode: Choice<IORING_RESTRICTION_>
    /** `__u8`: one of `IORING_REGISTER_`, `IORING_UNREGISTER_` */
    register_op: Choice<IORING_REGISTER_ | IORING_UNREGISTER_>
    /** `__u8`: one of `IORING_OP_` */
    sqe_op: Choice<IORING_OP_>
    /** `__u8`: flags: `IOSQE_` */
    sqe_flags: Flags<IOSQE_>
  }

  /** `struct io_uring_rsrc_register` of linux/io_uring.h: 32 bytes. */
  export interface io_uring_rsrc_register extends View<'io_uring_rsrc_register'> {
    /** `__u32`: a number of things other than bytes */
    nr: number
    /** `__u32`: flags: `IORING_RSRC_REGISTER_` */
    flags: Flags<IORING_RSRC_REGISTER_>
    /**
     * `__u64`: bytes, nr descriptors of 4 bytes or nr iovec structs, as the opcode says, read by the
     * kernel; null: all slots are empty, as IORING_RSRC_REGISTER_SPARSE demands
     */
    get data(): Pointer<ToText>
    set data(value: Assignable<Pointer<ToText>>)
    /**
     * `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret, nr tags
     * of 8 bytes, read by the kernel; null: no tags
     */
    get tags(): Pointer<ToBytes>
    set tags(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct io_uring_rsrc_update` of linux/io_uring.h: 16 bytes. */
  export interface io_uring_rsrc_update extends View<'io_uring_rsrc_update', 'data'> {
    /** `__u32`: a plain number (slot) */
    offset: number
    /** `__u64`: an open file descriptor (io_uring) */
    get data(): Fd
    set data(value: Assignable<Fd>)
  }

  /** `struct io_uring_rsrc_update2` of linux/io_uring.h: 32 bytes. */
  export interface io_uring_rsrc_update2 extends View<'io_uring_rsrc_update2'> {
    /** `__u32`: a plain number (slot) */
    offset: number
    /** `__u64`: bytes, nr descriptors of 4 bytes or nr iovec structs, as the opcode says, read by the kernel */
    get data(): Pointer<ToText>
    set data(value: Assignable<Pointer<ToText>>)
    /**
     * `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret, nr tags
     * of 8 bytes, read by the kernel; null: no tags
     */
    get tags(): Pointer<ToBytes>
    set tags(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: a number of things other than bytes */
    nr: number
  }

  /** `struct io_uring_sqe` of linux/io_uring.h: 64 bytes. */
  export interface io_uring_sqe extends View<'io_uring_sqe', 'off' | 'splice_off_in' | 'attr_type_mask'> {
    /** `__u8`: one of `IORING_OP_` */
    opcode: Choice<IORING_OP_>
    /** `__u8`: flags: `IOSQE_` */
    flags: Flags<IOSQE_>
    /** `__u16`: a plain number */
    ioprio: number
    /** `__s32`: an open file descriptor */
    get fd(): Fd
    set fd(value: Assignable<Fd>)
    /** `__u64`: a signed position or distance in a file, in bytes */
    off: number
    /** `__u64`: a raw address that is not a buffer of the caller */
    get addr2(): Pointer<ToBytes>
    set addr2(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: a plain number */
    cmd_op: number
    /** `__u64`: a raw address that is not a buffer of the caller */
    get addr(): Pointer<ToBytes>
    set addr(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a signed position or distance in a file, in bytes */
    splice_off_in: number
    /** `__u32`: a plain number */
    level: number
    /** `__u32`: a plain number */
    optname: number
    /** `__u32`: a number of bytes */
    len: number
    /** `__u32`: flags: `RWF_` */
    rw_flags: Flags<RWF_>
    /** `__u32`: flags: `IORING_FSYNC_` */
    fsync_flags: Flags<IORING_FSYNC_>
    /** `__u16`: flags: `POLL_EVENT_` */
    poll_events: Flags<POLL_EVENT_>
    /** `__u32`: flags: `EPOLL_EVENT_` */
    poll32_events: Flags<EPOLL_EVENT_>
    /** `__u32`: flags: `SYNC_FILE_RANGE_` */
    sync_range_flags: Flags<SYNC_FILE_RANGE_>
    /** `__u32`: flags: `MSG_` */
    msg_flags: Flags<MSG_>
    /** `__u32`: flags: `IORING_TIMEOUT_` */
    timeout_flags: Flags<IORING_TIMEOUT_>
    /** `__u32`: flags: `SOCK_FLAG_` */
    accept_flags: Flags<SOCK_FLAG_>
    /** `__u32`: flags: `IORING_ASYNC_CANCEL_` */
    cancel_flags: Flags<IORING_ASYNC_CANCEL_>
    /** `__u32`: flags: `O_` */
    open_flags: Flags<O_>
    /** `__u32`: flags: `AT_STAT_`, `AT_STATX_` */
    statx_flags: Flags<AT_STAT_ | AT_STATX_>
    /** `__u32`: one of `POSIX_FADV_` */
    fadvise_advice: Choice<POSIX_FADV_>
    /** `__u32`: flags: `SPLICE_F_`, `SPLICE_F_FD_` */
    splice_flags: Flags<SPLICE_F_ | SPLICE_F_FD_>
    /** `__u32`: flags: `RENAME_` */
    rename_flags: Flags<RENAME_>
    /** `__u32`: flags: `AT_UNLINK_` */
    unlink_flags: Flags<AT_UNLINK_>
    /** `__u32`: flags: `AT_LINK_` */
    hardlink_flags: Flags<AT_LINK_>
    /** `__u32`: flags: `XATTR_` */
    xattr_flags: Flags<XATTR_>
    /** `__u32`: flags: `IORING_MSG_RING_` */
    msg_ring_flags: Flags<IORING_MSG_RING_>
    /** `__u32`: flags: `IORING_URING_CMD_` */
    uring_cmd_flags: Flags<IORING_URING_CMD_>
    /** `__u32`: flags: `IORING_FIXED_FD_` */
    install_fd_flags: Flags<IORING_FIXED_FD_>
    /** `__u32`: flags: `IORING_NOP_` */
    nop_flags: Flags<IORING_NOP_>
    /** `__u32`: flags: `O_` */
    pipe_flags: Flags<O_>
    /** `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    get user_data(): Pointer<ToBytes>
    set user_data(value: Assignable<Pointer<ToBytes>>)
    /** `__u16`: a plain number */
    buf_index: number
    /** `__u16`: a plain number */
    buf_group: number
    /** `__u16`: a plain number (personality) */
    personality: number
    /** `__s32`: an open file descriptor */
    get splice_fd_in(): Fd
    set splice_fd_in(value: Assignable<Fd>)
    /** `__u32`: a plain number */
    file_index: number
    /** `__u32`: a plain number */
    zcrx_ifq_idx: number
    /** `__u32`: a number of bytes */
    optlen: number
    /** `__u16`: a number of bytes */
    addr_len: number
    /** `__u8`: a plain number */
    write_stream: number
    /** `__u64`: a raw address that is not a buffer of the caller */
    get addr3(): Pointer<ToBytes>
    set addr3(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get attr_ptr(): Pointer<ToBytes>
    set attr_ptr(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: flags: `IORING_RW_ATTR_FLAG_` */
    attr_type_mask: Flags<IORING_RW_ATTR_FLAG_>
    /** `__u64`: a raw address that is not a buffer of the caller */
    get optval(): Pointer<ToBytes>
    set optval(value: Assignable<Pointer<ToBytes>>)
    /** `__u8[0]` */
    get cmd(): ByteField
    set cmd(value: Assignable<ByteField>)
  }

  /** `struct io_uring_sync_cancel_reg` of linux/io_uring.h: 64 bytes. */
  export interface io_uring_sync_cancel_reg extends View<'io_uring_sync_cancel_reg'> {
    /** `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    get addr(): Pointer<ToBytes>
    set addr(value: Assignable<Pointer<ToBytes>>)
    /** `__s32`: an open file descriptor */
    get fd(): Fd
    set fd(value: Assignable<Fd>)
    /** `__u32`: flags: `IORING_ASYNC_CANCEL_` */
    flags: Flags<IORING_ASYNC_CANCEL_>
    /** `struct __kernel_timespec` */
    get timeout(): __kernel_timespec
    set timeout(value: Assignable<__kernel_timespec>)
    /** `__u8`: one of `IORING_OP_` */
    opcode: Choice<IORING_OP_>
  }

  /** `__empty_restrictions` in `io_uring_task_restriction`. */
  export interface io_uring_task_restriction$__empty_restrictions extends View<'io_uring_task_restriction.__empty_restrictions'> {
  }
  /** `struct io_uring_task_restriction` of linux/io_uring.h: 16 bytes. */
  export interface io_uring_task_restriction extends View<'io_uring_task_restriction'> {
    /** `__u16`: a number of things other than bytes (restrictions) */
    nr_res: number
    /** `struct io_uring_restriction[0]` */
    get restrictions(): StructArray<io_uring_restriction>
    set restrictions(value: Assignable<StructArray<io_uring_restriction>>)
  }

  /** `struct io_uring_zcrx_area_reg` of linux/io_uring/zcrx.h: 48 bytes. */
  export interface io_uring_zcrx_area_reg extends View<'io_uring_zcrx_area_reg', 'len'> {
    /** `__u64`: a raw address that is not a buffer of the caller */
    get addr(): Pointer<ToBytes>
    set addr(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a number of bytes */
    len: number
    /** `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    get rq_area_token(): Pointer<ToBytes>
    set rq_area_token(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: flags: `IORING_ZCRX_AREA_` */
    flags: Flags<IORING_ZCRX_AREA_>
    /** `__u32`: an open file descriptor */
    get dmabuf_fd(): Fd
    set dmabuf_fd(value: Assignable<Fd>)
  }

  /** `struct io_uring_zcrx_cqe` of linux/io_uring/zcrx.h: 16 bytes. */
  export interface io_uring_zcrx_cqe extends View<'io_uring_zcrx_cqe'> {
    /** `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    get off(): Pointer<ToBytes>
    set off(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct io_uring_zcrx_ifq_reg` of linux/io_uring/zcrx.h: 96 bytes. */
  export interface io_uring_zcrx_ifq_reg extends View<'io_uring_zcrx_ifq_reg'> {
    /** `__u32`: a plain number */
    if_idx: number
    /** `__u32`: a plain number */
    if_rxq: number
    /** `__u32`: a number of things other than bytes */
    rq_entries: number
    /** `__u32`: flags: `ZCRX_REG_` */
    flags: Flags<ZCRX_REG_>
    /**
     * `__u64`: struct io_uring_zcrx_area_reg, read and written by the kernel; null: with ZCRX_REG_IMPORT,
     * which demands it
     */
    get area_ptr(): Pointer<To<io_uring_zcrx_area_reg>>
    set area_ptr(value: Assignable<Pointer<To<io_uring_zcrx_area_reg>>>)
    /**
     * `__u64`: struct io_uring_region_desc, read and written by the kernel; null: with ZCRX_REG_IMPORT,
     * which demands it
     */
    get region_ptr(): Pointer<To<io_uring_region_desc>>
    set region_ptr(value: Assignable<Pointer<To<io_uring_region_desc>>>)
    /** `struct io_uring_zcrx_offsets` */
    get offsets(): io_uring_zcrx_offsets
    set offsets(value: Assignable<io_uring_zcrx_offsets>)
    /** `__u32`: a plain number */
    zcrx_id: number
    /** `__u32`: a number of bytes */
    rx_buf_len: number
    /** `__u64`: struct zcrx_event_desc, read by the kernel; null: no events */
    get event_desc(): Pointer<To<zcrx_event_desc>>
    set event_desc(value: Assignable<Pointer<To<zcrx_event_desc>>>)
  }

  /** `struct io_uring_zcrx_offsets` of linux/io_uring/zcrx.h: 32 bytes. */
  export interface io_uring_zcrx_offsets extends View<'io_uring_zcrx_offsets'> {
    /** `__u32`: a signed position or distance in a file, in bytes */
    head: number
    /** `__u32`: a signed position or distance in a file, in bytes */
    tail: number
    /** `__u32`: a signed position or distance in a file, in bytes */
    rqes: number
  }

  /** `struct io_uring_zcrx_rqe` of linux/io_uring/zcrx.h: 16 bytes. */
  export interface io_uring_zcrx_rqe extends View<'io_uring_zcrx_rqe'> {
    /** `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    get off(): Pointer<ToBytes>
    set off(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: a number of bytes */
    len: number
  }

  /** `struct iocb` of linux/aio_abi.h: 64 bytes. */
  export interface iocb extends View<'iocb', 'aio_nbytes' | 'aio_offset'> {
    /** `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    get aio_data(): Pointer<ToBytes>
    set aio_data(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: a plain number */
    aio_key: number
    /** `__kernel_rwf_t`: flags: `RWF_` */
    aio_rw_flags: Flags<RWF_>
    /** `__u16`: one of `IOCB_CMD_` */
    aio_lio_opcode: Choice<IOCB_CMD_>
    /** `__s16`: a plain number */
    aio_reqprio: number
    /** `__u32`: an open file descriptor */
    get aio_fildes(): Fd
    set aio_fildes(value: Assignable<Fd>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get aio_buf(): Pointer<ToBytes>
    set aio_buf(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a number of bytes */
    aio_nbytes: number
    /** `__s64`: a signed position or distance in a file, in bytes */
    aio_offset: number
    /** `__u32`: flags: `IOCB_FLAG_` */
    aio_flags: Flags<IOCB_FLAG_>
    /** `__u32`: an open file descriptor (eventfd) */
    get aio_resfd(): Fd
    set aio_resfd(value: Assignable<Fd>)
  }

  /** `struct pollfd` of asm-generic/poll.h: 8 bytes. */
  export interface pollfd extends View<'pollfd'> {
    /** `int`: an open file descriptor */
    get fd(): Fd
    set fd(value: Assignable<Fd>)
    /** `short int`: flags: `POLL_EVENT_` */
    events: Flags<POLL_EVENT_>
    /** `short int`: flags: `POLL_EVENT_` */
    revents: Flags<POLL_EVENT_>
  }

  /** `struct signalfd_siginfo` of linux/signalfd.h: 128 bytes. */
  export interface signalfd_siginfo extends View<'signalfd_siginfo', 'ssi_utime' | 'ssi_stime'> {
    /** `__u32`: a signal number */
    ssi_signo: number
    /** `__s32`: an error number */
    ssi_errno: number
    /** `__s32`: a plain number */
    ssi_code: number
    /** `__u32`: a process */
    get ssi_pid(): Pid
    set ssi_pid(value: Assignable<Pid>)
    /** `__u32`: a user id */
    ssi_uid: number
    /** `__s32`: an open file descriptor */
    get ssi_fd(): Fd
    set ssi_fd(value: Assignable<Fd>)
    /** `__u32`: a POSIX timer id */
    get ssi_tid(): Timer
    set ssi_tid(value: Assignable<Timer>)
    /** `__u32`: a set of bits without named constants */
    ssi_band: number
    /** `__u32`: a number of things other than bytes (overruns) */
    ssi_overrun: number
    /** `__u32`: a plain number */
    ssi_trapno: number
    /** `__s32`: a plain number */
    ssi_status: number
    /** `__s32`: a machine word whose meaning is the caller's own */
    ssi_int: number
    /** `__u64`: a machine word whose meaning is the caller's own */
    get ssi_ptr(): Pointer<ToBytes>
    set ssi_ptr(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: time in ticks */
    ssi_utime: number
    /** `__u64`: time in ticks */
    ssi_stime: number
    /** `__u64`: a raw address that is not a buffer of the caller */
    get ssi_addr(): Pointer<ToBytes>
    set ssi_addr(value: Assignable<Pointer<ToBytes>>)
    /** `__u16`: a plain number */
    ssi_addr_lsb: number
    /** `__s32`: a plain number */
    ssi_syscall: number
    /** `__u64`: a raw address that is not a buffer of the caller */
    get ssi_call_addr(): Pointer<ToBytes>
    set ssi_call_addr(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: a plain number */
    ssi_arch: number
  }

  /** `struct sigset_argpack` of fs/select.c: 16 bytes. */
  export interface sigset_argpack extends View<'sigset_argpack', 'size'> {
    /** `sigset_t *`: struct sigset_t, size bytes, read by the kernel; null: the signal mask stays as it is */
    get p(): Pointer<To<sigset_t>>
    set p(value: Assignable<Pointer<To<sigset_t>>>)
    /** `size_t`: the length; left out, that of the memory */
    size: number
  }

  /** `struct zcrx_ctrl` of linux/io_uring/zcrx.h: 72 bytes. */
  export interface zcrx_ctrl extends View<'zcrx_ctrl'> {
    /** `__u32`: a plain number */
    zcrx_id: number
    /** `__u32`: one of `ZCRX_CTRL_` */
    op: Choice<ZCRX_CTRL_>
    /** `struct zcrx_ctrl_export` */
    get zc_export(): zcrx_ctrl_export
    set zc_export(value: Assignable<zcrx_ctrl_export>)
    /** `struct zcrx_ctrl_flush_rq` */
    get zc_flush(): zcrx_ctrl_flush_rq
    set zc_flush(value: Assignable<zcrx_ctrl_flush_rq>)
    /** `struct zcrx_ctrl_arm_event` */
    get zc_arm_event(): zcrx_ctrl_arm_event
    set zc_arm_event(value: Assignable<zcrx_ctrl_arm_event>)
  }

  /** `struct zcrx_ctrl_arm_event` of linux/io_uring/zcrx.h: 48 bytes. */
  export interface zcrx_ctrl_arm_event extends View<'zcrx_ctrl_arm_event'> {
    /** `__u32`: one of `ZCRX_EVENT_` */
    event_type: Choice<ZCRX_EVENT_>
  }

  /** `struct zcrx_ctrl_export` of linux/io_uring/zcrx.h: 48 bytes. */
  export interface zcrx_ctrl_export extends View<'zcrx_ctrl_export'> {
    /** `__u32`: an open file descriptor */
    get zcrx_fd(): Fd
    set zcrx_fd(value: Assignable<Fd>)
  }

  /** `struct zcrx_ctrl_flush_rq` of linux/io_uring/zcrx.h: 48 bytes. */
  export interface zcrx_ctrl_flush_rq extends View<'zcrx_ctrl_flush_rq'> {
  }

  /** `struct zcrx_event_desc` of linux/io_uring/zcrx.h: 96 bytes. */
  export interface zcrx_event_desc extends View<'zcrx_event_desc', 'stats_offset'> {
    /** `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    get user_data(): Pointer<ToBytes>
    set user_data(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: a set of bits without named constants */
    type_mask: number
    /** `__u32`: flags: `ZCRX_EVENT_DESC_FLAG_` */
    flags: Flags<ZCRX_EVENT_DESC_FLAG_>
    /** `__u64`: a signed position or distance in a file, in bytes */
    stats_offset: number
  }

  /** `struct zcrx_stats` of linux/io_uring/zcrx.h: 16 bytes. */
  export interface zcrx_stats extends View<'zcrx_stats', 'copy_count' | 'copy_bytes'> {
    /** `__u64`: a number of things other than bytes */
    copy_count: number
    /** `__u64`: a number of bytes */
    copy_bytes: number
  }
  export type __kernel_fd_set = sys.__kernel_fd_set
  export type __kernel_itimerspec = time.__kernel_itimerspec
  export type __kernel_old_timeval = time.__kernel_old_timeval
  export type __kernel_timespec = time.__kernel_timespec
  export type iovec = net.iovec
  export type sigset_t = proc.sigset_t
  export type sock_filter = sec.sock_filter
  export type fd_set = __kernel_fd_set
  export type itimerspec = __kernel_itimerspec
  export type timespec = __kernel_timespec
  export type timeval = __kernel_old_timeval
}

/** The structs of this subject and of its calls, by the kernel's names: `new struct.NAME({ ... })`. */
export const struct: {
  readonly __aio_sigset: StructClass<struct.__aio_sigset>
  readonly epoll_event: StructClass<struct.epoll_event>
  readonly epoll_params: StructClass<struct.epoll_params>
  readonly io_cqring_offsets: StructClass<struct.io_cqring_offsets>
  readonly io_event: StructClass<struct.io_event>
  readonly io_sqring_offsets: StructClass<struct.io_sqring_offsets>
  readonly io_timespec: StructClass<struct.io_timespec>
  readonly io_uring_attr_pi: StructClass<struct.io_uring_attr_pi>
  readonly io_uring_bpf: StructClass<struct.io_uring_bpf>
  readonly io_uring_bpf_ctx: StructClass<struct.io_uring_bpf_ctx>
  readonly io_uring_bpf_filter: StructClass<struct.io_uring_bpf_filter>
  readonly io_uring_buf: StructClass<struct.io_uring_buf>
  readonly io_uring_buf_reg: StructClass<struct.io_uring_buf_reg>
  readonly io_uring_buf_ring: TailedStructClass<struct.io_uring_buf_ring>
  readonly io_uring_buf_status: StructClass<struct.io_uring_buf_status>
  readonly io_uring_clock_register: StructClass<struct.io_uring_clock_register>
  readonly io_uring_clone_buffers: StructClass<struct.io_uring_clone_buffers>
  readonly io_uring_cqe: TailedStructClass<struct.io_uring_cqe>
  readonly io_uring_file_index_range: StructClass<struct.io_uring_file_index_range>
  readonly io_uring_files_update: StructClass<struct.io_uring_files_update>
  readonly io_uring_getevents_arg: StructClass<struct.io_uring_getevents_arg>
  readonly io_uring_mem_region_reg: StructClass<struct.io_uring_mem_region_reg>
  readonly io_uring_mock_create: StructClass<struct.io_uring_mock_create>
  readonly io_uring_mock_probe: StructClass<struct.io_uring_mock_probe>
  readonly io_uring_napi: StructClass<struct.io_uring_napi>
  readonly io_uring_params: StructClass<struct.io_uring_params>
  readonly io_uring_probe: TailedStructClass<struct.io_uring_probe>
  readonly io_uring_probe_op: StructClass<struct.io_uring_probe_op>
  readonly io_uring_query_hdr: StructClass<struct.io_uring_query_hdr>
  readonly io_uring_query_opcode: StructClass<struct.io_uring_query_opcode>
  readonly io_uring_query_scq: StructClass<struct.io_uring_query_scq>
  readonly io_uring_query_zcrx: StructClass<struct.io_uring_query_zcrx>
  readonly io_uring_query_zcrx_event: StructClass<struct.io_uring_query_zcrx_event>
  readonly io_uring_recvmsg_out: StructClass<struct.io_uring_recvmsg_out>
  readonly io_uring_reg_wait: StructClass<struct.io_uring_reg_wait>
  readonly io_uring_region_desc: StructClass<struct.io_uring_region_desc>
  readonly io_uring_restriction: StructClass<struct.io_uring_restriction>
  readonly io_uring_rsrc_register: StructClass<struct.io_uring_rsrc_register>
  readonly io_uring_rsrc_update: StructClass<struct.io_uring_rsrc_update>
  readonly io_uring_rsrc_update2: StructClass<struct.io_uring_rsrc_update2>
  readonly io_uring_sqe: TailedStructClass<struct.io_uring_sqe>
  readonly io_uring_sync_cancel_reg: StructClass<struct.io_uring_sync_cancel_reg>
  readonly io_uring_task_restriction: TailedStructClass<struct.io_uring_task_restriction>
  readonly io_uring_zcrx_area_reg: StructClass<struct.io_uring_zcrx_area_reg>
  readonly io_uring_zcrx_cqe: StructClass<struct.io_uring_zcrx_cqe>
  readonly io_uring_zcrx_ifq_reg: StructClass<struct.io_uring_zcrx_ifq_reg>
  readonly io_uring_zcrx_offsets: StructClass<struct.io_uring_zcrx_offsets>
  readonly io_uring_zcrx_rqe: StructClass<struct.io_uring_zcrx_rqe>
  readonly iocb: StructClass<struct.iocb>
  readonly pollfd: StructClass<struct.pollfd>
  readonly signalfd_siginfo: StructClass<struct.signalfd_siginfo>
  readonly sigset_argpack: StructClass<struct.sigset_argpack>
  readonly zcrx_ctrl: StructClass<struct.zcrx_ctrl>
  readonly zcrx_ctrl_arm_event: StructClass<struct.zcrx_ctrl_arm_event>
  readonly zcrx_ctrl_export: StructClass<struct.zcrx_ctrl_export>
  readonly zcrx_ctrl_flush_rq: StructClass<struct.zcrx_ctrl_flush_rq>
  readonly zcrx_event_desc: StructClass<struct.zcrx_event_desc>
  readonly zcrx_stats: StructClass<struct.zcrx_stats>
  readonly __kernel_fd_set: StructClass<struct.__kernel_fd_set>
  readonly __kernel_itimerspec: StructClass<struct.__kernel_itimerspec>
  readonly __kernel_old_timeval: StructClass<struct.__kernel_old_timeval>
  readonly __kernel_timespec: StructClass<struct.__kernel_timespec>
  readonly iovec: StructClass<struct.iovec>
  readonly sigset_t: StructClass<struct.sigset_t>
  readonly sock_filter: StructClass<struct.sock_filter>
  readonly fd_set: StructClass<struct.fd_set>
  readonly itimerspec: StructClass<struct.itimerspec>
  readonly timespec: StructClass<struct.timespec>
  readonly timeval: StructClass<struct.timeval>
} = structNamespace(
  [structs, others],
  families,
  '__aio_sigset epoll_event epoll_params io_cqring_offsets io_event io_sqring_offsets io_timespec io_uring_attr_pi io_uring_bpf io_uring_bpf_ctx io_uring_bpf_filter io_uring_buf io_uring_buf_reg io_uring_buf_ring io_uring_buf_status io_uring_clock_register io_uring_clone_buffers io_uring_cqe io_uring_file_index_range io_uring_files_update io_uring_getevents_arg io_uring_mem_region_reg io_uring_mock_create io_uring_mock_probe io_uring_napi io_uring_params io_uring_probe io_uring_probe_op io_uring_query_hdr io_uring_query_opcode io_uring_query_scq io_uring_query_zcrx io_uring_query_zcrx_event io_uring_recvmsg_out io_uring_reg_wait io_uring_region_desc io_uring_restriction io_uring_rsrc_register io_uring_rsrc_update io_uring_rsrc_update2 io_uring_sqe io_uring_sync_cancel_reg io_uring_task_restriction io_uring_zcrx_area_reg io_uring_zcrx_cqe io_uring_zcrx_ifq_reg io_uring_zcrx_offsets io_uring_zcrx_rqe iocb pollfd signalfd_siginfo sigset_argpack zcrx_ctrl zcrx_ctrl_arm_event zcrx_ctrl_export zcrx_ctrl_flush_rq zcrx_event_desc zcrx_stats __kernel_fd_set __kernel_itimerspec __kernel_old_timeval __kernel_timespec iovec sigset_t sock_filter fd_set itimerspec timespec timeval',
) as never
