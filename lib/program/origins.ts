// Where the values of Refs come from.

import type { Origin } from '../sys/ref.js'
import type { Body } from './body.js'

/** The value is what the caller of `run` passes. */
export class ParameterOrigin implements Origin {
  readonly body: Body
  readonly index: number

  constructor(body: Body, index: number) {
    this.body = body
    this.index = index
  }

  get words(): string {
    return `parameter ${this.index + 1} of a program`
  }
}

/** The value is the result of a call, or of an attempt, which has the place of a call. */
export abstract class ResultOrigin implements Origin {
  readonly body: Body
  /** The index of the call. */
  readonly index: number
  /** Whether it is a bigint; undefined while that depends on parameters. */
  abstract readonly isBigint: boolean | undefined
  abstract readonly words: string

  constructor(body: Body, index: number) {
    this.body = body
    this.index = index
  }
}

/** The value is what an attempt gave: it may be an error. */
export class AttemptOrigin extends ResultOrigin {
  readonly #value: ResultOrigin | undefined

  /** `value` is what it gives unless it fails; 0 if there is none. */
  constructor(body: Body, index: number, value: ResultOrigin | undefined) {
    super(body, index)
    this.#value = value
  }

  get isBigint(): boolean | undefined {
    return this.#value === undefined ? false : this.#value.isBigint
  }

  get words(): string {
    return 'the result of an attempt'
  }
}

/** The value is a number in memory. */
export class FieldOrigin implements Origin {
  readonly memory: unknown
  readonly field: Field

  constructor(memory: unknown, field: Field) {
    this.memory = memory
    this.field = field
  }

  get words(): string {
    return `the field ${this.field.name}`
  }
}

/** A number in memory. */
export interface Field {
  readonly name: string | number
  readonly offset: number
  readonly bytes: number
  readonly signed: boolean
  readonly isBigint: boolean
}
