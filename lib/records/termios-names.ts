// What the bits of a terminal's settings are called. Most bits have a name of their own; some stand together
// for one of several (asm-generic/termbits.h, the same on x86-64 and ARM64).

import {
  ADDRB,
  BRKINT,
  BS0,
  BS1,
  BSDLY,
  CLOCAL,
  CMSPAR,
  CR0,
  CR1,
  CR2,
  CR3,
  CRDLY,
  CREAD,
  CRTSCTS,
  CS5,
  CS6,
  CS7,
  CS8,
  CSIZE,
  CSTOPB,
  ECHO,
  ECHOCTL,
  ECHOE,
  ECHOK,
  ECHOKE,
  ECHONL,
  ECHOPRT,
  EXTPROC,
  FF0,
  FF1,
  FFDLY,
  FLUSHO,
  HUPCL,
  ICANON,
  ICRNL,
  IEXTEN,
  IGNBRK,
  IGNCR,
  IGNPAR,
  IMAXBEL,
  INLCR,
  INPCK,
  ISIG,
  ISTRIP,
  IUCLC,
  IUTF8,
  IXANY,
  IXOFF,
  IXON,
  NL0,
  NL1,
  NLDLY,
  NOFLSH,
  OCRNL,
  OFDEL,
  OFILL,
  OLCUC,
  ONLCR,
  ONLRET,
  ONOCR,
  OPOST,
  PARENB,
  PARMRK,
  PARODD,
  PENDIN,
  TAB0,
  TAB1,
  TAB2,
  TAB3,
  TABDLY,
  TOSTOP,
  VDISCARD,
  VEOF,
  VEOL,
  VEOL2,
  VERASE,
  VINTR,
  VKILL,
  VLNEXT,
  VMIN,
  VQUIT,
  VREPRINT,
  VSTART,
  VSTOP,
  VSUSP,
  VSWTC,
  VT0,
  VT1,
  VTDLY,
  VTIME,
  VWERASE,
  XCASE,
} from '../generated/named/sys.js'

/** Some bits of a word of settings: one that is on or off, or several that are one of a few values. */
interface Setting {
  readonly mask: number
  readonly values: Readonly<Record<string, number>>
}

function bits(flags: Readonly<Record<string, number>>): Setting[] {
  return Object.entries(flags).map(([name, mask]) => ({ mask, values: { [name]: mask } }))
}

const IFLAG = bits({
  IGNBRK,
  BRKINT,
  IGNPAR,
  PARMRK,
  INPCK,
  ISTRIP,
  INLCR,
  IGNCR,
  ICRNL,
  IUCLC,
  IXON,
  IXANY,
  IXOFF,
  IMAXBEL,
  IUTF8,
})
const OFLAG = [
  ...bits({ OPOST, OLCUC, ONLCR, OCRNL, ONOCR, ONLRET, OFILL, OFDEL }),
  { mask: NLDLY, values: { NL0, NL1 } },
  { mask: CRDLY, values: { CR0, CR1, CR2, CR3 } },
  { mask: TABDLY, values: { TAB0, TAB1, TAB2, TAB3 } },
  { mask: BSDLY, values: { BS0, BS1 } },
  { mask: VTDLY, values: { VT0, VT1 } },
  { mask: FFDLY, values: { FF0, FF1 } },
]
const CFLAG = [
  { mask: CSIZE, values: { CS5, CS6, CS7, CS8 } },
  ...bits({ CSTOPB, CREAD, PARENB, PARODD, HUPCL, CLOCAL, ADDRB, CMSPAR, CRTSCTS }),
]
const LFLAG = bits({
  ISIG,
  ICANON,
  XCASE,
  ECHO,
  ECHOE,
  ECHOK,
  ECHONL,
  NOFLSH,
  TOSTOP,
  ECHOCTL,
  ECHOPRT,
  ECHOKE,
  FLUSHO,
  PENDIN,
  IEXTEN,
  EXTPROC,
})
export const SETTINGS: Readonly<Record<'c_iflag' | 'c_oflag' | 'c_cflag' | 'c_lflag', readonly Setting[]>> = {
  c_iflag: IFLAG,
  c_oflag: OFLAG,
  c_cflag: CFLAG,
  c_lflag: LFLAG,
}

/** The control characters of a terminal. */
export type ControlCharacter =
  | 'VINTR'
  | 'VQUIT'
  | 'VERASE'
  | 'VKILL'
  | 'VEOF'
  | 'VTIME'
  | 'VMIN'
  | 'VSWTC'
  | 'VSTART'
  | 'VSTOP'
  | 'VSUSP'
  | 'VEOL'
  | 'VREPRINT'
  | 'VDISCARD'
  | 'VWERASE'
  | 'VLNEXT'
  | 'VEOL2'

/** Where they stand in c_cc. */
export const CHARACTERS: Readonly<Record<ControlCharacter, number>> = {
  VINTR,
  VQUIT,
  VERASE,
  VKILL,
  VEOF,
  VTIME,
  VMIN,
  VSWTC,
  VSTART,
  VSTOP,
  VSUSP,
  VEOL,
  VREPRINT,
  VDISCARD,
  VWERASE,
  VLNEXT,
  VEOL2,
}

/** The names of what a word of settings holds. Bits without a name are given as a number: `0x10000000`. */
export function namesIn(word: number, settings: readonly Setting[]): string[] {
  const named = settings.flatMap(({ mask, values }) =>
    Object.entries(values)
      .filter(([, value]) => ((word ^ value) & mask) === 0)
      .map(([name]) => name),
  )
  const rest = settings.reduce((rest, { mask }) => rest & ~mask, word) >>> 0
  return rest === 0 ? named : [...named, `0x${rest.toString(16)}`]
}
