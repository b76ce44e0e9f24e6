// How a program fails.

import { type ErrorDetails, SyscallError } from '../errno/syscall-error.js'

/** The call that ended a program: what `run` gives, and `must` throws. */
export class Failure extends SyscallError {
  /** Which call of the program it was, counted from 1 as they stand in its body. */
  readonly step: number
  /** The call's name. */
  readonly call: string

  /** @internal */
  constructor(errno: number, call: string, step: number, path: string | undefined, details: ErrorDetails) {
    super(errno, call, path, details)
    this.step = step
    this.call = call
    this.message += ` (step ${step} of the program)`
  }
}
