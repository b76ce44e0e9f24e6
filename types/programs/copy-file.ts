// Copies parts of a file inside the kernel, from offsets of one's own: copy_file_range, sendfile, splice.

import { asText, must, O_CLOEXEC, owned, SPLICE_F_MOVE } from 'rawsys/fs'

using from = owned(must.memfd_create('from', 0))
using to = owned(must.memfd_create('to', 0))
must.write(from.fd, 'one two three')

const position = { value: 4 }
must.copy_file_range(from.fd, position, to.fd, null, 3)
if (position.value !== 7) throw new Error(`copied up to ${position.value}`)

must.sendfile(to.fd, from.fd, { value: 3 }, 1)

// splice needs a pipe in between.
const ends = new Int32Array(2)
must.pipe2(ends, O_CLOEXEC)
const [end = -1, start = -1] = ends
using reader = owned(end)
using writer = owned(start)
const moved = must.splice(from.fd, { value: 0n }, writer.fd, null, 3, SPLICE_F_MOVE)
must.splice(reader.fd, null, to.fd, null, moved, 0)

const buffer = new Uint8Array(32)
const text = asText(buffer, must.pread64(to.fd, buffer, undefined, 0))
if (text !== 'two one') throw new Error(`the copy says ${text}`)
