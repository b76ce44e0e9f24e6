// Addresses of memory, of which those of the arrays used last are remembered.

import assert from 'node:assert/strict'
import { addressOf, must, sys } from 'rawsys'
import { type Fd, MFD_CLOEXEC } from 'rawsys/fs'
import { addressIfMemory, addressWord, bytesOf, isMemory, memoryBytes } from '#lib/memory/address.js'
import { libraryUrl, runJson } from '../support/child.js'
import { close, readFrom } from '../support/descriptors.js'

describe('remembered addresses', () => {
  const fd = must.memfd_create('addresses', MFD_CLOEXEC)
  after(() => close(fd))

  it('are those of the arrays, however many are used in turn', () => {
    for (const count of [1, 3, 4, 5, 8, 20]) {
      const arrays = Array.from({ length: count }, (_, i) => Buffer.alloc(16, i + 1))
      for (let round = 0; round < 3; round++) {
        arrays.forEach((bytes, i) => {
          must.pwrite64(fd, bytes, undefined, 16 * i)
        })
        arrays.forEach((bytes, i) => {
          assert.deepEqual(contents(fd, 16 * i, 16), bytes)
        })
      }
    }
  })

  it('are of arrays, not of their buffers', () => {
    const buffer = Uint8Array.from({ length: 64 }, (_, i) => i).buffer
    const arrays = [0, 8, 16, 24, 32, 40].map((offset) => new Uint8Array(buffer, offset, 8 + offset / 8))
    for (let round = 0; round < 3; round++) {
      for (const bytes of arrays) {
        assert.equal(must.pwrite64(fd, bytes, undefined, 0), bytes.length)
        assert.deepEqual(contents(fd, 0, bytes.length), Buffer.from(bytes))
        assert.equal(addressOf(bytes), addressOf(buffer) + BigInt(bytes.byteOffset))
      }
    }
  })

  it('come with the length, which another array of the same address may have otherwise', () => {
    const { buffer } = new Uint8Array(64)
    for (const [length, expected] of [
      [64, 64],
      [8, 8],
      [64, 64],
      [1, 1],
    ] as const) {
      const bytes = new Uint8Array(buffer, 0, length)
      for (let i = 0; i < 3; i++) {
        assert.equal(addressIfMemory(bytes, 'test'), Number(addressOf(buffer)))
        assert.equal(memoryBytes, expected)
      }
      const message = `test: expected memory of ${length + 1} bytes or more, got ${length}`
      assert.throws(() => addressIfMemory(bytes, 'test', length + 1), { name: 'RangeError', message })
    }
  })

  it('are forgotten when the buffer is transferred', () => {
    const bytes = new Uint8Array(32).fill(1)
    for (let i = 0; i < 3; i++) must.pwrite64(fd, bytes, undefined, 0)
    const moved = structuredClone(bytes.buffer, { transfer: [bytes.buffer] })
    assert.throws(
      () => sys.pwrite64(fd, bytes, undefined, 0),
      /^TypeError: pwrite64 buf: the buffer is detached/,
    )
    assert.throws(() => sys.pwrite64(fd, bytes, 0, 0), /^TypeError: pwrite64 buf: the buffer is detached/)
    assert.throws(() => sys.uname(bytes), /^TypeError: uname name: the buffer is detached/)
    new Uint8Array(moved).fill(7)
    must.pwrite64(fd, new Uint8Array(moved), undefined, 0)
    assert.deepEqual(contents(fd, 0, 32), Buffer.alloc(32, 7))
  })

  it('are never those of buffers that can be resized', () => {
    const buffer = new ArrayBuffer(64, { maxByteLength: 4096 })
    const [following, fixed] = [new Uint8Array(buffer, 8), new Uint8Array(buffer, 48, 16)]
    for (let i = 0; i < 3; i++) {
      assert.equal(sys.pwrite64(fd, following, undefined, 0), 56)
      assert.equal(sys.pwrite64(fd, fixed, undefined, 0), 16)
    }
    buffer.resize(4096)
    assert.equal(sys.pwrite64(fd, following, undefined, 0), 4088)
    buffer.resize(63)
    assert.equal(sys.pwrite64(fd, following, undefined, 0), 55)
    assert.throws(
      () => sys.pwrite64(fd, fixed, undefined, 0),
      /^TypeError: pwrite64 buf: .* reaches outside it$/,
    )
    buffer.resize(64)
    assert.equal(sys.pwrite64(fd, fixed, undefined, 0), 16)
    buffer.resize(8)
    assert.equal(sys.pwrite64(fd, following, undefined, 0), 0)
    buffer.resize(7)
    assert.throws(
      () => sys.pwrite64(fd, following, undefined, 0),
      /^TypeError: pwrite64 buf: .* reaches outside/,
    )
  })

  it('follow the memory of WebAssembly when it grows', () => {
    const { WebAssembly } = globalThis as unknown as {
      WebAssembly: { Memory: new (limits: object) => { buffer: ArrayBuffer; grow(by: number): void } }
    }
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 3 })
    const before = new Uint8Array(memory.buffer, 0, 8)
    before.set(Buffer.from('wasm one'))
    for (let i = 0; i < 3; i++) must.pwrite64(fd, before, undefined, 0)
    memory.grow(1)
    assert.throws(
      () => sys.pwrite64(fd, before, undefined, 0),
      /^TypeError: pwrite64 buf: the buffer is detached/,
    )
    const after = new Uint8Array(memory.buffer, 0, 8)
    after.set(Buffer.from('wasm two'))
    must.pwrite64(fd, after, undefined, 0)
    assert.equal(contents(fd, 0, 8).toString(), 'wasm two')
  })

  it('do not depend on what a subclass says', () => {
    class Liar extends Uint8Array {
      override get byteLength(): number {
        return 1000
      }
      override get byteOffset(): number {
        return 1000
      }
      override get length(): number {
        return 1000
      }
      override get buffer(): ArrayBuffer {
        return new ArrayBuffer(1000)
      }
    }
    const liar = new Liar([1, 2, 3])
    for (let i = 0; i < 3; i++) assert.equal(must.pwrite64(fd, liar, undefined, 0), 3)
    assert.deepEqual([...contents(fd, 0, 3)], [1, 2, 3])
    assert.throws(() => sys.pwrite64(fd, liar, 4, 0), /^RangeError: pwrite64 count: 4 .* room for 3$/)
  })

  it('are those of shared memory and DataViews too', () => {
    const { buffer } = new Uint8Array(16)
    for (const memory of [buffer, new DataView(buffer, 8), new Uint8Array(new SharedArrayBuffer(16), 3)]) {
      for (let i = 0; i < 3; i++) assert.equal(addressIfMemory(memory, 'test'), Number(addressOf(memory)))
    }
    for (const value of [undefined, null, 0, 'text', {}])
      assert.equal(addressIfMemory(value, 'test'), undefined)
  })

  it('keep no large memory alive, and of small memory only a little', () => {
    const alive = runJson(
      `
      import { must, sys, syscall, SYS } from '${libraryUrl()}'
      const fd = must.memfd_create('alive', 0)
      const use = (length) => {
        const bytes = new Uint8Array(length).fill(1)
        must.pwrite64(fd, bytes, undefined, 0)
        must.pwrite64(fd, bytes, undefined, 0)
        must.pread64(fd, new DataView(bytes.buffer), undefined, 0)
        syscall(SYS.pwrite64, fd, bytes, 8, 0)
        try { sys.pread64(fd, bytes, 2 ** 40, 0) } catch {}
        try { sys.copy_file_range(fd, bytes, fd, bytes.subarray(1), 'refused') } catch {}
        try { sys.statx(-1, '', 0, 0, bytes) } catch {}
        return new WeakRef(bytes.buffer)
      }
      const alive = (references) => references.filter((reference) => reference.deref() !== undefined).length
      const small = Array.from({ length: 40 }, () => use(4096))
      const large = Array.from({ length: 8 }, () => use(65537))
      // A call with memory lets go what one that was refused half-way borrowed.
      must.pwrite64(fd, new Uint8Array(8), undefined, 0)
      // The last call lets go what it borrowed, without another one.
      const holding = (bytes) => {
        sys.getsockname(-1, bytes, {})
        return new WeakRef(bytes.buffer)
      }
      large.push(holding(new Uint8Array(65537)))
      await new Promise((done) => setImmediate(done))
      gc()
      console.log(JSON.stringify([alive(large), alive(small)]))`,
      { flags: ['--expose-gc'] },
    ) as [number, number]
    assert.equal(alive[0], 0, 'a large buffer is kept alive')
    assert.ok(alive[1] <= 4, `${alive[1]} small buffers are kept alive`)
  })
})

describe('addressWord', () => {
  it('refuses memory that is shorter than asked for', () => {
    assert.throws(() => addressWord(new Uint8Array(7), 'test', 8), {
      name: 'RangeError',
      message: 'test: expected memory of 8 bytes or more, got 7',
    })
    assert.equal(addressWord(new Uint8Array(8).subarray(4), 'test', 4) > 0, true)
    assert.equal(memoryBytes, 4)
  })

  it('gives empty memory some address, and what is gone none', () => {
    assert.doesNotThrow(() => addressWord(new Uint8Array(0), 'test'))
    assert.doesNotThrow(() => addressWord(new ArrayBuffer(0), 'test'))
    const gone = new ArrayBuffer(8)
    structuredClone(gone, { transfer: [gone] })
    assert.throws(() => addressWord(gone, 'test'), /^TypeError: test: the buffer is detached/)
    assert.throws(() => bytesOf(gone, 'test'), /^TypeError: test: the buffer is detached/)
  })

  it('finds memory that a buffer got later', () => {
    const buffer = new ArrayBuffer(0, { maxByteLength: 64 })
    addressWord(buffer, 'test')
    buffer.resize(8)
    new Uint8Array(buffer).set(Buffer.from('got late'))
    const fd = must.memfd_create('late', MFD_CLOEXEC)
    assert.equal(sys.pwrite64(fd, buffer, undefined, 0), 8)
    assert.equal(contents(fd, 0, 8).toString(), 'got late')
    close(fd)
  })
})

describe('bytesOf and isMemory', () => {
  it('see through what a class says of itself', () => {
    const buffer = Uint8Array.of(1, 2, 3, 4).buffer
    for (const memory of [buffer, new Uint16Array(buffer), new DataView(buffer)]) {
      assert.deepEqual([...bytesOf(memory, 'test')], [1, 2, 3, 4])
    }
    assert.deepEqual([...bytesOf(new DataView(buffer, 1, 2), 'test')], [2, 3])
    assert.deepEqual([...bytesOf(new SharedArrayBuffer(2), 'test')], [0, 0])
    const pretended = Object.setPrototypeOf(new Uint8Array(2), Array.prototype)
    assert.equal(isMemory(pretended), true)
    assert.equal(isMemory(Object.create(Uint8Array.prototype)), false)
    assert.equal(isMemory(new Proxy(new Uint8Array(2), {})), false)
  })
})

function contents(fd: Fd, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  readFrom(fd, bytes, 0, length, position)
  return bytes
}
