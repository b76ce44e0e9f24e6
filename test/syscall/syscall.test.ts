import assert from 'node:assert/strict'
import { type Argument, endView, InexactError, isErr, SYS, syscall, unwrap, view } from 'rawsys'
import { AT_PAGESZ, auxv } from '#lib/vdso/auxv.js'
import { libraryUrl, runJson } from '../support/child.js'
import { close, readFrom, writeTo } from '../support/descriptors.js'
import * as kernel from '../support/kernel.js'
import { patience, times } from '../support/scale.js'

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

describe('syscall', () => {
  it('gives what the kernel gives', () => {
    assert.equal(syscall(SYS.getpid), process.pid)
    assert.equal(syscall(SYS.getppid), process.ppid)
    assert.equal(syscall(SYS.getuid), process.getuid?.())
    assert.equal(syscall.bigint(SYS.getpid), BigInt(process.pid))
  })

  it('gives errors as negative error numbers', () => {
    assert.equal(syscall(SYS.close, -1), -kernel.EBADF)
    assert.equal(syscall.bigint(SYS.close, -1), BigInt(-kernel.EBADF))
    assert.equal(syscall(SYS.openat, kernel.AT_FDCWD, '/no/such/file', kernel.O_RDONLY), -kernel.ENOENT)
  })

  it('answers -ENOSYS for numbers that nobody has, -1 included', () => {
    for (const nr of [1000, 2 ** 31 - 1, -(2 ** 31), -1]) assert.equal(syscall(nr), -kernel.ENOSYS)
  })

  describe('a result', () => {
    const fd = unwrap(syscall(SYS.memfd_create, 'result', kernel.MFD_CLOEXEC), 'memfd_create')
    after(() => close(fd))
    const seek = (offset: bigint) => syscall(SYS.lseek, fd, offset, 0)

    it('is a number as long as that is exact', () => {
      for (const offset of [0n, 1n, 2n ** 31n - 1n, 2n ** 31n, 2n ** 32n - 1n, 2n ** 32n, 2n ** 53n - 1n]) {
        assert.equal(seek(offset), Number(offset))
      }
    })

    it('beyond is an InexactError, a RangeError that carries the exact value', () => {
      for (const offset of [2n ** 53n, 2n ** 53n + 1n, 2n ** 62n + 12345n]) {
        assert.throws(
          () => seek(offset),
          (error) => {
            assert.ok(error instanceof InexactError)
            assert.ok(error instanceof RangeError)
            assert.equal(error.value, offset)
            return true
          },
        )
        assert.equal(syscall.bigint(SYS.lseek, fd, offset, 0), offset)
      }
    })
  })

  describe('memory', () => {
    const fd = unwrap(syscall(SYS.memfd_create, 'memory', kernel.MFD_CLOEXEC), 'memfd_create')
    after(() => close(fd))
    const bytes = Uint8Array.from({ length: 32 }, (_, i) => i + 1)
    const shared = new SharedArrayBuffer(32)
    new Uint8Array(shared).set(bytes)
    const { buffer } = bytes

    // What the kernel read from each, told by node:fs.
    const cases: [name: string, memory: Argument, offset: number][] = [
      ['an ArrayBuffer', buffer, 0],
      ['a SharedArrayBuffer', shared, 0],
      ['an array on a SharedArrayBuffer', new Uint8Array(shared, 3), 3],
      ['a Uint8Array with an offset', bytes.subarray(5), 5],
      ['a Float64Array with an offset', new Float64Array(buffer, 8), 8],
      ['a BigInt64Array', new BigInt64Array(buffer), 0],
      ['a DataView with an offset', new DataView(buffer, 7), 7],
      ['a Buffer of the pool', Buffer.from(bytes), 0],
      ['a small array with memory inside the JS heap', new Uint8Array([9, 8, 7, 6]), -1],
    ]
    for (const [name, memory, offset] of cases) {
      it(`as ${name} is passed by its first byte`, () => {
        assert.equal(syscall(SYS.pwrite64, fd, memory, 4, 0), 4)
        const written = Buffer.alloc(4)
        readFrom(fd, written, 0, 4, 0)
        const expected = offset < 0 ? [9, 8, 7, 6] : [1, 2, 3, 4].map((i) => i + offset)
        assert.deepEqual([...written], expected)
      })
    }

    it('is written by the kernel in place', () => {
      writeTo(fd, 'abcdefgh', 0)
      const target = new Uint8Array(16)
      assert.equal(syscall(SYS.pread64, fd, target.subarray(4, 8), 4, 2), 4)
      assert.equal(Buffer.from(target).toString('latin1'), '\0\0\0\0cdef\0\0\0\0\0\0\0\0')
    })

    it('of no length is accepted', () => {
      assert.equal(syscall(SYS.pwrite64, fd, new Uint8Array(0), 0, 0), 0)
      assert.equal(syscall(SYS.pwrite64, fd, new ArrayBuffer(0), 0, 0), 0)
    })

    it('that was resized is still found', () => {
      const resizable = new ArrayBuffer(8, { maxByteLength: 1 << 20 })
      new Uint8Array(resizable).fill(1)
      assert.equal(syscall(SYS.pwrite64, fd, resizable, 8, 0), 8)
      resizable.resize(1 << 20)
      new Uint8Array(resizable).fill(2)
      assert.equal(syscall(SYS.pwrite64, fd, resizable, 1 << 20, 0), 1 << 20)
      const last = Buffer.alloc(1)
      readFrom(fd, last, 0, 1, (1 << 20) - 1)
      assert.equal(last[0], 2)
    })

    it('that only the call refers to lives until its end', () => {
      const script = `
        import { syscall, SYS } from '${libraryUrl()}'
        const fd = syscall(SYS.memfd_create, 'gc', 0)
        const back = Buffer.alloc(4096)
        let wrong = 0
        for (let i = 0; i < ${times(3000)}; i++) {
          syscall(SYS.pwrite64, fd, new Uint8Array(4096).fill(i), 4096, 0)
          if (i % 50 === 0) gc()
          syscall(SYS.pread64, fd, back, 4096, 0)
          if (!back.every((byte) => byte === i % 256)) wrong++
        }
        console.log(wrong)`
      assert.equal(runJson(script, { flags: ['--expose-gc'], timeout: patience(50000) }), 0)
    })
  })

  describe('a string', () => {
    it('is passed as UTF-8 with a NUL behind', () => {
      const names = ['plain', 'größe', '日本', '😀', '', 'x'.repeat(255), 'é'.repeat(127)]
      for (const name of names) {
        const fd = unwrap(syscall(SYS.memfd_create, name.slice(0, 100), kernel.MFD_CLOEXEC), 'memfd_create')
        const target = new Uint8Array(4096)
        const length = unwrap(
          syscall(SYS.readlinkat, kernel.AT_FDCWD, `/proc/self/fd/${fd}`, target, target.length),
          'readlinkat',
        )
        close(fd)
        const link = Buffer.from(target.subarray(0, length)).toString()
        assert.equal(link, `/memfd:${name.slice(0, 100)} (deleted)`)
      }
    })

    it('may be longer than the scratch memory, and stand beside others', () => {
      const long = `/${'x/'.repeat(20000)}`
      assert.equal(syscall(SYS.openat, kernel.AT_FDCWD, long, 0), -36) // ENAMETOOLONG
      assert.equal(syscall(SYS.renameat, -100, '/no/a', -100, '/no/b'), -kernel.ENOENT)
      assert.equal(syscall(SYS.renameat, -100, long, -100, 'é'.repeat(9000)), -36)
    })
  })

  describe('pointers that the kernel rejects', () => {
    const page = Number(auxv().get(AT_PAGESZ))
    const mapping = unwrap(
      syscall.bigint(
        SYS.mmap,
        null,
        2 * page,
        kernel.PROT_READ | kernel.PROT_WRITE,
        kernel.MAP_PRIVATE | kernel.MAP_ANONYMOUS,
        -1,
        0,
      ),
      'mmap',
    )
    // Inaccessible rather than unmapped: nobody else's memory can come to lie there.
    unwrap(syscall(SYS.mprotect, mapping + BigInt(page), page, kernel.PROT_NONE), 'mprotect')
    const bytes = view(mapping, page)
    after(() => {
      endView(bytes)
      unwrap(syscall(SYS.munmap, mapping, 2 * page), 'munmap')
    })
    const lastByte = mapping + BigInt(page - 1)

    const pointers: [string, Argument][] = [
      ['null', null],
      ['1', 1],
      ['8', 8],
      ['-1', -1],
      ['2^47', 2 ** 47],
      ['2^63', 2n ** 63n],
      ['the lowest page, which is never mapped', 4095],
      ['an inaccessible page', mapping + BigInt(page)],
      ['the last byte of a page, with an inaccessible one behind', lastByte],
    ]
    for (const [name, pointer] of pointers) {
      it(`come back as -EFAULT: ${name}`, () => {
        assert.equal(syscall(SYS.uname, pointer), -kernel.EFAULT)
      })
    }

    it('come back as -EFAULT: a path that runs into an inaccessible page', () => {
      new Uint8Array(bytes)[page - 1] = 0x78
      assert.equal(syscall(SYS.openat, kernel.AT_FDCWD, lastByte, 0), -kernel.EFAULT)
    })
  })

  describe('bad arguments are refused before the kernel is entered', () => {
    const detached = new Uint8Array(8)
    structuredClone(detached.buffer, { transfer: [detached.buffer] })
    const shrunk = new ArrayBuffer(16, { maxByteLength: 16 })
    const outside = new Uint8Array(shrunk, 8, 8)
    const outsideView = new DataView(shrunk, 8, 8)
    shrunk.resize(4)

    const cases: [name: string, value: unknown, type: typeof TypeError, message: RegExp][] = [
      ['undefined', undefined, TypeError, /expected number, bigint.* got undefined; pass null or 0/],
      ['an object', {}, TypeError, /got an object/],
      ['an array', [1], TypeError, /got an object/],
      ['a revoked proxy', revoked(), TypeError, /got an object/],
      ['a function', () => 1, TypeError, /got a function/],
      ['a symbol', Symbol('s'), TypeError, /got a symbol/],
      ['an object that pretends', Object.create(Uint8Array.prototype), TypeError, /got an object/],
      ['a proxy of an array', new Proxy(new Uint8Array(8), {}), TypeError, /got an object/],
      ['NaN', Number.NaN, RangeError, /expected an integer within .* got NaN/],
      ['Infinity', Number.POSITIVE_INFINITY, RangeError, /got Infinity/],
      ['a fraction', 1.5, RangeError, /got 1.5$/],
      ['2^53', 2 ** 53, RangeError, /got 9007199254740992; write it as a bigint/],
      ['-2^53', -(2 ** 53), RangeError, /write it as a bigint/],
      ['2^64 as bigint', 2n ** 64n, RangeError, /expected a bigint within -2\^63 .. 2\^64 - 1/],
      ['-2^63 - 1 as bigint', -(2n ** 63n) - 1n, RangeError, /expected a bigint/],
      ['a NUL inside a string', 'a\0b', TypeError, /has a NUL at index 1/],
      ['a NUL behind other letters', 'é\0', TypeError, /has a NUL at index 1/],
      ['a lone surrogate', 'a\ud800b', TypeError, /has a lone surrogate/],
      ['a detached ArrayBuffer', detached.buffer, TypeError, /is detached/],
      ['a detached array', detached, TypeError, /is detached/],
      ['an array outside its buffer', outside, TypeError, /reaches outside it/],
      ['a DataView outside its buffer', outsideView, TypeError, /reaches outside it/],
    ]
    for (const [name, value, type, message] of cases) {
      it(name, () => {
        for (let position = 1; position <= 6; position++) {
          const args: [Argument, Argument, Argument, Argument, Argument, Argument] = [0, 0, 0, 0, 0, 0]
          args[position - 1] = value as Argument
          assert.throws(
            () => syscall(SYS.getpid, ...args),
            (error: Error) =>
              error instanceof type &&
              message.test(error.message) &&
              error.message.startsWith(`syscall argument ${position}: `),
          )
        }
      })
    }

    it('undefined as the last argument', () => {
      assert.throws(
        () => syscall(SYS.read, 0, undefined as unknown as null),
        /^TypeError: syscall argument 2: .* got undefined/,
      )
    })

    it('too many arguments', () => {
      const seven = [1, 2, 3, 4, 5, 6, 7] as unknown as []
      assert.throws(() => syscall(SYS.getpid, ...seven), /^TypeError: syscall: expected at most 6 .* got 7/)
      assert.throws(() => syscall.bigint(SYS.getpid, ...seven), /^TypeError: .* got 7/)
    })

    it('a syscall number that is none', () => {
      const numbers = SYS as unknown as Record<string, number>
      assert.throws(
        () => syscall(numbers.opennat as number),
        /^TypeError: .* a number of SYS .* got undefined/,
      )
      assert.throws(() => syscall(1.5), /^RangeError: syscall: .* 32 bits .* got 1.5/)
      // Its low half is a syscall's number, which the kernel would take it for.
      assert.throws(() => syscall(2 ** 32 + SYS.getpid), /^RangeError: syscall: .* 32 bits/)
      for (const [value, kind] of [
        ['getpid', 'string'],
        [39n, 'bigint'],
        [Symbol('s'), 'symbol'],
        [{ valueOf: () => 39 }, 'object'],
      ]) {
        assert.throws(
          () => syscall(value as number),
          new RegExp(`^TypeError: .* a number of SYS .* got ${kind as string}`),
        )
      }
    })

    it('leaves nothing behind: a good call works after each', () => {
      for (const [, value] of cases) {
        assert.throws(() => syscall(SYS.getpid, value as Argument))
        assert.equal(syscall(SYS.getpid), process.pid)
      }
    })
  })

  it('is not disturbed by getters that make calls of their own', () => {
    const fd = unwrap(syscall(SYS.memfd_create, 'getters', kernel.MFD_CLOEXEC), 'memfd_create')
    let ran = 0
    const disturb = () => {
      ran++
      return syscall(SYS.openat, kernel.AT_FDCWD, '/some/other/path', kernel.O_RDONLY) as unknown as number
    }
    class Hostile extends Uint8Array {
      override get byteOffset(): number {
        return disturb()
      }
      override get byteLength(): number {
        return disturb()
      }
      override get length(): number {
        return disturb()
      }
      override get buffer(): ArrayBuffer {
        disturb()
        return new ArrayBuffer(1)
      }
      override get [Symbol.toStringTag](): 'Uint8Array' {
        disturb()
        return 'Uint8Array'
      }
    }
    const hostile = new Hostile([11, 22, 33])
    assert.equal(syscall(SYS.pwrite64, fd, hostile, 3, 0), 3)
    const back = Buffer.alloc(3)
    readFrom(fd, back, 0, 3, 0)
    close(fd)
    assert.deepEqual([...back], [11, 22, 33])
    assert.equal(ran, 0, 'the prototypes’ own getters are used')
  })
})

// Results that nobody checked are no values for the compiler; at run time they are numbers.
describe('isErr', () => {
  it('knows -4095 .. -1 and nothing else', () => {
    for (const error of [-1, -2, -4095, -1n, -4095n]) assert.equal(isErr(error), true)
    for (const value of [0, 1, -4096, -5000, 2 ** 40, -(2 ** 40), 0n, -4096n, 2n ** 60n]) {
      assert.equal(isErr(value), false)
    }
  })

  it('asks for codes', () => {
    const result = syscall(SYS.close, -1)
    assert.equal(isErr(result, kernel.EBADF), true)
    assert.equal(isErr(result, kernel.ENOENT, kernel.EBADF), true)
    assert.equal(isErr(result, kernel.ENOENT), false)
    assert.equal(isErr(syscall.bigint(SYS.close, -1), kernel.EBADF), true)
    assert.equal(isErr(kernel.EBADF, kernel.EBADF), false)
  })
})
