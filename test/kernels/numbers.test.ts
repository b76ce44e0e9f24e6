// Which calls the running kernel has: by what it answers, by its tracefs, and by the releases in abi/.

import assert from 'node:assert/strict'
import { release } from 'node:os'
import { join } from 'node:path'
import { type Abi, host } from 'rawsys/abi'
import { DANGEROUS, type Formats, HIGHEST, tracefs } from '../oracle/tracefs.js'
import { ROOT, runCommand } from '../support/child.js'
import { isKernel } from '../support/kernel.js'
import { patience } from '../support/scale.js'
import { OPTIONAL } from './feature.js'

/** They answer ENOSYS themselves: to what they do not know, or where what they do is off or not built in. */
const OWN_ENOSYS: readonly string[] = ['futex', 'ioperm', 'iopl', 'memfd_secret', 'modify_ldt']

describe('the numbers of syscalls', () => {
  const abi = host as Abi
  const leftOut = DANGEROUS.flatMap((name) => abi.numbers.get(name) ?? [])
  let formats: Formats = {}
  let lacking: ReadonlySet<number> = new Set()

  before(function () {
    formats = tracefs(this, ['formats']) as Formats
    lacking = unanswered(leftOut)
  })

  it('answer ENOSYS where tracefs knows no call, and nowhere else', () => {
    const wrong: string[] = []
    for (let number = 0; number <= HIGHEST; number++) {
      const name = abi.names.get(number)
      if (leftOut.includes(number) || OWN_ENOSYS.includes(name ?? '')) continue
      const isTraced = name !== undefined && formats[abi.entryPoints.get(name) ?? name] !== undefined
      if (isTraced === lacking.has(number)) wrong.push(`${number} ${name}: ${isTraced ? '' : 'not '}traced`)
    }
    assert.deepEqual(wrong, [])
  })

  it('are there since the release that abi/ says', () => {
    const early: string[] = []
    const absent: string[] = []
    for (const { name, number, since } of abi.syscalls.values()) {
      if (leftOut.includes(number) || OWN_ENOSYS.includes(name)) continue
      if (!lacking.has(number) && !isKernel(since)) early.push(`${name}, since ${since}`)
      if (lacking.has(number) && isKernel(since)) absent.push(name)
    }
    if (absent.length > 0) console.log(`      ${release()} is built without ${absent.join(', ')}`)
    assert.deepEqual(early, [], 'there before their release')
    assert.deepEqual(
      absent.filter((name) => OPTIONAL[name] === undefined),
      [],
      'absent after their release',
    )
  })
})

/** The numbers that answer ENOSYS, by calls of this library. */
function unanswered(leftOut: readonly number[]): Set<number> {
  const program = join(ROOT, 'out/test/kernels/every-number-child.js')
  const words = [program, `${HIGHEST}`, ...leftOut.map(String)]
  const { status, signal, stdout, stderr } = runCommand(process.execPath, words, { timeout: patience(10000) })
  assert.equal(status, 0, `${program} ended with ${signal ?? status}: ${stderr}`)
  return new Set(JSON.parse(stdout) as number[])
}
