// Memory that programs use: looked at for each run, held while it runs, never written beyond.

import assert from 'node:assert/strict'
import { must, sys } from 'rawsys'
import {
  AF_UNIX,
  MFD_CLOEXEC,
  MSG_DONTWAIT,
  SO_TYPE,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_SOCKET,
} from 'rawsys/constants'
import { AT_FDCWD, type Fd, O_RDONLY, struct } from 'rawsys/fs'
import { struct as net, socketAddress } from 'rawsys/net'
import { Failure, program, type Ref } from 'rawsys/program'
import { collect } from '../support/collect.js'
import { times } from '../support/scale.js'

const text = must.memfd_create('text', MFD_CLOEXEC)
must.write(text, 'abcdefghijklmnopqrstuvwxyz')

const read = program((p, buffer: Ref<Uint8Array>) => p.pread64(text, buffer, undefined, 0))

/** Not in the library's own types yet. */
function resizable(bytes: number, most: number): ArrayBuffer & { resize(bytes: number): void } {
  const Resizable = ArrayBuffer as unknown as new (
    bytes: number,
    options: object,
  ) => ArrayBuffer & { resize(bytes: number): void }
  return new Resizable(bytes, { maxByteLength: most })
}

describe('memory of a program', () => {
  it('is as long as it is when the program runs', () => {
    assert.equal(read.must(new Uint8Array(4)), 4)
    assert.equal(read.must(new Uint8Array(9)), 9)
    assert.equal(read.must(new Uint8Array(0)), 0)
  })

  it('that the body knows is looked at for each run', () => {
    const buffer = resizable(8, 64)
    const bytes = new Uint8Array(buffer)
    const whole = program((p) => p.pread64(text, bytes, undefined, 0))
    assert.equal(whole.must(), 8)
    buffer.resize(20)
    assert.equal(whole.must(), 20)
    buffer.resize(3)
    assert.equal(whole.must(), 3)
    structuredClone(buffer, { transfer: [buffer] })
    assert.throws(() => whole.run(), {
      name: 'TypeError',
      message: /^step 1: pread64.*: the buffer is detached/,
    })
  })

  it('that changed does not take the strings of its call with it', () => {
    const buffer = resizable(256, 512)
    const stat = new Uint8Array(buffer)
    const other = program((p, path: Ref<string>) => p.faccessat(AT_FDCWD, path, 0))
    const ask = program((p) => p.statx(AT_FDCWD, '/proc/self/status', 0, 0, stat))
    assert.equal(ask.must(), 0)
    buffer.resize(300)
    for (let i = 0; i < 3; i++) {
      assert.equal(ask.must(), 0)
      assert.ok(other.run(`/no/such/${'x'.repeat(100)}`) instanceof Failure)
    }
  })

  it('of a count that no longer fits is refused before any call', () => {
    const log = must.memfd_create('log', MFD_CLOEXEC)
    const buffer = resizable(8, 64)
    const counted = program((p) => {
      p.write(log, 'x')
      return p.pread64(text, new Uint8Array(buffer), 8, 0)
    })
    assert.equal(counted.must(), 8)
    assert.equal(must.lseek(log, 0, 2), 1)
    buffer.resize(4)
    assert.throws(() => counted.run(), {
      name: 'RangeError',
      message: /^step 2: pread64 count: 8 reaches beyond/,
    })
    assert.equal(must.lseek(log, 0, 2), 1)
    must.close(log)
  })

  it('stays where it is while nobody else refers to it', () => {
    const programs = Array.from({ length: Math.max(10, times(50)) }, (_, i) => {
      const bytes = new Uint8Array(10_000)
      return program((p) => {
        p.pread64(text, bytes, 26, 0)
        const copy = p.memfd_create(`copy ${i} ${'x'.repeat(100)}`, MFD_CLOEXEC)
        p.finally(() => p.close(copy))
        p.write(copy, bytes, 26)
        p.write(copy, 'y'.repeat(9000))
        return p.lseek(copy, 0, 1)
      })
    })
    for (let round = 0; round < 3; round++) {
      collect()
      for (const one of programs) assert.equal(one.must(), 9026)
    }
  })

  it('takes strings of any length, many of them', () => {
    const file = must.memfd_create('strings', MFD_CLOEXEC)
    const lengths = [0, 1, 23, 24, 25, 500, 8000, 9000, 100_000]
    const strings = program((p, list: Ref<string>) => {
      for (const length of lengths) p.write(file, 's'.repeat(length))
      for (let i = 0; i < 200; i++) p.write(file, list)
    })
    const parameter = 'ü'.repeat(100)
    strings.must(parameter)
    const expected = 's'.repeat(lengths.reduce((a, b) => a + b)) + parameter.repeat(200)
    const bytes = new Uint8Array(expected.length * 3)
    const count = must.pread64(file, bytes, undefined, 0)
    assert.equal(Buffer.from(bytes.subarray(0, count)).toString(), expected)
    must.close(file)
  })

  it('does not cost a call its strings: each keeps its own', () => {
    const paths = ['/', '/proc', '/proc/self', '/proc/self/status', '/no/such/file']
    const stats = paths.map(() => new struct.statx())
    const all = program((p) =>
      paths.map((path, i) => p.attempt(() => p.statx(AT_FDCWD, path, 0, 0, stats[i] as struct.statx))),
    )
    const one = new struct.statx()
    for (let round = 0; round < 3; round++) {
      assert.deepEqual(all.must(), [0, 0, 0, 0, -2])
      for (const [i, path] of paths.slice(0, -1).entries()) {
        must.statx(AT_FDCWD, path, 0, 0, one)
        assert.equal(stats[i]?.stx_ino, one.stx_ino, path)
      }
    }
  })

  it('given as a path is read for each run', () => {
    const path = Buffer.from('/etc\0')
    const open = program((p) => {
      const fd = p.openat(AT_FDCWD, path, O_RDONLY)
      p.close(fd)
    })
    assert.equal(open.run(), undefined)
    path.write('/eti')
    assert.ok(open.run() instanceof Failure)
  })
})

describe('a length that the kernel writes', () => {
  // A name of 110 bytes: longer than the memory that it is asked into.
  const name = socketAddress({ family: 'unix', abstract: `${process.pid}`.padStart(107, 'n') })
  const bound = must.socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0)
  must.bind(bound, name)

  it('is again what there is room for, each time round', () => {
    const memory = new Uint8Array(64).fill(0xee)
    const ask = program((p) => {
      p.loop(() => p.getsockname(bound, memory.subarray(0, 16)), { max: 3 })
    })
    assert.equal(ask.run(), undefined)
    assert.ok(memory.subarray(16).every((byte) => byte === 0xee))
  })

  it('in a holder is refused when it says more than there is room for', () => {
    const memory = new Uint8Array(64).fill(0xee)
    const length = { value: 16 }
    const ask = program((p) => {
      p.loop(() => p.getsockname(bound, memory.subarray(0, 16), length), { max: 2 })
    })
    assert.throws(() => ask.run(), {
      name: 'RangeError',
      message: 'step 1, getsockname: the length 110 reaches beyond the memory',
    })
    assert.equal(length.value, 110)
    assert.ok(memory.subarray(16).every((byte) => byte === 0xee))
    // What a direct call says to the same.
    assert.throws(() => sys.getsockname(bound, memory.subarray(0, 16), length), { name: 'RangeError' })
  })

  it('passes from call to call as it would between direct calls', () => {
    const length = { value: 128 }
    const large = new Uint8Array(128)
    const small = new Uint8Array(16)
    const ask = program((p) => {
      p.getsockname(bound, large, length)
      p.getsockname(bound, small, length)
    })
    assert.throws(() => ask.run(), { name: 'RangeError', message: /^step 2, getsockname: the length 110/ })
  })

  it('of an option is one, too', () => {
    const type = { value: 0 }
    const ask = program((p, fd: Ref<Fd>) => {
      p.loop(() => p.getsockopt(fd, SOL_SOCKET, SO_TYPE, type), { max: 3 })
    })
    ask.must(bound)
    assert.equal(type.value, SOCK_DGRAM)
  })

  it('of a connection that is accepted, with and without one that is waiting', () => {
    const listener = must.socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)
    must.bind(listener, socketAddress({ family: 'unix', abstract: `rawsys-program-${process.pid}` }))
    must.listen(listener, 3)
    const clients = [1, 2].map(() => {
      const fd = must.socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)
      must.connect(fd, socketAddress({ family: 'unix', abstract: `rawsys-program-${process.pid}` }))
      return fd
    })
    const address = new Uint8Array(128)
    const accepted = program((p) => [
      p.accept4(listener, address, undefined, 0),
      p.accept4(listener, null, null, 0),
    ])
    for (const fd of accepted.must()) must.close(fd)
    for (const fd of [...clients, listener]) must.close(fd)
  })
})

describe('a struct that says how much memory there is', () => {
  it('may be written once in a run, not in a loop', () => {
    const [a, b] = pair()
    const message = new net.user_msghdr({ msg_iov: [{ iov_base: new Uint8Array(8) }] })
    const once = program((p) => p.recvmsg(a, message, MSG_DONTWAIT))
    must.write(b, 'hello')
    assert.equal(once.must(), 5)
    const words = /^step \d: recvmsg: the kernel may write into a struct that says how much memory there is/
    assert.throws(() => program((p) => p.loop(() => p.recvmsg(a, message, MSG_DONTWAIT), { max: 2 })), {
      name: 'TypeError',
      message: words,
    })
    assert.throws(
      () =>
        program((p) => {
          p.recvmsg(a, message, MSG_DONTWAIT)
          p.recvmsg(a, message, MSG_DONTWAIT)
        }),
      { name: 'TypeError', message: words },
    )
    const later = program((p, message: Ref<InstanceType<typeof net.user_msghdr>>) => {
      p.retry(11, () => p.recvmsg(a, message, MSG_DONTWAIT))
    })
    assert.throws(() => later.run(message), { name: 'TypeError', message: words })
    for (const fd of [a, b]) must.close(fd)
  })

  it('may not begin to say so once it is in a loop', () => {
    const [a, b] = pair()
    const message = new net.user_msghdr()
    const loop = program((p) => p.loop(() => p.recvmsg(a, message, MSG_DONTWAIT), { until: 0, max: 2 }))
    for (let i = 0; i < 3; i++) must.write(b, 'x')
    assert.equal(loop.must(), 0)
    message.msg_iov = [{ iov_base: new Uint8Array(8) }]
    assert.throws(() => loop.run(), {
      name: 'TypeError',
      message: /may write into a struct that says how much/,
    })
    for (const fd of [a, b]) must.close(fd)
  })

  it('may be read as often as one likes', () => {
    const [a, b] = pair()
    const message = new net.user_msghdr({ msg_iov: [{ iov_base: new TextEncoder().encode('twice') }] })
    const send = program((p) => p.loop(() => p.sendmsg(a, message, 0), { max: 2 }))
    assert.equal(send.must(), 5)
    for (let i = 0; i < 2; i++) assert.equal(must.read(b, new Uint8Array(9)), 5)
    for (const fd of [a, b]) must.close(fd)
  })

  function pair(): [Fd, Fd] {
    const ends = new Int32Array(2)
    must.socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0, ends)
    return [ends[0] as Fd, ends[1] as Fd]
  }
})

describe('code of the user’s that runs in between', () => {
  it('may run the same program, and others', () => {
    const target = { count: 0 }
    const file = must.memfd_create('nested', MFD_CLOEXEC)
    must.write(file, 'abcdefghij')
    const sink = must.memfd_create('sink', MFD_CLOEXEC)
    const copy = program((p, offset: Ref<{ value: number | bigint }>, name: Ref<string>) => {
      const fd = p.memfd_create(name, MFD_CLOEXEC)
      p.finally(() => p.close(fd))
      p.write(fd, name)
      p.sendfile(sink, file, offset, 1)
      return p.lseek(fd, 0, 1)
    })
    const nested = (depth: number): { value: number | bigint } => ({
      get value() {
        target.count++
        if (depth > 0) assert.equal(copy.must(nested(depth - 1), 'inner'), 5)
        return 0
      },
      set value(written: number | bigint) {
        assert.equal(written, 1)
        if (depth > 0) assert.equal(copy.must({ value: 0 }, 'after'), 5)
      },
    })
    assert.equal(copy.must(nested(3), 'outermost name'), 14)
    assert.equal(target.count, 4)
    for (const fd of [file, sink]) must.close(fd)
  })

  it('that makes a call while one is recorded makes it at once', () => {
    let made = 0
    const holder = {
      get value() {
        made = must.getpid()
        return 0
      },
      set value(_written: number) {},
    }
    const st = new struct.statx()
    program((p) => {
      p.sendfile(-1 as Fd, -1 as Fd, holder, 1)
      assert.equal(made, process.pid)
      assert.equal(sys.getppid(), process.ppid)
      p.statx(AT_FDCWD, '/', 0, 0, st)
    })
  })
})
