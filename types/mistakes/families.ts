// Constants that belong elsewhere.

import type { Mistake } from './mistake.js'

export const families: readonly Mistake[] = [
  {
    title: 'flags of another family alone',
    wrong: "sys.openat(c.AT_FDCWD, '/x', c.MAP_SHARED)",
    right: "sys.openat(c.AT_FDCWD, '/x', c.O_RDONLY)",
    message: "Argument of type 'MAP_' is not assignable to parameter of type 'Flags<O_>'",
  },
  {
    title: 'flags of another family among the right ones',
    wrong: "sys.openat(c.AT_FDCWD, '/x', flags(c.O_RDONLY, c.MAP_SHARED))",
    right: "sys.openat(c.AT_FDCWD, '/x', flags(c.O_RDONLY, c.O_CLOEXEC))",
    message: "Type 'MAP_.MAP_ANONYMOUS' is not assignable to type 'Flags<O_>'",
  },
  {
    title: 'protection and flags in the wrong order',
    wrong: 'sys.mmap(null, 4096, c.MAP_PRIVATE, c.PROT_READ, fd, 0)',
    right: 'sys.mmap(null, 4096, c.PROT_READ, c.MAP_PRIVATE, fd, 0)',
    message: "Argument of type 'MAP_' is not assignable to parameter of type 'Flags<PROT_>'",
  },
  {
    title: 'a literal that is in no flag of the family',
    wrong: "sys.openat(c.AT_FDCWD, '/x', 0x40000000)",
    right: "sys.openat(c.AT_FDCWD, '/x', 0)",
    message: "Argument of type '1073741824' is not assignable to parameter of type 'Flags<O_>'",
  },
  {
    title: 'a literal outside of the family',
    wrong: 'sys.lseek(fd, 0, 99)',
    right: 'sys.lseek(fd, 0, 2)',
    message: "Argument of type '99' is not assignable to parameter of type 'Choice<SEEK_>'",
  },
  {
    title: 'the flags of epoll for an eventfd',
    wrong: 'sys.eventfd2(0, c.EPOLL_CLOEXEC)',
    right: 'sys.eventfd2(0, c.EFD_CLOEXEC)',
    message: "Argument of type 'EPOLL_' is not assignable to parameter of type 'Flags<EFD_>'",
  },
  {
    title: 'O_CLOEXEC for an eventfd',
    wrong: 'sys.eventfd2(0, c.O_CLOEXEC)',
    right: 'sys.eventfd2(0, c.EFD_CLOEXEC)',
    message: "Argument of type 'O_' is not assignable to parameter of type 'Flags<EFD_>'",
  },
  {
    title: 'O_CLOEXEC for a socket',
    wrong: 'sys.socket(c.AF_INET, flags(c.SOCK_STREAM, c.O_CLOEXEC), 0)',
    right: 'sys.socket(c.AF_INET, flags(c.SOCK_STREAM, c.SOCK_CLOEXEC), 0)',
    message: "Type 'O_.FASYNC' is not assignable to type 'Choice<SOCK_ | SOCK_FLAG_>'",
  },
  {
    title: 'family and type of a socket in the wrong order',
    wrong: 'sys.socket(c.SOCK_STREAM, c.AF_INET, 0)',
    right: 'sys.socket(c.AF_INET, c.SOCK_STREAM, 0)',
    message: "Argument of type 'SOCK_' is not assignable to parameter of type 'Choice<AF_>'",
  },
  {
    title: 'a flag of another call with AT_',
    wrong: "sys.unlinkat(c.AT_FDCWD, '/x', c.AT_SYMLINK_NOFOLLOW)",
    right: "sys.unlinkat(c.AT_FDCWD, '/x', c.AT_REMOVEDIR)",
    message:
      "Argument of type 'AT_SYMLINK_NOFOLLOW_' is not assignable to parameter of type 'Flags<AT_UNLINK_>'",
  },
  {
    title: 'a flag where one of a few values belongs',
    wrong: 'sys.clock_gettime(c.TIMER_ABSTIME, bytes)',
    right: 'sys.clock_gettime(c.CLOCK_REALTIME, bytes)',
    message: "Argument of type 'TIMER_' is not assignable to parameter of type 'Choice<CLOCK_>'",
  },
  {
    title: 'a flag where a limit belongs',
    wrong: 'sys.getrlimit(c.RUSAGE_SELF, bytes)',
    right: 'sys.getrlimit(c.RLIMIT_NOFILE, bytes)',
    message: "Argument of type 'RUSAGE_' is not assignable to parameter of type 'Choice<RLIMIT_>'",
  },
  {
    title: 'a bigint for flags of 32 bits',
    wrong: "sys.openat(c.AT_FDCWD, '/x', 0n)",
    right: "sys.openat(c.AT_FDCWD, '/x', 0)",
    message: "Argument of type '0n' is not assignable to parameter of type 'Flags<O_>'",
  },
  {
    title: 'the name of a flag',
    wrong: "flags('O_CLOEXEC')",
    right: 'flags(c.O_CLOEXEC)',
    message: "Argument of type 'string' is not assignable to parameter of type 'number | bigint'",
  },
  {
    title: 'a constant that does not exist',
    wrong: 'c.O_CLOSEXEC',
    right: 'c.O_CLOEXEC',
    message: "Property 'O_CLOSEXEC' does not exist on type",
  },
]
