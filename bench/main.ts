// npm run bench [-- --json] [-- --rounds N] [-- SUITE ...]

import { cpus, release } from 'node:os'
import { parseArgs } from 'node:util'
import Table from 'cli-table3'
import { allocation } from './allocation.js'
import { calls } from './calls.js'
import { directoryWalk } from './directory-walk.js'
import { type Candidate, measure, type Row } from './rounds.js'
import { startup } from './startup.js'
import { structs } from './structs.js'
import { typeCheck } from './type-check.js'
import { typed } from './typed.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '200' } },
})
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1 || rounds > 10000) {
  throw new RangeError(`--rounds: expected 1 .. 10000, got ${values.rounds}`)
}

const machine = {
  cpu: cpus()[0]?.model ?? 'unknown',
  kernel: release(),
  architecture: process.arch,
  node: process.version,
}
interface Suite {
  readonly title: string
  readonly candidates: readonly Candidate[]
  /** How often each candidate makes its call in a round. */
  readonly calls: number
  /** One round is made for so many that are asked for. */
  readonly every: number
}
const suites: Readonly<Record<string, Suite>> = {
  calls: { title: 'call', candidates: calls, calls: 20000, every: 1 },
  typed: { title: 'typed call', candidates: typed, calls: 5000, every: 1 },
  structs: { title: 'struct', candidates: structs, calls: 20000, every: 1 },
  walk: { title: 'walk of a tree', candidates: directoryWalk, calls: 1, every: 1 },
  start: { title: 'start of a process', candidates: startup, calls: 1, every: 5 },
  types: { title: 'type check', candidates: typeCheck, calls: 1, every: 40 },
}
const chosen = positionals.length === 0 ? Object.keys(suites) : positionals
const tables: Record<string, Row[]> = Object.fromEntries(chosen.map(measured))
const heap = chosen.includes('calls') ? allocation() : {}

if (values.json) console.log(JSON.stringify({ machine, rounds, tables, heapBytesPerCall: heap }, null, 2))
else print()

function measured(name: string): [title: string, rows: Row[]] {
  const suite = suites[name]
  if (suite === undefined) {
    throw new RangeError(`expected suites out of ${Object.keys(suites).join(', ')}, got ${name}`)
  }
  const { title, candidates, calls, every } = suite
  const effort = { rounds: Math.ceil(rounds / every), calls, progress: progress(name) }
  return [title, measure(candidates, effort)]
}

/** On a terminal, one line that says how far it is. */
function progress(name: string): (part: number) => void {
  if (!process.stderr.isTTY) return () => {}
  return (part) => process.stderr.write(`\r\x1b[K${part < 1 ? `${name} ${Math.round(part * 100)} %` : ''}`)
}

function print(): void {
  console.log(`${machine.cpu}, Linux ${machine.kernel}, Node ${machine.node}; ${rounds} rounds`)
  for (const [name, rows] of Object.entries(tables)) {
    const table = new Table({
      head: [name, 'median', 'least', 'over the floor', 'ratio'],
      colAligns: ['left', 'right', 'right', 'right', 'right'],
      style: { head: [], border: [] },
      chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
    })
    for (const row of rows) {
      const { overhead, ratio } = row.compared ?? {}
      table.push([
        row.name,
        time(row.median),
        time(row.min),
        time(overhead),
        ratio ? `${ratio.toFixed(2)}x` : '',
      ])
    }
    console.log(table.toString())
  }
  for (const [name, bytes] of Object.entries(heap)) console.log(`${name}: ${bytes} bytes of JS heap a call`)
}

function time(nanoseconds: number | undefined): string {
  if (nanoseconds === undefined) return ''
  return Math.abs(nanoseconds) < 1e5 ? `${nanoseconds.toFixed(1)} ns` : `${(nanoseconds / 1e6).toFixed(1)} ms`
}
