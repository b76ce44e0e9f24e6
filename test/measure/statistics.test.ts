import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { drift, inOrder, median, medianInterval, summary } from '#lib/measure/statistics.js'
import { runCommand, withFolder } from '../support/child.js'
import { times } from '../support/scale.js'
import { needs } from '../support/skip.js'

const SEED = 20261127

/** Runs a Python program with `data`, the JSON that it was given, and gives what it printed, as JSON. */
function python(program: string, data: unknown): unknown {
  return withFolder((folder) => {
    const file = join(folder, 'data.json')
    writeFileSync(file, JSON.stringify(data))
    const head = 'import json, math, statistics, sys\ndata = json.load(open(sys.argv[1]))\n'
    const { status, stdout, stderr } = runCommand('python3', ['-c', head + program, file])
    assert.equal(status, 0, stderr)
    return JSON.parse(stdout)
  })
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

/** Numbers of 0 .. 1 that are the same in each run (mulberry32). */
function uniform(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Apart by no more than what rounding makes of sums in another order. */
function assertClose(actual: number, expected: number): void {
  const apart = Math.abs(actual - expected)
  assert.ok(apart <= 1e-12 * Math.abs(expected), `expected ${expected}, got ${actual}`)
}

describe('the figures of measured times', () => {
  const lists = fc.sample(
    fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 400, size: 'max' }),
    { seed: SEED, numRuns: 300 },
  )
  // Lengths of which a hundredth is a whole number are special, and few by chance.
  lists.push(
    ...[100, 101, 200, 201, 1100].map((length) => fc.sample(fc.nat(1e6), { seed: length, numRuns: length })),
  )

  it('are those of Python', function () {
    needs(this, ['python3'], 'python3')
    // "Inclusive": the smallest value is the 0th percentile, the largest the 100th, and between two is a straight line.
    const program = `
def p99(values):
  return statistics.quantiles(values, n=100, method='inclusive')[98] if len(values) > 1 else values[0]
print(json.dumps([[min(v), statistics.median(v), p99(v)] for v in data]))`
    const expected = python(program, lists) as [number, number, number][]
    for (const [i, values] of lists.entries()) {
      const own = summary(values)
      const [min, middle, p99] = expected[i] as [number, number, number]
      assert.equal(own.min, min)
      assertClose(own.median, middle)
      assertClose(own.p99, p99)
      assert.equal(median(values), own.median)
    }
  })

  it('are right where one can count them', () => {
    assert.deepEqual(summary([7]), { min: 7, median: 7, p99: 7, interval: [7, 7] })
    assert.deepEqual(summary([9, 1]), { min: 1, median: 5, p99: 8.92, interval: [1, 9] })
    assert.deepEqual(summary([100, 20, 3]), { min: 3, median: 20, p99: 98.4, interval: [3, 100] })
    const { min, median: middle, p99 } = summary(numbers(1, 101).reverse())
    assert.deepEqual({ min, middle, p99 }, { min: 1, middle: 51, p99: 100 })
  })

  it('do not change the times', () => {
    const values = [3, 10, 2]
    summary(values)
    median(values)
    assert.deepEqual(inOrder(values), [2, 3, 10])
    assert.deepEqual(values, [3, 10, 2])
  })
})

describe('the interval of a median', () => {
  const MOST = 600
  /** Which of the values, in order, are its ends: those of 0, 1, 2 ... are their own places. */
  const ends = numbers(1, MOST).map((length) => medianInterval(numbers(0, length - 1)))

  it('is the same from either end', () => {
    const odd = ends.filter(([low, high], i) => low + high !== i)
    assert.deepEqual(odd, [], 'intervals with more values on one side than on the other')
  })

  it('holds the median with 95 %, by the binomial distribution, and is not much wider than that takes', function () {
    needs(this, ['python3'], 'python3')
    // The median lies between the values low and high if low + 1 .. high of all values fall below it: for each value
    // the chance is a half.
    const program = `
def coverage(count, low, high):
  return sum(math.comb(count, below) for below in range(low + 1, high + 1)) / 2 ** count
print(json.dumps([[coverage(i + 1, *at), coverage(i + 1, at[0] + 2, at[1] - 2)] for i, at in enumerate(data)]))`
    const coverages = python(program, ends) as [whole: number, narrower: number][]
    const rows = coverages.map(([whole, narrower], i) => ({ rounds: i + 1, at: ends[i], whole, narrower }))
    // Fewer than six values have no such interval: there it is all of them.
    assert.deepEqual(
      ends.slice(0, 5),
      [0, 1, 2, 3, 4].map((last) => [0, last]),
    )
    assert.deepEqual(
      rows.slice(5).filter(({ whole }) => whole < 0.95),
      [],
    )
    assert.deepEqual(
      rows.slice(5).filter(({ narrower }) => narrower >= 0.95),
      [],
    )
  })

  it('holds the median of a lopsided distribution as often as it says', () => {
    const [samples, length] = [times(4000), 101]
    const random = uniform(SEED)
    const truth = Math.log(2)
    let held = 0
    for (let i = 0; i < samples; i++) {
      const values = Array.from({ length }, () => -Math.log(1 - random()))
      const [low, high] = medianInterval(inOrder(values))
      if (low <= truth && truth <= high) held++
    }
    // The numbers are the same each time; the fewer there are, the further they may be off.
    const off = 0.02 * Math.sqrt(4000 / samples)
    assert.ok(Math.abs(held / samples - 0.95) < off, `${held} of ${samples} intervals hold the median`)
  })

  it('says nothing of single values far off', () => {
    const values = numbers(1, 101)
    assert.deepEqual(medianInterval([...values.slice(0, -1), 1e9]), medianInterval(values))
  })
})

describe('the drift of times', () => {
  it('is how far the medians of the two halves are apart', () => {
    assert.equal(drift([10, 10, 20, 20]), 1)
    assert.equal(drift([20, 20, 10, 10]), 1)
    assert.equal(drift([10, 10, 10, 10]), 0)
    assert.equal(drift([4, 1000, 4, 5, 1, 5]), 0.25)
    assert.equal(drift([100, 100, 102, 102]), 102 / 100 - 1)
  })

  it('takes the round in the middle to the second half', () => {
    assert.equal(drift([10, 20, 20]), 1)
    assert.equal(drift([10, 20]), 1)
  })

  it('is none of a single round', () => {
    assert.equal(drift([5]), 0)
    assert.equal(drift([]), 0)
  })
})
