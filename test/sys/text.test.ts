// Paths and other strings that end with NUL: as strings, or as the bytes that the kernel has.

import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { must, owned, sys } from 'rawsys'
import {
  AT_FDCWD,
  AT_REMOVEDIR,
  AT_SYMLINK_NOFOLLOW,
  O_CREAT,
  O_DIRECTORY,
  O_EXCL,
  O_PATH,
  O_RDONLY,
  O_WRONLY,
} from 'rawsys/fs'
import { withFolder } from '../support/child.js'
import { times } from '../support/scale.js'
import { hostile, loose, refuses, timesAsked } from './support/loose.js'
import { detached } from './support/memory.js'

const ENOENT = 2
const ENAMETOOLONG = 36
const CREATE = O_CREAT | O_EXCL | O_WRONLY

/** Makes an empty file. */
function create(folder: number, name: string | Uint8Array): void {
  owned(must.openat(folder, name, CREATE, 0o600)).close()
}

/** Gives a test a new folder, by descriptor and path. */
function inFolder(use: (fd: number, path: string) => void): void {
  withFolder((path) => {
    const folder = owned(must.openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY))
    try {
      use(folder.fd, path)
    } finally {
      folder.close()
    }
  })
}

/** The names in a folder as getdents64 gives them. */
function names(folder: number): Buffer[] {
  const found: Buffer[] = []
  const entries = Buffer.alloc(4096)
  must.lseek(folder, 0, 0)
  for (;;) {
    const length = must.getdents64(folder, entries)
    if (length === 0)
      return found.filter((name) => !/^\.\.?$/.test(name.toString('latin1'))).sort(Buffer.compare)
    for (let at = 0; at < length; at += entries.readUInt16LE(at + 16)) {
      found.push(Buffer.from(entries.subarray(at + 19, entries.indexOf(0, at + 19))))
    }
  }
}

describe('a path', () => {
  it('as a string is the file that node:fs finds by the same string', () => {
    inFolder((fd, path) => {
      const all = [
        'plain',
        'größe',
        '日本語',
        '😀',
        ' ',
        '\n\t',
        '-rf',
        '\\',
        '\u0001\u007f',
        'e\u0301',
        'é',
        'x'.repeat(255),
      ]
      for (const name of all) {
        create(fd, name)
        assert.equal(statSync(join(path, name)).size, 0)
      }
      // Nothing is normalized.
      assert.deepEqual(readdirSync(path).sort(), [...all].sort())
      for (const name of all) assert.equal(sys.unlinkat(fd, name, 0), 0)
      assert.deepEqual(readdirSync(path), [])
    })
  })

  it('as a string of any characters is found again byte by byte', () => {
    inFolder((fd, path) => {
      // fast-check's own unit for it takes seconds to be made on slow machines.
      const unit = fc.integer({ min: 1, max: 0x10ffff }).map((code) => String.fromCodePoint(code))
      const name = fc
        .string({ unit, minLength: 1, maxLength: 60 })
        .filter(
          (text) => text.isWellFormed() && !/[/\0]|^\.\.?$/.test(text) && Buffer.byteLength(text) <= 255,
        )
      fc.assert(
        fc.property(name, (text) => {
          create(fd, text)
          assert.deepEqual(readdirSync(path, { encoding: 'buffer' }), [Buffer.from(text)])
          assert.deepEqual(names(fd), [Buffer.from(text)])
          assert.equal(sys.unlinkat(fd, text, 0), 0)
        }),
        { numRuns: times(200) },
      )
    })
  })

  it('as bytes may be what no string is, and is found again byte by byte', () => {
    inFolder((fd, path) => {
      const all = [
        [0xff],
        [0xfe, 0xff, 0x80],
        [0xc3],
        [0x61, 0xed, 0xa0, 0x80],
        [0xf8, 0x88, 0x80, 0x80, 0x80],
      ]
      for (const name of all) create(fd, Uint8Array.from(name))
      const expected = all.map((name) => Buffer.from(name)).sort(Buffer.compare)
      assert.deepEqual(readdirSync(path, { encoding: 'buffer' }).sort(Buffer.compare), expected)
      const seen = names(fd)
      assert.deepEqual(seen, expected)
      for (const name of seen) {
        assert.equal(sys.newfstatat(fd, name, new Uint8Array(144), AT_SYMLINK_NOFOLLOW), 0)
        assert.equal(sys.unlinkat(fd, name, 0), 0)
      }
      assert.deepEqual(names(fd), [])
    })
  })

  it('as bytes may have its NUL or not, in memory of any class', () => {
    inFolder((fd, path) => {
      writeFileSync(join(path, 'file'), '12345')
      const status = new BigInt64Array(18)
      const bytes = Buffer.from('...file\0...')
      const shared = new SharedArrayBuffer(4)
      new Uint8Array(shared).set(Buffer.from('file'))
      const resizable = new ArrayBuffer(5, { maxByteLength: 100 })
      new Uint8Array(resizable).set(Buffer.from('file\0'))
      for (const name of [
        Buffer.from('file'),
        bytes.subarray(3, 7),
        bytes.subarray(3, 8),
        // Padded with NULs, as a name in a struct is.
        Buffer.concat([Buffer.from('file'), Buffer.alloc(12)]),
        new DataView(bytes.buffer, bytes.byteOffset + 3, 4),
        new Int16Array(Uint8Array.from(bytes.subarray(3, 7)).buffer),
        shared,
        new Uint8Array(shared),
        resizable,
      ]) {
        assert.equal(sys.newfstatat(fd, name as Uint8Array, status, 0), 0)
        assert.equal(status[6], 5n)
      }
      assert.equal(bytes.toString(), '...file\0...', 'the bytes themselves are left alone')
    })
  })

  it('that is empty is none', () => {
    for (const empty of ['', new Uint8Array(0), Uint8Array.of(0), new Uint8Array(16)]) {
      assert.equal(sys.openat(AT_FDCWD, empty, 0), -ENOENT)
    }
  })

  it('ends at no NUL inside: such a path is refused', () => {
    const message = (index: number) =>
      new RegExp(`NUL at index ${index}, where the kernel would end (it|them)$`)
    for (const [path, index] of [
      ['/tmp\0/x', 4],
      ['\0', 0],
      ['/tmp\0', 4],
      ['é\0', 1],
      [`${'x'.repeat(100)}\0`, 100],
      [`${'x'.repeat(20000)}\0y`, 20000],
      [Buffer.from('/tmp\0/x'), 4],
      [Buffer.from('/tmp\0\0x\0'), 4],
      [Buffer.from('\0x'), 0],
      [Buffer.from(`${'x'.repeat(20000)}\0y`), 20000],
    ] as const) {
      refuses(() => loose.openat(AT_FDCWD, path, 0), TypeError, message(index))
      refuses(
        () => loose.openat(AT_FDCWD, path, 0),
        TypeError,
        /^openat filename: the (string|bytes) ha(s|ve) a NUL/,
      )
    }
  })

  it('with a lone surrogate is refused, because UTF-8 has none', () => {
    for (const path of [
      '\ud800',
      'a\udc00',
      '/tmp/\ud83d',
      `${'x'.repeat(30)}\udbff`,
      `\udc00${'x'.repeat(20000)}`,
    ]) {
      refuses(
        () => loose.openat(AT_FDCWD, path, 0),
        TypeError,
        /^openat filename: the string has a lone surrogate/,
      )
    }
    // A pair is none.
    assert.equal(sys.openat(AT_FDCWD, '/no/such/\ud83d\ude00', 0), -ENOENT)
  })

  it('may be as long as the kernel allows, and longer ones are the kernel’s to refuse', () => {
    const path = (length: number) => `/${'./'.repeat(length)}`.slice(0, length)
    const open = (path: string | Uint8Array) => {
      const fd = sys.openat(AT_FDCWD, path, O_PATH)
      if ((fd as number) >= 0) sys.close(fd as number)
      return fd as number
    }
    for (const length of [1, 23, 24, 25, 1000, 4095]) {
      assert.ok(open(path(length)) >= 0, `${length}`)
      assert.ok(open(Buffer.from(path(length))) >= 0, `${length} bytes`)
      assert.ok(open(Buffer.from(`${path(length)}\0`)) >= 0, `${length} bytes and NUL`)
    }
    for (const length of [4096, 5000, 16383, 16384, 20000, 1_000_000]) {
      assert.equal(open(path(length)), -ENAMETOOLONG)
      assert.equal(open(Buffer.from(path(length))), -ENAMETOOLONG)
    }
    assert.equal(open(`/${'é'.repeat(127)}`), -ENOENT)
    assert.equal(open(`/${'é'.repeat(128)}`), -ENAMETOOLONG)
  })

  it('is one of two, however long they are', () => {
    const folders = `./${'./'.repeat(2000)}`
    inFolder((fd, path) => {
      create(fd, 'a')
      const pairs: [string | Uint8Array, string | Uint8Array][] = [
        ['a', 'b'],
        [`${folders}b`, `${folders}c`],
        [Buffer.from(`${folders}c`), `${folders}größe`],
        ['größe', Buffer.from('d\0')],
        [Buffer.from('d'), Buffer.from([0xff])],
      ]
      for (const [from, to] of pairs) assert.equal(sys.renameat(fd, from, fd, to), 0)
      assert.deepEqual(readdirSync(path, { encoding: 'buffer' }), [Buffer.from([0xff])])
      for (const long of ['x'.repeat(17000), 'é'.repeat(17000)]) {
        assert.equal(sys.renameat(fd, long, fd, 'b'), -ENAMETOOLONG)
        assert.equal(sys.renameat(fd, Uint8Array.of(0xff), fd, long), -ENAMETOOLONG)
        assert.equal(sys.symlinkat(long, fd, 'link'), -ENAMETOOLONG)
      }
    })
  })

  it('is no other value', () => {
    for (const [described, value] of [
      ['undefined', undefined],
      ['null', null],
      ['5', 5],
      ['8n', 8n],
      ['true', true],
      ['a symbol', Symbol('s')],
      ['a function', () => '/tmp'],
      ['an object', hostile()],
      ['an object', Object('/tmp')],
      ['an object', new URL('file:///tmp')],
      ['an object', new Proxy(Buffer.from('/tmp'), {})],
      ['an array', ['/tmp']],
    ] as const) {
      const message = new RegExp(`^openat filename: expected a string, or its bytes, got ${described}$`)
      refuses(() => loose.openat(AT_FDCWD, value, 0), TypeError, message)
    }
    assert.equal(timesAsked(), 0)
    refuses(
      () => loose.openat(AT_FDCWD, detached(), 0),
      TypeError,
      /^openat filename: the buffer is detached/,
    )
  })

  it('is named with its argument in a call with two', () => {
    refuses(() => loose.renameat(-1, 5, -1, 5), TypeError, /^renameat oldname: /)
    refuses(() => loose.renameat(-1, 'a', -1, 5), TypeError, /^renameat newname: /)
  })

  it('may be left out where the call allows it', () => {
    const folder = owned(must.openat(AT_FDCWD, '/', O_PATH))
    try {
      const status = new Uint8Array(256)
      for (const nothing of [null, undefined]) {
        // Since Linux 6.11 a null path is an empty one; earlier kernels say EFAULT.
        const result = loose.statx(folder.fd, nothing, 0x1000, 0xfff, status)
        assert.ok(result === 0 || result === -14, `${result}`)
      }
      refuses(
        () => loose.statx(folder.fd, 0, 0, 0, status),
        TypeError,
        /^statx filename: expected a string, or its/,
      )
    } finally {
      folder.close()
    }
  })

  it('leads to the target of a link, whatever its bytes', () => {
    inFolder((fd, path) => {
      const target = Buffer.from([0x2f, 0xff, 0x2f, 0xc3, 0x28])
      must.symlinkat(target, fd, 'raw')
      symlinkSync('/größe', join(path, 'text'))
      const bytes = new Uint8Array(64)
      assert.deepEqual(Buffer.from(bytes.subarray(0, must.readlinkat(fd, 'raw', bytes))), target)
      assert.equal(Buffer.from(bytes.subarray(0, must.readlinkat(fd, 'text', bytes))).toString(), '/größe')
      // Truncated without a word, as the kernel does.
      assert.equal(sys.readlinkat(fd, 'raw', bytes, 2), 2)
    })
  })

  it('is a folder too', () => {
    inFolder((fd, path) => {
      assert.equal(sys.mkdirat(fd, 'made', 0o700), 0)
      assert.equal(statSync(join(path, 'made')).mode & 0o7777, 0o700)
      mkdirSync(join(path, 'other'))
      for (const name of ['made', 'other']) assert.equal(sys.unlinkat(fd, name, AT_REMOVEDIR), 0)
    })
  })
})

describe('another string', () => {
  it('is a name of a memfd', () => {
    for (const name of ['plain', 'größe', '', 'x'.repeat(249)]) {
      const file = owned(must.memfd_create(name, 0))
      const link = new Uint8Array(1024)
      const length = must.readlinkat(AT_FDCWD, `/proc/self/fd/${file.fd}`, link)
      file.close()
      assert.equal(Buffer.from(link.subarray(0, length)).toString(), `/memfd:${name} (deleted)`)
    }
    refuses(
      () => loose.memfd_create('a\0', 0),
      TypeError,
      /^memfd_create uname: the string has a NUL at index 1/,
    )
    assert.equal(sys.memfd_create('x'.repeat(250), 0), -22)
  })

  it('of a directory is what /proc says', () => {
    const bytes = new Uint8Array(4096)
    const length = must.getcwd(bytes)
    assert.equal(Buffer.from(bytes.subarray(0, length - 1)).toString(), process.cwd())
    assert.equal(readFileSync('/proc/self/comm', 'utf8').length > 0, true)
  })
})
