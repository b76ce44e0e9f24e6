// Candidates and options that cannot be, and what the errors say.

import assert from 'node:assert/strict'
import { type MeasureOptions, measure } from 'rawsys/measure'

const NOTHING = { name: 'nothing', call: () => 0 }
const ONE: MeasureOptions = { rounds: 1, calls: 1 }

describe('a measurement of what cannot be', () => {
  const refused: [what: string, options: MeasureOptions, message: RegExp][] = [
    ...[0, -1, 1.5, NaN, Infinity, 1_000_001, '5'].map((rounds): [string, MeasureOptions, RegExp] => [
      `${rounds} rounds`,
      { rounds: rounds as number },
      new RegExp(`^RangeError: rounds: expected an integer of 1 .. 1000000, got ${rounds}$`),
    ]),
    ...[0, -1, 1.5, NaN, 10_000_001].map((calls): [string, MeasureOptions, RegExp] => [
      `${calls} calls`,
      { calls },
      new RegExp(`^RangeError: calls: expected an integer of 1 .. 10000000, got ${calls}$`),
    ]),
    ...[0, -1, NaN, 60_001, Infinity].map((milliseconds): [string, MeasureOptions, RegExp] => [
      `${milliseconds} milliseconds`,
      { milliseconds },
      new RegExp(
        `^RangeError: milliseconds: expected a number above 0, 60,000 at most, got ${milliseconds}$`,
      ),
    ]),
  ]
  for (const [what, options, message] of refused) {
    it(`refuses ${what} before anything runs`, () => {
      let made = 0
      assert.throws(() => measure([{ name: 'own', call: () => made++ }], options), message)
      assert.equal(made, 0)
      assert.throws(() => measure([], options), message)
    })
  }

  it('refuses a name that is there twice', () => {
    assert.throws(
      () => measure([NOTHING, NOTHING], ONE),
      /^TypeError: nothing: expected each name once, got it twice$/,
    )
  })

  it('refuses a floor that is no other candidate', () => {
    for (const floor of ['elsewhere', '', 'own']) {
      const expected = new RegExp(
        `^TypeError: own: expected the name of another candidate as floor, got ${floor}$`,
      )
      assert.throws(() => measure([NOTHING, { name: 'own', call: () => 0, floor }], ONE), expected)
    }
  })

  it('refuses what is no function, before another candidate runs', () => {
    let made = 0
    const good = { name: 'good', call: () => made++ }
    for (const [wrong, message] of [
      [{ name: 'own', call: 5 }, /^TypeError: own: expected a function as call, got number$/],
      [{ name: 'own', call: 5, native: true }, /^TypeError: own: expected a function as call, got number$/],
      [{ name: 'own' }, /^TypeError: own: expected a function as call, got undefined$/],
      [{ name: 'own', loop: 'text' }, /^TypeError: own: expected a function as loop, got string$/],
    ] as const) {
      assert.throws(() => measure([good, wrong as never], ONE), message)
    }
    assert.equal(made, 0)
  })
})
