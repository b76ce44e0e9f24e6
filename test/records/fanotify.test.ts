// Events of fanotify: of a directory of our own, with file handles, descriptors and questions.

import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, readlinkSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import {
  AT_FDCWD,
  errnoName,
  FAN_ALLOW,
  FAN_CLASS_NOTIF,
  FAN_CLOEXEC,
  FAN_CLOSE_WRITE,
  FAN_CREATE,
  FAN_DELETE,
  FAN_DENY,
  FAN_EVENT_INFO_TYPE_DFID_NAME,
  FAN_EVENT_INFO_TYPE_FID,
  FAN_EVENT_INFO_TYPE_NEW_DFID_NAME,
  FAN_EVENT_INFO_TYPE_OLD_DFID_NAME,
  FAN_EVENT_ON_CHILD,
  FAN_MARK_ADD,
  FAN_NOFD,
  FAN_NONBLOCK,
  FAN_ONDIR,
  FAN_RENAME,
  FAN_REPORT_DFID_NAME,
  FAN_REPORT_FID,
  FAN_REPORT_PIDFD,
  type FanotifyEvent,
  type Fd,
  fanotifyEvents,
  fanotifyResponse,
  isErr,
  must,
  O_RDONLY,
  owned,
  RecordError,
  struct,
  sys,
} from 'rawsys/fs'
import { libraryUrl, runJson, withFolder } from '../support/child.js'
import { times } from '../support/scale.js'
import { needs, skip } from '../support/skip.js'
import { bytes, damaged, endsWell } from './support/walk.js'

const FLAGS = FAN_CLASS_NOTIF | FAN_CLOEXEC | FAN_NONBLOCK

/** Watches a new folder while something happens in it, and gives the events. */
function watch(
  context: Mocha.Context,
  { flags, mask }: { flags: number; mask: number },
  does: (folder: string) => void,
  use: (events: FanotifyEvent[], folder: string) => void,
): void {
  const opened = sys.fanotify_init((FLAGS | flags) as typeof FLAGS, O_RDONLY)
  if (isErr(opened)) skip(context, `fanotify_init gives ${errnoName(opened)}`)
  const group = owned(opened)
  try {
    withFolder((folder) => {
      const marked = sys.fanotify_mark(group.fd, FAN_MARK_ADD, mask as typeof FAN_CREATE, AT_FDCWD, folder)
      if (isErr(marked)) skip(context, `fanotify_mark gives ${errnoName(marked)}`)
      does(folder)
      use(eventsOf(group.fd), folder)
    })
  } finally {
    group.close()
  }
}

function eventsOf(fd: Fd): FanotifyEvent[] {
  const buffer = new Uint8Array(65536)
  const filled = must.read(fd, buffer)
  const events = [...fanotifyEvents(buffer, filled)]
  buffer.fill(255)
  return events
}

/** The file handle and file system of a path, from calls of their own. */
function named(path: string): { handle: string; type: number; fsid: number[] } {
  const handle = struct.file_handle.withTail(128, { handle_bytes: 128 })
  const mount = new Uint8Array(8)
  must.name_to_handle_at(AT_FDCWD, path, handle, mount, 0)
  const statfs = new struct.statfs()
  must.statfs(path, statfs)
  const hex = Buffer.from(handle.f_handle.subarray(0, handle.handle_bytes)).toString('hex')
  return { handle: hex, type: handle.handle_type, fsid: [...statfs.f_fsid.val] }
}

function told({ handle, fsid }: FanotifyEvent['fids'][number]): ReturnType<typeof named> {
  return {
    handle: Buffer.from(handle.f_handle).toString('hex'),
    type: handle.handle_type,
    fsid: [...fsid.val],
  }
}

/** An information record by hand: type, length, and what follows. */
function info(type: number, rest: Uint8Array, length: number = 4 + rest.length): Buffer {
  const header = Buffer.from([type, 0, 0, 0])
  header.writeUInt16LE(length, 2)
  return Buffer.concat([header, rest])
}

/** An event by hand, as fanotify(7) draws it. */
function event(infos: Uint8Array, { vers = 3, length = 24 + infos.length, metadata = 24 } = {}): Buffer {
  const bytes = Buffer.alloc(24)
  bytes.writeUInt32LE(length, 0)
  bytes.writeUInt8(vers, 4)
  bytes.writeUInt16LE(metadata, 6)
  bytes.writeBigUInt64LE(0x100n, 8)
  bytes.writeInt32LE(-1, 16)
  bytes.writeInt32LE(77, 20)
  return Buffer.concat([bytes, infos])
}

function fid(handleBytes: number, handle: string, name: string): Buffer {
  const fixed = Buffer.alloc(16)
  fixed.writeInt32LE(5, 0)
  fixed.writeInt32LE(6, 4)
  fixed.writeUInt32LE(handleBytes, 8)
  fixed.writeInt32LE(1, 12)
  return Buffer.concat([fixed, Buffer.from(handle), Buffer.from(name)])
}

describe('fanotify events', () => {
  it('name a directory by its file handle, and the file in it', function () {
    const mask = FAN_CREATE | FAN_DELETE | FAN_ONDIR | FAN_EVENT_ON_CHILD
    const odd = Buffer.from([0x6f, 0xff])
    watch(
      this,
      { flags: FAN_REPORT_FID | FAN_REPORT_DFID_NAME, mask },
      (folder) => {
        writeFileSync(join(folder, 'file'), '')
        mkdirSync(join(folder, 'folder'))
        writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), odd]), '')
      },
      (events, folder) => {
        assert.equal(events.length, 3)
        for (const [i, { metadata, fids, others }] of events.entries()) {
          const parent = fids.find(({ info_type }) => info_type === FAN_EVENT_INFO_TYPE_DFID_NAME)
          assert.ok(parent !== undefined)
          assert.deepEqual(told(parent), named(folder))
          assert.deepEqual(
            Buffer.from(parent.name ?? []),
            [Buffer.from('file'), Buffer.from('folder'), odd][i],
          )
          assert.equal(metadata.mask & FAN_CREATE, FAN_CREATE)
          assert.equal(metadata.fd, FAN_NOFD)
          assert.deepEqual(others, [])
          const own = fids.find(({ info_type }) => info_type === FAN_EVENT_INFO_TYPE_FID)
          if (own !== undefined && i < 2) {
            assert.deepEqual(told(own), named(join(folder, i === 0 ? 'file' : 'folder')))
            assert.equal(own.name, undefined)
          }
        }
        const last = events[2]?.fids.find(({ name }) => name !== undefined)
        assert.throws(() => last?.name?.text(), /^TypeError: .*not UTF-8/)
      },
    )
  })

  it('name both places of a rename', function () {
    watch(
      this,
      { flags: FAN_REPORT_FID | FAN_REPORT_DFID_NAME, mask: FAN_RENAME },
      (folder) => {
        writeFileSync(join(folder, 'before'), '')
        renameSync(join(folder, 'before'), join(folder, 'after'))
      },
      (events, folder) => {
        assert.equal(events.length, 1)
        const places = events[0]?.fids.filter(({ name }) => name !== undefined) ?? []
        assert.deepEqual(
          places.map(({ info_type, name }) => [info_type, name?.text()]),
          [
            [FAN_EVENT_INFO_TYPE_OLD_DFID_NAME, 'before'],
            [FAN_EVENT_INFO_TYPE_NEW_DFID_NAME, 'after'],
          ],
        )
        for (const place of places) assert.deepEqual(told(place), named(folder))
      },
    )
  })

  it('have descriptors of the file and of the process, for those with privileges', function () {
    watch(
      this,
      { flags: FAN_REPORT_PIDFD, mask: FAN_CLOSE_WRITE | FAN_EVENT_ON_CHILD },
      (folder) => writeFileSync(join(folder, 'file'), 'text'),
      (events, folder) => {
        assert.equal(events.length, 1)
        const [{ metadata, pidfd, fids } = assert.fail()] = events
        const file = owned(metadata.fd)
        const process_ = owned(pidfd?.pidfd ?? assert.fail())
        assert.equal(readlinkSync(`/proc/self/fd/${file.fd}`), join(folder, 'file'))
        assert.match(
          readFileSync(`/proc/self/fdinfo/${process_.fd}`, 'latin1'),
          new RegExp(`^Pid:\\s${process.pid}$`, 'm'),
        )
        assert.equal(metadata.pid, process.pid)
        assert.equal(metadata.mask, FAN_CLOSE_WRITE)
        assert.deepEqual(fids, [])
        file.close()
        process_.close()
      },
    )
  })

  it('can be questions, which are answered', function () {
    needs(this, ['cat'], 'coreutils')
    withFolder((folder) => {
      const path = join(folder, 'file')
      writeFileSync(path, 'text')
      const told = runJson(`
        import { spawn } from 'node:child_process'
        import * as fs from '${libraryUrl('fs.js')}'
        const { must } = fs
        const group = fs.sys.fanotify_init(fs.FAN_CLASS_CONTENT | fs.FAN_CLOEXEC, fs.O_RDONLY)
        if (fs.isErr(group)) console.log(JSON.stringify(fs.errnoName(group)))
        else {
          const marked = fs.sys.fanotify_mark(group, fs.FAN_MARK_ADD, fs.FAN_OPEN_PERM, fs.AT_FDCWD, ${JSON.stringify(path)})
          if (fs.isErr(marked)) console.log(JSON.stringify(fs.errnoName(marked)))
          else await answer([fs.FAN_DENY, fs.FAN_ALLOW])
        }
        async function answer(responses) {
          const buffer = new Uint8Array(4096)
          const results = []
          for (const response of responses) {
            const child = spawn('cat', [${JSON.stringify(path)}], { env: { ...process.env, LC_ALL: 'C' } })
            const output = new Promise((done) => {
              for (const stream of [child.stdout, child.stderr]) stream.once('data', (data) => done(String(data).trim().replace(/^.*: Operation not permitted$/, 'EPERM')))
            })
            for (const { metadata } of fs.fanotifyEvents(buffer, must.read(group, buffer))) {
              must.write(group, fs.fanotifyResponse(metadata.fd, response))
              results.push(metadata.pid === child.pid)
              must.close(metadata.fd)
            }
            results.push(await output)
          }
          console.log(JSON.stringify(results))
        }`)
      if (typeof told === 'string') return skip(this, `fanotify gives ${told}`)
      assert.deepEqual(told, [true, 'EPERM', true, 'text'])
    })
  })

  it('are answered with the rule, as the kernel wants it', function () {
    const opened = sys.fanotify_init(FLAGS, O_RDONLY)
    if (isErr(opened)) return skip(this, `fanotify_init gives ${errnoName(opened)}`)
    const group = owned(opened)
    // Without a descriptor the kernel only looks whether it understands the rule.
    const answer = fanotifyResponse(FAN_NOFD, FAN_ALLOW, { rule_number: 1, subj_trust: 2, obj_trust: 0 })
    const result = sys.write(group.fd, answer)
    assert.equal(Buffer.from(answer).toString('hex'), 'ffffffff2100000001001000010000000200000000000000')
    const wrong = answer.slice()
    wrong[10] = 12
    assert.equal(errnoName(sys.write(group.fd, wrong)), 'EINVAL')
    group.close()
    if (isErr(result)) return skip(this, `the kernel takes no rules: ${errnoName(result)}`)
    assert.ok(result > 0)
  })

  it('without a rule are answered in eight bytes', () => {
    assert.equal(Buffer.from(fanotifyResponse(7, FAN_DENY)).toString('hex'), '0700000002000000')
  })

  it('have records of all types', () => {
    const word = (value: number) => Buffer.from(Int32Array.of(value).buffer)
    const infos = Buffer.concat([
      info(1, fid(4, 'ABCD', '')),
      info(2, fid(0, '', 'n\0\0\0')),
      info(4, word(-2)),
      info(5, Buffer.concat([word(5), word(3)])),
      info(6, Buffer.concat([word(0), Buffer.from(BigUint64Array.of(4096n, 512n).buffer)])),
      info(7, Buffer.concat([word(0), Buffer.from(BigUint64Array.of(99n).buffer)])),
      info(200, Buffer.from('????')),
    ])
    const [first = assert.fail(), second] = fanotifyEvents(
      Buffer.concat([event(infos), event(Buffer.alloc(0))]),
    )
    assert.deepEqual(
      first.fids.map(({ info_type, fsid, handle, name }) => [
        info_type,
        [...fsid.val],
        Buffer.from(handle.f_handle).toString(),
        name?.text(),
      ]),
      [
        [1, [5, 6], 'ABCD', undefined],
        [2, [5, 6], '', 'n'],
      ],
    )
    assert.equal(first.pidfd?.pidfd, -2)
    assert.deepEqual([first.error?.error, first.error?.error_count], [5, 3])
    assert.deepEqual([first.range?.offset, first.range?.count], [4096, 512])
    assert.equal(first.mnt?.mnt_id, 99)
    assert.deepEqual(
      first.others.map(({ info_type, len, byteLength }) => [info_type, len, byteLength]),
      [[200, 8, 8]],
    )
    assert.deepEqual([second?.metadata.pid, second?.fids, second?.pidfd], [77, [], undefined])
  })

  it('that cannot be are refused, with the place', () => {
    const none = Buffer.alloc(0)
    for (const [bad, place, message] of [
      [event(none, { vers: 2 }), 24, /expected 3 as vers, got 2$/],
      [event(none, { length: 23 }), 24, /expected a length of 24 \.\. 24 bytes, got 23$/],
      [event(none, { length: 2 ** 32 - 1 }), 24, /got 4294967295$/],
      [event(none, { length: 0 }), 24, /got 0$/],
      [event(none, { metadata: 23 }), 24, /expected 24 \.\. 24 as metadata_len, got 23$/],
      [event(none, { metadata: 25 }), 24, /got 25$/],
      [event(none).subarray(0, 20), 24, /expected 24 bytes or more, but 20 are left$/],
      [event(info(1, none, 0)), 48, /expected a length of 4 \.\. 4 bytes, got 0$/],
      [event(info(9, none, 5)), 48, /got 5$/],
      [event(Buffer.from([1, 0, 3])), 48, /expected 4 bytes or more, but 3 are left$/],
      [event(info(1, Buffer.alloc(15))), 48, /expected 20 bytes or more as hdr\.len, got 19$/],
      [event(info(1, fid(5, 'ABCD', ''))), 48, /expected 4 or less as handle_bytes, got 5$/],
      [event(info(1, fid(2 ** 32 - 1, 'ABCD', ''))), 48, /got 4294967295$/],
      [event(info(2, fid(4, 'ABCD', 'name'))), 48, /expected a NUL after the name$/],
      [event(info(2, fid(4, 'ABCD', ''))), 48, /expected a NUL after the name$/],
      [event(info(4, none)), 48, /expected 8 bytes or more as hdr\.len, got 4$/],
    ] as const) {
      assert.throws(
        () => [...fanotifyEvents(Buffer.concat([event(none), bad]))],
        (error) => {
          assert.ok(error instanceof RecordError)
          assert.match(error.message, message)
          assert.equal(error.offset, place)
          return true
        },
      )
    }
    assert.throws(() => fanotifyEvents(none, 1), /^RangeError: fanotifyEvents bytes: /)
    assert.throws(() => fanotifyEvents(5 as never), /^TypeError: fanotifyEvents: expected memory/)
  })

  it('of any bytes end well', () => {
    const valid = Buffer.concat([event(info(2, fid(4, 'ABCD', 'n\0\0\0'))), event(info(4, Buffer.alloc(4)))])
    fc.assert(
      fc.property(fc.oneof(bytes, damaged(valid)), (memory) => {
        endsWell(fanotifyEvents(memory), memory.length / 24)
      }),
      { numRuns: times(2000) },
    )
  })
})
