// The settings of a terminal in words; and raw mode, the change that programs make most.

import {
  BRKINT,
  CBAUD,
  CIBAUD,
  CS8,
  CSIZE,
  ECHO,
  ECHONL,
  ICANON,
  ICRNL,
  IEXTEN,
  IGNBRK,
  IGNCR,
  INLCR,
  ISIG,
  ISTRIP,
  IXON,
  OPOST,
  PARENB,
  PARMRK,
  VMIN,
  VTIME,
} from '../generated/named/sys.js'
import { CHARACTERS, type ControlCharacter, namesIn, SETTINGS } from './termios-names.js'
import { type AnyTermios, speedOf, type TerminalSpeed } from './termios-speed.js'

/** The settings of a terminal, by the names of termios(3). */
export interface TerminalSettings {
  /** What becomes of input: ICRNL, IXON and so on. */
  readonly c_iflag: readonly string[]
  /** What becomes of output: OPOST, ONLCR and so on; one name each for the delays, NL0 for none. */
  readonly c_oflag: readonly string[]
  /** The line: CS8, CREAD and so on. Its speed stands apart. */
  readonly c_cflag: readonly string[]
  /** What a terminal does besides: ICANON, ECHO, ISIG and so on. */
  readonly c_lflag: readonly string[]
  /** The line discipline, an N_ constant: 0 for a terminal. */
  readonly c_line: number
  /** Control characters: `c_cc.VINTR` is 3, ctrl-C. 0 is none; VMIN and VTIME are numbers. */
  readonly c_cc: Readonly<Record<ControlCharacter, number>>
  /** Bits per second. */
  readonly speed: TerminalSpeed
}

/**
 * The settings of a terminal in words: `readTermios(termios).c_lflag` has 'ECHO' if it echoes. Bits that have
 * no name are given as a number such as `0x10000000`.
 *
 * termios(3), TCGETS2(2const).
 */
export function readTermios(termios: AnyTermios): TerminalSettings {
  const { c_iflag, c_oflag, c_cflag, c_lflag, c_line, c_cc } = termios
  return {
    c_iflag: namesIn(c_iflag, SETTINGS.c_iflag),
    c_oflag: namesIn(c_oflag, SETTINGS.c_oflag),
    c_cflag: namesIn(c_cflag & ~(CBAUD | CIBAUD), SETTINGS.c_cflag),
    c_lflag: namesIn(c_lflag, SETTINGS.c_lflag),
    c_line,
    c_cc: Object.fromEntries(
      Object.entries(CHARACTERS).map(([name, index]) => [name, c_cc[index]]),
    ) as TerminalSettings['c_cc'],
    speed: speedOf(termios),
  }
}

/**
 * Makes the settings raw, as cfmakeraw(3) does: every byte comes as it is, at once, and is not echoed.
 * TCSETS, or TCSETS2 for a termios2, gives them to the terminal; keep a copy of the old ones to restore.
 */
export function makeRaw(termios: AnyTermios): void {
  termios.c_iflag &= ~(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON)
  termios.c_oflag &= ~OPOST
  termios.c_lflag &= ~(ECHO | ECHONL | ICANON | ISIG | IEXTEN)
  termios.c_cflag = (termios.c_cflag & ~(CSIZE | PARENB)) | CS8
  termios.c_cc[VMIN] = 1
  termios.c_cc[VTIME] = 0
}
