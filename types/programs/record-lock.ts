// A lock of a part of a file that belongs to the open file, not to the process: F_OFD_SETLK.

import {
  AT_FDCWD,
  EAGAIN,
  F_OFD_SETLK,
  F_UNLCK,
  F_WRLCK,
  isErr,
  must,
  O_RDWR,
  owned,
  SEEK_SET,
  struct,
  sys,
} from 'rawsys/fs'

function flock(l_type: typeof F_WRLCK, l_start: number, l_len: number): struct.flock {
  return new struct.flock({ l_type, l_whence: SEEK_SET, l_start, l_len })
}

using file = owned(must.memfd_create('locked', 0))
using again = owned(must.openat(AT_FDCWD, `/proc/self/fd/${file.fd}`, O_RDWR))

must.fcntl(file.fd, F_OFD_SETLK, flock(F_WRLCK, 0, 10))
must.fcntl(again.fd, F_OFD_SETLK, flock(F_WRLCK, 10, 10))
const refused = sys.fcntl(again.fd, F_OFD_SETLK, flock(F_WRLCK, 5, 1))
if (!isErr(refused, EAGAIN)) throw new Error('both have the lock')

must.fcntl(file.fd, F_OFD_SETLK, flock(F_UNLCK, 0, 0))
must.fcntl(again.fd, F_OFD_SETLK, flock(F_WRLCK, 5, 1))
