// The memory that pointers in a struct point to: kept alive, and looked at again whenever the struct is
// passed, because a buffer may have been transferred or shrunk, and a length changed, since the pointer was
// set.

import { addressWord, memoryBytes } from '../memory/address.js'
import type { Held, Located } from '../memory/located.js'
import type { Memory } from '../memory/word.js'
import type { Measure } from './nature.js'

const HALF = 0x100000000

/** One pointer. Offsets count from the start of the view that owns the memory. */
export interface Pointee {
  readonly what: string
  readonly memory: Memory
  /** The least bytes there. */
  readonly least: number
  /** The field that says how much is there, and where it lies. */
  readonly measure: (Measure & { readonly at: number }) | undefined
}

interface Entry extends Pointee {
  low: number
  high: number
}

// One call checks each struct once, however many pointers lead to it.
let round = 0
let depth = 0

export class Pointees implements Held {
  readonly #owner: Located
  readonly #entries = new Map<number, Entry>()
  /** The round in which it was checked last. */
  #checked = 0

  constructor(owner: Located) {
    this.#owner = owner
  }

  /** Points the pointer at `at` to memory, and says how much is there. */
  set(at: number, pointee: Pointee): void {
    const entry: Entry = { ...pointee, low: 0, high: 0 }
    const bytes = locate(entry)
    const { measure } = pointee
    // Refused before anything changes, for what stands there is kept alive only as long as it has an entry.
    const count = measure === undefined ? 0 : countOf(entry, measure, bytes)
    this.#entries.set(at, entry)
    this.#write(at, entry)
    if (measure !== undefined) this.writeCount(measure.at, measure, count)
  }

  /** Says how much is there. */
  writeCount(at: number, { bytes }: Measure, count: number): void {
    writeNumber(this.#owner, at, bytes, count)
  }

  /** Takes over a pointer that already stands at `at`. */
  keep(at: number, pointee: Pointee): void {
    const owner = this.#owner
    this.#entries.set(at, { ...pointee, low: owner.getUint32(at, true), high: owner.getUint32(at + 4, true) })
  }

  /** Forgets the pointer at `at`. */
  delete(at: number): void {
    this.#entries.delete(at)
  }

  /** What the pointers within some bytes point to: offset from `start` -> pointee. */
  within(start: number, bytes: number): [offset: number, pointee: Pointee][] {
    const found: [number, Pointee][] = []
    const find = (at: number, entry: Entry | undefined) => {
      if (entry !== undefined && this.#isOurs(at, entry)) found.push([at - start, entry])
    }
    // A struct in a long array is shorter than the list of all pointers there.
    if (bytes < this.#entries.size) {
      for (let at = start; at < start + bytes; at++) find(at, this.#entries.get(at))
    } else {
      for (const [at, entry] of this.#entries) if (at >= start && at < start + bytes) find(at, entry)
    }
    return found
  }

  check(): void {
    if (depth === 0) round++
    // Structs may point to each other in a circle, or many to the same one.
    if (this.#checked === round) return
    this.#checked = round
    depth++
    try {
      for (const [at, entry] of this.#entries) this.#checkOne(at, entry)
    } finally {
      depth--
    }
  }

  #checkOne(at: number, entry: Entry): void {
    // Somebody wrote another address since: it is theirs to know.
    if (!this.#isOurs(at, entry)) {
      this.#entries.delete(at)
      return
    }
    const bytes = locate(entry)
    this.#write(at, entry)
    const { measure, what } = entry
    if (measure === undefined) return
    const count = readNumber(this.#owner, measure.at, measure.bytes)
    if (count * measure.unit <= bytes) return
    const room = Math.floor(bytes / measure.unit)
    throw new RangeError(
      `${what}: ${measure.field} is ${count}, which reaches beyond the memory; it has room for ${room}`,
    )
  }

  #isOurs(at: number, { low, high }: Entry): boolean {
    const owner = this.#owner
    return owner.getUint32(at, true) === low && owner.getUint32(at + 4, true) === high
  }

  #write(at: number, { low, high }: Entry): void {
    this.#owner.setUint32(at, low, true)
    this.#owner.setUint32(at + 4, high, true)
  }
}

/** Finds out where the memory lies now, and gives its length. */
function locate(entry: Entry): number {
  const address = addressWord(entry.memory, entry.what, entry.least)
  const bytes = memoryBytes
  entry.low = typeof address === 'number' ? address >>> 0 : Number(address & 0xffffffffn)
  entry.high = typeof address === 'number' ? Math.floor(address / HALF) : Number(address >> 32n)
  return bytes
}

/** How many there are, if the field that says it can. */
function countOf({ what }: Pointee, { unit, bytes: width, field }: Measure, bytes: number): number {
  const count = Math.floor(bytes / unit)
  const most = width >= 8 ? Number.MAX_SAFE_INTEGER : 2 ** (8 * width) - 1
  if (count <= most) return count
  throw new RangeError(`${what}: there are ${count}, and ${field} can say ${most} at most`)
}

function readNumber(view: DataView, at: number, bytes: number): number {
  switch (bytes) {
    case 1:
      return view.getUint8(at)
    case 2:
      return view.getUint16(at, true)
    case 4:
      return view.getUint32(at, true)
    default:
      return view.getUint32(at + 4, true) * HALF + view.getUint32(at, true)
  }
}

function writeNumber(view: DataView, at: number, bytes: number, value: number): void {
  if (bytes === 1) view.setUint8(at, value)
  else if (bytes === 2) view.setUint16(at, value, true)
  else {
    view.setUint32(at, value, true)
    if (bytes === 8) view.setUint32(at + 4, Math.floor(value / HALF), true)
  }
}
