// One call again and again in native code: as often as told, whatever it gives.

import assert from 'node:assert/strict'
import { addressWord } from '#lib/memory/address.js'
import { runAgain, runTimes } from '#lib/program/repeat.js'
import { clear, fillNumbers, SYSCALL } from '#lib/syscall/frame.js'
import { SYS } from '#lib/syscall/numbers.js'
import { syscall } from '#lib/syscall/syscall.js'

const EFD_NONBLOCK = 0o4000

describe('a call that is repeated', () => {
  const event = syscall(SYS.eventfd2, 0, EFD_NONBLOCK) as number
  const one = new BigUint64Array([1n])
  const read = (): bigint => {
    const value = new BigUint64Array(1)
    return syscall(SYS.read, event, value, 8) === 8 ? (value[0] as bigint) : 0n
  }

  it('is made so many times', () => {
    for (const count of [0, 1, 2, 1000, 100_000]) {
      fillNumbers(SYSCALL, SYS.write, event, Number(addressWord(one, 'one')), 8, 0, 0, 0)
      runTimes(count)
      assert.equal(read(), BigInt(count))
    }
  })

  it('goes on after errors', () => {
    // Two fill what the counter holds; the second of them fails, and so do all behind.
    const half = new BigUint64Array([0x7fff_ffff_ffff_ffffn])
    fillNumbers(SYSCALL, SYS.write, event, Number(addressWord(half, 'half')), 8, 0, 0, 0)
    runTimes(5)
    assert.equal(read(), 0xffff_ffff_ffff_fffen)
  })

  it('is the last one since clear, or none', () => {
    clear()
    assert.equal(runAgain(3), false)
    syscall(SYS.write, event, one, 8)
    assert.equal(runAgain(3), true)
    assert.equal(read(), 4n)
    syscall(SYS.close, event)
  })
})
