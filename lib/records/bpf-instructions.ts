// Instructions of eBPF, built as by the macros of the kernel's include/linux/filter.h, with their names
// (Documentation/bpf/standardization/instruction-set.rst).

import {
  BPF_ABS,
  BPF_ALU,
  BPF_ALU64,
  BPF_ATOMIC,
  BPF_CALL,
  BPF_DW,
  BPF_END,
  BPF_EXIT,
  BPF_IMM,
  BPF_IND,
  BPF_JA,
  BPF_JMP,
  BPF_JMP32,
  BPF_K,
  BPF_LD,
  BPF_LDX,
  BPF_MEM,
  BPF_MOV,
  BPF_PSEUDO_CALL,
  BPF_PSEUDO_MAP_FD,
  BPF_PSEUDO_MAP_VALUE,
  BPF_ST,
  BPF_STX,
  BPF_X,
} from '../generated/named/sec.js'
import { struct } from '../generated/views/sec.js'
import type { StructArray } from '../struct/types.js'
import { described } from '../sys/refusal.js'
import type { FdArg } from '../sys/types.js'

/** An instruction of eBPF. */
export interface BpfInstruction {
  /** What to do: a class, and what goes with it. */
  readonly code: number
  /** The register, 0 .. 10, that gets the result. */
  readonly dst_reg: number
  /** The register that an operand comes from; or what the constant is, a BPF_PSEUDO_ constant. */
  readonly src_reg: number
  /** An offset of 16 bits: of memory, or of a jump. */
  readonly off: number
  /** A constant of 32 bits. */
  readonly imm: number
}

type Made = BpfInstruction
/** Two instructions, which hold a constant of 64 bits. */
export type BpfPair = readonly [BpfInstruction, BpfInstruction]

/**
 * A program of eBPF, for BPF_PROG_LOAD: `new struct.bpf_attr({ insns: bpfProgram([...]), ... })`. The
 * kernel's verifier checks it.
 *
 * @throws RangeError if a register or a constant is out of range.
 */
export function bpfProgram(
  instructions: readonly (BpfInstruction | BpfPair)[],
): StructArray<struct.bpf_insn> {
  return struct.bpf_insn.array(instructions.flatMap((one) => ('code' in one ? [one] : one)))
}

function made(code: number, dst_reg: number, src_reg: number, off: number, imm: number): Made {
  return { code, dst_reg, src_reg, off, imm }
}

/** dst = dst op src, 64 bits: `BPF_ALU64_REG(BPF_ADD, BPF_REG_0, BPF_REG_1)`. */
export function BPF_ALU64_REG(op: number, dst: number, src: number): Made {
  return made(BPF_ALU64 | op | BPF_X, dst, src, 0, 0)
}

/** dst = dst op imm, 64 bits; imm is extended by its sign. */
export function BPF_ALU64_IMM(op: number, dst: number, imm: number): Made {
  return made(BPF_ALU64 | op | BPF_K, dst, 0, 0, imm)
}

/** dst = dst op src, 32 bits; the upper half becomes 0. */
export function BPF_ALU32_REG(op: number, dst: number, src: number): Made {
  return made(BPF_ALU | op | BPF_X, dst, src, 0, 0)
}

/** dst = dst op imm, 32 bits; the upper half becomes 0. */
export function BPF_ALU32_IMM(op: number, dst: number, imm: number): Made {
  return made(BPF_ALU | op | BPF_K, dst, 0, 0, imm)
}

/** dst = src. */
export function BPF_MOV64_REG(dst: number, src: number): Made {
  return BPF_ALU64_REG(BPF_MOV, dst, src)
}

/** dst = imm, extended by its sign. */
export function BPF_MOV64_IMM(dst: number, imm: number): Made {
  return BPF_ALU64_IMM(BPF_MOV, dst, imm)
}

/** dst = the lower half of src. */
export function BPF_MOV32_REG(dst: number, src: number): Made {
  return BPF_ALU32_REG(BPF_MOV, dst, src)
}

/** dst = imm; the upper half becomes 0. */
export function BPF_MOV32_IMM(dst: number, imm: number): Made {
  return BPF_ALU32_IMM(BPF_MOV, dst, imm)
}

/** Turns the low 16, 32 or 64 bits of dst to another order of bytes; `type` is BPF_TO_LE or BPF_TO_BE. */
export function BPF_ENDIAN(type: number, dst: number, bits: number): Made {
  return made(BPF_ALU | BPF_END | type, dst, 0, 0, bits)
}

/** dst = *(size *)(src + off); `size` is BPF_B, BPF_H, BPF_W or BPF_DW. */
export function BPF_LDX_MEM(size: number, dst: number, src: number, off: number): Made {
  return made(BPF_LDX | size | BPF_MEM, dst, src, off, 0)
}

/** *(size *)(dst + off) = src. */
export function BPF_STX_MEM(size: number, dst: number, src: number, off: number): Made {
  return made(BPF_STX | size | BPF_MEM, dst, src, off, 0)
}

/** *(size *)(dst + off) = imm. */
export function BPF_ST_MEM(size: number, dst: number, off: number, imm: number): Made {
  return made(BPF_ST | size | BPF_MEM, dst, 0, off, imm)
}

/**
 * An atomic operation on *(size *)(dst + off): `op` is BPF_ADD, BPF_ADD | BPF_FETCH, BPF_XCHG, BPF_CMPXCHG
 * and so on.
 */
export function BPF_ATOMIC_OP(size: number, op: number, dst: number, src: number, off: number): Made {
  return made(BPF_STX | size | BPF_ATOMIC, dst, src, off, op)
}

/** r0 = what stands at an offset of the packet, in host order. Register 6 has to be the context. */
export function BPF_LD_ABS(size: number, imm: number): Made {
  return made(BPF_LD | size | BPF_ABS, 0, 0, 0, imm)
}

/** The same at src + imm. */
export function BPF_LD_IND(size: number, src: number, imm: number): Made {
  return made(BPF_LD | size | BPF_IND, 0, src, 0, imm)
}

/** dst = a constant of 64 bits, with or without a sign. @throws RangeError if it has more bits. */
export function BPF_LD_IMM64(dst: number, imm: number | bigint): BpfPair {
  const value = typeof imm === 'number' && Number.isSafeInteger(imm) ? BigInt(imm) : imm
  if (typeof value !== 'bigint' || value < -(2n ** 63n) || value >= 2n ** 64n) {
    throw new RangeError(`BPF_LD_IMM64: expected an integer of 64 bits, got ${described(imm)}`)
  }
  return pair(dst, 0, Number(BigInt.asIntN(32, value)), Number(BigInt.asIntN(32, value >> 32n)))
}

/** dst = the map that a descriptor stands for. */
export function BPF_LD_MAP_FD(dst: number, fd: FdArg): BpfPair {
  return pair(dst, BPF_PSEUDO_MAP_FD, fd, 0)
}

/** dst = the address, with an offset, of the value that a map with one element has. */
export function BPF_LD_MAP_VALUE(dst: number, fd: FdArg, off: number): BpfPair {
  return pair(dst, BPF_PSEUDO_MAP_VALUE, fd, off)
}

function pair(dst: number, kind: number, low: number, high: number): BpfPair {
  return [made(BPF_LD | BPF_DW | BPF_IMM, dst, kind, 0, low), made(0, 0, 0, 0, high)]
}

/** Jumps over `off` instructions if dst op src: `op` is BPF_JEQ, BPF_JSGT and so on. */
export function BPF_JMP_REG(op: number, dst: number, src: number, off: number): Made {
  return made(BPF_JMP | op | BPF_X, dst, src, off, 0)
}

/** Jumps over `off` instructions if dst op imm. */
export function BPF_JMP_IMM(op: number, dst: number, imm: number, off: number): Made {
  return made(BPF_JMP | op | BPF_K, dst, 0, off, imm)
}

/** The same of the lower halves. */
export function BPF_JMP32_REG(op: number, dst: number, src: number, off: number): Made {
  return made(BPF_JMP32 | op | BPF_X, dst, src, off, 0)
}

/** The same of the lower halves. */
export function BPF_JMP32_IMM(op: number, dst: number, imm: number, off: number): Made {
  return made(BPF_JMP32 | op | BPF_K, dst, 0, off, imm)
}

/** Jumps over `off` instructions. */
export function BPF_JMP_A(off: number): Made {
  return made(BPF_JMP | BPF_JA, 0, 0, off, 0)
}

/**
 * Calls a function of the kernel, a BPF_FUNC_ constant; arguments are in registers 1 .. 5, the result in 0.
 */
export function BPF_EMIT_CALL(func: number): Made {
  return made(BPF_JMP | BPF_CALL, 0, 0, 0, func)
}

/** Calls a function of the program, which begins behind `off` more instructions. */
export function BPF_CALL_REL(off: number): Made {
  return made(BPF_JMP | BPF_CALL, 0, BPF_PSEUDO_CALL, 0, off)
}

/** Ends the program, or the function; the result is in register 0. */
export function BPF_EXIT_INSN(): Made {
  return made(BPF_JMP | BPF_EXIT, 0, 0, 0, 0)
}
