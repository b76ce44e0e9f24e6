// The type contract of 'rawsys', with tsd. What must not compile has its error beside it.

import {
  type Argument,
  addressOf,
  type Errno,
  endView,
  errnoName,
  isErr,
  type Result,
  SYS,
  SyscallError,
  syscall,
  unwrap,
  view,
} from 'rawsys'
import { CLOCK_MONOTONIC } from 'rawsys/time'
import { type VdsoSymbol, vdso } from 'rawsys/vdso'
import { expectAssignable, expectError, expectNotAssignable, expectType } from 'tsd'

const fd = syscall(SYS.openat, -100, '/etc/hostname', 0)
const bytes = new Uint8Array(16)

// Results: a value or an opaque Errno, until somebody looks.
expectType<Result<number>>(fd)
expectType<Result<bigint>>(syscall.bigint(SYS.getpid))
expectNotAssignable<number>(fd)
expectNotAssignable<number>({} as Errno)
// @ts-expect-error: an unchecked result cannot be added (TS2365, which tsd does not know)
fd + 1
// @ts-expect-error: nor compared
fd < 0
expectError(Math.max(fd, 0))
expectError(bytes.subarray(0, fd))
expectError(syscall(SYS.close, fd))
if (isErr(fd)) {
  expectType<Errno>(fd)
  errnoName(fd)
  new SyscallError(fd, 'openat')
} else {
  expectType<number>(fd)
  syscall(SYS.close, fd)
}
// A code that does not match says nothing of success.
if (isErr(fd, 2, 13)) {
  expectAssignable<Errno>(fd)
} else {
  expectType<Result<number>>(fd)
}
expectType<number>(unwrap(fd))
expectType<number>(unwrap(fd, 'openat', '/etc/hostname'))
expectType<bigint>(unwrap(syscall.bigint(SYS.mmap), 'mmap'))

// Arguments.
for (const good of [
  1,
  1n,
  true,
  null,
  'text',
  bytes,
  bytes.buffer,
  new SharedArrayBuffer(1),
  new DataView(bytes.buffer),
]) {
  expectAssignable<Argument>(good)
}
expectNotAssignable<Argument>(undefined)
expectNotAssignable<Argument>({})
expectNotAssignable<Argument>([1, 2])
expectNotAssignable<Argument>(Symbol('s'))
expectNotAssignable<Argument>(() => 1)
syscall(SYS.getpid, 1, 2n, true, null, 'text', bytes)
expectError(syscall(SYS.getpid, 1, 2, 3, 4, 5, 6, 7))
expectError(syscall())
expectError(syscall(SYS.close, undefined))
expectError(syscall(SYS.close, {} as number | undefined))
expectError(syscall.bigint(SYS.close, undefined))
expectType<Result<number>>(syscall(SYS.getpid, ...([1, 'two'] as [number, string])))
expectError(syscall('getpid'))
expectError(syscall(39n))
expectError(SYS.opennat)
expectType<number>(SYS.open)
expectNotAssignable<{ open: string }>(SYS)

// Memory.
expectType<ArrayBuffer>(view(4096n, 16))
expectType<ArrayBuffer>(view(4096, 16))
expectError(view('4096', 16))
expectError(view(4096))
expectError(endView(bytes))
expectType<bigint>(addressOf(bytes))
expectError(addressOf('text'))
expectError(addressOf(null))

// The vDSO.
expectType<Result<0>>(vdso.clock_gettime(CLOCK_MONOTONIC, bytes))
expectError(vdso.clock_gettime(CLOCK_MONOTONIC, 4096n))
expectError(vdso.getpid())
expectType<VdsoSymbol[]>(vdso.symbols())
expectType<bigint | undefined>(vdso.functionAddress('clock_gettime'))
