// Adds up what a directory has below it, with a statx of every entry, and compares that with node:fs. A program opens and
// reads a directory in one crossing; a batch asks for its entries, by short names, relative to the open directory.
// node out/examples/tree-walk.js [directory]

import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isErr, unwrap } from 'rawsys'
import { ENOENT } from 'rawsys/constants'
import {
  AT_FDCWD,
  AT_SYMLINK_NOFOLLOW,
  DirectoryCursor,
  type Fd,
  must,
  O_CLOEXEC,
  O_DIRECTORY,
  O_NOFOLLOW,
  O_RDONLY,
  S_IFDIR,
  S_IFMT,
  STATX_SIZE,
  STATX_TYPE,
  struct,
} from 'rawsys/fs'
import { batch, Failure, program, type Ref } from 'rawsys/program'

type Name = string | Uint8Array

interface Sum {
  folders: number
  others: number
  bytes: number
}

const MOST = 4096
const stats = struct.statx.array(MOST)
const [first, second] = [new Uint8Array(65536), new Uint8Array(4096)]
const [firstEntries, secondEntries] = [new DirectoryCursor(first), new DirectoryCursor(second)]

// Twice, because only a getdents64 that gives 0 says that there is no more.
const openFolder = program((p, parent: Ref<Fd>, name: Ref<Name>) => {
  const fd = p.openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
  return {
    fd,
    filled: p.attempt(() => p.getdents64(fd, first)),
    more: p.attempt(() => p.getdents64(fd, second)),
  }
})

function walk(parent: Fd, name: Name, sum: Sum): void {
  const folder = openFolder.run(parent, name)
  if (folder instanceof Failure) {
    // Who walks while others write finds that things have gone.
    if (folder.errno === -ENOENT) return
    throw folder
  }
  try {
    const names = namesIn(folder.fd, unwrap(folder.filled, 'getdents64'), unwrap(folder.more, 'getdents64'))
    for (let from = 0; from < names.length; from += MOST)
      addUp(folder.fd, names.slice(from, from + MOST), sum)
  } finally {
    must.close(folder.fd)
  }
}

function namesIn(fd: Fd, filled: number, more: number): Name[] {
  const names: Name[] = []
  addNames(firstEntries.over(filled), names)
  for (let bytes = more; bytes > 0; bytes = must.getdents64(fd, second)) {
    addNames(secondEntries.over(bytes), names)
  }
  return names
}

function addNames(cursor: DirectoryCursor, names: Name[]): void {
  while (cursor.next()) {
    const name = nameAt(cursor)
    if (name !== '.' && name !== '..') names.push(name)
  }
}

/** A string, or the bytes of a name that is none. */
function nameAt(cursor: DirectoryCursor): Name {
  try {
    return cursor.name
  } catch {
    return cursor.nameBytes.slice()
  }
}

function addUp(fd: Fd, names: readonly Name[], sum: Sum): void {
  const results = batch(names.length, (p, i) =>
    p.statx(fd, names[i] as Name, AT_SYMLINK_NOFOLLOW, STATX_TYPE | STATX_SIZE, stats.at(i)),
  )
  const folders: Name[] = []
  for (const [i, name] of names.entries()) {
    if (isErr(results[i] as number, ENOENT)) continue
    unwrap(results[i] as number, 'statx', String(name))
    const { stx_mode, stx_size } = stats.at(i)
    sum.bytes += stx_size
    if ((stx_mode & S_IFMT) === S_IFDIR) folders.push(name)
    else sum.others++
  }
  sum.folders += folders.length
  for (const folder of folders) walk(fd, folder, sum)
}

function walkWithNode(path: string, sum: Sum): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const below = join(path, entry.name)
    sum.bytes += lstatSync(below).size
    if (entry.isDirectory()) {
      sum.folders++
      walkWithNode(below, sum)
    } else sum.others++
  }
}

function timed(walked: (sum: Sum) => void): { sum: Sum; milliseconds: number } {
  const sum: Sum = { folders: 0, others: 0, bytes: 0 }
  const start = process.hrtime.bigint()
  walked(sum)
  return { sum, milliseconds: Number(process.hrtime.bigint() - start) / 1e6 }
}

const root = process.argv[2] ?? new URL('../../lib', import.meta.url).pathname
const rows = {
  'programs and batches': timed((sum) => walk(AT_FDCWD as unknown as Fd, root, sum)),
  'node:fs': timed((sum) => walkWithNode(root, sum)),
}
for (const [way, { sum, milliseconds }] of Object.entries(rows)) {
  const { folders, others, bytes } = sum
  console.log(
    `${way.padEnd(20)}  ${folders} directories, ${others} other entries, ${bytes} bytes, ${milliseconds.toFixed(1)} ms`,
  )
}
