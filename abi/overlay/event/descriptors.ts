// Signals, timers and page faults as file descriptors: signalfd, timerfd, userfaultfd.

import {
  address,
  bytes,
  choice,
  count,
  errno,
  exactly,
  fd,
  flags,
  inout,
  input,
  int,
  length,
  mask,
  nothing,
  of,
  output,
  pid,
  type Semantics,
  type Subject,
  signal,
  size,
  tid,
  time,
  timer,
  uid,
  unused,
  word,
} from '../vocabulary.js'

const signalMask = 'SIGKILL and SIGSTOP are dropped from the mask silently.'
const signalReading =
  'The signals must be blocked in all threads, or they are delivered as ever. A read gives ' +
  'signalfd_siginfo structs of the process and of the reading thread.'
const wakeAlarm = 'The clocks CLOCK_REALTIME_ALARM and CLOCK_BOOTTIME_ALARM need CAP_WAKE_ALARM.'

/** What all ways to fill a range of pages have in common. */
const filling = {
  EAGAIN: 'The mappings changed meanwhile, or only a part was done: the last field says how many bytes.',
  EEXIST: 'A page of the range is there already.',
  ENOENT: 'The range is not within one mapping that is registered with this descriptor.',
  ESRCH: 'The process that the descriptor was created in has ended.',
}
const unregistered = {
  EINVAL: 'The range is not on page boundaries or is empty, or UFFDIO_API was not called yet.',
} satisfies Semantics['hints']

export const descriptors: Subject = {
  calls: {
    signalfd4: {
      does: 'Create a descriptor from which signals can be read, or change the signals of one.',
      args: {
        ufd: of('signalfd', fd),
        user_mask: input('sigset_t', { size: 'sizemask' }),
        sizemask: exactly(8, length),
        flags: flags('SFD_'),
      },
      result: of('signalfd', fd),
      since: '2.6.27',
      errors: 'EBADF EFAULT EINVAL EMFILE ENFILE ENOMEM',
      hints: { EINVAL: 'sizemask is not 8, a flag is unknown, or ufd is no signalfd descriptor.' },
      note:
        '-1 as ufd creates a new descriptor; else ufd is given back, and the flags do nothing. ' +
        `${signalReading} ${signalMask}`,
    },
    signalfd: {
      does: 'Create a descriptor from which signals can be read, without flags.',
      portable: 'signalfd4',
      args: {
        ufd: of('signalfd', fd),
        user_mask: input('sigset_t', { size: 'sizemask' }),
        sizemask: exactly(8, length),
      },
      result: of('signalfd', fd),
      since: '2.6.22',
      errors: 'EBADF EFAULT EINVAL EMFILE ENFILE ENOMEM',
      hints: { EINVAL: 'sizemask is not 8, or ufd is no signalfd descriptor.' },
      note: `-1 as ufd creates a new descriptor; else ufd is given back. ${signalReading} ${signalMask}`,
    },
    timerfd_create: {
      does: 'Create a timer that is a descriptor: read gives how often it has expired.',
      args: { clockid: choice('CLOCK_'), flags: flags('TFD_') },
      result: of('timerfd', fd),
      since: '2.6.25',
      errors: 'EINVAL EMFILE ENFILE ENOMEM EPERM',
      hints: { EPERM: wakeAlarm },
      note:
        'The clock is CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_BOOTTIME, CLOCK_REALTIME_ALARM or ' +
        'CLOCK_BOOTTIME_ALARM. A read gives one 64-bit number.',
    },
    timerfd_settime: {
      does: 'Start or stop a timer descriptor.',
      args: {
        ufd: of('timerfd', fd),
        flags: flags('TFD_TIMER_'),
        utmr: input('__kernel_itimerspec'),
        otmr: output('__kernel_itimerspec', { optional: 'the old setting is not wanted' }),
      },
      result: nothing,
      since: '2.6.25',
      errors: 'EBADF ECANCELED EFAULT EINVAL EPERM',
      hints: {
        ECANCELED:
          'The clock was set while TFD_TIMER_CANCEL_ON_SET watched for it. The timer is started ' +
          'nevertheless, but otmr is not written.',
        EPERM: wakeAlarm,
      },
      note: 'it_value is relative without TFD_TIMER_ABSTIME; 0 stops the timer.',
    },
    timerfd_gettime: {
      does: 'Get the time until a timer descriptor expires, and its interval.',
      args: { ufd: of('timerfd', fd), otmr: output('__kernel_itimerspec') },
      result: nothing,
      since: '2.6.25',
      errors: 'EBADF EFAULT EINVAL',
      note: 'it_value is always relative.',
    },
    userfaultfd: {
      does: 'Create a descriptor that reports page faults, which the process then resolves itself.',
      args: { flags: flags('O_', 'UFFD_') },
      result: of('userfaultfd', fd),
      since: '4.3',
      errors: 'EINVAL EMFILE ENFILE ENOMEM EPERM',
      hints: {
        EPERM:
          'Without CAP_SYS_PTRACE only UFFD_USER_MODE_ONLY is allowed, unless the sysctl ' +
          'vm.unprivileged_userfaultfd is 1.',
        EINVAL: 'Only O_CLOEXEC, O_NONBLOCK and UFFD_USER_MODE_ONLY are allowed.',
      },
      note: 'UFFDIO_API must be the first ioctl on it.',
    },
  },
  multiplexers: [
    {
      call: 'ioctl',
      by: 'cmd',
      commands: {
        TFD_IOC_SET_TICKS: {
          does: 'Set how often a timer descriptor has expired, as the next read gives it.',
          args: { arg: input(of('expirations', count), { size: 8 }) },
          since: '3.17',
          errors: 'ECANCELED EFAULT EINVAL ENOTTY',
          hints: {
            ENOTTY: 'The kernel was built without CONFIG_CHECKPOINT_RESTORE.',
            EINVAL: 'It must not be 0.',
          },
        },
        USERFAULTFD_IOC_NEW: {
          does: 'Create a userfaultfd descriptor by way of /dev/userfaultfd.',
          args: { arg: flags('O_', 'UFFD_') },
          result: of('userfaultfd', fd),
          since: '6.1',
          errors: 'EINVAL EMFILE ENFILE ENOMEM',
          note: 'Who may open the device needs no capability and no sysctl.',
        },
        UFFDIO_API: {
          does: 'Agree on the features of a userfaultfd descriptor.',
          args: { arg: inout('uffdio_api') },
          since: '4.3',
          errors: 'EFAULT EINVAL EPERM',
          hints: {
            EPERM: 'UFFD_FEATURE_EVENT_FORK needs CAP_SYS_PTRACE.',
            EINVAL: 'A feature is unknown, api is not UFFD_API, or the features are agreed on already.',
          },
          note:
            'Gives back all features that the kernel has, not only those asked for. After EINVAL and EPERM' +
            ' the struct is all 0.',
        },
        UFFDIO_REGISTER: {
          does: 'Let a userfaultfd descriptor report the page faults of a range of memory.',
          args: { arg: inout('uffdio_register') },
          since: '4.3',
          errors: 'EBUSY EFAULT EINVAL ENOMEM EPERM',
          hints: {
            EBUSY: 'A mapping of the range is registered with another userfaultfd descriptor.',
            EPERM: 'The mapping is shared, and its file is not open for writing.',
            EINVAL:
              'The range is not on page boundaries, has no mapping or one that cannot be registered so, or ' +
              'UFFDIO_API was not called yet.',
          },
          note: 'The last field, ioctls, is only written: the ioctls that the range allows, as bits.',
          dangerous:
            'A thread that touches a missing page sleeps until another thread resolves the fault; it must ' +
            'not be the thread that reads the descriptor.',
        },
        UFFDIO_UNREGISTER: {
          does: 'Report the page faults of a range no more.',
          args: { arg: input('uffdio_range') },
          since: '4.3',
          errors: 'EFAULT EINVAL ENOMEM',
          hints: unregistered,
          note: 'Only read, although the number of the ioctl says it is written.',
        },
        UFFDIO_WAKE: {
          does: 'Wake the threads that wait for a page of a range.',
          args: { arg: input('uffdio_range') },
          since: '4.3',
          errors: 'EFAULT EINVAL',
          hints: unregistered,
          note: 'Only read, although the number of the ioctl says it is written.',
        },
        UFFDIO_COPY: {
          does: 'Fill missing pages with a copy of memory.',
          args: { arg: inout('uffdio_copy') },
          since: '4.3',
          errors: 'EAGAIN EEXIST EFAULT EINVAL ENOENT ENOMEM ESRCH',
          hints: filling,
          note: 'The last field, copy, is only written: the bytes copied, or a negated error.',
        },
        UFFDIO_ZEROPAGE: {
          does: 'Fill missing pages with zeros.',
          args: { arg: inout('uffdio_zeropage') },
          since: '4.3',
          errors: 'EAGAIN EEXIST EFAULT EINVAL ENOENT ENOMEM ESRCH',
          hints: {
            ...filling,
            EINVAL: 'Not for huge pages of hugetlbfs; the range must be on page boundaries.',
          },
          note: 'The last field, zeropage, is only written: the bytes filled, or a negated error.',
        },
        UFFDIO_MOVE: {
          does: 'Fill missing pages by moving pages from elsewhere in the process.',
          args: { arg: inout('uffdio_move') },
          since: '6.8',
          errors: 'EAGAIN EBUSY EEXIST EFAULT EINVAL ENOENT ENOMEM ESRCH',
          hints: {
            ...filling,
            EBUSY: 'A page is pinned or shared with another process, perhaps since a fork.',
            ENOENT: 'The source has a hole, or the target is not registered.',
          },
          note: 'The last field, move, is only written: the bytes moved, or a negated error.',
          dangerous: 'The pages vanish from the source, whatever it is used for.',
        },
        UFFDIO_WRITEPROTECT: {
          does: 'Protect pages against writing, or resolve faults by taking the protection away.',
          args: { arg: input('uffdio_writeprotect') },
          since: '5.7',
          errors: 'EAGAIN EFAULT EINVAL ENOENT ENOMEM ESRCH',
          hints: {
            EAGAIN: 'The mappings changed meanwhile; try again.',
            ENOENT: 'The range is not registered with UFFDIO_REGISTER_MODE_WP.',
            ESRCH: filling.ESRCH,
          },
          note: 'Only read, although the number of the ioctl says it is written too.',
        },
        UFFDIO_CONTINUE: {
          does: 'Resolve minor faults: map pages that the page cache has already.',
          args: { arg: inout('uffdio_continue') },
          since: '5.13',
          errors: 'EAGAIN EEXIST EFAULT EINVAL EIO ENOENT ENOMEM ESRCH',
          hints: { ...filling, EFAULT: 'The page is not in the page cache.', EIO: 'The page is poisoned.' },
          note: 'The last field, mapped, is only written: the bytes mapped, or a negated error.',
        },
        UFFDIO_POISON: {
          does: 'Mark missing pages as poisoned, so that touching them gives SIGBUS.',
          args: { arg: inout('uffdio_poison') },
          since: '6.6',
          errors: 'EAGAIN EEXIST EFAULT EINVAL ENOENT ENOMEM ESRCH',
          hints: filling,
          note: 'The last field, updated, is only written: the bytes marked, or a negated error.',
        },
      },
    },
  ],
  fields: {
    signalfd_siginfo: {
      ssi_signo: signal,
      ssi_errno: errno,
      ssi_code: int,
      ssi_pid: pid,
      ssi_uid: uid,
      ssi_fd: fd,
      ssi_tid: timer,
      ssi_band: mask,
      ssi_overrun: of('overruns', count),
      ssi_trapno: int,
      ssi_status: int,
      ssi_int: word,
      ssi_ptr: word,
      ssi_utime: time('ticks'),
      ssi_stime: time('ticks'),
      ssi_addr: address,
      ssi_addr_lsb: int,
      ssi_syscall: int,
      ssi_call_addr: address,
      ssi_arch: int,
    },
    uffd_msg: {
      event: choice('UFFD_EVENT_'),
      'arg.pagefault.flags': flags('UFFD_PAGEFAULT_FLAG_'),
      'arg.pagefault.address': address,
      'arg.pagefault.feat.ptid': tid,
      'arg.fork.ufd': of('userfaultfd', fd),
      'arg.remap.from': address,
      'arg.remap.to': address,
      'arg.remap.len': size,
      'arg.remove.start': address,
      'arg.remove.end': address,
      'arg.reserved.reserved1': unused,
      'arg.reserved.reserved2': unused,
      'arg.reserved.reserved3': unused,
    },
    uffdio_api: { api: int, features: flags('UFFD_FEATURE_'), ioctls: mask },
    uffdio_range: { start: address, len: size },
    uffdio_register: { mode: flags('UFFDIO_REGISTER_MODE_'), ioctls: mask },
    uffdio_copy: {
      dst: address,
      src: input(bytes, { size: 'len' }),
      len: length,
      mode: flags('UFFDIO_COPY_MODE_'),
      copy: size,
    },
    uffdio_zeropage: { mode: flags('UFFDIO_ZEROPAGE_MODE_'), zeropage: size },
    uffdio_writeprotect: { mode: flags('UFFDIO_WRITEPROTECT_MODE_') },
    uffdio_continue: { mode: flags('UFFDIO_CONTINUE_MODE_'), mapped: size },
    uffdio_poison: { mode: flags('UFFDIO_POISON_MODE_'), updated: size },
    uffdio_move: { dst: address, src: address, len: size, mode: flags('UFFDIO_MOVE_MODE_'), move: size },
  },
  families: {
    SFD_: { does: 'flags of signalfd4' },
    TFD_: { does: 'flags of timerfd_create', names: ['TFD_CLOEXEC', 'TFD_NONBLOCK'] },
    TFD_TIMER_: { does: 'flags of timerfd_settime' },
    UFFD_: { does: 'flag of userfaultfd', names: ['UFFD_USER_MODE_ONLY'] },
    UFFD_EVENT_: { does: 'what a userfaultfd descriptor reports' },
    UFFD_FEATURE_: { does: 'features of a userfaultfd descriptor' },
    UFFD_PAGEFAULT_FLAG_: { does: 'of what kind a page fault is' },
    UFFDIO_REGISTER_MODE_: { does: 'page faults that are reported' },
    UFFDIO_COPY_MODE_: { does: 'modes of UFFDIO_COPY' },
    UFFDIO_ZEROPAGE_MODE_: { does: 'modes of UFFDIO_ZEROPAGE' },
    UFFDIO_WRITEPROTECT_MODE_: { does: 'modes of UFFDIO_WRITEPROTECT' },
    UFFDIO_CONTINUE_MODE_: { does: 'modes of UFFDIO_CONTINUE' },
    UFFDIO_POISON_MODE_: { does: 'modes of UFFDIO_POISON' },
    UFFDIO_MOVE_MODE_: { does: 'modes of UFFDIO_MOVE' },
  },
}
