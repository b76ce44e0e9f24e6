// Which headers are read: all that define what a syscall, an ioctl or a socket option in the overlay takes.

import type { Architecture } from './architectures.js'

/** User-space headers that the supplement below needs, from linux-libc-dev. */
export const FIRST_HEADERS: readonly string[] = [
  'linux/types.h',
  'linux/socket.h',
  'linux/time.h',
  'linux/uio.h',
  'asm/signal.h',
  'asm/sigcontext.h',
]

/** The subjects into which everything is split; those of the overlay are folders there. */
export const SUBJECTS = ['event', 'fs', 'ipc', 'mem', 'net', 'proc', 'sec', 'sys', 'time'] as const
export type SubjectName = (typeof SUBJECTS)[number]

/** The other user-space headers by subject; all compile in one unit, in this order. */
export const HEADERS: Readonly<Record<SubjectName, readonly string[]>> = {
  fs: [
    'linux/fcntl.h',
    'linux/stat.h',
    'asm/stat.h',
    'linux/fs.h',
    'linux/openat2.h',
    'linux/mount.h',
    'linux/falloc.h',
    'linux/fadvise.h',
    'linux/xattr.h',
    'linux/close_range.h',
    'linux/fiemap.h',
    'linux/fsmap.h',
    'linux/fscrypt.h',
    'linux/fsverity.h',
    'linux/limits.h',
    'linux/magic.h',
    'linux/memfd.h',
    'linux/inotify.h',
    'linux/fanotify.h',
    'linux/quota.h',
    'linux/dqblk_xfs.h',
    'linux/watch_queue.h',
    'linux/utime.h',
    'linux/kdev_t.h',
    'linux/loop.h',
    'linux/blkpg.h',
    'linux/blkzoned.h',
    'linux/blkdev.h',
    'linux/blktrace_api.h',
    'linux/hdreg.h',
    'linux/msdos_fs.h',
    'linux/ext4.h',
    'linux/f2fs.h',
    'linux/posix_acl.h',
    'linux/posix_acl_xattr.h',
    'asm/statfs.h',
  ],
  mem: [
    'linux/mman.h',
    'linux/mempolicy.h',
    'linux/userfaultfd.h',
    'linux/udmabuf.h',
    'linux/dma-buf.h',
    'linux/dma-heap.h',
  ],
  event: [
    'linux/aio_abi.h',
    'linux/io_uring.h',
    'linux/io_uring/mock_file.h',
    'linux/io_uring/query.h',
    'linux/io_uring/bpf_filter.h',
    'linux/signalfd.h',
    'linux/timerfd.h',
    'linux/eventpoll.h',
    'linux/eventfd.h',
    'linux/poll.h',
  ],
  proc: [
    'linux/nsfs.h',
    'linux/pidfd.h',
    'linux/membarrier.h',
    'linux/sched.h',
    'linux/sched/types.h',
    'linux/wait.h',
    'linux/resource.h',
    'linux/prctl.h',
    'linux/personality.h',
    'linux/kcmp.h',
    'linux/ioprio.h',
    'linux/capability.h',
    'linux/securebits.h',
    'linux/rseq.h',
    'linux/futex.h',
    'linux/signal.h',
    'linux/auxvec.h',
    'asm/ucontext.h',
    'linux/elf.h',
    'linux/binfmts.h',
    'linux/acct.h',
    'linux/taskstats.h',
    'linux/cgroupstats.h',
    'linux/times.h',
    'linux/coredump.h',
    'linux/oom.h',
  ],
  sec: [
    'linux/ptrace.h',
    'asm/ptrace.h',
    'linux/seccomp.h',
    'linux/landlock.h',
    'linux/keyctl.h',
    'linux/lsm.h',
    'linux/audit.h',
    'linux/filter.h',
    'linux/bpf_common.h',
    'linux/hw_breakpoint.h',
    'linux/perf_event.h',
    'linux/bpf.h',
    'linux/btf.h',
  ],
  time: ['linux/time_types.h', 'linux/timex.h'],
  ipc: ['linux/ipc.h', 'linux/msg.h', 'linux/sem.h', 'linux/shm.h', 'linux/mqueue.h'],
  net: [
    'asm/socket.h',
    'linux/net.h',
    'linux/in.h',
    'linux/in6.h',
    'linux/un.h',
    'linux/ip.h',
    'linux/ipv6.h',
    'linux/tcp.h',
    'linux/udp.h',
    'linux/icmp.h',
    'linux/icmpv6.h',
    'linux/if.h',
    'linux/if_arp.h',
    'linux/if_packet.h',
    'linux/if_ether.h',
    'linux/if_link.h',
    'linux/if_addr.h',
    'linux/if_tun.h',
    'linux/if_xdp.h',
    'linux/if_alg.h',
    'linux/if_bridge.h',
    'linux/if_vlan.h',
    'linux/neighbour.h',
    'linux/rtnetlink.h',
    'linux/netlink.h',
    'linux/genetlink.h',
    'linux/netlink_diag.h',
    'linux/sock_diag.h',
    'linux/inet_diag.h',
    'linux/unix_diag.h',
    'linux/packet_diag.h',
    'linux/vm_sockets.h',
    'linux/vm_sockets_diag.h',
    'linux/can.h',
    'linux/can/raw.h',
    'linux/can/bcm.h',
    'linux/can/isotp.h',
    'linux/can/error.h',
    'linux/can/j1939.h',
    'linux/errqueue.h',
    'linux/net_tstamp.h',
    'linux/tls.h',
    'linux/mptcp.h',
    'linux/sockios.h',
    'linux/ethtool.h',
    'linux/mii.h',
    'linux/route.h',
    'linux/fib_rules.h',
    'linux/nexthop.h',
    'linux/igmp.h',
    'linux/mroute.h',
    'linux/mroute6.h',
    'linux/ipv6_route.h',
    'linux/xfrm.h',
    'linux/pfkeyv2.h',
    'linux/netfilter_ipv6/ip6_tables.h',
    'linux/netfilter.h',
    'linux/netfilter_ipv4.h',
    'linux/netfilter/nf_tables.h',
    'linux/netfilter/nfnetlink.h',
  ],
  sys: [
    'linux/kexec.h',
    'linux/reboot.h',
    'linux/module.h',
    'linux/sysinfo.h',
    'linux/utsname.h',
    'linux/termios.h',
    'linux/tty.h',
    'linux/tty_flags.h',
    'linux/serial.h',
    'linux/kd.h',
    'linux/vt.h',
    'linux/tiocl.h',
    'linux/random.h',
  ],
}

/** Headers of libc that some of them include and need nothing of. */
export const STUBS: readonly string[] = ['netinet/in.h', 'stddef.h', 'stdint.h', 'sys/socket.h', 'sys/time.h']

/** Headers that only one architecture has. */
export const ARCHITECTURE_HEADERS: Readonly<Record<Architecture, readonly string[]>> = {
  x64: ['asm/ldt.h', 'asm/prctl.h'],
  arm64: ['asm/hwcap.h'],
}

/** Constants that only the kernel's internal headers hold, by header: macros whose names match, and whole enums. */
export const INTERNAL_CONSTANTS: Readonly<Record<string, { macros: RegExp; enums?: readonly RegExp[] }>> = {
  'include/linux/errno.h': { macros: /^(ERESTART\w*|ENOIOCTLCMD)$/ },
  'include/linux/fs.h': { macros: /^(MNT_(FORCE|DETACH|EXPIRE)|UMOUNT_NOFOLLOW)$/ },
  'include/linux/fs_dirent.h': { macros: /^DT_(?!MAX)/ },
  'include/linux/key.h': { macros: /^KEY_(POS|USR|GRP|OTH)_/ },
  'include/linux/net.h': {
    macros: /^SOCK_(CLOEXEC|NONBLOCK)$/,
    enums: [/^enum sock_type \{/m, /^enum sock_shutdown_cmd \{/m],
  },
  'include/linux/socket.h': { macros: /^(AF_|PF_|MSG_(?!INTERNAL)|SOL_|SCM_|SOMAXCONN$)/ },
  'include/linux/splice.h': { macros: /^SPLICE_F_(?!ALL)/ },
  'include/linux/stat.h': { macros: /^UTIME_/ },
  'include/linux/swap.h': { macros: /^SWAP_FLAG_(PREFER|PRIO_MASK|DISCARD\w*)$/ },
  'include/linux/syslog.h': { macros: /^SYSLOG_ACTION_/ },
  'include/net/tcp_states.h': { macros: /^$/, enums: [/^enum \{(?=\s+TCP_ESTABLISHED)/m] },
}

/** The same for one architecture. */
export const ARCHITECTURE_SUPPLEMENT: Readonly<
  Record<Architecture, Readonly<Record<string, readonly string[]>>>
> = {
  x64: { 'arch/x86/include/asm/user_64.h': ['user_i387_struct', 'user_regs_struct'] },
  arm64: {},
}

/** The marked supplement: structs that a syscall takes and no user-space header has, by the file that has them. */
export const SUPPLEMENT: Readonly<Record<string, readonly string[]>> = {
  'fs/aio.c': ['__aio_sigset'],
  'fs/readdir.c': ['linux_dirent'],
  'fs/select.c': ['sigset_argpack'],
  'include/linux/dirent.h': ['linux_dirent64'],
  'include/linux/fs.h': ['file_handle'],
  'include/linux/sched.h': ['sched_param'],
  'include/linux/socket.h': ['sockaddr', 'linger', 'user_msghdr', 'mmsghdr', 'cmsghdr', 'ucred'],
  'include/linux/types.h': ['ustat'],
}

/** Headers that others include, by subject; what stands nowhere belongs to `sys`. */
const INCLUDED: Readonly<Partial<Record<SubjectName, RegExp>>> = {
  fs: /^(include\/linux\/(fs|fs_dirent|splice|stat)\.h|fs\/readdir\.c|include\/linux\/dirent\.h)$/,
  mem: /^asm(-generic)?\/(mman(-common)?|hugetlb_encode)\.h$/,
  event: /^(linux\/io_uring\/|fs\/(aio|select)\.c|asm(-generic)?\/poll\.h)/,
  proc: /^include\/linux\/sched\.h$|^asm(-generic)?\/(sig|hwcap|auxvec|resource|ldt|prctl|ucontext|processor-flags|sve_context)/,
  sec: /^include\/linux\/key\.h$|^(arch\/x86\/include\/)?asm\/(user_64|ptrace|bpf_perf_event|perf_regs)/,
  ipc: /^asm(-generic)?\/(ipcbuf|msgbuf|sembuf|shmbuf)\.h$/,
  net: /^(include\/(linux\/(socket|net)|net\/tcp_states)\.h|linux\/(socket|uio|hdlc|if|netfilter|libc-compat|can)|asm(-generic)?\/(socket|sockios)\.h)/,
}

/**
 * Large headers of which no call takes a constant, and yet no protocol's: their subject has them, because whoever
 * fills its structs needs them.
 */
export const OWN_HEADERS: ReadonlySet<string> = new Set(['asm-generic/termbits.h', 'linux/bpf_common.h'])

/** The subject that a header belongs to. */
export function subjectOf(header: string): SubjectName {
  const same = header.replace(/^asm(-generic)?\//, 'linux/')
  for (const subject of SUBJECTS) {
    if (HEADERS[subject].includes(header) || HEADERS[subject].includes(same)) return subject
  }
  return (
    SUBJECTS.find((subject) => INCLUDED[subject]?.test(header)) ??
    (header.startsWith('linux/time') ? 'time' : 'sys')
  )
}
