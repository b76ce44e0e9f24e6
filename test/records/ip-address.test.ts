// IP addresses as text, compared with what node:net and the URL parser make of them.

import assert from 'node:assert/strict'
import { isIP, SocketAddress } from 'node:net'
import fc from 'fast-check'
import { ipBytes, ipText } from 'rawsys/net'
import { times } from '../support/scale.js'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/** What looks like an address, and mostly is none. */
function nearly(): fc.Arbitrary<string> {
  const part = fc.oneof(
    fc.constantFrom(
      '',
      '0',
      '00',
      '1',
      '255',
      '256',
      'ffff',
      'FFFF',
      'g',
      '12345',
      '1.2.3.4',
      '01.2.3.4',
      '%lo',
    ),
    fc.nat({ max: 300 }).map(String),
  )
  return fc
    .array(fc.tuple(part, fc.constantFrom(':', ':', ':', '::', '.', '')), { maxLength: 9 })
    .map((parts) => parts.flat().join(''))
}

describe('the text of an IP address', () => {
  it('is read as node:net reads it', () => {
    for (const [text, bytes] of [
      ['127.0.0.1', '7f000001'],
      ['0.0.0.0', '00000000'],
      ['255.255.255.255', 'ffffffff'],
      ['::', '00'.repeat(16)],
      ['::1', `${'00'.repeat(15)}01`],
      ['1::', `0001${'00'.repeat(14)}`],
      ['2001:DB8::8:800:200c:417a', '20010db80000000000080800200c417a'],
      ['1:2:3:4:5:6:7::', '00010002000300040005000600070000'],
      ['1:2:3:4:5:6:1.2.3.4', '00010002000300040005000601020304'],
      ['::ffff:1.2.3.4', '00000000000000000000ffff01020304'],
      ['64:ff9b::192.0.2.33', '0064ff9b0000000000000000c0000221'],
    ] as const) {
      assert.equal(hex(ipBytes(text)), bytes, text)
      assert.notEqual(isIP(text), 0, text)
    }
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), nearly()), (text) => {
        const family = text.includes('%') ? 0 : isIP(text)
        if (family === 0) assert.throws(() => ipBytes(text), TypeError, text)
        else assert.equal(ipBytes(text).length, family === 4 ? 4 : 16, text)
      }),
      { numRuns: times(3000) },
    )
  })

  it('is written as node:net writes it', () => {
    const groups = fc.array(fc.oneof(fc.constant(0), fc.constant(0), fc.nat({ max: 0xffff })), {
      minLength: 8,
      maxLength: 8,
    })
    fc.assert(
      fc.property(groups, (list) => {
        const long = list.map((group) => group.toString(16)).join(':')
        const bytes = ipBytes(long)
        const text = ipText(bytes)
        assert.equal(hex(ipBytes(text)), hex(bytes))
        // The C library, which node uses, writes the deprecated IPv4-compatible addresses with dots too.
        if (list.slice(0, 6).some((group) => group !== 0)) {
          assert.equal(text, new SocketAddress({ address: long, family: 'ipv6' }).address)
        }
      }),
      { numRuns: times(2000) },
    )
    fc.assert(
      fc.property(fc.ipV4(), (text) => {
        assert.equal(ipText(ipBytes(text)), text)
        assert.equal(ipText(ipBytes(`::ffff:${text}`)), `::ffff:${text}`)
      }),
    )
    // RFC 5952, 4.2: one group of zeros stays, the first of equal runs is left out.
    assert.equal(ipText(ipBytes('2001:db8:0:1:1:1:1:1')), '2001:db8:0:1:1:1:1:1')
    assert.equal(ipText(ipBytes('2001:db8:0:0:1:0:0:1')), '2001:db8::1:0:0:1')
    assert.equal(ipText(ipBytes('::1.2.3.4')), new URL('http://[::1.2.3.4]').hostname.slice(1, -1))
  })

  it('that is none is refused with the reason', () => {
    assert.throws(() => ipBytes('127.0.0'), {
      name: 'TypeError',
      message: 'ipBytes: expected an IP address, got the string "127.0.0"',
    })
    assert.throws(() => ipBytes('fe80::1%eth0'), /scope_id, the index of the interface$/)
    for (const value of [undefined, null, 1, ['127.0.0.1'], new Uint8Array(4)]) {
      assert.throws(() => ipBytes(value as never), TypeError)
    }
    assert.throws(() => ipText(new Uint8Array(5)), /^RangeError: ipText: expected 4 bytes or 16, got 5$/)
    assert.throws(() => ipText('127.0.0.1' as never), TypeError)
  })
})
