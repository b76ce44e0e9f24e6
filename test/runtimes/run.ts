// Runs tests inside a runtime, on its main thread or in a worker: run.js RUNTIME main|worker FILE ...
// What this runtime cannot do is skipped, and says why.

import { isMainThread, Worker, workerData } from 'node:worker_threads'
import Mocha from 'mocha'
import Reporter from '../support/reporter.js'
import { patience } from '../support/scale.js'
import { type Exception, exceptionsOf } from './exceptions.js'

const words = isMainThread ? process.argv.slice(2) : (workerData as string[])
const [runtime = '', thread, ...files] = words

if (isMainThread && thread === 'worker') {
  const worker = new Worker(new URL(import.meta.url), { workerData: words })
  worker.on('error', (error) => {
    console.error(error)
    process.exitCode = 1
  })
  worker.on('exit', (code) => {
    process.exitCode ||= code
  })
} else {
  await runTests()
}

async function runTests(): Promise<void> {
  const mocha = new Mocha({ reporter: Reporter, timeout: patience(60000), color: false })
  for (const file of files) mocha.addFile(file)
  await mocha.loadFilesAsync()
  leaveOut(mocha.suite, exceptionsOf(runtime))
  mocha.run((failures) => {
    process.exitCode = failures > 0 ? 1 : 0
  })
}

/** A test or a whole suite of an exception is not run, nor are its hooks. */
function leaveOut(root: Mocha.Suite, exceptions: readonly Exception[]): void {
  const unused = new Set(exceptions)
  const visit = (suite: Mocha.Suite) => {
    for (const item of [...suite.tests, ...suite.suites]) {
      const exception = exceptions.find(({ tests }) => tests === item.fullTitle())
      if (exception === undefined) continue
      item.pending = true
      unused.delete(exception)
      console.log(`      skipped: ${exception.tests}: ${exception.reason}`)
    }
    for (const inner of suite.suites) visit(inner)
  }
  visit(root)
  for (const { tests } of unused) throw new Error(`there is no test "${tests}" to leave out`)
}
