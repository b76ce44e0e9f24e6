// Measures candidates in interleaved rounds: each round times every candidate once, so that a
// machine whose speed drifts slows all of them, and a comparison is made within a round.

import { median, min } from 'simple-statistics'

export interface Candidate {
  readonly name: string
  /** The name of the candidate that this one is compared with. */
  readonly floor?: string
  /** Makes that many calls. */
  readonly run: (calls: number) => void
}

export interface Row {
  readonly name: string
  /** Nanoseconds for a call: the median of the rounds, and the least. */
  readonly median: number
  readonly min: number
  readonly compared?: Comparison
}

/** Against the floor: the medians of the rounds' differences, in nanoseconds, and of their ratios. */
export interface Comparison {
  readonly floor: string
  readonly overhead: number
  readonly ratio: number
}

export interface Effort {
  readonly rounds: number
  readonly calls: number
  readonly progress: (part: number) => void
}

export function measure(candidates: readonly Candidate[], { rounds, calls, progress }: Effort): Row[] {
  const times = new Map(candidates.map(({ name }) => [name, [] as number[]]))
  const warmUp = Math.ceil(rounds / 5)
  for (let round = -warmUp; round < rounds; round++) {
    for (const { name, run } of candidates) {
      const time = timed(run, calls)
      if (round >= 0) timesOf(name).push(time)
    }
    progress((round + warmUp + 1) / (rounds + warmUp))
  }
  return candidates.map(({ name, floor }) => {
    const own = timesOf(name)
    const row = { name, median: median(own), min: min(own) }
    return floor === undefined ? row : { ...row, compared: compare(own, floor, timesOf(floor)) }
  })

  function timesOf(name: string): number[] {
    const own = times.get(name)
    if (own === undefined) throw new Error(`no candidate is named ${name}`)
    return own
  }
}

function compare(own: readonly number[], floor: string, floorTimes: readonly number[]): Comparison {
  const against = (how: (time: number, floor: number) => number) =>
    median(own.map((time, round) => how(time, floorTimes[round] as number)))
  return { floor, overhead: against((a, b) => a - b), ratio: against((a, b) => a / b) }
}

function timed(run: (calls: number) => void, calls: number): number {
  const start = process.hrtime.bigint()
  run(calls)
  return Number(process.hrtime.bigint() - start) / calls
}
