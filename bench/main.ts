// npm run bench [-- --json] [-- --rounds N]

import { cpus, release } from 'node:os'
import { parseArgs } from 'node:util'
import Table from 'cli-table3'
import { allocation } from './allocation.js'
import { calls } from './calls.js'
import { measure, type Row } from './rounds.js'
import { startup } from './startup.js'
import { typeCheck } from './type-check.js'
import { typed } from './typed.js'

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
const tables: Record<string, Row[]> = {
  call: measure(calls, { rounds, calls: 20000, progress: progress('calls') }),
  'typed call': measure(typed, { rounds, calls: 5000, progress: progress('typed calls') }),
  'start of a process': measure(startup, {
    rounds: Math.ceil(rounds / 5),
    calls: 1,
    progress: progress('starts'),
  }),
  'type check': measure(typeCheck, {
    rounds: Math.ceil(rounds / 40),
    calls: 1,
    progress: progress('checks'),
  }),
}
const heap = allocation()

if (values.json) console.log(JSON.stringify({ machine, rounds, tables, heapBytesPerCall: heap }, null, 2))
else print()

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
