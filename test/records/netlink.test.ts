// Netlink, asked of the kernel, and compared with what node:os and /sys say.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import fc from 'fast-check'
import { isErr, must, sys, unwrap } from 'rawsys'
import {
  IFLA_ADDRESS,
  IFLA_AF_SPEC,
  IFLA_EXT_MASK,
  IFLA_IFNAME,
  IFLA_MTU,
  IFLA_STATS64,
} from 'rawsys/constants'
import {
  AF_INET,
  AF_INET6,
  AF_NETLINK,
  type Fd,
  IFA_ADDRESS,
  IFF_LOOPBACK,
  ipText,
  MSG_PEEK,
  MSG_TRUNC,
  NETLINK_CAP_ACK,
  NETLINK_EXT_ACK,
  NETLINK_GET_STRICT_CHK,
  type NetlinkAttribute,
  type NetlinkMessage,
  type NetlinkMessageFields,
  NLA_F_NESTED,
  NLA_F_NET_BYTEORDER,
  NLM_F_ACK,
  NLM_F_DUMP,
  NLM_F_MULTI,
  NLM_F_REQUEST,
  NLMSG_DONE,
  NLMSG_ERROR,
  netlinkAttributes,
  netlinkMessage,
  netlinkMessages,
  RecordError,
  RTM_GETADDR,
  RTM_GETLINK,
  RTM_NEWADDR,
  RTM_NEWLINK,
  SO_RCVTIMEO,
  SOCK_RAW,
  SOL_NETLINK,
  SOL_SOCKET,
  sizeof,
  socketAddress,
  struct,
} from 'rawsys/net'
import { libraryUrl } from '../support/child.js'
import { times } from '../support/scale.js'
import { skip } from '../support/skip.js'
import { Descriptors } from '../sys/support/sockets.js'
import { runInNewNetwork } from './support/network.js'

const [ENODEV, ERANGE] = [19, 34]
const KERNEL = socketAddress({ family: 'netlink' })
const NOWHERE = 0x7ffffff0

/** The attribute of a type, the first if there are several. */
function attribute(of: Iterable<NetlinkAttribute>, type: number): NetlinkAttribute {
  const found = [...of].find((one) => one.type === type)
  assert.ok(found !== undefined, `there is no attribute ${type}`)
  return found
}

describe('netlink', () => {
  const descriptors = new Descriptors()
  let fd: Fd
  let seq = 0
  beforeEach(() => {
    fd = descriptors.add(must.socket(AF_NETLINK, SOCK_RAW, 0))
    must.setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, new struct.timeval({ tv_sec: 10 }))
  })
  afterEach(() => descriptors.close())

  /** Sends a request and gives all that comes until its end. */
  function ask(fields: NetlinkMessageFields): NetlinkMessage[] {
    seq++
    must.sendto(fd, netlinkMessage({ ...fields, seq }), undefined, 0, KERNEL)
    const answers: NetlinkMessage[] = []
    for (;;) {
      const bytes = must.recvfrom(fd, new Uint8Array(0), undefined, MSG_PEEK | MSG_TRUNC)
      const buffer = new Uint8Array(bytes)
      for (const message of netlinkMessages(buffer, must.recvfrom(fd, buffer, undefined, 0))) {
        assert.equal(message.seq, seq)
        answers.push(message)
        const isAnswer = ((message.flags as number) & NLM_F_MULTI) === 0
        const wantsMore = ((fields.flags as number) & NLM_F_ACK) !== 0
        if (message.ack !== undefined || (isAnswer && !wantsMore)) return answers
      }
      // The messages have bytes of their own.
      buffer.fill(0xff)
    }
  }

  it('lists the interfaces that /sys has', () => {
    const answers = ask({
      type: RTM_GETLINK,
      flags: NLM_F_REQUEST | NLM_F_DUMP,
      payload: new struct.ifinfomsg(),
      attributes: [{ type: IFLA_EXT_MASK, u32: 1 }],
    })
    const end = answers.pop()
    assert.equal(end?.type, NLMSG_DONE)
    assert.equal(end.ack?.error, 0)
    const links = answers.map((message) => {
      assert.equal(message.type, RTM_NEWLINK)
      assert.equal(message.ack, undefined)
      const { ifi_index, ifi_flags } = struct.ifinfomsg.at(message.payload)
      const attributes = [...message.attributes(sizeof(struct.ifinfomsg))]
      return {
        name: attribute(attributes, IFLA_IFNAME).string,
        index: ifi_index,
        loopback: ((ifi_flags as number) & IFF_LOOPBACK) !== 0,
        mtu: attribute(attributes, IFLA_MTU).u32,
        address: Buffer.from(attribute(attributes, IFLA_ADDRESS).binary).toString('hex'),
      }
    })
    const told = (name: string, file: string) =>
      readFileSync(`/sys/class/net/${name}/${file}`, 'latin1').trim()
    // /sys has those of the network namespace that it was mounted in, which is this one.
    const names = readdirSync('/sys/class/net').filter((name) => name !== 'bonding_masters')
    assert.deepEqual(links.map(({ name }) => name).sort(), names.sort())
    for (const { name, index, mtu, address, loopback } of links) {
      assert.equal(index, Number(told(name, 'ifindex')))
      assert.equal(mtu, Number(told(name, 'mtu')))
      assert.equal(address, told(name, 'address').replaceAll(':', ''))
      assert.equal(loopback, name === 'lo')
    }
  })

  it('lists the addresses that node:os has', () => {
    const answers = ask({
      type: RTM_GETADDR,
      flags: NLM_F_REQUEST | NLM_F_DUMP,
      payload: new struct.ifaddrmsg(),
    })
    const found = answers.slice(0, -1).map((message) => {
      assert.equal(message.type, RTM_NEWADDR)
      const { ifa_family, ifa_prefixlen } = struct.ifaddrmsg.at(message.payload)
      assert.ok(ifa_family === AF_INET || ifa_family === AF_INET6)
      const address = attribute(message.attributes(sizeof(struct.ifaddrmsg)), IFA_ADDRESS)
      return `${ipText(address.binary)}/${ifa_prefixlen}`
    })
    const expected = Object.values(networkInterfaces()).flatMap((list) =>
      (list ?? []).map(({ cidr }) => cidr),
    )
    // node:os leaves out interfaces that are down.
    for (const cidr of expected) assert.ok(found.includes(`${cidr}`), `${cidr} is not in ${found}`)
    assert.ok(found.includes('127.0.0.1/8'))
  })

  it('has attributes within attributes, and numbers of all widths', () => {
    const [answer] = ask({
      type: RTM_GETLINK,
      flags: NLM_F_REQUEST,
      payload: new struct.ifinfomsg({ ifi_index: 1 }),
    })
    assert.ok(answer !== undefined)
    const attributes = [...answer.attributes(sizeof(struct.ifinfomsg))]
    assert.equal(attribute(attributes, IFLA_IFNAME).string, 'lo')
    const families = attribute(attributes, IFLA_AF_SPEC)
    const inner = [...families.nested].map(({ type }) => type)
    assert.ok(inner.includes(AF_INET), `${inner}`)
    const stats = attribute(attributes, IFLA_STATS64)
    // An older kernel knows fewer counters, and writes less.
    const counters = new Uint8Array(Math.max(stats.binary.byteLength, sizeof(struct.rtnl_link_stats64)))
    counters.set(stats.binary)
    const { rx_packets, tx_packets } = struct.rtnl_link_stats64.at(counters)
    // The loopback receives what it sends.
    assert.equal(rx_packets, tx_packets)
    assert.throws(() => stats.u64, {
      name: 'RecordError',
      message: `nlattr of type ${IFLA_STATS64} as u64 at byte 0: expected a payload of 8 bytes, got ${stats.binary.length}`,
    })
  })

  it('acknowledges what it did', () => {
    const answers = ask({
      type: RTM_GETLINK,
      flags: NLM_F_REQUEST | NLM_F_ACK,
      payload: new struct.ifinfomsg({ ifi_index: 1 }),
    })
    assert.deepEqual(
      answers.map(({ type }) => type),
      [RTM_NEWLINK, NLMSG_ERROR],
    )
    const ack = answers[1]?.ack
    assert.equal(ack?.error, 0)
    assert.deepEqual([ack.request?.nlmsg_type, ack.request?.nlmsg_seq], [RTM_GETLINK, seq])
    assert.deepEqual([...ack.attributes], [])
  })

  it('says that there is no such interface', () => {
    const payload = new struct.ifinfomsg({ ifi_index: NOWHERE })
    const [answer] = ask({ type: RTM_GETLINK, flags: NLM_F_REQUEST, payload })
    const { error, request, message, offset } = answer?.ack ?? assert.fail('there is no ack')
    assert.ok(isErr(error, ENODEV), `${error}`)
    assert.throws(() => unwrap(error, 'RTM_GETLINK'), { code: 'ENODEV', syscall: 'RTM_GETLINK' })
    assert.equal(request?.nlmsg_type, RTM_GETLINK)
    assert.deepEqual([message, offset], [undefined, undefined])
    // The request comes back behind the error.
    assert.equal(answer?.payload.length, 4 + 16 + sizeof(struct.ifinfomsg))
  })

  for (const capped of [false, true]) {
    it(`says which attribute was refused, and why${capped ? ', without the request' : ''}`, function () {
      for (const option of [NETLINK_EXT_ACK, NETLINK_GET_STRICT_CHK] as const) {
        const set = sys.setsockopt(fd, SOL_NETLINK, option, true)
        if (isErr(set)) skip(this, `setsockopt gives ${set}`)
      }
      must.setsockopt(fd, SOL_NETLINK, NETLINK_CAP_ACK, capped)
      const [answer] = ask({
        type: RTM_GETLINK,
        flags: NLM_F_REQUEST,
        payload: new struct.ifinfomsg({ ifi_index: 1 }),
        attributes: [
          { type: IFLA_IFNAME, string: 'lo' },
          { type: IFLA_EXT_MASK, u8: 1 },
        ],
      })
      const ack = answer?.ack ?? assert.fail('there is no ack')
      assert.ok(isErr(ack.error, ERANGE), `${ack.error}`)
      assert.match(ack.message ?? '', /Attribute|attribute/)
      // Behind the headers of 16 and 16 bytes, and the name of 4 + 3 bytes, aligned.
      assert.equal(ack.offset, 16 + 16 + 8)
      assert.ok([...ack.attributes].length >= 2)
    })
  }

  it('refuses a dump with the reason at its end', function () {
    for (const option of [NETLINK_EXT_ACK, NETLINK_GET_STRICT_CHK] as const) {
      const set = sys.setsockopt(fd, SOL_NETLINK, option, true)
      if (isErr(set)) skip(this, `setsockopt gives ${set}`)
    }
    const answers = ask({
      type: RTM_GETADDR,
      flags: NLM_F_REQUEST | NLM_F_DUMP,
      payload: new struct.ifaddrmsg({ ifa_index: NOWHERE }),
    })
    const ack = answers.at(-1)?.ack ?? assert.fail('there is no ack')
    assert.ok(isErr(ack.error, ENODEV), `${ack.error}`)
  })

  it('changes interfaces in a network of its own', function () {
    const outcome = runInNewNetwork(`
      import { must, unwrap } from '${libraryUrl()}'
      import { IFLA_IFNAME, IFLA_INFO_KIND, IFLA_LINKINFO, IFLA_MTU } from '${libraryUrl('constants.js')}'
      import { AF_INET, AF_NETLINK, IFA_LOCAL, IFF_UP, NLM_F_ACK, NLM_F_CREATE, NLM_F_EXCL, NLM_F_REQUEST,
        RTM_NEWADDR, RTM_NEWLINK, SOCK_RAW, ipBytes, netlinkMessage, netlinkMessages, socketAddress,
        struct } from '${libraryUrl('net.js')}'
      import { readFileSync } from 'node:fs'
      import { networkInterfaces } from 'node:os'
      const fd = must.socket(AF_NETLINK, SOCK_RAW, 0)
      function ask(fields) {
        const message = netlinkMessage({ ...fields, flags: NLM_F_REQUEST | NLM_F_ACK | (fields.flags ?? 0) })
        must.sendto(fd, message, undefined, 0, socketAddress({ family: 'netlink' }))
        const buffer = new Uint8Array(65536)
        for (const { ack } of netlinkMessages(buffer, must.recvfrom(fd, buffer, undefined, 0))) return ack.error
      }
      unwrap(ask({
        type: RTM_NEWLINK,
        payload: new struct.ifinfomsg({ ifi_index: 1, ifi_flags: IFF_UP, ifi_change: IFF_UP }),
        attributes: [{ type: IFLA_MTU, u32: 4321 }],
      }), 'RTM_NEWLINK')
      unwrap(ask({
        type: RTM_NEWADDR,
        flags: NLM_F_CREATE | NLM_F_EXCL,
        payload: new struct.ifaddrmsg({ ifa_family: AF_INET, ifa_prefixlen: 24, ifa_index: 1 }),
        attributes: [{ type: IFA_LOCAL, binary: ipBytes('10.1.2.3') }],
      }), 'RTM_NEWADDR')
      const kinds = ['dummy', 'bridge', 'veth', 'ifb', 'vcan']
      const kind = kinds.find((kind) => ask({
        type: RTM_NEWLINK,
        flags: NLM_F_CREATE | NLM_F_EXCL,
        payload: new struct.ifinfomsg(),
        attributes: [
          { type: IFLA_IFNAME, string: 'made' },
          { type: IFLA_LINKINFO, nested: [{ type: IFLA_INFO_KIND, string: kind }] },
        ],
      }) === 0)
      const devices = readFileSync('/proc/self/net/dev', 'latin1')
      console.log(JSON.stringify({ kind, made: /^ *made:/m.test(devices), lo: networkInterfaces().lo }))`)
    if (outcome === undefined) skip(this, 'unshare -Urn does not work here')
    assert.equal(outcome.status, 0, outcome.stderr)
    const { kind, made, lo } = JSON.parse(outcome.stdout)
    assert.ok(
      lo.some(({ cidr }: { cidr: string }) => cidr === '10.1.2.3/24'),
      outcome.stdout,
    )
    assert.equal(made, kind !== undefined)
    if (kind === undefined) console.log('      the kernel has no kind of virtual interface to be made here')
  })
})

describe('a netlink message', () => {
  it('stands in memory as the kernel headers have it', () => {
    const hex = (memory: Uint8Array) => Buffer.from(memory).toString('hex')
    assert.equal(
      hex(netlinkMessage({ type: RTM_GETLINK, flags: NLM_F_REQUEST | NLM_F_DUMP })),
      '10000000120001030000000000000000',
    )
    assert.equal(
      hex(
        netlinkMessage({
          type: 0x1234,
          seq: 0x01020304,
          pid: 0xfffffffe,
          payload: Uint8Array.of(2),
          attributes: [
            { type: 1, u8: 0xab },
            { type: 2, string: 'lo' },
            {
              type: 3,
              nested: [
                { type: 4, be16: 0x0102 },
                { type: 5, flag: true },
              ],
            },
            { type: 6 | NLA_F_NET_BYTEORDER, be64: 1 },
            { type: 7, s32: -2 },
          ],
        }),
      ),
      [
        '4800000034120000' + '04030201feffffff',
        '02000000',
        '05000100ab000000',
        '070002006c6f0000',
        '1000038006000400' + '0102000004000500',
        '0c0006400000000000000001',
        '08000700feffffff',
      ].join(''),
    )
  })

  it('comes back as it was given', () => {
    const bigint = (min: bigint, max: bigint) => fc.bigInt({ min, max })
    const type = fc.nat({ max: 0x3fff })
    const payloads = fc.oneof(
      ...(
        [
          ['u8', fc.nat({ max: 0xff })],
          ['u16', fc.nat({ max: 0xffff })],
          ['u32', fc.nat({ max: 0xffffffff })],
          ['u64', bigint(0n, 2n ** 64n - 1n)],
          ['s8', fc.integer({ min: -128, max: 127 })],
          ['s16', fc.integer({ min: -32768, max: 32767 })],
          ['s32', fc.integer()],
          ['s64', bigint(-(2n ** 63n), 2n ** 63n - 1n)],
          ['be16', fc.nat({ max: 0xffff })],
          ['be32', fc.nat({ max: 0xffffffff })],
          ['be64', bigint(0n, 2n ** 64n - 1n)],
          ['string', fc.string().filter((text) => text.isWellFormed() && !text.includes('\0'))],
        ] as const
      ).map(([name, value]) => fc.tuple(fc.constant(name), type, value as fc.Arbitrary<unknown>)),
    )
    fc.assert(
      fc.property(fc.array(payloads, { maxLength: 8 }), fc.nat({ max: 9 }), (list, before) => {
        const attributes = list.map(([name, type, value]) => ({ type, [name]: value })) as never
        const payload = new Uint8Array(before).fill(0xee)
        const message = netlinkMessage({ type: 1, payload, attributes: [{ type: 9, nested: attributes }] })
        const [read, ...more] = netlinkMessages(message)
        assert.ok(read !== undefined)
        assert.deepEqual(more, [])
        const [outer] = read.attributes(before)
        assert.deepEqual([outer?.type, outer?.isNested, outer?.isNetByteorder], [9, true, false])
        const found = [...(outer?.nested ?? [])].map((one, i) => {
          const name = list[i]?.[0] ?? 'u8'
          return [name, one.type, one[name]]
        })
        assert.deepEqual(found, list)
      }),
    )
  })

  it('in any bytes is read to a clean end, or a typed error', () => {
    const u32 = (value: number) => [...new Uint8Array(Uint32Array.of(value).buffer)]
    const u16 = (value: number) => [...new Uint8Array(Uint16Array.of(value).buffer)]
    const length32 = fc.oneof(
      fc.nat({ max: 80 }),
      fc.constantFrom(0, 15, 16, 2 ** 31, 2 ** 32 - 1, 2 ** 32 - 4),
    )
    const type = fc.constantFrom(NLMSG_ERROR, NLMSG_DONE, 16)
    const flags = fc.constantFrom(0, 0x200, 0x100, 0x300)
    const attributes = fc.array(
      fc
        .tuple(
          fc.oneof(fc.nat({ max: 20 }), fc.constantFrom(0, 3, 4, 0xffff)),
          fc.nat({ max: 6 }),
          fc.uint8Array({ maxLength: 12 }),
        )
        .map(([length, kind, data]) => [...u16(length), ...u16(kind), ...data]),
      { maxLength: 3 },
    )
    const record = fc
      .tuple(length32, type, flags, length32, attributes)
      .map(([length, kind, flag, inner, list]) =>
        [
          u32(length),
          u16(kind),
          u16(flag),
          u32(0),
          u32(0),
          u32(0),
          u32(inner),
          u32(0),
          u32(0),
          u32(0),
          list.flat(),
        ].flat(),
      )
    const typed = (error: unknown) =>
      assert.ok(error instanceof RecordError || (error as Error).message.startsWith('asText: '), `${error}`)
    fc.assert(
      fc.property(fc.array(record, { maxLength: 4 }), fc.nat({ max: 5 }), (records, shift) => {
        const list = [...Array<number>(shift).fill(0xee), ...records.flat()]
        const bytes = Uint8Array.from([...list, ...Array<number>(32).fill(0xee)]).subarray(shift, list.length)
        let [messages, attributes] = [0, 0]
        try {
          for (const message of netlinkMessages(bytes)) {
            messages++
            try {
              const { ack } = message
              void [ack?.message, ack?.offset]
              for (const one of ack?.attributes ?? message.attributes(0)) {
                attributes++
                assert.ok(one.binary.length <= bytes.length)
                for (const _ of one.nested) attributes++
              }
            } catch (error) {
              typed(error)
            }
          }
        } catch (error) {
          typed(error)
        }
        assert.ok(messages <= bytes.length / 16 && attributes <= bytes.length / 2)
      }),
      { numRuns: times(3000) },
    )
  })

  it('that contradicts itself is refused with the place', () => {
    const good = netlinkMessage({ type: 1 })
    const bad = netlinkMessage({ type: 1 })
    new DataView(bad.buffer).setUint32(0, 17, true)
    assert.throws(() => [...netlinkMessages(Buffer.concat([good, bad]))], {
      name: 'RecordError',
      offset: 16,
      message:
        'nlmsghdr at byte 16: expected an nlmsg_len of 16 .. 16, got 17; was the buffer too short (MSG_TRUNC)?',
    })
    assert.throws(() => [...netlinkAttributes(Uint8Array.of(3, 0, 0, 0))], {
      name: 'RecordError',
      message: 'nlattr at byte 0: expected an nla_len of 4 .. 4, got 3',
    })
    // Some bytes that are too few for a header end it.
    assert.equal([...netlinkMessages(Buffer.concat([good, Buffer.alloc(15, 0xff)]))].length, 1)
    const [short] = netlinkMessages(netlinkMessage({ type: NLMSG_ERROR, payload: new Uint8Array(16) }))
    assert.throws(() => short?.ack, /^RecordError: nlmsgerr at byte 0: expected 20 bytes or more, got 16$/)
    const [done] = netlinkMessages(netlinkMessage({ type: NLMSG_DONE }))
    assert.equal(done?.ack?.error, 0)
    assert.throws(() => netlinkMessages(good, 17), /^RangeError: netlinkMessages length/)
    assert.throws(() => netlinkAttributes(good, 17), /^RangeError: netlinkAttributes offset/)
    for (const read of [netlinkMessages, netlinkAttributes])
      assert.throws(() => read('x' as never), TypeError)
  })

  it('that cannot be is refused', () => {
    const refused = (fields: unknown, type: typeof TypeError | typeof RangeError, text: RegExp) =>
      assert.throws(
        () => netlinkMessage(fields as never),
        (error: Error) => {
          assert.equal(error.constructor, type)
          assert.match(error.message, text)
          return true
        },
      )
    const attribute = (one: unknown, type: typeof TypeError | typeof RangeError, text: RegExp) =>
      refused({ type: 1, attributes: [one] }, type, text)
    refused(undefined, TypeError, /expected an object with a type/)
    refused({}, TypeError, /type: expected a number, got undefined$/)
    refused({ type: 65536 }, RangeError, /nlmsg_type/)
    refused({ type: 1, payload: 'x' }, TypeError, /payload: expected memory/)
    refused({ type: 1, attributes: {} }, TypeError, /attributes: expected an array/)
    attribute(null, TypeError, /expected objects, got null$/)
    attribute({ u8: 1 }, TypeError, /attribute type: expected an integer/)
    attribute({ type: 1 }, TypeError, /expected one of u8, .* nested, got nothing$/)
    attribute({ type: 1, u8: 1, u16: 1 }, TypeError, /got u8 and u16$/)
    attribute({ type: 1, toString: 1 }, TypeError, /got toString$/)
    attribute({ type: 1, u8: 256 }, RangeError, /1 u8: expected an integer within 0 .. 255, got 256$/)
    attribute({ type: 1, u32: -1 }, RangeError, /within 0 .. 4294967295, got -1$/)
    attribute({ type: 1, u64: 2 ** 53 }, RangeError, /got 9007199254740992$/)
    attribute({ type: 1, u64: 2n ** 64n }, RangeError, /got 18446744073709551616n$/)
    attribute({ type: 1, u32: 1n }, TypeError, /u32: expected a number, got 1n$/)
    attribute({ type: 1, string: 'a\0' }, TypeError, /NUL at index 1/)
    attribute({ type: 1, string: '\ud800' }, TypeError, /lone surrogate/)
    attribute({ type: 1, flag: false }, TypeError, /flag: expected true/)
    attribute({ type: 1, binary: [1] }, TypeError, /binary: expected memory, got an array$/)
    attribute(
      { type: 1, binary: new Uint8Array(65532) },
      RangeError,
      /expected 65531 bytes or fewer, got 65532$/,
    )
    assert.equal(NLA_F_NESTED, 0x8000)
  })
})
