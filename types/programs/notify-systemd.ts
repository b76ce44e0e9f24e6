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
  socketAddress,
} from 'rawsys/net'

const address = socketAddress({ family: 'unix', abstract: `rawsys-notify-${process.pid}` })
using systemd = owned(must.socket(AF_UNIX, flags(SOCK_DGRAM, SOCK_CLOEXEC), 0))
must.bind(systemd.fd, address)

using socket = owned(must.socket(AF_UNIX, flags(SOCK_DGRAM, SOCK_CLOEXEC), 0))
must.sendto(socket.fd, 'READY=1', undefined, MSG_NOSIGNAL, address)

const buffer = new Uint8Array(64)
const told = asText(buffer, must.recvfrom(systemd.fd, buffer, undefined, MSG_DONTWAIT))
if (told !== 'READY=1') throw new Error(`systemd was told ${told}`)
