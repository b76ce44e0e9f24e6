// Size and birth of a file, with only what is asked for: statx.

import {
  AT_EMPTY_PATH,
  AT_FDCWD,
  AT_STATX_SYNC_AS_STAT,
  flags,
  modeText,
  must,
  owned,
  S_IFDIR,
  S_IFMT,
  STATX_MODE,
  STATX_SIZE,
  struct,
} from 'rawsys/fs'

using file = owned(must.memfd_create('measured', 0))
must.write(file.fd, 'twelve bytes')

const statx = new struct.statx()
must.statx(file.fd, '', flags(AT_EMPTY_PATH, AT_STATX_SYNC_AS_STAT), flags(STATX_SIZE, STATX_MODE), statx)
if (statx.stx_size !== 12) throw new Error(`it has ${statx.stx_size} bytes`)

must.statx(AT_FDCWD, '/proc', 0, STATX_MODE, statx)
if ((statx.stx_mode & S_IFMT) !== S_IFDIR) throw new Error(`/proc has mode ${modeText(statx.stx_mode)}`)
