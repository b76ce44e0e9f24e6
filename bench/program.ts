// Programs and batches: against a native loop of the same calls, against direct calls, and against what Node has.

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SYS, sys } from 'rawsys'
import { AT_FDCWD, O_CLOEXEC, O_RDONLY, STATX_BASIC_STATS, struct } from 'rawsys/fs'
import type { Candidate } from 'rawsys/measure'
import { batch, program, type Recorder, type Ref } from 'rawsys/program'
import type { Group } from '#lib/cli/groups.js'
import { runTimes } from '#lib/program/repeat.js'
import { fillNumbers, SYSCALL } from '#lib/syscall/frame.js'

/** How many calls of each row a round has, as bench/suites.ts says: what is made in one go divides it. */
const CALLS_IN_A_ROUND = 4096

const FLOOR = 'getppid in a native loop'
const CALLS = 16
const sixteen = (p: Recorder): void => {
  for (let i = 0; i < CALLS; i++) p.getppid()
}
const compiled = program(sixteen)

const calls: Candidate[] = [
  {
    name: FLOOR,
    loop(calls) {
      fillNumbers(SYSCALL, SYS.getppid, 0, 0, 0, 0, 0, 0)
      runTimes(calls)
    },
  },
  { name: 'sys.getppid()', floor: FLOOR, call: () => sys.getppid() },
  {
    name: 'a program of 16, for each call',
    floor: FLOOR,
    loop(calls) {
      for (let i = 0; i < calls; i += CALLS) compiled.run()
    },
  },
  {
    name: 'the same, recorded anew each time',
    floor: FLOOR,
    loop(calls) {
      for (let i = 0; i < calls; i += CALLS) program(sixteen).run()
    },
  },
  {
    name: 'a batch, for each call',
    floor: FLOOR,
    loop: (calls) => batch(calls, (p) => p.getppid()),
  },
]

const FILE = '/etc/hostname'
const READ_FILE = 'fs.readFileSync of a small file'
const buffer = new Uint8Array(4096)
const stat = new struct.stat()
const READ_ONLY = O_RDONLY | O_CLOEXEC

function record(p: Recorder, path: string | Ref<string>): Ref<number> {
  const fd = p.openat(AT_FDCWD, path, READ_ONLY)
  p.finally(() => p.close(fd))
  p.fstat(fd, stat)
  return p.read(fd, buffer)
}

const slurp = program((p, path: Ref<string>) => record(p, path))
/** How often in one run: a divisor of CALLS_IN_A_ROUND. */
const TIMES = 128
const natively = program((p) => p.loop(() => record(p, FILE), { max: TIMES }))

const file: Candidate[] = [
  {
    name: READ_FILE,
    call: () => readFileSync(FILE),
  },
  {
    name: 'the four calls in a native loop',
    floor: READ_FILE,
    loop(calls) {
      for (let i = 0; i < calls; i += TIMES) natively.run()
    },
  },
  { name: 'a program of them', floor: READ_FILE, call: () => slurp.run(FILE) },
  {
    name: 'direct calls',
    floor: READ_FILE,
    call() {
      const fd = sys.openat(AT_FDCWD, FILE, READ_ONLY) as never
      sys.fstat(fd, stat)
      const bytes = sys.read(fd, buffer)
      sys.close(fd)
      return bytes
    },
  },
]

const STAT = 'fs.statSync of a path'
const root = fileURLToPath(new URL('../../node_modules', import.meta.url))
const found = readdirSync(root, { recursive: true, encoding: 'utf8' })
const paths = Array.from({ length: CALLS_IN_A_ROUND }, (_, i) =>
  join(root, found[i % found.length] as string),
)
const stats = paths.map(() => new struct.statx())
const all = program((p) => {
  for (const [i, path] of paths.entries()) statx(p, path, i)
})

function statx(p: Pick<Recorder, 'statx'>, path: string, i: number): Ref<0> {
  return p.statx(AT_FDCWD, path, 0, STATX_BASIC_STATS, stats[i] as struct.statx)
}

const statxOf: Candidate[] = [
  {
    name: STAT,
    loop(calls) {
      for (let i = 0; i < calls; i++) statSync(paths[i] as string)
    },
  },
  // Their memory is looked at before, once for each.
  { name: 'statx of paths that are known', floor: STAT, loop: () => all.must() },
  {
    name: 'batch of statx',
    floor: STAT,
    loop: (calls) => batch(calls, (p, i) => statx(p, paths[i] as string, i)),
  },
  {
    name: 'sys.statx',
    floor: STAT,
    loop(calls) {
      for (let i = 0; i < calls; i++) {
        sys.statx(AT_FDCWD, paths[i] as string, 0, STATX_BASIC_STATS, stats[i] as struct.statx)
      }
    },
  },
]

export const programs: Group[] = [
  { title: 'getppid', candidates: calls },
  { title: 'openat, fstat, read and close of a small file', candidates: file },
  { title: `statx of ${CALLS_IN_A_ROUND} paths`, candidates: statxOf },
]
