// The calls without their types, for arguments that the compiler would refuse; and constants by name.

import assert from 'node:assert/strict'
import { sys } from 'rawsys'

type Calls = { readonly [K in keyof typeof sys]: (...values: unknown[]) => unknown }
export const loose: Calls = sys as unknown as Calls

/** Makes sure that a call refuses its arguments with an error of this class and message. */
export function refuses(
  call: () => unknown,
  type: typeof TypeError | typeof RangeError,
  message: RegExp,
): void {
  assert.throws(call, (error: Error) => {
    assert.equal(error.constructor, type, `${error}`)
    assert.match(error.message, message)
    return true
  })
}

let ran = 0

/** An object that turns into whatever is asked for. */
export function hostile(): object {
  return { valueOf: () => ++ran, toString: () => `${++ran}`, [Symbol.toPrimitive]: () => ++ran }
}

/** How often that happened. */
export function timesAsked(): number {
  return ran
}
