// The older asynchronous input and output of files, which libaio uses.

import {
  address,
  choice,
  cookie,
  count,
  fd,
  flags,
  inout,
  input,
  int,
  length,
  nothing,
  of,
  offset,
  output,
  type Subject,
  size,
  unused,
} from '../vocabulary.js'

const context = of('aio context', cookie)
const requests = of('requests', count)
const getting = {
  ctx_id: context,
  min_nr: of('events', count),
  nr: length,
  events: output('io_event', { count: 'nr' }),
  timeout: input('__kernel_timespec', { timeout: 'relative', optional: 'wait for ever' }),
}
const gettingNote =
  'When the time is over, it gives what there is, which may be less than min_nr. The timeout is not ' +
  'checked for being a valid time.'

export const aio: Subject = {
  calls: {
    io_setup: {
      does: 'Create a context for asynchronous requests.',
      args: { nr_events: requests, ctxp: inout(context) },
      result: nothing,
      since: '2.6',
      errors: 'EAGAIN EFAULT EINVAL ENOMEM',
      hints: {
        EAGAIN: 'All contexts together would allow more requests than /proc/sys/fs/aio-max-nr.',
        EINVAL: 'The variable behind ctxp must be 0, and nr_events neither 0 nor too large.',
      },
      note: 'The context is the address of a ring of completions, which is mapped into the process.',
    },
    io_submit: {
      does: 'Submit asynchronous requests.',
      args: { ctx_id: context, nr: length, iocbpp: input(inout('iocb'), { count: 'nr' }) },
      result: requests,
      since: '2.6',
      errors: 'EAGAIN EBADF EFAULT EINVAL ENOMEM EOPNOTSUPP EPERM',
      hints: {
        EAGAIN: 'The context has no room for more requests; get events first.',
        EINVAL: 'The context is unknown, or the first request is not possible with its file.',
        EPERM:
          'The priority of the request needs a capability, or RWF_NOAPPEND meets a file that is append-only.',
      },
      note:
        'iocbpp is an array of pointers. Stops at the first request that is refused, and gives an error ' +
        'only if that is the first of all. The kernel writes aio_key, and uses the buffers until the ' +
        'request is complete; with most files only direct input and output is asynchronous, the rest is ' +
        'done at once.',
    },
    io_getevents: {
      does: 'Get events of completed requests, and wait for them if need be.',
      args: getting,
      result: of('events', count),
      since: '2.6',
      errors: 'EFAULT EINTR EINVAL',
      hints: { EINVAL: 'The context is unknown, or min_nr is negative or greater than nr.' },
      note: gettingNote,
      blocks: 'until min_nr requests are complete or the time is over',
      restart: 'never',
    },
    io_pgetevents: {
      does: 'Get events of completed requests as io_getevents does, with another signal mask.',
      args: {
        ...getting,
        usig: input('__aio_sigset', { optional: 'the signal mask stays as it is' }),
      },
      result: of('events', count),
      since: '4.18',
      errors: 'EFAULT EINTR EINVAL',
      hints: {
        EINVAL:
          'The context is unknown, min_nr is negative or greater than nr, or the signal mask has not 8 ' +
          'bytes.',
      },
      note: `${gettingNote} While it waits, the signal mask of the calling thread is the given one.`,
      blocks: 'until min_nr requests are complete or the time is over',
      restart: 'never',
      man: 'io_getevents(2)',
    },
    io_cancel: {
      does: 'Cancel an asynchronous request.',
      args: { ctx_id: context, iocb: input('iocb'), result: unused },
      result: nothing,
      since: '2.6',
      errors: 'EFAULT EINPROGRESS EINVAL',
      hints: {
        EINPROGRESS:
          'This is success: the request is being cancelled, and its event comes with io_getevents.',
        EINVAL: 'The context is unknown, or it has no such request that can be cancelled.',
      },
      note:
        'Never gives 0: the error EINPROGRESS means success. The request is found by the address of its ' +
        'iocb; result is not written.',
    },
    io_destroy: {
      does: 'Cancel all requests of a context, wait for the rest, and destroy it.',
      args: { ctx: context },
      result: nothing,
      since: '2.6',
      errors: 'EINVAL',
      blocks: 'until the requests that cannot be cancelled are complete',
      restart: 'uninterruptible',
    },
  },
  fields: {
    iocb: {
      aio_data: cookie,
      aio_key: int,
      aio_rw_flags: flags('RWF_'),
      aio_lio_opcode: choice('IOCB_CMD_'),
      aio_reqprio: int,
      aio_fildes: fd,
      aio_buf: address,
      aio_nbytes: size,
      aio_offset: offset,
      aio_reserved2: unused,
      aio_flags: flags('IOCB_FLAG_'),
      aio_resfd: of('eventfd', fd),
    },
    io_event: { data: cookie, obj: address, res: int, res2: int },
    __aio_sigset: {
      sigmask: input('sigset_t', { size: 'sigsetsize', optional: 'the signal mask stays as it is' }),
      sigsetsize: length,
    },
  },
  families: {
    IOCB_CMD_: { does: 'what an asynchronous request does', except: ['IOCB_CMD_NOOP'] },
    IOCB_FLAG_: { does: 'flags of an asynchronous request' },
  },
}
