// Pointers in structs: the kernel follows them to the memory that was assigned, and to no other.

import assert from 'node:assert/strict'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addressOf } from 'rawsys'
import { struct as event } from 'rawsys/event'
import { EFAULT, must as fs, sys as rawFs, struct } from 'rawsys/fs'
import {
  AF_UNIX,
  type Fd,
  must,
  struct as net,
  SO_ATTACH_FILTER,
  SOCK_DGRAM,
  SOL_SOCKET,
  sys,
} from 'rawsys/net'
import { struct as proc } from 'rawsys/proc'
import { struct as sec } from 'rawsys/sec'
import { libraryUrl, runScript } from '../support/child.js'
import { refuses } from '../sys/support/loose.js'

function socketPair(): [Fd, Fd] {
  const pair = new Int32Array(2)
  must.socketpair(AF_UNIX, SOCK_DGRAM, 0, pair)
  return [pair[0] as Fd, pair[1] as Fd]
}

describe('pointers in structs', () => {
  let folder: string
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'rawsys-pointers-'))
  })
  after(() => rmSync(folder, { recursive: true }))

  it('take the memory to write from, and its length with it', () => {
    const path = join(folder, 'writev')
    const fd = openSync(path, 'w')
    const parts = struct.iovec.array([
      { iov_base: Buffer.from('hello ') },
      { iov_base: Buffer.from('big world'), iov_len: 3 },
    ])
    assert.deepEqual([parts.at(0).iov_len, parts.at(1).iov_len], [6, 3])
    assert.equal(fs.writev(fd, parts), 9)
    closeSync(fd)
    assert.equal(readFileSync(path, 'utf8'), 'hello big')
  })

  it('take the memory to read into', () => {
    const path = join(folder, 'readv')
    writeFileSync(path, 'abcdefgh')
    const fd = openSync(path, 'r')
    const [one, two] = [new Uint8Array(3), new Uint8Array(10)]
    const parts = struct.iovec.array(2)
    parts.at(0).iov_base = one
    parts.at(1).iov_base = two
    assert.equal(fs.readv(fd, parts), 8)
    closeSync(fd)
    assert.equal(Buffer.from(one).toString(), 'abc')
    assert.equal(Buffer.from(two).toString('latin1'), 'defgh\0\0\0\0\0')
  })

  it('take structs, lists of fields, and memory with addresses in it', () => {
    const [a, b] = socketPair()
    const message = new net.msghdr({
      msg_iov: [{ iov_base: Buffer.from('one ') }, { iov_base: Buffer.from('two') }],
    })
    assert.equal(message.msg_iovlen, 2)
    assert.equal(must.sendmsg(a, message, 0), 7)
    const into = new Uint8Array(16)
    const name = net.sockaddr_storage.at(new Uint8Array(128))
    const received = new net.msghdr({ msg_iov: { iov_base: into }, msg_name: name })
    assert.equal(received.msg_namelen, 128)
    assert.equal(must.recvmsg(b, received, 0), 7)
    assert.equal(Buffer.from(into).toString('latin1', 0, 7), 'one two')
    assert.equal(received.msg_namelen, 0)
    must.close(a)
    must.close(b)
  })

  it('give their address, and 0 is nothing', () => {
    const memory = new Uint8Array(5)
    const iov = new struct.iovec({ iov_base: memory })
    assert.equal(iov.iov_base, addressOf(memory))
    iov.iov_base = null
    assert.deepEqual([iov.iov_base, iov.iov_len], [0n, 0])
    iov.iov_base = 0x1234n
    assert.deepEqual([iov.iov_base, iov.iov_len], [0x1234n, 0])
  })

  it('take programs of instructions, which the kernel checks', () => {
    const [a, b] = socketPair()
    // BPF_RET | BPF_K with 2: two bytes of each datagram are kept.
    const program = new sec.sock_fprog({ filter: [{ code: 0x06, k: 2 }] })
    assert.equal(program.len, 1)
    must.setsockopt(b, SOL_SOCKET, SO_ATTACH_FILTER, program)
    must.write(a, 'abcdef')
    const into = new Uint8Array(8)
    assert.equal(must.read(b, into), 2)
    const bad = new sec.sock_fprog({ filter: [{ code: 0xffff, k: 2 }] })
    assert.notEqual(sys.setsockopt(b, SOL_SOCKET, SO_ATTACH_FILTER, bad), 0)
    must.close(a)
    must.close(b)
  })

  it('in 64-bit fields take memory as well', () => {
    const ids = new Int32Array(1)
    const clone = new proc.clone_args({ pidfd: ids, flags: 0x1000 as never })
    assert.equal(clone.pidfd, addressOf(ids))
    const data = new Uint8Array(4)
    const watched = new event.epoll_event({ data })
    assert.equal(watched.data, addressOf(data))
    const entry = new event.io_uring_sqe({ addr: data, user_data: 2n ** 64n - 1n })
    assert.deepEqual([entry.addr, entry.user_data], [addressOf(data), 2n ** 64n - 1n])
    const attr = new sec.bpf_attr({ insns: sec.bpf_insn.array(2), license: 'GPL' })
    assert.equal(attr.insn_cnt, 2)
    assert.notEqual(attr.license, 0n)
  })

  it('refuse what no pointer can be', () => {
    const iov = new struct.iovec()
    const loose = iov as unknown as Record<string, unknown>
    refuses(
      () => (loose.iov_base = 5),
      TypeError,
      /iovec.iov_base: expected memory.*raw address as a bigint, got 5/,
    )
    refuses(() => (loose.iov_base = {}), TypeError, /iovec.iov_base/)
    refuses(() => (loose.iov_base = 'x'), TypeError, /iovec.iov_base/)
    const attr = new sec.bpf_attr()
    refuses(() => (attr.license = 'a\0b'), TypeError, /bpf_attr.license: the string has a NUL at index 1/)
    refuses(() => (attr.license = '\ud800'), TypeError, /lone surrogate/)
    refuses(
      () => new proc.clone_args({ pidfd: new Uint8Array(3) }),
      RangeError,
      /clone_args.pidfd: expected memory of 4 bytes/,
    )
    const filters = sec.sock_filter.array(65536)
    refuses(
      () => new sec.sock_fprog({ filter: filters }),
      RangeError,
      /there are 65536, and len can say 65535 at most/,
    )
  })
})

describe('what pointers in structs point to', () => {
  it('is as long as the struct says, or the kernel is not entered', () => {
    const [a, b] = socketPair()
    const iov = new struct.iovec({ iov_base: new Uint8Array(4), iov_len: 5 })
    refuses(
      () => fs.writev(a, iov, 1),
      RangeError,
      /iovec.iov_base: iov_len is 5, which reaches beyond .* room for 4/,
    )
    refuses(() => new net.msghdr({ msg_iov: iov }), RangeError, /iov_len is 5/)
    iov.iov_len = 4
    const message = new net.msghdr({ msg_iov: iov })
    iov.iov_len = 6
    refuses(() => must.sendmsg(a, message, 0), RangeError, /iov_len is 6/)
    iov.iov_len = 4
    message.msg_iovlen = 2
    refuses(
      () => must.sendmsg(a, message, 0),
      RangeError,
      /user_msghdr.msg_iov: msg_iovlen is 2, .* room for 1/,
    )
    message.msg_iovlen = 1
    assert.equal(must.sendmsg(a, message, 0), 4)
    must.close(a)
    must.close(b)
  })

  it('is still there, or the kernel is not entered', () => {
    const [a, b] = socketPair()
    const buffer = new ArrayBuffer(8)
    const iov = struct.iovec.array([{ iov_base: buffer }])
    assert.equal(fs.writev(a, iov), 8)
    structuredClone(buffer, { transfer: [buffer] })
    refuses(() => fs.writev(a, iov), TypeError, /iovec.iov_base: the buffer is detached/)
    const shrinking = new (
      ArrayBuffer as unknown as new (
        n: number,
        o: object,
      ) => ArrayBuffer & { resize(n: number): void }
    )(8, { maxByteLength: 16 })
    iov.at(0).iov_base = shrinking
    shrinking.resize(4)
    refuses(
      () => fs.writev(a, iov),
      RangeError,
      /iov_len is 8, which reaches beyond the memory; it has room for 4/,
    )
    must.close(a)
    must.close(b)
  })

  it('is forgotten when somebody else writes the pointer', () => {
    const iov = new struct.iovec({ iov_base: new Uint8Array(4), iov_len: 100 })
    const [a, b] = socketPair()
    refuses(() => fs.writev(a, iov, 1), RangeError, /iov_len is 100/)
    // The address is the caller's own now, and the kernel says what it thinks of it.
    iov.setBigUint64(0, 1n, true)
    assert.equal(rawFs.writev(a, iov, 1), -EFAULT)
    must.close(a)
    must.close(b)
  })

  it('goes with a copy of the struct', () => {
    const [a, b] = socketPair()
    const copies = struct.iovec.array([new struct.iovec({ iov_base: new Uint8Array(4) })])
    copies.at(0).iov_len = 5
    refuses(() => fs.writev(a, copies), RangeError, /iov_len is 5/)
    must.close(a)
    must.close(b)
  })

  it('may be the struct itself', () => {
    const head = new proc.robust_list_head()
    const stack = new proc.sigaltstack({ ss_sp: head })
    assert.equal(stack.ss_sp, addressOf(head))
    const loop = struct.iovec.array(1)
    loop.at(0).iov_base = loop
    assert.equal(loop.at(0).iov_len, 16)
    const [a, b] = socketPair()
    assert.equal(fs.writev(a, loop), 16)
    must.close(a)
    must.close(b)
  })

  it('lives as long as the struct, whatever else the engine collects', () => {
    const { status, stderr, stdout } = runScript(
      `
      import { must as net, struct as sockets, AF_UNIX, SOCK_STREAM } from '${libraryUrl('net.js')}'
      const pair = new Int32Array(2)
      net.socketpair(AF_UNIX, SOCK_STREAM, 0, pair)
      const messages = []
      for (let i = 0; i < 200; i++) {
        const part = () => ({ iov_base: new Uint8Array(1000 + i).fill(i) })
        messages.push(new sockets.msghdr({ msg_iov: [part(), part()] }))
        for (let j = 0; j < 50; j++) new Uint8Array(1000 + i).fill(0xee)
        if (i % 20 === 0) { global.gc(); new ArrayBuffer(8 << 20) }
      }
      global.gc()
      const into = new Uint8Array(1 << 16)
      for (const [i, message] of messages.entries()) {
        const sent = net.sendmsg(pair[0], message, 0)
        const got = net.read(pair[1], into)
        const bytes = into.subarray(0, got)
        if (sent !== 2 * (1000 + i) || got !== sent || bytes.some((byte) => byte !== (i & 255))) {
          throw new Error('message ' + i + ' has other bytes')
        }
      }
      console.log('whole')
      `,
      { flags: ['--expose-gc'] },
    )
    assert.deepEqual([status, stdout.trim(), stderr], [0, 'whole', ''])
  })
})
