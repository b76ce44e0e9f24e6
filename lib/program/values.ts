// What a body returned, with values in the place of Refs.

import type { Errno } from '../errno/result.js'
import { bytesOf } from '../memory/address.js'
import type { Memory } from '../memory/word.js'
import { numberAt, type Scalar } from '../sys/holder.js'
import { isRef, originOf, type Ref } from '../sys/ref.js'
import { InexactError } from '../syscall/frame.js'
import type { Image } from './image.js'
import { type Field, FieldOrigin, ParameterOrigin, type ResultOrigin } from './origins.js'

/** What a body returns, as `run` gives it: each Ref is its value; nothing is undefined. */
export type Values<R> =
  R extends Ref<infer T>
    ? T
    : R extends void
      ? undefined
      : R extends Errno | ((...args: never) => unknown)
        ? R
        : R extends readonly unknown[] | Readonly<Record<string, unknown>> | WithRefs<R>
          ? { -readonly [K in keyof R]: Values<R[K]> }
          : R

/** An object that has Refs: an interface is no Record, and what is a class nobody knows. */
type WithRefs<R> = Extract<R[keyof R], Ref<unknown>> extends never ? never : object

const DEEPEST = 32

type Reader = (image: Image, parameters: readonly unknown[]) => unknown

/**
 * Copies the arrays and plain objects that a body returned, so that they stay as they were then; `check`
 * refuses a Ref that has no value at the end.
 */
export function settled(returned: unknown, check: (ref: Ref<unknown>) => void, depth = 0): unknown {
  if (depth > DEEPEST) throw new RangeError(`program: expected ${DEEPEST} objects within each other at most`)
  if (isRef(returned)) check(returned)
  else if (Array.isArray(returned))
    return Array.from(returned, (element) => settled(element, check, depth + 1))
  else if (isPlain(returned)) {
    return Object.fromEntries(
      Object.entries(returned).map(([key, value]) => [key, settled(value, check, depth + 1)]),
    )
  }
  return returned
}

/** Makes what reads the values of what a body returned, settled. */
export function valuesOf(returned: unknown): Reader {
  if (isRef(returned)) return readerOf(returned)
  if (Array.isArray(returned)) {
    const readers = returned.map((element) => valuesOf(element))
    return (image, parameters) => readers.map((read) => read(image, parameters))
  }
  if (isPlain(returned)) {
    const readers = Object.entries(returned).map(([key, value]) => [key, valuesOf(value)] as const)
    // Copied, an object has all its keys at once, also one named __proto__.
    const blank = Object.fromEntries(readers.map(([key]) => [key, undefined as unknown]))
    return (image, parameters) => {
      const values = { ...blank }
      for (const [key, read] of readers) values[key] = read(image, parameters)
      return values
    }
  }
  return () => returned
}

function readerOf(ref: Ref<unknown>): Reader {
  const origin = originOf(ref)
  if (origin instanceof ParameterOrigin) return (_image, parameters) => parameters[origin.index]
  if (origin instanceof FieldOrigin) {
    return () => readField(origin)
  }
  return (image) => resultOf(image, origin as ResultOrigin)
}

/** Read from the bytes: a property could be one that the user has redefined. */
function readField({ memory, field, words }: FieldOrigin): number | bigint {
  const { buffer, byteOffset, byteLength } = bytesOf(memory as Memory, words)
  const value = numberAt(new DataView(buffer, byteOffset, byteLength), field.offset, scalarOf(field))
  if (typeof value === 'number' || field.isBigint) return value
  throw inexact(words, value)
}

function scalarOf({ bytes, signed, isBigint }: Field): Scalar {
  if (isBigint && !signed) return 'bits64'
  return `${signed ? '' : 'u'}int${bytes * 8}` as Scalar
}

function inexact(words: string, value: bigint): InexactError {
  return new InexactError(value, `${words} is ${value}, outside -2^53 .. 2^53 - 1, where a number is exact`)
}

function resultOf(image: Image, origin: ResultOrigin): number | bigint {
  const { index, isBigint } = origin
  if (isBigint) return image.wideResultOf(index)
  const value = image.resultOf(index)
  if (typeof value === 'number') return value
  throw inexact(origin.words, value)
}

export function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
