// Calls that are not there, and calls with arguments missing.

import type { Mistake } from './mistake.js'

export const calls: readonly Mistake[] = [
  {
    title: 'a call that is left out',
    wrong: 'sys.fork()',
    right: 'sys.getpid()',
    message: 'the child would hold a copy of the calling thread only: the threads of the JavaScript engine',
  },
  {
    title: 'a call that is left out, of those that throw',
    wrong: 'must.exit(0)',
    right: 'must.exit_group(0)',
    message: 'it ends the thread under the JavaScript engine and leaves the process without it',
  },
  {
    title: 'a call that Linux does not have',
    wrong: 'sys.opena',
    right: 'sys.openat',
    message: `Property 'opena' does not exist on type 'Calls<"sys">'`,
  },
  {
    title: 'a call of another subject',
    wrong: 'net.sys.openat',
    right: 'net.sys.connect',
    message: `Property 'openat' does not exist on type 'CommonCalls<"sys"> & NetCalls<"sys">'`,
  },
  {
    title: 'a constant of another subject',
    wrong: 'net.O_RDONLY',
    right: 'net.SOCK_STREAM',
    message: "Property 'O_RDONLY' does not exist on type",
  },
  {
    title: "open's arguments for openat",
    wrong: "sys.openat('/x', c.O_RDONLY)",
    right: "sys.open('/x', c.O_RDONLY)",
    message: 'Expected 3-4 arguments, but got 2',
  },
  {
    title: 'an argument too many',
    wrong: 'sys.close(fd, 0)',
    right: 'sys.close(fd)',
    message: 'Expected 1 arguments, but got 2',
  },
  {
    title: 'a thing that is no descriptor, closed at the end of the block',
    wrong: 'using file = must.dup(fd)',
    right: 'using file = owned(must.dup(fd))',
    message:
      "initializer of a 'using' declaration must be either an object with a '[Symbol.dispose]()' method",
  },
  {
    title: 'text that is no memory',
    wrong: "asText('text')",
    right: 'asText(bytes)',
    message: "Argument of type 'string' is not assignable to parameter of type 'Memory'",
  },
  {
    title: 'a syscall by its name',
    wrong: "rawsys.syscall('getpid')",
    right: 'rawsys.syscall(rawsys.SYS.getpid)',
    message: "Argument of type 'string' is not assignable to parameter of type 'number'",
  },
]
