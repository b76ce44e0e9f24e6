import assert from 'node:assert/strict'
import { constants } from 'node:os'
import { type Errno, errnoName, errnoText, SYS, SyscallError, syscall, unwrap } from 'rawsys'
import { ERRNO } from '#lib/generated/errno.js'
import { report } from '../oracle/report.js'
import { runCommand } from '../support/child.js'
import * as kernel from '../support/kernel.js'
import { needs } from '../support/skip.js'

describe('errno', () => {
  it('has the numbers that the C headers of this machine have', function () {
    needs(this, ['gcc'], 'gcc')
    const { stdout } = runCommand('gcc', ['-E', '-dM', '-include', 'errno.h', '-x', 'c', '/dev/null'])
    const macros = [...stdout.matchAll(/^#define (E[A-Z0-9]+) (\d+)$/gm)]
    assert.ok(macros.length > 120)
    const differences = macros
      .filter(([, name, number]) => errnoName(Number(number)) !== name)
      .map(([, name = '', number]) => ({ what: name, detail: `${errnoName(Number(number))} is ${number}` }))
    report('libc error numbers', macros.length, differences)
  })

  it('has the names that Node knows', () => {
    // libc's second names for two numbers.
    const { EWOULDBLOCK, ENOTSUP, ...names } = constants.errno
    for (const [name, number] of Object.entries(names)) assert.equal(errnoName(-number), name)
  })

  it('knows what Node does not', () => {
    assert.equal(errnoName(-131), 'ENOTRECOVERABLE')
    assert.equal(errnoName(133), 'EHWPOISON')
    assert.equal(errnoText(-2), 'No such file or directory')
    assert.equal(errnoName(-2n), 'ENOENT')
    assert.equal(errnoName(-4000), undefined)
    assert.equal(errnoText(0), undefined)
  })

  it('has words for every number', () => {
    for (const [number, [name, text]] of Object.entries(ERRNO)) {
      assert.match(name, /^E[A-Z0-9]+$/)
      assert.ok(text.length > 0, number)
    }
  })
})

describe('unwrap', () => {
  it('gives the value of a result', () => {
    assert.equal(unwrap(syscall(SYS.getpid), 'getpid'), process.pid)
    assert.equal(unwrap(syscall.bigint(SYS.getpid), 'getpid'), BigInt(process.pid))
  })

  it('throws an error of the shape that Node’s own have', () => {
    const path = '/no/such/file'
    assert.throws(
      () => unwrap(syscall(SYS.openat, kernel.AT_FDCWD, path, kernel.O_RDONLY), 'openat', path),
      (error) => {
        assert.ok(error instanceof SyscallError && error instanceof Error)
        assert.deepEqual(
          { ...error, message: error.message },
          {
            name: 'SyscallError',
            code: 'ENOENT',
            errno: -2,
            syscall: 'openat',
            path,
            message: "ENOENT: No such file or directory, openat '/no/such/file'",
          },
        )
        return true
      },
    )
  })

  it('throws for a bigint, and without a name or path', () => {
    assert.throws(() => unwrap(syscall.bigint(SYS.close, -1)), {
      code: 'EBADF',
      errno: -9,
      message: 'EBADF: Bad file number, syscall',
    })
    assert.equal('path' in new SyscallError(-9, 'close'), false)
  })

  it('says so when the number is none that the kernel has', () => {
    assert.throws(() => unwrap(-4000 as unknown as Errno, 'x'), { code: 'errno 4000', errno: -4000 })
  })
})
