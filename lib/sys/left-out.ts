// Syscalls that would take away what the JavaScript engine stands on.

import type { LeftOut } from './types.js'

/** Throws the reason at every call. */
export function leftOut<Why extends string>(name: string, why: Why): LeftOut<Why> {
  const refuse = (): never => {
    throw new Error(`${name} is left out: ${why}`)
  }
  return Object.assign(refuse, { why })
}
