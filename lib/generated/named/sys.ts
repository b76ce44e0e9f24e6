// Generated from abi/constants.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.

import { arm64 } from '../../sys/architecture.js'
import type { Bytes, Choice, Command, Fd, Flags, Long, Memory, PidArg, Place32, Place64, Plain, Quantity, Size, Struct, Takes, Text, Unused } from '../../sys/types.js'
import type { ASYNC_, EM_, GRND_, KB_, KD_FONT_FLAG_, KD_FONT_OP_, KD_MODE_, KEXEC_, KEXEC_ARCH_, KEXEC_FILE_, K_LOCK_, K_META_, K_MODE_, LED_, LINUX_REBOOT_MAGIC1_, LINUX_REBOOT_MAGIC2_, MODULE_INIT_, N_, O_, PORT_, SERIAL_IO_, SER_ISO7816_, SER_RS485_, SWAP_FLAG_, TCFLSH_, TCXONC_, TIOCM_, TIOCSER_, VT_EVENT_, VT_MODE_ } from '../families.js'

/** 0x40; asm-generic/bitsperlong.h. */
export const __BITS_PER_LONG_LONG: number = 64
/** 0x3fff0000; asm-generic/ioctl.h. */
export const IOCSIZE_MASK: number = 1073676288
/** 0x10; asm-generic/ioctl.h. */
export const IOCSIZE_SHIFT: number = 16
/** 0x40000000; asm-generic/ioctl.h. */
export const IOC_IN: number = 1073741824
/** 0xc0000000; asm-generic/ioctl.h. */
export const IOC_INOUT: number = 3221225472
/** 0x80000000; asm-generic/ioctl.h. */
export const IOC_OUT: number = 2147483648
/** 2; asm-generic/ioctl.h. */
export const _IOC_DIRBITS: number = 2
/** 3; asm-generic/ioctl.h. */
export const _IOC_DIRMASK: number = 3
/** 0x1e; asm-generic/ioctl.h. */
export const _IOC_DIRSHIFT: number = 30
/** 0; asm-generic/ioctl.h. */
export const _IOC_NONE: number = 0
/** 8; asm-generic/ioctl.h. */
export const _IOC_NRBITS: number = 8
/** 0xff; asm-generic/ioctl.h. */
export const _IOC_NRMASK: number = 255
/** 0; asm-generic/ioctl.h. */
export const _IOC_NRSHIFT: number = 0
/** 2; asm-generic/ioctl.h. */
export const _IOC_READ: number = 2
/** 0xe; asm-generic/ioctl.h. */
export const _IOC_SIZEBITS: number = 14
/** 0x3fff; asm-generic/ioctl.h. */
export const _IOC_SIZEMASK: number = 16383
/** 0x10; asm-generic/ioctl.h. */
export const _IOC_SIZESHIFT: number = 16
/** 8; asm-generic/ioctl.h. */
export const _IOC_TYPEBITS: number = 8
/** 0xff; asm-generic/ioctl.h. */
export const _IOC_TYPEMASK: number = 255
/** 8; asm-generic/ioctl.h. */
export const _IOC_TYPESHIFT: number = 8
/** 1; asm-generic/ioctl.h. */
export const _IOC_WRITE: number = 1
/**
 * Set or clear O_ASYNC of the open file: SIGIO when it becomes ready.
 *
 * Reads a 32-bit int; any value but 0 means on.
 *
 * Errors: EFAULT, ENOMEM, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5452; asm-generic/ioctls.h.
 */
export const FIOASYNC = (21586) as unknown as Command<{ readonly ioctl: Takes<[arg: boolean | 0 | 1 | Bytes], 0> }>
/**
 * Let execve close the descriptor.
 *
 * Since Linux 1.0.
 *
 * 0x5451; asm-generic/ioctls.h.
 */
export const FIOCLEX = (21585) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Set or clear O_NONBLOCK of the open file.
 *
 * Reads a 32-bit int; any value but 0 means on.
 *
 * Errors: EFAULT.
 *
 * Since Linux 1.0.
 *
 * 0x5421; asm-generic/ioctls.h.
 */
export const FIONBIO = (21537) as unknown as Command<{ readonly ioctl: Takes<[arg: boolean | 0 | 1 | Bytes], 0> }>
/**
 * Let execve keep the descriptor open.
 *
 * Since Linux 1.0.
 *
 * 0x5450; asm-generic/ioctls.h.
 */
export const FIONCLEX = (21584) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Get how many bytes can be read at once.
 *
 * Writes a 32-bit int. For a regular file it is the distance to the end, which may overflow or be negative.
 *
 * Errors: EFAULT, EINVAL (The socket listens), ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x541b; asm-generic/ioctls.h.
 */
export const FIONREAD = (21531) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Get the space that a file, directory or symbolic link takes, as quotas count it.
 *
 * Writes 64 bits.
 *
 * Errors: EFAULT, ENOTTY.
 *
 * Since Linux 2.6.
 *
 * 0x5460; asm-generic/ioctls.h.
 */
export const FIOQSIZE = (21600) as unknown as Command<{ readonly ioctl: Takes<[arg: Place64], 0> }>
/**
 * Drop input not yet read, output not yet sent, or both.
 *
 * From the background it first sends SIGTTOU to the own process group, unless that is blocked or ignored.
 *
 * Errors: EINTR, EINVAL, EIO (The process group is in the background with nobody left to continue it, or
 * the line hung up), ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x540b; asm-generic/ioctls.h.
 */
export const TCFLSH = (21515) as unknown as Command<{ readonly ioctl: Takes<[arg: Choice<TCFLSH_>], 0> }>
/**
 * Get the settings of a terminal in the old, short form.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5405; asm-generic/ioctls.h.
 */
export const TCGETA = (21509) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'termio'>], 0> }>
/**
 * Get the settings of a terminal.
 *
 * struct termios of the kernel, which is shorter than that of libc.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5401; asm-generic/ioctls.h.
 */
export const TCGETS = (21505) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'termios'>], 0> }>
/**
 * Get the settings of a terminal with its speeds as numbers.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 2.6.20.
 *
 * 0x802c542a; asm-generic/ioctls.h.
 */
export const TCGETS2 = (2150388778) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'termios2'>], 0> }>
/** 0x5432; asm-generic/ioctls.h. */
export const TCGETX: number = 21554
/**
 * Wait until all output has been sent, and then send a break if the argument is 0.
 *
 * A break takes a quarter of a second. tcdrain uses 1. From the background it first sends SIGTTOU to the
 * own process group, unless that is blocked or ignored.
 *
 * Errors: EINTR, EIO (The process group is in the background with nobody left to continue it, or the line
 * hung up), ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5409; asm-generic/ioctls.h.
 */
export const TCSBRK = (21513) as unknown as Command<{ readonly ioctl: Takes<[arg: boolean | 0 | 1], 0> }>
/**
 * Wait until all output has been sent, and then send a break of so many tenths of a second.
 *
 * 0 means a quarter of a second. From the background it first sends SIGTTOU to the own process group,
 * unless that is blocked or ignored.
 *
 * Errors: EINTR, EIO (The process group is in the background with nobody left to continue it, or the line
 * hung up), ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5425; asm-generic/ioctls.h.
 */
export const TCSBRKP = (21541) as unknown as Command<{ readonly ioctl: Takes<[arg: Long], 0> }>
/**
 * Set the settings of a terminal now, in the old, short form.
 *
 * From the background it first sends SIGTTOU to the own process group, unless that is blocked or ignored.
 *
 * Errors: EFAULT, EINTR, EIO (The process group is in the background with nobody left to continue it, or
 * the line hung up), ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5406; asm-generic/ioctls.h.
 */
export const TCSETA = (21510) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'termio'>], 0> }>
/**
 * Set the settings of a terminal after all output, in the old, short form, and drop input.
 *
 * From the background it first sends SIGTTOU to the own process group, unless that is blocked or ignored.
 *
 * Errors: EFAULT, EINTR, EIO (The process group is in the background with nobody left to continue it, or
 * the line hung up), ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5408; asm-generic/ioctls.h.
 */
export const TCSETAF = (21512) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'termio'>], 0> }>
/**
 * Set the settings of a terminal after all output has been sent, in the old, short form.
 *
 * From the background it first sends SIGTTOU to the own process group, unless that is blocked or ignored.
 *
 * Errors: EFAULT, EINTR, EIO (The process group is in the background with nobody left to continue it, or
 * the line hung up), ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5407; asm-generic/ioctls.h.
 */
export const TCSETAW = (21511) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'termio'>], 0> }>
/**
 * Set the settings of a terminal now.
 *
 * struct termios of the kernel, which is shorter than that of libc. From the background it first sends
 * SIGTTOU to the own process group, unless that is blocked or ignored.
 *
 * Errors: EFAULT, EINTR, EIO (The process group is in the background with nobody left to continue it, or
 * the line hung up), ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5402; asm-generic/ioctls.h.
 */
export const TCSETS = (21506) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'termios'>], 0> }>
/**
 * Set the settings of a terminal now, with any speed.
 *
 * c_ospeed counts if c_cflag has BOTHER as its speed. From the background it first sends SIGTTOU to the own
 * process group, unless that is blocked or ignored.
 *
 * Errors: EFAULT, EINTR, EIO (The process group is in the background with nobody left to continue it, or
 * the line hung up), ENOTTY.
 *
 * Since Linux 2.6.20.
 *
 * 0x402c542b; asm-generic/ioctls.h.
 */
export const TCSETS2 = (1076646955) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'termios2'>], 0> }>
/**
 * Set the settings of a terminal after all output has been sent, and drop input not yet read.
 *
 * struct termios of the kernel, which is shorter than that of libc. From the background it first sends
 * SIGTTOU to the own process group, unless that is blocked or ignored.
 *
 * Errors: EFAULT, EINTR, EIO (The process group is in the background with nobody left to continue it, or
 * the line hung up), ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5404; asm-generic/ioctls.h.
 */
export const TCSETSF = (21508) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'termios'>], 0> }>
/**
 * Set the settings of a terminal after all output has been sent, with any speed, and drop input.
 *
 * c_ospeed counts if c_cflag has BOTHER as its speed. From the background it first sends SIGTTOU to the own
 * process group, unless that is blocked or ignored.
 *
 * Errors: EFAULT, EINTR, EIO (The process group is in the background with nobody left to continue it, or
 * the line hung up), ENOTTY.
 *
 * Since Linux 2.6.20.
 *
 * 0x402c542d; asm-generic/ioctls.h.
 */
export const TCSETSF2 = (1076646957) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'termios2'>], 0> }>
/**
 * Set the settings of a terminal after all output has been sent.
 *
 * struct termios of the kernel, which is shorter than that of libc. From the background it first sends
 * SIGTTOU to the own process group, unless that is blocked or ignored.
 *
 * Errors: EFAULT, EINTR, EIO (The process group is in the background with nobody left to continue it, or
 * the line hung up), ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5403; asm-generic/ioctls.h.
 */
export const TCSETSW = (21507) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'termios'>], 0> }>
/**
 * Set the settings of a terminal after all output has been sent, with any speed.
 *
 * c_ospeed counts if c_cflag has BOTHER as its speed. From the background it first sends SIGTTOU to the own
 * process group, unless that is blocked or ignored.
 *
 * Errors: EFAULT, EINTR, EIO (The process group is in the background with nobody left to continue it, or
 * the line hung up), ENOTTY.
 *
 * Since Linux 2.6.20.
 *
 * 0x402c542c; asm-generic/ioctls.h.
 */
export const TCSETSW2 = (1076646956) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'termios2'>], 0> }>
/** 0x5433; asm-generic/ioctls.h. */
export const TCSETX: number = 21555
/** 0x5434; asm-generic/ioctls.h. */
export const TCSETXF: number = 21556
/** 0x5435; asm-generic/ioctls.h. */
export const TCSETXW: number = 21557
/**
 * Stop or continue output, or ask the other side to stop or continue sending.
 *
 * From the background it first sends SIGTTOU to the own process group, unless that is blocked or ignored.
 *
 * Errors: EINTR, EINVAL, EIO (The process group is in the background with nobody left to continue it, or
 * the line hung up), ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x540a; asm-generic/ioctls.h.
 */
export const TCXONC = (21514) as unknown as Command<{ readonly ioctl: Takes<[arg: Choice<TCXONC_>], 0> }>
/**
 * End the break that TIOCSBRK has begun.
 *
 * From the background it first sends SIGTTOU to the own process group, unless that is blocked or ignored.
 *
 * Errors: EINTR, EIO (The process group is in the background with nobody left to continue it, or the line
 * hung up), ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5428; asm-generic/ioctls.h.
 */
export const TIOCCBRK = (21544) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Send what is written to the console to this terminal instead.
 *
 * Errors: EBADF, EBUSY (It is already sent to another one; the ioctl on the console itself ends that),
 * EINVAL, EIO, ENOTTY, EPERM (Needs CAP_SYS_ADMIN).
 *
 * Since Linux 1.0.
 *
 * 0x541d; asm-generic/ioctls.h.
 */
export const TIOCCONS = (21533) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Forbid further opens of a terminal, other than with CAP_SYS_ADMIN.
 *
 * Errors: EIO, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x540c; asm-generic/ioctls.h.
 */
export const TIOCEXCL = (21516) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Get the device number of the real terminal, such as the one behind /dev/console.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 2.6.38.
 *
 * 0x80045432; asm-generic/ioctls.h.
 */
export const TIOCGDEV = (2147767346) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Get the line discipline of a terminal.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5424; asm-generic/ioctls.h.
 */
export const TIOCGETD = (21540) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Ask whether further opens of a terminal are forbidden.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 3.8.
 *
 * 0x80045440; asm-generic/ioctls.h.
 */
export const TIOCGEXCL = (2147767360) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Get how often modem lines changed, and how many bytes and mistakes there were.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x545d; asm-generic/ioctls.h.
 */
export const TIOCGICOUNT = (21597) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'serial_icounter_struct'>], 0> }>
/**
 * Get the ISO 7816 (chip card) settings of a serial line.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 4.20.
 *
 * 0x80285442; asm-generic/ioctls.h.
 */
export const TIOCGISO7816 = (2150126658) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'serial_iso7816'>], 0> }>
/**
 * Get which settings of a terminal are locked.
 *
 * Bits that are set, and characters that are not 0, stand for settings that nobody can change.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5456; asm-generic/ioctls.h.
 */
export const TIOCGLCKTRMIOS = (21590) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'termios'>], 0> }>
/**
 * Get the foreground process group of the controlling terminal.
 *
 * 0 means that there is none that the caller can see.
 *
 * Errors: EFAULT, EIO, ENOTTY (It is neither the own controlling terminal nor the master of a
 * pseudoterminal).
 *
 * Since Linux 1.0.
 *
 * 0x540f; asm-generic/ioctls.h.
 */
export const TIOCGPGRP = (21519) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Ask whether the master of a pseudoterminal is in packet mode.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 3.8.
 *
 * 0x80045438; asm-generic/ioctls.h.
 */
export const TIOCGPKT = (2147767352) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Ask whether the other side of a pseudoterminal is locked.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 3.8.
 *
 * 0x80045439; asm-generic/ioctls.h.
 */
export const TIOCGPTLCK = (2147767353) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Get the number of a pseudoterminal, as in /dev/pts/N.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x80045430; asm-generic/ioctls.h.
 */
export const TIOCGPTN = (2147767344) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Open the other side of a pseudoterminal, whatever is mounted at /dev/pts.
 *
 * Errors: EIO (It is not the master of a pseudoterminal, or the other side is locked), EMFILE, ENFILE,
 * ENODEV, ENOMEM, ENOTTY.
 *
 * Since Linux 4.13.
 *
 * 0x5441; asm-generic/ioctls.h.
 */
export const TIOCGPTPEER = (21569) as unknown as Command<{ readonly ioctl: Takes<[arg: Flags<O_>], Fd> }>
/**
 * Get the RS-485 settings of a serial line.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 2.6.28.
 *
 * 0x542e; asm-generic/ioctls.h.
 */
export const TIOCGRS485 = (21550) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'serial_rs485'>], 0> }>
/**
 * Get the hardware settings of a serial line.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x541e; asm-generic/ioctls.h.
 */
export const TIOCGSERIAL = (21534) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'serial_struct'>], 0> }>
/**
 * Get the session that a terminal controls.
 *
 * Errors: EFAULT, EIO, ENOTTY (It controls no session, or it is neither the own one nor the master of a
 * pseudoterminal).
 *
 * Since Linux 1.0.
 *
 * 0x5429; asm-generic/ioctls.h.
 */
export const TIOCGSID = (21545) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Ask whether the carrier of the line is ignored.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5419; asm-generic/ioctls.h.
 */
export const TIOCGSOFTCAR = (21529) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Get the size of a terminal in rows and columns.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5413; asm-generic/ioctls.h.
 */
export const TIOCGWINSZ = (21523) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'winsize'>], 0> }>
/**
 * Ask how many bytes of input can be read; the same number as FIONREAD.
 *
 * With ICANON only finished lines count.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x541b; asm-generic/ioctls.h.
 */
export const TIOCINQ = (21531) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Do what the first byte says: select and paste, blank, scroll, or ask for states of the console.
 *
 * TIOCL_GETFGCONSOLE, TIOCL_BLANKEDSCREEN and TIOCL_GETBRACKETEDPASTE give the result as such;
 * TIOCL_GETSHIFTSTATE, TIOCL_GETMOUSEREPORTING and TIOCL_GETKMSGREDIRECT write it over the first byte.
 *
 * Errors: EFAULT, EINTR, EINVAL, EIO, ENOMEM, ENOTTY, EPERM (It must be the own controlling terminal; some
 * codes need CAP_SYS_ADMIN).
 *
 * Since Linux 1.0.
 *
 * 0x541c; asm-generic/ioctls.h.
 */
export const TIOCLINUX = (21532) as unknown as Command<{ readonly ioctl: Takes<[arg: Memory], number> }>
/**
 * Switch modem lines off.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5417; asm-generic/ioctls.h.
 */
export const TIOCMBIC = (21527) as unknown as Command<{ readonly ioctl: Takes<[arg: Flags<TIOCM_> | Bytes], 0> }>
/**
 * Switch modem lines on.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5416; asm-generic/ioctls.h.
 */
export const TIOCMBIS = (21526) as unknown as Command<{ readonly ioctl: Takes<[arg: Flags<TIOCM_> | Bytes], 0> }>
/**
 * Get the state of the modem lines.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5415; asm-generic/ioctls.h.
 */
export const TIOCMGET = (21525) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Wait for one of some modem lines to change.
 *
 * Of TIOCM_RNG, TIOCM_DSR, TIOCM_CD and TIOCM_CTS; which has changed TIOCGICOUNT tells.
 *
 * Errors: EINTR, EIO, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x545c; asm-generic/ioctls.h.
 */
export const TIOCMIWAIT = (21596) as unknown as Command<{ readonly ioctl: Takes<[arg: Flags<TIOCM_>], 0> }>
/**
 * Set the state of the modem lines that the computer drives.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5418; asm-generic/ioctls.h.
 */
export const TIOCMSET = (21528) as unknown as Command<{ readonly ioctl: Takes<[arg: Flags<TIOCM_> | Bytes], 0> }>
/**
 * Give up the controlling terminal.
 *
 * If the caller leads the session, the foreground process group gets SIGHUP and SIGCONT, and the whole
 * session loses the terminal.
 *
 * Errors: EIO, ENOTTY (It is not the own controlling terminal).
 *
 * Since Linux 1.0.
 *
 * 0x5422; asm-generic/ioctls.h.
 */
export const TIOCNOTTY = (21538) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Allow further opens of a terminal.
 *
 * Errors: EIO, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x540d; asm-generic/ioctls.h.
 */
export const TIOCNXCL = (21517) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Ask how many bytes of output have not been sent yet.
 *
 * On sockets the same number means SIOCOUTQ.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5411; asm-generic/ioctls.h.
 */
export const TIOCOUTQ = (21521) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Set whether reads from the master begin with a byte that tells of changes on the other side.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5420; asm-generic/ioctls.h.
 */
export const TIOCPKT = (21536) as unknown as Command<{ readonly ioctl: Takes<[arg: boolean | 0 | 1 | Bytes], 0> }>
/** 0; asm-generic/ioctls.h. */
export const TIOCPKT_DATA: number = 0
/** 0x20; asm-generic/ioctls.h. */
export const TIOCPKT_DOSTOP: number = 32
/** 1; asm-generic/ioctls.h. */
export const TIOCPKT_FLUSHREAD: number = 1
/** 2; asm-generic/ioctls.h. */
export const TIOCPKT_FLUSHWRITE: number = 2
/** 0x40; asm-generic/ioctls.h. */
export const TIOCPKT_IOCTL: number = 64
/** 0x10; asm-generic/ioctls.h. */
export const TIOCPKT_NOSTOP: number = 16
/** 8; asm-generic/ioctls.h. */
export const TIOCPKT_START: number = 8
/** 4; asm-generic/ioctls.h. */
export const TIOCPKT_STOP: number = 4
/**
 * Wait until all output has been sent, and then begin to send a break.
 *
 * From the background it first sends SIGTTOU to the own process group, unless that is blocked or ignored.
 *
 * Errors: EINTR, EIO (The process group is in the background with nobody left to continue it, or the line
 * hung up), ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5427; asm-generic/ioctls.h.
 */
export const TIOCSBRK = (21543) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Make the terminal the controlling terminal of the session.
 *
 * Errors: EIO, ENOTTY, EPERM (The caller must lead its session and have no controlling terminal; and the
 * terminal must belong to no other session, unless 1 is given with CAP_SYS_ADMIN).
 *
 * Since Linux 1.0.
 *
 * 0x540e; asm-generic/ioctls.h.
 */
export const TIOCSCTTY = (21518) as unknown as Command<{ readonly ioctl: Takes<[arg: boolean | 0 | 1], 0> }>
/**
 * Let the driver find out what sort of hardware a serial line is.
 *
 * Errors: EBUSY (Somebody else has the line open), EINTR, EIO, ENOMEM, ENOTTY, EPERM (Needs CAP_SYS_ADMIN).
 *
 * Since Linux 1.0.
 *
 * 0x5453; asm-generic/ioctls.h.
 */
export const TIOCSERCONFIG = (21587) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Ask whether all output of a serial line has left the hardware.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5459; asm-generic/ioctls.h.
 */
export const TIOCSERGETLSR = (21593) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/** 0x545a; asm-generic/ioctls.h. */
export const TIOCSERGETMULTI: number = 21594
/** 0x5458; asm-generic/ioctls.h. */
export const TIOCSERGSTRUCT: number = 21592
/** 0x5454; asm-generic/ioctls.h. */
export const TIOCSERGWILD: number = 21588
/** 0x545b; asm-generic/ioctls.h. */
export const TIOCSERSETMULTI: number = 21595
/** 0x5455; asm-generic/ioctls.h. */
export const TIOCSERSWILD: number = 21589
/** 1; asm-generic/ioctls.h. */
export const TIOCSER_TEMT: TIOCSER_ = 1
/**
 * Set the line discipline of a terminal.
 *
 * From the background it first sends SIGTTOU to the own process group, unless that is blocked or ignored.
 *
 * Errors: EBUSY (The old discipline was in use for more than five seconds), EFAULT, EINTR, EINVAL (There is
 * no such discipline, or the kernel does not have it), EIO, ENOTTY, EPERM (Loading its module needs
 * CAP_SYS_MODULE if dev.tty.ldisc_autoload is 0).
 *
 * Since Linux 1.0.
 *
 * 0x5423; asm-generic/ioctls.h.
 */
export const TIOCSETD = (21539) as unknown as Command<{ readonly ioctl: Takes<[arg: Choice<N_> | Bytes], 0> }>
/**
 * Send a signal to the foreground process group of a pseudoterminal, from its master.
 *
 * The signal is the argument itself, although the number of the ioctl says that it is a pointer.
 *
 * Errors: EINVAL (Only SIGINT, SIGQUIT and SIGTSTP), EIO, ENOTTY.
 *
 * Since Linux 2.6.36.
 *
 * 0x40045436; asm-generic/ioctls.h.
 */
export const TIOCSIG = (1074025526) as unknown as Command<{ readonly ioctl: Takes<[arg: Plain], 0> }>
/**
 * Set the ISO 7816 (chip card) settings of a serial line, and get what was set.
 *
 * Errors: EFAULT, EINVAL, EIO, ENOTTY.
 *
 * Since Linux 4.20.
 *
 * 0xc0285443; asm-generic/ioctls.h.
 */
export const TIOCSISO7816 = (3223868483) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'serial_iso7816'>], 0> }>
/**
 * Lock settings of a terminal.
 *
 * Errors: EFAULT, EIO, ENOTTY, EPERM (Needs CAP_CHECKPOINT_RESTORE or CAP_SYS_ADMIN).
 *
 * Since Linux 1.0.
 *
 * 0x5457; asm-generic/ioctls.h.
 */
export const TIOCSLCKTRMIOS = (21591) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'termios'>], 0> }>
/**
 * Set the foreground process group of the controlling terminal.
 *
 * From the background it first sends SIGTTOU to the own process group, unless that is blocked or ignored.
 *
 * Errors: EFAULT, EINTR, EINVAL, ENOTTY (It is not the own controlling terminal, or the caller is in an
 * orphaned group in the background), EPERM (The group belongs to another session), ESRCH.
 *
 * Since Linux 1.0.
 *
 * 0x5410; asm-generic/ioctls.h.
 */
export const TIOCSPGRP = (21520) as unknown as Command<{ readonly ioctl: Takes<[arg: PidArg | Bytes], 0> }>
/**
 * Lock or unlock the other side of a pseudoterminal; locked, it cannot be opened.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x40045431; asm-generic/ioctls.h.
 */
export const TIOCSPTLCK = (1074025521) as unknown as Command<{ readonly ioctl: Takes<[arg: boolean | 0 | 1 | Bytes], 0> }>
/**
 * Set the RS-485 settings of a serial line, and get what was set.
 *
 * Errors: EFAULT, EINVAL, EIO, ENOTTY.
 *
 * Since Linux 2.6.28.
 *
 * 0x542f; asm-generic/ioctls.h.
 */
export const TIOCSRS485 = (21551) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'serial_rs485'>], 0> }>
/**
 * Set the hardware settings of a serial line.
 *
 * Errors: EBUSY (Somebody else has the line open), EFAULT, EINVAL, EIO, ENOMEM, ENOTTY, EPERM (Most needs
 * CAP_SYS_ADMIN, and no lockdown).
 *
 * Since Linux 1.0.
 *
 * 0x541f; asm-generic/ioctls.h.
 */
export const TIOCSSERIAL = (21535) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'serial_struct'>], 0> }>
/**
 * Set whether the carrier of the line is ignored.
 *
 * Errors: EFAULT, EINVAL, EIO, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x541a; asm-generic/ioctls.h.
 */
export const TIOCSSOFTCAR = (21530) as unknown as Command<{ readonly ioctl: Takes<[arg: boolean | 0 | 1 | Bytes], 0> }>
/**
 * Put a byte into the input as if it had been typed.
 *
 * Errors: EFAULT, EIO (Without CAP_SYS_ADMIN it needs dev.tty.legacy_tiocsti set, which many systems do not
 * have), ENOTTY, EPERM (It is not the own controlling terminal, and CAP_SYS_ADMIN is missing).
 *
 * Since Linux 1.0.
 *
 * 0x5412; asm-generic/ioctls.h.
 */
export const TIOCSTI = (21522) as unknown as Command<{ readonly ioctl: Takes<[arg: Memory], 0> }>
/**
 * Set the size of a terminal; its foreground process group gets SIGWINCH if it changes.
 *
 * Errors: EFAULT, EINVAL, EIO, ENOMEM, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5414; asm-generic/ioctls.h.
 */
export const TIOCSWINSZ = (21524) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'winsize'>], 0> }>
/**
 * Hang up a terminal.
 *
 * Errors: EIO, ENOTTY, EPERM (Needs CAP_SYS_ADMIN).
 *
 * Since Linux 2.6.39.
 *
 * 0x5437; asm-generic/ioctls.h.
 */
export const TIOCVHANGUP = (21559) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/** 0x1000 on x86-64, 0x10000 on ARM64; asm-generic/param.h. */
export const EXEC_PAGESIZE: number = arm64 ? 65536 : 4096
/** 0x64; asm-generic/param.h. */
export const HZ: number = 100
/** 0x40; asm-generic/param.h. */
export const MAXHOSTNAMELEN: number = 64
/** -1; asm-generic/param.h. */
export const NOGROUP: number = -1
/** 0x64; asm-generic/param.h. */
export const __USER_HZ: number = 100
/** 0x20000000; asm-generic/termbits-common.h. */
export const ADDRB: number = 536870912
/** 0; asm-generic/termbits-common.h. */
export const B0: number = 0
/** 3; asm-generic/termbits-common.h. */
export const B110: number = 3
/** 9; asm-generic/termbits-common.h. */
export const B1200: number = 9
/** 4; asm-generic/termbits-common.h. */
export const B134: number = 4
/** 5; asm-generic/termbits-common.h. */
export const B150: number = 5
/** 0xa; asm-generic/termbits-common.h. */
export const B1800: number = 10
/** 0xe; asm-generic/termbits-common.h. */
export const B19200: number = 14
/** 6; asm-generic/termbits-common.h. */
export const B200: number = 6
/** 0xb; asm-generic/termbits-common.h. */
export const B2400: number = 11
/** 7; asm-generic/termbits-common.h. */
export const B300: number = 7
/** 0xf; asm-generic/termbits-common.h. */
export const B38400: number = 15
/** 0xc; asm-generic/termbits-common.h. */
export const B4800: number = 12
/** 1; asm-generic/termbits-common.h. */
export const B50: number = 1
/** 8; asm-generic/termbits-common.h. */
export const B600: number = 8
/** 2; asm-generic/termbits-common.h. */
export const B75: number = 2
/** 0xd; asm-generic/termbits-common.h. */
export const B9600: number = 13
/** 2; asm-generic/termbits-common.h. */
export const BRKINT: number = 2
/** 0x40000000; asm-generic/termbits-common.h. */
export const CMSPAR: number = 1073741824
/** 0x80000000; asm-generic/termbits-common.h. */
export const CRTSCTS: number = 2147483648
/** 0xe; asm-generic/termbits-common.h. */
export const EXTA: number = 14
/** 0xf; asm-generic/termbits-common.h. */
export const EXTB: number = 15
/** 0x10; asm-generic/termbits-common.h. */
export const IBSHIFT: number = 16
/** 0x100; asm-generic/termbits-common.h. */
export const ICRNL: number = 256
/** 1; asm-generic/termbits-common.h. */
export const IGNBRK: number = 1
/** 0x80; asm-generic/termbits-common.h. */
export const IGNCR: number = 128
/** 4; asm-generic/termbits-common.h. */
export const IGNPAR: number = 4
/** 0x40; asm-generic/termbits-common.h. */
export const INLCR: number = 64
/** 0x10; asm-generic/termbits-common.h. */
export const INPCK: number = 16
/** 0x20; asm-generic/termbits-common.h. */
export const ISTRIP: number = 32
/** 0x800; asm-generic/termbits-common.h. */
export const IXANY: number = 2048
/** 8; asm-generic/termbits-common.h. */
export const OCRNL: number = 8
/** 0x80; asm-generic/termbits-common.h. */
export const OFDEL: number = 128
/** 0x40; asm-generic/termbits-common.h. */
export const OFILL: number = 64
/** 0x20; asm-generic/termbits-common.h. */
export const ONLRET: number = 32
/** 0x10; asm-generic/termbits-common.h. */
export const ONOCR: number = 16
/** 1; asm-generic/termbits-common.h. */
export const OPOST: number = 1
/** 8; asm-generic/termbits-common.h. */
export const PARMRK: number = 8
/** 0; asm-generic/termbits-common.h. */
export const TCIFLUSH: TCFLSH_ = 0
/** 2; asm-generic/termbits-common.h. */
export const TCIOFF: TCXONC_ = 2
/** 2; asm-generic/termbits-common.h. */
export const TCIOFLUSH: TCFLSH_ = 2
/** 3; asm-generic/termbits-common.h. */
export const TCION: TCXONC_ = 3
/** 1; asm-generic/termbits-common.h. */
export const TCOFLUSH: TCFLSH_ = 1
/** 0; asm-generic/termbits-common.h. */
export const TCOOFF: TCXONC_ = 0
/** 1; asm-generic/termbits-common.h. */
export const TCOON: TCXONC_ = 1
/** 0x1008; asm-generic/termbits.h. */
export const B1000000: number = 4104
/** 0x1002; asm-generic/termbits.h. */
export const B115200: number = 4098
/** 0x1009; asm-generic/termbits.h. */
export const B1152000: number = 4105
/** 0x100a; asm-generic/termbits.h. */
export const B1500000: number = 4106
/** 0x100b; asm-generic/termbits.h. */
export const B2000000: number = 4107
/** 0x1003; asm-generic/termbits.h. */
export const B230400: number = 4099
/** 0x100c; asm-generic/termbits.h. */
export const B2500000: number = 4108
/** 0x100d; asm-generic/termbits.h. */
export const B3000000: number = 4109
/** 0x100e; asm-generic/termbits.h. */
export const B3500000: number = 4110
/** 0x100f; asm-generic/termbits.h. */
export const B4000000: number = 4111
/** 0x1004; asm-generic/termbits.h. */
export const B460800: number = 4100
/** 0x1005; asm-generic/termbits.h. */
export const B500000: number = 4101
/** 0x1001; asm-generic/termbits.h. */
export const B57600: number = 4097
/** 0x1006; asm-generic/termbits.h. */
export const B576000: number = 4102
/** 0x1007; asm-generic/termbits.h. */
export const B921600: number = 4103
/** 0x1000; asm-generic/termbits.h. */
export const BOTHER: number = 4096
/** 0; asm-generic/termbits.h. */
export const BS0: number = 0
/** 0x2000; asm-generic/termbits.h. */
export const BS1: number = 8192
/** 0x2000; asm-generic/termbits.h. */
export const BSDLY: number = 8192
/** 0x100f; asm-generic/termbits.h. */
export const CBAUD: number = 4111
/** 0x1000; asm-generic/termbits.h. */
export const CBAUDEX: number = 4096
/** 0x100f0000; asm-generic/termbits.h. */
export const CIBAUD: number = 269418496
/** 0x800; asm-generic/termbits.h. */
export const CLOCAL: number = 2048
/** 0; asm-generic/termbits.h. */
export const CR0: number = 0
/** 0x200; asm-generic/termbits.h. */
export const CR1: number = 512
/** 0x400; asm-generic/termbits.h. */
export const CR2: number = 1024
/** 0x600; asm-generic/termbits.h. */
export const CR3: number = 1536
/** 0x600; asm-generic/termbits.h. */
export const CRDLY: number = 1536
/** 0x80; asm-generic/termbits.h. */
export const CREAD: number = 128
/** 0; asm-generic/termbits.h. */
export const CS5: number = 0
/** 0x10; asm-generic/termbits.h. */
export const CS6: number = 16
/** 0x20; asm-generic/termbits.h. */
export const CS7: number = 32
/** 0x30; asm-generic/termbits.h. */
export const CS8: number = 48
/** 0x30; asm-generic/termbits.h. */
export const CSIZE: number = 48
/** 0x40; asm-generic/termbits.h. */
export const CSTOPB: number = 64
/** 8; asm-generic/termbits.h. */
export const ECHO: number = 8
/** 0x200; asm-generic/termbits.h. */
export const ECHOCTL: number = 512
/** 0x10; asm-generic/termbits.h. */
export const ECHOE: number = 16
/** 0x20; asm-generic/termbits.h. */
export const ECHOK: number = 32
/** 0x800; asm-generic/termbits.h. */
export const ECHOKE: number = 2048
/** 0x40; asm-generic/termbits.h. */
export const ECHONL: number = 64
/** 0x400; asm-generic/termbits.h. */
export const ECHOPRT: number = 1024
/** 0x10000; asm-generic/termbits.h. */
export const EXTPROC: number = 65536
/** 0; asm-generic/termbits.h. */
export const FF0: number = 0
/** 0x8000; asm-generic/termbits.h. */
export const FF1: number = 32768
/** 0x8000; asm-generic/termbits.h. */
export const FFDLY: number = 32768
/** 0x1000; asm-generic/termbits.h. */
export const FLUSHO: number = 4096
/** 0x400; asm-generic/termbits.h. */
export const HUPCL: number = 1024
/** 2; asm-generic/termbits.h. */
export const ICANON: number = 2
/** 0x8000; asm-generic/termbits.h. */
export const IEXTEN: number = 32768
/** 0x2000; asm-generic/termbits.h. */
export const IMAXBEL: number = 8192
/** 1; asm-generic/termbits.h. */
export const ISIG: number = 1
/** 0x200; asm-generic/termbits.h. */
export const IUCLC: number = 512
/** 0x4000; asm-generic/termbits.h. */
export const IUTF8: number = 16384
/** 0x1000; asm-generic/termbits.h. */
export const IXOFF: number = 4096
/** 0x400; asm-generic/termbits.h. */
export const IXON: number = 1024
/** 0x13; asm-generic/termbits.h. */
export const NCCS: number = 19
/** 0; asm-generic/termbits.h. */
export const NL0: number = 0
/** 0x100; asm-generic/termbits.h. */
export const NL1: number = 256
/** 0x100; asm-generic/termbits.h. */
export const NLDLY: number = 256
/** 0x80; asm-generic/termbits.h. */
export const NOFLSH: number = 128
/** 2; asm-generic/termbits.h. */
export const OLCUC: number = 2
/** 4; asm-generic/termbits.h. */
export const ONLCR: number = 4
/** 0x100; asm-generic/termbits.h. */
export const PARENB: number = 256
/** 0x200; asm-generic/termbits.h. */
export const PARODD: number = 512
/** 0x4000; asm-generic/termbits.h. */
export const PENDIN: number = 16384
/** 0; asm-generic/termbits.h. */
export const TAB0: number = 0
/** 0x800; asm-generic/termbits.h. */
export const TAB1: number = 2048
/** 0x1000; asm-generic/termbits.h. */
export const TAB2: number = 4096
/** 0x1800; asm-generic/termbits.h. */
export const TAB3: number = 6144
/** 0x1800; asm-generic/termbits.h. */
export const TABDLY: number = 6144
/** 1; asm-generic/termbits.h. */
export const TCSADRAIN: number = 1
/** 2; asm-generic/termbits.h. */
export const TCSAFLUSH: number = 2
/** 0; asm-generic/termbits.h. */
export const TCSANOW: number = 0
/** 0x100; asm-generic/termbits.h. */
export const TOSTOP: number = 256
/** 0xd; asm-generic/termbits.h. */
export const VDISCARD: number = 13
/** 4; asm-generic/termbits.h. */
export const VEOF: number = 4
/** 0xb; asm-generic/termbits.h. */
export const VEOL: number = 11
/** 0x10; asm-generic/termbits.h. */
export const VEOL2: number = 16
/** 2; asm-generic/termbits.h. */
export const VERASE: number = 2
/** 0; asm-generic/termbits.h. */
export const VINTR: number = 0
/** 3; asm-generic/termbits.h. */
export const VKILL: number = 3
/** 0xf; asm-generic/termbits.h. */
export const VLNEXT: number = 15
/** 6; asm-generic/termbits.h. */
export const VMIN: number = 6
/** 1; asm-generic/termbits.h. */
export const VQUIT: number = 1
/** 0xc; asm-generic/termbits.h. */
export const VREPRINT: number = 12
/** 8; asm-generic/termbits.h. */
export const VSTART: number = 8
/** 9; asm-generic/termbits.h. */
export const VSTOP: number = 9
/** 0xa; asm-generic/termbits.h. */
export const VSUSP: number = 10
/** 7; asm-generic/termbits.h. */
export const VSWTC: number = 7
/** 0; asm-generic/termbits.h. */
export const VT0: number = 0
/** 0x4000; asm-generic/termbits.h. */
export const VT1: number = 16384
/** 0x4000; asm-generic/termbits.h. */
export const VTDLY: number = 16384
/** 5; asm-generic/termbits.h. */
export const VTIME: number = 5
/** 0xe; asm-generic/termbits.h. */
export const VWERASE: number = 14
/** 4; asm-generic/termbits.h. */
export const XCASE: number = 4
/** 0x1800; asm-generic/termbits.h. */
export const XTABS: number = 6144
/** 8; asm-generic/termios.h. */
export const NCC: number = 8
/** 0x40; asm-generic/termios.h. */
export const TIOCM_CAR: TIOCM_ = 64
/** 0x40; asm-generic/termios.h. */
export const TIOCM_CD: TIOCM_ = 64
/** 0x20; asm-generic/termios.h. */
export const TIOCM_CTS: TIOCM_ = 32
/** 0x100; asm-generic/termios.h. */
export const TIOCM_DSR: TIOCM_ = 256
/** 2; asm-generic/termios.h. */
export const TIOCM_DTR: TIOCM_ = 2
/** 1; asm-generic/termios.h. */
export const TIOCM_LE: TIOCM_ = 1
/** 0x8000; asm-generic/termios.h. */
export const TIOCM_LOOP: TIOCM_ = 32768
/** 0x2000; asm-generic/termios.h. */
export const TIOCM_OUT1: TIOCM_ = 8192
/** 0x4000; asm-generic/termios.h. */
export const TIOCM_OUT2: TIOCM_ = 16384
/** 0x80; asm-generic/termios.h. */
export const TIOCM_RI: TIOCM_ = 128
/** 0x80; asm-generic/termios.h. */
export const TIOCM_RNG: TIOCM_ = 128
/** 4; asm-generic/termios.h. */
export const TIOCM_RTS: TIOCM_ = 4
/** 0x10; asm-generic/termios.h. */
export const TIOCM_SR: TIOCM_ = 16
/** 8; asm-generic/termios.h. */
export const TIOCM_ST: TIOCM_ = 8
/** 0x40; asm/bitsperlong.h. */
export const __BITS_PER_LONG: number = 64
/** 0x40000000 on x86-64, not on ARM64; asm/unistd.h. */
export const __X32_SYSCALL_BIT: number = arm64 ? -1 : 1073741824
/** 0x203; include/linux/errno.h. */
export const ENOIOCTLCMD: number = 515
/** 0x10000; include/linux/swap.h. */
export const SWAP_FLAG_DISCARD: SWAP_FLAG_ = 65536
/** 0x20000; include/linux/swap.h. */
export const SWAP_FLAG_DISCARD_ONCE: SWAP_FLAG_ = 131072
/** 0x40000; include/linux/swap.h. */
export const SWAP_FLAG_DISCARD_PAGES: SWAP_FLAG_ = 262144
/** 0x8000; include/linux/swap.h. */
export const SWAP_FLAG_PREFER: SWAP_FLAG_ = 32768
/** 0x7fff; include/linux/swap.h. */
export const SWAP_FLAG_PRIO_MASK: number = 32767
/**
 * Make later SYSLOG_ACTION_READ_ALL begin here.
 *
 * Errors: EPERM (Needs CAP_SYSLOG).
 *
 * Since Linux 1.0.
 *
 * 5; include/linux/syslog.h.
 */
export const SYSLOG_ACTION_CLEAR = (5) as unknown as Command<{ readonly syslog: Takes<[], 0> }>
/**
 * Do nothing.
 *
 * Errors: EPERM (Needs CAP_SYSLOG).
 *
 * Since Linux 1.0.
 *
 * 0; include/linux/syslog.h.
 */
export const SYSLOG_ACTION_CLOSE = (0) as unknown as Command<{ readonly syslog: Takes<[], 0> }>
/**
 * Set how important a message must be for the console.
 *
 * len is the level, from 1 to 8: messages with a lower number are shown.
 *
 * Errors: EINVAL, EPERM (Needs CAP_SYSLOG).
 *
 * Since Linux 1.0.
 *
 * 8; include/linux/syslog.h.
 */
export const SYSLOG_ACTION_CONSOLE_LEVEL = (8) as unknown as Command<{ readonly syslog: Takes<[buf: Unused, len: Quantity], 0> }>
/**
 * Show only the most important messages on the console.
 *
 * Errors: EPERM (Needs CAP_SYSLOG).
 *
 * Since Linux 1.0.
 *
 * 6; include/linux/syslog.h.
 */
export const SYSLOG_ACTION_CONSOLE_OFF = (6) as unknown as Command<{ readonly syslog: Takes<[], 0> }>
/**
 * Undo SYSLOG_ACTION_CONSOLE_OFF.
 *
 * Errors: EPERM (Needs CAP_SYSLOG).
 *
 * Since Linux 1.0.
 *
 * 7; include/linux/syslog.h.
 */
export const SYSLOG_ACTION_CONSOLE_ON = (7) as unknown as Command<{ readonly syslog: Takes<[], 0> }>
/**
 * Do nothing.
 *
 * Errors: EPERM (Needs CAP_SYSLOG).
 *
 * Since Linux 1.0.
 *
 * 1; include/linux/syslog.h.
 */
export const SYSLOG_ACTION_OPEN = (1) as unknown as Command<{ readonly syslog: Takes<[], 0> }>
/**
 * Take the oldest messages out of the log.
 *
 * What one reader has taken no other gets.
 *
 * Errors: EFAULT, EINTR, EINVAL, ENOMEM, EPERM (Needs CAP_SYSLOG).
 *
 * Since Linux 1.0.
 *
 * 2; include/linux/syslog.h.
 */
export const SYSLOG_ACTION_READ = (2) as unknown as Command<{ readonly syslog: Takes<[buf: Memory, len?: Quantity], Size> }>
/**
 * Copy the newest messages that fit.
 *
 * Errors: EFAULT, EINVAL, ENOMEM, EPERM (Needs CAP_SYSLOG if kernel.dmesg_restrict is set).
 *
 * Since Linux 1.0.
 *
 * 3; include/linux/syslog.h.
 */
export const SYSLOG_ACTION_READ_ALL = (3) as unknown as Command<{ readonly syslog: Takes<[buf: Memory, len?: Quantity], Size> }>
/**
 * Copy the newest messages that fit, and clear the log.
 *
 * Errors: EFAULT, EINVAL, ENOMEM, EPERM (Needs CAP_SYSLOG).
 *
 * Since Linux 1.0.
 *
 * 4; include/linux/syslog.h.
 */
export const SYSLOG_ACTION_READ_CLEAR = (4) as unknown as Command<{ readonly syslog: Takes<[buf: Memory, len?: Quantity], Size> }>
/**
 * Ask for the size of the buffer that holds the log.
 *
 * Errors: EPERM (Needs CAP_SYSLOG if kernel.dmesg_restrict is set).
 *
 * Since Linux 2.6.6.
 *
 * 0xa; include/linux/syslog.h.
 */
export const SYSLOG_ACTION_SIZE_BUFFER = (10) as unknown as Command<{ readonly syslog: Takes<[], Size> }>
/**
 * Ask how many bytes SYSLOG_ACTION_READ can take.
 *
 * Errors: EPERM (Needs CAP_SYSLOG).
 *
 * Since Linux 2.4.10.
 *
 * 9; include/linux/syslog.h.
 */
export const SYSLOG_ACTION_SIZE_UNREAD = (9) as unknown as Command<{ readonly syslog: Takes<[], Size> }>
/** 0x4d2; linux/byteorder/little_endian.h. */
export const __LITTLE_ENDIAN: number = 1234
/** 3; linux/elf-em.h. */
export const EM_386: EM_ = 3
/** 6; linux/elf-em.h. */
export const EM_486: EM_ = 6
/** 4; linux/elf-em.h. */
export const EM_68K: EM_ = 4
/** 7; linux/elf-em.h. */
export const EM_860: EM_ = 7
/** 5; linux/elf-em.h. */
export const EM_88K: EM_ = 5
/** 0xb7; linux/elf-em.h. */
export const EM_AARCH64: EM_ = 183
/** 0x9026; linux/elf-em.h. */
export const EM_ALPHA: EM_ = 36902
/** 0x71; linux/elf-em.h. */
export const EM_ALTERA_NIOS2: EM_ = 113
/** 0x5d; linux/elf-em.h. */
export const EM_ARCOMPACT: EM_ = 93
/** 0xc3; linux/elf-em.h. */
export const EM_ARCV2: EM_ = 195
/** 0x28; linux/elf-em.h. */
export const EM_ARM: EM_ = 40
/** 0x6a; linux/elf-em.h. */
export const EM_BLACKFIN: EM_ = 106
/** 0xf7; linux/elf-em.h. */
export const EM_BPF: EM_ = 247
/** 0x4c; linux/elf-em.h. */
export const EM_CRIS: EM_ = 76
/** 0xfc; linux/elf-em.h. */
export const EM_CSKY: EM_ = 252
/** 0x9041; linux/elf-em.h. */
export const EM_CYGNUS_M32R: EM_ = 36929
/** 0xbeef; linux/elf-em.h. */
export const EM_CYGNUS_MN10300: EM_ = 48879
/** 0x5441; linux/elf-em.h. */
export const EM_FRV: EM_ = 21569
/** 0x2e; linux/elf-em.h. */
export const EM_H8_300: EM_ = 46
/** 0xa4; linux/elf-em.h. */
export const EM_HEXAGON: EM_ = 164
/** 0x32; linux/elf-em.h. */
export const EM_IA_64: EM_ = 50
/** 0x102; linux/elf-em.h. */
export const EM_LOONGARCH: EM_ = 258
/** 1; linux/elf-em.h. */
export const EM_M32: EM_ = 1
/** 0x58; linux/elf-em.h. */
export const EM_M32R: EM_ = 88
/** 0xbd; linux/elf-em.h. */
export const EM_MICROBLAZE: EM_ = 189
/** 8; linux/elf-em.h. */
export const EM_MIPS: EM_ = 8
/** 0xa; linux/elf-em.h. */
export const EM_MIPS_RS3_LE: EM_ = 10
/** 0xa; linux/elf-em.h. */
export const EM_MIPS_RS4_BE: EM_ = 10
/** 0x59; linux/elf-em.h. */
export const EM_MN10300: EM_ = 89
/** 0xa7; linux/elf-em.h. */
export const EM_NDS32: EM_ = 167
/** 0; linux/elf-em.h. */
export const EM_NONE: EM_ = 0
/** 0x5c; linux/elf-em.h. */
export const EM_OPENRISC: EM_ = 92
/** 0xf; linux/elf-em.h. */
export const EM_PARISC: EM_ = 15
/** 0x14; linux/elf-em.h. */
export const EM_PPC: EM_ = 20
/** 0x15; linux/elf-em.h. */
export const EM_PPC64: EM_ = 21
/** 0xf3; linux/elf-em.h. */
export const EM_RISCV: EM_ = 243
/** 0x16; linux/elf-em.h. */
export const EM_S390: EM_ = 22
/** 0xa390; linux/elf-em.h. */
export const EM_S390_OLD: EM_ = 41872
/** 0x2a; linux/elf-em.h. */
export const EM_SH: EM_ = 42
/** 2; linux/elf-em.h. */
export const EM_SPARC: EM_ = 2
/** 0x12; linux/elf-em.h. */
export const EM_SPARC32PLUS: EM_ = 18
/** 0x2b; linux/elf-em.h. */
export const EM_SPARCV9: EM_ = 43
/** 0x17; linux/elf-em.h. */
export const EM_SPU: EM_ = 23
/** 0xbf; linux/elf-em.h. */
export const EM_TILEGX: EM_ = 191
/** 0xbc; linux/elf-em.h. */
export const EM_TILEPRO: EM_ = 188
/** 0x8c; linux/elf-em.h. */
export const EM_TI_C6000: EM_ = 140
/** 0x6e; linux/elf-em.h. */
export const EM_UNICORE: EM_ = 110
/** 0x3e; linux/elf-em.h. */
export const EM_X86_64: EM_ = 62
/** 0x5e; linux/elf-em.h. */
export const EM_XTENSA: EM_ = 94
/** 0x100; linux/kd.h. */
export const E_TABSZ: number = 256
/**
 * Get the palette: red, green and blue of 16 colours.
 *
 * Errors: EFAULT, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x4b70; linux/kd.h.
 */
export const GIO_CMAP = (19312) as unknown as Command<{ readonly ioctl: Takes<[arg: Memory], 0> }>
/** 0x4b60; linux/kd.h. */
export const GIO_FONT: number = 19296
/** 0x4b6b; linux/kd.h. */
export const GIO_FONTX: number = 19307
/**
 * Get which place in the font each of 256 characters has.
 *
 * Errors: EFAULT, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x4b40; linux/kd.h.
 */
export const GIO_SCRNMAP = (19264) as unknown as Command<{ readonly ioctl: Takes<[arg: Memory], 0> }>
/**
 * Get which place in the font Unicode characters have.
 *
 * Errors: EFAULT, ENOMEM (entry_ct was too small; it now tells how many there are), ENOTTY, EPERM (It must
 * be the console in front or the own one, or CAP_SYS_TTY_CONFIG is needed).
 *
 * Since Linux 1.0.
 *
 * 0x4b66; linux/kd.h.
 */
export const GIO_UNIMAP = (19302) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'unimapdesc'>], 0> }>
/**
 * Get which Unicode character each of 256 characters is, two bytes each.
 *
 * Errors: EFAULT, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x4b69; linux/kd.h.
 */
export const GIO_UNISCRNMAP = (19305) as unknown as Command<{ readonly ioctl: Takes<[arg: Memory], 0> }>
/** 2; linux/kd.h. */
export const KB_101: KB_ = 2
/** 1; linux/kd.h. */
export const KB_84: KB_ = 1
/** 3; linux/kd.h. */
export const KB_OTHER: KB_ = 3
/**
 * Allow the calling thread to use an I/O port of the graphics card (x64).
 *
 * Errors: EINVAL, ENOTTY, ENXIO (ioperm refused: CAP_SYS_RAWIO is missing, or there is a lockdown).
 *
 * Since Linux 1.0.
 *
 * 0x4b34; linux/kd.h.
 */
export const KDADDIO = (19252) as unknown as Command<{ readonly ioctl: Takes<[arg: Long], 0> }>
/**
 * Forbid the calling thread to use an I/O port of the graphics card (x64).
 *
 * Errors: EINVAL, ENOTTY, ENXIO.
 *
 * Since Linux 1.0.
 *
 * 0x4b35; linux/kd.h.
 */
export const KDDELIO = (19253) as unknown as Command<{ readonly ioctl: Takes<[arg: Long], 0> }>
/**
 * Forbid the calling thread to use the I/O ports of the graphics card (x64).
 *
 * Errors: ENOTTY, ENXIO.
 *
 * Since Linux 1.0.
 *
 * 0x4b37; linux/kd.h.
 */
export const KDDISABIO = (19255) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Allow the calling thread to use the I/O ports of the graphics card (x64).
 *
 * Errors: ENOTTY, ENXIO (ioperm refused: CAP_SYS_RAWIO is missing, or there is a lockdown).
 *
 * Since Linux 1.0.
 *
 * 0x4b36; linux/kd.h.
 */
export const KDENABIO = (19254) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Get or set the font of the console, or go back to a built-in one.
 *
 * Errors: EFAULT, EINVAL, ENOENT, ENOMEM, ENOSPC (The font is larger than the sizes that were given),
 * ENOSYS (This sort of console has no fonts to load), ENOTTY, EPERM (Other than getting needs the own
 * controlling terminal or CAP_SYS_TTY_CONFIG).
 *
 * Since Linux 1.0.
 *
 * 0x4b72; linux/kd.h.
 */
export const KDFONTOP = (19314) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'console_font_op'>], 0> }>
/**
 * Get the key code of a scan code.
 *
 * Errors: EFAULT, EINVAL, ENODEV, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x4b4c; linux/kd.h.
 */
export const KDGETKEYCODE = (19276) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'kbkeycode'>], 0> }>
/**
 * Get the lights of the keyboard.
 *
 * Errors: EFAULT, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x4b31; linux/kd.h.
 */
export const KDGETLED = (19249) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Ask whether the console shows text or graphics.
 *
 * Errors: EFAULT, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x4b3b; linux/kd.h.
 */
export const KDGETMODE = (19259) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Get which pairs of characters make an accented one, in 8-bit characters.
 *
 * Errors: EFAULT, ENOMEM, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x4b4a; linux/kd.h.
 */
export const KDGKBDIACR = (19274) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'kbdiacrs'>], 0> }>
/**
 * Get which pairs of characters make an accented one.
 *
 * Errors: EFAULT, ENOMEM, ENOTTY.
 *
 * Since Linux 2.6.24.
 *
 * 0x4bfa; linux/kd.h.
 */
export const KDGKBDIACRUC = (19450) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'kbdiacrsuc'>], 0> }>
/**
 * Get what a key means in one table of the keyboard map.
 *
 * Errors: EFAULT, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x4b46; linux/kd.h.
 */
export const KDGKBENT = (19270) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'kbentry'>], 0> }>
/**
 * Get Scroll Lock, Num Lock and Caps Lock.
 *
 * The same bits, shifted by four, are the state after a reset.
 *
 * Errors: EFAULT, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x4b64; linux/kd.h.
 */
export const KDGKBLED = (19300) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Ask what the Meta key does.
 *
 * Errors: EFAULT, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x4b62; linux/kd.h.
 */
export const KDGKBMETA = (19298) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Ask what the keyboard gives.
 *
 * Errors: EFAULT, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x4b44; linux/kd.h.
 */
export const KDGKBMODE = (19268) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Get the string of a function key.
 *
 * Errors: EFAULT, ENOMEM, ENOSPC, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x4b48; linux/kd.h.
 */
export const KDGKBSENT = (19272) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'kbsentry'>], 0> }>
/**
 * Ask for the sort of the keyboard, which is always KB_101.
 *
 * Errors: EFAULT, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x4b33; linux/kd.h.
 */
export const KDGKBTYPE = (19251) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Set after what time and how often a held key repeats, and get what was set.
 *
 * Values that are not greater than 0 change nothing.
 *
 * Errors: EFAULT, ENOTTY, EPERM (Needs CAP_SYS_TTY_CONFIG).
 *
 * Since Linux 1.0.
 *
 * 0x4b52; linux/kd.h.
 */
export const KDKBDREP = (19282) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'kbd_repeat'>], 0> }>
/** 0x4b3c; linux/kd.h. */
export const KDMAPDISP: number = 19260
/**
 * Make a tone for some time.
 *
 * The lower 16 bits are the period as for KIOCSOUND, the upper 16 bits the milliseconds.
 *
 * Errors: ENOTTY, EPERM (It must be the own controlling terminal, or CAP_SYS_TTY_CONFIG is needed).
 *
 * Since Linux 1.0.
 *
 * 0x4b30; linux/kd.h.
 */
export const KDMKTONE = (19248) as unknown as Command<{ readonly ioctl: Takes<[arg: Long], 0> }>
/**
 * Set the key code of a scan code.
 *
 * Errors: EFAULT, EINVAL, ENODEV, ENOTTY, EPERM (Needs CAP_SYS_TTY_CONFIG).
 *
 * Since Linux 1.0.
 *
 * 0x4b4d; linux/kd.h.
 */
export const KDSETKEYCODE = (19277) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'kbkeycode'>], 0> }>
/**
 * Set the lights of the keyboard, but not what they stand for.
 *
 * With any higher bit, such as 0xff, the lights show again what they stand for.
 *
 * Errors: ENOTTY, EPERM (It must be the own controlling terminal, or CAP_SYS_TTY_CONFIG is needed).
 *
 * Since Linux 1.0.
 *
 * 0x4b32; linux/kd.h.
 */
export const KDSETLED = (19250) as unknown as Command<{ readonly ioctl: Takes<[arg: Flags<LED_>], 0> }>
/**
 * Set whether the kernel draws text on the console or a program draws graphics.
 *
 * Errors: EINVAL, ENOTTY, EPERM (It must be the own controlling terminal, or CAP_SYS_TTY_CONFIG is needed).
 *
 * Since Linux 1.0.
 *
 * 0x4b3a; linux/kd.h.
 */
export const KDSETMODE = (19258) as unknown as Command<{ readonly ioctl: Takes<[arg: Choice<KD_MODE_>], 0> }>
/**
 * Ask for a signal when the key combination for a new console is pressed.
 *
 * Errors: EINVAL, ENOTTY, EPERM (Needs CAP_KILL, and the own controlling terminal or CAP_SYS_TTY_CONFIG).
 *
 * Since Linux 1.0.
 *
 * 0x4b4e; linux/kd.h.
 */
export const KDSIGACCEPT = (19278) as unknown as Command<{ readonly ioctl: Takes<[arg: Plain], 0> }>
/**
 * Set which pairs of characters make an accented one, in 8-bit characters.
 *
 * Errors: EFAULT, EINVAL, ENOMEM, ENOTTY, EPERM (It must be the own controlling terminal, or
 * CAP_SYS_TTY_CONFIG is needed).
 *
 * Since Linux 1.0.
 *
 * 0x4b4b; linux/kd.h.
 */
export const KDSKBDIACR = (19275) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'kbdiacrs'>], 0> }>
/**
 * Set which pairs of characters make an accented one.
 *
 * Errors: EFAULT, EINVAL, ENOMEM, ENOTTY, EPERM (It must be the own controlling terminal, or
 * CAP_SYS_TTY_CONFIG is needed).
 *
 * Since Linux 2.6.24.
 *
 * 0x4bfb; linux/kd.h.
 */
export const KDSKBDIACRUC = (19451) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'kbdiacrsuc'>], 0> }>
/**
 * Set what a key means in one table of the keyboard map.
 *
 * Errors: EFAULT, EINVAL, ENOMEM, ENOTTY, EPERM (Needs CAP_SYS_TTY_CONFIG).
 *
 * Since Linux 1.0.
 *
 * 0x4b47; linux/kd.h.
 */
export const KDSKBENT = (19271) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'kbentry'>], 0> }>
/**
 * Set Scroll Lock, Num Lock and Caps Lock.
 *
 * The same bits, shifted by four, are the state after a reset.
 *
 * Errors: EINVAL, ENOTTY, EPERM (It must be the own controlling terminal, or CAP_SYS_TTY_CONFIG is needed).
 *
 * Since Linux 1.0.
 *
 * 0x4b65; linux/kd.h.
 */
export const KDSKBLED = (19301) as unknown as Command<{ readonly ioctl: Takes<[arg: Flags<K_LOCK_>], 0> }>
/**
 * Set what the Meta key does: set the highest bit, or send Escape before the character.
 *
 * Errors: EINVAL, ENOTTY, EPERM (It must be the own controlling terminal, or CAP_SYS_TTY_CONFIG is needed).
 *
 * Since Linux 1.0.
 *
 * 0x4b63; linux/kd.h.
 */
export const KDSKBMETA = (19299) as unknown as Command<{ readonly ioctl: Takes<[arg: Choice<K_META_>], 0> }>
/**
 * Set whether the keyboard gives characters, key codes or nothing.
 *
 * Errors: EINVAL, ENOTTY, EPERM (It must be the own controlling terminal, or CAP_SYS_TTY_CONFIG is needed).
 *
 * Since Linux 1.0.
 *
 * 0x4b45; linux/kd.h.
 */
export const KDSKBMODE = (19269) as unknown as Command<{ readonly ioctl: Takes<[arg: Choice<K_MODE_>], 0> }>
/**
 * Set the string of a function key.
 *
 * Errors: EFAULT, EINVAL, ENOMEM, ENOTTY, EPERM (Needs CAP_SYS_TTY_CONFIG).
 *
 * Since Linux 1.0.
 *
 * 0x4b49; linux/kd.h.
 */
export const KDSKBSENT = (19273) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'kbsentry'>], 0> }>
/** 0x4b3d; linux/kd.h. */
export const KDUNMAPDISP: number = 19261
/** 1; linux/kd.h. */
export const KD_FONT_FLAG_DONT_RECALC: KD_FONT_FLAG_ = 1
/** 3; linux/kd.h. */
export const KD_FONT_OP_COPY: KD_FONT_OP_ = 3
/** 1; linux/kd.h. */
export const KD_FONT_OP_GET: KD_FONT_OP_ = 1
/** 5; linux/kd.h. */
export const KD_FONT_OP_GET_TALL: KD_FONT_OP_ = 5
/** 0; linux/kd.h. */
export const KD_FONT_OP_SET: KD_FONT_OP_ = 0
/** 2; linux/kd.h. */
export const KD_FONT_OP_SET_DEFAULT: KD_FONT_OP_ = 2
/** 4; linux/kd.h. */
export const KD_FONT_OP_SET_TALL: KD_FONT_OP_ = 4
/** 1; linux/kd.h. */
export const KD_GRAPHICS: KD_MODE_ = 1
/** 0; linux/kd.h. */
export const KD_TEXT: KD_MODE_ = 0
/** 2; linux/kd.h. */
export const KD_TEXT0: KD_MODE_ = 2
/** 3; linux/kd.h. */
export const KD_TEXT1: KD_MODE_ = 3
/**
 * Begin a tone, or end it with 0.
 *
 * Errors: ENOTTY, EPERM (It must be the own controlling terminal, or CAP_SYS_TTY_CONFIG is needed).
 *
 * Since Linux 1.0.
 *
 * 0x4b2f; linux/kd.h.
 */
export const KIOCSOUND = (19247) as unknown as Command<{ readonly ioctl: Takes<[arg: Long], 0> }>
/** 3; linux/kd.h. */
export const K_ALTSHIFTTAB: number = 3
/** 2; linux/kd.h. */
export const K_ALTTAB: number = 2
/** 4; linux/kd.h. */
export const K_CAPSLOCK: K_LOCK_ = 4
/** 4; linux/kd.h. */
export const K_ESCPREFIX: K_META_ = 4
/** 2; linux/kd.h. */
export const K_MEDIUMRAW: K_MODE_ = 2
/** 3; linux/kd.h. */
export const K_METABIT: K_META_ = 3
/** 0; linux/kd.h. */
export const K_NORMTAB: number = 0
/** 2; linux/kd.h. */
export const K_NUMLOCK: K_LOCK_ = 2
/** 4; linux/kd.h. */
export const K_OFF: K_MODE_ = 4
/** 0; linux/kd.h. */
export const K_RAW: K_MODE_ = 0
/** 1; linux/kd.h. */
export const K_SCROLLLOCK: K_LOCK_ = 1
/** 1; linux/kd.h. */
export const K_SHIFTTAB: number = 1
/** 3; linux/kd.h. */
export const K_UNICODE: K_MODE_ = 3
/** 1; linux/kd.h. */
export const K_XLATE: K_MODE_ = 1
/** 4; linux/kd.h. */
export const LED_CAP: LED_ = 4
/** 2; linux/kd.h. */
export const LED_NUM: LED_ = 2
/** 1; linux/kd.h. */
export const LED_SCR: LED_ = 1
/**
 * Set the palette of all consoles: red, green and blue of 16 colours.
 *
 * Errors: EFAULT, ENOTTY, EPERM (It must be the own controlling terminal, or CAP_SYS_TTY_CONFIG is needed).
 *
 * Since Linux 1.0.
 *
 * 0x4b71; linux/kd.h.
 */
export const PIO_CMAP = (19313) as unknown as Command<{ readonly ioctl: Takes<[arg: Memory], 0> }>
/** 0x4b61; linux/kd.h. */
export const PIO_FONT: number = 19297
/** 0x4b6d; linux/kd.h. */
export const PIO_FONTRESET: number = 19309
/** 0x4b6c; linux/kd.h. */
export const PIO_FONTX: number = 19308
/**
 * Set which place in the font each of 256 characters has.
 *
 * Errors: EFAULT, ENOTTY, EPERM (It must be the own controlling terminal, or CAP_SYS_TTY_CONFIG is needed).
 *
 * Since Linux 1.0.
 *
 * 0x4b41; linux/kd.h.
 */
export const PIO_SCRNMAP = (19265) as unknown as Command<{ readonly ioctl: Takes<[arg: Memory], 0> }>
/**
 * Add places in the font for Unicode characters.
 *
 * Errors: EFAULT, EINVAL, ENOMEM, ENOTTY, EPERM (It must be the own controlling terminal, or
 * CAP_SYS_TTY_CONFIG is needed).
 *
 * Since Linux 1.0.
 *
 * 0x4b67; linux/kd.h.
 */
export const PIO_UNIMAP = (19303) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'unimapdesc'>], 0> }>
/**
 * Forget all places in the font for Unicode characters.
 *
 * Errors: ENOTTY, EPERM (It must be the own controlling terminal, or CAP_SYS_TTY_CONFIG is needed).
 *
 * Since Linux 1.0.
 *
 * 0x4b68; linux/kd.h.
 */
export const PIO_UNIMAPCLR = (19304) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Set which Unicode character each of 256 characters is, two bytes each.
 *
 * Errors: EFAULT, ENOTTY, EPERM (It must be the own controlling terminal, or CAP_SYS_TTY_CONFIG is needed).
 *
 * Since Linux 1.0.
 *
 * 0x4b6a; linux/kd.h.
 */
export const PIO_UNISCRNMAP = (19306) as unknown as Command<{ readonly ioctl: Takes<[arg: Memory], 0> }>
/** 0xf000; linux/kd.h. */
export const UNI_DIRECT_BASE: number = 61440
/** 0x1ff; linux/kd.h. */
export const UNI_DIRECT_MASK: number = 511
/** 0x30000; linux/kexec.h. */
export const KEXEC_ARCH_386: KEXEC_ARCH_ = 196608
/** 0x40000; linux/kexec.h. */
export const KEXEC_ARCH_68K: KEXEC_ARCH_ = 262144
/** 0xb70000; linux/kexec.h. */
export const KEXEC_ARCH_AARCH64: KEXEC_ARCH_ = 11993088
/** 0x280000; linux/kexec.h. */
export const KEXEC_ARCH_ARM: KEXEC_ARCH_ = 2621440
/** 0; linux/kexec.h. */
export const KEXEC_ARCH_DEFAULT: KEXEC_ARCH_ = 0
/** 0x320000; linux/kexec.h. */
export const KEXEC_ARCH_IA_64: KEXEC_ARCH_ = 3276800
/** 0x1020000; linux/kexec.h. */
export const KEXEC_ARCH_LOONGARCH: KEXEC_ARCH_ = 16908288
/** 0xffff0000; linux/kexec.h. */
export const KEXEC_ARCH_MASK: number = 4294901760
/** 0x80000; linux/kexec.h. */
export const KEXEC_ARCH_MIPS: KEXEC_ARCH_ = 524288
/** 0xa0000; linux/kexec.h. */
export const KEXEC_ARCH_MIPS_LE: KEXEC_ARCH_ = 655360
/** 0xf0000; linux/kexec.h. */
export const KEXEC_ARCH_PARISC: KEXEC_ARCH_ = 983040
/** 0x140000; linux/kexec.h. */
export const KEXEC_ARCH_PPC: KEXEC_ARCH_ = 1310720
/** 0x150000; linux/kexec.h. */
export const KEXEC_ARCH_PPC64: KEXEC_ARCH_ = 1376256
/** 0xf30000; linux/kexec.h. */
export const KEXEC_ARCH_RISCV: KEXEC_ARCH_ = 15925248
/** 0x160000; linux/kexec.h. */
export const KEXEC_ARCH_S390: KEXEC_ARCH_ = 1441792
/** 0x2a0000; linux/kexec.h. */
export const KEXEC_ARCH_SH: KEXEC_ARCH_ = 2752512
/** 0x3e0000; linux/kexec.h. */
export const KEXEC_ARCH_X86_64: KEXEC_ARCH_ = 4063232
/** 8; linux/kexec.h. */
export const KEXEC_CRASH_HOTPLUG_SUPPORT: KEXEC_ = 8
/** 8; linux/kexec.h. */
export const KEXEC_FILE_DEBUG: KEXEC_FILE_ = 8
/** 0x20; linux/kexec.h. */
export const KEXEC_FILE_FORCE_DTB: KEXEC_FILE_ = 32
/** 0x10; linux/kexec.h. */
export const KEXEC_FILE_NO_CMA: KEXEC_FILE_ = 16
/** 4; linux/kexec.h. */
export const KEXEC_FILE_NO_INITRAMFS: KEXEC_FILE_ = 4
/** 2; linux/kexec.h. */
export const KEXEC_FILE_ON_CRASH: KEXEC_FILE_ = 2
/** 1; linux/kexec.h. */
export const KEXEC_FILE_UNLOAD: KEXEC_FILE_ = 1
/** 1; linux/kexec.h. */
export const KEXEC_ON_CRASH: KEXEC_ = 1
/** 2; linux/kexec.h. */
export const KEXEC_PRESERVE_CONTEXT: KEXEC_ = 2
/** 0x10; linux/kexec.h. */
export const KEXEC_SEGMENT_MAX: number = 16
/** 4; linux/kexec.h. */
export const KEXEC_UPDATE_ELFCOREHDR: KEXEC_ = 4
/** 4; linux/module.h. */
export const MODULE_INIT_COMPRESSED_FILE: MODULE_INIT_ = 4
/** 1; linux/module.h. */
export const MODULE_INIT_IGNORE_MODVERSIONS: MODULE_INIT_ = 1
/** 2; linux/module.h. */
export const MODULE_INIT_IGNORE_VERMAGIC: MODULE_INIT_ = 2
/** 6; linux/netdevice.h. */
export const IF_PORT_100BASEFX: number = 6
/** 4; linux/netdevice.h. */
export const IF_PORT_100BASET: number = 4
/** 5; linux/netdevice.h. */
export const IF_PORT_100BASETX: number = 5
/** 1; linux/netdevice.h. */
export const IF_PORT_10BASE2: number = 1
/** 2; linux/netdevice.h. */
export const IF_PORT_10BASET: number = 2
/** 3; linux/netdevice.h. */
export const IF_PORT_AUI: number = 3
/** 0; linux/netdevice.h. */
export const IF_PORT_UNKNOWN: number = 0
/** 0; linux/netdevice.h. */
export const INIT_NETDEV_GROUP: number = 0
/** 0x20; linux/netdevice.h. */
export const MAX_ADDR_LEN: number = 32
/** 0; linux/netdevice.h. */
export const NET_ADDR_PERM: number = 0
/** 1; linux/netdevice.h. */
export const NET_ADDR_RANDOM: number = 1
/** 3; linux/netdevice.h. */
export const NET_ADDR_SET: number = 3
/** 2; linux/netdevice.h. */
export const NET_ADDR_STOLEN: number = 2
/** 1; linux/netdevice.h. */
export const NET_NAME_ENUM: number = 1
/** 2; linux/netdevice.h. */
export const NET_NAME_PREDICTABLE: number = 2
/** 4; linux/netdevice.h. */
export const NET_NAME_RENAMED: number = 4
/** 0; linux/netdevice.h. */
export const NET_NAME_UNKNOWN: number = 0
/** 3; linux/netdevice.h. */
export const NET_NAME_USER: number = 3
/** 0x400; linux/posix_types.h. */
export const __FD_SETSIZE: number = 1024
/** 4; linux/random.h. */
export const GRND_INSECURE: GRND_ = 4
/** 1; linux/random.h. */
export const GRND_NONBLOCK: GRND_ = 1
/** 2; linux/random.h. */
export const GRND_RANDOM: GRND_ = 2
/**
 * Add bytes to the pool of the kernel, and count their random bits.
 *
 * Errors: EFAULT, EINVAL, ENOTTY, EPERM (Needs CAP_SYS_ADMIN).
 *
 * Since Linux 1.0.
 *
 * 0x40085203; linux/random.h.
 */
export const RNDADDENTROPY = (1074287107) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'rand_pool_info'>], 0> }>
/**
 * Count more random bits in the pool of the kernel, without adding any.
 *
 * Errors: EFAULT, EINVAL, ENOTTY, EPERM (Needs CAP_SYS_ADMIN).
 *
 * Since Linux 1.0.
 *
 * 0x40045201; linux/random.h.
 */
export const RNDADDTOENTCNT = (1074024961) as unknown as Command<{ readonly ioctl: Takes<[arg: Quantity | Bytes], 0> }>
/**
 * Do nothing; formerly it made the pool of the kernel count as empty.
 *
 * Errors: ENOTTY, EPERM (Needs CAP_SYS_ADMIN).
 *
 * Since Linux 1.0.
 *
 * 0x5206; linux/random.h.
 */
export const RNDCLEARPOOL = (20998) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Get how many random bits the pool of the kernel holds.
 *
 * Once the generator is seeded it is always 256.
 *
 * Errors: EFAULT, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x80045200; linux/random.h.
 */
export const RNDGETENTCNT = (2147766784) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/** 0x80085202; linux/random.h. */
export const RNDGETPOOL: number = 2148028930
/**
 * Give the random generator a new key out of the pool now.
 *
 * Errors: ENODATA (The generator has not been seeded yet), ENOTTY, EPERM (Needs CAP_SYS_ADMIN).
 *
 * Since Linux 4.17.
 *
 * 0x5207; linux/random.h.
 */
export const RNDRESEEDCRNG = (20999) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Do nothing; formerly it made the pool of the kernel count as empty.
 *
 * Errors: ENOTTY, EPERM (Needs CAP_SYS_ADMIN).
 *
 * Since Linux 1.0.
 *
 * 0x5204; linux/random.h.
 */
export const RNDZAPENTCNT = (20996) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Let Ctrl-Alt-Del send SIGINT to init.
 *
 * Since Linux 1.0.
 *
 * 0; linux/reboot.h.
 */
export const LINUX_REBOOT_CMD_CAD_OFF = (0) as unknown as Command<{ readonly reboot: Takes<[], 0> }>
/**
 * Let Ctrl-Alt-Del restart the machine at once.
 *
 * Since Linux 1.0.
 *
 * 0x89abcdef; linux/reboot.h.
 */
export const LINUX_REBOOT_CMD_CAD_ON = (2309737967) as unknown as Command<{ readonly reboot: Takes<[], 0> }>
/**
 * Stop the machine, but leave it switched on.
 *
 * Since Linux 1.0.
 *
 * 0xcdef0123; linux/reboot.h.
 */
export const LINUX_REBOOT_CMD_HALT = (3454992675) as unknown as Command<{ readonly reboot: Takes<[], never> }>
/**
 * Start the kernel that kexec_load or kexec_file_load has loaded.
 *
 * It returns only if it fails, or if the other kernel was loaded with KEXEC_PRESERVE_CONTEXT.
 *
 * Errors: EBUSY, EINVAL (No kernel is loaded, or this kernel was built without kexec).
 *
 * Since Linux 2.6.13.
 *
 * 0x45584543; linux/reboot.h.
 */
export const LINUX_REBOOT_CMD_KEXEC = (1163412803) as unknown as Command<{ readonly reboot: Takes<[], 0> }>
/**
 * Stop the machine and switch it off.
 *
 * If it cannot be switched off it is only stopped.
 *
 * Since Linux 1.0.
 *
 * 0x4321fedc; linux/reboot.h.
 */
export const LINUX_REBOOT_CMD_POWER_OFF = (1126301404) as unknown as Command<{ readonly reboot: Takes<[], never> }>
/**
 * Restart the machine.
 *
 * Since Linux 1.0.
 *
 * 0x1234567; linux/reboot.h.
 */
export const LINUX_REBOOT_CMD_RESTART = (19088743) as unknown as Command<{ readonly reboot: Takes<[], never> }>
/**
 * Restart the machine with a command for the firmware or the driver.
 *
 * At most 255 bytes of the command are used. In a PID namespace it is not looked at.
 *
 * Errors: EFAULT.
 *
 * Since Linux 1.0.
 *
 * 0xa1b2c3d4; linux/reboot.h.
 */
export const LINUX_REBOOT_CMD_RESTART2 = (2712847316) as unknown as Command<{ readonly reboot: Takes<[arg: Text], never> }>
/**
 * Save the memory to disk and switch off, to go on later from there.
 *
 * It returns after the machine has been switched on again.
 *
 * Errors: EBUSY, EINVAL, ENOMEM, EOPNOTSUPP, EPERM.
 *
 * Since Linux 2.6.
 *
 * 0xd000fce2; linux/reboot.h.
 */
export const LINUX_REBOOT_CMD_SW_SUSPEND = (3489725666) as unknown as Command<{ readonly reboot: Takes<[], 0> }>
/** 0xfee1dead; linux/reboot.h. */
export const LINUX_REBOOT_MAGIC1: LINUX_REBOOT_MAGIC1_ = 4276215469
/** 0x28121969; linux/reboot.h. */
export const LINUX_REBOOT_MAGIC2: LINUX_REBOOT_MAGIC2_ = 672274793
/** 0x5121996; linux/reboot.h. */
export const LINUX_REBOOT_MAGIC2A: LINUX_REBOOT_MAGIC2_ = 85072278
/** 0x16041998; linux/reboot.h. */
export const LINUX_REBOOT_MAGIC2B: LINUX_REBOOT_MAGIC2_ = 369367448
/** 0x20112000; linux/reboot.h. */
export const LINUX_REBOOT_MAGIC2C: LINUX_REBOOT_MAGIC2_ = 537993216
/** 0; linux/serial.h. */
export const ASYNC_CLOSING_WAIT_INF: number = 0
/** 0xffff; linux/serial.h. */
export const ASYNC_CLOSING_WAIT_NONE: number = 65535
/** 2; linux/serial.h. */
export const PORT_16450: PORT_ = 2
/** 3; linux/serial.h. */
export const PORT_16550: PORT_ = 3
/** 4; linux/serial.h. */
export const PORT_16550A: PORT_ = 4
/** 6; linux/serial.h. */
export const PORT_16650: PORT_ = 6
/** 7; linux/serial.h. */
export const PORT_16650V2: PORT_ = 7
/** 0xb; linux/serial.h. */
export const PORT_16654: PORT_ = 11
/** 8; linux/serial.h. */
export const PORT_16750: PORT_ = 8
/** 0xc; linux/serial.h. */
export const PORT_16850: PORT_ = 12
/** 0xa; linux/serial.h. */
export const PORT_16C950: PORT_ = 10
/** 1; linux/serial.h. */
export const PORT_8250: PORT_ = 1
/** 5; linux/serial.h. */
export const PORT_CIRRUS: PORT_ = 5
/** 0xd; linux/serial.h. */
export const PORT_MAX: number = 13
/** 0xd; linux/serial.h. */
export const PORT_RSA: PORT_ = 13
/** 9; linux/serial.h. */
export const PORT_STARTECH: PORT_ = 9
/** 0; linux/serial.h. */
export const PORT_UNKNOWN: PORT_ = 0
/** 4; linux/serial.h. */
export const SERIAL_IO_AU: SERIAL_IO_ = 4
/** 1; linux/serial.h. */
export const SERIAL_IO_HUB6: SERIAL_IO_ = 1
/** 2; linux/serial.h. */
export const SERIAL_IO_MEM: SERIAL_IO_ = 2
/** 7; linux/serial.h. */
export const SERIAL_IO_MEM16: SERIAL_IO_ = 7
/** 3; linux/serial.h. */
export const SERIAL_IO_MEM32: SERIAL_IO_ = 3
/** 6; linux/serial.h. */
export const SERIAL_IO_MEM32BE: SERIAL_IO_ = 6
/** 0; linux/serial.h. */
export const SERIAL_IO_PORT: SERIAL_IO_ = 0
/** 5; linux/serial.h. */
export const SERIAL_IO_TSI: SERIAL_IO_ = 5
/** 1; linux/serial.h. */
export const SER_ISO7816_ENABLED: SER_ISO7816_ = 1
/** 0xf0; linux/serial.h. */
export const SER_ISO7816_T_PARAM: SER_ISO7816_ = 240
/** 0x40; linux/serial.h. */
export const SER_RS485_ADDRB: SER_RS485_ = 64
/** 0x100; linux/serial.h. */
export const SER_RS485_ADDR_DEST: SER_RS485_ = 256
/** 0x80; linux/serial.h. */
export const SER_RS485_ADDR_RECV: SER_RS485_ = 128
/** 1; linux/serial.h. */
export const SER_RS485_ENABLED: SER_RS485_ = 1
/** 0x200; linux/serial.h. */
export const SER_RS485_MODE_RS422: SER_RS485_ = 512
/** 4; linux/serial.h. */
export const SER_RS485_RTS_AFTER_SEND: SER_RS485_ = 4
/** 2; linux/serial.h. */
export const SER_RS485_RTS_ON_SEND: SER_RS485_ = 2
/** 0x10; linux/serial.h. */
export const SER_RS485_RX_DURING_TX: SER_RS485_ = 16
/** 0x20; linux/serial.h. */
export const SER_RS485_TERMINATE_BUS: SER_RS485_ = 32
/** 1; linux/serial.h. */
export const UART_CLEAR_FIFO: number = 1
/** 8; linux/serial.h. */
export const UART_NATSEMI: number = 8
/** 4; linux/serial.h. */
export const UART_STARTECH: number = 4
/** 2; linux/serial.h. */
export const UART_USE_FIFO: number = 2
/** 0x10; linux/sysinfo.h. */
export const SI_LOAD_SHIFT: number = 16
/** 0xf; linux/tiocl.h. */
export const TIOCL_BLANKEDSCREEN: number = 15
/** 0xe; linux/tiocl.h. */
export const TIOCL_BLANKSCREEN: number = 14
/** 0x12; linux/tiocl.h. */
export const TIOCL_GETBRACKETEDPASTE: number = 18
/** 0xc; linux/tiocl.h. */
export const TIOCL_GETFGCONSOLE: number = 12
/** 0x11; linux/tiocl.h. */
export const TIOCL_GETKMSGREDIRECT: number = 17
/** 7; linux/tiocl.h. */
export const TIOCL_GETMOUSEREPORTING: number = 7
/** 6; linux/tiocl.h. */
export const TIOCL_GETSHIFTSTATE: number = 6
/** 3; linux/tiocl.h. */
export const TIOCL_PASTESEL: number = 3
/** 0xd; linux/tiocl.h. */
export const TIOCL_SCROLLCONSOLE: number = 13
/** 0xf; linux/tiocl.h. */
export const TIOCL_SELBUTTONMASK: number = 15
/** 0; linux/tiocl.h. */
export const TIOCL_SELCHAR: number = 0
/** 4; linux/tiocl.h. */
export const TIOCL_SELCLEAR: number = 4
/** 2; linux/tiocl.h. */
export const TIOCL_SELLINE: number = 2
/** 5; linux/tiocl.h. */
export const TIOCL_SELLOADLUT: number = 5
/** 0x10; linux/tiocl.h. */
export const TIOCL_SELMOUSEREPORT: number = 16
/** 3; linux/tiocl.h. */
export const TIOCL_SELPOINTER: number = 3
/** 1; linux/tiocl.h. */
export const TIOCL_SELWORD: number = 1
/** 0xb; linux/tiocl.h. */
export const TIOCL_SETKMSGREDIRECT: number = 11
/** 2; linux/tiocl.h. */
export const TIOCL_SETSEL: number = 2
/** 0xa; linux/tiocl.h. */
export const TIOCL_SETVESABLANK: number = 10
/** 4; linux/tiocl.h. */
export const TIOCL_UNBLANKSCREEN: number = 4
/** 0x1f; linux/tty.h. */
export const NR_LDISCS: number = 31
/** 7; linux/tty.h. */
export const N_6PACK: N_ = 7
/** 5; linux/tty.h. */
export const N_AX25: N_ = 5
/** 0x14; linux/tty.h. */
export const N_CAIF: N_ = 20
/** 0x1e; linux/tty.h. */
export const N_CAN327: N_ = 30
/** 0x1d; linux/tty.h. */
export const N_DEVELOPMENT: N_ = 29
/** 0x10; linux/tty.h. */
export const N_GIGASET_M101: N_ = 16
/** 0x15; linux/tty.h. */
export const N_GSM0710: N_ = 21
/** 0xf; linux/tty.h. */
export const N_HCI: N_ = 15
/** 0xd; linux/tty.h. */
export const N_HDLC: N_ = 13
/** 0xb; linux/tty.h. */
export const N_IRDA: N_ = 11
/** 8; linux/tty.h. */
export const N_MASC: N_ = 8
/** 0x1c; linux/tty.h. */
export const N_MCTP: N_ = 28
/** 2; linux/tty.h. */
export const N_MOUSE: N_ = 2
/** 0x19; linux/tty.h. */
export const N_NCI: N_ = 25
/** 0x1b; linux/tty.h. */
export const N_NULL: N_ = 27
/** 3; linux/tty.h. */
export const N_PPP: N_ = 3
/** 0x12; linux/tty.h. */
export const N_PPS: N_ = 18
/** 0xa; linux/tty.h. */
export const N_PROFIBUS_FDL: N_ = 10
/** 9; linux/tty.h. */
export const N_R3964: N_ = 9
/** 0x11; linux/tty.h. */
export const N_SLCAN: N_ = 17
/** 1; linux/tty.h. */
export const N_SLIP: N_ = 1
/** 0xc; linux/tty.h. */
export const N_SMSBLOCK: N_ = 12
/** 0x1a; linux/tty.h. */
export const N_SPEAKUP: N_ = 26
/** 4; linux/tty.h. */
export const N_STRIP: N_ = 4
/** 0xe; linux/tty.h. */
export const N_SYNC_PPP: N_ = 14
/** 0x16; linux/tty.h. */
export const N_TI_WL: N_ = 22
/** 0x18; linux/tty.h. */
export const N_TRACEROUTER: N_ = 24
/** 0x17; linux/tty.h. */
export const N_TRACESINK: N_ = 23
/** 0; linux/tty.h. */
export const N_TTY: N_ = 0
/** 0x13; linux/tty.h. */
export const N_V253: N_ = 19
/** 6; linux/tty.h. */
export const N_X25: N_ = 6
/** 0xf; linux/tty_flags.h. */
export const ASYNCB_AUTOPROBE: number = 15
/** 7; linux/tty_flags.h. */
export const ASYNCB_AUTO_IRQ: number = 7
/** 0x1c; linux/tty_flags.h. */
export const ASYNCB_BOOT_AUTOCONF: number = 28
/** 0xe; linux/tty_flags.h. */
export const ASYNCB_BUGGY_UART: number = 14
/** 0xa; linux/tty_flags.h. */
export const ASYNCB_CALLOUT_NOHUP: number = 10
/** 0x19; linux/tty_flags.h. */
export const ASYNCB_CHECK_CD: number = 25
/** 0x1b; linux/tty_flags.h. */
export const ASYNCB_CLOSING: number = 27
/** 0x17; linux/tty_flags.h. */
export const ASYNCB_CONS_FLOW: number = 23
/** 0x1a; linux/tty_flags.h. */
export const ASYNCB_CTS_FLOW: number = 26
/** 0x16; linux/tty_flags.h. */
export const ASYNCB_FIRST_KERNEL: number = 22
/** 1; linux/tty_flags.h. */
export const ASYNCB_FOURPORT: number = 1
/** 0xb; linux/tty_flags.h. */
export const ASYNCB_HARDPPS_CD: number = 11
/** 0; linux/tty_flags.h. */
export const ASYNCB_HUP_NOTIFY: number = 0
/** 0x1f; linux/tty_flags.h. */
export const ASYNCB_INITIALIZED: number = 31
/** 0x10; linux/tty_flags.h. */
export const ASYNCB_LAST_USER: number = 16
/** 0xd; linux/tty_flags.h. */
export const ASYNCB_LOW_LATENCY: number = 13
/** 0x10; linux/tty_flags.h. */
export const ASYNCB_MAGIC_MULTIPLIER: number = 16
/** 0x1d; linux/tty_flags.h. */
export const ASYNCB_NORMAL_ACTIVE: number = 29
/** 9; linux/tty_flags.h. */
export const ASYNCB_PGRP_LOCKOUT: number = 9
/** 2; linux/tty_flags.h. */
export const ASYNCB_SAK: number = 2
/** 8; linux/tty_flags.h. */
export const ASYNCB_SESSION_LOCKOUT: number = 8
/** 0x18; linux/tty_flags.h. */
export const ASYNCB_SHARE_IRQ: number = 24
/** 6; linux/tty_flags.h. */
export const ASYNCB_SKIP_TEST: number = 6
/** 4; linux/tty_flags.h. */
export const ASYNCB_SPD_HI: number = 4
/** 0xc; linux/tty_flags.h. */
export const ASYNCB_SPD_SHI: number = 12
/** 5; linux/tty_flags.h. */
export const ASYNCB_SPD_VHI: number = 5
/** 3; linux/tty_flags.h. */
export const ASYNCB_SPLIT_TERMIOS: number = 3
/** 0x1e; linux/tty_flags.h. */
export const ASYNCB_SUSPENDED: number = 30
/** 0x8000; linux/tty_flags.h. */
export const ASYNC_AUTOPROBE: ASYNC_ = 32768
/** 0x80; linux/tty_flags.h. */
export const ASYNC_AUTO_IRQ: ASYNC_ = 128
/** 0x10000000; linux/tty_flags.h. */
export const ASYNC_BOOT_AUTOCONF: ASYNC_ = 268435456
/** 0x4000; linux/tty_flags.h. */
export const ASYNC_BUGGY_UART: ASYNC_ = 16384
/** 0x400; linux/tty_flags.h. */
export const ASYNC_CALLOUT_NOHUP: ASYNC_ = 1024
/** 0x2000000; linux/tty_flags.h. */
export const ASYNC_CHECK_CD: ASYNC_ = 33554432
/** 0x8000000; linux/tty_flags.h. */
export const ASYNC_CLOSING: ASYNC_ = 134217728
/** 0x800000; linux/tty_flags.h. */
export const ASYNC_CONS_FLOW: ASYNC_ = 8388608
/** 0x4000000; linux/tty_flags.h. */
export const ASYNC_CTS_FLOW: ASYNC_ = 67108864
/** 0x8708; linux/tty_flags.h. */
export const ASYNC_DEPRECATED: number = 34568
/** 0x1ffff; linux/tty_flags.h. */
export const ASYNC_FLAGS: number = 131071
/** 2; linux/tty_flags.h. */
export const ASYNC_FOURPORT: ASYNC_ = 2
/** 0x800; linux/tty_flags.h. */
export const ASYNC_HARDPPS_CD: ASYNC_ = 2048
/** 1; linux/tty_flags.h. */
export const ASYNC_HUP_NOTIFY: ASYNC_ = 1
/** 0x80000000; linux/tty_flags.h. */
export const ASYNC_INITIALIZED: ASYNC_ = 2147483648
/** 0xffc00000; linux/tty_flags.h. */
export const ASYNC_INTERNAL_FLAGS: number = 4290772992
/** 0x2000; linux/tty_flags.h. */
export const ASYNC_LOW_LATENCY: ASYNC_ = 8192
/** 0x10000; linux/tty_flags.h. */
export const ASYNC_MAGIC_MULTIPLIER: ASYNC_ = 65536
/** 0x20000000; linux/tty_flags.h. */
export const ASYNC_NORMAL_ACTIVE: ASYNC_ = 536870912
/** 0x200; linux/tty_flags.h. */
export const ASYNC_PGRP_LOCKOUT: ASYNC_ = 512
/** 4; linux/tty_flags.h. */
export const ASYNC_SAK: ASYNC_ = 4
/** 0x100; linux/tty_flags.h. */
export const ASYNC_SESSION_LOCKOUT: ASYNC_ = 256
/** 0x1000000; linux/tty_flags.h. */
export const ASYNC_SHARE_IRQ: ASYNC_ = 16777216
/** 0x40; linux/tty_flags.h. */
export const ASYNC_SKIP_TEST: ASYNC_ = 64
/** 0x30; linux/tty_flags.h. */
export const ASYNC_SPD_CUST: ASYNC_ = 48
/** 0x10; linux/tty_flags.h. */
export const ASYNC_SPD_HI: ASYNC_ = 16
/** 0x1030; linux/tty_flags.h. */
export const ASYNC_SPD_MASK: number = 4144
/** 0x1000; linux/tty_flags.h. */
export const ASYNC_SPD_SHI: ASYNC_ = 4096
/** 0x20; linux/tty_flags.h. */
export const ASYNC_SPD_VHI: ASYNC_ = 32
/** 0x1010; linux/tty_flags.h. */
export const ASYNC_SPD_WARP: ASYNC_ = 4112
/** 8; linux/tty_flags.h. */
export const ASYNC_SPLIT_TERMIOS: ASYNC_ = 8
/** 0x40000000; linux/tty_flags.h. */
export const ASYNC_SUSPENDED: ASYNC_ = 1073741824
/** 0x3430; linux/tty_flags.h. */
export const ASYNC_USR_MASK: number = 13360
/** 0x7fffffff; linux/typelimits.h. */
export const __KERNEL_INT_MAX: number = 2147483647
/** -2147483648; linux/typelimits.h. */
export const __KERNEL_INT_MIN: number = -2147483648
/** 0x40; linux/utsname.h. */
export const __NEW_UTS_LEN: number = 64
/** 8; linux/utsname.h. */
export const __OLD_UTS_LEN: number = 8
/** 0x3f; linux/vt.h. */
export const MAX_NR_CONSOLES: number = 63
/** 1; linux/vt.h. */
export const MIN_NR_CONSOLES: number = 1
/** 2; linux/vt.h. */
export const VT_ACKACQ: number = 2
/**
 * Switch to a console.
 *
 * Errors: EINVAL, ENOMEM, ENOTTY, ENXIO, EPERM (It must be the own controlling terminal, or
 * CAP_SYS_TTY_CONFIG is needed).
 *
 * Since Linux 1.0.
 *
 * 0x5606; linux/vt.h.
 */
export const VT_ACTIVATE = (22022) as unknown as Command<{ readonly ioctl: Takes<[arg: Long], 0> }>
/** 0; linux/vt.h. */
export const VT_AUTO: VT_MODE_ = 0
/**
 * Free the memory of a console that nobody has open, or with 0 of all such.
 *
 * Errors: EBUSY, ENOTTY, ENXIO.
 *
 * Since Linux 1.0.
 *
 * 0x5608; linux/vt.h.
 */
export const VT_DISALLOCATE = (22024) as unknown as Command<{ readonly ioctl: Takes<[arg: Long], 0> }>
/** 2; linux/vt.h. */
export const VT_EVENT_BLANK: VT_EVENT_ = 2
/** 8; linux/vt.h. */
export const VT_EVENT_RESIZE: VT_EVENT_ = 8
/** 1; linux/vt.h. */
export const VT_EVENT_SWITCH: VT_EVENT_ = 1
/** 4; linux/vt.h. */
export const VT_EVENT_UNBLANK: VT_EVENT_ = 4
/**
 * Get the size of the console and the place of the cursor.
 *
 * Errors: EFAULT, ENOTTY.
 *
 * Since Linux 6.16.
 *
 * 0x80085610; linux/vt.h.
 */
export const VT_GETCONSIZECSRPOS = (2148029968) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'vt_consizecsrpos'>], 0> }>
/**
 * Get the bits of a cell of the screen that choose the upper half of a font of 512 characters.
 *
 * Errors: EFAULT, ENOTTY.
 *
 * Since Linux 2.6.18.
 *
 * 0x560d; linux/vt.h.
 */
export const VT_GETHIFONTMASK = (22029) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Ask who decides on switching away from the console.
 *
 * Errors: EFAULT, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5601; linux/vt.h.
 */
export const VT_GETMODE = (22017) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'vt_mode'>], 0> }>
/**
 * Get the console in front, and which of the first 15 are open.
 *
 * v_signal is not written.
 *
 * Errors: EFAULT, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5603; linux/vt.h.
 */
export const VT_GETSTATE = (22019) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'vt_stat'>], 0> }>
/**
 * Forbid switching between consoles.
 *
 * Errors: ENOTTY, EPERM (Needs CAP_SYS_TTY_CONFIG).
 *
 * Since Linux 1.0.
 *
 * 0x560b; linux/vt.h.
 */
export const VT_LOCKSWITCH = (22027) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/** 0xf; linux/vt.h. */
export const VT_MAX_EVENT: number = 15
/**
 * Get the first console that nobody has open.
 *
 * -1 if there is none.
 *
 * Errors: EFAULT, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x5600; linux/vt.h.
 */
export const VT_OPENQRY = (22016) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/** 1; linux/vt.h. */
export const VT_PROCESS: VT_MODE_ = 1
/**
 * Answer a request to switch: 0 refuses, 1 agrees, VT_ACKACQ confirms that the console is back.
 *
 * Errors: EINVAL, ENOMEM, ENOTTY, EPERM (It must be the own controlling terminal, or CAP_SYS_TTY_CONFIG is
 * needed).
 *
 * Since Linux 1.0.
 *
 * 0x5605; linux/vt.h.
 */
export const VT_RELDISP = (22021) as unknown as Command<{ readonly ioctl: Takes<[arg: Long], 0> }>
/**
 * Set the rows and columns of all consoles.
 *
 * Errors: EFAULT, EINVAL, ENOMEM, ENOTTY, EPERM (It must be the own controlling terminal, or
 * CAP_SYS_TTY_CONFIG is needed).
 *
 * Since Linux 1.0.
 *
 * 0x5609; linux/vt.h.
 */
export const VT_RESIZE = (22025) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'vt_sizes'>], 0> }>
/**
 * Set the rows and columns of all consoles, and the size of characters in pixels.
 *
 * Errors: EFAULT, EINVAL, ENOMEM, ENOTTY, EPERM (It must be the own controlling terminal, or
 * CAP_SYS_TTY_CONFIG is needed).
 *
 * Since Linux 1.0.
 *
 * 0x560a; linux/vt.h.
 */
export const VT_RESIZEX = (22026) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'vt_consize'>], 0> }>
/** 0x5604; linux/vt.h. */
export const VT_SENDSIG: number = 22020
/**
 * Set who decides on switching away from a console, and switch to it.
 *
 * Errors: EFAULT, EINVAL, ENOMEM, ENOTTY, ENXIO, EPERM (It must be the own controlling terminal, or
 * CAP_SYS_TTY_CONFIG is needed).
 *
 * Since Linux 2.6.32.
 *
 * 0x560f; linux/vt.h.
 */
export const VT_SETACTIVATE = (22031) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'vt_setactivate'>], 0> }>
/**
 * Set who decides on switching away from the console: the kernel, or the caller by signals.
 *
 * Errors: EFAULT, EINVAL, ENOTTY, EPERM (It must be the own controlling terminal, or CAP_SYS_TTY_CONFIG is
 * needed).
 *
 * Since Linux 1.0.
 *
 * 0x5602; linux/vt.h.
 */
export const VT_SETMODE = (22018) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'vt_mode'>], 0> }>
/**
 * Allow switching between consoles.
 *
 * Errors: ENOTTY, EPERM (Needs CAP_SYS_TTY_CONFIG).
 *
 * Since Linux 1.0.
 *
 * 0x560c; linux/vt.h.
 */
export const VT_UNLOCKSWITCH = (22028) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Wait until a console is in front.
 *
 * Errors: EINTR, ENOTTY, ENXIO, EPERM (It must be the own controlling terminal, or CAP_SYS_TTY_CONFIG is
 * needed).
 *
 * Since Linux 1.0.
 *
 * 0x5607; linux/vt.h.
 */
export const VT_WAITACTIVE = (22023) as unknown as Command<{ readonly ioctl: Takes<[arg: Long], 0> }>
/**
 * Wait for a switch, a blank screen or a change of size, and get what happened.
 *
 * Errors: EFAULT, EINTR, EINVAL, ENOTTY.
 *
 * Since Linux 2.6.32.
 *
 * 0x560e; linux/vt.h.
 */
export const VT_WAITEVENT = (22030) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'vt_event'>], 0> }>
