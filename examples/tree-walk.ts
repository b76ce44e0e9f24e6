// Counts what a directory has below it, and adds up the bytes, with a statx of every entry. A program opens and reads a
// directory in one crossing; a batch asks for its entries by short names, relative to the open directory.
// node out/examples/tree-walk.js [directory]

import { errnoName, errnoText, isErr } from 'rawsys'
import {
  AT_FDCWD,
  AT_SYMLINK_NOFOLLOW,
  DirectoryCursor,
  ELOOP,
  ENOENT,
  ENOTDIR,
  type Errno,
  type Fd,
  must,
  O_CLOEXEC,
  O_DIRECTORY,
  O_NOFOLLOW,
  O_RDONLY,
  type Result,
  S_IFDIR,
  S_IFMT,
  type Size,
  STATX_SIZE,
  STATX_TYPE,
  struct,
  sys,
} from 'rawsys/fs'
import { batch, Failure, program, type Ref } from 'rawsys/program'

/** A string, or the bytes of a name that is not UTF-8. */
type Name = string | Uint8Array

const sum = { directories: 0, others: 0, bytes: 0, unread: 0 }

/** Entries are asked for so many at a time. */
const MOST = 256
const memory = struct.statx.array(MOST)
const stats = Array.from({ length: MOST }, (_, i) => memory.at(i))

const [first, next] = [new Uint8Array(32768), new Uint8Array(32768)]
const [firstEntries, nextEntries] = [new DirectoryCursor(first), new DirectoryCursor(next)]

// Twice, because only a getdents64 that gives 0 says that there is no more; mostly the second does.
const openDirectory = program((p, parent: Ref<Fd | typeof AT_FDCWD>, name: Ref<Name>) => {
  const fd = p.openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
  return {
    fd,
    filled: p.attempt(() => p.getdents64(fd, first)),
    more: p.attempt(() => p.getdents64(fd, next)),
  }
})

function walk(parent: Fd | typeof AT_FDCWD, name: Name, path: string): void {
  const opened = openDirectory.run(parent, name)
  if (opened instanceof Failure) {
    complain(path, opened.errno)
    return
  }
  const { fd, filled, more } = opened
  const names = readNames(fd, filled, more, path)
  for (let from = 0; from < names.length; from += MOST) {
    // What is below is walked when these have been looked at, for there is one list of stats.
    for (const directory of addUp(fd, names.slice(from, from + MOST), path)) {
      walk(fd, directory, `${path}/${text(directory)}`)
    }
  }
  must.close(fd)
}

function readNames(fd: Fd, filled: Result<Size>, more: Result<Size>, path: string): Name[] {
  const names: Name[] = []
  if (isErr(filled)) complain(path, filled)
  else addNames(firstEntries.over(filled), names)
  let bytes = more
  while (!isErr(bytes) && bytes > 0) {
    addNames(nextEntries.over(bytes), names)
    bytes = sys.getdents64(fd, next)
  }
  if (isErr(bytes) && !isErr(filled)) complain(path, bytes)
  return names
}

function addNames(cursor: DirectoryCursor, names: Name[]): void {
  while (cursor.next()) {
    const name = nameAt(cursor)
    if (name !== '.' && name !== '..') names.push(name)
  }
}

function nameAt(cursor: DirectoryCursor): Name {
  try {
    return cursor.name
  } catch {
    return cursor.nameBytes.slice()
  }
}

/** Adds up some entries, and gives those that are directories. */
function addUp(fd: Fd, names: readonly Name[], path: string): Name[] {
  const results = batch(names.length, (p, i) =>
    p.statx(fd, names[i] as Name, AT_SYMLINK_NOFOLLOW, STATX_TYPE | STATX_SIZE, stats[i] as struct.statx),
  )
  const directories: Name[] = []
  for (const [i, name] of names.entries()) {
    const result = results[i] as number
    if (isErr(result)) {
      complain(`${path}/${text(name)}`, result)
      continue
    }
    const { stx_mode, stx_size } = stats[i] as struct.statx
    sum.bytes += stx_size
    if ((stx_mode & S_IFMT) === S_IFDIR) directories.push(name)
    else sum.others++
  }
  sum.directories += directories.length
  return directories
}

/** Says what could not be read. What is gone, or no directory any more, has changed since its name was read. */
function complain(path: string, error: Errno | number): void {
  const isRoot = path === root
  if (!isRoot && isErr(error, ENOENT, ENOTDIR, ELOOP)) return
  console.error(`${path}: ${errnoName(error)}: ${errnoText(error)}`)
  sum.unread++
}

function text(name: Name): string {
  return typeof name === 'string' ? name : new TextDecoder().decode(name)
}

const root = process.argv[2] ?? new URL('../../lib', import.meta.url).pathname
// With a slash behind it a symbolic link is followed.
walk(AT_FDCWD, `${root}/`, root)
console.log(`${sum.directories} directories, ${sum.others} other entries, ${sum.bytes} bytes`)
if (sum.unread > 0) {
  console.error(`${sum.unread} could not be read`)
  process.exitCode = 1
}
