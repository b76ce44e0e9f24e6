// What sd_notify does: a datagram to the socket that $NOTIFY_SOCKET names. Here we also listen, as systemd.

import {
  AF_UNIX,
  asText,
  flags,
  MSG_DONTWAIT,
  MSG_NOSIGNAL,
  must,
  owned,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
} from 'rawsys/net'

/** struct sockaddr_un; a name that begins with @ is not in the file system. */
function unixAddress(name: string): Uint8Array {
  const path = new TextEncoder().encode(name.startsWith('@') ? `\0${name.slice(1)}` : name)
  const address = new Uint8Array(2 + path.length)
  new DataView(address.buffer).setUint16(0, AF_UNIX, true)
  address.set(path, 2)
  return address
}

const address = unixAddress(`@rawsys-notify-${process.pid}`)
using systemd = owned(must.socket(AF_UNIX, flags(SOCK_DGRAM, SOCK_CLOEXEC), 0))
must.bind(systemd.fd, address)

using socket = owned(must.socket(AF_UNIX, flags(SOCK_DGRAM, SOCK_CLOEXEC), 0))
must.sendto(socket.fd, 'READY=1', undefined, MSG_NOSIGNAL, address)

const buffer = new Uint8Array(64)
const told = asText(buffer, must.recvfrom(systemd.fd, buffer, undefined, MSG_DONTWAIT))
if (told !== 'READY=1') throw new Error(`systemd was told ${told}`)
