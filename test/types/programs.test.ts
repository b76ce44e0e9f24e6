// Programs that a user might write: each compiles with every compiler, and runs.

import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT, runCommand } from '../support/child.js'
import { nodeProgram } from '../support/runtimes.js'
import { skip } from '../support/skip.js'
import { compile, consumer, needsCompilers, project, withEach, withNodeTypes } from './compilers.js'

const COMPILED = join(ROOT, 'out/types/programs')
const SOURCES = join(ROOT, 'types/programs')
/** By their sources, for what was compiled once stays; a guest has no sources. */
const NAMES = readdirSync(existsSync(SOURCES) ? SOURCES : COMPILED).flatMap(
  (file) => /^(.*)(?<!\.d)\.[jt]s$/.exec(file)?.slice(1) ?? [],
)
const LEAST = 20

describe('the programs', () => {
  it('are many', () => assert.ok(NAMES.length >= LEAST))

  for (const name of NAMES) {
    it(`${name} runs`, function () {
      const reason = run(process.execPath, join(COMPILED, `${name}.js`))
      if (reason !== undefined) skip(this, reason)
    })
  }
})

describe('the programs where rawsys is installed', function () {
  this.timeout(300000)
  let folder = ''

  before(function () {
    needsCompilers(this)
    folder = mkdtempSync(join(tmpdir(), 'rawsys-test-'))
    consumer(folder)
    for (const part of ['programs', 'not-rejectable']) {
      cpSync(join(ROOT, 'types', part), join(folder, part), { recursive: true })
    }
  })

  after(() => {
    if (folder !== '') rmSync(folder, { recursive: true })
  })

  it('compile with TypeScript 5.9, 6 and 7, and so do the rows of what it cannot reject', async () => {
    withNodeTypes(folder)
    const options = { types: ['node'], lib: ['es2022', 'es2024.arraybuffer'], skipLibCheck: true }
    project(folder, ['programs', 'not-rejectable'], options)
    for (const [compiler, said] of await withEach((compiler) => compile(compiler, folder))) {
      assert.deepEqual(said, [], compiler)
    }
  })

  it('run as they are under Node 26', async function () {
    const node = await nodeProgram(26).catch((error: Error) => skip(this, error.message))
    for (const name of NAMES) run(node, join(folder, 'programs', `${name}.ts`))
  })
})

/** Runs a program to its end; gives its reason if it could not do its work here. */
function run(node: string, file: string): string | undefined {
  const { status, signal, stdout, stderr } = runCommand(node, [file])
  assert.deepEqual([signal ?? status, stderr], [0, ''], file)
  const [, reason] = /^skipped: (.*)\n$/.exec(stdout) ?? []
  assert.equal(reason === undefined ? stdout : '', '', file)
  return reason
}
