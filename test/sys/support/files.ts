// Files without a name, and what node:fs sees in them.

import { must, owned } from 'rawsys'
import { type Fd, MFD_CLOEXEC } from 'rawsys/fs'
import { close, readFrom, writeTo } from '../../support/descriptors.js'

/** Gives a test a new file in memory, and closes it. */
export function withFile<T>(contents: string | Uint8Array, use: (fd: Fd) => T): T {
  const file = owned(must.memfd_create('test', MFD_CLOEXEC))
  try {
    if (contents.length > 0) writeTo(file.fd, contents, 0)
    return use(file.fd)
  } finally {
    file.close()
  }
}

/** Bytes of a file as node:fs reads them, as latin1. */
export function fileText(fd: number, length: number, position: number | bigint = 0): string {
  const bytes = Buffer.alloc(length)
  return bytes.toString('latin1', 0, readFrom(fd, bytes, 0, length, position))
}

/** Gives a test both ends of a new pipe, and closes what the test has not closed. */
export function withPipe<T>(use: (readEnd: Fd, writeEnd: Fd) => T): T {
  const ends = new Int32Array(2)
  must.pipe2(ends, 0)
  const [readEnd, writeEnd] = ends as unknown as [Fd, Fd]
  try {
    return use(readEnd, writeEnd)
  } finally {
    for (const end of ends) close(end)
  }
}
