// What was passed, in the words of an error message.

import { isHole } from './hole.js'
import { isRef, originOf } from './ref.js'

/** A value in a few words; nothing of the user's runs. */
export function described(value: unknown): string {
  switch (typeof value) {
    case 'number':
      return Object.is(value, -0) ? '-0' : `${value}`
    case 'bigint':
      return `${value}n`
    case 'string':
      return `the string ${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)}`
    case 'boolean':
    case 'undefined':
      return `${value}`
    case 'object':
      return describedObject(value)
    default:
      return `a ${typeof value}`
  }
}

function describedObject(value: object | null): string {
  if (value === null) return 'null'
  if (isRef(value)) return `${originOf(value).words}, which has a value only while its own program runs`
  if (isHole(value)) return `${value.words}, which cannot stand here`
  return isArray(value) ? 'an array' : 'an object'
}

/** Whether it is an array; a revoked proxy, of which nothing can be asked, is none. */
export function isArray(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value)
  } catch {
    return false
  }
}
