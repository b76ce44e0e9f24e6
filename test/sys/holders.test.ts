// Single numbers behind pointers: objects { value }, or memory in their place.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { must, sys } from 'rawsys'
import { ARCH_GET_FS, CLOCK_MONOTONIC, EBADF, EINVAL, PR_GET_TID_ADDRESS } from 'rawsys/constants'
import type { Fd } from 'rawsys/fs'
import {
  AF_UNIX,
  SO_COOKIE,
  SO_PEEK_OFF,
  SO_RCVBUF,
  SO_REUSEADDR,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  SOL_SOCKET,
} from 'rawsys/net'
import { libraryUrl, runJson } from '../support/child.js'
import { statOf } from '../support/descriptors.js'
import { skip } from '../support/skip.js'
import { fileText, withFile, withPipe } from './support/files.js'
import { hostile, loose, refuses, timesAsked } from './support/loose.js'
import { connected, Descriptors, listener, loopback, portOf } from './support/sockets.js'

const FD = -77

describe('a number that the kernel writes', () => {
  it('comes back in the holder', () => {
    const [real, effective, saved] = [{ value: -5 }, { value: -5 }, { value: -5 }]
    assert.equal(sys.getresuid(real, effective, saved), 0)
    const [, ids = ''] = /^Uid:\s+(.*)$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    assert.deepEqual([real.value, effective.value, saved.value], ids.split('\t').slice(0, 3).map(Number))
  })

  it('comes back in memory, of which nothing else changes', () => {
    const words = new Uint32Array(5).fill(0xeeeeeeee)
    assert.equal(sys.getresuid(words.subarray(1, 2), words.subarray(2, 3), words.subarray(3, 4)), 0)
    const uid = process.getuid?.()
    assert.deepEqual([...words], [0xeeeeeeee, uid, uid, uid, 0xeeeeeeee])
    // An address need not be aligned.
    const bytes = new Uint8Array(6).fill(0xee)
    assert.equal(sys.getresuid(bytes.subarray(1, 5), { value: 0 }, { value: 0 }), 0)
    assert.deepEqual([bytes[0], bytes[5]], [0xee, 0xee])
    assert.equal(new DataView(bytes.buffer).getUint32(1, true), uid)
  })

  it('keeps its sign', () => {
    const descriptors = new Descriptors()
    try {
      const fd = descriptors.add(must.socket(AF_UNIX, SOCK_DGRAM, 0))
      const offset = { value: 0 }
      assert.equal(must.getsockopt(fd, SOL_SOCKET, SO_PEEK_OFF, offset), 0)
      assert.equal(offset.value, -1)
      assert.equal(must.setsockopt(fd, SOL_SOCKET, SO_PEEK_OFF, 5), 0)
      assert.equal(must.getsockopt(fd, SOL_SOCKET, SO_PEEK_OFF, offset), 0)
      assert.equal(offset.value, 5)
      assert.equal(must.setsockopt(fd, SOL_SOCKET, SO_PEEK_OFF, -1), 0)
      assert.equal(must.getsockopt(fd, SOL_SOCKET, SO_PEEK_OFF, offset), 0)
      assert.equal(offset.value, -1)
    } finally {
      descriptors.close()
    }
  })

  it('has no sign where the kernel’s has none', function () {
    if (process.getuid?.() !== 0) skip(this, 'only root can become somebody else')
    // A user id with bit 31: of a child, whose other threads stay what they are.
    const ids = runJson(`
      import { must } from '${libraryUrl()}'
      const [real, effective, saved] = [{ value: 0 }, { value: 0 }, { value: 0 }]
      must.setresuid(2 ** 31, 2 ** 32 - 2, 2 ** 31 + 1)
      must.getresuid(real, effective, saved)
      const ids = [real, effective, saved].map(({ value }) => value)
      console.log(JSON.stringify([...ids, process.getuid(), process.geteuid()]))`)
    assert.deepEqual(ids, [2 ** 31, 2 ** 32 - 2, 2 ** 31 + 1, 2 ** 31, 2 ** 32 - 2])
  })

  it('is written whatever the holder had before, which nobody asks for', () => {
    let asked = 0
    let given: unknown
    const holder = {
      get value(): number {
        asked++
        return 0
      },
      set value(value: number) {
        given = value
      },
    }
    assert.equal(sys.getcpu(holder), 0)
    assert.equal(asked, 0)
    assert.equal(typeof given, 'number')
    for (const value of [undefined, null, 'text', Number.NaN, {}, 2n ** 70n]) {
      const any = { value }
      assert.equal(loose.getcpu(any), 0)
      assert.equal(typeof any.value, 'number')
    }
  })

  it('is written to any object, as a plain property', () => {
    const bare = Object.create(null) as { value: number }
    assert.equal(sys.getcpu(bare), 0)
    assert.equal(typeof bare.value, 'number')
    const made = new (class {
      value = -1
    })()
    assert.equal(sys.getcpu(made), 0)
    assert.ok(made.value >= 0)
    const list = Object.assign([], { value: -1 })
    assert.equal(sys.getcpu(list), 0)
    assert.ok(list.value >= 0)
  })

  it('has 64 bits: a bigint where they are no quantity', function () {
    const cookie = { value: 0n }
    const descriptors = new Descriptors()
    try {
      const [fd] = listener(descriptors)
      assert.equal(must.getsockopt(fd, SOL_SOCKET, SO_COOKIE, cookie), 0)
      assert.equal(typeof cookie.value, 'bigint')
      const words = new BigUint64Array(1)
      assert.equal(must.getsockopt(fd, SOL_SOCKET, SO_COOKIE, words), 0)
      assert.equal(words[0], cookie.value)
      assert.notEqual(cookie.value, 0n)
    } finally {
      descriptors.close()
    }
    const address = { value: 0n }
    if (sys.prctl(PR_GET_TID_ADDRESS, address) === -EINVAL)
      skip(this, 'the kernel tells no addresses of this sort')
    assert.ok(address.value > 2n ** 12n, `${address.value}`)
    assert.ok(mapped(address.value), 'it is no address of this process')
  })

  it('has 64 bits: the thread pointer on x86-64', function () {
    if (process.arch !== 'x64') skip(this, 'ARM64 has no arch_prctl')
    const pointer = { value: 0n }
    assert.equal(must.arch_prctl(ARCH_GET_FS, pointer), 0)
    assert.ok(mapped(pointer.value), `${pointer.value} is no address of this process`)
  })

  it('may be omitted where the call allows it', () => {
    assert.equal(sys.getcpu(null, null), 0)
    refuses(() => loose.getresuid(null, {}, {}), TypeError, /^getresuid ruidp: expected memory: .* got null$/)
    refuses(() => loose.getresuid({}, {}), TypeError, /^getresuid suidp: expected memory: .* got undefined$/)
  })

  it('needs a place', () => {
    for (const value of [0, 5, 5n, '5', true, Symbol('s'), () => ({ value: 0 })]) {
      refuses(() => loose.getresuid({}, value, {}), TypeError, /^getresuid euidp: expected memory: /)
    }
  })

  it('is one of several, each in its own', () => {
    const timer = { value: -1 }
    must.timer_create(CLOCK_MONOTONIC, new BigUint64Array([0n, 1n << 32n, 0n, 0n, 0n, 0n, 0n, 0n]), timer)
    assert.ok(timer.value >= 0)
    must.timer_delete(timer.value)
    assert.equal(sys.timer_delete(timer.value), -EINVAL)
    const same = { value: -1 }
    assert.equal(sys.getresuid(same, same, same), 0)
    assert.equal(same.value, process.getuid?.())
  })
})

describe('a number that the kernel reads and writes', () => {
  it('goes on from where it was: sendfile', () => {
    withFile('0123456789', (from) => {
      withFile('', (to) => {
        const offset = { value: 3 as number | bigint }
        assert.equal(must.sendfile(to, from, offset, 4), 4)
        assert.equal(offset.value, 7)
        assert.equal(must.sendfile(to, from, offset, 100), 3)
        assert.equal(offset.value, 10)
        assert.equal(fileText(to, 100), '3456789')
      })
    })
  })

  it('is the descriptor’s own if there is none', () => {
    withFile('0123456789', (from) => {
      withFile('', (to) => {
        must.lseek(from, 8, 0)
        assert.equal(must.sendfile(to, from, null, 100), 2)
        assert.equal(must.sendfile(to, from, undefined, 100), 0)
        assert.equal(fileText(to, 100), '89')
      })
    })
  })

  it('may be two: copy_file_range, and memory beside a holder', () => {
    withFile('0123456789', (from) => {
      withFile('..........', (to) => {
        const [input, output] = [{ value: 1 as number | bigint }, new BigInt64Array([5n])]
        assert.equal(must.copy_file_range(from, input, to, output, 3), 3)
        assert.equal(fileText(to, 100), '.....123..')
        assert.deepEqual([input.value, output[0]], [4, 8n])
        // Of memory that need not be aligned.
        const bytes = new DataView(new ArrayBuffer(11), 3)
        bytes.setBigInt64(0, 9n, true)
        assert.equal(must.copy_file_range(from, bytes, to, { value: 0 }, 10), 1)
        assert.equal(bytes.getBigInt64(0, true), 10n)
        assert.equal(fileText(to, 100), '9....123..')
      })
    })
  })

  it('may be one of a pipe: splice', () => {
    withFile('0123456789', (from) => {
      withPipe((readEnd, writeEnd) => {
        const offset = { value: 6 as number | bigint }
        assert.equal(must.splice(from, offset, writeEnd, null, 3, 0), 3)
        assert.equal(offset.value, 9)
        assert.equal(drained(readEnd), '678')
        assert.equal(sys.splice(from, null, writeEnd, offset, 1, 0), -29) // ESPIPE
        assert.equal(offset.value, 9)
      })
    })
  })

  it('beyond 2^53 is a bigint, exactly', () => {
    for (const start of [2n ** 53n - 5n, 2n ** 53n - 3n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 62n]) {
      withFile('', (from) => {
        withFile('', (to) => {
          must.pwrite64(from, 'abc', undefined, start)
          const before: number | bigint = start < 2n ** 53n ? Number(start) : start
          const offset = { value: before }
          assert.equal(must.sendfile(to, from, offset, 3), 3)
          const after = start + 3n
          assert.equal(offset.value, after < 2n ** 53n ? Number(after) : after)
          assert.equal(fileText(to, 10), 'abc')
        })
      })
    }
  })

  it('may be a bigint before, and is a number after where that is exact', () => {
    withFile('0123456789', (from) => {
      withFile('', (to) => {
        const offset = { value: 2n as number | bigint }
        assert.equal(must.sendfile(to, from, offset, 3), 3)
        assert.equal(offset.value, 5)
      })
    })
  })

  it('is refused if it is none', () => {
    const what = /^sendfile offset: expected an integer within \+-\(2\^53 - 1\), or a bigint within/
    for (const value of [undefined, null, '3', true, {}, hostile(), Symbol('s')]) {
      refuses(() => loose.sendfile(FD, FD, { value }, 1), TypeError, what)
    }
    refuses(() => loose.sendfile(FD, FD, {}, 1), TypeError, what)
    for (const value of [0.5, Number.NaN, 2 ** 53, 2n ** 63n, -(2n ** 63n) - 1n]) {
      refuses(() => loose.sendfile(FD, FD, { value }, 1), RangeError, what)
    }
    for (const holder of [3, 3n, '3', true, Symbol('s'), () => 3]) {
      const message = /^sendfile offset: expected an object \{ value \} or memory, got /
      refuses(() => loose.sendfile(FD, FD, holder, 1), TypeError, message)
    }
    assert.equal(timesAsked(), 0)
  })

  it('stays as it was after an error', () => {
    const offset = { value: 5 }
    assert.equal(sys.sendfile(FD, FD, offset, 1), -EBADF)
    assert.equal(offset.value, 5)
    assert.throws(() => must.sendfile(FD, FD, offset, 1), { code: 'EBADF' })
    assert.equal(offset.value, 5)
  })
})

describe('a number that the kernel only reads', () => {
  it('is passed itself, or as memory', () => {
    const descriptors = new Descriptors()
    try {
      const [fd] = listener(descriptors)
      const reuse = { value: -1 }
      for (const [value, expected] of [
        [true, 1],
        [false, 0],
        [1, 1],
        [0, 0],
        [new Int32Array([1]), 1],
      ] as const) {
        assert.equal(must.setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, value), 0)
        must.getsockopt(fd, SOL_SOCKET, SO_REUSEADDR, reuse)
        assert.equal(reuse.value, expected)
      }
    } finally {
      descriptors.close()
    }
  })

  it('is no holder', () => {
    const message = /^setsockopt\(SO_RCVBUF\) optval: expected memory: .* got an object$/
    refuses(() => loose.setsockopt(FD, SOL_SOCKET, SO_RCVBUF, { value: 1 }), TypeError, message)
  })
})

describe('a length behind a pointer', () => {
  let descriptors: Descriptors
  beforeEach(() => {
    descriptors = new Descriptors()
  })
  afterEach(() => descriptors.close())

  it('is that of the memory if there is none', () => {
    const [server, port] = listener(descriptors)
    for (const nothing of [undefined, null]) {
      const address = new Uint8Array(16)
      assert.equal(sys.getsockname(server, address, nothing), 0)
      assert.deepEqual(address, loopback(port))
    }
  })

  it('comes back in the holder, larger than the memory if there was more', () => {
    const [server, port] = listener(descriptors)
    for (const [room, asked] of [
      [16, 16],
      [128, 128],
      [128, 16],
      [4, 4],
      [16, 4],
      [0, 0],
    ] as const) {
      const address = new Uint8Array(room).fill(0xee)
      const length = { value: asked as number }
      assert.equal(must.getsockname(server, address, length), 0)
      assert.equal(length.value, 16)
      const written = Math.min(16, asked)
      const expected = new Uint8Array(room).fill(0xee)
      expected.set(loopback(port).subarray(0, written))
      assert.deepEqual(address, expected)
    }
  })

  it('is that of the memory if the holder has none', () => {
    const [server, port] = listener(descriptors)
    for (const value of [undefined, null]) {
      const length = { value }
      const address = new Uint8Array(64)
      assert.equal(loose.getsockname(server, address, length), 0)
      assert.equal(length.value, 16)
      assert.equal(portOf(address), port)
    }
  })

  it('never exceeds the memory', () => {
    const address = new Uint8Array(16)
    const message = /^getsockname usockaddr_len: expected a value within 0 \.\. 16, the room there is, got /
    for (const value of [17, -1, 2 ** 32, 0.5, Number.NaN, 16n, '16', true, {}, hostile()]) {
      refuses(() => loose.getsockname(FD, address, { value }), RangeError, message)
    }
    for (const holder of [new Uint32Array(1), new ArrayBuffer(4)]) {
      const message = /^getsockname usockaddr_len: expected an object \{ value \}, got an object$/
      refuses(() => loose.getsockname(FD, address, holder), TypeError, message)
    }
    for (const holder of [16, '16', true, 16n]) {
      const message = /^getsockname usockaddr_len: expected an object \{ value \} or memory, got /
      refuses(() => loose.getsockname(FD, address, holder), TypeError, message)
    }
    assert.equal(timesAsked(), 0)
  })

  it('says who connected: accept4 and getpeername on the loopback', () => {
    const [server, port] = listener(descriptors)
    const client = connected(descriptors, port)
    const [own, peer] = [new Uint8Array(16), new Uint8Array(64)]
    must.getsockname(client, own)
    const length = { value: 64 }
    const accepted = descriptors.add(must.accept4(server, peer, length, SOCK_NONBLOCK))
    assert.equal(length.value, 16)
    assert.deepEqual(peer.subarray(0, 16), own)
    const again = new Uint8Array(16)
    must.getpeername(accepted, again, length)
    assert.deepEqual(again, own)
    assert.equal(sys.read(accepted, new Uint8Array(1)), -11)
    // Without an address there is no length.
    descriptors.add(connected(descriptors, port))
    descriptors.add(must.accept4(server, null, null, 0))
    descriptors.add(connected(descriptors, port))
    const none = { value: undefined as unknown as number }
    descriptors.add(loose.accept(server, null, none) as Fd)
  })

  it('says how long the address of a unix socket is', () => {
    const server = descriptors.add(must.socket(AF_UNIX, SOCK_STREAM, 0))
    // An abstract one: a NUL, and bytes that count as far as the length says.
    const name = `\0rawsys test ${process.pid}`
    const address = Uint8Array.from([AF_UNIX, 0, ...Buffer.from(name)])
    must.bind(server, address)
    must.listen(server, 1)
    const client = descriptors.add(must.socket(AF_UNIX, SOCK_STREAM, 0))
    assert.equal(sys.connect(client, address, address.length - 1), -111) // ECONNREFUSED: another name.
    must.connect(client, address)
    const [told, length] = [new Uint8Array(110), { value: 110 }]
    must.getpeername(client, told, length)
    assert.equal(length.value, address.length)
    assert.deepEqual(told.subarray(0, length.value), address)
    length.value = 110
    // The client has no name: only its family.
    descriptors.add(must.accept4(server, told, length, SOCK_NONBLOCK))
    assert.equal(length.value, 2)
  })

  it('says how long an option is', () => {
    const [server] = listener(descriptors)
    const [type, length] = [{ value: -1 }, { value: 4 }]
    assert.equal(must.getsockopt(server, SOL_SOCKET, SO_TYPE, type, length), 0)
    assert.deepEqual([type.value, length.value], [1, 4])
    length.value = 2
    type.value = -1
    assert.equal(must.getsockopt(server, SOL_SOCKET, SO_TYPE, type, length), 0)
    assert.deepEqual([type.value, length.value], [1, 2])
    const message =
      /^getsockopt\(SO_TYPE\) optlen: expected a value within 0 \.\. 4, the room there is, got 5$/
    refuses(() => loose.getsockopt(server, SOL_SOCKET, SO_TYPE, type, { value: 5 }), RangeError, message)
  })
})

describe('a holder with code of its own', () => {
  /** Calls of every sort, which use the same scratch memory and frame. */
  function makeCalls(): void {
    assert.equal(sys.openat(-100, '/no/such/file/of/these/calls', 0), -2)
    assert.equal(sys.getpid(), process.pid)
    assert.equal(sys.getresuid({ value: 0 }, { value: 0 }, { value: 0 }), 0)
    assert.throws(() => loose.openat(-100, 'refused', 'half-way'), TypeError)
    assert.throws(() => loose.sendfile(FD, FD, { value: 1 }, 'refused'), TypeError)
    withFile('other', (from) => {
      withFile('', (to) => {
        const offset = { value: 1 as number | bigint }
        assert.equal(sys.copy_file_range(from, offset, to, { value: 7 }, 3), 3)
        assert.equal(offset.value, 4)
      })
    })
  }

  function holderOf(initial: number | bigint, run: () => void = makeCalls) {
    const given: unknown[] = []
    return {
      given,
      get value(): number | bigint {
        run()
        return initial
      },
      set value(value: number | bigint) {
        run()
        given.push(value)
      },
    }
  }

  it('may make calls while it is read and written', () => {
    withFile('0123456789', (from) => {
      withFile('', (to) => {
        const [input, output] = [holderOf(2), holderOf(5n)]
        assert.equal(sys.copy_file_range(from, input, to, output, 3), 3)
        assert.deepEqual([input.given, output.given], [[5], [8]])
        assert.equal(fileText(to, 100), `${'\0'.repeat(5)}234`)
      })
    })
  })

  it('may make calls beside memory', () => {
    const descriptors = new Descriptors()
    try {
      const [server, port] = listener(descriptors)
      const length = holderOf(16)
      const address = new Uint8Array(16)
      assert.equal(loose.getsockname(server, address, length), 0)
      assert.deepEqual(length.given, [16])
      assert.equal(portOf(address), port)
      const [value, size] = [holderOf(0), holderOf(4)]
      assert.equal(loose.getsockopt(server, SOL_SOCKET, SO_TYPE, value, size), 0)
      assert.deepEqual([value.given, size.given], [[1], [4]])
    } finally {
      descriptors.close()
    }
  })

  it('may make the same call on itself', () => {
    let depth = 0
    const holder = holderOf(0, () => {
      if (depth++ < 3) assert.equal(loose.sendfile(FD, FD, holder, 1), -EBADF)
    })
    assert.equal(loose.sendfile(FD, FD, holder, 1), -EBADF)
    assert.ok(holder.given.length >= 2 && holder.given.every((value) => value === 0))
  })

  it('that throws when it is read ends the call before it begins', () => {
    withFile('0123456789', (from) => {
      withFile('', (to) => {
        const broken = {
          get value(): number {
            makeCalls()
            throw new Error('of the getter')
          },
          set value(_value: number) {
            assert.fail('it is written')
          },
        }
        assert.throws(() => sys.sendfile(to, from, broken, 3), /^Error: of the getter$/)
        assert.throws(() => sys.copy_file_range(from, { value: 0 }, to, broken, 3), /^Error: of the getter$/)
        assert.equal(statOf(to).size, 0)
        makeCalls()
      })
    })
  })

  it('that throws when it is written throws after the call, and disturbs no other', () => {
    withFile('0123456789', (from) => {
      withFile('', (to) => {
        const broken = {
          get value(): number {
            return 2
          },
          set value(value: number) {
            makeCalls()
            throw new Error(`of the setter, which got ${value}`)
          },
        }
        assert.throws(() => sys.sendfile(to, from, broken, 3), /^Error: of the setter, which got 5$/)
        assert.equal(fileText(to, 100), '234')
        makeCalls()
        const good = { value: 4 as number | bigint }
        assert.equal(sys.sendfile(to, from, good, 1), 1)
        assert.equal(good.value, 5)
      })
    })
  })

  it('that cannot be written is refused before the call', () => {
    class Getter {
      get value(): number {
        return 2
      }
    }
    const constant = Object.defineProperty({}, 'value', { value: 2 })
    const closed = [Object.freeze({ value: 2 }), Object.preventExtensions({}), new Getter(), constant]
    withFile('0123456789', (from) => {
      withFile('', (to) => {
        for (const holder of [...closed, Object.create(constant)] as { value: number }[]) {
          const refused = {
            name: 'TypeError',
            message: /^(sendfile offset|getcpu cpup): expected a value that can be written/,
          }
          assert.throws(() => sys.sendfile(to, from, holder, 3), refused)
          assert.throws(() => sys.getcpu(holder, null), refused)
        }
        assert.equal(fileText(to, 100), '')
        makeCalls()
      })
    })
  })

  it('may be of a class that takes the value', () => {
    class Place {
      taken = 2
      get value(): number {
        return this.taken
      }
      set value(value: number) {
        this.taken = value
      }
    }
    const place = Object.freeze(Object.create(new Place())) as Place
    withFile('0123456789', (from) => {
      withFile('', (to) => {
        const own = new Place()
        assert.equal(sys.sendfile(to, from, own, 3), 3)
        assert.equal(own.taken, 5)
        // Its setter can be called, and fails: nobody can know that before.
        assert.throws(() => sys.sendfile(to, from, place, 3), TypeError)
      })
    })
  })

  it('may be a proxy, which is asked for its value once', () => {
    const traps: string[] = []
    const target = { value: 2 as number | bigint }
    const proxy = new Proxy(target, {
      get: (of, key) => {
        traps.push(`get ${String(key)}`)
        return Reflect.get(of, key)
      },
      set: (of, key, value) => {
        traps.push(`set ${String(key)}`)
        return Reflect.set(of, key, value)
      },
    })
    withFile('0123456789', (from) => {
      withFile('', (to) => {
        assert.equal(sys.sendfile(to, from, proxy, 3), 3)
        assert.deepEqual([target.value, traps], [5, ['get value', 'set value']])
      })
    })
  })
})

/** What a pipe has. */
function drained(fd: Fd): string {
  const bytes = Buffer.alloc(16)
  return bytes.toString('latin1', 0, must.read(fd, bytes))
}

/** Whether an address lies in a mapping of this process. */
function mapped(address: bigint): boolean {
  return readFileSync('/proc/self/maps', 'utf8')
    .split('\n')
    .some((line) => {
      const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) /.exec(line) ?? []
      return from !== undefined && address >= BigInt(`0x${from}`) && address < BigInt(`0x${to}`)
    })
}
