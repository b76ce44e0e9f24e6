// Rows out of times that were thought up, so that what they must say can be counted by hand.

import assert from 'node:assert/strict'
import { noiseOf, type Row, rowsOf } from '#lib/measure/rows.js'

const FLOOR = { name: 'floor', calls: 10, times: [10, 20, 30, 40, 50, 60] }

function only(times: readonly number[]): Row {
  const [, row] = rowsOf([FLOOR, { name: 'own', floor: 'floor', calls: 7, times }])
  assert.ok(row !== undefined)
  return row
}

describe('a row', () => {
  it('has the figures of its times, and is compared with nothing unless told', () => {
    const [row] = rowsOf([FLOOR])
    assert.deepEqual(row, {
      name: 'floor',
      calls: 10,
      min: 10,
      median: 35,
      p99: 59.5,
      interval: [10, 60],
      noise: 1.5,
    })
  })

  it('is compared round by round, not median by median', () => {
    // The machine became slower in each round; the candidate always took three times as long, and once six times.
    const { compared, noise } = only([30, 60, 90, 120, 150, 360])
    assert.deepEqual(compared, { floor: 'floor', overhead: 70, ratio: 3, interval: [3, 6] })
    assert.equal(noise, 0, 'a drift of both is no noise')
  })

  it('can be below its floor', () => {
    const { compared } = only([5, 10, 15, 20, 25, 30])
    assert.deepEqual(compared, { floor: 'floor', overhead: -17.5, ratio: 0.5, interval: [0.5, 0.5] })
  })

  it('has noise where its ratio changes between the halves', () => {
    assert.equal(only([10, 20, 30, 80, 100, 120]).noise, 1)
    assert.equal(only([20, 40, 60, 40, 50, 60]).noise, 1)
  })

  it('finds its floor by its name, wherever it stands', () => {
    const times = [20, 40, 60, 80, 100, 120]
    const rows = rowsOf([
      { name: 'first', floor: 'floor', calls: 1, times },
      { ...FLOOR, name: 'other' },
      FLOOR,
    ])
    assert.deepEqual(
      rows.map(({ name, calls, compared }) => [name, calls, compared?.floor, compared?.ratio]),
      [
        ['first', 1, 'floor', 2],
        ['other', 10, undefined, undefined],
        ['floor', 10, undefined, undefined],
      ],
    )
  })
})

describe('the noise of rows', () => {
  const drifting = [10, 10, 20, 20]
  const steady = [10, 10, 10, 10]

  it('is the largest one of those that are compared', () => {
    const rows = rowsOf([
      { name: 'floor', calls: 1, times: drifting },
      { name: 'a', floor: 'floor', calls: 1, times: [20, 20, 41, 41] },
      { name: 'b', floor: 'floor', calls: 1, times: [20, 20, 44, 44] },
    ])
    assert.equal(rows[0]?.noise, 1)
    assert.ok(Math.abs(noiseOf(rows) - 0.1) < 1e-12, `${noiseOf(rows)}`)
  })

  it('is that of the times where nothing is compared', () => {
    const rows = rowsOf([
      { name: 'a', calls: 1, times: steady },
      { name: 'b', calls: 1, times: drifting },
    ])
    assert.equal(noiseOf(rows), 1)
    assert.equal(noiseOf([]), 0)
  })
})
