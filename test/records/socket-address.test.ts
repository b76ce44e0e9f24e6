// Socket addresses, given to the kernel and got back from it.

import assert from 'node:assert/strict'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { isErr, must, sys } from 'rawsys'
import {
  AF_ALG,
  AF_CAN,
  AF_INET,
  AF_INET6,
  AF_NETLINK,
  AF_UNIX,
  AF_VSOCK,
  AF_XDP,
  type AnySocketAddress,
  type Fd,
  IPPROTO_IPV6,
  IPV6_FLOWINFO_SEND,
  IPV6_FREEBIND,
  NETLINK_ROUTE,
  RecordError,
  readSocketAddress,
  SOCK_DGRAM,
  SOCK_RAW,
  SOCK_STREAM,
  sizeof,
  socketAddress,
  struct,
  VMADDR_CID_ANY,
} from 'rawsys/net'
import { libraryUrl, runScript, withFolder } from '../support/child.js'
import { times } from '../support/scale.js'
import { skip } from '../support/skip.js'
import { Descriptors } from '../sys/support/sockets.js'
import { runInNewNetwork } from './support/network.js'

const [ENODEV, EINVAL, EAFNOSUPPORT] = [19, 22, 97]

/** Plain values, for comparing: bytes of names as text. */
function plain(address: AnySocketAddress): unknown {
  return JSON.parse(
    JSON.stringify(address, (_key, value) => (typeof value === 'bigint' ? `${value}n` : value)),
  )
}

function nameOf(call: 'getsockname' | 'getpeername', fd: Fd): AnySocketAddress {
  const memory = new struct.sockaddr_storage()
  const length = { value: sizeof(struct.sockaddr_storage) }
  must[call](fd, memory, length)
  return readSocketAddress(memory, length.value)
}

function portOf(address: AnySocketAddress): number {
  assert.ok(address.family === 'inet' || address.family === 'inet6')
  return address.port
}

describe('a socket address', () => {
  const descriptors = new Descriptors()
  afterEach(() => descriptors.close())
  const socket = (...args: Parameters<typeof must.socket>) => descriptors.add(must.socket(...args))

  /** A socket of a family that not every kernel has. */
  function mayHave(context: Mocha.Context, ...args: Parameters<typeof must.socket>): Fd {
    const fd = sys.socket(...args)
    if (isErr(fd)) skip(context, `socket(${args.join(', ')}) gives ${fd}`)
    return descriptors.add(fd)
  }

  describe('of AF_INET and AF_INET6', () => {
    for (const [family, number, address, hex] of [
      ['inet', AF_INET, '127.0.0.1', '0100007F'],
      ['inet6', AF_INET6, '::1', '00000000000000000000000001000000'],
    ] as const) {
      it(`binds, listens and connects on ${address}`, function () {
        const server = mayHave(this, number, SOCK_STREAM, 0)
        const bound = sys.bind(server, socketAddress({ family, address, port: 0 }))
        if (isErr(bound)) skip(this, `bind gives ${bound}`)
        must.listen(server, 1)
        const name = nameOf('getsockname', server)
        const port = portOf(name)
        assert.deepEqual(
          name,
          family === 'inet' ? { family, address, port } : { family, address, port, flowinfo: 0, scope_id: 0 },
        )
        // The kernel's own text of it.
        const table = readFileSync(`/proc/net/${family === 'inet' ? 'tcp' : 'tcp6'}`, 'latin1')
        assert.ok(table.includes(`${hex}:${port.toString(16).toUpperCase().padStart(4, '0')} `), table)

        const client = socket(number, SOCK_STREAM, 0)
        must.connect(client, socketAddress({ family, address, port }))
        assert.deepEqual(nameOf('getpeername', client), name)
        const [peer, length] = [new struct.sockaddr_storage(), { value: 128 }]
        descriptors.add(must.accept4(server, peer, length, 0))
        assert.deepEqual(readSocketAddress(peer, length.value), nameOf('getsockname', client))
        assert.equal(length.value, family === 'inet' ? 16 : 28)
      })
    }

    it('tells who sent a datagram, and that nobody is known to have sent on a stream', () => {
      const [one, other] = [socket(AF_INET, SOCK_DGRAM, 0), socket(AF_INET, SOCK_DGRAM, 0)]
      for (const fd of [one, other])
        must.bind(fd, socketAddress({ family: 'inet', address: '127.0.0.1', port: 0 }))
      const to = nameOf('getsockname', other)
      must.sendto(one, 'hello', undefined, 0, socketAddress(to))
      const [memory, length] = [new Uint8Array(16), { value: 16 }]
      must.recvfrom(other, new Uint8Array(8), undefined, 0, memory, length)
      assert.deepEqual(readSocketAddress(memory, length.value), nameOf('getsockname', one))
      assert.deepEqual(readSocketAddress(memory, 0), { family: 0, data: new Uint8Array(0) })
    })

    it('carries the scope and the flow information of IPv6', function () {
      const bound = mayHave(this, AF_INET6, SOCK_DGRAM, 0)
      must.setsockopt(bound, IPPROTO_IPV6, IPV6_FREEBIND, true)
      const linkLocal = { family: 'inet6', address: 'fe80::12:34', port: 0, scope_id: 1 } as const
      must.bind(bound, socketAddress(linkLocal))
      const name = nameOf('getsockname', bound)
      assert.deepEqual(name, { ...linkLocal, port: portOf(name), flowinfo: 0 })
      const other = socket(AF_INET6, SOCK_DGRAM, 0)
      must.setsockopt(other, IPPROTO_IPV6, IPV6_FLOWINFO_SEND, true)
      const flow = { family: 'inet6', address: '::1', port: 9, flowinfo: 0x01200000, scope_id: 0 } as const
      const connected = sys.connect(other, socketAddress(flow))
      if (isErr(connected)) skip(this, `connect to ::1 gives ${connected}`)
      assert.deepEqual(nameOf('getpeername', other), flow)
    })

    it('stands in memory as the kernel headers have it', () => {
      const made = socketAddress({ family: 'inet', address: '1.2.3.4', port: 0x1234 })
      assert.ok(made instanceof DataView)
      assert.equal(made.sin_port, 0x1234)
      assert.equal(hexOf(made), '020012340102030400000000'.padEnd(32, '0'))
      const flow = { flowinfo: 0x0a0b0c0d, scope_id: 7 }
      const made6 = socketAddress({ family: 'inet6', address: '1::2', port: 80, ...flow })
      assert.equal(hexOf(made6), `0a0000500a0b0c0d0001${'00'.repeat(13)}0207000000`)
    })
  })

  describe('of AF_UNIX', () => {
    /** Binds a socket and gives its name as the kernel has it, with the length that the kernel says. */
    function bound(address: Parameters<typeof socketAddress<'unix'>>[0]): [AnySocketAddress, number, Fd] {
      const fd = socket(AF_UNIX, SOCK_DGRAM, 0)
      must.bind(fd, socketAddress(address))
      const [memory, length] = [new struct.sockaddr_storage(), { value: 128 }]
      must.getsockname(fd, memory, length)
      return [readSocketAddress(memory, length.value), length.value, fd]
    }

    it('is a path, which is passed in its own length', () => {
      withFolder((folder) => {
        const path = join(folder, 'söcket')
        const bytes = Buffer.byteLength(path)
        const [name, length, fd] = bound({ family: 'unix', path })
        assert.ok(name.family === 'unix' && name.path !== undefined)
        assert.equal(name.path.text(), path)
        assert.equal(inspect(name), `{ family: 'unix', path: '${path}' }`)
        assert.equal(length, 2 + bytes + 1)
        assert.equal(socketAddress({ family: 'unix', path }).byteLength, 2 + bytes + 1)
        assert.ok(readFileSync('/proc/net/unix', 'utf8').includes(` ${path}\n`))
        const other = socket(AF_UNIX, SOCK_DGRAM, 0)
        must.connect(other, socketAddress(name))
        assert.deepEqual(nameOf('getpeername', other), name)
        assert.equal(must.write(other, 'x'), 1)
        assert.equal(must.read(fd, new Uint8Array(9)), 1)
      })
    })

    it('is a path of all 108 bytes, without a NUL', () => {
      const path = `/tmp/${`rawsys-${process.pid}-`.padEnd(103, 'x')}`
      try {
        const made = socketAddress({ family: 'unix', path })
        assert.equal(made.byteLength, 110)
        const [name, length, fd] = bound({ family: 'unix', path })
        assert.equal(length, 111)
        assert.deepEqual(plain(name), { family: 'unix', path })
        // Into memory of the struct's size the kernel writes the path alone, and says 111.
        const [small, told] = [new struct.sockaddr_un(), { value: 110 }]
        must.getsockname(fd, small, told)
        assert.equal(told.value, 111)
        assert.deepEqual(readSocketAddress(small, told.value), name)
        assert.throws(
          () => readSocketAddress(new Uint8Array(small.buffer, small.byteOffset, 109), 111),
          RangeError,
        )
      } finally {
        rmSync(path, { force: true })
      }
    })

    it('is a path that need not be UTF-8', () => {
      withFolder((folder) => {
        const path = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe])])
        const [name] = bound({ family: 'unix', path })
        assert.ok(name.family === 'unix' && name.path !== undefined)
        assert.deepEqual([...name.path], [...path])
        assert.throws(() => name.path?.text(), /^TypeError: .* not UTF-8/)
        assert.deepEqual(JSON.parse(JSON.stringify(name)).path, [...path])
      })
    })

    it('is an abstract name, whose NULs belong to it', () => {
      const unique = `rawsys-${process.pid}`
      for (const abstract of [`${unique}`, `${unique}\0x`, `${unique}\0x\0\0`, unique.padEnd(107, 'y')]) {
        const [name, length, fd] = bound({ family: 'unix', abstract })
        assert.ok(name.family === 'unix' && name.abstract !== undefined)
        assert.equal(name.abstract.text(), abstract)
        assert.equal(length, 2 + 1 + abstract.length)
        const shown = abstract.replaceAll('\0', '@')
        assert.ok(readFileSync('/proc/net/unix', 'latin1').includes(` @${shown}\n`), shown)
        const other = socket(AF_UNIX, SOCK_DGRAM, 0)
        must.connect(other, socketAddress({ family: 'unix', abstract }))
        assert.deepEqual(nameOf('getpeername', other), name)
        must.close(fd)
      }
    })

    it('may be without a name, and the kernel gives one', () => {
      const ends = new Int32Array(2)
      must.socketpair(AF_UNIX, SOCK_DGRAM, 0, ends)
      for (const end of ends) descriptors.add(end as Fd)
      assert.deepEqual(nameOf('getsockname', ends[0] as Fd), { family: 'unix' })
      const [name, length] = bound({ family: 'unix' })
      assert.equal(length, 2 + 1 + 5)
      assert.ok(name.family === 'unix' && name.abstract !== undefined)
      assert.match(name.abstract.text(), /^[0-9a-f]{5}$/)
      // A sender without a name has no address at all.
      const receiver = socket(AF_UNIX, SOCK_DGRAM, 0)
      must.bind(receiver, socketAddress({ family: 'unix' }))
      const sender = socket(AF_UNIX, SOCK_DGRAM, 0)
      must.sendto(sender, 'x', undefined, 0, socketAddress(nameOf('getsockname', receiver)))
      const [memory, told] = [new struct.sockaddr_un(), { value: 110 }]
      must.recvfrom(receiver, new Uint8Array(1), undefined, 0, memory, told)
      assert.deepEqual([readSocketAddress(memory, told.value).family, told.value], [0, 0])
    })

    it('refuses names that would be other names', () => {
      const refused = (address: object, type: typeof TypeError | typeof RangeError, message: RegExp) =>
        assert.throws(
          () => socketAddress({ family: 'unix', ...address } as never),
          (error: Error) => {
            assert.equal(error.constructor, type)
            assert.match(error.message, message)
            return true
          },
        )
      refused({ path: '' }, TypeError, /leave out the path for no name$/)
      refused({ path: 'a\0b' }, TypeError, /a NUL at index 1; .* `abstract`$/)
      refused({ path: '\0b' }, TypeError, /a NUL at index 0/)
      refused(
        { path: 'x'.repeat(109) },
        RangeError,
        /expected 108 bytes or fewer, got 109; .*\/proc\/self\/fd/,
      )
      refused({ abstract: 'x'.repeat(108) }, RangeError, /expected 107 bytes or fewer, got 108/)
      refused({ path: 'a', abstract: 'b' }, TypeError, /got both$/)
      refused({ path: 7 }, TypeError, /expected a string or bytes, got 7$/)
      refused({ path: '\ud800' }, TypeError, /lone surrogate/)
    })
  })

  describe('of other families', () => {
    it('of AF_NETLINK has the port that the kernel chose', () => {
      const fd = socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE)
      must.bind(fd, socketAddress({ family: 'netlink', groups: 1 }))
      const name = nameOf('getsockname', fd)
      assert.ok(name.family === 'netlink')
      assert.equal(name.groups, 1)
      assert.notEqual(name.pid, 0)
      const line = readFileSync('/proc/net/netlink', 'latin1')
        .split('\n')
        .map((row) => row.trim().split(/\s+/))
        .find(([, protocol, pid]) => protocol === '0' && pid === `${name.pid}`)
      assert.equal(line?.[3], '00000001')
    })

    it('of AF_VSOCK has a machine and a port', function () {
      const fd = mayHave(this, AF_VSOCK, SOCK_STREAM, 0)
      const port = 0x12345678
      const bound = sys.bind(fd, socketAddress({ family: 'vsock', cid: VMADDR_CID_ANY, port }))
      if (isErr(bound)) skip(this, `bind gives ${bound}`)
      assert.deepEqual(nameOf('getsockname', fd), { family: 'vsock', cid: VMADDR_CID_ANY, port, flags: 0 })
    })

    it('of AF_XDP names an interface', function () {
      const fd = mayHave(this, AF_XDP, SOCK_RAW, 0)
      const address = { family: 'xdp', ifindex: 0x7ffffff0, queue_id: 0 } as const
      // Without rings nothing can be bound, but the interface is looked up before.
      assert.equal(sys.bind(fd, socketAddress(address)), -ENODEV)
      assert.equal(sys.bind(fd, socketAddress({ ...address, ifindex: 1 })), -EINVAL)
      assert.equal(
        hexOf(socketAddress({ ...address, queue_id: 2, flags: 4, shared_umem_fd: 5 })),
        `2c000400f0ffff7f0200000005000000`,
      )
    })

    it('of AF_ALG names an algorithm', function () {
      const fd = mayHave(this, AF_ALG, 5, 0)
      const bound = sys.bind(fd, socketAddress({ family: 'alg', type: 'hash', name: 'sha256' }))
      if (isErr(bound)) skip(this, `bind gives ${bound}`)
      const operation = descriptors.add(must.accept(fd, null, null))
      must.write(operation, 'abc')
      const digest = new Uint8Array(32)
      must.read(operation, digest)
      assert.equal(hexOf(digest), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    })

    it('of AF_CAN names an interface', function () {
      const CAN_RAW = 1
      const fd = mayHave(this, AF_CAN, SOCK_RAW, CAN_RAW)
      must.bind(fd, socketAddress({ family: 'can', ifindex: 0 }))
      assert.deepEqual(nameOf('getsockname', fd), { family: 'can', ifindex: 0 })
    })

    it('of AF_PACKET names an interface and a protocol', function () {
      const script = `
        import { isErr, must, sys } from '${libraryUrl()}'
        import { AF_PACKET, SOCK_DGRAM, readSocketAddress, socketAddress, struct } from '${libraryUrl('net.js')}'
        const fd = sys.socket(AF_PACKET, SOCK_DGRAM, 0)
        if (isErr(fd)) { console.log(JSON.stringify({ skipped: 'socket gives ' + fd })); process.exit() }
        must.bind(fd, socketAddress({ family: 'packet', ifindex: 1, protocol: 0x88b5 }))
        const [memory, length] = [new struct.sockaddr_storage(), { value: 128 }]
        must.getsockname(fd, memory, length)
        const address = readSocketAddress(memory, length.value)
        const table = (await import('node:fs')).readFileSync('/proc/net/packet', 'latin1')
        console.log(JSON.stringify({ address: { ...address, address: [...address.address] }, table }))`
      const outcome = runInNewNetwork(script) ?? runScript(script)
      assert.equal(outcome.status, 0, outcome.stderr)
      const { skipped, address, table } = JSON.parse(outcome.stdout)
      if (skipped !== undefined) skip(this, skipped)
      assert.deepEqual(address, {
        family: 'packet',
        ifindex: 1,
        protocol: 0x88b5,
        hatype: 772,
        pkttype: 0,
        address: [0, 0, 0, 0, 0, 0],
      })
      assert.match(table, / 2 +88b5 +1 /)
    })

    it('without a form is bytes', () => {
      const data = Uint8Array.of(1, 2, 3)
      const made = socketAddress({ family: 5, data })
      assert.equal(hexOf(made), '0500010203')
      assert.deepEqual(readSocketAddress(made), { family: 5, data })
      assert.deepEqual(readSocketAddress(Uint8Array.of(0xff, 0xff)), {
        family: 0xffff,
        data: new Uint8Array(0),
      })
      const fd = socket(AF_INET, SOCK_DGRAM, 0)
      assert.equal(sys.bind(fd, socketAddress({ family: 5, data: new Uint8Array(14) })), -EAFNOSUPPORT)
      const long = socketAddress({ family: 99, data: new Uint8Array(126) })
      assert.equal(long.byteLength, 128)
    })

    it('is the struct of the kernel headers', () => {
      for (const [made, hex] of [
        [
          socketAddress({ family: 'netlink', pid: 0x01020304, groups: 0x80000001 }),
          '100000000403020101000080',
        ],
        [socketAddress({ family: 'vsock', cid: 1, port: 2, flags: 1 }), '28000000020000000100000001000000'],
        [
          socketAddress({
            family: 'packet',
            ifindex: 3,
            protocol: 0x0806,
            address: Uint8Array.of(1, 2, 3, 4, 5, 6),
          }),
          '11000806030000000000000601020304050600000000'.slice(0, 40),
        ],
        [socketAddress({ family: 'can', ifindex: 3 }), '1d00000003000000'],
        [
          socketAddress({ family: 'can', ifindex: 3, tp: { rx_id: 0x80000001, tx_id: 2 } }),
          '1d000000030000000100008002000000',
        ],
        [
          socketAddress({
            family: 'can',
            ifindex: 3,
            j1939: { name: 2n ** 63n + 1n, pgn: 0x1ffff, addr: 0xfe },
          }),
          '1d000000030000000100000000000080ffff0100fe000000',
        ],
        [
          socketAddress({ family: 'alg', type: 'hash', name: 'sha256', feat: 1, mask: 2 }),
          `26006861736800000000000000000000010000000200000073686132353600${'00'.repeat(57)}`,
        ],
      ] as const) {
        assert.equal(hexOf(made), hex)
      }
    })
  })

  it('comes back as it was given, from every family', () => {
    const u32 = fc.nat({ max: 0xffffffff })
    const u16 = fc.nat({ max: 0xffff })
    const ifindex = fc.nat({ max: 0x7fffffff })
    const name = fc.uint8Array({ minLength: 1, maxLength: 107 })
    const address = fc.oneof(
      fc.record({ family: fc.constant('inet'), address: fc.ipV4(), port: u16 }),
      fc.record({ family: fc.constant('unix') }),
      fc.record({ family: fc.constant('unix'), abstract: name }),
      fc.record({ family: fc.constant('unix'), path: name.map((bytes) => bytes.map((byte) => byte || 1)) }),
      fc.record({ family: fc.constant('netlink'), pid: u32, groups: u32 }),
      fc.record({ family: fc.constant('vsock'), cid: u32, port: u32, flags: fc.nat({ max: 255 }) }),
      fc.record({
        family: fc.constant('packet'),
        ifindex,
        protocol: u16,
        hatype: u16,
        pkttype: fc.nat({ max: 7 }),
        address: fc.uint8Array({ maxLength: 32 }),
      }),
      fc.record({ family: fc.constant('can'), ifindex, tp: fc.record({ rx_id: u32, tx_id: u32 }) }),
      fc.record({
        family: fc.constant('can'),
        ifindex,
        j1939: fc.record({
          name: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
          pgn: u32,
          addr: fc.nat({ max: 255 }),
        }),
      }),
      fc.record({ family: fc.constant('xdp'), flags: u16, ifindex: u32, queue_id: u32, shared_umem_fd: u32 }),
      fc.record({ family: fc.constantFrom(0, 5, 99), data: fc.uint8Array({ maxLength: 126 }) }),
    )
    fc.assert(
      fc.property(address, (given) => {
        const made = socketAddress(given as never as AnySocketAddress)
        const read = readSocketAddress(made)
        assert.deepEqual(bytesAsLists(read), bytesAsLists(given))
        // What was read shares nothing with the memory, and is taken again.
        const hex = hexOf(made)
        new Uint8Array(made.buffer, made.byteOffset, made.byteLength).fill(0xff)
        assert.equal(hexOf(socketAddress(read)), hex)
      }),
    )
  })

  it('of any bytes and length is an address or a typed error', () => {
    const families = fc.constantFrom(1, 2, 10, 16, 17, 29, 38, 40, 44, 0, 3)
    fc.assert(
      fc.property(
        families,
        fc.uint8Array({ maxLength: 130 }),
        fc.nat({ max: 140 }),
        (family, bytes, length) => {
          if (bytes.length > 1) bytes.set([family, 0])
          try {
            const read = readSocketAddress(bytes, length)
            assert.ok(length <= bytes.length || (bytes.length === 110 && length === 111))
            const made = socketAddress(read)
            assert.deepEqual(bytesAsLists(readSocketAddress(made)), bytesAsLists(read))
          } catch (error) {
            assert.ok(error instanceof RangeError, `${error}`)
            const isCutOff = length > bytes.length
            assert.equal(error instanceof RecordError, !isCutOff)
          }
        },
      ),
      { numRuns: times(3000) },
    )
  })

  it('refuses what is no address', () => {
    const refused = (address: unknown, message: RegExp) =>
      assert.throws(
        () => socketAddress(address as never),
        (error: Error) => {
          assert.equal(error.constructor, TypeError)
          assert.match(error.message, message)
          return true
        },
      )
    refused(undefined, /expected an object with a family, got undefined$/)
    refused({}, /expected inet, inet6, .* or a number as family, got undefined$/)
    refused({ family: 'toString' }, /got the string "toString"$/)
    refused({ family: 'inet', address: '127.0.0.1' }, /^socketAddress: inet needs port$/)
    refused({ family: 'inet', address: '::1', port: 1 }, /expected an IPv4 address, got the string "::1"$/)
    refused({ family: 'inet6', address: '127.0.0.1', port: 1 }, /expected an IPv6 address/)
    refused(
      { family: 'inet', address: '1.1.1.1', port: 1, host: 'x' },
      /inet has no field host; it has family, address, port$/,
    )
    refused({ family: 2 }, /expected bytes as data, because the family is a number/)
    refused({ family: 'can', ifindex: 1, tp: {}, j1939: {} }, /got both/)
    refused({ family: 'packet', ifindex: 1, address: '00:11' }, /address: expected bytes, got the string/)
    refused({ family: 'alg', type: 'hash', name: 'a\0b' }, /NUL at index 1/)
    assert.throws(() => socketAddress({ family: 'inet', address: '1.1.1.1', port: 65536 }), RangeError)
    assert.throws(() => readSocketAddress('x' as never), TypeError)
    for (const length of [-1, 0.5, Number.NaN, '2' as never]) {
      assert.throws(() => readSocketAddress(new Uint8Array(16), length), RangeError)
    }
    assert.throws(() => readSocketAddress(Uint8Array.of(2, 0, 0, 0)), {
      name: 'RecordError',
      offset: 0,
      message: 'sockaddr_in at byte 0: expected 16 bytes or more, got 4',
    })
  })
})

function hexOf(memory: ArrayBufferView): string {
  return Buffer.from(memory.buffer, memory.byteOffset, memory.byteLength).toString('hex')
}

function bytesAsLists(value: unknown): unknown {
  if (value instanceof Uint8Array) return [...value]
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bytesAsLists(inner)]))
}
