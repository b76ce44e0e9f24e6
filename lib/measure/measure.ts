// Measures candidates in interleaved rounds: each round times every candidate once, so that a machine whose speed
// drifts slows all of them, and a comparison is made within a round.

import { Clock } from '../clock/clock.js'
import { CLOCK_MONOTONIC } from '../generated/named/time.js'
import { type Candidate, type Runner, runnerOf } from './candidate.js'
import { type Machine, machine } from './machine.js'
import { type Pin, pinned } from './pin.js'
import { drift, type Interval, inOrder, median, medianInterval, type Summary, summary } from './statistics.js'

export interface MeasureOptions {
  /** How often each candidate is timed; 100 unless told. One fifth more come before, to warm up. */
  readonly rounds?: number
  /** How often a candidate does it in a round. Unless told, as often as fits in `milliseconds`. */
  readonly calls?: number
  /** How long a candidate's part of a round is to take; 1 unless told. */
  readonly milliseconds?: number
  /** The processor to stay on: true, unless told, is the one that the thread runs on. */
  readonly pin?: Pin
  /** Called after each round with the part that is done: 0 .. 1. */
  readonly progress?: (part: number) => void
}

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

export interface Measurement {
  readonly machine: Machine
  readonly rounds: number
  /** The processor that the thread was kept on. */
  readonly cpu: number | undefined
  readonly rows: readonly Row[]
  /** The largest noise of a ratio: 0.02 says that all agree within 2 % between the two halves of the rounds. */
  readonly noise: number
  /** Whether that is more than 5 %: then measure again, on a machine that does nothing else. */
  readonly isNoisy: boolean
}

const NOISY = 0.05
const MOST_CALLS = 10_000_000

interface Timed {
  readonly candidate: Candidate
  readonly runner: Runner
  readonly calls: number
  readonly times: number[]
}

const clock = new Clock(CLOCK_MONOTONIC)

/**
 * Measures what candidates cost, in nanoseconds for a call. It blocks until it is done: for each candidate and round,
 * the `milliseconds`.
 *
 *     const { rows, noise } = measure([
 *       { name: 'floor', call: () => sys.getppid(), native: true },
 *       { name: 'sys.getppid()', call: () => sys.getppid(), floor: 'floor' },
 *     ])
 *
 * @throws TypeError, RangeError for candidates or options that cannot be.
 */
export function measure(candidates: readonly Candidate[], options: MeasureOptions = {}): Measurement {
  const { rounds = 100, pin = true, progress = () => {} } = options
  checkNames(candidates)
  checkCount('rounds', rounds, 1, 1_000_000)
  return pinned(pin, (cpu) => {
    const timed = candidates.map((candidate) => prepared(candidate, options))
    const warmUp = Math.ceil(rounds / 5)
    for (let round = -warmUp; round < rounds; round++) {
      for (const { runner, calls, times } of timed) {
        const time = nanoseconds(runner, calls)
        if (round >= 0) times.push(time / calls)
      }
      progress((round + warmUp + 1) / (rounds + warmUp))
    }
    const rows = timed.map((own) => rowOf(own, timed))
    const compared = rows.filter((row) => row.compared !== undefined)
    const noise = Math.max(0, ...(compared.length > 0 ? compared : rows).map((row) => row.noise))
    return { machine: machine(), rounds, cpu, rows, noise, isNoisy: noise > NOISY }
  })
}

/** Finds out how many calls fill a candidate's part of a round, which also lets the engine see its code. */
function prepared(candidate: Candidate, { calls, milliseconds = 1 }: MeasureOptions): Timed {
  const runner = runnerOf(candidate)
  const times: number[] = []
  if (calls !== undefined) {
    checkCount('calls', calls, 1, MOST_CALLS)
    return { candidate, runner, calls, times }
  }
  if (!(milliseconds > 0 && milliseconds <= 60_000)) {
    throw new RangeError(`milliseconds: expected a number above 0, 60,000 at most, got ${milliseconds}`)
  }
  const target = milliseconds * 1e6
  let count = 1
  // Ten parts of a round: the first calls of anything take longer than the others.
  for (let spent = 0; spent < 10 * target; ) {
    const time = nanoseconds(runner, count)
    spent += time
    count = Math.min(MOST_CALLS, Math.max(1, Math.round(count * Math.min(2, target / time))))
  }
  return { candidate, runner, calls: count, times }
}

function nanoseconds({ prepare, run }: Runner, calls: number): number {
  prepare()
  const start = clock.read()
  run(calls)
  return clock.since(start)
}

function rowOf({ candidate, calls, times }: Timed, all: readonly Timed[]): Row {
  const { name, floor } = candidate
  const own = { name, calls, ...summary(times) }
  if (floor === undefined) return { ...own, noise: drift(times) }
  const against = all.find((other) => other.candidate.name === floor)?.times ?? []
  const ratios = times.map((time, round) => time / (against[round] as number))
  const overhead = median(times.map((time, round) => time - (against[round] as number)))
  const compared = { floor, overhead, ratio: median(ratios), interval: medianInterval(inOrder(ratios)) }
  return { ...own, compared, noise: drift(ratios) }
}

function checkNames(candidates: readonly Candidate[]): void {
  const names = new Set<string>()
  for (const { name } of candidates) {
    if (names.has(name)) throw new TypeError(`${name}: expected each name once, got it twice`)
    names.add(name)
  }
  for (const { name, floor } of candidates) {
    if (floor !== undefined && !names.has(floor)) {
      throw new TypeError(`${name}: expected the name of another candidate as floor, got ${floor}`)
    }
  }
}

function checkCount(what: string, count: number, least: number, most: number): void {
  if (Number.isInteger(count) && count >= least && count <= most) return
  throw new RangeError(`${what}: expected an integer of ${least} .. ${most}, got ${count}`)
}
