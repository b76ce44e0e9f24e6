// A filter of a socket in classic BPF: the kernel drops the datagrams that do not begin with a letter of
// choice. `node out/examples/socket-filter.js`

import {
  AF_UNIX,
  isErr,
  must,
  owned,
  SO_ATTACH_FILTER,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOL_SOCKET,
  sys,
} from 'rawsys/net'
import {
  BPF_ABS,
  BPF_B,
  BPF_JEQ,
  BPF_JMP,
  BPF_JUMP,
  BPF_K,
  BPF_LD,
  BPF_RET,
  BPF_STMT,
  filterProgram,
  filterText,
} from 'rawsys/sec'

const filter = [
  BPF_STMT(BPF_LD | BPF_B | BPF_ABS, 0),
  BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 'k'.charCodeAt(0), 0, 1),
  BPF_STMT(BPF_RET | BPF_K, 0xffff), // so many bytes are let in
  BPF_STMT(BPF_RET | BPF_K, 0),
]
console.log(filterText(filter))

const pair = new Int32Array(2)
must.socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0, pair)
const [receiver, sender] = Array.from(pair, (fd) => owned(fd)) as [
  ReturnType<typeof owned>,
  ReturnType<typeof owned>,
]
must.setsockopt(receiver.fd, SOL_SOCKET, SO_ATTACH_FILTER, filterProgram(filter))

// The sender is not told: what is dropped counts as sent.
for (const text of ['kernel', 'noise', 'kept', 'dropped']) {
  must.write(sender.fd, text)
  console.log(`sent ${text}`)
}
const buffer = new Uint8Array(64)
for (;;) {
  const length = sys.read(receiver.fd, buffer)
  if (isErr(length)) break
  console.log(`received ${Buffer.from(buffer.subarray(0, length))}`)
}
sender.close()
receiver.close()
