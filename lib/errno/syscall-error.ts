// Errors for people: names, words, and an exception of the shape that Node's own have.

import { ERRNO } from '../generated/errno.js'
import { type Errno, isErr, type Result } from './result.js'

/** The name of an error number of either sign: -2 is 'ENOENT'. Undefined if the kernel has none. */
export function errnoName(code: number | bigint | Errno): string | undefined {
  return entry(code)?.[0]
}

/** The kernel's words for an error number of either sign: -2 is 'No such file or directory'. */
export function errnoText(code: number | bigint | Errno): string | undefined {
  return entry(code)?.[1]
}

/** What else is known of an error. */
export interface ErrorDetails {
  readonly dest?: string | undefined
  readonly command?: string | undefined
  readonly hint?: string | undefined
}

/** A syscall that failed, in the shape of Node's own system errors. */
export class SyscallError extends Error {
  override readonly name = 'SyscallError'
  /** The error's name: 'ENOENT'. */
  readonly code: string
  /** The error number as the kernel returned it: negative. */
  readonly errno: number
  /** The syscall's name. */
  readonly syscall: string
  /** The path it was about. */
  declare readonly path?: string
  /** The second path, of a call with two. */
  declare readonly dest?: string
  /** The command of a call with commands: 'F_SETLK'. */
  declare readonly command?: string
  /** What the error means here, or what helps, where that is not obvious. */
  declare readonly hint?: string

  constructor(errno: number | bigint | Errno, syscall: string, path?: string, details: ErrorDetails = {}) {
    const number = 0 - Math.abs(Number(errno))
    const code = errnoName(number) ?? `errno ${-number}`
    const text = errnoText(number) ?? 'unknown error'
    const { dest, command } = details
    const paths = `${path === undefined ? '' : ` '${path}'`}${dest === undefined ? '' : ` -> '${dest}'`}`
    super(`${code}: ${text}, ${syscall}${command === undefined ? '' : `(${command})`}${paths}`)
    this.code = code
    this.errno = number
    this.syscall = syscall
    if (path !== undefined) this.path = path
    for (const [name, value] of Object.entries(details)) {
      if (value !== undefined) Object.defineProperty(this, name, { value, enumerable: true })
    }
  }
}

/**
 * The value of a result, or a thrown SyscallError. `syscall` and `path` are for its message.
 *
 * @throws SyscallError
 */
export function unwrap<T>(result: Result<T>, syscall = 'syscall', path?: string): T {
  if (isErr(result as number | bigint | Errno)) throw new SyscallError(result as Errno, syscall, path)
  return result as T
}

function entry(code: number | bigint | Errno): readonly [string, string] | undefined {
  return ERRNO[Math.abs(Number(code))]
}
