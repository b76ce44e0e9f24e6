// One writer at a time: flock for a whole file.

import {
  AT_FDCWD,
  EAGAIN,
  flags,
  isErr,
  LOCK_EX,
  LOCK_NB,
  LOCK_UN,
  must,
  O_RDWR,
  owned,
  sys,
} from 'rawsys/fs'

using file = owned(must.memfd_create('locked', 0))
using again = owned(must.openat(AT_FDCWD, `/proc/self/fd/${file.fd}`, O_RDWR))

must.flock(file.fd, LOCK_EX)
const refused = sys.flock(again.fd, flags(LOCK_EX, LOCK_NB))
if (!isErr(refused, EAGAIN)) throw new Error('both have the lock')

must.flock(file.fd, LOCK_UN)
must.flock(again.fd, flags(LOCK_EX, LOCK_NB))
