// What the kernel tells of a signal, as an object that has just the fields which mean something for it.

import type { struct as views } from '../generated/views/proc.js'
import { struct } from '../generated/views/proc.js'
import type { Memory } from '../memory/word.js'
import type { Address, Fd, Pid, Timer } from '../sys/types.js'
import { layoutOf, type SiginfoLayout } from './siginfo-codes.js'
import { signalName } from './signal-name.js'

/** What the sender gave along: an int or a pointer, whichever it meant. */
export interface SignalValue {
  readonly sival_int: number
  readonly sival_ptr: Address
}

/**
 * The fields of each layout; `layout` is the kernel's word for which of them it is (SIL_KILL, SIL_RT and so
 * on).
 */
export type SiginfoFields =
  /** kill(2), and what the kernel sends of its own accord, from pid 0. */
  | { readonly layout: 'kill'; readonly pid: Pid; readonly uid: number }
  /** sigqueue(3), tkill(2), message queues; pid and uid are the sender's. */
  | { readonly layout: 'rt'; readonly pid: Pid; readonly uid: number; readonly value: SignalValue }
  /** timer_create(2): how often the timer expired besides. */
  | {
      readonly layout: 'timer'
      readonly timerid: Timer
      readonly overrun: number
      readonly value: SignalValue
    }
  /**
   * A child; `status` is its exit code if the code is CLD_EXITED, else a signal. Times are in clock ticks.
   */
  | {
      readonly layout: 'chld'
      readonly pid: Pid
      readonly uid: number
      readonly status: number
      readonly utime: number
      readonly stime: number
    }
  /** F_SETSIG of fcntl(2): `band` has POLL_EVENT_ flags, such as POLLIN. */
  | { readonly layout: 'poll'; readonly band: number; readonly fd: Fd }
  /** A system call that seccomp or syscall user dispatch stopped; `arch` is an AUDIT_ARCH_ constant. */
  | { readonly layout: 'sys'; readonly call_addr: Address; readonly syscall: number; readonly arch: number }
  /** A fault, at an address. */
  | { readonly layout: 'fault'; readonly addr: Address }
  /** Broken memory: so many low bits of the address do not count. */
  | { readonly layout: 'fault-mceerr'; readonly addr: Address; readonly addr_lsb: number }
  /** An address outside bounds. */
  | {
      readonly layout: 'fault-bnderr'
      readonly addr: Address
      readonly lower: Address
      readonly upper: Address
    }
  /** Memory whose protection key forbids it. */
  | { readonly layout: 'fault-pkuerr'; readonly addr: Address; readonly pkey: number }
  /** perf_event_open(2) with sigtrap: `perf_type` is a PERF_TYPE_ constant. */
  | {
      readonly layout: 'fault-perf-event'
      readonly addr: Address
      readonly perf_data: Address
      readonly perf_type: number
      readonly perf_flags: number
    }

/** A signal as `readSiginfo` tells it. */
export type Siginfo = SiginfoFields & {
  readonly signal: number
  /** SIGCHLD and its like; undefined if there is no such signal. */
  readonly name: string | undefined
  readonly code: number
  /** SI_USER, CLD_EXITED, SEGV_MAPERR and their like; undefined if the code has no name. */
  readonly codeName: string | undefined
  /** An error number, which Linux leaves 0 mostly; what SECCOMP_RET_TRAP of a filter says. */
  readonly errno: number
}

/**
 * What a siginfo says, such as waitid, rt_sigtimedwait and PTRACE_GETSIGINFO fill in:
 * `readSiginfo(info).layout` tells which fields there are, and the compiler knows them then. What the kernel
 * does not fill in is 0: utime and stime after waitid, and all of it, signal 0, if waitid with WNOHANG found
 * no child.
 *
 * A process may send itself whatever it likes by rt_sigqueueinfo, and others what has a negative code.
 *
 * sigaction(2), "The siginfo_t argument to a SA_SIGINFO handler".
 *
 * @throws RangeError if the memory has fewer than 128 bytes, InexactError for a forged time or band beyond
 * 2^53.
 */
export function readSiginfo(memory: Memory): Siginfo {
  const info = struct.siginfo.at(memory)
  const { si_signo: signal, si_code: code, si_errno: errno } = info
  const { layout, codeName } = layoutOf(signal, code)
  const fields = fieldsOf(layout, info._sifields)
  return { signal, name: signalName(signal), code, codeName, errno, ...fields }
}

function fieldsOf(layout: SiginfoLayout, fields: views.__sifields): SiginfoFields {
  const { _kill, _rt, _timer, _sigchld, _sigpoll, _sigsys, _sigfault } = fields
  const addr = _sigfault._addr
  switch (layout) {
    case 'kill':
      return { layout, pid: _kill._pid, uid: _kill._uid }
    case 'rt':
      return { layout, pid: _rt._pid, uid: _rt._uid, value: signalValue(_rt._sigval) }
    case 'timer':
      return { layout, timerid: _timer._tid, overrun: _timer._overrun, value: signalValue(_timer._sigval) }
    case 'chld': {
      const { _pid: pid, _uid: uid, _status: status, _utime: utime, _stime: stime } = _sigchld
      return { layout, pid, uid, status, utime, stime }
    }
    case 'poll':
      return { layout, band: _sigpoll._band, fd: _sigpoll._fd }
    case 'sys':
      return { layout, call_addr: _sigsys._call_addr, syscall: _sigsys._syscall, arch: _sigsys._arch }
    case 'fault':
      return { layout, addr }
    case 'fault-mceerr':
      return { layout, addr, addr_lsb: _sigfault._addr_lsb }
    case 'fault-bnderr':
      return { layout, addr, lower: _sigfault._addr_bnd._lower, upper: _sigfault._addr_bnd._upper }
    case 'fault-pkuerr':
      return { layout, addr, pkey: _sigfault._addr_pkey._pkey }
    case 'fault-perf-event': {
      const { _data: perf_data, _type: perf_type, _flags: perf_flags } = _sigfault._perf
      return { layout, addr, perf_data, perf_type, perf_flags }
    }
  }
}

function signalValue({ sival_int, sival_ptr }: views.sigval): SignalValue {
  return { sival_int, sival_ptr }
}
