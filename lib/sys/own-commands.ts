// Commands and socket options that the library does not know, described by the user with the same means.

import type { Scalar } from './holder.js'
import type { Kind } from './kind.js'
import { defineCommand } from './multiplexer.js'
import type { OptionKinds } from './socket-option.js'
import { defineSocketOption } from './socket-option.js'
import type {
  Bytes,
  Command,
  FdArg,
  Level,
  Long,
  OptionValue,
  Place32,
  Place64,
  Quantity,
  SocketOption,
  Struct,
  Takes,
  Text,
} from './types.js'

declare const type: unique symbol

/** How an argument is taken, with its type. */
export interface Take<T> {
  readonly kind: Kind
  readonly [type]?: T
}

const of = <T>(kind: Kind): Take<T> => ({ kind })

/** The ways to take an argument. */
export const take: {
  /** A C int. */
  readonly int: Take<number>
  /** An unsigned int: flags, a count. */
  readonly uint: Take<number>
  /** A descriptor. */
  readonly fd: Take<FdArg>
  /** A long. */
  readonly long: Take<Long>
  /** A string, which ends with NUL. */
  readonly text: Take<Text>
  /** Memory of `size` bytes or more. */
  memory(size: number): Take<Bytes>
  /** A struct of `size` bytes: `take.struct<'winsize'>(8)`. */
  struct<N extends string>(size: number): Take<Struct<N>>
  /** A number that the kernel reads behind a pointer. */
  pointerTo(scalar: Scalar): Take<Quantity | boolean | bigint | Bytes>
  /** A number that the kernel writes behind a pointer: `{ value: 0 }`, or memory. */
  place(scalar: Exclude<Scalar, 'int64' | 'uint64' | 'bits64'>): Take<Place32>
  place64(): Take<Place64>
} = {
  int: of('int32'),
  uint: of('uint32'),
  fd: of('int32'),
  long: of('int64'),
  text: of('text'),
  memory: (size) => of({ memory: size }),
  struct: (size) => of({ memory: size }),
  pointerTo: (scalar) => of({ in: scalar }),
  place: (scalar) => of({ inout: scalar }),
  place64: () => of({ inout: 'uint64' }),
}

type Taken<A extends readonly Take<unknown>[]> = { [K in keyof A]: A[K] extends Take<infer T> ? T : never }

/**
 * Describes a command of fcntl, ioctl, prctl or another call with commands, so that it is checked like those
 * of the library: `const MY_IOCTL = command('ioctl', _IOW(0x4d, 1, 16), [take.memory(16)])`. `args` are the
 * arguments that depend on the command. Where the number has been described already, both descriptions hold.
 *
 * @throws RangeError if the number does not have 32 bits.
 */
export function command<C extends string, const A extends readonly Take<unknown>[]>(
  call: C,
  number: number,
  args: A,
  name: string = `0x${(number >>> 0).toString(16)}`,
): Command<{ readonly [K in C]: Takes<Taken<A>, number> }> {
  if (number >>> 0 !== number && (number | 0) !== number) {
    throw new RangeError(`command: expected a number of 32 bits, got ${number}`)
  }
  defineCommand(call, { number, name, args: args.map(({ kind }) => kind) })
  return number as unknown as Command<{ readonly [K in C]: Takes<Taken<A>, number> }>
}

/**
 * Describes a socket option whose value is of a fixed size: `socketOption(SOL_SOCKET, 99, { set:
 * take.pointerTo('int32') })`.
 *
 * @throws RangeError, TypeError for a description that gives no size.
 */
export function socketOption<L extends string, S = never, G = never>(
  level: Level<L>,
  number: number,
  values: { readonly set?: Take<S>; readonly get?: Take<G> },
  name: string = `${number}`,
): SocketOption<{ readonly [K in L]: OptionValue<S, G> }> {
  const { set, get } = values
  const kinds: OptionKinds = {
    ...(set === undefined ? {} : { set: [set.kind, { exactly: sizeOf(set.kind) }] }),
    ...(get === undefined ? {} : { get: [get.kind, { length: 'uint32', room: sizeOf(get.kind) }] }),
  }
  defineSocketOption(level, number, name, kinds)
  return number as unknown as SocketOption<{ readonly [K in L]: OptionValue<S, G> }>
}

function sizeOf(kind: Kind): number {
  if (typeof kind === 'object') {
    if ('memory' in kind) return kind.memory
    const scalar = 'in' in kind ? kind.in : 'inout' in kind ? kind.inout : undefined
    if (scalar !== undefined) return scalar === 'bool' ? 4 : Number(scalar.match(/\d+$/)?.[0]) / 8
  }
  throw new TypeError('socketOption: expected take.memory, take.struct, take.pointerTo or take.place')
}

const ioc = (direction: number, type: number, nr: number, size: number): number =>
  ((direction << 30) | (size << 16) | (type << 8) | nr) >>> 0

/** The number of an ioctl without an argument. linux/ioctl.h */
export const _IO = (type: number, nr: number): number => ioc(0, type, nr, 0)
/** The number of an ioctl with memory that the caller reads. linux/ioctl.h */
export const _IOR = (type: number, nr: number, size: number): number => ioc(2, type, nr, size)
/** The number of an ioctl with memory that the caller writes. linux/ioctl.h */
export const _IOW = (type: number, nr: number, size: number): number => ioc(1, type, nr, size)
/** The number of an ioctl with memory that both write. linux/ioctl.h */
export const _IOWR = (type: number, nr: number, size: number): number => ioc(3, type, nr, size)
