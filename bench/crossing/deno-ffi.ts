// Deno.dlopen: calls that the engine compiles in place. Parameters of 64 bits are quick as bigints only;
// it takes no strings, which are encoded by the caller.

import { emptyFunction } from './empty-function.js'
import { bytes, NONE, next, nr, ONE, path, SIX, wide } from './ours.js'
import { report } from './report.js'

function libc(name: string, parameters: readonly string[], result: string): (...args: unknown[]) => unknown {
  const found = Deno.dlopen('libc.so.6', { [name]: { parameters, result } }).symbols[name]
  if (found === undefined) throw new Error(`expected ${name} in libc, got nothing; is this glibc?`)
  return found
}

const many = (count: number, type: string) => Array<string>(count).fill(type)
const getppid = libc('getppid', [], 'i32')
const getppid6 = libc('getppid', many(6, 'i32'), 'i32')
const syscallInt = libc('syscall', ['i32'], 'i32')
const syscall = libc('syscall', ['i64'], 'i64')
const syscallInt7 = libc('syscall', many(7, 'i32'), 'i32')
const syscall7 = libc('syscall', many(7, 'i64'), 'i64')
const ofWord = libc('syscall', ['i32', 'i64'], 'i64')
const ofBytes = libc('syscall', ['i32', 'buffer'], 'i64')
const address = Deno.UnsafePointer.create(emptyFunction())
const empty = new Deno.UnsafeFnPointer(address, { parameters: [], result: 'void' })
const encoder = new TextEncoder()
const bigNr = BigInt(nr)

report(`Deno ${process.versions.deno}`, {
  none: [
    {
      name: 'Deno.UnsafeFnPointer: a function that does nothing',
      floor: NONE,
      loop(calls) {
        for (let i = 0; i < calls; i++) empty.call()
      },
    },
    { name: 'Deno.dlopen: i32 getppid()', floor: NONE, call: () => getppid() },
    { name: 'Deno.dlopen: i32 syscall(i32)', floor: NONE, call: () => syscallInt(nr) },
    { name: 'Deno.dlopen: i64 syscall(i64), number', floor: NONE, call: () => syscall(nr) },
    { name: 'Deno.dlopen: i64 syscall(i64), bigint', floor: NONE, call: () => syscall(bigNr) },
  ],
  six: [
    { name: 'Deno.dlopen: i32 getppid(6 i32)', floor: SIX, call: () => getppid6(next(), 2, 3, 4, 5, 6) },
    {
      name: 'Deno.dlopen: i32 syscall(7 i32)',
      floor: SIX,
      call: () => syscallInt7(nr, next(), 2, 3, 4, 5, 6),
    },
    {
      name: 'Deno.dlopen: i64 syscall(7 i64), numbers',
      floor: SIX,
      call: () => syscall7(nr, next(), 2, 3, 4, 5, 6),
    },
    {
      name: 'Deno.dlopen: i64 syscall(7 i64), bigints',
      floor: SIX,
      call: () => syscall7(bigNr, BigInt(next()), 2n, 3n, 4n, 5n, 6n),
    },
  ],
  kinds: [
    { name: 'Deno.dlopen: syscall(i32, i64), bigint', floor: ONE, call: () => ofWord(nr, wide) },
    {
      name: 'Deno.dlopen: syscall(i32, buffer), string encoded',
      floor: ONE,
      call: () => ofBytes(nr, encoder.encode(`${path}\0`)),
    },
    { name: 'Deno.dlopen: syscall(i32, buffer), Uint8Array', floor: ONE, call: () => ofBytes(nr, bytes) },
  ],
})
