import assert from 'node:assert/strict'
import { dropCStrings, placeCString } from '#lib/memory/c-string.js'
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
  afterEach(dropCStrings)

  it('lie behind each other, each ended by a NUL', () => {
    const first = placeCString('one', 'test')
    const second = placeCString('zw\u00f6lf', 'test')
    const third = placeCString('', 'test')
    assert.equal(second, Number(first) + 4)
    assert.equal(third, Number(second) + 7)
    assert.equal(bytesAt(first, 12), `one\0${Buffer.from('zw\u00f6lf').toString('latin1')}\0\0`)
  })

  it('begin anew for each call, and after one that was refused half-way', () => {
    const first = placeCString('x', 'test')
    dropCStrings()
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
