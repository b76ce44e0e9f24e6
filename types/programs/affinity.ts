// Keeps this thread on one CPU for a while.

import { must } from 'rawsys/proc'

const allowed = new BigUint64Array(128)
const size = must.sched_getaffinity(0, undefined, allowed)

const first = allowed.findIndex((cpus) => cpus !== 0n)
const cpus = allowed[first] ?? 0n
const one = new BigUint64Array(allowed.length)
one[first] = cpus & -cpus
must.sched_setaffinity(0, size, one)

const now = new BigUint64Array(allowed.length)
must.sched_getaffinity(0, undefined, now)
if (now[first] !== one[first]) throw new Error('the thread may still run elsewhere')

must.sched_setaffinity(0, size, allowed)
