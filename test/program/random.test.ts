// Random programs: the native engine against one direct call after another.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { patience, times } from '../support/scale.js'
import { interpret } from './random/interpreter.js'
import { runNatively } from './random/native.js'
import type { Outcome } from './random/outcome.js'
import { type SettledProgram, settle } from './random/settle.js'
import { bodies } from './random/tree.js'
import { World } from './random/world.js'

interface Trace {
  readonly outcome: Outcome
  readonly state: unknown
  readonly left: readonly string[]
}

function traceOf(run: (program: SettledProgram, world: World) => Outcome, program: SettledProgram): Trace {
  const world = new World()
  const outcome = run(program, world)
  const { state } = world
  return { outcome, state, left: world.tidy() }
}

describe('random programs', () => {
  const programs = times(4000)
  let agreed = 0
  const seen = new Set<string>()

  it('end as the same calls made one after another', function () {
    this.timeout(patience(300_000))
    fc.assert(
      fc.property(bodies, fc.integer({ min: 1, max: 2 }), (body, runs) => {
        const settled = settle(body)
        const native = traceOf((program, world) => runNatively(program, world, runs), settled)
        const direct = traceOf((program, world) => interpret(program, world, runs), settled)
        assert.deepEqual(native, direct)
        agreed++
        for (const key of Object.keys(native.outcome)) seen.add(key)
      }),
      { numRuns: programs },
    )
  })

  it('are of every kind: some succeed, some fail, some have values that do not fit', () => {
    for (const key of ['values', 'step', 'refused']) assert.ok(seen.has(key), key)
  })

  after(() => {
    console.log(`\n      programs: ${agreed} random programs agree`)
  })
})
