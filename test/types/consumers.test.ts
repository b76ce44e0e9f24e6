// Somebody else's project: compiled with the compilers and resolutions that there are, and run as it is.

import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT, runCommand } from '../support/child.js'
import { nodeProgram } from '../support/runtimes.js'
import { skip } from '../support/skip.js'
import { type Compiler, compile, consumer, needsCompilers, project, withEach, write } from './compilers.js'

const MAIN = 'types/consumer/main.ts'
const RESOLUTIONS = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
]
/** How long a compiler should take for a file that uses a little, in seconds. */
const GOALS: readonly (readonly [Compiler, number])[] = [
  ['typescript', 1],
  ['typescript-5.9', 3],
]
const A_LITTLE = `import { isErr, sys } from 'rawsys'
import { AT_FDCWD, O_RDONLY } from 'rawsys/fs'

const fd = sys.openat(AT_FDCWD, '/etc/hostname', O_RDONLY)
if (!isErr(fd)) sys.close(fd)
`

describe('a project that uses rawsys', function () {
  this.timeout(300000)
  let folder = ''

  before(function () {
    needsCompilers(this)
    folder = mkdtempSync(join(tmpdir(), 'rawsys-test-'))
  })

  after(() => {
    if (folder !== '') rmSync(folder, { recursive: true })
  })

  /** A copy of the project for each compiler, for they work at the same time. */
  const place = (name: string): string => {
    const copy = join(folder, name)
    consumer(copy)
    cpSync(join(ROOT, MAIN), join(copy, 'main.ts'))
    return copy
  }

  it('imports all that package.json exports', () => {
    const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    const source = readFileSync(join(ROOT, MAIN), 'utf8')
    // The platforms' addons have no names: they are imported for what they do, in bundles.
    const rest = /^\.\/(package\.json$|linux-)/
    for (const path of Object.keys(exports).filter((path) => !rest.test(path))) {
      assert.ok(source.includes(` from 'rawsys${path.slice(1)}'\n`), path)
    }
  })

  it('compiles with TypeScript 5.9, 6, 7, for Node and for bundlers, libraries checked or not', async () => {
    const said = await withEach(async (compiler) => {
      const copy = place(compiler)
      const found = []
      for (const resolution of RESOLUTIONS) {
        for (const skipLibCheck of [true, false]) {
          project(copy, ['main.ts'], { ...resolution, skipLibCheck })
          found.push(...(await compile(compiler, copy)))
        }
      }
      return found
    })
    for (const [compiler, found] of said) assert.deepEqual(found, [], compiler)
  })

  it('needs no more of the language than ES2020 has, and not even a strict compiler', async () => {
    const said = await withEach((compiler) => {
      const copy = place(`${compiler}-es2020`)
      project(copy, ['main.ts'], { target: 'es2020', lib: ['es2020'], strict: false, skipLibCheck: false })
      return compile(compiler, copy)
    })
    for (const [compiler, found] of said) assert.deepEqual(found, [], compiler)
  })

  it('compiles in little time, if it uses little', async () => {
    const copy = join(folder, 'little')
    consumer(copy)
    write(copy, 'little.ts', A_LITTLE)
    project(copy, ['little.ts'], { skipLibCheck: true })
    for (const [compiler, goal] of GOALS) {
      const start = performance.now()
      assert.deepEqual(await compile(compiler, copy), [])
      const seconds = (performance.now() - start) / 1000
      console.log(`      ${compiler}: ${seconds.toFixed(2)} s for sys and one subject; the goal is ${goal} s`)
    }
  })

  it('runs without being compiled under Node 26', async function () {
    const node = await nodeProgram(26).catch((error: Error) => skip(this, error.message))
    const { status, stdout, stderr } = runCommand(node, [join(place('node'), 'main.ts')])
    assert.deepEqual([status, stdout, stderr], [0, '', ''])
  })
})
