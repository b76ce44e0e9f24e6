// Pseudo-random numbers that begin anew for each case: a case is the same whatever was run before it.

export class Random {
  #state = 0

  /** Begins the numbers of one case of one call. */
  begin(seed: number, call: string, index: number): void {
    let hash = seed | 0
    for (let i = 0; i < call.length; i++) hash = Math.imul(hash ^ call.charCodeAt(i), 0x01000193)
    this.#state = Math.imul(hash ^ Math.imul(index + 1, 0x9e3779b1), 0x85ebca6b)
  }

  /** 32 bits, unsigned (mulberry32). */
  bits(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }

  below(limit: number): number {
    return this.bits() % limit
  }

  chance(percent: number): boolean {
    return this.bits() % 100 < percent
  }

  pick<T>(list: readonly T[]): T {
    return list[this.bits() % list.length] as T
  }
}
