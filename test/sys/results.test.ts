// What calls give: values, error numbers, addresses; and what must throws.

import assert from 'node:assert/strict'
import { openSync, statSync } from 'node:fs'
import { getPriority } from 'node:os'
import { endView, InexactError, isErr, must, SyscallError, sys, view } from 'rawsys'
import { AT_FDCWD, O_RDONLY, SEEK_CUR, SEEK_SET } from 'rawsys/fs'
import { MAP_ANONYMOUS, MAP_PRIVATE, MREMAP_MAYMOVE, PROT_READ, PROT_WRITE } from 'rawsys/mem'
import { PRIO_PROCESS } from 'rawsys/proc'
import { libraryUrl, runJson } from '../support/child.js'
import { withFile } from './support/files.js'
import type { loose } from './support/loose.js'
import { PAGE } from './support/memory.js'

const FD = -77
const [EBADF, ENOENT, EINVAL, ENOMEM] = [9, 2, 22, 12]
const NOWHERE = '/no/such/folder/file'

describe('a result of sys', () => {
  it('is a value, 0 for nothing', () => {
    assert.equal(sys.getpid(), process.pid)
    assert.equal(sys.getppid(), process.ppid)
    assert.equal(sys.getuid(), process.getuid?.())
    assert.equal(sys.sched_yield(), 0)
  })

  it('is a negative error number, a bigint where the value is one', () => {
    assert.equal(sys.close(FD), -EBADF)
    assert.equal(sys.openat(AT_FDCWD, NOWHERE, O_RDONLY), -ENOENT)
    assert.equal(sys.mmap(null, 0, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), BigInt(-EINVAL))
    assert.equal(
      isErr(sys.mmap(null, 2n ** 62n, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), ENOMEM),
      true,
    )
  })

  it('that looks like an error is one only from -4095 to -1', () => {
    withFile('', (fd) => {
      // As large as a number can be, and no error.
      assert.equal(sys.lseek(fd, 2 ** 53 - 1, SEEK_SET), 2 ** 53 - 1)
      assert.equal(must.lseek(fd, 2n ** 53n - 1n, SEEK_SET), 2 ** 53 - 1)
      assert.equal(must.lseek(fd, 2 ** 32 - 4, SEEK_SET), 2 ** 32 - 4)
      assert.equal(must.lseek(fd, 4095, SEEK_SET), 4095)
    })
    // The raw call of getpriority cannot give one: 20 minus the nice value.
    assert.equal(sys.getpriority(PRIO_PROCESS, 0), 20 - getPriority())
  })

  it('beyond 2^53 is an InexactError with the exact value', () => {
    withFile('', (fd) => {
      for (const offset of [2n ** 53n, 2n ** 53n + 1n, 2n ** 62n + 3n]) {
        for (const call of [() => sys.lseek(fd, offset, SEEK_SET), () => must.lseek(fd, 0, SEEK_CUR)]) {
          assert.throws(call, (error) => {
            assert.ok(error instanceof InexactError && error instanceof RangeError)
            assert.equal(error.value, offset)
            return true
          })
        }
      }
      assert.equal(sys.lseek(fd, 0, SEEK_SET), 0)
    })
  })

  it('is an address as a bigint, by which the memory is mapped, seen and unmapped', () => {
    const flags = MAP_PRIVATE | MAP_ANONYMOUS
    const address = must.mmap(null, 2 * PAGE, PROT_READ | PROT_WRITE, flags, -1, 0)
    assert.equal(typeof address, 'bigint')
    assert.ok(address > 0n && address % BigInt(PAGE) === 0n)
    const buffer = view(address, 2 * PAGE)
    new Uint8Array(buffer)[PAGE] = 42
    endView(buffer)
    const larger = must.mremap(address, 2 * PAGE, 4 * PAGE, MREMAP_MAYMOVE, null)
    assert.equal(typeof larger, 'bigint')
    const moved = view(larger, 4 * PAGE)
    assert.deepEqual([new Uint8Array(moved)[PAGE], new Uint8Array(moved)[3 * PAGE]], [42, 0])
    endView(moved)
    assert.equal(must.munmap(larger, 4 * PAGE), 0)
    // Nothing is there any more.
    assert.equal(sys.msync(larger, PAGE, 1 as 0), -ENOMEM)
  })

  it('is an address also of brk, which gives no errors', () => {
    const end = must.brk(null)
    assert.equal(typeof end, 'bigint')
    assert.equal(sys.brk(8n), end)
  })
})

describe('an error of must', () => {
  it('has the shape of Node’s own', () => {
    const node = thrown(() => openSync(NOWHERE, 'r'))
    const ours = thrown(() => must.openat(AT_FDCWD, NOWHERE, O_RDONLY))
    assert.ok(ours instanceof SyscallError && ours instanceof Error)
    const [code, errno, path] = [node.code, node.errno, node.path]
    assert.deepEqual([ours.code, ours.errno, ours.path], [code, errno, path])
    assert.equal(ours.syscall, 'openat')
    // node:fs says `ENOENT: no such file or directory, open '/no/such/folder/file'`.
    assert.equal(ours.message.toLowerCase(), node.message.toLowerCase().replace(', open ', ', openat '))
    assert.equal(ours.message, `ENOENT: No such file or directory, openat '${NOWHERE}'`)
    assert.equal(ours.name, 'SyscallError')
    assert.match(ours.stack ?? '', /^SyscallError: ENOENT: /)
    assert.deepEqual(Object.keys(ours).sort(), ['code', 'errno', 'name', 'path', 'syscall'])
  })

  it('tells both paths of a call with two', () => {
    const error = thrown(() => must.renameat(AT_FDCWD, NOWHERE, AT_FDCWD, '/tmp/größe'))
    assert.deepEqual([error.path, error.dest, error.code], [NOWHERE, '/tmp/größe', 'ENOENT'])
    assert.equal(error.message, `ENOENT: No such file or directory, renameat '${NOWHERE}' -> '/tmp/größe'`)
    const link = thrown(() => must.linkat(AT_FDCWD, NOWHERE, AT_FDCWD, '/tmp/x', 0))
    assert.deepEqual([link.path, link.dest], [NOWHERE, '/tmp/x'])
    // What a symbolic link says is no path of a file.
    assert.equal(thrown(() => must.symlinkat('target', AT_FDCWD, NOWHERE)).path, NOWHERE)
  })

  it('tells no path that is bytes', () => {
    const error = thrown(() => must.openat(AT_FDCWD, Buffer.from(NOWHERE), O_RDONLY))
    assert.deepEqual(['path' in error, error.code], [false, 'ENOENT'])
    assert.equal(error.message, 'ENOENT: No such file or directory, openat')
  })

  it('tells a path only if the call has one', () => {
    const error = thrown(() => must.close(FD))
    assert.deepEqual({ ...error }, { name: 'SyscallError', code: 'EBADF', errno: -9, syscall: 'close' })
    assert.equal('path' in thrown(() => must.memfd_create('x'.repeat(250), 0)), false)
  })

  it('says what helps, where that is not obvious', () => {
    const error = thrown(() => must.dup3(0, 0, 0))
    assert.equal(error.code, 'EINVAL')
    assert.match(error.hint ?? '', /the same/)
    assert.equal('hint' in thrown(() => must.openat(AT_FDCWD, NOWHERE, 0)), false)
  })

  it('tells the command, and what helps with that', () => {
    const error = thrown(() => throwing.fcntl(FD, 3))
    assert.deepEqual([error.command, error.syscall, error.code], ['F_GETFL', 'fcntl', 'EBADF'])
    assert.match(error.message, /^EBADF: .*, fcntl\(F_GETFL\)$/)
    const lock = thrown(() => throwing.fcntl(0, 1024, 99))
    assert.equal(lock.command, 'F_SETLEASE')
  })

  it('is thrown for addresses too', () => {
    const error = thrown(() => must.mmap(null, 0, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))
    assert.deepEqual([error.code, error.errno, error.syscall], ['EINVAL', -22, 'mmap'])
  })

  it('is not what refused arguments give', () => {
    assert.throws(() => (must as unknown as typeof loose).close('0'), TypeError)
    assert.throws(() => (must as unknown as typeof loose).read(0, new Uint8Array(1), 2), RangeError)
    assert.throws(
      () => (must as unknown as typeof loose).fcntl(0, 12345),
      /^TypeError: fcntl cmd: 12345 is no command/,
    )
  })

  it('gives the value if there is none', () => {
    const fd = must.openat(AT_FDCWD, '/', O_RDONLY)
    assert.ok(fd >= 0)
    assert.equal(must.close(fd), 0)
    assert.ok(statSync('/').isDirectory())
    assert.throws(() => must.close(fd), { code: 'EBADF' })
  })

  it('crosses to other threads and processes as plain text', () => {
    const seen = runJson(`
      import { must } from '${libraryUrl()}'
      try { must.openat(-100, '/no/such', 0) } catch (error) {
        const { message, name } = structuredClone(error)
        console.log(JSON.stringify([name, message, JSON.parse(JSON.stringify(error))]))
      }`) as unknown[]
    const [, message, json] = seen as [string, string, object]
    assert.equal(message, "ENOENT: No such file or directory, openat '/no/such'")
    const expected = { name: 'SyscallError', code: 'ENOENT', errno: -2, syscall: 'openat', path: '/no/such' }
    assert.deepEqual(json, expected)
  })
})

const throwing = must as unknown as typeof loose

function thrown(call: () => unknown): SyscallError {
  try {
    call()
  } catch (error) {
    return error as SyscallError
  }
  throw new assert.AssertionError({ message: 'nothing was thrown' })
}
