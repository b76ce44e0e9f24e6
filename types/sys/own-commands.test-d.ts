// Commands and socket options that a user describes are checked like those of the library.

import {
  _IO,
  _IOR,
  type Bytes,
  type Command,
  command,
  type Fd,
  type FdArg,
  type Long,
  must,
  type Place32,
  type Place64,
  type SocketOption,
  type Struct,
  type StructMemory,
  socketOption,
  sys,
  type Take,
  type Takes,
  type Text,
  take,
} from 'rawsys'
import { IPPROTO_TCP, SOL_SOCKET } from 'rawsys/net'
import { expectAssignable, expectError, expectType } from 'tsd'

declare const fd: Fd
declare const stat: StructMemory<'stat'>
declare const frobnicator: StructMemory<'frobnicator'>
const bytes = new Uint8Array(16)

// The ways to take an argument.
expectType<Take<number>>(take.int)
expectType<Take<number>>(take.uint)
expectType<Take<FdArg>>(take.fd)
expectType<Take<Long>>(take.long)
expectType<Take<Text>>(take.text)
expectType<Take<Bytes>>(take.memory(8))
expectType<Take<Struct<'frobnicator'>>>(take.struct<'frobnicator'>(8))
expectType<Take<Place32>>(take.place('int32'))
expectType<Take<Place64>>(take.place64())
expectError(take.place('uint64'))
expectError(take.place('int128'))
expectError(take.memory())
expectError(take.memory('8'))

// A command takes what was described, and gives a number.
const plain = command('ioctl', _IO(1, 1), [])
const reading = command('ioctl', _IOR(1, 2, 8), [take.struct<'frobnicator'>(8)], 'GET_FROBNICATOR')
const several = command('prctl', 1000, [take.int, take.place('int32')])
expectAssignable<Command<{ readonly ioctl: Takes<readonly [], number> }>>(plain)
expectType<number>(must.ioctl(fd, plain))
must.ioctl(fd, reading, bytes)
must.ioctl(fd, reading, frobnicator)
must.prctl(several, 1, { value: 0 })
expectError(must.ioctl(fd, plain, 0))
expectError(must.ioctl(fd, reading))
expectError(must.ioctl(fd, reading, 5))
expectError(must.ioctl(fd, reading, stat))
expectError(must.ioctl(fd, reading, bytes, bytes))
expectError(must.prctl(several, 1))
expectError(must.prctl(several, { value: 0 }, 1))
expectError(must.prctl(several, 1, { value: 0n }))
expectError(sys.fcntl(fd, plain))
expectError(command('ioctl', 1n, []))
expectError(command('ioctl', 1, [5]))
expectError(command('ioctl', 1))

// A socket option, at its level, in the directions that it has.
const both = socketOption(SOL_SOCKET, 9000, { set: take.pointerTo('int32'), get: take.place('int32') })
const reads = socketOption(SOL_SOCKET, 9001, { get: take.place64() })
const sets = socketOption(SOL_SOCKET, 9002, { set: take.memory(8) })
expectAssignable<SocketOption<unknown>>(both)
must.setsockopt(fd, SOL_SOCKET, both, 1)
must.getsockopt(fd, SOL_SOCKET, both, { value: 0 })
must.getsockopt(fd, SOL_SOCKET, reads, { value: 0n })
must.setsockopt(fd, SOL_SOCKET, sets, bytes)
expectError(must.setsockopt(fd, IPPROTO_TCP, both, 1))
expectError(must.setsockopt(fd, SOL_SOCKET, both, 'one'))
expectError(must.getsockopt(fd, SOL_SOCKET, both, 0))
expectError(must.setsockopt(fd, SOL_SOCKET, reads, 1))
expectError(must.getsockopt(fd, SOL_SOCKET, sets, bytes))
expectError(socketOption(1, 9003, { set: take.memory(8) }))
expectError(socketOption(SOL_SOCKET, 9003, { set: 8 }))
