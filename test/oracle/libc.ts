// libc's own headers, which say much of what the kernel's say, written by others.

const HEADERS = [
  ...[
    'dirent.h',
    'elf.h',
    'fcntl.h',
    'mqueue.h',
    'poll.h',
    'sched.h',
    'signal.h',
    'termios.h',
    'time.h',
    'unistd.h',
  ],
  ...['net/if.h', 'net/if_arp.h', 'netinet/in.h', 'netinet/ip.h', 'netinet/tcp.h', 'netinet/udp.h'],
  ...['netpacket/packet.h', 'sys/acct.h', 'sys/epoll.h', 'sys/eventfd.h', 'sys/fanotify.h', 'sys/inotify.h'],
  ...[
    'sys/ioctl.h',
    'sys/ipc.h',
    'sys/klog.h',
    'sys/mman.h',
    'sys/mount.h',
    'sys/msg.h',
    'sys/personality.h',
  ],
  ...['sys/pidfd.h', 'sys/prctl.h', 'sys/ptrace.h', 'sys/quota.h', 'sys/random.h', 'sys/reboot.h'],
  ...[
    'sys/resource.h',
    'sys/sem.h',
    'sys/shm.h',
    'sys/signalfd.h',
    'sys/socket.h',
    'sys/stat.h',
    'sys/statfs.h',
  ],
  ...[
    'sys/swap.h',
    'sys/sysinfo.h',
    'sys/time.h',
    'sys/timerfd.h',
    'sys/times.h',
    'sys/timex.h',
    'sys/types.h',
  ],
  ...['sys/uio.h', 'sys/un.h', 'sys/user.h', 'sys/utsname.h', 'sys/wait.h', 'sys/xattr.h', 'utime.h'],
]

/** Those of the headers that this libc has. */
export function libcIncludes(): string {
  const lines = HEADERS.map((header) => `#if __has_include(<${header}>)\n#include <${header}>\n#endif\n`)
  return `#define _GNU_SOURCE\n${lines.join('')}`
}

/** Structs that no user-space header of the kernel has, by libc's names for them. */
export const LIBC_STRUCTS: Readonly<Record<string, string>> = {
  cmsghdr: 'cmsghdr',
  file_handle: 'file_handle',
  linger: 'linger',
  linux_dirent64: 'dirent64',
  mmsghdr: 'mmsghdr',
  sched_param: 'sched_param',
  sockaddr: 'sockaddr',
  ucred: 'ucred',
  user_msghdr: 'msghdr',
  user_regs_struct: 'user_regs_struct',
}
