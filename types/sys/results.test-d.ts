// What calls give, and what becomes of it.

import {
  asText,
  type Errno,
  errnoName,
  type Fd,
  isErr,
  must,
  type OwnedFd,
  owned,
  type Pid,
  type Result,
  retryOnEintr,
  type Size,
  STDOUT_FILENO,
  sys,
  unwrap,
} from 'rawsys'
import { EAGAIN, EINTR } from 'rawsys/fs'
import { expectAssignable, expectError, expectNotAssignable, expectType } from 'tsd'

declare const fd: Fd
const bytes = new Uint8Array(16)

// At once, a result; of those that throw, the value itself.
expectType<Result<Fd>>(sys.dup(fd))
expectType<Fd>(must.dup(fd))
expectType<Result<Size>>(sys.read(fd, bytes))
expectType<Size>(must.read(fd, bytes))
expectType<Result<0>>(sys.close(fd))
expectType<0>(must.close(fd))
expectType<Pid>(must.getpid())
expectType<Result<bigint>>(sys.brk(null))
expectType<bigint>(must.brk(null))
expectType<number>(must.getuid())
expectType<never>(must.exit_group(0))

// A result is neither its value nor a number.
expectNotAssignable<number>(sys.dup(fd))
expectNotAssignable<Fd>(sys.dup(fd))
expectNotAssignable<bigint>(sys.brk(null))
expectAssignable<Result<number>>(sys.dup(fd))

// Asked for an error, it is one or the other.
const result = sys.dup(fd)
if (isErr(result)) {
  expectType<Errno>(result)
  expectError(sys.close(result))
  errnoName(result)
} else {
  expectType<Fd>(result)
  sys.close(result)
}
// Asked for some errors, it may still be another.
const read = sys.read(fd, bytes)
if (isErr(read, EAGAIN, EINTR)) {
  expectAssignable<Errno>(read)
} else {
  expectType<Result<Size>>(read)
  expectError(bytes.subarray(0, read))
  if (!isErr(read)) expectType<Uint8Array<ArrayBuffer>>(bytes.subarray(0, read))
}
const address = sys.brk(null)
if (!isErr(address)) expectType<bigint>(address)

// What works on results keeps their types.
expectType<Fd>(unwrap(sys.dup(fd)))
expectType<bigint>(unwrap(sys.brk(null), 'brk'))
expectType<Result<Size>>(retryOnEintr(() => sys.read(fd, bytes)))
expectType<Size>(retryOnEintr(() => must.read(fd, bytes)))
expectError(retryOnEintr(sys.read(fd, bytes)))
expectError(retryOnEintr(() => 'text'))

// Text of as many bytes as a call gave.
expectType<string>(asText(bytes))
expectType<string>(asText(bytes, must.read(fd, bytes)))
expectType<string>(asText(bytes.buffer, 3))
expectError(asText(bytes, sys.read(fd, bytes)))
expectError(asText('text'))
expectError(asText(bytes, 3n))

// A descriptor that closes itself.
{
  using file = owned(must.dup(fd))
  expectType<OwnedFd>(file)
  expectType<Fd>(file.fd)
  expectType<boolean>(file.closed)
  expectType<Fd>(file.release())
  file.close()
  expectError(sys.read(file, bytes))
  // @ts-expect-error: it cannot be exchanged
  file.fd = fd
}
expectAssignable<Disposable>(owned(3))
expectType<OwnedFd>(owned(STDOUT_FILENO))
expectError(owned(sys.dup(fd)))
expectError(owned(must.getpid()))
expectError(owned(3n))
