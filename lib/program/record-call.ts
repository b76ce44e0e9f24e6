// Makes the words of calls, by the typed calls themselves, so that arguments are checked as always.

import { beginKeeping, endKeeping, type Keeper, keepRecorded, letGo, NOBODY } from '../memory/scratch.js'
import { begin, beginCollecting, collectHolders, endCollecting, type RecordedHolders } from '../sys/holder.js'
import { startRecording, stopRecording } from '../syscall/frame.js'
import type { Raw } from './step.js'

/** Where recorded calls leave what they need until they are made. */
export interface Desk {
  readonly keeper: Keeper
  readonly holders: RecordedHolders
}

let current: Desk = { keeper: NOBODY, holders: [] }

/** From now on recorded calls leave there what they need. Gives the desk there was before, with which it ends. */
export function useDesk(desk: Desk): Desk {
  letGo()
  const before = current
  current = desk
  keepRecorded(desk.keeper)
  collectHolders(desk.holders)
  return before
}

/** Refuses a call that would leave what it needs with somebody else: a program or batch that is recorded within. */
export function expectDesk(desk: Desk, what: string): void {
  if (desk === current) return
  throw new TypeError(
    `${what}: expected a call on the p of the innermost program or batch that is being recorded`,
  )
}

/**
 * Records the words of a call at an address. Whether its result is a bigint. No code of the user's may run meanwhile, for
 * the calls that it makes would be recorded, too: holders must be HolderCopies, and lists no proxies.
 */
export function recordCall(
  call: Raw,
  a: unknown,
  b: unknown,
  c: unknown,
  d: unknown,
  e: unknown,
  f: unknown,
  to: number,
): boolean {
  startRecording(to)
  beginKeeping()
  beginCollecting()
  try {
    return typeof call(a, b, c, d, e, f) === 'bigint'
  } catch (error) {
    begin()
    throw error
  } finally {
    stopRecording()
    endKeeping()
    endCollecting()
  }
}
