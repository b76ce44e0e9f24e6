// Tells another thread that a word of shared memory has changed: futex.

import { EAGAIN, FUTEX_PRIVATE_FLAG, FUTEX_WAIT, FUTEX_WAKE, flags, isErr, must, sys } from 'rawsys/proc'

const shared = new Int32Array(new SharedArrayBuffer(4))

const woken = must.futex(shared, flags(FUTEX_WAKE, FUTEX_PRIVATE_FLAG), 1)
if (woken !== 0) throw new Error(`nobody waits, but ${woken} woke up`)

// It would wait for as long as the word is 1, and it is 0.
const result = sys.futex(shared, flags(FUTEX_WAIT, FUTEX_PRIVATE_FLAG), 1, null)
if (!isErr(result, EAGAIN)) throw new Error('it waited')
