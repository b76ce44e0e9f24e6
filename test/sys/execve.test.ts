// Lists of strings, as execve takes them: what the executed program finds in /proc of itself.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { sys } from 'rawsys'
import { AT_FDCWD } from 'rawsys/fs'
import { libraryUrl, runJson } from '../support/child.js'
import { loose, refuses } from './support/loose.js'

const ENOENT = 2
const NOWHERE = '/no/such/program'

/** What the executed program prints: its arguments and environment, as the kernel has them. */
const SHOW = `const { readFileSync } = require('node:fs')
const read = (file) => readFileSync('/proc/self/' + file).toString('latin1').split('\\0')
console.log(JSON.stringify([read('cmdline').slice(3, -1), read('environ').slice(0, -1)]))`

/** Executes Node with lists that are given as JavaScript, after code that may prepare them. */
function executed(argv: string, envp: string, before = '', call = 'execve(program,'): [string[], string[]] {
  return runJson(`
    import { must, owned } from '${libraryUrl()}'
    const program = ${JSON.stringify(process.execPath)}
    import { F_SETFD } from '${libraryUrl('fs.js')}'
    const show = ['node', '-e', ${JSON.stringify(SHOW)}]
    // Node has its standard streams closed on exec.
    for (const fd of [0, 1, 2]) must.fcntl(fd, F_SETFD, 0)
    ${before}
    must.${call} ${argv}, ${envp})`) as [string[], string[]]
}

describe('execve', () => {
  it('passes arguments and environment as they are', () => {
    const args = ['', ' ', 'größe', '😀', '-x', '"quoted"', '\n', '='.repeat(30), 'x'.repeat(1000)]
    const env = ['A=1', 'B=größe', 'no equals sign', 'EMPTY=', 'A=twice']
    const [argv, envp] = executed(`[...show, '--', ...${JSON.stringify(args)}]`, JSON.stringify(env))
    const bytes = (list: string[]) => list.map((text) => Buffer.from(text).toString('latin1'))
    assert.deepEqual(argv, bytes(['--', ...args]))
    assert.deepEqual(envp, bytes(env))
  })

  it('passes bytes that are no UTF-8, with a NUL behind or without', () => {
    const [argv, envp] = executed(
      "[...show, '--', Uint8Array.of(0xff, 0xfe), Buffer.from('nul\\0'), new DataView(last)]",
      '[Uint8Array.of(0x41, 0x3d, 0x80)]',
      'const last = Uint8Array.of(0xc3).buffer',
    )
    assert.deepEqual(argv, ['--', '\xff\xfe', 'nul', '\xc3'])
    assert.deepEqual(envp, ['A=\x80'])
  })

  it('passes long lists, beyond what fits into the scratch memory', () => {
    const before = `
      const many = Array.from({ length: 5000 }, (_, i) => 'argument ' + i)
      many.push('x'.repeat(100000), 'é'.repeat(30000))
      const variables = Array.from({ length: 3000 }, (_, i) => 'V' + i + '=' + i)`
    const [argv, envp] = executed("[...show, '--', ...many]", 'variables', before)
    assert.equal(argv.length, 5003)
    assert.deepEqual(
      argv.slice(1, 5001),
      Array.from({ length: 5000 }, (_, i) => `argument ${i}`),
    )
    assert.equal(argv[5001], 'x'.repeat(100000))
    assert.equal(argv[5002], Buffer.from('é'.repeat(30000)).toString('latin1'))
    assert.deepEqual(
      envp,
      Array.from({ length: 3000 }, (_, i) => `V${i}=${i}`),
    )
  })

  it('takes no environment at all', () => {
    for (const none of ['null', '[]']) assert.deepEqual(executed("[...show, '--']", none), [['--'], []])
  })

  it('reads lists through a proxy, and getters that make calls of their own', () => {
    const before = `
      import { sys } from '${libraryUrl()}'
      const disturb = () => { sys.openat(-100, '/some/other/path', 0); sys.getresuid({}, {}, {}) }
      const handler = { get: (of, key, self) => { disturb(); return Reflect.get(of, key, self) } }
      const argv = new Proxy([...show, '--', 'one', 'two'], handler)
      const envp = ['A=1', '', 'C=3']
      Object.defineProperty(envp, 1, { get() { disturb(); return 'B=2' } })`
    assert.deepEqual(executed('argv', 'envp', before), [
      ['--', 'one', 'two'],
      ['A=1', 'B=2', 'C=3'],
    ])
  })

  it('is relative to a descriptor: execveat', () => {
    const call = 'execveat(folder.fd, program.slice(1),'
    const before = "const folder = owned(must.openat(-100, '/', 0o10000000))"
    const argv = executed("[...show, '--']", '[], 0', before, call)
    assert.deepEqual(argv, [['--'], []])
  })

  it('comes back if it fails', () => {
    assert.equal(sys.execve(NOWHERE, [], []), -ENOENT)
    assert.equal(sys.execve(NOWHERE, ['a'], null), -ENOENT)
    assert.equal(sys.execveat(AT_FDCWD, NOWHERE, ['a'], [], 0), -ENOENT)
    assert.equal(sys.execve(process.execPath, ['x'.repeat(200_000)], []), -7) // E2BIG
    assert.equal(sys.getpid(), process.pid)
  })

  it('refuses what is no list of strings', () => {
    const { proxy, revoke } = Proxy.revocable([], {})
    revoke()
    for (const [described, list] of [
      ['undefined', undefined],
      ['the string "-x"', '-x'],
      ['5', 5],
      ['an object', { length: 0 }],
      ['an object', new Set()],
      ['an object', new Uint8Array(8)],
      ['an object', proxy],
      ['a function', () => []],
    ] as const) {
      const message = (name: string) =>
        new RegExp(`^execve ${name}: expected an array of strings, got ${described}$`)
      refuses(() => loose.execve(NOWHERE, list, []), TypeError, message('argv'))
      refuses(() => loose.execve(NOWHERE, [], list), TypeError, message('envp'))
    }
  })

  it('refuses a list with an element that is no string, and says which', () => {
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
    const holes = ['a', , 'b']
    for (const [list, message] of [
      [['a', 5], /^execve argv\[1\]: expected a string, or its bytes, got 5$/],
      [[undefined], /^execve argv\[0\]: expected a string, or its bytes, got undefined$/],
      [[null], /^execve argv\[0\]: expected a string, or its bytes, got null$/],
      [holes, /^execve argv\[1\]: expected a string, or its bytes, got undefined$/],
      [['a', 'b', 'c\0d'], /^execve argv\[2\]: the string has a NUL at index 1/],
      [['\ud800'], /^execve argv\[0\]: the string has a lone surrogate/],
      [[['a']], /^execve argv\[0\]: expected a string, or its bytes, got an array$/],
    ] as const) {
      refuses(() => loose.execve(NOWHERE, list, []), TypeError, message)
    }
    refuses(
      () => loose.execve(NOWHERE, [], ['A=\0']),
      TypeError,
      /^execve envp\[0\]: the string has a NUL at index 2/,
    )
  })

  it('is not begun if a list throws', () => {
    const broken = new Proxy([], {
      get: () => {
        throw new Error('of the trap')
      },
    })
    assert.throws(() => loose.execve(process.execPath, ['a'], broken), /^Error: of the trap$/)
    assert.equal(sys.execve(NOWHERE, ['a'], ['b']), -ENOENT)
  })

  it('reads a list before anything of the call is placed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 50 })), (list) => {
        const strings = list.map((text) => text.replaceAll('\0', '0').toWellFormed())
        const lists = new Proxy(strings, {
          get: (of, key, self) => {
            sys.openat(AT_FDCWD, '/x'.repeat(100), 0)
            return Reflect.get(of, key, self)
          },
        })
        assert.equal(sys.execve(NOWHERE, lists, lists), -ENOENT)
      }),
      { numRuns: 20 },
    )
  })
})
