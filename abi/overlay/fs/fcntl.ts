// fcntl and its commands.

import {
  bool,
  choice,
  command,
  depends,
  fd,
  flags,
  inout,
  input,
  int,
  of,
  offset,
  output,
  pid,
  type Subject,
  signal,
  size,
  uid,
  unused,
} from '../vocabulary.js'

/** The number of a descriptor, whether it is open or not. */
const slot = of('descriptor number', int)

const waiting = { blocks: 'until no other lock is in the way', restart: 'SA_RESTART' } as const

const sigio = (what: string) =>
  `${what} sends a signal, SIGIO if F_SETSIG does not say otherwise, and that ends a process without a ` +
  'handler for it.'

const descriptorHints = {
  EINVAL: 'arg is not below RLIMIT_NOFILE.',
  EMFILE: 'There is no free number from arg on below RLIMIT_NOFILE.',
} as const

export const fcntl: Subject = {
  calls: {
    fcntl: {
      does: 'Query or change an open file or its descriptor; the command says what.',
      args: { fd, cmd: command('F_'), arg: depends('cmd') },
      result: depends('cmd'),
      since: '1.0',
      errors: 'EBADF EINVAL',
      hints: {
        EBADF:
          'The descriptor is not open, or it was opened with O_PATH: only the F_DUPFD commands, F_GETFD, ' +
          'F_SETFD, F_GETFL and F_CREATED_QUERY work with that.',
        EINVAL: 'The kernel does not know the command, or the command does not fit the file or the argument.',
      },
      blocks: 'with F_SETLKW and F_OFD_SETLKW until no other lock is in the way',
      restart: 'SA_RESTART',
    },
  },
  multiplexers: [
    {
      call: 'fcntl',
      by: 'cmd',
      commands: {
        // Descriptors
        F_DUPFD: {
          does: 'Duplicate the descriptor to the lowest free number that is not below the argument.',
          args: { arg: slot },
          result: fd,
          since: '1.0',
          errors: 'EINVAL EMFILE ENOMEM',
          hints: descriptorHints,
          note: 'The duplicate is not close-on-exec.',
        },
        F_DUPFD_CLOEXEC: {
          does: 'Duplicate the descriptor as F_DUPFD does, with close-on-exec set.',
          args: { arg: slot },
          result: fd,
          since: '2.6.24',
          errors: 'EINVAL EMFILE ENOMEM',
          hints: descriptorHints,
        },
        F_DUPFD_QUERY: {
          does: 'Tell whether another descriptor stands for the same open file description.',
          args: { arg: fd },
          result: bool,
          since: '6.10',
          errors: 'EBADF',
        },
        F_GETFD: {
          does: 'Get the flags of the descriptor.',
          result: flags('FD_'),
          since: '1.0',
          errors: '',
        },
        F_SETFD: {
          does: 'Set the flags of the descriptor.',
          args: { arg: flags('FD_') },
          since: '1.0',
          errors: '',
        },
        // The open file description
        F_GETFL: {
          does: 'Get the access mode and the status flags of the open file.',
          result: flags('O_'),
          since: '1.0',
          errors: '',
          note: 'O_LARGEFILE is among them, which libc defines as 0 on 64-bit systems.',
        },
        F_SETFL: {
          does: 'Set the status flags of the open file that can change while it is open.',
          args: { arg: flags('O_') },
          since: '1.0',
          errors: 'EINVAL ENOMEM EPERM',
          hints: {
            EINVAL: 'The file does not support O_DIRECT, or its file system refuses the combination.',
            EPERM:
              'O_APPEND cannot be changed on an append-only file, and O_NOATIME needs the owner or ' +
              'CAP_FOWNER.',
          },
          note:
            'Changes only O_APPEND, O_NONBLOCK, O_DIRECT, O_NOATIME and FASYNC (which libc calls ' +
            'O_ASYNC), and clears those that are not given; others are ignored.',
          dangerous: sigio('With FASYNC a file that becomes ready'),
        },
        F_CREATED_QUERY: {
          does: 'Tell whether the open that gave this open file created the file.',
          result: bool,
          since: '6.12',
          errors: '',
        },
        // Record locks
        F_GETLK: {
          does: 'Look for a lock that would be in the way of a record lock of this process.',
          args: { arg: inout('flock') },
          since: '1.0',
          errors: 'EFAULT EINVAL ENOMEM EOVERFLOW',
          hints: { EINVAL: 'l_type is not F_RDLCK or F_WRLCK, or the range begins before the file.' },
          note:
            'Without such a lock only l_type changes, to F_UNLCK; otherwise the struct describes the ' +
            'lock, and l_pid is -1 if it belongs to an open file description.',
        },
        F_SETLK: {
          does: 'Set or remove a record lock of the process, and fail if another is in the way.',
          args: { arg: input('flock') },
          since: '1.0',
          errors: 'EACCES EAGAIN EBADF EFAULT EINVAL ENOLCK ENOMEM EOVERFLOW',
          hints: {
            EACCES: 'The kernel was built without CONFIG_FILE_LOCKING.',
            EAGAIN: 'Another process or open file description has a lock that is in the way.',
            EBADF: 'A read lock needs a file opened for reading, a write lock one opened for writing.',
          },
          note:
            'The lock belongs to the process, all its threads share it, and it is lost when any ' +
            'descriptor of the file is closed, also one that a library opened; F_OFD_SETLK has neither ' +
            'fault.',
        },
        F_SETLKW: {
          does: 'Set or remove a record lock of the process, and wait while another is in the way.',
          args: { arg: input('flock') },
          since: '1.0',
          errors: 'EACCES EBADF EDEADLK EFAULT EINTR EINVAL ENOLCK ENOMEM EOVERFLOW',
          hints: {
            EACCES: 'The kernel was built without CONFIG_FILE_LOCKING.',
            EBADF: 'A read lock needs a file opened for reading, a write lock one opened for writing.',
            EDEADLK: 'The processes would wait for each other for ever.',
          },
          note: 'The lock is lost when any descriptor of the file is closed, also one that a library opened.',
          ...waiting,
        },
        F_OFD_GETLK: {
          does: 'Look for a lock that would be in the way of a record lock of this open file description.',
          args: { arg: inout('flock') },
          since: '3.15',
          errors: 'EFAULT EINVAL ENOMEM EOVERFLOW',
          hints: { EINVAL: 'l_pid is not 0, or another field is wrong.' },
          note:
            'Without such a lock only l_type changes, to F_UNLCK; otherwise the struct describes the ' +
            'lock, and l_pid is -1 if it belongs to an open file description.',
        },
        F_OFD_SETLK: {
          does: 'Set or remove a record lock of the open file description; fail if another is in the way.',
          args: { arg: input('flock') },
          since: '3.15',
          errors: 'EACCES EAGAIN EBADF EFAULT EINVAL ENOLCK ENOMEM EOVERFLOW',
          hints: {
            EACCES: 'The kernel was built without CONFIG_FILE_LOCKING.',
            EAGAIN: 'Another process or open file description has a lock that is in the way.',
            EBADF: 'A read lock needs a file opened for reading, a write lock one opened for writing.',
            EINVAL: 'l_pid is not 0, or another field is wrong.',
          },
        },
        F_OFD_SETLKW: {
          does:
            'Set or remove a record lock of the open file description, and wait while another is in the ' +
            'way.',
          args: { arg: input('flock') },
          since: '3.15',
          errors: 'EACCES EBADF EFAULT EINTR EINVAL ENOLCK ENOMEM EOVERFLOW',
          hints: {
            EACCES: 'The kernel was built without CONFIG_FILE_LOCKING.',
            EBADF: 'A read lock needs a file opened for reading, a write lock one opened for writing.',
            EINVAL: 'l_pid is not 0, or another field is wrong.',
          },
          note: 'A deadlock is not noticed.',
          ...waiting,
        },
        // Leases and delegations
        F_GETLEASE: {
          does: 'Get the kind of lease that this open file has.',
          result: choice('F_LCK_'),
          since: '2.4',
          errors: '',
          note: 'While somebody waits for the lease to be broken, it is the kind to which it must go down.',
        },
        F_SETLEASE: {
          does: 'Take, change or give up a lease, to be told before others open or truncate the file.',
          args: { arg: choice('F_LCK_') },
          since: '2.4',
          errors: 'EACCES EAGAIN EINVAL ENOMEM',
          hints: {
            EACCES: 'The file belongs to somebody else and CAP_LEASE is missing.',
            EAGAIN: 'The file is open in a way that is in conflict, or there is no lease to remove.',
            EINVAL: 'Not a regular file, a file system without leases, or the sysctl fs.leases-enable is 0.',
          },
          note: 'The holder has fs.lease-break-time seconds to give it up; then the kernel takes it away.',
          dangerous: sigio('Breaking a lease'),
        },
        F_GETDELEG: {
          does: 'Get the kind of delegation that this open file or directory has.',
          args: { arg: inout('delegation') },
          since: '6.19',
          errors: 'EFAULT EINVAL',
          note: 'd_flags and __pad must be 0 before the call; d_type is the result.',
        },
        F_SETDELEG: {
          does: 'Take, change or give up a delegation, to be told before others change the file.',
          args: { arg: input('delegation') },
          since: '6.19',
          errors: 'EACCES EAGAIN EFAULT EINVAL ENOMEM',
          hints: {
            EACCES: 'The file belongs to somebody else and CAP_LEASE is missing.',
            EAGAIN:
              'The file is open in a way that is in conflict, somebody is just changing it, or there is no ' +
              'delegation to remove.',
            EINVAL:
              'Neither a regular file nor a directory, F_WRLCK on a directory, a file system without ' +
              'delegations, fs.leases-enable is 0, or d_flags or __pad is not 0.',
          },
          dangerous: sigio('Breaking a delegation'),
        },
        // Signals
        F_NOTIFY: {
          does: 'Ask for a signal when something changes in a directory.',
          args: { arg: flags('DN_') },
          since: '2.4',
          errors: 'EACCES EINVAL ENOMEM ENOTDIR',
          hints: {
            EINVAL: 'The kernel was built without CONFIG_DNOTIFY, or the sysctl fs.dir-notify-enable is 0.',
          },
          note:
            'The events are added to those asked for before; 0 ends it. inotify does the same without ' +
            'signals.',
          dangerous: sigio('A change'),
        },
        F_GETOWN: {
          does: 'Get the process that receives signals about this open file.',
          result: pid,
          since: '1.0',
          errors: '',
          note:
            'A process group comes negated, and one up to 4095 cannot be told from an error: use ' +
            'F_GETOWN_EX. 0 means nobody.',
        },
        F_SETOWN: {
          does: 'Set the process or process group that receives signals about this open file.',
          args: { arg: pid },
          since: '1.0',
          errors: 'EINVAL ENOMEM ESRCH',
          note: 'A negative number stands for a process group, 0 for nobody.',
        },
        F_GETOWN_EX: {
          does: 'Get the thread, process or process group that receives signals about this open file.',
          args: { arg: output('f_owner_ex') },
          since: '2.6.32',
          errors: 'EFAULT',
        },
        F_SETOWN_EX: {
          does: 'Set the thread, process or process group that receives signals about this open file.',
          args: { arg: input('f_owner_ex') },
          since: '2.6.32',
          errors: 'EFAULT EINVAL ENOMEM ESRCH',
        },
        F_GETOWNER_UIDS: {
          does: 'Get the real and the effective user id of whoever set the owner for signals.',
          args: { arg: output(uid, { count: 2, size: 8 }) },
          since: '3.6',
          errors: 'EFAULT EINVAL',
          hints: { EINVAL: 'The kernel was built without CONFIG_CHECKPOINT_RESTORE.' },
        },
        F_GETSIG: {
          does: 'Get the signal that is sent about this open file.',
          result: signal,
          since: '2.2',
          errors: '',
          note: '0 stands for SIGIO without further information.',
        },
        F_SETSIG: {
          does: 'Set the signal that is sent about this open file.',
          args: { arg: signal },
          since: '2.2',
          errors: 'EINVAL ENOMEM',
          note:
            '0 stands for SIGIO without further information; any other, also SIGIO itself, comes with the ' +
            'descriptor in si_fd.',
        },
        // Pipes
        F_GETPIPE_SZ: {
          does: 'Get the capacity of a pipe.',
          result: size,
          since: '2.6.35',
          errors: 'EBADF',
          hints: { EBADF: 'The descriptor is not that of a pipe or FIFO.' },
        },
        F_SETPIPE_SZ: {
          does: 'Set the capacity of a pipe.',
          args: { arg: size },
          result: size,
          since: '2.6.35',
          errors: 'EBADF EBUSY EINVAL ENOMEM EPERM',
          hints: {
            EBADF: 'The descriptor is not that of a pipe or FIFO.',
            EBUSY: 'More data is in the pipe than would fit, or it is a notification pipe.',
            EPERM:
              'More than fs.pipe-max-size needs CAP_SYS_RESOURCE; more pages than fs.pipe-user-pages-soft ' +
              'or fs.pipe-user-pages-hard need that or CAP_SYS_ADMIN.',
          },
          note: 'The size is rounded up to a power of two, at least one page; the result is the new size.',
        },
        // Seals
        F_GET_SEALS: {
          does: 'Get the seals of a memory file.',
          result: flags('F_SEAL_'),
          since: '3.17',
          errors: 'EINVAL',
          hints: { EINVAL: 'The file is not on tmpfs or hugetlbfs.' },
        },
        F_ADD_SEALS: {
          does: 'Add seals to a memory file, for ever.',
          args: { arg: flags('F_SEAL_') },
          since: '3.17',
          errors: 'EBUSY EINVAL EPERM',
          hints: {
            EBUSY: 'F_SEAL_WRITE: the file is mapped shared and writable, or its pages are in use for I/O.',
            EINVAL: 'An unknown seal, or the file is not on tmpfs or hugetlbfs.',
            EPERM:
              'The file is not open for writing, or is sealed with F_SEAL_SEAL, as all memory files are ' +
              'created with neither MFD_ALLOW_SEALING nor MFD_NOEXEC_SEAL.',
          },
          note: 'F_SEAL_EXEC on an executable file also adds the seals against writing and resizing.',
        },
        // Write hints
        F_GET_RW_HINT: {
          does: 'Get how long the data of the file is expected to live.',
          args: { arg: output(choice('RWH_'), { count: 1, size: 8 }) },
          since: '4.13',
          errors: 'EFAULT',
        },
        F_SET_RW_HINT: {
          does: 'Set how long the data of the file is expected to live.',
          args: { arg: input(choice('RWH_'), { count: 1, size: 8 }) },
          since: '4.13',
          errors: 'EFAULT EINVAL EPERM',
          hints: { EPERM: 'The file is immutable, or belongs to somebody else and CAP_FOWNER is missing.' },
        },
      },
      without: {
        F_CANCELLK: 'Only file servers in the kernel use it; fcntl answers EINVAL.',
        F_GET_FILE_RW_HINT: 'The kernel no longer keeps a hint for each open file; fcntl answers EINVAL.',
        F_SET_FILE_RW_HINT: 'The kernel no longer keeps a hint for each open file; fcntl answers EINVAL.',
      },
    },
  ],
  fields: {
    flock: {
      l_type: choice('F_LCK_'),
      l_whence: choice('SEEK_'),
      l_start: offset,
      l_len: offset,
      l_pid: pid,
    },
    delegation: { d_flags: unused, d_type: choice('F_LCK_'), __pad: unused },
    f_owner_ex: { type: choice('F_OWNER_'), pid },
  },
  families: {
    F_: {
      does: 'Commands of fcntl.',
      except: ['F_RDLCK', 'F_WRLCK', 'F_UNLCK', 'F_EXLCK', 'F_SHLCK', 'F_LINUX_SPECIFIC_BASE'],
    },
    F_LCK_: {
      does: 'Kinds of record locks, leases and delegations.',
      names: ['F_RDLCK', 'F_WRLCK', 'F_UNLCK'],
    },
    F_SEAL_: { does: 'Seals of a memory file.' },
    F_OWNER_: { does: 'What sort of thing receives the signals about an open file.' },
    FD_: { does: 'Flags of a file descriptor.', names: ['FD_CLOEXEC'] },
    DN_: { does: 'Changes in a directory.' },
    RWH_: { does: 'How long data is expected to live.' },
  },
}
