// Waiting for file descriptors to become ready: poll, select, epoll; and eventfd.

import {
  bool,
  choice,
  cookie,
  count,
  exactly,
  fd,
  flags,
  inout,
  input,
  int,
  length,
  nothing,
  of,
  output,
  type Subject,
  time,
  timeout,
} from '../vocabulary.js'

const ready = of('ready descriptors', count)
const sigmask = input('sigset_t', { size: 'sigsetsize', optional: 'the signal mask stays as it is' })
const left = { timeout: 'relative', optional: 'wait for ever' } as const
const set = (events: string) =>
  inout('__kernel_fd_set', { bits: 'n', optional: `no descriptor is ${events}` })
const epollEvents = output('epoll_event', { count: 'maxevents' })
const mask = 'While it waits, the signal mask of the calling thread is the given one.'
const sets =
  'n is the highest descriptor plus 1. The sets are read and written in whole 64-bit words, so n is ' +
  'rounded up to a multiple of 64; they may be larger than the 1024 bits of libc.'
const waiting = { EINVAL: 'epfd is no epoll descriptor, or maxevents is not positive.' }

export const poll: Subject = {
  calls: {
    poll: {
      does: 'Wait until one of some descriptors is ready.',
      portable: 'ppoll',
      args: {
        ufds: inout('pollfd', { count: 'nfds', optional: 'only the time is waited for; nfds is 0' }),
        nfds: length,
        timeout_msecs: timeout('ms'),
      },
      result: ready,
      since: '1.0',
      errors: 'EFAULT EINTR EINVAL ENOMEM',
      hints: { EINVAL: 'There are more elements than RLIMIT_NOFILE allows descriptors.' },
      note:
        'A negative timeout waits for ever. Of each element only revents is written; elements with a ' +
        'negative descriptor are passed over, and a closed descriptor is reported as POLLNVAL, not as an ' +
        'error.',
      blocks: 'until a descriptor is ready or the time is over',
      restart: 'restart_block',
    },
    ppoll: {
      does: 'Wait until one of some descriptors is ready, with a precise timeout and a signal mask.',
      args: {
        ufds: inout('pollfd', { count: 'nfds', optional: 'only the time is waited for; nfds is 0' }),
        nfds: length,
        tsp: inout('__kernel_timespec', left),
        sigmask,
        sigsetsize: exactly(8, length),
      },
      result: ready,
      since: '2.6.16',
      errors: 'EFAULT EINTR EINVAL ENOMEM',
      hints: {
        EINVAL:
          'sigsetsize is not 8, the timeout is no valid time, or there are more elements than RLIMIT_NOFILE.',
      },
      note: `Writes the time that is left to tsp, which libc hides. ${mask}`,
      blocks: 'until a descriptor is ready or the time is over',
      restart: 'never',
    },
    select: {
      does: 'Wait until one descriptor of three sets is ready.',
      portable: 'pselect6',
      args: {
        n: length,
        inp: set('watched for reading'),
        outp: set('watched for writing'),
        exp: set('watched for exceptional conditions'),
        tvp: inout('__kernel_old_timeval', left),
      },
      result: of('bits set', count),
      since: '1.0',
      errors: 'EBADF EFAULT EINTR EINVAL ENOMEM',
      hints: { EINVAL: 'n is negative, or the timeout is no valid time.' },
      note: `Writes the time that is left to tvp. ${sets}`,
      blocks: 'until a descriptor is ready or the time is over',
      restart: 'never',
    },
    pselect6: {
      does: 'Wait until one descriptor of three sets is ready, with a precise timeout and a signal mask.',
      args: {
        n: length,
        inp: set('watched for reading'),
        outp: set('watched for writing'),
        exp: set('watched for exceptional conditions'),
        tsp: inout('__kernel_timespec', left),
        sig: input('sigset_argpack', { optional: 'the signal mask stays as it is' }),
      },
      result: of('bits set', count),
      since: '2.6.16',
      errors: 'EBADF EFAULT EINTR EINVAL ENOMEM',
      hints: {
        EINVAL: 'n is negative, the timeout is no valid time, or the size of the signal mask is not 8.',
      },
      note: `Writes the time that is left to tsp, which libc's pselect hides. ${mask} ${sets}`,
      blocks: 'until a descriptor is ready or the time is over',
      restart: 'never',
    },
    epoll_create1: {
      does: 'Create an epoll descriptor, which watches other descriptors.',
      args: { flags: flags('EPOLL_') },
      result: of('epoll', fd),
      since: '2.6.27',
      errors: 'EINVAL EMFILE ENFILE ENOMEM',
    },
    epoll_create: {
      does: 'Create an epoll descriptor without flags.',
      portable: 'epoll_create1',
      args: { size: int },
      result: of('epoll', fd),
      since: '2.6',
      errors: 'EINVAL EMFILE ENFILE ENOMEM',
      note: 'The size means nothing any more, but must be positive.',
    },
    epoll_ctl: {
      does: 'Add a descriptor to those that an epoll descriptor watches, change it, or take it out.',
      args: {
        epfd: of('epoll', fd),
        op: choice('EPOLL_CTL_'),
        fd,
        event: input('epoll_event', { optional: 'only with EPOLL_CTL_DEL, which does not look at it' }),
      },
      result: nothing,
      since: '2.6',
      errors: 'EBADF EEXIST EFAULT EINVAL ELOOP ENOENT ENOMEM ENOSPC EPERM',
      hints: {
        EPERM: 'The file cannot be watched; regular files and directories cannot.',
        ENOSPC: 'The user watches as many descriptors as /proc/sys/fs/epoll/max_user_watches allows.',
        ELOOP: 'Epoll descriptors would watch each other in a circle, or be nested too deeply.',
        EEXIST: 'The descriptor is watched already; use EPOLL_CTL_MOD.',
        ENOENT: 'The descriptor is not watched; use EPOLL_CTL_ADD.',
        EINVAL:
          'epfd is no epoll descriptor or is fd itself, op is unknown, or EPOLLEXCLUSIVE is used wrongly.',
      },
      note:
        'EPOLLERR and EPOLLHUP are always watched. EPOLLWAKEUP is dropped silently without ' +
        'CAP_BLOCK_SUSPEND. A file stays watched until all descriptors that refer to it are closed.',
    },
    epoll_wait: {
      does: 'Wait for events of the descriptors that an epoll descriptor watches.',
      portable: 'epoll_pwait',
      args: { epfd: of('epoll', fd), events: epollEvents, maxevents: length, timeout: timeout('ms') },
      result: of('events', count),
      since: '2.6',
      errors: 'EBADF EFAULT EINTR EINVAL',
      hints: waiting,
      note: 'A negative timeout waits for ever.',
      blocks: 'until there are events or the time is over',
      restart: 'never',
    },
    epoll_pwait: {
      does: 'Wait for events as epoll_wait does, with another signal mask.',
      args: {
        epfd: of('epoll', fd),
        events: epollEvents,
        maxevents: length,
        timeout: timeout('ms'),
        sigmask,
        sigsetsize: exactly(8, length),
      },
      result: of('events', count),
      since: '2.6.19',
      errors: 'EBADF EFAULT EINTR EINVAL',
      hints: waiting,
      note: `A negative timeout waits for ever. ${mask}`,
      blocks: 'until there are events or the time is over',
      restart: 'never',
    },
    epoll_pwait2: {
      does: 'Wait for events as epoll_pwait does, with a timeout in nanoseconds.',
      args: {
        epfd: of('epoll', fd),
        events: epollEvents,
        maxevents: length,
        timeout: input('__kernel_timespec', { timeout: 'relative', optional: 'wait for ever' }),
        sigmask,
        sigsetsize: exactly(8, length),
      },
      result: of('events', count),
      since: '5.11',
      errors: 'EBADF EFAULT EINTR EINVAL',
      hints: waiting,
      note: `Unlike ppoll, it does not write the time that is left. ${mask}`,
      blocks: 'until there are events or the time is over',
      restart: 'never',
    },
    eventfd2: {
      does: 'Create a descriptor that is a 64-bit counter: write adds to it, read takes from it.',
      args: { count: int, flags: flags('EFD_') },
      result: of('eventfd', fd),
      since: '2.6.27',
      errors: 'EINVAL EMFILE ENFILE ENOMEM',
      note: 'The initial value has 32 bits only. Reads and writes transfer 8 bytes.',
    },
    eventfd: {
      does: 'Create a counter descriptor without flags.',
      portable: 'eventfd2',
      args: { count: int },
      result: of('eventfd', fd),
      since: '2.6.22',
      errors: 'EMFILE ENFILE ENOMEM',
    },
  },
  multiplexers: [
    {
      call: 'ioctl',
      by: 'cmd',
      commands: {
        EPIOCSPARAMS: {
          does: 'Set how an epoll descriptor polls network devices busily while it waits.',
          args: { arg: input('epoll_params') },
          since: '6.9',
          errors: 'EFAULT EINVAL EOPNOTSUPP EPERM',
          hints: {
            EPERM: 'A budget of more than 64 packets needs CAP_NET_ADMIN.',
            EOPNOTSUPP: 'The kernel was built without busy polling of network devices.',
          },
        },
        EPIOCGPARAMS: {
          does: 'Get how an epoll descriptor polls network devices busily while it waits.',
          args: { arg: output('epoll_params') },
          since: '6.9',
          errors: 'EFAULT EOPNOTSUPP',
          hints: { EOPNOTSUPP: 'The kernel was built without busy polling of network devices.' },
        },
      },
    },
  ],
  fields: {
    pollfd: { fd, events: flags('POLL_EVENT_'), revents: flags('POLL_EVENT_') },
    epoll_event: { events: flags('EPOLL_EVENT_'), data: cookie },
    epoll_params: {
      busy_poll_usecs: time('us'),
      busy_poll_budget: of('packets', count),
      prefer_busy_poll: bool,
    },
    sigset_argpack: {
      p: input('sigset_t', { size: 'size', optional: 'the signal mask stays as it is' }),
      size: length,
    },
  },
  families: {
    EPOLL_: { does: 'flags of epoll_create1', names: ['EPOLL_CLOEXEC'] },
    EPOLL_CTL_: { does: 'what epoll_ctl does' },
    EPOLL_EVENT_: {
      does: 'events of epoll, and how they are watched',
      names: [
        'EPOLLIN',
        'EPOLLPRI',
        'EPOLLOUT',
        'EPOLLERR',
        'EPOLLHUP',
        'EPOLLNVAL',
        'EPOLLRDNORM',
        'EPOLLRDBAND',
        'EPOLLWRNORM',
        'EPOLLWRBAND',
        'EPOLLMSG',
        'EPOLLRDHUP',
        'EPOLLEXCLUSIVE',
        'EPOLLWAKEUP',
        'EPOLLONESHOT',
        'EPOLLET',
      ],
    },
    POLL_EVENT_: {
      does: 'events of poll and ppoll',
      names: [
        'POLLIN',
        'POLLPRI',
        'POLLOUT',
        'POLLERR',
        'POLLHUP',
        'POLLNVAL',
        'POLLRDNORM',
        'POLLRDBAND',
        'POLLWRNORM',
        'POLLWRBAND',
        'POLLMSG',
        'POLLREMOVE',
        'POLLRDHUP',
      ],
    },
    EFD_: { does: 'flags of eventfd2' },
  },
}
