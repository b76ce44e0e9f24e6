// The generated calls, in straight lines, and the interpreter of kinds, which commands use: they must agree.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { ROOT, runCommand } from '../support/child.js'
import { patience, times } from '../support/scale.js'

interface Found {
  readonly calls: number
  readonly accepted: number
  readonly refused: number
  readonly differences: readonly string[]
}

describe('convert and the generated calls', () => {
  it('make the same words, the same bytes and the same errors of the same arguments', () => {
    const program = join(ROOT, 'out/test/sys/support/convert-child.js')
    const cases = Math.max(5, times(100))
    const { status, stdout, stderr } = runCommand(process.execPath, [program, `${cases}`], {
      timeout: patience(50000),
    })
    assert.equal(status, 0, stderr)
    const { calls, accepted, refused, differences } = JSON.parse(stdout) as Found
    console.log(`      ${calls} calls, ${accepted} times accepted, ${refused} times refused`)
    assert.equal(differences.length, 0, differences.slice(0, 5).join('\n'))
    assert.ok(calls > 280, `only ${calls} calls`)
    assert.ok(accepted > calls * cases * 0.2 && refused > calls * cases * 0.05, 'hardly any of one sort')
  })
})
