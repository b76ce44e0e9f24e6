// Structs: what can be assigned, what is read, what a struct is taken for.

import { type Fd, type Pid, syscall } from 'rawsys'
import { EPOLLIN, struct as event, must as events } from 'rawsys/event'
import {
  type ByteField,
  type Fields,
  must,
  O_RDONLY,
  type Of,
  offsetof,
  RESOLVE_BENEATH,
  type StructArray,
  sizeof,
  struct,
} from 'rawsys/fs'
import { must as net, struct as sockets } from 'rawsys/net'
import { CLONE_NEWUSER, CLONE_PIDFD, struct as proc } from 'rawsys/proc'
import { struct as sec } from 'rawsys/sec'
import type { struct as all, StructName } from 'rawsys/struct'
import { struct as time } from 'rawsys/time'
import { expectAssignable, expectError, expectNotAssignable, expectType } from 'tsd'

declare const fd: Fd
declare const pid: Pid
const bytes = new Uint8Array(16)

// A class, and its type of the same name.
const stat = new struct.stat()
expectType<struct.stat>(stat)
expectType<number>(stat.st_size)
expectType<bigint>(stat.big.st_size)
expectAssignable<DataView>(stat)
expectType<struct.stat>({} as Of<typeof struct.stat>)
must.fstat(fd, stat)
must.fstat(fd, bytes)
expectError(must.fstat(fd, new struct.statx()))
syscall(5, stat)

// The same struct in every subject, under the kernel's name and under that of C libraries.
expectType<time.timespec>({} as all.timespec)
expectType<time.__kernel_timespec>({} as time.timespec)
expectAssignable<StructName>('statx')
expectNotAssignable<StructName>('no_struct')

// Any struct is memory to read and write; a struct by name is that struct.
must.read(fd, new event.signalfd_siginfo())
must.write(fd, new struct.fanotify_response({ fd }))
events.epoll_ctl(fd, 1, fd, new event.epoll_event({ events: EPOLLIN, data: 5n }))
net.bind(fd, new sockets.sockaddr_un({ sun_path: '/run/x' }))
expectError(net.bind(fd, stat))

// Fields by what they are.
const how = new struct.open_how({ flags: O_RDONLY, resolve: RESOLVE_BENEATH })
how.flags = O_RDONLY
expectError(new struct.open_how({ flags: EPOLLIN }))
const poll = new event.pollfd({ fd })
expectType<Fd>(poll.fd)
poll.fd = 0
expectError(() => {
  poll.fd = pid
})
const clone = new proc.clone_args({ flags: CLONE_PIDFD, pidfd: new Int32Array(1), set_tid: null })
expectAssignable<bigint>(clone.flags)
clone.flags = BigInt(CLONE_NEWUSER)
expectError(() => {
  clone.exit_signal = 'SIGCHLD'
})
const name = new sockets.ifreq().ifr_ifrn.ifrn_name
expectType<ByteField>(name)
expectType<string>(name.text())

// Nested structs, arrays, unions.
const timer = new time.itimerspec({ it_value: { tv_sec: 1 } })
timer.it_value = { tv_sec: 2 }
timer.it_value = new time.timespec()
expectError(() => {
  timer.it_value = { sec: 2 }
})
expectError(() => {
  timer.it_value = stat
})
const list = event.epoll_event.array([{ events: EPOLLIN }, new event.epoll_event()])
expectType<StructArray<event.epoll_event>>(list)
expectType<bigint>(list.at(0).data as bigint)
expectType<StructArray<event.epoll_event>>(list.subarray(1))
events.epoll_pwait(fd, list, undefined, 0)
const attr = new sec.bpf_attr({ link_create: { perf_event: { bpf_cookie: 5n } } })
expectAssignable<bigint>(attr.link_create.perf_event.bpf_cookie)

// Pointers: memory, structs, lists of fields, strings, raw addresses.
new sockets.msghdr({ msg_iov: [{ iov_base: bytes }, { iov_base: new struct.stat() }], msg_control: null })
new sockets.msghdr({ msg_iov: { iov_base: 0x1000n, iov_len: 5 } })
new sec.sock_fprog({ filter: [{ code: 6, k: 0 }] })
new sec.bpf_attr({ license: 'GPL' })
expectError(new sockets.msghdr({ msg_iov: [{ base: bytes }] }))
expectError(new struct.iovec({ iov_base: 'text' }))

// Views of memory.
expectType<struct.inotify_event>(struct.inotify_event.at(bytes))
expectType<struct.inotify_event>(struct.inotify_event.at(0x1000n, 16))
expectError(struct.inotify_event.at(4096))
expectType<StructArray<struct.iovec>>(struct.iovec.arrayAt(bytes))
struct.file_handle.withTail(8, { handle_bytes: 8 })
expectError(struct.stat.withTail(8))
expectAssignable<Fields<time.timespec>>({ tv_sec: 1 })

// Sizes.
expectType<number>(sizeof(struct.stat, 'arm64'))
offsetof(struct.stat, 'st_size')
offsetof(time.itimerspec, 'it_value.tv_sec')
expectError(offsetof(struct.stat, 'size'))
expectError(sizeof(struct.stat, 'mips'))
