// The types of structs. Generated declarations name the fields; this says what can be done with them.

import type { Memory } from '../memory/word.js'
import type {
  Address,
  Bytes,
  Fd,
  FdArg,
  Ipc,
  IpcArg,
  Key,
  KeyArg,
  Pid,
  PidArg,
  StructMemory,
  Tid,
  TidArg,
  Timer,
  TimerArg,
  Watch,
  WatchArg,
} from '../sys/types.js'

declare const pointer: unique symbol
declare const assignable: unique symbol
declare const flags: unique symbol

/**
 * A struct: a view of memory whose fields are properties. `Wide` names the 64-bit fields that are numbers.
 *
 * Reading a number beyond 2^53 throws an InexactError, which has the value; `big` gives it.
 */
export interface View<N extends string, Wide extends string = never> extends DataView, StructMemory<N> {
  /** The 64-bit fields that are numbers, as bigints: exact whatever they hold. */
  readonly big: { [K in Wide]: bigint }
  /** The fields as JSON has them, without loss; reserved fields are left out. `fromJSON` reads it. */
  toJSON(): Record<string, unknown>
}

/** The bytes of a field, where they lie. Assigning replaces them: what is not given becomes 0. */
export interface ByteField extends Uint8Array {
  /** The text before the first NUL. @throws TypeError if it is not UTF-8. */
  text(): string
  /** What can be assigned. */
  readonly [assignable]?: string | Bytes | readonly number[]
}

/**
 * The value of a pointer: an address. What is assigned to it, memory or what becomes memory, is kept alive by
 * the struct, and looked at again whenever the struct is passed.
 */
export type Pointer<T> = Address & { readonly [pointer]?: T }
/** What a pointer to a struct takes: one, several, or memory that holds them. */
export type To<V> = Fields<V> | readonly Fields<V>[] | Memory
/** What a pointer to bytes takes. */
export type ToBytes = Memory
/** What a pointer to bytes that the kernel only reads takes. */
export type ToText = string | Memory

/** Flags of 64 bits, some of them beyond 32: a bigint. Those within 32 bits are taken as a number too. */
export type WideFlags<F> = bigint & { readonly [flags]?: F }

/**
 * An array in a struct, or of structs. Assigning a list replaces all elements: those not given become zero.
 */
export interface FieldArray<T, A = T> extends DataView, Iterable<T> {
  readonly length: number
  /**
   * The element at an index; a struct is a view of the array's own memory. @throws RangeError beyond the end.
   */
  at(index: number): T
  /** Replaces the element at an index. @throws RangeError beyond the end. */
  set(index: number, value: A): void
  /** The elements from `start` to before `end`, on the same memory: to pass some of them. */
  subarray(start: number, end?: number): this
  /** Replaces all elements; those not given become zero. */
  assign(list: readonly A[] | FieldArray<unknown, A>): void
  toJSON(): unknown[]
  readonly [assignable]?: readonly A[]
}

/** Structs one behind the other: `struct.epoll_event.array(16)`. */
export type StructArray<V> = FieldArray<V, Assignable<V>> &
  (V extends StructMemory<infer N> ? StructMemory<N> : never)

type Own = keyof View<string>

/** What can be assigned to a field that reads as T. */
export type Assignable<T> =
  T extends View<string>
    ? Fields<T>
    : T extends FieldArray<unknown, infer A>
      ? FieldArray<unknown, A> | readonly A[]
      : T extends ByteField
        ? string | Bytes | readonly number[]
        : T extends bigint
          ? AssignableBits<T>
          : AssignableNumber<T>

type AssignableBits<T> = T extends { readonly [pointer]?: infer P; readonly [flags]?: infer F }
  ? (unknown extends P ? never : P) | (unknown extends F ? never : F) | bigint | null
  : bigint | null

type AssignableNumber<T> = T extends Fd
  ? FdArg
  : T extends Pid
    ? PidArg
    : T extends Tid
      ? TidArg
      : T extends Key
        ? KeyArg
        : T extends Ipc
          ? IpcArg
          : T extends Timer
            ? TimerArg
            : T extends Watch
              ? WatchArg
              : T

/** What a struct is made of: some of its fields, or another of its kind. */
export type Fields<V> = { readonly [K in Exclude<keyof V, Own>]?: Assignable<V[K]> } | V

/** The class of a struct. */
export interface StructClass<V> {
  /** A struct of zeroes, but for the fields that are given. Its memory is its own. */
  new (fields?: Fields<V>): V
  /**
   * A view of memory that is there. A flexible array at the end reaches to the end of `bytes`, or of the
   * memory.
   *
   * @throws RangeError if the memory is too short.
   */
  at(memory: Memory, offset?: number, bytes?: number): V
  /**
   * A view of memory at an address. Reading it where nothing is mapped ends the process.
   */
  at(address: Address, offset?: number, bytes?: number): V
  /** So many structs one behind the other, all zero; or with the fields that a list gives. */
  array(list: number | readonly Assignable<V>[]): StructArray<V>
  /** The structs in memory that is there: as many as fit, or `count`. */
  arrayAt(memory: Memory, offset?: number, count?: number): StructArray<V>
  arrayAt(address: Address, offset?: number, count?: number): StructArray<V>
  /** A struct from what its `toJSON` gave. */
  fromJSON(json: unknown): V
}

/** The class of a struct that ends with a flexible array. */
export interface TailedStructClass<V> extends StructClass<V> {
  /** A struct with so many elements in its flexible array. */
  withTail(count: number, fields?: Fields<V>): V
}

/** The struct of a class: `Of<typeof struct.stat>`. */
export type Of<C> = C extends StructClass<infer V> ? V : never
