// Calls in which one argument says what the others are, and what the call gives.

import {
  type Command,
  type Count,
  type Fd,
  type Ipc,
  type Key,
  must,
  type Pid,
  type Result,
  type Size,
  type StructMemory,
  sys,
  type Takes,
  type Tid,
} from 'rawsys'
import {
  F_ADD_SEALS,
  F_DUPFD,
  F_GETFD,
  F_GETFL,
  F_GETOWN,
  F_GETPIPE_SZ,
  F_OFD_SETLK,
  F_SEAL_WRITE,
  F_SETFD,
  FD_CLOEXEC,
  FIONREAD,
  FUTEX_WAIT,
  FUTEX_WAKE,
  GETVAL,
  IPC_RMID,
  KCMP_FILE,
  KEYCTL_GET_KEYRING_ID,
  KEYCTL_READ,
  MEMBARRIER_CMD_QUERY,
  type O_RDONLY,
  P_PID,
  P_PIDFD,
  PR_GET_NAME,
  PR_SET_NAME,
  PRIO_PROCESS,
  SETVAL,
  TIOCGWINSZ,
  WEXITED,
} from 'rawsys/constants'
import { expectAssignable, expectError, expectNotAssignable, expectType } from 'tsd'

declare const fd: Fd
declare const pid: Pid
declare const tid: Tid
declare const ipc: Ipc
declare const key: Key
declare const flock: StructMemory<'flock'>
declare const stat: StructMemory<'stat'>
declare const timespec: StructMemory<'__kernel_timespec'>
declare const some: number
const bytes = new Uint8Array(32)

// A command carries what it takes and gives, for each call that has it; a number is none.
expectAssignable<Command<{ readonly fcntl: Takes<[], unknown> }>>(F_GETFD)
expectNotAssignable<Command<{ readonly ioctl: Takes<[], unknown> }>>(F_GETFD)
expectNotAssignable<Command<{ readonly fcntl: Takes<[], unknown> }>>(1)
expectAssignable<number>(F_GETFD)

// fcntl: nothing, a number, flags, a struct; and what it gives.
expectType<Result<Fd>>(sys.fcntl(fd, F_DUPFD, 10))
expectType<Fd>(must.fcntl(fd, F_DUPFD, 20))
expectType<typeof FD_CLOEXEC>(must.fcntl(fd, F_GETFD))
expectType<typeof O_RDONLY>(must.fcntl(fd, F_GETFL))
expectType<Pid>(must.fcntl(fd, F_GETOWN))
expectType<Size>(must.fcntl(fd, F_GETPIPE_SZ))
expectType<0>(must.fcntl(fd, F_SETFD, FD_CLOEXEC))
expectType<0>(must.fcntl(fd, F_SETFD, 0))
expectType<0>(must.fcntl(fd, F_OFD_SETLK, flock))
must.fcntl(fd, F_OFD_SETLK, bytes)
must.fcntl(fd, F_ADD_SEALS, F_SEAL_WRITE)
expectError(must.fcntl(fd, F_GETFD, 0))
expectError(must.fcntl(fd, F_GETFD, undefined))
expectError(must.fcntl(fd, F_SETFD))
expectError(must.fcntl(fd, F_SETFD, 5))
expectError(must.fcntl(fd, F_SETFD, F_SEAL_WRITE))
expectError(must.fcntl(fd, F_OFD_SETLK, stat))
expectError(must.fcntl(fd, F_OFD_SETLK, 1))
expectError(must.fcntl(fd, F_OFD_SETLK, 4096n))
expectError(must.fcntl(fd, F_DUPFD, 'ten'))
expectError(must.fcntl(fd, 1))
expectError(must.fcntl(fd, some))
expectError(must.fcntl(pid, F_GETFD))
expectError(must.fcntl(fd, FIONREAD, { value: 0 }))

// ioctl.
expectType<0>(must.ioctl(fd, FIONREAD, { value: 0 }))
must.ioctl(fd, FIONREAD, new Int32Array(1))
must.ioctl(fd, TIOCGWINSZ, bytes)
expectError(must.ioctl(fd, FIONREAD, { value: 0n }))
expectError(must.ioctl(fd, FIONREAD, 0))
expectError(must.ioctl(fd, FIONREAD))
expectError(must.ioctl(fd, TIOCGWINSZ, flock))
expectError(must.ioctl(fd, 0x541b, { value: 0 }))
expectError(must.ioctl(fd, F_GETFD))

// prctl, where the command comes first.
expectType<0>(must.prctl(PR_SET_NAME, 'name'))
must.prctl(PR_GET_NAME, bytes)
expectError(must.prctl(PR_SET_NAME, 5))
expectError(must.prctl(PR_SET_NAME, 'name', 0))
expectError(must.prctl(PR_GET_NAME, 'name'))
expectError(must.prctl(F_GETFD))

// futex, where the first argument depends on the command behind it.
expectType<Count>(must.futex(bytes, FUTEX_WAKE, 1))
expectType<0>(must.futex(bytes, FUTEX_WAIT, 0))
must.futex(bytes, FUTEX_WAIT, 0, timespec)
must.futex(bytes, FUTEX_WAIT, 0, null)
expectError(must.futex(bytes, FUTEX_WAIT, 0, 100))
expectError(must.futex(bytes, FUTEX_WAIT, 0, stat))
expectError(must.futex(1, FUTEX_WAKE, 1))
expectError(must.futex(bytes, FUTEX_WAKE))

// A constant of several calls takes for each what belongs there.
must.shmctl(ipc, IPC_RMID)
must.semctl(ipc, 0, IPC_RMID)
expectError(must.semctl(ipc, 1, IPC_RMID))
expectError(must.semctl(fd, 0, IPC_RMID))
expectType<number>(must.semctl(ipc, 3, GETVAL))
must.semctl(ipc, 3, SETVAL, 1)
expectError(must.semctl(ipc, 3, SETVAL))
expectError(must.semctl(ipc, 3, GETVAL, 1))
expectError(must.shmctl(ipc, GETVAL))

// The kind of an identifier depends on the command.
must.waitid(P_PID, pid, null, WEXITED)
must.waitid(P_PIDFD, fd, null, WEXITED)
expectError(must.waitid(P_PIDFD, pid, null, WEXITED))
expectError(must.waitid(P_PID, fd, null, WEXITED))
must.setpriority(PRIO_PROCESS, tid, 5)
expectError(must.setpriority(PRIO_PROCESS, fd, 5))
must.kcmp(pid, pid, KCMP_FILE, fd, fd)
expectError(must.kcmp(pid, pid, KCMP_FILE, pid, fd))
expectType<Size>(must.keyctl(KEYCTL_READ, key, bytes))
expectType<Key>(must.keyctl(KEYCTL_GET_KEYRING_ID, -3, true))
expectError(must.keyctl(KEYCTL_READ, fd, bytes))
expectError(must.keyctl(KEYCTL_READ, key, 'text'))
expectError(must.keyctl(KEYCTL_GET_KEYRING_ID, key, 2))
must.membarrier(MEMBARRIER_CMD_QUERY)
expectError(must.membarrier(MEMBARRIER_CMD_QUERY, 0))
