// How a connection sends and closes: TCP_NODELAY, SO_LINGER, and what the kernel made of SO_RCVBUF.

import {
  AF_INET,
  flags,
  IPPROTO_TCP,
  must,
  owned,
  SO_LINGER,
  SO_RCVBUF,
  SO_TYPE,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  SOL_SOCKET,
  TCP_NODELAY,
} from 'rawsys/net'

using socket = owned(must.socket(AF_INET, flags(SOCK_STREAM, SOCK_CLOEXEC), 0))

must.setsockopt(socket.fd, IPPROTO_TCP, TCP_NODELAY, true)
// struct linger: on or off, seconds.
must.setsockopt(socket.fd, SOL_SOCKET, SO_LINGER, new Int32Array([1, 5]))
must.setsockopt(socket.fd, SOL_SOCKET, SO_RCVBUF, 65536)

const value = { value: 0 }
must.getsockopt(socket.fd, IPPROTO_TCP, TCP_NODELAY, value)
if (value.value !== 1) throw new Error('it still delays')
must.getsockopt(socket.fd, SOL_SOCKET, SO_RCVBUF, value)
if (value.value < 65536) throw new Error(`the buffer has ${value.value} bytes`)
must.getsockopt(socket.fd, SOL_SOCKET, SO_TYPE, value)
if (value.value !== SOCK_STREAM) throw new Error(`it is of type ${value.value}`)

const linger = new Int32Array(2)
must.getsockopt(socket.fd, SOL_SOCKET, SO_LINGER, linger)
if (linger[1] !== 5) throw new Error(`it lingers for ${linger[1]} seconds`)
