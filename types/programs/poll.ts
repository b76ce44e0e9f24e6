// Waits for the first of several descriptors: poll, through ppoll, which both architectures have.

import { must, POLLIN, struct } from 'rawsys/event'
import { must as files } from 'rawsys/fs'

const ends = new Int32Array(2)
files.pipe2(ends, 0)
const [reader = -1, writer = -1] = ends
must.write(writer, '!')

const watched = struct.pollfd.array([reader, -1].map((fd) => ({ fd, events: POLLIN })))
const ready = must.ppoll(watched, undefined, new struct.timespec({ tv_sec: 10 }))
if (ready !== 1 || watched.at(0).revents !== POLLIN) throw new Error(`${ready} are ready`)

for (const fd of ends) must.close(fd)
