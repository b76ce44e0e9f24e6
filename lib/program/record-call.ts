// Makes the words of calls, by the typed calls themselves, so that arguments are checked as always.

import { beginKeeping, endKeeping, type Keeper, keepRecorded, letGo } from '../memory/scratch.js'
import { begin, beginCollecting, collectHolders, endCollecting, type RecordedHolders } from '../sys/holder.js'
import { startRecording, stopRecording } from '../syscall/frame.js'
import type { Raw } from './step.js'

/** Where recorded calls leave what they need until they are made. */
export interface Desk {
  readonly keeper: Keeper
  readonly holders: RecordedHolders
}

/** From now on recorded calls leave there what they need. Gives what there was before, with which it ends. */
export function useDesk({ keeper, holders }: Desk): Desk {
  letGo()
  return { keeper: keepRecorded(keeper), holders: collectHolders(holders) }
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
