// A signal every few milliseconds, which ends calls that wait: they return -EINTR, and the child goes on. Its
// handler is machine code that does nothing.

import { view } from 'rawsys'
import { constant } from './kernel.js'
import { map, raw } from './loose.js'

const EVERY_MICROSECONDS = 1000
/** A multiple of every size that pages have. */
const PAGE = 65536
const SIGALRM = 14
const ITIMER_REAL = 0
/** ret, and on x86-64 what calls rt_sigreturn afterwards; on ARM64 the kernel has that itself. */
const CODE = {
  x64: [0xc3, 0xb8, 0x0f, 0x00, 0x00, 0x00, 0x0f, 0x05],
  arm64: [0xc0, 0x03, 0x5f, 0xd6],
}
const RESTORER_AT = 1n

/** Installs the handler: without SA_RESTART, so that a call that it interrupts ends. */
export function prepareAlarm(): void {
  const isArm64 = process.arch === 'arm64'
  const at = map(PAGE)
  new Uint8Array(view(at, PAGE)).set(isArm64 ? CODE.arm64 : CODE.x64)
  raw('mprotect', at, PAGE, constant('PROT_READ') | constant('PROT_EXEC'))
  const flags = isArm64 ? 0 : constant('SA_RESTORER')
  const action = BigUint64Array.of(at, BigInt(flags), isArm64 ? 0n : at + RESTORER_AT, 0n)
  if (raw('rt_sigaction', SIGALRM, action, 0, 8) !== 0) throw new Error('rt_sigaction failed')
}

/** Starts or stops the signal. */
export function setAlarm(on: boolean): void {
  const every = on ? BigInt(EVERY_MICROSECONDS) : 0n
  raw('setitimer', ITIMER_REAL, BigInt64Array.of(0n, every, 0n, every), 0)
}
