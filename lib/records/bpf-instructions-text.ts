// eBPF as text, the way the log of the kernel's verifier prints instructions.

import {
  BPF_ABS,
  BPF_ADD,
  BPF_ALU,
  BPF_ALU64,
  BPF_AND,
  BPF_ARSH,
  BPF_ATOMIC,
  BPF_B,
  BPF_CALL,
  BPF_CMPXCHG,
  BPF_DIV,
  BPF_DW,
  BPF_END,
  BPF_EXIT,
  BPF_FETCH,
  BPF_H,
  BPF_IMM,
  BPF_IND,
  BPF_JA,
  BPF_JCOND,
  BPF_JEQ,
  BPF_JGE,
  BPF_JGT,
  BPF_JLE,
  BPF_JLT,
  BPF_JMP,
  BPF_JMP32,
  BPF_JNE,
  BPF_JSET,
  BPF_JSGE,
  BPF_JSGT,
  BPF_JSLE,
  BPF_JSLT,
  BPF_LD,
  BPF_LDX,
  BPF_LOAD_ACQ,
  BPF_LSH,
  BPF_MEM,
  BPF_MEMSX,
  BPF_MOD,
  BPF_MOV,
  BPF_MUL,
  BPF_NEG,
  BPF_OR,
  BPF_PSEUDO_CALL,
  BPF_RSH,
  BPF_ST,
  BPF_STORE_REL,
  BPF_STX,
  BPF_SUB,
  BPF_TO_BE,
  BPF_W,
  BPF_X,
  BPF_XCHG,
  BPF_XOR,
} from '../generated/named/sec.js'
import { struct } from '../generated/views/sec.js'
import { bytesOf, isMemory } from '../memory/address.js'
import type { Memory } from '../memory/word.js'
import { RecordError } from '../struct/record-error.js'
import { sizeof } from '../struct/sizeof.js'
import { type BpfInstruction, type BpfPair, bpfProgram } from './bpf-instructions.js'

const OPERATORS: Readonly<Record<number, string>> = {
  [BPF_ADD]: '+=',
  [BPF_SUB]: '-=',
  [BPF_MUL]: '*=',
  [BPF_DIV]: '/=',
  [BPF_OR]: '|=',
  [BPF_AND]: '&=',
  [BPF_LSH]: '<<=',
  [BPF_RSH]: '>>=',
  [BPF_MOD]: '%=',
  [BPF_XOR]: '^=',
  [BPF_MOV]: '=',
  [BPF_ARSH]: 's>>=',
}
const CONDITIONS: Readonly<Record<number, string>> = {
  [BPF_JEQ]: '==',
  [BPF_JGT]: '>',
  [BPF_JLT]: '<',
  [BPF_JGE]: '>=',
  [BPF_JLE]: '<=',
  [BPF_JSET]: '&',
  [BPF_JNE]: '!=',
  [BPF_JSGT]: 's>',
  [BPF_JSLT]: 's<',
  [BPF_JSGE]: 's>=',
  [BPF_JSLE]: 's<=',
}
const SIZES: Readonly<Record<number, string>> = { [BPF_B]: '8', [BPF_H]: '16', [BPF_W]: '32', [BPF_DW]: '64' }
const ATOMICS: Readonly<Record<number, string>> = {
  [BPF_ADD]: 'add',
  [BPF_OR]: 'or',
  [BPF_AND]: 'and',
  [BPF_XOR]: 'xor',
}

/**
 * A program as text, a line for each instruction: `0: (b7) r0 = 0`, the number in brackets being its code. A
 * constant of 64 bits is one line, and the next line counts two on. What is no instruction is `unknown`.
 *
 * @throws RecordError if memory ends in the middle of an instruction.
 */
export function bpfText(program: readonly (BpfInstruction | BpfPair)[] | Memory): string {
  const instructions = [...(isMemory(program) ? wholeInstructions(program) : bpfProgram(program))]
  const lines: string[] = []
  for (let i = 0; i < instructions.length; i++) {
    const one = instructions[i] as BpfInstruction
    const next = isWide(one) ? instructions[i + 1] : undefined
    const code = one.code.toString(16).padStart(2, '0')
    lines.push(`${i}: (${code}) ${textOf(one, next) ?? 'unknown'}`)
    if (next !== undefined) i++
  }
  return lines.join('\n')
}

function wholeInstructions(program: Memory): Iterable<BpfInstruction> {
  const { length } = bytesOf(program, 'BPF program')
  const rest = length % sizeof(struct.bpf_insn)
  if (rest === 0) return struct.bpf_insn.arrayAt(program)
  throw new RecordError(
    'BPF program',
    length - rest,
    `expected a whole instruction, got ${rest} bytes of one`,
  )
}

function isWide({ code }: BpfInstruction): boolean {
  return code === (BPF_LD | BPF_DW | BPF_IMM)
}

function textOf(one: BpfInstruction, next: BpfInstruction | undefined): string | undefined {
  switch (one.code & 7) {
    case BPF_ALU:
    case BPF_ALU64:
      return arithmetic(one)
    case BPF_JMP:
    case BPF_JMP32:
      return jump(one)
    case BPF_LD:
      return load(one, next)
    case BPF_LDX:
      return loadFrom(one)
    case BPF_ST:
      return mode(one) === BPF_MEM ? `${place('u', one, one.dst_reg)} = ${one.imm}` : undefined
    case BPF_STX:
      return mode(one) === BPF_MEM ? `${place('u', one, one.dst_reg)} = r${one.src_reg}` : atomic(one)
    default:
      return undefined
  }
}

function arithmetic(one: BpfInstruction): string | undefined {
  const { code, dst_reg, src_reg, off, imm } = one
  const op = code & 0xf0
  const r = (code & 7) === BPF_ALU ? 'w' : 'r'
  if (op === BPF_NEG) return `${r}${dst_reg} = -${r}${dst_reg}`
  if (op === BPF_END) {
    const order = (code & 7) === BPF_ALU64 ? 'bswap' : (code & BPF_X) === BPF_TO_BE ? 'be' : 'le'
    return `r${dst_reg} = ${order}${imm} r${dst_reg}`
  }
  // An offset makes these three signed.
  const isSigned = off === 1 && (op === BPF_DIV || op === BPF_MOD)
  const cast = op === BPF_MOV && [8, 16, 32].includes(off) ? `(s${off})` : ''
  const operator = OPERATORS[op]
  if (operator === undefined) return undefined
  const operand = (code & BPF_X) !== 0 ? `${cast}${r}${src_reg}` : `${imm}`
  return `${r}${dst_reg} ${isSigned ? 's' : ''}${operator} ${operand}`
}

function jump(one: BpfInstruction): string | undefined {
  const { code, dst_reg, src_reg, off, imm } = one
  const op = code & 0xf0
  const r = (code & 7) === BPF_JMP32 ? 'w' : 'r'
  if (op === BPF_CALL) return src_reg === BPF_PSEUDO_CALL ? `call pc${signed(imm)}` : `call #${imm}`
  if (code === (BPF_JMP | BPF_EXIT)) return 'exit'
  if (code === (BPF_JMP | BPF_JA)) return `goto pc${signed(off)}`
  if (code === (BPF_JMP32 | BPF_JA)) return `gotol pc${signed(imm)}`
  if (code === (BPF_JMP | BPF_JCOND)) return `may_goto pc${signed(off)}`
  const condition = CONDITIONS[op]
  if (condition === undefined) return undefined
  const operand = (code & BPF_X) !== 0 ? `${r}${src_reg}` : `0x${(imm >>> 0).toString(16)}`
  return `if ${r}${dst_reg} ${condition} ${operand} goto pc${signed(off)}`
}

function load(one: BpfInstruction, next: BpfInstruction | undefined): string | undefined {
  const { dst_reg, src_reg, imm } = one
  if (isWide(one)) {
    if (next === undefined) return undefined
    return `r${dst_reg} = 0x${((BigInt(next.imm >>> 0) << 32n) | BigInt(imm >>> 0)).toString(16)}`
  }
  if (mode(one) === BPF_ABS) return `r0 = *(u${size(one)} *)skb[${imm}]`
  return mode(one) === BPF_IND ? `r0 = *(u${size(one)} *)skb[r${src_reg} + ${imm}]` : undefined
}

function loadFrom(one: BpfInstruction): string | undefined {
  if (mode(one) !== BPF_MEM && mode(one) !== BPF_MEMSX) return undefined
  return `r${one.dst_reg} = ${place(mode(one) === BPF_MEM ? 'u' : 's', one, one.src_reg)}`
}

function atomic(one: BpfInstruction): string | undefined {
  const { dst_reg, src_reg, imm } = one
  if (mode(one) !== BPF_ATOMIC) return undefined
  const at = place('u', one, dst_reg)
  const pointer = at.slice(1)
  const name = `atomic${size(one) === '64' ? '64' : ''}`
  if (imm === BPF_XCHG) return `r${src_reg} = ${name}_xchg(${pointer}, r${src_reg})`
  if (imm === BPF_CMPXCHG) return `r0 = ${name}_cmpxchg(${pointer}, r0, r${src_reg})`
  if (imm === BPF_LOAD_ACQ) return `r${dst_reg} = load_acquire(${place('u', one, src_reg).slice(1)})`
  if (imm === BPF_STORE_REL) return `store_release(${pointer}, r${src_reg})`
  const op = imm & ~BPF_FETCH
  if (ATOMICS[op] === undefined) return undefined
  if (op !== imm) return `r${src_reg} = ${name}_fetch_${ATOMICS[op]}(${pointer}, r${src_reg})`
  return `lock ${at} ${OPERATORS[op]} r${src_reg}`
}

/** `*(u32 *)(r1 +4)` */
function place(sign: 'u' | 's', one: BpfInstruction, register: number): string {
  return `*(${sign}${size(one)} *)(r${register} ${signed(one.off)})`
}

function mode({ code }: BpfInstruction): number {
  return code & 0xe0
}

function size({ code }: BpfInstruction): string {
  return SIZES[code & 0x18] as string
}

function signed(value: number): string {
  return value < 0 ? `${value}` : `+${value}`
}
