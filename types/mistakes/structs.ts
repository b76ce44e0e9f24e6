// Structs: names of fields, values of fields, what a struct is passed for.

import type { Mistake } from './mistake.js'

export const structs: readonly Mistake[] = [
  {
    title: 'a field that the struct does not have, when it is made',
    wrong: 'new s.timespec({ tv_usec: 1 })',
    right: 'new s.timespec({ tv_nsec: 1 })',
    message: "'tv_usec' does not exist in type",
  },
  {
    title: 'a field that the struct does not have, when it is read',
    wrong: 'new s.stat().st_sise',
    right: 'new s.stat().st_size',
    message: "Property 'st_sise' does not exist on type 'stat'",
  },
  {
    title: 'a field that the struct does not have, in a nested one',
    wrong: 'new s.itimerspec({ it_value: { tv_usec: 1 } })',
    right: 'new s.itimerspec({ it_value: { tv_nsec: 1 } })',
    message: "'tv_usec' does not exist in type",
  },
  {
    title: 'a reserved field',
    wrong: 'new s.statx({ __spare0: 1 })',
    right: 'new s.statx({ stx_mask: c.STATX_SIZE })',
    message: "'__spare0' does not exist in type",
  },
  {
    title: 'a bigint for a quantity',
    wrong: 'new s.timespec({ tv_sec: 1n })',
    right: 'new s.timespec({ tv_sec: 1 })',
    message: "Type 'bigint' is not assignable to type 'number'",
  },
  {
    title: 'a number for a limit',
    wrong: 'new s.rlimit64({ rlim_cur: 64 })',
    right: 'new s.rlimit64({ rlim_cur: 64n })',
    message: "Type 'number' is not assignable to type 'bigint'",
  },
  {
    title: 'a number for a pointer',
    wrong: 'new s.iovec({ iov_base: 4096 })',
    right: 'new s.iovec({ iov_base: bytes })',
    message: "Type 'number' is not assignable to type",
  },
  {
    title: 'flags of another family in a field',
    wrong: 'new s.epoll_event({ events: c.MAP_SHARED })',
    right: 'new s.epoll_event({ events: c.EPOLLIN })',
    message: "Type 'MAP_' is not assignable to type 'Flags<EPOLL_EVENT_>",
  },
  {
    title: 'a process in a field for a descriptor',
    wrong: 'new s.pollfd({ fd: pid })',
    right: 'new s.pollfd({ fd })',
    message: "Type 'Pid' is not assignable to type",
  },
  {
    title: 'another struct to copy from',
    wrong: 'new s.stat(new s.timespec())',
    right: 'new s.stat(new s.stat())',
    message: "'__kernel_timespec' is not assignable to parameter of type",
  },
  {
    title: 'a struct for another',
    wrong: 'sys.fstat(fd, new s.statx())',
    right: 'sys.fstat(fd, new s.stat())',
    message: `Argument of type 'statx' is not assignable to parameter of type 'Struct<"stat">'`,
  },
  {
    title: 'an array of structs for another',
    wrong: 'sys.readv(fd, s.pollfd.array(2))',
    right: 'sys.readv(fd, s.iovec.array(2))',
    message: 'is not assignable to parameter of type',
  },
  {
    title: 'a flexible array for a struct that has none',
    wrong: 's.timespec.withTail(4)',
    right: 's.file_handle.withTail(4)',
    message: "Property 'withTail' does not exist on type 'StructClass<__kernel_timespec>'",
  },
  {
    title: 'the offset of a field that is not there',
    wrong: "offsetof(s.stat, 'stx_size')",
    right: "offsetof(s.statx, 'stx_size')",
    message: 'is not assignable to parameter of type',
  },
  {
    title: 'a 64-bit field through big that is no number',
    wrong: 'new s.rlimit64().big.rlim_cur',
    right: 'new s.rlimit64().rlim_cur',
    message: "Property 'rlim_cur' does not exist on type",
  },
]
