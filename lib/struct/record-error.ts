/**
 * Records of the kernel that contradict themselves: a length that reaches beyond its memory, or is too short.
 */
export class RecordError extends RangeError {
  override readonly name = 'RecordError'
  /** Where the record begins, in bytes from the start of what was read. */
  readonly offset: number

  /** @internal */
  constructor(what: string, offset: number, problem: string) {
    super(`${what} at byte ${offset}: ${problem}`)
    this.offset = offset
  }
}
