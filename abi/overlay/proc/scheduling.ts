// Which thread runs where and when: policies, priorities, CPUs, and priorities of I/O.

import {
  choice,
  command,
  depends,
  flags,
  inout,
  input,
  int,
  length,
  mask,
  nothing,
  of,
  output,
  pgid,
  type Subject,
  size,
  tid,
  time,
  uid,
  unused,
  withFlags,
} from '../vocabulary.js'

const POLICY = 'the policy and priority of one thread; 0 is the calling one'
const CPUS = 'the CPUs of one thread; 0 is the calling one'
const NICE = 'the nice value of a thread, of which a process has several'
const IO = 'the I/O priority of a thread, of which a process has several'

const ioprio = of('I/O priority', int)

export const scheduling: Subject = {
  calls: {
    sched_yield: {
      does: 'Let other threads run before the calling one.',
      args: {},
      result: nothing,
      since: '1.0',
      errors: '',
      perThread: 'the turn of the thread',
    },
    sched_setscheduler: {
      does: 'Set the scheduling policy and real-time priority of a thread.',
      args: { pid: tid, policy: withFlags(choice('SCHED_'), 'SCHED_RESET_'), param: input('sched_param') },
      result: nothing,
      since: '1.0',
      errors: 'EACCES EFAULT EINVAL EPERM ESRCH',
      hints: {
        EACCES: 'A loaded BPF scheduler refuses the thread.',
        EINVAL:
          'sched_priority is 1 to 99 for SCHED_FIFO and SCHED_RR and 0 for others; SCHED_DEADLINE needs sched_setattr.',
        EPERM: 'Real-time policies need CAP_SYS_NICE or RLIMIT_RTPRIO, and a group with real-time run time.',
      },
      perThread: POLICY,
    },
    sched_getscheduler: {
      does: 'Get the scheduling policy of a thread.',
      args: { pid: tid },
      result: withFlags(choice('SCHED_'), 'SCHED_RESET_'),
      since: '1.0',
      errors: 'EINVAL ESRCH',
      note: 'SCHED_RESET_ON_FORK is added to the policy if it is set.',
      perThread: POLICY,
    },
    sched_setparam: {
      does: 'Set the real-time priority of a thread.',
      args: { pid: tid, param: input('sched_param') },
      result: nothing,
      since: '1.0',
      errors: 'EACCES EFAULT EINVAL EPERM ESRCH',
      hints: {
        EINVAL: 'sched_priority is 1 to 99 for SCHED_FIFO and SCHED_RR and 0 for other policies.',
        EPERM: 'Needs CAP_SYS_NICE or RLIMIT_RTPRIO.',
      },
      perThread: POLICY,
    },
    sched_getparam: {
      does: 'Get the real-time priority of a thread.',
      args: { pid: tid, param: output('sched_param') },
      result: nothing,
      since: '1.0',
      errors: 'EFAULT EINVAL ESRCH',
      note: 'The priority is 0 unless the policy is SCHED_FIFO or SCHED_RR.',
      perThread: POLICY,
    },
    sched_setattr: {
      does: 'Set the scheduling policy of a thread with all that belongs to it.',
      args: {
        pid: tid,
        uattr: inout('sched_attr', {
          size: 48,
          extent: 'its own field size, and at least 48 bytes',
          reach: { bytes: 0, each: 1, by: { field: 'size' } },
        }),
        flags: unused,
      },
      result: nothing,
      since: '3.14',
      errors: 'E2BIG EACCES EBUSY EFAULT EINVAL EOPNOTSUPP EPERM ESRCH',
      hints: {
        E2BIG: 'The field size is wrong; the kernel has put the size that it knows there.',
        EACCES: 'A loaded BPF scheduler refuses the thread.',
        EBUSY: 'SCHED_DEADLINE asks for more run time than is left.',
        EOPNOTSUPP: 'The kernel is built without utilization clamping.',
        EPERM:
          'SCHED_DEADLINE and real-time policies need CAP_SYS_NICE, the latter or RLIMIT_RTPRIO; SCHED_DEADLINE also needs the thread to be free to run on all CPUs.',
      },
      note: 'The field size says how much is read; 0 stands for 48.',
      perThread: POLICY,
    },
    sched_getattr: {
      does: 'Get the scheduling policy of a thread with all that belongs to it.',
      args: {
        pid: tid,
        uattr: output('sched_attr', { size: 'usize', extensible: true }),
        usize: length,
        flags: flags('SCHED_GETATTR_FLAG_'),
      },
      result: nothing,
      since: '3.14',
      errors: 'EFAULT EINVAL ESRCH',
      hints: { EINVAL: 'usize is 48 or more; the flag is for SCHED_DEADLINE only.' },
      perThread: POLICY,
    },
    sched_get_priority_max: {
      does: 'Get the highest real-time priority of a policy.',
      args: { policy: choice('SCHED_') },
      result: int,
      since: '1.0',
      errors: 'EINVAL',
    },
    sched_get_priority_min: {
      does: 'Get the lowest real-time priority of a policy.',
      args: { policy: choice('SCHED_') },
      result: int,
      since: '1.0',
      errors: 'EINVAL',
    },
    sched_rr_get_interval: {
      does: 'Get how long a thread runs before it is the turn of others.',
      args: { pid: tid, interval: output('__kernel_timespec') },
      result: nothing,
      since: '1.0',
      errors: 'EFAULT EINVAL ESRCH',
      note: 'Gives 0 for SCHED_FIFO, whose threads have no time slice.',
      perThread: POLICY,
    },
    sched_setaffinity: {
      does: 'Set on which CPUs a thread may run.',
      args: { pid: tid, len: length, user_mask_ptr: input(mask, { size: 'len' }) },
      result: nothing,
      since: '2.6',
      errors: 'EBUSY EFAULT EINVAL ENOMEM EPERM ESRCH',
      hints: {
        EBUSY: 'A SCHED_DEADLINE thread must be free to run on all CPUs.',
        EINVAL:
          'No CPU of the mask is there and allowed by the cpuset, or the thread is bound by the kernel.',
      },
      perThread: CPUS,
    },
    sched_getaffinity: {
      does: 'Get on which CPUs a thread may run.',
      args: { pid: tid, len: length, user_mask_ptr: output(mask, { size: 'len' }) },
      result: size,
      since: '2.6',
      errors: 'EFAULT EINVAL ENOMEM ESRCH',
      hints: { EINVAL: 'len must be a multiple of 8 and hold a bit for each possible CPU.' },
      note: 'The raw call gives the number of bytes written, where libc gives 0; the rest stays as it was.',
      perThread: CPUS,
    },
    getpriority: {
      does: 'Get the lowest nice value of some threads.',
      args: { which: command('PRIO_'), who: depends('which') },
      result: int,
      since: '1.0',
      errors: 'EINVAL ESRCH',
      note: 'The raw call gives 20 minus the nice value, so 1 to 40, where libc gives the nice value.',
      perThread: NICE,
    },
    setpriority: {
      does: 'Set the nice value of threads.',
      args: { which: command('PRIO_'), who: depends('which'), niceval: int },
      result: nothing,
      since: '1.0',
      errors: 'EACCES EINVAL EPERM ESRCH',
      hints: {
        EACCES: 'A lower nice value needs CAP_SYS_NICE or RLIMIT_NICE.',
        EPERM: 'Threads of other users need CAP_SYS_NICE.',
      },
      note: 'Values below -20 and above 19 count as these.',
      perThread: NICE,
    },
    ioprio_get: {
      does: 'Get the I/O priority of threads.',
      args: { which: command('IOPRIO_WHO_'), who: depends('which') },
      result: ioprio,
      since: '2.6.13',
      errors: 'EINVAL ESRCH',
      note: 'The class is in the bits from 13 up (IOPRIO_CLASS_), the level in the low 3, a hint between.',
      perThread: IO,
    },
    ioprio_set: {
      does: 'Set the I/O priority of threads.',
      args: { which: command('IOPRIO_WHO_'), who: depends('which'), ioprio },
      result: nothing,
      since: '2.6.13',
      errors: 'EINVAL ENOMEM EPERM ESRCH',
      hints: {
        EPERM: 'IOPRIO_CLASS_RT needs CAP_SYS_NICE or CAP_SYS_ADMIN, threads of other users CAP_SYS_NICE.',
      },
      note: 'The class is in the bits from 13 up (IOPRIO_CLASS_), the level in the low 3, a hint between.',
      perThread: IO,
    },
  },
  multiplexers: [
    {
      call: 'getpriority',
      by: 'which',
      commands: {
        PRIO_PROCESS: {
          does: 'Get the nice value of one thread; 0 is the calling one.',
          args: { who: tid },
          result: int,
          since: '1.0',
          errors: 'ESRCH',
        },
        PRIO_PGRP: {
          does: 'Get the lowest nice value in a process group; 0 is the own one.',
          args: { who: pgid },
          result: int,
          since: '1.0',
          errors: 'ESRCH',
        },
        PRIO_USER: {
          does: 'Get the lowest nice value of the threads of a user; 0 is the real user id of the caller.',
          args: { who: uid },
          result: int,
          since: '1.0',
          errors: 'ESRCH',
        },
      },
    },
    {
      call: 'setpriority',
      by: 'which',
      commands: {
        PRIO_PROCESS: {
          does: 'Set the nice value of one thread; 0 is the calling one.',
          args: { who: tid },
          since: '1.0',
          errors: 'EACCES EPERM ESRCH',
        },
        PRIO_PGRP: {
          does: 'Set the nice value of all threads in a process group; 0 is the own one.',
          args: { who: pgid },
          since: '1.0',
          errors: 'EACCES EPERM ESRCH',
        },
        PRIO_USER: {
          does: 'Set the nice value of all threads of a user; 0 is the real user id of the caller.',
          args: { who: uid },
          since: '1.0',
          errors: 'EACCES EPERM ESRCH',
        },
      },
    },
    {
      call: 'ioprio_get',
      by: 'which',
      commands: {
        IOPRIO_WHO_PROCESS: {
          does: 'Get the I/O priority of one thread as it was set; 0 is the calling one.',
          args: { who: tid },
          result: ioprio,
          since: '2.6.13',
          errors: 'ESRCH',
        },
        IOPRIO_WHO_PGRP: {
          does: 'Get the best I/O priority in a process group; 0 is the own one.',
          args: { who: pgid },
          result: ioprio,
          since: '2.6.13',
          errors: 'ESRCH',
        },
        IOPRIO_WHO_USER: {
          does: 'Get the best I/O priority of the threads of a user; 0 is the user of the caller.',
          args: { who: uid },
          result: ioprio,
          since: '2.6.13',
          errors: 'ESRCH',
        },
      },
    },
    {
      call: 'ioprio_set',
      by: 'which',
      commands: {
        IOPRIO_WHO_PROCESS: {
          does: 'Set the I/O priority of one thread; 0 is the calling one.',
          args: { who: tid },
          since: '2.6.13',
          errors: 'ENOMEM EPERM ESRCH',
        },
        IOPRIO_WHO_PGRP: {
          does: 'Set the I/O priority of all threads in a process group; 0 is the own one.',
          args: { who: pgid },
          since: '2.6.13',
          errors: 'ENOMEM EPERM ESRCH',
        },
        IOPRIO_WHO_USER: {
          does: 'Set the I/O priority of all threads of a user.',
          args: { who: uid },
          since: '2.6.13',
          errors: 'ENOMEM EPERM ESRCH',
          note: 'User 0 is root here; ioprio_get and setpriority take it as the user of the caller.',
        },
      },
    },
  ],
  fields: {
    sched_param: { sched_priority: int },
    sched_attr: {
      size,
      sched_policy: choice('SCHED_'),
      sched_flags: flags('SCHED_FLAG_'),
      sched_nice: int,
      sched_priority: int,
      sched_runtime: time('ns'),
      sched_deadline: time('ns'),
      sched_period: time('ns'),
      sched_util_min: int,
      sched_util_max: int,
    },
  },
  families: {
    IOPRIO_CLASS_: {
      does: 'classes of I/O priorities',
      names: ['IOPRIO_CLASS_NONE', 'IOPRIO_CLASS_RT', 'IOPRIO_CLASS_BE', 'IOPRIO_CLASS_IDLE'],
    },
    PRIO_: {
      does: 'whose nice value',
      names: ['PRIO_PROCESS', 'PRIO_PGRP', 'PRIO_USER'],
    },
    SCHED_: {
      does: 'scheduling policies',
      names: [
        'SCHED_NORMAL',
        'SCHED_FIFO',
        'SCHED_RR',
        'SCHED_BATCH',
        'SCHED_IDLE',
        'SCHED_DEADLINE',
        'SCHED_EXT',
      ],
    },
    SCHED_RESET_: { does: "what is or'ed to a scheduling policy", names: ['SCHED_RESET_ON_FORK'] },
  },
}
