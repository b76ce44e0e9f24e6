// AF_UNIX, where the length says what kind of name it is. unix(7).

import { AF_UNIX } from '../../generated/named/net.js'
import { struct } from '../../generated/views/net.js'
import { offsetof, sizeof } from '../../struct/sizeof.js'
import { Name, nameBytes } from '../name.js'
import type { Codec } from './codec.js'
import type { SocketAddressFields } from './types.js'

export const unix: Codec<'unix'> = {
  number: AF_UNIX,
  struct: 'sockaddr_un',
  required: [],
  optional: ['path', 'abstract'],
  least: sunPath,
  write(address) {
    const { bytes, start, used } = nameOf(address)
    // The kernel goes by the length, so the struct ends with the name.
    const memory = new Uint8Array(sizeof(struct.sockaddr_un))
    const made = struct.sockaddr_un.at(memory, 0, sunPath() + used)
    made.sun_family = AF_UNIX
    made.sun_path.set(bytes, start)
    return made
  },
  read(bytes, length) {
    const name = bytes.subarray(sunPath(), length)
    if (name.length === 0) return { family: 'unix' }
    if (name[0] === 0) return { family: 'unix', abstract: Name.from(name.subarray(1)) as Name }
    const nul = name.indexOf(0)
    return { family: 'unix', path: Name.from(nul < 0 ? name : name.subarray(0, nul)) as Name }
  },
}

/** The bytes of a name, where they begin in sun_path, and how much of it is used. */
function nameOf({ path, abstract }: SocketAddressFields['unix']): {
  bytes: Uint8Array
  start: number
  used: number
} {
  const room = sizeof(struct.sockaddr_un) - sunPath()
  if (path !== undefined && abstract !== undefined) {
    throw new TypeError('socketAddress: expected a path or an abstract name, got both')
  }
  if (path !== undefined) {
    const bytes = checkedPath(path, room)
    // With the NUL, unless there is no room for one: the kernel knows the end all the same.
    return { bytes, start: 0, used: Math.min(room, bytes.length + 1) }
  }
  if (abstract === undefined) return { bytes: new Uint8Array(0), start: 0, used: 0 }
  const bytes = nameBytes(abstract, 'socketAddress abstract')
  if (bytes.length < room) return { bytes, start: 1, used: 1 + bytes.length }
  throw new RangeError(
    `socketAddress abstract: expected ${room - 1} bytes or fewer, got ${bytes.length}; ` +
      'the NUL before it needs one',
  )
}

function checkedPath(path: unknown, room: number): Uint8Array {
  const bytes = nameBytes(path, 'socketAddress path')
  if (bytes.length === 0) {
    throw new TypeError('socketAddress path: expected a name, got none; leave out the path for no name')
  }
  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    throw new TypeError(
      `socketAddress path: there is a NUL at index ${nul}; a name without a file is given as \`abstract\``,
    )
  }
  if (bytes.length <= room) return bytes
  throw new RangeError(
    `socketAddress path: expected ${room} bytes or fewer, got ${bytes.length}; open its directory and use ` +
      '/proc/self/fd/N/name',
  )
}

function sunPath(): number {
  return offsetof(struct.sockaddr_un, 'sun_path')
}
