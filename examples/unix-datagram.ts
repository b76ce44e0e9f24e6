// Datagrams between sockets that have names in the abstract namespace, which leave no file behind. unix(7).

import {
  AF_UNIX,
  type AnySocketAddress,
  asText,
  type Fd,
  must,
  owned,
  readSocketAddress,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  sizeof,
  socketAddress,
  struct,
} from 'rawsys/net'

const server = owned(must.socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))
const client = owned(must.socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))

const address = socketAddress({ family: 'unix', abstract: `rawsys-example-${process.pid}` })
must.bind(server.fd, address)
// Without a name in it, bind lets the kernel choose one, so that there is somebody to answer to.
must.bind(client.fd, socketAddress({ family: 'unix' }))

must.sendto(client.fd, 'ping', undefined, 0, address)
const asked = receive(server.fd)
console.log(`server: ${asked.text} from ${nameOf(asked.from)}`)

must.sendto(server.fd, 'pong', undefined, 0, socketAddress(asked.from))
const answered = receive(client.fd)
console.log(`client: ${answered.text} from ${nameOf(answered.from)}`)

for (const socket of [server, client]) socket.close()

function receive(fd: Fd): { text: string; from: AnySocketAddress } {
  const buffer = new Uint8Array(2048)
  const [memory, length] = [new struct.sockaddr_un(), { value: sizeof(struct.sockaddr_un) }]
  const bytes = must.recvfrom(fd, buffer, undefined, 0, memory, length)
  return { text: asText(buffer, bytes), from: readSocketAddress(memory, length.value) }
}

function nameOf(from: AnySocketAddress): string {
  if (from.family !== 'unix') return 'nobody'
  if (from.abstract !== undefined) return `@${from.abstract.text()}`
  return from.path?.text() ?? 'a socket without a name'
}
