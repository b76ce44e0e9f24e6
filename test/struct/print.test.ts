// Structs as people and programs read them: printing, JSON, comparing.

import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import { struct as event } from 'rawsys/event'
import { differences, equal, must, O_CLOEXEC, O_CREAT, O_RDWR, struct } from 'rawsys/fs'
import { struct as mem } from 'rawsys/mem'
import { struct as net } from 'rawsys/net'
import { struct as sec } from 'rawsys/sec'
import { struct as time } from 'rawsys/time'

describe('printing structs', () => {
  it('shows names and values, nested', () => {
    const timer = new time.itimerspec({ it_value: { tv_sec: 7 } })
    assert.equal(
      inspect(timer),
      [
        '__kernel_itimerspec {',
        '  it_interval: __kernel_timespec { tv_sec: 0, tv_nsec: 0 },',
        '  it_value: __kernel_timespec { tv_sec: 7, tv_nsec: 0 }',
        '}',
      ].join('\n'),
    )
    assert.match(inspect({ a: { b: { timer } } }), /\[__kernel_itimerspec\]/)
  })

  it('shows flags in the words of the kernel', () => {
    const how = new struct.open_how({ flags: O_RDWR | O_CREAT | O_CLOEXEC })
    assert.match(inspect(how), /flags: O_RDWR\|O_CREAT\|O_CLOEXEC/)
    assert.match(inspect(new struct.inotify_event({ mask: 0x40000100 as never })), /IN_CREATE\|IN_ISDIR/)
  })

  it('shows modes, devices, dates, addresses, errors', () => {
    const stat = new struct.stat()
    must.newfstatat(-100, '/dev/null', stat, 0)
    const text = inspect(stat)
    assert.match(text, /st_mode: 0o20666 \(crw-rw-rw-\)/)
    assert.match(text, /st_rdev: 259 \(1:3\)/)
    assert.match(
      inspect(new struct.stat({ st_mtime: 1700000000 })),
      /st_mtime: 1700000000 \(2023-11-14T22:13:20Z\)/,
    )
    assert.match(inspect(new struct.iovec({ iov_base: 0xabcn })), /iov_base: 0xabc,/)
    assert.match(inspect(new struct.iovec()), /iov_base: null,/)
    assert.match(inspect(new event.io_uring_cqe({ res: -2 })), /res: -2/)
  })

  it('shows bytes as text where they are, else as hexadecimal', () => {
    const request = new net.ifreq({ ifr_ifrn: { ifrn_name: 'eth0' } })
    assert.match(inspect(request, { depth: 5 }), /ifrn_name: 'eth0'/)
    const hardware = new net.sockaddr_ll({ sll_halen: 6, sll_addr: [2, 0xab, 0, 0, 0, 1] })
    assert.match(inspect(hardware), /sll_addr: <02 ab 00 00 00 01 00 × 2>/)
  })

  it('shows of overlapping fields those that are not zero', () => {
    const message = new mem.uffd_msg({ event: 0x12 as never, arg: { pagefault: { address: 4096n } } })
    const text = inspect(message, { depth: 5 })
    assert.match(text, /address: 0x1000/)
    assert.doesNotMatch(text, /fork|reserved/)
    assert.ok(inspect(new sec.bpf_attr()).length < 400)
  })

  it('never throws, whatever is in the memory', () => {
    const stat = struct.statx.at(new Uint8Array(256).fill(255))
    assert.throws(() => stat.stx_size, RangeError)
    assert.match(inspect(stat), /stx_size: 18446744073709551615n/)
    assert.equal((JSON.parse(JSON.stringify(stat)) as { stx_size: string }).stx_size, '18446744073709551615')
    assert.deepEqual({ ...stat }, {})
  })
})

describe('structs as JSON', () => {
  it('come back as they were', () => {
    const stat = new struct.statx()
    must.statx(-100, '/dev/null', 0, 0xfff, stat)
    const copy = struct.statx.fromJSON(JSON.parse(JSON.stringify(stat)))
    assert.deepEqual(differences(copy, stat), [])
    assert.equal(
      Buffer.compare(
        Buffer.from(copy.buffer, copy.byteOffset, 256),
        Buffer.from(stat.buffer, stat.byteOffset, 256),
      ),
      0,
    )
  })

  it('have bits as hexadecimal and no reserved fields', () => {
    const event_ = new event.epoll_event({ data: 255n })
    assert.deepEqual(event_.toJSON(), { events: 0, data: '0xff' })
    assert.equal('__spare3' in new struct.statx().toJSON(), false)
    assert.deepEqual(event.epoll_event.fromJSON({ data: '0xff' }).data, 255n)
  })
})

describe('comparing structs', () => {
  it('says where they differ', () => {
    const one = new time.itimerspec({ it_value: { tv_sec: 7, tv_nsec: 1 } })
    const other = new time.itimerspec({ it_value: { tv_sec: 8, tv_nsec: 1 } })
    assert.deepEqual(differences(one, other), ['it_value.tv_sec: 7 != 8'])
    assert.equal(equal(one, other), false)
    assert.equal(equal(one, new time.itimerspec(one)), true)
  })

  it('takes an object with some of the fields', () => {
    const one = new event.epoll_event({ events: 1, data: 2n ** 64n - 1n })
    assert.deepEqual(differences(one, { data: 2n ** 64n - 1n }), [])
    assert.deepEqual(differences(one, { data: 5n }), ['data: "0xffffffffffffffff" != "0x5"'])
    assert.deepEqual(differences(one, { evnts: 1 }), ['evnts: nothing != 1'])
  })
})
