// The parts of a program that can fail as one, as they are recorded.

import type { ResultOrigin } from './origins.js'
import type { Step } from './step.js'

export type BodyKind = 'program' | 'finally' | 'retry' | 'loop' | 'attempt'

export type Item = Step | Body

export class Body {
  readonly kind: BodyKind
  readonly parent: Body | undefined
  /** Program, or what stands for it: who else's Refs are foreign. */
  readonly owner: object
  readonly depth: number
  /** How many of the parent's `finals` were known by then: they are run if it fails. */
  readonly armed: number
  readonly items: Item[] = []
  /** What is to be done at the end, the last first. */
  readonly finals: Body[] = []
  /** How often it may be done: of retry and loop. */
  max = 1
  /** The error numbers after which it is done again, positive. */
  codes: readonly number[] = []
  /** The value at which a loop ends. */
  until: number | bigint | undefined
  /** What the body gave: the value that a loop looks at, and that of an attempt. */
  value: ResultOrigin | undefined
  /** The place of an attempt's result among the calls. */
  result: number | undefined

  constructor(kind: BodyKind, owner: object, parent?: Body) {
    this.kind = kind
    this.owner = owner
    this.parent = parent
    this.depth = parent === undefined ? 0 : parent.depth + 1
    this.armed = parent === undefined ? 0 : parent.finals.length
  }

  /** Whether values of this body exist for sure while `other` runs, which is recorded later. */
  isKnownIn(other: Body): boolean {
    for (let own: Body = this; ; own = own.parent as Body) {
      if (own.isAround(other)) return true
      // What is attempted may not have come to it; what is done finally comes last.
      if (own.parent === undefined || own.kind === 'attempt' || own.kind === 'finally') return false
    }
  }

  isAround(other: Body): boolean {
    let body: Body | undefined = other
    while (body !== undefined && body.depth > this.depth) body = body.parent
    return body === this
  }
}
