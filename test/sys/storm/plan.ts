// Which calls the storm makes, how, and how often.

import { sys } from 'rawsys'
import { arm64, type Syscall, x64 } from 'rawsys/abi'
import { times } from '../../support/scale.js'
import { NEVER, REFUSED_CALLS } from './hazards.js'
import { ABI } from './kernel.js'

/** Cases of each call, and of each command of a call if that is more. */
const CASES = 3000
const CASES_PER_COMMAND = 25

/**
 * `real`: whatever the library lets through reaches the kernel. `refused`: each case has an argument that the
 * library must refuse. `left out`: the library has no such call, and says so. `never`: not made at all.
 */
export type Manner = 'real' | 'refused' | 'left out' | 'never'

export interface Target {
  readonly name: string
  readonly syscall: Syscall
  readonly manner: Manner
  readonly cases: number
}

/** RAWSYS_STORM_SCALE makes the storm longer: 10 is ten times as many cases. */
export const SCALE: number = Number(process.env.RAWSYS_STORM_SCALE ?? 1)

/** All typed calls, in a fixed order. */
export const PLAN: readonly Target[] = Object.keys(sys)
  .sort()
  .map((name) => {
    // What this architecture lacks is a call all the same, which gives -ENOSYS.
    const syscall = ABI.syscalls.get(name) ?? x64.syscalls.get(name) ?? arm64.syscalls.get(name)
    if (syscall === undefined) throw new Error(`rawsys/abi does not know ${name}`)
    const cases = Math.max(CASES, CASES_PER_COMMAND * (syscall.commands?.byName.size ?? 0))
    return { name, syscall, manner: mannerOf(syscall), cases: times(cases * SCALE) }
  })

function mannerOf({ name, leftOut, dangerous }: Syscall): Manner {
  if (leftOut !== undefined) return 'left out'
  if (name in NEVER) return 'never'
  return dangerous !== undefined || name in REFUSED_CALLS ? 'refused' : 'real'
}
