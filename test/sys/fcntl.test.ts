// Calls whose command says what the others are: fcntl.

import assert from 'node:assert/strict'
import { readFileSync, readlinkSync } from 'node:fs'
import { isErr, must, owned, sys } from 'rawsys'
import {
  AT_FDCWD,
  F_ADD_SEALS,
  F_DUPFD,
  F_DUPFD_CLOEXEC,
  F_GET_SEALS,
  F_GETFD,
  F_GETFL,
  F_GETLK,
  F_GETPIPE_SZ,
  F_OFD_GETLK,
  F_OFD_SETLK,
  F_SEAL_GROW,
  F_SEAL_SHRINK,
  F_SETFD,
  F_SETFL,
  F_SETLK,
  F_SETOWN,
  F_SETPIPE_SZ,
  FD_CLOEXEC,
  MFD_ALLOW_SEALING,
  O_APPEND,
  O_NONBLOCK,
  O_RDWR,
} from 'rawsys/fs'
import { withFile, withPipe } from './support/files.js'
import { hostile, loose, refuses, timesAsked } from './support/loose.js'
import { detached } from './support/memory.js'

const FD = -77
const [F_RDLCK, F_WRLCK, F_UNLCK] = [0, 1, 2]

describe('fcntl', () => {
  it('duplicates a descriptor, at or above a number', () => {
    withFile('', (fd) => {
      const copy = owned(must.fcntl(fd, F_DUPFD, 500))
      assert.ok(copy.fd >= 500)
      assert.equal(readlinkSync(`/proc/self/fd/${copy.fd}`), readlinkSync(`/proc/self/fd/${fd}`))
      assert.equal(must.fcntl(copy.fd, F_GETFD), 0)
      copy.close()
      const closing = owned(must.fcntl(fd, F_DUPFD_CLOEXEC, 500))
      assert.equal(must.fcntl(closing.fd, F_GETFD), FD_CLOEXEC)
      must.fcntl(closing.fd, F_SETFD, 0)
      assert.equal(must.fcntl(closing.fd, F_GETFD), 0)
      closing.close()
    })
  })

  it('gets and sets flags that /proc tells of too', () => {
    withFile('', (fd) => {
      assert.equal(must.fcntl(fd, F_SETFL, O_APPEND | O_NONBLOCK), 0)
      const flags = must.fcntl(fd, F_GETFL) as number
      const [, octal = ''] = /^flags:\s+(\d+)$/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8')) ?? []
      const cloexec = 0o2000000
      assert.equal(flags, Number.parseInt(octal, 8) & ~cloexec)
      assert.equal(flags & (O_APPEND | O_NONBLOCK | O_RDWR), O_APPEND | O_NONBLOCK | O_RDWR)
    })
  })

  it('sets the size of a pipe', () => {
    withPipe((readEnd, writeEnd) => {
      assert.equal(
        must.fcntl(writeEnd, F_SETPIPE_SZ, 8192),
        Math.max(8192, must.fcntl(readEnd, F_GETPIPE_SZ)),
      )
      refuses(
        () => loose.fcntl(writeEnd, F_SETPIPE_SZ, -1),
        RangeError,
        /^fcntl\(F_SETPIPE_SZ\) arg: expected an integer/,
      )
    })
  })

  it('seals a file', () => {
    const file = owned(must.memfd_create('sealed', MFD_ALLOW_SEALING))
    must.ftruncate(file.fd, 10)
    must.fcntl(file.fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW)
    assert.equal(must.fcntl(file.fd, F_GET_SEALS), F_SEAL_SHRINK | F_SEAL_GROW)
    assert.throws(() => must.ftruncate(file.fd, 11), { code: 'EPERM' })
    file.close()
  })

  it('locks with the bytes of a struct flock', () => {
    withFile('0123456789', (fd) => {
      const file = `/proc/self/fd/${fd}`
      const other = owned(must.openat(AT_FDCWD, file, O_RDWR))
      try {
        // A lock of an open file is in the way of another descriptor's.
        assert.equal(must.fcntl(fd, F_OFD_SETLK, lock(F_WRLCK, 2, 3)), 0)
        assert.equal(sys.fcntl(other.fd, F_OFD_SETLK, lock(F_RDLCK, 4, 1)), -11)
        assert.equal(must.fcntl(other.fd, F_OFD_SETLK, lock(F_RDLCK, 5, 1)), 0)
        const found = lock(F_RDLCK, 0, 0)
        assert.equal(must.fcntl(other.fd, F_OFD_GETLK, found), 0)
        assert.deepEqual([found.getInt16(0, true), found.getBigInt64(8, true)], [F_WRLCK, 2n])
        assert.deepEqual([found.getBigInt64(16, true), found.getInt32(24, true)], [3n, -1])
        assert.equal(must.fcntl(fd, F_OFD_SETLK, lock(F_UNLCK, 0, 0)), 0)
        assert.equal(must.fcntl(other.fd, F_OFD_GETLK, lock(F_WRLCK, 2, 3)), 0)
        // One of the process is not in its own way.
        assert.equal(must.fcntl(fd, F_SETLK, new Uint8Array(lock(F_WRLCK, 0, 2).buffer)), 0)
        const own = lock(F_WRLCK, 0, 1)
        assert.equal(must.fcntl(other.fd, F_GETLK, own), 0)
        assert.equal(own.getInt16(0, true), F_UNLCK)
      } finally {
        other.close()
      }
    })
  })

  it('takes negative numbers where they mean something', () => {
    withPipe((readEnd) => {
      const group = -process.pid
      const result = sys.fcntl(readEnd, F_SETOWN, group)
      assert.ok(result === 0 || isErr(result, 3)) // ESRCH: no group has this number.
    })
  })

  it('names itself, its command and the argument in every refusal', () => {
    for (const [value, message] of [
      [new Uint8Array(31), /^fcntl\(F_SETLK\) arg: expected memory of 32 bytes or more, got 31$/],
      [undefined, /^fcntl\(F_SETLK\) arg: expected memory: .* got undefined$/],
      [{ l_type: 1 }, /^fcntl\(F_SETLK\) arg: expected memory: .* got an object$/],
      [hostile(), /^fcntl\(F_SETLK\) arg: expected memory: .* got an object$/],
      [8n, /^fcntl\(F_SETLK\) arg: expected memory: .* got 8n; for memory at an address, pass view/],
      [
        'bytes',
        /^fcntl\(F_SETLK\) arg: expected memory: .* got the string "bytes"; the kernel could not write/,
      ],
      [detached(32), /^fcntl\(F_SETLK\) arg: the buffer is detached/],
    ] as const) {
      assert.throws(() => loose.fcntl(FD, F_SETLK, value), { message })
    }
    assert.throws(
      () => loose.fcntl(FD, F_DUPFD, '3'),
      /^TypeError: fcntl\(F_DUPFD\) arg: expected an integer/,
    )
    assert.throws(() => loose.fcntl(FD, F_DUPFD), /^TypeError: fcntl\(F_DUPFD\) arg: .* got undefined$/)
    assert.throws(() => loose.fcntl('3', F_GETFD), /^TypeError: fcntl\(F_GETFD\) fd: expected an integer/)
    assert.throws(() => loose.fcntl(), /^TypeError: fcntl cmd: expected an integer of 32 bits/)
    assert.throws(
      () => loose.fcntl(FD, 'F_GETFD'),
      /^TypeError: fcntl cmd: expected an integer .* "F_GETFD"$/,
    )
    assert.throws(
      () => loose.fcntl(FD, 1n),
      /^(TypeError|RangeError): fcntl cmd: expected an integer .* got 1n$/,
    )
    assert.throws(
      () => loose.fcntl(FD, Number.NaN),
      /^RangeError: fcntl cmd: expected an integer .* got NaN$/,
    )
    assert.equal(timesAsked(), 0)
  })

  it('takes nothing where its command takes nothing', () => {
    assert.equal(sys.fcntl(FD, F_GETFD), -9)
    assert.equal(loose.fcntl(FD, F_GETFD, 0), -9)
    assert.equal(loose.fcntl(FD, F_GETFD, undefined), -9)
    assert.throws(
      () => loose.fcntl(FD, F_GETFD, 1),
      /^RangeError: fcntl\(F_GETFD\) arg: expected nothing, null or 0/,
    )
    assert.throws(() => loose.fcntl(FD, F_DUPFD, 3, 4), /^TypeError: fcntl: expected at most 3 arguments$/)
    assert.throws(
      () => loose.fcntl(FD, F_GETFD, 0, 0, 0, 0),
      /^TypeError: fcntl: expected at most 3 arguments$/,
    )
  })

  it('says what to do about a command that is not known', () => {
    for (const number of [9999, 2 ** 32 - 1, -1]) {
      refuses(
        () => loose.fcntl(FD, number),
        TypeError,
        new RegExp(
          `^fcntl cmd: ${number >>> 0} is no command that is known; describe it with command\\('fcntl', `,
        ),
      )
    }
  })

  it('tells its command in the error that must throws', () => {
    assert.throws(() => must.fcntl(FD, F_DUPFD, 3), {
      name: 'SyscallError',
      code: 'EBADF',
      errno: -9,
      syscall: 'fcntl',
      command: 'F_DUPFD',
      message: /^EBADF: .*, fcntl\(F_DUPFD\)$/,
    })
  })
})

/** A struct flock. */
function lock(type: number, start: number, length: number): DataView {
  const flock = new DataView(new ArrayBuffer(32))
  flock.setInt16(0, type, true)
  flock.setBigInt64(8, BigInt(start), true)
  flock.setBigInt64(16, BigInt(length), true)
  return flock
}
