// Generated from abi/structs.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.

import { structNamespace } from '../../struct/namespace.js'
import { structs } from '../structs/sec.js'
import type { Assignable, ByteField, FieldArray, Pointer, StructArray, StructClass, TailedStructClass, To, ToBytes, ToText, View } from '../../struct/types.js'
import type { Choice, Fd, Flags, Key, Pid, Tid } from '../../sys/types.js'
import type { AF_, AUDIT_ARCH_, AUDIT_FAIL_, AUDIT_FEATURE_BITMAP_, AUDIT_STATUS_, BPF_ATTACH_TYPE_, BPF_CGROUP_ITER_, BPF_CORE_, BPF_FD_TYPE_, BPF_F_ATTACH_, BPF_F_ELEM_, BPF_F_KPROBE_MULTI_, BPF_F_MAP_, BPF_F_NETFILTER_, BPF_F_OBJ_, BPF_F_PROG_, BPF_F_QUERY_, BPF_F_TEST_RUN_, BPF_F_UPROBE_MULTI_, BPF_LINK_TYPE_, BPF_MAP_TYPE_, BPF_PERF_EVENT_, BPF_PROG_TYPE_, BPF_STACK_BUILD_ID_, BPF_STATS_, BPF_STREAM_, CLOCK_, HW_BREAKPOINT_, HW_BREAKPOINT_LEN_, KEYCTL_SUPPORTS_, LANDLOCK_ACCESS_FS_, LANDLOCK_ACCESS_NET_, LANDLOCK_SCOPE_, LSM_ID_, NFPROTO_, O_, PERF_FORMAT_, PERF_RECORD_, PERF_RECORD_MISC_, PERF_SAMPLE_, PERF_SAMPLE_BRANCH_, PERF_TYPE_, PR_SHADOW_STACK_, PR_SYS_DISPATCH_, PSR_, PTRACE_PEEKSIGINFO_, PTRACE_SYSCALL_INFO_, SECCOMP_ADDFD_FLAG_, SECCOMP_FILTER_FLAG_, SECCOMP_USER_NOTIF_FLAG_, SVE_PT_, X86_EFLAGS_, ZA_PT_ } from '../families.js'
import type { struct as net } from './net.js'
import type { struct as proc } from './proc.js'

const others: Readonly<Record<string, string>> = {
  __sifields: '{"header":"asm-generic/siginfo.h","value":{"kind":"union","size":32,"align":8,"fields":[{"name":"_kill","type":"struct","offset":0,"size":8,"layout":{"kind":"struct","size":8,"fields":[{"name":"_pid","type":"__kernel_pid_t","offset":0,"size":4,"signed":true},{"name":"_uid","type":"__kernel_uid32_t","offset":4,"size":4,"signed":false}]}},{"name":"_timer","type":"struct","offset":0,"size":24,"layout":{"kind":"struct","size":24,"fields":[{"name":"_tid","type":"__kernel_timer_t","offset":0,"size":4,"signed":true},{"name":"_overrun","type":"int","offset":4,"size":4,"signed":true},{"name":"_sigval","type":"sigval_t","offset":8,"size":8,"struct":"sigval"},{"name":"_sys_private","type":"int","offset":16,"size":4,"signed":true}]}},{"name":"_rt","type":"struct","offset":0,"size":16,"layout":{"kind":"struct","size":16,"fields":[{"name":"_pid","type":"__kernel_pid_t","offset":0,"size":4,"signed":true},{"name":"_uid","type":"__kernel_uid32_t","offset":4,"size":4,"signed":false},{"name":"_sigval","type":"sigval_t","offset":8,"size":8,"struct":"sigval"}]}},{"name":"_sigchld","type":"struct","offset":0,"size":32,"layout":{"kind":"struct","size":32,"fields":[{"name":"_pid","type":"__kernel_pid_t","offset":0,"size":4,"signed":true},{"name":"_uid","type":"__kernel_uid32_t","offset":4,"size":4,"signed":false},{"name":"_status","type":"int","offset":8,"size":4,"signed":true},{"name":"_utime","type":"__kernel_clock_t","offset":16,"size":8,"signed":true},{"name":"_stime","type":"__kernel_clock_t","offset":24,"size":8,"signed":true}]}},{"name":"_sigfault","type":"struct","offset":0,"size":32,"layout":{"kind":"struct","size":32,"fields":[{"name":"_addr","type":"void *","offset":0,"size":8},{"name":"","type":"union","offset":8,"size":24,"layout":{"kind":"union","size":24,"fields":[{"name":"_trapno","type":"int","offset":0,"size":4,"signed":true},{"name":"_addr_lsb","type":"short int","offset":0,"size":2,"signed":true},{"name":"_addr_bnd","type":"struct","offset":0,"size":24,"layout":{"kind":"struct","size":24,"fields":[{"name":"_dummy_bnd","type":"char","offset":0,"size":1,"count":[8]},{"name":"_lower","type":"void *","offset":8,"size":8},{"name":"_upper","type":"void *","offset":16,"size":8}]}},{"name":"_addr_pkey","type":"struct","offset":0,"size":12,"layout":{"kind":"struct","size":12,"fields":[{"name":"_dummy_pkey","type":"char","offset":0,"size":1,"count":[8]},{"name":"_pkey","type":"__u32","offset":8,"size":4,"signed":false}]}},{"name":"_perf","type":"struct","offset":0,"size":16,"layout":{"kind":"struct","size":16,"fields":[{"name":"_data","type":"long unsigned int","offset":0,"size":8,"signed":false},{"name":"_type","type":"__u32","offset":8,"size":4,"signed":false},{"name":"_flags","type":"__u32","offset":12,"size":4,"signed":false}]}}]}}]}},{"name":"_sigpoll","type":"struct","offset":0,"size":16,"layout":{"kind":"struct","size":16,"fields":[{"name":"_band","type":"long int","offset":0,"size":8,"signed":true},{"name":"_fd","type":"int","offset":8,"size":4,"signed":true}]}},{"name":"_sigsys","type":"struct","offset":0,"size":16,"layout":{"kind":"struct","size":16,"fields":[{"name":"_call_addr","type":"void *","offset":0,"size":8},{"name":"_syscall","type":"int","offset":8,"size":4,"signed":true},{"name":"_arch","type":"unsigned int","offset":12,"size":4,"signed":false}]}}]},"words":{"_kill._pid":{"kind":"pid"},"_kill._uid":{"kind":"uid"},"_timer._tid":{"kind":"timer"},"_timer._overrun":{"kind":"count"},"_timer._sys_private":{"kind":"unused"},"_rt._pid":{"kind":"pid"},"_rt._uid":{"kind":"uid"},"_sigchld._pid":{"kind":"pid"},"_sigchld._uid":{"kind":"uid"},"_sigchld._status":{"kind":"int"},"_sigchld._utime":{"kind":"time","unit":"ticks"},"_sigchld._stime":{"kind":"time","unit":"ticks"},"_sigfault._addr":{"kind":"address"},"_sigfault._addr_bnd._lower":{"kind":"address"},"_sigfault._addr_bnd._upper":{"kind":"address"},"_sigfault._addr_pkey._pkey":{"kind":"int","of":"protection key"},"_sigfault._perf._data":{"kind":"cookie"},"_sigfault._perf._type":{"kind":"choice","families":["PERF_TYPE_"]},"_sigfault._perf._flags":{"kind":"flags","families":["TRAP_PERF_FLAG_"]},"_sigpoll._band":{"kind":"flags","families":["POLL_EVENT_"]},"_sigpoll._fd":{"kind":"fd"},"_sigsys._call_addr":{"kind":"address"},"_sigsys._syscall":{"kind":"int","of":"syscall"},"_sigsys._arch":{"kind":"choice","families":["AUDIT_ARCH_"]}}}',
  iovec: '{"header":"linux/uio.h","value":{"kind":"struct","size":16,"align":8,"fields":[{"name":"iov_base","type":"void *","offset":0,"size":8},{"name":"iov_len","type":"__kernel_size_t","offset":8,"size":8,"signed":false}]},"words":{"iov_len":{"kind":"length"},"iov_base":{"kind":"pointer","direction":"inout","to":"bytes","size":"iov_len"}}}',
  siginfo: '{"header":"asm/signal.h","value":{"kind":"struct","size":128,"align":8,"fields":[{"name":"","type":"union","offset":0,"size":128,"layout":{"kind":"union","size":128,"fields":[{"name":"","type":"struct","offset":0,"size":48,"layout":{"kind":"struct","size":48,"fields":[{"name":"si_signo","type":"int","offset":0,"size":4,"signed":true},{"name":"si_errno","type":"int","offset":4,"size":4,"signed":true},{"name":"si_code","type":"int","offset":8,"size":4,"signed":true},{"name":"_sifields","type":"union __sifields","offset":16,"size":32,"struct":"__sifields"}]}},{"name":"_si_pad","type":"int","offset":0,"size":4,"count":[32],"signed":true}]}}]},"words":{"_si_pad":{"kind":"unused"},"si_signo":{"kind":"signal"},"si_errno":{"kind":"errno"},"si_code":{"kind":"int"}}}',
  sigset_t: '{"header":"asm-generic/signal.h","value":{"kind":"struct","size":8,"align":8,"fields":[{"name":"sig","type":"long unsigned int","offset":0,"size":8,"count":[1],"signed":false}]},"words":{"sig":{"kind":"mask","of":"signal"}}}',
  sigval: '{"header":"asm-generic/siginfo.h","value":{"kind":"union","size":8,"align":8,"fields":[{"name":"sival_int","type":"int","offset":0,"size":4,"signed":true},{"name":"sival_ptr","type":"void *","offset":0,"size":8}]},"words":{"sival_int":{"kind":"int"},"sival_ptr":{"kind":"word"}}}',
  user_desc: '{"header":"asm/ldt.h","x64":{"kind":"struct","size":16,"align":4,"fields":[{"name":"entry_number","type":"unsigned int","offset":0,"size":4,"signed":false},{"name":"base_addr","type":"unsigned int","offset":4,"size":4,"signed":false},{"name":"limit","type":"unsigned int","offset":8,"size":4,"signed":false},{"name":"seg_32bit","type":"unsigned int","offset":12,"size":4,"bits":[0,1],"signed":false},{"name":"contents","type":"unsigned int","offset":12,"size":4,"bits":[1,2],"signed":false},{"name":"read_exec_only","type":"unsigned int","offset":12,"size":4,"bits":[3,1],"signed":false},{"name":"limit_in_pages","type":"unsigned int","offset":12,"size":4,"bits":[4,1],"signed":false},{"name":"seg_not_present","type":"unsigned int","offset":12,"size":4,"bits":[5,1],"signed":false},{"name":"useable","type":"unsigned int","offset":12,"size":4,"bits":[6,1],"signed":false},{"name":"lm","type":"unsigned int","offset":12,"size":4,"bits":[7,1],"signed":false}]}}',
}

/** Family -> constant -> value, for the fields that hold them. */
const families = '{"AF_":{"AF_ALG":38,"AF_APPLETALK":5,"AF_ASH":18,"AF_ATMPVC":8,"AF_ATMSVC":20,"AF_AX25":3,"AF_BLUETOOTH":31,"AF_BRIDGE":7,"AF_CAIF":37,"AF_CAN":29,"AF_DECnet":12,"AF_ECONET":19,"AF_IB":27,"AF_IEEE802154":36,"AF_INET":2,"AF_INET6":10,"AF_IPX":4,"AF_IRDA":23,"AF_ISDN":34,"AF_IUCV":32,"AF_KCM":41,"AF_KEY":15,"AF_LLC":26,"AF_LOCAL":1,"AF_MCTP":45,"AF_MPLS":28,"AF_NETBEUI":13,"AF_NETLINK":16,"AF_NETROM":6,"AF_NFC":39,"AF_PACKET":17,"AF_PHONET":35,"AF_PPPOX":24,"AF_QIPCRTR":42,"AF_RDS":21,"AF_ROSE":11,"AF_ROUTE":16,"AF_RXRPC":33,"AF_SECURITY":14,"AF_SMC":43,"AF_SNA":22,"AF_TIPC":30,"AF_UNIX":1,"AF_UNSPEC":0,"AF_VSOCK":40,"AF_WANPIPE":25,"AF_X25":9,"AF_XDP":44},"AUDIT_ARCH_":{"AUDIT_ARCH_AARCH64":3221225655,"AUDIT_ARCH_ALPHA":3221262374,"AUDIT_ARCH_ARCOMPACT":1073741917,"AUDIT_ARCH_ARCOMPACTBE":93,"AUDIT_ARCH_ARCV2":1073742019,"AUDIT_ARCH_ARCV2BE":195,"AUDIT_ARCH_ARM":1073741864,"AUDIT_ARCH_ARMEB":40,"AUDIT_ARCH_C6X":1073741964,"AUDIT_ARCH_C6XBE":140,"AUDIT_ARCH_CRIS":1073741900,"AUDIT_ARCH_CSKY":1073742076,"AUDIT_ARCH_FRV":21569,"AUDIT_ARCH_H8300":46,"AUDIT_ARCH_HEXAGON":164,"AUDIT_ARCH_I386":1073741827,"AUDIT_ARCH_IA64":3221225522,"AUDIT_ARCH_LOONGARCH32":1073742082,"AUDIT_ARCH_LOONGARCH64":3221225730,"AUDIT_ARCH_M32R":88,"AUDIT_ARCH_M68K":4,"AUDIT_ARCH_MICROBLAZE":189,"AUDIT_ARCH_MIPS":8,"AUDIT_ARCH_MIPS64":2147483656,"AUDIT_ARCH_MIPS64N32":2684354568,"AUDIT_ARCH_MIPSEL":1073741832,"AUDIT_ARCH_MIPSEL64":3221225480,"AUDIT_ARCH_MIPSEL64N32":3758096392,"AUDIT_ARCH_NDS32":1073741991,"AUDIT_ARCH_NDS32BE":167,"AUDIT_ARCH_NIOS2":1073741937,"AUDIT_ARCH_OPENRISC":92,"AUDIT_ARCH_PARISC":15,"AUDIT_ARCH_PARISC64":2147483663,"AUDIT_ARCH_PPC":20,"AUDIT_ARCH_PPC64":2147483669,"AUDIT_ARCH_PPC64LE":3221225493,"AUDIT_ARCH_RISCV32":1073742067,"AUDIT_ARCH_RISCV64":3221225715,"AUDIT_ARCH_S390":22,"AUDIT_ARCH_S390X":2147483670,"AUDIT_ARCH_SH":42,"AUDIT_ARCH_SH64":2147483690,"AUDIT_ARCH_SHEL":1073741866,"AUDIT_ARCH_SHEL64":3221225514,"AUDIT_ARCH_SPARC":2,"AUDIT_ARCH_SPARC64":2147483691,"AUDIT_ARCH_TILEGX":3221225663,"AUDIT_ARCH_TILEGX32":1073742015,"AUDIT_ARCH_TILEPRO":1073742012,"AUDIT_ARCH_UNICORE":1073741934,"AUDIT_ARCH_X86_64":3221225534,"AUDIT_ARCH_XTENSA":94},"AUDIT_FAIL_":{"AUDIT_FAIL_PANIC":2,"AUDIT_FAIL_PRINTK":1,"AUDIT_FAIL_SILENT":0},"AUDIT_FEATURE_BITMAP_":{"AUDIT_FEATURE_BITMAP_BACKLOG_LIMIT":1,"AUDIT_FEATURE_BITMAP_BACKLOG_WAIT_TIME":2,"AUDIT_FEATURE_BITMAP_EXCLUDE_EXTEND":8,"AUDIT_FEATURE_BITMAP_EXECUTABLE_PATH":4,"AUDIT_FEATURE_BITMAP_FILTER_FS":64,"AUDIT_FEATURE_BITMAP_LOST_RESET":32,"AUDIT_FEATURE_BITMAP_SESSIONID_FILTER":16},"AUDIT_STATUS_":{"AUDIT_STATUS_BACKLOG_LIMIT":16,"AUDIT_STATUS_BACKLOG_WAIT_TIME":32,"AUDIT_STATUS_BACKLOG_WAIT_TIME_ACTUAL":128,"AUDIT_STATUS_ENABLED":1,"AUDIT_STATUS_FAILURE":2,"AUDIT_STATUS_LOST":64,"AUDIT_STATUS_PID":4,"AUDIT_STATUS_RATE_LIMIT":8},"BPF_ATTACH_TYPE_":{"BPF_CGROUP_DEVICE":6,"BPF_CGROUP_GETSOCKOPT":21,"BPF_CGROUP_INET4_BIND":8,"BPF_CGROUP_INET4_CONNECT":10,"BPF_CGROUP_INET4_GETPEERNAME":29,"BPF_CGROUP_INET4_GETSOCKNAME":31,"BPF_CGROUP_INET4_POST_BIND":12,"BPF_CGROUP_INET6_BIND":9,"BPF_CGROUP_INET6_CONNECT":11,"BPF_CGROUP_INET6_GETPEERNAME":30,"BPF_CGROUP_INET6_GETSOCKNAME":32,"BPF_CGROUP_INET6_POST_BIND":13,"BPF_CGROUP_INET_EGRESS":1,"BPF_CGROUP_INET_INGRESS":0,"BPF_CGROUP_INET_SOCK_CREATE":2,"BPF_CGROUP_INET_SOCK_RELEASE":34,"BPF_CGROUP_SETSOCKOPT":22,"BPF_CGROUP_SOCK_OPS":3,"BPF_CGROUP_SYSCTL":18,"BPF_CGROUP_UDP4_RECVMSG":19,"BPF_CGROUP_UDP4_SENDMSG":14,"BPF_CGROUP_UDP6_RECVMSG":20,"BPF_CGROUP_UDP6_SENDMSG":15,"BPF_CGROUP_UNIX_CONNECT":49,"BPF_CGROUP_UNIX_GETPEERNAME":52,"BPF_CGROUP_UNIX_GETSOCKNAME":53,"BPF_CGROUP_UNIX_RECVMSG":51,"BPF_CGROUP_UNIX_SENDMSG":50,"BPF_FLOW_DISSECTOR":17,"BPF_LIRC_MODE2":16,"BPF_LSM_CGROUP":43,"BPF_LSM_MAC":27,"BPF_MODIFY_RETURN":26,"BPF_NETFILTER":45,"BPF_NETKIT_PEER":55,"BPF_NETKIT_PRIMARY":54,"BPF_PERF_EVENT":41,"BPF_SK_LOOKUP":36,"BPF_SK_MSG_VERDICT":7,"BPF_SK_REUSEPORT_SELECT":39,"BPF_SK_REUSEPORT_SELECT_OR_MIGRATE":40,"BPF_SK_SKB_STREAM_PARSER":4,"BPF_SK_SKB_STREAM_VERDICT":5,"BPF_SK_SKB_VERDICT":38,"BPF_STRUCT_OPS":44,"BPF_TCX_EGRESS":47,"BPF_TCX_INGRESS":46,"BPF_TRACE_FENTRY":24,"BPF_TRACE_FENTRY_MULTI":59,"BPF_TRACE_FEXIT":25,"BPF_TRACE_FEXIT_MULTI":60,"BPF_TRACE_FSESSION":58,"BPF_TRACE_FSESSION_MULTI":61,"BPF_TRACE_ITER":28,"BPF_TRACE_KPROBE_MULTI":42,"BPF_TRACE_KPROBE_SESSION":56,"BPF_TRACE_RAW_TP":23,"BPF_TRACE_UPROBE_MULTI":48,"BPF_TRACE_UPROBE_SESSION":57,"BPF_XDP":37,"BPF_XDP_CPUMAP":35,"BPF_XDP_DEVMAP":33},"BPF_CGROUP_ITER_":{"BPF_CGROUP_ITER_ANCESTORS_UP":4,"BPF_CGROUP_ITER_CHILDREN":5,"BPF_CGROUP_ITER_DESCENDANTS_POST":3,"BPF_CGROUP_ITER_DESCENDANTS_PRE":2,"BPF_CGROUP_ITER_ORDER_UNSPEC":0,"BPF_CGROUP_ITER_SELF_ONLY":1},"BPF_CORE_":{"BPF_CORE_ENUMVAL_EXISTS":10,"BPF_CORE_ENUMVAL_VALUE":11,"BPF_CORE_FIELD_BYTE_OFFSET":0,"BPF_CORE_FIELD_BYTE_SIZE":1,"BPF_CORE_FIELD_EXISTS":2,"BPF_CORE_FIELD_LSHIFT_U64":4,"BPF_CORE_FIELD_RSHIFT_U64":5,"BPF_CORE_FIELD_SIGNED":3,"BPF_CORE_TYPE_EXISTS":8,"BPF_CORE_TYPE_ID_LOCAL":6,"BPF_CORE_TYPE_ID_TARGET":7,"BPF_CORE_TYPE_MATCHES":12,"BPF_CORE_TYPE_SIZE":9},"BPF_FD_TYPE_":{"BPF_FD_TYPE_KPROBE":2,"BPF_FD_TYPE_KRETPROBE":3,"BPF_FD_TYPE_RAW_TRACEPOINT":0,"BPF_FD_TYPE_TRACEPOINT":1,"BPF_FD_TYPE_UPROBE":4,"BPF_FD_TYPE_URETPROBE":5},"BPF_F_ATTACH_":{"BPF_F_AFTER":16,"BPF_F_ALLOW_MULTI":2,"BPF_F_ALLOW_OVERRIDE":1,"BPF_F_BEFORE":8,"BPF_F_ID":32,"BPF_F_LINK":8192,"BPF_F_PREORDER":64,"BPF_F_REPLACE":4},"BPF_F_ELEM_":{"BPF_ANY":0,"BPF_EXIST":2,"BPF_F_ALL_CPUS":16,"BPF_F_CPU":8,"BPF_F_LOCK":4,"BPF_NOEXIST":1},"BPF_F_KPROBE_MULTI_":{"BPF_F_KPROBE_MULTI_RETURN":1},"BPF_F_MAP_":{"BPF_F_CLONE":512,"BPF_F_INNER_MAP":4096,"BPF_F_LINK":8192,"BPF_F_MMAPABLE":1024,"BPF_F_NO_COMMON_LRU":2,"BPF_F_NO_PREALLOC":1,"BPF_F_NO_USER_CONV":262144,"BPF_F_NUMA_NODE":4,"BPF_F_PRESERVE_ELEMS":2048,"BPF_F_RB_OVERWRITE":524288,"BPF_F_RDONLY":8,"BPF_F_RDONLY_PROG":128,"BPF_F_SEGV_ON_FAULT":131072,"BPF_F_STACK_BUILD_ID":32,"BPF_F_TOKEN_FD":65536,"BPF_F_VTYPE_BTF_OBJ_FD":32768,"BPF_F_WRONLY":16,"BPF_F_WRONLY_PROG":256,"BPF_F_ZERO_SEED":64},"BPF_F_NETFILTER_":{"BPF_F_NETFILTER_IP_DEFRAG":1},"BPF_F_OBJ_":{"BPF_F_PATH_FD":16384,"BPF_F_RDONLY":8,"BPF_F_TOKEN_FD":65536,"BPF_F_WRONLY":16},"BPF_F_PROG_":{"BPF_F_ANY_ALIGNMENT":2,"BPF_F_SLEEPABLE":16,"BPF_F_STRICT_ALIGNMENT":1,"BPF_F_TEST_REG_INVARIANTS":128,"BPF_F_TEST_RND_HI32":4,"BPF_F_TEST_STATE_FREQ":8,"BPF_F_TOKEN_FD":65536,"BPF_F_XDP_DEV_BOUND_ONLY":64,"BPF_F_XDP_HAS_FRAGS":32},"BPF_F_QUERY_":{"BPF_F_QUERY_EFFECTIVE":1},"BPF_F_TEST_RUN_":{"BPF_F_TEST_RUN_ON_CPU":1,"BPF_F_TEST_SKB_CHECKSUM_COMPLETE":4,"BPF_F_TEST_XDP_LIVE_FRAMES":2},"BPF_F_UPROBE_MULTI_":{"BPF_F_UPROBE_MULTI_PATH_FD":2,"BPF_F_UPROBE_MULTI_RETURN":1},"BPF_LINK_TYPE_":{"BPF_LINK_TYPE_CGROUP":3,"BPF_LINK_TYPE_ITER":4,"BPF_LINK_TYPE_KPROBE_MULTI":8,"BPF_LINK_TYPE_NETFILTER":10,"BPF_LINK_TYPE_NETKIT":13,"BPF_LINK_TYPE_NETNS":5,"BPF_LINK_TYPE_PERF_EVENT":7,"BPF_LINK_TYPE_RAW_TRACEPOINT":1,"BPF_LINK_TYPE_SOCKMAP":14,"BPF_LINK_TYPE_STRUCT_OPS":9,"BPF_LINK_TYPE_TCX":11,"BPF_LINK_TYPE_TRACING":2,"BPF_LINK_TYPE_TRACING_MULTI":15,"BPF_LINK_TYPE_UNSPEC":0,"BPF_LINK_TYPE_UPROBE_MULTI":12,"BPF_LINK_TYPE_XDP":6},"BPF_MAP_TYPE_":{"BPF_MAP_TYPE_ARENA":33,"BPF_MAP_TYPE_ARRAY":2,"BPF_MAP_TYPE_ARRAY_OF_MAPS":12,"BPF_MAP_TYPE_BLOOM_FILTER":30,"BPF_MAP_TYPE_CGROUP_ARRAY":8,"BPF_MAP_TYPE_CGROUP_STORAGE":19,"BPF_MAP_TYPE_CGROUP_STORAGE_DEPRECATED":19,"BPF_MAP_TYPE_CGRP_STORAGE":32,"BPF_MAP_TYPE_CPUMAP":16,"BPF_MAP_TYPE_DEVMAP":14,"BPF_MAP_TYPE_DEVMAP_HASH":25,"BPF_MAP_TYPE_HASH":1,"BPF_MAP_TYPE_HASH_OF_MAPS":13,"BPF_MAP_TYPE_INODE_STORAGE":28,"BPF_MAP_TYPE_INSN_ARRAY":34,"BPF_MAP_TYPE_LPM_TRIE":11,"BPF_MAP_TYPE_LRU_HASH":9,"BPF_MAP_TYPE_LRU_PERCPU_HASH":10,"BPF_MAP_TYPE_PERCPU_ARRAY":6,"BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE":21,"BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE_DEPRECATED":21,"BPF_MAP_TYPE_PERCPU_HASH":5,"BPF_MAP_TYPE_PERF_EVENT_ARRAY":4,"BPF_MAP_TYPE_PROG_ARRAY":3,"BPF_MAP_TYPE_QUEUE":22,"BPF_MAP_TYPE_REUSEPORT_SOCKARRAY":20,"BPF_MAP_TYPE_RHASH":35,"BPF_MAP_TYPE_RINGBUF":27,"BPF_MAP_TYPE_SK_STORAGE":24,"BPF_MAP_TYPE_SOCKHASH":18,"BPF_MAP_TYPE_SOCKMAP":15,"BPF_MAP_TYPE_STACK":23,"BPF_MAP_TYPE_STACK_TRACE":7,"BPF_MAP_TYPE_STRUCT_OPS":26,"BPF_MAP_TYPE_TASK_STORAGE":29,"BPF_MAP_TYPE_UNSPEC":0,"BPF_MAP_TYPE_USER_RINGBUF":31,"BPF_MAP_TYPE_XSKMAP":17},"BPF_PERF_EVENT_":{"BPF_PERF_EVENT_EVENT":6,"BPF_PERF_EVENT_KPROBE":3,"BPF_PERF_EVENT_KRETPROBE":4,"BPF_PERF_EVENT_TRACEPOINT":5,"BPF_PERF_EVENT_UNSPEC":0,"BPF_PERF_EVENT_UPROBE":1,"BPF_PERF_EVENT_URETPROBE":2},"BPF_PROG_TYPE_":{"BPF_PROG_TYPE_CGROUP_DEVICE":15,"BPF_PROG_TYPE_CGROUP_SKB":8,"BPF_PROG_TYPE_CGROUP_SOCK":9,"BPF_PROG_TYPE_CGROUP_SOCKOPT":25,"BPF_PROG_TYPE_CGROUP_SOCK_ADDR":18,"BPF_PROG_TYPE_CGROUP_SYSCTL":23,"BPF_PROG_TYPE_EXT":28,"BPF_PROG_TYPE_FLOW_DISSECTOR":22,"BPF_PROG_TYPE_KPROBE":2,"BPF_PROG_TYPE_LIRC_MODE2":20,"BPF_PROG_TYPE_LSM":29,"BPF_PROG_TYPE_LWT_IN":10,"BPF_PROG_TYPE_LWT_OUT":11,"BPF_PROG_TYPE_LWT_SEG6LOCAL":19,"BPF_PROG_TYPE_LWT_XMIT":12,"BPF_PROG_TYPE_NETFILTER":32,"BPF_PROG_TYPE_PERF_EVENT":7,"BPF_PROG_TYPE_RAW_TRACEPOINT":17,"BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE":24,"BPF_PROG_TYPE_SCHED_ACT":4,"BPF_PROG_TYPE_SCHED_CLS":3,"BPF_PROG_TYPE_SK_LOOKUP":30,"BPF_PROG_TYPE_SK_MSG":16,"BPF_PROG_TYPE_SK_REUSEPORT":21,"BPF_PROG_TYPE_SK_SKB":14,"BPF_PROG_TYPE_SOCKET_FILTER":1,"BPF_PROG_TYPE_SOCK_OPS":13,"BPF_PROG_TYPE_STRUCT_OPS":27,"BPF_PROG_TYPE_SYSCALL":31,"BPF_PROG_TYPE_TRACEPOINT":5,"BPF_PROG_TYPE_TRACING":26,"BPF_PROG_TYPE_UNSPEC":0,"BPF_PROG_TYPE_XDP":6},"BPF_STACK_BUILD_ID_":{"BPF_STACK_BUILD_ID_EMPTY":0,"BPF_STACK_BUILD_ID_IP":2,"BPF_STACK_BUILD_ID_VALID":1},"BPF_STATS_":{"BPF_STATS_RUN_TIME":0},"BPF_STREAM_":{"BPF_STREAM_STDERR":2,"BPF_STREAM_STDOUT":1},"CLOCK_":{"CLOCK_AUX":16,"CLOCK_AUX_LAST":23,"CLOCK_BOOTTIME":7,"CLOCK_BOOTTIME_ALARM":9,"CLOCK_MONOTONIC":1,"CLOCK_MONOTONIC_COARSE":6,"CLOCK_MONOTONIC_RAW":4,"CLOCK_PROCESS_CPUTIME_ID":2,"CLOCK_REALTIME":0,"CLOCK_REALTIME_ALARM":8,"CLOCK_REALTIME_COARSE":5,"CLOCK_TAI":11,"CLOCK_THREAD_CPUTIME_ID":3},"HW_BREAKPOINT_":{"HW_BREAKPOINT_EMPTY":0,"HW_BREAKPOINT_R":1,"HW_BREAKPOINT_RW":3,"HW_BREAKPOINT_W":2,"HW_BREAKPOINT_X":4},"HW_BREAKPOINT_LEN_":{"HW_BREAKPOINT_LEN_1":1,"HW_BREAKPOINT_LEN_2":2,"HW_BREAKPOINT_LEN_3":3,"HW_BREAKPOINT_LEN_4":4,"HW_BREAKPOINT_LEN_5":5,"HW_BREAKPOINT_LEN_6":6,"HW_BREAKPOINT_LEN_7":7,"HW_BREAKPOINT_LEN_8":8},"KEYCTL_SUPPORTS_":{"KEYCTL_SUPPORTS_DECRYPT":2,"KEYCTL_SUPPORTS_ENCRYPT":1,"KEYCTL_SUPPORTS_SIGN":4,"KEYCTL_SUPPORTS_VERIFY":8},"LANDLOCK_ACCESS_FS_":{"LANDLOCK_ACCESS_FS_EXECUTE":1,"LANDLOCK_ACCESS_FS_IOCTL_DEV":32768,"LANDLOCK_ACCESS_FS_MAKE_BLOCK":2048,"LANDLOCK_ACCESS_FS_MAKE_CHAR":64,"LANDLOCK_ACCESS_FS_MAKE_DIR":128,"LANDLOCK_ACCESS_FS_MAKE_FIFO":1024,"LANDLOCK_ACCESS_FS_MAKE_REG":256,"LANDLOCK_ACCESS_FS_MAKE_SOCK":512,"LANDLOCK_ACCESS_FS_MAKE_SYM":4096,"LANDLOCK_ACCESS_FS_READ_DIR":8,"LANDLOCK_ACCESS_FS_READ_FILE":4,"LANDLOCK_ACCESS_FS_REFER":8192,"LANDLOCK_ACCESS_FS_REMOVE_DIR":16,"LANDLOCK_ACCESS_FS_REMOVE_FILE":32,"LANDLOCK_ACCESS_FS_RESOLVE_UNIX":65536,"LANDLOCK_ACCESS_FS_TRUNCATE":16384,"LANDLOCK_ACCESS_FS_WRITE_FILE":2},"LANDLOCK_ACCESS_NET_":{"LANDLOCK_ACCESS_NET_BIND_TCP":1,"LANDLOCK_ACCESS_NET_BIND_UDP":4,"LANDLOCK_ACCESS_NET_CONNECT_SEND_UDP":8,"LANDLOCK_ACCESS_NET_CONNECT_TCP":2},"LANDLOCK_SCOPE_":{"LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET":1,"LANDLOCK_SCOPE_SIGNAL":2},"LSM_ID_":{"LSM_ID_APPARMOR":104,"LSM_ID_BPF":109,"LSM_ID_CAPABILITY":100,"LSM_ID_EVM":112,"LSM_ID_IMA":111,"LSM_ID_IPE":113,"LSM_ID_LANDLOCK":110,"LSM_ID_LOADPIN":106,"LSM_ID_LOCKDOWN":108,"LSM_ID_SAFESETID":107,"LSM_ID_SELINUX":101,"LSM_ID_SMACK":102,"LSM_ID_TOMOYO":103,"LSM_ID_UNDEF":0,"LSM_ID_YAMA":105},"NFPROTO_":{"NFPROTO_ARP":3,"NFPROTO_BRIDGE":7,"NFPROTO_DECNET":12,"NFPROTO_INET":1,"NFPROTO_IPV4":2,"NFPROTO_IPV6":10,"NFPROTO_NETDEV":5,"NFPROTO_UNSPEC":0},"O_":{"FASYNC":8192,"O_ACCMODE":3,"O_APPEND":1024,"O_CLOEXEC":524288,"O_CREAT":64,"O_DIRECT":{"x64":16384,"arm64":65536},"O_DIRECTORY":{"x64":65536,"arm64":16384},"O_DSYNC":4096,"O_EMPTYPATH":67108864,"O_EXCL":128,"O_LARGEFILE":{"x64":32768,"arm64":131072},"O_NDELAY":2048,"O_NOATIME":262144,"O_NOCTTY":256,"O_NOFOLLOW":{"x64":131072,"arm64":32768},"O_NONBLOCK":2048,"O_PATH":2097152,"O_RDONLY":0,"O_RDWR":2,"O_SYNC":1052672,"O_TMPFILE":{"x64":4259840,"arm64":4210688},"O_TRUNC":512,"O_WRONLY":1},"PERF_FORMAT_":{"PERF_FORMAT_GROUP":8,"PERF_FORMAT_ID":4,"PERF_FORMAT_LOST":16,"PERF_FORMAT_TOTAL_TIME_ENABLED":1,"PERF_FORMAT_TOTAL_TIME_RUNNING":2},"PERF_RECORD_":{"PERF_RECORD_AUX":11,"PERF_RECORD_AUX_OUTPUT_HW_ID":21,"PERF_RECORD_BPF_EVENT":18,"PERF_RECORD_CALLCHAIN_DEFERRED":22,"PERF_RECORD_CGROUP":19,"PERF_RECORD_COMM":3,"PERF_RECORD_EXIT":4,"PERF_RECORD_FORK":7,"PERF_RECORD_ITRACE_START":12,"PERF_RECORD_KSYMBOL":17,"PERF_RECORD_LOST":2,"PERF_RECORD_LOST_SAMPLES":13,"PERF_RECORD_MMAP":1,"PERF_RECORD_MMAP2":10,"PERF_RECORD_NAMESPACES":16,"PERF_RECORD_READ":8,"PERF_RECORD_SAMPLE":9,"PERF_RECORD_SWITCH":14,"PERF_RECORD_SWITCH_CPU_WIDE":15,"PERF_RECORD_TEXT_POKE":20,"PERF_RECORD_THROTTLE":5,"PERF_RECORD_UNTHROTTLE":6},"PERF_RECORD_MISC_":{"PERF_RECORD_MISC_COMM_EXEC":8192,"PERF_RECORD_MISC_CPUMODE_UNKNOWN":0,"PERF_RECORD_MISC_EXACT_IP":16384,"PERF_RECORD_MISC_EXT_RESERVED":32768,"PERF_RECORD_MISC_FORK_EXEC":8192,"PERF_RECORD_MISC_GUEST_KERNEL":4,"PERF_RECORD_MISC_GUEST_USER":5,"PERF_RECORD_MISC_HYPERVISOR":3,"PERF_RECORD_MISC_KERNEL":1,"PERF_RECORD_MISC_MMAP_BUILD_ID":16384,"PERF_RECORD_MISC_MMAP_DATA":8192,"PERF_RECORD_MISC_PROC_MAP_PARSE_TIMEOUT":4096,"PERF_RECORD_MISC_SWITCH_OUT":8192,"PERF_RECORD_MISC_SWITCH_OUT_PREEMPT":16384,"PERF_RECORD_MISC_USER":2},"PERF_SAMPLE_":{"PERF_SAMPLE_ADDR":8,"PERF_SAMPLE_AUX":1048576,"PERF_SAMPLE_BRANCH_STACK":2048,"PERF_SAMPLE_CALLCHAIN":32,"PERF_SAMPLE_CGROUP":2097152,"PERF_SAMPLE_CODE_PAGE_SIZE":8388608,"PERF_SAMPLE_CPU":128,"PERF_SAMPLE_DATA_PAGE_SIZE":4194304,"PERF_SAMPLE_DATA_SRC":32768,"PERF_SAMPLE_ID":64,"PERF_SAMPLE_IDENTIFIER":65536,"PERF_SAMPLE_IP":1,"PERF_SAMPLE_PERIOD":256,"PERF_SAMPLE_PHYS_ADDR":524288,"PERF_SAMPLE_RAW":1024,"PERF_SAMPLE_READ":16,"PERF_SAMPLE_REGS_INTR":262144,"PERF_SAMPLE_REGS_USER":4096,"PERF_SAMPLE_STACK_USER":8192,"PERF_SAMPLE_STREAM_ID":512,"PERF_SAMPLE_TID":2,"PERF_SAMPLE_TIME":4,"PERF_SAMPLE_TRANSACTION":131072,"PERF_SAMPLE_WEIGHT":16384,"PERF_SAMPLE_WEIGHT_STRUCT":16777216},"PERF_SAMPLE_BRANCH_":{"PERF_SAMPLE_BRANCH_ABORT_TX":128,"PERF_SAMPLE_BRANCH_ANY":8,"PERF_SAMPLE_BRANCH_ANY_CALL":16,"PERF_SAMPLE_BRANCH_ANY_RETURN":32,"PERF_SAMPLE_BRANCH_CALL":8192,"PERF_SAMPLE_BRANCH_CALL_STACK":2048,"PERF_SAMPLE_BRANCH_COND":1024,"PERF_SAMPLE_BRANCH_COUNTERS":524288,"PERF_SAMPLE_BRANCH_HV":4,"PERF_SAMPLE_BRANCH_HW_INDEX":131072,"PERF_SAMPLE_BRANCH_IND_CALL":64,"PERF_SAMPLE_BRANCH_IND_JUMP":4096,"PERF_SAMPLE_BRANCH_IN_TX":256,"PERF_SAMPLE_BRANCH_KERNEL":2,"PERF_SAMPLE_BRANCH_NO_CYCLES":32768,"PERF_SAMPLE_BRANCH_NO_FLAGS":16384,"PERF_SAMPLE_BRANCH_NO_TX":512,"PERF_SAMPLE_BRANCH_PLM_ALL":7,"PERF_SAMPLE_BRANCH_PRIV_SAVE":262144,"PERF_SAMPLE_BRANCH_TYPE_SAVE":65536,"PERF_SAMPLE_BRANCH_USER":1},"PERF_TYPE_":{"PERF_TYPE_BREAKPOINT":5,"PERF_TYPE_HARDWARE":0,"PERF_TYPE_HW_CACHE":3,"PERF_TYPE_RAW":4,"PERF_TYPE_SOFTWARE":1,"PERF_TYPE_TRACEPOINT":2},"POLL_EVENT_":{"POLLERR":8,"POLLHUP":16,"POLLIN":1,"POLLMSG":1024,"POLLNVAL":32,"POLLOUT":4,"POLLPRI":2,"POLLRDBAND":128,"POLLRDHUP":8192,"POLLRDNORM":64,"POLLREMOVE":4096,"POLLWRBAND":512,"POLLWRNORM":256},"PR_SHADOW_STACK_":{"PR_SHADOW_STACK_ENABLE":1,"PR_SHADOW_STACK_PUSH":4,"PR_SHADOW_STACK_WRITE":2},"PR_SYS_DISPATCH_":{"PR_SYS_DISPATCH_EXCLUSIVE_ON":1,"PR_SYS_DISPATCH_INCLUSIVE_ON":2,"PR_SYS_DISPATCH_OFF":0,"PR_SYS_DISPATCH_ON":1},"PSR_":{"PSR_A_BIT":{"arm64":256},"PSR_C_BIT":{"arm64":536870912},"PSR_DIT_BIT":{"arm64":16777216},"PSR_D_BIT":{"arm64":512},"PSR_F_BIT":{"arm64":64},"PSR_I_BIT":{"arm64":128},"PSR_MODE32_BIT":{"arm64":16},"PSR_N_BIT":{"arm64":2147483648},"PSR_PAN_BIT":{"arm64":4194304},"PSR_SSBS_BIT":{"arm64":4096},"PSR_TCO_BIT":{"arm64":33554432},"PSR_UAO_BIT":{"arm64":8388608},"PSR_V_BIT":{"arm64":268435456},"PSR_Z_BIT":{"arm64":1073741824}},"PTRACE_PEEKSIGINFO_":{"PTRACE_PEEKSIGINFO_SHARED":1},"PTRACE_SYSCALL_INFO_":{"PTRACE_SYSCALL_INFO_ENTRY":1,"PTRACE_SYSCALL_INFO_EXIT":2,"PTRACE_SYSCALL_INFO_NONE":0,"PTRACE_SYSCALL_INFO_SECCOMP":3},"SECCOMP_ADDFD_FLAG_":{"SECCOMP_ADDFD_FLAG_SEND":2,"SECCOMP_ADDFD_FLAG_SETFD":1},"SECCOMP_FILTER_FLAG_":{"SECCOMP_FILTER_FLAG_LOG":2,"SECCOMP_FILTER_FLAG_NEW_LISTENER":8,"SECCOMP_FILTER_FLAG_SPEC_ALLOW":4,"SECCOMP_FILTER_FLAG_TSYNC":1,"SECCOMP_FILTER_FLAG_TSYNC_ESRCH":16,"SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV":32},"SECCOMP_USER_NOTIF_FLAG_":{"SECCOMP_USER_NOTIF_FLAG_CONTINUE":1},"SVE_PT_":{"SVE_PT_REGS_FPSIMD":{"arm64":0},"SVE_PT_REGS_SVE":{"arm64":1},"SVE_PT_VL_INHERIT":{"arm64":2},"SVE_PT_VL_ONEXEC":{"arm64":4}},"TRAP_PERF_FLAG_":{"TRAP_PERF_FLAG_ASYNC":1},"X86_EFLAGS_":{"X86_EFLAGS_AC":{"x64":262144},"X86_EFLAGS_AF":{"x64":16},"X86_EFLAGS_CF":{"x64":1},"X86_EFLAGS_DF":{"x64":1024},"X86_EFLAGS_FIXED":{"x64":2},"X86_EFLAGS_ID":{"x64":2097152},"X86_EFLAGS_IF":{"x64":512},"X86_EFLAGS_IOPL":{"x64":12288},"X86_EFLAGS_NT":{"x64":16384},"X86_EFLAGS_OF":{"x64":2048},"X86_EFLAGS_PF":{"x64":4},"X86_EFLAGS_RF":{"x64":65536},"X86_EFLAGS_SF":{"x64":128},"X86_EFLAGS_TF":{"x64":256},"X86_EFLAGS_VIF":{"x64":524288},"X86_EFLAGS_VIP":{"x64":1048576},"X86_EFLAGS_VM":{"x64":131072},"X86_EFLAGS_ZF":{"x64":64}},"ZA_PT_":{"ZA_PT_VL_INHERIT":{"arm64":2},"ZA_PT_VL_ONEXEC":{"arm64":4}}}'

export declare namespace struct {
  /** `struct __sk_buff` of linux/bpf.h: 192 bytes. */
  export interface __sk_buff extends View<'__sk_buff', 'tstamp' | 'hwtstamp'> {
    /** `__u32` */
    len: number
    /** `__u32` */
    pkt_type: number
    /** `__u32` */
    mark: number
    /** `__u32` */
    queue_mapping: number
    /** `__u32` */
    protocol: number
    /** `__u32` */
    vlan_present: number
    /** `__u32` */
    vlan_tci: number
    /** `__u32` */
    vlan_proto: number
    /** `__u32` */
    priority: number
    /** `__u32`: a plain number (network interface) */
    ingress_ifindex: number
    /** `__u32`: a plain number (network interface) */
    ifindex: number
    /** `__u32` */
    tc_index: number
    /** `__u32[5]` */
    get cb(): FieldArray<number, Assignable<number>>
    set cb(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u32` */
    hash: number
    /** `__u32` */
    tc_classid: number
    /** `__u32` */
    data: number
    /** `__u32` */
    data_end: number
    /** `__u32` */
    napi_id: number
    /** `__u32`: one of `AF_` */
    family: Choice<AF_>
    /** `__u32` */
    remote_ip4: number
    /** `__u32` */
    local_ip4: number
    /** `__u32[4]` */
    get remote_ip6(): FieldArray<number, Assignable<number>>
    set remote_ip6(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u32[4]` */
    get local_ip6(): FieldArray<number, Assignable<number>>
    set local_ip6(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u32` */
    remote_port: number
    /** `__u32` */
    local_port: number
    /** `__u32` */
    data_meta: number
    /** `struct bpf_flow_keys *`: a raw address that is not a buffer of the caller */
    get flow_keys(): Pointer<ToBytes>
    set flow_keys(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: time in ns */
    tstamp: number
    /** `__u32` */
    wire_len: number
    /** `__u32` */
    gso_segs: number
    /** `struct bpf_sock *`: a raw address that is not a buffer of the caller */
    get sk(): Pointer<ToBytes>
    set sk(value: Assignable<Pointer<ToBytes>>)
    /** `__u32` */
    gso_size: number
    /** `__u8` */
    tstamp_type: number
    /** `__u64`: time in ns */
    hwtstamp: number
  }

  /** `struct audit_features` of linux/audit.h: 16 bytes. */
  export interface audit_features extends View<'audit_features'> {
    /** `__u32` */
    vers: number
    /** `__u32` */
    mask: number
    /** `__u32` */
    features: number
    /** `__u32` */
    lock: number
  }

  /** `struct audit_rule_data` of linux/audit.h: 1040 bytes. */
  export interface audit_rule_data extends View<'audit_rule_data'> {
    /** `__u32` */
    flags: number
    /** `__u32` */
    action: number
    /** `__u32`: a number of things other than bytes */
    field_count: number
    /** `__u32[64]` */
    get mask(): FieldArray<number, Assignable<number>>
    set mask(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u32[64]` */
    get fields(): FieldArray<number, Assignable<number>>
    set fields(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u32[64]` */
    get values(): FieldArray<number, Assignable<number>>
    set values(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u32[64]` */
    get fieldflags(): FieldArray<number, Assignable<number>>
    set fieldflags(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u32`: a number of bytes */
    buflen: number
    /** `char[0]` */
    get buf(): ByteField
    set buf(value: Assignable<ByteField>)
  }

  /** `struct audit_status` of linux/audit.h: 44 bytes. */
  export interface audit_status extends View<'audit_status'> {
    /** `__u32`: flags: `AUDIT_STATUS_` */
    mask: Flags<AUDIT_STATUS_>
    /** `__u32` */
    enabled: number
    /** `__u32`: one of `AUDIT_FAIL_` */
    failure: Choice<AUDIT_FAIL_>
    /** `__u32`: a process */
    get pid(): Pid
    set pid(value: Assignable<Pid>)
    /** `__u32`: a number of things other than bytes (messages a second) */
    rate_limit: number
    /** `__u32`: a number of things other than bytes (messages) */
    backlog_limit: number
    /** `__u32`: a number of things other than bytes (messages) */
    lost: number
    /** `__u32`: a number of things other than bytes (messages) */
    backlog: number
    /** `__u32` */
    version: number
    /** `__u32`: flags: `AUDIT_FEATURE_BITMAP_` */
    feature_bitmap: Flags<AUDIT_FEATURE_BITMAP_>
    /** `__u32` */
    backlog_wait_time: number
    /** `__u32` */
    backlog_wait_time_actual: number
  }

  /** `struct audit_tty_status` of linux/audit.h: 8 bytes. */
  export interface audit_tty_status extends View<'audit_tty_status'> {
    /** `__u32`: 0 or 1 */
    enabled: number
    /** `__u32`: 0 or 1 */
    log_passwd: number
  }

  /** `batch` in `bpf_attr`. */
  export interface bpf_attr$batch extends View<'bpf_attr.batch', 'elem_flags'> {
    /**
     * `__u64`: bytes, key_size of the map, and at least 4, read by the kernel; null: it begins at the
     * beginning
     */
    get in_batch(): Pointer<ToText>
    set in_batch(value: Assignable<Pointer<ToText>>)
    /** `__u64`: bytes, key_size of the map, and at least 4, written by the kernel */
    get out_batch(): Pointer<ToBytes>
    set out_batch(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: bytes, key_size of the map for each element, read and written by the kernel */
    get keys(): Pointer<ToBytes>
    set keys(value: Assignable<Pointer<ToBytes>>)
    /**
     * `__u64`: bytes, the size of the value of the map for each element; of maps per CPU, for every
     * possible CPU, read and written by the kernel
     */
    get values(): Pointer<ToBytes>
    set values(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: a number of things other than bytes */
    count: number
    /** `__u32`: an open file descriptor (bpf_map) */
    get map_fd(): Fd
    set map_fd(value: Assignable<Fd>)
    /** `__u64`: flags: `BPF_F_ELEM_` */
    elem_flags: Flags<BPF_F_ELEM_>
  }
  /** `test` in `bpf_attr`. */
  export interface bpf_attr$test extends View<'bpf_attr.test'> {
    /** `__u32`: an open file descriptor (bpf_prog) */
    get prog_fd(): Fd
    set prog_fd(value: Assignable<Fd>)
    /** `__u32`: a plain number */
    retval: number
    /** `__u32`: the length; left out, that of the memory */
    data_size_in: number
    /** `__u32`: the length; left out, that of the memory */
    data_size_out: number
    /** `__u64`: bytes, test.data_size_in bytes, read by the kernel; null: there is none */
    get data_in(): Pointer<ToText>
    set data_in(value: Assignable<Pointer<ToText>>)
    /** `__u64`: bytes, test.data_size_out bytes, written by the kernel; null: it is not wanted */
    get data_out(): Pointer<ToBytes>
    set data_out(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: a number of things other than bytes */
    repeat: number
    /** `__u32`: time in ns */
    duration: number
    /** `__u32`: the length; left out, that of the memory */
    ctx_size_in: number
    /** `__u32`: the length; left out, that of the memory */
    ctx_size_out: number
    /** `__u64`: bytes, test.ctx_size_in bytes, read and written by the kernel; null: there is none */
    get ctx_in(): Pointer<ToBytes>
    set ctx_in(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: bytes, test.ctx_size_out bytes, written by the kernel; null: it is not wanted */
    get ctx_out(): Pointer<ToBytes>
    set ctx_out(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: flags: `BPF_F_TEST_RUN_` */
    flags: Flags<BPF_F_TEST_RUN_>
    /** `__u32`: a plain number (cpu) */
    cpu: number
    /** `__u32`: a number of things other than bytes */
    batch_size: number
  }
  /** `info` in `bpf_attr`. */
  export interface bpf_attr$info extends View<'bpf_attr.info'> {
    /** `__u32`: an open file descriptor */
    get bpf_fd(): Fd
    set bpf_fd(value: Assignable<Fd>)
    /** `__u32`: the length; left out, that of the memory */
    info_len: number
    /** `__u64`: bytes, info.info_len bytes, read and written by the kernel */
    get info(): Pointer<ToBytes>
    set info(value: Assignable<Pointer<ToBytes>>)
  }
  /** `query` in `bpf_attr`. */
  export interface bpf_attr$query extends View<'bpf_attr.query', 'revision'> {
    /** `__u32`: an open file descriptor */
    get target_fd(): Fd
    set target_fd(value: Assignable<Fd>)
    /** `__u32`: a plain number (network interface) */
    target_ifindex: number
    /** `__u32`: one of `BPF_ATTACH_TYPE_` */
    attach_type: Choice<BPF_ATTACH_TYPE_>
    /** `__u32`: flags: `BPF_F_QUERY_` */
    query_flags: Flags<BPF_F_QUERY_>
    /** `__u32`: flags: `BPF_F_ATTACH_` */
    attach_flags: Flags<BPF_F_ATTACH_>
    /** `__u64`: bytes, 4 for each of prog_cnt ids, written by the kernel; null: only the count is told */
    get prog_ids(): Pointer<ToBytes>
    set prog_ids(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: a number of things other than bytes */
    prog_cnt: number
    /** `__u32`: a number of things other than bytes */
    count: number
    /** `__u64`: bytes, 4 for each of prog_cnt, written by the kernel; null: they are not wanted */
    get prog_attach_flags(): Pointer<ToBytes>
    set prog_attach_flags(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: bytes, 4 for each of count ids, written by the kernel; null: they are not wanted */
    get link_ids(): Pointer<ToBytes>
    set link_ids(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: bytes, 4 for each of count, written by the kernel; null: they are not wanted */
    get link_attach_flags(): Pointer<ToBytes>
    set link_attach_flags(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a plain number (revision) */
    revision: number
  }
  /** `raw_tracepoint` in `bpf_attr`. */
  export interface bpf_attr$raw_tracepoint extends View<'bpf_attr.raw_tracepoint'> {
    /** `__u64`: a string; null: the program tells the tracepoint */
    get name(): Pointer<ToText>
    set name(value: Assignable<Pointer<ToText>>)
    /** `__u32`: an open file descriptor (bpf_prog) */
    get prog_fd(): Fd
    set prog_fd(value: Assignable<Fd>)
    /** `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    get cookie(): Pointer<ToBytes>
    set cookie(value: Assignable<Pointer<ToBytes>>)
  }
  /** `task_fd_query` in `bpf_attr`. */
  export interface bpf_attr$task_fd_query extends View<'bpf_attr.task_fd_query', 'probe_offset'> {
    /** `__u32`: a thread */
    get pid(): Tid
    set pid(value: Assignable<Tid>)
    /** `__u32`: an open file descriptor */
    get fd(): Fd
    set fd(value: Assignable<Fd>)
    /** `__u32`: the length; left out, that of the memory */
    buf_len: number
    /** `__u64`: bytes, task_fd_query.buf_len bytes, written by the kernel; null: it is not wanted */
    get buf(): Pointer<ToBytes>
    set buf(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: a plain number (bpf_prog id) */
    prog_id: number
    /** `__u32`: one of `BPF_FD_TYPE_` */
    fd_type: Choice<BPF_FD_TYPE_>
    /** `__u64`: a signed position or distance in a file, in bytes */
    probe_offset: number
    /** `__u64`: a raw address that is not a buffer of the caller */
    get probe_addr(): Pointer<ToBytes>
    set probe_addr(value: Assignable<Pointer<ToBytes>>)
  }
  /** `perf_event` in `bpf_attr.link_create`. */
  export interface bpf_attr$link_create$perf_event extends View<'bpf_attr.link_create.perf_event'> {
    /** `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    get bpf_cookie(): Pointer<ToBytes>
    set bpf_cookie(value: Assignable<Pointer<ToBytes>>)
  }
  /** `kprobe_multi` in `bpf_attr.link_create`. */
  export interface bpf_attr$link_create$kprobe_multi extends View<'bpf_attr.link_create.kprobe_multi'> {
    /** `__u32`: flags: `BPF_F_KPROBE_MULTI_` */
    flags: Flags<BPF_F_KPROBE_MULTI_>
    /** `__u32`: a number of things other than bytes */
    cnt: number
    /**
     * `__u64`: bytes, 8 for each of cnt pointers to names that end with NUL, read by the kernel; null:
     * addrs is given
     */
    get syms(): Pointer<ToText>
    set syms(value: Assignable<Pointer<ToText>>)
    /** `__u64`: bytes, 8 for each of cnt, read by the kernel; null: syms is given */
    get addrs(): Pointer<ToText>
    set addrs(value: Assignable<Pointer<ToText>>)
    /** `__u64`: bytes, 8 for each of cnt, read by the kernel; null: all are 0 */
    get cookies(): Pointer<ToText>
    set cookies(value: Assignable<Pointer<ToText>>)
  }
  /** `tracing` in `bpf_attr.link_create`. */
  export interface bpf_attr$link_create$tracing extends View<'bpf_attr.link_create.tracing'> {
    /** `__u32`: a plain number (type id) */
    target_btf_id: number
    /** `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    get cookie(): Pointer<ToBytes>
    set cookie(value: Assignable<Pointer<ToBytes>>)
  }
  /** `netfilter` in `bpf_attr.link_create`. */
  export interface bpf_attr$link_create$netfilter extends View<'bpf_attr.link_create.netfilter'> {
    /** `__u32`: one of `NFPROTO_` */
    pf: Choice<NFPROTO_>
    /** `__u32`: a plain number (netfilter hook) */
    hooknum: number
    /** `__s32`: a plain number */
    priority: number
    /** `__u32`: flags: `BPF_F_NETFILTER_` */
    flags: Flags<BPF_F_NETFILTER_>
  }
  /** `tcx` in `bpf_attr.link_create`. */
  export interface bpf_attr$link_create$tcx extends View<'bpf_attr.link_create.tcx', 'expected_revision'> {
    /** `__u32`: an open file descriptor (bpf_prog or bpf_link) */
    get relative_fd(): Fd
    set relative_fd(value: Assignable<Fd>)
    /** `__u32`: a plain number (bpf_prog or bpf_link id) */
    relative_id: number
    /** `__u64`: a plain number (revision) */
    expected_revision: number
  }
  /** `uprobe_multi` in `bpf_attr.link_create`. */
  export interface bpf_attr$link_create$uprobe_multi extends View<'bpf_attr.link_create.uprobe_multi'> {
    /** `__u64`: a path */
    get path(): Pointer<ToText>
    set path(value: Assignable<Pointer<ToText>>)
    /** `__u64`: bytes, 8 for each of cnt, read by the kernel */
    get offsets(): Pointer<ToText>
    set offsets(value: Assignable<Pointer<ToText>>)
    /** `__u64`: bytes, 8 for each of cnt, read by the kernel; null: all are 0 */
    get ref_ctr_offsets(): Pointer<ToText>
    set ref_ctr_offsets(value: Assignable<Pointer<ToText>>)
    /** `__u64`: bytes, 8 for each of cnt, read by the kernel; null: all are 0 */
    get cookies(): Pointer<ToText>
    set cookies(value: Assignable<Pointer<ToText>>)
    /** `__u32`: a number of things other than bytes */
    cnt: number
    /** `__u32`: flags: `BPF_F_UPROBE_MULTI_` */
    flags: Flags<BPF_F_UPROBE_MULTI_>
    /** `__u32`: a process */
    get pid(): Pid
    set pid(value: Assignable<Pid>)
    /** `__u32`: an open file descriptor */
    get path_fd(): Fd
    set path_fd(value: Assignable<Fd>)
  }
  /** `netkit` in `bpf_attr.link_create`. */
  export interface bpf_attr$link_create$netkit extends View<'bpf_attr.link_create.netkit', 'expected_revision'> {
    /** `__u32`: an open file descriptor (bpf_prog or bpf_link) */
    get relative_fd(): Fd
    set relative_fd(value: Assignable<Fd>)
    /** `__u32`: a plain number (bpf_prog or bpf_link id) */
    relative_id: number
    /** `__u64`: a plain number (revision) */
    expected_revision: number
  }
  /** `cgroup` in `bpf_attr.link_create`. */
  export interface bpf_attr$link_create$cgroup extends View<'bpf_attr.link_create.cgroup', 'expected_revision'> {
    /** `__u32`: an open file descriptor (bpf_prog or bpf_link) */
    get relative_fd(): Fd
    set relative_fd(value: Assignable<Fd>)
    /** `__u32`: a plain number (bpf_prog or bpf_link id) */
    relative_id: number
    /** `__u64`: a plain number (revision) */
    expected_revision: number
  }
  /** `tracing_multi` in `bpf_attr.link_create`. */
  export interface bpf_attr$link_create$tracing_multi extends View<'bpf_attr.link_create.tracing_multi'> {
    /** `__u64`: bytes, 4 for each of cnt, read by the kernel */
    get ids(): Pointer<ToText>
    set ids(value: Assignable<Pointer<ToText>>)
    /** `__u64`: bytes, 8 for each of cnt, read by the kernel; null: all are 0 */
    get cookies(): Pointer<ToText>
    set cookies(value: Assignable<Pointer<ToText>>)
    /** `__u32`: a number of things other than bytes */
    cnt: number
  }
  /** `link_create` in `bpf_attr`. */
  export interface bpf_attr$link_create extends View<'bpf_attr.link_create'> {
    /** `__u32`: an open file descriptor (bpf_prog) */
    get prog_fd(): Fd
    set prog_fd(value: Assignable<Fd>)
    /** `__u32`: an open file descriptor (bpf_map) */
    get map_fd(): Fd
    set map_fd(value: Assignable<Fd>)
    /** `__u32`: an open file descriptor */
    get target_fd(): Fd
    set target_fd(value: Assignable<Fd>)
    /** `__u32`: a plain number (network interface) */
    target_ifindex: number
    /** `__u32`: one of `BPF_ATTACH_TYPE_` */
    attach_type: Choice<BPF_ATTACH_TYPE_>
    /** `__u32`: flags: `BPF_F_ATTACH_` */
    flags: Flags<BPF_F_ATTACH_>
    /** `__u32`: a plain number (type id) */
    target_btf_id: number
    /**
     * `__u64`: struct bpf_iter_link_info, link_create.iter_info_len bytes, read by the kernel; null: the
     * iterator takes none
     */
    get iter_info(): Pointer<To<bpf_iter_link_info>>
    set iter_info(value: Assignable<Pointer<To<bpf_iter_link_info>>>)
    /** `__u32`: the length; left out, that of the memory */
    iter_info_len: number
    /** `struct` */
    get perf_event(): bpf_attr$link_create$perf_event
    set perf_event(value: Assignable<bpf_attr$link_create$perf_event>)
    /** `struct` */
    get kprobe_multi(): bpf_attr$link_create$kprobe_multi
    set kprobe_multi(value: Assignable<bpf_attr$link_create$kprobe_multi>)
    /** `struct` */
    get tracing(): bpf_attr$link_create$tracing
    set tracing(value: Assignable<bpf_attr$link_create$tracing>)
    /** `struct` */
    get netfilter(): bpf_attr$link_create$netfilter
    set netfilter(value: Assignable<bpf_attr$link_create$netfilter>)
    /** `struct` */
    get tcx(): bpf_attr$link_create$tcx
    set tcx(value: Assignable<bpf_attr$link_create$tcx>)
    /** `struct` */
    get uprobe_multi(): bpf_attr$link_create$uprobe_multi
    set uprobe_multi(value: Assignable<bpf_attr$link_create$uprobe_multi>)
    /** `struct` */
    get netkit(): bpf_attr$link_create$netkit
    set netkit(value: Assignable<bpf_attr$link_create$netkit>)
    /** `struct` */
    get cgroup(): bpf_attr$link_create$cgroup
    set cgroup(value: Assignable<bpf_attr$link_create$cgroup>)
    /** `struct` */
    get tracing_multi(): bpf_attr$link_create$tracing_multi
    set tracing_multi(value: Assignable<bpf_attr$link_create$tracing_multi>)
  }
  /** `link_update` in `bpf_attr`. */
  export interface bpf_attr$link_update extends View<'bpf_attr.link_update'> {
    /** `__u32`: an open file descriptor (bpf_link) */
    get link_fd(): Fd
    set link_fd(value: Assignable<Fd>)
    /** `__u32`: an open file descriptor (bpf_prog) */
    get new_prog_fd(): Fd
    set new_prog_fd(value: Assignable<Fd>)
    /** `__u32`: an open file descriptor (bpf_map) */
    get new_map_fd(): Fd
    set new_map_fd(value: Assignable<Fd>)
    /** `__u32`: flags: `BPF_F_ATTACH_` */
    flags: Flags<BPF_F_ATTACH_>
    /** `__u32`: an open file descriptor (bpf_prog) */
    get old_prog_fd(): Fd
    set old_prog_fd(value: Assignable<Fd>)
    /** `__u32`: an open file descriptor (bpf_map) */
    get old_map_fd(): Fd
    set old_map_fd(value: Assignable<Fd>)
  }
  /** `link_detach` in `bpf_attr`. */
  export interface bpf_attr$link_detach extends View<'bpf_attr.link_detach'> {
    /** `__u32`: an open file descriptor (bpf_link) */
    get link_fd(): Fd
    set link_fd(value: Assignable<Fd>)
  }
  /** `enable_stats` in `bpf_attr`. */
  export interface bpf_attr$enable_stats extends View<'bpf_attr.enable_stats'> {
    /** `__u32`: one of `BPF_STATS_` */
    type: Choice<BPF_STATS_>
  }
  /** `iter_create` in `bpf_attr`. */
  export interface bpf_attr$iter_create extends View<'bpf_attr.iter_create'> {
    /** `__u32`: an open file descriptor (bpf_link) */
    get link_fd(): Fd
    set link_fd(value: Assignable<Fd>)
  }
  /** `prog_bind_map` in `bpf_attr`. */
  export interface bpf_attr$prog_bind_map extends View<'bpf_attr.prog_bind_map'> {
    /** `__u32`: an open file descriptor (bpf_prog) */
    get prog_fd(): Fd
    set prog_fd(value: Assignable<Fd>)
    /** `__u32`: an open file descriptor (bpf_map) */
    get map_fd(): Fd
    set map_fd(value: Assignable<Fd>)
  }
  /** `token_create` in `bpf_attr`. */
  export interface bpf_attr$token_create extends View<'bpf_attr.token_create'> {
    /** `__u32`: an open file descriptor */
    get bpffs_fd(): Fd
    set bpffs_fd(value: Assignable<Fd>)
  }
  /** `prog_stream_read` in `bpf_attr`. */
  export interface bpf_attr$prog_stream_read extends View<'bpf_attr.prog_stream_read'> {
    /** `__u64`: bytes, prog_stream_read.stream_buf_len bytes, written by the kernel */
    get stream_buf(): Pointer<ToBytes>
    set stream_buf(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: the length; left out, that of the memory */
    stream_buf_len: number
    /** `__u32`: one of `BPF_STREAM_` */
    stream_id: Choice<BPF_STREAM_>
    /** `__u32`: an open file descriptor (bpf_prog) */
    get prog_fd(): Fd
    set prog_fd(value: Assignable<Fd>)
  }
  /** `prog_assoc_struct_ops` in `bpf_attr`. */
  export interface bpf_attr$prog_assoc_struct_ops extends View<'bpf_attr.prog_assoc_struct_ops'> {
    /** `__u32`: an open file descriptor (bpf_map) */
    get map_fd(): Fd
    set map_fd(value: Assignable<Fd>)
    /** `__u32`: an open file descriptor (bpf_prog) */
    get prog_fd(): Fd
    set prog_fd(value: Assignable<Fd>)
  }
  /** `union bpf_attr` of linux/bpf.h: 168 bytes. */
  export interface bpf_attr extends View<'bpf_attr', 'flags' | 'expected_revision'> {
    /** `__u32`: one of `BPF_MAP_TYPE_` */
    map_type: Choice<BPF_MAP_TYPE_>
    /** `__u32`: a number of bytes */
    key_size: number
    /** `__u32`: a number of bytes */
    value_size: number
    /** `__u32`: a number of things other than bytes */
    max_entries: number
    /** `__u32`: flags: `BPF_F_MAP_` */
    map_flags: Flags<BPF_F_MAP_>
    /** `__u32`: an open file descriptor (bpf_map) */
    get inner_map_fd(): Fd
    set inner_map_fd(value: Assignable<Fd>)
    /** `__u32`: a plain number (NUMA node) */
    numa_node: number
    /** `char[16]` */
    get map_name(): ByteField
    set map_name(value: Assignable<ByteField>)
    /** `__u32`: a plain number (network interface) */
    map_ifindex: number
    /** `__u32`: an open file descriptor (btf) */
    get btf_fd(): Fd
    set btf_fd(value: Assignable<Fd>)
    /** `__u32`: a plain number (type id) */
    btf_key_type_id: number
    /** `__u32`: a plain number (type id) */
    btf_value_type_id: number
    /** `__u32`: a plain number (type id) */
    btf_vmlinux_value_type_id: number
    /** `__u64`: a machine word whose meaning is the caller's own */
    get map_extra(): Pointer<ToBytes>
    set map_extra(value: Assignable<Pointer<ToBytes>>)
    /** `__s32`: an open file descriptor (btf) */
    get value_type_btf_obj_fd(): Fd
    set value_type_btf_obj_fd(value: Assignable<Fd>)
    /** `__s32`: an open file descriptor (bpf_token) */
    get map_token_fd(): Fd
    set map_token_fd(value: Assignable<Fd>)
    /** `__u64`: bytes, excl_prog_hash_size bytes, read by the kernel; null: any program may use the map */
    get excl_prog_hash(): Pointer<ToText>
    set excl_prog_hash(value: Assignable<Pointer<ToText>>)
    /** `__u32`: the length; left out, that of the memory */
    excl_prog_hash_size: number
    /** `__u32`: an open file descriptor (bpf_map) */
    get map_fd(): Fd
    set map_fd(value: Assignable<Fd>)
    /**
     * `__u64`: bytes, key_size of the map, read by the kernel; null: the map has no keys, or the first key
     * is wanted
     */
    get key(): Pointer<ToText>
    set key(value: Assignable<Pointer<ToText>>)
    /**
     * `__u64`: bytes, value_size of the map; of maps per CPU, for every possible CPU, each rounded up to 8,
     * read and written by the kernel
     */
    get value(): Pointer<ToBytes>
    set value(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: bytes, key_size of the map, written by the kernel */
    get next_key(): Pointer<ToBytes>
    set next_key(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: flags: `BPF_F_ELEM_` */
    flags: Flags<BPF_F_ELEM_>
    /** `struct` */
    get batch(): bpf_attr$batch
    set batch(value: Assignable<bpf_attr$batch>)
    /** `__u32`: one of `BPF_PROG_TYPE_` */
    prog_type: Choice<BPF_PROG_TYPE_>
    /** `__u32`: the length; left out, that of the memory */
    insn_cnt: number
    /** `__u64`: struct bpf_insn, insn_cnt of them, read by the kernel */
    get insns(): Pointer<To<bpf_insn>>
    set insns(value: Assignable<Pointer<To<bpf_insn>>>)
    /** `__u64`: a string */
    get license(): Pointer<ToText>
    set license(value: Assignable<Pointer<ToText>>)
    /** `__u32`: a set of bits without named constants */
    log_level: number
    /** `__u32`: the length; left out, that of the memory */
    log_size: number
    /** `__u64`: bytes, log_size bytes, written by the kernel; null: no log is wanted */
    get log_buf(): Pointer<ToBytes>
    set log_buf(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: flags: `BPF_F_PROG_` */
    prog_flags: Flags<BPF_F_PROG_>
    /** `char[16]` */
    get prog_name(): ByteField
    set prog_name(value: Assignable<ByteField>)
    /** `__u32`: a plain number (network interface) */
    prog_ifindex: number
    /** `__u32`: one of `BPF_ATTACH_TYPE_` */
    expected_attach_type: Choice<BPF_ATTACH_TYPE_>
    /** `__u32`: an open file descriptor (btf) */
    get prog_btf_fd(): Fd
    set prog_btf_fd(value: Assignable<Fd>)
    /** `__u32`: a number of bytes */
    func_info_rec_size: number
    /** `__u64`: bytes, func_info_cnt times func_info_rec_size, read by the kernel */
    get func_info(): Pointer<ToText>
    set func_info(value: Assignable<Pointer<ToText>>)
    /** `__u32`: a number of things other than bytes */
    func_info_cnt: number
    /** `__u32`: a number of bytes */
    line_info_rec_size: number
    /** `__u64`: bytes, line_info_cnt times line_info_rec_size, read by the kernel */
    get line_info(): Pointer<ToText>
    set line_info(value: Assignable<Pointer<ToText>>)
    /** `__u32`: a number of things other than bytes */
    line_info_cnt: number
    /** `__u32`: a plain number (type id) */
    attach_btf_id: number
    /** `__u32`: an open file descriptor (bpf_prog) */
    get attach_prog_fd(): Fd
    set attach_prog_fd(value: Assignable<Fd>)
    /** `__u32`: an open file descriptor (btf) */
    get attach_btf_obj_fd(): Fd
    set attach_btf_obj_fd(value: Assignable<Fd>)
    /** `__u32`: a number of things other than bytes */
    core_relo_cnt: number
    /**
     * `__u64`: bytes, 4 for each of fd_array_cnt file descriptors, or for those that are used, read by the
     * kernel
     */
    get fd_array(): Pointer<ToText>
    set fd_array(value: Assignable<Pointer<ToText>>)
    /** `__u64`: bytes, core_relo_cnt times core_relo_rec_size, read by the kernel */
    get core_relos(): Pointer<ToText>
    set core_relos(value: Assignable<Pointer<ToText>>)
    /** `__u32`: a number of bytes */
    core_relo_rec_size: number
    /** `__u32`: a number of bytes */
    log_true_size: number
    /** `__s32`: an open file descriptor (bpf_token) */
    get prog_token_fd(): Fd
    set prog_token_fd(value: Assignable<Fd>)
    /** `__u32`: a number of things other than bytes */
    fd_array_cnt: number
    /** `__u64`: bytes, signature_size bytes, read by the kernel; null: the program is not signed */
    get signature(): Pointer<ToText>
    set signature(value: Assignable<Pointer<ToText>>)
    /** `__u32`: the length; left out, that of the memory */
    signature_size: number
    /** `__s32`: a key serial number */
    get keyring_id(): Key
    set keyring_id(value: Assignable<Key>)
    /** `__u64`: a path */
    get pathname(): Pointer<ToText>
    set pathname(value: Assignable<Pointer<ToText>>)
    /** `__u32`: an open file descriptor */
    get bpf_fd(): Fd
    set bpf_fd(value: Assignable<Fd>)
    /** `__u32`: flags: `BPF_F_OBJ_` */
    file_flags: Flags<BPF_F_OBJ_>
    /** `__s32`: an open file descriptor */
    get path_fd(): Fd
    set path_fd(value: Assignable<Fd>)
    /** `__u32`: an open file descriptor */
    get target_fd(): Fd
    set target_fd(value: Assignable<Fd>)
    /** `__u32`: a plain number (network interface) */
    target_ifindex: number
    /** `__u32`: an open file descriptor (bpf_prog) */
    get attach_bpf_fd(): Fd
    set attach_bpf_fd(value: Assignable<Fd>)
    /** `__u32`: one of `BPF_ATTACH_TYPE_` */
    attach_type: Choice<BPF_ATTACH_TYPE_>
    /** `__u32`: flags: `BPF_F_ATTACH_` */
    attach_flags: Flags<BPF_F_ATTACH_>
    /** `__u32`: an open file descriptor (bpf_prog) */
    get replace_bpf_fd(): Fd
    set replace_bpf_fd(value: Assignable<Fd>)
    /** `__u32`: an open file descriptor (bpf_prog or bpf_link) */
    get relative_fd(): Fd
    set relative_fd(value: Assignable<Fd>)
    /** `__u32`: a plain number (bpf_prog or bpf_link id) */
    relative_id: number
    /** `__u64`: a plain number (revision) */
    expected_revision: number
    /** `struct` */
    get test(): bpf_attr$test
    set test(value: Assignable<bpf_attr$test>)
    /** `__u32`: a plain number (object id) */
    start_id: number
    /** `__u32`: a plain number (bpf_prog id) */
    prog_id: number
    /** `__u32`: a plain number (bpf_map id) */
    map_id: number
    /** `__u32`: a plain number (btf id) */
    btf_id: number
    /** `__u32`: a plain number (bpf_link id) */
    link_id: number
    /** `__u32`: a plain number (object id) */
    next_id: number
    /** `__u32`: flags: `BPF_F_OBJ_` */
    open_flags: Flags<BPF_F_OBJ_>
    /** `__s32`: an open file descriptor (bpf_token) */
    get fd_by_id_token_fd(): Fd
    set fd_by_id_token_fd(value: Assignable<Fd>)
    /** `struct` */
    get info(): bpf_attr$info
    set info(value: Assignable<bpf_attr$info>)
    /** `struct` */
    get query(): bpf_attr$query
    set query(value: Assignable<bpf_attr$query>)
    /** `struct` */
    get raw_tracepoint(): bpf_attr$raw_tracepoint
    set raw_tracepoint(value: Assignable<bpf_attr$raw_tracepoint>)
    /** `__u64`: bytes, btf_size bytes, read by the kernel */
    get btf(): Pointer<ToText>
    set btf(value: Assignable<Pointer<ToText>>)
    /** `__u64`: bytes, btf_log_size bytes, written by the kernel; null: no log is wanted */
    get btf_log_buf(): Pointer<ToBytes>
    set btf_log_buf(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: the length; left out, that of the memory */
    btf_size: number
    /** `__u32`: the length; left out, that of the memory */
    btf_log_size: number
    /** `__u32`: a set of bits without named constants */
    btf_log_level: number
    /** `__u32`: a number of bytes */
    btf_log_true_size: number
    /** `__u32`: flags: `BPF_F_OBJ_` */
    btf_flags: Flags<BPF_F_OBJ_>
    /** `__s32`: an open file descriptor (bpf_token) */
    get btf_token_fd(): Fd
    set btf_token_fd(value: Assignable<Fd>)
    /** `struct` */
    get task_fd_query(): bpf_attr$task_fd_query
    set task_fd_query(value: Assignable<bpf_attr$task_fd_query>)
    /** `struct` */
    get link_create(): bpf_attr$link_create
    set link_create(value: Assignable<bpf_attr$link_create>)
    /** `struct` */
    get link_update(): bpf_attr$link_update
    set link_update(value: Assignable<bpf_attr$link_update>)
    /** `struct` */
    get link_detach(): bpf_attr$link_detach
    set link_detach(value: Assignable<bpf_attr$link_detach>)
    /** `struct` */
    get enable_stats(): bpf_attr$enable_stats
    set enable_stats(value: Assignable<bpf_attr$enable_stats>)
    /** `struct` */
    get iter_create(): bpf_attr$iter_create
    set iter_create(value: Assignable<bpf_attr$iter_create>)
    /** `struct` */
    get prog_bind_map(): bpf_attr$prog_bind_map
    set prog_bind_map(value: Assignable<bpf_attr$prog_bind_map>)
    /** `struct` */
    get token_create(): bpf_attr$token_create
    set token_create(value: Assignable<bpf_attr$token_create>)
    /** `struct` */
    get prog_stream_read(): bpf_attr$prog_stream_read
    set prog_stream_read(value: Assignable<bpf_attr$prog_stream_read>)
    /** `struct` */
    get prog_assoc_struct_ops(): bpf_attr$prog_assoc_struct_ops
    set prog_assoc_struct_ops(value: Assignable<bpf_attr$prog_assoc_struct_ops>)
  }

  /** `struct bpf_btf_info` of linux/bpf.h: 32 bytes. */
  export interface bpf_btf_info extends View<'bpf_btf_info'> {
    /** `__u64`: bytes, btf_size bytes, written by the kernel; null: it is not wanted */
    get btf(): Pointer<ToBytes>
    set btf(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: the length; left out, that of the memory */
    btf_size: number
    /** `__u32`: a plain number (btf id) */
    id: number
    /** `__u64`: bytes, name_len bytes, written by the kernel; null: it is not wanted */
    get name(): Pointer<ToBytes>
    set name(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: the length; left out, that of the memory */
    name_len: number
    /** `__u32`: a plain number (kernel) */
    kernel_btf: number
  }

  /** `struct bpf_cgroup_dev_ctx` of linux/bpf.h: 12 bytes. */
  export interface bpf_cgroup_dev_ctx extends View<'bpf_cgroup_dev_ctx'> {
    /** `__u32` */
    access_type: number
    /** `__u32` */
    major: number
    /** `__u32` */
    minor: number
  }

  /** `struct bpf_cgroup_storage_key` of linux/bpf.h: 16 bytes. */
  export interface bpf_cgroup_storage_key extends View<'bpf_cgroup_storage_key', 'cgroup_inode_id'> {
    /** `__u64`: a plain number (cgroup id) */
    cgroup_inode_id: number
    /** `__u32`: one of `BPF_ATTACH_TYPE_` */
    attach_type: Choice<BPF_ATTACH_TYPE_>
  }

  /** `struct bpf_common_attr` of linux/bpf.h: 24 bytes. */
  export interface bpf_common_attr extends View<'bpf_common_attr'> {
    /** `__u64`: bytes, log_size bytes, written by the kernel; null: no log is wanted */
    get log_buf(): Pointer<ToBytes>
    set log_buf(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: the length; left out, that of the memory */
    log_size: number
    /** `__u32`: a set of bits without named constants */
    log_level: number
    /** `__u32`: a number of bytes */
    log_true_size: number
  }

  /** `struct bpf_core_relo` of linux/bpf.h: 16 bytes. */
  export interface bpf_core_relo extends View<'bpf_core_relo'> {
    /** `__u32` */
    insn_off: number
    /** `__u32`: a plain number (type id) */
    type_id: number
    /** `__u32` */
    access_str_off: number
    /** `enum bpf_core_relo_kind`: one of `BPF_CORE_` */
    kind: Choice<BPF_CORE_>
  }

  /** `bpf_prog` in `bpf_cpumap_val`. */
  export interface bpf_cpumap_val$bpf_prog extends View<'bpf_cpumap_val.bpf_prog'> {
    /** `int`: an open file descriptor (bpf_prog) */
    get fd(): Fd
    set fd(value: Assignable<Fd>)
    /** `__u32`: a plain number (bpf_prog id) */
    id: number
  }
  /** `struct bpf_cpumap_val` of linux/bpf.h: 8 bytes. */
  export interface bpf_cpumap_val extends View<'bpf_cpumap_val'> {
    /** `__u32` */
    qsize: number
    /** `union` */
    get bpf_prog(): bpf_cpumap_val$bpf_prog
    set bpf_prog(value: Assignable<bpf_cpumap_val$bpf_prog>)
  }

  /** `bpf_prog` in `bpf_devmap_val`. */
  export interface bpf_devmap_val$bpf_prog extends View<'bpf_devmap_val.bpf_prog'> {
    /** `int`: an open file descriptor (bpf_prog) */
    get fd(): Fd
    set fd(value: Assignable<Fd>)
    /** `__u32`: a plain number (bpf_prog id) */
    id: number
  }
  /** `struct bpf_devmap_val` of linux/bpf.h: 8 bytes. */
  export interface bpf_devmap_val extends View<'bpf_devmap_val'> {
    /** `__u32`: a plain number (network interface) */
    ifindex: number
    /** `union` */
    get bpf_prog(): bpf_devmap_val$bpf_prog
    set bpf_prog(value: Assignable<bpf_devmap_val$bpf_prog>)
  }

  /** `struct bpf_dynptr` of linux/bpf.h: 16 bytes. */
  export interface bpf_dynptr extends View<'bpf_dynptr'> {
    /** `__u64[2]` */
    get __opaque(): FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>
    set __opaque(value: Assignable<FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>>)
  }

  /** `struct bpf_fib_lookup` of linux/bpf.h: 64 bytes. */
  export interface bpf_fib_lookup extends View<'bpf_fib_lookup'> {
    /** `__u8` */
    family: number
    /** `__u8` */
    l4_protocol: number
    /** `__be16`, big-endian in memory */
    sport: number
    /** `__be16`, big-endian in memory */
    dport: number
    /** `__u16` */
    tot_len: number
    /** `__u16` */
    mtu_result: number
    /** `__u32` */
    ifindex: number
    /** `__u8` */
    tos: number
    /** `__be32`, big-endian in memory */
    flowinfo: number
    /** `__u32` */
    rt_metric: number
    /** `__be32`, big-endian in memory */
    ipv4_src: number
    /** `__u32[4]` */
    get ipv6_src(): FieldArray<number, Assignable<number>>
    set ipv6_src(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__be32`, big-endian in memory */
    ipv4_dst: number
    /** `__u32[4]` */
    get ipv6_dst(): FieldArray<number, Assignable<number>>
    set ipv6_dst(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__be16`, big-endian in memory */
    h_vlan_proto: number
    /** `__be16`, big-endian in memory */
    h_vlan_TCI: number
    /** `__u32` */
    tbid: number
    /** `__u32` */
    mark: number
    /** `__u8[6]` */
    get smac(): ByteField
    set smac(value: Assignable<ByteField>)
    /** `__u8[6]` */
    get dmac(): ByteField
    set dmac(value: Assignable<ByteField>)
  }

  /** `struct bpf_flow_keys` of linux/bpf.h: 56 bytes. */
  export interface bpf_flow_keys extends View<'bpf_flow_keys'> {
    /** `__u16` */
    nhoff: number
    /** `__u16` */
    thoff: number
    /** `__u16` */
    addr_proto: number
    /** `__u8` */
    is_frag: number
    /** `__u8` */
    is_first_frag: number
    /** `__u8` */
    is_encap: number
    /** `__u8` */
    ip_proto: number
    /** `__be16`, big-endian in memory */
    n_proto: number
    /** `__be16`, big-endian in memory */
    sport: number
    /** `__be16`, big-endian in memory */
    dport: number
    /** `__be32`, big-endian in memory */
    ipv4_src: number
    /** `__be32`, big-endian in memory */
    ipv4_dst: number
    /** `__u32[4]` */
    get ipv6_src(): FieldArray<number, Assignable<number>>
    set ipv6_src(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u32[4]` */
    get ipv6_dst(): FieldArray<number, Assignable<number>>
    set ipv6_dst(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u32` */
    flags: number
    /** `__be32`, big-endian in memory */
    flow_label: number
  }

  /** `struct bpf_func_info` of linux/bpf.h: 8 bytes. */
  export interface bpf_func_info extends View<'bpf_func_info'> {
    /** `__u32` */
    insn_off: number
    /** `__u32`: a plain number (type id) */
    type_id: number
  }

  /** `struct bpf_insn` of linux/bpf.h: 8 bytes. */
  export interface bpf_insn extends View<'bpf_insn'> {
    /** `__u8` */
    code: number
    /** `__u8 : 4` */
    dst_reg: number
    /** `__u8 : 4` */
    src_reg: number
    /** `__s16` */
    off: number
    /** `__s32` */
    imm: number
  }

  /** `struct bpf_insn_array_value` of linux/bpf.h: 16 bytes. */
  export interface bpf_insn_array_value extends View<'bpf_insn_array_value'> {
    /** `__u32` */
    orig_off: number
    /** `__u32` */
    xlated_off: number
    /** `__u32` */
    jitted_off: number
  }

  /** `map` in `bpf_iter_link_info`. */
  export interface bpf_iter_link_info$map extends View<'bpf_iter_link_info.map'> {
    /** `__u32`: an open file descriptor (bpf_map) */
    get map_fd(): Fd
    set map_fd(value: Assignable<Fd>)
  }
  /** `cgroup` in `bpf_iter_link_info`. */
  export interface bpf_iter_link_info$cgroup extends View<'bpf_iter_link_info.cgroup', 'cgroup_id'> {
    /** `enum bpf_cgroup_iter_order`: one of `BPF_CGROUP_ITER_` */
    order: Choice<BPF_CGROUP_ITER_>
    /** `__u32`: an open file descriptor */
    get cgroup_fd(): Fd
    set cgroup_fd(value: Assignable<Fd>)
    /** `__u64`: a plain number (cgroup id) */
    cgroup_id: number
  }
  /** `task` in `bpf_iter_link_info`. */
  export interface bpf_iter_link_info$task extends View<'bpf_iter_link_info.task'> {
    /** `__u32`: a thread */
    get tid(): Tid
    set tid(value: Assignable<Tid>)
    /** `__u32`: a process */
    get pid(): Pid
    set pid(value: Assignable<Pid>)
    /** `__u32`: an open file descriptor (pidfd) */
    get pid_fd(): Fd
    set pid_fd(value: Assignable<Fd>)
  }
  /** `union bpf_iter_link_info` of linux/bpf.h: 16 bytes. */
  export interface bpf_iter_link_info extends View<'bpf_iter_link_info'> {
    /** `struct` */
    get map(): bpf_iter_link_info$map
    set map(value: Assignable<bpf_iter_link_info$map>)
    /** `struct` */
    get cgroup(): bpf_iter_link_info$cgroup
    set cgroup(value: Assignable<bpf_iter_link_info$cgroup>)
    /** `struct` */
    get task(): bpf_iter_link_info$task
    set task(value: Assignable<bpf_iter_link_info$task>)
  }

  /** `struct bpf_iter_num` of linux/bpf.h: 8 bytes. */
  export interface bpf_iter_num extends View<'bpf_iter_num'> {
    /** `__u64[1]` */
    get __opaque(): FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>
    set __opaque(value: Assignable<FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>>)
  }

  /** `struct bpf_line_info` of linux/bpf.h: 16 bytes. */
  export interface bpf_line_info extends View<'bpf_line_info'> {
    /** `__u32` */
    insn_off: number
    /** `__u32` */
    file_name_off: number
    /** `__u32` */
    line_off: number
    /** `__u32` */
    line_col: number
  }

  /** `raw_tracepoint` in `bpf_link_info`. */
  export interface bpf_link_info$raw_tracepoint extends View<'bpf_link_info.raw_tracepoint'> {
    /** `__u64`: bytes, raw_tracepoint.tp_name_len bytes, written by the kernel; null: it is not wanted */
    get tp_name(): Pointer<ToBytes>
    set tp_name(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: the length; left out, that of the memory */
    tp_name_len: number
    /** `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    get cookie(): Pointer<ToBytes>
    set cookie(value: Assignable<Pointer<ToBytes>>)
  }
  /** `tracing` in `bpf_link_info`. */
  export interface bpf_link_info$tracing extends View<'bpf_link_info.tracing'> {
    /** `__u32`: one of `BPF_ATTACH_TYPE_` */
    attach_type: Choice<BPF_ATTACH_TYPE_>
    /** `__u32` */
    target_obj_id: number
    /** `__u32` */
    target_btf_id: number
    /** `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    get cookie(): Pointer<ToBytes>
    set cookie(value: Assignable<Pointer<ToBytes>>)
  }
  /** `cgroup` in `bpf_link_info`. */
  export interface bpf_link_info$cgroup extends View<'bpf_link_info.cgroup', 'cgroup_id'> {
    /** `__u64`: a plain number (cgroup id) */
    cgroup_id: number
    /** `__u32`: one of `BPF_ATTACH_TYPE_` */
    attach_type: Choice<BPF_ATTACH_TYPE_>
  }
  /** `map` in `bpf_link_info.iter`. */
  export interface bpf_link_info$iter$map extends View<'bpf_link_info.iter.map'> {
    /** `__u32` */
    map_id: number
  }
  /** `cgroup` in `bpf_link_info.iter`. */
  export interface bpf_link_info$iter$cgroup extends View<'bpf_link_info.iter.cgroup', 'cgroup_id'> {
    /** `__u64`: a plain number (cgroup id) */
    cgroup_id: number
    /** `__u32`: one of `BPF_CGROUP_ITER_` */
    order: Choice<BPF_CGROUP_ITER_>
  }
  /** `task` in `bpf_link_info.iter`. */
  export interface bpf_link_info$iter$task extends View<'bpf_link_info.iter.task'> {
    /** `__u32` */
    tid: number
    /** `__u32` */
    pid: number
  }
  /** `iter` in `bpf_link_info`. */
  export interface bpf_link_info$iter extends View<'bpf_link_info.iter'> {
    /** `__u64`: bytes, iter.target_name_len bytes, written by the kernel; null: it is not wanted */
    get target_name(): Pointer<ToBytes>
    set target_name(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: the length; left out, that of the memory */
    target_name_len: number
    /** `struct` */
    get map(): bpf_link_info$iter$map
    set map(value: Assignable<bpf_link_info$iter$map>)
    /** `struct` */
    get cgroup(): bpf_link_info$iter$cgroup
    set cgroup(value: Assignable<bpf_link_info$iter$cgroup>)
    /** `struct` */
    get task(): bpf_link_info$iter$task
    set task(value: Assignable<bpf_link_info$iter$task>)
  }
  /** `netns` in `bpf_link_info`. */
  export interface bpf_link_info$netns extends View<'bpf_link_info.netns'> {
    /** `__u32` */
    netns_ino: number
    /** `__u32` */
    attach_type: number
  }
  /** `xdp` in `bpf_link_info`. */
  export interface bpf_link_info$xdp extends View<'bpf_link_info.xdp'> {
    /** `__u32` */
    ifindex: number
  }
  /** `struct_ops` in `bpf_link_info`. */
  export interface bpf_link_info$struct_ops extends View<'bpf_link_info.struct_ops'> {
    /** `__u32` */
    map_id: number
  }
  /** `netfilter` in `bpf_link_info`. */
  export interface bpf_link_info$netfilter extends View<'bpf_link_info.netfilter'> {
    /** `__u32` */
    pf: number
    /** `__u32` */
    hooknum: number
    /** `__s32` */
    priority: number
    /** `__u32` */
    flags: number
  }
  /** `kprobe_multi` in `bpf_link_info`. */
  export interface bpf_link_info$kprobe_multi extends View<'bpf_link_info.kprobe_multi', 'missed'> {
    /** `__u64`: bytes, 8 for each of count, written by the kernel; null: they are not wanted */
    get addrs(): Pointer<ToBytes>
    set addrs(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: a number of things other than bytes */
    count: number
    /** `__u32`: flags: `BPF_F_KPROBE_MULTI_` */
    flags: Flags<BPF_F_KPROBE_MULTI_>
    /** `__u64`: a number of things other than bytes */
    missed: number
    /** `__u64`: bytes, 8 for each of count, written by the kernel; null: they are not wanted */
    get cookies(): Pointer<ToBytes>
    set cookies(value: Assignable<Pointer<ToBytes>>)
  }
  /** `uprobe_multi` in `bpf_link_info`. */
  export interface bpf_link_info$uprobe_multi extends View<'bpf_link_info.uprobe_multi'> {
    /** `__u64`: bytes, uprobe_multi.path_size bytes, written by the kernel; null: it is not wanted */
    get path(): Pointer<ToBytes>
    set path(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: bytes, 8 for each of count, written by the kernel; null: they are not wanted */
    get offsets(): Pointer<ToBytes>
    set offsets(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: bytes, 8 for each of count, written by the kernel; null: they are not wanted */
    get ref_ctr_offsets(): Pointer<ToBytes>
    set ref_ctr_offsets(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: bytes, 8 for each of count, written by the kernel; null: they are not wanted */
    get cookies(): Pointer<ToBytes>
    set cookies(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: the length; left out, that of the memory */
    path_size: number
    /** `__u32`: a number of things other than bytes */
    count: number
    /** `__u32`: flags: `BPF_F_UPROBE_MULTI_` */
    flags: Flags<BPF_F_UPROBE_MULTI_>
    /** `__u32`: a process */
    get pid(): Pid
    set pid(value: Assignable<Pid>)
  }
  /** `uprobe` in `bpf_link_info.perf_event`. */
  export interface bpf_link_info$perf_event$uprobe extends View<'bpf_link_info.perf_event.uprobe', 'ref_ctr_offset'> {
    /** `__u64`: bytes, perf_event.uprobe.name_len bytes, written by the kernel; null: it is not wanted */
    get file_name(): Pointer<ToBytes>
    set file_name(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: the length; left out, that of the memory */
    name_len: number
    /** `__u32` */
    offset: number
    /** `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    get cookie(): Pointer<ToBytes>
    set cookie(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a signed position or distance in a file, in bytes */
    ref_ctr_offset: number
  }
  /** `kprobe` in `bpf_link_info.perf_event`. */
  export interface bpf_link_info$perf_event$kprobe extends View<'bpf_link_info.perf_event.kprobe', 'missed'> {
    /** `__u64`: bytes, perf_event.kprobe.name_len bytes, written by the kernel; null: it is not wanted */
    get func_name(): Pointer<ToBytes>
    set func_name(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: the length; left out, that of the memory */
    name_len: number
    /** `__u32` */
    offset: number
    /** `__u64`: a raw address that is not a buffer of the caller */
    get addr(): Pointer<ToBytes>
    set addr(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a number of things other than bytes */
    missed: number
    /** `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    get cookie(): Pointer<ToBytes>
    set cookie(value: Assignable<Pointer<ToBytes>>)
  }
  /** `tracepoint` in `bpf_link_info.perf_event`. */
  export interface bpf_link_info$perf_event$tracepoint extends View<'bpf_link_info.perf_event.tracepoint'> {
    /** `__u64`: bytes, perf_event.tracepoint.name_len bytes, written by the kernel; null: it is not wanted */
    get tp_name(): Pointer<ToBytes>
    set tp_name(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: the length; left out, that of the memory */
    name_len: number
    /** `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    get cookie(): Pointer<ToBytes>
    set cookie(value: Assignable<Pointer<ToBytes>>)
  }
  /** `event` in `bpf_link_info.perf_event`. */
  export interface bpf_link_info$perf_event$event extends View<'bpf_link_info.perf_event.event'> {
    /** `__u64`: a machine word whose meaning is the caller's own */
    get config(): Pointer<ToBytes>
    set config(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: one of `PERF_TYPE_` */
    type: Choice<PERF_TYPE_>
    /** `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    get cookie(): Pointer<ToBytes>
    set cookie(value: Assignable<Pointer<ToBytes>>)
  }
  /** `perf_event` in `bpf_link_info`. */
  export interface bpf_link_info$perf_event extends View<'bpf_link_info.perf_event'> {
    /** `__u32`: one of `BPF_PERF_EVENT_` */
    type: Choice<BPF_PERF_EVENT_>
    /** `struct` */
    get uprobe(): bpf_link_info$perf_event$uprobe
    set uprobe(value: Assignable<bpf_link_info$perf_event$uprobe>)
    /** `struct` */
    get kprobe(): bpf_link_info$perf_event$kprobe
    set kprobe(value: Assignable<bpf_link_info$perf_event$kprobe>)
    /** `struct` */
    get tracepoint(): bpf_link_info$perf_event$tracepoint
    set tracepoint(value: Assignable<bpf_link_info$perf_event$tracepoint>)
    /** `struct` */
    get event(): bpf_link_info$perf_event$event
    set event(value: Assignable<bpf_link_info$perf_event$event>)
  }
  /** `tcx` in `bpf_link_info`. */
  export interface bpf_link_info$tcx extends View<'bpf_link_info.tcx'> {
    /** `__u32` */
    ifindex: number
    /** `__u32` */
    attach_type: number
  }
  /** `netkit` in `bpf_link_info`. */
  export interface bpf_link_info$netkit extends View<'bpf_link_info.netkit'> {
    /** `__u32` */
    ifindex: number
    /** `__u32` */
    attach_type: number
  }
  /** `sockmap` in `bpf_link_info`. */
  export interface bpf_link_info$sockmap extends View<'bpf_link_info.sockmap'> {
    /** `__u32` */
    map_id: number
    /** `__u32` */
    attach_type: number
  }
  /** `struct bpf_link_info` of linux/bpf.h: 64 bytes. */
  export interface bpf_link_info extends View<'bpf_link_info'> {
    /** `__u32`: one of `BPF_LINK_TYPE_` */
    type: Choice<BPF_LINK_TYPE_>
    /** `__u32`: a plain number (bpf_link id) */
    id: number
    /** `__u32`: a plain number (bpf_prog id) */
    prog_id: number
    /** `struct` */
    get raw_tracepoint(): bpf_link_info$raw_tracepoint
    set raw_tracepoint(value: Assignable<bpf_link_info$raw_tracepoint>)
    /** `struct` */
    get tracing(): bpf_link_info$tracing
    set tracing(value: Assignable<bpf_link_info$tracing>)
    /** `struct` */
    get cgroup(): bpf_link_info$cgroup
    set cgroup(value: Assignable<bpf_link_info$cgroup>)
    /** `struct` */
    get iter(): bpf_link_info$iter
    set iter(value: Assignable<bpf_link_info$iter>)
    /** `struct` */
    get netns(): bpf_link_info$netns
    set netns(value: Assignable<bpf_link_info$netns>)
    /** `struct` */
    get xdp(): bpf_link_info$xdp
    set xdp(value: Assignable<bpf_link_info$xdp>)
    /** `struct` */
    get struct_ops(): bpf_link_info$struct_ops
    set struct_ops(value: Assignable<bpf_link_info$struct_ops>)
    /** `struct` */
    get netfilter(): bpf_link_info$netfilter
    set netfilter(value: Assignable<bpf_link_info$netfilter>)
    /** `struct` */
    get kprobe_multi(): bpf_link_info$kprobe_multi
    set kprobe_multi(value: Assignable<bpf_link_info$kprobe_multi>)
    /** `struct` */
    get uprobe_multi(): bpf_link_info$uprobe_multi
    set uprobe_multi(value: Assignable<bpf_link_info$uprobe_multi>)
    /** `struct` */
    get perf_event(): bpf_link_info$perf_event
    set perf_event(value: Assignable<bpf_link_info$perf_event>)
    /** `struct` */
    get tcx(): bpf_link_info$tcx
    set tcx(value: Assignable<bpf_link_info$tcx>)
    /** `struct` */
    get netkit(): bpf_link_info$netkit
    set netkit(value: Assignable<bpf_link_info$netkit>)
    /** `struct` */
    get sockmap(): bpf_link_info$sockmap
    set sockmap(value: Assignable<bpf_link_info$sockmap>)
  }

  /** `struct bpf_list_head` of linux/bpf.h: 16 bytes. */
  export interface bpf_list_head extends View<'bpf_list_head'> {
    /** `__u64[2]` */
    get __opaque(): FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>
    set __opaque(value: Assignable<FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>>)
  }

  /** `struct bpf_list_node` of linux/bpf.h: 24 bytes. */
  export interface bpf_list_node extends View<'bpf_list_node'> {
    /** `__u64[3]` */
    get __opaque(): FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>
    set __opaque(value: Assignable<FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>>)
  }

  /** `struct bpf_lpm_trie_key` of linux/bpf.h: 4 bytes. */
  export interface bpf_lpm_trie_key extends View<'bpf_lpm_trie_key'> {
    /** `__u32` */
    prefixlen: number
    /** `__u8[0]` */
    get data(): ByteField
    set data(value: Assignable<ByteField>)
  }

  /** `struct bpf_lpm_trie_key_hdr` of linux/bpf.h: 4 bytes. */
  export interface bpf_lpm_trie_key_hdr extends View<'bpf_lpm_trie_key_hdr'> {
    /** `__u32` */
    prefixlen: number
  }

  /** `struct bpf_lpm_trie_key_u8` of linux/bpf.h: 4 bytes. */
  export interface bpf_lpm_trie_key_u8 extends View<'bpf_lpm_trie_key_u8'> {
    /** `struct bpf_lpm_trie_key_hdr` */
    get hdr(): bpf_lpm_trie_key_hdr
    set hdr(value: Assignable<bpf_lpm_trie_key_hdr>)
    /** `__u32` */
    prefixlen: number
    /** `__u8[0]` */
    get data(): ByteField
    set data(value: Assignable<ByteField>)
  }

  /** `struct bpf_map_info` of linux/bpf.h: 104 bytes. */
  export interface bpf_map_info extends View<'bpf_map_info', 'netns_dev' | 'netns_ino'> {
    /** `__u32`: one of `BPF_MAP_TYPE_` */
    type: Choice<BPF_MAP_TYPE_>
    /** `__u32`: a plain number (bpf_map id) */
    id: number
    /** `__u32`: a number of bytes */
    key_size: number
    /** `__u32`: a number of bytes */
    value_size: number
    /** `__u32`: a number of things other than bytes */
    max_entries: number
    /** `__u32`: flags: `BPF_F_MAP_` */
    map_flags: Flags<BPF_F_MAP_>
    /** `char[16]` */
    get name(): ByteField
    set name(value: Assignable<ByteField>)
    /** `__u32`: a plain number (network interface) */
    ifindex: number
    /** `__u32`: a plain number (type id) */
    btf_vmlinux_value_type_id: number
    /** `__u64`: a device number */
    netns_dev: number
    /** `__u64`: an inode number */
    netns_ino: number
    /** `__u32`: a plain number (btf id) */
    btf_id: number
    /** `__u32`: a plain number (type id) */
    btf_key_type_id: number
    /** `__u32`: a plain number (type id) */
    btf_value_type_id: number
    /** `__u32`: a plain number (btf id) */
    btf_vmlinux_id: number
    /** `__u64`: a machine word whose meaning is the caller's own */
    get map_extra(): Pointer<ToBytes>
    set map_extra(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: bytes, hash_size bytes, written by the kernel; null: it is not wanted; hash_size must be 0 */
    get hash(): Pointer<ToBytes>
    set hash(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: the length; left out, that of the memory */
    hash_size: number
  }

  /** `struct bpf_perf_event_value` of linux/bpf.h: 24 bytes. */
  export interface bpf_perf_event_value extends View<'bpf_perf_event_value', 'counter' | 'enabled' | 'running'> {
    /** `__u64`: a number of things other than bytes (events) */
    counter: number
    /** `__u64`: time in ns */
    enabled: number
    /** `__u64`: time in ns */
    running: number
  }

  /** `struct bpf_pidns_info` of linux/bpf.h: 8 bytes. */
  export interface bpf_pidns_info extends View<'bpf_pidns_info'> {
    /** `__u32`: a thread */
    get pid(): Tid
    set pid(value: Assignable<Tid>)
    /** `__u32`: a process */
    get tgid(): Pid
    set tgid(value: Assignable<Pid>)
  }

  /** `struct bpf_prog_info` of linux/bpf.h: 232 bytes. */
  export interface bpf_prog_info extends View<'bpf_prog_info', 'load_time' | 'netns_dev' | 'netns_ino' | 'run_time_ns' | 'run_cnt' | 'recursion_misses'> {
    /** `__u32`: one of `BPF_PROG_TYPE_` */
    type: Choice<BPF_PROG_TYPE_>
    /** `__u32`: a plain number (bpf_prog id) */
    id: number
    /** `__u8[8]` */
    get tag(): ByteField
    set tag(value: Assignable<ByteField>)
    /** `__u32`: the length; left out, that of the memory */
    jited_prog_len: number
    /** `__u32`: the length; left out, that of the memory */
    xlated_prog_len: number
    /** `__u64`: bytes, jited_prog_len bytes, written by the kernel; null: it is not wanted */
    get jited_prog_insns(): Pointer<ToBytes>
    set jited_prog_insns(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: bytes, xlated_prog_len bytes, written by the kernel; null: it is not wanted */
    get xlated_prog_insns(): Pointer<ToBytes>
    set xlated_prog_insns(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: time in ns */
    load_time: number
    /** `__u32`: a user id */
    created_by_uid: number
    /** `__u32`: a number of things other than bytes */
    nr_map_ids: number
    /** `__u64`: bytes, 4 for each of nr_map_ids, written by the kernel; null: nr_map_ids must be 0 */
    get map_ids(): Pointer<ToBytes>
    set map_ids(value: Assignable<Pointer<ToBytes>>)
    /** `char[16]` */
    get name(): ByteField
    set name(value: Assignable<ByteField>)
    /** `__u32`: a plain number (network interface) */
    ifindex: number
    /** `__u32 : 1` */
    gpl_compatible: number
    /** `__u64`: a device number */
    netns_dev: number
    /** `__u64`: an inode number */
    netns_ino: number
    /** `__u32`: a number of things other than bytes */
    nr_jited_ksyms: number
    /** `__u32`: a number of things other than bytes */
    nr_jited_func_lens: number
    /** `__u64`: bytes, 8 for each of nr_jited_ksyms, written by the kernel; null: nr_jited_ksyms must be 0 */
    get jited_ksyms(): Pointer<ToBytes>
    set jited_ksyms(value: Assignable<Pointer<ToBytes>>)
    /**
     * `__u64`: bytes, 4 for each of nr_jited_func_lens, written by the kernel; null: nr_jited_func_lens
     * must be 0
     */
    get jited_func_lens(): Pointer<ToBytes>
    set jited_func_lens(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: a plain number (btf id) */
    btf_id: number
    /** `__u32`: a number of bytes */
    func_info_rec_size: number
    /**
     * `__u64`: bytes, nr_func_info times func_info_rec_size, written by the kernel; null: nr_func_info must
     * be 0
     */
    get func_info(): Pointer<ToBytes>
    set func_info(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: a number of things other than bytes */
    nr_func_info: number
    /** `__u32`: a number of things other than bytes */
    nr_line_info: number
    /**
     * `__u64`: bytes, nr_line_info times line_info_rec_size, written by the kernel; null: nr_line_info must
     * be 0
     */
    get line_info(): Pointer<ToBytes>
    set line_info(value: Assignable<Pointer<ToBytes>>)
    /**
     * `__u64`: bytes, 8 for each of nr_jited_line_info, written by the kernel; null: nr_jited_line_info
     * must be 0
     */
    get jited_line_info(): Pointer<ToBytes>
    set jited_line_info(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: a number of things other than bytes */
    nr_jited_line_info: number
    /** `__u32`: a number of bytes */
    line_info_rec_size: number
    /** `__u32`: a number of bytes */
    jited_line_info_rec_size: number
    /** `__u32`: a number of things other than bytes */
    nr_prog_tags: number
    /** `__u64`: bytes, 8 for each of nr_prog_tags, written by the kernel; null: nr_prog_tags must be 0 */
    get prog_tags(): Pointer<ToBytes>
    set prog_tags(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: time in ns */
    run_time_ns: number
    /** `__u64`: a number of things other than bytes */
    run_cnt: number
    /** `__u64`: a number of things other than bytes */
    recursion_misses: number
    /** `__u32`: a number of things other than bytes */
    verified_insns: number
    /** `__u32`: a plain number (btf id) */
    attach_btf_obj_id: number
    /** `__u32`: a plain number (type id) */
    attach_btf_id: number
  }

  /** `struct bpf_raw_tracepoint_args` of linux/bpf.h: 0 bytes. */
  export interface bpf_raw_tracepoint_args extends View<'bpf_raw_tracepoint_args'> {
    /** `__u64[0]` */
    get args(): FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>
    set args(value: Assignable<FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>>)
  }

  /** `struct bpf_rb_node` of linux/bpf.h: 32 bytes. */
  export interface bpf_rb_node extends View<'bpf_rb_node'> {
    /** `__u64[4]` */
    get __opaque(): FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>
    set __opaque(value: Assignable<FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>>)
  }

  /** `struct bpf_rb_root` of linux/bpf.h: 16 bytes. */
  export interface bpf_rb_root extends View<'bpf_rb_root'> {
    /** `__u64[2]` */
    get __opaque(): FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>
    set __opaque(value: Assignable<FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>>)
  }

  /** `struct bpf_redir_neigh` of linux/bpf.h: 20 bytes. */
  export interface bpf_redir_neigh extends View<'bpf_redir_neigh'> {
    /** `__u32` */
    nh_family: number
    /** `__be32`, big-endian in memory */
    ipv4_nh: number
    /** `__u32[4]` */
    get ipv6_nh(): FieldArray<number, Assignable<number>>
    set ipv6_nh(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct bpf_refcount` of linux/bpf.h: 4 bytes. */
  export interface bpf_refcount extends View<'bpf_refcount'> {
    /** `__u32[1]` */
    get __opaque(): FieldArray<number, Assignable<number>>
    set __opaque(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct bpf_sk_lookup` of linux/bpf.h: 72 bytes. */
  export interface bpf_sk_lookup extends View<'bpf_sk_lookup'> {
    /** `struct bpf_sock *`: a raw address that is not a buffer of the caller */
    get sk(): Pointer<ToBytes>
    set sk(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    get cookie(): Pointer<ToBytes>
    set cookie(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: one of `AF_` */
    family: Choice<AF_>
    /** `__u32` */
    protocol: number
    /** `__u32` */
    remote_ip4: number
    /** `__u32[4]` */
    get remote_ip6(): FieldArray<number, Assignable<number>>
    set remote_ip6(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__be16`, big-endian in memory */
    remote_port: number
    /** `__u32` */
    local_ip4: number
    /** `__u32[4]` */
    get local_ip6(): FieldArray<number, Assignable<number>>
    set local_ip6(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u32` */
    local_port: number
    /** `__u32`: a plain number (network interface) */
    ingress_ifindex: number
  }

  /** `struct bpf_sock` of linux/bpf.h: 80 bytes. */
  export interface bpf_sock extends View<'bpf_sock'> {
    /** `__u32`: a plain number (network interface) */
    bound_dev_if: number
    /** `__u32`: one of `AF_` */
    family: Choice<AF_>
    /** `__u32` */
    type: number
    /** `__u32` */
    protocol: number
    /** `__u32` */
    mark: number
    /** `__u32` */
    priority: number
    /** `__u32` */
    src_ip4: number
    /** `__u32[4]` */
    get src_ip6(): FieldArray<number, Assignable<number>>
    set src_ip6(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u32` */
    src_port: number
    /** `__be16`, big-endian in memory */
    dst_port: number
    /** `__u32` */
    dst_ip4: number
    /** `__u32[4]` */
    get dst_ip6(): FieldArray<number, Assignable<number>>
    set dst_ip6(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u32` */
    state: number
    /** `__s32` */
    rx_queue_mapping: number
  }

  /** `struct bpf_sock_addr` of linux/bpf.h: 72 bytes. */
  export interface bpf_sock_addr extends View<'bpf_sock_addr'> {
    /** `__u32`: one of `AF_` */
    user_family: Choice<AF_>
    /** `__u32` */
    user_ip4: number
    /** `__u32[4]` */
    get user_ip6(): FieldArray<number, Assignable<number>>
    set user_ip6(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u32` */
    user_port: number
    /** `__u32`: one of `AF_` */
    family: Choice<AF_>
    /** `__u32` */
    type: number
    /** `__u32` */
    protocol: number
    /** `__u32` */
    msg_src_ip4: number
    /** `__u32[4]` */
    get msg_src_ip6(): FieldArray<number, Assignable<number>>
    set msg_src_ip6(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `struct bpf_sock *`: a raw address that is not a buffer of the caller */
    get sk(): Pointer<ToBytes>
    set sk(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct bpf_sock_ops` of linux/bpf.h: 224 bytes. */
  export interface bpf_sock_ops extends View<'bpf_sock_ops', 'bytes_received' | 'bytes_acked' | 'skb_hwtstamp'> {
    /** `__u32` */
    op: number
    /** `__u32[4]` */
    get args(): FieldArray<number, Assignable<number>>
    set args(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u32` */
    reply: number
    /** `__u32[4]` */
    get replylong(): FieldArray<number, Assignable<number>>
    set replylong(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u32`: one of `AF_` */
    family: Choice<AF_>
    /** `__u32` */
    remote_ip4: number
    /** `__u32` */
    local_ip4: number
    /** `__u32[4]` */
    get remote_ip6(): FieldArray<number, Assignable<number>>
    set remote_ip6(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u32[4]` */
    get local_ip6(): FieldArray<number, Assignable<number>>
    set local_ip6(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u32` */
    remote_port: number
    /** `__u32` */
    local_port: number
    /** `__u32`: 0 or 1 */
    is_fullsock: number
    /** `__u32` */
    snd_cwnd: number
    /** `__u32` */
    srtt_us: number
    /** `__u32` */
    bpf_sock_ops_cb_flags: number
    /** `__u32` */
    state: number
    /** `__u32` */
    rtt_min: number
    /** `__u32` */
    snd_ssthresh: number
    /** `__u32` */
    rcv_nxt: number
    /** `__u32` */
    snd_nxt: number
    /** `__u32` */
    snd_una: number
    /** `__u32` */
    mss_cache: number
    /** `__u32` */
    ecn_flags: number
    /** `__u32` */
    rate_delivered: number
    /** `__u32` */
    rate_interval_us: number
    /** `__u32` */
    packets_out: number
    /** `__u32` */
    retrans_out: number
    /** `__u32` */
    total_retrans: number
    /** `__u32` */
    segs_in: number
    /** `__u32` */
    data_segs_in: number
    /** `__u32` */
    segs_out: number
    /** `__u32` */
    data_segs_out: number
    /** `__u32` */
    lost_out: number
    /** `__u32` */
    sacked_out: number
    /** `__u32` */
    sk_txhash: number
    /** `__u64`: a number of bytes */
    bytes_received: number
    /** `__u64`: a number of bytes */
    bytes_acked: number
    /** `struct bpf_sock *`: a raw address that is not a buffer of the caller */
    get sk(): Pointer<ToBytes>
    set sk(value: Assignable<Pointer<ToBytes>>)
    /** `void *`: a raw address that is not a buffer of the caller */
    get skb_data(): Pointer<ToBytes>
    set skb_data(value: Assignable<Pointer<ToBytes>>)
    /** `void *`: a raw address that is not a buffer of the caller */
    get skb_data_end(): Pointer<ToBytes>
    set skb_data_end(value: Assignable<Pointer<ToBytes>>)
    /** `__u32` */
    skb_len: number
    /** `__u32` */
    skb_tcp_flags: number
    /** `__u64`: time in ns */
    skb_hwtstamp: number
  }

  /** `ipv4` in `bpf_sock_tuple`. */
  export interface bpf_sock_tuple$ipv4 extends View<'bpf_sock_tuple.ipv4'> {
    /** `__be32`, big-endian in memory */
    saddr: number
    /** `__be32`, big-endian in memory */
    daddr: number
    /** `__be16`, big-endian in memory */
    sport: number
    /** `__be16`, big-endian in memory */
    dport: number
  }
  /** `ipv6` in `bpf_sock_tuple`. */
  export interface bpf_sock_tuple$ipv6 extends View<'bpf_sock_tuple.ipv6'> {
    /** `__be32[4]`, big-endian in memory */
    get saddr(): FieldArray<number, Assignable<number>>
    set saddr(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__be32[4]`, big-endian in memory */
    get daddr(): FieldArray<number, Assignable<number>>
    set daddr(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__be16`, big-endian in memory */
    sport: number
    /** `__be16`, big-endian in memory */
    dport: number
  }
  /** `struct bpf_sock_tuple` of linux/bpf.h: 36 bytes. */
  export interface bpf_sock_tuple extends View<'bpf_sock_tuple'> {
    /** `struct` */
    get ipv4(): bpf_sock_tuple$ipv4
    set ipv4(value: Assignable<bpf_sock_tuple$ipv4>)
    /** `struct` */
    get ipv6(): bpf_sock_tuple$ipv6
    set ipv6(value: Assignable<bpf_sock_tuple$ipv6>)
  }

  /** `struct bpf_sockopt` of linux/bpf.h: 40 bytes. */
  export interface bpf_sockopt extends View<'bpf_sockopt'> {
    /** `struct bpf_sock *`: a raw address that is not a buffer of the caller */
    get sk(): Pointer<ToBytes>
    set sk(value: Assignable<Pointer<ToBytes>>)
    /** `void *`: a raw address that is not a buffer of the caller */
    get optval(): Pointer<ToBytes>
    set optval(value: Assignable<Pointer<ToBytes>>)
    /** `void *`: a raw address that is not a buffer of the caller */
    get optval_end(): Pointer<ToBytes>
    set optval_end(value: Assignable<Pointer<ToBytes>>)
    /** `__s32` */
    level: number
    /** `__s32` */
    optname: number
    /** `__s32`: a number of bytes */
    optlen: number
    /** `__s32` */
    retval: number
  }

  /** `struct bpf_spin_lock` of linux/bpf.h: 4 bytes. */
  export interface bpf_spin_lock extends View<'bpf_spin_lock'> {
    /** `__u32` */
    val: number
  }

  /** `struct bpf_stack_build_id` of linux/bpf.h: 32 bytes. */
  export interface bpf_stack_build_id extends View<'bpf_stack_build_id', 'offset'> {
    /** `__s32`: one of `BPF_STACK_BUILD_ID_` */
    status: Choice<BPF_STACK_BUILD_ID_>
    /** `unsigned char[20]` */
    get build_id(): ByteField
    set build_id(value: Assignable<ByteField>)
    /** `__u64`: a signed position or distance in a file, in bytes */
    offset: number
    /** `__u64`: a raw address that is not a buffer of the caller */
    get ip(): Pointer<ToBytes>
    set ip(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct bpf_sysctl` of linux/bpf.h: 8 bytes. */
  export interface bpf_sysctl extends View<'bpf_sysctl'> {
    /** `__u32` */
    write: number
    /** `__u32` */
    file_pos: number
  }

  /** `struct bpf_task_work` of linux/bpf.h: 8 bytes. */
  export interface bpf_task_work extends View<'bpf_task_work'> {
    /** `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    get __opaque(): Pointer<ToBytes>
    set __opaque(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct bpf_tcp_sock` of linux/bpf.h: 112 bytes. */
  export interface bpf_tcp_sock extends View<'bpf_tcp_sock', 'bytes_received' | 'bytes_acked'> {
    /** `__u32` */
    snd_cwnd: number
    /** `__u32` */
    srtt_us: number
    /** `__u32` */
    rtt_min: number
    /** `__u32` */
    snd_ssthresh: number
    /** `__u32` */
    rcv_nxt: number
    /** `__u32` */
    snd_nxt: number
    /** `__u32` */
    snd_una: number
    /** `__u32` */
    mss_cache: number
    /** `__u32` */
    ecn_flags: number
    /** `__u32` */
    rate_delivered: number
    /** `__u32` */
    rate_interval_us: number
    /** `__u32` */
    packets_out: number
    /** `__u32` */
    retrans_out: number
    /** `__u32` */
    total_retrans: number
    /** `__u32` */
    segs_in: number
    /** `__u32` */
    data_segs_in: number
    /** `__u32` */
    segs_out: number
    /** `__u32` */
    data_segs_out: number
    /** `__u32` */
    lost_out: number
    /** `__u32` */
    sacked_out: number
    /** `__u64`: a number of bytes */
    bytes_received: number
    /** `__u64`: a number of bytes */
    bytes_acked: number
    /** `__u32` */
    dsack_dups: number
    /** `__u32` */
    delivered: number
    /** `__u32` */
    delivered_ce: number
    /** `__u32` */
    icsk_retransmits: number
  }

  /** `struct bpf_timer` of linux/bpf.h: 16 bytes. */
  export interface bpf_timer extends View<'bpf_timer'> {
    /** `__u64[2]` */
    get __opaque(): FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>
    set __opaque(value: Assignable<FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>>)
  }

  /** `struct bpf_token_info` of linux/bpf.h: 32 bytes. */
  export interface bpf_token_info extends View<'bpf_token_info'> {
    /** `__u64`: a set of bits without named constants */
    get allowed_cmds(): bigint
    set allowed_cmds(value: Assignable<bigint>)
    /** `__u64`: a set of bits without named constants */
    get allowed_maps(): bigint
    set allowed_maps(value: Assignable<bigint>)
    /** `__u64`: a set of bits without named constants */
    get allowed_progs(): bigint
    set allowed_progs(value: Assignable<bigint>)
    /** `__u64`: a set of bits without named constants */
    get allowed_attachs(): bigint
    set allowed_attachs(value: Assignable<bigint>)
  }

  /** `struct bpf_tunnel_key` of linux/bpf.h: 44 bytes. */
  export interface bpf_tunnel_key extends View<'bpf_tunnel_key'> {
    /** `__u32` */
    tunnel_id: number
    /** `__u32` */
    remote_ipv4: number
    /** `__u32[4]` */
    get remote_ipv6(): FieldArray<number, Assignable<number>>
    set remote_ipv6(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u8` */
    tunnel_tos: number
    /** `__u8` */
    tunnel_ttl: number
    /** `__u16` */
    tunnel_ext: number
    /** `__be16`, big-endian in memory */
    tunnel_flags: number
    /** `__u32` */
    tunnel_label: number
    /** `__u32` */
    local_ipv4: number
    /** `__u32[4]` */
    get local_ipv6(): FieldArray<number, Assignable<number>>
    set local_ipv6(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct bpf_wq` of linux/bpf.h: 16 bytes. */
  export interface bpf_wq extends View<'bpf_wq'> {
    /** `__u64[2]` */
    get __opaque(): FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>
    set __opaque(value: Assignable<FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>>)
  }

  /** `struct bpf_xdp_sock` of linux/bpf.h: 4 bytes. */
  export interface bpf_xdp_sock extends View<'bpf_xdp_sock'> {
    /** `__u32` */
    queue_id: number
  }

  /** `struct bpf_xfrm_state` of linux/bpf.h: 28 bytes. */
  export interface bpf_xfrm_state extends View<'bpf_xfrm_state'> {
    /** `__u32` */
    reqid: number
    /** `__u32` */
    spi: number
    /** `__u16` */
    family: number
    /** `__u16` */
    ext: number
    /** `__u32` */
    remote_ipv4: number
    /** `__u32[4]` */
    get remote_ipv6(): FieldArray<number, Assignable<number>>
    set remote_ipv6(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct btf_array` of linux/btf.h: 12 bytes. */
  export interface btf_array extends View<'btf_array'> {
    /** `__u32` */
    type: number
    /** `__u32` */
    index_type: number
    /** `__u32` */
    nelems: number
  }

  /** `struct btf_decl_tag` of linux/btf.h: 4 bytes. */
  export interface btf_decl_tag extends View<'btf_decl_tag'> {
    /** `__s32` */
    component_idx: number
  }

  /** `struct btf_enum` of linux/btf.h: 8 bytes. */
  export interface btf_enum extends View<'btf_enum'> {
    /** `__u32` */
    name_off: number
    /** `__s32` */
    val: number
  }

  /** `struct btf_enum64` of linux/btf.h: 12 bytes. */
  export interface btf_enum64 extends View<'btf_enum64'> {
    /** `__u32` */
    name_off: number
    /** `__u32` */
    val_lo32: number
    /** `__u32` */
    val_hi32: number
  }

  /** `struct btf_header` of linux/btf.h: 32 bytes. */
  export interface btf_header extends View<'btf_header'> {
    /** `__u16` */
    magic: number
    /** `__u8` */
    version: number
    /** `__u8` */
    flags: number
    /** `__u32` */
    hdr_len: number
    /** `__u32` */
    type_off: number
    /** `__u32` */
    type_len: number
    /** `__u32` */
    str_off: number
    /** `__u32` */
    str_len: number
    /** `__u32` */
    layout_off: number
    /** `__u32` */
    layout_len: number
  }

  /** `struct btf_layout` of linux/btf.h: 4 bytes. */
  export interface btf_layout extends View<'btf_layout'> {
    /** `__u8` */
    info_sz: number
    /** `__u8` */
    elem_sz: number
    /** `__u16` */
    flags: number
  }

  /** `struct btf_member` of linux/btf.h: 12 bytes. */
  export interface btf_member extends View<'btf_member'> {
    /** `__u32` */
    name_off: number
    /** `__u32` */
    type: number
    /** `__u32` */
    offset: number
  }

  /** `struct btf_param` of linux/btf.h: 8 bytes. */
  export interface btf_param extends View<'btf_param'> {
    /** `__u32` */
    name_off: number
    /** `__u32` */
    type: number
  }

  /** `struct btf_ptr` of linux/bpf.h: 16 bytes. */
  export interface btf_ptr extends View<'btf_ptr'> {
    /** `void *`: a raw address that is not a buffer of the caller */
    get ptr(): Pointer<ToBytes>
    set ptr(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: a plain number (type id) */
    type_id: number
  }

  /** `struct btf_type` of linux/btf.h: 12 bytes. */
  export interface btf_type extends View<'btf_type'> {
    /** `__u32` */
    name_off: number
    /** `__u32` */
    info: number
    /** `__u32` */
    size: number
    /** `__u32` */
    type: number
  }

  /** `struct btf_var` of linux/btf.h: 4 bytes. */
  export interface btf_var extends View<'btf_var'> {
    /** `__u32` */
    linkage: number
  }

  /** `struct btf_var_secinfo` of linux/btf.h: 12 bytes. */
  export interface btf_var_secinfo extends View<'btf_var_secinfo'> {
    /** `__u32` */
    type: number
    /** `__u32` */
    offset: number
    /** `__u32` */
    size: number
  }

  /** `struct keyctl_dh_params` of linux/keyctl.h: 12 bytes. */
  export interface keyctl_dh_params extends View<'keyctl_dh_params'> {
    /** `__s32`: a key serial number */
    get private(): Key
    set private(value: Assignable<Key>)
    /** `__s32`: a key serial number */
    get priv(): Key
    set priv(value: Assignable<Key>)
    /** `__s32`: a key serial number */
    get prime(): Key
    set prime(value: Assignable<Key>)
    /** `__s32`: a key serial number */
    get base(): Key
    set base(value: Assignable<Key>)
  }

  /** `struct keyctl_kdf_params` of linux/keyctl.h: 56 bytes. */
  export interface keyctl_kdf_params extends View<'keyctl_kdf_params'> {
    /** `char *`: a string */
    get hashname(): Pointer<ToText>
    set hashname(value: Assignable<Pointer<ToText>>)
    /** `char *`: bytes, otherinfolen bytes, read by the kernel; null: there is none; otherinfolen must be 0 */
    get otherinfo(): Pointer<ToText>
    set otherinfo(value: Assignable<Pointer<ToText>>)
    /** `__u32`: the length; left out, that of the memory */
    otherinfolen: number
  }

  /** `struct keyctl_pkey_params` of linux/keyctl.h: 40 bytes. */
  export interface keyctl_pkey_params extends View<'keyctl_pkey_params'> {
    /** `__s32`: a key serial number */
    get key_id(): Key
    set key_id(value: Assignable<Key>)
    /** `__u32`: a number of bytes */
    in_len: number
    /** `__u32`: a number of bytes */
    out_len: number
    /** `__u32`: a number of bytes */
    in2_len: number
  }

  /** `struct keyctl_pkey_query` of linux/keyctl.h: 56 bytes. */
  export interface keyctl_pkey_query extends View<'keyctl_pkey_query'> {
    /** `__u32`: flags: `KEYCTL_SUPPORTS_` */
    supported_ops: Flags<KEYCTL_SUPPORTS_>
    /** `__u32`: a number of things other than bytes (bits) */
    key_size: number
    /** `__u16`: a number of bytes */
    max_data_size: number
    /** `__u16`: a number of bytes */
    max_sig_size: number
    /** `__u16`: a number of bytes */
    max_enc_size: number
    /** `__u16`: a number of bytes */
    max_dec_size: number
  }

  /** `struct landlock_net_port_attr` of linux/landlock.h: 16 bytes. */
  export interface landlock_net_port_attr extends View<'landlock_net_port_attr', 'allowed_access' | 'port'> {
    /** `__u64`: flags: `LANDLOCK_ACCESS_NET_` */
    allowed_access: Flags<LANDLOCK_ACCESS_NET_>
    /** `__u64`: a plain number (port) */
    port: number
  }

  /** `struct landlock_path_beneath_attr` of linux/landlock.h: 12 bytes. */
  export interface landlock_path_beneath_attr extends View<'landlock_path_beneath_attr', 'allowed_access'> {
    /** `__u64`: flags: `LANDLOCK_ACCESS_FS_` */
    allowed_access: Flags<LANDLOCK_ACCESS_FS_>
    /** `__s32`: an open file descriptor */
    get parent_fd(): Fd
    set parent_fd(value: Assignable<Fd>)
  }

  /** `struct landlock_ruleset_attr` of linux/landlock.h: 48 bytes. */
  export interface landlock_ruleset_attr extends View<'landlock_ruleset_attr', 'handled_access_fs' | 'handled_access_net' | 'scoped' | 'quiet_access_fs' | 'quiet_access_net' | 'quiet_scoped'> {
    /** `__u64`: flags: `LANDLOCK_ACCESS_FS_` */
    handled_access_fs: Flags<LANDLOCK_ACCESS_FS_>
    /** `__u64`: flags: `LANDLOCK_ACCESS_NET_` */
    handled_access_net: Flags<LANDLOCK_ACCESS_NET_>
    /** `__u64`: flags: `LANDLOCK_SCOPE_` */
    scoped: Flags<LANDLOCK_SCOPE_>
    /** `__u64`: flags: `LANDLOCK_ACCESS_FS_` */
    quiet_access_fs: Flags<LANDLOCK_ACCESS_FS_>
    /** `__u64`: flags: `LANDLOCK_ACCESS_NET_` */
    quiet_access_net: Flags<LANDLOCK_ACCESS_NET_>
    /** `__u64`: flags: `LANDLOCK_SCOPE_` */
    quiet_scoped: Flags<LANDLOCK_SCOPE_>
  }

  /** `struct lsm_ctx` of linux/lsm.h: 32 bytes. */
  export interface lsm_ctx extends View<'lsm_ctx', 'id' | 'len' | 'ctx_len'> {
    /** `__u64`: one of `LSM_ID_` */
    id: Choice<LSM_ID_>
    /** `__u64`: a set of bits without named constants */
    get flags(): bigint
    set flags(value: Assignable<bigint>)
    /** `__u64`: a number of bytes */
    len: number
    /** `__u64`: a number of bytes */
    ctx_len: number
    /** `__u8[0]` */
    get ctx(): ByteField
    set ctx(value: Assignable<ByteField>)
  }

  /** `struct perf_branch_entry` of linux/perf_event.h: 24 bytes. */
  export interface perf_branch_entry extends View<'perf_branch_entry'> {
    /** `__u64`: a raw address that is not a buffer of the caller */
    get from(): Pointer<ToBytes>
    set from(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get to(): Pointer<ToBytes>
    set to(value: Assignable<Pointer<ToBytes>>)
    /** `__u64 : 1` */
    mispred: number
    /** `__u64 : 1` */
    predicted: number
    /** `__u64 : 1` */
    in_tx: number
    /** `__u64 : 1` */
    abort: number
    /** `__u64 : 16` */
    cycles: number
    /** `__u64 : 4` */
    type: number
    /** `__u64 : 2` */
    spec: number
    /** `__u64 : 4` */
    new_type: number
    /** `__u64 : 3` */
    priv: number
  }

  /** `struct perf_event_attr` of linux/perf_event.h: 144 bytes. */
  export interface perf_event_attr extends View<'perf_event_attr', 'sample_period' | 'sample_freq' | 'sample_type' | 'read_format' | 'bp_len' | 'probe_offset' | 'branch_sample_type'> {
    /** `__u32`: one of `PERF_TYPE_` */
    type: Choice<PERF_TYPE_>
    /** `__u32`: a number of bytes */
    size: number
    /** `__u64`: a machine word whose meaning is the caller's own */
    get config(): Pointer<ToBytes>
    set config(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a number of things other than bytes */
    sample_period: number
    /** `__u64`: a number of things other than bytes (samples a second) */
    sample_freq: number
    /** `__u64`: flags: `PERF_SAMPLE_` */
    sample_type: Flags<PERF_SAMPLE_>
    /** `__u64`: flags: `PERF_FORMAT_` */
    read_format: Flags<PERF_FORMAT_>
    /** `__u64 : 1` */
    disabled: number
    /** `__u64 : 1` */
    inherit: number
    /** `__u64 : 1` */
    pinned: number
    /** `__u64 : 1` */
    exclusive: number
    /** `__u64 : 1` */
    exclude_user: number
    /** `__u64 : 1` */
    exclude_kernel: number
    /** `__u64 : 1` */
    exclude_hv: number
    /** `__u64 : 1` */
    exclude_idle: number
    /** `__u64 : 1` */
    mmap: number
    /** `__u64 : 1` */
    comm: number
    /** `__u64 : 1` */
    freq: number
    /** `__u64 : 1` */
    inherit_stat: number
    /** `__u64 : 1` */
    enable_on_exec: number
    /** `__u64 : 1` */
    task: number
    /** `__u64 : 1` */
    watermark: number
    /** `__u64 : 2` */
    precise_ip: number
    /** `__u64 : 1` */
    mmap_data: number
    /** `__u64 : 1` */
    sample_id_all: number
    /** `__u64 : 1` */
    exclude_host: number
    /** `__u64 : 1` */
    exclude_guest: number
    /** `__u64 : 1` */
    exclude_callchain_kernel: number
    /** `__u64 : 1` */
    exclude_callchain_user: number
    /** `__u64 : 1` */
    mmap2: number
    /** `__u64 : 1` */
    comm_exec: number
    /** `__u64 : 1` */
    use_clockid: number
    /** `__u64 : 1` */
    context_switch: number
    /** `__u64 : 1` */
    write_backward: number
    /** `__u64 : 1` */
    namespaces: number
    /** `__u64 : 1` */
    ksymbol: number
    /** `__u64 : 1` */
    bpf_event: number
    /** `__u64 : 1` */
    aux_output: number
    /** `__u64 : 1` */
    cgroup: number
    /** `__u64 : 1` */
    text_poke: number
    /** `__u64 : 1` */
    build_id: number
    /** `__u64 : 1` */
    inherit_thread: number
    /** `__u64 : 1` */
    remove_on_exec: number
    /** `__u64 : 1` */
    sigtrap: number
    /** `__u64 : 1` */
    defer_callchain: number
    /** `__u64 : 1` */
    defer_output: number
    /** `__u32`: a number of things other than bytes */
    wakeup_events: number
    /** `__u32`: a number of bytes */
    wakeup_watermark: number
    /** `__u32`: flags: `HW_BREAKPOINT_` */
    bp_type: Flags<HW_BREAKPOINT_>
    /** `__u64`: a raw address that is not a buffer of the caller */
    get bp_addr(): Pointer<ToBytes>
    set bp_addr(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a string; null: kprobe_addr says where the probe is */
    get kprobe_func(): Pointer<ToText>
    set kprobe_func(value: Assignable<Pointer<ToText>>)
    /** `__u64`: a path */
    get uprobe_path(): Pointer<ToText>
    set uprobe_path(value: Assignable<Pointer<ToText>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get config1(): Pointer<ToBytes>
    set config1(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: one of `HW_BREAKPOINT_LEN_` */
    bp_len: Choice<HW_BREAKPOINT_LEN_>
    /** `__u64`: a raw address that is not a buffer of the caller */
    get kprobe_addr(): Pointer<ToBytes>
    set kprobe_addr(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a signed position or distance in a file, in bytes */
    probe_offset: number
    /** `__u64`: a machine word whose meaning is the caller's own */
    get config2(): Pointer<ToBytes>
    set config2(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: flags: `PERF_SAMPLE_BRANCH_` */
    branch_sample_type: Flags<PERF_SAMPLE_BRANCH_>
    /** `__u64`: a set of bits without named constants */
    get sample_regs_user(): bigint
    set sample_regs_user(value: Assignable<bigint>)
    /** `__u32`: a number of bytes */
    sample_stack_user: number
    /** `__s32`: one of `CLOCK_` */
    clockid: Choice<CLOCK_>
    /** `__u64`: a set of bits without named constants */
    get sample_regs_intr(): bigint
    set sample_regs_intr(value: Assignable<bigint>)
    /** `__u32`: a number of bytes */
    aux_watermark: number
    /** `__u16`: a number of things other than bytes */
    sample_max_stack: number
    /** `__u32`: a number of bytes */
    aux_sample_size: number
    /** `__u32` */
    aux_action: number
    /** `__u32 : 1` */
    aux_start_paused: number
    /** `__u32 : 1` */
    aux_pause: number
    /** `__u32 : 1` */
    aux_resume: number
    /** `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    get sig_data(): Pointer<ToBytes>
    set sig_data(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get config3(): Pointer<ToBytes>
    set config3(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get config4(): Pointer<ToBytes>
    set config4(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct perf_event_header` of linux/perf_event.h: 8 bytes. */
  export interface perf_event_header extends View<'perf_event_header'> {
    /** `__u32`: one of `PERF_RECORD_` */
    type: Choice<PERF_RECORD_>
    /** `__u16`: flags: `PERF_RECORD_MISC_` */
    misc: Flags<PERF_RECORD_MISC_>
    /** `__u16`: a number of bytes */
    size: number
  }

  /** `struct perf_event_mmap_page` of linux/perf_event.h: 1088 bytes. */
  export interface perf_event_mmap_page extends View<'perf_event_mmap_page', 'offset' | 'time_enabled' | 'time_running' | 'time_offset' | 'time_zero' | 'time_cycles' | 'data_head' | 'data_tail' | 'data_offset' | 'data_size' | 'aux_head' | 'aux_tail' | 'aux_offset' | 'aux_size'> {
    /** `__u32` */
    version: number
    /** `__u32` */
    compat_version: number
    /** `__u32` */
    lock: number
    /** `__u32` */
    index: number
    /** `__s64`: a number of things other than bytes (events) */
    offset: number
    /** `__u64`: time in ns */
    time_enabled: number
    /** `__u64`: time in ns */
    time_running: number
    /** `__u64`: a set of bits without named constants */
    get capabilities(): bigint
    set capabilities(value: Assignable<bigint>)
    /** `__u64 : 1` */
    cap_bit0: number
    /** `__u64 : 1` */
    cap_bit0_is_deprecated: number
    /** `__u64 : 1` */
    cap_user_rdpmc: number
    /** `__u64 : 1` */
    cap_user_time: number
    /** `__u64 : 1` */
    cap_user_time_zero: number
    /** `__u64 : 1` */
    cap_user_time_short: number
    /** `__u16` */
    pmc_width: number
    /** `__u16` */
    time_shift: number
    /** `__u32` */
    time_mult: number
    /** `__u64`: time in ns */
    time_offset: number
    /** `__u64`: time in ns */
    time_zero: number
    /** `__u32`: a number of bytes */
    size: number
    /** `__u64`: a number of things other than bytes (cycles) */
    time_cycles: number
    /** `__u64`: a set of bits without named constants */
    get time_mask(): bigint
    set time_mask(value: Assignable<bigint>)
    /** `__u64`: a signed position or distance in a file, in bytes */
    data_head: number
    /** `__u64`: a signed position or distance in a file, in bytes */
    data_tail: number
    /** `__u64`: a signed position or distance in a file, in bytes */
    data_offset: number
    /** `__u64`: a number of bytes */
    data_size: number
    /** `__u64`: a signed position or distance in a file, in bytes */
    aux_head: number
    /** `__u64`: a signed position or distance in a file, in bytes */
    aux_tail: number
    /** `__u64`: a signed position or distance in a file, in bytes */
    aux_offset: number
    /** `__u64`: a number of bytes */
    aux_size: number
  }

  /** `struct perf_event_query_bpf` of linux/perf_event.h: 8 bytes. */
  export interface perf_event_query_bpf extends View<'perf_event_query_bpf'> {
    /** `__u32`: a number of things other than bytes */
    ids_len: number
    /** `__u32`: a number of things other than bytes */
    prog_cnt: number
    /** `__u32[0]` */
    get ids(): FieldArray<number, Assignable<number>>
    set ids(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `union perf_mem_data_src` of linux/perf_event.h: 8 bytes. */
  export interface perf_mem_data_src extends View<'perf_mem_data_src'> {
    /** `__u64`: a set of bits without named constants */
    get val(): bigint
    set val(value: Assignable<bigint>)
    /** `__u64 : 5` */
    mem_op: number
    /** `__u64 : 14` */
    mem_lvl: number
    /** `__u64 : 5` */
    mem_snoop: number
    /** `__u64 : 2` */
    mem_lock: number
    /** `__u64 : 7` */
    mem_dtlb: number
    /** `__u64 : 4` */
    mem_lvl_num: number
    /** `__u64 : 1` */
    mem_remote: number
    /** `__u64 : 2` */
    mem_snoopx: number
    /** `__u64 : 3` */
    mem_blk: number
    /** `__u64 : 3` */
    mem_hops: number
    /** `__u64 : 5` */
    mem_region: number
  }

  /** `struct perf_ns_link_info` of linux/perf_event.h: 16 bytes. */
  export interface perf_ns_link_info extends View<'perf_ns_link_info', 'dev' | 'ino'> {
    /** `__u64`: a device number */
    dev: number
    /** `__u64`: an inode number */
    ino: number
  }

  /** `union perf_sample_weight` of linux/perf_event.h: 8 bytes. */
  export interface perf_sample_weight extends View<'perf_sample_weight', 'full'> {
    /** `__u64`: a plain number */
    full: number
    /** `__u32` */
    var1_dw: number
    /** `__u16` */
    var2_w: number
    /** `__u16` */
    var3_w: number
  }

  /** `struct ptrace_peeksiginfo_args` of linux/ptrace.h: 16 bytes. */
  export interface ptrace_peeksiginfo_args extends View<'ptrace_peeksiginfo_args', 'off'> {
    /** `__u64`: a number of things other than bytes (siginfo) */
    off: number
    /** `__u32`: flags: `PTRACE_PEEKSIGINFO_` */
    flags: Flags<PTRACE_PEEKSIGINFO_>
    /** `__s32`: a number of things other than bytes */
    nr: number
  }

  /** `struct ptrace_rseq_configuration` of linux/ptrace.h: 24 bytes. */
  export interface ptrace_rseq_configuration extends View<'ptrace_rseq_configuration'> {
    /** `__u64`: a raw address that is not a buffer of the caller */
    get rseq_abi_pointer(): Pointer<ToBytes>
    set rseq_abi_pointer(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: a number of bytes */
    rseq_abi_size: number
    /** `__u32`: a machine word whose meaning is the caller's own */
    signature: number
  }

  /** `struct ptrace_sud_config` of linux/ptrace.h: 32 bytes. */
  export interface ptrace_sud_config extends View<'ptrace_sud_config', 'mode' | 'len'> {
    /** `__u64`: one of `PR_SYS_DISPATCH_` */
    mode: Choice<PR_SYS_DISPATCH_>
    /** `__u64`: a raw address that is not a buffer of the caller */
    get selector(): Pointer<ToBytes>
    set selector(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get offset(): Pointer<ToBytes>
    set offset(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a number of bytes */
    len: number
  }

  /** `entry` in `ptrace_syscall_info`. */
  export interface ptrace_syscall_info$entry extends View<'ptrace_syscall_info.entry', 'nr'> {
    /** `__u64`: a plain number (syscall) */
    nr: number
    /** `__u64[6]` */
    get args(): FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>
    set args(value: Assignable<FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>>)
  }
  /** `exit` in `ptrace_syscall_info`. */
  export interface ptrace_syscall_info$exit extends View<'ptrace_syscall_info.exit'> {
    /** `__s64`: a machine word whose meaning is the caller's own */
    get rval(): Pointer<ToBytes>
    set rval(value: Assignable<Pointer<ToBytes>>)
    /** `__u8`: 0 or 1 */
    is_error: number
  }
  /** `seccomp` in `ptrace_syscall_info`. */
  export interface ptrace_syscall_info$seccomp extends View<'ptrace_syscall_info.seccomp', 'nr'> {
    /** `__u64`: a plain number (syscall) */
    nr: number
    /** `__u64[6]` */
    get args(): FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>
    set args(value: Assignable<FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>>)
    /** `__u32`: a set of bits without named constants */
    ret_data: number
  }
  /** `struct ptrace_syscall_info` of linux/ptrace.h: 88 bytes. */
  export interface ptrace_syscall_info extends View<'ptrace_syscall_info'> {
    /** `__u8`: one of `PTRACE_SYSCALL_INFO_` */
    op: Choice<PTRACE_SYSCALL_INFO_>
    /** `__u32`: one of `AUDIT_ARCH_` */
    arch: Choice<AUDIT_ARCH_>
    /** `__u64`: a raw address that is not a buffer of the caller */
    get instruction_pointer(): Pointer<ToBytes>
    set instruction_pointer(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get stack_pointer(): Pointer<ToBytes>
    set stack_pointer(value: Assignable<Pointer<ToBytes>>)
    /** `struct` */
    get entry(): ptrace_syscall_info$entry
    set entry(value: Assignable<ptrace_syscall_info$entry>)
    /** `struct` */
    get exit(): ptrace_syscall_info$exit
    set exit(value: Assignable<ptrace_syscall_info$exit>)
    /** `struct` */
    get seccomp(): ptrace_syscall_info$seccomp
    set seccomp(value: Assignable<ptrace_syscall_info$seccomp>)
  }

  /** `struct seccomp_data` of linux/seccomp.h: 64 bytes. */
  export interface seccomp_data extends View<'seccomp_data'> {
    /** `int`: a plain number (syscall) */
    nr: number
    /** `__u32`: one of `AUDIT_ARCH_` */
    arch: Choice<AUDIT_ARCH_>
    /** `__u64`: a raw address that is not a buffer of the caller */
    get instruction_pointer(): Pointer<ToBytes>
    set instruction_pointer(value: Assignable<Pointer<ToBytes>>)
    /** `__u64[6]` */
    get args(): FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>
    set args(value: Assignable<FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>>)
  }

  /** `struct seccomp_metadata` of linux/ptrace.h: 16 bytes. */
  export interface seccomp_metadata extends View<'seccomp_metadata', 'filter_off' | 'flags'> {
    /** `__u64`: a number of things other than bytes (seccomp filter, from the newest) */
    filter_off: number
    /** `__u64`: flags: `SECCOMP_FILTER_FLAG_` */
    flags: Flags<SECCOMP_FILTER_FLAG_>
  }

  /** `struct seccomp_notif` of linux/seccomp.h: 80 bytes. */
  export interface seccomp_notif extends View<'seccomp_notif'> {
    /**
     * `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret (seccomp
     * notification)
     */
    get id(): Pointer<ToBytes>
    set id(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: a thread */
    get pid(): Tid
    set pid(value: Assignable<Tid>)
    /** `struct seccomp_data` */
    get data(): seccomp_data
    set data(value: Assignable<seccomp_data>)
  }

  /** `struct seccomp_notif_addfd` of linux/seccomp.h: 24 bytes. */
  export interface seccomp_notif_addfd extends View<'seccomp_notif_addfd'> {
    /**
     * `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret (seccomp
     * notification)
     */
    get id(): Pointer<ToBytes>
    set id(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: flags: `SECCOMP_ADDFD_FLAG_` */
    flags: Flags<SECCOMP_ADDFD_FLAG_>
    /** `__u32`: an open file descriptor */
    get srcfd(): Fd
    set srcfd(value: Assignable<Fd>)
    /** `__u32`: an open file descriptor */
    get newfd(): Fd
    set newfd(value: Assignable<Fd>)
    /** `__u32`: flags: `O_` */
    newfd_flags: Flags<O_>
  }

  /** `struct seccomp_notif_resp` of linux/seccomp.h: 24 bytes. */
  export interface seccomp_notif_resp extends View<'seccomp_notif_resp'> {
    /**
     * `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret (seccomp
     * notification)
     */
    get id(): Pointer<ToBytes>
    set id(value: Assignable<Pointer<ToBytes>>)
    /** `__s64`: a machine word whose meaning is the caller's own */
    get val(): Pointer<ToBytes>
    set val(value: Assignable<Pointer<ToBytes>>)
    /** `__s32`: an error number */
    error: number
    /** `__u32`: flags: `SECCOMP_USER_NOTIF_FLAG_` */
    flags: Flags<SECCOMP_USER_NOTIF_FLAG_>
  }

  /** `struct seccomp_notif_sizes` of linux/seccomp.h: 6 bytes. */
  export interface seccomp_notif_sizes extends View<'seccomp_notif_sizes'> {
    /** `__u16`: a number of bytes */
    seccomp_notif: number
    /** `__u16`: a number of bytes */
    seccomp_notif_resp: number
    /** `__u16`: a number of bytes */
    seccomp_data: number
  }

  /** `struct sk_msg_md` of linux/bpf.h: 80 bytes. */
  export interface sk_msg_md extends View<'sk_msg_md'> {
    /** `void *`: a raw address that is not a buffer of the caller */
    get data(): Pointer<ToBytes>
    set data(value: Assignable<Pointer<ToBytes>>)
    /** `void *`: a raw address that is not a buffer of the caller */
    get data_end(): Pointer<ToBytes>
    set data_end(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: one of `AF_` */
    family: Choice<AF_>
    /** `__u32` */
    remote_ip4: number
    /** `__u32` */
    local_ip4: number
    /** `__u32[4]` */
    get remote_ip6(): FieldArray<number, Assignable<number>>
    set remote_ip6(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u32[4]` */
    get local_ip6(): FieldArray<number, Assignable<number>>
    set local_ip6(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u32` */
    remote_port: number
    /** `__u32` */
    local_port: number
    /** `__u32`: a number of bytes */
    size: number
    /** `struct bpf_sock *`: a raw address that is not a buffer of the caller */
    get sk(): Pointer<ToBytes>
    set sk(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct sk_reuseport_md` of linux/bpf.h: 56 bytes. */
  export interface sk_reuseport_md extends View<'sk_reuseport_md'> {
    /** `void *`: a raw address that is not a buffer of the caller */
    get data(): Pointer<ToBytes>
    set data(value: Assignable<Pointer<ToBytes>>)
    /** `void *`: a raw address that is not a buffer of the caller */
    get data_end(): Pointer<ToBytes>
    set data_end(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: a number of bytes */
    len: number
    /** `__u32` */
    eth_protocol: number
    /** `__u32` */
    ip_protocol: number
    /** `__u32`: 0 or 1 */
    bind_inany: number
    /** `__u32` */
    hash: number
    /** `struct bpf_sock *`: a raw address that is not a buffer of the caller */
    get sk(): Pointer<ToBytes>
    set sk(value: Assignable<Pointer<ToBytes>>)
    /** `struct bpf_sock *`: a raw address that is not a buffer of the caller */
    get migrating_sk(): Pointer<ToBytes>
    set migrating_sk(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct sock_filter` of linux/filter.h: 8 bytes. */
  export interface sock_filter extends View<'sock_filter'> {
    /** `__u16` */
    code: number
    /** `__u8` */
    jt: number
    /** `__u8` */
    jf: number
    /** `__u32` */
    k: number
  }

  /** `struct sock_fprog` of linux/filter.h: 16 bytes. */
  export interface sock_fprog extends View<'sock_fprog'> {
    /** `short unsigned int`: a number of things other than bytes (instructions) */
    len: number
    /** `struct sock_filter *`: struct sock_filter, len of them, read by the kernel */
    get filter(): Pointer<To<sock_filter>>
    set filter(value: Assignable<Pointer<To<sock_filter>>>)
  }

  /** `struct user_fpsimd_state` of asm/ptrace.h: 528 bytes, ARM64 only. */
  export interface user_fpsimd_state extends View<'user_fpsimd_state'> {
    /** `__int128 unsigned[32]` */
    get vregs(): FieldArray<ByteField, Assignable<ByteField>>
    set vregs(value: Assignable<FieldArray<ByteField, Assignable<ByteField>>>)
    /** `__u32` */
    fpsr: number
    /** `__u32` */
    fpcr: number
  }

  /** `struct user_gcs` of asm/ptrace.h: 24 bytes, ARM64 only. */
  export interface user_gcs extends View<'user_gcs', 'features_enabled' | 'features_locked'> {
    /** `__u64`: flags: `PR_SHADOW_STACK_` */
    features_enabled: Flags<PR_SHADOW_STACK_>
    /** `__u64`: flags: `PR_SHADOW_STACK_` */
    features_locked: Flags<PR_SHADOW_STACK_>
    /** `__u64`: a raw address that is not a buffer of the caller */
    get gcspr_el0(): Pointer<ToBytes>
    set gcspr_el0(value: Assignable<Pointer<ToBytes>>)
  }

  /** `dbg_regs` in `user_hwdebug_state`. */
  export interface user_hwdebug_state$dbg_regs extends View<'user_hwdebug_state.dbg_regs'> {
    /** `__u64`: a raw address that is not a buffer of the caller */
    get addr(): Pointer<ToBytes>
    set addr(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: a set of bits without named constants */
    ctrl: number
  }
  /** `struct user_hwdebug_state` of asm/ptrace.h: 264 bytes, ARM64 only. */
  export interface user_hwdebug_state extends View<'user_hwdebug_state'> {
    /** `__u32` */
    dbg_info: number
    /** `struct[16]` */
    get dbg_regs(): StructArray<user_hwdebug_state$dbg_regs>
    set dbg_regs(value: Assignable<StructArray<user_hwdebug_state$dbg_regs>>)
  }

  /** `struct user_i387_struct` of arch/x86/include/asm/user_64.h: 512 bytes, x86-64 only. */
  export interface user_i387_struct extends View<'user_i387_struct'> {
    /** `short unsigned int` */
    cwd: number
    /** `short unsigned int` */
    swd: number
    /** `short unsigned int` */
    twd: number
    /** `short unsigned int` */
    fop: number
    /** `__u64`: a raw address that is not a buffer of the caller */
    get rip(): Pointer<ToBytes>
    set rip(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get rdp(): Pointer<ToBytes>
    set rdp(value: Assignable<Pointer<ToBytes>>)
    /** `__u32` */
    mxcsr: number
    /** `__u32` */
    mxcsr_mask: number
    /** `__u32[32]` */
    get st_space(): FieldArray<number, Assignable<number>>
    set st_space(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u32[64]` */
    get xmm_space(): FieldArray<number, Assignable<number>>
    set xmm_space(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct user_pac_address_keys` of asm/ptrace.h: 64 bytes, ARM64 only. */
  export interface user_pac_address_keys extends View<'user_pac_address_keys'> {
    /** `__int128 unsigned[16]` */
    get apiakey(): ByteField
    set apiakey(value: Assignable<ByteField>)
    /** `__int128 unsigned[16]` */
    get apibkey(): ByteField
    set apibkey(value: Assignable<ByteField>)
    /** `__int128 unsigned[16]` */
    get apdakey(): ByteField
    set apdakey(value: Assignable<ByteField>)
    /** `__int128 unsigned[16]` */
    get apdbkey(): ByteField
    set apdbkey(value: Assignable<ByteField>)
  }

  /** `struct user_pac_generic_keys` of asm/ptrace.h: 16 bytes, ARM64 only. */
  export interface user_pac_generic_keys extends View<'user_pac_generic_keys'> {
    /** `__int128 unsigned[16]` */
    get apgakey(): ByteField
    set apgakey(value: Assignable<ByteField>)
  }

  /** `struct user_pac_mask` of asm/ptrace.h: 16 bytes, ARM64 only. */
  export interface user_pac_mask extends View<'user_pac_mask'> {
    /** `__u64`: a set of bits without named constants */
    get data_mask(): bigint
    set data_mask(value: Assignable<bigint>)
    /** `__u64`: a set of bits without named constants */
    get insn_mask(): bigint
    set insn_mask(value: Assignable<bigint>)
  }

  /** `struct user_pt_regs` of asm/ptrace.h: 272 bytes, ARM64 only. */
  export interface user_pt_regs extends View<'user_pt_regs', 'pstate'> {
    /** `__u64[31]` */
    get regs(): FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>
    set regs(value: Assignable<FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get sp(): Pointer<ToBytes>
    set sp(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get pc(): Pointer<ToBytes>
    set pc(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: flags: `PSR_` */
    pstate: Flags<PSR_>
  }

  /** `struct user_regs_struct` of arch/x86/include/asm/user_64.h: 216 bytes, x86-64 only. */
  export interface user_regs_struct extends View<'user_regs_struct', 'orig_ax' | 'flags'> {
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get r15(): Pointer<ToBytes>
    set r15(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get r14(): Pointer<ToBytes>
    set r14(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get r13(): Pointer<ToBytes>
    set r13(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get r12(): Pointer<ToBytes>
    set r12(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get bp(): Pointer<ToBytes>
    set bp(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get bx(): Pointer<ToBytes>
    set bx(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get r11(): Pointer<ToBytes>
    set r11(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get r10(): Pointer<ToBytes>
    set r10(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get r9(): Pointer<ToBytes>
    set r9(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get r8(): Pointer<ToBytes>
    set r8(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get ax(): Pointer<ToBytes>
    set ax(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get cx(): Pointer<ToBytes>
    set cx(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get dx(): Pointer<ToBytes>
    set dx(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get si(): Pointer<ToBytes>
    set si(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get di(): Pointer<ToBytes>
    set di(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a plain number (syscall) */
    orig_ax: number
    /** `long unsigned int`: a raw address that is not a buffer of the caller */
    get ip(): Pointer<ToBytes>
    set ip(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get cs(): Pointer<ToBytes>
    set cs(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: flags: `X86_EFLAGS_` */
    flags: Flags<X86_EFLAGS_>
    /** `long unsigned int`: a raw address that is not a buffer of the caller */
    get sp(): Pointer<ToBytes>
    set sp(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get ss(): Pointer<ToBytes>
    set ss(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a raw address that is not a buffer of the caller */
    get fs_base(): Pointer<ToBytes>
    set fs_base(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a raw address that is not a buffer of the caller */
    get gs_base(): Pointer<ToBytes>
    set gs_base(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get ds(): Pointer<ToBytes>
    set ds(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get es(): Pointer<ToBytes>
    set es(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get fs(): Pointer<ToBytes>
    set fs(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get gs(): Pointer<ToBytes>
    set gs(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct user_sve_header` of asm/ptrace.h: 16 bytes, ARM64 only. */
  export interface user_sve_header extends View<'user_sve_header'> {
    /** `__u32`: a number of bytes */
    size: number
    /** `__u32`: a number of bytes */
    max_size: number
    /** `__u16`: a number of bytes */
    vl: number
    /** `__u16`: a number of bytes */
    max_vl: number
    /** `__u16`: flags: `SVE_PT_` */
    flags: Flags<SVE_PT_>
  }

  /** `struct user_za_header` of asm/ptrace.h: 16 bytes, ARM64 only. */
  export interface user_za_header extends View<'user_za_header'> {
    /** `__u32`: a number of bytes */
    size: number
    /** `__u32`: a number of bytes */
    max_size: number
    /** `__u16`: a number of bytes */
    vl: number
    /** `__u16`: a number of bytes */
    max_vl: number
    /** `__u16`: flags: `ZA_PT_` */
    flags: Flags<ZA_PT_>
  }

  /** `struct xdp_md` of linux/bpf.h: 24 bytes. */
  export interface xdp_md extends View<'xdp_md'> {
    /** `__u32` */
    data: number
    /** `__u32` */
    data_end: number
    /** `__u32` */
    data_meta: number
    /** `__u32`: a plain number (network interface) */
    ingress_ifindex: number
    /** `__u32` */
    rx_queue_index: number
    /** `__u32`: a plain number (network interface) */
    egress_ifindex: number
  }
  export type __sifields = proc.__sifields
  export type iovec = net.iovec
  export type siginfo = proc.siginfo
  export type sigset_t = proc.sigset_t
  export type sigval = proc.sigval
  export type user_desc = proc.user_desc
  export type siginfo_t = siginfo
}

/** The structs of this subject and of its calls, by the kernel's names: `new struct.NAME({ ... })`. */
export const struct: {
  readonly __sk_buff: StructClass<struct.__sk_buff>
  readonly audit_features: StructClass<struct.audit_features>
  readonly audit_rule_data: TailedStructClass<struct.audit_rule_data>
  readonly audit_status: StructClass<struct.audit_status>
  readonly audit_tty_status: StructClass<struct.audit_tty_status>
  readonly bpf_attr: StructClass<struct.bpf_attr>
  readonly bpf_btf_info: StructClass<struct.bpf_btf_info>
  readonly bpf_cgroup_dev_ctx: StructClass<struct.bpf_cgroup_dev_ctx>
  readonly bpf_cgroup_storage_key: StructClass<struct.bpf_cgroup_storage_key>
  readonly bpf_common_attr: StructClass<struct.bpf_common_attr>
  readonly bpf_core_relo: StructClass<struct.bpf_core_relo>
  readonly bpf_cpumap_val: StructClass<struct.bpf_cpumap_val>
  readonly bpf_devmap_val: StructClass<struct.bpf_devmap_val>
  readonly bpf_dynptr: StructClass<struct.bpf_dynptr>
  readonly bpf_fib_lookup: StructClass<struct.bpf_fib_lookup>
  readonly bpf_flow_keys: StructClass<struct.bpf_flow_keys>
  readonly bpf_func_info: StructClass<struct.bpf_func_info>
  readonly bpf_insn: StructClass<struct.bpf_insn>
  readonly bpf_insn_array_value: StructClass<struct.bpf_insn_array_value>
  readonly bpf_iter_link_info: StructClass<struct.bpf_iter_link_info>
  readonly bpf_iter_num: StructClass<struct.bpf_iter_num>
  readonly bpf_line_info: StructClass<struct.bpf_line_info>
  readonly bpf_link_info: StructClass<struct.bpf_link_info>
  readonly bpf_list_head: StructClass<struct.bpf_list_head>
  readonly bpf_list_node: StructClass<struct.bpf_list_node>
  readonly bpf_lpm_trie_key: TailedStructClass<struct.bpf_lpm_trie_key>
  readonly bpf_lpm_trie_key_hdr: StructClass<struct.bpf_lpm_trie_key_hdr>
  readonly bpf_lpm_trie_key_u8: TailedStructClass<struct.bpf_lpm_trie_key_u8>
  readonly bpf_map_info: StructClass<struct.bpf_map_info>
  readonly bpf_perf_event_value: StructClass<struct.bpf_perf_event_value>
  readonly bpf_pidns_info: StructClass<struct.bpf_pidns_info>
  readonly bpf_prog_info: StructClass<struct.bpf_prog_info>
  readonly bpf_raw_tracepoint_args: TailedStructClass<struct.bpf_raw_tracepoint_args>
  readonly bpf_rb_node: StructClass<struct.bpf_rb_node>
  readonly bpf_rb_root: StructClass<struct.bpf_rb_root>
  readonly bpf_redir_neigh: StructClass<struct.bpf_redir_neigh>
  readonly bpf_refcount: StructClass<struct.bpf_refcount>
  readonly bpf_sk_lookup: StructClass<struct.bpf_sk_lookup>
  readonly bpf_sock: StructClass<struct.bpf_sock>
  readonly bpf_sock_addr: StructClass<struct.bpf_sock_addr>
  readonly bpf_sock_ops: StructClass<struct.bpf_sock_ops>
  readonly bpf_sock_tuple: StructClass<struct.bpf_sock_tuple>
  readonly bpf_sockopt: StructClass<struct.bpf_sockopt>
  readonly bpf_spin_lock: StructClass<struct.bpf_spin_lock>
  readonly bpf_stack_build_id: StructClass<struct.bpf_stack_build_id>
  readonly bpf_sysctl: StructClass<struct.bpf_sysctl>
  readonly bpf_task_work: StructClass<struct.bpf_task_work>
  readonly bpf_tcp_sock: StructClass<struct.bpf_tcp_sock>
  readonly bpf_timer: StructClass<struct.bpf_timer>
  readonly bpf_token_info: StructClass<struct.bpf_token_info>
  readonly bpf_tunnel_key: StructClass<struct.bpf_tunnel_key>
  readonly bpf_wq: StructClass<struct.bpf_wq>
  readonly bpf_xdp_sock: StructClass<struct.bpf_xdp_sock>
  readonly bpf_xfrm_state: StructClass<struct.bpf_xfrm_state>
  readonly btf_array: StructClass<struct.btf_array>
  readonly btf_decl_tag: StructClass<struct.btf_decl_tag>
  readonly btf_enum: StructClass<struct.btf_enum>
  readonly btf_enum64: StructClass<struct.btf_enum64>
  readonly btf_header: StructClass<struct.btf_header>
  readonly btf_layout: StructClass<struct.btf_layout>
  readonly btf_member: StructClass<struct.btf_member>
  readonly btf_param: StructClass<struct.btf_param>
  readonly btf_ptr: StructClass<struct.btf_ptr>
  readonly btf_type: StructClass<struct.btf_type>
  readonly btf_var: StructClass<struct.btf_var>
  readonly btf_var_secinfo: StructClass<struct.btf_var_secinfo>
  readonly keyctl_dh_params: StructClass<struct.keyctl_dh_params>
  readonly keyctl_kdf_params: StructClass<struct.keyctl_kdf_params>
  readonly keyctl_pkey_params: StructClass<struct.keyctl_pkey_params>
  readonly keyctl_pkey_query: StructClass<struct.keyctl_pkey_query>
  readonly landlock_net_port_attr: StructClass<struct.landlock_net_port_attr>
  readonly landlock_path_beneath_attr: StructClass<struct.landlock_path_beneath_attr>
  readonly landlock_ruleset_attr: StructClass<struct.landlock_ruleset_attr>
  readonly lsm_ctx: TailedStructClass<struct.lsm_ctx>
  readonly perf_branch_entry: StructClass<struct.perf_branch_entry>
  readonly perf_event_attr: StructClass<struct.perf_event_attr>
  readonly perf_event_header: StructClass<struct.perf_event_header>
  readonly perf_event_mmap_page: StructClass<struct.perf_event_mmap_page>
  readonly perf_event_query_bpf: TailedStructClass<struct.perf_event_query_bpf>
  readonly perf_mem_data_src: StructClass<struct.perf_mem_data_src>
  readonly perf_ns_link_info: StructClass<struct.perf_ns_link_info>
  readonly perf_sample_weight: StructClass<struct.perf_sample_weight>
  readonly ptrace_peeksiginfo_args: StructClass<struct.ptrace_peeksiginfo_args>
  readonly ptrace_rseq_configuration: StructClass<struct.ptrace_rseq_configuration>
  readonly ptrace_sud_config: StructClass<struct.ptrace_sud_config>
  readonly ptrace_syscall_info: StructClass<struct.ptrace_syscall_info>
  readonly seccomp_data: StructClass<struct.seccomp_data>
  readonly seccomp_metadata: StructClass<struct.seccomp_metadata>
  readonly seccomp_notif: StructClass<struct.seccomp_notif>
  readonly seccomp_notif_addfd: StructClass<struct.seccomp_notif_addfd>
  readonly seccomp_notif_resp: StructClass<struct.seccomp_notif_resp>
  readonly seccomp_notif_sizes: StructClass<struct.seccomp_notif_sizes>
  readonly sk_msg_md: StructClass<struct.sk_msg_md>
  readonly sk_reuseport_md: StructClass<struct.sk_reuseport_md>
  readonly sock_filter: StructClass<struct.sock_filter>
  readonly sock_fprog: StructClass<struct.sock_fprog>
  readonly user_fpsimd_state: StructClass<struct.user_fpsimd_state>
  readonly user_gcs: StructClass<struct.user_gcs>
  readonly user_hwdebug_state: StructClass<struct.user_hwdebug_state>
  readonly user_i387_struct: StructClass<struct.user_i387_struct>
  readonly user_pac_address_keys: StructClass<struct.user_pac_address_keys>
  readonly user_pac_generic_keys: StructClass<struct.user_pac_generic_keys>
  readonly user_pac_mask: StructClass<struct.user_pac_mask>
  readonly user_pt_regs: StructClass<struct.user_pt_regs>
  readonly user_regs_struct: StructClass<struct.user_regs_struct>
  readonly user_sve_header: StructClass<struct.user_sve_header>
  readonly user_za_header: StructClass<struct.user_za_header>
  readonly xdp_md: StructClass<struct.xdp_md>
  readonly __sifields: StructClass<struct.__sifields>
  readonly iovec: StructClass<struct.iovec>
  readonly siginfo: StructClass<struct.siginfo>
  readonly sigset_t: StructClass<struct.sigset_t>
  readonly sigval: StructClass<struct.sigval>
  readonly user_desc: StructClass<struct.user_desc>
  readonly siginfo_t: StructClass<struct.siginfo_t>
} = structNamespace(
  [structs, others],
  families,
  '__sk_buff audit_features audit_rule_data audit_status audit_tty_status bpf_attr bpf_btf_info bpf_cgroup_dev_ctx bpf_cgroup_storage_key bpf_common_attr bpf_core_relo bpf_cpumap_val bpf_devmap_val bpf_dynptr bpf_fib_lookup bpf_flow_keys bpf_func_info bpf_insn bpf_insn_array_value bpf_iter_link_info bpf_iter_num bpf_line_info bpf_link_info bpf_list_head bpf_list_node bpf_lpm_trie_key bpf_lpm_trie_key_hdr bpf_lpm_trie_key_u8 bpf_map_info bpf_perf_event_value bpf_pidns_info bpf_prog_info bpf_raw_tracepoint_args bpf_rb_node bpf_rb_root bpf_redir_neigh bpf_refcount bpf_sk_lookup bpf_sock bpf_sock_addr bpf_sock_ops bpf_sock_tuple bpf_sockopt bpf_spin_lock bpf_stack_build_id bpf_sysctl bpf_task_work bpf_tcp_sock bpf_timer bpf_token_info bpf_tunnel_key bpf_wq bpf_xdp_sock bpf_xfrm_state btf_array btf_decl_tag btf_enum btf_enum64 btf_header btf_layout btf_member btf_param btf_ptr btf_type btf_var btf_var_secinfo keyctl_dh_params keyctl_kdf_params keyctl_pkey_params keyctl_pkey_query landlock_net_port_attr landlock_path_beneath_attr landlock_ruleset_attr lsm_ctx perf_branch_entry perf_event_attr perf_event_header perf_event_mmap_page perf_event_query_bpf perf_mem_data_src perf_ns_link_info perf_sample_weight ptrace_peeksiginfo_args ptrace_rseq_configuration ptrace_sud_config ptrace_syscall_info seccomp_data seccomp_metadata seccomp_notif seccomp_notif_addfd seccomp_notif_resp seccomp_notif_sizes sk_msg_md sk_reuseport_md sock_filter sock_fprog user_fpsimd_state user_gcs user_hwdebug_state user_i387_struct user_pac_address_keys user_pac_generic_keys user_pac_mask user_pt_regs user_regs_struct user_sve_header user_za_header xdp_md __sifields iovec siginfo sigset_t sigval user_desc siginfo_t',
) as never
