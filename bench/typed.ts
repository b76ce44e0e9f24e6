// What a typed call costs: against the same in a native loop, against the frame filled by hand, and against
// node:fs.

import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { addressOf, must, SYS, sys } from 'rawsys'
import { AT_FDCWD, F_GETFL, O_CLOEXEC, O_RDONLY, SEEK_SET, STATX_BASIC_STATS } from 'rawsys/fs'
import type { Candidate } from 'rawsys/measure'
import { runTimes } from '#lib/program/repeat.js'
import { fillNumbers, numberResult, run, SYSCALL } from '#lib/syscall/frame.js'

const ROOT = new URL('../..', import.meta.url).pathname
const FILE = '/etc/hostname'
const zero = openSync('/dev/zero', 'r')
const file = openSync(join(ROOT, 'package.json'), 'r')
const bytes = new Uint8Array(64)
const address = Number(addressOf(bytes))
const statx = new Uint8Array(256)
const paths = realPaths(join(ROOT, 'node_modules'), 5000)
let next = 0

const SEEK = 'lseek in a native loop'
const SEEK_HAND = 'lseek, the frame filled by hand'
const GETFL_HAND = 'fcntl of F_GETFL, the frame filled by hand'
const READ = 'read of 1 byte in a native loop'
const READ_HAND = 'read of 1 byte, the frame filled by hand'
const READ_FS = 'fs.readSync of 1 byte'
const OPEN_FS = 'fs.openSync and closeSync'
const STAT_FS = `fs.statSync of ${paths.length} paths, each`

export const typed: Candidate[] = [
  {
    name: SEEK,
    loop(calls) {
      fillNumbers(SYSCALL, SYS.lseek, file, 0, 0, 0, 0, 0)
      runTimes(calls)
    },
  },
  {
    name: SEEK_HAND,
    floor: SEEK,
    loop(calls) {
      for (let i = 0; i < calls; i++) {
        fillNumbers(SYSCALL, SYS.lseek, file, i & 63, 0, 0, 0, 0)
        run()
        numberResult()
      }
    },
  },
  {
    name: 'sys.lseek against the native loop',
    floor: SEEK,
    loop(calls) {
      for (let i = 0; i < calls; i++) sys.lseek(file, i & 63, SEEK_SET)
    },
  },
  {
    name: 'sys.lseek against the frame by hand',
    floor: SEEK_HAND,
    loop(calls) {
      for (let i = 0; i < calls; i++) sys.lseek(file, i & 63, SEEK_SET)
    },
  },
  {
    name: 'must.lseek against the frame by hand',
    floor: SEEK_HAND,
    loop(calls) {
      for (let i = 0; i < calls; i++) must.lseek(file, i & 63, SEEK_SET)
    },
  },
  {
    name: GETFL_HAND,
    loop(calls) {
      for (let i = 0; i < calls; i++) {
        fillNumbers(SYSCALL, SYS.fcntl, file, 3, 0, 0, 0, 0)
        run()
        numberResult()
      }
    },
  },
  {
    name: 'sys.fcntl(fd, F_GETFL), a call with commands',
    floor: GETFL_HAND,
    loop(calls) {
      for (let i = 0; i < calls; i++) sys.fcntl(file, F_GETFL)
    },
  },
  {
    name: READ,
    loop(calls) {
      fillNumbers(SYSCALL, SYS.read, zero, address, 1, 0, 0, 0)
      runTimes(calls)
    },
  },
  {
    name: READ_HAND,
    floor: READ,
    loop(calls) {
      for (let i = 0; i < calls; i++) {
        fillNumbers(SYSCALL, SYS.read, zero, address, 1, 0, 0, 0)
        run()
        numberResult()
      }
    },
  },
  {
    name: 'sys.read of 1 byte against the native loop',
    floor: READ,
    loop(calls) {
      for (let i = 0; i < calls; i++) sys.read(zero, bytes, 1)
    },
  },
  {
    name: READ_FS,
    loop(calls) {
      for (let i = 0; i < calls; i++) readSync(zero, bytes, 0, 1, null)
    },
  },
  {
    name: 'the native loop of read against fs.readSync',
    floor: READ_FS,
    loop(calls) {
      fillNumbers(SYSCALL, SYS.read, zero, address, 1, 0, 0, 0)
      runTimes(calls)
    },
  },
  {
    name: 'sys.read of 1 byte against fs.readSync',
    floor: READ_FS,
    loop(calls) {
      for (let i = 0; i < calls; i++) sys.read(zero, bytes, 1)
    },
  },
  {
    name: OPEN_FS,
    loop(calls) {
      for (let i = 0; i < calls; i++) closeSync(openSync(FILE, 'r'))
    },
  },
  {
    name: 'openat and close, the frames filled by hand',
    floor: OPEN_FS,
    loop(calls) {
      const path = Buffer.from(`${FILE}\0`)
      const at = Number(addressOf(path))
      for (let i = 0; i < calls; i++) {
        fillNumbers(SYSCALL, SYS.openat, AT_FDCWD, at, O_CLOEXEC, 0, 0, 0)
        run()
        fillNumbers(SYSCALL, SYS.close, numberResult(), 0, 0, 0, 0, 0)
        run()
      }
    },
  },
  {
    name: 'must.openat and close',
    floor: OPEN_FS,
    loop(calls) {
      for (let i = 0; i < calls; i++) must.close(must.openat(AT_FDCWD, FILE, O_RDONLY | O_CLOEXEC))
    },
  },
  {
    name: STAT_FS,
    loop(calls) {
      for (let i = 0; i < calls; i++) statSync(nextPath())
    },
  },
  {
    name: 'must.statx of the same, each',
    floor: STAT_FS,
    loop(calls) {
      for (let i = 0; i < calls; i++) must.statx(AT_FDCWD, nextPath(), 0, STATX_BASIC_STATS, statx)
    },
  },
]

function nextPath(): string {
  next = next + 1 < paths.length ? next + 1 : 0
  return paths[next] as string
}

/** The first so many files below a folder. */
function realPaths(folder: string, most: number): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return entries.slice(0, most).map((entry) => join(folder, entry))
}
