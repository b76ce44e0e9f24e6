// Lowers how many files this process may have open, and puts it back.

import { isErr, must, RLIMIT_NOFILE, sys } from 'rawsys/proc'

// struct rlimit64: what counts, and how far it may be raised.
const old = new BigUint64Array(2)
must.prlimit64(0, RLIMIT_NOFILE, null, old)
const [, most = 0n] = old

must.prlimit64(0, RLIMIT_NOFILE, new BigUint64Array([64n, most]))
const refused = sys.dup3(0, 64, 0)
must.prlimit64(0, RLIMIT_NOFILE, old)

if (!isErr(refused)) throw new Error('64 was no limit')
