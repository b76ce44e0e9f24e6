// Lowers how many files this process may have open, and puts it back.

import { isErr, must, RLIMIT_NOFILE, struct, sys } from 'rawsys/proc'

const old = new struct.rlimit64()
must.prlimit64(0, RLIMIT_NOFILE, null, old)

must.prlimit64(0, RLIMIT_NOFILE, new struct.rlimit64({ rlim_cur: 64n, rlim_max: old.rlim_max }))
const refused = sys.dup3(0, 64, 0)
must.prlimit64(0, RLIMIT_NOFILE, old)

if (!isErr(refused)) throw new Error('64 was no limit')
