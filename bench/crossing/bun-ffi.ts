// bun:ffi compiles a wrapper for each function. What it gives as int64 is a bigint; as i64_fast, a number
// where that is exact. It takes no strings: they are encoded by the caller.

import { CFunction, dlopen } from 'bun:ffi'
import { emptyFunction } from './empty-function.js'
import { bytes, NONE, next, nr, ONE, path, SIX, wide } from './ours.js'
import { report } from './report.js'

function libc(name: string, args: readonly string[], returns: string): (...args: unknown[]) => unknown {
  const found = dlopen('libc.so.6', { [name]: { args, returns } }).symbols[name]
  if (found === undefined) throw new Error(`expected ${name} in libc, got nothing; is this glibc?`)
  return found
}

const many = (count: number, type: string) => Array<string>(count).fill(type)
const getppid = libc('getppid', [], 'i32')
const getppid6 = libc('getppid', many(6, 'i32'), 'i32')
const syscall = libc('syscall', ['i64_fast'], 'i64_fast')
const syscall7 = libc('syscall', many(7, 'i64_fast'), 'i64_fast')
const ofWord = libc('syscall', ['i32', 'i64'], 'i64_fast')
const ofBytes = libc('syscall', ['i32', 'ptr'], 'i64_fast')
const empty = CFunction({ ptr: Number(emptyFunction()), args: [], returns: 'void' })
const encoder = new TextEncoder()

report(`Bun ${process.versions.bun}`, {
  none: [
    {
      name: 'bun:ffi: a function that does nothing',
      floor: NONE,
      loop(calls) {
        for (let i = 0; i < calls; i++) empty()
      },
    },
    { name: 'bun:ffi: i32 getppid()', floor: NONE, call: () => getppid() },
    { name: 'bun:ffi: i64_fast syscall(i64_fast)', floor: NONE, call: () => syscall(nr) },
  ],
  six: [
    { name: 'bun:ffi: i32 getppid(6 i32)', floor: SIX, call: () => getppid6(next(), 2, 3, 4, 5, 6) },
    { name: 'bun:ffi: syscall(7 i64_fast)', floor: SIX, call: () => syscall7(nr, next(), 2, 3, 4, 5, 6) },
  ],
  kinds: [
    { name: 'bun:ffi: syscall(i32, i64), bigint', floor: ONE, call: () => ofWord(nr, wide) },
    {
      name: 'bun:ffi: syscall(i32, ptr), string encoded',
      floor: ONE,
      call: () => ofBytes(nr, encoder.encode(`${path}\0`)),
    },
    { name: 'bun:ffi: syscall(i32, ptr), Uint8Array', floor: ONE, call: () => ofBytes(nr, bytes) },
  ],
})
