// What TypeScript takes and should not: each row is made, and what it says of run time is so.

import assert from 'node:assert/strict'
import { NOT_REJECTABLE, type NotRejectable } from '../../types/not-rejectable/index.js'

const LEAST = 15

describe('what TypeScript cannot reject', () => {
  let checked = 0

  it('has rows, each once', () => {
    assert.ok(NOT_REJECTABLE.length >= LEAST)
    assert.equal(new Set(NOT_REJECTABLE.map(({ title }) => title)).size, NOT_REJECTABLE.length)
  })

  for (const row of NOT_REJECTABLE) {
    const { outcome } = row
    it(`${row.title}: ${'refused' in outcome ? outcome.refused : `gives ${outcome.gives}`}`, () => {
      assertOutcome(row)
      checked++
    })
  }

  after(() => {
    console.log(`      not rejectable: ${checked} checked at run time`)
  })
})

function assertOutcome({ run, outcome }: NotRejectable): void {
  if ('gives' in outcome) {
    assert.equal(run(), outcome.gives)
    return
  }
  assert.throws(run, (error: Error) => {
    assert.equal(error.name, outcome.refused)
    assert.ok(error.message.includes(outcome.message), `${error.message}\ndoes not say\n${outcome.message}`)
    return true
  })
}
