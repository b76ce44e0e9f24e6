// The descriptors of a child, opened anew when junk has closed, filled or locked them.

import { FIRST, fdOf, type Name } from './fixtures.js'
import { constant } from './kernel.js'
import { raw } from './loose.js'

const AT_FDCWD = -100
const NONBLOCK = constant('O_NONBLOCK')
const CLOEXEC = constant('O_CLOEXEC')
const STREAM = constant('SOCK_STREAM') | NONBLOCK
const DGRAM = constant('SOCK_DGRAM') | NONBLOCK

/** Closes all from FIRST on, and opens them again; below, none is left free. */
export function openDescriptors(): void {
  closeFrom(FIRST)
  while (nothing() < FIRST);
  closeFrom(FIRST)
  for (const [name, fd] of open()) {
    const at = fd < 0 ? nothing() : fd
    if (at !== fdOf(name)) throw new Error(`the descriptor of ${name} is ${at}, not ${fdOf(name)}`)
  }
}

export function closeFrom(first: number): void {
  raw('close_range', first, 2 ** 32 - 1, 0)
}

/** A descriptor that is good for nothing. */
function nothing(): number {
  return raw('openat', AT_FDCWD, '/dev/null', constant('O_PATH') | CLOEXEC)
}

/** In the order of their numbers, which the kernel gives from FIRST on; an error for what a kernel lacks. */
function* open(): Generator<[Name, number]> {
  const at = (path: string, flags: number): number => raw('openat', AT_FDCWD, path, flags | CLOEXEC, 0o600)
  const two = new Int32Array(2)
  yield ['null', at('/dev/null', constant('O_RDWR'))]
  raw('pipe2', two, NONBLOCK | CLOEXEC)
  yield ['pipe', two[0] as number]
  yield ['pipe to write', two[1] as number]
  yield ['eventfd', raw('eventfd2', 0, NONBLOCK)]
  yield ['path', at('.', constant('O_PATH'))]
  yield ['directory', at('.', constant('O_DIRECTORY'))]
  yield ['file', at('f', constant('O_RDWR'))]
  yield ['memory file', raw('memfd_create', 'storm', constant('MFD_ALLOW_SEALING'))]
  yield ['socket', raw('socket', constant('AF_INET'), DGRAM, 0)]
  raw('socketpair', constant('AF_UNIX'), STREAM, 0, two)
  yield ['stream', two[0] as number]
  yield ['pair', two[1] as number]
  const listening = raw('socket', constant('AF_UNIX'), STREAM, 0)
  const autobind = Uint16Array.of(constant('AF_UNIX'))
  raw('bind', listening, autobind, 2)
  raw('listen', listening, 1)
  yield ['listening', listening]
  yield ['tcp', raw('socket', constant('AF_INET'), STREAM, 0)]
  yield ['epoll', raw('epoll_create1', 0)]
  yield ['inotify', raw('inotify_init1', NONBLOCK)]
  yield ['timerfd', raw('timerfd_create', constant('CLOCK_MONOTONIC'), NONBLOCK)]
  yield ['signalfd', raw('signalfd4', -1, new Uint8Array(8), 8, NONBLOCK)]
  yield ['io_uring', raw('io_uring_setup', 1, new Uint8Array(120))]
  yield ['pidfd', raw('pidfd_open', process.pid, 0)]
  raw('mq_unlink', 'storm')
  const queue = NONBLOCK | constant('O_RDWR') | constant('O_CREAT')
  yield ['mqueue', raw('mq_open', 'storm', queue, 0o600, 0)]
  yield ['landlock_ruleset', raw('landlock_create_ruleset', BigUint64Array.of(1n), 8, 0)]
  yield ['fanotify', raw('fanotify_init', constant('FAN_REPORT_FID') | constant('FAN_NONBLOCK'), 0)]
  yield ['namespace', at('/proc/self/ns/uts', constant('O_RDONLY'))]
  yield ['victim', at('/dev/null', constant('O_RDONLY'))]
}
