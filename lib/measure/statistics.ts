// From the times of rounds to figures.

import { medianSorted, quantileSorted } from 'simple-statistics'

/** A range that holds the true value with a probability of 95 %. */
export type Interval = readonly [low: number, high: number]

export interface Summary {
  readonly min: number
  readonly median: number
  readonly p99: number
  /** Of the median. */
  readonly interval: Interval
}

export function summary(values: readonly number[]): Summary {
  const sorted = inOrder(values)
  return {
    min: sorted[0] as number,
    median: medianSorted(sorted),
    p99: quantileSorted(sorted, 0.99),
    interval: medianInterval(sorted),
  }
}

export function median(values: readonly number[]): number {
  return medianSorted(inOrder(values))
}

/**
 * Two values that the median lies between, by how many of the others fall below it: whatever the distribution. Fewer
 * than six values have no such interval; there it is all of them, which hold the median less often.
 */
export function medianInterval(sorted: readonly number[]): Interval {
  const { length } = sorted
  const below = Math.round((length - 1.96 * Math.sqrt(length)) / 2)
  const low = Math.max(0, below - 1)
  return [sorted[low] as number, sorted[length - 1 - low] as number]
}

/** How far the first half of the rounds is from the second: 0.02 is 2 %. */
export function drift(values: readonly number[]): number {
  const middle = values.length >> 1
  if (middle === 0) return 0
  const [a, b] = [median(values.slice(0, middle)), median(values.slice(middle))]
  return Math.max(a, b) / Math.min(a, b) - 1
}

export function inOrder(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b)
}
