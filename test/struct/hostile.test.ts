// Structs in the hands of code that means harm, or is merely careless: no call reaches memory that it was not
// given, nothing that a pointer points to is let go, and printing never throws.

import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { arm64, x64 } from 'rawsys/abi'
import { differences, EBADF, equal, must, sizeof, struct, sys } from 'rawsys/fs'
import { struct as net, sys as rawNet, SO_ATTACH_FILTER, SOL_SOCKET } from 'rawsys/net'
import { struct as sec } from 'rawsys/sec'
import { struct as all } from 'rawsys/struct'
import { libraryUrl, runJson, runScript } from '../support/child.js'
import { times } from '../support/scale.js'
import { refuses } from '../sys/support/loose.js'

type Loose = new (...values: unknown[]) => DataView & Record<string, unknown>
type LooseClass = Loose & {
  at(...values: unknown[]): DataView
  array(list: unknown): DataView
  fromJSON(json: unknown): DataView & Record<string, unknown>
}
const loose = all as unknown as Record<string, LooseClass>
const looseIovec = struct.iovec as unknown as LooseClass

/** The compiler knows nothing of it. */
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: { Memory: new (limits: object) => { readonly buffer: ArrayBuffer; grow(pages: number): void } }
}

function detach(buffer: ArrayBuffer): void {
  structuredClone(buffer, { transfer: [buffer] })
}

/** No descriptor is -1: what gets as far as the kernel was let through. */
const NO_FD = -1

describe('a pointer that is refused', () => {
  it('leaves the old one, and what it points to is still looked at', () => {
    const iov = new struct.iovec({ iov_base: new Uint8Array(4), iov_len: 5 })
    refuses(() => (iov.iov_base = 2n ** 64n), RangeError, /iovec.iov_base/)
    refuses(() => (iov.iov_base = {} as never), TypeError, /iovec.iov_base/)
    refuses(() => sys.writev(NO_FD, iov, 1), RangeError, /iov_len is 5/)
  })

  it('because there is too much leaves the old one', () => {
    const program = new sec.sock_fprog({ filter: [{ k: 1 }, { k: 2 }] })
    const { filter } = program
    refuses(() => (program.filter = sec.sock_filter.array(65536)), RangeError, /len can say 65535 at most/)
    assert.deepEqual([program.filter, program.len], [filter, 2])
    program.len = 3
    const attach = () => rawNet.setsockopt(NO_FD, SOL_SOCKET, SO_ATTACH_FILTER, program)
    refuses(attach, RangeError, /len is 3, .* room for 2/)
  })

  it('keeps what the old one points to alive', () => {
    const { status, stdout, stderr } = runScript(
      `
      import { must, struct } from '${libraryUrl('fs.js')}'
      import { struct as sec } from '${libraryUrl('sec.js')}'
      const iovs = []
      for (let i = 0; i < 100; i++) {
        const iov = new struct.iovec({ iov_base: new Uint8Array(4096).fill(65) })
        try { iov.iov_base = 2n ** 64n } catch {}
        iovs.push(iov)
      }
      for (let i = 0; i < 30; i++) { global.gc(); new Uint8Array(4 << 20).fill(1) }
      const noise = Array.from({ length: 600 }, () => new Uint8Array(4096).fill(66))
      for (const iov of iovs) must.writev(1, iov, 1)
      if (noise.length !== 600) throw new Error()
      `,
      { flags: ['--expose-gc'] },
    )
    assert.deepEqual([status, stderr], [0, ''])
    assert.equal(stdout, 'A'.repeat(100 * 4096))
  })
})

describe('pointers that lead to the same memory', () => {
  it('are checked once for each call, however many ways there are', () => {
    let last = struct.iovec.array(2)
    // 2^60 ways.
    for (let i = 0; i < 60; i++) last = struct.iovec.array([{ iov_base: last }, { iov_base: last }])
    assert.equal(sys.writev(NO_FD, last), -EBADF)
    const buffer = new ArrayBuffer(8)
    const deep = new struct.iovec({ iov_base: buffer })
    for (let i = 0, next = deep; i < 60; i++) next = new struct.iovec({ iov_base: next })
    detach(buffer)
    refuses(() => sys.writev(NO_FD, deep, 1), TypeError, /iovec.iov_base: the buffer is detached/)
    refuses(() => sys.writev(NO_FD, deep, 1), TypeError, /iovec.iov_base: the buffer is detached/)
  })

  it('in a circle are all checked', () => {
    const [one, other] = [new struct.iovec(), new struct.iovec()]
    one.iov_base = other
    other.iov_base = one
    other.iov_len = 17
    refuses(() => sys.writev(NO_FD, one, 1), RangeError, /iov_len is 17/)
    other.iov_len = 16
    assert.equal(sys.writev(NO_FD, one, 1), -EBADF)
  })

  it('through views of a struct are known to the struct', () => {
    const iov = new struct.iovec()
    assert.equal(sys.writev(NO_FD, iov, 1), -EBADF)
    struct.iovec.at(iov).iov_base = new Uint8Array(3)
    iov.iov_len = 4
    refuses(() => sys.writev(NO_FD, iov, 1), RangeError, /iov_len is 4/)
    const array = struct.iovec.array(3)
    struct.iovec.arrayAt(array, 16).at(1).iov_base = new Uint8Array(3)
    array.at(2).iov_len = 5
    refuses(() => sys.writev(NO_FD, array), RangeError, /iov_len is 5/)
  })

  it('deep in other structs, and in copies of those, are followed', () => {
    const iov = new struct.iovec({ iov_base: new Uint8Array(4) })
    const messages = net.mmsghdr.array(2)
    // Remembered as one without pointers.
    for (let i = 0; i < 3; i++) assert.equal(rawNet.sendmmsg(NO_FD, messages, 2, 0), -EBADF)
    messages.at(1).msg_hdr.msg_iov = iov
    const copies = net.mmsghdr.array([...messages])
    iov.iov_len = 5
    for (const some of [messages, copies, copies.subarray(1)]) {
      refuses(() => rawNet.sendmmsg(NO_FD, some, 1, 0), RangeError, /iov_len is 5/)
    }
  })

  it('are measured by the struct around theirs', () => {
    const conf = new net.ifconf({ ifc_len: 5, ifc_ifcu: { ifcu_buf: new Uint8Array(10) } })
    assert.equal(conf.ifc_len, 5)
    const copy = new net.ifconf()
    copy.ifc_ifcu = conf.ifc_ifcu
    copy.ifc_len = 11
    refuses(() => must.ioctl(NO_FD, 0x8912 as never, copy as never), RangeError, /ifc_len is 11/)
  })
})

describe('code that runs while a struct gets its values', () => {
  it('may set the same pointer, or take away memory', () => {
    const array = struct.iovec.array(1)
    const own = array.at(0)
    array.assign([
      {
        get iov_base() {
          own.iov_base = new Uint8Array(3)
          return new Uint8Array(7)
        },
        iov_len: 8,
      },
    ])
    refuses(() => sys.writev(NO_FD, array), RangeError, /iov_len is 8, .* room for 7/)
    const buffer = new ArrayBuffer(8)
    const parts = [
      { iov_base: buffer },
      {
        get iov_base() {
          detach(buffer)
          return new Uint8Array(1)
        },
      },
    ]
    refuses(() => new net.msghdr({ msg_iov: parts }), TypeError, /the buffer is detached/)
    const lost = new ArrayBuffer(32)
    const there = struct.iovec.arrayAt(lost)
    const taker = {
      get iov_len() {
        detach(lost)
        return 1
      },
    }
    assert.throws(() => there.assign([taker]), TypeError)
  })

  it('may say that lists are longer or shorter than they are', () => {
    const list = (length: number) =>
      new Proxy([{ iov_len: 1 }], { get: (own, key) => (key === 'length' ? length : Reflect.get(own, key)) })
    const after = struct.iovec.array([{ iov_len: 7 }])
    assert.throws(() => struct.iovec.array(list(3)), TypeError)
    assert.equal(struct.iovec.array(list(0)).length, 0)
    assert.equal(after.at(0).iov_len, 7)
  })
})

describe('arrays of structs', () => {
  it('take their own elements in another order', () => {
    const array = struct.iovec.array([
      { iov_len: 3, iov_base: null },
      { iov_base: new Uint8Array(1) },
      { iov_base: new Uint8Array(2) },
    ])
    array.at(0).iov_len = 3
    const { iov_base } = array.at(1)
    array.assign([...array].sort((one, other) => one.iov_len - other.iov_len))
    assert.deepEqual(
      [...array].map(({ iov_len }) => iov_len),
      [1, 2, 3],
    )
    assert.equal(array.at(0).iov_base, iov_base)
    array.at(0).iov_len = 2
    refuses(() => sys.writev(NO_FD, array), RangeError, /iov_len is 2, .* room for 1/)
  })

  it('end where they end, whatever their length is set to', () => {
    const array = struct.iovec.array(1)
    const next = struct.iovec.array([{ iov_len: 7 }])
    assert.throws(() => ((array as { length: number }).length = 100), TypeError)
    Object.defineProperty(array, 'length', { value: 100 })
    Object.defineProperty(array, 'byteLength', { value: 1600 })
    for (const index of [1, 50, Number.NaN, -1, 0.5, 2 ** 32])
      assert.throws(() => array.at(index), RangeError)
    array.assign([])
    assert.equal(next.at(0).iov_len, 7)
  })

  it('are made of a number or a list', () => {
    for (const wrong of [null, undefined, 'abc', { length: 5 }, 5n, true]) {
      refuses(() => looseIovec.array(wrong), TypeError, /iovec: expected a number of elements, or a list/)
    }
    for (const wrong of [Number.NaN, -1, 1.5, 2 ** 32, 2 ** 53, Infinity]) {
      refuses(() => looseIovec.array(wrong), RangeError, /iovec: expected a number of elements/)
    }
  })
})

describe('what only looks like a struct', () => {
  it('cannot say where memory lies', () => {
    const forged = { buffer: new ArrayBuffer(16), offset: 0, bytes: 16, slab: { bytes: [1], address: 4096 } }
    const base = Object.getPrototypeOf(looseIovec) as Loose
    for (const made of [looseIovec, base, Object.getPrototypeOf(base) as Loose]) {
      for (const place of [forged, Buffer.alloc(64), Object.create(forged)]) {
        assert.throws(
          () => Reflect.construct(made, made === looseIovec ? [undefined, place] : [place]),
          TypeError,
        )
      }
    }
  })

  it('is refused by calls and by structs, and can be printed', () => {
    const heir = Object.create(struct.iovec.prototype) as InstanceType<typeof struct.iovec>
    for (const fake of [heir, new Proxy(new struct.iovec(), {})]) {
      refuses(() => sys.writev(NO_FD, fake, 1), TypeError, /expected memory/)
      refuses(() => new struct.iovec(fake), TypeError, /iovec: expected that struct, or fields, got a proxy/)
      assert.equal(inspect(fake), 'iovec [no memory]')
    }
  })

  it('by what a subclass or its own properties say lies where it lies', () => {
    class Liar extends net.sockaddr_un {
      override get byteLength(): number {
        return 1e9
      }
      override get byteOffset(): number {
        return 5
      }
      override get buffer(): ArrayBuffer {
        return new ArrayBuffer(1)
      }
    }
    const liar = new Liar({ sun_path: 'abc' })
    assert.equal(liar.sun_path.text(), 'abc')
    assert.equal(new Liar(liar).sun_path.text(), 'abc')
    assert.match(inspect(liar), /sun_path: 'abc'/)
  })

  it('gets nothing from accessors of another', () => {
    const accessor = (name: string) => Object.getOwnPropertyDescriptor(struct.statx.prototype, name)?.get
    for (const name of ['stx_mode', 'stx_mtime', 'stx_size']) {
      for (const wrong of [{}, new DataView(new ArrayBuffer(2)), new struct.iovec(), struct.iovec.array(1)]) {
        assert.throws(() => accessor(name)?.call(wrong), /RangeError|TypeError/)
      }
    }
  })
})

describe('memory that is gone', () => {
  it('is printed as gone', () => {
    const buffer = new ArrayBuffer(256)
    const [one, some] = [struct.statx.at(buffer), struct.iovec.arrayAt(buffer)]
    detach(buffer)
    assert.equal(inspect(one), 'statx [no memory]')
    assert.equal(inspect(some), '[no memory]')
    assert.throws(() => one.stx_mode, TypeError)
  })

  it('with the worker that made it leaves copies whole', async () => {
    const worker = new Worker(
      `
      const { parentPort } = require('node:worker_threads')
      import('${libraryUrl('fs.js')}').then(({ struct }) => {
        parentPort.postMessage(new struct.iovec({ iov_base: new Uint8Array(4) }))
      })
      setInterval(() => {}, 1000)
      `,
      { eval: true },
    )
    const view = await new Promise<DataView>((resolve, reject) =>
      worker.once('message', resolve).once('error', reject),
    )
    await worker.terminate()
    assert.equal(view.byteLength, 16)
    const copy = struct.iovec.at(view)
    assert.equal(copy.iov_len, 4)
    copy.iov_base = new Uint8Array(2)
    copy.iov_len = 3
    refuses(() => sys.writev(NO_FD, copy, 1), RangeError, /iov_len is 3/)
  })

  it('because WebAssembly grew or a buffer was transferred is not used', () => {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 2 })
    const stat = struct.stat.at(memory.buffer)
    const parts = struct.iovec.array([{ iov_base: new Uint8Array(memory.buffer, 0, 8) }])
    assert.equal(sys.writev(NO_FD, parts), -EBADF)
    for (let i = 0; i < 3; i++) assert.equal(sys.fstat(0, stat), 0)
    memory.grow(1)
    refuses(() => sys.writev(NO_FD, parts), TypeError, /the buffer is detached/)
    refuses(() => sys.fstat(0, stat), TypeError, /the buffer is detached/)
  })
})

describe('structs under other rules', () => {
  const script = `
    import { must, struct } from '${libraryUrl('fs.js')}'
    const stat = new struct.statx()
    must.statx(-100, '/dev/null', 0, 0xfff, stat)
    console.log(JSON.stringify([stat.stx_mode, struct.iovec.array([{ iov_base: stat }]).at(0).iov_len]))
  `
  for (const flag of ['--disallow-code-generation-from-strings', '--frozen-intrinsics', '--jitless']) {
    it(`work with ${flag}`, () => {
      assert.deepEqual(runJson(script, { flags: [flag] }), [0o20666, 256])
    })
  }
})

describe('printing and JSON', function () {
  this.timeout(120000)
  const names = Object.keys(loose).filter((name) => x64.structs.has(name) && arm64.structs.has(name))

  it('are tried with every struct', () => {
    assert.ok(names.length > 500, `${names.length} structs`)
  })

  it('take whatever is in the memory, and views that end early', () => {
    for (const name of names) {
      const made = loose[name] as LooseClass
      const size = sizeof(name)
      const bytes = fc.uint8Array({ minLength: size, maxLength: size + 16 })
      fc.assert(
        fc.property(bytes, fc.nat(size), (memory, end) => {
          const one = made.at(memory)
          inspect(one, { depth: Infinity })
          inspect(made.at(memory, 0, end), { depth: Infinity })
          const copy = made.fromJSON(JSON.parse(JSON.stringify(one)))
          assert.equal(copy.byteLength >= size, true)
        }),
        { numRuns: times(10) },
      )
    }
  })

  it('of values that cannot be refuse them by the name of the field', () => {
    const values = [
      undefined,
      null,
      0,
      -1,
      1.5,
      Number.NaN,
      '',
      'x',
      '0xg',
      '9'.repeat(30),
      [],
      [[]],
      {},
      { a: 1 },
    ]
    for (const name of names) {
      const made = loose[name] as LooseClass
      for (const field of Object.keys(JSON.parse(JSON.stringify(new made())) as object)) {
        for (const value of [
          ...values,
          true,
          [null],
          [1, 2, 'a'],
          Symbol.iterator,
          () => 1,
          2n ** 64n,
          new Map(),
        ]) {
          for (const make of [
            (fields: object) => made.fromJSON(fields),
            (fields: object) => new made(fields),
          ]) {
            try {
              make({ [field]: value })
            } catch (error) {
              assert.match(
                (error as Error).message,
                /^[\w.[\]]+: expected |^[\w.[\]]+: there (is no field|are) /,
              )
            }
          }
        }
      }
    }
  })

  it('make no more elements of a large array than are shown', () => {
    const many = struct.iovec.array(1 << 20)
    const asked: number[] = []
    Object.defineProperty(many, 'at', {
      value: (index: number) => {
        asked.push(index)
        return new struct.iovec()
      },
    })
    assert.match(inspect(many), /1048476 more items/)
    assert.equal(asked.length, 100)
    assert.match(inspect(struct.file_handle.withTail(1 << 20)), /00 × 1048576/)
  })

  it('keep flexible arrays', () => {
    const event = struct.inotify_event.withTail(16, { wd: 3, name: 'café' })
    const copy = struct.inotify_event.fromJSON(JSON.parse(JSON.stringify(event)))
    assert.deepEqual([copy.wd, copy.name.text()], [3, 'café'])
    const handle = struct.file_handle.withTail(5, { f_handle: [1, 2, 3, 0, 0] })
    assert.ok(equal(struct.file_handle.fromJSON(JSON.parse(JSON.stringify(handle))), handle))
  })

  it('take no huge numbers, and only names of structs', () => {
    refuses(() => struct.iovec.fromJSON({ iov_len: '9'.repeat(1e6) }), TypeError, /iov_len: .{0,200}$/)
    for (const name of ['constructor', '__proto__', 'toString']) {
      refuses(() => sizeof(name), TypeError, new RegExp(`no struct ${name} in`))
    }
    refuses(() => sizeof('stat', 'constructor' as never), TypeError, /expected x64 or arm64 as architecture/)
  })
})

describe('comparing', () => {
  it('takes names for names, not for numbers', () => {
    const name = (text: string) => struct.inotify_event.withTail(8, { name: text })
    assert.deepEqual(differences(name('7'), name('07')), ['name: "7" != "07"'])
    assert.equal(equal(name('10'), name('0xa')), false)
  })

  it('says the same from both sides', () => {
    const [long, short] = [struct.file_handle.withTail(8), struct.file_handle.withTail(4)]
    assert.equal(equal(long, short), false)
    assert.equal(equal(short, long), false)
    assert.equal(equal(long, struct.file_handle.withTail(8)), true)
  })

  it('takes the values that fields take', () => {
    const handle = struct.file_handle.withTail(2)
    assert.deepEqual(differences(handle, { f_handle: Buffer.from([0, 0]) }), [])
    assert.deepEqual(differences(new struct.iovec(), { iov_base: null, iov_len: 0n }), [])
  })

  it('refuses what has no fields, and ends', () => {
    const iov = new struct.iovec()
    for (const wrong of [new ArrayBuffer(16), new DataView(new ArrayBuffer(16)), 5, null]) {
      refuses(() => equal(iov, wrong as never), TypeError, /differences: expected a struct or an object/)
    }
    const circle: Record<string, unknown> = {}
    circle.iov_len = circle
    circle.other = circle
    assert.deepEqual(differences(iov, circle), ['iov_len: 0 != an object', 'other: nothing != an object'])
  })
})
