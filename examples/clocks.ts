// What time it is, by every clock of the kernel: how fine each one is, and whether reading it enters the kernel.

import * as clocks from 'rawsys/clock'
import { checkVdso } from 'rawsys/measure'

const { Clock, clocksource, monotonic, realtime } = clocks
const NAMES: Record<string, string> = {
  monotonic: 'CLOCK_MONOTONIC',
  monotonicCoarse: 'CLOCK_MONOTONIC_COARSE',
  monotonicRaw: 'CLOCK_MONOTONIC_RAW',
  realtime: 'CLOCK_REALTIME',
  realtimeCoarse: 'CLOCK_REALTIME_COARSE',
  boottime: 'CLOCK_BOOTTIME',
  tai: 'CLOCK_TAI',
  processCpu: 'CLOCK_PROCESS_CPUTIME_ID',
  threadCpu: 'CLOCK_THREAD_CPUTIME_ID',
}

// As a difference, exact as a number; nothing is allocated between the two readings.
const start = monotonic.read()
const answers = checkVdso() ?? {}
console.log(`asking a child about the vDSO took ${(monotonic.since(start) / 1e6).toFixed(1)} ms`)

console.log(`clocksource ${clocksource()}; ${new Date(Number(realtime.now() / 1_000_000n)).toISOString()}`)
for (const [name, clock] of Object.entries(clocks)) {
  if (!(clock instanceof Clock)) continue
  const { resolution } = clock
  const step = clock.granularity()
  console.log(
    `${name.padEnd(16)}${String(clock.now()).padStart(20)} ns` +
      `  resolution ${resolution}, steps of ${step}, by ${answers[NAMES[name] ?? ''] ?? 'nobody knows'}`,
  )
}
