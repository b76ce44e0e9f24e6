// The auxiliary vector: what the kernel told this process when it started. See getauxval(3) for the
// entries; libc keeps it too, but here it is asked of the kernel.

import { isErr } from '../errno/result.js'
import { SYS } from '../syscall/numbers.js'
import { syscall } from '../syscall/syscall.js'

/** linux/auxvec.h: the size of a page. */
export const AT_PAGESZ = 6
/** linux/auxvec.h: where the vDSO's ELF header stands. */
export const AT_SYSINFO_EHDR = 33

const PR_GET_AUXV = 0x41555856 // linux/prctl.h, since kernel 6.4
const AT_FDCWD = -100
const O_RDONLY = 0
const O_CLOEXEC = 0o2000000

/** Some 25 entries of 16 bytes each; room for what later kernels add. */
const ROOM = 4096
const ENTRY_BYTES = 16

/** Fills the memory with the vector and gives its length; undefined where the kernel does not tell. */
export type AuxvSource = (bytes: Uint8Array) => number | undefined

/** Entry -> value. Empty where no source tells: before 6.4 and without /proc. */
export function auxv(sources: readonly AuxvSource[] = [fromPrctl, fromProc]): Map<number, bigint> {
  const bytes = new Uint8Array(ROOM)
  let length: number | undefined
  for (const source of sources) length ??= source(bytes)
  length ??= 0
  const view = new DataView(bytes.buffer)
  const entries = new Map<number, bigint>()
  for (let at = 0; at + ENTRY_BYTES <= length; at += ENTRY_BYTES) {
    const type = Number(view.getBigUint64(at, true))
    if (type === 0) break
    entries.set(type, view.getBigUint64(at + 8, true))
  }
  return entries
}

/** prctl gives the vector's whole size, and fills what there is room for. */
export function fromPrctl(bytes: Uint8Array): number | undefined {
  const size = syscall(SYS.prctl, PR_GET_AUXV, bytes, bytes.length, 0, 0)
  return isErr(size) ? undefined : Math.min(size, bytes.length)
}

export function fromProc(bytes: Uint8Array): number | undefined {
  const fd = syscall(SYS.openat, AT_FDCWD, '/proc/self/auxv', O_RDONLY | O_CLOEXEC)
  if (isErr(fd)) return undefined
  const size = syscall(SYS.read, fd, bytes, bytes.length)
  syscall(SYS.close, fd)
  return isErr(size) ? undefined : size
}
