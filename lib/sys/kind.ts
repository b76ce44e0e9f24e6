// What an argument is, as data: how the arguments of commands are described, and those of the user's own.

import type { Scalar } from './holder.js'

/**
 * How much memory a call touches beyond a fixed part: so many bytes for each of a number that stands
 * elsewhere.
 */
export interface Needs {
  readonly bytes: number
  readonly each: number
  /** The argument at this place, if it is not the memory itself, */
  readonly arg?: number
  /**
   * and where in the memory the number stands, and how wide it is; without it, the argument is the number.
   */
  readonly at?: readonly [offset: number, scalar: Scalar]
  /** The bit of it that alone counts. */
  readonly bit?: number
}

export type Kind =
  | 'int32'
  | 'uint32'
  | 'mode'
  | 'int64'
  | 'uint64'
  | 'word64'
  | 'flags64'
  | 'bits64'
  | 'bool'
  | 'unused'
  | 'text'
  | 'optional text'
  | 'strings'
  /** Memory of a size that is known. */
  | { readonly memory: number; readonly optional?: true; readonly needs?: Needs }
  /** Memory that another argument measures. */
  | { readonly region: 'in' | 'out'; readonly optional?: true; readonly needs?: Needs }
  /** What measures the regions at these places, each in units of so many bytes; 0 is for bits. */
  | { readonly count: readonly (readonly [unit: number, place: number])[] }
  /** A measure of which there is only one right value. */
  | { readonly exactly: number }
  /**
   * A number behind a pointer; `least` is what the kernel touches there, if that is more; `zero`: it may be
   * nothing.
   */
  | { readonly in: Scalar; readonly least?: number; readonly optional?: true; readonly zero?: true }
  | { readonly out: Scalar; readonly least?: number; readonly optional?: true }
  | { readonly inout: Scalar; readonly least?: number; readonly optional?: true }
  /** The length of the region at a place, behind a pointer; or of memory with a room that is known. */
  | { readonly length: Scalar; readonly of: number; readonly unit?: number }
  | { readonly length: Scalar; readonly room: number }
