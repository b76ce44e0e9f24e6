// A C function that does nothing: what a call of it costs is the crossing alone.

import { must, view } from 'rawsys'
import { MAP_ANONYMOUS, MAP_PRIVATE, PROT_EXEC, PROT_READ, PROT_WRITE } from 'rawsys/mem'

/** `ret`, of either architecture. */
const RETURN = process.arch === 'arm64' ? [0xc0, 0x03, 0x5f, 0xd6] : [0xc3]
const PAGE = 4096

/** Its address, in memory that stays mapped. */
export function emptyFunction(): bigint {
  const address = must.mmap(null, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
  new Uint8Array(view(address, PAGE)).set(RETURN)
  must.mprotect(address, PAGE, PROT_READ | PROT_EXEC)
  return address
}
