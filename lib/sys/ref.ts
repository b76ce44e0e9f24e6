// The value of a program's call, which has not been made yet.

declare const value: unique symbol

/**
 * A value that a program will have when it runs: the result of one of its calls, a parameter, a field of a struct. It
 * can be an argument of later calls of the same program, and be returned from its body; nothing else.
 */
export interface Ref<out T> {
  readonly [value]: T
}

/** Where a value comes from, in words. */
export interface Origin {
  /** "the result of step 2, openat" */
  readonly words: string
}

class Reference {
  readonly #origin: Origin

  constructor(origin: Origin) {
    this.#origin = origin
  }

  static originOf(ref: Reference): Origin {
    return ref.#origin
  }

  static is(value: unknown): boolean {
    return typeof value === 'object' && value !== null && #origin in value
  }

  toString(): never {
    throw new TypeError(
      `${this.#origin.words}: it has no value before its program runs; pass it to a call of the program, or return it`,
    )
  }
}

const { prototype } = Reference
const refuse = prototype.toString
Object.defineProperties(prototype, {
  /** Refuses `ref + 1` and the like. */
  [Symbol.toPrimitive]: { value: refuse },
  toJSON: { value: refuse },
  [Symbol.for('nodejs.util.inspect.custom')]: {
    value(this: Reference): string {
      return `Ref { ${Reference.originOf(this).words} }`
    },
  },
})

export function refTo<T>(origin: Origin): Ref<T> {
  return new Reference(origin) as unknown as Ref<T>
}

/** Whether it is a Ref, whatever its prototype chain pretends. */
export const isRef: (value: unknown) => value is Ref<unknown> = Reference.is as (
  value: unknown,
) => value is Ref<unknown>

/** Where the value of a Ref comes from. */
export const originOf: (ref: Ref<unknown>) => Origin = Reference.originOf as unknown as (
  ref: Ref<unknown>,
) => Origin
