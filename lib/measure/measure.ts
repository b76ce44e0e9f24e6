// Measures candidates in interleaved rounds: each round times every candidate once, so that a machine whose speed
// drifts slows all of them, and a comparison is made within a round.

import { Clock } from '../clock/clock.js'
import { CLOCK_MONOTONIC } from '../generated/named/time.js'
import { type Candidate, type Runner, runnerOf } from './candidate.js'
import { type Machine, machine } from './machine.js'
import { type Pin, pinned } from './pin.js'
import { noiseOf, type Row, rowsOf } from './rows.js'

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
  const callsOf = counting(options)
  const first = candidates.map(runnerOf)
  // Asked before the thread is pinned: Bun counts the processors that it may run on.
  const here = machine()
  return pinned(pin, (cpu) => {
    // All run once before, and their loops are made anew: else those that come first would be compiled for what had
    // been seen by then, and be faster or slower than the others from process to process.
    for (const runner of first) callsOf(runner)
    const timed = candidates.map((candidate): Timed => {
      const runner = runnerOf(candidate)
      return { runner, calls: callsOf(runner), times: [] }
    })
    const warmUp = Math.ceil(rounds / 5)
    for (let round = -warmUp; round < rounds; round++) {
      for (const { runner, calls, times } of timed) {
        const time = nanoseconds(runner, calls)
        if (round >= 0) times.push(time / calls)
      }
      progress((round + warmUp + 1) / (rounds + warmUp))
    }
    const rows = rowsOf(candidates.map((candidate, i) => ({ ...candidate, ...(timed[i] as Timed) })))
    const noise = noiseOf(rows)
    return { machine: here, rounds, cpu, rows, noise, isNoisy: noise > NOISY }
  })
}

/** Checks what is said of calls, and gives how many a candidate makes in a round. */
function counting({ calls, milliseconds = 1 }: MeasureOptions): (runner: Runner) => number {
  if (calls !== undefined) {
    checkCount('calls', calls, 1, MOST_CALLS)
    return () => calls
  }
  if (!(milliseconds > 0 && milliseconds <= 60_000)) {
    throw new RangeError(`milliseconds: expected a number above 0, 60,000 at most, got ${milliseconds}`)
  }
  return (runner) => calibrated(runner, milliseconds * 1e6)
}

/** How many calls fill a candidate's part of a round. Finding out also lets the engine see its code. */
function calibrated(runner: Runner, target: number): number {
  let count = 1
  // Ten parts of a round: the first calls of anything take longer than the others.
  for (let spent = 0; spent < 10 * target; ) {
    const time = nanoseconds(runner, count)
    spent += time
    count = Math.min(MOST_CALLS, Math.max(1, Math.round(count * Math.min(2, target / time))))
  }
  return count
}

function nanoseconds({ prepare, run }: Runner, calls: number): number {
  prepare()
  const start = clock.read()
  run(calls)
  // A coarse clock may not have gone on. What is divided by it must not be 0.
  return Math.max(1, clock.since(start))
}

function checkNames(candidates: readonly Candidate[]): void {
  const names = new Set<string>()
  for (const { name } of candidates) {
    if (names.has(name)) throw new TypeError(`${name}: expected each name once, got it twice`)
    names.add(name)
  }
  for (const { name, floor } of candidates) {
    if (floor !== undefined && (floor === name || !names.has(floor))) {
      throw new TypeError(`${name}: expected the name of another candidate as floor, got ${floor}`)
    }
  }
}

function checkCount(what: string, count: number, least: number, most: number): void {
  if (Number.isInteger(count) && count >= least && count <= most) return
  throw new RangeError(`${what}: expected an integer of ${least} .. ${most}, got ${count}`)
}
