// The candidates of a crossing, by what they are compared with.

import type { Candidate } from 'rawsys/measure'
import type { Group } from '#lib/cli/groups.js'
import * as ours from './ours.js'

/** What an FFI has to offer. */
export interface Foreign {
  readonly none: readonly Candidate[]
  readonly six: readonly Candidate[]
  readonly kinds: readonly Candidate[]
}

/** Ours first, then that of others. */
export function crossingGroups(others: readonly Foreign[]): Group[] {
  const all: readonly Foreign[] = [ours, ...others]
  return [
    { title: 'no arguments', candidates: all.flatMap(({ none }) => proven(none)) },
    { title: 'up to six numbers', candidates: all.flatMap(({ six }) => proven(six)) },
    { title: 'one argument of each kind', candidates: all.flatMap(({ kinds }) => proven(kinds)) },
  ]
}

/** The same candidates, if each call of them gives this process's parent, as getppid does: no row is one of an error. */
function proven(candidates: readonly Candidate[]): readonly Candidate[] {
  for (const candidate of candidates) {
    if (!('call' in candidate)) continue
    const result = candidate.call()
    if (Number(result) === process.ppid) continue
    throw new Error(
      `${candidate.name}: expected ${process.ppid} of getppid, got ${result}; correct its types`,
    )
  }
  return candidates
}
