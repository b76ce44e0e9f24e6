// Socket options: what is set and read, by level and option.

import { type Fd, must, type StructMemory } from 'rawsys'
import {
  IPPROTO_IP,
  IPPROTO_TCP,
  SO_LINGER,
  SO_PEERCRED,
  SO_RCVBUF,
  SO_REUSEADDR,
  SO_TYPE,
  SOL_IP,
  SOL_SOCKET,
  SOL_TCP,
  TCP_CONGESTION,
  TCP_NODELAY,
} from 'rawsys/net'
import { expectError, expectType } from 'tsd'

declare const fd: Fd
declare const linger: StructMemory<'linger'>
declare const stat: StructMemory<'stat'>
const bytes = new Uint8Array(16)

// On or off; a number; a struct; a string.
expectType<0>(must.setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, true))
must.setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, 1)
must.setsockopt(fd, SOL_SOCKET, SO_RCVBUF, 65536)
must.setsockopt(fd, SOL_SOCKET, SO_LINGER, linger)
must.setsockopt(fd, SOL_SOCKET, SO_LINGER, bytes, 8)
must.setsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, 'cubic')
expectError(must.setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, 'on'))
expectError(must.setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, 2))
expectError(must.setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, { value: 1 }))
expectError(must.setsockopt(fd, IPPROTO_TCP, TCP_NODELAY))
expectError(must.setsockopt(fd, SOL_SOCKET, SO_RCVBUF, 65536n))
expectError(must.setsockopt(fd, SOL_SOCKET, SO_RCVBUF, true))
expectError(must.setsockopt(fd, SOL_SOCKET, SO_LINGER, 5))
expectError(must.setsockopt(fd, SOL_SOCKET, SO_LINGER, stat))
expectError(must.setsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, 5))

// A place; memory for a struct.
expectType<0>(must.getsockopt(fd, SOL_SOCKET, SO_TYPE, { value: 0 }))
must.getsockopt(fd, SOL_SOCKET, SO_TYPE, new Int32Array(1))
must.getsockopt(fd, SOL_SOCKET, SO_PEERCRED, bytes, { value: 12 })
must.getsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, bytes)
expectError(must.getsockopt(fd, SOL_SOCKET, SO_TYPE, 0))
expectError(must.getsockopt(fd, SOL_SOCKET, SO_TYPE, { value: 0n }))
expectError(must.getsockopt(fd, SOL_SOCKET, SO_TYPE, true))
expectError(must.getsockopt(fd, SOL_SOCKET, SO_PEERCRED, { value: 0 }))
expectError(must.getsockopt(fd, SOL_SOCKET, SO_PEERCRED, stat))
expectError(must.getsockopt(fd, SOL_SOCKET, SO_PEERCRED, bytes, 12))

// What can only be read cannot be set.
expectError(must.setsockopt(fd, SOL_SOCKET, SO_TYPE, 1))
expectError(must.setsockopt(fd, SOL_SOCKET, SO_PEERCRED, bytes))

// An option goes with its level, by name and not by number.
expectError(must.setsockopt(fd, SOL_SOCKET, TCP_NODELAY, true))
expectError(must.setsockopt(fd, IPPROTO_IP, TCP_NODELAY, true))
expectError(must.setsockopt(fd, IPPROTO_TCP, SO_REUSEADDR, true))
expectError(must.setsockopt(fd, 6, TCP_NODELAY, true))
expectError(must.setsockopt(fd, IPPROTO_TCP, 1, true))
expectError(must.setsockopt(fd, TCP_NODELAY, IPPROTO_TCP, true))
// libc's names of protocol levels are the same levels.
expectType<0>(must.setsockopt(fd, SOL_TCP, TCP_NODELAY, true))
expectError(must.setsockopt(fd, SOL_IP, TCP_NODELAY, true))
