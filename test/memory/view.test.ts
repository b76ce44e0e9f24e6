import assert from 'node:assert/strict'
import { constants } from 'node:buffer'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { addressOf, endView, SYS, syscall, unwrap, view } from 'rawsys'
import { libraryUrl, ROOT, runScript } from '../support/child.js'
import { close, readFrom } from '../support/descriptors.js'
import * as kernel from '../support/kernel.js'
import { skip } from '../support/skip.js'

const PAGE = 4096

describe('view', () => {
  it('shows a mapped file without a copy', () => {
    const path = `${ROOT}package.json`
    const expected = readFileSync(path)
    const fd = openSync(path, 'r')
    const address = map(expected.length, kernel.PROT_READ, kernel.MAP_PRIVATE, fd)
    closeSync(fd)
    const mapped = view(address, expected.length)
    assert.deepEqual(Buffer.from(mapped), expected)
    endView(mapped)
    unmap(address, expected.length)
  })

  it('is the memory itself, in both directions', () => {
    const fd = unwrap(syscall(SYS.memfd_create, 'view', kernel.MFD_CLOEXEC), 'memfd_create')
    unwrap(syscall(SYS.ftruncate, fd, PAGE), 'ftruncate')
    const address = map(PAGE, kernel.PROT_READ | kernel.PROT_WRITE, kernel.MAP_SHARED, fd)
    const bytes = new Uint8Array(view(address, PAGE))
    bytes[100] = 42
    const read = Buffer.alloc(1)
    readFrom(fd, read, 0, 1, 100)
    assert.equal(read[0], 42)
    assert.equal(syscall(SYS.pwrite64, fd, new Uint8Array([77]), 1, 101), 1)
    assert.equal(bytes[101], 77)
    endView(bytes.buffer)
    unmap(address, PAGE)
    close(fd)
  })

  it('is detached at its end, with every array on it', () => {
    const address = map(PAGE)
    const buffer = view(address, PAGE)
    const bytes = new Uint8Array(buffer, 16)
    assert.equal(addressOf(bytes), address + 16n)
    endView(buffer)
    assert.equal(buffer.byteLength, 0)
    assert.equal(bytes.length, 0)
    assert.throws(() => addressOf(bytes), /^TypeError: addressOf: the buffer is detached/)
    assert.throws(() => syscall(SYS.uname, bytes), /^TypeError: syscall argument 1: the buffer is detached/)
    endView(buffer) // again: nothing happens
    unmap(address, PAGE)
  })

  it('is not silently left alone when it was transferred', function () {
    const address = map(PAGE)
    const buffer = view(address, PAGE)
    if (!('transfer' in buffer)) skip(this, 'this Node has no ArrayBuffer.prototype.transfer')
    let moved: ArrayBuffer
    try {
      moved = (buffer as ArrayBuffer).transfer()
    } catch {
      skip(this, 'this Node refuses to transfer the view')
    }
    assert.throws(() => endView(buffer), /^TypeError: endView: the view was transferred/)
    assert.throws(() => endView(moved), /^TypeError: endView: expected an ArrayBuffer that view\(\) gave/)
  })

  it('may overlap others', () => {
    const address = map(PAGE)
    const whole = view(address, PAGE)
    const part = view(Number(address) + 8, 8)
    new Uint8Array(whole)[8] = 5
    assert.equal(new Uint8Array(part)[0], 5)
    endView(whole)
    assert.equal(new Uint8Array(part)[0], 5)
    endView(part)
    unmap(address, PAGE)
  })

  it('refuses what cannot be an address or a length', () => {
    const bad: [unknown, unknown, RegExp][] = [
      [0, 8, /^RangeError: view: expected an address within 1 .. 2\^64 - 1, got 0/],
      [-1, 8, /address .* got -1/],
      [1.5, 8, /address .* got 1.5/],
      [2n ** 64n, 8, /address/],
      ['4096', 8, /^TypeError: view: expected an address as a number or bigint, got string/],
      [undefined, 8, /^TypeError: .*address.* got undefined/],
      [4096, 0, /^RangeError: view: expected a length of 1 .. \d+ bytes, got 0/],
      [4096, -8, /length .* got -8/],
      [4096, 1.5, /length .* got 1.5/],
      [4096, constants.MAX_LENGTH + 1, /length/],
      [4096, undefined, /^TypeError: view: expected a number as length, got undefined/],
      [2n ** 64n - 8n, 9, /^RangeError: view: 9 bytes from 0xfffffffffffffff8 on reach beyond 2\^64/],
    ]
    for (const [address, length, message] of bad) {
      assert.throws(() => view(address as bigint, length as number), message)
    }
  })

  it('ends only what it began', () => {
    for (const buffer of [new ArrayBuffer(8), new Uint8Array(8), null, undefined, new SharedArrayBuffer(8)]) {
      assert.throws(
        () => endView(buffer as ArrayBuffer),
        /^TypeError: endView: expected an ArrayBuffer that view\(\) gave/,
      )
    }
  })

  it('leaves the mapping to its owner when it is collected', () => {
    const script = `
      import { view, addressOf, syscall, SYS, unwrap } from '${libraryUrl()}'
      const address = unwrap(syscall.bigint(SYS.mmap, null, 4096, 3, 0x22, -1, 0))
      for (let i = 0; i < 2000; i++) new Uint8Array(view(address, 4096))[i] = 1
      gc()
      await new Promise((done) => setTimeout(done, 20))
      gc()
      console.log(new Uint8Array(view(address, 4096)).slice(0, 2000).every((byte) => byte === 1))`
    const { status, stdout, stderr } = runScript(script, { flags: ['--expose-gc'] })
    assert.equal(status, 0, stderr)
    assert.equal(stdout, 'true\n')
  })
})

describe('addressOf', () => {
  it('is where the kernel finds the memory', () => {
    const fd = unwrap(syscall(SYS.memfd_create, 'address', kernel.MFD_CLOEXEC), 'memfd_create')
    const bytes = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8])
    for (const memory of [bytes, bytes.buffer, bytes.subarray(3), new DataView(bytes.buffer, 5)]) {
      assert.equal(syscall(SYS.pwrite64, fd, addressOf(memory), 3, 0), 3)
      const written = Buffer.alloc(3)
      readFrom(fd, written, 0, 3, 0)
      const first = ArrayBuffer.isView(memory) ? memory.byteOffset + 1 : 1
      assert.deepEqual([...written], [first, first + 1, first + 2])
    }
    close(fd)
  })

  it('takes memory only', () => {
    for (const value of [null, undefined, 1, 'text', {}, [1]]) {
      assert.throws(
        () => addressOf(value as unknown as ArrayBuffer),
        /^TypeError: addressOf: expected an ArrayBuffer/,
      )
    }
  })
})

function map(
  length: number,
  prot: number = kernel.PROT_READ | kernel.PROT_WRITE,
  flags: number = kernel.MAP_PRIVATE | kernel.MAP_ANONYMOUS,
  fd = -1,
): bigint {
  return unwrap(syscall.bigint(SYS.mmap, null, length, prot, flags, fd, 0), 'mmap')
}

function unmap(address: bigint, length: number): void {
  unwrap(syscall(SYS.munmap, address, length), 'munmap')
}
