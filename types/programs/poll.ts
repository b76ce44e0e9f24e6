// Waits for the first of several descriptors: poll, through ppoll, which both architectures have.

import { must, POLLIN } from 'rawsys/event'
import { must as files } from 'rawsys/fs'

const ends = new Int32Array(2)
files.pipe2(ends, 0)
const [reader = -1, writer = -1] = ends
must.write(writer, '!')

// struct pollfd: fd (4), events (2), revents (2).
const watched = new DataView(new ArrayBuffer(16))
for (const [i, fd] of [reader, -1].entries()) {
  watched.setInt32(8 * i, fd, true)
  watched.setInt16(8 * i + 4, POLLIN, true)
}
const ready = must.ppoll(watched, 2, new BigInt64Array([10n, 0n]))
if (ready !== 1 || watched.getInt16(6, true) !== POLLIN) throw new Error(`${ready} are ready`)

for (const fd of ends) must.close(fd)
