/** rawsys/clock: the kernel's clocks, read without entering the kernel where the vDSO can. */

import * as constants from '../generated/named/time.js'
import { Clock } from './clock.js'

export { InexactError } from '../syscall/frame.js'
export { Clock } from './clock.js'
export { clocksource } from './clocksource.js'

/** Time since the machine started, without the time that it slept. It never goes back: for measuring. */
export const monotonic: Clock = new Clock(constants.CLOCK_MONOTONIC)
/** The same, not adjusted to run at the rate of true time. */
export const monotonicRaw: Clock = new Clock(constants.CLOCK_MONOTONIC_RAW)
/** The same as `monotonic`, as of the last tick: faster and coarser. */
export const monotonicCoarse: Clock = new Clock(constants.CLOCK_MONOTONIC_COARSE)
/** Time since the machine started, with the time that it slept. */
export const boottime: Clock = new Clock(constants.CLOCK_BOOTTIME)
/** Time of day: since 1970, UTC. It can be set, and go back. */
export const realtime: Clock = new Clock(constants.CLOCK_REALTIME)
/** The same, as of the last tick. */
export const realtimeCoarse: Clock = new Clock(constants.CLOCK_REALTIME_COARSE)
/** International Atomic Time: time of day without leap seconds, if the kernel was told how many there were. */
export const tai: Clock = new Clock(constants.CLOCK_TAI)
/** CPU time that all threads of this process have used. */
export const processCpu: Clock = new Clock(constants.CLOCK_PROCESS_CPUTIME_ID)
/** CPU time that this thread has used. */
export const threadCpu: Clock = new Clock(constants.CLOCK_THREAD_CPUTIME_ID)
