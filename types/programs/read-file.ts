// Reads a file whose size is not known beforehand, and copes with one that is not there.

import {
  AT_FDCWD,
  asText,
  ENOENT,
  flags,
  isErr,
  O_CLOEXEC,
  O_RDONLY,
  owned,
  retryOnEintr,
  sys,
  unwrap,
} from 'rawsys/fs'

function read(path: string): Uint8Array | undefined {
  const opened = sys.openat(AT_FDCWD, path, flags(O_RDONLY, O_CLOEXEC))
  if (isErr(opened, ENOENT)) return undefined
  using file = owned(unwrap(opened, 'openat', path))

  const chunks: Uint8Array[] = []
  for (;;) {
    const chunk = new Uint8Array(4096)
    const count = unwrap(
      retryOnEintr(() => sys.read(file.fd, chunk)),
      'read',
      path,
    )
    if (count === 0) return Buffer.concat(chunks)
    chunks.push(chunk.subarray(0, count))
  }
}

const status = read('/proc/self/status')
if (status === undefined || !asText(status).includes(`Pid:\t${process.pid}\n`))
  throw new Error('no such process')
if (read('/no/such/file') !== undefined) throw new Error('there is a file of this name')
