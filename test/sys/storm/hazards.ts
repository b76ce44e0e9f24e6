// What the storm keeps away from, and why. It is not there to find out that a process can end itself.

import { CLOSED, fdOf } from './fixtures.js'
import { NOBODY, SIGNALS } from './values.js'

/** Calls without arguments, which nothing could refuse: they are not made. */
export const NEVER: Readonly<Record<string, string>> = {
  pause: 'waits for a signal',
  setsid: 'takes the child out of the session of its parent',
  sync: 'waits for all disks of the machine',
  vhangup: 'hangs up the terminal of the session',
}

/**
 * Calls that get nothing but what must be refused before the kernel is entered, besides those marked
 * `dangerous`.
 */
export const REFUSED_CALLS: Readonly<Record<string, string>> = {
  kexec_load: 'loads another kernel',
  kexec_file_load: 'loads another kernel',
  personality: 'changes how the process sees the machine',
  prlimit64: 'a limit can end the process, or make it useless',
  reboot: 'restarts the machine',
  setrlimit: 'a limit can end the process, or make it useless',
}

/** Commands that get nothing but what must be refused, besides those marked `dangerous` or left out. */
export const REFUSED_COMMANDS: Readonly<Record<string, string>> = {
  FUTEX_LOCK_PI: 'waits for a thread of the engine, and no signal ends that',
  FUTEX_LOCK_PI2: 'waits for a thread of the engine, and no signal ends that',
  FUTEX_WAIT_REQUEUE_PI: 'waits for another thread, and no signal ends that',
  FIONBIO: 'with it off, a descriptor of the child waits',
  MEMBARRIER_CMD_GLOBAL: 'waits for all processors, some milliseconds each time',
  PR_FUTEX_HASH: 'can take gigabytes for a table',
  PR_SET_TIMERSLACK: 'makes all later waits longer',
  SIOCBRADDBR: 'makes the kernel load a module',
  SIOCBRDELBR: 'makes the kernel load a module',
  SIOCGIFBR: 'makes the kernel load a module',
  SIOCGIFVLAN: 'makes the kernel load a module',
  SIOCSIFBR: 'makes the kernel load a module',
  SIOCSIFVLAN: 'makes the kernel load a module',
}

interface Only {
  readonly why: string
  readonly args: Readonly<Record<string, readonly unknown[]>>
}

const oneself = [...NOBODY, -2, -(2 ** 31)]
const closed = [-1, CLOSED, 2 ** 31 - 1, fdOf('victim'), fdOf('victim')]
const numbers = [-1, fdOf('victim'), CLOSED, 2 ** 31 - 1, 2 ** 31]
const signal = { why: 'a signal would end somebody', args: { sig: SIGNALS } }
const priority = { why: 'with less of the processor, the child seems to hang' }

/** Arguments that are right for a call get only these values. */
export const ONLY: Readonly<Record<string, Only>> = {
  close: { why: 'the engine needs its descriptors', args: { fd: closed } },
  dup2: { why: 'the engine needs its descriptors', args: { newfd: numbers } },
  dup3: { why: 'the engine needs its descriptors', args: { newfd: numbers } },
  fallocate: {
    why: 'a memory file of any size could be allocated',
    args: { fd: [-1, CLOSED, fdOf('file'), fdOf('directory'), fdOf('pipe'), fdOf('null')] },
  },
  io_setup: { why: 'all processes together have 65536', args: { nr_events: [0, 1, 2 ** 31, 2 ** 32 - 1] } },
  io_uring_setup: {
    why: 'rings of megabytes are freed later than they are made',
    args: { entries: [0, 1, 2 ** 31, 2 ** 32 - 1] },
  },
  ioprio_set: { ...priority, args: { who: oneself } },
  kill: signal,
  pidfd_send_signal: signal,
  pkey_free: { why: 'the engine may use a key', args: { pkey: [-1, 16, 2 ** 31 - 1, -(2 ** 31)] } },
  process_madvise: {
    why: 'it could throw memory of the engine away',
    args: { pidfd: [-1, CLOSED, fdOf('null')] },
  },
  process_vm_writev: { why: 'it could write into memory of the engine', args: { pid: [...NOBODY, -1] } },
  ptrace: { why: 'the first process of the namespace must run', args: { pid: [...NOBODY, 0, -1] } },
  rt_sigprocmask: { why: 'the signal that ends waits must come', args: { how: [-1, 3, 99, 2 ** 31] } },
  rt_sigqueueinfo: signal,
  rt_tgsigqueueinfo: signal,
  sched_setaffinity: { ...priority, args: { pid: oneself } },
  sched_setattr: { ...priority, args: { pid: oneself } },
  sched_setparam: { ...priority, args: { pid: oneself } },
  sched_setscheduler: { ...priority, args: { pid: oneself } },
  setpriority: { ...priority, args: { who: oneself } },
  socket: {
    why: 'other families and protocols make the kernel load modules',
    args: { family: [0, 1, 2, 46, -1, 2 ** 31 - 1], protocol: [0, 6, 17, -1, 262, 2 ** 31 - 1] },
  },
  socketpair: {
    why: 'other families and protocols make the kernel load modules',
    args: { family: [0, 1, 1, 46, -1, 2 ** 31 - 1], protocol: [0, 0, 6, 17, -1, 262, 2 ** 31 - 1] },
  },
  tgkill: signal,
  tkill: signal,
}
