// The two queues of an io_uring, in the memory that it shares with the kernel. Each side writes one end of a
// queue and reads the other: positions are read with acquire and written with release, which Atomics does.

import {
  IORING_CQE_F_32,
  IORING_CQE_F_SKIP,
  IORING_SETUP_CQE32,
  IORING_SETUP_NO_SQARRAY,
  IORING_SETUP_SQ_REWIND,
  IORING_SETUP_SQE128,
} from '../generated/named/event.js'
import { struct } from '../generated/views/event.js'
import { heldBy, type Located } from '../memory/located.js'
import type { Memory } from '../memory/word.js'
import type { Pointees } from '../struct/pointees.js'
import { RecordError } from '../struct/record-error.js'
import { offsetof, sizeof } from '../struct/sizeof.js'
import type { Fields } from '../struct/types.js'
import { filledBytes } from './stream.js'

/** A position, and an index of the submission queue's array. */
const WORD = 4

/** What a request came to. */
export interface Completion {
  /** What the request had as `user_data`: all 64 bits. */
  readonly user_data: bigint
  /** The result: what the call of the same name gives, a negative errno on error. */
  readonly res: number
  /** Flags: `IORING_CQE_F_`. */
  readonly flags: struct.io_uring_cqe['flags']
  /** The other half of a completion of 32 bytes. */
  readonly big_cqe?: readonly [bigint, bigint]
}

/** The completion queue of an io_uring: what the kernel has completed. io_uring(7). */
export class CompletionQueue {
  readonly #cqes: DataView
  readonly #head: Int32Array
  readonly #tail: Int32Array
  readonly #overflow: Int32Array
  readonly #entries: number
  /** The bytes of a completion, and of a place in the queue: it has twice as many with IORING_SETUP_CQE32. */
  readonly #bytes: number = sizeof('io_uring_cqe')
  readonly #stride: number

  /**
   * @param ring the mapping at IORING_OFF_CQ_RING, or IORING_OFF_SQ_RING with IORING_FEAT_SINGLE_MMAP
   * @param params what io_uring_setup has filled in
   * @throws RangeError if the memory is shorter than `params` says.
   */
  constructor(ring: Memory, params: struct.io_uring_params) {
    const { cq_off: offsets, cq_entries: entries } = params
    this.#entries = powerOfTwo(entries, 'cq_entries')
    this.#stride = params.flags & IORING_SETUP_CQE32 ? 2 * this.#bytes : this.#bytes
    this.#cqes = part(ring, offsets.cqes, entries * this.#stride, 'cq_off.cqes')
    this.#head = word(ring, offsets.head, 'cq_off.head')
    this.#tail = word(ring, offsets.tail, 'cq_off.tail')
    this.#overflow = word(ring, offsets.overflow, 'cq_off.overflow')
  }

  /** How many places of the queue are filled: of completions, a few may take two places or be empty. */
  get ready(): number {
    return distance(load(this.#head), load(this.#tail), this.#entries, 'io_uring completion queue')
  }

  /** How many completions were lost because the queue was full; 0 with IORING_FEAT_NODROP. */
  get overflow(): number {
    return load(this.#overflow)
  }

  /**
   * Takes the next completion out of the queue; undefined if there is none now.
   *
   * @throws RecordError if the queue says that more is in it than it has room for.
   */
  next(): Completion | undefined {
    for (let left = this.ready; left > 0; ) {
      const head = load(this.#head)
      const cqe = this.#at(head)
      const is32 = this.#stride > this.#bytes || (cqe.flags & IORING_CQE_F_32) !== 0
      const places = is32 && this.#stride === this.#bytes ? 2 : 1
      if (places > left || cqe.byteLength < places * this.#bytes) {
        throw new RecordError('io_uring_cqe', head, `expected ${places} places, but the queue ends before`)
      }
      // With IORING_SETUP_CQE_MIXED, one of two places does not go around the end: an empty one fills the
      // last place.
      const found = cqe.flags & IORING_CQE_F_SKIP ? undefined : completion(cqe, is32)
      Atomics.store(this.#head, 0, (head + places) | 0)
      if (found !== undefined) return found
      left -= places
    }
    return undefined
  }

  /** Takes out the completions that are there, and those that come meanwhile. */
  *[Symbol.iterator](): Generator<Completion, void> {
    for (let found = this.next(); found !== undefined; found = this.next()) yield found
  }

  #at(position: number): struct.io_uring_cqe {
    const offset = (position & (this.#entries - 1)) * this.#stride
    return struct.io_uring_cqe.at(
      this.#cqes,
      offset,
      Math.min(2 * this.#bytes, this.#cqes.byteLength - offset),
    )
  }
}

/** The submission queue of an io_uring: requests for io_uring_enter. io_uring(7). */
export class SubmissionQueue {
  readonly #sqes: Uint8Array
  readonly #head: Int32Array
  readonly #tail: Int32Array
  readonly #flags: Int32Array
  readonly #entries: number
  readonly #stride: number

  /**
   * @param ring the mapping at IORING_OFF_SQ_RING
   * @param sqes the mapping at IORING_OFF_SQES
   * @param params what io_uring_setup has filled in
   * @throws RangeError if the memory is shorter than `params` says.
   */
  constructor(ring: Memory, sqes: Memory, params: struct.io_uring_params) {
    const { sq_off: offsets, sq_entries: entries, flags } = params
    if (flags & IORING_SETUP_SQ_REWIND) {
      throw new RangeError('SubmissionQueue: with IORING_SETUP_SQ_REWIND there is no queue')
    }
    this.#entries = powerOfTwo(entries, 'sq_entries')
    this.#stride = sizeof('io_uring_sqe') * (flags & IORING_SETUP_SQE128 ? 2 : 1)
    this.#sqes = bytesOfPart(part(sqes, 0, entries * this.#stride, 'sqes'))
    this.#head = word(ring, offsets.head, 'sq_off.head')
    this.#tail = word(ring, offsets.tail, 'sq_off.tail')
    this.#flags = word(ring, offsets.flags, 'sq_off.flags')
    if (flags & IORING_SETUP_NO_SQARRAY) return
    // The kernel takes the requests in the order of this array: here always that in which they lie.
    const array = part(ring, offsets.array, entries * WORD, 'sq_off.array')
    for (let i = 0; i < entries; i++) array.setUint32(i * WORD, i, true)
  }

  /** How many requests the kernel has not taken yet. */
  get pending(): number {
    return distance(load(this.#head), load(this.#tail), this.#entries, 'io_uring submission queue')
  }

  /** What the kernel says of the queue: `IORING_SQ_`. */
  get flags(): number {
    return load(this.#flags)
  }

  /**
   * Puts a request at the end of the queue; false if the queue is full. io_uring_enter then makes the kernel
   * take it.
   *
   * The kernel uses what a request points to until it is complete, long after the call, so pointers are
   * addresses: of memory that stays where it is, such as a mapping.
   *
   * @throws TypeError if a pointer is given as memory, which might be moved or freed meanwhile.
   */
  push(request: Fields<struct.io_uring_sqe>): boolean {
    const sqe = struct.io_uring_sqe.withTail(this.#stride - offsetof('io_uring_sqe', 'cmd'), request)
    const held = heldBy(sqe as unknown as Located) as Pointees | undefined
    const [pointer] = held?.within(0, sqe.byteLength) ?? []
    if (pointer !== undefined) {
      const wanted = 'an address as a bigint, of memory that stays until the request is complete'
      throw new TypeError(`${pointer[1].what}: expected ${wanted}`)
    }
    if (this.pending === this.#entries) return false
    const tail = load(this.#tail)
    this.#sqes.set(bytesOfPart(sqe), (tail & (this.#entries - 1)) * this.#stride)
    Atomics.store(this.#tail, 0, (tail + 1) | 0)
    return true
  }
}

function completion({ user_data, res, flags, big_cqe }: struct.io_uring_cqe, is32: boolean): Completion {
  return is32 ? { user_data, res, flags, big_cqe: [big_cqe.at(0), big_cqe.at(1)] } : { user_data, res, flags }
}

/**
 * How far one position is before another: they run on past 2^32, and are never further apart than the queue
 * is long.
 */
function distance(head: number, tail: number, entries: number, what: string): number {
  const filled = (tail - head) >>> 0
  if (filled <= entries) return filled
  throw new RecordError(what, head, `expected ${entries} filled places or fewer, got ${filled}`)
}

function load(word: Int32Array): number {
  return Atomics.load(word, 0)
}

function powerOfTwo(entries: number, what: string): number {
  if (entries > 0 && (entries & (entries - 1)) === 0) return entries
  throw new RangeError(`${what}: expected a power of 2, as io_uring_setup gives, got ${entries}`)
}

/** A part of shared memory. */
function part(memory: Memory, offset: number, length: number, what: string): DataView {
  const { buffer, byteOffset, byteLength } = filledBytes(memory, undefined, what)
  if (offset + length <= byteLength) return new DataView(buffer, byteOffset + offset, length)
  throw new RangeError(
    `${what}: expected memory of ${offset + length} bytes or more, as params say, got ${byteLength}`,
  )
}

function word(memory: Memory, offset: number, what: string): Int32Array {
  const { buffer, byteOffset } = part(memory, offset, WORD, what)
  return new Int32Array(buffer, byteOffset, 1)
}

function bytesOfPart({ buffer, byteOffset, byteLength }: DataView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
