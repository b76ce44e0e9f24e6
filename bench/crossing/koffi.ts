// koffi, in the best forms that it has. Its quick way is for at most six parameters that are no pointers, and
// it is quickest without any; the types of integers make no difference of note. A variadic prototype is as
// good without variable arguments and twice as dear with six, and koffi.call of an address is dearer still.

import koffi from 'koffi'
import type { Candidate } from 'rawsys/measure'
import { bytes, NONE, next, nr, ONE, path, SIX, wide } from './ours.js'

const libc = koffi.load(null)
const getppid = libc.func('int getppid()')
const getppid6 = libc.func('int getppid(int, int, int, int, int, int)')
const syscall = libc.func('long syscall(long)')
const syscall6 = libc.func('long syscall(long, long, long, long, long, long, long)')
const variadic = libc.func('long syscall(long, ...)')
const ofWord = libc.func('long syscall(long, int64_t)')
const ofText = libc.func('long syscall(long, str)')
const ofBytes = libc.func('long syscall(long, void *)')

export const none: Candidate[] = [
  { name: 'koffi: int getppid()', floor: NONE, call: () => getppid() },
  { name: 'koffi: long syscall(long)', floor: NONE, call: () => syscall(nr) },
]

export const six: Candidate[] = [
  { name: 'koffi: int getppid(6 ints)', floor: SIX, call: () => getppid6(next(), 2, 3, 4, 5, 6) },
  { name: 'koffi: long syscall(7 longs)', floor: SIX, call: () => syscall6(nr, next(), 2, 3, 4, 5, 6) },
  {
    name: 'koffi: long syscall(long, ...)',
    floor: SIX,
    call: () => variadic(nr, 'long', next(), 'long', 2, 'long', 3, 'long', 4, 'long', 5, 'long', 6),
  },
]

export const kinds: Candidate[] = [
  { name: 'koffi: long syscall(long, int64_t), bigint', floor: ONE, call: () => ofWord(nr, wide) },
  { name: 'koffi: long syscall(long, str)', floor: ONE, call: () => ofText(nr, path) },
  { name: 'koffi: long syscall(long, void *), Uint8Array', floor: ONE, call: () => ofBytes(nr, bytes) },
]
