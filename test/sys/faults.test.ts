// What is likely to go wrong: addresses that are none, descriptors in unusual places, odd numbers.

import assert from 'node:assert/strict'
import { must, owned, sys, syscall } from 'rawsys'
import { AT_FDCWD, type Fd, MFD_CLOEXEC, O_CLOEXEC, O_PATH, SEEK_SET } from 'rawsys/fs'
import { PROT_NONE } from 'rawsys/mem'
import { libraryUrl, runJson, runScript } from '../support/child.js'
import { readFrom } from '../support/descriptors.js'
import { times } from '../support/scale.js'
import { fileText, withFile, withPipe } from './support/files.js'
import { loose, refuses } from './support/loose.js'
import { detached, PAGE, shrunk, withGuard, withMapping } from './support/memory.js'

const [EFAULT, EBADF, EINVAL] = [14, 9, 22]
const FD = -77

describe('a raw address that the kernel cannot use', () => {
  /** Gives a test addresses at which nothing can be read or written. */
  function badAddresses(use: (address: bigint) => void): void {
    withMapping(PAGE, (address) => {
      // Inaccessible rather than unmapped: nobody else's memory can come to lie there.
      must.mprotect(address, PAGE, PROT_NONE)
      for (const bad of [1n, 8n, -1n, 4095n, 2n ** 63n, 2n ** 64n - 1n, -(2n ** 63n), address]) use(bad)
    })
  }

  it('comes back as -EFAULT: to write to', () => {
    withFile('text', (fd) => {
      badAddresses((address) => {
        assert.equal(sys.pread64(fd, address, 4, 0), -EFAULT, `${address}`)
        assert.equal(sys.getrandom(address, 8, 0), -EFAULT, `${address}`)
        assert.throws(() => must.pread64(fd, address, 4, 0), { code: 'EFAULT' })
      })
    })
  })

  it('comes back as -EFAULT: to read from', () => {
    withPipe((_readEnd, writeEnd) => {
      badAddresses((address) => {
        assert.equal(sys.write(writeEnd, address, 4), -EFAULT, `${address}`)
      })
    })
    withFile('', (fd) => {
      badAddresses((address) => {
        assert.equal(sys.preadv(fd, address, 1, 0), -EFAULT, `${address}`)
        assert.equal(sys.sched_getaffinity(0, 128, address), -EFAULT, `${address}`)
      })
    })
  })

  it('comes back as -EFAULT: inside a struct', () => {
    withFile('text', (fd) => {
      badAddresses((address) => {
        const vector = new BigUint64Array([BigInt.asUintN(64, address), 4n])
        assert.equal(sys.preadv(fd, vector, undefined, 0), -EFAULT, `${address}`)
      })
    })
  })

  it('is used up to the last byte that can be used', () => {
    withGuard((end, page) => {
      withFile('0123456789', (fd) => {
        assert.equal(sys.pread64(fd, end - 4n, 4, 0), 4)
        assert.equal(Buffer.from(page.subarray(PAGE - 4)).toString(), '0123')
        // Over the end: what fitted may have been written, and nothing more.
        const result = sys.pread64(fd, end - 4n, 10, 0) as number
        assert.ok((result >= 1 && result <= 4) || result === -EFAULT, `${result}`)
        assert.equal(sys.pread64(fd, end, 1, 0), -EFAULT)
        assert.equal(sys.pwrite64(fd, end - 1n, 1, 0), 1)
      })
      page.set(Buffer.from('/'), PAGE - 1)
      // A string without its NUL: it is copied, so the page behind it is never read.
      owned(must.openat(AT_FDCWD, page.subarray(PAGE - 1), O_PATH | O_CLOEXEC)).close()
    })
  })
})

describe('a null pointer', () => {
  it('is passed where the call allows it, and refused elsewhere', () => {
    assert.equal(sys.getcpu(null, null, null), 0)
    refuses(() => loose.fstat(0, null), TypeError, /^fstat statbuf: expected memory: .* got null$/)
    refuses(() => loose.read(FD, null), TypeError, /^read buf: expected memory: .* got null$/)
    refuses(() => loose.read(FD, null, 0), TypeError, /^read buf: expected memory: .* got null$/)
    withFile('text', (fd) => {
      assert.equal(sys.pread64(fd, 0n, 4, 0), -EFAULT)
      assert.equal(sys.pread64(fd, 0n, 0, 0), 0)
    })
  })
})

describe('descriptors where nobody expects them', () => {
  it('work if a new one becomes 0, 1 or 2', () => {
    // A child of which one of these is closed when it begins to make calls.
    for (const free of [0, 1, 2]) {
      const script = `
        import { must, owned, sys } from '${libraryUrl()}'
        const out = must.dup3(1, 40, 0)
        must.close(${free})
        const fd = must.memfd_create('low', 0)
        const buffer = new Uint8Array(8)
        const seen = [fd, must.write(fd, 'text'), must.pread64(fd, buffer, undefined, 0)]
        seen.push(must.lseek(fd, 0, 1))
        const offset = { value: 1 }
        const to = must.memfd_create('to', 0)
        seen.push(must.sendfile(to, fd, offset, 2), offset.value)
        const file = owned(fd)
        seen.push(file.fd)
        file.close()
        seen.push(sys.close(fd), Buffer.from(buffer).toString('latin1'))
        must.write(out, JSON.stringify(seen))`
      const { status, stdout } = runScript(script)
      assert.equal(status, 0, `with ${free} closed`)
      assert.deepEqual(JSON.parse(stdout), [free, 4, 4, 4, 2, 3, free, -EBADF, 'text\0\0\0\0'])
    }
  })

  it('are refused if they are closed, negative or too large', () => {
    for (const fd of [-1, FD, 2 ** 31 - 1, -(2 ** 31)]) assert.equal(sys.fsync(fd), -EBADF)
    refuses(() => loose.fsync(2 ** 31), RangeError, /^fsync fd: /)
  })

  it('are AT_FDCWD where there is a path', () => {
    assert.equal(AT_FDCWD as number, -100)
    const file = owned(must.openat(AT_FDCWD, '.', O_PATH))
    const [here, there] = [new BigUint64Array(18), new BigUint64Array(18)]
    must.fstat(file.fd, here)
    must.newfstatat(AT_FDCWD, process.cwd(), there, 0)
    file.close()
    assert.deepEqual([here[0], here[1]], [there[0], there[1]])
  })
})

describe('odd numbers', () => {
  it('are exact on their way to the kernel and back', () => {
    withFile('', (fd) => {
      for (const offset of [0, -0, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 40 + 1, 2 ** 53 - 1]) {
        const result = sys.lseek(fd, offset, SEEK_SET)
        assert.equal(result, offset + 0)
        assert.ok(Object.is(result, Math.abs(offset)), `${offset}`)
        assert.equal(sys.lseek(fd, BigInt(offset), SEEK_SET), offset + 0)
      }
      assert.equal(sys.lseek(fd, -1, SEEK_SET), -EINVAL)
      for (const offset of [2 ** 53, Number.NaN, 0.1, -0.5, Number.POSITIVE_INFINITY]) {
        refuses(
          () => loose.lseek(fd, offset, SEEK_SET),
          RangeError,
          /^lseek offset: expected an integer within/,
        )
      }
    })
  })

  it('of zero are zero, whichever sign they have', () => {
    withFile('text', (fd) => {
      const buffer = new Uint8Array(4)
      assert.equal(sys.pread64(fd, buffer, -0, -0), 0)
      assert.equal(sys.pread64(fd, buffer, undefined, -0), 4)
      const offset = { value: -0 as number | bigint }
      assert.equal(sys.sendfile(fd, fd, offset, -0), 0)
      assert.ok(Object.is(offset.value, 0))
      assert.equal(loose.getcpu(null, null, -0), 0)
    })
  })
})

describe('memory that changes under a call', () => {
  it('is what it is when the call begins', () => {
    withFile('0123456789', (fd) => {
      const buffer = new ArrayBuffer(10, { maxByteLength: 20 })
      const bytes = new Uint8Array(buffer)
      for (const length of [10, 20, 5, 0, 1]) {
        buffer.resize(length)
        assert.equal(sys.pread64(fd, bytes, undefined, 0), Math.min(10, length))
      }
      const gone = shrunk()
      refuses(
        () => loose.pread64(fd, gone.bytes, undefined, 0),
        TypeError,
        /^pread64 buf: .* reaches outside it$/,
      )
      refuses(
        () => loose.pread64(fd, detached(), undefined, 0),
        TypeError,
        /^pread64 buf: the buffer is detached/,
      )
    })
  })

  it('may be resized or detached by a getter, which runs before anything else', () => {
    withFile('0123456789', (from) => {
      withFile('..........', (to) => {
        const buffer = new ArrayBuffer(8, { maxByteLength: 8 })
        const offset = new BigInt64Array(buffer)
        const shrinking = {
          get value(): number {
            buffer.resize(0)
            return 0
          },
          set value(_value: number) {
            assert.fail('the call was made')
          },
        }
        refuses(
          () => loose.copy_file_range(from, shrinking, to, offset, 3),
          RangeError,
          /^copy_file_range off_out: expected memory of 8 bytes or more, got 0$/,
        )
        const array = new BigInt64Array(1)
        const detaching = {
          get value(): number {
            structuredClone(array.buffer, { transfer: [array.buffer] })
            return 0
          },
          set value(_value: number) {
            assert.fail('the call was made')
          },
        }
        refuses(
          () => loose.copy_file_range(from, detaching, to, array, 3),
          TypeError,
          /^copy_file_range off_out: the buffer/,
        )
        assert.equal(fileText(to, 20), '..........')
      })
    })
  })

  it('is shared with other threads, and not moved', () => {
    const shared = new SharedArrayBuffer(16)
    const bytes = new Uint8Array(shared, 4, 8)
    withFile('shared!!', (fd) => {
      assert.equal(sys.pread64(fd, bytes, undefined, 0), 8)
      assert.equal(Buffer.from(shared).toString('latin1'), '\0\0\0\0shared!!\0\0\0\0')
      const file = sys.memfd_create('copy', MFD_CLOEXEC) as Fd
      assert.equal(sys.write(file, bytes), 8)
      const back = Buffer.alloc(8)
      readFrom(file, back, 0, 8, 0)
      must.close(file)
      assert.equal(back.toString(), 'shared!!')
    })
  })
})

describe('a call after one that was refused', () => {
  it('has nothing of it', () => {
    const refusals: (() => unknown)[] = [
      () => loose.renameat(-1, 'one', -1, 5),
      () => loose.openat(-1, 'path', 'flags'),
      () => loose.sendfile(0, 0, { value: 1 }, 'count'),
      () => loose.copy_file_range(0, { value: 1 }, 0, { value: 'x' }, 1),
      () => loose.getresuid({}, {}, 5),
      () => loose.execve('/x', ['a', 'b'], [5]),
      () => loose.ioctl(0, 0x541b, 'x'),
      () => loose.getsockname(0, new Uint8Array(4), { value: 5 }),
      () => loose.setsockopt(0, 1, 8, 'x'),
      () => loose.statx(-1, 'path', 0, 0, new Uint8Array(1)),
    ]
    withFile('0123456789', (from) => {
      withFile('', (to) => {
        for (const refusal of refusals) {
          assert.throws(refusal)
          const [offset, target] = [{ value: 2 as number | bigint }, { value: 0 as number | bigint }]
          assert.equal(sys.copy_file_range(from, offset, to, target, 3), 3)
          assert.deepEqual([offset.value, target.value], [5, 3])
          assert.equal(fileText(to, 10), '234')
          assert.throws(refusal)
          assert.equal(sys.openat(AT_FDCWD, '/no/such', 0), -2)
          assert.throws(refusal)
          assert.equal(syscall(-1), -38)
        }
      })
    })
  })

  it('leaves no holder waiting: it is written by no later call', () => {
    let written = 0
    const holder = {
      get value(): number {
        return 1
      },
      set value(_value: number) {
        written++
      },
    }
    assert.throws(() => loose.copy_file_range(0, holder, 0, { value: 'x' }, 1), TypeError)
    assert.throws(() => loose.sendfile(0, 0, holder, 'count'), TypeError)
    assert.equal(sys.getcpu({ value: 0 }), 0)
    assert.equal(loose.ioctl(-1, 0x541b, { value: 0 }), -EBADF)
    assert.equal(sys.read(-1, new Uint8Array(1)), -EBADF)
    assert.equal(written, 0)
  })
})

describe('typed calls in a program', () => {
  it('stay correct when they are optimized, with arguments of changing types', () => {
    const wrong = runJson(`
      import { sys, must } from '${libraryUrl()}'
      const fd = must.memfd_create('hot', 0)
      must.write(fd, '0123456789')
      const memories = [new Uint8Array(4), new DataView(new ArrayBuffer(4)), new ArrayBuffer(4),
        Buffer.alloc(4), new Float64Array(1), new Uint8Array(new SharedArrayBuffer(4)),
        new Uint8Array(8).subarray(4)]
      let wrong = 0
      for (let i = 0; i < ${times(30000)}; i++) {
        const memory = memories[i % 7]
        const at = i % 2 ? i % 6 : BigInt(i % 6)
        const length = i % 3 ? undefined : 2
        const result = sys.pread64(fd, memory, length, at)
        const bytes = new Uint8Array(memory.buffer ?? memory, memory.byteOffset ?? 0)
        const expected = Math.min(length ?? memory.byteLength, 10 - (i % 6))
        if (result !== expected || bytes[0] !== 48 + (i % 6)) wrong++
        if (i % 1000 === 0) try { sys.pread64(fd, 'refused', 1, 0); wrong++ } catch {}
        const offset = { value: at }
        if (i % 5 === 0 && (sys.sendfile(-1, fd, offset, 1) !== -9 || Number(offset.value) !== i % 6)) wrong++
        if (sys.openat(-100, i % 4 ? '/no/such' : '/größe/' + i, 0) !== -2) wrong++
      }
      console.log(wrong)`)
    assert.equal(wrong, 0)
  })
})
