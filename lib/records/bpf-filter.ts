// Programs of classic BPF: filters of sockets and of system calls (Documentation/networking/filter.rst).

import { struct } from '../generated/views/sec.js'
import { bytesOf, isMemory } from '../memory/address.js'
import type { Memory } from '../memory/word.js'
import { RecordError } from '../struct/record-error.js'
import { sizeof } from '../struct/sizeof.js'
import type { StructArray } from '../struct/types.js'
import { checkInstructions } from './bpf-filter-check.js'

/** An instruction of classic BPF. */
export interface FilterInstruction {
  /** What to do: `BPF_LD | BPF_H | BPF_ABS`. */
  readonly code: number
  /** How many instructions a jump leaves out if its condition is true. */
  readonly jt: number
  /** And if it is false. */
  readonly jf: number
  /** A constant, 32 bits with or without a sign. */
  readonly k: number
}

/** A program: its instructions, or memory that holds them. */
export type Filter = readonly FilterInstruction[] | Memory

/** An instruction that does not depend on a condition: `BPF_STMT(BPF_RET | BPF_K, 0)`. linux/filter.h. */
export function BPF_STMT(code: number, k: number): FilterInstruction {
  return { code, jt: 0, jf: 0, k }
}

/**
 * A jump over `jt` instructions if a condition is true, over `jf` if not:
 * `BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 6, 0, 1)`. linux/filter.h.
 */
export function BPF_JUMP(code: number, k: number, jt: number, jf: number): FilterInstruction {
  return { code, jt, jf, k }
}

/**
 * A program for SO_ATTACH_FILTER, or for seccomp, which allows less:
 * `filterProgram([BPF_STMT(BPF_RET | BPF_K, 0)])`. Its instructions stay alive as long as it does.
 *
 * @throws RecordError as checkFilter does, RangeError if a field of an instruction is out of range.
 */
export function filterProgram(filter: readonly FilterInstruction[]): struct.sock_fprog {
  const instructions = struct.sock_filter.array(filter)
  checkInstructions([...instructions])
  return new struct.sock_fprog({ filter: instructions })
}

/**
 * Throws unless the kernel would take a program as a filter of a socket, and says which instruction is wrong:
 * it jumps beyond the end, divides by 0, reads what nothing stored, or does not exist (bpf_check_classic of
 * net/core/filter.c).
 *
 * @throws RecordError with the byte at which that instruction begins.
 */
export function checkFilter(filter: Filter): void {
  checkInstructions([...filterInstructions(filter)])
}

/** The instructions of a program. @throws RecordError if the last one is not whole. */
export function filterInstructions(filter: Filter): StructArray<struct.sock_filter> {
  if (!isMemory(filter)) return struct.sock_filter.array(filter)
  const { length } = bytesOf(filter, 'BPF filter')
  const rest = length % sizeof(struct.sock_filter)
  if (rest === 0) return struct.sock_filter.arrayAt(filter)
  throw new RecordError('BPF filter', length - rest, `expected a whole instruction, got ${rest} bytes of one`)
}
