// What the overlay in abi/overlay/ says of syscalls: the meaning of every machine word, results, errors,
// marks.

/** The values that need no further description. */
const VALUES = {
  fd: 'an open file descriptor',
  dirfd: 'a directory file descriptor, or AT_FDCWD',
  pid: 'a process',
  tid: 'a thread',
  pgid: 'a process group',
  sid: 'a session',
  uid: 'a user id',
  gid: 'a group id',
  signal: 'a signal number',
  errno: 'an error number',
  mode: 'a file mode: permission bits, with the file type where the call takes or gives one',
  dev: 'a device number',
  inode: 'an inode number',
  key: 'a key serial number',
  ipc: 'a System V IPC identifier',
  timer: 'a POSIX timer id',
  watch: 'an inotify watch descriptor',
  size: 'a number of bytes',
  count: 'a number of things other than bytes',
  offset: 'a signed position or distance in a file, in bytes',
  int: 'a plain number',
  bool: '0 or 1',
  mask: 'a set of bits without named constants',
  cookie: 'a value that the kernel hands back as it is, or that only the kernel can interpret',
  limit: 'a limit; all bits set mean none',
  address: 'a raw address that is not a buffer of the caller',
  word: "a machine word whose meaning is the caller's own",
  length: 'the length that belongs to a pointer of the same call; the pointer names it',
  unused: 'not looked at, or must be 0',
} as const

export type ValueName = keyof typeof VALUES
/** What each value is, in words. */
export const MEANINGS: Readonly<Record<ValueName, string>> = VALUES

export type Unit = 's' | 'ms' | 'us' | 'ns' | 'ticks'

/** Prefix of the constants of a family: `O_`. */
export type Family = `${string}_`

export interface Value {
  readonly kind: ValueName
  /** What sort of thing it is: `fd` of a `socket`, `count` of `pages`. */
  readonly of?: string
  /** The only value that the kernel takes. */
  readonly value?: number
  /** It must be given, and counts, only if the flags in that argument have one of these bits. */
  readonly with?: { readonly flags: string; readonly constants: readonly string[] }
}
export interface Flags {
  /** Bits out of the families, or'ed. */
  readonly kind: 'flags'
  readonly families: readonly Family[]
  /** The low nine bits are permissions. */
  readonly mode?: true
  /** Some of the constants are beyond 32 bits. */
  readonly wide?: true
}
export interface Choice {
  /** Exactly one constant out of the families. */
  readonly kind: 'choice'
  readonly families: readonly Family[]
  /** Families whose bits may be or'ed to it. */
  readonly flags?: readonly Family[]
  /** Some of the constants are beyond 32 bits. */
  readonly wide?: true
}
export interface Command {
  /** One constant that decides what the arguments marked `depends` mean. */
  readonly kind: 'command'
  readonly families: readonly Family[]
  /** Families whose bits may be or'ed to it. */
  readonly flags?: readonly Family[]
  /** Some of the constants are beyond 32 bits. */
  readonly wide?: true
}
export interface Depends {
  /** What the command in argument (or field) `on` decides. */
  readonly kind: 'depends'
  readonly on: string
}
export interface Time {
  /** A duration or a point of time in one number. */
  readonly kind: 'time'
  readonly unit: Unit
}
export interface Timeout {
  /** How long to wait, in one number. */
  readonly kind: 'timeout'
  readonly unit: Unit
}
export interface Text {
  /** A pointer to bytes that end with NUL: a path, or another string. */
  readonly kind: 'path' | 'string'
  readonly optional?: string
}
export interface Strings {
  /** A pointer to pointers to strings, ending with a null pointer. */
  readonly kind: 'strings'
  readonly optional?: string
}
export interface Pointer extends Extent {
  readonly kind: 'pointer'
  readonly direction: 'in' | 'out' | 'inout'
  /** A struct or union by name, a value (its C type is the prototype's or the field's), or plain bytes. */
  readonly to: string | Word
}
/** How far the memory behind a pointer reaches; one of the thing it points to, if nothing is said. */
export interface Extent {
  /** The argument that holds the size in bytes, or that size. */
  readonly size?: string | number
  /** The argument that holds the number of elements, or that number. */
  readonly count?: string | number
  /** The argument that holds the size in bits. */
  readonly bits?: string
  /** What the size is, as a phrase, where no argument holds it. */
  readonly extent?: string
  /** The same as a formula, or the least that the kernel touches whatever the arguments say. */
  readonly reach?: Reach
  /** The struct may grow with the kernel; `size` tells which version the caller knows. */
  readonly extensible?: true
  /** What a null pointer means; without it a null pointer is an error. */
  readonly optional?: string
  /** It says how long to wait: for so long, until then, or as the flags say. */
  readonly timeout?: 'relative' | 'absolute' | 'flags'
}

/** How many bytes the kernel touches: so many, and `each` more for each of the number that stands in `by`. */
export interface Reach {
  readonly bytes: number
  /** May be a fraction: the product is rounded up. */
  readonly each?: number
  /** An argument; or a field of the struct behind the pointer, or behind the one in argument `of`. */
  readonly by?: string | { readonly field: string; readonly of?: string }
  /** The constant whose bit alone is looked at. */
  readonly bit?: string
}

/** The meaning of one machine word: of an argument, a result or a field. */
export type Word = Value | Flags | Choice | Command | Depends | Time | Timeout | Text | Strings | Pointer

/** What a call gives back when it is no error. */
export type Result = Word | { readonly kind: 'nothing' } | { readonly kind: 'never' }

/** What can be said of a call and of one command of a multiplexer. */
export interface Semantics {
  /** What it does, in one line that starts with a verb. */
  readonly does: string
  /** The first kernel release that has it; `1.0` for all that is older than 2.2. */
  readonly since: string
  /** The errors it can return, by name, with spaces between. */
  readonly errors: string
  /** What to do about an error, where that is not obvious. */
  readonly hints?: Readonly<Record<string, string>>
  /** Where the raw call differs from what libc makes of it, or surprises otherwise. */
  readonly note?: string
  /** What it reads or changes belongs to the calling thread and not to the process: what that is. */
  readonly perThread?: string
  /** What it may wait for. */
  readonly blocks?: string
  /**
   * What a signal handler does to a call that waits: `SA_RESTART` restarts it if the handler was installed
   * so, `never` gives EINTR in any case, `restart_block` gives EINTR after a handler but goes on with the
   * time that is left after a stop, `always` restarts it in any case, `uninterruptible` lets the signal wait.
   */
  readonly restart?: 'SA_RESTART' | 'never' | 'restart_block' | 'always' | 'uninterruptible'
  /** Why it can harm a process with a JavaScript engine in it. */
  readonly dangerous?: string
  /** Why the typed layer has no such call, and what to use instead. */
  readonly leftOut?: { readonly reason: string; readonly instead: string }
}
