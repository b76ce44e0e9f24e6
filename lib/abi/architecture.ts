// All that is known of one architecture.

import * as event from '../generated/calls/event.js'
import * as fs from '../generated/calls/fs.js'
import * as ipc from '../generated/calls/ipc.js'
import * as mem from '../generated/calls/mem.js'
import * as net from '../generated/calls/net.js'
import * as proc from '../generated/calls/proc.js'
import * as sec from '../generated/calls/sec.js'
import * as sys from '../generated/calls/sys.js'
import * as time from '../generated/calls/time.js'
import * as eventConstants from '../generated/constants/event.js'
import * as fsConstants from '../generated/constants/fs.js'
import * as ipcConstants from '../generated/constants/ipc.js'
import * as memConstants from '../generated/constants/mem.js'
import * as netConstants from '../generated/constants/net.js'
import * as procConstants from '../generated/constants/proc.js'
import * as secConstants from '../generated/constants/sec.js'
import * as sysConstants from '../generated/constants/sys.js'
import * as timeConstants from '../generated/constants/time.js'
import { structs as eventStructs } from '../generated/structs/event.js'
import { structs as fsStructs } from '../generated/structs/fs.js'
import { structs as ipcStructs } from '../generated/structs/ipc.js'
import { structs as memStructs } from '../generated/structs/mem.js'
import { structs as netStructs } from '../generated/structs/net.js'
import { structs as procStructs } from '../generated/structs/proc.js'
import { structs as secStructs } from '../generated/structs/sec.js'
import { structs as sysStructs } from '../generated/structs/sys.js'
import { structs as timeStructs } from '../generated/structs/time.js'
import { arm64, x64 } from '../generated/syscall-tables.js'
import { type Constant, groupByFamily, readConstants } from './constants.js'
import { describeValue } from './describe.js'
import { SyscallTable } from './numbers.js'
import type { Family } from './semantics.js'
import { readStructs, type Struct } from './structs.js'
import { readSocketOptions, readSyscalls, type SocketOption, type Syscall } from './syscalls.js'
import { type Architecture, lazy } from './table.js'

const CALLS = [event, fs, ipc, mem, net, proc, sec, sys, time]
const CONSTANTS = [
  eventConstants,
  fsConstants,
  ipcConstants,
  memConstants,
  netConstants,
  procConstants,
  secConstants,
  sysConstants,
  timeConstants,
]
const STRUCTS = [
  eventStructs,
  fsStructs,
  ipcStructs,
  memStructs,
  netStructs,
  procStructs,
  secStructs,
  sysStructs,
  timeStructs,
]

/** The kernel's ABI on one architecture. Each table is read when it is first asked for. */
export class Abi extends SyscallTable {
  readonly architecture: Architecture
  readonly #syscalls: () => ReadonlyMap<string, Syscall>
  readonly #constants: () => ReadonlyMap<string, Constant>
  readonly #families: () => ReadonlyMap<string, readonly Constant[]>
  readonly #structs: () => ReadonlyMap<string, Struct>
  readonly #socketOptions: () => ReadonlyMap<string, ReadonlyMap<string, SocketOption>>

  /** @internal */
  constructor(architecture: Architecture) {
    super({ x64, arm64 }[architecture])
    this.architecture = architecture
    this.#syscalls = lazy(() => readSyscalls(architecture, CALLS, this.numbers, this.entryPoints))
    this.#constants = lazy(() => readConstants(architecture, CONSTANTS))
    this.#families = lazy(() => groupByFamily(this.constants))
    this.#structs = lazy(() => readStructs(architecture, STRUCTS))
    this.#socketOptions = lazy(() => readSocketOptions(CALLS))
  }

  /** The syscalls that this architecture implements: arguments, result, errors, marks, commands. */
  get syscalls(): ReadonlyMap<string, Syscall> {
    return this.#syscalls()
  }

  /** Constants: macros and enumerators, as this architecture's compiler sees them. */
  get constants(): ReadonlyMap<string, Constant> {
    return this.#constants()
  }

  /** Families of constants (`O_`, `MAP_`) that arguments, results and fields refer to. */
  get families(): ReadonlyMap<string, readonly Constant[]> {
    return this.#families()
  }

  /**
   * A value in the constants of a family: `describe('O_', 0x80002)` is `O_RDWR|O_CLOEXEC`. Bits without a
   * name are a number.
   */
  describe(family: Family, value: number | bigint): string {
    return describeValue(this.families.get(family) ?? [], family, value)
  }

  /** Structs and unions, with the offset, size, signedness and meaning of every field. */
  get structs(): ReadonlyMap<string, Struct> {
    return this.#structs()
  }

  /** Socket options by level and name. */
  get socketOptions(): ReadonlyMap<string, ReadonlyMap<string, SocketOption>> {
    return this.#socketOptions()
  }
}
