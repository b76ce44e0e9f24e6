// What a random program works on: memory, holders, parameters, and the descriptors that it leaves.

import { existsSync, readdirSync } from 'node:fs'
import { close } from '../../support/descriptors.js'
import { HOLDERS, MEMORIES, MEMORY_BYTES } from './tree.js'

export const PARAMETERS: readonly unknown[] = [
  7,
  3n,
  '/no/such/file',
  '/proc/self/comm',
  `/${'x'.repeat(300)}`,
]

export class World {
  readonly memories: readonly Uint8Array[] = Array.from({ length: MEMORIES }, (_, i) =>
    new Uint8Array(MEMORY_BYTES).fill(0x40 + i),
  )
  readonly holders: readonly { value: number }[] = Array.from({ length: HOLDERS }, (_, i) => ({ value: i }))
  /** Numbers that serve as fields: the first memory as 16-bit words. */
  readonly words: Uint16Array = new Uint16Array(this.memories[0]?.buffer ?? new ArrayBuffer(8))
  /** More than a descriptor can be. */
  readonly wild: Uint32Array = new Uint32Array([0xffff_fff0])
  readonly #descriptors: ReadonlySet<string> = descriptors()

  /** What the program left, but for what differs from run to run. */
  get state(): unknown {
    return {
      memories: this.memories.map((bytes) => Buffer.from(bytes).toString('hex')),
      holders: this.holders,
    }
  }

  /** The descriptors that are none of the program's, before it. */
  get foreign(): readonly string[] {
    return [...this.#descriptors]
  }

  /** Closes what the program opened; gives what that was. */
  tidy(): readonly string[] {
    const left = [...descriptors()].filter((fd) => !this.#descriptors.has(fd))
    for (const fd of left) close(Number(fd))
    return left
  }
}

/** Open descriptors, without the one that lists them. */
export function descriptors(): ReadonlySet<string> {
  return new Set(readdirSync('/proc/self/fd').filter((fd) => existsSync(`/proc/self/fd/${fd}`)))
}
