// A signal that is read instead of interrupting: signalfd.

import { must as events, SFD_CLOEXEC, struct } from 'rawsys/event'
import { must, owned, SIG_BLOCK, SIG_SETMASK, SIGUSR2, signalSet } from 'rawsys/proc'

const set = signalSet(SIGUSR2)
const old = signalSet()
must.rt_sigprocmask(SIG_BLOCK, set, old)
using signals = owned(events.signalfd4(-1, set, undefined, SFD_CLOEXEC))

must.tgkill(must.getpid(), must.gettid(), SIGUSR2)

const info = new struct.signalfd_siginfo()
must.read(signals.fd, info)
if (info.ssi_signo !== SIGUSR2) throw new Error(`read signal ${info.ssi_signo}`)
must.rt_sigprocmask(SIG_SETMASK, old)
