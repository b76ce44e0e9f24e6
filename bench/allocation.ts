// How many bytes of JS heap a call takes. Run as a program with --expose-gc and young generations so
// large that nothing is collected in between, it prints them as JSON.

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { getHeapStatistics } from 'node:v8'
import { must, SYS, sys, syscall } from 'rawsys'
import { AT_FDCWD, O_RDONLY, SEEK_SET } from 'rawsys/fs'

const CALLS = 1_000_000
const FLAGS = ['--expose-gc', '--min-semi-space-size=128', '--max-semi-space-size=128']

const zero = must.openat(AT_FDCWD, '/dev/zero', O_RDONLY)
const bytes = new Uint8Array(64)

const calls: Record<string, () => void> = {
  'syscall(nr)': () => {
    for (let i = 0; i < CALLS; i++) syscall(SYS.getppid)
  },
  'syscall(nr, six numbers)': () => {
    for (let i = 0; i < CALLS; i++) syscall(SYS.getppid, i, 2, 3, 4, 5, 6)
  },
  'sys.getppid()': () => {
    for (let i = 0; i < CALLS; i++) sys.getppid()
  },
  'sys.lseek(fd, i, SEEK_SET)': () => {
    for (let i = 0; i < CALLS; i++) sys.lseek(0, i & 63, SEEK_SET)
  },
  'sys.read(fd, buffer, 1)': () => {
    for (let i = 0; i < CALLS; i++) sys.read(zero, bytes, 1)
  },
}

/** Bytes for each call, by what is called: the least of some rounds, as compiling takes memory too. */
export function allocation(): Record<string, number> {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...FLAGS, fileURLToPath(import.meta.url)], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

function grown(run: () => void): number {
  const rounds = Array.from({ length: 4 }, () => {
    globalThis.gc?.()
    const before = getHeapStatistics().used_heap_size
    run()
    return getHeapStatistics().used_heap_size - before
  })
  return Math.max(0, Math.min(...rounds)) / CALLS
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = Object.entries(calls).map(([name, run]) => [name, Number(grown(run).toFixed(1))])
  console.log(JSON.stringify(Object.fromEntries(rows)))
}
