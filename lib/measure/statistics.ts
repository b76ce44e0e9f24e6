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

/** Two values that a median lies between, by how many of the others fall below it: whatever the distribution. */
export function medianInterval(sorted: readonly number[]): Interval {
  const { length } = sorted
  const half = 1.96 * Math.sqrt(length)
  const low = Math.max(0, Math.floor((length - half) / 2))
  const high = Math.min(length - 1, Math.ceil((length + half) / 2))
  return [sorted[low] as number, sorted[high] as number]
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
