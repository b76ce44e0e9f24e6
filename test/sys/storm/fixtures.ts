// What a child has for junk to work on: descriptors of many kinds under known numbers, a folder with a few files,
// memory at known addresses, one object of each kind of System V IPC. It is all made anew again and again, because
// junk closes, fills, locks and removes it.

import { chmodSync, lstatSync, readdirSync, rmdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { view } from 'rawsys'
import { EDGE_BYTES } from './arena.js'
import { constant } from './kernel.js'
import { map, raw, trueOf } from './loose.js'

/** Descriptors below are the engine's, and the numbers that it leaves free are taken. */
export const FIRST = 64
/** Descriptors from here on are what calls gave; they are closed again and again. */
export const JUNK = 110
/** Always closed. */
export const CLOSED = 999
const PAGE = 4096

/** What lies under the numbers from FIRST on, in this order. */
export const NAMES = [
  'null',
  'pipe',
  'pipe to write',
  'eventfd',
  'path',
  'directory',
  'file',
  'memory file',
  'socket',
  'stream',
  'pair',
  'listening',
  'tcp',
  'epoll',
  'inotify',
  'timerfd',
  'signalfd',
  'io_uring',
  'pidfd',
  'mqueue',
  'landlock_ruleset',
  'fanotify',
  'namespace',
  'victim',
] as const
export type Name = (typeof NAMES)[number]

export function fdOf(name: Name): number {
  return FIRST + NAMES.indexOf(name)
}

/** What a case finds here; in the parent, which only describes cases, stand-ins. */
export interface Fixtures {
  readonly pid: number
  /** The last byte before memory that may not be accessed, and the page that it belongs to. */
  readonly lastByte: bigint
  readonly page: bigint
  readonly forbidden: bigint
  /** By the beginning of a call's name: a message queue, a semaphore set, a shared memory segment. */
  readonly ipc: { msg: number; sem: number; shm: number }
}

export const STAND_INS: Fixtures = {
  pid: 3,
  lastByte: 0x10fffn,
  page: 0x10000n,
  forbidden: 0x11000n,
  ipc: { msg: 0, sem: 0, shm: 0 },
}

const AT_FDCWD = -100
const NONBLOCK = constant('O_NONBLOCK')
const CLOEXEC = constant('O_CLOEXEC')
const STREAM = constant('SOCK_STREAM') | NONBLOCK
const DGRAM = constant('SOCK_DGRAM') | NONBLOCK

/** Pages of which the last may not be accessed. */
function guarded(pages: number): bigint {
  const start = map((pages + 1) * PAGE)
  if (raw('mprotect', start + BigInt(pages * PAGE), PAGE, 0) !== 0) throw new Error('mprotect failed')
  return start
}

/** The memory of an arena's edge. */
export function edge(): ArrayBuffer {
  return view(guarded(EDGE_BYTES / PAGE), EDGE_BYTES)
}

export class Kit implements Fixtures {
  readonly pid: number = process.pid
  readonly page: bigint = guarded(1)
  readonly lastByte: bigint = this.page + BigInt(PAGE - 1)
  readonly forbidden: bigint = this.page + BigInt(PAGE)
  readonly ipc: { msg: number; sem: number; shm: number } = { msg: -1, sem: -1, shm: -1 }
  readonly #home: number

  /** Called with an empty folder of the child's own as working directory. */
  constructor() {
    this.#home = raw('openat', AT_FDCWD, '.', constant('O_DIRECTORY'))
  }

  /** Makes all of it anew. */
  renew(): void {
    raw('umask', 0o022)
    raw('fchdir', this.#home)
    raw('fchmod', this.#home, 0o700)
    raw('close_range', FIRST, 2 ** 32 - 1, 0)
    for (const name of readdirSync('.', { encoding: 'buffer' })) remove(name)
    makeFiles()
    this.#removeIpc()
    const key = constant('IPC_PRIVATE')
    this.ipc.msg = raw('msgget', key, 0o600)
    this.ipc.sem = raw('semget', key, 2, 0o600)
    this.ipc.shm = raw('shmget', key, PAGE, 0o600)
    while (nothing() < FIRST);
    raw('close_range', FIRST, 2 ** 32 - 1, 0)
    for (const [name, fd] of this.#open()) {
      const at = fd < 0 ? nothing() : fd
      if (at !== fdOf(name)) throw new Error(`the descriptor of ${name} is ${at}, not ${fdOf(name)}`)
    }
  }

  /** Closes what calls gave. */
  closeJunk(): void {
    raw('close_range', JUNK, 2 ** 32 - 1, 0)
  }

  /** What a call needs to have something to do. */
  before(name: string): void {
    if (name === 'close') raw('dup3', fdOf('null'), fdOf('victim'), CLOEXEC)
  }

  /** Takes away what a call has made, if it is more than a descriptor or a file. */
  after(name: string, result: number | bigint | undefined, values: readonly unknown[]): void {
    if (result === undefined || result < 0) return
    if (name === 'msgget') raw('msgctl', Number(result), 0, 0)
    else if (name === 'semget') raw('semctl', Number(result), 0, 0, 0)
    else if (name === 'shmget') raw('shmctl', Number(result), 0, 0)
    else if (name === 'io_setup') raw('io_destroy', wordAt(values[1]))
  }

  /** Takes all of it away. */
  end(): void {
    this.renew()
    this.#removeIpc()
    raw('mq_unlink', 'storm')
    for (const name of readdirSync('.')) remove(Buffer.from(name))
    raw('close_range', FIRST, 2 ** 32 - 1, 0)
  }

  /** Descriptors below FIRST that are open no longer, and those from JUNK on that are open still. */
  damage(): string[] {
    const open = new Set(readdirSync('/proc/self/fd').map(Number))
    const lost = Array.from({ length: FIRST }, (_, fd) => fd).filter((fd) => !open.has(fd))
    const left = [...open].filter((fd) => fd >= JUNK)
    return [
      ...lost.map((fd) => `descriptor ${fd} was closed`),
      ...left.map((fd) => `descriptor ${fd} is left open`),
    ]
  }

  #removeIpc(): void {
    const { msg, sem, shm } = this.ipc
    raw('msgctl', msg, 0, 0)
    raw('semctl', sem, 0, 0, 0)
    raw('shmctl', shm, 0, 0)
  }

  /** In the order of their numbers, which the kernel gives from FIRST on; an error for what a kernel lacks. */
  *#open(): Generator<[Name, number]> {
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
    yield ['pidfd', raw('pidfd_open', this.pid, 0)]
    raw('mq_unlink', 'storm')
    const queue = NONBLOCK | constant('O_RDWR') | constant('O_CREAT')
    yield ['mqueue', raw('mq_open', 'storm', queue, 0o600, 0)]
    yield ['landlock_ruleset', raw('landlock_create_ruleset', BigUint64Array.of(1n), 8, 0)]
    yield ['fanotify', raw('fanotify_init', constant('FAN_REPORT_FID') | constant('FAN_NONBLOCK'), 0)]
    yield ['namespace', at('/proc/self/ns/uts', constant('O_RDONLY'))]
    yield ['victim', at('/dev/null', constant('O_RDONLY'))]
  }
}

/** What a call has put in a holder, or in memory. */
function wordAt(place: unknown): unknown {
  if (!ArrayBuffer.isView(place)) {
    const value = (place as { value?: unknown }).value
    return typeof value === 'bigint' ? value : 0
  }
  const { buffer, start, length } = trueOf(place)
  return length < 8 ? 0 : new DataView(buffer, start, length).getBigUint64(0, true)
}

/** A descriptor that is good for nothing. */
function nothing(): number {
  return raw('openat', AT_FDCWD, '/dev/null', constant('O_PATH') | CLOEXEC)
}

function makeFiles(): void {
  writeFileSync('f', '0123456789abcdef')
  raw('mkdirat', AT_FDCWD, 'd', 0o700)
  symlinkSync('nowhere', 's')
}

/** Removes a file or a folder with all in it, whatever its name and its mode. */
function remove(name: Buffer): void {
  if (!lstatSync(name).isDirectory()) {
    unlinkSync(name)
    return
  }
  chmodSync(name, 0o700)
  for (const inside of readdirSync(name, { encoding: 'buffer' })) {
    remove(Buffer.concat([name, Buffer.from('/'), inside]))
  }
  rmdirSync(name)
}
