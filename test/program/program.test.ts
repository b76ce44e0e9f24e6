// Programs: results as arguments, parameters, what they give, how they fail.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { must, sys } from 'rawsys'
import {
  AF_UNIX,
  F_GETFD,
  FD_CLOEXEC,
  MADV_DONTNEED,
  MAP_ANONYMOUS,
  MAP_PRIVATE,
  MFD_CLOEXEC,
  PROT_READ,
  PROT_WRITE,
  SOCK_DGRAM,
} from 'rawsys/constants'
import { AT_EMPTY_PATH, AT_FDCWD, type Fd, O_RDONLY, STATX_SIZE, struct } from 'rawsys/fs'
import { Failure, field, program, type Recorder, type Ref } from 'rawsys/program'
import { withFolder } from './support/folder.js'

const NO_FD = -1 as Fd
const HOSTNAME = '/proc/sys/kernel/hostname'

const slurp = program((p, path: Ref<string>, buffer: Ref<Uint8Array>) => {
  const fd = p.openat(AT_FDCWD, path, O_RDONLY)
  p.finally(() => p.close(fd))
  return { bytes: p.read(fd, buffer), of: path }
})

describe('a program', () => {
  it('passes results on, and gives values in the shape that its body returned', () => {
    const buffer = new Uint8Array(100)
    const given = slurp.must(HOSTNAME, buffer)
    const expected = readFileSync(HOSTNAME)
    assert.deepEqual(given, { bytes: expected.length, of: HOSTNAME })
    assert.deepEqual(Buffer.from(buffer.subarray(0, given.bytes)), expected)
  })

  it('can be run again, with other parameters', () => {
    withFolder((folder) => {
      const buffer = new Uint8Array(10)
      for (let i = 0; i < 300; i++) {
        const given = slurp.run(i % 3 === 0 ? join(folder, `missing ${i}`) : HOSTNAME, buffer)
        assert.equal(given instanceof Failure, i % 3 === 0)
      }
    })
  })

  it('gives nothing for nothing, and plain values as they are', () => {
    assert.equal(program((p) => void p.getpid()).run(), undefined)
    const date = new Date(0)
    const given = program((p) => [1, 'two', null, date, [p.getpid()] as const] as const).must()
    assert.deepEqual(given, [1, 'two', null, date, [process.pid]])
    assert.equal(given[3], date)
  })

  it('gives a new object each time, with the keys of that which its body returned', () => {
    const odd = JSON.parse('{ "__proto__": 1, "b": 2, "0": 3 }')
    const made = program((p) => ({ ...odd, pid: p.getpid() }))
    const [given, again] = [made.must(), made.must()]
    assert.notEqual(given, again)
    assert.deepEqual(Object.entries(given), [...Object.entries(odd), ['pid', process.pid]])
    assert.equal(Object.getPrototypeOf(given), Object.prototype)
  })

  it('without calls is a function of its parameters', () => {
    assert.deepEqual(program((_p, a: Ref<number>, b: Ref<string>) => [b, a]).must(1, 'x'), ['x', 1])
  })

  it('takes addresses, sizes and numbers of 64 bits from call to call', () => {
    const given = program((p) => {
      const file = p.memfd_create('large', MFD_CLOEXEC)
      p.finally(() => p.close(file))
      p.ftruncate(file, 2 ** 40)
      const size = p.lseek(file, 0, 2)
      const address = p.mmap(null, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0)
      p.munmap(address, 8192)
      return {
        size,
        again: p.lseek(file, size, 0),
        address,
        gone: p.attempt(() => p.madvise(address, 8192, MADV_DONTNEED)),
      }
    }).must()
    assert.deepEqual([given.size, given.again, given.gone], [2 ** 40, 2 ** 40, -12])
    assert.equal(typeof given.address, 'bigint')
  })

  it('takes fields of structs and elements of arrays, as they are when the call is made', () => {
    const ends = new Int32Array(2)
    const st = new struct.statx()
    const buffer = new Uint8Array(64)
    const given = program((p) => {
      p.socketpair(AF_UNIX, SOCK_DGRAM, 0, ends)
      p.finally(() => p.close(field(ends, 0)))
      p.finally(() => p.close(field(ends, 1)))
      const file = p.memfd_create('sized', MFD_CLOEXEC)
      p.finally(() => p.close(file))
      p.ftruncate(file, 13)
      p.statx(file, '', AT_EMPTY_PATH, STATX_SIZE, st)
      const sent = p.write(field(ends, 0), buffer, field(st, 'stx_size'))
      return {
        sent,
        size: field(st, 'stx_size'),
        end: field(ends, 1),
        flags: p.fcntl(field(ends, 1), F_GETFD),
      }
    })
    for (let i = 0; i < 2; i++) {
      assert.deepEqual(given.must(), { sent: 13, size: 13, end: ends[1], flags: 0 })
    }
    assert.equal(sys.close(ends[0] as Fd), -9)
  })

  it('writes holders, and reads them anew for each run', () => {
    const offset = { value: 1 as number | bigint }
    const [from, to] = [must.memfd_create('from', MFD_CLOEXEC), must.memfd_create('to', MFD_CLOEXEC)]
    must.write(from, 'abcdefghij')
    const copy = program((p) => {
      p.sendfile(to, from, offset, 2)
      p.sendfile(to, from, offset, 3)
    })
    copy.must()
    assert.equal(offset.value, 6)
    copy.must()
    assert.equal(offset.value, 10)
    const copied = new Uint8Array(20)
    assert.equal(Buffer.from(copied.buffer, 0, must.pread64(to, copied, 20, 0)).toString(), 'bcdefghij')
    must.close(from)
    must.close(to)
  })

  it('makes calls with commands, and options of sockets', () => {
    const given = program((p) => {
      const fd = p.memfd_create('flags', MFD_CLOEXEC)
      p.finally(() => p.close(fd))
      return p.fcntl(fd, F_GETFD)
    }).must()
    assert.equal(given, FD_CLOEXEC)
  })
})

describe('a Failure', () => {
  const failure = slurp.run('/no/such/file', new Uint8Array(1))

  it('is an error of the call, and tells the step', () => {
    assert.ok(failure instanceof Failure)
    const { name, code, errno, syscall, path, step, call, message } = failure
    assert.deepEqual(
      { name, code, errno, syscall, path, step, call, message },
      {
        name: 'SyscallError',
        code: 'ENOENT',
        errno: -2,
        syscall: 'openat',
        path: '/no/such/file',
        step: 1,
        call: 'openat',
        message: "ENOENT: No such file or directory, openat '/no/such/file' (step 1 of the program)",
      },
    )
  })

  it('has the paths, the command and the hint that must gives', () => {
    const rename = program((p, from: Ref<string>) => p.renameat2(AT_FDCWD, from, AT_FDCWD, '/to', 0)).run(
      '/no/from',
    )
    assert.ok(rename instanceof Failure)
    assert.deepEqual([rename.path, rename.dest], ['/no/from', '/to'])
    const command = program((p) => p.fcntl(9999 as Fd, F_GETFD)).run()
    assert.ok(command instanceof Failure)
    assert.equal(command.command, 'F_GETFD')
  })

  it('is thrown by must', () => {
    assert.throws(
      () => slurp.must('/no/such/file', new Uint8Array(1)),
      (error) => error instanceof Failure && error.code === 'ENOENT',
    )
  })

  it('is not mistaken: a parameter that is one is given back', () => {
    const echo = program((_p, value: Ref<unknown>) => value)
    assert.equal(echo.must(failure), failure)
  })
})

describe('a Ref', () => {
  let foreign: Ref<Fd> | undefined
  program((p) => {
    foreign = p.dup(0 as Fd)
  })
  const ref = foreign as unknown as Ref<Fd>
  const origin = 'the result of step 1, dup'

  it('refuses to be a value, with the step and the call', () => {
    const words = new RegExp(`^${origin}: it has no value before its program runs`)
    for (const use of [
      () => `${ref}`,
      () => (ref as unknown as number) + 1,
      () => Number(ref),
      () => JSON.stringify({ ref }),
      () => (ref as unknown as number) < 3,
    ]) {
      assert.throws(use, { name: 'TypeError', message: words })
    }
    assert.equal(inspect(ref), `Ref { ${origin} }`)
  })

  it('is refused by direct calls', () => {
    const has = new RegExp(`got ${origin}, which has a value only while its own program runs`)
    assert.throws(() => sys.close(ref as never), { name: 'TypeError', message: has })
    assert.throws(() => sys.read(0 as Fd, ref as never), { name: 'TypeError', message: has })
    assert.throws(() => sys.read(0 as Fd, new Uint8Array(1), ref as never), {
      name: 'TypeError',
      message: has,
    })
    assert.throws(() => sys.sendfile(0 as Fd, 0 as Fd, ref as never, 1), { name: 'TypeError', message: has })
    assert.throws(() => sys.openat(AT_FDCWD, ref as never, 0), { name: 'TypeError', message: has })
  })

  it('is refused by other programs, as an argument and as what they return', () => {
    const other = new RegExp(`expected a value of this program, got ${origin}, which is of another`)
    assert.throws(() => program((p) => p.close(ref)), { name: 'TypeError', message: other })
    assert.throws(() => program(() => ({ deep: [ref] })), { name: 'TypeError', message: other })
  })

  it('cannot come from the program around, whose p waits meanwhile', () => {
    const within = (use: (outer: Recorder, inner: Recorder, ref: Ref<Fd>) => void) =>
      program((outer) => {
        const ref = outer.dup(0 as Fd)
        program((inner) => use(outer, inner, ref))
      })
    assert.throws(() => within((_outer, inner, ref) => inner.close(ref)), {
      name: 'TypeError',
      message: /^step 1, close: expected a value of this program/,
    })
    assert.throws(() => within((outer) => outer.getpid()), {
      name: 'TypeError',
      message: /^getpid: expected a call on the p of the innermost program or batch that is being recorded/,
    })
    // Afterwards it goes on.
    const outer = program((p) => {
      const first = p.getpid()
      const inner = program((p) => p.getppid()).must()
      return [first, inner, p.getpid()]
    })
    assert.deepEqual(outer.must(), [process.pid, process.ppid, process.pid])
  })

  it('is refused as a parameter', () => {
    assert.throws(() => slurp.run(ref as never, new Uint8Array(1)), {
      name: 'TypeError',
      message: /^step 1: openat filename: expected a string, or its bytes, got the result of step 1, dup/,
    })
  })

  it('has no value outside what is attempted, or done finally', () => {
    for (const form of ['attempt', 'finally'] as const) {
      assert.throws(
        () =>
          program((p) => {
            let inner: Ref<Fd> | undefined
            p[form](() => {
              inner = p.dup(0 as Fd)
            })
            p.close(inner as Ref<Fd>)
          }),
        {
          name: 'TypeError',
          message: new RegExp(
            `^step 2, close: the result of step 1, dup may have no value here; it can be used within its own ${form} only`,
          ),
        },
      )
    }
  })

  it('is refused if it is what an attempt gave', () => {
    assert.throws(() => program((p) => p.close(p.attempt(() => p.dup(0 as Fd)) as never)), {
      name: 'TypeError',
      message: /^step 2, close: the result of an attempt may be an error, so it cannot be an argument/,
    })
  })

  it('is refused where the call must know it before', () => {
    const early = /must be known before|is known before the program runs/
    const command = (p: { fcntl(...args: unknown[]): unknown; getpid(): unknown }) => p.fcntl(0, p.getpid())
    assert.throws(() => program((p) => command(p as never)), { name: 'TypeError', message: early })
    assert.throws(
      () => program((p) => p.msgrcv(0 as never, new Uint8Array(99), p.lseek(0 as Fd, 0, 1), 0, 0)),
      {
        name: 'TypeError',
        message: early,
      },
    )
  })

  it('of a bigint is no number, and the other way round', () => {
    assert.throws(
      () => program((p) => p.close(p.mmap(null, 1, 0, MAP_PRIVATE | MAP_ANONYMOUS, NO_FD, 0) as never)),
      {
        name: 'TypeError',
        message:
          /^step 2: close fd: expected an integer .* got the result of step 1, mmap, which cannot stand here/,
      },
    )
    assert.throws(() => program((p) => p.munmap(p.getpid() as never, 1)), { name: 'TypeError' })
  })
})
