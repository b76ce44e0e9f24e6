// Numbers by kind: which words reach the kernel, and what is refused before it is entered.

import assert from 'node:assert/strict'
import { needs, skip } from '../support/skip.js'
import { hostile, loose, refuses, timesAsked } from './support/loose.js'
import { traced } from './support/traced.js'

/** No descriptor: none of these calls can do anything. */
const FD = -77
const FD_WORD = BigInt.asUintN(64, BigInt(FD))
const LEAST = -(2n ** 63n)
const MOST = 2n ** 64n - 1n
const PR_SET_VMA = 0x53564d41n

type Value = number | bigint | boolean | null | undefined

/** Each kind in one argument of a call: what is passed there, and the word that the kernel gets. */
const WORDS: readonly [call: (value: string) => string, name: string, place: number, [Value, bigint][]][] = [
  [
    (value) => `sys.dup3(${FD}, 0, ${value})`,
    'dup3',
    2,
    [
      [0, 0n],
      [-0, 0n],
      [1, 1n],
      [2 ** 31 - 1, 2n ** 31n - 1n],
      [2 ** 31, 2n ** 31n],
      [2 ** 32 - 1, 2n ** 32n - 1n],
      // What JavaScript's | makes of bit 31.
      [1 | -(2 ** 31), 2n ** 31n + 1n],
      [-1, 2n ** 32n - 1n],
    ],
  ],
  [
    (value) => `sys.renameat2(${FD}, '', ${value}, '', 0)`,
    'renameat2',
    2,
    [
      [0, 0n],
      [2 ** 31 - 1, 2n ** 31n - 1n],
      // A C int is extended with its sign, which the kernel ignores.
      [-100, 2n ** 64n - 100n],
      [-(2 ** 31), 2n ** 64n - 2n ** 31n],
    ],
  ],
  [
    (value) => `sys.fchmod(${FD}, ${value})`,
    'fchmod',
    1,
    [
      [0, 0n],
      [0o644, 0o644n],
      [0o177777, 0o177777n],
    ],
  ],
  [
    (value) => `sys.ftruncate(${FD}, ${value})`,
    'ftruncate',
    1,
    [
      [-1, MOST],
      [2 ** 53 - 1, 2n ** 53n - 1n],
      [-(2 ** 53) + 1, 2n ** 64n - 2n ** 53n + 1n],
      [2n ** 53n, 2n ** 53n],
      [2n ** 63n - 1n, 2n ** 63n - 1n],
      [LEAST, 2n ** 63n],
      [-1n, MOST],
    ],
  ],
  [
    (value) => `sys.readahead(${FD}, 0, ${value})`,
    'readahead',
    2,
    [
      [0, 0n],
      [-0, 0n],
      [2 ** 32, 2n ** 32n],
      [2 ** 53 - 1, 2n ** 53n - 1n],
      [2n ** 63n, 2n ** 63n],
      [MOST, MOST],
    ],
  ],
  [
    // Flags in an unsigned long: no number is extended with its sign.
    (value) => `sys.fanotify_mark(${FD}, 0, ${value}, 0, null)`,
    'fanotify_mark',
    2,
    [
      [0, 0n],
      [2 ** 31, 2n ** 31n],
      [-(2 ** 31), 2n ** 31n],
      [1 | -(2 ** 31), 2n ** 31n + 1n],
      [-1, 2n ** 32n - 1n],
      [2 ** 32 - 1, 2n ** 32n - 1n],
      [2n ** 32n, 2n ** 32n],
      [MOST, MOST],
    ],
  ],
  [
    (value) => `sys.fcntl(${FD}, C.F_SETFL, ${value})`,
    'fcntl',
    2,
    [
      [-1, 2n ** 32n - 1n],
      [2n ** 40n, 2n ** 40n],
    ],
  ],
  [
    (value) => `sys.fcntl(${FD}, C.F_DUPFD, ${value})`,
    'fcntl',
    2,
    [
      [-1, MOST],
      [2n ** 63n - 1n, 2n ** 63n - 1n],
    ],
  ],
  [
    (value) => `sys.pidfd_getfd(${FD}, 0, ${value})`,
    'pidfd_getfd',
    2,
    [
      [0, 0n],
      [null, 0n],
      [undefined, 0n],
    ],
  ],
  [
    // The command itself, as ioctl has it: 32 bits.
    (value) => `sys.ioctl(${FD}, command('ioctl', ${value}, []))`,
    'ioctl',
    1,
    [
      [2 ** 32 - 5, 2n ** 32n - 5n],
      [-5, 2n ** 32n - 5n],
    ],
  ],
]

describe('integers', () => {
  it('reach the kernel as the words that their kinds say', function () {
    needs(this, ['strace'], 'strace')
    const cases = WORDS.flatMap(([call, name, place, values]) =>
      values.map(([value, word]) => ({ call: call(spelled(value)), name, place, word })),
    )
    const names = [...new Set(cases.map(({ name }) => name))]
    const seen = traced(
      cases.map(({ call }) => call),
      names,
      FD_WORD,
    )
    assert.equal(seen.length, cases.length)
    cases.forEach(({ call, name, place, word }, i) => {
      assert.equal(seen[i]?.name, name)
      assert.equal(seen[i]?.words[place], word, call)
    })
  })

  it('reach the kernel as 0 or 1 where it wants a truth value', function () {
    needs(this, ['strace'], 'strace')
    if (process.arch !== 'x64') skip(this, 'ioperm is of x86-64 only')
    const calls = [true, 1, false, 0].map((value) => `sys.ioperm(2n ** 62n, 1, ${value})`)
    const seen = traced(calls, ['ioperm'], 2n ** 62n)
    assert.deepEqual(
      seen.map(({ words }) => words[2]),
      [1n, 1n, 0n, 0n],
    )
  })

  it('reach the kernel as addresses of 64 bits', function () {
    needs(this, ['strace'], 'strace')
    const addresses = [8n, -1n, LEAST, MOST, null]
    // An operation of PR_SET_VMA that there is not.
    const calls = addresses.map((address) => `sys.prctl(C.PR_SET_VMA, 77, ${spelled(address)}, 0)`)
    const seen = traced(calls, ['prctl'], PR_SET_VMA).filter(({ words }) => words[1] === 77n)
    assert.deepEqual(
      seen.map(({ words }) => words[2]),
      addresses.map((address) => BigInt.asUintN(64, address ?? 0n)),
    )
  })

  // A call with an argument of each kind, and what it refuses there.
  const NUMBERS = [Number.NaN, 0.5, -1.5, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 2 ** 53, 1e300]
  const kinds: readonly [string, (value: unknown) => unknown, what: string, expected: RegExp, Value[]][] = [
    [
      'a C int',
      (value) => loose.close(value),
      'close fd',
      /expected an integer within -2\^31 \.\. 2\^31 - 1/,
      [2 ** 31, -(2 ** 31) - 1, 2 ** 32 - 1],
    ],
    [
      'an unsigned int',
      (value) => loose.dup3(FD, value, 0),
      'dup3 newfd',
      /expected an integer of 32 bits/,
      [],
    ],
    [
      'flags in an unsigned int',
      (value) => loose.dup3(FD, 0, value),
      'dup3 flags',
      /expected an integer of 32 bits, -2\^31 \.\. 2\^32 - 1/,
      [2 ** 32, -(2 ** 31) - 1],
    ],
    [
      'a mode',
      (value) => loose.fchmod(FD, value),
      'fchmod mode',
      /expected a file mode, 0 \.\. 0o177777/,
      [-1, 0o200000, 2 ** 32 + 0o644],
    ],
    [
      'a long',
      (value) => loose.ftruncate(FD, value),
      'ftruncate length',
      /expected an integer within \+-\(2\^53 - 1\), or a bigint within -2\^63 \.\. 2\^63 - 1/,
      [-(2 ** 53), 2n ** 63n, LEAST - 1n],
    ],
    [
      'an unsigned long',
      (value) => loose.readahead(FD, 0, value),
      'readahead count',
      /expected an integer within 0 \.\. 2\^53 - 1, or a bigint within 0 \.\. 2\^64 - 1/,
      [-1, -1n, 2n ** 64n],
    ],
    [
      'flags in an unsigned long',
      (value) => loose.fanotify_mark(FD, 0, value, FD),
      'fanotify_mark mask',
      /expected flags: a number of 32 bits, or a bigint within 0 \.\. 2\^64 - 1/,
      [2 ** 32, -(2 ** 31) - 1, -1n, 2n ** 64n],
    ],
    [
      'an address',
      (value) => loose.munlock(value, 0),
      'munlock start',
      /expected a bigint of 64 bits, or null for 0/,
      [0, 8, 2n ** 64n, LEAST - 1n],
    ],
    [
      'a truth value',
      (value) => loose.ioperm(0, 0, value),
      'ioperm turn_on',
      /expected true, false, 1 or 0/,
      [2, -1],
    ],
    [
      'what is not used',
      (value) => loose.pidfd_getfd(FD, 0, value),
      'pidfd_getfd flags',
      /expected nothing, null or 0, because the kernel uses it for nothing/,
      [1, -1, 1n],
    ],
  ]
  const others: readonly [string, unknown][] = [
    ['the string "5"', '5'],
    ['the string ""', ''],
    ['an object', hostile()],
    ['an object', new Date()],
    ['an object', Object(5)],
    ['an object', new Uint8Array(8)],
    ['an array', [1]],
    ['a symbol', Symbol('s')],
    ['a function', () => 1],
  ]
  for (const [name, call, what, expected, outside] of kinds) {
    it(`refuses what is no ${name.replace(/^an? /, '')}`, () => {
      const outOfRange = new RegExp(`^${what}: ${expected.source}.*, got `)
      for (const value of [...NUMBERS, ...outside]) {
        refuses(() => call(value), RangeError, outOfRange)
        assert.throws(() => call(value), { message: new RegExp(`, got ${escaped(spelled(value))}$`) })
      }
      for (const [described, value] of others) {
        refuses(
          () => call(value),
          TypeError,
          new RegExp(`^${what}: ${expected.source}.*, got ${escaped(described)}$`),
        )
      }
      assert.equal(timesAsked(), 0, 'code of the user ran')
    })
  }

  it('refuses undefined and null where there must be a number', () => {
    for (const [name, call, what] of kinds) {
      if (name === 'what is not used') continue
      refuses(() => call(undefined), TypeError, new RegExp(`^${what}: expected .*, got undefined$`))
      if (name !== 'an address') refuses(() => call(null), TypeError, new RegExp(`^${what}: .*, got null$`))
    }
  })

  it('refuses truth values where there must be a number', () => {
    for (const [name, call, what] of kinds) {
      if (name === 'a truth value') continue
      for (const value of [true, false])
        refuses(() => call(value), TypeError, new RegExp(`^${what}: .*, got ${value}$`))
    }
  })

  it('refuses a bigint where the kernel takes 32 bits', () => {
    for (const call of [
      () => loose.close(5n),
      () => loose.dup3(FD, 0n, 0),
      () => loose.fchmod(FD, 0o644n),
      () => loose.ioperm(0, 0, 1n),
    ]) {
      assert.throws(call, /^(RangeError|TypeError): \w+ \w+: expected .*, got \d+n$/)
    }
  })

  it('describes a revoked proxy as any other object', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    for (const [, call, what] of kinds)
      refuses(() => call(proxy), TypeError, new RegExp(`^${what}: expected `))
  })
})

describe('a mode that counts only with some flags', () => {
  const NOWHERE = '/no/such/folder/file'
  const O_CREAT = 0o100
  const O_TMPFILE = 0o20000000

  it('may be left out without them', () => {
    assert.equal(loose.openat(-100, NOWHERE, 0), -2)
    assert.equal(loose.openat(-100, NOWHERE, 0, undefined), -2)
    assert.equal(loose.openat(-100, NOWHERE, O_CREAT, 0o644), -2)
  })

  it('must be given with them', () => {
    for (const flags of [O_CREAT, O_TMPFILE, O_CREAT | 1, O_CREAT | -(2 ** 31)]) {
      refuses(
        () => loose.openat(-100, NOWHERE, flags),
        TypeError,
        /^openat mode: expected a file mode such as 0o644, because the flags create a file, got undefined$/,
      )
    }
    refuses(() => loose.mq_open('/name', O_CREAT), TypeError, /^mq_open mode: /)
  })

  it('is checked even if it does not count', () => {
    refuses(() => loose.openat(-100, NOWHERE, 0, -1), RangeError, /^openat mode: .* got -1$/)
    refuses(() => loose.openat(-100, NOWHERE, 0, null), TypeError, /^openat mode: .* got null$/)
  })
})

function spelled(value: Value): string {
  if (typeof value === 'bigint') return `${value}n`
  return Object.is(value, -0) ? '-0' : String(value)
}

function escaped(text: string): string {
  return text.replaceAll(/[+.()[\]*]/g, '\\$&')
}
