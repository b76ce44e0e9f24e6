// Sets of signals, compared with what the kernel says of the signals that this thread blocks.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import {
  fullSignalSet,
  must,
  SIG_BLOCK,
  SIG_SETMASK,
  SIGKILL,
  SIGPWR,
  SIGSTOP,
  SIGXFSZ,
  sigaddset,
  sigdelset,
  sigismember,
  signalName,
  signalSet,
  signalsIn,
  sizeof,
  struct,
} from 'rawsys/proc'
import { times } from '../support/scale.js'

/** The signals that this thread blocks, as /proc tells them: hexadecimal, signal 1 lowest. */
function blockedByProc(): number[] {
  const [, digits] = /^SigBlk:\s*([\da-f]{16})$/m.exec(readFileSync('/proc/thread-self/status', 'utf8')) ?? []
  const bits = BigInt(`0x${digits}`)
  return Array.from({ length: 64 }, (_, i) => i + 1).filter((signal) => (bits >> BigInt(signal - 1)) & 1n)
}

/** Does something while these signals are blocked, and restores the mask. */
function whileBlocked<T>(how: typeof SIG_BLOCK, set: InstanceType<typeof struct.sigset_t>, use: () => T): T {
  const before = new struct.sigset_t()
  must.rt_sigprocmask(how, set, before)
  try {
    return use()
  } finally {
    must.rt_sigprocmask(SIG_SETMASK, before, null)
  }
}

describe('a set of signals', () => {
  it('is what the kernel blocks, and what it gives back', () => {
    const before = blockedByProc()
    const some = [SIGXFSZ, SIGPWR, 35, 64]
    const seen = whileBlocked(SIG_BLOCK, signalSet(...some), () => {
      const told = new struct.sigset_t()
      must.rt_sigprocmask(SIG_BLOCK, null, told)
      return [signalsIn(told), blockedByProc()]
    })
    const expected = [...new Set([...before, ...some])].sort((a, b) => a - b)
    assert.deepEqual(seen, [expected, expected])
    assert.deepEqual(blockedByProc(), before)
  })

  it('of all signals leaves out those that libc needs, and the kernel those that nobody may block', () => {
    const full = fullSignalSet()
    const all = Array.from({ length: 64 }, (_, i) => i + 1)
    assert.deepEqual(
      signalsIn(full),
      all.filter((signal) => signal !== 32 && signal !== 33),
    )
    const blocked = whileBlocked(SIG_SETMASK, full, blockedByProc)
    assert.deepEqual(
      blocked,
      signalsIn(full).filter((signal) => signal !== SIGKILL && signal !== SIGSTOP),
    )
  })

  it('has 8 bytes on both architectures, which is all that the kernel takes', () => {
    assert.deepEqual([sizeof(struct.sigset_t, 'x64'), sizeof(struct.sigset_t, 'arm64')], [8, 8])
    assert.equal(signalSet().byteLength, 8)
  })

  it('does what a set does', () => {
    const signal = fc.integer({ min: 1, max: 64 })
    const steps = fc.array(fc.tuple(fc.boolean(), signal), { maxLength: 100 })
    fc.assert(
      fc.property(steps, fc.uniqueArray(signal), (steps, first) => {
        const model = new Set(first)
        const set = signalSet(...first)
        for (const [add, signal] of steps) {
          if (add) {
            sigaddset(set, signal)
            model.add(signal)
          } else {
            sigdelset(set, signal)
            model.delete(signal)
          }
          assert.equal(sigismember(set, signal), add)
        }
        assert.deepEqual(
          signalsIn(set),
          [...model].sort((a, b) => a - b),
        )
        assert.deepEqual(signalsIn(signalSet(...signalsIn(set))), signalsIn(set))
      }),
      { numRuns: times(300) },
    )
  })

  it('has the signals 1 .. 64 and no other', () => {
    const set = signalSet(1, 64)
    for (const signal of [0, -1, 65, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '1' as unknown as number]) {
      const message = /^RangeError: signal set: expected a signal, 1 \.\. 64, got /
      assert.throws(() => signalSet(signal), message)
      assert.throws(() => sigaddset(set, signal), message)
      assert.throws(() => sigdelset(set, signal), message)
      assert.throws(() => sigismember(set, signal), message)
    }
    assert.deepEqual(signalsIn(set), [1, 64])
  })

  it('is read from memory of 8 bytes or more: libc’s set has 128', () => {
    const memory = new Uint8Array(128)
    memory[1] = 2
    assert.deepEqual(signalsIn(memory), [10])
    assert.throws(() => signalsIn(new Uint8Array(7)), RangeError)
    assert.throws(() => signalsIn(null as unknown as Uint8Array), TypeError)
  })
})

describe('signalName', () => {
  it('knows the signals that Node knows, and the real-time ones by number', async () => {
    const { constants } = await import('node:os')
    const aliases = ['SIGIOT', 'SIGPOLL', 'SIGUNUSED']
    for (const [name, number] of Object.entries(constants.signals)) {
      if (!aliases.includes(name)) assert.equal(signalName(number), name)
    }
    assert.deepEqual([32, 33, 34, 64].map(signalName), [
      'SIGRTMIN',
      'SIGRTMIN+1',
      'SIGRTMIN+2',
      'SIGRTMIN+32',
    ])
    assert.deepEqual([0, 65, -1, 1.5, 32.5, Number.NaN].map(signalName), Array(6).fill(undefined))
  })
})
