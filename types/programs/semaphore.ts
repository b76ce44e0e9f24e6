// A System V semaphore: take one, give one.

import {
  EAGAIN,
  ENOSPC,
  ENOSYS,
  flags,
  GETVAL,
  IPC_CREAT,
  IPC_NOWAIT,
  IPC_PRIVATE,
  IPC_RMID,
  isErr,
  must,
  SEM_UNDO,
  SETVAL,
  sys,
  unwrap,
} from 'rawsys/ipc'

/** struct sembuf: number (2), operation (2), flags (2). */
const operation = (amount: number): Int16Array => new Int16Array([0, amount, flags(IPC_NOWAIT, SEM_UNDO)])

const made = sys.semget(IPC_PRIVATE, 1, IPC_CREAT | 0o600)
if (isErr(made, ENOSYS, ENOSPC)) {
  console.log('skipped: there are no semaphores to be had here')
} else {
  const set = unwrap(made, 'semget')
  try {
    must.semctl(set, 0, SETVAL, 1)
    must.semop(set, operation(-1))
    if (!isErr(sys.semop(set, operation(-1)), EAGAIN)) throw new Error('it was taken twice')
    must.semop(set, operation(1))
    const value = must.semctl(set, 0, GETVAL)
    if (value !== 1) throw new Error(`its value is ${value}`)
  } finally {
    must.semctl(set, 0, IPC_RMID)
  }
}
