// Control messages, through real sockets, and compared with what python makes of them.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { asText, isErr, must, sys } from 'rawsys'
import { struct as event, POLLIN } from 'rawsys/event'
import { AT_FDCWD, MFD_CLOEXEC } from 'rawsys/fs'
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  CMSG_SPACE,
  type ControlMessage,
  type ControlMessages,
  controlMessages,
  controlMessagesIn,
  type Fd,
  IP_PKTINFO,
  IP_RECVERR,
  IP_RECVTOS,
  IP_RECVTTL,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPV6_RECVERR,
  IPV6_RECVHOPLIMIT,
  IPV6_RECVPKTINFO,
  IPV6_RECVTCLASS,
  MSG_CMSG_CLOEXEC,
  MSG_DONTWAIT,
  MSG_ERRQUEUE,
  RecordError,
  readSocketAddress,
  SO_PASSCRED,
  SO_PASSPIDFD,
  SO_TIMESTAMP,
  SO_TIMESTAMP_NEW,
  SO_TIMESTAMPING,
  SO_TIMESTAMPING_NEW,
  SO_TIMESTAMPNS,
  SO_TIMESTAMPNS_NEW,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOF_TIMESTAMPING_RX_SOFTWARE,
  SOF_TIMESTAMPING_SOFTWARE,
  SOL_SOCKET,
  socketAddress,
  struct,
} from 'rawsys/net'
import { statOf } from '../support/descriptors.js'
import { times } from '../support/scale.js'
import { needs, skip } from '../support/skip.js'
import { Descriptors } from '../sys/support/sockets.js'

const [EINVAL, ECONNREFUSED, ENOPROTOOPT] = [22, 111, 92]

/** Sends one byte with control messages. */
function send(fd: Fd, messages: Parameters<typeof controlMessages>[0], to?: ArrayBufferView): void {
  const header = new struct.msghdr({
    msg_iov: [{ iov_base: Uint8Array.of(120) }],
    msg_control: controlMessages(messages),
    ...(to === undefined ? {} : { msg_name: to }),
  })
  assert.equal(must.sendmsg(fd, header, 0), 1)
}

/** Waits for a message, or an error. */
function arrived(fd: Fd): void {
  const poll = new event.pollfd({ fd, events: POLLIN })
  assert.equal(must.ppoll(poll, 1, new struct.timespec({ tv_sec: 10 })), 1)
}

/** Receives one byte, with so much room for control messages. */
function receive(fd: Fd, room: number = 512, flags: number = 0): ControlMessages {
  const header = new struct.msghdr({
    msg_iov: [{ iov_base: new Uint8Array(16) }],
    msg_control: new Uint8Array(room),
  })
  arrived(fd)
  must.recvmsg(fd, header, flags | MSG_DONTWAIT | MSG_CMSG_CLOEXEC)
  return controlMessagesIn(header)
}

function ofType<T extends ControlMessage['type']>(
  messages: Iterable<ControlMessage>,
  type: T,
): Extract<ControlMessage, { readonly type: T }> {
  const found = [...messages].find((message) => message.type === type)
  assert.ok(found !== undefined, `there is no ${type}`)
  return found as Extract<ControlMessage, { readonly type: T }>
}

describe('control messages', () => {
  const descriptors = new Descriptors()
  afterEach(() => descriptors.close())

  function pair(type: typeof SOCK_DGRAM = SOCK_DGRAM): [Fd, Fd] {
    const ends = new Int32Array(2)
    must.socketpair(AF_UNIX, type, 0, ends)
    return [descriptors.add(ends[0] as Fd), descriptors.add(ends[1] as Fd)]
  }

  /** Two UDP sockets on the loopback; the address of the second. */
  function udp(context: Mocha.Context, family: 'inet' | 'inet6'): [Fd, Fd, ArrayBufferView, number] {
    const number = family === 'inet' ? AF_INET : AF_INET6
    const opened = sys.socket(number, SOCK_DGRAM, 0)
    if (isErr(opened)) skip(context, `socket(${number}) gives ${opened}`)
    const [sender, receiver] = [descriptors.add(opened), descriptors.add(must.socket(number, SOCK_DGRAM, 0))]
    const address = family === 'inet' ? '127.0.0.1' : '::1'
    const bound = sys.bind(receiver, socketAddress({ family, address, port: 0 }))
    if (isErr(bound)) skip(context, `bind to ${address} gives ${bound}`)
    const [memory, length] = [new struct.sockaddr_storage(), { value: 128 }]
    must.getsockname(receiver, memory, length)
    const name = readSocketAddress(memory, length.value)
    assert.ok(name.family === family)
    return [sender, receiver, socketAddress(name), name.port]
  }

  it('pass descriptors, which can be read', () => {
    const [one, other] = pair()
    const files = ['first', 'second', 'third'].map((text) => {
      const fd = descriptors.add(must.memfd_create(text, MFD_CLOEXEC))
      must.pwrite64(fd, text, undefined, 0)
      return fd
    })
    send(one, [{ type: 'rights', fds: files }])
    const received = receive(other)
    assert.equal(received.truncated, false)
    const { fds } = ofType(received, 'rights')
    for (const fd of fds) descriptors.add(fd)
    assert.equal(fds.length, 3)
    for (const [i, fd] of fds.entries()) {
      const file = files[i] as Fd
      assert.notEqual(fd, file)
      assert.equal(statOf(fd).ino, statOf(file).ino)
      const buffer = new Uint8Array(16)
      assert.equal(asText(buffer, must.pread64(fd, buffer, undefined, 0)), ['first', 'second', 'third'][i])
    }
  })

  it('tell of descriptors for which there was no room: the kernel has closed them', () => {
    const [one, other] = pair()
    for (const [room, count] of [
      [CMSG_SPACE(4), 2],
      [CMSG_SPACE(4) - 4, 1],
      [CMSG_SPACE(4) - 8, 0],
      [8, 0],
      [0, 0],
    ] as const) {
      send(one, [{ type: 'rights', fds: [0, 0, 0] }])
      const received = receive(other, room)
      assert.equal(received.truncated, true, `${room}`)
      const fds = [...received].flatMap((message) => (message.type === 'rights' ? message.fds : []))
      assert.equal(fds.length, count, `${room}`)
      for (const fd of fds) must.close(fd)
    }
  })

  it('tell who sent', () => {
    const [one, other] = pair()
    must.setsockopt(other, SOL_SOCKET, SO_PASSCRED, true)
    const me = { pid: process.pid, uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 }
    send(one, [])
    assert.deepEqual(ofType(receive(other), 'credentials'), { type: 'credentials', ...me })
    send(one, [{ type: 'credentials', ...me }])
    assert.deepEqual(ofType(receive(other), 'credentials'), { type: 'credentials', ...me })
    if (me.uid === 0) return
    const header = new struct.msghdr({
      msg_iov: [{ iov_base: Uint8Array.of(120) }],
      msg_control: controlMessages([{ type: 'credentials', ...me, uid: 0 }]),
    })
    assert.equal(sys.sendmsg(one, header, 0), -1)
  })

  it('give the sender as a pidfd', function () {
    const [one, other] = pair()
    const set = sys.setsockopt(other, SOL_SOCKET, SO_PASSPIDFD, true)
    if (isErr(set, ENOPROTOOPT)) skip(this, 'SO_PASSPIDFD is there since Linux 6.5')
    assert.equal(set, 0)
    send(one, [])
    const { pidfd } = ofType(receive(other), 'pidfd')
    assert.ok(!isErr(pidfd))
    descriptors.add(pidfd)
    const info = new Uint8Array(4096)
    const file = must.openat(AT_FDCWD, `/proc/self/fdinfo/${pidfd}`, 0)
    assert.match(asText(info, must.read(file, info)), new RegExp(`^Pid:\\t${process.pid}$`, 'm'))
    must.close(file)
  })

  it('come several at once, each aligned', () => {
    const [one, other] = pair()
    must.setsockopt(other, SOL_SOCKET, SO_PASSCRED, true)
    must.setsockopt(other, SOL_SOCKET, SO_TIMESTAMP, true)
    send(one, [{ type: 'rights', fds: [0] }])
    const messages = [...receive(other)]
    assert.deepEqual(messages.map(({ type }) => type).sort(), ['credentials', 'rights', 'timestamp'])
    for (const fd of ofType(messages, 'rights').fds) must.close(fd)
  })

  it('tell where a packet of IPv4 arrived, and its header', function () {
    const [sender, receiver, to] = udp(this, 'inet')
    for (const option of [IP_PKTINFO, IP_RECVTTL, IP_RECVTOS] as const) {
      must.setsockopt(receiver, IPPROTO_IP, option, true)
    }
    send(
      sender,
      [
        { type: 'ip_pktinfo', spec_dst: '127.0.0.2' },
        { type: 'ip_ttl', value: 7 },
        { type: 'ip_tos', value: 0x28 },
      ],
      to,
    )
    const storage = new struct.sockaddr_storage()
    const header = new struct.msghdr({
      msg_name: storage,
      msg_iov: [{ iov_base: new Uint8Array(16) }],
      msg_control: new Uint8Array(256),
    })
    arrived(receiver)
    must.recvmsg(receiver, header, MSG_DONTWAIT)
    const from = readSocketAddress(storage, header.msg_namelen)
    assert.ok(from.family === 'inet')
    assert.equal(from.address, '127.0.0.2')
    const messages = controlMessagesIn(header)
    const info = { type: 'ip_pktinfo', ifindex: 1, spec_dst: '127.0.0.1', addr: '127.0.0.1' }
    assert.deepEqual(ofType(messages, 'ip_pktinfo'), info)
    assert.deepEqual(ofType(messages, 'ip_ttl'), { type: 'ip_ttl', value: 7 })
    assert.deepEqual(ofType(messages, 'ip_tos'), { type: 'ip_tos', value: 0x28 })
  })

  it('tell where a packet of IPv6 arrived, and its header', function () {
    const [sender, receiver, to] = udp(this, 'inet6')
    for (const option of [IPV6_RECVPKTINFO, IPV6_RECVHOPLIMIT, IPV6_RECVTCLASS] as const) {
      must.setsockopt(receiver, IPPROTO_IPV6, option, true)
    }
    send(
      sender,
      [
        { type: 'ipv6_pktinfo', addr: '::1', ifindex: 1 },
        { type: 'ipv6_hoplimit', value: 9 },
        { type: 'ipv6_tclass', value: 0x30 },
      ],
      to,
    )
    const messages = receive(receiver)
    assert.deepEqual(ofType(messages, 'ipv6_pktinfo'), { type: 'ipv6_pktinfo', addr: '::1', ifindex: 1 })
    assert.deepEqual(ofType(messages, 'ipv6_hoplimit'), { type: 'ipv6_hoplimit', value: 9 })
    assert.deepEqual(ofType(messages, 'ipv6_tclass'), { type: 'ipv6_tclass', value: 0x30 })
  })

  for (const [name, option, type] of [
    ['SO_TIMESTAMP', SO_TIMESTAMP, 'timestamp'],
    ['SO_TIMESTAMP_NEW', SO_TIMESTAMP_NEW, 'timestamp'],
    ['SO_TIMESTAMPNS', SO_TIMESTAMPNS, 'timestampns'],
    ['SO_TIMESTAMPNS_NEW', SO_TIMESTAMPNS_NEW, 'timestampns'],
  ] as const) {
    it(`tell when a packet arrived: ${name}`, function () {
      const [sender, receiver, to] = udp(this, 'inet')
      must.setsockopt(receiver, SOL_SOCKET, option, true)
      const before = Date.now()
      send(sender, [], to)
      const stamp = ofType(receive(receiver), type)
      const after = Date.now()
      const milliseconds =
        stamp.sec * 1000 + Math.floor('usec' in stamp ? stamp.usec / 1000 : stamp.nsec / 1000000)
      assert.ok(milliseconds >= before && milliseconds <= after, `${before} ${milliseconds} ${after}`)
    })
  }

  for (const [name, option] of [
    ['SO_TIMESTAMPING', SO_TIMESTAMPING],
    ['SO_TIMESTAMPING_NEW', SO_TIMESTAMPING_NEW],
  ] as const) {
    it(`tell when a packet arrived: ${name}`, function () {
      const [sender, receiver, to] = udp(this, 'inet')
      const flags = SOF_TIMESTAMPING_RX_SOFTWARE | SOF_TIMESTAMPING_SOFTWARE
      must.setsockopt(receiver, SOL_SOCKET, option, new struct.so_timestamping({ flags }))
      // The kernel begins to take times some moments after the first socket has asked for it (netstamp_work).
      const deadline = Date.now() + 10000
      let [before, messages]: [number, readonly ControlMessage[]] = [0, []]
      while (messages.length === 0 && Date.now() < deadline) {
        before = Date.now()
        send(sender, [], to)
        messages = [...receive(receiver)]
      }
      const { software, hardware } = ofType(messages, 'timestamping')
      assert.ok(software !== undefined)
      assert.equal(hardware, undefined)
      const milliseconds = software.sec * 1000 + Math.floor(software.nsec / 1000000)
      assert.ok(milliseconds >= before && milliseconds <= Date.now())
    })
  }

  for (const [family, type, address] of [
    ['inet', 'ip_recverr', '127.0.0.1'],
    ['inet6', 'ipv6_recverr', '::1'],
  ] as const) {
    it(`tell why a packet of ${family} came back`, function () {
      const [sender, receiver, to] = udp(this, family)
      must.close(receiver)
      if (family === 'inet') must.setsockopt(sender, IPPROTO_IP, IP_RECVERR, true)
      else must.setsockopt(sender, IPPROTO_IPV6, IPV6_RECVERR, true)
      send(sender, [], to)
      const { error, offender } = ofType(receive(sender, 512, MSG_ERRQUEUE), type)
      assert.equal(error.ee_errno, ECONNREFUSED)
      assert.ok(offender.family === family)
      assert.equal(offender.address, address)
    })
  }

  it('are read from memory alone too, and from any msghdr that was given memory', () => {
    const control = controlMessages([
      { type: 'ip_ttl', value: 1 },
      { type: 'ip_ttl', value: 2 },
    ])
    assert.equal(controlMessagesIn(control).truncated, undefined)
    assert.equal([...controlMessagesIn(control)].length, 2)
    assert.equal([...controlMessagesIn(control, CMSG_SPACE(4))].length, 1)
    assert.throws(() => controlMessagesIn(control, 49), /^RangeError: controlMessagesIn length: 49 reaches/)
    const many = struct.mmsghdr.array([{}, { msg_hdr: { msg_control: control } }])
    assert.deepEqual([...controlMessagesIn(many.at(0).msg_hdr)], [])
    assert.deepEqual([...controlMessagesIn(many.at(1).msg_hdr)], [...controlMessagesIn(control)])
    const header = new struct.msghdr({ msg_control: 4096n, msg_controllen: 16 })
    assert.throws(() => controlMessagesIn(header), /^TypeError: .* pass the memory, and msg_controllen/)
    assert.throws(() => controlMessagesIn('x' as never), TypeError)
  })

  it('have the bytes that python gives them, and are read by it', function () {
    needs(this, ['python3'], 'python3')
    const [one, other] = pair(SOCK_STREAM)
    const data = [1, 5, 8, 9].map((length) => new Uint8Array(length).fill(length))
    const made = controlMessages(data.map((bytes) => ({ level: 1, type: 0x7fff, data: bytes })))
    const space = data.map((bytes) => CMSG_SPACE(bytes.length))
    const script = `
import json, socket
s = socket.socket(fileno=3)
data, rights, flags, _ = s.recvmsg(1, socket.CMSG_SPACE(8))
fds = [int.from_bytes(rights[0][2][i:i+4], 'little') for i in (0, 4)]
s.sendmsg([b'y'], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, rights[0][2])])
print(json.dumps([[socket.CMSG_SPACE(n) for n in (1, 5, 8, 9)], [socket.CMSG_LEN(n) for n in (1, 5, 8, 9)],
  len(rights), rights[0][:2], len(fds), flags]))`
    send(one, [{ type: 'rights', fds: [one, other] }])
    const { status, stdout, stderr } = spawnSync('python3', ['-c', script], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe', other],
    })
    assert.equal(status, 0, stderr)
    const lengths = data.map((bytes) => 16 + bytes.length)
    assert.deepEqual(JSON.parse(stdout), [space, lengths, 1, [1, 1], 2, 0])
    assert.equal(
      made.length,
      space.reduce((sum, bytes) => sum + bytes, 0),
    )
    const view = new DataView(made.buffer)
    let at = 0
    for (const [i, length] of lengths.entries()) {
      assert.equal(view.getBigUint64(at, true), BigInt(length))
      at += space[i] as number
    }
    const { fds } = ofType(receive(one), 'rights')
    assert.equal(fds.length, 2)
    for (const fd of fds) must.close(fd)
  })

  it('come back as they were given', () => {
    const message = fc.record({
      level: fc.integer({ min: 300, max: 2 ** 31 - 1 }),
      type: fc.integer(),
      data: fc.uint8Array({ maxLength: 40 }),
    })
    fc.assert(
      fc.property(fc.array(message, { maxLength: 6 }), (messages) => {
        const made = controlMessages(messages)
        assert.equal(made.length % 8, 0)
        assert.deepEqual(
          [...controlMessagesIn(made)].map((read) => {
            assert.ok('data' in read)
            return { ...read, data: [...read.data] }
          }),
          messages.map(({ type, level, data }) => ({ type, level, data: [...data] })),
        )
      }),
    )
  })

  it('in any bytes end cleanly, or in a typed error', () => {
    const u64 = (value: bigint) => [...new Uint8Array(BigUint64Array.of(value).buffer)]
    const i32 = (value: number) => [...new Uint8Array(Int32Array.of(value).buffer)]
    const length = fc.oneof(
      fc.nat({ max: 70 }).map(BigInt),
      fc.constantFrom(0n, 15n, 16n, 2n ** 31n, 2n ** 32n + 16n, 2n ** 63n, 2n ** 64n - 1n, 2n ** 64n - 8n),
    )
    const record = fc
      .tuple(length, fc.constantFrom(0, 1, 41), fc.nat({ max: 70 }), fc.uint8Array({ maxLength: 64 }))
      .map(([cmsgLen, level, type, data]) => [...u64(cmsgLen), ...i32(level), ...i32(type), ...data])
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), fc.nat({ max: 7 }), (records, shift) => {
        // Somewhere in a buffer, and not aligned.
        const list = [...Array<number>(shift).fill(0xee), ...records.flat()]
        const bytes = Uint8Array.from([...list, ...Array<number>(32).fill(0xee)]).subarray(shift, list.length)
        let count = 0
        try {
          for (const message of controlMessagesIn(bytes)) {
            count++
            if ('data' in message) assert.ok(message.data.length <= bytes.length)
          }
        } catch (error) {
          assert.ok(error instanceof RangeError, `${error}`)
          if (error instanceof RecordError) assert.ok(error.offset <= bytes.length)
        }
        assert.ok(count <= bytes.length / 16)
      }),
      { numRuns: times(3000) },
    )
    assert.throws(() => [...controlMessagesIn(Uint8Array.from([...u64(17n), ...u64(0n)]))], {
      name: 'RecordError',
      offset: 0,
      message: 'cmsghdr at byte 0: expected a cmsg_len of 16 .. 16, got 17',
    })
    assert.throws(
      () => [...controlMessagesIn(Uint8Array.from([...u64(2n ** 64n - 1n), ...u64(0n)]))],
      RecordError,
    )
  })

  it('that cannot be are refused', () => {
    const refused = (message: unknown, type: typeof TypeError | typeof RangeError, text: RegExp) =>
      assert.throws(
        () => controlMessages([message] as never),
        (error: Error) => {
          assert.equal(error.constructor, type)
          assert.match(error.message, text)
          return true
        },
      )
    refused(undefined, TypeError, /expected objects with a type, got undefined$/)
    refused({ type: 'pidfd', pidfd: 3 }, TypeError, /expected rights, credentials, .* or a number as type/)
    refused({ type: 'constructor' }, TypeError, /got the string "constructor"$/)
    refused({ type: 'credentials', pid: 1, uid: 1 }, TypeError, /gid: expected an integer/)
    refused({ type: 'rights' }, TypeError, /fds: expected an array/)
    refused({ type: 'rights', fds: ['3'] }, TypeError, /fds: expected an integer/)
    refused({ type: 'rights', fds: [2 ** 31] }, RangeError, /fds: expected an integer/)
    refused({ type: 'ip_tos', value: 256 }, RangeError, /ip_tos: expected an integer within 0 .. 255/)
    refused({ type: 'ip_pktinfo', spec_dst: '::1' }, TypeError, /spec_dst: expected an IPv4 address/)
    refused({ type: 1, level: 1 }, TypeError, /data: expected bytes, got undefined$/)
    assert.throws(() => controlMessages({} as never), TypeError)
    for (const bytes of [-1, 0.5, '4' as never]) assert.throws(() => CMSG_SPACE(bytes), RangeError)
    const [one] = pair()
    const header = new struct.msghdr({
      msg_iov: [{ iov_base: Uint8Array.of(120) }],
      msg_control: controlMessages([{ level: SOL_SOCKET as number, type: 0x7fff, data: new Uint8Array(1) }]),
    })
    assert.equal(sys.sendmsg(one, header, 0), -EINVAL)
  })
})
