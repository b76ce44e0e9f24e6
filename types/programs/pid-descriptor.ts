// A process that cannot be mistaken for another one: pidfd_open, and a signal through it.

import { ECHILD, isErr, must, owned, P_PIDFD, PIDFD_NONBLOCK, sys, WEXITED } from 'rawsys/proc'

const pid = must.getpid()
using process_ = owned(must.pidfd_open(pid, PIDFD_NONBLOCK))

// Signal 0 only asks whether the process is there.
must.pidfd_send_signal(process_.fd, 0, null, 0)

const waited = sys.waitid(P_PIDFD, process_.fd, null, WEXITED)
if (!isErr(waited, ECHILD)) throw new Error('this process is its own child')
