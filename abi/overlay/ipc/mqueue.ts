// POSIX message queues.

import {
  bytes,
  count,
  fd,
  flags,
  input,
  int,
  length,
  mode,
  neededWith,
  nothing,
  of,
  output,
  type Subject,
  size,
  string,
  unused,
} from '../vocabulary.js'

const queue = of('mqueue', fd)
const priority = of('priority', int)

export const mqueue: Subject = {
  calls: {
    mq_open: {
      does: 'Open or make a message queue.',
      args: {
        u_name: string,
        oflag: flags('O_'),
        mode: neededWith(mode, 'oflag', 'O_CREAT'),
        u_attr: input('mq_attr', { optional: 'a new queue gets the default capacity' }),
      },
      result: queue,
      since: '2.6.6',
      errors: 'EACCES EEXIST EFAULT EINVAL EMFILE ENAMETOOLONG ENFILE ENOENT ENOMEM ENOSPC ENOSYS EOVERFLOW',
      hints: {
        EACCES:
          'The name must not begin with a slash or hold one; or the permissions of the queue forbid it.',
        EINVAL: 'mq_maxmsg and mq_msgsize must be greater than 0 and within the limits of fs.mqueue.',
        EMFILE: 'The process has too many descriptors, or RLIMIT_MSGQUEUE is exceeded.',
        ENOSPC: 'The limit fs.mqueue.queues_max is reached.',
      },
      note:
        'The name has no leading slash, unlike that of libc, which drops it. The ' +
        'descriptor is always closed on exec. Of u_attr only mq_maxmsg and mq_msgsize count.',
    },
    mq_unlink: {
      does: 'Remove the name of a message queue; the queue lives until nobody has it open.',
      args: { u_name: string },
      result: nothing,
      since: '2.6.6',
      errors: 'EACCES EFAULT ENAMETOOLONG ENOENT ENOMEM ENOSYS EPERM',
      hints: {
        EACCES: 'The name must not begin with a slash or hold one.',
        EPERM: 'Only the owner of the queue may do it.',
      },
    },
    mq_timedsend: {
      does: 'Put a message into a queue, before those of lower priority.',
      args: {
        mqdes: queue,
        u_msg_ptr: input(bytes, { size: 'msg_len' }),
        msg_len: length,
        msg_prio: priority,
        u_abs_timeout: input('__kernel_timespec', { timeout: 'absolute', optional: 'wait for ever' }),
      },
      result: nothing,
      since: '2.6.6',
      errors: 'EAGAIN EBADF EFAULT EINTR EINVAL EMSGSIZE ENOMEM ENOSYS ETIMEDOUT',
      hints: {
        EINVAL: 'The priority must be less than 32768, and the time valid.',
        EMSGSIZE: 'The message is longer than mq_msgsize of the queue.',
      },
      note: 'The time is that of CLOCK_REALTIME.',
      blocks: 'while the queue is full, unless it is open with O_NONBLOCK',
      restart: 'SA_RESTART',
    },
    mq_timedreceive: {
      does: 'Take the oldest message of the highest priority from a queue.',
      args: {
        mqdes: queue,
        u_msg_ptr: output(bytes, { size: 'msg_len' }),
        msg_len: length,
        u_msg_prio: output(priority, { optional: 'not asked' }),
        u_abs_timeout: input('__kernel_timespec', { timeout: 'absolute', optional: 'wait for ever' }),
      },
      result: size,
      since: '2.6.6',
      errors: 'EAGAIN EBADF EFAULT EINTR EINVAL EMSGSIZE ENOSYS ETIMEDOUT',
      hints: { EMSGSIZE: 'The buffer must hold mq_msgsize bytes, however short the message is.' },
      note: 'The time is that of CLOCK_REALTIME.',
      blocks: 'while the queue is empty, unless it is open with O_NONBLOCK',
      restart: 'SA_RESTART',
    },
    mq_notify: {
      does: 'Ask to be told once when a message comes into the empty queue.',
      args: {
        mqdes: queue,
        u_notification: input('sigevent', { optional: 'withdraw the own request' }),
      },
      result: nothing,
      since: '2.6.6',
      errors: 'EBADF EBUSY EFAULT EINTR EINVAL ENOMEM ENOSYS ENOTSOCK',
      hints: { EBUSY: 'A process has already asked.' },
      note:
        'For SIGEV_THREAD the kernel knows no threads: sigev_signo is a netlink socket, and the 32 ' +
        'bytes at sival_ptr are sent to it, the last of them replaced by 1 for a message and 2 for a ' +
        'removed request.',
      blocks: 'with SIGEV_THREAD, while the netlink socket is full',
      restart: 'SA_RESTART',
    },
    mq_getsetattr: {
      does: 'Get the attributes of a queue, and set whether its descriptor waits.',
      args: {
        mqdes: queue,
        u_mqstat: input('mq_attr', { optional: 'change nothing' }),
        u_omqstat: output('mq_attr', { optional: 'not asked' }),
      },
      result: nothing,
      since: '2.6.6',
      errors: 'EBADF EFAULT EINVAL ENOSYS',
      hints: { EINVAL: 'mq_flags may hold nothing but O_NONBLOCK.' },
      note: 'Of u_mqstat only mq_flags counts. u_omqstat gets the flags from before the change.',
    },
  },
  fields: {
    mq_attr: {
      mq_flags: flags('O_'),
      mq_maxmsg: of('messages', count),
      mq_msgsize: size,
      mq_curmsgs: of('messages', count),
      '*': unused,
    },
  },
}
