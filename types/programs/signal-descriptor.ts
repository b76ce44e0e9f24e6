// A signal that is read instead of interrupting: signalfd.

import { must as events, SFD_CLOEXEC } from 'rawsys/event'
import { must, owned, SIG_BLOCK, SIG_SETMASK, SIGUSR2 } from 'rawsys/proc'

const set = new BigUint64Array([1n << BigInt(SIGUSR2 - 1)])
const old = new BigUint64Array(1)
must.rt_sigprocmask(SIG_BLOCK, set, old)
using signals = owned(events.signalfd4(-1, set, undefined, SFD_CLOEXEC))

must.tgkill(must.getpid(), must.gettid(), SIGUSR2)

// struct signalfd_siginfo: 128 bytes, the signal first.
const info = new Uint32Array(32)
const count = must.read(signals.fd, info)
if (count !== 128 || info[0] !== SIGUSR2) throw new Error(`read ${count} bytes of signal ${info[0]}`)
must.rt_sigprocmask(SIG_SETMASK, old)
