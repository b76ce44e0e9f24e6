#!/usr/bin/env node
// The command: npx rawsys.

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { bench } from './bench.js'
import { vdsoReport } from './vdso.js'

const USAGE = `usage: rawsys COMMAND

  bench   what a syscall costs here: raw, by libc, by the vDSO, from JavaScript
  vdso    what the vDSO of this machine has, and which calls it answers itself

  --json      print JSON
  --rounds N  bench: how often each way is timed, 100 unless told
  --version   print the version
  --help      print this`

const MOST_ROUNDS = 10_000

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '100' },
      version: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  console.log(textOf(positionals, values))
}

interface Options {
  readonly json: boolean
  readonly rounds: string
  readonly version: boolean
  readonly help: boolean
}

function textOf([command, ...more]: readonly string[], { json, rounds, version, help }: Options): string {
  if (version) return ownVersion()
  if (help) return USAGE
  if (more.length > 0) throw new Error(`expected one command, got ${[command, ...more].join(' ')}`)
  if (command === 'bench') return bench(roundsOf(rounds), json)
  if (command === 'vdso') return vdsoReport(json)
  throw new Error(command === undefined ? 'expected a command' : `expected bench or vdso, got ${command}`)
}

function roundsOf(text: string): number {
  const rounds = Number(text)
  if (Number.isInteger(rounds) && rounds >= 1 && rounds <= MOST_ROUNDS) return rounds
  throw new Error(`--rounds: expected 1 .. ${MOST_ROUNDS}, got ${text}`)
}

/** This file lies in dist/js, beside the others. */
function ownVersion(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version
}

try {
  main()
} catch (error) {
  console.error(`rawsys: ${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
  process.exitCode = 2
}
