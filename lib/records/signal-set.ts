// Sets of signals: a bit for each, 64 of them, signal 1 first.

import { REAL_TIME_SIGNALS } from '../generated/signals.js'
import { struct } from '../generated/views/proc.js'
import type { Memory } from '../memory/word.js'
import { described } from '../sys/refusal.js'

const [, LAST] = REAL_TIME_SIGNALS
/** The two signals that libc uses between its threads: blocking them makes setuid(3) and its like hang. */
const OF_LIBC = [32, 33]

/**
 * A set of these signals: `must.rt_sigprocmask(SIG_BLOCK, signalSet(SIGUSR1, SIGUSR2), null)`.
 *
 * sigsetops(3).
 *
 * @throws RangeError for a number that is no signal, which is one of 1 .. 64.
 */
export function signalSet(...signals: readonly number[]): struct.sigset_t {
  const set = new struct.sigset_t()
  for (const signal of signals) sigaddset(set, signal)
  return set
}

/**
 * A set of all signals but 32 and 33, which libc uses between its threads. SIGKILL and SIGSTOP are in it; the
 * kernel lets nobody block them.
 */
export function fullSignalSet(): struct.sigset_t {
  const set = new struct.sigset_t({ sig: [2n ** BigInt(LAST) - 1n] })
  for (const signal of OF_LIBC) sigdelset(set, signal)
  return set
}

/** The signals in a set, in ascending order. @throws RangeError if the memory has fewer than 8 bytes. */
export function signalsIn(set: Memory): number[] {
  const bits = bitsOf(set)
  return Array.from({ length: LAST }, (_, i) => i + 1).filter((signal) => (bits & bit(signal)) !== 0n)
}

/** Adds a signal to a set. @throws RangeError for a number that is no signal. */
export function sigaddset(set: Memory, signal: number): void {
  struct.sigset_t.at(set).sig.set(0, bitsOf(set) | bit(signal))
}

/** Removes a signal from a set. @throws RangeError for a number that is no signal. */
export function sigdelset(set: Memory, signal: number): void {
  struct.sigset_t.at(set).sig.set(0, bitsOf(set) & ~bit(signal))
}

/** Whether a signal is in a set. @throws RangeError for a number that is no signal. */
export function sigismember(set: Memory, signal: number): boolean {
  return (bitsOf(set) & bit(signal)) !== 0n
}

function bitsOf(set: Memory): bigint {
  return struct.sigset_t.at(set).sig.at(0)
}

function bit(signal: number): bigint {
  if (Number.isInteger(signal) && signal >= 1 && signal <= LAST) return 1n << BigInt(signal - 1)
  throw new RangeError(`signal set: expected a signal, 1 .. ${LAST}, got ${described(signal)}`)
}
