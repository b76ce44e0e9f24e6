// Who is at the other end of a socket: SO_PEERCRED.

import { AF_UNIX, must, owned, SO_PEERCRED, SOCK_STREAM, SOL_SOCKET, struct } from 'rawsys/net'

const ends = new Int32Array(2)
must.socketpair(AF_UNIX, SOCK_STREAM, 0, ends)
const [mine = -1, theirs = -1] = ends
using socket = owned(mine)
using peer = owned(theirs)

const credentials = new struct.ucred()
const length = { value: 12 }
must.getsockopt(socket.fd, SOL_SOCKET, SO_PEERCRED, credentials, length)

const { pid, uid } = credentials
if (pid !== process.pid || uid !== process.geteuid?.()) throw new Error(`${peer.fd} is of process ${pid}`)
if (length.value !== 12) throw new Error(`${length.value} bytes`)
