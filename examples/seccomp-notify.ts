// A thread whose getppid is answered by another: a seccomp filter that asks. Linux 5.0 and later, no
// privileges needed.

import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { isErr, SYS, SyscallError, syscall } from 'rawsys'
import { PR_SET_NO_NEW_PRIVS, must as proc } from 'rawsys/proc'
import {
  BPF_ABS,
  BPF_JEQ,
  BPF_JMP,
  BPF_JUMP,
  BPF_K,
  BPF_LD,
  BPF_RET,
  BPF_STMT,
  BPF_W,
  filterProgram,
  must,
  offsetof,
  SECCOMP_FILTER_FLAG_NEW_LISTENER,
  SECCOMP_RET_ALLOW,
  SECCOMP_RET_USER_NOTIF,
  SECCOMP_SET_MODE_FILTER,
  SeccompNotifications,
} from 'rawsys/sec'

const ANSWER = 4711n

/** The thread that is asked about: filters and "no new privileges" are per thread, so this ends with it. */
function target(): void {
  const filter = filterProgram([
    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof('seccomp_data', 'nr')),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS.getppid, 0, 1),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  ])
  proc.prctl(PR_SET_NO_NEW_PRIVS, 1)
  parentPort?.postMessage(must.seccomp(SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, filter))
  const result = syscall(SYS.getppid)
  if (!isErr(result)) parentPort?.postMessage(`the thread's getppid gave ${result}`)
}

function supervise(listener: number): void {
  const notifications = new SeccompNotifications(listener)
  const notif = notifications.receive()
  if (notif === undefined) return
  console.log(`thread ${notif.pid} asks for syscall ${notif.data.nr}, and gets ${ANSWER}`)
  notifications.respond(notif, { val: ANSWER })
}

if (isMainThread) {
  console.log(`getppid of this thread: ${syscall(SYS.getppid)}`)
  const worker = new Worker(new URL(import.meta.url))
  worker.on('message', (message: number | string) => {
    if (typeof message === 'number') supervise(message)
    else console.log(message)
  })
  worker.on('error', (error) => {
    if (!(error instanceof SyscallError)) throw error
    console.log(`there are no such filters here: ${error.message}`)
  })
} else target()
