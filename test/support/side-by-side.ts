/** Runs a job for each item, `most` of them at once; the results are in the order of the items. */
export async function sideBySide<T, R>(
  items: readonly T[],
  most: number,
  job: (item: T) => Promise<R>,
): Promise<R[]> {
  const results = new Map<number, R>()
  const waiting = items.entries()
  const work = async () => {
    for (const [index, item] of waiting) results.set(index, await job(item))
  }
  await Promise.all(Array.from({ length: most }, work))
  return items.map((_, index) => results.get(index) as R)
}
