// `int 0x80`, the way into the kernel of 32-bit programs, which 64-bit ones on x86-64 can take as well where the
// kernel has IA32 emulation. Here for measuring only: numbers and structs are those of i386, and memory must lie
// below 4 GiB.

import type { Result } from '../errno/result.js'
import { unwrap } from '../errno/syscall-error.js'
import { view } from '../memory/view.js'
import { fillNumbers, INT80, intResult, run } from '../syscall/frame.js'
import { SYS } from '../syscall/numbers.js'
import { syscall } from '../syscall/syscall.js'
import { runProbe } from './probe-process.js'

const PROT_READ_WRITE = 3
const MAP_PRIVATE_ANONYMOUS_32BIT = 0x62
const PAGE = 4096

let isThere: boolean | undefined

/** Whether `int 0x80` works here. Where it does not it ends the process, so a child tries it, once. */
export function hasInt80(): boolean {
  isThere ??= process.arch === 'x64' && runProbe('int80') === 'yes'
  return isThere
}

/**
 * Makes a syscall of i386 by `int 0x80`: `int80(64)` is getppid. Arguments are the low halves of the words.
 *
 * @throws Error where `hasInt80()` is false, TypeError for what is no integer.
 */
export function int80(nr: number, a = 0, b = 0, c = 0, d = 0, e = 0, f = 0): Result<number> {
  if (isThere !== true && !hasInt80()) {
    throw new Error('int80: expected x86-64 and a kernel with IA32 emulation; ask hasInt80() before')
  }
  if (!(isInteger(nr) && [a, b, c, d, e, f].every(isInteger))) {
    throw new TypeError('int80: expected integers of 32 bits: a number of i386 and up to six arguments')
  }
  fillNumbers(INT80, nr, a, b, c, d, e, f)
  run()
  return intResult() as Result<number>
}

/**
 * A page of memory that 32 bits can address, which stays mapped.
 *
 * @throws Error on ARM64, which has no such memory to ask for; SyscallError.
 */
export function lowMemory(): { readonly address: number; readonly bytes: Uint8Array<ArrayBuffer> } {
  if (process.arch !== 'x64')
    throw new Error('lowMemory: expected x86-64; MAP_32BIT is of that architecture only')
  const flags = MAP_PRIVATE_ANONYMOUS_32BIT
  const address = unwrap(syscall(SYS.mmap, 0, PAGE, PROT_READ_WRITE, flags, -1, 0), 'mmap')
  return { address, bytes: new Uint8Array(view(address, PAGE)) }
}

function isInteger(value: number): boolean {
  return Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 32
}
