import assert from 'node:assert/strict'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runCommand } from './support/child.js'

describe('the README', () => {
  it('begins with an example that runs', () => {
    const [, example] = /```ts\n(.*?)```/s.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? []
    assert.ok(example)
    // Inside the package, where 'rawsys' is the package itself.
    const file = join(ROOT, 'out/readme-example.mjs')
    writeFileSync(file, example)
    const { status, stdout, stderr } = runCommand(process.execPath, [file])
    rmSync(file)
    assert.equal(status, 0, stderr)
    assert.equal(stdout, `${readFileSync('/etc/hostname', 'utf8')}\n-2\n`)
  })
})
