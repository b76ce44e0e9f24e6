// Commands, and what follows them.

import type { Mistake } from './mistake.js'

export const commands: readonly Mistake[] = [
  {
    title: 'a third argument that F_GETFD does not take',
    wrong: 'sys.fcntl(fd, c.F_GETFD, 0)',
    right: 'sys.fcntl(fd, c.F_GETFD)',
    message: 'Expected 2 arguments, but got 3',
  },
  {
    title: 'F_SETFD without its flags',
    wrong: 'sys.fcntl(fd, c.F_SETFD)',
    right: 'sys.fcntl(fd, c.F_SETFD, c.FD_CLOEXEC)',
    message: 'Expected 3 arguments, but got 2',
  },
  {
    title: 'F_SETFD with the flags of open',
    wrong: 'sys.fcntl(fd, c.F_SETFD, c.O_CLOEXEC)',
    right: 'sys.fcntl(fd, c.F_SETFD, c.FD_CLOEXEC)',
    message: "Argument of type 'O_' is not assignable to parameter of type '0 | FD_'",
  },
  {
    title: 'F_OFD_SETLK with a type for the struct',
    wrong: 'sys.fcntl(fd, c.F_OFD_SETLK, c.F_WRLCK)',
    right: 'sys.fcntl(fd, c.F_OFD_SETLK, flock)',
    message: `is not assignable to parameter of type 'Struct<"flock">'`,
  },
  {
    title: 'F_OFD_SETLK with another struct',
    wrong: 'sys.fcntl(fd, c.F_OFD_SETLK, stat)',
    right: 'sys.fcntl(fd, c.F_OFD_SETLK, flock)',
    message: `'StructMemory<"stat">' is not assignable to parameter of type 'Struct<"flock">'`,
  },
  {
    title: 'a command of ioctl for fcntl',
    wrong: 'sys.fcntl(fd, c.FIONREAD, { value: 0 })',
    right: 'sys.ioctl(fd, c.FIONREAD, { value: 0 })',
    message: "Property 'fcntl' is missing in type '{ readonly ioctl: Takes<[arg: Place32], 0>; }'",
  },
  {
    title: 'a command of fcntl for ioctl',
    wrong: 'sys.ioctl(fd, c.F_GETFD)',
    right: 'sys.fcntl(fd, c.F_GETFD)',
    message: "Property 'ioctl' is missing in type '{ readonly fcntl: Takes<[], FD_>; }'",
  },
  {
    title: 'the number of a command',
    wrong: 'sys.ioctl(fd, 0x541b, { value: 0 })',
    right: 'sys.ioctl(fd, c.FIONREAD, { value: 0 })',
    message: "Argument of type '21531' is not assignable to parameter of type 'Command<",
  },
  {
    title: 'a command in a number variable',
    wrong: 'sys.fcntl(fd, some)',
    right: 'sys.fcntl(fd, c.F_GETFD)',
    message: "Argument of type 'number' is not assignable to parameter of type 'Command<",
  },
  {
    title: 'a command as the argument of another',
    wrong: 'sys.fcntl(fd, c.F_ADD_SEALS, c.F_GET_SEALS)',
    right: 'sys.fcntl(fd, c.F_ADD_SEALS, c.F_SEAL_GROW)',
    message: "is not assignable to parameter of type '0 | F_SEAL_'",
  },
  {
    title: 'FIONREAD with a number instead of a place',
    wrong: 'sys.ioctl(fd, c.FIONREAD, 0)',
    right: 'sys.ioctl(fd, c.FIONREAD, { value: 0 })',
    message: "Argument of type 'number' is not assignable to parameter of type 'Place32'",
  },
  {
    title: 'FIONREAD with a bigint in its place',
    wrong: 'sys.ioctl(fd, c.FIONREAD, { value: 0n })',
    right: 'sys.ioctl(fd, c.FIONREAD, { value: 0 })',
    message: "Type 'bigint' is not assignable to type 'number'",
  },
  {
    title: 'TIOCGWINSZ with another struct',
    wrong: 'sys.ioctl(fd, c.TIOCGWINSZ, flock)',
    right: 'sys.ioctl(fd, c.TIOCGWINSZ, bytes)',
    message: `'StructMemory<"flock">' is not assignable to parameter of type 'Struct<"winsize">'`,
  },
  {
    title: 'PR_SET_NAME with a number',
    wrong: 'sys.prctl(c.PR_SET_NAME, 7)',
    right: "sys.prctl(c.PR_SET_NAME, '7')",
    message: "Argument of type 'number' is not assignable to parameter of type 'Text'",
  },
  {
    title: 'PR_GET_NAME with a string',
    wrong: "sys.prctl(c.PR_GET_NAME, 'name')",
    right: 'sys.prctl(c.PR_GET_NAME, bytes)',
    message: "Argument of type 'string' is not assignable to parameter of type 'Bytes'",
  },
  {
    title: 'a flag or-ed to a command with |',
    wrong: 'sys.futex(bytes, c.FUTEX_WAKE | c.FUTEX_PRIVATE_FLAG, 1)',
    right: 'sys.futex(bytes, flags(c.FUTEX_WAKE, c.FUTEX_PRIVATE_FLAG), 1)',
    message: "Argument of type 'number' is not assignable to parameter of type 'Command<",
  },
  {
    title: 'a flag before its command',
    wrong: 'sys.futex(bytes, flags(c.FUTEX_PRIVATE_FLAG, c.FUTEX_WAKE), 1)',
    right: 'sys.futex(bytes, flags(c.FUTEX_WAKE, c.FUTEX_PRIVATE_FLAG), 1)',
    message: "Type 'FUTEX_FLAG_.FUTEX_CLOCK_REALTIME' is not assignable to type 'Selector'",
  },
  {
    title: 'milliseconds for the timeout of a futex',
    wrong: 'sys.futex(bytes, c.FUTEX_WAIT, 0, 100)',
    right: 'sys.futex(bytes, c.FUTEX_WAIT, 0, timespec)',
    message: `'100' is not assignable to parameter of type 'Struct<"__kernel_timespec"> | null | undefined'`,
  },
  {
    title: 'the value of a futex instead of its memory',
    wrong: 'sys.futex(1, c.FUTEX_WAKE, 1)',
    right: 'sys.futex(bytes, c.FUTEX_WAKE, 1)',
    message: "Argument of type 'number' is not assignable to parameter of type 'Bytes'",
  },
  {
    title: 'SETVAL without a value',
    wrong: 'sys.semctl(ipc, 0, c.SETVAL)',
    right: 'sys.semctl(ipc, 0, c.SETVAL, 1)',
    message: 'Expected 4 arguments, but got 3',
  },
  {
    title: 'a command of semctl for shmctl',
    wrong: 'sys.shmctl(ipc, c.GETVAL)',
    right: 'sys.shmctl(ipc, c.IPC_RMID)',
    message: "Property 'shmctl' is missing in type",
  },
  {
    title: 'a semaphore where the whole set is removed',
    wrong: 'sys.semctl(ipc, 1, c.IPC_RMID)',
    right: 'sys.semctl(ipc, 0, c.IPC_RMID)',
    message: "Argument of type '1' is not assignable to parameter of type 'Unused'",
  },
  {
    title: 'P_PIDFD with a Pid',
    wrong: 'sys.waitid(c.P_PIDFD, pid, null, c.WEXITED)',
    right: 'sys.waitid(c.P_PIDFD, fd, null, c.WEXITED)',
    message: "Argument of type 'Pid' is not assignable to parameter of type 'FdArg'",
  },
  {
    title: 'a keyring with a number that is neither true nor false',
    wrong: 'sys.keyctl(c.KEYCTL_GET_KEYRING_ID, key, 2)',
    right: 'sys.keyctl(c.KEYCTL_GET_KEYRING_ID, key, true)',
    message: "Argument of type '2' is not assignable to parameter of type",
  },
  {
    title: "a command of one's own without its argument",
    wrong: 'sys.ioctl(fd, ownCommand)',
    right: 'sys.ioctl(fd, ownCommand, bytes)',
    message: 'Expected 3 arguments, but got 2',
  },
  {
    title: "a command of one's own with something else",
    wrong: 'sys.ioctl(fd, ownCommand, 5)',
    right: 'sys.ioctl(fd, ownCommand, bytes)',
    message: "Argument of type 'number' is not assignable to parameter of type 'Bytes'",
  },
  {
    title: "a command of one's own for another call",
    wrong: "sys.fcntl(fd, command('ioctl', 7, []))",
    right: "sys.fcntl(fd, command('fcntl', 7, []))",
    message: "Property 'fcntl' is missing in type '{ readonly ioctl: Takes<",
  },
  {
    title: "a command of one's own without a way to take its argument",
    wrong: "command('ioctl', 7, ['int'])",
    right: "command('ioctl', 7, [take.int])",
    message: "Type 'string' is not assignable to type 'Take<unknown>'",
  },
]
