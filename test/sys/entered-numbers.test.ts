// With which numbers the typed calls enter the kernel, on both architectures: in children that have no kernel.

import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sys } from 'rawsys'
import { arm64, x64 } from 'rawsys/abi'
import { ROOT, runCommand } from '../support/child.js'
import { patience } from '../support/scale.js'
import { skip } from '../support/skip.js'

describe('the typed calls', () => {
  const names = [...new Set([...x64.syscalls.keys(), ...arm64.syscalls.keys()])].sort()

  it('enter the kernel with the numbers of this architecture', () => {
    assertNumbers(process.arch as 'x64' | 'arm64')
  })

  it('would enter it with those of the other one', function () {
    if (!existsSync(join(ROOT, 'build/Release/rawsys.node')))
      skip(this, 'the addon is for one architecture only')
    assertNumbers(process.arch === 'arm64' ? 'x64' : 'arm64')
  })

  function assertNumbers(architecture: 'x64' | 'arm64'): void {
    const program = join(ROOT, 'out/test/sys/support/numbers-child.js')
    const { status, stdout, stderr } = runCommand(process.execPath, [program, architecture], {
      timeout: patience(50000),
    })
    assert.equal(status, 0, stderr)
    const numbers = JSON.parse(stdout) as Record<string, number | null>
    const { syscalls } = { x64, arm64 }[architecture]
    for (const name of names) {
      if (isLeftOut(name)) continue
      const number = numbers[name]
      const expected = syscalls.get(name)?.number ?? -1
      // No command of such a call has a number there.
      if (expected === -1 && number === null && x64.syscalls.get(name)?.commands !== undefined) continue
      assert.equal(number, expected, name)
    }
  }
})

function isLeftOut(name: string): boolean {
  return (sys as unknown as Record<string, { why?: string }>)[name]?.why !== undefined
}
