// What memory holds can decide how a call is made: a length that stands in it, a path given as bytes. Who makes words
// once and uses them again must know that.

/** How often words were made of what memory holds. */
export let contentReads = 0

export function countContentRead(): void {
  contentReads++
}
