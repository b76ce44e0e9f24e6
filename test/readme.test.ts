import assert from 'node:assert/strict'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runCommand } from './support/child.js'
import { skip } from './support/skip.js'

const ESBUILD = join(ROOT, 'node_modules/.bin/esbuild')
const EXAMPLES = examplesOf('README.md')

function examplesOf(page: string): string[] {
  const text = readFileSync(join(ROOT, page), 'utf8')
  return [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, example = '']) => example)
}

describe('the README', () => {
  it('begins with an example that runs', () => {
    assert.equal(output(EXAMPLES[0]), `${readFileSync('/etc/hostname', 'utf8')}\n-2\n`)
  })

  it('shows a struct', () => {
    const { size, mtimeMs } = statSync('/etc/hostname')
    const shown = output(EXAMPLES[1])
    assert.ok(shown.startsWith(`${size} ${Math.floor(mtimeMs / 1000)}\nstatx {\n`), shown)
    assert.match(shown, /stx_mode: 0o100\d{3} \(-[-rwx]{9}\)/)
  })

  it('asks the ABI of ARM64', () => {
    const shown = output(EXAMPLES[2])
    assert.match(shown, /name: 'dfd', type: 'int', word: \{ kind: 'dirfd' \}/)
    assert.match(shown, /\n40\n$/)
  })

  it('names plots that are there', () => {
    for (const [page, folder] of [
      ['README.md', '.'],
      ['docs/measuring.md', 'docs'],
    ] as const) {
      const text = readFileSync(join(ROOT, page), 'utf8')
      const plots = [...text.matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, file = '']) => file)
      assert.equal(plots.length, 6, page)
      for (const file of plots) assert.match(readFileSync(join(ROOT, folder, file), 'utf8'), /^<svg /, file)
    }
  })

  it('has no other examples', () => assert.equal(EXAMPLES.length, 3))
})

describe('the page about measuring', () => {
  it('has an example that runs', () => {
    const [example] = examplesOf('docs/measuring.md')
    assert.match(
      output(example),
      /^the kernel \d[\d.]* undefined\nmust\.read .*\nfs\.readSync .*\n[\d.e-]+\n$/,
    )
  })
})

describe('the page about programs', () => {
  const [slurp, batch, ...others] = examplesOf('docs/programs.md')

  before(function () {
    if (!existsSync(ESBUILD)) skip(this, 'no esbuild here, to leave out types')
  })

  it('has examples that run', () => {
    assert.equal(output(withoutTypes(slurp)), `${readFileSync('/etc/hostname').length}\n`)
    assert.equal(output(withoutTypes(batch)), 'Float64Array(3) [ 0, -2, 0 ]\n')
    assert.equal(others.length, 0)
  })

  it('shows what the first one is in words', function () {
    if (process.arch !== 'x64') skip(this, 'the page has the numbers of x86-64')
    const lines = readFileSync(join(ROOT, 'docs/programs.md'), 'utf8').split('\n')
    const shown = lines.flatMap((line) => (line.startsWith('    ') ? [line.slice(4)] : []))
    const said = output(`${withoutTypes(slurp)}\nconsole.log(await slurp.explain())`)
    assert.deepEqual(said.trimEnd().split('\n').slice(1), shown)
  })
})

/** By the command: within this process esbuild leaves a child behind, which tests of wait would find. */
function withoutTypes(example: string | undefined): string {
  assert.ok(example)
  const file = join(ROOT, 'out/readme-example.ts')
  writeFileSync(file, example)
  const { status, stdout, stderr } = runCommand(ESBUILD, [file])
  rmSync(file)
  assert.equal(status, 0, stderr)
  return stdout
}

/** What an example prints, run inside the package, where 'rawsys' is the package itself. */
function output(example: string | undefined): string {
  assert.ok(example)
  const file = join(ROOT, 'out/readme-example.mjs')
  writeFileSync(file, example)
  const { status, stdout, stderr } = runCommand(process.execPath, [file])
  rmSync(file)
  assert.equal(status, 0, stderr)
  return stdout
}
