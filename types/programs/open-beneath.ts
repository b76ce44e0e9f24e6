// Opens a path that a stranger gave, and stays inside a folder: openat2.

import {
  AT_FDCWD,
  EXDEV,
  flags,
  isErr,
  must,
  O_CLOEXEC,
  O_DIRECTORY,
  O_PATH,
  O_RDONLY,
  owned,
  RESOLVE_BENEATH,
  struct,
  sys,
} from 'rawsys/fs'

const how = new struct.open_how({ flags: flags(O_RDONLY, O_CLOEXEC), resolve: RESOLVE_BENEATH })

using folder = owned(must.openat(AT_FDCWD, '/proc/self', flags(O_PATH, O_DIRECTORY, O_CLOEXEC)))
must.close(must.openat2(folder.fd, 'status', how))

const outside = sys.openat2(folder.fd, '../version', how)
if (!isErr(outside, EXDEV)) throw new Error('it went outside')
