// Memory, text and places.

import type { Mistake } from './mistake.js'

export const memory: readonly Mistake[] = [
  {
    title: 'a raw address without a count',
    wrong: 'sys.read(fd, address)',
    right: 'sys.read(fd, address, 16)',
    message: "Argument of type 'bigint' is not assignable to parameter of type 'Memory'",
  },
  {
    title: 'a raw address of a socket without its length',
    wrong: 'sys.bind(fd, address)',
    right: 'sys.bind(fd, address, 16)',
    message: "Argument of type 'bigint' is not assignable to parameter of type 'SocketAddress'",
  },
  {
    title: 'a raw address for a struct of a size that is known',
    wrong: 'sys.fstat(fd, address)',
    right: 'sys.fstat(fd, stat)',
    message: `Argument of type 'bigint' is not assignable to parameter of type 'Struct<"stat">'`,
  },
  {
    title: 'a number for memory',
    wrong: 'sys.read(fd, 4096, 16)',
    right: 'sys.read(fd, 4096n, 16)',
    message: "Argument of type 'number' is not assignable to parameter of type 'bigint | Memory'",
  },
  {
    title: 'memory for an address',
    wrong: 'sys.munmap(bytes, 4096)',
    right: 'sys.munmap(addressOf(bytes), 4096)',
    message: "Argument of type 'Uint8Array<ArrayBufferLike>' is not assignable to parameter of type 'bigint'",
  },
  {
    title: 'the wrong struct',
    wrong: 'sys.fstat(fd, timespec)',
    right: 'sys.fstat(fd, stat)',
    message: `'StructMemory<"__kernel_timespec">' is not assignable to parameter of type 'Struct<"stat">'`,
  },
  {
    title: 'the wrong struct that may be left out',
    wrong: 'sys.clock_getres(c.CLOCK_REALTIME, stat)',
    right: 'sys.clock_getres(c.CLOCK_REALTIME, timespec)',
    message: `is not assignable to parameter of type 'Struct<"__kernel_timespec"> | null | undefined'`,
  },
  {
    title: 'a struct that is no address of a socket',
    wrong: 'sys.bind(fd, stat)',
    right: 'sys.bind(fd, bytes)',
    message: `'StructMemory<"stat">' is not assignable to parameter of type 'SocketAddress'`,
  },
  {
    title: 'a path for the address of a socket',
    wrong: "sys.bind(fd, '/run/x')",
    right: 'sys.bind(fd, bytes)',
    message: "Argument of type 'string' is not assignable to parameter of type 'SocketAddress'",
  },
  {
    title: 'seconds for a timespec',
    wrong: 'sys.nanosleep(5)',
    right: 'sys.nanosleep(timespec)',
    message: `Argument of type 'number' is not assignable to parameter of type 'Struct<"__kernel_timespec">'`,
  },
  {
    title: 'a string for the kernel to write into',
    wrong: "sys.read(fd, 'text')",
    right: "sys.write(fd, 'text')",
    message: "Argument of type 'string' is not assignable to parameter of type 'Memory'",
  },
  {
    title: 'an array of numbers for memory',
    wrong: 'sys.write(fd, [1, 2])',
    right: 'sys.write(fd, new Uint8Array([1, 2]))',
    message: "Argument of type 'number[]' is not assignable to parameter of type 'string | Memory'",
  },
  {
    title: 'no memory',
    wrong: 'sys.read(fd)',
    right: 'sys.read(fd, bytes)',
    message: 'Expected 2-3 arguments, but got 1',
  },
  {
    title: 'a number for a path',
    wrong: 'sys.openat(c.AT_FDCWD, 5, c.O_RDONLY)',
    right: "sys.openat(c.AT_FDCWD, '5', c.O_RDONLY)",
    message: "Argument of type 'number' is not assignable to parameter of type 'Text'",
  },
  {
    title: 'null for a path that the kernel needs',
    wrong: 'sys.openat(c.AT_FDCWD, null, c.O_RDONLY)',
    right: "sys.openat(c.AT_FDCWD, '', c.O_RDONLY)",
    message: "Argument of type 'null' is not assignable to parameter of type 'Text'",
  },
  {
    title: 'one string for a list of strings',
    wrong: "sys.execve('/bin/true', 'true', null)",
    right: "sys.execve('/bin/true', ['true'], null)",
    message: "Argument of type 'string' is not assignable to parameter of type 'readonly Text[]'",
  },
  {
    title: 'a number in a list of strings',
    wrong: "sys.execve('/bin/true', ['sleep', 5], null)",
    right: "sys.execve('/bin/true', ['sleep', '5'], null)",
    message: "Type 'number' is not assignable to type 'Text'",
  },
  {
    title: 'a number where the kernel writes one',
    wrong: 'sys.getcpu(0)',
    right: 'sys.getcpu({ value: 0 })',
    message: "Argument of type '0' is not assignable to parameter of type 'Place32 | null | undefined'",
  },
  {
    title: 'a bigint in a place of 32 bits',
    wrong: 'sys.getcpu({ value: 0n })',
    right: 'sys.getcpu({ value: 0 })',
    message: "Type 'bigint' is not assignable to type 'number'",
  },
  {
    title: 'a number in a place of 64 bits that are no quantity',
    wrong: 'sys.io_setup(1, { value: 0 })',
    right: 'sys.io_setup(1, { value: 0n })',
    message: "Type 'number' is not assignable to type 'bigint'",
  },
  {
    title: 'an offset that is no place',
    wrong: 'sys.copy_file_range(fd, 0, fd, null, 16)',
    right: 'sys.copy_file_range(fd, { value: 0 }, fd, null, 16)',
    message: "Argument of type '0' is not assignable to parameter of type 'Place64 | null | undefined'",
  },
  {
    title: 'a place with another name',
    wrong: 'sys.sendfile(fd, fd, { offset: 0 }, 16)',
    right: 'sys.sendfile(fd, fd, { value: 0 }, 16)',
    message: "'offset' does not exist in type 'Place64'",
  },
  {
    title: 'a length that is no place',
    wrong: 'sys.getsockname(fd, bytes, 16)',
    right: 'sys.getsockname(fd, bytes, { value: 16 })',
    message: "Argument of type 'number' is not assignable to parameter of type 'Holder<number>'",
  },
  {
    title: 'a struct for a file name',
    wrong: 'sys.chdir(stat)',
    right: 'sys.chdir(bytes)',
    message: `'StructMemory<"stat">' is not assignable to parameter of type 'Text'`,
  },
]
