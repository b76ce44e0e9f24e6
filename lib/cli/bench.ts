// rawsys bench: the short form of the benchmark.

import { closeSync, openSync } from 'node:fs'
import { CLOCK_MONOTONIC } from '../generated/named/time.js'
import { entryGroups } from './entry.js'
import { measureGroups } from './groups.js'
import { progressLine } from './progress.js'
import { measurementText } from './table.js'

export function bench(rounds: number, isJson: boolean): string {
  const files = { zero: openSync('/dev/zero', 'r'), sink: openSync('/dev/null', 'w') }
  try {
    const groups = entryGroups({ CLOCK_MONOTONIC }, files)
    const measured = measureGroups(groups, { rounds, progress: progressLine('measuring') })
    return isJson ? JSON.stringify(measured, null, 2) : measurementText(measured)
  } finally {
    closeSync(files.zero)
    closeSync(files.sink)
  }
}
