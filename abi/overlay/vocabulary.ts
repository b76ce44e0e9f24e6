// The words with which the overlay says what headers cannot say: what a machine word of a call means.
//
// A word is a value (fd, pid, flags of a family, ...) or a pointer to something (a path, bytes, a struct, a value).
// Struct fields are described with the same words as arguments; for a pointer field, the names of lengths are
// names of fields of the same struct.

import type {
  Choice,
  Command,
  Depends,
  Extent,
  Family,
  Flags,
  Pointer,
  Result,
  Semantics,
  Strings,
  Text,
  Time,
  Timeout,
  Unit,
  Value,
  Word,
} from '#lib/abi/semantics.js'

export type { Family, Pointer, Reach, Result, Semantics, Value, Word } from '#lib/abi/semantics.js'

/** A syscall. */
export interface Call extends Semantics {
  /** Argument name -> meaning, with the names of the kernel's own definition. */
  readonly args: Readonly<Record<string, Word>>
  readonly result: Result
  /** The first release in which ARM64 has it, if that is a later one. */
  readonly arm64Since?: string
  /** The manual page, if it is not NAME(2). */
  readonly man?: string
  /** What does the same on both architectures, for a call that only x86-64 has. */
  readonly portable?: string
}

/** One command of a multiplexer. */
export interface CommandSemantics extends Semantics {
  /** What the arguments marked `depends` are; those not named are unused. */
  readonly args?: Readonly<Record<string, Word>>
  /** Nothing, if not given. */
  readonly result?: Result
}

/** A syscall whose argument `by` decides what others mean. */
export interface Multiplexer {
  readonly call: string
  readonly by: string
  readonly commands: Readonly<Record<string, CommandSemantics>>
  /** Constants of the command's family that select nothing on these architectures, and why. */
  readonly without?: Readonly<Record<string, string>>
}

/** A socket option. */
export interface SocketOption extends Pick<Semantics, 'does' | 'since' | 'hints' | 'note'> {
  /** The value behind the pointer: a struct by name, a number (a C int), or a pointer with its extent. */
  readonly value: string | Word
  /** The value that getsockopt gives, where it is another. */
  readonly gives?: string | Word
  /** Whether it can be read, written, or both, which is the default. */
  readonly access?: 'get' | 'set'
}

/** The socket options of one level. */
export interface OptionLevel {
  readonly level: string
  readonly options: Readonly<Record<string, SocketOption>>
}

/** A family whose constants are not simply all those that begin with its name. */
export interface FamilyDefinition {
  /** What it is for, in a few words. */
  readonly does: string
  /** The constants begin with this; the family's own name if not given. */
  readonly prefix?: string
  /** Only constants of these headers. */
  readonly headers?: readonly string[]
  /** Exactly these constants, whatever they begin with. */
  readonly names?: readonly string[]
  /** These constants not. */
  readonly except?: readonly string[]
}

/** What the overlay says about one subject. */
export interface Subject {
  readonly calls?: Readonly<Record<string, Call>>
  readonly multiplexers?: readonly Multiplexer[]
  readonly options?: readonly OptionLevel[]
  /** Struct -> field -> meaning; nested fields as `outer.inner`; `*` stands for all 64-bit fields not named. */
  readonly fields?: Readonly<Record<string, Readonly<Record<string, Word>>>>
  readonly families?: Readonly<Record<Family, FamilyDefinition>>
}

export const fd: Value = { kind: 'fd' }
export const dirfd: Value = { kind: 'dirfd' }
export const pid: Value = { kind: 'pid' }
export const tid: Value = { kind: 'tid' }
export const pgid: Value = { kind: 'pgid' }
export const sid: Value = { kind: 'sid' }
export const uid: Value = { kind: 'uid' }
export const gid: Value = { kind: 'gid' }
export const signal: Value = { kind: 'signal' }
export const errno: Value = { kind: 'errno' }
export const mode: Value = { kind: 'mode' }
export const dev: Value = { kind: 'dev' }
export const inode: Value = { kind: 'inode' }
export const key: Value = { kind: 'key' }
export const ipc: Value = { kind: 'ipc' }
export const timer: Value = { kind: 'timer' }
export const watch: Value = { kind: 'watch' }
export const size: Value = { kind: 'size' }
export const count: Value = { kind: 'count' }
export const offset: Value = { kind: 'offset' }
export const int: Value = { kind: 'int' }
export const bool: Value = { kind: 'bool' }
export const mask: Value = { kind: 'mask' }
export const cookie: Value = { kind: 'cookie' }
export const limit: Value = { kind: 'limit' }
export const address: Value = { kind: 'address' }
export const word: Value = { kind: 'word' }
export const length: Value = { kind: 'length' }
export const unused: Value = { kind: 'unused' }
/** A value, and what sort of thing it is: `of('socket', fd)`. */
export const of = (sort: string, value: Value): Value => ({ ...value, of: sort })
/** The only value that the kernel takes: `exactly(8, size)`. */
export const exactly = (number: number, value: Value): Value => ({ ...value, value: number })

/** A value that counts only if the flags in argument `flags` have one of the bits. */
export const neededWith = (value: Value, flags: string, ...constants: string[]): Value => ({
  ...value,
  with: { flags, constants },
})

export const path: Text = { kind: 'path' }
export const string: Text = { kind: 'string' }
export const strings: Strings = { kind: 'strings' }
export const optionalPath = (meaning: string): Text => ({ kind: 'path', optional: meaning })
export const optionalString = (meaning: string): Text => ({ kind: 'string', optional: meaning })

export const flags = (...families: Family[]): Flags => ({ kind: 'flags', families })
export const choice = (...families: Family[]): Choice => ({ kind: 'choice', families })
export const command = (...families: Family[]): Command => ({ kind: 'command', families })
/** Flags with permissions in the low nine bits. */
export const withMode = (flags: Flags): Flags => ({ ...flags, mode: true })
/** One constant, to which bits may be or'ed: `withFlags(choice('SOCK_'), 'SOCK_FLAG_')`. */
export const withFlags = <T extends Choice | Command>(word: T, ...families: Family[]): T => ({
  ...word,
  flags: families,
})
export const depends = (on: string): Depends => ({ kind: 'depends', on })
export const time = (unit: Unit): Time => ({ kind: 'time', unit })
export const timeout = (unit: Unit): Timeout => ({ kind: 'timeout', unit })

/** Target of a pointer to plain bytes. */
export const bytes: string = 'bytes'
/** Memory that the kernel reads. */
export const input = (to: string | Word, extent: Extent = {}): Pointer => pointer('in', to, extent)
/** Memory that the kernel writes. */
export const output = (to: string | Word, extent: Extent = {}): Pointer => pointer('out', to, extent)
/** Memory that the kernel reads and writes. */
export const inout = (to: string | Word, extent: Extent = {}): Pointer => pointer('inout', to, extent)

function pointer(direction: Pointer['direction'], to: string | Word, extent: Extent): Pointer {
  return { kind: 'pointer', direction, to, ...extent }
}

/** The call gives back 0. */
export const nothing: Result = { kind: 'nothing' }
/** The call does not come back. */
export const never: Result = { kind: 'never' }
