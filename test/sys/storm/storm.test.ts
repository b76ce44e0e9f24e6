// A storm: every typed call with junk of every kind, in processes that may be lost.
//
//   RAWSYS_STORM_SEED=7         the same storm again; without it, one that nobody has seen
//   RAWSYS_STORM_SCALE=10       ten times as many cases
//   RAWSYS_STORM_CALLS=read,dup these calls only
//   RAWSYS_STORM_TABLE=1        what became of the cases of each call
//
//   RAWSYS_STORM_SCALE=10 npx mocha --grep storm

import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { patience } from '../../support/scale.js'
import { needs, skip } from '../../support/skip.js'
import { COMMANDS, obstacle } from './confinement.js'
import { Lane } from './lane.js'
import { PLAN, SCALE } from './plan.js'
import { OUTCOMES, type Outcome } from './progress.js'

const LANES = 2
const CALLS_PER_CHILD = 12
const { RAWSYS_STORM_SEED, RAWSYS_STORM_CALLS, RAWSYS_STORM_TABLE } = process.env

describe('storm', () => {
  let state: string
  let folder: string

  before(function () {
    needs(this, COMMANDS, 'util-linux')
    state = mkdtempSync(join(tmpdir(), 'rawsys-storm-'))
    chmodSync(state, 0o755)
    folder = join(state, 'empty')
    mkdirSync(folder)
    const reason = obstacle(folder)
    if (reason !== undefined) skip(this, reason)
  })

  after(() => rmSync(state, { recursive: true, force: true }))

  it('ends in an error or a success, whatever a call is given', async function () {
    this.timeout(patience(180000) * Math.max(1, SCALE))
    const seed = Number(RAWSYS_STORM_SEED ?? Math.floor(Math.random() * 2 ** 31))
    console.log(`      RAWSYS_STORM_SEED=${seed}`)
    const lanes = Array.from({ length: LANES }, (_, i) => new Lane(seed, folder, state, `lane${i}`))
    const batches = batchesOfCalls()
    await Promise.all(lanes.map((lane) => lane.run(batches)))
    const counts = count(lanes)
    const outside = RAWSYS_STORM_CALLS === undefined ? neverInKernel(lanes) : []
    for (const lane of lanes) lane.end()
    assert.deepEqual(
      lanes.flatMap((lane) => lane.wrongs),
      [],
    )
    assert.deepEqual(readdirSync(folder), [])
    rmdirSync(folder)
    assert.deepEqual(outside, [], 'no case of these calls has reached the kernel')
    const all = Object.values(counts).reduce((sum, number) => sum + number)
    const { waited, refused, errno, succeeded } = counts
    const kinds = `(${waited} waited, ${refused} refused, ${errno} errno, ${succeeded} succeeded)`
    console.log(`storm: ${all} cases, 0 crashes ${kinds}`)
  })
})

/** The calls to make, in batches for one child each; those that take long first. */
function batchesOfCalls(): (readonly number[])[] {
  const only = RAWSYS_STORM_CALLS?.split(',')
  const calls = PLAN.flatMap(({ name, manner }, call) =>
    manner !== 'never' && only?.includes(name) !== false ? [call] : [],
  )
  const batches: number[][] = []
  for (let i = 0; i < calls.length; i += CALLS_PER_CHILD) batches.push(calls.slice(i, i + CALLS_PER_CHILD))
  return batches
}

function count(lanes: readonly Lane[]): Record<Outcome, number> {
  const total = { refused: 0, errno: 0, succeeded: 0, waited: 0 }
  for (const [call, { name }] of PLAN.entries()) {
    const counts = lanes.map((lane) => lane.counts(call))
    const of = OUTCOMES.map((outcome) => counts.reduce((sum, { outcomes }) => sum + outcomes[outcome], 0))
    for (const [i, outcome] of OUTCOMES.entries()) total[outcome] += of[i] as number
    if (RAWSYS_STORM_TABLE !== undefined) {
      const ms = counts.reduce((sum, { microseconds }) => sum + microseconds, 0) / 1000
      console.log(
        [name.padEnd(24), ...of.map((number) => `${number}`.padStart(7)), `${Math.round(ms)} ms`].join(' '),
      )
    }
  }
  return total
}

/** Calls of which no case has reached the kernel: then the junk is too bad to find anything. */
function neverInKernel(lanes: readonly Lane[]): string[] {
  return PLAN.filter(({ manner }) => manner === 'real').flatMap(({ name }) => {
    const call = PLAN.findIndex((target) => target.name === name)
    const inKernel = lanes.some((lane) => {
      const { outcomes } = lane.counts(call)
      return outcomes.errno + outcomes.succeeded + outcomes.waited > 0
    })
    return inKernel ? [] : [name]
  })
}
