// asText, flags, isErr on typed results, and describe of rawsys/abi.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { asText, EAGAIN, EBADF, EINTR, flags, isErr, must, sys } from 'rawsys'
import { arm64, describe as described, host, x64 } from 'rawsys/abi'
import { FAN_MARK_ADD, O_CLOEXEC, O_CREAT, O_RDWR, STATX_ALL } from 'rawsys/fs'
import { MAP_ANONYMOUS, MAP_PRIVATE, MAP_SHARED } from 'rawsys/mem'
import { FUTEX_PRIVATE_FLAG, FUTEX_WAKE } from 'rawsys/proc'
import { withFile } from './support/files.js'
import { hostile, refuses, timesAsked } from './support/loose.js'
import { detached, shrunk } from './support/memory.js'

const loosely = asText as (...values: unknown[]) => string

describe('asText', () => {
  it('is the text of the bytes that a call read', () => {
    const bytes = Buffer.from('größe')
    withFile(bytes, (fd) => {
      const buffer = new Uint8Array(64).fill(0x78)
      assert.equal(asText(buffer, must.pread64(fd, buffer, undefined, 0)), 'größe')
      assert.equal(asText(buffer, 0), '')
    })
  })

  it('ends before the first NUL if no length is given', () => {
    const system = new Uint8Array(390)
    must.uname(system)
    assert.equal(asText(system), 'Linux')
    assert.equal(asText(Buffer.from('all of it')), 'all of it')
    assert.equal(asText(Buffer.from('\0hidden')), '')
    assert.equal(asText(Buffer.from('a\0b\0c'), 5), 'a\0b\0c')
    assert.equal(asText(new Uint8Array(0)), '')
  })

  it('takes memory of every class', () => {
    const bytes = Buffer.from('..text..')
    const shared = new SharedArrayBuffer(8)
    new Uint8Array(shared).set(bytes)
    const resizable = new ArrayBuffer(8, { maxByteLength: 16 })
    new Uint8Array(resizable).set(bytes)
    const whole = Uint8Array.from(bytes).buffer
    for (const memory of [bytes.subarray(2, 6), new DataView(whole, 2, 4), new Uint16Array(whole, 2, 2)]) {
      assert.equal(asText(memory), 'text')
    }
    for (const buffer of [whole, shared, resizable]) assert.equal(asText(buffer), '..text..')
    for (const buffer of [shared, resizable]) assert.equal(asText(new Uint8Array(buffer, 2), 4), 'text')
  })

  it('refuses bytes that are no UTF-8, and changes none', () => {
    for (const bytes of [
      [0xff],
      [0xc3],
      [0xc3, 0x28],
      [0xed, 0xa0, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
      [0xc0, 0x80],
    ]) {
      const message = /^asText: the bytes are not UTF-8; look at them as bytes$/
      refuses(() => asText(Uint8Array.from(bytes)), TypeError, message)
      refuses(() => asText(new Uint8Array(sharedOf(bytes))), TypeError, message)
    }
    // Cut in the middle of a character.
    refuses(() => asText(Buffer.from('größe'), 3), TypeError, /^asText: the bytes are not UTF-8/)
    assert.equal(asText(Buffer.from('\ufefftext')), '\ufefftext', 'a byte order mark is kept')
  })

  it('is the way back from any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        if (!text.isWellFormed()) return
        const bytes = Buffer.from(text)
        assert.equal(asText(bytes, bytes.length), text)
      }),
    )
  })

  it('never reads beyond the memory', () => {
    const bytes = Buffer.from('text')
    for (const length of [5, -1, 0.5, Number.NaN, 2 ** 53]) {
      refuses(() => asText(bytes, length), RangeError, /^asText length: /)
    }
    // An error number that nobody looked at.
    refuses(
      () => loosely(bytes, sys.read(-1, bytes)),
      RangeError,
      /^asText length: expected .* 0 or more, got -9$/,
    )
    for (const length of ['4', null, 4n, hostile()])
      refuses(() => loosely(bytes, length), TypeError, /^asText length: /)
    for (const memory of [undefined, null, 'text', 5, {}, [1], hostile()]) {
      refuses(() => loosely(memory), TypeError, /^asText: expected memory, got /)
    }
    const gone = shrunk()
    for (const memory of [detached(), gone.bytes, gone.data]) {
      refuses(
        () => asText(memory),
        TypeError,
        /^asText: the buffer is detached, or the view reaches outside it$/,
      )
    }
    assert.equal(timesAsked(), 0)
  })
})

describe('flags', () => {
  it('is what | gives, without its sign', () => {
    assert.equal(flags(O_RDWR, O_CREAT, O_CLOEXEC), O_RDWR | O_CREAT | O_CLOEXEC)
    assert.equal(flags(MAP_SHARED), MAP_SHARED)
    assert.equal(flags(), 0)
    assert.equal(flags(MAP_PRIVATE, 0, MAP_ANONYMOUS, MAP_PRIVATE), MAP_PRIVATE | MAP_ANONYMOUS)
    assert.equal(flags(1, 2 ** 31), 2 ** 31 + 1)
    assert.equal(flags(-(2 ** 31), 1), 2 ** 31 + 1)
    assert.equal(flags(-1), 2 ** 32 - 1)
    assert.equal(flags(FAN_MARK_ADD, STATX_ALL), FAN_MARK_ADD | STATX_ALL)
  })

  it('keeps bits beyond 32, as a bigint', () => {
    assert.equal(flags(2n ** 32n, 1), 2n ** 32n + 1n)
    assert.equal(flags(2n ** 63n, 2 ** 31, -1), 2n ** 63n + 2n ** 32n - 1n)
    assert.equal(flags(0n), 0n)
    assert.equal(flags(1, 2n), 3n)
  })

  it('puts flags behind a command, which stays the command', () => {
    const wake = flags(FUTEX_WAKE, FUTEX_PRIVATE_FLAG)
    assert.equal(wake as unknown as number, 1 | 128)
    assert.equal(sys.futex(new Int32Array(1), wake, 1), 0)
  })

  it('refuses what has no 32 bits', () => {
    const loosely = flags as (...values: unknown[]) => unknown
    for (const value of [
      2 ** 32,
      -(2 ** 31) - 1,
      0.5,
      Number.NaN,
      '1',
      true,
      null,
      undefined,
      {},
      hostile(),
    ]) {
      refuses(() => loosely(1, value), TypeError, /^flags: expected numbers of 32 bits and bigints, got /)
    }
    assert.equal(timesAsked(), 0)
  })
})

describe('isErr of a typed result', () => {
  it('tells errors, all or some', () => {
    const closed = sys.close(-1)
    assert.equal(isErr(closed), true)
    assert.equal(isErr(closed, EBADF), true)
    assert.equal(isErr(closed, EAGAIN, EINTR), false)
    assert.equal(isErr(closed, EAGAIN, EBADF), true)
    assert.equal(isErr(sys.getpid()), false)
    assert.equal(isErr(sys.mmap(null, 0, 0, MAP_PRIVATE, -1, 0), 22, EBADF), true)
    assert.equal(isErr(sys.brk(null)), false)
  })
})

describe('describe of rawsys/abi', () => {
  it('says a value in the constants of a family', () => {
    assert.equal(described('O_', 0x80002), 'O_RDWR|O_CLOEXEC')
    assert.equal(described('O_', 0), 'O_RDONLY')
    assert.equal(described('MAP_', MAP_PRIVATE | MAP_ANONYMOUS), 'MAP_PRIVATE|MAP_ANONYMOUS')
    assert.equal(x64.describe('O_', 0o200000), 'O_DIRECTORY')
    assert.equal(arm64.describe('O_', 0o40000), 'O_DIRECTORY')
    assert.equal(host?.describe('SEEK_', 2), 'SEEK_END')
  })

  it('has a number for what has no name', () => {
    assert.equal(described('SEEK_', 64), '0x40')
    assert.match(described('MAP_', MAP_PRIVATE | (2 ** 30)), /^MAP_PRIVATE\|0x40000000$/)
    assert.match(described('MLOCK_', 0), /^0x0$/)
  })

  it('takes what JavaScript’s | made negative, and bigints', () => {
    for (const value of [1 | -(2 ** 31), 2 ** 31 + 1, 2n ** 31n + 1n]) {
      assert.equal(described('MLOCK_', value), 'MLOCK_ONFAULT|0x80000000')
    }
    assert.match(described('MLOCK_', 2n ** 63n + 1n), /^MLOCK_ONFAULT\|0x8000000000000000$/)
  })

  it('refuses a family that there is not', () => {
    assert.throws(
      () => described('NONE_SUCH_', 0),
      /^RangeError: describe: expected a family such as O_, got NONE_SUCH_$/,
    )
  })

  it('says each constant of a family as itself, or as one of the same value', () => {
    let compared = 0
    for (const [family, constants] of host?.families ?? []) {
      for (const { name, value } of constants) {
        if (typeof value === 'string') continue
        const said = described(family as 'O_', value)
        const same = constants.filter((other) => other.value === value).map((other) => other.name)
        assert.ok(same.includes(said), `${family} ${name} ${value}: ${said}`)
        compared++
      }
    }
    assert.ok(compared > 2000, `${compared}`)
  })
})

function sharedOf(bytes: readonly number[]): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(bytes.length)
  new Uint8Array(shared).set(bytes)
  return shared
}
