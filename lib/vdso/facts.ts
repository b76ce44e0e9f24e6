/** A function of an architecture's vDSO. */
export interface VdsoFunction {
  /** The syscall that it stands for, or the symbol without its prefix. */
  readonly name: string
  readonly symbol: string
  /** The first kernel that has it. */
  readonly since: string
  /** What its result is in C; undefined for what must never be called from here. */
  readonly gives?: 'int' | 'long'
  /** Why it is listed only. */
  readonly never?: string
  /** The syscall's number on this architecture, or -1 if there is none. */
  readonly number: number
}

/** What an architecture's vDSO has, by its kernel's sources. */
export interface VdsoFacts {
  /** The version that its symbols have. */
  readonly version: string
  readonly functions: readonly VdsoFunction[]
}
