// The tests that depend on the kernel, on all kernels of the list: two guests at a time, because each takes one
// processor. Of a guest in which something failed, the failures are shown; of one that gave no result, everything.
// Arguments go to mocha.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { countsText, failuresIn, NONE, sum } from '../support/counts.js'
import { sideBySide } from '../support/side-by-side.js'
import { table } from '../support/table.js'
import type { Result } from './boot.js'
import { Images } from './image.js'
import { KERNELS, type Kernel, nameOf } from './kernel-list.js'
import { runTests } from './run.js'
import { KERNEL_SUITE } from './suite.js'

const AT_ONCE = 2

const folder = mkdtempSync(join(tmpdir(), 'rawsys-guest-'))
try {
  const images = new Images(folder)
  const results = await sideBySide(KERNELS, AT_ONCE, (kernel) => run(images, kernel))
  console.log(tableOf(results))
  const total = sum(results.map(({ counts }) => counts))
  // Such a guest counts as one that failed.
  const lost = results.filter(({ status, counts }) => status !== 0 && counts.failed === 0)
  for (const { kernel } of lost) console.log(`${nameOf(kernel)} ended without a result of its tests`)
  console.log(countsText({ ...total, failed: total.failed + lost.length }))
  process.exitCode = total.failed + lost.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

interface KernelResult extends Result {
  readonly kernel: Kernel
}

async function run(images: Images, kernel: Kernel): Promise<KernelResult> {
  const options = ['--no-color', ...process.argv.slice(2)]
  const tests = { files: KERNEL_SUITE, options }
  const result = await runTests(images, kernel, tests).catch((error: Error) => withoutResult(error))
  const { status, counts, seconds, output } = result
  const end = status === undefined ? 'no result' : countsText(counts)
  console.log(`${nameOf(kernel)}: ${end}, ${Math.round(seconds)} s`)
  if (status !== 0) console.log(status === undefined ? output : failuresIn(output))
  return { ...result, kernel }
}

/** What becomes of a guest that did not start; the others go on. */
function withoutResult(error: Error): Result {
  return { output: inspect(error), release: undefined, status: undefined, counts: NONE, seconds: 0 }
}

function tableOf(results: readonly KernelResult[]): string {
  const rows = results.map(({ kernel: { architecture, bti }, release, counts, seconds }) => {
    const machine = bti === true ? `${architecture}, BTI` : architecture
    const numbers = [counts.passed, counts.failed, counts.skipped, Math.round(seconds)]
    return [machine, release ?? 'unknown', ...numbers]
  })
  return table(['', 'kernel', 'passed', 'failed', 'skipped', 's'], rows)
}
