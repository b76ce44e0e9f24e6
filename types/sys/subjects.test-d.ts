// Where calls are: at places, in the whole and in subjects; and which are left out.

import {
  type Calls,
  type Errno,
  type Fd,
  type In,
  type LeftOut,
  must,
  type Out,
  type Place,
  type Places,
  type Result,
  sys,
} from 'rawsys'
import * as constants from 'rawsys/constants'
import * as event from 'rawsys/event'
import * as fs from 'rawsys/fs'
import * as ipc from 'rawsys/ipc'
import * as mem from 'rawsys/mem'
import * as net from 'rawsys/net'
import * as proc from 'rawsys/proc'
import * as sec from 'rawsys/sec'
import * as system from 'rawsys/sys'
import * as time from 'rawsys/time'
import { expectAssignable, expectError, expectNotAssignable, expectType } from 'tsd'

// Places: the same arguments; what comes back differs.
expectType<'sys' | 'must' | 'program'>({} as Place)
expectType<Fd>({} as In<'sys', Fd>)
expectType<Result<Fd>>({} as Out<'sys', Fd>)
expectType<Fd>({} as Out<'must', Fd>)
expectAssignable<Places<unknown>['sys']['out']>({} as Errno)
expectType<Calls<'sys'>>(sys)
expectType<Calls<'must'>>(must)

// A subject's calls are those of the whole.
expectAssignable<typeof event.sys.epoll_create1>(sys.epoll_create1)
expectAssignable<typeof fs.sys.openat>(sys.openat)
expectAssignable<typeof ipc.sys.msgget>(sys.msgget)
expectAssignable<typeof mem.must.mmap>(must.mmap)
expectAssignable<typeof net.must.socket>(must.socket)
expectAssignable<typeof proc.must.getpid>(must.getpid)
expectAssignable<typeof sec.must.add_key>(must.add_key)
expectAssignable<typeof system.must.uname>(must.uname)
expectAssignable<typeof time.must.clock_gettime>(must.clock_gettime)
expectAssignable<typeof fs.sys>(sys)
expectNotAssignable<typeof sys>(fs.sys)

// Each has what every descriptor has, and no other subject's calls.
for (const subject of [event, fs, ipc, mem, net, proc, sec, system, time]) {
  subject.must.close(subject.must.dup(0))
  expectType<Result<Fd>>(subject.sys.dup(0))
  expectType<Fd>(subject.owned(0).fd)
  subject.isErr(subject.sys.close(0), subject.EBADF)
}
expectError(fs.sys.socket)
expectError(net.sys.openat)
expectError(time.must.mmap)

// Constants of a subject, and all of them.
expectType<typeof constants.O_RDONLY>(fs.O_RDONLY)
expectType<typeof constants.SIGTERM>(proc.SIGTERM)
expectError(net.O_RDONLY)
expectError(constants.sys)
expectAssignable<number>(net.AF_INET)
expectAssignable<number>(time.CLOCK_MONOTONIC)

// Left out: no function, but the reason why.
expectError(sys.fork())
expectError(must.fork())
expectError(sys.clone3(1))
expectError(must.exit(0))
expectAssignable<LeftOut<string>>(sys.fork)
expectAssignable<string>(sys.fork.why)
expectNotAssignable<() => unknown>(sys.vfork)

// Others there are none.
expectError(sys.opena)
