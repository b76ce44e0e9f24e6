import assert from 'node:assert/strict'
import { must, owned, sys } from 'rawsys'
import { type Loop, type MeasureOptions, measure } from 'rawsys/measure'

const NOTHING = { name: 'nothing', call: () => 0 }
const ONE: MeasureOptions = { rounds: 1, calls: 1 }

function now(): number {
  return Number(process.hrtime.bigint() % 10n ** 15n)
}

/** Takes so many nanoseconds at least, however busy the machine is. */
function wait(nanoseconds: number): void {
  const end = process.hrtime.bigint() + BigInt(nanoseconds)
  while (process.hrtime.bigint() < end);
}

/** Without the properties that are undefined, which JSON has not. */
function defined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(defined)
  if (typeof value !== 'object' || value === null) return value
  const known = Object.entries(value).filter(([, own]) => own !== undefined)
  return Object.fromEntries(known.map(([key, own]) => [key, defined(own)]))
}

describe('the rounds of a measurement', () => {
  it('are interleaved, and as many as told, and one fifth more', () => {
    for (const [rounds, all] of [
      [1, 2],
      [5, 6],
      [10, 12],
      [11, 14],
    ] as const) {
      const seen: string[] = []
      const names = ['a', 'b', 'c']
      const loops = names.map((name): Loop => ({ name, loop: (calls) => seen.push(`${name}${calls}`) }))
      const measured = measure(loops, { rounds, calls: 3 })
      assert.deepEqual(seen, Array.from({ length: all }, () => ['a3', 'b3', 'c3']).flat())
      assert.equal(measured.rounds, rounds)
    }
  })

  it('make a call as often as told', () => {
    let made = 0
    const { rows } = measure([{ name: 'own', call: () => made++ }], { rounds: 10, calls: 17 })
    assert.equal(made, 12 * 17)
    assert.equal(rows[0]?.calls, 17)
  })

  it('make as many calls as the row says, after as many as it took to find out', () => {
    const asked: number[] = []
    const { rows } = measure([{ name: 'own', loop: (calls) => asked.push(calls) && wait(calls * 1000) }], {
      rounds: 5,
      milliseconds: 0.1,
    })
    const calls = rows[0]?.calls ?? 0
    assert.deepEqual(asked.slice(-6), Array(6).fill(calls))
    assert.ok(asked.length > 6 && calls >= 1 && calls <= 100, `${asked}`)
    assert.equal(asked[0], 1)
  })

  it('make one call where one takes longer than a round', () => {
    const asked: number[] = []
    const slow = { name: 'slow', loop: (calls: number) => asked.push(calls) && wait(calls * 3_000_000) }
    const { rows } = measure([slow], { rounds: 1 })
    assert.equal(rows[0]?.calls, 1)
    // Twice ten parts of a round of one millisecond: four calls or fewer each, then two rounds.
    assert.ok(asked.length <= 10, `${asked}`)
    assert.deepEqual([...new Set(asked)], [1])
    assert.ok((rows[0]?.min ?? 0) >= 3_000_000)
  })

  it('say how much of them is done', () => {
    const parts: number[] = []
    measure([NOTHING], { rounds: 10, calls: 1, progress: (part) => parts.push(part) })
    assert.deepEqual(
      parts,
      Array.from({ length: 12 }, (_, i) => (i + 1) / 12),
    )
  })

  it('give what a call throws to the caller', () => {
    const error = new Error('own')
    for (const native of [false, true]) {
      const fails = () => {
        throw error
      }
      assert.throws(() => measure([{ name: 'own', call: fails, native }], ONE), error)
      assert.throws(() => measure([NOTHING], { ...ONE, progress: fails }), error)
    }
    assert.throws(
      () => measure([{ name: 'own', call: () => must.close(-1 as never), native: true }], ONE),
      /EBADF/,
    )
  })
})

describe('the times of a measurement', () => {
  /** What a loop saw of its own rounds: when they began and ended. */
  function watched(name: string, nanoseconds: number, floor?: string) {
    const starts: number[] = []
    const ends: number[] = []
    const loop = () => {
      starts.push(now())
      wait(nanoseconds)
      ends.push(now())
    }
    return { starts, ends, candidate: floor === undefined ? { name, loop } : { name, loop, floor } }
  }

  function middle(values: readonly number[]): number {
    return [...values].sort((a, b) => a - b)[values.length >> 1] as number
  }

  // The median, the least and so on of a list lie between those of lists that are nowhere larger and nowhere smaller.
  it('lie between what the candidates see themselves and what passes between the others', () => {
    const [ROUNDS, WARM_UP, CALLS] = [21, 5, 4]
    const first = watched('first', 100_000)
    const second = watched('second', 300_000, 'first')
    const start = now()
    const { rows } = measure([first.candidate, second.candidate], { rounds: ROUNDS, calls: CALLS })
    const end = now()
    const inner = [first, second].map(({ starts, ends }) =>
      starts.map((at, i) => ((ends[i] as number) - at) / CALLS).slice(WARM_UP),
    ) as [number[], number[]]
    const outer = [
      first.starts
        .map((_, i) => ((second.starts[i] as number) - (second.ends[i - 1] ?? start)) / CALLS)
        .slice(WARM_UP),
      second.starts
        .map((_, i) => ((first.starts[i + 1] ?? end) - (first.ends[i] as number)) / CALLS)
        .slice(WARM_UP),
    ] as [number[], number[]]
    for (const [i, row] of rows.entries()) {
      const [least, most] = [inner[i] as number[], outer[i] as number[]]
      assert.equal(least.length, ROUNDS)
      assert.ok(middle(least) <= row.median && row.median <= middle(most), `${row.name} ${row.median}`)
      assert.ok(Math.min(...least) <= row.min && row.min <= Math.min(...most), `${row.name} ${row.min}`)
      assert.ok(row.p99 <= Math.max(...most), `${row.name} ${row.p99}`)
    }
    const compared = rows[1]?.compared ?? assert.fail('the second one was compared with nothing')
    const [low, high] = [
      inner[1].map((time, i) => time / (outer[0][i] as number)),
      outer[1].map((time, i) => time / (inner[0][i] as number)),
    ] as [number[], number[]]
    assert.ok(middle(low) <= compared.ratio && compared.ratio <= middle(high), `${compared.ratio}`)
    const over = inner[1].map((time, i) => time - (outer[0][i] as number))
    const under = outer[1].map((time, i) => time - (inner[0][i] as number))
    assert.ok(middle(over) <= compared.overhead && compared.overhead <= middle(under), `${compared.overhead}`)
  })

  it('are noisy where a candidate becomes slower half-way', () => {
    const [ROUNDS, WARM_UP] = [30, 6]
    let round = 0
    const slower = () => wait(round++ < WARM_UP + ROUNDS / 2 ? 100_000 : 200_000)
    const candidates = [
      { name: 'steady', loop: () => wait(100_000) },
      { name: 'slower', loop: slower, floor: 'steady' },
    ]
    const { noise, isNoisy, rows } = measure(candidates, { rounds: ROUNDS, calls: 1 })
    assert.equal(isNoisy, true)
    assert.ok(noise > 0.5, `${noise}`)
    assert.equal(rows[1]?.noise, noise)
  })

  it('survive JSON', () => {
    const candidates = [
      { name: 'floor', call: () => sys.getppid(), native: true },
      { name: 'own', call: () => sys.getppid(), floor: 'floor' },
    ]
    for (const pin of [true, false]) {
      const measured = measure(candidates, { rounds: 3, calls: 100, pin })
      assert.deepEqual(JSON.parse(JSON.stringify(measured)), defined(measured))
      assert.deepEqual(
        measured.rows.map(({ name, calls, compared }) => [name, calls, compared?.floor]),
        [
          ['floor', 100, undefined],
          ['own', 100, 'floor'],
        ],
      )
    }
  })

  it('are none of no candidates', () => {
    const { rows, noise, isNoisy } = measure([], ONE)
    assert.deepEqual({ rows, noise, isNoisy }, { rows: [], noise: 0, isNoisy: false })
  })
})

describe('a measurement within a measurement', () => {
  it('leaves the outer one’s native call as it is', () => {
    const [inner, outer] = [owned(must.eventfd2(0, 0)), owned(must.eventfd2(0, 0))]
    const one = BigUint64Array.of(1n)
    const own = { name: 'inner', call: () => sys.write(inner.fd, one), native: true }
    const both = () => {
      measure([own], ONE)
      return sys.write(outer.fd, one)
    }
    measure([{ name: 'outer', call: both, native: true }], { rounds: 1, calls: 3 })
    const sum = new BigUint64Array(1)
    must.read(outer.fd, sum)
    assert.equal(sum[0], 2n * 4n)
    must.read(inner.fd, sum)
    assert.equal(sum[0], 2n * 4n, 'two rounds of the outer one, in each two of the inner one with two calls')
    for (const counter of [inner, outer]) counter.close()
  })
})
