// A function called through the frame: machine code that weighs its six arguments, so that any two
// of them that changed places would show.

import assert from 'node:assert/strict'
import { unwrap } from '#lib/errno/syscall-error.js'
import { endView, view } from '#lib/memory/view.js'
import { bigintResult, FUNCTION, fillNumbers, fillWords, intResult, run } from '#lib/syscall/frame.js'
import { SYS } from '#lib/syscall/numbers.js'
import { syscall } from '#lib/syscall/syscall.js'
import { weigher } from '../support/machine-code.js'

const PROT_READ_WRITE_EXEC = 7
const MAP_PRIVATE_ANONYMOUS = 0x22

describe('a function in the frame', () => {
  const code = weigher(process.arch)
  let address = 0n

  before(() => {
    address = unwrap(
      syscall.bigint(SYS.mmap, null, 4096, PROT_READ_WRITE_EXEC, MAP_PRIVATE_ANONYMOUS, -1, 0),
      'mmap',
    )
    const bytes = view(address, code.length)
    new Uint8Array(bytes).set(code)
    endView(bytes)
  })
  after(() => unwrap(syscall(SYS.munmap, address, 4096), 'munmap'))

  it('gets its six arguments in their places', () => {
    fillWords(FUNCTION, address, 1, 10, 100, 1000, 10000, 100000)
    run()
    assert.equal(bigintResult(), 1n + 20n + 400n + 8000n + 160000n + 3200000n)
    fillNumbers(FUNCTION, Number(address), 1, 10, 100, 1000, 10000, 100000)
    run()
    assert.equal(intResult(), 1 + 20 + 400 + 8000 + 160000 + 3200000)
  })

  it('gets words and numbers side by side', () => {
    fillWords(FUNCTION, address, 2n ** 62n, -1, 2n ** 64n - 1n, 0, -(2n ** 40n), 2 ** 50)
    run()
    const sum = 2n ** 62n - 2n - 4n - 16n * 2n ** 40n + 32n * 2n ** 50n
    assert.equal(bigintResult(), BigInt.asIntN(64, sum))
  })
})
