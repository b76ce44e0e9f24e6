// The ways into the kernel and around it, with every clock.

import { openSync } from 'node:fs'
import {
  CLOCK_BOOTTIME,
  CLOCK_MONOTONIC,
  CLOCK_MONOTONIC_COARSE,
  CLOCK_MONOTONIC_RAW,
  CLOCK_PROCESS_CPUTIME_ID,
  CLOCK_REALTIME,
  CLOCK_REALTIME_COARSE,
  CLOCK_TAI,
  CLOCK_THREAD_CPUTIME_ID,
} from 'rawsys/time'
import { entryGroups } from '#lib/cli/entry.js'
import type { Group } from '#lib/cli/groups.js'

const clocks = {
  CLOCK_MONOTONIC,
  CLOCK_MONOTONIC_RAW,
  CLOCK_MONOTONIC_COARSE,
  CLOCK_REALTIME,
  CLOCK_REALTIME_COARSE,
  CLOCK_BOOTTIME,
  CLOCK_TAI,
  CLOCK_PROCESS_CPUTIME_ID,
  CLOCK_THREAD_CPUTIME_ID,
}
const files = { zero: openSync('/dev/zero', 'r'), sink: openSync('/dev/null', 'w') }

export const entry: Group[] = entryGroups(clocks, files)
