// Reads a signal as data: this thread blocks SIGUSR2, sends it to itself with a value, and reads it from a
// signalfd.

import { owned } from 'rawsys'
import { must as event, SFD_CLOEXEC, signalfdInfos } from 'rawsys/event'
import { must, SI_QUEUE, SIG_BLOCK, SIGUSR2, signalName, signalSet, struct } from 'rawsys/proc'

const set = signalSet(SIGUSR2)
must.rt_sigprocmask(SIG_BLOCK, set)
using signals = owned(event.signalfd4(-1, set, undefined, SFD_CLOEXEC))

// To the thread: one for the process would go to any other thread, which does not block it, and end the
// process.
const pid = must.getpid()
const info = new struct.siginfo({ si_signo: SIGUSR2, si_code: SI_QUEUE })
info._sifields._rt = { _pid: pid, _uid: must.getuid(), _sigval: { sival_int: 0x1234 } }
must.rt_tgsigqueueinfo(pid, must.gettid(), SIGUSR2, info)

const buffer = new Uint8Array(1024)
for (const { ssi_signo, ssi_pid, ssi_uid, ssi_int } of signalfdInfos(buffer, must.read(signals.fd, buffer))) {
  console.log(
    `${signalName(ssi_signo)} from process ${ssi_pid} of user ${ssi_uid}, value 0x${ssi_int.toString(16)}`,
  )
}
