// ffi-rs, in the best form that it has: `load` with one object, used again. The functions that `define` makes
// copy such an object for each call, and cost twice as much.

import { DataType, load, open } from 'ffi-rs'
import type { Candidate } from 'rawsys/measure'
import { bytes, NONE, next, nr, ONE, path, SIX } from './ours.js'

// With an empty path it takes what the process has loaded already: libc.
const library = 'libc'
open({ library, path: '' })

function prepared(funcName: string, retType: DataType.I32 | DataType.I64, paramsType: DataType[]) {
  return { library, funcName, retType, paramsType, paramsValue: [] as unknown[] }
}

const { I32, I64, String: Text, U8Array } = DataType
const getppid = prepared('getppid', I32, [])
const syscall6 = prepared('syscall', I64, [I64, I64, I64, I64, I64, I64, I64])
const ofText = prepared('syscall', I64, [I64, Text])
const ofBytes = prepared('syscall', I64, [I64, U8Array])

function called(of: ReturnType<typeof prepared>, ...values: unknown[]): unknown {
  of.paramsValue = values
  return load(of)
}

export const none: Candidate[] = [{ name: 'ffi-rs: getppid()', floor: NONE, call: () => called(getppid) }]

export const six: Candidate[] = [
  { name: 'ffi-rs: syscall(7 longs)', floor: SIX, call: () => called(syscall6, nr, next(), 2, 3, 4, 5, 6) },
]

export const kinds: Candidate[] = [
  { name: 'ffi-rs: syscall(long, String)', floor: ONE, call: () => called(ofText, nr, path) },
  { name: 'ffi-rs: syscall(long, U8Array)', floor: ONE, call: () => called(ofBytes, nr, bytes) },
]
