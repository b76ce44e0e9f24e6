// Timers that send signals, and waiting for a signal.

import {
  choice,
  count,
  flags,
  input,
  nothing,
  of,
  output,
  type Subject,
  signal,
  tid,
  time,
  timer,
  unused,
} from '../vocabulary.js'

const noTimer = { EINVAL: 'The process has no such timer, or a time is not valid.' }

export const timers: Subject = {
  calls: {
    timer_create: {
      does: 'Create a timer that sends a signal when it expires.',
      args: {
        which_clock: choice('CLOCK_'),
        timer_event_spec: input('sigevent', {
          optional: 'SIGALRM to the process, with the timer id as its value',
        }),
        created_timer_id: output(timer),
      },
      result: nothing,
      since: '2.6',
      errors: 'EAGAIN EBUSY EFAULT EINVAL EOPNOTSUPP EPERM',
      hints: {
        EAGAIN: 'RLIMIT_SIGPENDING is reached, or memory is short.',
        EBUSY:
          'The id is taken; only after prctl(PR_TIMER_CREATE_RESTORE_IDS), which makes the caller choose it.',
        EINVAL: 'There is no such clock, signal or thread, or sigev_notify is unknown.',
        EOPNOTSUPP: 'The clock has no timers, or no device that can wake the system.',
        EPERM: 'The alarm clocks need CAP_WAKE_ALARM.',
      },
      note:
        'The ids are those of the kernel, not of libc. SIGEV_THREAD is for the kernel the same as ' +
        'SIGEV_SIGNAL; a thread of the process is chosen by SIGEV_THREAD_ID alone. Timers are not ' +
        'inherited by fork. After prctl(PR_TIMER_CREATE_RESTORE_IDS) the kernel first reads the wanted id ' +
        'from created_timer_id.',
      dangerous: 'Without an event of its own it sends SIGALRM, which ends a process that has no handler.',
    },
    timer_settime: {
      does: 'Start or stop a timer.',
      args: {
        timer_id: timer,
        flags: flags('TIMER_'),
        new_setting: input('__kernel_itimerspec'),
        old_setting: output('__kernel_itimerspec', { optional: 'the old setting is not wanted' }),
      },
      result: nothing,
      since: '2.6',
      errors: 'EFAULT EINVAL ESRCH',
      hints: { ...noTimer, ESRCH: 'The process whose CPU time is measured has ended.' },
      note: 'it_value is relative without TIMER_ABSTIME; 0 stops the timer.',
    },
    timer_gettime: {
      does: 'Get the time until a timer expires, and its interval.',
      args: { timer_id: timer, setting: output('__kernel_itimerspec') },
      result: nothing,
      since: '2.6',
      errors: 'EFAULT EINVAL',
      hints: noTimer,
      note: 'it_value is always relative.',
    },
    timer_getoverrun: {
      does: 'Get how often a timer expired between its last signal and the delivery of that.',
      args: { timer_id: timer },
      result: of('overruns', count),
      since: '2.6',
      errors: 'EINVAL',
      hints: noTimer,
    },
    timer_delete: {
      does: 'Delete a timer.',
      args: { timer_id: timer },
      result: nothing,
      since: '2.6',
      errors: 'EINVAL',
      hints: noTimer,
    },
    getitimer: {
      does: 'Get one of the three interval timers of the process.',
      args: { which: choice('ITIMER_'), value: output('__kernel_old_itimerval') },
      result: nothing,
      since: '1.0',
      errors: 'EFAULT EINVAL',
    },
    setitimer: {
      does: 'Start or stop one of the three interval timers of the process.',
      args: {
        which: choice('ITIMER_'),
        value: input('__kernel_old_itimerval', {
          optional: 'the timer is stopped; the kernel logs a warning once',
        }),
        ovalue: output('__kernel_old_itimerval', { optional: 'the old setting is not wanted' }),
      },
      result: nothing,
      since: '1.0',
      errors: 'EFAULT EINVAL',
      dangerous:
        'SIGALRM, SIGVTALRM and SIGPROF end a process that has no handler for them; profilers use SIGPROF.',
    },
    alarm: {
      does: 'Send SIGALRM to the process after some seconds.',
      portable: 'setitimer or timer_create',
      args: { seconds: time('s') },
      result: time('s'),
      since: '1.0',
      errors: '',
      note:
        'Gives the seconds that were left of the last one. It is the same timer as ITIMER_REAL; 0 stops ' +
        'it.',
      dangerous: 'SIGALRM ends a process that has no handler for it.',
    },
    pause: {
      does: 'Wait for a signal handler to run.',
      portable: 'ppoll without descriptors',
      args: {},
      result: nothing,
      since: '1.0',
      errors: 'EINTR',
      note: 'It never succeeds: it always ends with EINTR.',
      blocks: 'until a signal handler has run',
      restart: 'never',
    },
  },
  fields: {
    sigevent: {
      sigev_signo: signal,
      sigev_notify: choice('SIGEV_'),
      '_sigev_un._tid': tid,
      '_sigev_un._sigev_thread._function': unused,
      '_sigev_un._sigev_thread._attribute': unused,
    },
  },
  families: {
    ITIMER_: { does: 'interval timers of the process' },
    SIGEV_: {
      does: 'how an event is notified',
      names: ['SIGEV_SIGNAL', 'SIGEV_NONE', 'SIGEV_THREAD', 'SIGEV_THREAD_ID'],
    },
  },
}
