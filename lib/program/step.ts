// One call of a program, which is where its result comes from.

import type { Hole } from '../sys/hole.js'
import type { CallFacts } from '../sys/must.js'
import type { Body } from './body.js'
import { ResultOrigin } from './origins.js'

export type Raw = (a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown) => unknown

/** A typed call that programs can make. */
export interface Callable {
  readonly name: string
  readonly call: Raw
  readonly facts: CallFacts
}

/** An argument that only the running program knows. */
export interface Load {
  readonly place: number
  readonly hole: Hole
  /** The instruction that stores it, once there are any. */
  instruction: number
}

/** An argument that the caller of `run` passes. */
export interface Passed {
  readonly place: number
  readonly parameter: number
}

/** Memory, and where it lay when the words were made. */
export interface Seen {
  readonly memory: unknown
  address: number | bigint | undefined
  bytes: number
}

/** The arguments of a step that are no plain values. */
export class Objects {
  readonly loads: Load[] = []
  readonly passed: Passed[] = []
  /** Places of objects { value }, and of lists. */
  readonly holders: number[] = []
  readonly seen: Seen[] = []
  /** The instruction that looks at the length behind a pointer, if there is one. */
  lengthInstruction: number | undefined
  /** Whether what its memory holds decided how the words were made. */
  readsContent = false
  /** Whether that may be something else by the time it is made. */
  isRewritten = false
  /** Whether the words are made anew for each run, because they depend on parameters or on memory. */
  isLive = false
  /** Whether they cannot be made before. */
  isDeferred = false
  /** Whether they stay right as long as the memory stays where it is. */
  isSteady = false
}

export class Step extends ResultOrigin {
  isBigint: boolean | undefined
  readonly callable: Callable
  /** Counted from 1. */
  readonly number: number
  /** The arguments as they were given, with Refs; lists are as they were then. */
  readonly values: readonly unknown[]
  /** How many of its body's `finals` were known by then: they are run if it fails. */
  readonly armed: number
  /** What is to be done with its arguments; undefined if all are plain values. */
  objects: Objects | undefined

  constructor(body: Body, index: number, callable: Callable, number: number, values: readonly unknown[]) {
    super(body, index)
    this.isBigint = undefined
    this.callable = callable
    this.number = number
    this.values = values
    this.armed = body.finals.length
    this.objects = undefined
  }

  get words(): string {
    return `the result of ${this.name}`
  }

  /** "step 2, read" */
  get name(): string {
    return `step ${this.number}, ${this.callable.name}`
  }
}
