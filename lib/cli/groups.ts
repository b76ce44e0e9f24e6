// Candidates in groups, each with a floor of its own, and their rows.

import type { Candidate } from '../measure/candidate.js'
import { type Measurement, type MeasureOptions, measure } from '../measure/measure.js'
import type { Row } from '../measure/rows.js'

/** What does the same in several ways. */
export interface Group {
  readonly title: string
  readonly candidates: readonly Candidate[]
}

export interface GroupRows {
  readonly title: string
  readonly rows: readonly Row[]
}

export interface GroupedMeasurement extends Omit<Measurement, 'rows'> {
  readonly groups: readonly GroupRows[]
}

/** Measures all groups in one, so that what is noise to one is noise to all. */
export function measureGroups(groups: readonly Group[], options: MeasureOptions): GroupedMeasurement {
  const named = groups.map(({ title, candidates }) => ({
    title,
    candidates: candidates.map((candidate) => inGroup(title, candidate)),
  }))
  const { rows, ...rest } = measure(
    named.flatMap(({ candidates }) => candidates),
    options,
  )
  let next = 0
  return {
    ...rest,
    groups: named.map(({ title, candidates }) => ({
      title,
      rows: candidates.map(() => outOfGroup(title, rows[next++] as Row)),
    })),
  }
}

/** Names are told apart by their groups. */
function inGroup(title: string, candidate: Candidate): Candidate {
  const { floor } = candidate
  const named = { ...candidate, name: `${title}: ${candidate.name}` }
  return floor === undefined ? named : { ...named, floor: `${title}: ${floor}` }
}

function outOfGroup(title: string, row: Row): Row {
  const plain = (name: string) => name.slice(`${title}: `.length)
  const { name, compared } = row
  const renamed = { ...row, name: plain(name) }
  return compared === undefined
    ? renamed
    : { ...renamed, compared: { ...compared, floor: plain(compared.floor) } }
}
