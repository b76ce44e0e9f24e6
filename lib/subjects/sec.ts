/** rawsys/sec: seccomp, Landlock, keys, BPF, perf events, ptrace and security modules. */

import type { CommonCalls } from '../generated/sys/common.js'
import * as common from '../generated/sys/common.js'
import type { SecCalls } from '../generated/sys/sec.js'
import * as own from '../generated/sys/sec.js'
import { raw, throwing } from '../sys/must.js'

export * from '../generated/named/sec.js'
export { struct } from '../generated/views/sec.js'
export {
  BPF_JUMP,
  BPF_STMT,
  checkFilter,
  type Filter,
  type FilterInstruction,
  filterProgram,
} from '../records/bpf-filter.js'
export { filterText } from '../records/bpf-filter-text.js'
export * from '../records/bpf-instructions.js'
export { bpfText } from '../records/bpf-instructions-text.js'
export * from '../records/seccomp-notify.js'
export * from '../struct/shared.js'
export * from '../sys/shared.js'

/** The calls of this subject, and those of every descriptor; the result is the kernel's own. */
export const sys: CommonCalls<'sys'> & SecCalls<'sys'> = raw([common, own]) as CommonCalls<'sys'> &
  SecCalls<'sys'>
/** The same calls; an error is thrown as a SyscallError. */
export const must: CommonCalls<'must'> & SecCalls<'must'> = throwing([common, own]) as CommonCalls<'must'> &
  SecCalls<'must'>
