// A pseudoterminal: its settings in words, then raw mode, in which every byte comes as it was typed.
// `node out/examples/terminal.js`

import { AT_FDCWD, must as fs, O_NOCTTY, O_RDWR } from 'rawsys/fs'
import {
  asText,
  makeRaw,
  must,
  owned,
  readTermios,
  struct,
  TCGETS2,
  TCSETS2,
  TIOCGPTPEER,
  TIOCSPTLCK,
  TIOCSWINSZ,
} from 'rawsys/sys'

const master = owned(fs.openat(AT_FDCWD, '/dev/ptmx', O_RDWR | O_NOCTTY))
must.ioctl(master.fd, TIOCSPTLCK, false)
const terminal = owned(must.ioctl(master.fd, TIOCGPTPEER, O_RDWR | O_NOCTTY))
must.ioctl(master.fd, TIOCSWINSZ, new struct.winsize({ ws_row: 24, ws_col: 80 }))

const termios = new struct.termios2()
must.ioctl(terminal.fd, TCGETS2, termios)
show('As it begins', termios)
console.log(`  typed "hi\\r", a program reads ${typed('hi\r')}`)

makeRaw(termios)
must.ioctl(terminal.fd, TCSETS2, termios)
show('Raw', termios)
console.log(`  typed "hi\\r", a program reads ${typed('hi\r')}`)

terminal.close()
master.close()

function show(title: string, settings: InstanceType<typeof struct.termios2>): void {
  const { c_iflag, c_oflag, c_cflag, c_lflag, c_cc, speed } = readTermios(settings)
  console.log(`${title}:`)
  console.log(`  input  ${c_iflag.join(' ')}\n  output ${c_oflag.join(' ')}`)
  console.log(`  line   ${c_cflag.join(' ')}, ${speed.output} bits per second`)
  console.log(`  local  ${c_lflag.join(' ')}, VINTR is ${c_cc.VINTR}`)
}

function typed(text: string): string {
  must.write(master.fd, text)
  const buffer = new Uint8Array(64)
  return JSON.stringify(asText(buffer, must.read(terminal.fd, buffer)))
}
