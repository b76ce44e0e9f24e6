// Calls of libc's functions: what C gives, in the same process.

import assert from 'node:assert/strict'
import { closeSync, openSync } from 'node:fs'
import { SYS, sys, view } from 'rawsys'
import { type Arguments, type LibcFunctionOptions, libc, libcFunction } from 'rawsys/libc'
import { statOf } from '../support/descriptors.js'
import * as constants from '../support/kernel.js'
import { times } from '../support/scale.js'
import { skip } from '../support/skip.js'

const INT = { gives: 'int' } as const

function call(name: string, args: Arguments = [], options?: LibcFunctionOptions): number {
  const found = libcFunction(name, options)
  assert.ok(found !== undefined, name)
  return found(...args)
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0)))
}

describe('a call of libc', () => {
  before(function () {
    if (libc() === undefined) skip(this, 'this process has no libc')
  })

  it('asks the kernel as Node does', () => {
    assert.equal(call('getppid', [], INT), process.ppid)
    assert.equal(call('getpid', [], INT), process.pid)
    assert.equal(call('getuid', [], INT), process.getuid?.())
    assert.equal(call('syscall', [SYS.getpid]), process.pid)
  })

  it('reads clocks between two syscalls', () => {
    const words = new BigInt64Array(2)
    const byLibc = libcFunction('clock_gettime', INT) ?? assert.fail()
    const calls = [sys.clock_gettime, byLibc, sys.clock_gettime] as const
    for (const id of [constants.CLOCK_REALTIME, constants.CLOCK_MONOTONIC, constants.CLOCK_BOOTTIME]) {
      for (let i = 0; i < times(300); i++) {
        const [before, between, after] = calls.map((read) => {
          words.fill(-1n)
          assert.equal(read(id as never, words), 0)
          return (words[0] as bigint) * 1_000_000_000n + (words[1] as bigint)
        }) as [bigint, bigint, bigint]
        assert.ok(before <= between && between <= after, `${before} ${between} ${after}`)
      }
    }
  })

  it('writes into a pipe and reads from it', () => {
    const ends = new Int32Array(2)
    assert.equal(call('pipe', [ends], INT), 0)
    const [from, to] = ends as unknown as [number, number]
    assert.ok(statOf(from).isFIFO())
    const bytes = new Uint8Array(16)
    assert.equal(call('write', [to, 'héllo', 6]), 6)
    assert.equal(call('write', [to, Uint8Array.of(1, 2, 3).subarray(1), 2]), 2)
    assert.equal(call('read', [from, bytes, 16]), 8)
    assert.deepEqual([...bytes.subarray(0, 9)], [...Buffer.from('héllo'), 2, 3, 0])
    for (const fd of [from, to]) assert.equal(call('close', [fd], INT), 0)
    assert.throws(() => statOf(from), { code: 'ENOENT' })
  })

  it('gives -1 for an error, as an int and as a long', () => {
    const file = openSync('/dev/null', 'r')
    closeSync(file)
    const bytes = new Uint8Array(1)
    assert.equal(call('read', [-1, bytes, 1]), -1)
    assert.equal(call('close', [-1], INT), -1)
    assert.equal(call('open', ['/no/such/file', 0], INT), -1)
    assert.equal(call('mmap', [0, 0, 0, 0, -1, 0]), -1)
  })

  it('gives the half of the word that an int is, or all of it', () => {
    assert.equal(call('labs', [-(2 ** 40)]), 2 ** 40)
    assert.equal(call('labs', [-(2n ** 40n) - 5n]), 2 ** 40 + 5)
    assert.equal(call('labs', [-(2 ** 40) - 7], INT), 7)
    assert.equal(call('atoi', ['-7'], INT), -7)
    assert.equal(call('strtol', ['-8000000000', null, 10]), -8_000_000_000)
    assert.equal(call('ffsll', [2n ** 63n], INT), 64)
    assert.throws(() => call('labs', [2n ** 62n]), /^InexactError: the result 4611686018427387904/)
  })

  it('passes strings and memory to functions that enter no kernel', () => {
    assert.equal(call('strlen', ['']), 0)
    assert.equal(call('strlen', ['hällo']), 6)
    assert.equal(call('strlen', ['x'.repeat(10_000)]), 10_000)
    assert.equal(call('strcmp', ['same', 'same'], INT), 0)
    assert.ok(call('strcmp', ['a', 'b'], INT) < 0 && call('strcmp', ['b', 'a'], INT) > 0)
    const [from, to] = [Uint8Array.of(1, 2, 3, 4), new Uint8Array(6)]
    call('memcpy', [to.subarray(1), from, 4])
    assert.deepEqual([...to], [0, 1, 2, 3, 4, 0])
    call('memset', [to, 7, 2])
    assert.deepEqual([...to], [7, 7, 2, 3, 4, 0])
  })

  it('passes more arguments than are named: snprintf', () => {
    const bytes = new Uint8Array(64)
    const args: Arguments = [bytes, 64, '%s %d %x', 'abc', -7, 255]
    assert.equal(call('snprintf', args, INT), 9)
    assert.equal(text(bytes), 'abc -7 ff')
    // One byte for the NUL; the length is that of the whole.
    assert.equal(call('snprintf', [bytes.fill(1), 3, '%ld', 2 ** 40], INT), 13)
    assert.deepEqual([...bytes.subarray(0, 4)], [...Buffer.from('10\0'), 1])
  })

  it('passes six arguments: mmap', () => {
    const { PROT_READ, PROT_WRITE, MAP_PRIVATE, MAP_ANONYMOUS } = constants
    const flags = MAP_PRIVATE | MAP_ANONYMOUS
    const address = call('mmap', [null, 4096, PROT_READ | PROT_WRITE, flags, -1, 0])
    assert.ok(address > 0 && address % 4096 === 0)
    const bytes = new Uint8Array(view(address, 8))
    call('memset', [BigInt(address), 9, 4])
    assert.deepEqual([...bytes], [9, 9, 9, 9, 0, 0, 0, 0])
    // The sixth is the offset, which must be whole pages.
    assert.equal(call('mmap', [null, 4096, PROT_READ, flags, -1, 1]), -1)
    assert.equal(call('munmap', [address, 4096], INT), 0)
  })

  it('refuses what is no argument before anything is called', () => {
    const ends = new Int32Array(2)
    assert.equal(call('pipe', [ends], INT), 0)
    const [from, to] = ends as unknown as [number, number]
    for (const [wrong, message] of [
      [1.5, /^(Range|Type)Error: write argument 3/],
      [Number.NaN, /^(Range|Type)Error: write argument 3/],
      [2 ** 60, /^RangeError: write argument 3/],
      [2n ** 64n, /^RangeError: write argument 3: expected a bigint/],
      [{}, /^TypeError: write argument 3: expected number, .* got an object/],
      [Symbol.iterator, /^TypeError: write argument 3: .* got a symbol/],
      ['nul\0', /write argument 3/],
    ] as const) {
      assert.throws(() => call('write', [to, 'text', wrong as never]), message)
    }
    call('close', [to], INT)
    assert.equal(call('read', [from, new Uint8Array(8), 8]), 0, 'nothing was written')
    call('close', [from], INT)
  })

  it('takes an argument that is left out as 0', () => {
    assert.equal(call('labs'), 0)
    assert.equal(call('labs', [undefined as never]), 0)
  })
})
