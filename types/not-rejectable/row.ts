// What a row of the table is.

/** A mistake that TypeScript takes. That it does is checked by compiling `run`, which makes it. */
export interface NotRejectable {
  /** What is wrong, for a person. */
  readonly title: string
  /** Why TypeScript cannot know. */
  readonly because: string
  readonly outcome: Outcome
  readonly run: () => unknown
}

/** What becomes of the mistake at run time. */
export type Outcome =
  /** Refused before the kernel is entered, with these words among others. */
  | { readonly refused: 'TypeError' | 'RangeError' | 'Error'; readonly message: string }
  /** Done; with this result, and for this reason nothing is corrupted. */
  | { readonly gives: number | string; readonly harmless: string }

export const refused = (error: 'TypeError' | 'RangeError' | 'Error', message: string): Outcome => ({
  refused: error,
  message,
})

export const gives = (value: number | string, harmless: string): Outcome => ({ gives: value, harmless })
