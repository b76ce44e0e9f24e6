// Control messages (ancillary data) of sendmsg and recvmsg: a header of 16 bytes and data, each message
// aligned to 8.

import { MSG_CTRUNC } from '../generated/named/net.js'
import { struct } from '../generated/views/net.js'
import { bytesOf, isMemory } from '../memory/address.js'
import type { Located } from '../memory/located.js'
import type { Memory } from '../memory/word.js'
import { DEFINITION, isStruct } from '../struct/definition.js'
import { memoryBehind } from '../struct/point.js'
import { RecordError } from '../struct/record-error.js'
import { offsetof, sizeof } from '../struct/sizeof.js'
import { int32 } from '../sys/integer.js'
import { described, isArray } from '../sys/refusal.js'
import { count } from '../sys/region.js'
import type { Kind } from './control-message/kind.js'
import { KINDS, kindOf } from './control-message/kinds.js'
import type { ControlMessage, OtherControlMessage, SentControlMessage } from './control-message/types.js'

/** CMSG_ALIGN: a size_t. */
const ALIGN = 8

/** A message ready to be written. */
interface Raw {
  readonly level: number
  readonly type: number
  readonly data: Uint8Array
}

/**
 * The room that a control message with so many bytes of data takes: `new Uint8Array(CMSG_SPACE(4 * 3))` takes
 * three descriptors from recvmsg. cmsg(3).
 */
export function CMSG_SPACE(bytes: number): number {
  if (!Number.isSafeInteger(bytes) || bytes < 0) {
    throw new RangeError(`CMSG_SPACE: expected an integer of 0 or more, got ${described(bytes)}`)
  }
  return aligned(sizeof(struct.cmsghdr)) + aligned(bytes)
}

/**
 * Control messages for sendmsg:
 * `new struct.msghdr({ msg_iov: [...], msg_control: controlMessages([{ type: 'rights', fds: [fd] }]) })`.
 *
 * Besides the kinds that have a form, any other is given by its numbers: `{ level, type, data }`.
 *
 * cmsg(3).
 *
 * @throws TypeError, RangeError for what is no control message, or can only be received.
 */
export function controlMessages(messages: readonly SentControlMessage[]): Uint8Array {
  if (!isArray(messages)) {
    throw new TypeError(`controlMessages: expected an array, got ${described(messages)}`)
  }
  const raws = messages.map(rawOf)
  const memory = new Uint8Array(raws.reduce((bytes, { data }) => bytes + CMSG_SPACE(data.length), 0))
  let at = 0
  for (const { level, type, data } of raws) {
    const header = struct.cmsghdr.at(memory, at)
    header.cmsg_len = header.byteLength + data.length
    header.cmsg_level = level
    header.cmsg_type = type
    memory.set(data, at + header.byteLength)
    at += CMSG_SPACE(data.length)
  }
  return memory
}

/**
 * The control messages that recvmsg wrote: `for (const message of controlMessagesIn(header))`, where `header`
 * is the msghdr that was passed, or the memory of its msg_control with as many bytes as msg_controllen says.
 *
 * Descriptors among them (`rights`, `pidfd`) are open from the moment recvmsg returns, whether anybody looks
 * at them or not: close each. Pass MSG_CMSG_CLOEXEC to recvmsg, so that programs which are started meanwhile
 * do not get them.
 *
 * @throws RangeError if the memory is shorter than msg_controllen says; when iterating, RecordError for a
 * length that contradicts the memory.
 */
export function controlMessagesIn(header: struct.msghdr): ControlMessages
export function controlMessagesIn(control: Memory, length?: number): ControlMessages
export function controlMessagesIn(from: struct.msghdr | Memory, length?: number): ControlMessages {
  if (!isMemory(from)) {
    throw new TypeError(`controlMessagesIn: expected a msghdr or memory, got ${described(from)}`)
  }
  if (!isMessageHeader(from)) return new ControlMessages(from, length, undefined)
  const isTruncated = ((from.msg_flags as number) & MSG_CTRUNC) !== 0
  return new ControlMessages(controlOf(from), from.msg_controllen, isTruncated)
}

/** The control messages of one recvmsg. */
export class ControlMessages implements Iterable<ControlMessage> {
  readonly #bytes: Uint8Array
  /**
   * Whether the kernel had more than there was room for (MSG_CTRUNC): the last message may be cut off, and
   * descriptors that found no room were closed. Undefined if only the memory is known.
   */
  readonly truncated: boolean | undefined

  /** @internal */
  constructor(control: Memory, length: number | undefined, truncated: boolean | undefined) {
    const bytes = bytesOf(control, 'controlMessagesIn')
    this.#bytes = bytes.subarray(0, count(length, bytes.length, 'controlMessagesIn length'))
    this.truncated = truncated
  }

  *[Symbol.iterator](): Generator<ControlMessage> {
    const bytes = this.#bytes
    const size = sizeof(struct.cmsghdr)
    // As in the kernel, what is too short for a header is no message.
    for (let at = 0; at + size <= bytes.length; ) {
      const { cmsg_level, cmsg_type, big } = struct.cmsghdr.at(bytes, at)
      const length = big.cmsg_len
      if (length < size || length > bytes.length - at) {
        const wanted = `a cmsg_len of ${size} .. ${bytes.length - at}`
        throw new RecordError('cmsghdr', at, `expected ${wanted}, got ${length}`)
      }
      yield decoded(cmsg_level, cmsg_type, bytes.slice(at + size, at + Number(length)))
      at += aligned(Number(length))
    }
  }
}

function decoded(level: number, type: number, data: Uint8Array): ControlMessage {
  const kind = kindOf(level, type)
  return kind === undefined || data.length < kind.least() ? { type, level, data } : kind.read(data)
}

function rawOf(message: SentControlMessage): Raw {
  if (typeof message !== 'object' || message === null) {
    throw new TypeError(`controlMessages: expected objects with a type, got ${described(message)}`)
  }
  const { type } = message
  if (typeof type === 'number') return otherRaw(message as OtherControlMessage)
  const kind = Object.hasOwn(KINDS, type) ? (KINDS[type] as Kind) : undefined
  if (kind?.write === undefined) {
    const known = Object.keys(KINDS).filter((name) => KINDS[name as keyof typeof KINDS].write !== undefined)
    throw new TypeError(
      `controlMessages: expected ${known.join(', ')} or a number as type, got ${described(type)}`,
    )
  }
  return {
    level: kind.level,
    type: kind.type,
    data: bytesOf(kind.write(message as never), 'controlMessages'),
  }
}

function otherRaw({ level, type, data }: OtherControlMessage): Raw {
  if (!isMemory(data)) throw new TypeError(`controlMessages data: expected bytes, got ${described(data)}`)
  return {
    level: int32(level, 'controlMessages level'),
    type: int32(type, 'controlMessages type'),
    data: bytesOf(data, 'controlMessages data'),
  }
}

function isMessageHeader(from: unknown): from is struct.msghdr {
  return isStruct(from) && from[DEFINITION].shape.name === 'user_msghdr'
}

/** The memory that msg_control points to. */
function controlOf(header: struct.msghdr): Memory {
  const address = header.msg_control as bigint
  if (address === 0n) return new Uint8Array(0)
  const memory = memoryBehind(header as unknown as Located, offsetof(struct.msghdr, 'msg_control'))
  if (memory !== undefined) return memory
  throw new TypeError(
    'controlMessagesIn: msg_control is an address that was not set from memory here; ' +
      'pass the memory, and msg_controllen as its length',
  )
}

function aligned(bytes: number): number {
  return bytes + (-bytes & (ALIGN - 1))
}
