// Filtering the syscalls of threads: seccomp, and the file descriptor that hears of filtered calls.

import {
  address,
  choice,
  command,
  cookie,
  count,
  depends,
  errno,
  fd,
  flags,
  inout,
  input,
  int,
  of,
  output,
  type Subject,
  size,
  tid,
  unused,
  word,
} from '../vocabulary.js'

export const seccomp: Subject = {
  calls: {
    seccomp: {
      does: 'Restrict the syscalls of the calling thread for good, or ask what the kernel can do there.',
      args: { op: command('SECCOMP_OP_'), flags: depends('op'), uargs: depends('op') },
      result: depends('op'),
      since: '3.17',
      errors: 'EACCES EBUSY EFAULT EINVAL EMFILE ENFILE ENOMEM EOPNOTSUPP ESRCH',
      hints: {
        EACCES: 'Without CAP_SYS_ADMIN, set no_new_privs with prctl PR_SET_NO_NEW_PRIVS first.',
        EINVAL:
          'Unknown op or flags, an invalid filter, or the thread is in the other mode already: strict and ' +
          'filter mode exclude each other.',
      },
      perThread: 'the restrictions, which new threads and processes inherit and execve keeps.',
    },
  },
  multiplexers: [
    {
      call: 'seccomp',
      by: 'op',
      commands: {
        SECCOMP_SET_MODE_STRICT: {
          does: 'Allow the calling thread no syscalls but read, write, exit and rt_sigreturn.',
          since: '3.17',
          errors: 'EINVAL',
          perThread: 'the mode: other threads go on as before.',
          leftOut: {
            reason:
              'The JavaScript engine needs other syscalls all the time; the first of them kills the thread ' +
              'with SIGKILL.',
            instead: 'SECCOMP_SET_MODE_FILTER',
          },
        },
        SECCOMP_SET_MODE_FILTER: {
          does: 'Add a filter program that decides on every further syscall of the thread.',
          args: { flags: flags('SECCOMP_FILTER_FLAG_'), uargs: input('sock_fprog') },
          result: int,
          since: '3.17',
          errors: 'EACCES EBUSY EFAULT EINVAL EMFILE ENFILE ENOMEM ESRCH',
          hints: {
            EACCES: 'Without CAP_SYS_ADMIN, set no_new_privs with prctl PR_SET_NO_NEW_PRIVS first.',
            EBUSY:
              'SECCOMP_FILTER_FLAG_NEW_LISTENER: an earlier filter of the thread has a listener already.',
            EINVAL:
              'Flags that do not go together, a program of no or more than 4096 instructions, or one with ' +
              'an instruction that seccomp does not allow.',
            ENOMEM: 'All filters of the thread together may have 32768 instructions, plus 4 for each filter.',
            ESRCH:
              'SECCOMP_FILTER_FLAG_TSYNC_ESRCH: a thread has filters that the calling thread does not have.',
          },
          note:
            'The result is a file descriptor only with SECCOMP_FILTER_FLAG_NEW_LISTENER (close-on-exec), ' +
            'else 0. With SECCOMP_FILTER_FLAG_TSYNC alone, a result above 0 is the id of a thread that ' +
            'could not be synchronised, and nothing was installed. uargs is a classic BPF program on ' +
            'seccomp_data.',
          perThread: 'the filter: other threads get it only with SECCOMP_FILTER_FLAG_TSYNC.',
          dangerous:
            'A filter can never be removed, and the JavaScript engine may need any syscall at any time; ' +
            'one that is refused or killed can end or cripple the process.',
        },
        SECCOMP_GET_ACTION_AVAIL: {
          does: 'Find out whether the kernel knows an action that a filter may return.',
          args: { uargs: input(choice('SECCOMP_RET_'), { size: 4 }) },
          since: '4.14',
          errors: 'EFAULT EINVAL EOPNOTSUPP',
          hints: { EOPNOTSUPP: 'The kernel does not know the action.' },
        },
        SECCOMP_GET_NOTIF_SIZES: {
          does: "Get the sizes of the kernel's structs for notifications.",
          args: { uargs: output('seccomp_notif_sizes') },
          since: '5.0',
          errors: 'EFAULT EINVAL',
        },
      },
    },
    {
      call: 'ioctl',
      by: 'cmd',
      commands: {
        SECCOMP_IOCTL_NOTIF_RECV: {
          does: 'Wait for a syscall that a filter handed over, and get it.',
          args: { arg: inout('seccomp_notif') },
          since: '5.0',
          errors: 'EFAULT EINTR EINVAL ENOENT',
          hints: {
            EINVAL: 'The struct must be all zeros.',
            ENOENT: 'The caller was killed in the meantime, or no thread has the filter any more.',
          },
          note:
            'The kernel checks and fills as many bytes as its own struct has: SECCOMP_GET_NOTIF_SIZES ' +
            'tells, and a newer kernel may have more.',
          blocks: 'until a filtered syscall comes',
          restart: 'SA_RESTART',
        },
        SECCOMP_IOCTL_NOTIF_SEND: {
          does: 'Answer a filtered syscall with a result or an error, or let it go on.',
          args: { arg: input('seccomp_notif_resp') },
          since: '5.0',
          errors: 'EFAULT EINPROGRESS EINTR EINVAL ENOENT',
          hints: {
            EINPROGRESS: 'The syscall has an answer already.',
            EINVAL: 'With SECCOMP_USER_NOTIF_FLAG_CONTINUE, error and val must be 0.',
            ENOENT: 'The syscall does not wait any more: a signal interrupted it, or its thread ended.',
          },
          note: 'error is a negative error number.',
        },
        SECCOMP_IOCTL_NOTIF_ID_VALID: {
          does: 'Check that a filtered syscall still waits for its answer.',
          args: { arg: input(of('seccomp notification', cookie), { size: 8 }) },
          since: '5.0',
          errors: 'EFAULT EINTR ENOENT',
          hints: {
            ENOENT: 'The syscall does not wait any more; its thread id may belong to another thread now.',
          },
        },
        SECCOMP_IOCTL_NOTIF_ADDFD: {
          does: 'Put a file descriptor into the process that makes the filtered syscall.',
          args: { arg: input('seccomp_notif_addfd') },
          result: fd,
          since: '5.9',
          errors: 'E2BIG EBADF EBUSY EFAULT EINPROGRESS EINTR EINVAL EMFILE ENOENT',
          hints: {
            EBUSY: 'SECCOMP_ADDFD_FLAG_SEND: other file descriptors for this syscall are still under way.',
            EINPROGRESS: 'The notification was not received yet, or has an answer already.',
          },
          note:
            "The result is the number in the other process. The struct's size is part of the ioctl number: " +
            'a longer struct has another number.',
          blocks: 'until the other thread has taken the file descriptor',
          restart: 'SA_RESTART',
        },
        SECCOMP_IOCTL_NOTIF_SET_FLAGS: {
          does: 'Choose how the kernel wakes the threads around this file descriptor.',
          args: { arg: flags('SECCOMP_USER_NOTIF_FD_') },
          since: '6.6',
          errors: 'EINTR EINVAL',
          note: 'The flags are passed by value, although the number of the ioctl promises a pointer.',
        },
      },
    },
  ],
  fields: {
    sock_fprog: { len: of('instructions', count), filter: input('sock_filter', { count: 'len' }) },
    seccomp_data: {
      nr: of('syscall', int),
      arch: choice('AUDIT_ARCH_'),
      instruction_pointer: address,
      args: word,
    },
    seccomp_notif_sizes: { seccomp_notif: size, seccomp_notif_resp: size, seccomp_data: size },
    seccomp_notif: { id: of('seccomp notification', cookie), pid: tid, flags: unused },
    seccomp_notif_resp: {
      id: of('seccomp notification', cookie),
      val: word,
      error: errno,
      flags: flags('SECCOMP_USER_NOTIF_FLAG_'),
    },
    seccomp_notif_addfd: {
      id: of('seccomp notification', cookie),
      flags: flags('SECCOMP_ADDFD_FLAG_'),
      srcfd: fd,
      newfd: fd,
      newfd_flags: flags('O_'),
    },
  },
  families: {
    SECCOMP_OP_: {
      does: 'Operations of seccomp.',
      names: [
        'SECCOMP_SET_MODE_STRICT',
        'SECCOMP_SET_MODE_FILTER',
        'SECCOMP_GET_ACTION_AVAIL',
        'SECCOMP_GET_NOTIF_SIZES',
      ],
    },
    SECCOMP_RET_: {
      does: 'Actions that a seccomp filter returns.',
      except: ['SECCOMP_RET_ACTION_FULL', 'SECCOMP_RET_ACTION', 'SECCOMP_RET_DATA'],
    },
  },
}
