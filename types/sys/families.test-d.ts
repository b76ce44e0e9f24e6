// Flags, and constants of which only a few are right.

import { type Fd, flags, must, sys } from 'rawsys'
import {
  AT_FDCWD,
  AT_REMOVEDIR,
  AT_SYMLINK_NOFOLLOW,
  EFD_CLOEXEC,
  F_GETFD,
  FUTEX_PRIVATE_FLAG,
  FUTEX_WAKE,
  MAP_ANONYMOUS,
  MAP_PRIVATE,
  MAP_SHARED,
  O_APPEND,
  O_CLOEXEC,
  O_RDONLY,
  PROT_READ,
  PROT_WRITE,
  SEEK_SET,
  SOCK_CLOEXEC,
  SOCK_STREAM,
} from 'rawsys/constants'
import { expectAssignable, expectError, expectNotType, expectType } from 'tsd'

declare const fd: Fd
declare const some: number
const bytes = new Uint8Array(4)

// Constants are numbers, each of its family.
expectAssignable<number>(O_RDONLY)
expectNotType<typeof O_RDONLY>(MAP_SHARED)
sys.openat(AT_FDCWD, '/', O_RDONLY)
sys.openat(AT_FDCWD, '/', 0)
expectError(sys.openat(AT_FDCWD, '/', MAP_SHARED))
expectError(sys.openat(AT_FDCWD, '/', EFD_CLOEXEC))
expectError(sys.openat(AT_FDCWD, '/', 0x40000000))
expectError(sys.openat(AT_FDCWD, '/', 0n))
expectError(sys.openat(AT_FDCWD, '/', '0'))
expectError(sys.openat(AT_FDCWD, '/', undefined))

// Together: `flags` keeps the families, `|` makes a number of them, which is taken for any.
expectType<typeof O_RDONLY>(flags(O_RDONLY, O_CLOEXEC))
sys.openat(AT_FDCWD, '/', flags(O_RDONLY, O_CLOEXEC, O_APPEND))
expectError(sys.openat(AT_FDCWD, '/', flags(O_RDONLY, MAP_SHARED)))
expectType<number>(O_RDONLY | MAP_SHARED)
sys.openat(AT_FDCWD, '/', O_RDONLY | O_CLOEXEC)
sys.openat(AT_FDCWD, '/', some)
// Of two families where a call takes both.
sys.socket(2, flags(SOCK_STREAM, SOCK_CLOEXEC), 0)
expectError(sys.socket(2, flags(SOCK_STREAM, O_CLOEXEC), 0))
sys.mmap(null, 4096, flags(PROT_READ, PROT_WRITE), flags(MAP_PRIVATE, MAP_ANONYMOUS), -1, 0)
expectError(sys.mmap(null, 4096, MAP_PRIVATE, PROT_READ, -1, 0))
// Of 64 bits.
expectType<1n | 2n>(flags(1n, 2n))
expectError(flags('O_CLOEXEC'))
expectError(flags(null))

// A value of a few; what is no flag has no 0 either.
sys.lseek(fd, 0, SEEK_SET)
expectError(sys.lseek(fd, 0, O_RDONLY))
expectError(sys.lseek(fd, 0, 99))
sys.unlinkat(AT_FDCWD, '/x', AT_REMOVEDIR)
expectError(sys.unlinkat(AT_FDCWD, '/x', AT_SYMLINK_NOFOLLOW))

// Behind a command, its flags.
expectType<typeof FUTEX_WAKE>(flags(FUTEX_WAKE, FUTEX_PRIVATE_FLAG))
must.futex(bytes, flags(FUTEX_WAKE, FUTEX_PRIVATE_FLAG), 1)
expectError(must.futex(bytes, FUTEX_WAKE | FUTEX_PRIVATE_FLAG, 1))
expectError(must.futex(bytes, flags(FUTEX_PRIVATE_FLAG, FUTEX_WAKE), 1))
expectError(sys.openat(AT_FDCWD, '/', F_GETFD))
