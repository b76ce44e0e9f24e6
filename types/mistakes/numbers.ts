// Numbers that are of another kind.

import type { Mistake } from './mistake.js'

export const numbers: readonly Mistake[] = [
  {
    title: 'a Pid as a descriptor',
    wrong: 'sys.close(pid)',
    right: 'sys.close(fd)',
    message: "Argument of type 'Pid' is not assignable to parameter of type 'FdArg'",
  },
  {
    title: 'a number of bytes as a descriptor',
    wrong: 'sys.close(must.read(fd, bytes))',
    right: 'sys.close(must.dup(fd))',
    message: "Argument of type 'Size' is not assignable to parameter of type 'FdArg'",
  },
  {
    title: 'an owner instead of its descriptor',
    wrong: 'sys.read(owned(fd), bytes)',
    right: 'sys.read(owned(fd).fd, bytes)',
    message: "Argument of type 'OwnedFd' is not assignable to parameter of type 'FdArg'",
  },
  {
    title: 'a descriptor as a process',
    wrong: 'sys.kill(fd, c.SIGTERM)',
    right: 'sys.kill(pid, c.SIGTERM)',
    message: "Argument of type 'Fd' is not assignable to parameter of type 'PidArg'",
  },
  {
    title: 'a thread as a process',
    wrong: 'sys.kill(tid, c.SIGTERM)',
    right: 'sys.kill(pid, c.SIGTERM)',
    message: "Argument of type 'Tid' is not assignable to parameter of type 'PidArg'",
  },
  {
    title: 'process and thread in the wrong order',
    wrong: 'sys.tgkill(tid, pid, c.SIGTERM)',
    right: 'sys.tgkill(pid, tid, c.SIGTERM)',
    message: "Argument of type 'Tid' is not assignable to parameter of type 'PidArg'",
  },
  {
    title: 'a descriptor as a thread',
    wrong: 'sys.sched_getscheduler(fd)',
    right: 'sys.sched_getscheduler(tid)',
    message: "Argument of type 'Fd' is not assignable to parameter of type 'TidArg'",
  },
  {
    title: 'a process as a signal',
    wrong: 'sys.kill(pid, pid)',
    right: 'sys.kill(pid, c.SIGTERM)',
    message: "Argument of type 'Pid' is not assignable to parameter of type 'Plain'",
  },
  {
    title: 'a descriptor as a key',
    wrong: 'sys.keyctl(c.KEYCTL_READ, fd, bytes)',
    right: 'sys.keyctl(c.KEYCTL_READ, key, bytes)',
    message: "Argument of type 'Fd' is not assignable to parameter of type 'KeyArg'",
  },
  {
    title: 'a descriptor as a System V identifier',
    wrong: 'sys.semop(fd, bytes)',
    right: 'sys.semop(ipc, bytes)',
    message: "Argument of type 'Fd' is not assignable to parameter of type 'IpcArg'",
  },
  {
    title: 'a descriptor as a timer',
    wrong: 'sys.timer_getoverrun(fd)',
    right: 'sys.timer_getoverrun(timer)',
    message: "Argument of type 'Fd' is not assignable to parameter of type 'TimerArg'",
  },
  {
    title: 'watch and descriptor in the wrong order',
    wrong: 'sys.inotify_rm_watch(watch, fd)',
    right: 'sys.inotify_rm_watch(fd, watch)',
    message: "Argument of type 'Watch' is not assignable to parameter of type 'FdArg'",
  },
  {
    title: 'a process as a count',
    wrong: 'sys.read(fd, bytes, pid)',
    right: 'sys.read(fd, bytes, size)',
    message: "Argument of type 'Pid' is not assignable to parameter of type 'Quantity'",
  },
  {
    title: 'a descriptor as a mode',
    wrong: "sys.openat(c.AT_FDCWD, '/x', c.O_CREAT, fd)",
    right: "sys.openat(c.AT_FDCWD, '/x', c.O_CREAT, 0o600)",
    message: "Argument of type 'Fd' is not assignable to parameter of type 'Plain | undefined'",
  },
  {
    title: 'a mode as a string',
    wrong: "sys.mkdirat(c.AT_FDCWD, '/x', '755')",
    right: "sys.mkdirat(c.AT_FDCWD, '/x', 0o755)",
    message: "Argument of type 'string' is not assignable to parameter of type 'Plain'",
  },
  {
    title: 'a string for a descriptor',
    wrong: "sys.close('3')",
    right: 'sys.close(3)',
    message: "Argument of type 'string' is not assignable to parameter of type 'FdArg'",
  },
  {
    title: 'null for a descriptor',
    wrong: 'sys.close(null)',
    right: 'sys.close(0)',
    message: "Argument of type 'null' is not assignable to parameter of type 'FdArg'",
  },
  {
    title: 'a bigint for a descriptor',
    wrong: 'sys.close(3n)',
    right: 'sys.close(3)',
    message: "Argument of type 'bigint' is not assignable to parameter of type 'FdArg'",
  },
  {
    title: 'a bigint for a process',
    wrong: 'sys.kill(1n, c.SIGTERM)',
    right: 'sys.kill(1, c.SIGTERM)',
    message: "Argument of type 'bigint' is not assignable to parameter of type 'PidArg'",
  },
  {
    title: 'a bigint for a count',
    wrong: 'sys.read(fd, bytes, 16n)',
    right: 'sys.read(fd, bytes, 16)',
    message: "Argument of type 'bigint' is not assignable to parameter of type 'Quantity'",
  },
  {
    title: 'a bigint for a mode',
    wrong: "sys.mkdirat(c.AT_FDCWD, '/x', 0o755n)",
    right: "sys.mkdirat(c.AT_FDCWD, '/x', 0o755)",
    message: "Argument of type 'bigint' is not assignable to parameter of type 'Plain'",
  },
  {
    title: 'a number for an address',
    wrong: 'sys.munmap(4096, 4096)',
    right: 'sys.munmap(4096n, 4096)',
    message: "Argument of type 'number' is not assignable to parameter of type 'bigint'",
  },
  {
    title: 'a number for the handle of a context',
    wrong: 'sys.io_destroy(1)',
    right: 'sys.io_destroy(1n)',
    message: "Argument of type 'number' is not assignable to parameter of type 'bigint'",
  },
  {
    title: 'a number added to an address',
    wrong: 'must.mmap(null, 4096, c.PROT_READ, c.MAP_PRIVATE, fd, 0) + 1',
    right: 'must.mmap(null, 4096, c.PROT_READ, c.MAP_PRIVATE, fd, 0) + 1n',
    message: "Operator '+' cannot be applied to types 'bigint' and '1'",
  },
  {
    title: 'a number that is neither true nor false',
    wrong: 'sys.ioperm(0, 1, 2)',
    right: 'sys.ioperm(0, 1, true)',
    message: "Argument of type '2' is not assignable to parameter of type",
  },
  {
    title: 'something for an argument that the kernel does not use',
    wrong: 'sys.copy_file_range(fd, null, fd, null, 16, 1)',
    right: 'sys.copy_file_range(fd, null, fd, null, 16, 0)',
    message: "Argument of type '1' is not assignable to parameter of type 'Unused'",
  },
  {
    title: 'an ordinary number called an Fd',
    wrong: 'const n: Fd = 3',
    right: 'const n: number = 3',
    message: "Type 'number' is not assignable to type 'Fd'",
  },
  {
    title: 'a Pid called an Fd',
    wrong: 'const n: Fd = must.getpid()',
    right: 'const n: Fd = must.dup(fd)',
    message: "Type 'Pid' is not assignable to type 'Fd'",
  },
]
