// Memory that whoever gets it can rely on: a memfd, sealed.

import {
  EPERM,
  F_ADD_SEALS,
  F_GET_SEALS,
  F_SEAL_SHRINK,
  F_SEAL_WRITE,
  flags,
  isErr,
  MFD_ALLOW_SEALING,
  MFD_CLOEXEC,
  must,
  owned,
  sys,
} from 'rawsys/fs'

using memory = owned(must.memfd_create('sealed', flags(MFD_CLOEXEC, MFD_ALLOW_SEALING)))
must.write(memory.fd, 'for good')
must.fcntl(memory.fd, F_ADD_SEALS, flags(F_SEAL_WRITE, F_SEAL_SHRINK))

if (!isErr(sys.write(memory.fd, '?'), EPERM)) throw new Error('it was written')
if (!isErr(sys.ftruncate(memory.fd, 0), EPERM)) throw new Error('it was shortened')
const seals = must.fcntl(memory.fd, F_GET_SEALS)
if ((seals & F_SEAL_WRITE) === 0) throw new Error(`the seals are ${seals}`)
