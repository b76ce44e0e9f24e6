// A recursive walk of a tree of 6,000 files, with names and types: by node:fs, and by openat, getdents64 and
// close.

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { must } from 'rawsys'
import { AT_FDCWD, DirectoryCursor, DT_DIR, type Fd, O_CLOEXEC, O_DIRECTORY, O_RDONLY } from 'rawsys/fs'
import type { Candidate } from 'rawsys/measure'

const FOLDERS = 50
const FILES = 120
const READDIR = 'fs.readdirSync, recursive, withFileTypes'
const KERNEL = 'openat, getdents64 and close, entries not looked at'

let made: readonly string[] | undefined

/** The tree's root and its folders; made when it is first walked. */
function tree(): readonly string[] {
  made ??= makeTree()
  return made
}

function makeTree(): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'rawsys-bench-'))
  process.on('exit', () => rmSync(root, { recursive: true, force: true }))
  const folders = Array.from({ length: FOLDERS }, (_, i) => join(root, `folder-${i}`))
  for (const folder of folders) {
    mkdirSync(folder)
    for (let i = 0; i < FILES; i++) writeFileSync(join(folder, `some-file-name-${i}.txt`), '')
  }
  return [root, ...folders]
}

const buffer = new Uint8Array(32768)
const cursor = new DirectoryCursor(buffer)

/** Calls in whose time the walk could not be done faster. */
function kernelOnly(path: string): void {
  const fd = must.openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  while (must.getdents64(fd, buffer) > 0);
  must.close(fd)
}

function walk(parent: Fd | typeof AT_FDCWD, path: string, names: string[], types: number[]): void {
  const fd = must.openat(parent, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  const folders: string[] = []
  for (let filled = must.getdents64(fd, buffer); filled > 0; filled = must.getdents64(fd, buffer)) {
    cursor.over(filled)
    while (cursor.next()) {
      const { name, d_type } = cursor
      if (name === '.' || name === '..') continue
      names.push(name)
      types.push(d_type)
      if (d_type === DT_DIR) folders.push(name)
    }
  }
  for (const folder of folders) walk(fd, folder, names, types)
  must.close(fd)
}

function times(calls: number, walked: (root: string) => number): void {
  const [root = ''] = tree()
  for (let i = 0; i < calls; i++) {
    const found = walked(root)
    if (found !== FOLDERS * (FILES + 1)) throw new Error(`found ${found} entries`)
  }
}

export const directoryWalk: Candidate[] = [
  {
    name: READDIR,
    loop: (calls) =>
      times(calls, (root) => readdirSync(root, { recursive: true, withFileTypes: true }).length),
  },
  {
    name: KERNEL,
    floor: READDIR,
    loop(calls) {
      for (let i = 0; i < calls; i++) for (const folder of tree()) kernelOnly(folder)
    },
  },
  {
    name: 'the same with a DirectoryCursor',
    floor: READDIR,
    loop: (calls) =>
      times(calls, (root) => {
        const names: string[] = []
        walk(AT_FDCWD, root, names, [])
        return names.length
      }),
  },
]
