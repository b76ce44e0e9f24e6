// Numbers and flags: TypeScript does not know how large a number is, and takes any of them for a family.

import { sys as events } from 'rawsys/event'
import {
  AT_FDCWD,
  EINVAL,
  EISDIR,
  must,
  O_CLOEXEC,
  O_CREAT,
  O_RDONLY,
  O_WRONLY,
  S_IFMT,
  SEEK_SET,
  sys,
} from 'rawsys/fs'
import { MAP_PRIVATE, MAP_SHARED, sys as memory, PROT_READ } from 'rawsys/mem'
import { ESRCH, sys as processes, SIGTERM } from 'rawsys/proc'
import { gives, type NotRejectable, refused } from './row.js'
import { MISSING, withFile } from './with-file.js'

/** Numbers that TypeScript knows no more of. */
const [SECONDS, PERMISSIONS, COLUMNS]: readonly number[] = [1.5, 644, 80]

export const numbers: readonly NotRejectable[] = [
  {
    title: 'flags of two families with |',
    because: 'a | b is a number, and a number is taken for every family; flags(a, b) keeps the types',
    outcome: gives(
      -EISDIR,
      'flags say what the kernel does, and it does nothing that it would not do for others',
    ),
    run: () => sys.openat(AT_FDCWD, '/', O_RDONLY | MAP_SHARED),
  },
  {
    title: 'flags in a variable',
    because: 'a number is taken for every family',
    outcome: gives(-EINVAL, 'the kernel knows its flags'),
    run: () => {
      const flags: number = O_CLOEXEC
      return sys.memfd_create('flags', flags)
    },
  },
  {
    title: 'permissions that were meant to be octal',
    because: '644 is a number as 0o644 is',
    outcome: gives(0o1204, 'the file has other permissions, the sticky bit among them'),
    run: () =>
      withFile((fd) => {
        must.fchmod(fd, PERMISSIONS ?? 0)
        const stat = new DataView(new ArrayBuffer(144))
        must.fstat(fd, stat)
        return stat.getUint32(process.arch === 'x64' ? 24 : 16, true) & 0o7777
      }),
  },
  {
    title: 'a mode in a variable, with bits that no mode has',
    because: 'any number is taken for a mode',
    outcome: refused('RangeError', 'mkdirat mode: expected a file mode, 0 .. 0o177777, got 122880'),
    run: () => {
      const mode: number = S_IFMT * 2
      return sys.mkdirat(AT_FDCWD, MISSING, mode)
    },
  },
  {
    title: 'a flag as a mode',
    because: 'a constant is a number, and any number is taken for a mode',
    outcome: refused('RangeError', 'openat mode: expected a file mode, 0 .. 0o177777, got 524288'),
    run: () => sys.openat(AT_FDCWD, MISSING, O_WRONLY, O_CLOEXEC),
  },
  {
    title: 'O_CREAT without a mode',
    because: 'whether the mode counts depends on the value of the flags, not on their type',
    outcome: refused(
      'TypeError',
      'openat mode: expected a file mode such as 0o644, because the flags create a file',
    ),
    run: () => sys.openat(AT_FDCWD, MISSING, O_CREAT),
  },
  {
    title: 'a fraction',
    because: 'TypeScript has no type of whole numbers',
    outcome: refused('RangeError', 'lseek offset: expected an integer within +-(2^53 - 1)'),
    run: () => withFile((fd) => sys.lseek(fd, SECONDS ?? 0, SEEK_SET)),
  },
  {
    title: 'NaN',
    because: 'NaN is a number',
    outcome: refused('RangeError', 'close fd: expected an integer within -2^31 .. 2^31 - 1, got NaN'),
    run: () => sys.close(Number('three')),
  },
  {
    title: 'infinity',
    because: 'Infinity is a number',
    outcome: refused('RangeError', 'ftruncate length: expected an integer within +-(2^53 - 1)'),
    run: () => withFile((fd) => sys.ftruncate(fd, Infinity)),
  },
  {
    title: '2^53, which may have been 2^53 + 1',
    because: 'types do not know which numbers are exact',
    outcome: refused('RangeError', 'or a bigint within -2^63 .. 2^63 - 1, got 9007199254740992'),
    run: () => withFile((fd) => sys.lseek(fd, 2 ** 53, SEEK_SET)),
  },
  {
    title: 'a bigint of more than 64 bits',
    because: 'bigints have no limit',
    outcome: refused('RangeError', 'lseek offset: expected an integer within'),
    run: () => withFile((fd) => sys.lseek(fd, 2n ** 64n, SEEK_SET)),
  },
  {
    title: 'a descriptor of more than 32 bits, of which the low ones are somebody else',
    because: 'any number is taken for a descriptor',
    outcome: refused('RangeError', 'close fd: expected an integer within -2^31 .. 2^31 - 1, got 4294967296'),
    run: () => sys.close(2 ** 32),
  },
  {
    title: 'a length below zero',
    because: 'TypeScript has no type of positive numbers',
    outcome: refused('RangeError', 'mmap len: expected an integer within 0 .. 2^53 - 1'),
    run: () => memory.mmap(null, -1, PROT_READ, MAP_PRIVATE, -1, 0),
  },
  {
    title: 'a count below zero',
    because: 'TypeScript has no type of positive numbers',
    outcome: refused('RangeError', 'read count: expected an integer of 0 or more, got -1'),
    run: () => withFile((fd) => sys.read(fd, new Uint8Array(8), -1)),
  },
  {
    title: 'a number that is no signal',
    because: 'signals are plain numbers, for those of real time have no names',
    outcome: gives(-EINVAL, 'the kernel looks'),
    run: () => processes.kill(process.pid, COLUMNS ?? 0),
  },
  {
    title: 'a plain number that is no process',
    because: 'a number that nobody said anything about is taken for a process',
    outcome: gives(-ESRCH, 'the kernel looks; a pidfd is of one process alone'),
    run: () => processes.kill(2 ** 30, SIGTERM),
  },
  {
    title: 'a clock of which the number is in a variable',
    because: 'a number is taken for every family',
    outcome: gives(-EINVAL, 'the kernel looks'),
    run: () => events.timerfd_create(COLUMNS ?? 0, 0),
  },
]
