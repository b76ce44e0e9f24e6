// Gives up the right to write files, for good: Landlock.

import { AT_FDCWD, EACCES, must as files, isErr, O_WRONLY, sys as raw } from 'rawsys/fs'
import { PR_SET_NO_NEW_PRIVS, must as processes } from 'rawsys/proc'
import { LANDLOCK_ACCESS_FS_WRITE_FILE, LANDLOCK_CREATE_RULESET_VERSION, must, struct, sys } from 'rawsys/sec'

const version = sys.landlock_create_ruleset(null, 0, LANDLOCK_CREATE_RULESET_VERSION)
if (isErr(version)) {
  console.log('skipped: the kernel has no Landlock, or it is off')
} else {
  const ruleset = new struct.landlock_ruleset_attr({ handled_access_fs: LANDLOCK_ACCESS_FS_WRITE_FILE })
  // An older kernel knows the first field only, which is 8 bytes.
  const rules = must.landlock_create_ruleset(ruleset, 8, 0)
  processes.prctl(PR_SET_NO_NEW_PRIVS, true)
  must.landlock_restrict_self(rules, 0)
  files.close(rules)

  const refused = raw.openat(AT_FDCWD, '/dev/null', O_WRONLY)
  if (!isErr(refused, EACCES)) throw new Error('it can still be written')
}
