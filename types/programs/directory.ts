// The entries of a directory, with their types and without a stat for each: getdents64.

import { AT_FDCWD, asText, DT_DIR, flags, must, O_CLOEXEC, O_DIRECTORY, O_RDONLY, owned } from 'rawsys/fs'

using directory = owned(must.openat(AT_FDCWD, '/proc/self', flags(O_RDONLY, O_DIRECTORY, O_CLOEXEC)))

const buffer = new Uint8Array(4096)
const view = new DataView(buffer.buffer)
const folders: string[] = []
for (;;) {
  const filled = must.getdents64(directory.fd, buffer)
  if (filled === 0) break
  // struct linux_dirent64: inode (8), offset (8), length of the record (2), type (1), name.
  for (let at = 0; at < filled; at += view.getUint16(at + 16, true)) {
    if (buffer[at + 18] === DT_DIR) folders.push(asText(buffer.subarray(at + 19)))
  }
}

if (!folders.includes('fd')) throw new Error(`there is no fd among ${folders.join(', ')}`)
