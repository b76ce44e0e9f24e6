// Memory as the typed calls take it: never less than the kernel will touch.
//
// A function here gives the address of an argument's memory and leaves its length in `regionBytes`, to which
// the argument that counts it is then compared.

import { addressIfMemory, memoryBytes } from '../memory/address.js'
import { placeText, textBytes } from '../memory/c-string.js'
import { hold } from '../memory/scratch.js'
import type { Word } from '../memory/word.js'
import { isHole } from './hole.js'
import { bits64 } from './integer.js'
import { described } from './refusal.js'

/** `regionBytes` of a null pointer: there is no memory to measure by. */
export const NONE = -1

const MOST = Number.MAX_SAFE_INTEGER

/** The length of the region taken last: NONE for a null pointer, Infinity for a raw address. */
export let regionBytes = 0

const MEMORY = 'memory: an ArrayBuffer, SharedArrayBuffer, typed array or DataView'

/** Memory of `size` bytes or more: a struct. */
export function memory(value: unknown, size: number, what: string): Word {
  const address = addressIfMemory(value, what, size)
  if (address === undefined) return refuseMemory(value, what)
  hold(value)
  regionBytes = memoryBytes
  return address
}

/** The same, or null for a null pointer. */
export function optionalMemory(value: unknown, size: number, what: string): Word {
  return isNothing(value) ? nullPointer() : memory(value, size, what)
}

/** Memory that another argument measures, or a raw address, which that argument then has to measure. */
export function region(value: unknown, what: string): Word {
  const address = addressIfMemory(value, what)
  if (address === undefined) return rawAddress(value, what)
  hold(value)
  regionBytes = memoryBytes
  return address
}

/** The same, or null for a null pointer. */
export function optionalRegion(value: unknown, what: string): Word {
  return isNothing(value) ? nullPointer() : region(value, what)
}

/** A region that the kernel only reads: a string is passed as its UTF-8 bytes, without a NUL. */
export function input(value: unknown, what: string): Word {
  if (typeof value !== 'string') return region(value, what)
  const address = placeText(value, what)
  regionBytes = textBytes
  return address
}

/** The same, or null for a null pointer. */
export function optionalInput(value: unknown, what: string): Word {
  return isNothing(value) ? nullPointer() : input(value, what)
}

/** How many units of `unit` bytes lie in `bytes`, which were a `regionBytes`. */
export function capacity(bytes: number, unit: number): number {
  return bytes < 0 ? NONE : Math.floor(bytes / unit)
}

/** How many bits lie there, for the kernel takes them by the 64. */
export function bitCapacity(bytes: number): number {
  return bytes < 0 ? NONE : Math.floor(bytes / 8) * 64
}

/** The capacity of two regions that one argument measures. */
export function lesser(a: number, b: number): number {
  if (a === NONE) return b
  return b === NONE || a < b ? a : b
}

/** The argument that measures a region: as much as fits if it is not given, and never more. */
export function count(value: unknown, limit: number, what: string): number {
  if (value === undefined) {
    if (limit !== Infinity) return limit === NONE ? 0 : limit
    throw new TypeError(`${what}: expected a number, because a raw address does not say how much is there`)
  }
  if (typeof value !== 'number') {
    if (isHole(value) && !value.isBigint)
      return value.within(0, limit < 0 || limit === Infinity ? MOST : limit)
    throw new TypeError(`${what}: expected a number, got ${described(value)}`)
  }
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${what}: expected an integer of 0 or more, got ${described(value)}`)
  }
  if (value <= limit || limit === NONE) return value
  throw new RangeError(`${what}: ${value} reaches beyond the memory, which has room for ${limit}`)
}

/** A measure of which the kernel takes only one value. */
export function exactCount(value: unknown, only: number, what: string): number {
  if (value === undefined || value === only) return only
  throw new RangeError(
    `${what}: expected ${only}, which is also what is passed for undefined, got ${described(value)}`,
  )
}

/** Refuses memory shorter than what other arguments, or the memory itself, say that the kernel will touch. */
export function needs(bytes: number, needed: number, what: string): void {
  if (bytes === NONE || bytes >= needed) return
  throw new RangeError(`${what}: expected memory of ${needed} bytes or more, got ${bytes}`)
}

function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined
}

function nullPointer(): Word {
  regionBytes = NONE
  return 0
}

function rawAddress(value: unknown, what: string): Word {
  if (typeof value !== 'bigint' && !(isHole(value) && value.isBigint)) return refuseMemory(value, what)
  const address = bits64(value, what)
  regionBytes = Infinity
  return address
}

function refuseMemory(value: unknown, what: string): never {
  const hint =
    typeof value === 'bigint' || typeof value === 'number'
      ? '; for memory at an address, pass view(address, length)'
      : typeof value === 'string'
        ? '; the kernel could not write a string'
        : ''
  throw new TypeError(`${what}: expected ${MEMORY}, got ${described(value)}${hint}`)
}
