// Syscalls that wait for an answer from this process: the supervisor's side of SECCOMP_RET_USER_NOTIF.

import { isErr } from '../errno/result.js'
import { unwrap } from '../errno/syscall-error.js'
import type { SECCOMP_USER_NOTIF_FLAG_ } from '../generated/families.js'
import { ENOENT } from '../generated/named/errno.js'
import {
  SECCOMP_GET_NOTIF_SIZES,
  SECCOMP_IOCTL_NOTIF_ID_VALID,
  SECCOMP_IOCTL_NOTIF_RECV,
  SECCOMP_IOCTL_NOTIF_SEND,
} from '../generated/named/sec.js'
import { struct } from '../generated/views/sec.js'
import { sizeof } from '../struct/sizeof.js'
import type { Fd, FdArg, Flags } from '../sys/types.js'
import { SYS } from '../syscall/numbers.js'
import { syscall } from '../syscall/syscall.js'

/** What a syscall that waits is to give; what is left out is 0. */
export interface SeccompAnswer {
  /** The result. */
  readonly val?: bigint
  /** A negative errno, instead of a result. */
  readonly error?: number
  /** Flags: `SECCOMP_USER_NOTIF_FLAG_`. */
  readonly flags?: Flags<SECCOMP_USER_NOTIF_FLAG_>
}

/**
 * Receives and answers the notifications of a seccomp listener, with memory of the sizes that the kernel asks
 * for. The descriptor stays the caller's, who closes it. It is readable for poll and epoll while a
 * notification is there.
 *
 *     const notifications = new SeccompNotifications(fd)
 *     const notif = notifications.receive()
 *     if (notif) notifications.respond(notif, { error: -EPERM })
 *
 * Since Linux 5.0. seccomp_unotify(2).
 */
export class SeccompNotifications {
  /** The listener: what a filter with SECCOMP_FILTER_FLAG_NEW_LISTENER gave. */
  readonly fd: Fd
  readonly #notifBytes: number
  readonly #respBytes: number

  /** @throws SyscallError where the kernel has no seccomp. */
  constructor(fd: FdArg) {
    this.fd = fd as Fd
    const sizes = new struct.seccomp_notif_sizes()
    unwrap(syscall(SYS.seccomp, Number(SECCOMP_GET_NOTIF_SIZES), 0, sizes), 'seccomp')
    // A kernel's struct may be longer than ours, and an older one's shorter.
    this.#notifBytes = Math.max(sizes.seccomp_notif, sizeof('seccomp_notif'))
    this.#respBytes = Math.max(sizes.seccomp_notif_resp, sizeof('seccomp_notif_resp'))
  }

  /**
   * Waits for the next notification and receives it; undefined if its syscall was given up before, by a
   * signal. Newer kernels (6.18, for one) say the same when no thread has the filter any more, which poll
   * tells by POLLHUP: a loop ends there.
   *
   * What the arguments point to is the target's memory, which may change at any time, and the target may end:
   * read it, and then ask `isValid`.
   *
   * @throws SyscallError: EINTR if a signal handler ended the waiting.
   */
  receive(): struct.seccomp_notif | undefined {
    const memory = new Uint8Array(this.#notifBytes)
    const isThere = this.#ioctl(SECCOMP_IOCTL_NOTIF_RECV, memory)
    return isThere ? struct.seccomp_notif.at(memory, 0, memory.length) : undefined
  }

  /**
   * Answers a notification: the syscall gives `val`, or `error`, a negative errno; with
   * SECCOMP_USER_NOTIF_FLAG_CONTINUE as `flags` the kernel makes the syscall after all (since Linux 5.5).
   * False if it does not wait any more.
   *
   * @throws SyscallError: EINPROGRESS if it was answered before, EINVAL if the answer contradicts itself.
   */
  respond(notif: struct.seccomp_notif, answer: SeccompAnswer): boolean {
    const memory = new Uint8Array(this.#respBytes)
    const resp = struct.seccomp_notif_resp.at(memory, 0, memory.length)
    resp.id = notif.id
    Object.assign(resp, answer)
    return this.#ioctl(SECCOMP_IOCTL_NOTIF_SEND, memory)
  }

  /**
   * Whether the syscall of a notification still waits: if so, what was read of the target was the target's.
   */
  isValid(notif: struct.seccomp_notif): boolean {
    return this.#ioctl(SECCOMP_IOCTL_NOTIF_ID_VALID, BigUint64Array.of(notif.id))
  }

  /** False if the syscall does not wait any more. */
  #ioctl(command: unknown, memory: ArrayBufferView): boolean {
    const result = syscall(SYS.ioctl, this.fd, command as number, memory)
    if (isErr(result, ENOENT)) return false
    unwrap(result, 'ioctl')
    return true
  }
}
