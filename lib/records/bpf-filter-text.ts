// Classic BPF as text, in the language of the kernel's own assembler and debugger (tools/bpf/bpf_asm,
// bpf_dbg).

import {
  BPF_A,
  BPF_ABS,
  BPF_ADD,
  BPF_ALU,
  BPF_AND,
  BPF_B,
  BPF_DIV,
  BPF_H,
  BPF_IMM,
  BPF_IND,
  BPF_JA,
  BPF_JEQ,
  BPF_JGE,
  BPF_JGT,
  BPF_JMP,
  BPF_JSET,
  BPF_K,
  BPF_LD,
  BPF_LDX,
  BPF_LEN,
  BPF_LSH,
  BPF_MEM,
  BPF_MISC,
  BPF_MOD,
  BPF_MSH,
  BPF_MUL,
  BPF_NEG,
  BPF_OR,
  BPF_RET,
  BPF_RSH,
  BPF_ST,
  BPF_STX,
  BPF_SUB,
  BPF_TAX,
  BPF_TXA,
  BPF_W,
  BPF_X,
  BPF_XOR,
} from '../generated/named/sec.js'
import { type Filter, type FilterInstruction, filterInstructions } from './bpf-filter.js'
import { extensionOf, isConditional } from './bpf-filter-check.js'

type Operand = (k: number) => string

const none: Operand = () => ''
const a: Operand = () => 'a'
const x: Operand = () => 'x'
const decimal: Operand = (k) => `#${k | 0}`
const hexadecimal: Operand = (k) => (k === 0 ? '#0' : `#0x${(k >>> 0).toString(16)}`)
const packet: Operand = (k) => `[${k | 0}]`
const indexed: Operand = (k) => `[x+${k | 0}]`
const word: Operand = (k) => `M[${k | 0}]`
const length: Operand = () => '#len'
const header: Operand = (k) => `4*([${k | 0}]&0xf)`

type Row = readonly [code: number, name: string, operand: Operand]

function both(code: number, name: string, constant: Operand): Row[] {
  return [
    [code | BPF_K, name, constant],
    [code | BPF_X, name, x],
  ]
}

const ROWS: readonly Row[] = [
  [BPF_RET | BPF_K, 'ret', hexadecimal],
  [BPF_RET | BPF_A, 'ret', a],
  [BPF_MISC | BPF_TAX, 'tax', none],
  [BPF_MISC | BPF_TXA, 'txa', none],
  [BPF_ST, 'st', word],
  [BPF_STX, 'stx', word],
  [BPF_LD | BPF_MEM, 'ld', word],
  [BPF_LDX | BPF_MEM, 'ldx', word],
  [BPF_LD | BPF_IMM, 'ld', hexadecimal],
  [BPF_LDX | BPF_IMM, 'ldx', hexadecimal],
  [BPF_LD | BPF_W | BPF_LEN, 'ld', length],
  [BPF_LDX | BPF_W | BPF_LEN, 'ldx', length],
  [BPF_LDX | BPF_B | BPF_MSH, 'ldxb', header],
  [BPF_LD | BPF_W | BPF_ABS, 'ld', packet],
  [BPF_LD | BPF_H | BPF_ABS, 'ldh', packet],
  [BPF_LD | BPF_B | BPF_ABS, 'ldb', packet],
  [BPF_LD | BPF_W | BPF_IND, 'ld', indexed],
  [BPF_LD | BPF_H | BPF_IND, 'ldh', indexed],
  [BPF_LD | BPF_B | BPF_IND, 'ldb', indexed],
  [BPF_ALU | BPF_NEG, 'neg', none],
  ...both(BPF_ALU | BPF_ADD, 'add', decimal),
  ...both(BPF_ALU | BPF_SUB, 'sub', decimal),
  ...both(BPF_ALU | BPF_MUL, 'mul', decimal),
  ...both(BPF_ALU | BPF_DIV, 'div', decimal),
  ...both(BPF_ALU | BPF_MOD, 'mod', decimal),
  ...both(BPF_ALU | BPF_LSH, 'lsh', decimal),
  ...both(BPF_ALU | BPF_RSH, 'rsh', decimal),
  ...both(BPF_ALU | BPF_AND, 'and', hexadecimal),
  ...both(BPF_ALU | BPF_OR, 'or', hexadecimal),
  ...both(BPF_ALU | BPF_XOR, 'xor', hexadecimal),
  ...both(BPF_JMP | BPF_JEQ, 'jeq', hexadecimal),
  ...both(BPF_JMP | BPF_JGT, 'jgt', hexadecimal),
  ...both(BPF_JMP | BPF_JGE, 'jge', hexadecimal),
  ...both(BPF_JMP | BPF_JSET, 'jset', hexadecimal),
]
const TEXTS: ReadonlyMap<number, Row> = new Map(ROWS.map((row) => [row[0], row]))

/**
 * A program as text, a line for each instruction: `l0: ldh [12]`. Jumps name the lines they lead to; what the
 * kernel does not know is `nosup` and its code. The program need not be right.
 *
 * @throws RecordError if the memory ends in the middle of an instruction.
 */
export function filterText(filter: Filter): string {
  const lines = Array.from(filterInstructions(filter), (instruction, i) => `l${i}: ${textOf(instruction, i)}`)
  return lines.join('\n')
}

function textOf(instruction: FilterInstruction, index: number): string {
  const { code, jt, jf, k } = instruction
  if (code === (BPF_JMP | BPF_JA)) return `ja l${index + 1 + k}`
  const [, name, operand] = TEXTS.get(code) ?? [code, 'nosup', () => `0x${code.toString(16)}`]
  const text = `${name} ${extensionOf(instruction) ?? operand(k)}`.trim()
  return isConditional(code) ? `${text}, l${index + 1 + jt}, l${index + 1 + jf}` : text
}
