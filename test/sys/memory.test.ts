// Memory in the typed calls: every class of it, in every state, and never less than the kernel touches.

import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { addressOf, isErr, must, sys } from 'rawsys'
import { host } from 'rawsys/abi'
import { EAGAIN } from 'rawsys/constants'
import { writeTo } from '../support/descriptors.js'
import { skip } from '../support/skip.js'
import { fileText, withFile, withPipe } from './support/files.js'
import { hostile, loose, refuses, timesAsked } from './support/loose.js'
import { detached, PAGE, shrunk, withMapping } from './support/memory.js'

const FD = -77
const STAT_SIZE = process.arch === 'arm64' ? 128 : 144
const ENOSYS = 38

describe('memory of every class', () => {
  const bytes = Uint8Array.from({ length: 64 }, (_, i) => 0x41 + (i % 26))
  const { buffer } = bytes
  const shared = new SharedArrayBuffer(64)
  new Uint8Array(shared).set(bytes)
  const resizable = new ArrayBuffer(64, { maxByteLength: 128 })
  new Uint8Array(resizable).set(bytes)

  const classes: readonly [
    name: string,
    memory: ArrayBufferView | ArrayBuffer | SharedArrayBuffer,
    text: string,
  ][] = [
    ['an ArrayBuffer', buffer, text(0, 64)],
    ['a SharedArrayBuffer', shared, text(0, 64)],
    ['a resizable ArrayBuffer', resizable, text(0, 64)],
    ['an array that follows the length of a resizable buffer', new Uint8Array(resizable, 60), text(60, 4)],
    ['an array of fixed length on a resizable buffer', new Uint8Array(resizable, 8, 8), text(8, 8)],
    ['an array on a SharedArrayBuffer', new Uint16Array(shared, 2, 3), text(2, 6)],
    ['a DataView', new DataView(buffer, 7, 9), text(7, 9)],
    ['a DataView on a SharedArrayBuffer', new DataView(shared, 1, 2), text(1, 2)],
    ['a Uint8Array', bytes.subarray(3, 8), text(3, 5)],
    ['a Uint8ClampedArray', new Uint8ClampedArray(buffer, 5, 5), text(5, 5)],
    ['an Int8Array', new Int8Array(buffer, 5, 5), text(5, 5)],
    ['an Int16Array', new Int16Array(buffer, 4, 2), text(4, 4)],
    ['an Int32Array', new Int32Array(buffer, 4, 2), text(4, 8)],
    ['a Uint32Array', new Uint32Array(buffer, 8, 2), text(8, 8)],
    ['a Float32Array', new Float32Array(buffer, 12, 1), text(12, 4)],
    ['a Float64Array', new Float64Array(buffer, 8, 2), text(8, 16)],
    ['a BigInt64Array', new BigInt64Array(buffer, 16), text(16, 48)],
    ['a BigUint64Array', new BigUint64Array(buffer, 24, 1), text(24, 8)],
    ['a Buffer of the pool', Buffer.from('pooled'), 'pooled'],
    ['a small array inside the heap', new Uint8Array([0x78, 0x79]), 'xy'],
    ['the memory of WebAssembly', wasmMemory('wasm'), 'wasm'],
  ]
  for (const [name, memory, expected] of classes) {
    it(`is read in its whole length: ${name}`, () => {
      withFile('', (fd) => {
        // Again and again, because addresses are remembered.
        for (let i = 0; i < 3; i++) {
          assert.equal(loose.pwrite64(fd, memory, undefined, 100 * i), expected.length)
          assert.equal(fileText(fd, 200, 100 * i), expected)
        }
      })
    })
  }

  it('is written where it lies, and nowhere else', () => {
    withFile('abcdefgh', (fd) => {
      const around = new Uint8Array(32).fill(0x2e)
      assert.equal(must.pread64(fd, new DataView(around.buffer, 3, 5), undefined, 1), 5)
      assert.equal(must.pread64(fd, around.subarray(16, 20), 2, 6), 2)
      assert.equal(Buffer.from(around).toString(), '...bcdef........gh..............')
    })
  })

  it('has the address that addressOf says', () => {
    withFile('', (fd) => {
      const words = new BigUint64Array([addressOf(bytes) + 2n, 3n])
      assert.equal(must.pwritev(fd, words, undefined, 0), 3)
      assert.equal(fileText(fd, 10), text(2, 3))
    })
  })

  function text(from: number, length: number): string {
    return Buffer.from(bytes.subarray(from, from + length)).toString('latin1')
  }
})

describe('memory that is none', () => {
  const values: readonly [string, unknown][] = [
    ['undefined', undefined],
    ['null', null],
    ['true', true],
    ['5; for memory at an address, pass view\\(address, length\\)', 5],
    ['a symbol', Symbol('s')],
    ['a function', () => new Uint8Array(8)],
    ['an array', [1, 2, 3]],
    ['an object', hostile()],
    ['an object', { buffer: new ArrayBuffer(8), byteOffset: 0, byteLength: 8 }],
    ['an object', Object.create(Uint8Array.prototype)],
    ['an object', new Proxy(new Uint8Array(8), {})],
  ]

  it('is refused by name', () => {
    for (const [described, value] of values) {
      const calls: [string, () => unknown][] = [
        ['read buf', () => loose.read(FD, value)],
        ['write buf', () => loose.write(FD, value)],
        ['fstat statbuf', () => loose.fstat(FD, value)],
        ['pipe2 fildes', () => loose.pipe2(value, 0)],
      ]
      for (const [what, call] of calls) {
        const message = new RegExp(
          `^${what}: expected memory: an ArrayBuffer, .* or DataView, got ${described}$`,
        )
        refuses(call, TypeError, message)
      }
    }
    assert.equal(timesAsked(), 0, 'code of the user ran')
  })

  it('as a raw address is refused where a struct is written', () => {
    refuses(
      () => loose.fstat(0, 8n),
      TypeError,
      /^fstat statbuf: .* got 8n; for memory at an address, pass view/,
    )
    refuses(() => loose.pipe2(8n, 0), TypeError, /^pipe2 fildes: .* got 8n; for memory/)
  })

  it('as a string is refused where the kernel writes', () => {
    refuses(
      () => loose.read(FD, 'text'),
      TypeError,
      /^read buf: .* got the string "text"; the kernel could not write/,
    )
    refuses(
      () => loose.getrandom('', 0, 0),
      TypeError,
      /^getrandom ubuf: .* got the string ""; the kernel could/,
    )
    refuses(
      () => loose.fstat(0, 'x'.repeat(200)),
      TypeError,
      /^fstat statbuf: .* got the string "x{40}…"; the/,
    )
  })

  it('any more is refused', () => {
    const gone = shrunk()
    for (const memory of [detached(), detached(200).buffer, gone.bytes, gone.data]) {
      const calls: [string, () => unknown][] = [
        ['read buf', () => loose.read(FD, memory)],
        ['read buf', () => loose.read(FD, memory, 0)],
        ['write buf', () => loose.write(FD, memory)],
        ['fstat statbuf', () => loose.fstat(FD, memory)],
        ['openat filename', () => loose.openat(FD, memory, 0)],
        ['getcpu cpup', () => loose.getcpu(memory)],
        ['sendfile offset', () => loose.sendfile(FD, FD, memory, 1)],
        ['setsockopt\\(SO_RCVBUF\\) optval', () => loose.setsockopt(FD, 1, 8, memory)],
        ['fcntl\\(F_GETLK\\) arg', () => loose.fcntl(FD, 5, memory)],
      ]
      for (const [what, call] of calls) {
        refuses(
          call,
          TypeError,
          new RegExp(`^${what}: the buffer is detached, or the view reaches outside it$`),
        )
      }
    }
  })
})

describe('memory that is too small', () => {
  const cases: readonly [what: string, size: number, call: (memory: unknown) => unknown][] = [
    ['fstat statbuf', STAT_SIZE, (memory) => loose.fstat(0, memory)],
    ['uname name', 390, (memory) => loose.uname(memory)],
    ['sysinfo info', 112, (memory) => loose.sysinfo(memory)],
    ['pipe2 fildes', 8, (memory) => loose.pipe2(memory, 0)],
    ['clock_gettime tp', 16, (memory) => loose.clock_gettime(0, memory)],
    ['statx buffer', 256, (memory) => loose.statx(-100, '/', 0, 0, memory)],
    ['getcpu cpup', 4, (memory) => loose.getcpu(memory)],
    ['sendfile offset', 8, (memory) => loose.sendfile(FD, FD, memory, 0)],
    ['prctl\\(PR_GET_NAME\\) arg2', 16, (memory) => loose.prctl(16, memory)],
    ['fcntl\\(F_GETLK\\) arg', 32, (memory) => loose.fcntl(0, 5, memory)],
    ['setsockopt\\(SO_RCVBUF\\) optval', 4, (memory) => loose.setsockopt(FD, 1, 8, memory)],
    ['getsockopt\\(SO_RCVBUF\\) optval', 4, (memory) => loose.getsockopt(FD, 1, 8, memory)],
  ]
  for (const [what, size, call] of cases) {
    it(`is refused, and left alone: ${what.replaceAll('\\', '')}`, () => {
      const whole = new Uint8Array(size + 8).fill(0x2e)
      for (const length of [size - 1, 1, 0]) {
        const message = new RegExp(`^${what}: expected memory of ${size} bytes or more, got ${length}$`)
        for (const memory of [
          whole.subarray(8, 8 + length),
          new DataView(whole.buffer, 8, length),
          new ArrayBuffer(length),
          new SharedArrayBuffer(length),
        ]) {
          refuses(() => call(memory), RangeError, message)
        }
      }
      assert.ok(whole.every((byte) => byte === 0x2e))
      call(whole.subarray(8, 8 + size))
    })
  }

  it('is found when an array was used before and its buffer shrank', () => {
    const buffer = new ArrayBuffer(512, { maxByteLength: 512 })
    const bytes = new Uint8Array(buffer)
    for (let i = 0; i < 3; i++) assert.equal(sys.uname(bytes), 0)
    buffer.resize(389)
    refuses(
      () => loose.uname(bytes),
      RangeError,
      /^uname name: expected memory of 390 bytes or more, got 389$/,
    )
    buffer.resize(390)
    assert.equal(sys.uname(bytes), 0)
  })
})

describe('the length of memory', () => {
  it('is passed if no count is given, and a smaller count as it is', () => {
    withFile('', (fd) => {
      const bytes = Buffer.from('abcdef')
      assert.equal(must.write(fd, bytes), 6)
      assert.equal(must.write(fd, bytes, 2), 2)
      assert.equal(must.write(fd, bytes, 0), 0)
      assert.equal(must.write(fd, bytes, 6), 6)
      assert.equal(fileText(fd, 100), 'abcdefababcdef')
      assert.equal(must.write(fd, new Uint8Array(0)), 0)
      assert.equal(must.pread64(fd, new ArrayBuffer(0), undefined, 0), 0)
    })
  })

  it('is never exceeded', () => {
    withFile('0123456789', (fd) => {
      const target = new Uint8Array(16).fill(0x2e)
      for (const count of [5, 6, 2 ** 31, 2 ** 53 - 1]) {
        const message = new RegExp(`^read count: ${count} reaches beyond the memory, which has room for 4$`)
        refuses(() => loose.read(fd, target.subarray(4, 8), count), RangeError, message)
      }
      assert.equal(Buffer.from(target).toString(), '.'.repeat(16))
      refuses(() => loose.write(fd, 'abc', 4), RangeError, /^write count: 4 reaches beyond .* room for 3$/)
    })
  })

  it('must be an integer of 0 or more', () => {
    const target = new Uint8Array(8)
    for (const count of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      refuses(
        () => loose.read(FD, target, count),
        RangeError,
        /^read count: expected an integer of 0 or more, got /,
      )
    }
    for (const count of [null, '4', true, {}, hostile(), 4n]) {
      refuses(() => loose.read(FD, target, count), TypeError, /^read count: expected a number, got /)
    }
    assert.equal(timesAsked(), 0)
  })

  it('is counted in the units of the call', () => {
    withFile('abcdefghij', (fd) => {
      const [first, second] = [new Uint8Array(3), new Uint8Array(4)]
      const vector = new BigUint64Array([addressOf(first), 3n, addressOf(second), 4n, 0n])
      // Two and a half structs: two.
      assert.equal(must.preadv(fd, vector, undefined, 0), 7)
      assert.equal(Buffer.concat([first, second]).toString(), 'abcdefg')
      assert.equal(must.preadv(fd, vector, 1, 7), 3)
      assert.equal(Buffer.from(first).toString(), 'hij')
      refuses(
        () => loose.preadv(fd, vector, 3, 0),
        RangeError,
        /^preadv vlen: 3 reaches beyond .* room for 2$/,
      )
    })
  })

  it('is counted in bits, whole words of 64 of them', () => {
    const bits = (length: number) => new Uint8Array(length)
    // It does not wait.
    const over = new BigInt64Array(2)
    for (const [length, most] of [
      [8, 64],
      [15, 64],
      [16, 128],
      [128, 1024],
    ] as const) {
      const message = new RegExp(
        `^pselect6 n: ${most + 1} reaches beyond the memory, which has room for ${most}$`,
      )
      refuses(() => loose.pselect6(most + 1, bits(length), null, null, over, null), RangeError, message)
      assert.equal(sys.pselect6(most, bits(length), null, null, over, null), 0)
    }
    refuses(
      () => loose.pselect6(1, bits(7), null, null, over, null),
      RangeError,
      /^pselect6 n: 1 reaches beyond .* 0$/,
    )
  })

  it('is the lesser one of all that one argument counts', () => {
    const time = new BigInt64Array(2)
    const [large, small] = [new Uint8Array(128), new Uint8Array(16)]
    for (const sets of [
      [large, small, null],
      [small, large, undefined],
      [null, small, large],
      [large, null, small],
    ]) {
      refuses(() => loose.pselect6(129, ...sets, time, null), RangeError, /^pselect6 n: 129 .* room for 128$/)
      assert.equal(loose.pselect6(undefined, ...sets, time, null), 0)
    }
    // Without any set there is nothing to measure by.
    assert.equal(loose.pselect6(undefined, null, null, null, time, null), 0)
    assert.equal(loose.pselect6(1000, null, null, null, time, null), 0)
  })

  it('reaches as far as the descriptor that is asked for', () => {
    withPipe((readEnd, writeEnd) => {
      writeTo(writeEnd, 'x')
      const set = new BigUint64Array(16)
      set[readEnd >> 6] = 1n << BigInt(readEnd & 63)
      const asked = set.slice()
      assert.equal(sys.pselect6(undefined, set, null, null, new BigInt64Array(2), null), 1)
      assert.deepEqual(set, asked)
      must.read(readEnd, new Uint8Array(1))
      assert.equal(sys.pselect6(undefined, set, null, null, new BigInt64Array(2), null), 0)
      assert.deepEqual(set, new BigUint64Array(16))
    })
  })

  it('is counted for each region in its own units', function () {
    withMapping(2 * PAGE, (address, bytes) => {
      bytes.fill(1)
      const pages = new BigUint64Array([address, address + BigInt(PAGE)])
      const status = new Int32Array(2).fill(-1000)
      const result = sys.move_pages(0, 2, pages, null, status, 0)
      if (isErr(result, ENOSYS)) skip(this, 'this kernel has no NUMA')
      assert.equal(result, 0)
      assert.ok(
        status.every((node) => node >= 0),
        `${status}`,
      )
      status.fill(-1000)
      assert.equal(sys.move_pages(0, undefined, pages, null, status, 0), 0)
      assert.ok(
        status.every((node) => node >= 0),
        `${status}`,
      )
      refuses(
        () => loose.move_pages(0, 3, pages, null, status, 0),
        RangeError,
        /^move_pages nr_pages: 3 reaches/,
      )
      refuses(() => loose.move_pages(0, 2, pages, null, status.subarray(1), 0), RangeError, /room for 1$/)
    })
  })

  it('has only one right value where the kernel takes only one', () => {
    const set = new BigUint64Array([0n])
    const before = new BigUint64Array(1)
    assert.equal(sys.rt_sigprocmask(0, set, before), 0)
    assert.equal(loose.rt_sigprocmask(0, set, before, 8), 0)
    for (const size of [0, 4, 16, 128, -8, 8.5, 8n, '8', null]) {
      refuses(
        () => loose.rt_sigprocmask(0, set, before, size),
        RangeError,
        /^rt_sigprocmask sigsetsize: expected 8, which is also what is passed for undefined, got /,
      )
    }
    refuses(
      () => loose.rt_sigprocmask(0, new Uint8Array(7), null),
      RangeError,
      /nset: expected memory of 8 bytes/,
    )
    refuses(
      () => loose.rt_sigprocmask(0, null, new Uint8Array(7)),
      RangeError,
      /oset: expected memory of 8 bytes/,
    )
    // More than that is memory enough.
    assert.equal(loose.rt_sigprocmask(0, new Uint8Array(128), new Uint8Array(128)), 0)
  })
})

describe('a string for memory that the kernel only reads', () => {
  it('is passed as its UTF-8 bytes, without a NUL', () => {
    withFile('', (fd) => {
      const text = 'größe 日本 😀'
      assert.equal(must.write(fd, text), Buffer.byteLength(text))
      assert.equal(Buffer.from(fileText(fd, 100), 'latin1').toString(), text)
      assert.equal(must.pwrite64(fd, 'a\0b\0', undefined, 100), 4)
      assert.equal(fileText(fd, 10, 100), 'a\0b\0')
      assert.equal(must.write(fd, ''), 0)
    })
  })

  it('is counted in bytes', () => {
    withFile('', (fd) => {
      assert.equal(must.pwrite64(fd, 'äöü', 4, 0), 4)
      assert.equal(Buffer.from(fileText(fd, 10), 'latin1').toString(), 'äö')
      refuses(() => loose.write(fd, 'äöü', 7), RangeError, /^write count: 7 reaches beyond .* room for 6$/)
    })
  })

  it('may be long', () => {
    withFile('', (fd) => {
      for (const text of ['x'.repeat(16384), 'é'.repeat(20000), '日'.repeat(20000), '😀'.repeat(100_000)]) {
        const bytes = Buffer.from(text)
        assert.equal(must.pwrite64(fd, text, undefined, 0), bytes.length)
        assert.equal(fileText(fd, bytes.length), bytes.toString('latin1'))
      }
    })
  })

  it('must be expressible in UTF-8', () => {
    refuses(
      () => loose.write(FD, 'a\ud800'),
      TypeError,
      /^write buf: the string has a lone surrogate, .* pass bytes/,
    )
  })
})

describe('a raw address', () => {
  it('needs a count', () => {
    const message = /^read count: expected a number, because a raw address does not say how much is there$/
    refuses(() => loose.read(FD, 8n), TypeError, message)
    refuses(
      () => loose.getsockname(FD, 8n),
      TypeError,
      /^getsockname usockaddr_len: expected \{ value \}, because a raw/,
    )
    refuses(
      () => loose.getsockname(FD, 8n, null),
      TypeError,
      /^getsockname usockaddr_len: expected \{ value \}/,
    )
  })

  it('is used as it is', () => {
    withMapping(PAGE, (address, bytes) => {
      withFile('raw bytes', (fd) => {
        assert.equal(must.read(fd, address + 10n, 9), 9)
        assert.equal(Buffer.from(bytes.subarray(9, 20)).toString(), '\0raw bytes\0')
        assert.equal(must.pwrite64(fd, address + 14n, 5, 20), 5)
        assert.equal(fileText(fd, 100, 20), 'bytes')
      })
    })
  })

  it('must be one', () => {
    for (const address of [2n ** 64n, -(2n ** 63n) - 1n]) {
      refuses(
        () => loose.read(FD, address, 0),
        RangeError,
        /^read buf: expected a bigint of 64 bits, or null for 0, got/,
      )
    }
  })
})

describe('optional memory', () => {
  it('may be null or undefined', () => {
    for (const nothing of [null, undefined]) {
      assert.equal(loose.getcpu(nothing, nothing, nothing), 0)
      assert.equal(loose.clock_getres(0, nothing), 0)
      assert.equal(loose.rt_sigprocmask(0, nothing, nothing), 0)
      assert.equal(loose.getgroups(0, nothing), groups())
      assert.equal(loose.futex(new Int32Array([1]), 0, 2, nothing), -EAGAIN)
    }
    assert.equal(sys.getcpu(), 0)
  })

  it('has no length', () => {
    assert.equal(loose.getgroups(undefined, null), groups())
    assert.equal(loose.fgetxattr(0, 'user.none', null, 0), loose.fgetxattr(0, 'user.none'))
  })

  it('is as large as it must be if it is there', () => {
    refuses(
      () => loose.clock_getres(0, new Uint8Array(15)),
      RangeError,
      /^clock_getres tp: expected memory of 16 bytes/,
    )
    refuses(() => loose.clock_getres(0, 0), TypeError, /^clock_getres tp: expected memory: .* got 0;/)
    refuses(() => loose.clock_getres(0, false), TypeError, /^clock_getres tp: expected memory: .* got false$/)
  })
})

describe('memory whose size stands elsewhere', () => {
  it('behind a header: msgsnd and msgrcv', () => {
    for (const [name, call] of [
      ['msgsnd', (memory: unknown, size: unknown) => loose.msgsnd(-1, memory, size, 0)],
      ['msgrcv', (memory: unknown, size: unknown) => loose.msgrcv(-1, memory, size, 0, 0)],
    ] as const) {
      assert.equal(call(new Uint8Array(24), 16), -22)
      assert.equal(call(new Uint8Array(8), 0), -22)
      refuses(
        () => call(new Uint8Array(23), 16),
        RangeError,
        new RegExp(`^${name} msgp: .* 24 bytes or more, got 23$`),
      )
      refuses(
        () => call(new Uint8Array(7), 0),
        RangeError,
        new RegExp(`^${name} msgp: .* 8 bytes or more, got 7$`),
      )
      const huge = [2 ** 53 - 1, 2n ** 63n, 2n ** 64n - 1n]
      for (const size of huge)
        refuses(() => call(new Uint8Array(24), size), RangeError, /msgp: expected memory of \d+/)
    }
  })

  it('in the memory itself: name_to_handle_at', function () {
    const mount = new Uint8Array(8)
    const handle = new Uint32Array(34)
    handle[0] = 129
    const call = () => loose.name_to_handle_at(-100, '/', handle, mount, 0)
    refuses(call, RangeError, /^name_to_handle_at handle: expected memory of 137 bytes or more, got 136$/)
    handle[0] = 2 ** 32 - 1
    refuses(
      call,
      RangeError,
      /^name_to_handle_at handle: expected memory of 4294967303 bytes or more, got 136$/,
    )
    handle[0] = 0
    const result = call()
    if (result === -95) skip(this, 'the file system of / has no handles')
    assert.equal(result, -75) // EOVERFLOW: it says how many bytes the handle has.
    assert.ok((handle[0] as number) > 0)
    assert.equal(call(), 0)
    refuses(
      () => loose.name_to_handle_at(-100, '/', handle, new Uint8Array(4), 0),
      RangeError,
      /mnt_id: .* 8 bytes/,
    )
  })

  it('in a field further behind: perf_event_open and sched_setattr', () => {
    const attributes = new Uint32Array(16)
    attributes[1] = 65
    refuses(
      () => loose.perf_event_open(attributes, 0, -1, -1, 0),
      RangeError,
      /^perf_event_open attr_uptr: expected memory of 65 bytes or more, got 64$/,
    )
    attributes[0] = 49
    refuses(
      () => loose.sched_setattr(0, new Uint8Array(attributes.buffer, 0, 48)),
      RangeError,
      /^sched_setattr uattr: expected memory of 49 bytes or more, got 48$/,
    )
  })

  it('as a number of pages: mincore', () => {
    withMapping(3 * PAGE, (address, bytes) => {
      bytes[PAGE] = 1
      const there = new Uint8Array(3)
      assert.equal(sys.mincore(address, 3 * PAGE, there), 0)
      assert.deepEqual([...there], [0, 1, 0])
      assert.equal(sys.mincore(address, 2 * PAGE + 1, there), 0)
      // Pages of 4096 bytes are assumed, of which no kernel has smaller ones.
      refuses(
        () => loose.mincore(address, 12289, there),
        RangeError,
        /^mincore vec: .* 4 bytes or more, got 3$/,
      )
      refuses(
        () => loose.mincore(address, 2n ** 63n, there),
        RangeError,
        /^mincore vec: expected memory of \d+ bytes/,
      )
      assert.equal(sys.mincore(address, 0, new Uint8Array(0)), 0)
    })
  })

  it('at least, whatever the arguments say: statmount', () => {
    const request = new Uint32Array(6)
    request[0] = 24
    refuses(
      () => loose.statmount(request, new Uint8Array(512), undefined, 0),
      RangeError,
      /^statmount buf: expected memory of 513 bytes or more, got 512$/,
    )
    request[0] = 25
    refuses(
      () => loose.statmount(request, new Uint8Array(1024), undefined, 0),
      RangeError,
      /^statmount req: expected memory of 25 bytes or more, got 24$/,
    )
  })

  it('in a flag: futex_wait', () => {
    const FUTEX2_SIZE_U32 = 2
    const FUTEX2_NUMA = 4
    const wait = (memory: unknown, flags: number) => loose.futex_wait(memory, 5n, 1n, flags, null, 1)
    refuses(
      () => wait(new Uint8Array(4), FUTEX2_SIZE_U32 | FUTEX2_NUMA),
      RangeError,
      /uaddr: .* 8 bytes or more, got 4$/,
    )
    const result = wait(new Uint8Array(4), FUTEX2_SIZE_U32)
    assert.ok(result === -EAGAIN || result === -ENOSYS, `${result}`)
  })
})

describe('what the kernel wrote', () => {
  it('is what node:fs and /proc say', () => {
    const path = '/proc/self/exe'
    const status = new BigUint64Array(STAT_SIZE / 8)
    must.newfstatat(-100, path, status, 0)
    const expected = statSync(path, { bigint: true })
    const field = (name: string) => Number(host?.structs.get('stat')?.fields.get(name)?.offset)
    const bytes = new DataView(status.buffer)
    assert.equal(bytes.getBigUint64(field('st_ino'), true), expected.ino)
    assert.equal(bytes.getBigUint64(field('st_size'), true), expected.size)
    const name = new Uint8Array(16)
    assert.equal(loose.prctl(16, name), 0)
    assert.equal(
      Buffer.from(name).toString().replaceAll('\0', ''),
      readFileSync('/proc/thread-self/comm', 'utf8').trim(),
    )
  })
})

/** How many supplementary groups /proc tells of. */
function groups(): number {
  const [, list = ''] = /^Groups:(.*)$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  return list.trim() === '' ? 0 : list.trim().split(' ').length
}

function wasmMemory(text: string): Uint8Array {
  const { WebAssembly } = globalThis as unknown as {
    WebAssembly: { Memory: new (limits: { initial: number }) => { buffer: ArrayBuffer } }
  }
  const memory = new WebAssembly.Memory({ initial: 1 })
  const bytes = new Uint8Array(memory.buffer, 1024, text.length)
  bytes.set(Buffer.from(text))
  return bytes
}
