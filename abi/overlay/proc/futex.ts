// Futexes, memory barriers, and what the kernel knows of a thread for libc.

import {
  address,
  bool,
  bytes,
  type CommandSemantics,
  choice,
  command,
  count,
  depends,
  exactly,
  flags,
  inout,
  input,
  int,
  length,
  mask,
  nothing,
  of,
  offset,
  output,
  type Subject,
  size,
  tid,
  unused,
  withFlags,
  word,
} from '../vocabulary.js'

const waiters = of('waiters', count)
const changed = 'The futex has not the expected value any more; look again.'
/** FUTEX2_NUMA is 4, and adds 4 bytes. */
const futex2Word = inout(bytes, {
  extent: '4 bytes, 8 with FUTEX2_NUMA',
  reach: { bytes: 4, each: 1, by: 'flags', bit: 'FUTEX2_NUMA' },
})
const only32 = 'Only futexes of 32 bits are possible: FUTEX2_SIZE_U32 must be set.'
const byThen = input('__kernel_timespec', { timeout: 'absolute', optional: 'wait for ever' })
const clockid = choice('CLOCK_')
const clocks = 'The clock is CLOCK_MONOTONIC or CLOCK_REALTIME, and not looked at without a timeout.'

const woken = 'until it is woken or the time is over'
const handled = 'With a timeout a signal handler ends it with EINTR in any case.'
const realtime = 'The clock is CLOCK_MONOTONIC, or CLOCK_REALTIME if FUTEX_CLOCK_REALTIME is added to op.'
const locked = 'until the lock is free or the time is over'
const locking = {
  EDEADLK: 'The calling thread holds the lock already, or the locks of threads would wait for each other.',
  EPERM: 'The value names a kernel thread, or, with FUTEX_PRIVATE_FLAG, a thread of another process.',
  ESRCH: 'The value names a thread that does not exist.',
  EINVAL: 'The futex is not aligned, or its value does not fit what the kernel knows of it.',
  ENOSYS: 'The kernel was built without futexes that inherit priority.',
}
const release =
  'Writes 0 to the futex, then to the pointer to the pending operation of the robust list, and only then ' +
  'wakes.'

/** The commands by which processes wait for each other too. */
const shared: Record<string, CommandSemantics> = {
  FUTEX_WAIT: {
    does: 'Sleep if the futex has the expected value, until it is woken.',
    args: {
      uaddr: input(word),
      val: word,
      utime: input('__kernel_timespec', { timeout: 'relative', optional: 'wait for ever' }),
    },
    since: '2.6',
    errors: 'EAGAIN EFAULT EINTR EINVAL ETIMEDOUT',
    hints: { EAGAIN: changed },
    note: `The clock is CLOCK_MONOTONIC. ${handled}`,
    blocks: woken,
    restart: 'SA_RESTART',
  },
  FUTEX_WAIT_BITSET: {
    does: 'Sleep as FUTEX_WAIT does, until a point of time, and be woken only for some bits.',
    args: { uaddr: input(word), val: word, utime: byThen, val3: mask },
    since: '2.6.25',
    errors: 'EAGAIN EFAULT EINTR EINVAL ETIMEDOUT',
    hints: { EAGAIN: changed, EINVAL: 'The bits are 0, the time is not valid, or the futex is not aligned.' },
    note: `val3 has the bits; FUTEX_BITSET_MATCH_ANY is all. ${realtime} ${handled}`,
    blocks: woken,
    restart: 'SA_RESTART',
  },
  FUTEX_WAKE: {
    does: 'Wake threads that wait for a futex.',
    args: { uaddr: input(word), val: waiters },
    result: waiters,
    since: '2.6',
    errors: 'EFAULT EINVAL',
    hints: { EINVAL: 'The futex is not aligned, or is one that inherits priority.' },
    note: 'The value is not looked at. Wakes at least one, even if val is 0.',
  },
  FUTEX_WAKE_BITSET: {
    does: 'Wake threads that wait for some bits of a futex.',
    args: { uaddr: input(word), val: waiters, val3: mask },
    result: waiters,
    since: '2.6.25',
    errors: 'EFAULT EINVAL',
    hints: { EINVAL: 'The bits are 0, or the futex is not aligned or is one that inherits priority.' },
    note: 'val3 has the bits. Wakes at least one, even if val is 0.',
  },
  FUTEX_REQUEUE: {
    does: 'Wake some threads that wait for a futex, and let others wait for a second one.',
    args: { uaddr: input(word), val: waiters, utime: waiters, uaddr2: input(word) },
    result: waiters,
    since: '2.6',
    errors: 'EFAULT EINVAL',
    note: 'val is how many to wake, utime how many to move. FUTEX_CMP_REQUEUE has no race.',
  },
  FUTEX_CMP_REQUEUE: {
    does: 'Wake some threads and move others, if the futex has the expected value.',
    args: { uaddr: input(word), val: waiters, utime: waiters, uaddr2: input(word), val3: word },
    result: waiters,
    since: '2.6.7',
    errors: 'EAGAIN EFAULT EINVAL',
    hints: { EAGAIN: changed },
    note:
      'val is how many to wake, utime how many to move, val3 the expected value. Gives both numbers ' +
      'together.',
  },
  FUTEX_WAKE_OP: {
    does: 'Change a second futex, wake threads of the first, and of the second if its old value is as said.',
    args: { uaddr: input(word), val: waiters, utime: waiters, uaddr2: inout(word), val3: int },
    result: waiters,
    since: '2.6.14',
    errors: 'EFAULT EINVAL ENOSYS',
    hints: { ENOSYS: 'The operation or the comparison in val3 is unknown.' },
    note:
      'val and utime are how many to wake. val3 is FUTEX_OP_ in bits 28 to 31, FUTEX_OP_CMP_ in bits 24 to' +
      ' 27, and the two operands of 12 bits each.',
  },
  FUTEX_LOCK_PI: {
    does: 'Take a lock whose holder inherits the priority of those who wait.',
    args: { uaddr: inout(word), utime: byThen },
    since: '2.6.18',
    errors: 'EDEADLK EFAULT EINVAL ENOMEM ENOSYS EPERM ESRCH ETIMEDOUT',
    hints: locking,
    note: 'The value of the futex is the thread id of the holder. The clock is always CLOCK_REALTIME.',
    blocks: locked,
    restart: 'always',
  },
  FUTEX_LOCK_PI2: {
    does: 'Take a lock as FUTEX_LOCK_PI does, with a choice of the clock.',
    args: { uaddr: inout(word), utime: byThen },
    since: '5.14',
    errors: 'EDEADLK EFAULT EINVAL ENOMEM ENOSYS EPERM ESRCH ETIMEDOUT',
    hints: locking,
    note: realtime,
    blocks: locked,
    restart: 'always',
  },
  FUTEX_TRYLOCK_PI: {
    does: 'Take a lock that inherits priority, if it is free.',
    args: { uaddr: inout(word) },
    since: '2.6.18',
    errors: 'EAGAIN EDEADLK EFAULT EINVAL ENOMEM ENOSYS EPERM ESRCH',
    hints: { ...locking, EAGAIN: 'The lock is taken.' },
  },
  FUTEX_UNLOCK_PI: {
    does: 'Release a lock that inherits priority.',
    args: { uaddr: inout(word) },
    since: '2.6.18',
    errors: 'EAGAIN EFAULT EINVAL ENOSYS EPERM',
    hints: { EPERM: 'The calling thread does not hold the lock.', ENOSYS: locking.ENOSYS },
  },
  FUTEX_WAIT_REQUEUE_PI: {
    does: 'Sleep on a futex, and take the lock to which FUTEX_CMP_REQUEUE_PI moves the thread.',
    args: { uaddr: input(word), val: word, utime: byThen, uaddr2: inout(word) },
    since: '2.6.31',
    errors: 'EAGAIN EDEADLK EFAULT EINVAL ENOSYS ETIMEDOUT',
    hints: {
      EAGAIN: `${changed} Or a signal came when it was moved already.`,
      EINVAL: 'The two futexes are the same, one is not aligned, or the time is not valid.',
      ENOSYS: locking.ENOSYS,
    },
    note: realtime,
    blocks: 'until it is woken with the lock taken, or the time is over',
    restart: 'always',
  },
  FUTEX_CMP_REQUEUE_PI: {
    does: 'Wake one thread that gets the lock, and let others wait for the lock.',
    args: { uaddr: input(word), val: waiters, utime: waiters, uaddr2: inout(word), val3: word },
    result: waiters,
    since: '2.6.31',
    errors: 'EAGAIN EDEADLK EFAULT EINVAL ENOMEM ENOSYS EPERM ESRCH',
    hints: {
      EAGAIN: changed,
      EINVAL:
        'val is not 1, the two futexes are the same, or others than FUTEX_WAIT_REQUEUE_PI wait for them.',
      ENOSYS: locking.ENOSYS,
    },
    note: 'val must be 1; utime is how many to move, val3 the expected value.',
  },
  FUTEX_UNLOCK_WAKE_LIST64: {
    does: 'Release a robust lock, and wake threads that wait for it.',
    args: { uaddr: output(word), val: waiters, uaddr2: output(address, { size: 8 }) },
    result: waiters,
    since: '7.2',
    errors: 'EFAULT EINVAL',
    note: release,
  },
  FUTEX_UNLOCK_WAKE_LIST32: {
    does: 'Release a robust lock of a 32-bit list, and wake threads that wait for it.',
    args: { uaddr: output(word), val: waiters, uaddr2: output(address, { size: 4 }) },
    result: waiters,
    since: '7.2',
    errors: 'EFAULT EINVAL',
    note: release,
  },
  FUTEX_UNLOCK_BITSET_LIST64: {
    does: 'Release a robust lock, and wake threads that wait for some bits of it.',
    args: { uaddr: output(word), val: waiters, uaddr2: output(address, { size: 8 }), val3: mask },
    result: waiters,
    since: '7.2',
    errors: 'EFAULT EINVAL',
    note: release,
  },
  FUTEX_UNLOCK_BITSET_LIST32: {
    does: 'Release a robust lock of a 32-bit list, and wake threads that wait for some bits of it.',
    args: { uaddr: output(word), val: waiters, uaddr2: output(address, { size: 4 }), val3: mask },
    result: waiters,
    since: '7.2',
    errors: 'EFAULT EINVAL',
    note: release,
  },
  FUTEX_UNLOCK_PI_LIST64: {
    does: 'Release a robust lock that inherits priority.',
    args: { uaddr: inout(word), uaddr2: output(address, { size: 8 }) },
    since: '7.2',
    errors: 'EAGAIN EFAULT EINVAL ENOSYS EPERM',
    hints: { EPERM: 'The calling thread does not hold the lock.', ENOSYS: locking.ENOSYS },
    note: 'Then writes 0 to the pointer to the pending operation of the robust list.',
  },
  FUTEX_UNLOCK_PI_LIST32: {
    does: 'Release a robust lock of a 32-bit list that inherits priority.',
    args: { uaddr: inout(word), uaddr2: output(address, { size: 4 }) },
    since: '7.2',
    errors: 'EAGAIN EFAULT EINVAL ENOSYS EPERM',
    hints: { EPERM: 'The calling thread does not hold the lock.', ENOSYS: locking.ENOSYS },
    note: 'Then writes 0 to the pointer to the pending operation of the robust list.',
  },
}

/** Each command has a second name with FUTEX_PRIVATE_FLAG, for the threads of one process. */
const own = Object.fromEntries(
  Object.entries(shared).map(([name, what]): [string, CommandSemantics] => [
    `${name}_PRIVATE`,
    {
      ...what,
      does: what.does.replace(/\.$/, ', among the threads of the process.'),
      since: ['2.6.0', '2.6.7', '2.6.14', '2.6.18'].includes(what.since) ? '2.6.22' : what.since,
    },
  ]),
)

const barrierCommands: Record<string, CommandSemantics> = {
  MEMBARRIER_CMD_QUERY: {
    does: 'Ask which commands the kernel knows.',
    result: flags('MEMBARRIER_CMD_'),
    since: '4.3',
    errors: 'EINVAL',
  },
  MEMBARRIER_CMD_GLOBAL: {
    does: 'Run a memory barrier on all threads of the system.',
    since: '4.3',
    errors: 'EINVAL',
    hints: { EINVAL: 'Some CPUs run without a timer tick (nohz_full), or the flags are not 0.' },
    note: 'MEMBARRIER_CMD_SHARED is an older name of it.',
    blocks: 'until all CPUs have been through the scheduler, some milliseconds',
    restart: 'uninterruptible',
  },
  MEMBARRIER_CMD_GLOBAL_EXPEDITED: {
    does: 'Run a memory barrier on all threads of the processes that have registered for it.',
    since: '4.16',
    errors: 'EINVAL ENOMEM',
  },
  MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED: {
    does: 'Register the process, so that MEMBARRIER_CMD_GLOBAL_EXPEDITED includes it.',
    since: '4.16',
    errors: 'EINVAL ENOMEM',
  },
  MEMBARRIER_CMD_PRIVATE_EXPEDITED: {
    does: 'Run a memory barrier on all threads of the process.',
    since: '4.14',
    errors: 'EINVAL ENOMEM EPERM',
    hints: { EPERM: 'Call MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED before.' },
  },
  MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED: {
    does: 'Register the process for MEMBARRIER_CMD_PRIVATE_EXPEDITED.',
    since: '4.14',
    errors: 'EINVAL ENOMEM',
  },
  MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE: {
    does: 'Let all threads of the process see changed machine code.',
    since: '4.16',
    errors: 'EINVAL ENOMEM EPERM',
    hints: { EPERM: 'Call MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE before.' },
  },
  MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE: {
    does: 'Register the process for MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE.',
    since: '4.16',
    errors: 'EINVAL ENOMEM',
  },
  MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ: {
    does: 'Restart the restartable sequences that other threads of the process are in.',
    args: { flags: flags('MEMBARRIER_CMD_FLAG_'), cpu_id: of('cpu', int) },
    since: '5.10',
    errors: 'EINVAL ENOMEM EPERM',
    hints: {
      EPERM: 'Call MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ before.',
      EINVAL: 'A flag is unknown, or the kernel was built without restartable sequences.',
    },
    note: 'cpu_id is looked at with MEMBARRIER_CMD_FLAG_CPU only; a CPU that is not there is no error.',
  },
  MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ: {
    does: 'Register the process for MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ.',
    since: '5.10',
    errors: 'EINVAL ENOMEM',
  },
  MEMBARRIER_CMD_GET_REGISTRATIONS: {
    does: 'Ask for which commands the process is registered.',
    result: flags('MEMBARRIER_CMD_'),
    since: '6.3',
    errors: 'EINVAL',
  },
}

export const futex: Subject = {
  calls: {
    futex: {
      does: 'Wait for a 32-bit word in shared memory, wake those who wait, or lock it.',
      args: {
        uaddr: depends('op'),
        op: withFlags(command('FUTEX_'), 'FUTEX_FLAG_'),
        val: depends('op'),
        utime: depends('op'),
        uaddr2: depends('op'),
        val3: depends('op'),
      },
      result: depends('op'),
      since: '2.6',
      errors: 'EFAULT EINVAL ENOSYS',
      hints: { ENOSYS: 'The command is unknown, or does not go with the flags in op.' },
      note:
        'To op FUTEX_PRIVATE_FLAG can be added if only threads of the process use the futex, and to some ' +
        'commands FUTEX_CLOCK_REALTIME. utime is a pointer to a timeout or a number, as the command says.',
      blocks: 'until it is woken, with the commands that wait or lock',
      restart: 'SA_RESTART',
    },
    futex_wait: {
      does: 'Sleep if a futex has the expected value, until it is woken for some bits.',
      args: { uaddr: futex2Word, val: word, mask, flags: flags('FUTEX2_'), timeout: byThen, clockid },
      result: nothing,
      since: '6.7',
      errors: 'EAGAIN EFAULT EINTR EINVAL ETIMEDOUT',
      hints: { EAGAIN: changed, EINVAL: `The mask is 0, the futex not aligned, or a flag wrong. ${only32}` },
      note:
        `${only32} ${clocks} With FUTEX2_NUMA the word after the futex is a NUMA node, which may be ` +
        'written.',
      blocks: woken,
      restart: 'SA_RESTART',
      man: 'futex(2)',
    },
    futex_wake: {
      does: 'Wake threads that wait for some bits of a futex.',
      args: { uaddr: futex2Word, mask, nr: waiters, flags: flags('FUTEX2_') },
      result: waiters,
      since: '6.7',
      errors: 'EFAULT EINVAL',
      hints: { EINVAL: `The mask is 0, the futex not aligned, or a flag wrong. ${only32}` },
      note: `${only32} Unlike FUTEX_WAKE, it wakes none if nr is 0.`,
      man: 'futex(2)',
    },
    futex_requeue: {
      does: 'Wake some threads that wait for a futex, and let others wait for a second one.',
      args: {
        waiters: input('futex_waitv', { count: 2 }),
        flags: unused,
        nr_wake: waiters,
        nr_requeue: waiters,
      },
      result: waiters,
      since: '6.7',
      errors: 'EAGAIN EFAULT EINVAL',
      hints: {
        EAGAIN: changed,
        EINVAL: `The flags of the two futexes differ, or a number is negative. ${only32}`,
      },
      note: 'The first element is the futex with its expected value, the second the one to move to.',
      man: 'futex(2)',
    },
    futex_waitv: {
      does: 'Sleep until one of some futexes is woken, if all have their expected values.',
      args: {
        waiters: input('futex_waitv', { count: 'nr_futexes' }),
        nr_futexes: length,
        flags: unused,
        timeout: byThen,
        clockid,
      },
      result: of('index of a woken futex', int),
      since: '5.16',
      errors: 'EAGAIN EFAULT EINTR EINVAL ENOMEM ETIMEDOUT',
      hints: { EAGAIN: changed, EINVAL: `There must be 1 to 128 futexes. ${only32}` },
      note: `Others may have been woken too. ${clocks}`,
      blocks: 'until one is woken or the time is over',
      restart: 'SA_RESTART',
    },
    set_robust_list: {
      does: 'Register the list of robust locks that the calling thread holds.',
      args: {
        head: input('robust_list_head', { size: 'len', optional: 'there is no list' }),
        len: exactly(24, length),
      },
      result: nothing,
      since: '2.6.17',
      errors: 'EINVAL',
      hints: { EINVAL: 'len is not 24.' },
      perThread: 'the list of robust locks',
      dangerous:
        "Libc's own list is lost, and when the thread ends, the kernel walks the list and writes to the " +
        'locks in it.',
    },
    get_robust_list: {
      does: 'Get the address of the list of robust locks of a thread.',
      args: { pid: tid, head_ptr: output(address), len_ptr: output(size) },
      result: nothing,
      since: '2.6.17',
      errors: 'EFAULT EPERM ESRCH',
      hints: { EPERM: 'The thread cannot be read as with ptrace.' },
      note: '0 is the calling thread.',
      perThread: 'the list of robust locks',
    },
    membarrier: {
      does: 'Run a memory barrier on other threads.',
      args: { cmd: command('MEMBARRIER_CMD_'), flags: depends('cmd'), cpu_id: depends('cmd') },
      result: depends('cmd'),
      since: '4.3',
      errors: 'EINVAL ENOMEM EPERM',
    },
    rseq: {
      does: 'Register the area of the calling thread for restartable sequences, or release it.',
      args: {
        rseq: inout('rseq', { size: 'rseq_len', extensible: true }),
        rseq_len: length,
        flags: flags('RSEQ_FLAG_'),
        sig: word,
      },
      result: nothing,
      since: '4.18',
      errors: 'EBUSY EFAULT EINVAL EPERM',
      hints: {
        EBUSY: 'The thread has this area already.',
        EINVAL: 'The thread has another area, or one not aligned.',
      },
      perThread: 'the registered area',
      leftOut: {
        reason:
          'libc has registered an area for each thread already, and sequences are pieces of machine code',
        instead: 'getcpu',
      },
    },
    rseq_slice_yield: {
      does: 'Give the CPU back before the extended time slice of a restartable sequence ends.',
      args: {},
      result: bool,
      since: '7.0',
      errors: '',
      note: 'Of use only in machine code that has asked for the extension; otherwise it gives 0.',
      perThread: 'the extended time slice',
    },
    set_tid_address: {
      does: 'Say where the kernel writes 0 and wakes a futex when the calling thread ends.',
      args: { tidptr: output(tid, { optional: 'nothing is written' }) },
      result: tid,
      since: '2.6',
      errors: '',
      perThread: 'the address',
      leftOut: {
        reason: 'libc has set the address and waits there for the end of the thread',
        instead: 'gettid',
      },
    },
  },
  multiplexers: [
    {
      call: 'futex',
      by: 'op',
      commands: { ...shared, ...own },
      without: { FUTEX_FD: 'only kernels before 2.6.26 had it' },
    },
    { call: 'membarrier', by: 'cmd', commands: barrierCommands },
  ],
  fields: {
    futex_waitv: { val: word, uaddr: futex2Word, flags: flags('FUTEX2_'), __reserved: unused },
    robust_list: { next: address },
    robust_list_head: { futex_offset: offset, list_op_pending: address },
    rseq: {
      cpu_id_start: of('cpu', int),
      cpu_id: of('cpu', int),
      rseq_cs: input('rseq_cs', { optional: 'no sequence is running' }),
      flags: flags('RSEQ_CS_FLAG_'),
      node_id: of('NUMA node', int),
      mm_cid: int,
    },
    rseq_cs: {
      version: int,
      flags: flags('RSEQ_CS_FLAG_'),
      start_ip: address,
      post_commit_offset: size,
      abort_ip: address,
    },
  },
  families: {
    FUTEX_: { does: 'what futex does', names: [...Object.keys(shared), ...Object.keys(own), 'FUTEX_FD'] },
    FUTEX_FLAG_: {
      does: 'flags that are added to the command of futex',
      names: ['FUTEX_PRIVATE_FLAG', 'FUTEX_CLOCK_REALTIME', 'FUTEX_ROBUST_UNLOCK', 'FUTEX_ROBUST_LIST32'],
    },
    FUTEX2_: {
      does: 'flags of the newer futex calls',
      names: ['FUTEX2_SIZE_U32', 'FUTEX2_NUMA', 'FUTEX2_MPOL', 'FUTEX2_PRIVATE'],
    },
    FUTEX_OP_: {
      does: 'how FUTEX_WAKE_OP changes the second futex',
      except: ['FUTEX_OP_OPARG_SHIFT'],
    },
    FUTEX_OP_CMP_: { does: 'how FUTEX_WAKE_OP compares the old value of the second futex' },
    MEMBARRIER_CMD_: { does: 'what membarrier does', except: ['MEMBARRIER_CMD_SHARED'] },
    MEMBARRIER_CMD_FLAG_: { does: 'flags of membarrier' },
    RSEQ_FLAG_: { does: 'flags of rseq' },
    RSEQ_CS_FLAG_: {
      does: 'flags of a restartable sequence',
      except: [
        'RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT_BIT',
        'RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL_BIT',
        'RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE_BIT',
        'RSEQ_CS_FLAG_SLICE_EXT_AVAILABLE_BIT',
        'RSEQ_CS_FLAG_SLICE_EXT_ENABLED_BIT',
      ],
    },
  },
}
