// The ways into the kernel and around it, with every clock.

import { openSync } from 'node:fs'
import * as time from 'rawsys/time'
import { entryGroups } from '#lib/cli/entry.js'
import type { Group } from '#lib/cli/groups.js'

const {
  CLOCK_MONOTONIC,
  CLOCK_MONOTONIC_RAW,
  CLOCK_MONOTONIC_COARSE,
  CLOCK_REALTIME,
  CLOCK_REALTIME_COARSE,
  CLOCK_BOOTTIME,
  CLOCK_TAI,
  CLOCK_PROCESS_CPUTIME_ID,
  CLOCK_THREAD_CPUTIME_ID,
} = time

export const entry: Group[] = entryGroups(
  {
    CLOCK_MONOTONIC,
    CLOCK_MONOTONIC_RAW,
    CLOCK_MONOTONIC_COARSE,
    CLOCK_REALTIME,
    CLOCK_REALTIME_COARSE,
    CLOCK_BOOTTIME,
    CLOCK_TAI,
    CLOCK_PROCESS_CPUTIME_ID,
    CLOCK_THREAD_CPUTIME_ID,
  },
  { zero: openSync('/dev/zero', 'r'), sink: openSync('/dev/null', 'w') },
)
