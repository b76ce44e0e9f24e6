// The command, as a user runs it: the file that package.json names, in a process of its own.

import assert from 'node:assert/strict'
import { closeSync, openSync, readFileSync, readSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runCommand as run, THIS_RUNTIME, withFolder } from '../support/child.js'
import { patience } from '../support/scale.js'
import { needs, skip } from '../support/skip.js'

const { bin, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const PROGRAM = join(ROOT, bin.rawsys)

function rawsys(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const env = { ...process.env, ...environment }
  return run(process.execPath, [PROGRAM, ...args], { timeout: patience(30000), env })
}

/** What the command prints, which must end well and say nothing of errors: in a pipe there is no progress either. */
function printed(args: readonly string[], environment?: NodeJS.ProcessEnv): string {
  const { status, stdout, stderr } = rawsys(args, environment)
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' })
  return stdout
}

describe('rawsys', () => {
  it('is a program that Node runs', function () {
    assert.equal(readFileSync(PROGRAM, 'utf8').split('\n')[0], '#!/usr/bin/env node')
    needs(this, ['env'], 'coreutils')
    assert.notEqual(statSync(PROGRAM).mode & 0o111, 0)
    const { status, stdout } = run(PROGRAM, ['--version'])
    assert.deepEqual({ status, stdout }, { status: 0, stdout: `${version}\n` })
  })

  it('prints its version', () => {
    assert.equal(printed(['--version']), `${version}\n`)
  })

  it('prints how it is used', () => {
    const usage = printed(['--help'])
    for (const word of ['usage: rawsys', 'bench', 'vdso', '--json', '--rounds', '--version', '--help'])
      assert.ok(usage.includes(word), word)
    assert.equal(printed(['bench', '--help']), usage)
  })

  for (const [args, message] of [
    [[], 'expected a command'],
    [['walk'], 'expected bench or vdso, got walk'],
    [['bench', 'vdso'], 'expected one command, got bench vdso'],
    [['bench', '--rounds', '0'], '--rounds: expected 1 .. 10000, got 0'],
    [['bench', '--rounds', '10001'], '--rounds: expected 1 .. 10000, got 10001'],
    [['bench', '--rounds', '1.5'], '--rounds: expected 1 .. 10000, got 1.5'],
    [['bench', '--rounds', 'many'], '--rounds: expected 1 .. 10000, got many'],
    [['bench', '--rounds='], '--rounds: expected 1 .. 10000, got '],
    [['bench', '--rounds'], "'--rounds <value>' argument missing"],
    [['vdso', '--nope'], "'--nope'"],
  ] as const) {
    it(`refuses ${['rawsys', ...args].join(' ')}, and says why`, () => {
      const { status, stdout, stderr } = rawsys(args)
      assert.deepEqual({ status, stdout }, { status: 2, stdout: '' })
      const [first, ...rest] = stderr.split('\n')
      assert.ok(first?.startsWith('rawsys: ') && first.includes(message), stderr)
      assert.ok(rest.join('\n').includes('usage: rawsys'), stderr)
    })
  }
})

interface Row {
  readonly name: string
  readonly calls: number
  readonly min: number
  readonly median: number
  readonly p99: number
  readonly interval: readonly [number, number]
  readonly compared?: { readonly floor: string; readonly ratio: number }
}

describe('rawsys bench', () => {
  it('prints the machine, tables, and last the noise', () => {
    const lines = printed(['bench', '--rounds', '2']).trimEnd().split('\n')
    assert.match(lines.at(-1) ?? '', /^noise: [\d.]+ %/)
    const text = lines.join('\n')
    const release = readFileSync('/proc/sys/kernel/osrelease', 'utf8').trim()
    for (const shown of [`Linux ${release}`, THIS_RUNTIME, '2 rounds', 'getppid'])
      assert.ok(text.includes(shown), `${shown}\n${text}`)
    assert.match(text, /syscall, native loop/)
    assert.match(text, /syscall, from JavaScript +│ +[\d.,]+ /)
  })

  it('prints the same as JSON', () => {
    const { machine, groups, rounds, noise, isNoisy } = JSON.parse(
      printed(['bench', '--rounds', '3', '--json']),
    )
    assert.equal(rounds, 3)
    assert.equal(machine.runtime, THIS_RUNTIME)
    assert.equal(isNoisy, noise > 0.05)
    const titles = groups.map(({ title }: { title: string }) => title)
    assert.ok(titles.includes('getppid') && titles.includes('clock_gettime of CLOCK_MONOTONIC'), `${titles}`)
    for (const { title, rows } of groups as { title: string; rows: Row[] }[]) {
      const [floor, ...others] = rows
      assert.equal(floor?.name, 'syscall, native loop', title)
      assert.equal(floor.compared, undefined)
      assert.ok(others.some(({ name }) => name === 'syscall, from JavaScript'))
      for (const { compared } of others) assert.equal(compared?.floor, 'syscall, native loop')
      for (const { name, calls, min, median, p99, interval } of rows) {
        const [low, high] = interval
        assert.ok(Number.isInteger(calls) && calls >= 1, name)
        assert.ok(0 < min && min <= low && low <= median && median <= high && median <= p99, name)
      }
    }
  })
})

describe('rawsys vdso', () => {
  /** A copy of the image that the kernel mapped into this process: it is the same in each. */
  function image(context: Mocha.Context): Uint8Array {
    const line = /^(\w+)-(\w+) .*\[vdso\]$/m.exec(readFileSync('/proc/self/maps', 'utf8'))
    const [, start, end] = line ?? skip(context, 'this machine has no vDSO')
    const bytes = new Uint8Array(Number(BigInt(`0x${end}`) - BigInt(`0x${start}`)))
    const memory = openSync('/proc/self/mem', 'r')
    assert.equal(readSync(memory, bytes, 0, bytes.length, BigInt(`0x${start}`)), bytes.length)
    closeSync(memory)
    return bytes
  }

  /** Name, version, offset and size of each symbol, as readelf finds them. */
  function byReadelf(bytes: Uint8Array): string[] {
    const { stdout } = withFolder((folder) => {
      const file = join(folder, 'vdso.so')
      writeFileSync(file, bytes)
      return run('readelf', ['--dyn-syms', '-W', file])
    })
    const rows = stdout.matchAll(/^ +\d+: (\w+) +(\d+) \w+ +\w+ +DEFAULT +\w+ (\S+?)(?:@@(\S+))?$/gm)
    return [...rows].map(([, value, size, name, version]) =>
      [name, version ?? name, `0x${Number.parseInt(value as string, 16).toString(16)}`, size].join(' '),
    )
  }

  it('lists the symbols that readelf finds in the image', function () {
    needs(this, ['readelf'], 'binutils')
    const expected = byReadelf(image(this))
    assert.ok(expected.some((row) => row.includes('clock_gettime ')))
    const lines = printed(['vdso']).split('\n')
    const listed = lines.map((line) => line.trim().split(/ +/).slice(0, 4).join(' '))
    const [first, last] = [
      listed.findIndex((row) => row.startsWith('symbol ')),
      listed.indexOf('call answered'),
    ]
    assert.deepEqual(listed.slice(first + 1, last), expected)
  })

  it('gives the same as JSON', function () {
    needs(this, ['readelf'], 'binutils')
    const expected = byReadelf(image(this))
    const { address, symbols, clocksource } = JSON.parse(printed(['vdso', '--json']))
    assert.match(address, /^0x[\da-f]+000$/)
    const current = '/sys/devices/system/clocksource/clocksource0/current_clocksource'
    assert.equal(clocksource, readFileSync(current, 'utf8').trim())
    assert.deepEqual(
      symbols.map(({ name, version, offset = 0, size }: { [key: string]: unknown }) =>
        [name, version, `0x${(offset as number).toString(16)}`, size].join(' '),
      ),
      expected,
    )
  })

  it('says how each call is answered', function () {
    const { answers } = JSON.parse(printed(['vdso', '--json']))
    if (answers === undefined) skip(this, 'this kernel has no seccomp filters')
    const text = printed(['vdso'])
    const words = { vdso: 'without entering the kernel', syscall: 'by a syscall', missing: 'not at all' }
    for (const [name, answer] of Object.entries(answers))
      assert.match(text, new RegExp(`^ ${name} +${words[answer as keyof typeof words]} *$`, 'm'))
  })

  it('says that there is none where it is switched off', () => {
    const off = { RAWSYS_VDSO: '0' }
    assert.equal(printed(['vdso'], off), 'the vDSO is switched off: all its calls are syscalls\n')
    const { address, symbols } = JSON.parse(printed(['vdso', '--json'], off))
    assert.deepEqual({ address, symbols }, { address: undefined, symbols: [] })
  })
})
