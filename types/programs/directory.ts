// The entries of a directory, with their types and without a stat for each: getdents64.

import {
  AT_FDCWD,
  DT_DIR,
  directoryEntries,
  flags,
  must,
  O_CLOEXEC,
  O_DIRECTORY,
  O_RDONLY,
  owned,
} from 'rawsys/fs'

using directory = owned(must.openat(AT_FDCWD, '/proc/self', flags(O_RDONLY, O_DIRECTORY, O_CLOEXEC)))

const buffer = new Uint8Array(4096)
const folders: string[] = []
for (;;) {
  const filled = must.getdents64(directory.fd, buffer)
  if (filled === 0) break
  for (const { d_type, d_name } of directoryEntries(buffer, filled)) {
    if (d_type === DT_DIR) folders.push(d_name.text())
  }
}

if (!folders.includes('fd')) throw new Error(`there is no fd among ${folders.join(', ')}`)
