// What an oracle says against what was extracted: one line for each, and no disagreement without a reason.

import assert from 'node:assert/strict'
import { type Disagreement, KNOWN } from './known-disagreements.js'

export interface Difference {
  /** What differs, as the list of known disagreements names it: `rseq.size`. */
  readonly what: string
  /** What is extracted, and what the oracle has. */
  readonly detail: string
}

/** Prints the comparison and fails on every difference that is not known. */
export function report(
  oracle: Disagreement['oracle'],
  compared: number,
  differences: readonly Difference[],
): void {
  const known = new Set(KNOWN.filter((entry) => entry.oracle === oracle).map(({ what }) => what))
  const unknown = differences.filter(({ what }) => !known.has(what))
  const explained = differences.length - unknown.length
  const note = explained === 0 ? '' : `, ${explained} with a known reason`
  console.log(`      oracle: compared ${compared}, differ ${unknown.length} (${oracle}${note})`)
  assert.ok(compared > 0, `${oracle} has nothing to compare with`)
  assert.deepEqual(
    unknown.map(({ what, detail }) => `${what}: ${detail}`),
    [],
  )
}
