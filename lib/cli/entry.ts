// The ways into the kernel, and the ways around it: the same call as a raw syscall, by libc, by the vDSO and by
// int 0x80; in a native loop, which is what the call itself takes, and from JavaScript.

import { struct } from '../generated/views/time.js'
import { type LibcFunction, libcFunction } from '../libc/index.js'
import { hasInt80, int80, lowMemory } from '../measure/int80.js'
import { SYS } from '../syscall/numbers.js'
import { syscall } from '../syscall/syscall.js'
import { vdso } from '../vdso/index.js'
import type { Group } from './groups.js'

// arch/x86/entry/syscalls/syscall_32.tbl
const I386 = { getppid: 64, clock_gettime64: 403, read: 3, write: 4 }

type Call = () => unknown
/** A way, and its call; undefined where this machine has no such way. */
type Ways = Readonly<Record<string, Call | undefined>>

const INT = { gives: 'int' } as const
const bytes = new Uint8Array(16)
const timespec = new struct.timespec()

/** All of them. Each call is written out, so that an engine sees one in each place, as in a program's own loop. */
export function entryGroups(
  clocks: Readonly<Record<string, number>>,
  files: { zero: number; sink: number },
): Group[] {
  return [
    group('getppid', {
      syscall: () => syscall(SYS.getppid),
      libc: by(libcFunction('getppid', INT), (getppid) => getppid()),
      'int 0x80': byInt80(() => int80(I386.getppid)),
    }),
    ...Object.entries(clocks).map(([name, id]) => clockGroup(name, id)),
    group('getcpu', {
      syscall: () => syscall(SYS.getcpu, bytes, null, null),
      libc: by(libcFunction('getcpu', INT), (getcpu) => getcpu(bytes, null)),
      vDSO: byVdso('getcpu', () => vdso.getcpu(bytes, null)),
    }),
    group('getrandom of 16 bytes', {
      syscall: () => syscall(SYS.getrandom, bytes, 16, 0),
      libc: by(libcFunction('getrandom'), (getrandom) => getrandom(bytes, 16, 0)),
      vDSO: byVdso('getrandom', () => vdso.getrandom(bytes, undefined, 0)),
    }),
    group('read of 1 byte of /dev/zero', {
      syscall: () => syscall(SYS.read, files.zero, bytes, 1),
      libc: by(libcFunction('read'), (read) => read(files.zero, bytes, 1)),
      'int 0x80': byInt80((low) => int80(I386.read, files.zero, low, 1)),
    }),
    group('write of 1 byte to /dev/null', {
      syscall: () => syscall(SYS.write, files.sink, bytes, 1),
      libc: by(libcFunction('write'), (write) => write(files.sink, bytes, 1)),
      'int 0x80': byInt80((low) => int80(I386.write, files.sink, low, 1)),
    }),
  ]
}

function clockGroup(name: string, id: number): Group {
  return group(`clock_gettime of ${name}`, {
    syscall: () => syscall(SYS.clock_gettime, id, timespec),
    libc: by(libcFunction('clock_gettime', INT), (clock_gettime) => clock_gettime(id, timespec)),
    vDSO: byVdso('clock_gettime', () => vdso.clock_gettime(id as never, timespec)),
    'int 0x80': byInt80((low) => int80(I386.clock_gettime64, id, low)),
  })
}

/** Each way in a native loop, then from JavaScript. The floor is the syscall in a native loop. */
function group(title: string, ways: Ways): Group {
  const there = Object.entries(ways).filter((way): way is [string, Call] => way[1] !== undefined)
  const native = there.map(([way, call]) => ({ name: `${way}, native loop`, call, native: true }))
  const script = there.map(([way, call]) => ({ name: `${way}, from JavaScript`, call }))
  const [first, ...others] = [...native, ...script]
  if (first === undefined) return { title, candidates: [] }
  return { title, candidates: [first, ...others.map((candidate) => ({ ...candidate, floor: first.name }))] }
}

function by(found: LibcFunction | undefined, call: (found: LibcFunction) => unknown): Call | undefined {
  return found && (() => call(found))
}

function byVdso(name: string, call: Call): Call | undefined {
  return vdso.functionAddress(name) === undefined ? undefined : call
}

/** With memory that it can address. */
function byInt80(call: (low: number) => unknown): Call | undefined {
  if (!hasInt80()) return undefined
  const low = lowMemory().address
  return () => call(low)
}
