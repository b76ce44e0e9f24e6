// Files for rows.

import { type Fd, must, owned } from 'rawsys/fs'

/** Gives a function a file in memory with some text in it, and closes the file. */
export function withFile<T>(use: (fd: Fd) => T): T {
  using file = owned(must.memfd_create('row', 0))
  must.write(file.fd, 'some text in a file')
  return use(file.fd)
}

/** A path that is not there. */
export const MISSING = '/no/such/file'
