// Directory entries: what node:fs finds, in the same directories.

import assert from 'node:assert/strict'
import { type Dirent, lstatSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { SYS, syscall } from 'rawsys'
import {
  AT_FDCWD,
  DirectoryCursor,
  DT_BLK,
  DT_CHR,
  DT_DIR,
  DT_FIFO,
  DT_LNK,
  DT_REG,
  DT_SOCK,
  DT_UNKNOWN,
  directoryEntries,
  type Fd,
  InexactError,
  must,
  O_CLOEXEC,
  O_DIRECTORY,
  owned,
  RecordError,
  SEEK_SET,
} from 'rawsys/fs'
import { withFolder } from '../support/child.js'
import { times } from '../support/scale.js'
import { skip } from '../support/skip.js'
import { bytes, damaged, endsWell } from './support/walk.js'

interface Entry {
  readonly name: string
  readonly type: number
  readonly ino: number
  readonly off: bigint
}

/** All entries of a directory but . and .., each name as latin1, read with a buffer of so many bytes. */
function cursorEntries(path: string, size: number): { entries: Entry[]; calls: number } {
  const folder = owned(must.openat(AT_FDCWD, path, O_DIRECTORY | O_CLOEXEC))
  const buffer = new Uint8Array(size)
  const cursor = new DirectoryCursor(buffer)
  const entries: Entry[] = []
  let calls = 0
  for (let filled = read(folder.fd, buffer); filled > 0; filled = read(folder.fd, buffer)) {
    calls++
    cursor.over(filled)
    while (cursor.next()) {
      const name = Buffer.from(cursor.nameBytes).toString('latin1')
      entries.push({ name, type: cursor.d_type, ino: cursor.d_ino, off: cursor.d_off })
    }
  }
  folder.close()
  return { entries: entries.filter(({ name }) => name !== '.' && name !== '..'), calls }
}

function read(fd: Fd, buffer: Uint8Array): number {
  return must.getdents64(fd, buffer)
}

function structEntries(path: string): Entry[] {
  const folder = owned(must.openat(AT_FDCWD, path, O_DIRECTORY | O_CLOEXEC))
  const buffer = new Uint8Array(4096)
  const entries: Entry[] = []
  for (let filled = read(folder.fd, buffer); filled > 0; filled = read(folder.fd, buffer)) {
    const found = [...directoryEntries(buffer, filled)]
    // The structs are of a copy.
    buffer.fill(255)
    for (const { d_name, d_type, d_ino, d_off } of found) {
      entries.push({ name: Buffer.from(d_name).toString('latin1'), type: d_type, ino: d_ino, off: d_off })
    }
  }
  folder.close()
  return entries.filter(({ name }) => name !== '.' && name !== '..')
}

function typeOf(entry: Dirent<Buffer>): number {
  if (entry.isFile()) return DT_REG
  if (entry.isDirectory()) return DT_DIR
  if (entry.isSymbolicLink()) return DT_LNK
  if (entry.isFIFO()) return DT_FIFO
  if (entry.isSocket()) return DT_SOCK
  if (entry.isCharacterDevice()) return DT_CHR
  return entry.isBlockDevice() ? DT_BLK : DT_UNKNOWN
}

function fromNode(path: string): [name: string, type: number][] {
  const entries = readdirSync(path, { encoding: 'buffer', withFileTypes: true })
  return entries.map((entry): [string, number] => [entry.name.toString('latin1'), typeOf(entry)]).sort()
}

function namesAndTypes(entries: readonly Entry[]): [name: string, type: number][] {
  return entries.map(({ name, type }): [string, number] => [name, type]).sort()
}

/** A record by hand, as getdents64(2) draws it: inode, offset, length, type, name. */
function record(
  name: string | Uint8Array,
  { ino = 1n, reclen = 0 }: { ino?: bigint; reclen?: number } = {},
): Buffer {
  const own = Buffer.from(name)
  const bytes = Buffer.alloc(Math.ceil((19 + own.length + 1) / 8) * 8)
  bytes.writeBigUInt64LE(ino, 0)
  bytes.writeBigInt64LE(-2n, 8)
  bytes.writeUInt16LE(reclen || bytes.length, 16)
  bytes.writeUInt8(DT_REG, 18)
  own.copy(bytes, 19)
  return bytes
}

describe('directory entries', () => {
  for (const path of ['/', '/dev', '/proc/sys', '/proc/sys/kernel', '/sys', '/sys/kernel', '/proc/self/ns']) {
    it(`are those that node:fs finds in ${path}`, function () {
      const expected = tryNode(path)
      if (expected === undefined) return skip(this, `there is no ${path}`)
      assert.ok(expected.length > 0)
      assert.deepEqual(namesAndTypes(cursorEntries(path, 32768).entries), expected)
      assert.deepEqual(namesAndTypes(structEntries(path)), expected)
    })
  }

  it('have any name that a file can have, and all kinds of files', () => {
    withFolder((folder) => {
      const odd = [
        Buffer.from([0xff, 0xfe, 0x80]),
        Buffer.from('caf\xe9', 'latin1'),
        ...['x'.repeat(255), 'ä'.repeat(127), 'new\nline', ' ', '\\', '😀', '\x7f', '...', '-'].map((name) =>
          Buffer.from(name),
        ),
      ]
      for (const name of odd) writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), name]), '')
      mkdirSync(join(folder, 'folder'))
      symlinkSync('/no/such', join(folder, 'link'))
      must.mknodat(AT_FDCWD, join(folder, 'fifo'), 0o010600, 0)
      const { entries } = cursorEntries(folder, 4096)
      assert.deepEqual(namesAndTypes(entries), fromNode(folder))
      assert.deepEqual(namesAndTypes(structEntries(folder)), fromNode(folder))
      assert.equal(entries.length, odd.length + 3)
      for (const { name, ino } of entries) {
        const path = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')])
        assert.equal(ino, lstatSync(path).ino)
      }
    })
  })

  it('are the same in many small buffers, and go on at d_off', () => {
    withFolder((folder) => {
      const count = times(1000)
      for (let i = 0; i < count; i++) writeFileSync(join(folder, `${i}`.repeat((i % 20) + 1)), '')
      const whole = cursorEntries(folder, 1 << 20)
      const parts = cursorEntries(folder, 300)
      assert.ok(parts.calls > count / 12, `${parts.calls}`)
      assert.deepEqual(parts.entries, whole.entries)
      assert.deepEqual(namesAndTypes(whole.entries), fromNode(folder))

      const opened = owned(must.openat(AT_FDCWD, folder, O_DIRECTORY | O_CLOEXEC))
      const middle = whole.entries.length >> 1
      const off = whole.entries[middle]?.off ?? 0n
      // As a bigint: positions in directories may be any 63 bits.
      assert.equal(syscall.bigint(SYS.lseek, opened.fd, off, SEEK_SET as number), off)
      const buffer = new Uint8Array(300)
      const [next] = directoryEntries(buffer, must.getdents64(opened.fd, buffer))
      assert.equal(next?.d_name.text(), whole.entries[middle + 1]?.name)
      opened.close()
    })
  })

  it('have names as strings, and bytes where they are no text', () => {
    const buffer = Buffer.concat([
      record('ascii'),
      record('ä😀'),
      record(Uint8Array.of(0x61, 0xff)),
      record('end'),
    ])
    const cursor = new DirectoryCursor(buffer).over()
    const names: (string | number[])[] = []
    while (cursor.next()) {
      try {
        names.push(cursor.name)
      } catch (error) {
        assert.ok(error instanceof TypeError)
        assert.match(error.message, /not UTF-8/)
        names.push([...cursor.nameBytes])
      }
    }
    assert.deepEqual(names, ['ascii', 'ä😀', [0x61, 0xff], 'end'])
    const entries = [...directoryEntries(buffer)]
    assert.equal(entries[1]?.d_name.text(), 'ä😀')
    assert.throws(() => entries[2]?.d_name.text(), TypeError)
    assert.deepEqual([...(entries[2]?.d_name ?? [])], [0x61, 0xff])
    assert.match(`${JSON.stringify(entries[0])}`, /"d_name":/)
  })

  it('can be passed on as bytes to a call', () => {
    withFolder((folder) => {
      const path = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0x2e])])
      writeFileSync(path, '')
      const opened = owned(must.openat(AT_FDCWD, folder, O_DIRECTORY | O_CLOEXEC))
      const buffer = new Uint8Array(1024)
      const entries = [...directoryEntries(buffer, must.getdents64(opened.fd, buffer))]
      const entry = entries.find(({ d_type }) => d_type === DT_REG)
      must.unlinkat(opened.fd, entry?.d_name ?? '', 0)
      opened.close()
      assert.deepEqual(readdirSync(folder), [])
      rmSync(folder, { recursive: true })
    })
  })

  it('have exact numbers', () => {
    const cursor = new DirectoryCursor(record('big', { ino: 2n ** 64n - 1n })).over()
    assert.ok(cursor.next())
    assert.throws(
      () => cursor.d_ino,
      (error) => error instanceof InexactError && error.value === 2n ** 64n - 1n,
    )
    assert.equal(cursor.d_off, -2n)
    const [entry] = directoryEntries(record('big', { ino: 2n ** 64n - 1n }))
    assert.equal(entry?.big.d_ino, 2n ** 64n - 1n)
  })

  it('are where the cursor stands only', () => {
    const buffer = record('one')
    const cursor = new DirectoryCursor(buffer)
    assert.equal(cursor.next(), false)
    const fields = ['d_ino', 'd_off', 'd_type', 'name', 'nameBytes'] as const
    for (const field of fields)
      assert.throws(() => cursor[field], /^RangeError: DirectoryCursor: there is no entry/)
    cursor.over(buffer.length)
    assert.throws(() => cursor.name, RangeError)
    assert.equal(cursor.next(), true)
    assert.equal(cursor.name, 'one')
    assert.equal(cursor.next(), false)
    assert.equal(cursor.next(), false)
    for (const field of fields) assert.throws(() => cursor[field], RangeError)
    assert.equal(cursor.over(0).next(), false)
  })

  it('lie in any memory, shared and unaligned too', () => {
    const source = record('somewhere')
    const memory = new SharedArrayBuffer(source.length + 1)
    const view = new DataView(memory, 1)
    new Uint8Array(memory).set(source, 1)
    for (const buffer of [view, new Uint8Array(memory, 1)]) {
      const cursor = new DirectoryCursor(buffer).over()
      assert.ok(cursor.next())
      assert.equal(cursor.name, 'somewhere')
      assert.deepEqual(
        [...directoryEntries(buffer)].map(({ d_name }) => d_name.text()),
        ['somewhere'],
      )
    }
  })

  it('that cannot be are refused, with the place', () => {
    const good = record('good')
    const cases: [Buffer, RegExp][] = [
      [record('x', { reclen: 65535 }), /expected a multiple of 8 within 24 \.\. 24 as d_reclen, got 65535$/],
      [record('x', { reclen: 16 }), /got 16$/],
      [Buffer.concat([record('x', { reclen: 28 }), Buffer.alloc(8)]), /got 28$/],
      [record('').subarray(0, 23), /expected 24 bytes or more, but 23 are left$/],
      [Buffer.from(record('12345').fill('x', 19)), /expected a NUL after the name$/],
    ]
    const zero = record('x')
    zero.writeUInt16LE(0, 16)
    cases.push([zero, /got 0$/])
    for (const [bad, message] of cases) {
      const cursor = new DirectoryCursor(Buffer.concat([good, bad])).over()
      assert.ok(cursor.next())
      for (const attempt of [() => cursor.next(), () => [...directoryEntries(Buffer.concat([good, bad]))]]) {
        assert.throws(attempt, (error) => {
          assert.ok(error instanceof RecordError)
          assert.equal(error.offset, good.length)
          assert.match(error.message, message)
          return true
        })
      }
    }
  })

  it('of wrong arguments are refused', () => {
    const buffer = new Uint8Array(10)
    for (const value of [null, undefined, 1, 'text', {}, [1]]) {
      assert.throws(() => new DirectoryCursor(value as never), /^TypeError: DirectoryCursor: expected memory/)
      assert.throws(() => directoryEntries(value as never), /^TypeError: directoryEntries: expected memory/)
    }
    for (const filled of [11, -9, 1.5, Number.NaN]) {
      assert.throws(() => new DirectoryCursor(buffer).over(filled), RangeError)
      assert.throws(() => directoryEntries(buffer, filled), RangeError)
    }
    const cursor = new DirectoryCursor(buffer)
    structuredClone(buffer, { transfer: [buffer.buffer] })
    assert.throws(() => cursor.over(1), TypeError)
  })

  it('of a buffer that is taken away meanwhile end', () => {
    const buffer = new Uint8Array(record('gone'))
    const cursor = new DirectoryCursor(buffer).over()
    structuredClone(buffer, { transfer: [buffer.buffer] })
    assert.equal(cursor.next(), false)
  })

  it('of any bytes end well', () => {
    const valid = Buffer.concat(['a', 'some name', 'ä', '', 'x'.repeat(40)].map((name) => record(name)))
    fc.assert(
      fc.property(fc.oneof(bytes, damaged(valid)), (memory) => {
        const count = endsWell(directoryEntries(memory), memory.length / 24)
        const cursor = new DirectoryCursor(memory).over()
        assert.equal(endsWell(steps(cursor), memory.length / 24), count)
      }),
      { numRuns: times(2000) },
    )
  })
})

function* steps(cursor: DirectoryCursor): Generator<Uint8Array> {
  while (cursor.next()) yield cursor.nameBytes
}

function tryNode(path: string): [name: string, type: number][] | undefined {
  try {
    return fromNode(path)
  } catch {
    return undefined
  }
}
