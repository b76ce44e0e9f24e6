// Signals that this thread blocks: one is blocked, comes, waits, and is taken.
// `node out/examples/signal-mask.js`

import {
  must,
  readSiginfo,
  SIG_BLOCK,
  SIG_SETMASK,
  SIGRTMIN,
  signalName,
  signalSet,
  signalsIn,
  struct,
} from 'rawsys/proc'

const SIGNAL = SIGRTMIN + 5
const before = new struct.sigset_t()
must.rt_sigprocmask(SIG_BLOCK, signalSet(SIGNAL), before)
console.log(`blocked:  ${names(blocked())}`)

// To this thread: others do not block it, and would be ended by it.
must.tgkill(must.getpid(), must.gettid(), SIGNAL)
const pending = new struct.sigset_t()
must.rt_sigpending(pending)
console.log(`pending:  ${names(pending)}`)

const info = new struct.siginfo()
must.rt_sigtimedwait(signalSet(SIGNAL), info, new struct.timespec({ tv_sec: 1 }))
console.log('taken:   ', readSiginfo(info))

must.rt_sigprocmask(SIG_SETMASK, before, null)
console.log(`restored: ${names(blocked())}`)

function blocked(): InstanceType<typeof struct.sigset_t> {
  const set = new struct.sigset_t()
  must.rt_sigprocmask(SIG_BLOCK, null, set)
  return set
}

function names(set: InstanceType<typeof struct.sigset_t>): string {
  return signalsIn(set).map(signalName).join(' ') || 'none'
}
