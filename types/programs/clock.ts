// How long the machine has been running, with and without the time it slept.

import { CLOCK_BOOTTIME, CLOCK_MONOTONIC, must, struct } from 'rawsys/time'

const now = new struct.timespec()

function nanoseconds(clock: typeof CLOCK_BOOTTIME): number {
  must.clock_gettime(clock, now)
  return now.tv_sec * 1e9 + now.tv_nsec
}

const awake = nanoseconds(CLOCK_MONOTONIC)
const all = nanoseconds(CLOCK_BOOTTIME)
if (all < awake) throw new Error('the machine was awake for longer than it was running')
