// Whether the vDSO's functions enter the kernel: they are called where the kernel refuses the syscalls, with an error
// that none of them has.

import { isErr, type Result } from '../errno/result.js'
import * as constants from '../generated/named/time.js'
import { addressOf } from '../memory/address.js'
import { SYS } from '../syscall/numbers.js'
import { syscall } from '../syscall/syscall.js'
import { vdso } from '../vdso/index.js'

/** linux/errno.h: ENOANO, which no syscall gives. */
const REFUSED = 55
/** Those of every machine: the auxiliary clocks can be off, and CLOCK_SGI_CYCLE is gone. */
const CLOCKS = /^CLOCK_(?!AUX|SGI)/

const CALLS = ['clock_gettime', 'clock_getres', 'gettimeofday', 'time', 'getcpu', 'getrandom'] as const

// linux/filter.h, linux/seccomp.h, linux/prctl.h
const LOAD_WORD = 0x20
const OFFSET_OF_NUMBER = 0
const JUMP_IF_EQUAL = 0x15
const RETURN = 0x06
const RET_ALLOW = 0x7fff0000
const RET_ERRNO = 0x00050000
const PR_SET_NO_NEW_PRIVS = 38
const PR_SET_SECCOMP = 22
const MODE_FILTER = 2

/** Has the kernel refuse the syscalls that the vDSO stands for, to this thread and for good. */
function forbid(): Result<number> {
  const numbers = CALLS.map((name) => SYS[name]).filter((number) => number >= 0)
  const program = [
    [LOAD_WORD, 0, 0, OFFSET_OF_NUMBER],
    // Each jumps to the last instruction, over those that follow it and the one before the last.
    ...numbers.map((number, i) => [JUMP_IF_EQUAL, numbers.length - i, 0, number]),
    [RETURN, 0, 0, RET_ALLOW],
    [RETURN, 0, 0, RET_ERRNO | REFUSED],
  ] as const
  const filter = new DataView(new ArrayBuffer(8 * program.length))
  for (const [i, [code, isTrue, isFalse, k]] of program.entries()) {
    filter.setUint16(8 * i, code, true)
    filter.setUint8(8 * i + 2, isTrue)
    filter.setUint8(8 * i + 3, isFalse)
    filter.setUint32(8 * i + 4, k, true)
  }
  const fprog = new BigUint64Array([BigInt(program.length), addressOf(filter)])
  const privileges = syscall(SYS.prctl, PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
  return isErr(privileges) ? privileges : syscall(SYS.prctl, PR_SET_SECCOMP, MODE_FILTER, fprog, 0, 0)
}

/** How a call is answered: without entering the kernel, by a syscall after all, or not at all. */
export type VdsoAnswer = 'vdso' | 'syscall' | 'missing'

/** By clock, or by the name of the call. Afterwards the syscalls are forbidden; undefined where they cannot be. */
export function answers(): Record<string, VdsoAnswer> | undefined {
  // Before, each call is made once: what does not exist is an error then, and getrandom asks the kernel for its seed.
  const before = new Map(Object.entries(calls).map(([name, call]) => [name, answerOf(call())]))
  if (isErr(forbid())) return undefined
  return Object.fromEntries(
    Object.entries(calls).map(([name, call]) => [
      name,
      before.get(name) === 'missing' ? 'missing' : answerOf(call()),
    ]),
  )
}

const words = new BigUint64Array(2)
const calls: Readonly<Record<string, () => Result<number>>> = {
  ...Object.fromEntries(
    Object.entries(constants)
      .filter(([name]) => CLOCKS.test(name))
      .map(([name, id]) => [name, () => vdso.clock_gettime(id as never, words)]),
  ),
  gettimeofday: () => vdso.gettimeofday(words, null),
  time: () => vdso.time(null),
  getcpu: () => vdso.getcpu(words, null),
  getrandom: () => vdso.getrandom(words, undefined, 0),
}

/** An error is one of a clock or a call that this machine does not have. */
function answerOf(result: Result<number>): VdsoAnswer {
  if (isErr(result, REFUSED)) return 'syscall'
  return isErr(result) ? 'missing' : 'vdso'
}
