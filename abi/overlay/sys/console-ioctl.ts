// ioctl on virtual consoles: keyboard, screen, fonts and switching.

import {
  address,
  bytes,
  choice,
  count,
  flags,
  inout,
  input,
  int,
  length,
  mask,
  of,
  output,
  type Subject,
  signal,
  time,
} from '../vocabulary.js'

const owner = { EPERM: 'It must be the own controlling terminal, or CAP_SYS_TTY_CONFIG is needed.' }
const admin = { EPERM: 'Needs CAP_SYS_TTY_CONFIG.' }
/** Consoles count from 1 to 63. */
const console = of('console', int)

export const consoleIoctl: Subject = {
  multiplexers: [
    {
      call: 'ioctl',
      by: 'cmd',
      commands: {
        KDSETMODE: {
          does: 'Set whether the kernel draws text on the console or a program draws graphics.',
          args: { arg: choice('KD_MODE_') },
          since: '1.0',
          errors: 'EINVAL ENOTTY EPERM',
          hints: owner,
        },
        KDGETMODE: {
          does: 'Ask whether the console shows text or graphics.',
          args: { arg: output(choice('KD_MODE_'), { size: 4 }) },
          since: '1.0',
          errors: 'EFAULT ENOTTY',
        },
        KDSKBMODE: {
          does: 'Set whether the keyboard gives characters, key codes or nothing.',
          args: { arg: choice('K_MODE_') },
          since: '1.0',
          errors: 'EINVAL ENOTTY EPERM',
          hints: owner,
        },
        KDGKBMODE: {
          does: 'Ask what the keyboard gives.',
          args: { arg: output(choice('K_MODE_'), { size: 4 }) },
          since: '1.0',
          errors: 'EFAULT ENOTTY',
        },
        KDSKBMETA: {
          does: 'Set what the Meta key does: set the highest bit, or send Escape before the character.',
          args: { arg: choice('K_META_') },
          since: '1.0',
          errors: 'EINVAL ENOTTY EPERM',
          hints: owner,
        },
        KDGKBMETA: {
          does: 'Ask what the Meta key does.',
          args: { arg: output(choice('K_META_'), { size: 4 }) },
          since: '1.0',
          errors: 'EFAULT ENOTTY',
        },
        KDGKBTYPE: {
          does: 'Ask for the sort of the keyboard, which is always KB_101.',
          args: { arg: output(choice('KB_'), { size: 1 }) },
          since: '1.0',
          errors: 'EFAULT ENOTTY',
        },
        KDSETLED: {
          does: 'Set the lights of the keyboard, but not what they stand for.',
          args: { arg: flags('LED_') },
          since: '1.0',
          errors: 'ENOTTY EPERM',
          hints: owner,
          note: 'With any higher bit, such as 0xff, the lights show again what they stand for.',
        },
        KDGETLED: {
          does: 'Get the lights of the keyboard.',
          args: { arg: output(flags('LED_'), { size: 1 }) },
          since: '1.0',
          errors: 'EFAULT ENOTTY',
        },
        KDSKBLED: {
          does: 'Set Scroll Lock, Num Lock and Caps Lock.',
          args: { arg: flags('K_LOCK_') },
          since: '1.0',
          errors: 'EINVAL ENOTTY EPERM',
          hints: owner,
          note: 'The same bits, shifted by four, are the state after a reset.',
        },
        KDGKBLED: {
          does: 'Get Scroll Lock, Num Lock and Caps Lock.',
          args: { arg: output(flags('K_LOCK_'), { size: 1 }) },
          since: '1.0',
          errors: 'EFAULT ENOTTY',
          note: 'The same bits, shifted by four, are the state after a reset.',
        },
        KDGKBENT: {
          does: 'Get what a key means in one table of the keyboard map.',
          args: { arg: inout('kbentry') },
          since: '1.0',
          errors: 'EFAULT ENOTTY',
        },
        KDSKBENT: {
          does: 'Set what a key means in one table of the keyboard map.',
          args: { arg: input('kbentry') },
          since: '1.0',
          errors: 'EFAULT EINVAL ENOMEM ENOTTY EPERM',
          hints: admin,
        },
        KDGKBSENT: {
          does: 'Get the string of a function key.',
          args: { arg: inout('kbsentry') },
          since: '1.0',
          errors: 'EFAULT ENOMEM ENOSPC ENOTTY',
        },
        KDSKBSENT: {
          does: 'Set the string of a function key.',
          args: { arg: input('kbsentry') },
          since: '1.0',
          errors: 'EFAULT EINVAL ENOMEM ENOTTY EPERM',
          hints: admin,
        },
        KDGKBDIACR: {
          does: 'Get which pairs of characters make an accented one, in 8-bit characters.',
          args: { arg: output('kbdiacrs') },
          since: '1.0',
          errors: 'EFAULT ENOMEM ENOTTY',
        },
        KDSKBDIACR: {
          does: 'Set which pairs of characters make an accented one, in 8-bit characters.',
          args: { arg: input('kbdiacrs') },
          since: '1.0',
          errors: 'EFAULT EINVAL ENOMEM ENOTTY EPERM',
          hints: owner,
        },
        KDGKBDIACRUC: {
          does: 'Get which pairs of characters make an accented one.',
          args: { arg: output('kbdiacrsuc') },
          since: '2.6.24',
          errors: 'EFAULT ENOMEM ENOTTY',
        },
        KDSKBDIACRUC: {
          does: 'Set which pairs of characters make an accented one.',
          args: { arg: input('kbdiacrsuc') },
          since: '2.6.24',
          errors: 'EFAULT EINVAL ENOMEM ENOTTY EPERM',
          hints: owner,
        },
        KDGETKEYCODE: {
          does: 'Get the key code of a scan code.',
          args: { arg: inout('kbkeycode') },
          since: '1.0',
          errors: 'EFAULT EINVAL ENODEV ENOTTY',
        },
        KDSETKEYCODE: {
          does: 'Set the key code of a scan code.',
          args: { arg: input('kbkeycode') },
          since: '1.0',
          errors: 'EFAULT EINVAL ENODEV ENOTTY EPERM',
          hints: admin,
        },
        KDKBDREP: {
          does: 'Set after what time and how often a held key repeats, and get what was set.',
          args: { arg: inout('kbd_repeat') },
          since: '1.0',
          errors: 'EFAULT ENOTTY EPERM',
          hints: admin,
          note: 'Values that are not greater than 0 change nothing.',
        },
        KDSIGACCEPT: {
          does: 'Ask for a signal when the key combination for a new console is pressed.',
          args: { arg: signal },
          since: '1.0',
          errors: 'EINVAL ENOTTY EPERM',
          hints: { EPERM: 'Needs CAP_KILL, and the own controlling terminal or CAP_SYS_TTY_CONFIG.' },
        },
        KIOCSOUND: {
          does: 'Begin a tone, or end it with 0.',
          args: { arg: of('periods of a 1193182 Hz clock', int) },
          since: '1.0',
          errors: 'ENOTTY EPERM',
          hints: owner,
        },
        KDMKTONE: {
          does: 'Make a tone for some time.',
          args: { arg: int },
          since: '1.0',
          errors: 'ENOTTY EPERM',
          hints: owner,
          note: 'The lower 16 bits are the period as for KIOCSOUND, the upper 16 bits the milliseconds.',
        },
        KDADDIO: {
          does: 'Allow the calling thread to use an I/O port of the graphics card (x64).',
          args: { arg: of('port', int) },
          since: '1.0',
          errors: 'EINVAL ENOTTY ENXIO',
          hints: { ENXIO: 'ioperm refused: CAP_SYS_RAWIO is missing, or there is a lockdown.' },
          perThread: 'the right to use I/O ports',
        },
        KDDELIO: {
          does: 'Forbid the calling thread to use an I/O port of the graphics card (x64).',
          args: { arg: of('port', int) },
          since: '1.0',
          errors: 'EINVAL ENOTTY ENXIO',
          perThread: 'the right to use I/O ports',
        },
        KDENABIO: {
          does: 'Allow the calling thread to use the I/O ports of the graphics card (x64).',
          since: '1.0',
          errors: 'ENOTTY ENXIO',
          hints: { ENXIO: 'ioperm refused: CAP_SYS_RAWIO is missing, or there is a lockdown.' },
          perThread: 'the right to use I/O ports',
        },
        KDDISABIO: {
          does: 'Forbid the calling thread to use the I/O ports of the graphics card (x64).',
          since: '1.0',
          errors: 'ENOTTY ENXIO',
          perThread: 'the right to use I/O ports',
        },
        KDFONTOP: {
          does: 'Get or set the font of the console, or go back to a built-in one.',
          args: { arg: inout('console_font_op') },
          since: '1.0',
          errors: 'EFAULT EINVAL ENOENT ENOMEM ENOSPC ENOSYS ENOTTY EPERM',
          hints: {
            ENOSPC: 'The font is larger than the sizes that were given.',
            ENOSYS: 'This sort of console has no fonts to load.',
            EPERM: 'Other than getting needs the own controlling terminal or CAP_SYS_TTY_CONFIG.',
          },
        },
        GIO_CMAP: {
          does: 'Get the palette: red, green and blue of 16 colours.',
          args: { arg: output(bytes, { size: 48 }) },
          since: '1.0',
          errors: 'EFAULT ENOTTY',
        },
        PIO_CMAP: {
          does: 'Set the palette of all consoles: red, green and blue of 16 colours.',
          args: { arg: input(bytes, { size: 48 }) },
          since: '1.0',
          errors: 'EFAULT ENOTTY EPERM',
          hints: owner,
        },
        GIO_SCRNMAP: {
          does: 'Get which place in the font each of 256 characters has.',
          args: { arg: output(bytes, { size: 256 }) },
          since: '1.0',
          errors: 'EFAULT ENOTTY',
        },
        PIO_SCRNMAP: {
          does: 'Set which place in the font each of 256 characters has.',
          args: { arg: input(bytes, { size: 256 }) },
          since: '1.0',
          errors: 'EFAULT ENOTTY EPERM',
          hints: owner,
        },
        GIO_UNISCRNMAP: {
          does: 'Get which Unicode character each of 256 characters is, two bytes each.',
          args: { arg: output(bytes, { size: 512 }) },
          since: '1.0',
          errors: 'EFAULT ENOTTY',
        },
        PIO_UNISCRNMAP: {
          does: 'Set which Unicode character each of 256 characters is, two bytes each.',
          args: { arg: input(bytes, { size: 512 }) },
          since: '1.0',
          errors: 'EFAULT ENOTTY EPERM',
          hints: owner,
        },
        GIO_UNIMAP: {
          does: 'Get which place in the font Unicode characters have.',
          args: { arg: inout('unimapdesc') },
          since: '1.0',
          errors: 'EFAULT ENOMEM ENOTTY EPERM',
          hints: {
            ENOMEM: 'entry_ct was too small; it now tells how many there are.',
            EPERM: 'It must be the console in front or the own one, or CAP_SYS_TTY_CONFIG is needed.',
          },
        },
        PIO_UNIMAP: {
          does: 'Add places in the font for Unicode characters.',
          args: { arg: input('unimapdesc') },
          since: '1.0',
          errors: 'EFAULT EINVAL ENOMEM ENOTTY EPERM',
          hints: owner,
        },
        PIO_UNIMAPCLR: {
          does: 'Forget all places in the font for Unicode characters.',
          since: '1.0',
          errors: 'ENOTTY EPERM',
          hints: owner,
        },
        VT_OPENQRY: {
          does: 'Get the first console that nobody has open.',
          args: { arg: output(console, { size: 4 }) },
          since: '1.0',
          errors: 'EFAULT ENOTTY',
          note: '-1 if there is none.',
        },
        VT_GETMODE: {
          does: 'Ask who decides on switching away from the console.',
          args: { arg: output('vt_mode') },
          since: '1.0',
          errors: 'EFAULT ENOTTY',
        },
        VT_SETMODE: {
          does: 'Set who decides on switching away from the console: the kernel, or the caller by signals.',
          args: { arg: input('vt_mode') },
          since: '1.0',
          errors: 'EFAULT EINVAL ENOTTY EPERM',
          hints: owner,
        },
        VT_GETSTATE: {
          does: 'Get the console in front, and which of the first 15 are open.',
          args: { arg: output('vt_stat') },
          since: '1.0',
          errors: 'EFAULT ENOTTY',
          note: 'v_signal is not written.',
        },
        VT_RELDISP: {
          does:
            'Answer a request to switch: 0 refuses, 1 agrees, VT_ACKACQ confirms that the console is ' +
            'back.',
          args: { arg: int },
          since: '1.0',
          errors: 'EINVAL ENOMEM ENOTTY EPERM',
          hints: owner,
        },
        VT_ACTIVATE: {
          does: 'Switch to a console.',
          args: { arg: console },
          since: '1.0',
          errors: 'EINVAL ENOMEM ENOTTY ENXIO EPERM',
          hints: owner,
        },
        VT_WAITACTIVE: {
          does: 'Wait until a console is in front.',
          args: { arg: console },
          since: '1.0',
          errors: 'EINTR ENOTTY ENXIO EPERM',
          hints: owner,
          blocks: 'until the console is in front',
          restart: 'never',
        },
        VT_SETACTIVATE: {
          does: 'Set who decides on switching away from a console, and switch to it.',
          args: { arg: input('vt_setactivate') },
          since: '2.6.32',
          errors: 'EFAULT EINVAL ENOMEM ENOTTY ENXIO EPERM',
          hints: owner,
        },
        VT_DISALLOCATE: {
          does: 'Free the memory of a console that nobody has open, or with 0 of all such.',
          args: { arg: console },
          since: '1.0',
          errors: 'EBUSY ENOTTY ENXIO',
        },
        VT_RESIZE: {
          does: 'Set the rows and columns of all consoles.',
          args: { arg: input('vt_sizes') },
          since: '1.0',
          errors: 'EFAULT EINVAL ENOMEM ENOTTY EPERM',
          hints: owner,
        },
        VT_RESIZEX: {
          does: 'Set the rows and columns of all consoles, and the size of characters in pixels.',
          args: { arg: input('vt_consize') },
          since: '1.0',
          errors: 'EFAULT EINVAL ENOMEM ENOTTY EPERM',
          hints: owner,
        },
        VT_LOCKSWITCH: {
          does: 'Forbid switching between consoles.',
          since: '1.0',
          errors: 'ENOTTY EPERM',
          hints: admin,
        },
        VT_UNLOCKSWITCH: {
          does: 'Allow switching between consoles.',
          since: '1.0',
          errors: 'ENOTTY EPERM',
          hints: admin,
        },
        VT_GETHIFONTMASK: {
          does:
            'Get the bits of a cell of the screen that choose the upper half of a font of 512 ' +
            'characters.',
          args: { arg: output(mask, { size: 2 }) },
          since: '2.6.18',
          errors: 'EFAULT ENOTTY',
        },
        VT_WAITEVENT: {
          does: 'Wait for a switch, a blank screen or a change of size, and get what happened.',
          args: { arg: inout('vt_event') },
          since: '2.6.32',
          errors: 'EFAULT EINTR EINVAL ENOTTY',
          blocks: 'until one of the events happens on any console',
          restart: 'never',
        },
        VT_GETCONSIZECSRPOS: {
          does: 'Get the size of the console and the place of the cursor.',
          args: { arg: output('vt_consizecsrpos') },
          since: '6.16',
          errors: 'EFAULT ENOTTY',
        },
        TIOCLINUX: {
          does:
            'Do what the first byte says: select and paste, blank, scroll, or ask for states of the ' +
            'console.',
          args: {
            arg: inout(bytes, {
              extent:
                'a byte with a TIOCL_ code, and what belongs to it: nothing, a byte, or a struct ' +
                'tiocl_selection right after it, or at offset 4 a number of 4 bytes or a table of 16, in old ' +
                'kernels 32',
              reach: { bytes: 36 },
            }),
          },
          result: int,
          since: '1.0',
          errors: 'EFAULT EINTR EINVAL EIO ENOMEM ENOTTY EPERM',
          hints: { EPERM: 'It must be the own controlling terminal; some codes need CAP_SYS_ADMIN.' },
          note:
            'TIOCL_GETFGCONSOLE, TIOCL_BLANKEDSCREEN and TIOCL_GETBRACKETEDPASTE give the result as ' +
            'such; TIOCL_GETSHIFTSTATE, TIOCL_GETMOUSEREPORTING and TIOCL_GETKMSGREDIRECT write it ' +
            'over the first byte.',
        },
      },
    },
  ],
  fields: {
    kbd_repeat: { delay: time('ms'), period: time('ms') },
    console_font_op: {
      op: choice('KD_FONT_OP_'),
      flags: flags('KD_FONT_FLAG_'),
      data: inout(bytes, {
        extent:
          'for each of charcount characters its rows (32, or height with the _TALL operations), each ' +
          'of width bits rounded up to bytes; for KD_FONT_OP_SET_DEFAULT a name that ends with NUL',
        optional: 'to get: only the sizes; for KD_FONT_OP_SET_DEFAULT: the usual font',
      }),
    },
    console_font: { data: address },
    consolefontdesc: { chardata: address },
    unimapdesc: {
      entry_ct: length,
      entries: inout('unipair', { count: 'entry_ct' }),
    },
    kbdiacrs: { kb_cnt: of('pairs', count) },
    kbdiacrsuc: { kb_cnt: of('pairs', count) },
    vt_mode: { mode: choice('VT_MODE_'), relsig: signal, acqsig: signal },
    vt_setactivate: { console },
    vt_event: { event: flags('VT_EVENT_'), oldev: console, newev: console },
  },
  families: {
    KD_MODE_: {
      does: 'what the console shows',
      names: ['KD_TEXT', 'KD_GRAPHICS', 'KD_TEXT0', 'KD_TEXT1'],
    },
    K_MODE_: {
      does: 'what the keyboard gives',
      names: ['K_RAW', 'K_XLATE', 'K_MEDIUMRAW', 'K_UNICODE', 'K_OFF'],
    },
    K_META_: {
      does: 'what the Meta key does',
      names: ['K_METABIT', 'K_ESCPREFIX'],
    },
    K_LOCK_: {
      does: 'keys that stay in force',
      names: ['K_SCROLLLOCK', 'K_NUMLOCK', 'K_CAPSLOCK'],
    },
    KB_: {
      does: 'the sort of a keyboard',
      headers: ['linux/kd.h'],
    },
    LED_: {
      does: 'the lights of a keyboard',
      names: ['LED_SCR', 'LED_NUM', 'LED_CAP'],
    },
    VT_MODE_: {
      does: 'who decides on switching away',
      names: ['VT_AUTO', 'VT_PROCESS'],
    },
  },
}
