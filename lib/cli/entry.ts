// The ways into the kernel, and the ways around it: the same call as a raw syscall, by libc, by the vDSO and by
// int 0x80; in a native loop, which is what the call itself takes, and from JavaScript.

import { struct } from '../generated/views/time.js'
import { type LibcFunctionOptions, libcFunction } from '../libc/index.js'
import { hasInt80, int80, lowMemory } from '../measure/int80.js'
import type { Argument } from '../memory/word.js'
import { SYS } from '../syscall/numbers.js'
import { syscall } from '../syscall/syscall.js'
import { vdso } from '../vdso/index.js'
import type { Group } from './groups.js'

// arch/x86/entry/syscalls/syscall_32.tbl
const I386 = { getppid: 64, clock_gettime64: 403, read: 3, write: 4 }

type Call = () => unknown
/** A way, and its call; undefined where this machine has no such way. */
type Ways = Readonly<Record<string, Call | undefined>>

const bytes = new Uint8Array(16)
const timespec = new struct.timespec()

/** All of them. */
export function entryGroups(
  clocks: Readonly<Record<string, number>>,
  files: { zero: number; sink: number },
): Group[] {
  return [
    group('getppid', {
      syscall: () => syscall(SYS.getppid),
      libc: libc('getppid', [], { gives: 'int' }),
      'int 0x80': byInt80(() => int80(I386.getppid)),
    }),
    ...Object.entries(clocks).map(([name, id]) => clockGroup(name, id)),
    group('getcpu', {
      syscall: () => syscall(SYS.getcpu, bytes, null, null),
      libc: libc('getcpu', [bytes, null], { gives: 'int' }),
      vDSO: known('getcpu', () => vdso.getcpu(bytes, null)),
    }),
    group('getrandom of 16 bytes', {
      syscall: () => syscall(SYS.getrandom, bytes, 16, 0),
      libc: libc('getrandom', [bytes, 16, 0]),
      vDSO: known('getrandom', () => vdso.getrandom(bytes, undefined, 0)),
    }),
    fileGroup('read of 1 byte of /dev/zero', 'read', files.zero),
    fileGroup('write of 1 byte to /dev/null', 'write', files.sink),
  ]
}

function clockGroup(name: string, id: number): Group {
  const low = hasInt80() ? lowMemory().address : 0
  return group(`clock_gettime of ${name}`, {
    syscall: () => syscall(SYS.clock_gettime, id, timespec),
    libc: libc('clock_gettime', [id, timespec], { gives: 'int' }),
    vDSO: known('clock_gettime', () => vdso.clock_gettime(id as never, timespec)),
    'int 0x80': byInt80(() => int80(I386.clock_gettime64, id, low)),
  })
}

function fileGroup(title: string, name: 'read' | 'write', fd: number): Group {
  const low = hasInt80() ? lowMemory().address : 0
  return group(title, {
    syscall: () => syscall(SYS[name], fd, bytes, 1),
    libc: libc(name, [fd, bytes, 1]),
    'int 0x80': byInt80(() => int80(I386[name], fd, low, 1)),
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

function libc(name: string, args: readonly Argument[], options?: LibcFunctionOptions): Call | undefined {
  const call = libcFunction(name, options)
  const [a, b, c] = args
  return call && (() => call(a, b, c))
}

function known(name: string, call: Call): Call | undefined {
  return vdso.functionAddress(name) === undefined ? undefined : call
}

function byInt80(call: Call): Call | undefined {
  return hasInt80() ? call : undefined
}
