/** An image that is not what it says, or not of a kind that is read here. */
export class ElfError extends Error {
  override readonly name = 'ElfError'
}
