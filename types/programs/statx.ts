// Size and birth of a file, with only what is asked for: statx.

import {
  AT_EMPTY_PATH,
  AT_FDCWD,
  AT_STATX_SYNC_AS_STAT,
  flags,
  must,
  owned,
  STATX_MODE,
  STATX_SIZE,
} from 'rawsys/fs'

using file = owned(must.memfd_create('measured', 0))
must.write(file.fd, 'twelve bytes')

const statx = new DataView(new ArrayBuffer(256))
must.statx(file.fd, '', flags(AT_EMPTY_PATH, AT_STATX_SYNC_AS_STAT), flags(STATX_SIZE, STATX_MODE), statx)
const size = statx.getBigUint64(40, true)
if (size !== 12n) throw new Error(`it has ${size} bytes`)

must.statx(AT_FDCWD, '/proc', 0, STATX_MODE, statx)
const mode = statx.getUint16(28, true)
if ((mode & 0o170000) !== 0o040000) throw new Error(`/proc has mode ${mode.toString(8)}`)
