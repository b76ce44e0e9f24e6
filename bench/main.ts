// npm run bench [-- SUITE ...] [-- --json] [-- --rounds N] [-- --plot FOLDER]

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { machine } from 'rawsys/measure'
import { type GroupedMeasurement, measureGroups } from '#lib/cli/groups.js'
import { progressLine } from '#lib/cli/progress.js'
import { groupText, machineText, resultText } from '#lib/cli/table.js'
import { allocation } from './allocation.js'
import { HOW_TO_INSTALL, type Measured, measureRuntimes } from './crossing/runtimes.js'
import { plots } from './plots.js'
import { type Suite, suites } from './suites.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '100' },
    plot: { type: 'string' },
  },
})
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1 || rounds > 10000) {
  throw new RangeError(`--rounds: expected 1 .. 10000, got ${values.rounds}`)
}
const chosen = positionals.length === 0 ? Object.keys(suites) : positionals

// All names are looked at before anything takes its time.
chosen.forEach(suiteOf)
const measured: Record<string, GroupedMeasurement> = {}
for (const name of chosen) measured[name] = await measuredSuite(name)
const runtimes = chosen.includes('crossing') ? measureRuntimes(rounds) : { measured: [], missing: [] }
const heap = chosen.includes('typed') ? allocation() : {}

if (values.plot !== undefined) await writePlots(values.plot)
if (values.json) {
  console.log(
    JSON.stringify({ machine: machine(), suites: measured, runtimes, heapBytesPerCall: heap }, null, 2),
  )
} else {
  console.log(machineText(machine()))
  if (runtimes.missing.length > 0)
    console.log(`not installed: ${runtimes.missing.join(', ')}; ${HOW_TO_INSTALL}`)
  for (const runtime of runtimes.measured) console.log(runtimeText(runtime))
  for (const [name, bytes] of Object.entries(heap)) console.log(`${name}: ${bytes} bytes of JS heap a call`)
  for (const measurement of Object.values(measured)) console.log(`\n${resultText(measurement)}`)
}

async function measuredSuite(name: string): Promise<GroupedMeasurement> {
  const { groups, every = 1, options = {} } = suiteOf(name)
  return measureGroups(await groups(), {
    rounds: Math.ceil(rounds / every),
    progress: progressLine(name),
    ...options,
  })
}

function suiteOf(name: string): Suite {
  const suite = suites[name]
  if (suite !== undefined) return suite
  throw new RangeError(`expected suites out of ${Object.keys(suites).join(', ')}, got ${name}`)
}

function runtimeText({ runtime, noise, groups }: Measured): string {
  return [`\n${runtime}, noise ${(noise * 100).toFixed(1)} %`, ...groups.map(groupText)].join('\n')
}

async function writePlots(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const [name, measurement] of Object.entries(measured)) {
    for (const [file, svg] of await plots(name, suiteOf(name), measurement))
      writeFileSync(join(folder, file), svg)
  }
}
