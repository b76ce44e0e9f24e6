// How long the machine has been running, with and without the time it slept.

import { CLOCK_BOOTTIME, CLOCK_MONOTONIC, must } from 'rawsys/time'

const timespec = new BigInt64Array(2)

function nanoseconds(clock: typeof CLOCK_BOOTTIME): bigint {
  must.clock_gettime(clock, timespec)
  const [seconds = 0n, rest = 0n] = timespec
  return seconds * 1_000_000_000n + rest
}

const awake = nanoseconds(CLOCK_MONOTONIC)
const all = nanoseconds(CLOCK_BOOTTIME)
if (all < awake) throw new Error('the machine was awake for longer than it was running')
