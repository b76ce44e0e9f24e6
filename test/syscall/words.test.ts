// Which 64-bit words reach the kernel, as strace sees them: it prints all six of a syscall that it
// does not know.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { fileCommand, libraryUrl, runCommand, withFolder } from '../support/child.js'
import { patience } from '../support/scale.js'
import { needs } from '../support/skip.js'

/** Beyond all numbers of both architectures, below the bit that x32 has. */
const FIRST_UNKNOWN = 1000
const CASES = 400

type Value = number | bigint | boolean | null

describe('words', () => {
  it('reach the kernel as they are, whatever their type and count', function () {
    needs(this, ['strace'], 'strace')
    const cases = fc.sample(fc.array(value(), { maxLength: 6 }), CASES)
    cases.push([], [-0, 0], EDGES.slice(0, 6), EDGES.slice(6))
    const seen = straced(cases)
    assert.equal(seen.length, cases.length)
    cases.forEach((values, index) => {
      const expected = Array.from({ length: 6 }, (_, i) => word(values[i] ?? 0))
      assert.deepEqual(seen[index], expected, `syscall(nr, ${values.map(source).join(', ')})`)
    })
  })
})

const EDGES: readonly Value[] = [
  Number.MAX_SAFE_INTEGER,
  Number.MIN_SAFE_INTEGER,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 32,
  -(2 ** 32) - 1,
  2n ** 63n - 1n,
  2n ** 63n,
  2n ** 64n - 1n,
  -(2n ** 63n),
  -1n,
  true,
]

function value(): fc.Arbitrary<Value> {
  return fc.oneof(
    fc.maxSafeInteger(),
    fc.integer(),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n }),
    fc.boolean(),
    fc.constant(null),
  )
}

function word(of: Value): bigint {
  return BigInt.asUintN(64, BigInt(of ?? 0))
}

function source(of: Value): string {
  if (typeof of === 'bigint') return `${of}n`
  return Object.is(of, -0) ? '-0' : String(of)
}

/** The words of each case, by strace of a child that makes one syscall for each. */
function straced(cases: readonly (readonly Value[])[]): bigint[][] {
  return withFolder((folder) => {
    const script = join(folder, 'calls.mjs')
    const log = join(folder, 'strace.log')
    const calls = cases.map((values) => `syscall(${[FIRST_UNKNOWN, ...values.map(source)].join(', ')})\n`)
    writeFileSync(script, `import { syscall } from '${libraryUrl()}'\n${calls.join('')}`)
    // A log for each thread, so that no line of one breaks into a line of another.
    const { status, stderr } = runCommand('strace', ['-ff', '-o', log, ...fileCommand(script)], {
      timeout: patience(50000),
    })
    assert.equal(status, 0, stderr)
    const logs = readdirSync(folder).filter((file) => file.startsWith('strace.log.'))
    const text = logs.map((file) => readFileSync(join(folder, file), 'utf8')).join('')
    const lines = text.matchAll(/syscall_0x3e8\((.*)\) += -1 ENOSYS/g)
    return [...lines].map(([, words]) => (words as string).split(', ').map(BigInt))
  })
}
