import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isErr, SYS, syscall, view } from 'rawsys'
import { clock_gettime, vdsoFunction } from 'rawsys/vdso'
import { runCommand, withFolder } from '../support/child.js'
import * as kernel from '../support/kernel.js'
import { times } from '../support/scale.js'
import { needs, skip } from '../support/skip.js'

const PREFIX = process.arch === 'arm64' ? '__kernel_' : '__vdso_'

/** Where the kernel mapped the vDSO, by /proc. */
function mapped(): { start: bigint; end: bigint } | undefined {
  const line = /^(\w+)-(\w+) .*\[vdso\]$/m.exec(readFileSync('/proc/self/maps', 'utf8'))
  return line === null ? undefined : { start: BigInt(`0x${line[1]}`), end: BigInt(`0x${line[2]}`) }
}

describe('vdsoFunction', () => {
  it('finds what nm finds in the mapped image', function () {
    needs(this, ['nm'], 'binutils')
    const vdso = mapped() ?? skip(this, 'this machine has no vDSO')
    const functions = withFolder((folder) => {
      const file = join(folder, 'vdso.so')
      writeFileSync(file, new Uint8Array(view(vdso.start, Number(vdso.end - vdso.start)).slice(0)))
      const { stdout } = runCommand('nm', ['-D', '--defined-only', file])
      return [...stdout.matchAll(/^(\w+) T (\w+)@@/gm)].map(
        ([, value, name]) => [name as string, BigInt(`0x${value}`)] as const,
      )
    })
    const named = functions.filter(([name]) => name.startsWith(PREFIX))
    assert.ok(named.some(([name]) => name === `${PREFIX}clock_gettime`))
    for (const [name, value] of named) {
      assert.equal(vdsoFunction(name.slice(PREFIX.length)), vdso.start + value, name)
    }
  })

  it('finds nothing that is not there', () => {
    for (const name of ['', 'nope', 'clock_gettim', 'clock_gettime2'])
      assert.equal(vdsoFunction(name), undefined)
  })
})

describe('clock_gettime of the vDSO', () => {
  const CLOCKS = {
    CLOCK_REALTIME: kernel.CLOCK_REALTIME,
    CLOCK_MONOTONIC: kernel.CLOCK_MONOTONIC,
    CLOCK_MONOTONIC_RAW: kernel.CLOCK_MONOTONIC_RAW,
    CLOCK_REALTIME_COARSE: kernel.CLOCK_REALTIME_COARSE,
    CLOCK_MONOTONIC_COARSE: kernel.CLOCK_MONOTONIC_COARSE,
    CLOCK_BOOTTIME: kernel.CLOCK_BOOTTIME,
    CLOCK_TAI: kernel.CLOCK_TAI,
    CLOCK_PROCESS_CPUTIME_ID: 2,
    CLOCK_THREAD_CPUTIME_ID: 3,
  }
  const timespec = new BigInt64Array(2)
  const nanoseconds = () => (timespec[0] as bigint) * 1_000_000_000n + (timespec[1] as bigint)
  const bySyscall = (clock: number) => {
    assert.equal(syscall(SYS.clock_gettime, clock, timespec), 0)
    return nanoseconds()
  }
  const byVdso = (clock: number) => {
    timespec.fill(-1n)
    assert.equal(clock_gettime(clock, timespec), 0)
    return nanoseconds()
  }

  for (const [name, clock] of Object.entries(CLOCKS)) {
    it(`reads ${name} between two syscalls`, () => {
      for (let i = 0; i < times(1000); i++) {
        const before = bySyscall(clock)
        const between = byVdso(clock)
        const after = bySyscall(clock)
        assert.ok(before <= between && between <= after, `${before} ${between} ${after}`)
      }
    })
  }

  it('gives the syscall’s error for a clock that there is not', () => {
    for (const clock of [99, -1, 2 ** 31 - 1]) {
      const expected = syscall(SYS.clock_gettime, clock, timespec)
      assert.ok(isErr(expected))
      assert.equal(clock_gettime(clock, timespec), expected)
    }
  })

  it('refuses memory that it would write beyond, and what is no memory', () => {
    assert.throws(
      () => clock_gettime(1, new Uint8Array(15)),
      /^RangeError: clock_gettime tp: expected memory of 16 bytes/,
    )
    assert.throws(() => clock_gettime(1, new Uint8Array(32).subarray(20)), /^RangeError: .* got 12/)
    assert.throws(
      () => clock_gettime(1, 4096 as unknown as Uint8Array),
      /^TypeError: clock_gettime tp: expected memory, got number/,
    )
    assert.throws(() => clock_gettime(1, null as unknown as Uint8Array), /^TypeError: .* got null/)
    assert.throws(() => clock_gettime(1.5, timespec), /^RangeError: clock_gettime clockid/)
    assert.throws(
      () => clock_gettime('1' as unknown as number, timespec),
      /^TypeError: clock_gettime clockid/,
    )
    assert.equal(clock_gettime(1, new Uint8Array(40).subarray(3)), 0)
  })
})
