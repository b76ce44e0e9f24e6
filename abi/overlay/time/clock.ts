// Reading, setting and adjusting clocks, and sleeping.

import { choice, flags, inout, input, int, nothing, output, type Subject, time } from '../vocabulary.js'

const which_clock = choice('CLOCK_')
const otherClocks =
  'Besides the named clocks, negative numbers are clocks: ~fd << 3 | 3 for an open PTP device, ~pid << 3 |' +
  ' 2 for the CPU time of a process, and ~tid << 3 | 6 for that of a thread of the process itself.'
const clockErrors = {
  EINVAL: 'There is no such clock; the alarm clocks need a real-time clock device that can wake the system.',
  ENODEV: 'The auxiliary clock is not enabled, or the PTP device is gone.',
  EOPNOTSUPP: 'The PTP device cannot do it.',
}
const setting = {
  EACCES: 'The PTP device is not open for writing.',
  EPERM: 'Setting or adjusting a clock needs CAP_SYS_TIME; CPU clocks cannot be set at all.',
}
const adjusting =
  'With modes 0 it only reads. Gives the state of the clock, TIME_OK and so on, of which TIME_ERROR is no ' +
  'error of the call but says that the clock is not synchronized.'
const rest = output('__kernel_timespec', { optional: 'the time that is left is not wanted' })
const resting = 'rmtp is written only when a signal interrupts the sleep.'

export const clock: Subject = {
  calls: {
    clock_gettime: {
      does: 'Get the time of a clock.',
      args: { which_clock, tp: output('__kernel_timespec') },
      result: nothing,
      since: '2.6',
      errors: 'EFAULT EINVAL ENODEV EOPNOTSUPP',
      hints: clockErrors,
      note: `libc asks the vDSO, which enters no kernel. ${otherClocks}`,
      perThread: 'the time of CLOCK_THREAD_CPUTIME_ID',
    },
    clock_getres: {
      does: 'Get the resolution of a clock.',
      args: { which_clock, tp: output('__kernel_timespec', { optional: 'only whether the clock exists' }) },
      result: nothing,
      since: '2.6',
      errors: 'EFAULT EINVAL ENODEV EOPNOTSUPP',
      hints: clockErrors,
      note: '1 ns with high-resolution timers, whatever the hardware; one tick for the coarse clocks.',
    },
    clock_settime: {
      does: 'Set a clock.',
      args: { which_clock, tp: input('__kernel_timespec') },
      result: nothing,
      since: '2.6',
      errors: 'EACCES EFAULT EINVAL ENODEV EOPNOTSUPP EPERM',
      hints: {
        ...clockErrors,
        ...setting,
        EINVAL:
          'The clock cannot be set or does not exist, or the time is not valid or less than the uptime.',
      },
      note: otherClocks,
    },
    clock_adjtime: {
      does: 'Adjust the rate of a clock, or get how it is adjusted.',
      args: { which_clock, utx: inout('__kernel_timex') },
      result: choice('TIME_'),
      since: '2.6.39',
      errors: 'EACCES EFAULT EINVAL ENODEV EOPNOTSUPP EPERM',
      hints: { ...clockErrors, ...setting, EOPNOTSUPP: 'The clock cannot be adjusted.' },
      note: `${adjusting} ${otherClocks}`,
    },
    adjtimex: {
      does: 'Adjust the rate of the system clock, or get how it is adjusted.',
      args: { txc_p: inout('__kernel_timex') },
      result: choice('TIME_'),
      since: '1.0',
      errors: 'EFAULT EINVAL EPERM',
      hints: { EPERM: 'Any mode but ADJ_OFFSET_SS_READ needs CAP_SYS_TIME.' },
      note: adjusting,
    },
    clock_nanosleep: {
      does: 'Sleep for some time, or until a time, of a clock.',
      args: {
        which_clock,
        flags: flags('TIMER_'),
        rqtp: input('__kernel_timespec', { timeout: 'flags' }),
        rmtp: rest,
      },
      result: nothing,
      since: '2.6',
      errors: 'EFAULT EINTR EINVAL EOPNOTSUPP EPERM ESRCH',
      hints: {
        EINVAL:
          'There is no such clock, the time is not valid, or the clock is the CPU time of the thread itself.',
        EOPNOTSUPP: 'This clock cannot be slept on; neither can the coarse ones.',
        EPERM: 'The alarm clocks need CAP_WAKE_ALARM.',
        ESRCH: 'The process whose CPU time is waited for has ended.',
      },
      note:
        "libc's gives the error as its result. With TIMER_ABSTIME a signal handler ends it with EINTR, and" +
        ` rmtp is not used. ${resting}`,
      blocks: 'until the time has come',
      restart: 'restart_block',
    },
    nanosleep: {
      does: 'Sleep for some time.',
      args: { rqtp: input('__kernel_timespec', { timeout: 'relative' }), rmtp: rest },
      result: nothing,
      since: '1.0',
      errors: 'EFAULT EINTR EINVAL',
      note: `The clock is CLOCK_MONOTONIC. ${resting}`,
      blocks: 'until the time is over',
      restart: 'restart_block',
    },
    gettimeofday: {
      does: 'Get the time in microseconds, and the time zone of the kernel.',
      args: {
        tv: output('__kernel_old_timeval', { optional: 'the time is not wanted' }),
        tz: output('timezone', { optional: 'the time zone is not wanted' }),
      },
      result: nothing,
      since: '1.0',
      errors: 'EFAULT',
      note: 'The time zone of the kernel is mostly UTC and has nothing to do with that of the user.',
    },
    settimeofday: {
      does: 'Set the time in microseconds, or the time zone of the kernel.',
      args: {
        tv: input('__kernel_old_timeval', { optional: 'the time stays as it is' }),
        tz: input('timezone', { optional: 'the time zone stays as it is' }),
      },
      result: nothing,
      since: '1.0',
      errors: 'EFAULT EINVAL EPERM',
      hints: { EPERM: 'It needs CAP_SYS_TIME.' },
      note:
        'If the first call since the start of the system that sets a time zone sets no time, it also moves' +
        ' the clock, from local time to UTC.',
    },
    time: {
      does: 'Get the time in seconds.',
      portable: 'clock_gettime',
      args: { tloc: output(time('s'), { optional: 'only the result is wanted' }) },
      result: time('s'),
      since: '1.0',
      errors: 'EFAULT',
      note: 'It may be behind clock_gettime by up to a tick at the turn of a second.',
    },
    times: {
      does: 'Get the CPU time of the process and of its ended children.',
      args: { tbuf: output('tms', { optional: 'only the result is wanted' }) },
      result: time('ticks'),
      since: '1.0',
      errors: 'EFAULT',
      note: 'The result counts from some point in the past: only differences are of use. A tick is 10 ms.',
    },
  },
  fields: {
    __kernel_timespec: { tv_sec: time('s'), tv_nsec: time('ns') },
    __kernel_old_timeval: { tv_sec: time('s'), tv_usec: time('us') },
    timezone: { tz_minuteswest: int, tz_dsttime: int },
    tms: {
      tms_utime: time('ticks'),
      tms_stime: time('ticks'),
      tms_cutime: time('ticks'),
      tms_cstime: time('ticks'),
    },
  },
  families: {
    CLOCK_: {
      does: 'clocks',
      names: [
        'CLOCK_REALTIME',
        'CLOCK_MONOTONIC',
        'CLOCK_PROCESS_CPUTIME_ID',
        'CLOCK_THREAD_CPUTIME_ID',
        'CLOCK_MONOTONIC_RAW',
        'CLOCK_REALTIME_COARSE',
        'CLOCK_MONOTONIC_COARSE',
        'CLOCK_BOOTTIME',
        'CLOCK_REALTIME_ALARM',
        'CLOCK_BOOTTIME_ALARM',
        'CLOCK_TAI',
        'CLOCK_AUX',
        'CLOCK_AUX_LAST',
      ],
    },
    TIMER_: { does: 'flags of clock_nanosleep and timer_settime', names: ['TIMER_ABSTIME'] },
    TIME_: {
      does: 'states of the system clock',
      names: ['TIME_OK', 'TIME_INS', 'TIME_DEL', 'TIME_OOP', 'TIME_WAIT', 'TIME_ERROR'],
    },
    ADJ_: { does: 'what adjtimex changes' },
    STA_: { does: 'status of the system clock', except: ['STA_RONLY'] },
  },
}
