// An ioctl that rawsys does not know, described once and checked from then on.

import { _IOR, command, take } from 'rawsys'
import { ENOTTY, isErr, must, sys } from 'rawsys/fs'

// What a driver's header says: _IOR('R', 0x5a, struct frobnicator), with 24 bytes in the struct.
const GET_FROBNICATOR = command(
  'ioctl',
  _IOR(0x52, 0x5a, 24),
  [take.struct<'frobnicator'>(24)],
  'GET_FROBNICATOR',
)

const ends = new Int32Array(2)
must.pipe2(ends, 0)
const [reader = -1, writer = -1] = ends

const result = sys.ioctl(reader, GET_FROBNICATOR, new Uint8Array(24))
if (!isErr(result, ENOTTY)) throw new Error('a pipe frobnicates')

must.close(reader)
must.close(writer)
