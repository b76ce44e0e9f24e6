// Calls whose command says what the others are: ioctl.

import assert from 'node:assert/strict'
import { _IO, _IOR, _IOW, _IOWR, isErr, must, owned, sys } from 'rawsys'
import {
  DMA_BUF_SET_NAME,
  EXT4_IOC_SETFSUUID,
  FICLONE,
  FIONBIO,
  FIONREAD,
  SIOCGETSGCNT,
  SIOCGETVIFCNT,
  SIOCGIFINDEX,
  SIOCINQ,
  TCGETS,
  TIOCGPTN,
  TIOCGWINSZ,
  TIOCLINUX,
  TIOCOUTQ,
  TIOCSPTLCK,
  TIOCSWINSZ,
} from 'rawsys/constants'
import { AT_FDCWD, F_GETFL, FS_IOC_FIEMAP, O_NOCTTY, O_NONBLOCK, O_RDWR } from 'rawsys/fs'
import { AF_INET, SOCK_DGRAM } from 'rawsys/net'
import { writeTo } from '../support/descriptors.js'
import { skip } from '../support/skip.js'
import { withFile, withPipe } from './support/files.js'
import { loose, refuses } from './support/loose.js'

const FD = -77
const [EBADF, EXDEV, EOPNOTSUPP, EINVAL, ENOTTY] = [9, 18, 95, 22, 25]

describe('ioctl', () => {
  it('counts what a pipe holds', () => {
    withPipe((readEnd, writeEnd) => {
      const waiting = { value: -1 }
      assert.equal(must.ioctl(readEnd, FIONREAD, waiting), 0)
      assert.equal(waiting.value, 0)
      writeTo(writeEnd, 'twelve bytes')
      must.ioctl(readEnd, FIONREAD, waiting)
      assert.equal(waiting.value, 12)
      const memory = new Uint32Array(1)
      must.ioctl(readEnd, FIONREAD, memory)
      assert.equal(memory[0], 12)
    })
  })

  it('takes a truth value behind a pointer', () => {
    withPipe((readEnd) => {
      for (const [value, expected] of [
        [true, O_NONBLOCK],
        [false, 0],
        [1, O_NONBLOCK],
        [0, 0],
      ] as const) {
        must.ioctl(readEnd, FIONBIO, value)
        assert.equal((must.fcntl(readEnd, F_GETFL) as number) & O_NONBLOCK, expected)
      }
      refuses(
        () => loose.ioctl(readEnd, FIONBIO, 2),
        RangeError,
        /^ioctl\(FIONBIO\) arg: expected true, false, 1 or 0/,
      )
    })
  })

  it('sets and tells the size of a terminal', function () {
    const opened = sys.openat(AT_FDCWD, '/dev/ptmx', O_RDWR | O_NOCTTY)
    if (isErr(opened)) skip(this, `there are no pseudoterminals: /dev/ptmx gives ${opened}`)
    const master = owned(opened)
    try {
      const size = new Uint16Array([24, 80, 640, 480])
      assert.equal(must.ioctl(master.fd, TIOCSWINSZ, size), 0)
      const told = new Uint16Array(4)
      assert.equal(must.ioctl(master.fd, TIOCGWINSZ, told), 0)
      assert.deepEqual(told, size)
      must.ioctl(master.fd, TIOCSPTLCK, false)
      const number = { value: -1 }
      must.ioctl(master.fd, TIOCGPTN, number)
      assert.ok(number.value >= 0)
      assert.equal(sys.ioctl(master.fd, TCGETS, new Uint8Array(36)), 0)
      refuses(
        () => loose.ioctl(master.fd, TIOCGWINSZ, told.subarray(1)),
        RangeError,
        /8 bytes or more, got 6$/,
      )
    } finally {
      master.close()
    }
  })

  it('says why a file cannot be cloned', () => {
    withFile('from', (from) => {
      withFile('to', (to) => {
        const result = sys.ioctl(to, FICLONE, from)
        assert.ok(isErr(result, EOPNOTSUPP, EXDEV, EINVAL), `${result}`)
        assert.equal(sys.ioctl(to, FICLONE, FD), -EBADF)
        refuses(
          () => loose.ioctl(to, FICLONE),
          TypeError,
          /^ioctl\(FICLONE\) arg: expected an integer .* got undefined$/,
        )
        refuses(
          () => loose.ioctl(to, FICLONE, { value: from }),
          TypeError,
          /^ioctl\(FICLONE\) arg: .* got an object$/,
        )
      })
    })
  })

  it('knows the loopback', () => {
    const socket = owned(must.socket(AF_INET, SOCK_DGRAM, 0))
    const request = new Uint8Array(40)
    request.set(Buffer.from('lo'))
    const result = sys.ioctl(socket.fd, SIOCGIFINDEX, request)
    socket.close()
    assert.equal(result, 0)
    assert.equal(new DataView(request.buffer).getInt32(16, true), 1)
  })

  it('of a kind that the file does not have is the kernel’s to refuse', () => {
    withFile('', (fd) => {
      assert.equal(sys.ioctl(fd, TIOCGWINSZ, new Uint8Array(8)), -ENOTTY)
      assert.throws(() => must.ioctl(fd, TIOCGWINSZ, new Uint8Array(8)), {
        code: 'ENOTTY',
        command: 'TIOCGWINSZ',
        message: /^ENOTTY: .*, ioctl\(TIOCGWINSZ\)$/,
      })
    })
  })

  it('may have more than one meaning for a number: arguments pass that fit one', () => {
    const numbers = [FIONREAD, SIOCINQ, TIOCOUTQ, SIOCGETVIFCNT, SIOCGETSGCNT] as unknown as number[]
    assert.equal(numbers[0], numbers[1])
    assert.equal(sys.ioctl(FD, FIONREAD, { value: 0 }), -EBADF)
    // SIOCUNIXFILE takes nothing, SIOCGETVIFCNT a struct of 40 bytes.
    const number = numbers[3] as number
    assert.equal(loose.ioctl(FD, number), -EBADF)
    assert.equal(loose.ioctl(FD, number, new Uint8Array(40)), -EBADF)
    refuses(
      () => loose.ioctl(FD, number, new Uint8Array(39)),
      TypeError,
      /^ioctl\(SIOCUNIXFILE\) arg: expected nothing/,
    )
    // The first of its meanings is named, whichever does not fit.
    assert.equal(loose.ioctl(FD, DMA_BUF_SET_NAME, 'name'), -EBADF)
  })

  it('reaches further than its number says', () => {
    for (const [command, name, bytes] of [
      [TIOCLINUX, 'TIOCLINUX', 36],
      [EXT4_IOC_SETFSUUID, 'EXT4_IOC_SETFSUUID', 24],
    ] as const) {
      const message = new RegExp(
        `^ioctl\\(${name}\\) arg: expected memory of ${bytes} bytes or more, got ${bytes - 1}$`,
      )
      refuses(() => loose.ioctl(FD, command, new Uint8Array(bytes - 1)), RangeError, message)
      assert.equal(loose.ioctl(FD, command, new Uint8Array(bytes)), -EBADF)
      class Hostile extends Uint8Array {
        override valueOf(): this {
          throw new Error('code of the user ran')
        }
        override toString(): string {
          throw new Error('code of the user ran')
        }
      }
      assert.equal(loose.ioctl(FD, command, new Hostile(bytes)), -EBADF)
    }
    // So many extents as a field of the struct says.
    const map = new Uint32Array(8 + 2 * 14)
    map[6] = 2
    assert.equal(sys.ioctl(FD, FS_IOC_FIEMAP, map), -EBADF)
    map[6] = 3
    refuses(
      () => loose.ioctl(FD, FS_IOC_FIEMAP, map),
      RangeError,
      /expected memory of 200 bytes or more, got 144$/,
    )
  })

  it('has numbers as linux/ioctl.h makes them', () => {
    assert.equal(_IOR(0x66, 1, 8), 0x80086601)
    assert.equal(_IOW(0x66, 2, 8), 0x40086602)
    assert.equal(_IOWR(0x66, 11, 32), 0xc020660b)
    assert.equal(_IO(0x54, 14), 0x540e)
    assert.equal(_IOWR(0x66, 11, 32), FS_IOC_FIEMAP as unknown as number)
  })
})
