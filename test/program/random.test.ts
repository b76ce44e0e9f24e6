// Random programs: the native engine against one direct call after another.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { patience, times } from '../support/scale.js'
import { interpret } from './random/interpreter.js'
import { runNatively } from './random/native.js'
import type { Outcome } from './random/outcome.js'
import { type SettledProgram, settle } from './random/settle.js'
import { bodies } from './random/tree.js'
import { descriptors, World } from './random/world.js'

interface Trace {
  readonly outcome: Outcome
  readonly state: unknown
  readonly left: readonly string[]
}

/** Threads of a runtime may open or close descriptors of their own at any time, but do so rarely. */
const MOST_DISTURBED = 5

/** What a run left; and the descriptors of the runtime before and after it, on which the numbers of new ones depend. */
function traceOf(
  run: (program: SettledProgram, world: World) => Outcome,
  program: SettledProgram,
): { trace: Trace; foreign: readonly string[] } {
  const world = new World()
  const outcome = run(program, world)
  const { state } = world
  const trace = { outcome, state, left: world.tidy() }
  return { trace, foreign: [world.foreign.join(), [...descriptors()].join()] }
}

describe('random programs', () => {
  const programs = times(4000)
  let agreed = 0
  let disturbed = 0
  const seen = new Set<string>()

  it('end as the same calls made one after another', function () {
    this.timeout(patience(300_000))
    fc.assert(
      fc.property(bodies, fc.integer({ min: 1, max: 2 }), (body, runs) => {
        const settled = settle(body)
        const native = traceOf((program, world) => runNatively(program, world, runs), settled)
        const direct = traceOf((program, world) => interpret(program, world, runs), settled)
        const [before, ...later] = [...native.foreign, ...direct.foreign]
        if (later.some((foreign) => foreign !== before)) {
          disturbed++
          return
        }
        assert.deepEqual(native.trace, direct.trace)
        agreed++
        for (const key of Object.keys(native.trace.outcome)) seen.add(key)
      }),
      { numRuns: programs },
    )
    assert.ok(disturbed <= MOST_DISTURBED, `the runtime’s own descriptors changed ${disturbed} times`)
  })

  it('are of every kind: some succeed, some fail, some have values that do not fit', () => {
    for (const key of ['values', 'step', 'refused']) assert.ok(seen.has(key), key)
  })

  after(() => {
    console.log(`\n      programs: ${agreed} random programs agree`)
  })
})
