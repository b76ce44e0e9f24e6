// What structs cost: fields against a DataView written by hand, new ones, and passing one to a call; against
// node:fs.

import { fstatSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { addressOf, SYS } from 'rawsys'
import { struct, sys } from 'rawsys/fs'
import type { Candidate } from 'rawsys/measure'
import { struct as time } from 'rawsys/time'
import { runTimes } from '#lib/program/repeat.js'
import { fillNumbers, SYSCALL } from '#lib/syscall/frame.js'

const ROOT = new URL('../..', import.meta.url).pathname
const file = openSync(join(ROOT, 'package.json'), 'r')
const statx = new struct.statx({ stx_blksize: 4096, stx_size: 123456789012 })
const stat = new struct.stat()
const bytes = new Uint8Array(stat.byteLength)
const byHand = new DataView(new ArrayBuffer(256))
byHand.setUint32(4, 4096, true)
const OFFSET_OF_SIZE = 40
/** What is read goes here, or an optimizer would leave the reading out. */
export let sink = 0
const made: unknown[] = new Array(64).fill(undefined)

const READ = 'DataView by hand: read 32 bits'
const WRITE = 'DataView by hand: write and read 32 bits'
const READ64 = 'DataView by hand: read 64 bits as a bigint'
const FSTAT_FS = 'fs.fstatSync and two fields'
const FSTAT_BYTES = 'sys.fstat into a Uint8Array'

// Code that has seen many structs, as that of a program has, so that nothing is measured that only one struct
// has.
for (let i = 0; i < 20000; i++) {
  const others = [
    new struct.flock(),
    new struct.iovec(),
    new time.timespec(),
    new struct.open_how(),
    new struct.statfs(),
  ]
  sys.fstat(file, others.length > i % 4 ? stat : bytes)
  for (const other of others) sys.read(-1, other as never, 8)
}

export const structs: Candidate[] = [
  {
    name: READ,
    loop(calls) {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += byHand.getUint32(4, true)
      sink = sum
    },
  },
  {
    name: 'a field of 32 bits: read',
    floor: READ,
    loop(calls) {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += statx.stx_blksize
      sink = sum
    },
  },
  {
    name: WRITE,
    loop(calls) {
      let sum = 0
      for (let i = 0; i < calls; i++) {
        byHand.setUint32(4, i, true)
        sum += byHand.getUint32(4, true)
      }
      sink = sum
    },
  },
  {
    name: 'a field of 32 bits: write and read',
    floor: WRITE,
    loop(calls) {
      let sum = 0
      for (let i = 0; i < calls; i++) {
        statx.stx_blksize = i
        sum += statx.stx_blksize
      }
      sink = sum
    },
  },
  {
    name: READ64,
    loop(calls) {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += Number(byHand.getBigUint64(OFFSET_OF_SIZE, true))
      sink = sum
    },
  },
  {
    name: 'a field of 64 bits: read',
    floor: READ64,
    loop(calls) {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += statx.stx_size
      sink = sum
    },
  },
  {
    name: 'a field of 64 bits: write',
    floor: READ64,
    loop(calls) {
      for (let i = 0; i < calls; i++) statx.stx_size = i
    },
  },
  {
    name: 'a field of a nested struct: read',
    floor: READ,
    loop(calls) {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += statx.stx_mtime.tv_nsec
      sink = sum
    },
  },
  {
    name: 'new struct.timespec()',
    loop(calls) {
      for (let i = 0; i < calls; i++) made[i & 63] = new time.timespec()
    },
  },
  {
    name: 'new struct.timespec with two fields',
    loop(calls) {
      for (let i = 0; i < calls; i++) made[i & 63] = new time.timespec({ tv_sec: i, tv_nsec: 1 })
    },
  },
  {
    name: 'new struct.statx()',
    loop(calls) {
      for (let i = 0; i < calls; i++) made[i & 63] = new struct.statx()
    },
  },
  {
    name: FSTAT_BYTES,
    loop(calls) {
      for (let i = 0; i < calls; i++) sys.fstat(file, bytes)
    },
  },
  {
    name: 'sys.fstat into a struct',
    floor: FSTAT_BYTES,
    loop(calls) {
      for (let i = 0; i < calls; i++) sys.fstat(file, stat)
    },
  },
  {
    name: FSTAT_FS,
    loop(calls) {
      for (let i = 0; i < calls; i++) {
        const { size, mode } = fstatSync(file)
        sink += size + mode
      }
    },
  },
  {
    name: 'the native loop of fstat against fs.fstatSync',
    floor: FSTAT_FS,
    loop(calls) {
      fillNumbers(SYSCALL, SYS.fstat, file, Number(addressOf(bytes)), 0, 0, 0, 0)
      runTimes(calls)
    },
  },
  {
    name: 'sys.fstat into a reused struct, and two fields',
    floor: FSTAT_FS,
    loop(calls) {
      for (let i = 0; i < calls; i++) {
        sys.fstat(file, stat)
        sink += stat.st_size + stat.st_mode
      }
    },
  },
]
