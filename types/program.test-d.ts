// The type contract of 'rawsys/program'.

import { type Bytes, type Errno, isErr, type Pid, type Result, type Size, type SyscallError } from 'rawsys'
import { EINTR, FIONREAD } from 'rawsys/constants'
import {
  AT_FDCWD,
  F_GETFD,
  F_GETFL,
  F_SETFL,
  F_SETLK,
  type Fd,
  O_NONBLOCK,
  O_RDONLY,
  type Place32,
  STATX_SIZE,
  type Struct,
  type struct,
} from 'rawsys/fs'
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
declare const request: struct.mnt_id_req

// Results are Refs of the values that must gives.
expectType<Ref<Fd>>(p.openat(AT_FDCWD, '/', O_RDONLY))
expectType<Ref<Size>>(p.read(fd, buffer))
expectType<Ref<0>>(p.close(fd))
expectType<Ref<bigint>>(p.mmap(null, 4096, 0, 0, fd, 0))
p.munmap(p.mmap(null, 4096, 0, 0, fd, 0), 4096)
p.write(fd, buffer, p.read(fd, buffer))

// What a command takes, and what a call with it gives.
declare const flock: struct.flock
declare const place: { value: number }
expectAssignable<Ref<number>>(p.fcntl(fd, F_GETFD))
expectAssignable<Ref<number>>(p.fcntl(fd, F_GETFL))
p.fcntl(fd, F_SETFL, O_NONBLOCK)
p.fcntl(fd, F_SETLK, flock)
expectError(p.fcntl(fd, F_SETLK))
expectError(p.fcntl(fd, F_SETLK, 5))
expectError(p.fcntl(p.getpid(), F_GETFL))
p.ioctl(fd, FIONREAD, place)
expectError(p.ioctl(fd, FIONREAD))
expectError(p.ioctl(p.getpid(), FIONREAD, place))
expectType<Ref<0>>(p.setsockopt(fd, SOL_SOCKET, SO_RCVBUF, 4096))
expectError(p.setsockopt(fd, SOL_SOCKET, SO_RCVBUF, 'much'))
expectError(p.setsockopt(p.getpid(), SOL_SOCKET, SO_RCVBUF, 4096))

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
expectType<Ref<bigint>>(field(request, 'param'))
p.read(fd, buffer, field(st, 'stx_size'))
expectType<Ref<Fd>>(field(request, 'mnt_fd'))
expectError(field(st, 'stx_mtime'))
expectError(field(st, 'big'))
expectError(field(st, 'toJSON'))
expectError(field(st, 0))
expectError(field(new Int32Array(2), 'length'))
expectError(field(new DataView(new ArrayBuffer(8)), 0))
expectError(field(st, 'no_such_field'))
expectError(field(new Float64Array(1), 0))

// Bodies.
expectType<Ref<Size>>(p.retry(EINTR, () => p.read(fd, buffer)))
expectType<{ n: Ref<Size> }>(p.loop(() => ({ n: p.read(fd, buffer) }), { max: 3 }))
expectType<void>(p.loop(() => {}, { max: 3 }))
expectType<Ref<Size>>(p.loop(() => p.retry([EINTR], () => p.read(fd, buffer)), { until: 0, max: 3 }))
expectType<Ref<Result<Fd>>>(p.attempt(() => p.dup(fd)))
expectType<Ref<Result<bigint>>>(p.attempt(() => p.mmap(null, 4096, 0, 0, fd, 0)))
expectType<Ref<Result<0>>>(p.attempt(() => {}))
expectError(p.close(p.attempt(() => p.dup(fd))))
expectError(p.loop(() => p.dup(fd), {}))
expectError(p.loop(() => p.dup(fd)))
expectError(p.loop(() => ({ n: p.dup(fd) }), { until: 0, max: 3 }))
expectError(p.loop(() => p.dup(fd), { until: '0', max: 3 }))
expectError(p.retry(EINTR, p.dup(fd)))
expectError(p.attempt(p.dup(fd)))
expectError(p.retry('EINTR', () => p.dup(fd)))

// Parameters are taken where their values are.
program((p, path: Ref<string>, dir: Ref<Fd>, bytes: Ref<Uint8Array>, st: Ref<Struct<'statx'>>) => {
  p.openat(dir, path, O_RDONLY)
  p.read(dir, bytes)
  p.statx(dir, path, 0, STATX_SIZE, st)
  expectError(p.openat(path, path, O_RDONLY))
  expectError(p.read(dir, path))
  expectError(p.statx(dir, path, 0, STATX_SIZE, path))
})
program((p, other: Ref<Struct<'timespec'>>, any: Ref<Place32>) => {
  expectError(p.statx(fd, '', 0, STATX_SIZE, other))
  expectError(p.openat(fd, any, O_RDONLY))
})
expectError(program((p, path: string) => p.unlink(path)))

// What run takes and gives.
const slurp = program((p, path: Ref<string>, bytes: Ref<Bytes>, st: Ref<struct.statx>) => {
  const fd = p.openat(AT_FDCWD, path, O_RDONLY)
  p.finally(() => p.close(fd))
  p.statx(fd, '', 0, STATX_SIZE, st)
  const n = p.read(fd, bytes)
  const at = p.mmap(null, n, 0, 0, fd, 0)
  return {
    n,
    at,
    list: [fd, 'x'] as const,
    tried: p.attempt(() => p.dup(fd)),
    path,
    st,
    in: { fd, plain: 7 },
  }
})
expectType<Program<readonly [string, Bytes, struct.statx], typeof given>>(slurp)
const given = slurp.must('/', buffer, st)
expectType<{
  n: Size
  at: bigint
  list: [Fd, 'x']
  tried: Result<Fd>
  path: string
  st: struct.statx
  in: { fd: Fd; plain: number }
}>(given)
if (isErr(given.tried)) expectType<Errno>(given.tried)
else expectType<Fd>(given.tried)

const may = slurp.run('/', buffer, st)
expectType<typeof given | Failure>(may)
expectError(may.n)
if (may instanceof Failure) {
  expectType<Failure>(may)
  expectAssignable<SyscallError>(may)
  expectType<number>(may.step)
  expectType<string>(may.call)
  expectType<string | undefined>(may.path)
  expectError(may.n)
} else {
  expectType<typeof given>(may)
}
expectType<Promise<string>>(slurp.explain())
expectError(slurp.run('/', buffer))
expectError(slurp.run(5, buffer, st))
expectError(slurp.run('/', buffer, st, 1))
expectError(slurp.must('/', buffer))
expectError(slurp.run('/', buffer, new Float64Array(1)))

// Nothing, a value, plain values, and what is none of them.
expectType<Failure | undefined>(program((p) => p.finally(() => {})).run())
expectType<undefined>(program((p) => p.finally(() => {})).must())
expectType<string | undefined>(program(() => {}).run()?.call)
expectType<Pid>(program((p) => p.getpid()).must())
expectType<number>(program(() => 5).must())
expectType<Uint8Array>(program(() => buffer).must())
expectType<Failure | undefined>(program(() => undefined).run())
interface Opened {
  readonly fd: Ref<Fd>
  readonly also?: Ref<Pid>
}
declare const opened: Opened
declare const list: readonly Ref<Size>[]
expectType<{ fd: Fd; also?: Pid }>(program(() => opened).must())
expectType<Size[]>(program(() => list).must())
expectType<{ in: { fd: Fd; also?: Pid }[] }>({} as Values<{ readonly in: readonly Opened[] }>)
expectType<Size>({} as Values<Ref<Size>>)
expectType<Date>({} as Values<Date>)

// Batches.
expectType<Float64Array>(batch(3, (p, i) => p.lseek(fd as never, i, 0)))
expectType<BigInt64Array>(batch(3, (p) => p.mmap(null, 1, 0, 0, 0 as Fd, 0)))
expectType<Promise<Float64Array>>(batchInTurns(3, (p) => p.getpid(), { chunk: 5 }))
expectError(batch(3, (p) => p.finally(() => {})))
expectError(batch(3, () => 5))
expectError(batch(3, (p) => p.attempt(() => p.getpid())))
expectError(batch('3', (p) => p.getpid()))
expectError(batch(3, (p) => p.getpid(), { chunk: '5' }))
expectType<Promise<BigInt64Array>>(batchInTurns(3, (p) => p.mmap(null, 1, 0, 0, 0 as Fd, 0)))
expectType<number>(batch(3, (p, i) => p.alarm(i))[0] ?? 0)
