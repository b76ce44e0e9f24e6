// What a row of the table is.

/** A line that must not compile, and the same line without the mistake, which must. */
export interface Mistake {
  /** What is wrong, for a person. */
  readonly title: string
  /** One line; PRELUDE stands before it. */
  readonly wrong: string
  readonly right: string
  /** What every compiler has to say of it, among more. */
  readonly message: string
}
