// BPF: maps, programs, links and type information in the kernel.

import {
  command,
  depends,
  fd,
  inout,
  input,
  length,
  of,
  type Subject,
  size,
  withFlags,
} from '../vocabulary.js'
import { bpfStructs } from './bpf-structs.js'

const attr = { uattr: input('bpf_attr', { size: 'size', extensible: true }) }
const attrBack = { uattr: inout('bpf_attr', { size: 'size', extensible: true }) }
/** The kernel writes answers into the first bytes, even beyond size. */
const answers = (bytes: number) => ({
  uattr: inout('bpf_attr', { size: 'size', extensible: true, reach: { bytes } }),
})
const batch = answers(36)
const nextId = answers(8)
const map = of('bpf_map', fd)
const program = of('bpf_prog', fd)
const link = of('bpf_link', fd)
const btf = of('btf', fd)
const ADMIN = 'It needs CAP_SYS_ADMIN.'
const NO_NEXT = 'There is no greater id.'
const NO_SUCH_ID = 'No such id.'
const READ = 'The file descriptor of the map does not allow reading, or the map is not for user space.'
const WRITE = 'The file descriptor of the map does not allow writing, or the map is frozen.'
const UNSUPPORTED = 'If the map cannot do it, the error is 524 (ENOTSUPP), which user space has no name for.'

export const bpf: Subject = {
  calls: {
    bpf: {
      does: 'Create, load, use and query BPF maps, programs, links and type information.',
      args: {
        cmd: withFlags(command('BPF_CMD_'), 'BPF_COMMON_'),
        uattr: depends('cmd'),
        size: length,
        uattr_common: inout('bpf_common_attr', {
          size: 'size_common',
          extensible: true,
          optional: 'there are none; it is only looked at if BPF_COMMON_ATTRS is set in cmd',
        }),
        size_common: length,
      },
      result: depends('cmd'),
      since: '3.18',
      errors:
        'E2BIG EACCES EAGAIN EBADF EBADFD EBADMSG EBUSY EEXIST EFAULT EINTR EINVAL EKEYREJECTED ELOOP ' +
        'EMFILE ENAMETOOLONG ENFILE ENODEV ENOENT ENOKEY ENOLINK ENOMEM ENOPKG ENOSPC ENOTDIR ENXIO ' +
        'EOPNOTSUPP EOVERFLOW EPERM ERANGE EROFS ESRCH ESTALE EXDEV',
      hints: {
        E2BIG: 'The union has fields that this kernel does not know and that are not 0.',
        EINVAL:
          'Often: a field of the union that the command does not use is not 0, or the kernel does not know ' +
          'the command.',
        EPERM:
          'If /proc/sys/kernel/unprivileged_bpf_disabled is not 0, only CAP_BPF may create maps and load ' +
          'programs. Even if it is 0, most types need CAP_BPF, with CAP_PERFMON for tracing and ' +
          'CAP_NET_ADMIN for the network; going through ids needs CAP_SYS_ADMIN. CAP_SYS_ADMIN stands for ' +
          'the first three, and in a user namespace a token (BPF_TOKEN_CREATE) does.',
      },
      note:
        'Pass the whole union, zeroed: results go into fields of it even if size is smaller. Some errors ' +
        'are 524 (ENOTSUPP), which user space has no name for. BPF_COMMON_ATTRS is a flag or-ed into cmd ' +
        'and matters to BPF_MAP_CREATE, BPF_PROG_LOAD and BPF_BTF_LOAD; kernels that do not know it give ' +
        'EINVAL. File descriptors are close-on-exec.',
    },
  },
  multiplexers: [
    {
      call: 'bpf',
      by: 'cmd',
      commands: {
        BPF_MAP_CREATE: {
          does: 'Create a map.',
          args: attr,
          result: map,
          since: '3.18',
          errors: 'E2BIG EACCES EBADF EFAULT EINVAL EMFILE ENFILE ENOMEM ENOSPC EOPNOTSUPP EPERM',
          hints: {
            EPERM: 'See bpf: it depends on unprivileged_bpf_disabled and on the type of the map.',
          },
        },
        BPF_MAP_LOOKUP_ELEM: {
          does: 'Get the value of a key.',
          args: attr,
          since: '3.18',
          errors: 'EBADF EFAULT EINVAL ENOENT ENOMEM EOPNOTSUPP EPERM',
          hints: { ENOENT: 'The map has no such key.', EPERM: READ },
          note: `Of a map per CPU, each possible CPU gives a value, rounded up to 8 bytes. ${UNSUPPORTED}`,
        },
        BPF_MAP_UPDATE_ELEM: {
          does: 'Set the value of a key.',
          args: attr,
          since: '3.18',
          errors: 'E2BIG EBADF EBUSY EEXIST EFAULT EINVAL ENOENT ENOMEM EOPNOTSUPP EPERM',
          hints: {
            E2BIG: 'The map is full, or the index is too large.',
            EEXIST: 'BPF_NOEXIST: the map has the key.',
            ENOENT: 'BPF_EXIST: the map has no such key.',
            EPERM: WRITE,
          },
          note: UNSUPPORTED,
        },
        BPF_MAP_DELETE_ELEM: {
          does: 'Remove a key.',
          args: attr,
          since: '3.18',
          errors: 'EBADF EBUSY EFAULT EINVAL ENOENT ENOMEM EOPNOTSUPP EPERM',
          hints: {
            EINVAL: 'Arrays have no keys to remove.',
            ENOENT: 'The map has no such key.',
            EPERM: WRITE,
          },
          note: UNSUPPORTED,
        },
        BPF_MAP_GET_NEXT_KEY: {
          does: 'Get the key after another one.',
          args: attr,
          since: '3.18',
          errors: 'EBADF EFAULT EINVAL ENOENT ENOMEM EOPNOTSUPP EPERM',
          hints: { ENOENT: 'It was the last key, or the map is empty.', EPERM: READ },
          note: `Without a key, or with one that a hash does not have, it gives the first. ${UNSUPPORTED}`,
        },
        BPF_MAP_LOOKUP_AND_DELETE_ELEM: {
          does: 'Get the value of a key and remove it, or take the next value of a queue or stack.',
          args: attr,
          since: '4.20',
          errors: 'EBADF EBUSY EFAULT EINVAL ENOENT ENOMEM EPERM',
          hints: { ENOENT: 'No such key, or the queue is empty.' },
          note: UNSUPPORTED,
        },
        BPF_MAP_FREEZE: {
          does: 'Forbid user space to change a map from now on.',
          args: attr,
          since: '5.2',
          errors: 'EBADF EBUSY EINVAL EPERM',
          hints: { EBUSY: 'It is frozen already, being written, or mapped writable.' },
          note: UNSUPPORTED,
        },
        BPF_MAP_LOOKUP_BATCH: {
          does: 'Get many keys and values at once.',
          args: batch,
          since: '5.6',
          errors: 'EBADF EFAULT EINTR EINVAL ENOENT ENOMEM ENOSPC EPERM',
          hints: {
            ENOENT: 'The end is reached; batch.count tells how many were stored.',
            ENOSPC: 'batch.count is too small for one bucket of the hash.',
          },
          note: UNSUPPORTED,
        },
        BPF_MAP_LOOKUP_AND_DELETE_BATCH: {
          does: 'Get many keys and values at once and remove them.',
          args: batch,
          since: '5.6',
          errors: 'EBADF EFAULT EINTR EINVAL ENOENT ENOMEM ENOSPC EPERM',
          hints: {
            ENOENT: 'The end is reached; batch.count tells how many were stored.',
            ENOSPC: 'batch.count is too small for one bucket of the hash.',
          },
          note: UNSUPPORTED,
        },
        BPF_MAP_UPDATE_BATCH: {
          does: 'Set many values at once.',
          args: batch,
          since: '5.6',
          errors: 'E2BIG EBADF EBUSY EEXIST EFAULT EINVAL ENOENT ENOMEM EPERM',
          note: `batch.count tells how many were set, also after an error. ${UNSUPPORTED}`,
        },
        BPF_MAP_DELETE_BATCH: {
          does: 'Remove many keys at once.',
          args: batch,
          since: '5.6',
          errors: 'EBADF EBUSY EFAULT EINVAL ENOENT ENOMEM EPERM',
          note: `batch.count tells how many were removed, also after an error. ${UNSUPPORTED}`,
        },
        BPF_PROG_LOAD: {
          does: 'Check a program and load it.',
          args: attrBack,
          result: program,
          since: '3.18',
          errors:
            'E2BIG EACCES EAGAIN EBADF EBADMSG EBUSY EFAULT EINVAL EKEYREJECTED EMFILE ENFILE ENODEV ' +
            'ENOENT ENOKEY ENOMEM ENOPKG ENOSPC EOPNOTSUPP EPERM ERANGE',
          hints: {
            E2BIG: 'The program has too many instructions: 4096, or a million with CAP_BPF.',
            EACCES: 'The verifier refused the program; the log (log_level 1 and log_buf) says why.',
            EAGAIN: 'A signal came during the check. Try again.',
            EINVAL: 'A field is wrong, or the verifier refused the program: see the log.',
            ENOSPC: 'The log buffer is too small; log_true_size tells the size that is needed.',
            EPERM: 'See bpf: it depends on unprivileged_bpf_disabled and on the type of the program.',
          },
        },
        BPF_PROG_TEST_RUN: {
          does: 'Run a program once or more on data of the caller.',
          args: answers(40),
          since: '4.12',
          errors: 'E2BIG EBADF EFAULT EINTR EINVAL ENODEV ENOMEM ENOSPC ENXIO EOPNOTSUPP EPERM ERANGE',
          hints: {
            ENOSPC: 'A buffer is too small; data_size_out or ctx_size_out tells the size that is needed.',
          },
          note:
            'For packets, a test.data_size_out of 0 with a data_out means that all is stored, whatever its ' +
            'length. If the program type cannot do it, the error is 524 (ENOTSUPP), which user space has ' +
            'no name for.',
        },
        BPF_PROG_ATTACH: {
          does: 'Attach a program to a cgroup, socket map, network namespace or device.',
          args: attr,
          since: '4.10',
          errors: 'E2BIG EBADF EBUSY EEXIST EINVAL ENODEV ENOENT ENOMEM EOPNOTSUPP EPERM ERANGE ESTALE',
          hints: { EPERM: 'A program at a parent cgroup does not allow another here.' },
        },
        BPF_PROG_DETACH: {
          does: 'Detach a program from where BPF_PROG_ATTACH attached it.',
          args: attr,
          since: '4.10',
          errors: 'EBADF EINVAL ENODEV ENOENT ENOMEM EOPNOTSUPP EPERM ERANGE ESTALE',
          hints: { ENOENT: 'No such program is attached.' },
        },
        BPF_PROG_QUERY: {
          does: 'Get the ids of the programs that are attached somewhere.',
          args: answers(64),
          since: '4.15',
          errors: 'EBADF EFAULT EINVAL ENODEV ENOENT ENOMEM ENOSPC EPERM',
          hints: {
            ENOSPC: 'The arrays are too small; query.prog_cnt tells how many there are.',
            EPERM: 'It needs CAP_NET_ADMIN.',
          },
        },
        BPF_PROG_BIND_MAP: {
          does: 'Keep a map alive as long as a program.',
          args: attr,
          since: '5.10',
          errors: 'EBADF EINVAL ENOMEM',
        },
        BPF_PROG_STREAM_READ_BY_FD: {
          does: 'Read what a program printed to one of its streams.',
          args: attr,
          result: size,
          since: '6.17',
          errors: 'EBADF EFAULT EINVAL ENOENT',
          hints: { ENOENT: 'No such stream.' },
          note: 'It does not wait: 0 means that there is nothing.',
        },
        BPF_PROG_ASSOC_STRUCT_OPS: {
          does: 'Tie a program to a struct_ops map, for helpers that need to know it.',
          args: attr,
          since: '7.0',
          errors: 'EBADF EBUSY EINVAL',
          hints: { EBUSY: 'The program is tied to another map.' },
        },
        BPF_OBJ_PIN: {
          does: 'Give a map, program or link a name in a BPF file system, which keeps it alive.',
          args: attr,
          since: '4.4',
          errors:
            'EACCES EBADF EEXIST EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTDIR EPERM EROFS',
          hints: { EPERM: 'The path is not in a BPF file system, or a security module forbids it.' },
        },
        BPF_OBJ_GET: {
          does: 'Open a map, program or link by its name in a BPF file system.',
          args: attr,
          result: fd,
          since: '4.4',
          errors: 'EACCES EFAULT EINVAL ELOOP EMFILE ENAMETOOLONG ENFILE ENOENT ENOMEM ENOTDIR EPERM',
          hints: { EACCES: 'The path is no pinned object, or its permissions do not allow it.' },
        },
        BPF_OBJ_GET_INFO_BY_FD: {
          does: 'Get what is known of a map, program, link, token or type information.',
          args: answers(8),
          since: '4.13',
          errors: 'E2BIG EBADFD EFAULT EINVAL ENODEV ENOENT ENOMEM ENOSPC EOPNOTSUPP EPERM',
          hints: { EBADFD: 'info.bpf_fd is not open.' },
          note:
            'The struct at info.info is bpf_prog_info, bpf_map_info, bpf_btf_info, bpf_link_info or ' +
            'bpf_token_info. The kernel reads it first, since it may hold buffers; zero it, and set ' +
            'info.info_len to its size.',
        },
        BPF_PROG_GET_NEXT_ID: {
          does: 'Get the next greater id of a program.',
          args: nextId,
          since: '4.13',
          errors: 'EFAULT EINVAL ENOENT EPERM',
          hints: { ENOENT: NO_NEXT, EPERM: ADMIN },
        },
        BPF_MAP_GET_NEXT_ID: {
          does: 'Get the next greater id of a map.',
          args: nextId,
          since: '4.13',
          errors: 'EFAULT EINVAL ENOENT EPERM',
          hints: { ENOENT: NO_NEXT, EPERM: ADMIN },
        },
        BPF_BTF_GET_NEXT_ID: {
          does: 'Get the next greater id of type information.',
          args: nextId,
          since: '5.4',
          errors: 'EFAULT EINVAL ENOENT EPERM',
          hints: { ENOENT: NO_NEXT, EPERM: ADMIN },
        },
        BPF_LINK_GET_NEXT_ID: {
          does: 'Get the next greater id of a link.',
          args: nextId,
          since: '5.8',
          errors: 'EFAULT EINVAL ENOENT EPERM',
          hints: { ENOENT: NO_NEXT, EPERM: ADMIN },
        },
        BPF_PROG_GET_FD_BY_ID: {
          does: 'Open a program by its id.',
          args: attr,
          result: program,
          since: '4.13',
          errors: 'EINVAL EMFILE ENFILE ENOENT ENOMEM EPERM',
          hints: { ENOENT: NO_SUCH_ID, EPERM: ADMIN },
        },
        BPF_MAP_GET_FD_BY_ID: {
          does: 'Open a map by its id.',
          args: attr,
          result: map,
          since: '4.13',
          errors: 'EINVAL EMFILE ENFILE ENOENT ENOMEM EPERM',
          hints: { ENOENT: NO_SUCH_ID, EPERM: ADMIN },
        },
        BPF_BTF_GET_FD_BY_ID: {
          does: 'Open type information by its id.',
          args: attr,
          result: btf,
          since: '4.18',
          errors: 'EBADF EINVAL EMFILE ENFILE ENOENT ENOMEM EPERM',
          hints: { ENOENT: NO_SUCH_ID, EPERM: ADMIN },
        },
        BPF_LINK_GET_FD_BY_ID: {
          does: 'Open a link by its id.',
          args: attr,
          result: link,
          since: '5.8',
          errors: 'EAGAIN EINVAL EMFILE ENFILE ENOENT ENOMEM EPERM',
          hints: { EAGAIN: 'The link is just being made.', ENOENT: NO_SUCH_ID, EPERM: ADMIN },
        },
        BPF_RAW_TRACEPOINT_OPEN: {
          does: 'Attach a program to a raw tracepoint.',
          args: attr,
          result: link,
          since: '4.17',
          errors: 'E2BIG EBADF EBUSY EEXIST EFAULT EINVAL EMFILE ENFILE ENOENT ENOMEM EOPNOTSUPP',
          hints: { ENOENT: 'No such tracepoint.' },
          note: 'Closing the file descriptor detaches the program.',
        },
        BPF_BTF_LOAD: {
          does: 'Check type information (BTF) and load it.',
          args: attrBack,
          result: btf,
          since: '4.18',
          errors: 'E2BIG EBADF EFAULT EINVAL EMFILE ENFILE ENOENT ENOMEM ENOSPC EOPNOTSUPP EPERM',
          hints: {
            EINVAL: 'The log (btf_log_level 1 and btf_log_buf) says what is wrong.',
            ENOSPC: 'The log buffer is too small; btf_log_true_size tells the size that is needed.',
            EPERM: 'It needs CAP_BPF.',
          },
        },
        BPF_TASK_FD_QUERY: {
          does: 'Get which program a file descriptor of a process attached to which probe or tracepoint.',
          args: answers(48),
          since: '4.18',
          errors: 'EBADF EFAULT EINVAL ENOENT ENOSPC EOPNOTSUPP EPERM',
          hints: {
            EBADF: 'The process has no such file descriptor.',
            ENOENT: 'No such process, or no program is attached.',
            ENOSPC: 'The text was cut off; task_fd_query.buf_len tells its length without NUL.',
            EPERM: ADMIN,
          },
          note: 'For other file descriptors the error is 524 (ENOTSUPP), which user space has no name for.',
        },
        BPF_LINK_CREATE: {
          does: 'Attach a program to something, by a link that can be closed, pinned and updated.',
          args: attr,
          result: link,
          since: '5.7',
          errors:
            'E2BIG EACCES EBADF EBUSY EEXIST EFAULT EINVAL EMFILE ENFILE ENODEV ENOENT ENOMEM ENOSPC ' +
            'EOPNOTSUPP EPERM ERANGE ESRCH ESTALE',
          note: 'Closing the last file descriptor of a link that is not pinned detaches the program.',
        },
        BPF_LINK_UPDATE: {
          does: 'Replace the program or struct_ops map of a link.',
          args: attr,
          since: '5.7',
          errors: 'EBADF EINVAL ENOENT ENOLINK ENOMEM EOPNOTSUPP EPERM',
          hints: {
            ENOLINK: 'What the link was attached to is gone.',
            EPERM: 'BPF_F_REPLACE: the link has another program than the old one given.',
          },
        },
        BPF_LINK_DETACH: {
          does: 'Detach a link, which stays as an empty shell.',
          args: attr,
          since: '5.9',
          errors: 'EBADF EINVAL EOPNOTSUPP',
          hints: { EOPNOTSUPP: 'Links of this type can only be closed.' },
        },
        BPF_ITER_CREATE: {
          does: 'Open a file whose content a program makes as it goes over the objects of an iterator link.',
          args: attr,
          result: of('bpf_iter', fd),
          since: '5.8',
          errors: 'EBADF EINVAL EMFILE ENFILE ENOMEM',
        },
        BPF_ENABLE_STATS: {
          does: 'Count runs and run times of all programs while the file descriptor is open.',
          args: attr,
          result: of('bpf_stats', fd),
          since: '5.8',
          errors: 'EBUSY EINVAL EMFILE ENFILE ENOMEM EPERM',
          hints: { EPERM: ADMIN },
        },
        BPF_TOKEN_CREATE: {
          does: 'Create a token that lends the rights a BPF file system delegates to its user namespace.',
          args: attr,
          result: of('bpf_token', fd),
          since: '6.9',
          errors: 'EACCES EBADF EINVAL EMFILE ENFILE ENOENT ENOMEM EOPNOTSUPP EPERM',
          hints: {
            ENOENT: 'The file system was mounted without delegate_ options.',
            EOPNOTSUPP: 'The caller is in the initial user namespace.',
            EPERM: 'It needs CAP_BPF in the user namespace of the file system, and the caller must be in it.',
          },
        },
      },
    },
  ],
  fields: bpfStructs,
  families: {
    BPF_COMMON_: { does: "what is or'ed to a command of bpf", names: ['BPF_COMMON_ATTRS'] },
    BPF_CMD_: {
      does: 'Commands of bpf.',
      names: [
        'BPF_MAP_CREATE',
        'BPF_MAP_LOOKUP_ELEM',
        'BPF_MAP_UPDATE_ELEM',
        'BPF_MAP_DELETE_ELEM',
        'BPF_MAP_GET_NEXT_KEY',
        'BPF_PROG_LOAD',
        'BPF_OBJ_PIN',
        'BPF_OBJ_GET',
        'BPF_PROG_ATTACH',
        'BPF_PROG_DETACH',
        'BPF_PROG_TEST_RUN',
        'BPF_PROG_GET_NEXT_ID',
        'BPF_MAP_GET_NEXT_ID',
        'BPF_PROG_GET_FD_BY_ID',
        'BPF_MAP_GET_FD_BY_ID',
        'BPF_OBJ_GET_INFO_BY_FD',
        'BPF_PROG_QUERY',
        'BPF_RAW_TRACEPOINT_OPEN',
        'BPF_BTF_LOAD',
        'BPF_BTF_GET_FD_BY_ID',
        'BPF_TASK_FD_QUERY',
        'BPF_MAP_LOOKUP_AND_DELETE_ELEM',
        'BPF_MAP_FREEZE',
        'BPF_BTF_GET_NEXT_ID',
        'BPF_MAP_LOOKUP_BATCH',
        'BPF_MAP_LOOKUP_AND_DELETE_BATCH',
        'BPF_MAP_UPDATE_BATCH',
        'BPF_MAP_DELETE_BATCH',
        'BPF_LINK_CREATE',
        'BPF_LINK_UPDATE',
        'BPF_LINK_GET_FD_BY_ID',
        'BPF_LINK_GET_NEXT_ID',
        'BPF_ENABLE_STATS',
        'BPF_ITER_CREATE',
        'BPF_LINK_DETACH',
        'BPF_PROG_BIND_MAP',
        'BPF_TOKEN_CREATE',
        'BPF_PROG_STREAM_READ_BY_FD',
        'BPF_PROG_ASSOC_STRUCT_OPS',
      ],
    },
    BPF_ATTACH_TYPE_: {
      does: 'To what a program is attached.',
      names: [
        'BPF_CGROUP_INET_INGRESS',
        'BPF_CGROUP_INET_EGRESS',
        'BPF_CGROUP_INET_SOCK_CREATE',
        'BPF_CGROUP_SOCK_OPS',
        'BPF_SK_SKB_STREAM_PARSER',
        'BPF_SK_SKB_STREAM_VERDICT',
        'BPF_CGROUP_DEVICE',
        'BPF_SK_MSG_VERDICT',
        'BPF_CGROUP_INET4_BIND',
        'BPF_CGROUP_INET6_BIND',
        'BPF_CGROUP_INET4_CONNECT',
        'BPF_CGROUP_INET6_CONNECT',
        'BPF_CGROUP_INET4_POST_BIND',
        'BPF_CGROUP_INET6_POST_BIND',
        'BPF_CGROUP_UDP4_SENDMSG',
        'BPF_CGROUP_UDP6_SENDMSG',
        'BPF_LIRC_MODE2',
        'BPF_FLOW_DISSECTOR',
        'BPF_CGROUP_SYSCTL',
        'BPF_CGROUP_UDP4_RECVMSG',
        'BPF_CGROUP_UDP6_RECVMSG',
        'BPF_CGROUP_GETSOCKOPT',
        'BPF_CGROUP_SETSOCKOPT',
        'BPF_TRACE_RAW_TP',
        'BPF_TRACE_FENTRY',
        'BPF_TRACE_FEXIT',
        'BPF_MODIFY_RETURN',
        'BPF_LSM_MAC',
        'BPF_TRACE_ITER',
        'BPF_CGROUP_INET4_GETPEERNAME',
        'BPF_CGROUP_INET6_GETPEERNAME',
        'BPF_CGROUP_INET4_GETSOCKNAME',
        'BPF_CGROUP_INET6_GETSOCKNAME',
        'BPF_XDP_DEVMAP',
        'BPF_CGROUP_INET_SOCK_RELEASE',
        'BPF_XDP_CPUMAP',
        'BPF_SK_LOOKUP',
        'BPF_XDP',
        'BPF_SK_SKB_VERDICT',
        'BPF_SK_REUSEPORT_SELECT',
        'BPF_SK_REUSEPORT_SELECT_OR_MIGRATE',
        'BPF_PERF_EVENT',
        'BPF_TRACE_KPROBE_MULTI',
        'BPF_LSM_CGROUP',
        'BPF_STRUCT_OPS',
        'BPF_NETFILTER',
        'BPF_TCX_INGRESS',
        'BPF_TCX_EGRESS',
        'BPF_TRACE_UPROBE_MULTI',
        'BPF_CGROUP_UNIX_CONNECT',
        'BPF_CGROUP_UNIX_SENDMSG',
        'BPF_CGROUP_UNIX_RECVMSG',
        'BPF_CGROUP_UNIX_GETPEERNAME',
        'BPF_CGROUP_UNIX_GETSOCKNAME',
        'BPF_NETKIT_PRIMARY',
        'BPF_NETKIT_PEER',
        'BPF_TRACE_KPROBE_SESSION',
        'BPF_TRACE_UPROBE_SESSION',
        'BPF_TRACE_FSESSION',
        'BPF_TRACE_FENTRY_MULTI',
        'BPF_TRACE_FEXIT_MULTI',
        'BPF_TRACE_FSESSION_MULTI',
      ],
    },
    BPF_F_MAP_: {
      does: 'Properties of a map.',
      names: [
        'BPF_F_NO_PREALLOC',
        'BPF_F_NO_COMMON_LRU',
        'BPF_F_NUMA_NODE',
        'BPF_F_RDONLY',
        'BPF_F_WRONLY',
        'BPF_F_STACK_BUILD_ID',
        'BPF_F_ZERO_SEED',
        'BPF_F_RDONLY_PROG',
        'BPF_F_WRONLY_PROG',
        'BPF_F_CLONE',
        'BPF_F_MMAPABLE',
        'BPF_F_PRESERVE_ELEMS',
        'BPF_F_INNER_MAP',
        'BPF_F_LINK',
        'BPF_F_VTYPE_BTF_OBJ_FD',
        'BPF_F_TOKEN_FD',
        'BPF_F_SEGV_ON_FAULT',
        'BPF_F_NO_USER_CONV',
        'BPF_F_RB_OVERWRITE',
      ],
    },
    BPF_F_ELEM_: {
      does: 'How an element of a map is written or read.',
      names: ['BPF_ANY', 'BPF_NOEXIST', 'BPF_EXIST', 'BPF_F_LOCK', 'BPF_F_CPU', 'BPF_F_ALL_CPUS'],
    },
    BPF_F_PROG_: {
      does: 'How a program is checked and loaded.',
      names: [
        'BPF_F_STRICT_ALIGNMENT',
        'BPF_F_ANY_ALIGNMENT',
        'BPF_F_TEST_RND_HI32',
        'BPF_F_TEST_STATE_FREQ',
        'BPF_F_SLEEPABLE',
        'BPF_F_XDP_HAS_FRAGS',
        'BPF_F_XDP_DEV_BOUND_ONLY',
        'BPF_F_TEST_REG_INVARIANTS',
        'BPF_F_TOKEN_FD',
      ],
    },
    BPF_F_ATTACH_: {
      does: 'How a program is attached beside others.',
      names: [
        'BPF_F_ALLOW_OVERRIDE',
        'BPF_F_ALLOW_MULTI',
        'BPF_F_REPLACE',
        'BPF_F_BEFORE',
        'BPF_F_AFTER',
        'BPF_F_ID',
        'BPF_F_PREORDER',
        'BPF_F_LINK',
      ],
    },
    NFPROTO_: { does: 'Families of protocols of netfilter.', except: ['NFPROTO_NUMPROTO'] },
    BPF_F_TEST_RUN_: {
      does: 'How a program is run on test data.',
      names: ['BPF_F_TEST_RUN_ON_CPU', 'BPF_F_TEST_XDP_LIVE_FRAMES', 'BPF_F_TEST_SKB_CHECKSUM_COMPLETE'],
    },
    BPF_F_OBJ_: {
      does: 'How an object is pinned or opened.',
      names: ['BPF_F_RDONLY', 'BPF_F_WRONLY', 'BPF_F_PATH_FD', 'BPF_F_TOKEN_FD'],
    },
  },
}
