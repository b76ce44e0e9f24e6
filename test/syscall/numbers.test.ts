// The extracted numbers against headers that they were not extracted from: those that the C
// compilers of this machine use.

import assert from 'node:assert/strict'
import { SYS } from 'rawsys'
import {
  arm64 as arm64Numbers,
  type SyscallNumbers,
  x64 as x64Numbers,
} from '#lib/generated/syscall-numbers.js'
import { report } from '../oracle/report.js'
import { runCommand } from '../support/child.js'
import { needs } from '../support/skip.js'

const [x64, arm64] = [x64Numbers(), arm64Numbers()]

const COMPILERS: [name: string, compiler: string, numbers: SyscallNumbers, from: string][] = [
  ['x86-64', 'x86_64-linux-gnu-gcc', x64, 'gcc'],
  ['ARM64', 'aarch64-linux-gnu-gcc', arm64, 'gcc-aarch64-linux-gnu and libc6-dev-arm64-cross'],
]

type Numbers = Readonly<Record<string, number>>

/** Names that are no syscalls: the table's length, and where numbers of one architecture's own begin. */
const NO_SYSCALLS = new Set(['syscalls', 'arch_specific_syscall'])

describe('SYS', () => {
  for (const [name, compiler, numbers, from] of COMPILERS) {
    it(`has the numbers that the compiler's headers have for ${name}`, function () {
      needs(this, [compiler], from)
      const macros = headerNumbers(compiler)
      assert.ok(macros.size > 250, `only ${macros.size} numbers in the headers`)
      const differences = [...macros]
        .map(([call, number]) => ({ call, number, extracted: (numbers as unknown as Numbers)[call] }))
        .filter(({ number, extracted }) => extracted !== number)
        .map(({ call, number, extracted }) => ({ what: call, detail: `${extracted}, not ${number}` }))
      report('compiler headers numbers', macros.size, differences)
    })
  }

  it('is of this architecture', () => {
    assert.deepEqual(SYS, process.arch === 'arm64' ? arm64 : x64)
  })

  it('has -1 for what the other architecture has alone', () => {
    assert.equal(x64.open, 2)
    assert.equal(arm64.open, -1)
  })

  it('has each number once', () => {
    for (const numbers of [x64, arm64]) {
      const present = Object.values(numbers).filter((number) => number !== -1)
      assert.equal(new Set(present).size, present.length)
    }
  })
})

function headerNumbers(compiler: string): Map<string, number> {
  const { status, stdout, stderr } = runCommand(compiler, [
    '-E',
    '-dM',
    '-include',
    'asm/unistd.h',
    '-x',
    'c',
    '/dev/null',
  ])
  assert.equal(status, 0, stderr)
  const numbers = new Map<string, number>()
  for (const [, name, number] of stdout.matchAll(/^#define __NR_(\w+) (\d+)$/gm)) {
    if (!NO_SYSCALLS.has(name as string)) numbers.set(name as string, Number(number))
  }
  return numbers
}
