/// <reference lib="esnext.disposable" preserve="true" />

// A descriptor that closes itself.

import { unwrap } from '../errno/syscall-error.js'
import { SYS } from '../syscall/numbers.js'
import { syscall } from '../syscall/syscall.js'
import { int32 } from './integer.js'
import type { Fd, FdArg } from './types.js'

/** @see owned */
export class OwnedFd {
  #fd: Fd | undefined

  /** @internal */
  constructor(fd: FdArg) {
    if (int32(fd, 'owned fd') < 0)
      throw new RangeError(`owned fd: expected a descriptor, got ${fd}, an error`)
    this.#fd = fd as Fd
  }

  /** The descriptor. @throws Error once it is closed or released. */
  get fd(): Fd {
    if (this.#fd === undefined) throw new Error('owned: the descriptor is closed, or was released')
    return this.#fd
  }

  /** Whether there is nothing to close any more. */
  get closed(): boolean {
    return this.#fd === undefined
  }

  /** Gives the descriptor to somebody else, who closes it. */
  release(): Fd {
    const { fd } = this
    this.#fd = undefined
    return fd
  }

  /**
   * Closes the descriptor; the second time does nothing. It is closed even if the kernel answers with an
   * error, so nothing is tried again.
   *
   * @throws SyscallError what the kernel says of data that could not be written.
   */
  close(): void {
    if (this.#fd === undefined) return
    unwrap(syscall(SYS.close, this.release()), 'close')
  }

  [Symbol.dispose](): void {
    this.close()
  }
}

/**
 * Takes care of a descriptor: `using file = owned(must.openat(...))` closes it at the end of the block, once,
 * also when something throws. `file.fd` is the descriptor. Where the runtime has no `using`, call `close()`.
 *
 * @throws TypeError, RangeError if `fd` is no descriptor.
 */
export function owned(fd: FdArg): OwnedFd {
  return new OwnedFd(fd)
}
