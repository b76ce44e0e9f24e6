// node:ffi, since Node 26. Up to three arguments it has wrappers made for their count, which the engine
// calls without leaving compiled code; with more, a wrapper that takes them as an array. Functions of the
// same count share a wrapper's code: one that is alone with its count, as those of `none` are here, costs
// less than one of several, as those of `kinds`.

import { DynamicLibrary } from 'node:ffi'
import { bytes, NONE, next, nr, ONE, path, SIX, wide } from './ours.js'
import { report } from './report.js'

// A library gives a symbol one signature only.
function libc(name: string, args: readonly string[], result: string): (...args: unknown[]) => unknown {
  return new DynamicLibrary('libc.so.6').getFunction(name, { arguments: args, return: result })
}

const ints = (count: number) => Array<string>(count).fill('int32')
const longs = (count: number) => Array<string>(count).fill('int64')
const getppid = libc('getppid', [], 'int32')
const getppid3 = libc('getppid', ints(3), 'int32')
const getppid4 = libc('getppid', ints(4), 'int32')
const syscall = libc('syscall', longs(1), 'int64')
const syscall7 = libc('syscall', longs(7), 'int64')
const syscallInt7 = libc('syscall', ints(7), 'int32')
const ofWord = libc('syscall', ['int32', 'int64'], 'int64')
const ofText = libc('syscall', ['int32', 'string'], 'int64')
const ofBytes = libc('syscall', ['int32', 'buffer'], 'int64')

report(`Node ${process.versions.node}`, {
  none: [
    { name: 'node:ffi: int32 getppid()', floor: NONE, call: () => getppid() },
    { name: 'node:ffi: int64 syscall(int64)', floor: NONE, call: () => syscall(nr) },
  ],
  six: [
    { name: 'node:ffi: int32 getppid(3 int32)', floor: SIX, call: () => getppid3(next(), 2, 3) },
    { name: 'node:ffi: int32 getppid(4 int32)', floor: SIX, call: () => getppid4(next(), 2, 3, 4) },
    {
      name: 'node:ffi: int32 syscall(7 int32)',
      floor: SIX,
      call: () => syscallInt7(nr, next(), 2, 3, 4, 5, 6),
    },
    {
      name: 'node:ffi: int64 syscall(7 int64)',
      floor: SIX,
      call: () => syscall7(nr, next(), 2, 3, 4, 5, 6),
    },
  ],
  kinds: [
    { name: 'node:ffi: syscall(int32, int64), bigint', floor: ONE, call: () => ofWord(nr, wide) },
    { name: 'node:ffi: syscall(int32, string)', floor: ONE, call: () => ofText(nr, path) },
    { name: 'node:ffi: syscall(int32, buffer)', floor: ONE, call: () => ofBytes(nr, bytes) },
  ],
})
