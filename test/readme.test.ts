import assert from 'node:assert/strict'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runCommand } from './support/child.js'

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
