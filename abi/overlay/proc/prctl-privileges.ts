// prctl: capabilities, seccomp, and what else a thread may do.

import {
  address,
  bool,
  choice,
  flags,
  input,
  pid,
  type Semantics,
  type Subject,
  size,
} from '../vocabulary.js'

const SECURE_BITS = 'the rules for capabilities of the thread'

const bounding: Pick<Semantics, 'since' | 'perThread'> = {
  since: '2.6.25',
  perThread: 'the set of capabilities that the thread can ever gain',
}

export const prctlPrivileges: Subject = {
  multiplexers: [
    {
      call: 'prctl',
      by: 'option',
      commands: {
        PR_SET_NO_NEW_PRIVS: {
          does: 'Forbid execve for ever to give the thread new privileges.',
          args: { arg2: bool },
          since: '3.5',
          errors: 'EINVAL',
          hints: { EINVAL: 'arg2 must be 1.' },
          note: 'Cannot be undone, and children inherit it.',
          perThread: 'whether execve can give privileges',
        },
        PR_GET_NO_NEW_PRIVS: {
          does: 'Get whether execve is forbidden to give the thread new privileges.',
          result: bool,
          since: '3.5',
          errors: 'EINVAL',
          perThread: 'whether execve can give privileges',
        },
        PR_SET_SECCOMP: {
          does: 'Restrict the syscalls that the thread may make, for ever.',
          args: {
            arg2: choice('SECCOMP_MODE_'),
            arg3: input('sock_fprog', { optional: 'arg2 is SECCOMP_MODE_STRICT' }),
          },
          since: '2.6.23',
          errors: 'EACCES EFAULT EINVAL ENOMEM',
          hints: {
            EACCES: 'Needs PR_SET_NO_NEW_PRIVS first, or CAP_SYS_ADMIN.',
            EINVAL: 'The filter is not valid, or the thread is in another mode already.',
          },
          note: 'seccomp does the same with flags, such as one for all threads.',
          perThread: 'the filter for syscalls',
          dangerous:
            'The strict mode kills the thread at nearly all calls; a filter must let pass all that the JavaScript engine does.',
        },
        PR_GET_SECCOMP: {
          does: 'Get how the syscalls of the thread are restricted.',
          result: choice('SECCOMP_MODE_'),
          since: '2.6.23',
          errors: 'EINVAL',
          note: 'In the strict mode the call itself kills the thread.',
          perThread: 'the filter for syscalls',
        },
        PR_SET_PTRACER: {
          does: 'Allow a process and its descendants to trace the caller; 0 is none.',
          args: { arg2: pid },
          since: '3.4',
          errors: 'EINVAL ENOMEM',
          hints: { EINVAL: 'There is no such process, or the kernel runs without Yama.' },
          note: 'PR_SET_PTRACER_ANY allows all. Counts where Yama keeps tracing to ancestors.',
        },
        PR_SET_KEEPCAPS: {
          does: 'Choose whether permitted capabilities stay when all user ids leave 0.',
          args: { arg2: bool },
          since: '2.2.18',
          errors: 'EINVAL ENOMEM EPERM',
          hints: { EPERM: 'SECBIT_KEEP_CAPS_LOCKED is set.' },
          note: 'execve clears it.',
          perThread: SECURE_BITS,
        },
        PR_GET_KEEPCAPS: {
          does: 'Get whether permitted capabilities stay when all user ids leave 0.',
          result: bool,
          since: '2.2.18',
          errors: '',
          perThread: SECURE_BITS,
        },
        PR_SET_SECUREBITS: {
          does: 'Set the rules by which user ids and execve change capabilities.',
          args: { arg2: flags('SECBIT_') },
          since: '2.6.26',
          errors: 'ENOMEM EPERM',
          hints: { EPERM: 'Needs CAP_SETPCAP, the bit is locked, or there is no such bit.' },
          perThread: SECURE_BITS,
        },
        PR_GET_SECUREBITS: {
          does: 'Get the rules by which user ids and execve change capabilities.',
          result: flags('SECBIT_'),
          since: '2.6.26',
          errors: '',
          perThread: SECURE_BITS,
        },
        PR_CAPBSET_READ: {
          ...bounding,
          does: 'Get whether the thread can ever gain a capability with execve.',
          args: { arg2: choice('CAP_') },
          result: bool,
          errors: 'EINVAL',
        },
        PR_CAPBSET_DROP: {
          ...bounding,
          does: 'Take a capability for ever from those that execve can give the thread.',
          args: { arg2: choice('CAP_') },
          errors: 'EINVAL ENOMEM EPERM',
          hints: { EPERM: 'Needs CAP_SETPCAP.' },
          note: 'Cannot be undone; what the thread has already stays.',
        },
        PR_CAP_AMBIENT: {
          does: 'Read or change the capabilities that ordinary programs keep through execve.',
          args: { arg2: choice('PR_CAP_AMBIENT_'), arg3: choice('CAP_') },
          result: bool,
          since: '4.3',
          errors: 'EINVAL ENOMEM EPERM',
          hints: {
            EPERM:
              'The capability must be permitted and inheritable, and SECBIT_NO_CAP_AMBIENT_RAISE not set.',
          },
          note: 'Gives the answer for PR_CAP_AMBIENT_IS_SET and 0 otherwise. PR_CAP_AMBIENT_CLEAR_ALL takes 0 as arg3.',
          perThread: 'the ambient capabilities of the thread',
        },
        PR_SET_MDWE: {
          does: 'Forbid the process for ever memory that is writable and executable, or becomes executable later.',
          args: { arg2: flags('PR_MDWE_') },
          since: '6.3',
          errors: 'EINVAL EPERM',
          hints: { EPERM: 'What is set already cannot be changed.' },
          dangerous: 'The JavaScript engine cannot put compiled code into new memory any more.',
        },
        PR_GET_MDWE: {
          does: 'Get whether the process may have memory that becomes executable.',
          result: flags('PR_MDWE_'),
          since: '6.3',
          errors: 'EINVAL',
        },
        PR_SET_SYSCALL_USER_DISPATCH: {
          does: 'Turn syscalls from other code, or from a range of code, into SIGSYS.',
          args: { arg2: choice('PR_SYS_DISPATCH_'), arg3: address, arg4: size, arg5: address },
          since: '5.11',
          errors: 'EFAULT EINVAL',
          hints: { EINVAL: 'PR_SYS_DISPATCH_OFF takes 0 only, and a range must not wrap around.' },
          note: 'arg5 is the address of a byte, or 0, that is read at each call from then on: SYSCALL_DISPATCH_FILTER_ALLOW lets it pass.',
          perThread: 'what happens to syscalls of the thread',
          dangerous: 'The next call of the JavaScript engine ends the process if nothing handles SIGSYS.',
        },
      },
    },
  ],
}
