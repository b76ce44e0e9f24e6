// The speed of a terminal line: four or five bits of c_cflag name it, or say that the number stands in
// c_ospeed and c_ispeed (drivers/tty/tty_baudrate.c).

import {
  B0,
  B50,
  B75,
  B110,
  B134,
  B150,
  B200,
  B300,
  B600,
  B1200,
  B1800,
  B2400,
  B4800,
  B9600,
  B19200,
  B38400,
  B57600,
  B115200,
  B230400,
  B460800,
  B500000,
  B576000,
  B921600,
  B1000000,
  B1152000,
  B1500000,
  B2000000,
  B2500000,
  B3000000,
  B3500000,
  B4000000,
  BOTHER,
  CBAUD,
  CIBAUD,
  IBSHIFT,
} from '../generated/named/sys.js'
import type { struct } from '../generated/views/sys.js'
import { uint32 } from '../sys/integer.js'

const CODES = {
  B0,
  B50,
  B75,
  B110,
  B134,
  B150,
  B200,
  B300,
  B600,
  B1200,
  B1800,
  B2400,
  B4800,
  B9600,
  B19200,
  B38400,
  B57600,
  B115200,
  B230400,
  B460800,
  B500000,
  B576000,
  B921600,
  B1000000,
  B1152000,
  B1500000,
  B2000000,
  B2500000,
  B3000000,
  B3500000,
  B4000000,
}
/** B9600 -> 9600. */
const SPEEDS: ReadonlyMap<number, number> = new Map(
  Object.entries(CODES).map(([name, code]) => [code, Number(name.slice(1))]),
)

/** The settings of a terminal, as TCGETS or TCGETS2 give them. */
export type AnyTermios = struct.termios | struct.termios2

/** Bits per second: what a terminal sends, and what it receives. */
export interface TerminalSpeed {
  /** 0 hangs up. Undefined if a termios says that the number stands in a termios2. */
  readonly output: number | undefined
  readonly input: number | undefined
}

/** How fast a terminal is. */
export function speedOf(termios: AnyTermios): TerminalSpeed {
  const output = speedBy(termios.c_cflag & CBAUD, 'c_ospeed' in termios ? termios.c_ospeed : undefined)
  const inputCode = (termios.c_cflag >>> IBSHIFT) & CBAUD
  // 0 means for input: the same as output.
  if (inputCode === B0) return { output, input: output }
  return { output, input: speedBy(inputCode, 'c_ispeed' in termios ? termios.c_ispeed : undefined) }
}

/**
 * Makes a terminal so fast, in both directions unless `input` is given: in bits per second, not as a constant
 * such as B9600. A termios has the usual speeds only, a termios2, which TCSETS2 takes, has all.
 *
 * @throws RangeError if it is not a speed that the struct can have.
 */
export function setSpeed(termios: AnyTermios, output: number, input: number = output): void {
  const codes = [output, input].map((speed) => codeOf(speed, 'c_ospeed' in termios)) as [number, number]
  const inputCode = output === input ? B0 : codes[1]
  termios.c_cflag = (termios.c_cflag & ~(CBAUD | CIBAUD)) | codes[0] | (inputCode << IBSHIFT)
  if ('c_ospeed' in termios) {
    termios.c_ospeed = output
    termios.c_ispeed = input
  }
}

function speedBy(code: number, other: number | undefined): number | undefined {
  return code === BOTHER ? other : SPEEDS.get(code)
}

function codeOf(speed: number, hasOther: boolean): number {
  uint32(speed, 'setSpeed')
  for (const [code, known] of SPEEDS) if (known === speed) return code
  if (hasOther && speed > 0) return BOTHER
  throw new RangeError(
    `setSpeed: expected a usual speed such as 9600, got ${speed}; a termios2 has others too`,
  )
}
