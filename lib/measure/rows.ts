// From the times of rounds to rows: what a candidate takes, and how it compares with its floor.

import { drift, type Interval, inOrder, median, medianInterval, type Summary, summary } from './statistics.js'

/** A candidate against its floor. */
export interface Comparison {
  readonly floor: string
  /** Nanoseconds more than the floor: the median of the rounds' differences. */
  readonly overhead: number
  /** Times the floor: the median of the rounds' ratios, and its interval. */
  readonly ratio: number
  readonly interval: Interval
}

/** Times are nanoseconds for one call; each round gives one. */
export interface Row extends Summary {
  readonly name: string
  /** How many calls a round had. */
  readonly calls: number
  readonly compared?: Comparison
  /** How far the two halves of the rounds are apart, in the ratio, or in the time of what is compared with nothing. */
  readonly noise: number
}

/** What was measured of a candidate: nanoseconds for one call, of each round. */
export interface Times {
  readonly name: string
  readonly floor?: string
  readonly calls: number
  readonly times: readonly number[]
}

export function rowsOf(all: readonly Times[]): Row[] {
  return all.map((own) => rowOf(own, all))
}

/** The largest noise of a ratio, or of a time where nothing is compared. */
export function noiseOf(rows: readonly Row[]): number {
  const compared = rows.filter((row) => row.compared !== undefined)
  return Math.max(0, ...(compared.length > 0 ? compared : rows).map((row) => row.noise))
}

function rowOf({ name, floor, calls, times }: Times, all: readonly Times[]): Row {
  const own = { name, calls, ...summary(times) }
  if (floor === undefined) return { ...own, noise: drift(times) }
  const against = all.find((other) => other.name === floor)?.times ?? []
  const ratios = times.map((time, round) => time / (against[round] as number))
  const overhead = median(times.map((time, round) => time - (against[round] as number)))
  const compared = { floor, overhead, ratio: median(ratios), interval: medianInterval(inOrder(ratios)) }
  return { ...own, compared, noise: drift(ratios) }
}
