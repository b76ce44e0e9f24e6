// npm run bench [-- --json] [-- --rounds N]

import { cpus, release } from 'node:os'
import { parseArgs } from 'node:util'
import Table from 'cli-table3'
import { allocation } from './allocation.js'
import { suites } from './calls.js'
import { measure, type Row } from './rounds.js'
import { startup } from './startup.js'

const { values } = parseArgs({
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
const results: Record<string, Row[]> = {}
for (const [name, candidates] of Object.entries(suites)) {
  results[name] = measure(candidates, { rounds, calls: 20000, progress: progress(name) })
}
const start = 'start of a process'
results[start] = measure(startup, { rounds: Math.ceil(rounds / 10), calls: 1, progress: progress(start) })
const heap = allocation()

if (values.json) console.log(JSON.stringify({ machine, rounds, results, heapBytesPerCall: heap }, null, 2))
else print()

/** On a terminal, one line that says how far it is. */
function progress(name: string): (part: number) => void {
  if (!process.stderr.isTTY) return () => {}
  return (part) => process.stderr.write(`\r\x1b[K${part < 1 ? `${name} ${Math.round(part * 100)} %` : ''}`)
}

function print(): void {
  console.log(`${machine.cpu}, Linux ${machine.kernel}, Node ${machine.node}; ${rounds} rounds`)
  for (const [name, rows] of Object.entries(results)) {
    const table = new Table({
      head: [name, 'median', 'min', 'over the first', 'ratio'],
      colAligns: ['left', 'right', 'right', 'right', 'right'],
      style: { head: [], border: [] },
      chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
    })
    rows.forEach((row, index) => {
      const compared = index === 0 ? ['', ''] : [time(row.overhead), `${row.ratio.toFixed(2)}x`]
      table.push([row.name, time(row.median), time(row.min), ...compared])
    })
    console.log(table.toString())
  }
  for (const [name, bytes] of Object.entries(heap)) console.log(`${name}: ${bytes} bytes of JS heap a call`)
}

function time(nanoseconds: number): string {
  return Math.abs(nanoseconds) < 1e5 ? `${nanoseconds.toFixed(1)} ns` : `${(nanoseconds / 1e6).toFixed(1)} ms`
}
