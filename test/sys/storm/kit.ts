// What a child has for junk to work on. It is all made anew again and again, because junk closes, fills,
// locks and removes it.

import { readdirSync } from 'node:fs'
import { view } from 'rawsys'
import { EDGE_BYTES } from './arena.js'
import { closeFrom, openDescriptors } from './descriptors.js'
import { FIRST, type Fixtures, fdOf, JUNK } from './fixtures.js'
import { makeFiles, removeFiles } from './folder.js'
import { constant } from './kernel.js'
import { map, raw, trueOf } from './loose.js'

const AT_FDCWD = -100
const PAGE = 4096
/** A multiple of every size that pages have. */
const PAGES = 65536

/** The last bytes before memory that may not be accessed. */
function guarded(bytes: number): bigint {
  const end = map(2 * PAGES) + BigInt(PAGES)
  if (raw('mprotect', end, PAGES, constant('PROT_NONE')) !== 0) throw new Error('mprotect failed')
  return end - BigInt(bytes)
}

/** The memory of an arena's edge. */
export function edge(): ArrayBuffer {
  return view(guarded(EDGE_BYTES), EDGE_BYTES)
}

export class Kit implements Fixtures {
  readonly pid: number = process.pid
  readonly page: bigint = guarded(PAGE)
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
    closeFrom(FIRST)
    removeFiles()
    makeFiles()
    this.#removeIpc()
    const key = constant('IPC_PRIVATE')
    this.ipc.msg = raw('msgget', key, 0o600)
    this.ipc.sem = raw('semget', key, 2, 0o600)
    this.ipc.shm = raw('shmget', key, PAGE, 0o600)
    openDescriptors()
  }

  /** Closes what calls gave. */
  closeJunk(): void {
    closeFrom(JUNK)
  }

  /** What a call needs to have something to do. */
  before(name: string): void {
    if (name === 'close') raw('dup3', fdOf('null'), fdOf('victim'), 0)
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
    removeFiles()
    closeFrom(FIRST)
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
