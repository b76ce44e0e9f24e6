// The functions of this process's vDSO that are called, by syscall number. They are looked up once, at import: a
// lookup makes syscalls, and the first call must not make any between taking its arguments and running.

import type { ElfImage } from '../elf/image.js'
import { VDSO } from '../generated/vdso-facts.js'
import { addressAsWord, type Word } from '../memory/word.js'
import { arm64 } from '../sys/architecture.js'
import type { VdsoFacts, VdsoFunction } from './facts.js'
import { symbolsOf, vdsoImage } from './lookup.js'
import { newRandomState, type RandomState } from './random-state.js'

/** A function that stands for a syscall. */
export interface Entry {
  readonly name: string
  readonly symbol: string
  readonly address: Word
  readonly givesInt: boolean
  /** Whether it keeps a state in memory that it is given: getrandom does. */
  readonly takesState: boolean
  /** The state, made at the first call; null if there can be none. */
  state: RandomState | null | undefined
}

/** What this architecture's vDSO can have. */
export const FACTS: VdsoFacts = VDSO[arm64 ? 'arm64' : 'x64']
/** Set to 0, the vDSO is not even looked for: for valgrind, which traps reads of it. */
export const VARIABLE = 'RAWSYS_VDSO'

let found: ElfImage | undefined
/** Why there are no functions, if that is an error. */
let failure: unknown
const all: (Entry | undefined)[] = []
let current: readonly (Entry | undefined)[] = []

/** The function that stands for a syscall, if there is one and it may be used. */
export function entryOf(nr: number): Entry | undefined {
  return current[nr]
}

export function isEnabled(): boolean {
  return current === all
}

export function enable(on: boolean): void {
  current = on ? all : []
  for (const call of onEnabled) call()
}

const onEnabled: (() => void)[] = []

/** To be called when functions may be used no longer, or again. */
export function whenEnabled(call: () => void): void {
  onEnabled.push(call)
}

/** The image; undefined where there is none. An ElfError where it cannot be read. */
export function image(): ElfImage | undefined {
  if (failure !== undefined) throw failure
  return found
}

/** The address of the function that stands for a syscall. */
export function addressOfFunction(name: string): bigint | undefined {
  const own = all.find((entry) => entry?.name === name)
  return own === undefined ? undefined : BigInt(own.address)
}

/** The state of this thread. Not every kernel that has the function has memory for it. */
export function stateOf(entry: Entry): RandomState | undefined {
  if (entry.state === undefined) entry.state = newRandomState(entry.address) ?? null
  return entry.state ?? undefined
}

/** What cannot be read is as good as none: then all calls are syscalls. */
function lookUp(): void {
  try {
    found = vdsoImage()
    if (found === undefined) return
    const symbols = symbolsOf(found, FACTS.version)
    for (const facts of FACTS.functions) {
      const symbol = symbols.get(facts.symbol)
      const address = symbol && facts.gives && found.codeAddress(symbol)
      if (address !== undefined && facts.number >= 0) all[facts.number] = entry(facts, address)
    }
  } catch (cause) {
    failure = cause
  }
}

function entry({ name, symbol, gives }: VdsoFunction, address: bigint): Entry {
  return {
    name,
    symbol,
    address: addressAsWord(address),
    givesInt: gives === 'int',
    takesState: name === 'getrandom',
    state: undefined,
  }
}

if (process.env[VARIABLE] !== '0') {
  lookUp()
  enable(true)
}
