// Results that nobody checked.

import type { Mistake } from './mistake.js'

export const results: readonly Mistake[] = [
  {
    title: 'an unchecked result as a descriptor',
    wrong: 'sys.read(sys.dup(fd), bytes)',
    right: 'sys.read(must.dup(fd), bytes)',
    message: "Argument of type 'Result<Fd>' is not assignable to parameter of type 'FdArg'",
  },
  {
    title: 'an unchecked result in arithmetic',
    wrong: 'sys.lseek(fd, 0, c.SEEK_END) + 1',
    right: 'must.lseek(fd, 0, c.SEEK_END) + 1',
    message: "Operator '+' cannot be applied to types 'Result<number>' and 'number'",
  },
  {
    title: 'an unchecked result added up',
    wrong: 'let n = 0; n += sys.write(fd, bytes)',
    right: 'let n = 0; n += must.write(fd, bytes)',
    message: "Operator '+=' cannot be applied to types 'number' and 'Result<Size>'",
  },
  {
    title: 'an unchecked result with a bit operator',
    wrong: 'sys.fcntl(fd, c.F_GETFL) & c.O_APPEND',
    right: 'must.fcntl(fd, c.F_GETFL) & c.O_APPEND',
    message: 'The left-hand side of an arithmetic operation must be of type',
  },
  {
    title: 'an unchecked result compared',
    wrong: 'sys.read(fd, bytes) > 0',
    right: 'must.read(fd, bytes) > 0',
    message: "Operator '>' cannot be applied to types 'Result<Size>' and 'number'",
  },
  {
    title: 'an unchecked result as the end of a loop',
    wrong: 'for (let i = 0; i < sys.read(fd, bytes); i++);',
    right: 'for (let i = 0; i < must.read(fd, bytes); i++);',
    message: "Operator '<' cannot be applied to types 'number' and 'Result<Size>'",
  },
  {
    title: 'an unchecked result in subarray',
    wrong: 'bytes.subarray(0, sys.read(fd, bytes))',
    right: 'bytes.subarray(0, must.read(fd, bytes))',
    message: "Argument of type 'Result<Size>' is not assignable to parameter of type 'number | undefined'",
  },
  {
    title: 'an unchecked result as an index',
    wrong: 'bytes[sys.read(fd, bytes)]',
    right: 'bytes[must.read(fd, bytes)]',
    message: "Type 'Errno' cannot be used as an index type",
  },
  {
    title: 'an unchecked result in Math.max',
    wrong: 'Math.max(0, sys.read(fd, bytes))',
    right: 'Math.max(0, must.read(fd, bytes))',
    message: "Argument of type 'Result<Size>' is not assignable to parameter of type 'number'",
  },
  {
    title: 'an unchecked result as a number',
    wrong: 'const n: number = sys.getpid()',
    right: 'const n: number = must.getpid()',
    message: "Type 'Result<Pid>' is not assignable to type 'number'",
  },
  {
    title: 'an unchecked result as text',
    wrong: 'asText(bytes, sys.read(fd, bytes))',
    right: 'asText(bytes, must.read(fd, bytes))',
    message: "Argument of type 'Result<Size>' is not assignable to parameter of type 'number | undefined'",
  },
  {
    title: 'an unchecked result that is to close itself',
    wrong: 'owned(sys.dup(fd))',
    right: 'owned(must.dup(fd))',
    message: "Argument of type 'Result<Fd>' is not assignable to parameter of type 'FdArg'",
  },
  {
    title: 'an unchecked result of a command',
    wrong: 'sys.close(sys.fcntl(fd, c.F_DUPFD, 0))',
    right: 'sys.close(must.fcntl(fd, c.F_DUPFD, 0))',
    message: "Argument of type 'Result<Fd>' is not assignable to parameter of type 'FdArg'",
  },
  {
    title: 'an unchecked address',
    wrong: 'view(sys.mmap(null, 4096, c.PROT_READ, c.MAP_PRIVATE, fd, 0), 4096)',
    right: 'view(must.mmap(null, 4096, c.PROT_READ, c.MAP_PRIVATE, fd, 0), 4096)',
    message: "Argument of type 'Result<bigint>' is not assignable to parameter of type 'number | bigint'",
  },
  {
    title: 'an unchecked result, tried again after EINTR',
    wrong: 'retryOnEintr(() => sys.read(fd, bytes)) + 1',
    right: 'retryOnEintr(() => must.read(fd, bytes)) + 1',
    message: "Operator '+' cannot be applied to types 'Result<Size>' and 'number'",
  },
  {
    title: 'a result used where it is an error',
    wrong: 'const r = sys.dup(fd); if (isErr(r)) sys.close(r)',
    right: 'const r = sys.dup(fd); if (!isErr(r)) sys.close(r)',
    message: "Argument of type 'Errno' is not assignable to parameter of type 'FdArg'",
  },
  {
    title: 'a result of which only one error was asked',
    wrong: 'const r = sys.dup(fd); if (!isErr(r, c.EMFILE)) sys.close(r)',
    right: 'const r = sys.dup(fd); if (!isErr(r)) sys.close(r)',
    message: "Argument of type 'Result<Fd>' is not assignable to parameter of type 'FdArg'",
  },
  {
    title: 'the name of an error for its number',
    wrong: "isErr(sys.dup(fd), 'EMFILE')",
    right: 'isErr(sys.dup(fd), c.EMFILE)',
    message: "Argument of type 'string' is not assignable to parameter of type 'number'",
  },
  {
    title: 'a result instead of a call to try again',
    wrong: 'retryOnEintr(sys.read(fd, bytes))',
    right: 'retryOnEintr(() => sys.read(fd, bytes))',
    message: "'Result<Size>' is not assignable to parameter of type '() => number | bigint | Errno'",
  },
]
