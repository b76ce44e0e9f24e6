// Waits for a timer that is a descriptor: timerfd.

import { must, owned, struct, TFD_CLOEXEC } from 'rawsys/event'
import { CLOCK_MONOTONIC } from 'rawsys/time'

using timer = owned(must.timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC))

must.timerfd_settime(timer.fd, 0, new struct.itimerspec({ it_value: { tv_nsec: 1_000_000 } }))

const expirations = new BigUint64Array(1)
must.read(timer.fd, expirations)
if (expirations[0] !== 1n) throw new Error(`it went off ${expirations[0]} times`)
