// getsockopt and setsockopt: what the value is depends on the level and the option together.

import assert from 'node:assert/strict'
import { networkInterfaces } from 'node:os'
import { asText, isErr, must, owned, SYS, socketOption, sys, syscall, take } from 'rawsys'
import { host } from 'rawsys/abi'
import {
  AF_INET,
  AF_INET6,
  AF_NETLINK,
  AF_PACKET,
  AF_UNIX,
  AF_VSOCK,
  AF_XDP,
  type Fd,
  IP_TTL,
  IPPROTO_IP,
  IPPROTO_MPTCP,
  IPPROTO_TCP,
  SO_ACCEPTCONN,
  SO_BINDTODEVICE,
  SO_DETACH_FILTER,
  SO_DOMAIN,
  SO_ERROR,
  SO_KEEPALIVE,
  SO_LINGER,
  SO_MAX_PACING_RATE,
  SO_PEERCRED,
  SO_RCVBUF,
  SO_RCVBUFFORCE,
  SO_RCVTIMEO,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_RAW,
  SOCK_STREAM,
  SOL_SOCKET,
  TCP_CONGESTION,
  TCP_INFO,
  TCP_NODELAY,
} from 'rawsys/net'
import { libraryUrl, runJson } from '../support/child.js'
import { hostile, loose, refuses, timesAsked } from './support/loose.js'
import { connected, Descriptors, listener } from './support/sockets.js'

const FD = -77
const [EBADF, ENOPROTOOPT, EPERM, ENODEV, EINVAL, ENOENT] = [9, 92, 1, 19, 22, 2]

describe('a socket option', () => {
  const descriptors = new Descriptors()
  let tcp: Fd
  let client: Fd
  before(() => {
    const [server, port] = listener(descriptors)
    tcp = server
    client = connected(descriptors, port)
  })
  after(() => descriptors.close())

  it('of a number is set and got', () => {
    const value = { value: -1 }
    for (const ttl of [1, 64, 255]) {
      assert.equal(must.setsockopt(tcp, IPPROTO_IP, IP_TTL, ttl), 0)
      assert.equal(must.getsockopt(tcp, IPPROTO_IP, IP_TTL, value), 0)
      assert.equal(value.value, ttl)
    }
    must.setsockopt(tcp, SOL_SOCKET, SO_RCVBUF, 8192)
    must.getsockopt(tcp, SOL_SOCKET, SO_RCVBUF, value)
    assert.equal(value.value, 2 * 8192) // The kernel doubles it.
    must.setsockopt(tcp, SOL_SOCKET, SO_RCVBUF, new Uint32Array([16384]))
    const memory = new Uint8Array(4)
    must.getsockopt(tcp, SOL_SOCKET, SO_RCVBUF, memory)
    assert.equal(new Uint32Array(memory.buffer)[0], 2 * 16384)
    for (const [option, expected] of [
      [SO_TYPE, 1],
      [SO_DOMAIN, 2],
      [SO_ERROR, 0],
      [SO_ACCEPTCONN, 1],
    ] as const) {
      must.getsockopt(tcp, SOL_SOCKET, option, value)
      assert.equal(value.value, expected)
    }
  })

  it('of a truth value is set and got', () => {
    const value = { value: -1 }
    for (const [given, expected] of [
      [true, 1],
      [false, 0],
      [1, 1],
      [0, 0],
    ] as const) {
      for (const [level, option] of [
        [SOL_SOCKET, SO_KEEPALIVE],
        [IPPROTO_TCP, TCP_NODELAY],
      ] as const) {
        loose.setsockopt(tcp, level, option, given)
        loose.getsockopt(tcp, level, option, value)
        assert.equal(value.value, expected)
      }
    }
    const message = /^setsockopt\(TCP_NODELAY\) optval: expected true, false, 1 or 0, got 2$/
    refuses(() => loose.setsockopt(tcp, IPPROTO_TCP, TCP_NODELAY, 2), RangeError, message)
  })

  it('of 64 bits is a bigint', () => {
    const value = { value: 0n }
    must.setsockopt(tcp, SOL_SOCKET, SO_MAX_PACING_RATE, 2n ** 40n + 1n)
    must.getsockopt(tcp, SOL_SOCKET, SO_MAX_PACING_RATE, value)
    assert.equal(value.value, 2n ** 40n + 1n)
    const message = /^setsockopt\(SO_MAX_PACING_RATE\) optval: expected a bigint of 64 bits/
    refuses(() => loose.setsockopt(tcp, SOL_SOCKET, SO_MAX_PACING_RATE, 5), RangeError, message)
  })

  it('of a struct is passed in its length', () => {
    const [on, length] = [new Int32Array([1, 7]), { value: 16 }]
    assert.equal(must.setsockopt(tcp, SOL_SOCKET, SO_LINGER, on), 0)
    const linger = new Int32Array(4).fill(-1)
    assert.equal(must.getsockopt(tcp, SOL_SOCKET, SO_LINGER, linger, length), 0)
    assert.deepEqual([[...linger], length.value], [[1, 7, -1, -1], 8])
    assert.equal(sys.setsockopt(tcp, SOL_SOCKET, SO_LINGER, on.subarray(1)), -EINVAL)
    assert.equal(sys.setsockopt(tcp, SOL_SOCKET, SO_LINGER, on, 4), -EINVAL)
    must.setsockopt(tcp, SOL_SOCKET, SO_LINGER, new Int32Array(2))
    const time = new BigInt64Array([3n, 500_000n])
    must.setsockopt(tcp, SOL_SOCKET, SO_RCVTIMEO, time)
    const told = new BigInt64Array(2)
    must.getsockopt(tcp, SOL_SOCKET, SO_RCVTIMEO, told)
    assert.deepEqual(told, time)
    const known = { value: 1024 }
    must.getsockopt(client, IPPROTO_TCP, TCP_INFO, new Uint8Array(1024), known)
    assert.ok(known.value > 100 && known.value < 1024)
  })

  it('of a string is passed as its bytes', () => {
    const name = new Uint8Array(16)
    const length = { value: 16 }
    assert.equal(must.getsockopt(tcp, IPPROTO_TCP, TCP_CONGESTION, name, length), 0)
    const before = asText(name)
    assert.match(before, /^[a-z]+$/)
    assert.equal(length.value, 16)
    assert.equal(must.setsockopt(tcp, IPPROTO_TCP, TCP_CONGESTION, 'reno'), 0)
    must.getsockopt(tcp, IPPROTO_TCP, TCP_CONGESTION, name)
    assert.equal(asText(name), 'reno')
    assert.equal(must.setsockopt(tcp, IPPROTO_TCP, TCP_CONGESTION, Buffer.from(before)), 0)
    must.getsockopt(tcp, IPPROTO_TCP, TCP_CONGESTION, name)
    assert.equal(asText(name), before)
    assert.equal(sys.setsockopt(tcp, IPPROTO_TCP, TCP_CONGESTION, 'none such'), -ENOENT)
  })

  it('of a string is got into memory that is large enough', () => {
    const message = /^getsockopt\(TCP_CONGESTION\) optval: expected memory of 16 bytes or more, got 15$/
    refuses(() => loose.getsockopt(tcp, IPPROTO_TCP, TCP_CONGESTION, new Uint8Array(15)), RangeError, message)
    refuses(
      () => loose.getsockopt(tcp, IPPROTO_TCP, TCP_CONGESTION, 'cubic'),
      TypeError,
      /^getsockopt\(TCP_CONGESTION\) optval: expected memory: .* the kernel could not write a string$/,
    )
  })

  it('binds a socket to a device', () => {
    const [device] = Object.entries(networkInterfaces()).find(([, all]) =>
      all?.some((one) => one.internal),
    ) ?? ['lo']
    const socket = descriptors.add(must.socket(AF_INET, SOCK_DGRAM, 0))
    const result = sys.setsockopt(socket, SOL_SOCKET, SO_BINDTODEVICE, device)
    const name = new Uint8Array(16)
    if (!isErr(result, EPERM)) {
      assert.equal(result, 0)
      const length = { value: 16 }
      must.getsockopt(socket, SOL_SOCKET, SO_BINDTODEVICE, name, length)
      assert.equal(asText(name, length.value), `${device}\0`)
      // Whoever may not bind to another device later may not unbind either.
      if (sys.setsockopt(socket, SOL_SOCKET, SO_BINDTODEVICE, '') === 0) {
        must.getsockopt(socket, SOL_SOCKET, SO_BINDTODEVICE, name, length)
        assert.equal(length.value, 0)
      }
    }
    const nobody = sys.setsockopt(socket, SOL_SOCKET, SO_BINDTODEVICE, 'no such one')
    assert.ok(isErr(nobody, ENODEV, EPERM), `${nobody}`)
  })

  it('tells who is at the other end of a unix socket', () => {
    const pair = new Int32Array(2)
    must.socketpair(AF_UNIX, SOCK_STREAM, 0, pair)
    const credentials = new Uint32Array(3)
    must.getsockopt(pair[0] as number, SOL_SOCKET, SO_PEERCRED, credentials)
    for (const fd of pair) must.close(fd)
    assert.deepEqual([...credentials], [process.pid, process.getuid?.(), process.getgid?.()])
  })

  it('takes nothing where it has no value', () => {
    const socket = owned(must.socket(AF_INET, SOCK_DGRAM, 0))
    const result = sys.setsockopt(socket.fd, SOL_SOCKET, SO_DETACH_FILTER, null)
    socket.close()
    assert.equal(result, -ENOENT) // There is no filter; EINVAL would say that the kernel wants an int.
  })

  it('that can only be read is not set, and the other way round', () => {
    for (const [option, name] of [
      [SO_TYPE, 'SO_TYPE'],
      [SO_ERROR, 'SO_ERROR'],
      [SO_PEERCRED, 'SO_PEERCRED'],
    ] as const) {
      const message = new RegExp(`^setsockopt optname: ${name} can only be read$`)
      refuses(() => loose.setsockopt(tcp, SOL_SOCKET, option, 1), TypeError, message)
    }
    const message = /^getsockopt optname: SO_RCVBUFFORCE can only be set$/
    refuses(() => loose.getsockopt(tcp, SOL_SOCKET, SO_RCVBUFFORCE, {}), TypeError, message)
  })

  it('that is not known is refused, with what to do', () => {
    const message = (call: string, option: number, level: number) =>
      new RegExp(
        `^${call} optname: ${option} at level ${level} is no option that is known; describe it with `,
      )
    refuses(() => loose.getsockopt(tcp, 1, 4000, {}), TypeError, message('getsockopt', 4000, 1))
    refuses(() => loose.setsockopt(tcp, 4000, 1, 1), TypeError, message('setsockopt', 1, 4000))
    // TCP_CONGESTION has the number of SO_LINGER: what it is, its level says.
    refuses(
      () => loose.setsockopt(tcp, SOL_SOCKET, TCP_CONGESTION, 'reno'),
      TypeError,
      /^setsockopt\(SO_LINGER\) optval/,
    )
    refuses(
      () => loose.setsockopt(tcp, SOL_SOCKET, 'SO_TYPE', 1),
      TypeError,
      /^setsockopt optname: expected an integer/,
    )
    refuses(
      () => loose.setsockopt(tcp, '1', SO_KEEPALIVE, 1),
      TypeError,
      /^setsockopt level: expected an integer/,
    )
    refuses(() => loose.setsockopt('3', 1, SO_KEEPALIVE, 1), TypeError, /^setsockopt fd: expected an integer/)
  })

  it('has a length of one right value where it is a number', () => {
    assert.equal(must.setsockopt(tcp, SOL_SOCKET, SO_KEEPALIVE, true, 4), 0)
    for (const length of [0, 1, 8, 4n]) {
      const message =
        /^setsockopt\(SO_KEEPALIVE\) optlen: expected 4, which is also what is passed for undefined, got /
      refuses(() => loose.setsockopt(tcp, SOL_SOCKET, SO_KEEPALIVE, true, length), RangeError, message)
    }
  })

  it('is refused without running code of the user’s', () => {
    for (const option of [SO_KEEPALIVE, SO_RCVBUF, SO_LINGER, SO_BINDTODEVICE]) {
      refuses(
        () => loose.setsockopt(tcp, SOL_SOCKET, option, hostile()),
        TypeError,
        /optval: expected .* got an object$/,
      )
    }
    assert.equal(timesAsked(), 0)
  })

  it('fails as the kernel says', () => {
    assert.throws(() => must.getsockopt(FD, SOL_SOCKET, SO_TYPE, { value: 0 }), {
      code: 'EBADF',
      syscall: 'getsockopt',
    })
    const socket = owned(must.socket(AF_UNIX, SOCK_DGRAM, 0))
    assert.ok(isErr(sys.setsockopt(socket.fd, IPPROTO_TCP, TCP_NODELAY, true), 95, ENOPROTOOPT))
    socket.close()
  })
})

describe('a socket option of one’s own', () => {
  const LEVEL = 0x7001 as unknown as typeof SOL_SOCKET

  it('is checked like those of the library', () => {
    const option = socketOption(LEVEL, 1, { set: take.pointerTo('int32'), get: take.place('int32') }, 'MINE')
    assert.equal(sys.setsockopt(FD, LEVEL, option, 5), -EBADF)
    assert.equal(sys.getsockopt(FD, LEVEL, option, { value: 0 }), -EBADF)
    refuses(
      () => loose.setsockopt(FD, LEVEL, option, 2 ** 31),
      RangeError,
      /^setsockopt\(MINE\) optval: expected an/,
    )
    refuses(
      () => loose.setsockopt(FD, LEVEL, option, 5, 8),
      RangeError,
      /^setsockopt\(MINE\) optlen: expected 4, /,
    )
    refuses(
      () => loose.getsockopt(FD, LEVEL, option, 5),
      TypeError,
      /^getsockopt\(MINE\) optval: expected an object \{/,
    )
  })

  it('may have one direction only', () => {
    const set = socketOption(LEVEL, 2, { set: take.memory(8) }, 'SET')
    const get = socketOption(LEVEL, 3, { get: take.struct<'linger'>(8) }, 'GET')
    refuses(
      () => loose.getsockopt(FD, LEVEL, set, new Uint8Array(8)),
      TypeError,
      /^getsockopt optname: SET can only be set/,
    )
    refuses(
      () => loose.setsockopt(FD, LEVEL, get, new Uint8Array(8)),
      TypeError,
      /^setsockopt optname: GET can only be/,
    )
    refuses(
      () => loose.setsockopt(FD, LEVEL, set, new Uint8Array(7)),
      RangeError,
      /^setsockopt\(SET\) optval: .* 8 bytes/,
    )
    assert.equal(loose.getsockopt(FD, LEVEL, get, new Uint8Array(9)), -EBADF)
  })

  it('takes the place of one that the library knows', () => {
    const descriptors = new Descriptors()
    try {
      const [tcp] = listener(descriptors)
      const bytes = new Uint8Array(4)
      const IP_RECVTTL = 12
      const option = socketOption(IPPROTO_IP, IP_RECVTTL, { get: take.memory(4) }, 'BYTES')
      assert.equal(must.getsockopt(tcp, IPPROTO_IP, option, bytes), 0)
      refuses(
        () => loose.getsockopt(tcp, IPPROTO_IP, IP_RECVTTL, { value: 0 }),
        TypeError,
        /^getsockopt\(BYTES\) optval/,
      )
      socketOption(
        IPPROTO_IP,
        IP_RECVTTL,
        { set: take.pointerTo('bool'), get: take.place('bool') },
        'IP_RECVTTL',
      )
      const value = { value: 1 }
      assert.equal(loose.getsockopt(tcp, IPPROTO_IP, IP_RECVTTL, value), 0)
      assert.equal(value.value, 0)
    } finally {
      descriptors.close()
    }
  })

  it('must have a size', () => {
    for (const kind of [take.int, take.uint, take.long, take.text, take.fd]) {
      refuses(
        () => socketOption(LEVEL, 4, { set: kind as typeof take.int }),
        TypeError,
        /^socketOption: expected take.memory, take.struct, take.pointerTo or take.place$/,
      )
    }
  })

  it('comes back in the width and sign of its kind', () => {
    // In a child, because the description takes the place of the library's. The value is -1 in 32 bits.
    const seen = runJson(`
      import { must, socketOption, take } from '${libraryUrl()}'
      import { AF_UNIX, SOCK_DGRAM, SOL_SOCKET } from '${libraryUrl('net.js')}'
      const fd = must.socket(AF_UNIX, SOCK_DGRAM, 0)
      const SO_PEEK_OFF = 42
      const got = ['int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32'].map((scalar) => {
        const option = socketOption(SOL_SOCKET, SO_PEEK_OFF, { get: take.place(scalar) })
        const [value, length] = [{ value: 0 }, {}]
        must.getsockopt(fd, SOL_SOCKET, option, value, length)
        return [value.value, length.value]
      })
      console.log(JSON.stringify(got))`)
    const widths = [
      [-1, 1],
      [2 ** 8 - 1, 1],
      [-1, 2],
      [2 ** 16 - 1, 2],
      [-1, 4],
      [2 ** 32 - 1, 4],
    ]
    assert.deepEqual(seen, widths)
  })

  it('gives the kernel the bytes that its kind says', () => {
    const socket = owned(must.socket(AF_INET, SOCK_DGRAM, 0))
    const told = new Uint8Array(8)
    const IP_MULTICAST_TTL = 33
    const option = socketOption(IPPROTO_IP, IP_MULTICAST_TTL, {
      set: take.pointerTo('uint8'),
      get: take.memory(1),
    })
    assert.equal(must.setsockopt(socket.fd, IPPROTO_IP, option, 200), 0)
    assert.equal(must.getsockopt(socket.fd, IPPROTO_IP, option, told), 0)
    socket.close()
    assert.equal(told[0], 200)
    const whole = socketOption(IPPROTO_IP, IP_MULTICAST_TTL, {
      set: take.pointerTo('int32'),
      get: take.place('int32'),
    })
    assert.equal(whole as unknown as number, IP_MULTICAST_TTL)
  })
})

// The oracle is the kernel itself, asked by number with far more room than any option has.
describe('every option that can be read', () => {
  const SOCKETS: Readonly<Record<string, [family: number, type: number, protocol: number]>> = {
    'IPv4 stream': [AF_INET, SOCK_STREAM, 0],
    'IPv6 stream': [AF_INET6, SOCK_STREAM, 0],
    'IPv4 datagram': [AF_INET, SOCK_DGRAM, 0],
    'IPv6 datagram': [AF_INET6, SOCK_DGRAM, 0],
    'raw IPv4': [AF_INET, SOCK_RAW, 1],
    'raw IPv6': [AF_INET6, SOCK_RAW, 58],
    netlink: [AF_NETLINK, SOCK_RAW, 0],
    packet: [AF_PACKET, SOCK_RAW, 0],
    unix: [AF_UNIX, SOCK_STREAM, 0],
    vsock: [AF_VSOCK, SOCK_STREAM, 0],
    xdp: [AF_XDP, SOCK_RAW, 0],
    multipath: [AF_INET, SOCK_STREAM, IPPROTO_MPTCP],
  }
  /** A new descriptor, and the time. */
  const CHANGING: ReadonlySet<string> = new Set(['SO_PEERPIDFD', 'TCP_TIMESTAMP'])

  for (const [name, [family, type, protocol]] of Object.entries(SOCKETS)) {
    it(`has the length that the kernel says: ${name}`, function () {
      const opened = loose.socket(family, type, protocol) as number
      if (opened < 0) {
        console.log(`      skipped: ${this.test?.fullTitle()}: the kernel answers ${opened}`)
        this.skip()
      }
      const socket = owned(opened)
      let compared = 0
      try {
        for (const [level, options] of host?.socketOptions ?? []) {
          for (const [option, { access }] of options) {
            if (access === 'set' || CHANGING.has(option)) continue
            compared += compare(socket.fd, level, option)
          }
        }
      } finally {
        socket.close()
      }
      assert.ok(compared > 20, `only ${compared} options could be read`)
    })
  }

  function compare(fd: number, level: string, option: string): number {
    const [at, number] = [level, option].map((constant) => Number(host?.constants.get(constant)?.value))
    const [memory, length] = [new Uint8Array(1024), { value: undefined as number | undefined }]
    const result = loose.getsockopt(fd, at, number, memory, length)
    const [bytes, size] = [new Uint8Array(1024), new Uint32Array([1024])]
    let expected = syscall(SYS.getsockopt, fd, at as number, number as number, bytes, size)
    if (result === 0 && expected !== 0) {
      // Some options have one right length only.
      size[0] = Number(length.value)
      expected = syscall(SYS.getsockopt, fd, at as number, number as number, bytes, size)
    }
    if (result !== 0 && expected !== 0) return 0
    assert.deepEqual([result, length.value], [expected, size[0]], `${level}, ${option}`)
    // What is longer may have times in it.
    if (Number(size[0]) <= 8) assert.deepEqual(memory, bytes, `${level}, ${option}`)
    return 1
  }
})
