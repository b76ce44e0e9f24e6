// Each row of the table of mistakes: the line does not compile, for the reason that it gives; without the
// mistake it does.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MISTAKES, type Mistake, PRELUDE } from '../../types/mistakes/index.js'
import {
  COMPILERS,
  type Compiler,
  compile,
  consumer,
  type Diagnostic,
  needsCompilers,
  project,
  withEach,
  write,
} from './compilers.js'

/** The line of a row, behind the prelude. */
const LINE = PRELUDE.split('\n').length
const LEAST = 50

describe('the table of mistakes', function () {
  this.timeout(120000)
  let folder = ''
  let said = new Map<Compiler, Diagnostic[]>()

  before(async function () {
    needsCompilers(this)
    folder = mkdtempSync(join(tmpdir(), 'rawsys-test-'))
    consumer(folder)
    project(folder, ['rows'], { skipLibCheck: true })
    for (const [i, { wrong, right }] of MISTAKES.entries()) {
      write(folder, `rows/${i}-wrong.ts`, `${PRELUDE}${wrong}\n`)
      write(folder, `rows/${i}-right.ts`, `${PRELUDE}${right}\n`)
    }
    said = await withEach((compiler) => compile(compiler, folder))
  })

  after(() => {
    if (folder !== '') rmSync(folder, { recursive: true })
  })

  const problems = (compiler: Compiler, file: string) =>
    (said.get(compiler) ?? []).filter((diagnostic) => diagnostic.file === file)

  it('has many rows, each once', () => {
    assert.ok(MISTAKES.length >= LEAST)
    for (const part of ['title', 'wrong'] as const) {
      assert.equal(new Set(MISTAKES.map((row) => row[part])).size, MISTAKES.length, part)
    }
  })

  for (const [i, row] of MISTAKES.entries()) {
    it(`rejects ${row.title}`, () => {
      for (const compiler of COMPILERS) {
        assertRejected(problems(compiler, `rows/${i}-wrong.ts`), row, compiler)
        assert.deepEqual(problems(compiler, `rows/${i}-right.ts`), [], `${compiler}: ${row.right}`)
      }
    })
  }

  it('has nothing else that is rejected', () => {
    const files = new Set([...said.values()].flat().map(({ file }) => file))
    const rejected = MISTAKES.filter((_, i) => files.has(`rows/${i}-wrong.ts`)).length
    console.log(`      mistakes: rejected ${rejected} of ${MISTAKES.length}`)
    assert.deepEqual(
      [...files].filter((file) => !file.endsWith('-wrong.ts')),
      [],
    )
    assert.equal(rejected, MISTAKES.length)
  })
})

/** One error, at the line of the mistake, with the words of the row. */
function assertRejected(found: readonly Diagnostic[], { wrong, message }: Mistake, compiler: Compiler): void {
  const all = found.map(({ line, text }) => `${line}: ${text}`).join('\n')
  assert.equal(found.length, 1, `${compiler} of ${wrong}\n${all || 'accepted'}`)
  assert.equal(found[0]?.line, LINE, all)
  assert.ok(found[0]?.text.includes(message), `${compiler} of ${wrong}\n${all}\ndoes not say\n${message}`)
}
