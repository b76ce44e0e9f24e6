// Generated from abi/prototypes.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-source-7.2 7.2.12-1.

import * as core from '../../sys/core.js'
import type { CallFacts } from '../../sys/must.js'
import type { Choice, Count, Flags, In, Out, Place, Place32, Place64, Quantity, Struct, TimerArg } from '../../sys/types.js'
import type { CLOCK_, ITIMER_, TIMER_, TIME_ } from '../families.js'

export interface TimeCalls<P extends Place> {
  /**
   * Adjust the rate of the system clock, or get how it is adjusted.
   *
   * With modes 0 it only reads. Gives the state of the clock, TIME_OK and so on, of which TIME_ERROR is no
   * error of the call but says that the clock is not synchronized.
   *
   * Errors: EFAULT, EINVAL, EPERM (Any mode but ADJ_OFFSET_SS_READ needs CAP_SYS_TIME).
   *
   * Since Linux 1.0. x86-64 and ARM64. adjtimex(2).
   *
   * @param txc_p struct __kernel_timex, read and written by the kernel
   * @returns one of `TIME_`
   */
  adjtimex(txc_p: In<P, Struct<'__kernel_timex'>>): Out<P, TIME_>
  /**
   * Send SIGALRM to the process after some seconds.
   *
   * Gives the seconds that were left of the last one. It is the same timer as ITIMER_REAL; 0 stops it.
   *
   * Dangerous: SIGALRM ends a process that has no handler for it.
   *
   * On both architectures: setitimer or timer_create
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. alarm(2).
   *
   * @param seconds time in s
   * @returns time in s
   */
  alarm(seconds: In<P, Quantity>): Out<P, number>
  /**
   * Adjust the rate of a clock, or get how it is adjusted.
   *
   * With modes 0 it only reads. Gives the state of the clock, TIME_OK and so on, of which TIME_ERROR is no
   * error of the call but says that the clock is not synchronized. Besides the named clocks, negative
   * numbers are clocks: ~fd << 3 | 3 for an open PTP device, ~pid << 3 | 2 for the CPU time of a process,
   * and ~tid << 3 | 6 for that of a thread of the process itself.
   *
   * Errors: EACCES (The PTP device is not open for writing), EFAULT, EINVAL (There is no such clock; the
   * alarm clocks need a real-time clock device that can wake the system), ENODEV (The auxiliary clock is
   * not enabled, or the PTP device is gone), EOPNOTSUPP (The clock cannot be adjusted), EPERM (Setting or
   * adjusting a clock needs CAP_SYS_TIME; CPU clocks cannot be set at all).
   *
   * Since Linux 2.6.39. x86-64 and ARM64. clock_adjtime(2).
   *
   * @param which_clock one of `CLOCK_`
   * @param utx struct __kernel_timex, read and written by the kernel
   * @returns one of `TIME_`
   */
  clock_adjtime(which_clock: In<P, Choice<CLOCK_>>, utx: In<P, Struct<'__kernel_timex'>>): Out<P, TIME_>
  /**
   * Get the resolution of a clock.
   *
   * 1 ns with high-resolution timers, whatever the hardware; one tick for the coarse clocks.
   *
   * Errors: EFAULT, EINVAL (There is no such clock; the alarm clocks need a real-time clock device that can
   * wake the system), ENODEV (The auxiliary clock is not enabled, or the PTP device is gone), EOPNOTSUPP
   * (The PTP device cannot do it).
   *
   * Since Linux 2.6. x86-64 and ARM64. clock_getres(2).
   *
   * @param which_clock one of `CLOCK_`
   * @param tp struct __kernel_timespec, written by the kernel; null: only whether the clock exists
   */
  clock_getres(which_clock: In<P, Choice<CLOCK_>>, tp?: In<P, Struct<'__kernel_timespec'> | null>): Out<P, 0>
  /**
   * Get the time of a clock.
   *
   * libc asks the vDSO, which enters no kernel. Besides the named clocks, negative numbers are clocks: ~fd
   * << 3 | 3 for an open PTP device, ~pid << 3 | 2 for the CPU time of a process, and ~tid << 3 | 6 for
   * that of a thread of the process itself.
   *
   * Per thread: the time of CLOCK_THREAD_CPUTIME_ID
   *
   * Errors: EFAULT, EINVAL (There is no such clock; the alarm clocks need a real-time clock device that can
   * wake the system), ENODEV (The auxiliary clock is not enabled, or the PTP device is gone), EOPNOTSUPP
   * (The PTP device cannot do it).
   *
   * Since Linux 2.6. x86-64 and ARM64. clock_gettime(2).
   *
   * @param which_clock one of `CLOCK_`
   * @param tp struct __kernel_timespec, written by the kernel
   */
  clock_gettime(which_clock: In<P, Choice<CLOCK_>>, tp: In<P, Struct<'__kernel_timespec'>>): Out<P, 0>
  /**
   * Sleep for some time, or until a time, of a clock.
   *
   * libc's gives the error as its result. With TIMER_ABSTIME a signal handler ends it with EINTR, and rmtp
   * is not used. rmtp is written only when a signal interrupts the sleep.
   *
   * Blocks until the time has come; a signal handler ends it with -EINTR; after a stop it goes on with the
   * time that is left.
   *
   * Errors: EFAULT, EINTR, EINVAL (There is no such clock, the time is not valid, or the clock is the CPU
   * time of the thread itself), EOPNOTSUPP (This clock cannot be slept on; neither can the coarse ones),
   * EPERM (The alarm clocks need CAP_WAKE_ALARM), ESRCH (The process whose CPU time is waited for has
   * ended).
   *
   * Since Linux 2.6. x86-64 and ARM64. clock_nanosleep(2).
   *
   * @param which_clock one of `CLOCK_`
   * @param flags flags: `TIMER_`
   * @param rqtp struct __kernel_timespec, read by the kernel; a time to wait
   * @param rmtp struct __kernel_timespec, written by the kernel; null: the time that is left is not wanted
   */
  clock_nanosleep(which_clock: In<P, Choice<CLOCK_>>, flags: In<P, Flags<TIMER_>>, rqtp: In<P, Struct<'__kernel_timespec'>>, rmtp?: In<P, Struct<'__kernel_timespec'> | null>): Out<P, 0>
  /**
   * Set a clock.
   *
   * Besides the named clocks, negative numbers are clocks: ~fd << 3 | 3 for an open PTP device, ~pid << 3 |
   * 2 for the CPU time of a process, and ~tid << 3 | 6 for that of a thread of the process itself.
   *
   * Errors: EACCES (The PTP device is not open for writing), EFAULT, EINVAL (The clock cannot be set or
   * does not exist, or the time is not valid or less than the uptime), ENODEV (The auxiliary clock is not
   * enabled, or the PTP device is gone), EOPNOTSUPP (The PTP device cannot do it), EPERM (Setting or
   * adjusting a clock needs CAP_SYS_TIME; CPU clocks cannot be set at all).
   *
   * Since Linux 2.6. x86-64 and ARM64. clock_settime(2).
   *
   * @param which_clock one of `CLOCK_`
   * @param tp struct __kernel_timespec, read by the kernel
   */
  clock_settime(which_clock: In<P, Choice<CLOCK_>>, tp: In<P, Struct<'__kernel_timespec'>>): Out<P, 0>
  /**
   * Get one of the three interval timers of the process.
   *
   * Errors: EFAULT, EINVAL.
   *
   * Since Linux 1.0. x86-64 and ARM64. getitimer(2).
   *
   * @param which one of `ITIMER_`
   * @param value struct __kernel_old_itimerval, written by the kernel
   */
  getitimer(which: In<P, Choice<ITIMER_>>, value: In<P, Struct<'__kernel_old_itimerval'>>): Out<P, 0>
  /**
   * Get the time in microseconds, and the time zone of the kernel.
   *
   * The time zone of the kernel is mostly UTC and has nothing to do with that of the user.
   *
   * Errors: EFAULT.
   *
   * Since Linux 1.0. x86-64 and ARM64. gettimeofday(2).
   *
   * @param tv struct __kernel_old_timeval, written by the kernel; null: the time is not wanted
   * @param tz struct timezone, written by the kernel; null: the time zone is not wanted
   */
  gettimeofday(tv?: In<P, Struct<'__kernel_old_timeval'> | null>, tz?: In<P, Struct<'timezone'> | null>): Out<P, 0>
  /**
   * Sleep for some time.
   *
   * The clock is CLOCK_MONOTONIC. rmtp is written only when a signal interrupts the sleep.
   *
   * Blocks until the time is over; a signal handler ends it with -EINTR; after a stop it goes on with the
   * time that is left.
   *
   * Errors: EFAULT, EINTR, EINVAL.
   *
   * Since Linux 1.0. x86-64 and ARM64. nanosleep(2).
   *
   * @param rqtp struct __kernel_timespec, read by the kernel; how long to wait
   * @param rmtp struct __kernel_timespec, written by the kernel; null: the time that is left is not wanted
   */
  nanosleep(rqtp: In<P, Struct<'__kernel_timespec'>>, rmtp?: In<P, Struct<'__kernel_timespec'> | null>): Out<P, 0>
  /**
   * Wait for a signal handler to run.
   *
   * It never succeeds: it always ends with EINTR.
   *
   * Blocks until a signal handler has run; a signal handler ends it with -EINTR, SA_RESTART or not.
   *
   * On both architectures: ppoll without descriptors
   *
   * Errors: EINTR.
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. pause(2).
   */
  pause(): Out<P, 0>
  /**
   * Start or stop one of the three interval timers of the process.
   *
   * Dangerous: SIGALRM, SIGVTALRM and SIGPROF end a process that has no handler for them; profilers use
   * SIGPROF.
   *
   * Errors: EFAULT, EINVAL.
   *
   * Since Linux 1.0. x86-64 and ARM64. setitimer(2).
   *
   * @param which one of `ITIMER_`
   * @param value struct __kernel_old_itimerval, read by the kernel; null: the timer is stopped; the kernel
   * logs a warning once
   * @param ovalue struct __kernel_old_itimerval, written by the kernel; null: the old setting is not wanted
   */
  setitimer(which: In<P, Choice<ITIMER_>>, value?: In<P, Struct<'__kernel_old_itimerval'> | null>, ovalue?: In<P, Struct<'__kernel_old_itimerval'> | null>): Out<P, 0>
  /**
   * Set the time in microseconds, or the time zone of the kernel.
   *
   * If the first call since the start of the system that sets a time zone sets no time, it also moves the
   * clock, from local time to UTC.
   *
   * Errors: EFAULT, EINVAL, EPERM (It needs CAP_SYS_TIME).
   *
   * Since Linux 1.0. x86-64 and ARM64. settimeofday(2).
   *
   * @param tv struct __kernel_old_timeval, read by the kernel; null: the time stays as it is
   * @param tz struct timezone, read by the kernel; null: the time zone stays as it is
   */
  settimeofday(tv?: In<P, Struct<'__kernel_old_timeval'> | null>, tz?: In<P, Struct<'timezone'> | null>): Out<P, 0>
  /**
   * Get the time in seconds.
   *
   * It may be behind clock_gettime by up to a tick at the turn of a second.
   *
   * On both architectures: clock_gettime
   *
   * Errors: EFAULT.
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. time(2).
   *
   * @param tloc time in s, written by the kernel; null: only the result is wanted
   * @returns time in s
   */
  time(tloc?: In<P, Place64 | null>): Out<P, number>
  /**
   * Create a timer that sends a signal when it expires.
   *
   * The ids are those of the kernel, not of libc. SIGEV_THREAD is for the kernel the same as SIGEV_SIGNAL;
   * a thread of the process is chosen by SIGEV_THREAD_ID alone. Timers are not inherited by fork. After
   * prctl(PR_TIMER_CREATE_RESTORE_IDS) the kernel first reads the wanted id from created_timer_id.
   *
   * Dangerous: Without an event of its own it sends SIGALRM, which ends a process that has no handler.
   *
   * Errors: EAGAIN (RLIMIT_SIGPENDING is reached, or memory is short), EBUSY (The id is taken; only after
   * prctl(PR_TIMER_CREATE_RESTORE_IDS), which makes the caller choose it), EFAULT, EINVAL (There is no such
   * clock, signal or thread, or sigev_notify is unknown), EOPNOTSUPP (The clock has no timers, or no device
   * that can wake the system), EPERM (The alarm clocks need CAP_WAKE_ALARM).
   *
   * Since Linux 2.6. x86-64 and ARM64. timer_create(2).
   *
   * @param which_clock one of `CLOCK_`
   * @param timer_event_spec struct sigevent, read by the kernel; null: SIGALRM to the process, with the
   * timer id as its value
   * @param created_timer_id a POSIX timer id, written by the kernel
   */
  timer_create(which_clock: In<P, Choice<CLOCK_>>, timer_event_spec: In<P, Struct<'sigevent'> | null | undefined>, created_timer_id: In<P, Place32>): Out<P, 0>
  /**
   * Delete a timer.
   *
   * Errors: EINVAL (The process has no such timer, or a time is not valid).
   *
   * Since Linux 2.6. x86-64 and ARM64. timer_delete(2).
   *
   * @param timer_id a POSIX timer id
   */
  timer_delete(timer_id: In<P, TimerArg>): Out<P, 0>
  /**
   * Get how often a timer expired between its last signal and the delivery of that.
   *
   * Errors: EINVAL (The process has no such timer, or a time is not valid).
   *
   * Since Linux 2.6. x86-64 and ARM64. timer_getoverrun(2).
   *
   * @param timer_id a POSIX timer id
   * @returns a number of things other than bytes (overruns)
   */
  timer_getoverrun(timer_id: In<P, TimerArg>): Out<P, Count>
  /**
   * Get the time until a timer expires, and its interval.
   *
   * it_value is always relative.
   *
   * Errors: EFAULT, EINVAL (The process has no such timer, or a time is not valid).
   *
   * Since Linux 2.6. x86-64 and ARM64. timer_gettime(2).
   *
   * @param timer_id a POSIX timer id
   * @param setting struct __kernel_itimerspec, written by the kernel
   */
  timer_gettime(timer_id: In<P, TimerArg>, setting: In<P, Struct<'__kernel_itimerspec'>>): Out<P, 0>
  /**
   * Start or stop a timer.
   *
   * it_value is relative without TIMER_ABSTIME; 0 stops the timer.
   *
   * Errors: EFAULT, EINVAL (The process has no such timer, or a time is not valid), ESRCH (The process
   * whose CPU time is measured has ended).
   *
   * Since Linux 2.6. x86-64 and ARM64. timer_settime(2).
   *
   * @param timer_id a POSIX timer id
   * @param flags flags: `TIMER_`
   * @param new_setting struct __kernel_itimerspec, read by the kernel
   * @param old_setting struct __kernel_itimerspec, written by the kernel; null: the old setting is not
   * wanted
   */
  timer_settime(timer_id: In<P, TimerArg>, flags: In<P, Flags<TIMER_>>, new_setting: In<P, Struct<'__kernel_itimerspec'>>, old_setting?: In<P, Struct<'__kernel_itimerspec'> | null>): Out<P, 0>
  /**
   * Get the CPU time of the process and of its ended children.
   *
   * The result counts from some point in the past: only differences are of use. A tick is 10 ms.
   *
   * Errors: EFAULT.
   *
   * Since Linux 1.0. x86-64 and ARM64. times(2).
   *
   * @param tbuf struct tms, written by the kernel; null: only the result is wanted
   * @returns time in ticks
   */
  times(tbuf?: In<P, Struct<'tms'> | null>): Out<P, number>
}

export const calls: Readonly<Record<string, unknown>> = {
  adjtimex(txc_p: unknown): unknown {
    core.letGo()
    const w0 = core.memory(txc_p, 208, 'adjtimex txc_p')
    core.fill(core.arm64 ? 171 : 159, w0, 0, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  alarm(seconds: unknown): unknown {
    const w0 = core.uint32(seconds, 'alarm seconds')
    core.fillNumbers(core.SYSCALL, core.arm64 ? -1 : 37, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  clock_adjtime(which_clock: unknown, utx: unknown): unknown {
    core.letGo()
    const w0 = core.uint32(which_clock, 'clock_adjtime which_clock')
    const w1 = core.memory(utx, 208, 'clock_adjtime utx')
    core.fill(core.arm64 ? 266 : 305, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  clock_getres(which_clock: unknown, tp: unknown): unknown {
    core.letGo()
    const w0 = core.uint32(which_clock, 'clock_getres which_clock')
    const w1 = core.optionalMemory(tp, 16, 'clock_getres tp')
    core.fill(core.arm64 ? 114 : 229, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  clock_gettime(which_clock: unknown, tp: unknown): unknown {
    core.letGo()
    const w0 = core.uint32(which_clock, 'clock_gettime which_clock')
    const w1 = core.memory(tp, 16, 'clock_gettime tp')
    core.fill(core.arm64 ? 113 : 228, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  clock_nanosleep(which_clock: unknown, flags: unknown, rqtp: unknown, rmtp: unknown): unknown {
    core.letGo()
    const w0 = core.uint32(which_clock, 'clock_nanosleep which_clock')
    const w1 = core.uint32(flags, 'clock_nanosleep flags')
    const w2 = core.memory(rqtp, 16, 'clock_nanosleep rqtp')
    const w3 = core.optionalMemory(rmtp, 16, 'clock_nanosleep rmtp')
    core.fill(core.arm64 ? 115 : 230, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  clock_settime(which_clock: unknown, tp: unknown): unknown {
    core.letGo()
    const w0 = core.uint32(which_clock, 'clock_settime which_clock')
    const w1 = core.memory(tp, 16, 'clock_settime tp')
    core.fill(core.arm64 ? 112 : 227, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  getitimer(which: unknown, value: unknown): unknown {
    core.letGo()
    const w0 = core.uint32(which, 'getitimer which')
    const w1 = core.memory(value, 32, 'getitimer value')
    core.fill(core.arm64 ? 102 : 36, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  gettimeofday(tv: unknown, tz: unknown): unknown {
    core.letGo()
    const w0 = core.optionalMemory(tv, 16, 'gettimeofday tv')
    const w1 = core.optionalMemory(tz, 8, 'gettimeofday tz')
    core.fill(core.arm64 ? 169 : 96, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  nanosleep(rqtp: unknown, rmtp: unknown): unknown {
    core.letGo()
    const w0 = core.memory(rqtp, 16, 'nanosleep rqtp')
    const w1 = core.optionalMemory(rmtp, 16, 'nanosleep rmtp')
    core.fill(core.arm64 ? 101 : 35, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  pause(): unknown {
    core.fillNumbers(core.SYSCALL, core.arm64 ? -1 : 34, 0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  setitimer(which: unknown, value: unknown, ovalue: unknown): unknown {
    core.letGo()
    const w0 = core.uint32(which, 'setitimer which')
    const w1 = core.optionalMemory(value, 32, 'setitimer value')
    const w2 = core.optionalMemory(ovalue, 32, 'setitimer ovalue')
    core.fill(core.arm64 ? 103 : 38, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  settimeofday(tv: unknown, tz: unknown): unknown {
    core.letGo()
    const w0 = core.optionalMemory(tv, 16, 'settimeofday tv')
    const w1 = core.optionalMemory(tz, 8, 'settimeofday tz')
    core.fill(core.arm64 ? 170 : 164, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  time(tloc: unknown): unknown {
    core.begin()
    const w0 = tloc === null || tloc === undefined ? 0 : core.scalarOut(tloc, 'int64', 'time tloc')
    core.fill(core.arm64 ? -1 : 201, w0, 0, 0, 0, 0, 0)
    core.run()
    const result = core.numberResult()
    core.finish()
    return result
  },
  timer_create(which_clock: unknown, timer_event_spec: unknown, created_timer_id: unknown): unknown {
    core.begin()
    const w0 = core.uint32(which_clock, 'timer_create which_clock')
    const w1 = core.optionalMemory(timer_event_spec, 64, 'timer_create timer_event_spec')
    const w2 = core.scalarOut(created_timer_id, 'int32', 'timer_create created_timer_id')
    core.fill(core.arm64 ? 107 : 222, w0, w1, w2, 0, 0, 0)
    core.run()
    const result = core.numberResult()
    core.finish()
    return result
  },
  timer_delete(timer_id: unknown): unknown {
    const w0 = core.int32(timer_id, 'timer_delete timer_id')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 111 : 226, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  timer_getoverrun(timer_id: unknown): unknown {
    const w0 = core.int32(timer_id, 'timer_getoverrun timer_id')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 109 : 225, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  timer_gettime(timer_id: unknown, setting: unknown): unknown {
    core.letGo()
    const w0 = core.int32(timer_id, 'timer_gettime timer_id')
    const w1 = core.memory(setting, 32, 'timer_gettime setting')
    core.fill(core.arm64 ? 108 : 224, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  timer_settime(timer_id: unknown, flags: unknown, new_setting: unknown, old_setting: unknown): unknown {
    core.letGo()
    const w0 = core.int32(timer_id, 'timer_settime timer_id')
    const w1 = core.uint32(flags, 'timer_settime flags')
    const w2 = core.memory(new_setting, 32, 'timer_settime new_setting')
    const w3 = core.optionalMemory(old_setting, 32, 'timer_settime old_setting')
    core.fill(core.arm64 ? 110 : 223, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  times(tbuf: unknown): unknown {
    core.letGo()
    const w0 = core.optionalMemory(tbuf, 32, 'times tbuf')
    core.fill(core.arm64 ? 153 : 100, w0, 0, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
}

export const facts: Readonly<Record<string, CallFacts>> = {
  adjtimex: { writes: [0] },
  clock_adjtime: { writes: [1] },
  clock_getres: { writes: [1] },
  clock_gettime: { writes: [1] },
  clock_nanosleep: { writes: [3] },
  clock_settime: { writes: [] },
  getitimer: { writes: [1] },
  gettimeofday: { writes: [0, 1] },
  nanosleep: { writes: [1] },
  setitimer: { writes: [2] },
  settimeofday: { writes: [] },
  time: { writes: [0] },
  timer_create: { writes: [2] },
  timer_gettime: { writes: [1] },
  timer_settime: { writes: [3] },
  times: { writes: [0] },
}

/** Call, or call(command) -> error -> what to do about it. */
export const hints: string = '{"adjtimex":{"EPERM":"Any mode but ADJ_OFFSET_SS_READ needs CAP_SYS_TIME."},"clock_adjtime":{"EINVAL":"There is no such clock; the alarm clocks need a real-time clock device that can wake the system.","ENODEV":"The auxiliary clock is not enabled, or the PTP device is gone.","EOPNOTSUPP":"The clock cannot be adjusted.","EACCES":"The PTP device is not open for writing.","EPERM":"Setting or adjusting a clock needs CAP_SYS_TIME; CPU clocks cannot be set at all."},"clock_getres":{"EINVAL":"There is no such clock; the alarm clocks need a real-time clock device that can wake the system.","ENODEV":"The auxiliary clock is not enabled, or the PTP device is gone.","EOPNOTSUPP":"The PTP device cannot do it."},"clock_gettime":{"EINVAL":"There is no such clock; the alarm clocks need a real-time clock device that can wake the system.","ENODEV":"The auxiliary clock is not enabled, or the PTP device is gone.","EOPNOTSUPP":"The PTP device cannot do it."},"clock_nanosleep":{"EINVAL":"There is no such clock, the time is not valid, or the clock is the CPU time of the thread itself.","EOPNOTSUPP":"This clock cannot be slept on; neither can the coarse ones.","EPERM":"The alarm clocks need CAP_WAKE_ALARM.","ESRCH":"The process whose CPU time is waited for has ended."},"clock_settime":{"EINVAL":"The clock cannot be set or does not exist, or the time is not valid or less than the uptime.","ENODEV":"The auxiliary clock is not enabled, or the PTP device is gone.","EOPNOTSUPP":"The PTP device cannot do it.","EACCES":"The PTP device is not open for writing.","EPERM":"Setting or adjusting a clock needs CAP_SYS_TIME; CPU clocks cannot be set at all."},"settimeofday":{"EPERM":"It needs CAP_SYS_TIME."},"timer_create":{"EAGAIN":"RLIMIT_SIGPENDING is reached, or memory is short.","EBUSY":"The id is taken; only after prctl(PR_TIMER_CREATE_RESTORE_IDS), which makes the caller choose it.","EINVAL":"There is no such clock, signal or thread, or sigev_notify is unknown.","EOPNOTSUPP":"The clock has no timers, or no device that can wake the system.","EPERM":"The alarm clocks need CAP_WAKE_ALARM."},"timer_delete":{"EINVAL":"The process has no such timer, or a time is not valid."},"timer_getoverrun":{"EINVAL":"The process has no such timer, or a time is not valid."},"timer_gettime":{"EINVAL":"The process has no such timer, or a time is not valid."},"timer_settime":{"EINVAL":"The process has no such timer, or a time is not valid.","ESRCH":"The process whose CPU time is measured has ended."}}'
