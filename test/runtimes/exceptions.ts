// What is not run where, and why: what a runtime lacks, or does otherwise than Node on purpose.

export interface Exception {
  /** The full title of a test, or of a suite. */
  readonly tests: string
  /** The runtimes, by what their names begin with. */
  readonly on: readonly string[]
  readonly reason: string
}

const EXCEPTIONS: readonly Exception[] = [
  {
    tests: 'a call that a signal interrupts',
    on: ['Deno'],
    reason: 'Deno has a thread that gets the signals, so that they interrupt no call',
  },
  {
    tests: 'the examples measure-a-call shows what the kernel said',
    on: ['Deno'],
    reason: 'it compares with node:fs, and that of Deno knows the descriptors only that it opened',
  },
  {
    tests: 'machine has the version of glibc that Node knows',
    on: ['Deno'],
    reason: 'Deno reports one version wherever it runs',
  },
  {
    tests: 'machine is told as far as possible without /proc',
    on: ['Bun', 'Deno'],
    reason: 'it does not start without /proc',
  },
  {
    tests: 'structs under other rules work with --frozen-intrinsics',
    on: ['Deno'],
    reason: 'it is an option of Node’s',
  },
  {
    tests: 'syscall allocates',
    on: ['Bun'],
    reason: 'its heap statistics do not show what is allocated between collections',
  },
  {
    tests: 'the text of an IP address is written as node:net writes it',
    on: ['Bun'],
    reason: 'its node:net shortens IPv6 addresses otherwise',
  },
  ...each(
    [
      'libc in this process is the one that the linker loaded',
      'machine has the version of glibc that ldd prints',
    ],
    ['Bun on musl'],
    'the tools of this machine tell of glibc',
  ),
  {
    tests: 'libc in this process has the functions that readelf lists, in their versions',
    on: ['Bun on musl'],
    reason: 'the symbols of musl have no versions',
  },
  ...each(
    [
      'passes arguments and environment as they are',
      'passes bytes that are no UTF-8, with a NUL behind or without',
      'passes long lists, beyond what fits into the scratch memory',
      'takes no environment at all',
      'reads lists through a proxy, and getters that make calls of their own',
      'is relative to a descriptor: execveat',
    ].map((test) => `execve ${test}`),
    ['Bun on musl'],
    'what is executed is the runtime, and on this machine its libraries are found by its environment only',
  ),
  ...each(
    [
      'directory entries have any name that a file can have, and all kinds of files',
      'directory entries are the same in many small buffers, and go on at d_off',
    ],
    ['Bun'],
    'its readdir gives no kinds of files with names that are Buffers',
  ),
  {
    tests: 'directory entries are those that node:fs finds in /dev',
    on: ['Deno'],
    reason: 'its readdir tells devices and sockets not apart',
  },
  ...each(
    [
      'directory entries have any name that a file can have, and all kinds of files',
      'fanotify events name a directory by its file handle, and the file in it',
      'inotify events have any name, also in a buffer for one event',
      'a path as bytes may be what no string is, and is found again byte by byte',
      'a path is one of two, however long they are',
    ],
    ['Deno'],
    'its node:fs has no names that are not UTF-8',
  ),
]

function each(tests: readonly string[], on: readonly string[], reason: string): Exception[] {
  return tests.map((test) => ({ tests: test, on, reason }))
}

/** Those of a runtime, on all its threads. */
export function exceptionsOf(runtime: string): Exception[] {
  return EXCEPTIONS.filter(({ on }) => on.some((begin) => runtime.startsWith(begin)))
}
