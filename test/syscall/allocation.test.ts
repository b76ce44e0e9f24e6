// What a call takes of the JavaScript heap once it is optimized: nothing.

import assert from 'node:assert/strict'
import { libraryUrl, runJson } from '../support/child.js'
import { patience, times } from '../support/scale.js'

/** On a slow machine another thread would optimize too late. */
const DETERMINISTIC = ['--no-concurrent-recompilation']

describe('syscall allocates', () => {
  /** Bytes of JS heap for each call: what a round of many calls takes more than a round of fewer. */
  const perCall = (call: string) =>
    runJson(
      `
      import { syscall, SYS } from '${libraryUrl()}'
      import { getHeapStatistics } from 'node:v8'
      const nr = SYS.getppid
      let last
      const grown = (calls) => {
        gc()
        const before = getHeapStatistics().used_heap_size
        for (let i = 0; i < calls; i++) last = ${call}
        return getHeapStatistics().used_heap_size - before
      }
      const few = [], many = []
      for (let round = 0; round < 8; round++) {
        few.push(grown(${times(2e5)}))
        many.push(grown(${times(12e5)}))
      }
      // The least of each: compiling and optimizing takes memory too.
      console.log((Math.min(...many) - Math.min(...few)) / ${times(1e6)})`,
      // Room for a hundred bytes a call, so that no collection hides them.
      {
        flags: [...DETERMINISTIC, '--expose-gc', '--min-semi-space-size=128', '--max-semi-space-size=128'],
        timeout: patience(50000),
      },
    ) as number

  for (const call of ['syscall(nr)', 'syscall(nr, 1, 2, 3, 4, 5, 6)', 'syscall(nr, i, 2 ** 40)']) {
    it(`nothing in a million times ${call}`, () => {
      const bytes = perCall(call)
      // The least that could be allocated is 16 bytes.
      assert.ok(bytes < 8, `${bytes} bytes a call`)
    })
  }

  it('a bigint for a bigint result, so that the measurement is one', () => {
    assert.ok(perCall('syscall.bigint(nr)') > 8)
  })
})
