// What junk can name: descriptors of many kinds under known numbers, memory at known addresses, System V IPC.
// kit.ts makes them.

/** Descriptors below are the engine's, and the numbers that it leaves free are taken. */
export const FIRST = 64
/** Descriptors from here on are what calls gave; they are closed again and again. */
export const JUNK = 110
/** Always closed. */
export const CLOSED = 999

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
