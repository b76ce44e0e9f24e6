/**
 * rawsys/sys: the machine, terminals and devices: names, modules, reboot, random numbers, ioctls of consoles.
 */

import type { CommonCalls } from '../generated/sys/common.js'
import * as common from '../generated/sys/common.js'
import type { SysCalls } from '../generated/sys/sys.js'
import * as own from '../generated/sys/sys.js'
import { raw, throwing } from '../sys/must.js'

export * from '../constants/open-flags.js'
export * from '../generated/named/sys.js'
export { struct } from '../generated/views/sys.js'
export * from '../records/termios.js'
export type { ControlCharacter } from '../records/termios-names.js'
export { type AnyTermios, setSpeed, speedOf, type TerminalSpeed } from '../records/termios-speed.js'
export * from '../struct/shared.js'
export * from '../sys/shared.js'

/** The calls of this subject, and those of every descriptor; the result is the kernel's own. */
export const sys: CommonCalls<'sys'> & SysCalls<'sys'> = raw([common, own]) as CommonCalls<'sys'> &
  SysCalls<'sys'>
/** The same calls; an error is thrown as a SyscallError. */
export const must: CommonCalls<'must'> & SysCalls<'must'> = throwing([common, own]) as CommonCalls<'must'> &
  SysCalls<'must'>
