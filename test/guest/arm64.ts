// The tests on a real ARM64 kernel, shown as they run. Arguments go to mocha.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countsText } from '../support/counts.js'
import { Images } from './image.js'
import { ARM64 } from './kernel-list.js'
import { runTests } from './run.js'
import { ARM64_SUITE } from './suite.js'

const folder = mkdtempSync(join(tmpdir(), 'rawsys-guest-'))
try {
  const options = [process.stdout.isTTY ? '--color' : '--no-color', ...process.argv.slice(2)]
  const tests = { files: ARM64_SUITE, options }
  const { status, counts } = await runTests(new Images(folder), ARM64, tests, (text) =>
    process.stdout.write(text),
  )
  if (status === undefined) console.error('expected a result of the tests, but the guest ended without one')
  console.log(countsText(counts))
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
