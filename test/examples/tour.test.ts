import assert from 'node:assert/strict'
import { readdirSync, statSync } from 'node:fs'
import { hostname, release } from 'node:os'
import { join } from 'node:path'
import { ROOT, runCommand } from '../support/child.js'

describe('the tour', () => {
  let [status, stdout, stderr]: [number | null, string, string] = [null, '', '']
  before(() => {
    ;({ status, stdout, stderr } = runCommand(process.execPath, [join(ROOT, 'out/examples/tour.js')]))
  })
  const shows = (pattern: RegExp | string) =>
    typeof pattern === 'string' ? assert.ok(stdout.includes(pattern), stdout) : assert.match(stdout, pattern)

  it('ends well and says nothing of errors', () => {
    assert.equal(status, 0, stderr)
    assert.equal(stderr, '')
    assert.doesNotMatch(stdout, /\bNO/)
  })

  it('shows what node:os and node:fs say too', () => {
    shows(`Linux ${hostname()} ${release()} `)
    for (const file of ['package.json', 'README.md', 'lib/syscall/syscall.ts']) {
      shows(`${statSync(join(ROOT, file)).size} bytes  ${file}  (as node:fs says)`)
    }
    const entries = readdirSync(join(ROOT, 'src-native')).sort()
    shows(`  ${entries.join('  ')}\n  ${entries.length} entries; node:fs finds ${entries.length}\n`)
  })

  it('shows an error raw and thrown', () => {
    shows("  raw:    -2\n  thrown: SyscallError ENOENT: No such file or directory, openat '/no/such/file'")
  })

  it('shows a mapped file and the end of its view', () => {
    shows(/first line of the mapped README.md: "# rawsys"; after the view's end it has 0 bytes/)
  })

  it('shows the clock in four rows, each with nanoseconds', () => {
    for (const row of [
      'raw syscall clock_gettime',
      'vDSO clock_gettime',
      'libc clock_gettime',
      'process.hrtime.bigint()',
    ]) {
      assert.match(stdout.split('\n').find((line) => line.includes(row)) ?? '', / [1-9]\d* ns$/)
    }
  })
})
