// Single numbers behind a pointer. The caller passes the number itself where the kernel only reads it, an
// object { value } where it writes, or memory. Between the two lie a few bytes of scratch memory.
//
// Reading and writing `value` may run code of the user's, which may make calls of its own. So it is read
// before anything of this call is placed, and written after all of it was let go.

import { bytesOf, isMemory } from '../memory/address.js'
import { countContentRead } from '../memory/content.js'
import { letGo, scratchData, scratchTop, takeScratch } from '../memory/scratch.js'
import type { Word } from '../memory/word.js'
import { type Hole, isHole } from './hole.js'
import { bits64, bool, int32, int64, uint32, uint64, within } from './integer.js'
import { isRef } from './ref.js'
import { described } from './refusal.js'
import { memory, NONE } from './region.js'
import type { Holder } from './types.js'

// A number in scratch memory has 8 bytes to itself, whatever its size: some drivers take 8 where others take
// 4.

/** A number in memory, by its width and sign; `bits64` is one that is always a bigint. */
export type Scalar =
  | 'int8'
  | 'uint8'
  | 'int16'
  | 'uint16'
  | 'int32'
  | 'uint32'
  | 'bool'
  | 'int64'
  | 'uint64'
  | 'bits64'

interface ScalarFacts {
  readonly size: number
  check(value: unknown, what: string): Word
  read(from: DataView, at: number): number | bigint
}

const SCALARS: Readonly<Record<Scalar, ScalarFacts>> = {
  int8: { size: 1, check: narrow(8, true), read: (from, at) => from.getInt8(at) },
  uint8: { size: 1, check: narrow(8, false), read: (from, at) => from.getUint8(at) },
  int16: { size: 2, check: narrow(16, true), read: (from, at) => from.getInt16(at, true) },
  uint16: { size: 2, check: narrow(16, false), read: (from, at) => from.getUint16(at, true) },
  int32: { size: 4, check: int32, read: (from, at) => from.getInt32(at, true) },
  uint32: { size: 4, check: uint32, read: (from, at) => from.getUint32(at, true) },
  bool: { size: 4, check: bool, read: (from, at) => from.getInt32(at, true) },
  int64: { size: 8, check: int64, read: (from, at) => exact(from.getBigInt64(at, true)) },
  uint64: { size: 8, check: uint64, read: (from, at) => exact(from.getBigUint64(at, true)) },
  bits64: { size: 8, check: bits64, read: (from, at) => from.getBigUint64(at, true) },
}

const { isProxy } = process.getBuiltinModule('node:util/types')

/** A holder that waits for what the kernel writes: where, and what it is. */
interface Waiting {
  readonly holder: Holder<unknown>
  readonly data: DataView
  readonly at: number
  readonly scalar: Scalar
}

/** Those of the call that is made. */
let waiting: Waiting[] = []
/** Those of calls that are recorded, and where those of the last one begin. */
let recorded: Waiting[] = []
let firstOfCall = 0
let isRecording = false

/** Begins a call with holders. */
export function begin(): void {
  if (isRecording) recorded.length = firstOfCall
  else if (waiting.length > 0) waiting = []
  letGo()
}

/** Ends a call with holders: they get what the kernel wrote. The call's result must have been read. */
export function finish(): void {
  if (isRecording || waiting.length === 0) {
    letGo()
    return
  }
  const list = waiting
  waiting = []
  const written = list.map(readWaiting)
  letGo()
  writeHolders(list, written)
}

/** Holders whose calls are recorded. */
export type RecordedHolders = Waiting[]

/** From now on the holders of recorded calls go to `list`. */
export function collectHolders(list: RecordedHolders): void {
  recorded = list
}

/** The next call is recorded. */
export function beginCollecting(): void {
  isRecording = true
  recordedLength = undefined
  firstOfCall = recorded.length
}

/** It was. */
export function endCollecting(): void {
  isRecording = false
}

/** What the kernel wrote for the holders of calls that have been made. */
export function readHolders(list: RecordedHolders): unknown[] {
  return list.map(readWaiting)
}

/** Gives it to them: code of the user's may run. */
export function writeHolders(list: RecordedHolders, values: readonly unknown[]): void {
  for (let i = 0; i < list.length; i++) {
    const { holder } = list[i] as Waiting
    const to = isHolderCopy(holder) ? holder.of : holder
    to.value = values[i]
  }
}

function readWaiting({ data, at, scalar }: Waiting): number | bigint {
  return SCALARS[scalar].read(data, at)
}

/**
 * Stands for a holder while a call is recorded: its value was read before, and is written when the call has been made.
 */
export class HolderCopy {
  readonly of: Holder<unknown>
  readonly value: unknown
  /** Where it was placed, and as what. */
  word: Word | undefined
  scalar: Scalar | undefined
  readonly #genuine = true

  static is(value: unknown): value is HolderCopy {
    return typeof value === 'object' && value !== null && #genuine in value
  }

  constructor(of: Holder<unknown>) {
    this.of = of
    this.value = of.value
  }
}

const isHolderCopy = HolderCopy.is

/** A number in memory. */
export function numberAt(data: DataView, at: number, scalar: Scalar): number | bigint {
  return SCALARS[scalar].read(data, at)
}

/** The number in a holder, before a call; undefined if it is memory or nothing. */
export function heldValue(holder: unknown, what: string): unknown {
  if (holder === null || holder === undefined || isMemory(holder)) return undefined
  if (typeof holder === 'object' && !isRef(holder) && !isHole(holder)) {
    return (holder as Holder<unknown>).value
  }
  throw new TypeError(`${what}: expected an object { value } or memory, got ${described(holder)}`)
}

/** A pointer to a number that the kernel reads: the number, or memory. */
export function scalarIn(value: unknown, scalar: Scalar, what: string, least = 0): Word {
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') {
    return place(value, scalar, what)
  }
  if (isHole(value)) return placeHole(value, scalar, what)
  return memory(value, Math.max(least, SCALARS[scalar].size), what)
}

/** A pointer to a number that native code will store there before the call. */
function placeHole(hole: Hole, scalar: Scalar, what: string): Word {
  SCALARS[scalar].check(hole, what)
  // All 8 bytes are stored: the low ones are the number itself in fewer.
  hole.address = place(0, 'int32', what)
  return hole.address
}

/** A pointer to a number that the kernel writes: a holder or memory. */
export function scalarOut(holder: unknown, scalar: Scalar, what: string, least = 0): Word {
  return scalarInOut(holder, scalar === 'bits64' ? 0n : 0, scalar, what, least)
}

/** A pointer to a number that the kernel reads and writes: a holder, whose value was `initial`, or memory. */
export function scalarInOut(
  holder: unknown,
  initial: unknown,
  scalar: Scalar,
  what: string,
  least = 0,
): Word {
  if (!isHolder(holder)) return memory(holder, Math.max(least, SCALARS[scalar].size), what)
  return placeHolder(holder, initial, scalar, what)
}

/** A holder that several recorded calls share has one place, where the next finds what the one before wrote. */
function placeHolder(holder: Holder<unknown>, initial: unknown, scalar: Scalar, what: string): Word {
  if (!isHolderCopy(holder)) {
    expectWritten(holder, scalar, what)
    return place(initial, scalar, what)
  }
  if (holder.word === undefined) {
    expectWritten(holder, scalar, what)
    holder.word = place(initial, scalar, what)
    holder.scalar = scalar
  } else if (holder.scalar !== scalar) {
    throw new TypeError(
      `${what}: expected a holder for one kind of number, got one that is ${holder.scalar} elsewhere`,
    )
  }
  return holder.word
}

/**
 * A pointer to the length of a region with room for `limit`: a holder, or nothing, which is as much as there
 * is room for. The kernel gets no more than that, and what it writes comes back in the holder.
 */
export function lengthInOut(
  holder: unknown,
  initial: unknown,
  scalar: Scalar,
  limit: number,
  what: string,
): Word {
  const room = limit === NONE ? 0 : limit
  if (holder === undefined || holder === null) {
    if (limit === NONE) return 0
    if (room !== Infinity) return placeLength(room, scalar, what)
    throw new TypeError(`${what}: expected { value }, because a raw address does not say how much is there`)
  }
  if (!isHolder(holder))
    throw new TypeError(`${what}: expected an object { value }, got ${described(holder)}`)
  const length = initial ?? room
  // What an earlier recorded call will have written is looked at by native code.
  if (!isHolderCopy(holder) || holder.word === undefined) expectLength(length, room, what)
  const word = placeHolder(holder, length, scalar, what)
  if (isRecording) recordedLength = { from: word, to: word, bytes: SCALARS[scalar].size, limit: room }
  return word
}

function expectLength(length: unknown, room: number, what: string): void {
  if (typeof length === 'number' && Number.isSafeInteger(length) && length >= 0 && length <= room) return
  throw new RangeError(
    `${what}: expected a value within 0 .. ${room}, the room there is, got ${described(length)}`,
  )
}

/** A length that nobody wants to know afterwards. */
function placeLength(length: number, scalar: Scalar, what: string): Word {
  const word = place(length, scalar, what)
  // The kernel writes there: who makes a recorded call again begins with the length.
  if (isRecording) {
    recordedLength = {
      from: place(length, scalar, what),
      to: word,
      bytes: SCALARS[scalar].size,
      limit: length,
    }
  }
  return word
}

/**
 * The length of a region, behind a pointer: the kernel writes another one there, which may be more than there is room
 * for. So before a recorded call is made, the length at `from` is compared with the limit and put there.
 */
export interface RecordedLength {
  readonly from: Word
  readonly to: Word
  readonly bytes: number
  readonly limit: number
}

/** That of the call recorded last; no call has two. */
export let recordedLength: RecordedLength | undefined

/** A number in memory of the user's; 0 where there is no memory, or it ends before. */
export function numberIn(memory: unknown, offset: number, scalar: Scalar, what: string): number {
  if (!isMemory(memory)) return 0
  countContentRead()
  const bytes = bytesOf(memory, what)
  const { size, read } = SCALARS[scalar]
  if (offset + size > bytes.byteLength) return 0
  return Number(read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset))
}

/** Remembers a holder for what the kernel will write into the next piece of scratch memory. */
function expectWritten(holder: Holder<unknown>, scalar: Scalar, what: string): void {
  if (!canBeWritten(isHolderCopy(holder) ? holder.of : holder)) {
    throw new TypeError(`${what}: expected a value that can be written, got one that is read-only`)
  }
  const list = isRecording ? recorded : waiting
  list.push({ holder, data: scratchData, at: scratchTop(), scalar })
}

/**
 * Whether `value` can be set: found out before the call, whose result would be lost. A proxy is not asked.
 */
function canBeWritten(holder: object): boolean {
  for (let owner: object | null = holder; owner !== null; owner = Object.getPrototypeOf(owner)) {
    if (isProxy(owner)) return true
    const found = Object.getOwnPropertyDescriptor(owner, 'value')
    if (found?.set !== undefined) return true
    if (found !== undefined && found.writable !== true) return false
    if (found !== undefined && owner === holder) return true
  }
  return Object.isExtensible(holder)
}

function isHolder(value: unknown): value is Holder<unknown> {
  return typeof value === 'object' && value !== null && !isMemory(value) && !isHole(value)
}

function place(value: unknown, scalar: Scalar, what: string): Word {
  const { size, check } = SCALARS[scalar]
  const at = scratchTop()
  const word = check(value, what)
  const bits = BigInt.asUintN(64, BigInt(word))
  // Little-endian: the low bytes of 64 bits are the number itself in fewer.
  scratchData.setBigUint64(at, bits, true)
  return takeScratch(size)
}

/** Checks a number of fewer than 32 bits. */
function narrow(bits: number, isSigned: boolean): (value: unknown, what: string) => number {
  const [least, most] = isSigned ? [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1] : [0, 2 ** bits - 1]
  return (value, what) => within(value, least, most, what)
}

/** As a number where that is exact. */
function exact(value: bigint): number | bigint {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}
