// Batches: the results of many calls, in their order, whatever the size of a chunk.

import assert from 'node:assert/strict'
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { must, sys } from 'rawsys'
import {
  AF_UNIX,
  ENOENT,
  MAP_ANONYMOUS,
  MAP_PRIVATE,
  MFD_CLOEXEC,
  MSG_DONTWAIT,
  SOCK_DGRAM,
} from 'rawsys/constants'
import { AT_FDCWD, type Fd, STATX_SIZE, struct } from 'rawsys/fs'
import { struct as net } from 'rawsys/net'
import { batch, batchInTurns, program } from 'rawsys/program'
import { withFolder } from './support/folder.js'

describe('a batch', () => {
  it('gives the result of each call, errors among them', () => {
    withFolder((folder) => {
      const paths = Array.from({ length: 700 }, (_, i) => join(folder, `file ${i} ${'x'.repeat(i % 90)}`))
      for (const [i, path] of paths.entries()) if (i % 7 !== 0) writeFileSync(path, 'y'.repeat(i))
      const stats = struct.statx.array(paths.length)
      const results = batch(paths.length, (p, i) =>
        p.statx(AT_FDCWD, paths[i] as string, 0, STATX_SIZE, stats.at(i)),
      )
      for (const [i, path] of paths.entries()) {
        assert.equal(results[i], i % 7 === 0 ? -ENOENT : 0)
        if (i % 7 !== 0) assert.equal(stats.at(i).stx_size, statSync(path).size)
      }
    })
  })

  it('does the same in chunks of any size, in turns too', async () => {
    const file = must.memfd_create('chunks', MFD_CLOEXEC)
    must.write(file, 'abc')
    const offsets = (p: Parameters<Parameters<typeof batch>[1]>[0], i: number) => p.lseek(file, i, 0)
    const expected = Float64Array.from({ length: 1000 }, (_, i) => i)
    for (const chunk of [1, 7, 256, 1000, 65_536]) {
      assert.deepEqual(batch(1000, offsets, { chunk }), expected)
      assert.deepEqual(await batchInTurns(1000, offsets, { chunk }), expected)
    }
    must.close(file)
  })

  it('lets the event loop go round between its chunks', async () => {
    let turns = 0
    let isOver = false
    const turn = (): void => {
      turns++
      if (!isOver) setImmediate(turn)
    }
    setImmediate(turn)
    await batchInTurns(100, (p) => p.getpid(), { chunk: 10 })
    isOver = true
    assert.ok(turns >= 10, `${turns} turns`)
  })

  it('gives bigints where a call does', () => {
    const addresses = batch(3, (p) => p.mmap(null, 4096, 0, MAP_PRIVATE | MAP_ANONYMOUS, -1 as Fd, 0))
    assert.ok(addresses instanceof BigInt64Array)
    for (const address of addresses) assert.equal(sys.munmap(address, 4096), 0)
  })

  it('of nothing is empty', () => {
    assert.deepEqual(
      batch(0, (p) => p.getpid()),
      new Float64Array(0),
    )
  })

  it('writes holders after each chunk', () => {
    const [file, sink] = [must.memfd_create('from', MFD_CLOEXEC), must.memfd_create('to', MFD_CLOEXEC)]
    must.write(file, 'abcdefgh')
    const holders = Array.from({ length: 8 }, (_, i) => ({ value: i as number | bigint }))
    const results = batch(8, (p, i) => p.sendfile(sink, file, holders[i] ?? null, 1), { chunk: 3 })
    assert.deepEqual([...results], [1, 1, 1, 1, 1, 1, 1, 1])
    assert.deepEqual(
      holders.map(({ value }) => value),
      [1, 2, 3, 4, 5, 6, 7, 8],
    )
    for (const fd of [file, sink]) must.close(fd)
  })

  it('may make calls, run programs and other batches while it is recorded', () => {
    withFolder((folder) => {
      const pid = program((p) => p.getpid())
      const results = batch(
        20,
        (p, i) => {
          const path = join(folder, `${i}`)
          mkdirSync(path)
          assert.equal(pid.must(), process.pid)
          assert.deepEqual([...batch(2, (p) => p.faccessat(AT_FDCWD, path, 0))], [0, 0])
          assert.equal(
            sys.faccessat(AT_FDCWD, `${path}/a name that is longer than thirty letters`, 0),
            -ENOENT as never,
          )
          return p.faccessat(AT_FDCWD, path, 0)
        },
        { chunk: 8 },
      )
      assert.ok(results.every((result) => result === 0))
    })
  })

  it('passes a struct that says how much memory there is, and that the kernel writes, to one call of a chunk', () => {
    const ends = new Int32Array(2)
    must.socketpair(AF_UNIX, SOCK_DGRAM, 0, ends)
    const messages = [1, 2].map(() => new net.user_msghdr({ msg_iov: [{ iov_base: new Uint8Array(8) }] }))
    const receive = (list: readonly net.user_msghdr[], chunk: number) =>
      batch(2, (p, i) => p.recvmsg(ends[0] as Fd, list[i % list.length] as net.user_msghdr, MSG_DONTWAIT), {
        chunk,
      })
    const send = (): void => {
      for (let i = 0; i < 2; i++) must.write(ends[1] as Fd, 'hello')
    }
    send()
    assert.deepEqual([...receive(messages, 2)], [5, 5])
    assert.throws(() => receive(messages.slice(1), 2), {
      name: 'TypeError',
      message:
        /^call 1 of the batch: recvmsg: the kernel may write into a struct that says how much memory there is/,
    })
    // In another chunk it is looked at anew.
    send()
    assert.deepEqual([...receive(messages.slice(1), 1)], [5, 5])
    for (const fd of ends) must.close(fd as Fd)
  })

  it('refuses what is no call, with its index', () => {
    const one = /expected a function that makes one call on p each time, got one that made/
    assert.throws(() => batch(3, () => undefined as never), { name: 'TypeError', message: one })
    const twice = (p: Parameters<Parameters<typeof batch>[1]>[0]) => {
      p.getpid()
      return p.getpid()
    }
    assert.throws(() => batch(3, twice), { name: 'TypeError', message: one })
    assert.throws(() => batch(9, (p, i) => p.close(i === 7 ? ('x' as never) : (-1 as Fd)), { chunk: 4 }), {
      name: 'TypeError',
      message: /^call 7 of the batch: close fd: expected an integer/,
    })
    assert.throws(() => batch(-1, (p) => p.getpid()), {
      name: 'RangeError',
      message: /expected a count of 0 ../,
    })
    assert.throws(() => batch(1, (p) => p.getpid(), { chunk: 0 }), { name: 'RangeError' })
    assert.throws(() => batch(1, (p) => p.getpid(), 5 as never), {
      name: 'TypeError',
      message: /expected options/,
    })
    assert.throws(() => batch(1, 5 as never), { name: 'TypeError', message: /expected a function, got 5/ })
    assert.throws(
      () =>
        batch(2, (p, i) => (i === 0 ? p.getpid() : p.mmap(null, 1, 0, MAP_PRIVATE, -1 as Fd, 0)) as never),
      { name: 'TypeError', message: /expected calls of one kind/ },
    )
    let kept: Parameters<Parameters<typeof batch>[1]>[0] | undefined
    batch(1, (p) => {
      kept = p
      return p.getpid()
    })
    assert.throws(() => kept?.getpid(), {
      name: 'TypeError',
      message: /called after the function had returned/,
    })
    assert.throws(() => batch(2, (p) => p.dup(p.dup(0 as Fd))), { name: 'TypeError' })
  })
})
