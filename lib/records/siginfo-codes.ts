// The codes of signals, and the fields that go with each: siginfo_layout() of kernel/signal.c.

import {
  BUS_ADRALN,
  BUS_ADRERR,
  BUS_MCEERR_AO,
  BUS_MCEERR_AR,
  BUS_OBJERR,
  CLD_CONTINUED,
  CLD_DUMPED,
  CLD_EXITED,
  CLD_KILLED,
  CLD_STOPPED,
  CLD_TRAPPED,
  FPE_CONDTRAP,
  FPE_FLTDIV,
  FPE_FLTINV,
  FPE_FLTOVF,
  FPE_FLTRES,
  FPE_FLTSUB,
  FPE_FLTUND,
  FPE_FLTUNK,
  FPE_INTDIV,
  FPE_INTOVF,
  ILL_BADIADDR,
  ILL_BADSTK,
  ILL_COPROC,
  ILL_ILLADR,
  ILL_ILLOPC,
  ILL_ILLOPN,
  ILL_ILLTRP,
  ILL_PRVOPC,
  ILL_PRVREG,
  NSIGBUS,
  NSIGCHLD,
  NSIGFPE,
  NSIGILL,
  NSIGPOLL,
  NSIGSEGV,
  NSIGSYS,
  NSIGTRAP,
  POLL_ERR,
  POLL_HUP,
  POLL_IN,
  POLL_MSG,
  POLL_OUT,
  POLL_PRI,
  SEGV_ACCADI,
  SEGV_ACCERR,
  SEGV_ADIDERR,
  SEGV_ADIPERR,
  SEGV_BNDERR,
  SEGV_CPERR,
  SEGV_MAPERR,
  SEGV_MTEAERR,
  SEGV_MTESERR,
  SEGV_PKUERR,
  SI_ASYNCIO,
  SI_ASYNCNL,
  SI_DETHREAD,
  SI_KERNEL,
  SI_MESGQ,
  SI_QUEUE,
  SI_SIGIO,
  SI_TIMER,
  SI_TKILL,
  SI_USER,
  SYS_SECCOMP,
  SYS_USER_DISPATCH,
  TRAP_BRANCH,
  TRAP_BRKPT,
  TRAP_HWBKPT,
  TRAP_PERF,
  TRAP_TRACE,
  TRAP_UNK,
} from '../generated/named/proc.js'
import {
  SIGBUS,
  SIGCHLD,
  SIGFPE,
  SIGILL,
  SIGPOLL,
  SIGSEGV,
  SIGSYS,
  SIGTRAP,
} from '../generated/named/signals.js'

/** Which fields a siginfo has: SIL_KILL and its like of the kernel. */
export type SiginfoLayout =
  | 'kill'
  | 'rt'
  | 'timer'
  | 'chld'
  | 'poll'
  | 'sys'
  | 'fault'
  | 'fault-mceerr'
  | 'fault-bnderr'
  | 'fault-pkuerr'
  | 'fault-perf-event'

type Names = ReadonlyMap<number, string>

function names(codes: Readonly<Record<string, number>>): Names {
  return new Map(Object.entries(codes).map(([name, code]) => [code, name]))
}

/** What signals of any number may have. */
const GENERAL = names({
  SI_USER,
  SI_KERNEL,
  SI_QUEUE,
  SI_TIMER,
  SI_MESGQ,
  SI_ASYNCIO,
  SI_SIGIO,
  SI_TKILL,
  SI_DETHREAD,
  SI_ASYNCNL,
})
const POLL = {
  layout: 'poll',
  limit: NSIGPOLL,
  codes: names({ POLL_IN, POLL_OUT, POLL_MSG, POLL_ERR, POLL_PRI, POLL_HUP }),
} as const

/** The signals that have codes of their own, up to a limit. There is no SIGEMT on x86-64 and ARM64. */
const OWN: Readonly<Record<number, { layout: SiginfoLayout; limit: number; codes: Names }>> = {
  [SIGILL]: {
    layout: 'fault',
    limit: NSIGILL,
    codes: names({
      ILL_ILLOPC,
      ILL_ILLOPN,
      ILL_ILLADR,
      ILL_ILLTRP,
      ILL_PRVOPC,
      ILL_PRVREG,
      ILL_COPROC,
      ILL_BADSTK,
      ILL_BADIADDR,
    }),
  },
  [SIGFPE]: {
    layout: 'fault',
    limit: NSIGFPE,
    codes: names({
      FPE_INTDIV,
      FPE_INTOVF,
      FPE_FLTDIV,
      FPE_FLTOVF,
      FPE_FLTUND,
      FPE_FLTRES,
      FPE_FLTINV,
      FPE_FLTSUB,
      FPE_FLTUNK,
      FPE_CONDTRAP,
    }),
  },
  [SIGSEGV]: {
    layout: 'fault',
    limit: NSIGSEGV,
    codes: names({
      SEGV_MAPERR,
      SEGV_ACCERR,
      SEGV_BNDERR,
      SEGV_PKUERR,
      SEGV_ACCADI,
      SEGV_ADIDERR,
      SEGV_ADIPERR,
      SEGV_MTEAERR,
      SEGV_MTESERR,
      SEGV_CPERR,
    }),
  },
  [SIGBUS]: {
    layout: 'fault',
    limit: NSIGBUS,
    codes: names({ BUS_ADRALN, BUS_ADRERR, BUS_OBJERR, BUS_MCEERR_AR, BUS_MCEERR_AO }),
  },
  [SIGTRAP]: {
    layout: 'fault',
    limit: NSIGTRAP,
    codes: names({ TRAP_BRKPT, TRAP_TRACE, TRAP_BRANCH, TRAP_HWBKPT, TRAP_UNK, TRAP_PERF }),
  },
  [SIGCHLD]: {
    layout: 'chld',
    limit: NSIGCHLD,
    codes: names({ CLD_EXITED, CLD_KILLED, CLD_DUMPED, CLD_TRAPPED, CLD_STOPPED, CLD_CONTINUED }),
  },
  [SIGPOLL]: POLL,
  [SIGSYS]: { layout: 'sys', limit: NSIGSYS, codes: names({ SYS_SECCOMP, SYS_USER_DISPATCH }) },
}

/** The fields that a signal with this code has, and the code's name if it has one. */
export function layoutOf(
  signal: number,
  code: number,
): { readonly layout: SiginfoLayout; readonly codeName: string | undefined } {
  if (code <= SI_USER || code >= SI_KERNEL) return { layout: general(code), codeName: GENERAL.get(code) }
  const own = OWN[signal]
  if (own !== undefined && code <= own.limit) {
    return { layout: special(signal, code) ?? own.layout, codeName: own.codes.get(code) }
  }
  // F_SETSIG makes any signal one of these.
  if (code <= POLL.limit) return { layout: POLL.layout, codeName: POLL.codes.get(code) }
  return { layout: 'kill', codeName: undefined }
}

function general(code: number): SiginfoLayout {
  if (code === SI_TIMER) return 'timer'
  if (code === SI_SIGIO) return 'poll'
  return code < SI_USER ? 'rt' : 'kill'
}

/** The faults that tell more than an address. */
function special(signal: number, code: number): SiginfoLayout | undefined {
  if (signal === SIGBUS && (code === BUS_MCEERR_AR || code === BUS_MCEERR_AO)) return 'fault-mceerr'
  if (signal === SIGSEGV && code === SEGV_BNDERR) return 'fault-bnderr'
  if (signal === SIGSEGV && code === SEGV_PKUERR) return 'fault-pkuerr'
  return signal === SIGTRAP && code === TRAP_PERF ? 'fault-perf-event' : undefined
}
