/** rawsys/vdso: what the kernel lets a process do without entering it. */

import type { ElfSymbol } from '../elf/symbols.js'
import type { SysCalls } from '../generated/sys/sys.js'
import type { TimeCalls } from '../generated/sys/time.js'
import { calls } from '../generated/vdso-calls.js'
import { addressOfFunction, enable, FACTS, image, isEnabled } from './entries.js'

export { ElfError } from '../elf/error.js'
export { VDSO as vdsoFacts } from '../generated/vdso-facts.js'
export { auxv } from './auxv.js'
export type { VdsoFacts, VdsoFunction } from './facts.js'

/** A symbol of the vDSO, and what is known of it. */
export interface VdsoSymbol extends ElfSymbol {
  /** Where its code is; undefined for what is no code. */
  readonly address: bigint | undefined
  /** Since which kernel; undefined for what the library does not know. */
  readonly since: string | undefined
  /** Why it is listed only, if it is. */
  readonly never: string | undefined
}

/** The calls that some kernel's vDSO has. */
export type VdsoCalls = Pick<TimeCalls<'sys'>, 'clock_getres' | 'clock_gettime' | 'gettimeofday' | 'time'> &
  Pick<SysCalls<'sys'>, 'getcpu' | 'getrandom'>

export interface Vdso extends VdsoCalls {
  /**
   * Whether the vDSO is used; set to false, all calls are syscalls. For this JavaScript thread. The environment
   * variable RAWSYS_VDSO=0 does without from the start: nothing of the image is even read.
   */
  enabled: boolean
  /** Where the image is; undefined without one: `vdso=0` on the kernel's command line, emulators, some sandboxes. */
  readonly address: bigint | undefined
  /**
   * What the image has, in the order of its table; empty without one.
   *
   * @throws ElfError if it cannot be read.
   */
  symbols(): VdsoSymbol[]
  /**
   * The address of the function that stands for a syscall: `functionAddress('clock_gettime')`. Undefined where the
   * vDSO has none, and for what must not be called.
   */
  functionAddress(name: string): bigint | undefined
}

/**
 * The calls of `sys` once more, through the vDSO where it has them; the syscall is made where it does not, or answers
 * -ENOSYS. Results and errors are those of the syscall.
 *
 * The vDSO writes as ordinary code does: memory that is mapped read-only ends the process. vdso(7).
 */
export const vdso: Vdso = Object.create(calls, {
  enabled: { enumerable: true, get: isEnabled, set: enable },
  address: { enumerable: true, get: () => image()?.address },
  symbols: { value: symbols },
  functionAddress: { value: addressOfFunction },
}) as Vdso

function symbols(): VdsoSymbol[] {
  const mapped = image()
  if (mapped === undefined) return []
  // x86-64 has each function under its plain name, too.
  const facts = new Map(
    FACTS.functions.flatMap((facts) => [[facts.symbol, facts] as const, [facts.name, facts] as const]),
  )
  return mapped.symbols().map((symbol) => {
    const known = facts.get(symbol.name)
    return { ...symbol, address: mapped.codeAddress(symbol), since: known?.since, never: known?.never }
  })
}
