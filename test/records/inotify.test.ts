// Events of inotify: what a directory goes through.

import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, renameSync, rmdirSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import {
  type Fd,
  IN_ALL_EVENTS,
  IN_CLOEXEC,
  IN_CLOSE_WRITE,
  IN_CREATE,
  IN_DELETE,
  IN_DELETE_SELF,
  IN_IGNORED,
  IN_ISDIR,
  IN_MODIFY,
  IN_MOVED_FROM,
  IN_MOVED_TO,
  IN_NONBLOCK,
  IN_OPEN,
  IN_Q_OVERFLOW,
  inotifyEvents,
  isErr,
  must,
  owned,
  RecordError,
  sys,
} from 'rawsys/fs'
import { withFolder } from '../support/child.js'
import { times } from '../support/scale.js'
import { skip } from '../support/skip.js'
import { bytes, damaged, endsWell } from './support/walk.js'

type Event = [wd: number, mask: number, cookie: number, name: string]

/** All events that are there, read with a buffer of so many bytes; each as plain data. */
function eventsOf(fd: Fd, size = 65536): Event[] {
  const buffer = new Uint8Array(size)
  const events: Event[] = []
  for (;;) {
    const filled = sys.read(fd, buffer)
    if (isErr(filled)) return events
    const found = [...inotifyEvents(buffer, filled)]
    buffer.fill(255)
    for (const { wd, mask, cookie, name } of found) {
      events.push([wd, mask, cookie, Buffer.from(name).toString('latin1')])
    }
  }
}

function withWatch(mask: number, use: (folder: string, fd: Fd, wd: number) => void): void {
  withFolder((folder) => {
    const inotify = owned(must.inotify_init1(IN_CLOEXEC | IN_NONBLOCK))
    try {
      use(folder, inotify.fd, must.inotify_add_watch(inotify.fd, folder, mask as typeof IN_ALL_EVENTS))
    } finally {
      inotify.close()
    }
  })
}

/** An event by hand, as inotify(7) draws it: wd, mask, cookie, len, name. */
function event(wd: number, mask: number, name: Uint8Array): Buffer {
  const header = Buffer.alloc(16)
  header.writeInt32LE(wd, 0)
  header.writeUInt32LE(mask, 4)
  header.writeUInt32LE(7, 8)
  header.writeUInt32LE(name.length, 12)
  return Buffer.concat([header, name])
}

describe('inotify events', () => {
  it('tell what happens in a directory, in order', () => {
    withWatch(IN_ALL_EVENTS, (folder, fd, wd) => {
      writeFileSync(join(folder, 'draft'), 'text')
      renameSync(join(folder, 'draft'), join(folder, 'a name of more than sixteen bytes'))
      mkdirSync(join(folder, 'folder'))
      rmdirSync(join(folder, 'folder'))
      unlinkSync(join(folder, 'a name of more than sixteen bytes'))
      rmdirSync(folder)
      const events = eventsOf(fd)
      const cookie = events.find(([, mask]) => mask === IN_MOVED_FROM)?.[2] ?? 0
      assert.ok(cookie > 0)
      assert.deepEqual(events, [
        [wd, IN_CREATE, 0, 'draft'],
        [wd, IN_OPEN, 0, 'draft'],
        [wd, IN_MODIFY, 0, 'draft'],
        [wd, IN_CLOSE_WRITE, 0, 'draft'],
        [wd, IN_MOVED_FROM, cookie, 'draft'],
        [wd, IN_MOVED_TO, cookie, 'a name of more than sixteen bytes'],
        [wd, IN_CREATE | IN_ISDIR, 0, 'folder'],
        [wd, IN_DELETE | IN_ISDIR, 0, 'folder'],
        [wd, IN_DELETE, 0, 'a name of more than sixteen bytes'],
        [wd, IN_DELETE_SELF, 0, ''],
        [wd, IN_IGNORED, 0, ''],
      ])
      mkdirSync(folder)
    })
  })

  it('have any name, also in a buffer for one event', () => {
    const names = ['x', 'x'.repeat(15), 'x'.repeat(16), 'x'.repeat(255), 'new\nline', '\xff\xfe', 'caf\xe9']
    withWatch(IN_CREATE, (folder, fd, wd) => {
      for (const size of [16 + 256, 65536]) {
        const own = names.map((name) => `${name.slice(0, 254)}${size % 10}`)
        for (const name of own) writeFileSync(Buffer.from(`${folder}/${name}`, 'latin1'), '')
        assert.deepEqual(
          eventsOf(fd, size),
          own.map((name): Event => [wd, IN_CREATE, 0, name]),
        )
      }
    })
  })

  it('have names as strings, or as bytes that are no text', () => {
    const buffer = Buffer.concat([
      event(1, IN_CREATE, Buffer.from('ä\0\0\0')),
      event(1, IN_CREATE, Uint8Array.of(0xff, 0)),
    ])
    const [text, noText] = inotifyEvents(buffer)
    assert.equal(text?.name.text(), 'ä')
    assert.throws(() => noText?.name.text(), /^TypeError: .*not UTF-8/)
    assert.deepEqual([...(noText?.name ?? [])], [0xff])
  })

  it('say when some were lost', function () {
    const limit = Number(readFileSync('/proc/sys/fs/inotify/max_queued_events', 'latin1'))
    if (!(limit < times(100000))) return skip(this, `the queue has room for ${limit} events`)
    withWatch(IN_MOVED_FROM | IN_MOVED_TO, (folder, fd) => {
      const [a, b] = [join(folder, 'a'), join(folder, 'b')]
      writeFileSync(a, '')
      for (let i = 0; i <= limit / 4; i++) {
        renameSync(a, b)
        renameSync(b, a)
      }
      const events = eventsOf(fd)
      assert.equal(events.length, limit + 1)
      assert.deepEqual(events.at(-1), [-1, IN_Q_OVERFLOW, 0, ''])
    })
  })

  it('that cannot be are refused, with the place', () => {
    const good = event(1, IN_CREATE, Buffer.from('good'))
    const long = event(1, IN_CREATE, Buffer.alloc(0))
    for (const length of [1, 2 ** 31, 2 ** 32 - 1]) {
      long.writeUInt32LE(length, 12)
      assert.throws(
        () => [...inotifyEvents(Buffer.concat([good, long]))],
        (error) => {
          assert.ok(error instanceof RecordError)
          assert.equal(error.offset, 20)
          assert.match(
            error.message,
            /^inotify_event at byte 20: expected a length of 16 \.\. 16 bytes, got \d+$/,
          )
          return true
        },
      )
    }
    assert.throws(
      () => [...inotifyEvents(good, 15)],
      /^RecordError: .*expected 16 bytes or more, but 15 are left$/,
    )
    assert.throws(() => inotifyEvents(good, 21), /^RangeError: inotifyEvents bytes: /)
    assert.throws(() => inotifyEvents('good' as never), /^TypeError: inotifyEvents: expected memory/)
    assert.deepEqual([...inotifyEvents(good, 0)], [])
  })

  it('of any bytes end well', () => {
    const valid = Buffer.concat(
      ['a\0', '', 'name\0\0\0'].map((name) => event(1, IN_CREATE, Buffer.from(name))),
    )
    fc.assert(
      fc.property(fc.oneof(bytes, damaged(valid)), (memory) => {
        endsWell(inotifyEvents(memory), memory.length / 16)
      }),
      { numRuns: times(2000) },
    )
  })
})
