// Several pieces of memory in one call: pipe2, writev, readv.

import { addressOf } from 'rawsys'
import { asText, flags, must, O_CLOEXEC, O_NONBLOCK, owned } from 'rawsys/fs'

/** struct iovec, for each: address and length. The memory must stay alive until the call is over. */
const iovec = (...memory: readonly Uint8Array[]): BigUint64Array =>
  new BigUint64Array(memory.flatMap((bytes) => [addressOf(bytes), BigInt(bytes.length)]))

const ends = new Int32Array(2)
must.pipe2(ends, flags(O_CLOEXEC, O_NONBLOCK))
const [end = -1, start = -1] = ends
using reader = owned(end)
using writer = owned(start)

const [hello, world] = ['hello ', 'world'].map((text) => new TextEncoder().encode(text))
if (hello === undefined || world === undefined) throw new Error('there are two')
must.writev(writer.fd, iovec(hello, world))

const [head, tail] = [new Uint8Array(8), new Uint8Array(8)]
const count = must.readv(reader.fd, iovec(head, tail))
const text = asText(head) + asText(tail, count - head.length)
if (text !== 'hello world') throw new Error(text)
