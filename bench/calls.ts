// What a call costs: the same syscall in a native loop, by rawsys, and by what else there is.

import koffi from 'koffi'
import { addressOf, SYS, syscall } from 'rawsys'
import { clock_gettime, vdsoFunction } from 'rawsys/vdso'
import { FUNCTION, fillNumbers, runTimes, SYSCALL } from '#lib/syscall/frame.js'
import type { Candidate } from './rounds.js'

const CLOCK_MONOTONIC = 1

const libc = koffi.load(null)
const koffiSyscall0 = libc.func('long syscall(long)')
const koffiSyscall6 = libc.func('long syscall(long, long, long, long, long, long, long)')

const nr = SYS.getppid
const timespec = new BigInt64Array(2)
const address = Number(addressOf(timespec))

/** Suites by name; the first candidate of each is its floor. */
export const suites: Record<string, Candidate[]> = {
  'getppid, no argument': [
    {
      name: 'native loop',
      run(calls) {
        fillNumbers(SYSCALL, nr, 0, 0, 0, 0, 0, 0)
        runTimes(calls)
      },
    },
    {
      name: 'rawsys syscall(nr)',
      run(calls) {
        for (let i = 0; i < calls; i++) syscall(nr)
      },
    },
    {
      name: 'koffi syscall(long)',
      run(calls) {
        for (let i = 0; i < calls; i++) koffiSyscall0(nr)
      },
    },
  ],
  'getppid, six numbers': [
    {
      name: 'native loop',
      run(calls) {
        fillNumbers(SYSCALL, nr, 1, 2, 3, 4, 5, 6)
        runTimes(calls)
      },
    },
    {
      name: 'rawsys syscall(nr, ...)',
      run(calls) {
        for (let i = 0; i < calls; i++) syscall(nr, i, 2, 3, 4, 5, 6)
      },
    },
    {
      name: 'koffi syscall(7 longs)',
      run(calls) {
        for (let i = 0; i < calls; i++) koffiSyscall6(nr, i, 2, 3, 4, 5, 6)
      },
    },
  ],
  clock_gettime: [
    {
      name: 'syscall in a native loop',
      run(calls) {
        fillNumbers(SYSCALL, SYS.clock_gettime, CLOCK_MONOTONIC, address, 0, 0, 0, 0)
        runTimes(calls)
      },
    },
    {
      name: 'rawsys syscall()',
      run(calls) {
        for (let i = 0; i < calls; i++) syscall(SYS.clock_gettime, CLOCK_MONOTONIC, timespec)
      },
    },
    ...vdsoLoop(),
    {
      name: 'rawsys/vdso',
      run(calls) {
        for (let i = 0; i < calls; i++) clock_gettime(CLOCK_MONOTONIC, timespec)
      },
    },
    {
      name: 'process.hrtime.bigint()',
      run(calls) {
        for (let i = 0; i < calls; i++) process.hrtime.bigint()
      },
    },
  ],
  // The part of the overhead that is Node's: a call into native code and back that makes no syscall.
  'a native call that does nothing': [
    {
      name: 'Node-API',
      run(calls) {
        for (let i = 0; i < calls; i++) runTimes(0)
      },
    },
  ],
}

function vdsoLoop(): Candidate[] {
  const entry = vdsoFunction('clock_gettime')
  if (entry === undefined) return []
  return [
    {
      name: 'vDSO in a native loop',
      run(calls) {
        fillNumbers(FUNCTION, Number(entry), CLOCK_MONOTONIC, address, 0, 0, 0, 0)
        runTimes(calls)
      },
    },
  ]
}
