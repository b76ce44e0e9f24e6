// For each kind of argument, what is taken and what is not.

import {
  type Address,
  type Bytes,
  type Count,
  type Fd,
  type Holder,
  type Ipc,
  type Key,
  type Long,
  type Pid,
  type Plain,
  type Quantity,
  type Size,
  type SocketAddress,
  type Struct,
  type StructMemory,
  sys,
  type Text,
  type Tid,
  type Timer,
  type Unused,
  type Watch,
} from 'rawsys'
import { expectAssignable, expectError, expectNotAssignable, expectType } from 'tsd'

declare const fd: Fd
declare const pid: Pid
declare const tid: Tid
declare const size: Size
declare const count: Count
declare const key: Key
declare const ipc: Ipc
declare const timer: Timer
declare const watch: Watch
declare const address: Address
declare const stat: StructMemory<'stat'>
declare const timespec: StructMemory<'__kernel_timespec'>
declare const inet: StructMemory<'sockaddr_in'>
declare const array: Uint8Array
declare const bytes: Bytes

// Numbers of a kind are numbers, and no plain ones.
for (const each of [fd, pid, tid, size, count, key, ipc, timer, watch]) expectAssignable<number>(each)
expectNotAssignable<Plain>(fd)
expectNotAssignable<Plain>(pid)
expectNotAssignable<Plain>(tid)
expectNotAssignable<Plain>(size)
expectNotAssignable<Plain>(count)
expectNotAssignable<Plain>(key)
expectNotAssignable<Plain>(ipc)
expectNotAssignable<Plain>(timer)
expectNotAssignable<Plain>(watch)
expectNotAssignable<Fd>(3)
expectNotAssignable<Fd>(pid)
expectNotAssignable<Pid>(tid)
expectType<bigint>(address)

// A descriptor.
sys.close(fd)
sys.close(3)
expectError(sys.close(pid))
expectError(sys.close(tid))
expectError(sys.close(size))
expectError(sys.close(count))
expectError(sys.close(key))
expectError(sys.close(ipc))
expectError(sys.close(timer))
expectError(sys.close(watch))
expectError(sys.close(3n))
expectError(sys.close('3'))
expectError(sys.close(null))
expectError(sys.close(undefined))
expectError(sys.close(true))

// A process, and a thread, which may be a process.
sys.getsid(pid)
sys.getsid(0)
expectError(sys.getsid(tid))
expectError(sys.getsid(fd))
expectError(sys.getsid(1n))
sys.sched_getscheduler(tid)
sys.sched_getscheduler(pid)
sys.sched_getscheduler(0)
expectError(sys.sched_getscheduler(fd))

// Other numbers that stand for something.
sys.add_key('user', 'a', 'b', undefined, key)
sys.add_key('user', 'a', 'b', undefined, -3)
expectError(sys.add_key('user', 'a', 'b', undefined, fd))
sys.semop(ipc, array)
expectError(sys.semop(key, array))
sys.timer_delete(timer)
sys.timer_delete(0)
expectError(sys.timer_delete(fd))
sys.inotify_rm_watch(fd, watch)
sys.inotify_rm_watch(fd, 1)
expectError(sys.inotify_rm_watch(fd, fd))

// A number of bytes or things; a size may be what another call gave.
sys.listen(fd, 128)
sys.listen(fd, size)
sys.listen(fd, count)
expectError(sys.listen(fd, fd))
expectError(sys.listen(fd, 128n))
expectAssignable<Quantity>(size)
expectNotAssignable<Quantity>(pid)

// 64 bits: a number, or a bigint.
sys.ftruncate(fd, 5)
sys.ftruncate(fd, 5n)
sys.ftruncate(fd, size)
expectError(sys.ftruncate(fd, fd))
expectError(sys.ftruncate(fd, '5'))
expectError(sys.ftruncate(fd, null))
expectAssignable<Long>(2n ** 60n)

// An address: a bigint alone, or null.
sys.munmap(address, 4096)
sys.munmap(null, 4096)
expectError(sys.munmap(4096, 4096))
expectError(sys.munmap(array, 4096))
expectError(sys.munmap(undefined, 4096))

// Plain numbers: a mode, a user, a signal. Not a number of a kind.
sys.umask(0o22)
expectError(sys.umask(fd))
expectError(sys.umask(0o22n))
expectError(sys.umask('022'))
sys.kill(pid, 15)
expectError(sys.kill(pid, pid))

// True or false.
sys.ioperm(0, 1, true)
sys.ioperm(0, 1, 0)
expectError(sys.ioperm(0, 1, 2))
expectError(sys.ioperm(0, 1, 'yes'))

// What the kernel does not use.
sys.getcpu(null, null)
sys.getcpu(null, null, 0)
sys.getcpu(null, null, null)
expectError(sys.getcpu(null, null, 1))
expectAssignable<Unused>(undefined)

// Memory that another argument measures, which may be left out; a raw address says nothing of its size.
sys.read(fd, array)
sys.read(fd, bytes)
sys.read(fd, array.buffer)
sys.read(fd, new SharedArrayBuffer(8))
sys.read(fd, new DataView(new ArrayBuffer(8)), 4)
sys.read(fd, array, undefined)
// Many descriptors give structs.
sys.read(fd, stat)
sys.read(fd, address, 16)
expectError(sys.read(fd, address))
expectError(sys.read(fd, address, undefined))
expectError(sys.read(fd, 4096, 16))
expectError(sys.read(fd, 'text'))
expectError(sys.read(fd, null))
expectError(sys.read(fd, { value: 0 }))
expectError(sys.read(fd, [1, 2]))
expectError(sys.read(fd, array, 16n))
expectError(sys.read(fd, array, fd))
// What the kernel only reads may be a string.
sys.write(fd, 'text')
sys.write(fd, array, 4)
sys.write(fd, address, 4)
expectError(sys.write(fd, address))
expectError(sys.write(fd, 5))

// A struct: memory that is of it, or memory that is of nothing.
sys.fstat(fd, stat)
sys.fstat(fd, array)
sys.fstat(fd, new ArrayBuffer(144))
expectError(sys.fstat(fd, timespec))
expectError(sys.fstat(fd, address))
expectError(sys.fstat(fd, null))
expectError(sys.fstat(fd, 'stat'))
expectAssignable<Struct<'stat'>>(stat)
expectNotAssignable<Struct<'stat'>>(timespec)
// One that may be left out.
sys.clock_getres(0)
sys.clock_getres(0, null)
sys.clock_getres(0, timespec)
expectError(sys.clock_getres(0, stat))
// The address of a socket, of any family.
sys.bind(fd, inet)
sys.bind(fd, array, 16)
expectError(sys.bind(fd, stat))
expectError(sys.bind(fd, '/run/socket'))
expectAssignable<SocketAddress>(inet)

// Text: a string, or its bytes.
sys.chdir('/')
sys.chdir(array)
expectError(sys.chdir(null))
expectError(sys.chdir(5))
expectError(sys.chdir(stat))
expectError(sys.chdir(['/']))
expectAssignable<Text>(bytes)
sys.acct(null)
sys.acct()
// A list of it.
sys.execve('/bin/true', ['true', array], null)
expectError(sys.execve('/bin/true', 'true', null))
expectError(sys.execve('/bin/true', ['true', 5], null))
expectError(sys.execve('/bin/true', ['true']))

// A place for a number that the kernel writes.
sys.getresuid({ value: 0 }, new Uint32Array(1), array)
expectError(sys.getresuid({ value: 0n }, array, array))
expectError(sys.getresuid({}, array, array))
expectError(sys.getresuid(0, array, array))
expectError(sys.getresuid(null, array, array))
// For 64 bits: what goes in may be a number, and a bigint may come out.
sys.sendfile(fd, fd, { value: 0 } as Holder<number | bigint>, 5)
sys.sendfile(fd, fd, { value: 5n }, 5)
sys.sendfile(fd, fd, new BigInt64Array(1), 5)
sys.sendfile(fd, fd, null, 5)
expectError(sys.sendfile(fd, fd, { value: '0' }, 5))
expectError(sys.sendfile(fd, fd, 0, 5))
// For 64 bits that are no quantity.
sys.io_setup(1, { value: 0n })
sys.io_setup(1, new BigUint64Array(1))
expectError(sys.io_setup(1, { value: 0 }))
expectError(sys.io_destroy(1))
// For a length: a number, never memory.
sys.getsockname(fd, array, { value: 16 })
sys.getsockname(fd, array)
sys.getsockname(fd, address, { value: 16 })
expectError(sys.getsockname(fd, address))
expectError(sys.getsockname(fd, array, 16))
expectError(sys.getsockname(fd, array, new Uint32Array(1)))
