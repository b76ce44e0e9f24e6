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
import type { Thread } from './exceptions.js'
import { importTime } from './import-time.js'
import { SCALE, suite } from './suite.js'

const MOST_MINUTES = 15
const RUN = 'out/test/runtimes/run.js'

interface Result {
  readonly name: string
  readonly thread: Thread
  /** Undefined, if the tests ended early. */
  readonly counts: Counts | undefined
  readonly seconds: number
}

const folder = mkdtempSync(join(tmpdir(), 'rawsys-runtimes-'))
try {
  fillConsumer(folder)
  const files = suite()
  const asked = process.argv.slice(2)
  const chosen = RUNTIMES.filter(
    ({ name }) => asked.length === 0 || asked.some((word) => name.startsWith(word)),
  )
  const jobs = chosen.flatMap((runtime) =>
    (['main', 'worker'] as const).map((thread) => ({ runtime, thread })),
  )
  const results = await sideBySide(jobs, availableParallelism(), ({ runtime, thread }) =>
    run(runtime, thread, files),
  )
  console.log(tableOf(results))
  // Last, when nothing runs beside it.
  console.log(await importTable(chosen))
  const total = sum(results.map(({ counts }) => counts ?? NONE))
  const lost = results.filter(({ counts }) => counts === undefined).length
  console.log(countsText({ ...total, failed: total.failed + lost }))
  process.exitCode = total.failed + lost === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function run(runtime: Runtime, thread: Thread, files: readonly string[]): Promise<Result> {
  const start = performance.now()
  const output = await outputOf(runtime, thread, files).catch((error: Error) => inspect(error))
  const counts = countsIn(output)
  const seconds = (performance.now() - start) / 1000
  console.log(
    `${runtime.name}, ${thread}: ${counts === undefined ? 'no result' : countsText(counts)}, ${Math.round(seconds)} s`,
  )
  if (counts === undefined) console.log(output)
  else if (counts.failed > 0) console.log(failuresIn(output))
  return { name: runtime.name, thread, counts, seconds }
}

async function outputOf(runtime: Runtime, thread: Thread, files: readonly string[]): Promise<string> {
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
    child.on('error', reject).on('close', () => resolve(output))
  })
}

function tableOf(results: readonly Result[]): string {
  const rows = results.map(({ name, thread, counts, seconds }) => {
    const { passed, failed, skipped } = counts ?? NONE
    return [name, thread, passed, counts === undefined ? 'no result' : failed, skipped, Math.round(seconds)]
  })
  return table(['', 'thread', 'passed', 'failed', 'skipped', 's'], rows)
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
