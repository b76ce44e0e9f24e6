// Socket addresses: from readable objects to what connect, bind and sendto take, and from what the kernel
// wrote back.

import { AF_UNIX } from '../generated/named/net.js'
import { struct } from '../generated/views/net.js'
import { bytesOf, isMemory } from '../memory/address.js'
import type { Memory } from '../memory/word.js'
import { RecordError } from '../struct/record-error.js'
import { sizeof } from '../struct/sizeof.js'
import { described } from '../sys/refusal.js'
import type { Codec } from './socket-address/codec.js'
import { can, packet, xdp } from './socket-address/devices.js'
import { inet, inet6 } from './socket-address/inet.js'
import { alg, netlink, vsock } from './socket-address/others.js'
import type {
  AnySocketAddress,
  OtherAddress,
  SocketAddressFamily,
  SocketAddressFields,
  SocketAddressStructs,
} from './socket-address/types.js'
import { unix } from './socket-address/unix.js'

const CODECS: { readonly [F in SocketAddressFamily]: Codec<F> } = {
  inet,
  inet6,
  unix,
  netlink,
  vsock,
  packet,
  can,
  alg,
  xdp,
}
const BY_NUMBER: ReadonlyMap<number, AnyCodec> = new Map(
  Object.values(CODECS).map((codec) => [codec.number, codec as AnyCodec]),
)
/** Bytes of the family, which every address begins with. */
const FAMILY = 2

/** A codec of whichever family; what it is given was checked by name. */
interface AnyCodec extends Omit<Codec<SocketAddressFamily>, 'write'> {
  write(address: object): SocketAddressStructs[SocketAddressFamily]
}

/**
 * The struct that connect, bind and sendto take, exactly as long as the address is:
 * `must.bind(fd, socketAddress({ family: 'inet', address: '127.0.0.1', port: 0 }))`.
 *
 * Families: inet, inet6, unix (a path, or an abstract name, or neither), netlink, vsock, packet, can, alg,
 * xdp. Any other is given by its number, with the bytes behind it as `data`.
 *
 * @throws TypeError, RangeError for fields that do not fit, are missing, or that the family does not have.
 */
export function socketAddress<F extends SocketAddressFamily>(
  address: { readonly family: F } & SocketAddressFields[F],
): SocketAddressStructs[F]
export function socketAddress(
  address: AnySocketAddress,
): SocketAddressStructs[SocketAddressFamily] | struct.sockaddr
export function socketAddress(address: {
  readonly family: SocketAddressFamily | number
}): SocketAddressStructs[SocketAddressFamily] | struct.sockaddr {
  if (typeof address !== 'object' || address === null) {
    throw new TypeError(`socketAddress: expected an object with a family, got ${described(address)}`)
  }
  const { family } = address
  if (typeof family === 'number') return otherStruct(address as OtherAddress)
  const codec = Object.hasOwn(CODECS, family) ? (CODECS[family] as AnyCodec) : undefined
  if (codec === undefined) {
    const known = Object.keys(CODECS).join(', ')
    throw new TypeError(`socketAddress: expected ${known} or a number as family, got ${described(family)}`)
  }
  checkNames(family, codec, address)
  return codec.write(address)
}

/**
 * An address that the kernel wrote, in memory of which it filled `length` bytes: what getsockname, accept or
 * recvfrom put into the holder of the length. Of a family without a form of its own, the bytes; without an
 * address, such as a sender that is not bound, family 0 (AF_UNSPEC) without data.
 *
 *     const [memory, length] = [new struct.sockaddr_storage(), { value: sizeof(struct.sockaddr_storage) }]
 *     must.getsockname(fd, memory, length)
 *     const address = readSocketAddress(memory, length.value)
 *
 * The result shares nothing with the memory.
 *
 * @throws RangeError if the kernel cut the address off because the memory was too short, RecordError if the
 * address is shorter than its family needs.
 */
export function readSocketAddress(memory: Memory, length?: number): AnySocketAddress {
  if (!isMemory(memory)) throw new TypeError(`readSocketAddress: expected memory, got ${described(memory)}`)
  const bytes = filled(bytesOf(memory, 'readSocketAddress'), length)
  if (bytes.length === 0) return { family: 0, data: new Uint8Array(0) }
  if (bytes.length < FAMILY) throw new RecordError('sockaddr', 0, 'expected 2 bytes or more, got 1')
  const family = new DataView(bytes.buffer, bytes.byteOffset).getUint16(0, true)
  const codec = BY_NUMBER.get(family)
  if (codec === undefined) return { family, data: bytes.slice(FAMILY) }
  const size = sizeof(codec.struct)
  const least = codec.least?.() ?? size
  if (bytes.length < least) {
    throw new RecordError(codec.struct, 0, `expected ${least} bytes or more, got ${bytes.length}`)
  }
  const whole = new Uint8Array(Math.max(bytes.length, size))
  whole.set(bytes)
  return codec.read(whole, bytes.length)
}

/** The bytes that the kernel wrote. It says how long the address is, also where it had to cut it off. */
function filled(bytes: Uint8Array, length: number = bytes.length): Uint8Array {
  if (typeof length !== 'number' || !Number.isSafeInteger(length) || length < 0) {
    throw new RangeError(
      `readSocketAddress length: expected an integer of 0 or more, got ${described(length)}`,
    )
  }
  if (length <= bytes.length) return bytes.subarray(0, length)
  // A path that fills sun_path has its NUL behind the struct, and the kernel counts it: nothing was lost.
  const room = sizeof(struct.sockaddr_un)
  if (bytes[0] === AF_UNIX && bytes.length === room && length === room + 1) return bytes
  throw new RangeError(
    `readSocketAddress: the address has ${length} bytes, of which the memory took only ${bytes.length}; ` +
      'struct.sockaddr_storage has room for every address',
  )
}

function otherStruct({ family, data }: OtherAddress): struct.sockaddr {
  if (!isMemory(data)) {
    throw new TypeError(
      `socketAddress: expected bytes as data, because the family is a number, got ${described(data)}`,
    )
  }
  const bytes = bytesOf(data, 'socketAddress data')
  const memory = new Uint8Array(Math.max(sizeof(struct.sockaddr), FAMILY + bytes.length))
  const made = struct.sockaddr.at(memory, 0, FAMILY + bytes.length)
  made.sa_family = family
  memory.set(bytes, FAMILY)
  return made
}

function checkNames(family: string, { required, optional }: AnyCodec, address: object): void {
  const names = ['family', ...required, ...optional]
  for (const name of Object.keys(address)) {
    if (names.includes(name)) continue
    throw new TypeError(`socketAddress: ${family} has no field ${name}; it has ${names.join(', ')}`)
  }
  for (const name of required) {
    if ((address as Record<string, unknown>)[name] !== undefined) continue
    throw new TypeError(`socketAddress: ${family} needs ${name}`)
  }
}
