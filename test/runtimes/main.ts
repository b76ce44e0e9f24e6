// The tests in every runtime, with the packed package, on the main thread and in a worker: as many at once as there are
// processors. Of a run in which something failed, the failures are shown; of one that gave no result, everything.
// Arguments are the first words of the runtimes' names: npm run test:runtimes -- Bun Deno

import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { type Counts, countsIn, countsText, failuresIn, NONE, sum } from '../support/counts.js'
import { RUNTIMES, type Runtime } from '../support/runtimes.js'
import { sideBySide } from '../support/side-by-side.js'
import { table } from '../support/table.js'
import { fillConsumer } from './consumer.js'
import { importTime } from './import-time.js'
import { SCALE, suite } from './suite.js'

const MOST_MINUTES = 15
const RUN = 'out/test/runtimes/run.js'
const THREADS = ['main', 'worker'] as const

type Thread = (typeof THREADS)[number]

interface Result {
  readonly name: string
  readonly thread: Thread
  readonly counts: Counts
  /** How the runtime ended, if not as its tests did: before them, by a signal, or not at all. */
  readonly end: string | undefined
  readonly seconds: number
}

const chosen = chosenRuntimes(process.argv.slice(2))
const folder = mkdtempSync(join(tmpdir(), 'rawsys-runtimes-'))
try {
  fillConsumer(folder)
  const files = suite()
  const jobs = chosen.flatMap((runtime) => THREADS.map((thread) => ({ runtime, thread })))
  const results = await sideBySide(jobs, availableParallelism(), ({ runtime, thread }) =>
    run(runtime, thread, files),
  )
  console.log(tableOf(results))
  // Last, when nothing runs beside it.
  console.log(await importTable(chosen))
  const total = sum(results.map(({ counts }) => counts))
  // Such a run counts as one test that failed.
  const lost = results.filter(({ end, counts }) => end !== undefined && counts.failed === 0).length
  console.log(countsText({ ...total, failed: total.failed + lost }))
  process.exitCode = total.failed + lost === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function chosenRuntimes(words: readonly string[]): readonly Runtime[] {
  if (words.length === 0) return RUNTIMES
  const unknown = words.filter((word) => !RUNTIMES.some(({ name }) => name.startsWith(word)))
  if (unknown.length > 0) {
    const names = RUNTIMES.map(({ name }) => name).join(', ')
    console.error(`expected the beginning of one of ${names}; got ${unknown.join(' ')}`)
    process.exit(2)
  }
  return RUNTIMES.filter(({ name }) => words.some((word) => name.startsWith(word)))
}

async function run(runtime: Runtime, thread: Thread, files: readonly string[]): Promise<Result> {
  const start = performance.now()
  const { output, status } = await runSuite(runtime, thread, files).catch((error: Error) => ({
    output: inspect(error),
    status: 'not started',
  }))
  const seconds = (performance.now() - start) / 1000
  const found = countsIn(output)
  const counts = found ?? NONE
  const isAsTests = found !== undefined && status === (found.failed === 0 ? 0 : 1)
  const end = isAsTests ? undefined : `ended with ${status}`
  console.log(`${runtime.name}, ${thread}: ${end ?? countsText(counts)}, ${Math.round(seconds)} s`)
  if (end !== undefined) console.log(output)
  else if (counts.failed > 0) console.log(failuresIn(output))
  return { name: runtime.name, thread, counts, end, seconds }
}

interface Outcome {
  readonly output: string
  readonly status: number | string
}

async function runSuite(runtime: Runtime, thread: Thread, files: readonly string[]): Promise<Outcome> {
  const { command, env } = await runtime.get()
  const [program = '', ...words] = [...command, RUN, runtime.name, thread, ...files]
  const child = spawn(program, words, {
    cwd: folder,
    env: { ...process.env, RAWSYS_TEST_SCALE: SCALE, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: MOST_MINUTES * 60000,
    killSignal: 'SIGKILL',
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code, signal) => {
      resolve({ output, status: signal ?? code ?? 'nothing' })
    })
  })
}

function tableOf(results: readonly Result[]): string {
  const rows = results.map(({ name, thread, counts: { passed, failed, skipped }, end, seconds }) => [
    name,
    thread,
    passed,
    failed,
    skipped,
    Math.round(seconds),
    end ?? '',
  ])
  return table(['', 'thread', 'passed', 'failed', 'skipped', 's', ''], rows)
}

async function importTable(runtimes: readonly Runtime[]): Promise<string> {
  const rows: [string, string][] = []
  for (const { name, get } of runtimes) {
    const time = await get().then(
      (program) => importTime(folder, program).toFixed(1),
      () => 'not measured',
    )
    rows.push([name, time])
  }
  return table(['', "import 'rawsys', ms"], rows)
}
