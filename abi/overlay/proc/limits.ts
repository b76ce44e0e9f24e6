// Limits on resources, and how much of them has been used.

import { choice, count, input, limit, nothing, of, output, pid, type Subject } from '../vocabulary.js'

const kibibytes = of('kibibytes', count)

export const limits: Subject = {
  calls: {
    prlimit64: {
      does: 'Get and set a resource limit of a process.',
      args: {
        pid,
        resource: choice('RLIMIT_'),
        new_rlim: input('rlimit64', { optional: 'the limit stays as it is' }),
        old_rlim: output('rlimit64', { optional: 'the limit before is not wanted' }),
      },
      result: nothing,
      since: '2.6.36',
      errors: 'EFAULT EINVAL EPERM ESRCH',
      hints: {
        EINVAL: 'The soft limit is above the hard one, or there is no such resource.',
        EPERM:
          'Raising the hard limit, and processes of other users, need CAP_SYS_RESOURCE; RLIMIT_NOFILE stays below /proc/sys/fs/nr_open.',
      },
      note: 'Process 0 is the caller.',
    },
    getrlimit: {
      does: 'Get a resource limit of the calling process.',
      args: { resource: choice('RLIMIT_'), rlim: output('rlimit') },
      result: nothing,
      since: '1.0',
      errors: 'EFAULT EINVAL',
    },
    setrlimit: {
      does: 'Set a resource limit of the calling process.',
      args: { resource: choice('RLIMIT_'), rlim: input('rlimit') },
      result: nothing,
      since: '1.0',
      errors: 'EFAULT EINVAL EPERM',
      hints: {
        EINVAL: 'The soft limit is above the hard one, or there is no such resource.',
        EPERM:
          'Raising the hard limit needs CAP_SYS_RESOURCE; RLIMIT_NOFILE stays below /proc/sys/fs/nr_open.',
      },
    },
    getrusage: {
      does: 'Get how much CPU time, memory and I/O has been used.',
      args: { who: choice('RUSAGE_'), ru: output('rusage') },
      result: nothing,
      since: '1.0',
      errors: 'EFAULT EINVAL',
      note: 'Of children only those count that have been waited for. ru_maxrss is in KiB.',
    },
  },
  fields: {
    rlimit: { rlim_cur: limit, rlim_max: limit },
    rlimit64: { rlim_cur: limit, rlim_max: limit },
    rusage: {
      ru_maxrss: kibibytes,
      ru_ixrss: kibibytes,
      ru_idrss: kibibytes,
      ru_isrss: kibibytes,
      ru_minflt: of('faults', count),
      ru_majflt: of('faults', count),
      ru_nswap: count,
      ru_inblock: of('blocks', count),
      ru_oublock: of('blocks', count),
      ru_msgsnd: of('messages', count),
      ru_msgrcv: of('messages', count),
      ru_nsignals: of('signals', count),
      ru_nvcsw: of('switches', count),
      ru_nivcsw: of('switches', count),
    },
  },
  families: {
    RUSAGE_: { does: 'whose use of resources', names: ['RUSAGE_SELF', 'RUSAGE_CHILDREN', 'RUSAGE_THREAD'] },
  },
}
