// What a struct class knows of itself.

import type { Located, Place } from '../memory/located.js'
import type { Shape } from './nature.js'

/** An object of a struct class, as the library's own code sees it. */
export type AnyStruct = Located & { [field: string]: unknown } & {
  readonly [DEFINITION]: Definition
  readonly [ASSIGN]: (values: unknown) => void
}

/** A struct class, as the library's own code sees it. */
export interface AnyStructClass {
  new (fields?: object, place?: Place): AnyStruct
  readonly prototype: AnyStruct
}

/** Where classes come from. */
export interface Classes {
  /** The class of a struct by name. */
  named(name: string): AnyStructClass
  /** The class of a struct that only its field names. */
  nested(shape: Shape): AnyStructClass
}

export interface Definition {
  readonly shape: Shape
  /** Field name -> its index. */
  readonly index: ReadonlyMap<string, number>
  readonly classes: Classes
}

/** Where prototypes of struct classes have their definition. */
export const DEFINITION: unique symbol = Symbol('definition')

/** The method of struct classes that gives values to fields. */
export const ASSIGN: unique symbol = Symbol('assign')

/** The struct that a value is, if it is one of the library's. */
export function isStruct(value: unknown): value is AnyStruct {
  return typeof value === 'object' && value !== null && DEFINITION in value
}
