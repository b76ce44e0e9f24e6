// Control messages of SOL_SOCKET.

import {
  SCM_CREDENTIALS,
  SCM_PIDFD,
  SCM_RIGHTS,
  SO_TIMESTAMP_NEW,
  SO_TIMESTAMP_OLD,
  SO_TIMESTAMPING_NEW,
  SO_TIMESTAMPING_OLD,
  SO_TIMESTAMPNS_NEW,
  SO_TIMESTAMPNS_OLD,
  SOL_SOCKET,
} from '../../generated/named/net.js'
import { struct } from '../../generated/views/net.js'
import { sizeof } from '../../struct/sizeof.js'
import { int32, uint32 } from '../../sys/integer.js'
import { described, isArray } from '../../sys/refusal.js'
import type { Fd, Pid } from '../../sys/types.js'
import { INT, intIn, type Kind, type Sent, viewOf } from './kind.js'
import type { PacketTime } from './types.js'

export const rights: Kind<Sent<'rights'>> = {
  level: SOL_SOCKET,
  type: SCM_RIGHTS,
  least: () => 0,
  read(data) {
    const view = viewOf(data)
    const count = Math.floor(data.length / INT)
    return {
      type: 'rights',
      fds: Array.from({ length: count }, (_, i) => view.getInt32(i * INT, true) as Fd),
    }
  },
  write({ fds }) {
    if (!isArray(fds)) throw new TypeError(`controlMessages fds: expected an array, got ${described(fds)}`)
    return Int32Array.from(fds, (fd) => int32(fd, 'controlMessages fds'))
  },
}

export const credentials: Kind<Sent<'credentials'>> = {
  level: SOL_SOCKET,
  type: SCM_CREDENTIALS,
  least: () => sizeof(struct.ucred),
  read(data) {
    const { pid, uid, gid } = struct.ucred.at(data)
    return { type: 'credentials', pid, uid, gid }
  },
  write({ pid, uid, gid }) {
    // What is left out must not become root.
    return new struct.ucred({
      pid: int32(pid, 'controlMessages pid') as Pid,
      uid: uint32(uid, 'controlMessages uid'),
      gid: uint32(gid, 'controlMessages gid'),
    })
  },
}

export const pidfd: Kind = {
  level: SOL_SOCKET,
  type: SCM_PIDFD,
  least: () => INT,
  read: (data) => ({ type: 'pidfd', pidfd: intIn(data) as Fd }),
}

export const timestamp: Kind = {
  level: SOL_SOCKET,
  type: SO_TIMESTAMP_OLD,
  least: () => sizeof(struct.timeval),
  read(data) {
    const { tv_sec, tv_usec } = struct.timeval.at(data)
    return { type: 'timestamp', sec: tv_sec, usec: tv_usec }
  },
}

export const timestampns: Kind = {
  level: SOL_SOCKET,
  type: SO_TIMESTAMPNS_OLD,
  least: () => sizeof(struct.timespec),
  read: (data) => ({ type: 'timestampns', ...timeOf(struct.timespec.at(data)) }),
}

export const timestamping: Kind = {
  level: SOL_SOCKET,
  type: SO_TIMESTAMPING_OLD,
  least: () => sizeof(struct.scm_timestamping),
  read(data) {
    // The one in the middle is no longer used.
    const [software, , hardware] = [...struct.scm_timestamping.at(data).ts].map(timeOf)
    return { type: 'timestamping', software: unlessZero(software), hardware: unlessZero(hardware) }
  },
}

/** The old and the new form of a timestamp differ on 32-bit machines only. */
export const NEW_FORMS: readonly Kind[] = [
  { ...timestamp, type: SO_TIMESTAMP_NEW },
  { ...timestampns, type: SO_TIMESTAMPNS_NEW },
  { ...timestamping, type: SO_TIMESTAMPING_NEW },
]

function timeOf({ tv_sec, tv_nsec }: struct.timespec): PacketTime {
  return { sec: tv_sec, nsec: tv_nsec }
}

function unlessZero(time: PacketTime | undefined): PacketTime | undefined {
  return time === undefined || (time.sec === 0 && time.nsec === 0) ? undefined : time
}
