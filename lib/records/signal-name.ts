import { REAL_TIME_SIGNALS, SIGNALS } from '../generated/signals.js'

/**
 * The name of a signal: `SIGTERM`. Real-time signals are counted from the kernel's first one, which is 32: 34
 * is `SIGRTMIN+2`, because libc keeps two for itself and counts from there. Undefined if there is no such
 * signal.
 *
 * signal(7).
 */
export function signalName(signal: number): string | undefined {
  const [first, last] = REAL_TIME_SIGNALS
  if (!Number.isInteger(signal) || signal < first || signal > last) return SIGNALS[signal]?.[0]
  return signal === first ? 'SIGRTMIN' : `SIGRTMIN+${signal - first}`
}
