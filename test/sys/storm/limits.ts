// What a child may use at most.

import { constant } from './kernel.js'
import { raw } from './loose.js'

const MEGABYTE = 2n ** 20n
const LIMITS: Readonly<Record<string, bigint>> = {
  RLIMIT_CORE: 0n,
  RLIMIT_FSIZE: MEGABYTE,
  RLIMIT_MEMLOCK: MEGABYTE,
  RLIMIT_MSGQUEUE: MEGABYTE,
  RLIMIT_NOFILE: 1024n,
  RLIMIT_NPROC: 64n,
  /** Seconds of the processor. */
  RLIMIT_CPU: 600n,
}

export function limitResources(): void {
  for (const [name, most] of Object.entries(LIMITS)) {
    const old = new BigUint64Array(2)
    raw('prlimit64', 0, constant(name), 0, old)
    const hard = (old[1] as bigint) < most ? (old[1] as bigint) : most
    const result = raw('prlimit64', 0, constant(name), BigUint64Array.of(hard, hard), 0)
    if (result !== 0) throw new Error(`prlimit64 of ${name} gave ${result}`)
  }
}
