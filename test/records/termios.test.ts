// The settings of a pseudoterminal, compared with stty, with cfmakeraw of libc, and with what the terminal
// then does.

import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { AT_FDCWD, sys as fsSys, O_NOCTTY, O_RDWR } from 'rawsys/fs'
import {
  asText,
  BOTHER,
  CBAUD,
  CBAUDEX,
  isErr,
  makeRaw,
  must,
  type OwnedFd,
  owned,
  readTermios,
  setSpeed,
  speedOf,
  struct,
  TCGETS,
  TCGETS2,
  TCSETS,
  TCSETS2,
  TIOCGPTN,
  TIOCGPTPEER,
  TIOCGWINSZ,
  TIOCSPTLCK,
  TIOCSWINSZ,
} from 'rawsys/sys'
import { runCommand, withFolder } from '../support/child.js'
import { times } from '../support/scale.js'
import { needs, skip } from '../support/skip.js'

describe('a terminal', () => {
  let master: OwnedFd
  let terminal: OwnedFd
  let initial: InstanceType<typeof struct.termios2>

  before(function () {
    const opened = fsSys.openat(AT_FDCWD, '/dev/ptmx', O_RDWR | O_NOCTTY)
    if (isErr(opened)) skip(this, `there are no pseudoterminals: /dev/ptmx gives ${opened}`)
    master = owned(opened)
    must.ioctl(master.fd, TIOCSPTLCK, false)
    terminal = owned(must.ioctl(master.fd, TIOCGPTPEER, O_RDWR | O_NOCTTY))
    initial = settings()
  })

  afterEach(() => {
    must.ioctl(terminal.fd, TCSETS2, initial)
  })

  after(() => {
    terminal?.close()
    master?.close()
  })

  function settings(): InstanceType<typeof struct.termios2> {
    const termios = new struct.termios2()
    must.ioctl(terminal.fd, TCGETS2, termios)
    return termios
  }

  /** What stty says: `speed 38400 baud; ...; intr = ^C; ... -parenb cs8 ...`. */
  function stty(context: Mocha.Context): string {
    needs(context, ['stty'], 'coreutils')
    const number = { value: -1 }
    must.ioctl(master.fd, TIOCGPTN, number)
    const { status, stdout, stderr } = runCommand('stty', ['-F', `/dev/pts/${number.value}`, '-a'])
    if (status !== 0) skip(context, `stty does not find the terminal: ${stderr.trim()}`)
    return stdout
  }

  it('begins as a terminal does', () => {
    const { c_iflag, c_oflag, c_cflag, c_lflag, c_line, c_cc, speed } = readTermios(settings())
    assert.deepEqual(c_iflag, ['ICRNL', 'IXON'])
    assert.deepEqual(c_oflag, ['OPOST', 'ONLCR', 'NL0', 'CR0', 'TAB0', 'BS0', 'VT0', 'FF0'])
    assert.deepEqual(c_cflag, ['CS8', 'CREAD'])
    assert.deepEqual(c_lflag, ['ISIG', 'ICANON', 'ECHO', 'ECHOE', 'ECHOK', 'ECHOCTL', 'ECHOKE', 'IEXTEN'])
    assert.equal(c_line, 0)
    assert.deepEqual([c_cc.VINTR, c_cc.VEOF, c_cc.VERASE, c_cc.VMIN, c_cc.VTIME], [3, 4, 127, 1, 0])
    assert.deepEqual(speed, { output: 38400, input: 38400 })
  })

  it('has the settings that stty shows', function () {
    const before = settings()
    for (const [iflag, oflag, lflag] of [
      [0, 0, 0],
      [0x7fff, 0o7777, 0o177773],
    ] as const) {
      must.ioctl(
        terminal.fd,
        TCSETS2,
        new struct.termios2({
          ...before,
          c_iflag: iflag,
          c_oflag: oflag,
          c_lflag: lflag,
          c_cflag: before.c_cflag,
        }),
      )
      const { c_iflag, c_oflag, c_cflag, c_lflag } = readTermios(settings())
      const names = new Set(
        [...c_iflag, ...c_oflag, ...c_cflag, ...c_lflag].map((name) => name.toLowerCase()),
      )
      const shown = stty(this)
      const words = shown.slice(shown.lastIndexOf(';') + 1).split(/\s+/)
      let compared = 0
      for (const word of words) {
        const [, off, name = ''] = /^(-?)([a-z]\w*)$/.exec(word) ?? []
        // stty has these by other names, or not at all.
        if (name === '' || name === 'cdtrdsr' || name === 'cmspar') continue
        assert.equal(names.has(name), off === '', `${word} in ${[...names]}`)
        compared++
      }
      assert.ok(compared > 40, shown)
    }
  })

  it('in raw mode is as cfmakeraw makes it', function () {
    needs(this, ['cc'], 'gcc')
    const raw = withFolder((folder) => {
      const source = join(folder, 'raw.c')
      writeFileSync(
        source,
        `#include <stdio.h>
        #include <string.h>
        #include <termios.h>
        int main(void) {
          for (int i = 0; i < 2; i++) {
            struct termios t;
            memset(&t, i ? 255 : 0, sizeof t);
            cfmakeraw(&t);
            printf("%u %u %u %u", t.c_iflag, t.c_oflag, t.c_cflag, t.c_lflag);
            for (int c = 0; c < 19; c++) printf(" %d", t.c_cc[c]);
            puts("");
          }
        }`,
      )
      assert.equal(runCommand('cc', ['-o', join(folder, 'raw'), source]).status, 0)
      return runCommand(join(folder, 'raw'), []).stdout.trim().split('\n')
    })
    const ours = [0, 255].map((byte) => {
      const termios = struct.termios.at(new Uint8Array(36).fill(byte))
      makeRaw(termios)
      return [termios.c_iflag, termios.c_oflag, termios.c_cflag, termios.c_lflag, ...termios.c_cc].join(' ')
    })
    assert.deepEqual(ours, raw)
  })

  it('in raw mode gives every byte as it is, at once', () => {
    const before = settings()
    const raw = settings()
    makeRaw(raw)
    must.ioctl(terminal.fd, TCSETS2, raw)
    const typed = Buffer.from('a\r\x03\x04')
    must.write(master.fd, typed)
    const got = Buffer.alloc(16)
    assert.deepEqual(got.subarray(0, must.read(terminal.fd, got)), typed)
    must.write(terminal.fd, 'x\n')
    // No echo came before it, and no carriage return in it.
    assert.equal(asText(got, must.read(master.fd, got)), 'x\n')
    must.ioctl(terminal.fd, TCSETS2, before)
    assert.deepEqual(readTermios(settings()), readTermios(before))
  })

  it('has a speed: a usual one, or any by termios2', () => {
    const before = settings()
    for (const [output, input] of [
      [9600, 9600],
      [115200, 115200],
      [4000000, 4000000],
      [12345, 12345],
      [50, 75],
    ] as const) {
      const termios = settings()
      setSpeed(termios, output, input)
      must.ioctl(terminal.fd, TCSETS2, termios)
      assert.deepEqual(speedOf(settings()), { output, input })
      const plain = new struct.termios()
      must.ioctl(terminal.fd, TCGETS, plain)
      const isOther = (plain.c_cflag & CBAUD) === BOTHER
      assert.deepEqual(speedOf(plain).output, isOther ? undefined : output)
    }
    must.ioctl(terminal.fd, TCSETS2, before)
    const plain = new struct.termios()
    must.ioctl(terminal.fd, TCGETS, plain)
    setSpeed(plain, 19200)
    must.ioctl(terminal.fd, TCSETS, plain)
    assert.equal(speedOf(settings()).output, 19200)
    assert.throws(
      () => setSpeed(plain, 12345),
      /^RangeError: setSpeed: expected a usual speed such as 9600, got 12345; /,
    )
    for (const speed of [-1, 1.5, 2 ** 32, Number.NaN])
      assert.throws(() => setSpeed(settings(), speed), RangeError)
  })

  it('has the speed that stty shows', function () {
    const termios = settings()
    setSpeed(termios, 19200)
    must.ioctl(terminal.fd, TCSETS2, termios)
    assert.match(stty(this), /^speed 19200 baud/)
  })

  it('has a size', () => {
    must.ioctl(master.fd, TIOCSWINSZ, new struct.winsize({ ws_row: 24, ws_col: 80 }))
    const size = new struct.winsize()
    must.ioctl(terminal.fd, TIOCGWINSZ, size)
    assert.deepEqual([size.ws_row, size.ws_col], [24, 80])
  })
})

describe('readTermios', () => {
  it('takes any bytes, and names every bit', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 44, maxLength: 44 }), (bytes) => {
        const { c_iflag, c_cflag, c_lflag, c_oflag } = readTermios(struct.termios2.at(bytes))
        for (const names of [c_iflag, c_cflag, c_lflag, c_oflag]) {
          assert.equal(new Set(names).size, names.length)
          for (const name of names) assert.match(name, /^([A-Z][A-Z\d]+|0x[\da-f]+)$/)
        }
      }),
      { numRuns: times(500) },
    )
    const odd = new struct.termios({ c_iflag: 0x10000001, c_cflag: CBAUDEX | 15 })
    assert.deepEqual(readTermios(odd).c_iflag, ['IGNBRK', '0x10000000'])
    assert.equal(speedOf(odd).output, 4000000)
  })
})
