// A storm: every typed call with junk of every kind, in processes that may be lost.
//
//   RAWSYS_STORM_SEED=7         the same storm again; without it, one that nobody has seen
//   RAWSYS_STORM_SCALE=10       ten times as many cases
//   RAWSYS_STORM_CALLS=read,dup these calls only
//   RAWSYS_STORM_TABLE=1        what became of the cases of each call
//
// A longer soak: RAWSYS_STORM_SCALE=10 npx mocha --grep storm
//
// plan.ts says which calls are made and how often, hazards.ts what is kept away from the kernel and why,
// junk.ts and its neighbours what arguments are, confinement.ts where it happens. child.ts makes the cases
// and lane.ts watches it. Besides crashes and hangs, a case is wrong if the kernel writes beside the memory
// that a call was given, or reaches beyond it; if a hostile value is asked to become another type; if a call
// within a call is disturbed; if what no argument takes is not refused. At the end the child must still work,
// and nothing may be left of it.

import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { patience } from '../../support/scale.js'
import { needs, skip } from '../../support/skip.js'
import { COMMANDS, confinedTo, obstacle } from './confinement.js'
import { CHILD, type Counts, Lane } from './lane.js'
import { PLAN, SCALE } from './plan.js'
import { OUTCOMES } from './progress.js'

const LANES = 2
const CALLS_PER_CHILD = 12
/** Of so many cases, one at least reaches the kernel. */
const ENOUGH = 50
const { RAWSYS_STORM_SEED, RAWSYS_STORM_CALLS, RAWSYS_STORM_TABLE } = process.env
const only = RAWSYS_STORM_CALLS?.split(',')
/** The calls that are made, by their places in the plan. */
const calls = PLAN.flatMap(({ name, manner }, call) =>
  manner !== 'never' && only?.includes(name) !== false ? [call] : [],
)

describe('storm', () => {
  let state: string | undefined
  let folder = ''

  before(function () {
    needs(this, COMMANDS, 'util-linux')
    state = mkdtempSync(join(tmpdir(), 'rawsys-storm-'))
    chmodSync(state, 0o755)
    folder = join(state, 'empty')
    mkdirSync(folder)
    const reason = obstacle(folder, CHILD)
    if (reason !== undefined) skip(this, reason)
  })

  after(() => {
    if (state !== undefined) rmSync(state, { recursive: true })
  })

  it('ends in an error or a success, whatever a call is given', async function () {
    this.timeout(patience(180000) * Math.max(1, SCALE))
    const seed = Number(RAWSYS_STORM_SEED ?? Math.floor(Math.random() * 2 ** 31))
    console.log(`      RAWSYS_STORM_SEED=${seed}`)
    const lanes = Array.from({ length: LANES }, (_, i) => new Lane(seed, folder, `${folder}.lane${i}`))
    const batches = batchesOf(calls)
    await Promise.all(lanes.map((lane) => lane.run(batches)))
    const counts = new Map(calls.map((call) => [call, sumOf(lanes.map((lane) => lane.counts(call)))]))
    for (const lane of lanes) lane.end()
    if (RAWSYS_STORM_TABLE !== undefined) print(counts)

    const wrongs = lanes.flatMap((lane) => lane.wrongs)
    if (wrongs.length > 0) assert.fail(`RAWSYS_STORM_SEED=${seed}:\n${wrongs.join('\n')}`)
    assert.deepEqual(readdirSync(folder), [], 'files are left')
    assert.deepEqual(confinedTo(folder), [], 'processes are left')
    assert.deepEqual(neverInKernel(counts), [], 'no case of these calls has reached the kernel')
    const { waited, refused, errno, succeeded } = sumOf([...counts.values()])
    const all = waited + refused + errno + succeeded
    assert.equal(
      all,
      calls.reduce((sum, call) => sum + (PLAN[call]?.cases ?? 0), 0),
    )
    const kinds = `(${waited} waited, ${refused} refused, ${errno} errno, ${succeeded} succeeded)`
    console.log(`storm: ${all} cases, 0 crashes ${kinds}`)
  })
})

/** Calls in batches for one child each. */
function batchesOf(calls: readonly number[]): (readonly number[])[] {
  const batches: number[][] = []
  for (let i = 0; i < calls.length; i += CALLS_PER_CHILD) batches.push(calls.slice(i, i + CALLS_PER_CHILD))
  return batches
}

function sumOf(counts: readonly Counts[]): Counts {
  const sum = { refused: 0, errno: 0, succeeded: 0, waited: 0, microseconds: 0 }
  for (const count of counts) {
    for (const what of Object.keys(sum) as (keyof Counts)[]) sum[what] += count[what]
  }
  return sum
}

function print(counts: ReadonlyMap<number, Counts>): void {
  for (const [call, { microseconds, ...outcomes }] of counts) {
    const columns = OUTCOMES.map((outcome) => `${outcomes[outcome]} ${outcome}`.padStart(17))
    console.log(`${PLAN[call]?.name.padEnd(24)} ${columns.join('')} ${Math.round(microseconds / 1000)} ms`)
  }
}

/** Calls of which no case has reached the kernel: then the junk is too bad to find anything. */
function neverInKernel(counts: ReadonlyMap<number, Counts>): string[] {
  return [...counts].flatMap(([call, { errno, succeeded, waited }]) => {
    const { name = '', manner, cases = 0 } = PLAN[call] ?? {}
    return manner === 'real' && cases >= ENOUGH && errno + succeeded + waited === 0 ? [name] : []
  })
}
