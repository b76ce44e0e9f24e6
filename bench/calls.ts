// What a call costs: the same syscall in a native loop, by rawsys, and by what else there is.

import koffi from 'koffi'
import { addressOf, SYS, syscall } from 'rawsys'
import { CLOCK_MONOTONIC } from 'rawsys/time'
import { vdso } from 'rawsys/vdso'
import { FUNCTION, fillNumbers, numberResult, run, runTimes, SYSCALL } from '#lib/syscall/frame.js'
import type { Candidate } from './rounds.js'

const libc = koffi.load(null)
const koffiSyscall0 = libc.func('long syscall(long)')
const koffiSyscall6 = libc.func('long syscall(long, long, long, long, long, long, long)')

const nr = SYS.getppid
const timespec = new BigInt64Array(2)
const address = Number(addressOf(timespec))
const vdsoAddress = vdso.functionAddress('clock_gettime')

const NONE = 'getppid in a native loop'
const SIX = 'getppid with six numbers in a native loop'
const CLOCK = 'clock_gettime in a native loop'
const VDSO = 'vDSO clock_gettime in a native loop'

/** A bare call into native code and back is the part of an overhead that is Node's own. */
export const calls: Candidate[] = [
  {
    name: 'a Node-API call that does nothing',
    run(calls) {
      fillNumbers(SYSCALL, 0, 0, 0, 0, 0, 0, 0)
      for (let i = 0; i < calls; i++) runTimes(0)
    },
  },
  {
    name: NONE,
    run(calls) {
      fillNumbers(SYSCALL, nr, 0, 0, 0, 0, 0, 0)
      runTimes(calls)
    },
  },
  {
    name: 'rawsys syscall(nr)',
    floor: NONE,
    run(calls) {
      for (let i = 0; i < calls; i++) syscall(nr)
    },
  },
  {
    name: 'koffi syscall(long)',
    floor: NONE,
    run(calls) {
      for (let i = 0; i < calls; i++) koffiSyscall0(nr)
    },
  },
  {
    name: SIX,
    run(calls) {
      fillNumbers(SYSCALL, nr, 1, 2, 3, 4, 5, 6)
      runTimes(calls)
    },
  },
  {
    name: 'the frame filled by hand, six numbers',
    floor: SIX,
    run(calls) {
      for (let i = 0; i < calls; i++) {
        fillNumbers(SYSCALL, nr, i, 2, 3, 4, 5, 6)
        run()
        numberResult()
      }
    },
  },
  {
    name: 'rawsys syscall(nr, six numbers)',
    floor: SIX,
    run(calls) {
      for (let i = 0; i < calls; i++) syscall(nr, i, 2, 3, 4, 5, 6)
    },
  },
  {
    name: 'koffi syscall(seven longs)',
    floor: SIX,
    run(calls) {
      for (let i = 0; i < calls; i++) koffiSyscall6(nr, i, 2, 3, 4, 5, 6)
    },
  },
  {
    name: CLOCK,
    run(calls) {
      fillNumbers(SYSCALL, SYS.clock_gettime, CLOCK_MONOTONIC, address, 0, 0, 0, 0)
      runTimes(calls)
    },
  },
  {
    name: 'rawsys syscall(SYS.clock_gettime, clock, buffer)',
    floor: CLOCK,
    run(calls) {
      for (let i = 0; i < calls; i++) syscall(SYS.clock_gettime, CLOCK_MONOTONIC, timespec)
    },
  },
  // Without a vDSO its row would be the syscall's once more.
  ...(vdsoAddress === undefined ? [] : vdsoCalls(Number(vdsoAddress))),
  {
    name: 'process.hrtime.bigint()',
    run(calls) {
      for (let i = 0; i < calls; i++) process.hrtime.bigint()
    },
  },
]

function vdsoCalls(entry: number): Candidate[] {
  return [
    {
      name: VDSO,
      run(calls) {
        fillNumbers(FUNCTION, entry, CLOCK_MONOTONIC, address, 0, 0, 0, 0)
        runTimes(calls)
      },
    },
    {
      name: 'vdso.clock_gettime(clock, buffer)',
      floor: VDSO,
      run(calls) {
        for (let i = 0; i < calls; i++) vdso.clock_gettime(CLOCK_MONOTONIC, timespec)
      },
    },
  ]
}
