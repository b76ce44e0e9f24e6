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
  sys,
} from 'rawsys/fs'

/** struct flock: type (2), whence (2), start (8), length (8), pid (4). */
function flock(type: typeof F_WRLCK, start: bigint, length: bigint): DataView {
  const lock = new DataView(new ArrayBuffer(32))
  lock.setInt16(0, type, true)
  lock.setInt16(2, SEEK_SET, true)
  lock.setBigInt64(8, start, true)
  lock.setBigInt64(16, length, true)
  return lock
}

using file = owned(must.memfd_create('locked', 0))
using again = owned(must.openat(AT_FDCWD, `/proc/self/fd/${file.fd}`, O_RDWR))

must.fcntl(file.fd, F_OFD_SETLK, flock(F_WRLCK, 0n, 10n))
must.fcntl(again.fd, F_OFD_SETLK, flock(F_WRLCK, 10n, 10n))
const refused = sys.fcntl(again.fd, F_OFD_SETLK, flock(F_WRLCK, 5n, 1n))
if (!isErr(refused, EAGAIN)) throw new Error('both have the lock')

must.fcntl(file.fd, F_OFD_SETLK, flock(F_UNLCK, 0n, 0n))
must.fcntl(again.fd, F_OFD_SETLK, flock(F_WRLCK, 5n, 1n))
