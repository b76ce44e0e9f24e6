// The arguments of a step, as the typed call gets them while it is recorded.

import { addressIfMemory, addressWord, isMemory, memoryBytes } from '../memory/address.js'
import { contentReads } from '../memory/content.js'
import type { Memory } from '../memory/word.js'
import { HolderCopy, recordedLength } from '../sys/holder.js'
import { Hole } from '../sys/hole.js'
import { isRef, originOf, type Ref } from '../sys/ref.js'
import { isArray } from '../sys/refusal.js'
import type { Holder } from '../sys/types.js'
import { FROM_CALL, type Image, SIGNED, TO_CALL } from './image.js'
import { AttemptOrigin, FieldOrigin, ParameterOrigin, ResultOrigin } from './origins.js'
import { recordCall } from './record-call.js'
import { expectSteadyContent } from './rewritten.js'
import { type Load, Objects, type Seen, type Step } from './step.js'

const MAX = 2n ** 63n - 1n

/** What stands for objects and lists with code of the user's. */
export type Copies = ReadonlyMap<unknown, unknown>

/** Finds out what is to be done with the arguments of a step. Its Refs must be of this program. */
export function sortArguments(step: Step, values: unknown[]): Objects {
  const objects = new Objects()
  for (let place = 0; place < 6; place++) {
    const value = values[place]
    if (typeof value !== 'object' || value === null) continue
    if (isRef(value)) {
      sortRef(step, objects, place, value)
      continue
    }
    objects.isLive = true
    if (isMemory(value)) objects.seen.push({ memory: value, address: undefined, bytes: 0 })
    else if (isArray(value)) values[place] = Array.from(value)
    else objects.holders.push(place)
  }
  return objects
}

function sortRef(step: Step, objects: Objects, place: number, ref: Ref<unknown>): void {
  const origin = originOf(ref)
  if (origin instanceof ParameterOrigin) {
    objects.passed.push({ place, parameter: origin.index })
    objects.isLive = true
    objects.isDeferred = true
    return
  }
  if (origin instanceof FieldOrigin) {
    objects.isLive = true
    objects.loads.push({ place, hole: new Hole(ref, origin.field.isBigint), instruction: 0 })
    return
  }
  if (!(origin instanceof ResultOrigin) || origin instanceof AttemptOrigin) {
    throw new TypeError(
      `${step.name}: ${origin.words} may be an error, so it cannot be an argument; make the call within the attempt`,
    )
  }
  if (origin.isBigint === undefined) {
    objects.isLive = true
    objects.isDeferred = true
  }
  objects.loads.push({ place, hole: new Hole(ref, origin.isBigint === true), instruction: 0 })
}

/** Records a step's words, which must be possible. */
export function recordStep(
  step: Step,
  parameters: readonly unknown[],
  copies: Copies | undefined,
  to: number,
): void {
  const { values, callable, objects } = step
  const given = objects === undefined ? values : substituted(values, objects, parameters, copies)
  const reads = contentReads
  step.isBigint = recordCall(callable.call, given[0], given[1], given[2], given[3], given[4], given[5], to)
  if (objects === undefined) return
  for (const { hole } of objects.loads) {
    if (hole.isTaken) continue
    throw new TypeError(
      `${callable.name}: ${hole.words} cannot be an argument here, because it must be known before`,
    )
  }
  objects.readsContent = contentReads > reads
  expectSteadyContent(step)
}

function substituted(
  values: readonly unknown[],
  { loads, passed, holders }: Objects,
  parameters: readonly unknown[],
  copies: Copies | undefined,
): readonly unknown[] {
  if (loads.length + passed.length + holders.length === 0) return values
  const given = values.slice()
  for (const { place, hole } of loads) {
    hole.empty(originOf(hole.ref) as ResultOrigin)
    given[place] = hole
  }
  for (const { place, parameter } of passed) {
    const value = parameters[parameter]
    given[place] = copies?.get(value) ?? value
  }
  for (const place of holders) given[place] = copies?.get(given[place])
  return given
}

/** Remembers where a step's memory lies: if nothing else can change, its words are right until that does. */
export function rememberMemory({ callable }: Step, objects: Objects): void {
  const { seen, passed, holders, loads, readsContent } = objects
  objects.isSteady =
    !readsContent &&
    passed.length + holders.length === 0 &&
    // The kernel writes a length: it is placed anew for each run.
    callable.facts.length === undefined &&
    loads.every(({ hole }) => !(originOf(hole.ref) instanceof FieldOrigin))
  for (const one of seen) {
    one.address = addressIfMemory(one.memory, callable.name)
    one.bytes = memoryBytes
  }
}

/** Whether the words of a step that were recorded before are right still. */
export function isStillRight({ isSteady, seen, loads }: Objects, what: string): boolean {
  const reads = contentReads
  if (!isSteady) return false
  // With another command, an earlier call may give another kind of number.
  for (const { hole } of loads)
    if ((originOf(hole.ref) as ResultOrigin).isBigint !== hole.isBigint) return false
  for (let i = 0; i < seen.length; i++) if (!isWhereItWas(seen[i] as Seen, what)) return false
  return contentReads === reads
}

function isWhereItWas({ memory, address, bytes }: Seen, what: string): boolean {
  return addressIfMemory(memory, what) === address && memoryBytes === bytes
}

/** Adds what stands for the objects { value } and the lists among values: code of the user's runs. */
export function addCopies(copies: Map<unknown, unknown>, values: readonly unknown[]): void {
  for (const value of values) {
    if (!mayRunCode(value) || copies.has(value)) continue
    copies.set(value, withoutCode(value))
  }
}

/** What stands for a value while a call is recorded. */
export function withoutCode(value: unknown): unknown {
  if (!mayRunCode(value)) return value
  if (isArray(value)) return Array.from(value)
  return isHolder(value) ? new HolderCopy(value) : value
}

/** Whether a value has code of the user's: it is an object { value }, or a list. */
export function mayRunCode(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !isMemory(value)
}

/** Whether it is an object { value }: what else there is as an argument, is memory, a list, or a Ref. */
export function isHolder(value: unknown): value is Holder<unknown> {
  return typeof value === 'object' && value !== null && !isMemory(value) && !isArray(value) && !isRef(value)
}

/** Writes the LOAD of a value into the call with an index. */
export function writeLoad(image: Image, { place, hole, instruction }: Load, call: number): void {
  const { address, low, high, ref } = hole
  const origin = originOf(ref)
  const toFlag = address === undefined ? TO_CALL : 0
  const to = address === undefined ? 8 * call + place + 1 : Number(address)
  if (origin instanceof FieldOrigin) {
    const { offset, bytes, signed, isBigint } = origin.field
    const from = Number(addressWord(origin.memory as Memory, origin.words, offset + bytes)) + offset
    // A number of 64 bits without a sign must be exact, too.
    const least = bytes === 8 && !signed && !isBigint && low < 0 ? 0 : low
    image.writeLoad(instruction, toFlag | (signed ? SIGNED : 0), bytes, from, to, least, high)
  } else {
    image.writeLoad(instruction, toFlag | FROM_CALL, 8, (origin as ResultOrigin).index, to, low, high)
  }
}

/** Writes the LOAD of the length behind a pointer: that of the call recorded last. */
export function writeLength(image: Image, step: Step): void {
  const instruction = step.objects?.lengthInstruction
  if (instruction === undefined) return
  if (recordedLength === undefined) {
    // There is none in these arguments: the first of them is put where it is.
    const first = image.addressOfCall(step.index) + 8
    image.writeLoad(instruction, 0, 8, first, first, -MAX - 1n, MAX)
  } else {
    const { from, to, bytes, limit } = recordedLength
    image.writeLoad(instruction, 0, bytes, Number(from), Number(to), 0, limit)
  }
}

/** An error that says what it is about. */
export function named(error: unknown, what: string): unknown {
  if (error instanceof TypeError || error instanceof RangeError) error.message = `${what}: ${error.message}`
  return error
}
