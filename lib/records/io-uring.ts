/// <reference lib="esnext.disposable" preserve="true" />

// An io_uring with its mappings: io_uring_setup, mmap, io_uring_enter.

import { unwrap } from '../errno/syscall-error.js'
import {
  IORING_ENTER_GETEVENTS,
  IORING_ENTER_SQ_WAKEUP,
  IORING_OFF_SQ_RING,
  IORING_OFF_SQES,
  IORING_SETUP_CQE32,
  IORING_SETUP_SQE128,
  IORING_SETUP_SQPOLL,
  IORING_SQ_CQ_OVERFLOW,
  IORING_SQ_TASKRUN,
} from '../generated/named/event.js'
import { MAP_POPULATE, MAP_SHARED, PROT_READ, PROT_WRITE } from '../generated/named/mem.js'
import { struct } from '../generated/views/event.js'
import { endView, view } from '../memory/view.js'
import { sizeof } from '../struct/sizeof.js'
import type { Fields } from '../struct/types.js'
import { OwnedFd } from '../sys/owned.js'
import type { Fd, Quantity } from '../sys/types.js'
import { SYS } from '../syscall/numbers.js'
import { syscall } from '../syscall/syscall.js'
import { CompletionQueue, SubmissionQueue } from './io-uring-queues.js'

interface Mapping {
  readonly address: bigint
  readonly buffer: ArrayBuffer
}

/**
 * An io_uring: its descriptor, and both queues in the memory that it shares with the kernel.
 *
 *     const ring = new IoUring(8)
 *     ring.submissions.push({ opcode: IORING_OP_NOP, user_data: 1n })
 *     ring.enter(1)
 *     for (const { user_data, res } of ring.completions) console.log(user_data, res)
 *     ring.close()
 *
 * Since Linux 5.4. io_uring(7).
 */
export class IoUring {
  readonly #owned: OwnedFd
  readonly #mappings: Mapping[] = []
  /** What the kernel made of the parameters. */
  readonly params: struct.io_uring_params
  /** Requests. */
  readonly submissions: SubmissionQueue
  /** What became of them. */
  readonly completions: CompletionQueue

  /**
   * Sets up a ring.
   *
   * @param entries how many requests the submission queue has room for; the kernel rounds it up to a power of
   *   2
   * @param params flags and what goes with them
   * @throws SyscallError: ENOSYS without io_uring, EPERM where kernel.io_uring_disabled or seccomp forbid it.
   */
  constructor(entries: Quantity, params?: Fields<struct.io_uring_params>) {
    this.params = new struct.io_uring_params(params)
    const fd = unwrap(syscall(SYS.io_uring_setup, entries, this.params), 'io_uring_setup') as Fd
    this.#owned = new OwnedFd(fd)
    try {
      const { sq_off, cq_off, sq_entries, cq_entries, flags } = this.params
      const cqe = sizeof('io_uring_cqe') * (flags & IORING_SETUP_CQE32 ? 2 : 1)
      const sqe = sizeof('io_uring_sqe') * (flags & IORING_SETUP_SQE128 ? 2 : 1)
      const sqes = this.#map(sq_entries * sqe, IORING_OFF_SQES)
      // Both rings lie in one mapping (IORING_FEAT_SINGLE_MMAP).
      const submitted = sq_off.array + sq_entries * Uint32Array.BYTES_PER_ELEMENT
      const ring = this.#map(Math.max(submitted, cq_off.cqes + cq_entries * cqe), IORING_OFF_SQ_RING)
      this.submissions = new SubmissionQueue(ring, sqes, this.params)
      this.completions = new CompletionQueue(ring, this.params)
    } catch (error) {
      this.close()
      throw error
    }
  }

  /** The descriptor. @throws Error once the ring is closed. */
  get fd(): Fd {
    return this.#owned.fd
  }

  /**
   * Makes the kernel take the pending requests, and waits until `minComplete` completions are there. Gives
   * how many requests it took; what they come to is in their completions.
   *
   * @throws SyscallError: EINTR if a signal handler ended the waiting, EBUSY while completions have to be
   *   taken out first.
   */
  enter(minComplete: Quantity = 0): number {
    const { params, submissions } = this
    // What the kernel could not put into the queue, or has yet to run, comes only when asked for.
    const isWaiting = (submissions.flags & (IORING_SQ_CQ_OVERFLOW | IORING_SQ_TASKRUN)) !== 0
    const get = minComplete > 0 || isWaiting ? IORING_ENTER_GETEVENTS : 0
    const wake = params.flags & IORING_SETUP_SQPOLL ? IORING_ENTER_SQ_WAKEUP : 0
    const { fd } = this
    const taken = syscall(SYS.io_uring_enter, fd, submissions.pending, minComplete, get | wake, null, 0)
    return unwrap(taken, 'io_uring_enter')
  }

  /**
   * Ends the mappings and closes the descriptor; the second time does nothing. Requests that are not complete
   * are cancelled, but that takes a while: what they point to must stay until they are complete.
   */
  close(): void {
    for (const { address, buffer } of this.#mappings.splice(0)) {
      const { byteLength } = buffer
      endView(buffer)
      unwrap(syscall(SYS.munmap, address, byteLength), 'munmap')
    }
    this.#owned.close()
  }

  [Symbol.dispose](): void {
    this.close()
  }

  #map(bytes: number, offset: number): ArrayBuffer {
    const flags = MAP_SHARED | MAP_POPULATE
    const result = syscall.bigint(SYS.mmap, 0, bytes, PROT_READ | PROT_WRITE, flags, this.fd, offset)
    const address = unwrap(result, 'mmap')
    const buffer = view(address, bytes)
    this.#mappings.push({ address, buffer })
    return buffer
  }
}
