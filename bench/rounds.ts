// Measures candidates in interleaved rounds: each round times every candidate once, so that a
// machine whose speed drifts slows all of them, and a comparison is made within a round.

import { median, min } from 'simple-statistics'

export interface Candidate {
  readonly name: string
  /** Makes that many calls. */
  readonly run: (calls: number) => void
}

export interface Row {
  readonly name: string
  /** Nanoseconds for a call: the median of the rounds, and the least. */
  readonly median: number
  readonly min: number
  /** Against the first candidate, the floor: the medians of the rounds' differences and ratios. */
  readonly overhead: number
  readonly ratio: number
}

export interface Effort {
  readonly rounds: number
  readonly calls: number
  readonly progress: (part: number) => void
}

/** The first candidate is the floor that the others are compared with. */
export function measure(candidates: readonly Candidate[], { rounds, calls, progress }: Effort): Row[] {
  const times = candidates.map((): number[] => [])
  const warmUp = Math.ceil(rounds / 5)
  for (let round = -warmUp; round < rounds; round++) {
    candidates.forEach(({ run }, index) => {
      const time = timed(run, calls)
      if (round >= 0) times[index]?.push(time)
    })
    progress((round + warmUp + 1) / (rounds + warmUp))
  }
  const floor = times[0] as number[]
  return candidates.map(({ name }, index) => {
    const own = times[index] as number[]
    return {
      name,
      median: median(own),
      min: min(own),
      overhead: median(own.map((time, round) => time - (floor[round] as number))),
      ratio: median(own.map((time, round) => time / (floor[round] as number))),
    }
  })
}

function timed(run: (calls: number) => void, calls: number): number {
  const start = process.hrtime.bigint()
  run(calls)
  return Number(process.hrtime.bigint() - start) / calls
}
