import assert from 'node:assert/strict'
import { placeCString } from '#lib/memory/c-string.js'
import { letGo } from '#lib/memory/scratch.js'
import { endView, view } from '#lib/memory/view.js'
import { SYS } from '#lib/syscall/numbers.js'
import { syscall } from '#lib/syscall/syscall.js'

function bytesAt(address: number | bigint, length: number): string {
  const buffer = view(address, length)
  const text = Buffer.from(new Uint8Array(buffer)).toString('latin1')
  endView(buffer)
  return text
}

describe('C strings', () => {
  afterEach(letGo)

  it('lie behind each other at multiples of 8, each ended by a NUL', () => {
    const first = placeCString('one', 'test')
    const second = placeCString('zw\u00f6lf', 'test')
    const third = placeCString('', 'test')
    assert.equal(second, Number(first) + 8)
    assert.equal(third, Number(second) + 8)
    assert.equal(bytesAt(first, 4), 'one\0')
    assert.equal(bytesAt(second, 7), `${Buffer.from('zw\u00f6lf').toString('latin1')}\0`)
    assert.equal(bytesAt(third, 1), '\0')
  })

  it('begin anew for each call, and after one that was refused half-way', () => {
    const first = placeCString('x', 'test')
    letGo()
    assert.equal(syscall(SYS.openat, -100, '/no/such', 0), -2)
    assert.equal(placeCString('x', 'test'), first)
    assert.throws(() => syscall(SYS.openat, -100, '/no/such', 'a\0b'), TypeError)
    assert.equal(syscall(SYS.openat, -100, '/no/such', 0), -2)
    assert.equal(placeCString('x', 'test'), first)
  })

  it('that do not fit lie elsewhere, whole', () => {
    for (const text of ['x'.repeat(20000), '\u00e9'.repeat(10000), 'x'.repeat(16384)]) {
      const address = placeCString(text, 'test')
      const expected = Buffer.from(`${text}\0`)
      assert.equal(bytesAt(address, expected.length), expected.toString('latin1'))
    }
    const first = placeCString('x'.repeat(16383), 'test')
    assert.equal(bytesAt(first, 16384), `${'x'.repeat(16383)}\0`)
  })
})
