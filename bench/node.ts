// The calls of this library against those of Node's own that one would make otherwise. Each pair does the
// same: where Node gives a number or a bigint, ours makes one too; where it gives an object, ours fills a
// struct that is used again, as one would. `must`, so that no row is one of an error.

import { randomBytes, randomFillSync } from 'node:crypto'
import { closeSync, existsSync, fstatSync, openSync, readSync, statSync, writeSync } from 'node:fs'
import { must, sys } from 'rawsys'
import { monotonic, realtime } from 'rawsys/clock'
import { AT_FDCWD, O_CLOEXEC, O_RDONLY, STATX_BASIC_STATS, struct } from 'rawsys/fs'
import { CLOCK_MONOTONIC, struct as time } from 'rawsys/time'
import { vdso } from 'rawsys/vdso'
import type { Group } from '#lib/cli/groups.js'

const FILE = '/etc/hostname'
const MISSING = '/etc/no-such-file'
const zero = openSync('/dev/zero', 'r')
const sink = openSync('/dev/null', 'w')
const file = openSync(FILE, 'r')
const bytes = new Uint8Array(16)
const timespec = new time.timespec()
const start = monotonic.read()
const stat = new struct.stat()
const statx = new struct.statx()

export const node: Group[] = [
  against(
    'the monotonic clock',
    { name: 'process.hrtime.bigint()', call: () => process.hrtime.bigint() },
    { name: 'performance.now()', call: () => performance.now() },
    { name: 'process.hrtime()', call: () => process.hrtime() },
    { name: 'monotonic.now(), a bigint', call: () => monotonic.now() },
    { name: 'monotonic.since(start), a number', call: () => monotonic.since(start) },
    { name: 'monotonic.read(timespec)', call: () => monotonic.read(timespec) },
    {
      name: 'vdso.clock_gettime(clock, timespec)',
      call: () => vdso.clock_gettime(CLOCK_MONOTONIC, timespec),
    },
  ),
  against(
    'the time of day',
    { name: 'Date.now()', call: () => Date.now() },
    { name: 'realtime.read(timespec)', call: () => realtime.read(timespec) },
  ),
  against(
    '16 random bytes',
    { name: 'crypto.randomFillSync', call: () => randomFillSync(bytes) },
    { name: 'crypto.randomBytes', call: () => randomBytes(16) },
    { name: 'vdso.getrandom', call: () => vdso.getrandom(bytes, undefined, 0) },
    { name: 'vdso.getrandom into a new array', call: () => vdso.getrandom(new Uint8Array(16), undefined, 0) },
    { name: 'must.getrandom', call: () => must.getrandom(bytes, undefined, 0) },
  ),
  against(
    'read of 1 byte',
    { name: 'fs.readSync of 1 byte', call: () => readSync(zero, bytes, 0, 1, null) },
    { name: 'must.read of 1 byte', call: () => must.read(zero, bytes, 1) },
  ),
  against(
    'write of 1 byte',
    { name: 'fs.writeSync of 1 byte', call: () => writeSync(sink, bytes, 0, 1, null) },
    { name: 'must.write of 1 byte', call: () => must.write(sink, bytes, 1) },
  ),
  against(
    'fstat',
    { name: 'fs.fstatSync', call: () => fstatSync(file) },
    { name: 'must.fstat into a struct', call: () => must.fstat(file, stat) },
  ),
  against(
    'open and close',
    { name: 'fs.openSync and closeSync', call: () => closeSync(openSync(FILE, 'r')) },
    {
      name: 'must.openat and close',
      call: () => must.close(must.openat(AT_FDCWD, FILE, O_RDONLY | O_CLOEXEC)),
    },
  ),
  against(
    'stat by path',
    { name: 'fs.statSync', call: () => statSync(FILE) },
    {
      name: 'must.statx into a struct',
      call: () => must.statx(AT_FDCWD, FILE, 0, STATX_BASIC_STATS, statx),
    },
  ),
  against(
    'whether a file exists',
    { name: 'fs.existsSync', call: () => existsSync(FILE) },
    { name: 'sys.faccessat', call: () => sys.faccessat(AT_FDCWD, FILE, 0) === 0 },
  ),
  against(
    'whether a file exists that does not',
    { name: 'fs.existsSync, nothing there', call: () => existsSync(MISSING) },
    { name: 'sys.faccessat, nothing there', call: () => sys.faccessat(AT_FDCWD, MISSING, 0) === 0 },
  ),
]

interface Call {
  readonly name: string
  readonly call: () => unknown
}

function against(title: string, nodes: Call, ...others: readonly Call[]): Group {
  const compared = others.map((candidate) => ({ ...candidate, floor: nodes.name }))
  return { title, candidates: [nodes, ...compared] }
}
