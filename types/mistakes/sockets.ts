// Socket options, by their levels.

import type { Mistake } from './mistake.js'

export const sockets: readonly Mistake[] = [
  {
    title: 'an option at the wrong level',
    wrong: 'sys.setsockopt(fd, c.SOL_SOCKET, c.TCP_NODELAY, true)',
    right: 'sys.setsockopt(fd, c.IPPROTO_TCP, c.TCP_NODELAY, true)',
    message: "Property 'SOL_SOCKET' is missing in type '{ readonly IPPROTO_TCP: OptionValue<",
  },
  {
    title: 'an option of sockets at the level of TCP',
    wrong: 'sys.getsockopt(fd, c.IPPROTO_TCP, c.SO_TYPE, { value: 0 })',
    right: 'sys.getsockopt(fd, c.SOL_SOCKET, c.SO_TYPE, { value: 0 })',
    message: "Property 'IPPROTO_TCP' is missing in type '{ readonly SOL_SOCKET: OptionValue<",
  },
  {
    title: 'a number for a level',
    wrong: 'sys.setsockopt(fd, 6, c.TCP_NODELAY, true)',
    right: 'sys.setsockopt(fd, c.IPPROTO_TCP, c.TCP_NODELAY, true)',
    message: "Argument of type 'number' is not assignable to parameter of type 'Level<string>'",
  },
  {
    title: 'a number for an option',
    wrong: 'sys.setsockopt(fd, c.SOL_SOCKET, 2, true)',
    right: 'sys.setsockopt(fd, c.SOL_SOCKET, c.SO_REUSEADDR, true)',
    message: "Argument of type '2' is not assignable to parameter of type 'SocketOption<",
  },
  {
    title: 'level and option in the wrong order',
    wrong: 'sys.setsockopt(fd, c.SO_REUSEADDR, c.SOL_SOCKET, true)',
    right: 'sys.setsockopt(fd, c.SOL_SOCKET, c.SO_REUSEADDR, true)',
    message: "is not assignable to parameter of type 'Level<string>'",
  },
  {
    title: 'a string where the option is on or off',
    wrong: "sys.setsockopt(fd, c.IPPROTO_TCP, c.TCP_NODELAY, 'on')",
    right: 'sys.setsockopt(fd, c.IPPROTO_TCP, c.TCP_NODELAY, true)',
    message: `Argument of type '"on"' is not assignable to parameter of type`,
  },
  {
    title: 'a place where the option is set',
    wrong: 'sys.setsockopt(fd, c.IPPROTO_TCP, c.TCP_NODELAY, { value: 1 })',
    right: 'sys.setsockopt(fd, c.IPPROTO_TCP, c.TCP_NODELAY, true)',
    message: "'value' does not exist in type 'Bytes'",
  },
  {
    title: 'seconds for SO_LINGER',
    wrong: 'sys.setsockopt(fd, c.SOL_SOCKET, c.SO_LINGER, 5)',
    right: 'sys.setsockopt(fd, c.SOL_SOCKET, c.SO_LINGER, bytes)',
    message: `Argument of type 'number' is not assignable to parameter of type 'Struct<"linger">'`,
  },
  {
    title: 'a bigint for a size of 32 bits',
    wrong: 'sys.setsockopt(fd, c.SOL_SOCKET, c.SO_RCVBUF, 65536n)',
    right: 'sys.setsockopt(fd, c.SOL_SOCKET, c.SO_RCVBUF, 65536)',
    message: "Argument of type 'bigint' is not assignable to parameter of type 'Bytes | Quantity'",
  },
  {
    title: 'an option that can only be read',
    wrong: 'sys.setsockopt(fd, c.SOL_SOCKET, c.SO_TYPE, 1)',
    right: 'sys.getsockopt(fd, c.SOL_SOCKET, c.SO_TYPE, { value: 1 })',
    message: "Argument of type 'number' is not assignable to parameter of type 'ReadOnly'",
  },
  {
    title: 'a number where the option is read',
    wrong: 'sys.getsockopt(fd, c.SOL_SOCKET, c.SO_TYPE, 0)',
    right: 'sys.getsockopt(fd, c.SOL_SOCKET, c.SO_TYPE, { value: 0 })',
    message: "Argument of type 'number' is not assignable to parameter of type 'Place32'",
  },
  {
    title: "an option of one's own at another level",
    wrong: 'sys.setsockopt(fd, c.IPPROTO_TCP, ownOption, 1)',
    right: 'sys.setsockopt(fd, c.SOL_SOCKET, ownOption, 1)',
    message: "Property 'IPPROTO_TCP' is missing in type '{ readonly SOL_SOCKET: OptionValue<",
  },
  {
    title: "an option of one's own that cannot be read",
    wrong: 'sys.getsockopt(fd, c.SOL_SOCKET, ownOption, { value: 0 })',
    right: 'sys.setsockopt(fd, c.SOL_SOCKET, ownOption, 0)',
    message: "Argument of type '{ value: number; }' is not assignable to parameter of type 'never'",
  },
]
