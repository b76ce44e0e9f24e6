// Counts what is read of an image, so that a loop without an end is found without waiting for it.

const READERS = ['getUint8', 'getUint16', 'getUint32', 'getBigUint64'] as const

/** What `use` gave, and how many numbers it read through DataViews. It throws at one more than `most`. */
export function readsWithin<T>(most: number, use: () => T): { result: T; reads: number } {
  let reads = 0
  const prototype = DataView.prototype as unknown as Record<
    string,
    (this: DataView, ...args: never[]) => unknown
  >
  const own = READERS.map((name) => [name, prototype[name]] as const)
  for (const [name, read] of own) {
    prototype[name] = function (...args) {
      if (++reads > most) throw new Error(`the reader does not stop: it has read ${most} numbers`)
      return read?.apply(this, args)
    }
  }
  try {
    const result = use()
    return { result, reads }
  } finally {
    for (const [name, read] of own) if (read !== undefined) prototype[name] = read
  }
}
