// An open file goes through a socket as a descriptor: who receives it can read what it could not open.
// unix(7).

import { fileURLToPath } from 'node:url'
import { must } from 'rawsys'
import { AT_FDCWD, O_CLOEXEC, O_RDONLY } from 'rawsys/fs'
import {
  AF_UNIX,
  asText,
  CMSG_SPACE,
  controlMessages,
  controlMessagesIn,
  type Fd,
  MSG_CMSG_CLOEXEC,
  owned,
  SO_PASSCRED,
  SOCK_CLOEXEC,
  SOCK_SEQPACKET,
  SOL_SOCKET,
  sizeof,
  struct,
} from 'rawsys/net'

const ends = new Int32Array(2)
must.socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends)
const [sender, receiver] = [owned(ends[0] as Fd), owned(ends[1] as Fd)]
// The kernel tells who sent.
must.setsockopt(receiver.fd, SOL_SOCKET, SO_PASSCRED, true)

// This very script.
const file = owned(must.openat(AT_FDCWD, fileURLToPath(import.meta.url), O_RDONLY | O_CLOEXEC))
const sent = new struct.msghdr({
  msg_iov: [{ iov_base: new TextEncoder().encode('here is a file') }],
  msg_control: controlMessages([{ type: 'rights', fds: [file.fd] }]),
})
must.sendmsg(sender.fd, sent, 0)
// The file stays open for who receives it.
file.close()

const text = new Uint8Array(100)
const received = new struct.msghdr({
  msg_iov: [{ iov_base: text }],
  msg_control: new Uint8Array(CMSG_SPACE(4) + CMSG_SPACE(sizeof(struct.ucred))),
})
const bytes = must.recvmsg(receiver.fd, received, MSG_CMSG_CLOEXEC)
console.log(`received: ${asText(text, bytes)}`)
for (const message of controlMessagesIn(received)) {
  if (message.type === 'credentials') console.log(`from process ${message.pid} of user ${message.uid}`)
  if (message.type === 'rights') for (const fd of message.fds) printFirstLine(fd)
}
for (const socket of [sender, receiver]) socket.close()

/** Descriptors that were received are ours to close. */
function printFirstLine(fd: Fd): void {
  const received = owned(fd)
  const buffer = new Uint8Array(200)
  const [line] = asText(buffer, must.read(received.fd, buffer)).split('\n')
  console.log(`descriptor ${received.fd} begins with: ${line}`)
  received.close()
}
