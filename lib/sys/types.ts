// The words in which typed calls say what they take and give. Nothing here exists at run time.

import type { Result } from '../errno/result.js'
import type { Memory } from '../memory/word.js'
import type { Ref } from './ref.js'

export type { Memory }

declare const tag: unique symbol
declare const struct: unique symbol
declare const command: unique symbol
declare const option: unique symbol

/** A number that is of one kind: an Fd is not taken for a Pid. */
export type Tag<K extends string> = number & { readonly [tag]: K }
/** A number that nobody said anything about. */
export type Plain = number & { readonly [tag]?: never }

/** An open file descriptor. */
export type Fd = Tag<'fd'>
/** A process. */
export type Pid = Tag<'pid'>
/** A thread. */
export type Tid = Tag<'tid'>
/** A number of bytes. */
export type Size = Tag<'size'>
/** A number of things other than bytes. */
export type Count = Tag<'count'>
/** A key serial number. */
export type Key = Tag<'key'>
/** A System V IPC identifier. */
export type Ipc = Tag<'ipc'>
/** A POSIX timer id. */
export type Timer = Tag<'timer'>
/** An inotify watch descriptor. */
export type Watch = Tag<'watch'>
/** An address: a bigint, because not all of them are exact as numbers. */
export type Address = bigint

/** A descriptor as an argument: an Fd, or any number that is not known to be something else. */
export type FdArg = Fd | Plain
/** A process as an argument. */
export type PidArg = Pid | Plain
/** A thread as an argument; a process is its first thread. */
export type TidArg = Tid | Pid | Plain
/** A key serial number as an argument. */
export type KeyArg = Key | Plain
/** A System V IPC identifier as an argument. */
export type IpcArg = Ipc | Plain
/** A POSIX timer id as an argument. */
export type TimerArg = Timer | Plain
/** An inotify watch descriptor as an argument. */
export type WatchArg = Watch | Plain
/** A number of things or bytes as an argument. */
export type Quantity = Size | Count | Plain
/** A 64-bit integer as an argument: a bigint where a number would not be exact. */
export type Long = Quantity | bigint
interface Untagged {
  readonly [tag]?: never
}
/** Flags of families, or none: `Flags<O_>`. A number that is known to be a descriptor, say, is none. */
export type Flags<F> = (0 | F) & Untagged
/** One constant of families: `Choice<SEEK_>`. */
export type Choice<F> = F & Untagged
/** What the kernel does not look at, or wants to be 0. */
export type Unused = 0 | null | undefined

/** Memory that is not known to hold a struct. */
export type Bytes = Memory & { readonly [struct]?: never }
/** Memory that holds a struct, by the kernel's name of it: `StructMemory<'timespec'>`. */
export type StructMemory<N extends string> = ArrayBufferView & { readonly [struct]: N }
/** Memory for a struct as an argument: of the struct itself, or plain memory of its size. */
export type Struct<N extends string> = StructMemory<N> | Bytes
/** Memory for the address of a socket, of whichever family. */
export type SocketAddress = Struct<
  | 'sockaddr'
  | 'sockaddr_in'
  | 'sockaddr_in6'
  | 'sockaddr_un'
  | 'sockaddr_nl'
  | 'sockaddr_ll'
  | 'sockaddr_vm'
  | 'sockaddr_can'
  | 'sockaddr_alg'
  | 'sockaddr_xdp'
  | '__kernel_sockaddr_storage'
>
/** A string, or its bytes: file names need not be UTF-8. */
export type Text = string | Bytes
/** One number that the kernel writes, and where it says so reads: `{ value: 0 }`. */
export interface Holder<T> {
  value: T
}
/** A place for a number that the kernel writes: an object, or memory. */
export type Place32 = Holder<number> | Bytes
/** A place for a 64-bit number. A value beyond 2^53 comes back as a bigint. */
export type Place64 = Holder<number | bigint> | Bytes
/** A place for 64 bits that are no quantity: an address, a cookie, a mask. */
export type PlaceBits = Holder<bigint> | Bytes

/** What a call takes and gives for one command of it. */
export interface Takes<A extends readonly unknown[], T> {
  readonly args: A
  readonly gives: T
}
declare enum Selector {}
/** A constant that selects what a call does, and carries the types of what follows: by call. */
export type Command<C> = Selector & { readonly [command]: C }

/** The level of a socket option. */
export type Level<L extends string> = number & { readonly [option]: L }
/** What setsockopt takes and getsockopt gives. */
export interface OptionValue<S, G> {
  readonly set: S
  readonly get: G
}
/** The value of an option that can only be read: setting it does not compile. */
export interface ReadOnly {
  readonly [option]: 'can only be read'
}
/** The value of an option that can only be set. */
export interface WriteOnly {
  readonly [option]: 'can only be set'
}
declare enum OptionName {}
/** A socket option, by the levels that have it. */
export type SocketOption<O> = OptionName & { readonly [option]: O }

/** A syscall that the typed layer does not have, and why. Calling it throws the same words. */
export interface LeftOut<Why extends string> {
  readonly why: Why
}

/** The places where a typed call can run, and what becomes there of its arguments and its result. */
export interface Places<T> {
  /** At once, on this thread; the result is the kernel's own. */
  readonly sys: { readonly in: T; readonly out: Result<T> }
  /** The same; an error is thrown. */
  readonly must: { readonly in: T; readonly out: T }
  /** Later, when the program runs whose recorder takes the call: arguments may be results of its earlier calls. */
  readonly program: { readonly in: T | Ref<T>; readonly out: Ref<T> }
}
export type Place = keyof Places<unknown>
export type In<P extends Place, T> = Places<T>[P]['in']
export type Out<P extends Place, T> = Places<T>[P]['out']
export type InAll<P extends Place, A> = { readonly [K in keyof A]: In<P, A[K]> }
/** A tuple without its first elements, which stand before the command. */
export type Rest1<A extends readonly unknown[]> = A extends readonly [unknown?, ...infer R] ? R : []
export type Rest2<A extends readonly unknown[]> = A extends readonly [unknown?, unknown?, ...infer R] ? R : []
