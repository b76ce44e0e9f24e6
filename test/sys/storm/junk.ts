// Junk for an argument, by what rawsys/abi says that it means: mostly of the right type, and good for
// nothing.

import type { Argument, Pointer, Word } from 'rawsys/abi'
import type { Arena } from './arena.js'
import { CLOSED, FIRST, type Fixtures, fdOf, NAMES, type Name } from './fixtures.js'
import { HOLDERS } from './hostile.js'
import { ABI, constant, members } from './kernel.js'
import { MemoryJunk } from './memory-junk.js'
import type { Random } from './random.js'
import {
  BAD_ADDRESSES,
  BIGINTS,
  BITS,
  MODES,
  NARROW,
  NOBODY,
  NUMBERS,
  PATHS,
  SIGNALS,
  STRINGS,
  TIMEOUTS,
} from './values.js'

export type Maker = () => unknown

const NO_FDS: readonly number[] = [-1, -1, CLOSED, -2, 2 ** 31 - 1, -(2 ** 31)]
const IDS: readonly number[] = [0, 1, 65534, -1, 2 ** 32 - 1, 2 ** 31 - 1]
/** Plausible lengths. */
export const COUNTS: readonly number[] = [0, 1, 2, 3, 4, 7, 8, 16, 64, 256, 1024]
const TOO_MANY: readonly unknown[] = [8193, 65536, 2 ** 31, 2 ** 53 - 1, 2 ** 53, -1, 1.5, '1', 1n, null]
const holders = [...HOLDERS.keys()]

export class Junk {
  readonly memory: MemoryJunk
  readonly #random: Random
  readonly #fixtures: Fixtures

  constructor(random: Random, arena: Arena, fixtures: Fixtures) {
    this.#random = random
    this.#fixtures = fixtures
    this.memory = new MemoryJunk(random, arena, fixtures)
  }

  /** What makes junk for one argument of a call. */
  maker({ type, word }: Argument, call: string): Maker {
    const random = this.#random
    switch (word.kind) {
      case 'fd':
        return this.#fd(word.of)
      case 'dirfd':
        return this.#either(50, () => constant('AT_FDCWD'), this.#fd('directory'))
      case 'pid':
      case 'tid':
      case 'pgid':
      case 'sid':
        return () => random.pick([0, -1, this.#fixtures.pid, 2 ** 31, -(2 ** 31), ...NOBODY])
      case 'uid':
      case 'gid':
        return () => random.pick(IDS)
      case 'signal':
        return () => random.pick(SIGNALS)
      case 'mode':
        return () => (random.chance(15) ? undefined : random.pick(MODES))
      case 'ipc':
        return this.#either(
          60,
          () => this.#fixtures.ipc[ipcOf(call)],
          () => random.pick(NUMBERS),
        )
      case 'flags':
        return this.#flags(members(word.families))
      case 'choice':
      case 'command':
        return this.#choice(members(word.families), members(word.flags ?? []))
      case 'timeout':
      case 'time':
        return () => random.pick(TIMEOUTS)
      case 'path':
        return () => this.#text(PATHS)
      case 'string':
        return () => this.#text(STRINGS)
      case 'strings':
        return () =>
          random.pick([null, [], ['f'], ['f', 'ü'], ['nul\0inside'], [new Uint8Array(8)], [3], [[]]])
      case 'pointer':
        return this.#pointer(word)
      case 'length':
        return () => this.#length(word.value)
      case 'unused':
        return () => (random.chance(95) ? random.pick([undefined, null, 0]) : random.pick(NUMBERS))
      case 'bool':
        return () => random.pick([true, false, 0, 1, 2, -1])
      case 'address':
      case 'depends':
        return () => this.#address()
      case 'cookie':
      case 'mask':
      case 'limit':
        return this.#number<unknown>(isWide(type) ? BIGINTS : NARROW)
      default:
        return this.#number(isWide(type) ? NUMBERS : NARROW)
    }
  }

  #either(percent: number, one: Maker, other: Maker): Maker {
    return () => (this.#random.chance(percent) ? one() : other())
  }

  #fd(of: string | undefined): Maker {
    const right = NAMES.includes(of as Name) ? fdOf(of as Name) : undefined
    return () => {
      const kind = this.#random.below(100)
      if (kind < 50 && right !== undefined) return right
      return kind < 85 ? FIRST + this.#random.below(NAMES.length) : this.#random.pick(NO_FDS)
    }
  }

  #flags(known: readonly number[]): Maker {
    const random = this.#random
    return () => {
      const kind = random.below(100)
      if (kind < 35 || known.length === 0) return kind < 20 ? 0 : random.pick(BITS)
      if (kind < 65) return random.pick(known)
      if (kind < 90) return random.pick(known) | random.pick(known) | random.pick(known)
      return kind < 97 ? random.bits() : random.pick(BIGINTS)
    }
  }

  #choice(known: readonly number[], flags: readonly number[]): Maker {
    const random = this.#random
    return () => {
      const kind = random.below(100)
      if (kind < 20 || known.length === 0) return random.pick(NUMBERS)
      return kind < 35 && flags.length > 0 ? random.pick(known) | random.pick(flags) : random.pick(known)
    }
  }

  /** Mostly out of a list. */
  #number<T>(list: readonly T[]): Maker {
    const random = this.#random
    return () => {
      const kind = random.below(100)
      if (kind < 80) return random.pick(list)
      if (kind < 85) return random.bits()
      return kind < 92 ? random.pick(NUMBERS) : random.pick(BIGINTS)
    }
  }

  #text(list: readonly unknown[]): unknown {
    return this.#random.chance(4) ? this.memory.make(8, undefined) : this.#random.pick(list)
  }

  #address(): unknown {
    const { page, lastByte, forbidden } = this.#fixtures
    const kind = this.#random.below(100)
    if (kind < 15) return null
    return this.#random.pick(kind < 60 ? [page, page, lastByte, forbidden] : BAD_ADDRESSES)
  }

  #length(only: number | undefined): unknown {
    const random = this.#random
    const kind = random.below(100)
    if (kind < 70) return only !== undefined && kind < 20 ? only : undefined
    if (kind < 82) return random.pick([0, 1, 2])
    return random.pick(kind < 92 ? COUNTS : TOO_MANY)
  }

  #pointer(pointer: Pointer): Maker {
    const { to, direction, size, count, bits, optional } = pointer
    if (typeof to !== 'string' && to.kind === 'length') return () => this.#lengthHolder()
    const isMeasured = [size, count, bits].some((measure) => typeof measure === 'string')
    const unit = bits === undefined ? elementBytes(to) : 8
    const content = typeof to === 'string' ? this.memory.content(to) : undefined
    const fixed = (typeof size === 'number' ? size : unit * (typeof count === 'number' ? count : 1)) || 1
    const least = pointer.reach?.bytes ?? 0
    const each = pointer.reach?.each ?? 0
    const random = this.#random
    const memory: Maker = () => {
      const base = isMeasured ? unit * random.pick(COUNTS) : fixed
      const reach = each > 0 ? Math.ceil(each * random.below(33)) : 0
      return this.memory.make(Math.min(Math.max(base, least) + reach, 8192), content)
    }
    const isMemory = typeof to === 'string' || to.kind === 'word' || to.kind === 'pointer'
    const isScalar = !isMemory && !isMeasured && count === undefined
    return () => {
      const kind = random.below(100)
      if (kind < (optional === undefined ? 2 : 15)) return random.pick([null, undefined])
      if (kind < 18 && to === 'bytes' && direction === 'in') return random.pick(STRINGS)
      if (kind < (isMeasured ? 28 : 4)) return this.#rawAddress()
      if (isScalar && kind < 70) return this.#scalar(direction === 'in')
      return memory()
    }
  }

  #rawAddress(): unknown {
    const { page, lastByte, forbidden } = this.#fixtures
    return this.#random.pick([page, lastByte, lastByte, forbidden, 0n, ...BAD_ADDRESSES])
  }

  /** A number behind a pointer: itself if the kernel only reads it. */
  #scalar(isRead: boolean): unknown {
    const random = this.#random
    const kind = random.below(100)
    const value =
      kind < 60 ? random.pick(NARROW) : random.pick<number | bigint>(kind < 80 ? NUMBERS : BIGINTS)
    if (isRead) return value
    return random.chance(85) ? { value } : random.pick(holders)
  }

  #lengthHolder(): unknown {
    const random = this.#random
    const kind = random.below(100)
    if (kind < 35) return random.pick([null, undefined])
    if (kind < 75) return { value: random.pick(COUNTS) }
    if (kind < 85) return { value: random.pick(TOO_MANY) }
    return kind < 95 ? random.pick(holders) : this.memory.make(4, undefined)
  }
}

/** One of what a pointer points to, in bytes. */
function elementBytes(to: string | Word): number {
  if (typeof to !== 'string') return 8
  return to === 'bytes' ? 1 : (ABI.structs.get(to)?.size ?? 8)
}

/** Whether a C type has 64 bits. */
function isWide(type: string): boolean {
  return /long|size_t|loff_t|off_t|64|aio_context_t/.test(type)
}

function ipcOf(call: string): 'msg' | 'sem' | 'shm' {
  return call.startsWith('msg') ? 'msg' : call.startsWith('sem') ? 'sem' : 'shm'
}
