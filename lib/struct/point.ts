// Pointers in structs: what they are set to stays alive, and is checked whenever the struct is passed.

import { isMemory } from '../memory/address.js'
import { heldBy, heldOrNew, type Located, offsetInOwner } from '../memory/located.js'
import type { Memory } from '../memory/word.js'
import { described, isArray } from '../sys/refusal.js'
import { type Classes, DEFINITION, isStruct } from './definition.js'
import type { Bits, Target } from './nature.js'
import { type Pointee, Pointees } from './pointees.js'
import { bitsOf } from './scalar.js'
import { structArray } from './struct-array.js'

const encoder = new TextEncoder()

/**
 * Sets the pointer at `offset` of a struct or array: to memory, a struct, a string, a raw address, or null.
 */
export function point(view: Located, offset: number, nature: Bits, value: unknown, what: string): void {
  const target = nature.points as Target
  const memory = memoryOf(view, target, value, what)
  const pointees = heldOrNew(view, (owner) => new Pointees(owner))
  const at = offset + offsetInOwner(view)
  if (memory !== undefined) {
    pointees.set(at, pointeeOf(view, memory, target, what))
    return
  }
  const bits = bitsOf(value ?? null, nature, what)
  pointees.delete(at)
  view.setBigUint64(offset, bits, true)
  const { measure } = target
  if ((value ?? null) === null && measure !== undefined)
    pointees.writeCount(measure.offset + offsetInOwner(view), measure, 0)
}

/** The memory that the pointer at `offset` was set to, if it still points there. */
export function memoryBehind(view: Located, offset: number): Memory | undefined {
  const held = heldBy(view) as Pointees | undefined
  const found = held?.within(offsetInOwner(view) + offset, 8)
  return found?.[0]?.[1].memory
}

/** What the pointers in a struct point to, to be set in another with the same bytes. */
export function copyPointees(from: Located): (to: Located) => void {
  const held = heldBy(from)
  if (held === undefined) return () => {}
  const start = offsetInOwner(from)
  const found = (held as Pointees).within(start, from.byteLength)
  return (to) => {
    const pointees = heldOrNew(to, (owner) => new Pointees(owner))
    const shift = offsetInOwner(to) - start
    for (const [offset, pointee] of found) pointees.keep(offset + start + shift, moved(pointee, shift))
  }
}

function moved(pointee: Pointee, shift: number): Pointee {
  const { measure } = pointee
  return measure === undefined ? pointee : { ...pointee, measure: { ...measure, at: measure.at + shift } }
}

function pointeeOf(view: Located, memory: Memory, { least, measure }: Target, what: string): Pointee {
  const at = measure === undefined ? 0 : measure.offset + offsetInOwner(view)
  return { what, memory, least, measure: measure === undefined ? undefined : { ...measure, at } }
}

/** The memory that a value is or becomes; undefined for an address. */
function memoryOf(view: Located, target: Target, value: unknown, what: string): Memory | undefined {
  if (value === null || value === undefined || typeof value === 'bigint') return undefined
  if (isMemory(value)) return value
  if (typeof value === 'string' && target.string !== undefined) return textMemory(value, target.string, what)
  const { to } = target
  const classes = classesOf(view)
  if (to !== undefined && classes !== undefined && typeof value === 'object') {
    const pointed = classes.named(to)
    return isArray(value) ? structArray(pointed, value) : new pointed(value as object)
  }
  throw new TypeError(`${what}: expected ${wanted(target)}, got ${described(value)}`)
}

function classesOf(view: Located): Classes | undefined {
  return isStruct(view) ? view[DEFINITION].classes : undefined
}

function wanted({ to, string }: Target): string {
  const text = string === undefined ? '' : ', a string'
  const struct = to === undefined ? '' : `, struct ${to} or a list of them`
  return `memory${text}${struct}, null, or a raw address as a bigint`
}

function textMemory(text: string, string: 'with NUL' | 'bytes', what: string): Memory {
  if (!text.isWellFormed()) {
    throw new TypeError(
      `${what}: the string has a lone surrogate, which UTF-8 cannot express; pass bytes instead`,
    )
  }
  if (string === 'bytes') return encoder.encode(text)
  const nul = text.indexOf('\0')
  if (nul >= 0)
    throw new TypeError(`${what}: the string has a NUL at index ${nul}, where the kernel would end it`)
  return encoder.encode(`${text}\0`)
}
