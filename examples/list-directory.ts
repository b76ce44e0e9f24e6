// Lists a directory and everything below it, with sizes, and adds them up: openat, getdents64 and statx,
// nothing else. node out/examples/list-directory.js [directory]

import { owned } from 'rawsys'
import {
  AT_FDCWD,
  AT_SYMLINK_NOFOLLOW,
  DirectoryCursor,
  DT_DIR,
  DT_UNKNOWN,
  type Fd,
  fileType,
  must,
  O_CLOEXEC,
  O_DIRECTORY,
  O_NOFOLLOW,
  O_RDONLY,
  STATX_SIZE,
  STATX_TYPE,
  struct,
} from 'rawsys/fs'

const MOST_LINES = 40
const buffer = new Uint8Array(65536)
const cursor = new DirectoryCursor(buffer)
const stat = new struct.statx()
const total = { entries: 0, bytes: 0 }

/** A name that need not be UTF-8, for people; calls are given the bytes. */
const readable = new TextDecoder()

function list(parent: Fd | typeof AT_FDCWD, path: string | Uint8Array, depth: number): void {
  using folder = owned(must.openat(parent, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
  for (const { name, type } of entries(folder.fd)) {
    must.statx(folder.fd, name, AT_SYMLINK_NOFOLLOW, STATX_SIZE | STATX_TYPE, stat)
    total.entries++
    total.bytes += stat.stx_size
    if (total.entries <= MOST_LINES) {
      console.log(`${String(stat.stx_size).padStart(10)}  ${'  '.repeat(depth)}${readable.decode(name)}`)
    }
    // Some file systems do not say in the directory what an entry is.
    const isFolder = type === DT_UNKNOWN ? fileType(stat.stx_mode) === 'directory' : type === DT_DIR
    if (isFolder) list(folder.fd, name, depth + 1)
  }
}

/** All of a directory before anything below it is read, because there is one buffer. */
function entries(fd: Fd): { name: Uint8Array; type: number }[] {
  const found: { name: Uint8Array; type: number }[] = []
  for (let filled = must.getdents64(fd, buffer); filled > 0; filled = must.getdents64(fd, buffer)) {
    cursor.over(filled)
    while (cursor.next()) {
      const name = cursor.nameBytes
      if (!isDots(name)) found.push({ name: name.slice(), type: cursor.d_type })
    }
  }
  return found
}

function isDots(name: Uint8Array): boolean {
  return name.length <= 2 && name.every((byte) => byte === 46)
}

const root = process.argv[2] ?? new URL('../../lib/records', import.meta.url).pathname
list(AT_FDCWD, root, 0)
if (total.entries > MOST_LINES) console.log(`       ...  and ${total.entries - MOST_LINES} more`)
console.log(`${total.entries} entries, ${total.bytes} bytes`)
