// The type contract of 'rawsys/program'.

import { type Bytes, type Errno, isErr, type Pid, type Result, type Size } from 'rawsys'
import { EINTR } from 'rawsys/constants'
import { AT_FDCWD, F_GETFD, F_GETFL, type Fd, O_RDONLY, STATX_SIZE, type struct } from 'rawsys/fs'
import { SO_RCVBUF, SOL_SOCKET } from 'rawsys/net'
import {
  batch,
  batchInTurns,
  Failure,
  field,
  type Program,
  program,
  type Recorder,
  type Ref,
  type Values,
} from 'rawsys/program'
import { expectAssignable, expectError, expectNotAssignable, expectType } from 'tsd'

declare const p: Recorder
declare const buffer: Uint8Array
declare const fd: Ref<Fd>
declare const st: struct.statx

// Results are Refs of the values that must gives.
expectType<Ref<Fd>>(p.openat(AT_FDCWD, '/', O_RDONLY))
expectType<Ref<Size>>(p.read(fd, buffer))
expectType<Ref<0>>(p.close(fd))
expectType<Ref<bigint>>(p.mmap(null, 4096, 0, 0, fd, 0))
expectAssignable<Ref<number>>(p.fcntl(fd, F_GETFD))
p.setsockopt(fd, SOL_SOCKET, SO_RCVBUF, 4096)
p.fcntl(fd, F_GETFL)
p.munmap(p.mmap(null, 4096, 0, 0, fd, 0), 4096)
p.write(fd, buffer, p.read(fd, buffer))

// They are taken where their values are, and nowhere else.
expectError(p.close(p.getpid()))
expectError(p.close(p.read(fd, buffer)))
expectError(p.munmap(p.getpid(), 1))
expectError(p.read(fd, p.getpid()))
expectError(p.fcntl(fd, p.getpid()))
expectNotAssignable<number>(p.getpid())
expectAssignable<Ref<number>>(p.getpid())
expectNotAssignable<Ref<Fd>>(p.getpid())

// Fields and elements.
expectType<Ref<number>>(field(st, 'stx_size'))
expectType<Ref<number>>(field(new Int32Array(2), 0))
expectType<Ref<bigint>>(field(new BigUint64Array(2), 0))
p.read(fd, buffer, field(st, 'stx_size'))
expectError(field(st, 'stx_mtime'))
expectError(field(st, 'big'))
expectError(field(st, 'no_such_field'))
expectError(field(new Float64Array(1), 0))

// Bodies.
expectType<Ref<Size>>(p.retry(EINTR, () => p.read(fd, buffer)))
expectType<{ n: Ref<Size> }>(p.loop(() => ({ n: p.read(fd, buffer) }), { max: 3 }))
expectType<Ref<Result<Fd>>>(p.attempt(() => p.dup(fd)))
expectType<Ref<Result<0>>>(p.attempt(() => {}))
expectError(p.close(p.attempt(() => p.dup(fd))))
expectError(p.loop(() => p.dup(fd), {}))
expectError(p.loop(() => p.dup(fd)))
expectError(p.retry('EINTR', () => p.dup(fd)))

// What run takes and gives.
const slurp = program((p, path: Ref<string>, bytes: Ref<Bytes>, st: Ref<struct.statx>) => {
  const fd = p.openat(AT_FDCWD, path, O_RDONLY)
  p.finally(() => p.close(fd))
  p.statx(fd, '', 0, STATX_SIZE, st)
  return { n: p.read(fd, bytes), list: [fd, 'x'] as const, tried: p.attempt(() => p.dup(fd)), path }
})
expectAssignable<Program<readonly [string, Bytes, struct.statx], unknown>>(slurp)
const given = slurp.run('/', buffer, st)
if (given instanceof Failure) {
  expectType<number>(given.step)
  expectType<string>(given.call)
  expectType<string | undefined>(given.path)
} else {
  expectType<Size>(given.n)
  expectType<Fd>(given.list[0])
  expectType<'x'>(given.list[1])
  expectType<string>(given.path)
  if (isErr(given.tried)) expectType<Errno>(given.tried)
  else expectType<Fd>(given.tried)
}
expectType<Size>(slurp.must('/', buffer, st).n)
expectType<Promise<string>>(slurp.explain())
expectError(slurp.run('/', buffer))
expectError(slurp.run(5, buffer, st))
expectError(slurp.run('/', buffer, st, 1))
expectType<Failure | undefined>(program((p) => p.finally(() => {})).run() as Failure | undefined)
expectType<Pid>(program((p) => p.getpid()).must())
expectType<Size>({} as Values<Ref<Size>>)
expectType<Uint8Array>({} as Values<Uint8Array>)

// Batches.
expectType<Float64Array>(batch(3, (p, i) => p.lseek(fd as never, i, 0)))
expectType<BigInt64Array>(batch(3, (p) => p.mmap(null, 1, 0, 0, 0 as Fd, 0)))
expectType<Promise<Float64Array>>(batchInTurns(3, (p) => p.getpid(), { chunk: 5 }))
expectError(batch(3, (p) => p.finally(() => {})))
expectError(batch(3, () => 5))
