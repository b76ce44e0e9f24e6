// Fields of every kind: numbers, 64 bits, bit-fields, bytes, nested structs, arrays, unions, flexible tails.

import assert from 'node:assert/strict'
import { struct as event } from 'rawsys/event'
import { struct as fs } from 'rawsys/fs'
import { struct as mem } from 'rawsys/mem'
import { InexactError, struct as net } from 'rawsys/net'
import { struct as proc } from 'rawsys/proc'
import { struct as sec } from 'rawsys/sec'
import { sizeof, struct } from 'rawsys/struct'
import { struct as time } from 'rawsys/time'
import { refuses } from '../sys/support/loose.js'

/** A struct without its types, for what the compiler would refuse. */
type Loose = Record<string, unknown>
const loose = (value: object): Loose => value as Loose

function bytes({ buffer, byteOffset, byteLength }: DataView): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength)
}

describe('fields of structs', () => {
  it('are given when a struct is made, and the others are zero', () => {
    const spec = new time.timespec({ tv_nsec: 5 })
    assert.equal(spec.tv_sec, 0)
    assert.equal(spec.tv_nsec, 5)
    assert.equal(bytes(spec).toString('hex'), '00000000000000000500000000000000')
  })

  it('are refused by names that the struct does not have', () => {
    refuses(
      () => new time.timespec({ tv_usec: 1 } as object),
      TypeError,
      /no field tv_usec; it has tv_sec, tv_nsec/,
    )
    refuses(() => new time.timespec(5 as never), TypeError, /expected an object with fields, got 5/)
    refuses(() => new time.timespec(null as never), TypeError, /expected an object with fields/)
    for (const memory of [new ArrayBuffer(16), Buffer.alloc(16), new DataView(new ArrayBuffer(16))]) {
      refuses(
        () => new time.timespec(memory as never),
        TypeError,
        /got memory; __kernel_timespec\.at\(memory\) is a view of it/,
      )
    }
    refuses(
      () => new time.timespec([1, 2] as never),
      TypeError,
      /got a list; __kernel_timespec\.array\(list\)/,
    )
  })

  it('that are undefined are not given', () => {
    const spec = new time.timespec({ tv_sec: 1, tv_nsec: undefined as never })
    assert.equal(spec.tv_nsec, 0)
  })

  it('take integers of their width only', () => {
    const address = new net.sockaddr_in()
    address.sin_port = 65535
    assert.equal(address.sin_port, 65535)
    refuses(
      () => (address.sin_port = 65536),
      RangeError,
      /sockaddr_in.sin_port: expected an integer within 0 .. 65535, got 65536/,
    )
    refuses(() => (address.sin_port = -1), RangeError, /sin_port/)
    refuses(() => (address.sin_port = 1.5), RangeError, /sin_port/)
    refuses(
      () => (loose(address).sin_port = '80'),
      TypeError,
      /sin_port.*got '80'|sin_port.*a string|sin_port/,
    )
    assert.equal(address.sin_port, 65535)
  })

  it('that are big-endian in memory read as numbers', () => {
    const address = new net.sockaddr_in({ sin_port: 0x1234, sin_addr: { s_addr: 0x7f000001 } })
    assert.equal(bytes(address).subarray(2, 8).toString('hex'), '12347f000001')
    assert.equal(net.sockaddr_in.at(bytes(address)).sin_addr.s_addr, 0x7f000001)
  })

  it('of 64 bits that are quantities are exact numbers, or an error that has the value', () => {
    const stat = new fs.statx()
    stat.stx_size = 2 ** 53 - 1
    assert.equal(stat.stx_size, 2 ** 53 - 1)
    stat.big.stx_size = 2n ** 63n
    assert.equal(stat.big.stx_size, 2n ** 63n)
    assert.throws(
      () => stat.stx_size,
      (error: unknown) => {
        assert.ok(error instanceof InexactError && error instanceof RangeError)
        assert.equal(error.value, 2n ** 63n)
        assert.match(error.message, /statx.stx_size: 9223372036854775808 .* big.stx_size/)
        return true
      },
    )
    refuses(() => (stat.stx_size = 2 ** 53), RangeError, /statx.stx_size/)
    refuses(() => (stat.stx_size = -1), RangeError, /statx.stx_size/)
    refuses(() => (stat.big.stx_size = 2n ** 64n), RangeError, /statx.big.stx_size/)
    const signed = new time.timespec({ tv_sec: -5 })
    assert.equal(signed.tv_sec, -5)
    assert.equal(signed.big.tv_sec, -5n)
    signed.tv_sec = -(2 ** 53 - 1)
    assert.equal(bytes(signed).readBigInt64LE(), -(2n ** 53n - 1n))
    assert.deepEqual(Object.keys(new fs.statx().big).includes('stx_ino'), false)
    assert.ok('stx_ino' in new fs.statx().big)
  })

  it('of 64 bits that are no quantities are bigints', () => {
    const limit = new proc.rlimit64({ rlim_cur: 2n ** 64n - 1n })
    assert.equal(limit.rlim_cur, 2n ** 64n - 1n)
    refuses(() => (loose(limit).rlim_cur = 5), RangeError, /rlimit64.rlim_cur: expected a bigint/)
    limit.rlim_cur = null as never
    assert.equal(limit.rlim_cur, 0n)
  })

  it('that hold flags take what | made of bit 31', () => {
    const events = new event.epoll_event({ events: (1 << 31) | 1 })
    assert.equal(events.events, 0x80000001)
  })

  it('that are bits of a unit leave the other bits alone', () => {
    const attr = new sec.perf_event_attr({ disabled: 1, exclude_kernel: 1, precise_ip: 3 })
    assert.deepEqual([attr.disabled, attr.inherit, attr.exclude_kernel, attr.precise_ip], [1, 0, 1, 3])
    attr.exclude_kernel = 0
    assert.deepEqual([attr.disabled, attr.exclude_kernel, attr.precise_ip], [1, 0, 3])
    // linux/perf_event.h: disabled is bit 0, precise_ip bits 15 and 16, of the 64 at byte 40.
    assert.equal(attr.getBigUint64(40, true), 0b1_1000_0000_0000_0001n)
    refuses(
      () => (attr.precise_ip = 4),
      RangeError,
      /perf_event_attr.precise_ip: expected an integer within 0 .. 3/,
    )
    loose(attr).disabled = true
    assert.equal(attr.disabled, 1)
  })

  it('that lie across both halves of a unit are whole', () => {
    // linux/perf_event.h: priv is bits 30 to 32 of the 64 at byte 16.
    const entry = new sec.perf_branch_entry({ priv: 5 })
    assert.equal(entry.priv, 5)
    assert.equal(entry.getBigUint64(16, true), 5n << 30n)
  })

  it('that are structs are views of the same memory', () => {
    const timer = new time.itimerspec({ it_value: { tv_sec: 7 } })
    const value = timer.it_value
    value.tv_nsec = 9
    assert.equal(timer.it_value, value)
    assert.equal(bytes(timer).readBigInt64LE(24), 9n)
    timer.it_value = { tv_sec: 1 }
    assert.deepEqual([value.tv_sec, value.tv_nsec], [1, 9])
    timer.it_interval = new time.timespec({ tv_sec: 3 })
    assert.equal(timer.it_interval.tv_sec, 3)
    refuses(
      () => (loose(timer).it_value = new fs.stat()),
      TypeError,
      /expected that struct, or fields, got a stat/,
    )
  })

  it('of unions are arms of one memory', () => {
    const message = new mem.uffd_msg({
      event: 0x12 as never,
      arg: { pagefault: { address: 2n ** 64n - 1n } },
    })
    assert.equal(message.arg.pagefault.address, 2n ** 64n - 1n)
    assert.equal(message.arg.remap.to, message.arg.pagefault.address)
    const attr = new sec.bpf_attr({ prog_type: 1 as never, insn_cnt: 2 })
    assert.equal(attr.key_size, 2)
  })

  it('that are char hold text, which leaves room for the NUL', () => {
    const request = new net.ifreq({ ifr_ifrn: { ifrn_name: 'eth0' } })
    const name = request.ifr_ifrn.ifrn_name
    assert.equal(name.length, 16)
    assert.equal(name.text(), 'eth0')
    assert.ok(name instanceof Uint8Array)
    request.ifr_ifrn.ifrn_name = 'lo'
    assert.equal(bytes(request).subarray(0, 16).toString('latin1'), `lo${'\0'.repeat(14)}`)
    refuses(
      () => (request.ifr_ifrn.ifrn_name = 'x'.repeat(16)),
      RangeError,
      /ifrn_name: expected text of fewer than 16 bytes, got 16/,
    )
    request.ifr_ifrn.ifrn_name = Buffer.from('y'.repeat(16))
    assert.equal(request.ifr_ifrn.ifrn_name.text(), 'y'.repeat(16))
    refuses(() => (request.ifr_ifrn.ifrn_name = Buffer.alloc(17)), RangeError, /16 bytes or fewer, got 17/)
    refuses(() => (request.ifr_ifrn.ifrn_name = 'a\0b'), TypeError, /NUL at index 1/)
    refuses(() => (request.ifr_ifrn.ifrn_name = '\ud800'), TypeError, /lone surrogate/)
    request.ifr_ifrn.ifrn_name = [0xff, 0xfe]
    assert.throws(() => request.ifr_ifrn.ifrn_name.text(), TypeError)
    refuses(() => (request.ifr_ifrn.ifrn_name = [256]), RangeError, /\[0\]: expected a byte/)
  })

  it('that are arrays have elements, and are replaced by lists', () => {
    const regs = new fs.fsxattr()
    assert.ok(regs !== undefined)
    const address = new net.in6_addr({ in6_u: { u6_addr16: [0x2001, 0xdb8] } })
    const words = address.in6_u.u6_addr16
    assert.equal(words.length, 8)
    assert.deepEqual([...words], [0x2001, 0xdb8, 0, 0, 0, 0, 0, 0])
    words.set(7, 1)
    assert.equal(bytes(address).toString('hex'), '20010db8000000000000000000000001')
    address.in6_u.u6_addr16 = [1]
    assert.deepEqual([...words], [1, 0, 0, 0, 0, 0, 0, 0])
    refuses(() => words.at(8), RangeError, /u6_addr16: expected an index within 0 .. 7, got 8/)
    refuses(() => words.set(-1, 0), RangeError, /within 0 .. 7, got -1/)
    refuses(() => (address.in6_u.u6_addr16 = Array(9).fill(0)), RangeError, /8 elements or fewer, got 9/)
    refuses(() => (loose(address.in6_u).u6_addr16 = 5), TypeError, /expected an array/)
  })

  it('that reach to the end of the memory are as long as it', () => {
    const handle = fs.file_handle.withTail(6, { handle_bytes: 6, f_handle: [1, 2, 3] })
    assert.equal(handle.byteLength, 14)
    assert.deepEqual([...handle.f_handle], [1, 2, 3, 0, 0, 0])
    assert.equal(new fs.file_handle().f_handle.length, 0)
    const memory = new Uint8Array(64)
    assert.equal(fs.file_handle.at(memory, 8).f_handle.length, 48)
    assert.equal(fs.file_handle.at(memory, 8, 20).f_handle.length, 12)
    const probe = event.io_uring_probe.withTail(3)
    assert.equal(probe.ops.length, 3)
    probe.ops.at(2).op = 9 as never
    assert.equal(probe.getUint8(16 + 2 * 8), 9)
    refuses(
      () => (time.timespec as never as typeof fs.file_handle).withTail(1),
      TypeError,
      /no flexible array/,
    )
  })

  it('that the kernel keeps for later stay zero', () => {
    const how = loose(new fs.statx())
    refuses(() => (how.__spare0 = [1]), TypeError, /keeps it for later/)
    refuses(() => new fs.statx({ __spare3: [1n] } as object), TypeError, /keeps it for later/)
    how.__spare0 = null
  })
})

describe('arrays of structs', () => {
  it('are packed as the architecture packs them', () => {
    assert.equal(sizeof(struct.epoll_event, 'x64'), 12)
    assert.equal(sizeof(struct.epoll_event, 'arm64'), 16)
    const all = 2n ** 64n - 1n
    const events = event.epoll_event.array([
      { events: 1, data: all },
      { events: 2, data: all },
      { events: 4, data: all },
    ])
    assert.equal(events.byteLength, 3 * sizeof(event.epoll_event))
    assert.deepEqual(
      [...events].map(({ events, data }) => [events, data]),
      [
        [1, all],
        [2, all],
        [4, all],
      ],
    )
  })

  it('are zero, or made of a list; parts of them share the memory', () => {
    const specs = time.timespec.array(4)
    assert.ok(bytes(specs).every((byte) => byte === 0))
    specs.at(2).tv_sec = 5
    assert.equal(specs.at(2), specs.at(2))
    const part = specs.subarray(2, 3)
    assert.deepEqual([part.length, part.at(0).tv_sec], [1, 5])
    part.set(0, { tv_sec: 6 })
    assert.equal(specs.at(2).tv_sec, 6)
    assert.equal(specs.subarray(4).length, 0)
    refuses(() => specs.subarray(5), RangeError, /within 0 .. 3/)
    refuses(() => time.timespec.array(-1), RangeError, /expected a number of elements/)
    assert.equal(time.timespec.array(0).length, 0)
  })

  it('lie in memory that is there', () => {
    const memory = new BigInt64Array([1n, 2n, 3n, 4n, 5n])
    const specs = time.timespec.arrayAt(memory)
    assert.deepEqual([specs.length, specs.at(1).tv_nsec], [2, 4])
    assert.equal(time.timespec.arrayAt(memory, 8).length, 2)
    assert.equal(time.timespec.arrayAt(memory, 8).at(0).tv_sec, 2)
    refuses(() => time.timespec.arrayAt(memory, 0, 3), RangeError, /reach beyond the memory, which has 40/)
  })
})

describe('views of memory', () => {
  it('show it where it is', () => {
    const memory = Buffer.alloc(40)
    const spec = time.timespec.at(memory, 8)
    spec.tv_sec = 77
    assert.equal(memory.readBigInt64LE(8), 77n)
    memory.writeInt32LE(5, 16)
    assert.equal(spec.tv_nsec, 5)
    const unaligned = time.timespec.at(memory, 3)
    unaligned.tv_sec = -1
    assert.equal(memory.readBigInt64LE(3), -1n)
  })

  it('are not made where the memory is too short, gone, or none', () => {
    refuses(
      () => time.timespec.at(new Uint8Array(15)),
      RangeError,
      /16 bytes from 0 on reach beyond the memory, which has 15/,
    )
    refuses(() => time.timespec.at(new Uint8Array(20), 5), RangeError, /from 5 on/)
    refuses(
      () => time.timespec.at(new Uint8Array(20), -1),
      RangeError,
      /offset: expected an integer of 0 or more/,
    )
    refuses(() => time.timespec.at(new Uint8Array(20), 0, 30), RangeError, /30 bytes/)
    refuses(() => time.timespec.at('x' as never), TypeError, /expected memory, or an address/)
    const buffer = new ArrayBuffer(16)
    const view = time.timespec.at(buffer)
    structuredClone(buffer, { transfer: [buffer] })
    assert.throws(() => view.tv_sec, TypeError)
    assert.throws(() => (view.tv_sec = 1), TypeError)
    refuses(() => time.timespec.at(buffer), TypeError, /detached/)
  })
})

describe('struct classes', () => {
  it('bear the names of the kernel and of C libraries', () => {
    assert.equal(time.timespec, time.__kernel_timespec)
    assert.equal(struct.timespec, time.timespec)
    assert.equal(net.msghdr, net.user_msghdr)
    assert.equal(struct.stat, fs.stat)
    assert.equal(fs.stat.name, 'stat')
    assert.ok(Object.keys(struct).length > 850)
    assert.ok(new fs.stat() instanceof fs.stat)
  })

  it('of the other architecture exist, and say so when one is made', () => {
    const absent = process.arch === 'arm64' ? struct.pt_regs : struct.user_pt_regs
    const other = process.arch === 'arm64' ? 'x64' : 'arm64'
    refuses(
      () => new absent(),
      TypeError,
      new RegExp(`struct (user_)?pt_regs does not exist on ${process.arch}`),
    )
    refuses(() => absent.at(new Uint8Array(500)), TypeError, /does not exist/)
    assert.ok(sizeof(absent, other) > 100)
  })

  it('copy a struct of their kind', () => {
    const one = new time.timespec({ tv_sec: 1, tv_nsec: 2 })
    const two = new time.timespec(one)
    one.tv_sec = 9
    assert.deepEqual([two.tv_sec, two.tv_nsec], [1, 2])
  })
})
