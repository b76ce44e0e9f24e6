// What the kernel wants of a program of classic BPF before it takes it: bpf_check_classic of
// net/core/filter.c.

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
  BPF_MAXINSNS,
  BPF_MEM,
  BPF_MEMWORDS,
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
  SKF_AD_ALU_XOR_X,
  SKF_AD_CPU,
  SKF_AD_HATYPE,
  SKF_AD_IFINDEX,
  SKF_AD_MARK,
  SKF_AD_NLATTR,
  SKF_AD_NLATTR_NEST,
  SKF_AD_OFF,
  SKF_AD_PAY_OFFSET,
  SKF_AD_PKTTYPE,
  SKF_AD_PROTOCOL,
  SKF_AD_QUEUE,
  SKF_AD_RANDOM,
  SKF_AD_RXHASH,
  SKF_AD_VLAN_TAG,
  SKF_AD_VLAN_TAG_PRESENT,
  SKF_AD_VLAN_TPID,
} from '../generated/named/sec.js'
import { RecordError } from '../struct/record-error.js'
import type { FilterInstruction } from './bpf-filter.js'

const SIZE = 8
const both = (code: number): number[] => [code | BPF_K, code | BPF_X]
const CONDITIONAL = new Set([BPF_JEQ, BPF_JGE, BPF_JGT, BPF_JSET].flatMap((op) => both(BPF_JMP | op)))
const LOADS_PACKET = new Set([BPF_W, BPF_H, BPF_B].map((size) => BPF_LD | size | BPF_ABS))
const READS_MEMORY = new Set([BPF_LD | BPF_MEM, BPF_LDX | BPF_MEM])
const WRITES_MEMORY = new Set([BPF_ST, BPF_STX])
const RETURNS = new Set([BPF_RET | BPF_K, BPF_RET | BPF_A])
const DIVIDES = new Set([BPF_ALU | BPF_DIV | BPF_K, BPF_ALU | BPF_MOD | BPF_K])
const SHIFTS = new Set([BPF_ALU | BPF_LSH | BPF_K, BPF_ALU | BPF_RSH | BPF_K])
const JUMPS = BPF_JMP | BPF_JA

/** All that there is: other codes the kernel does not know. */
const CODES = new Set([
  ...[BPF_ADD, BPF_SUB, BPF_MUL, BPF_DIV, BPF_MOD, BPF_AND, BPF_OR, BPF_XOR, BPF_LSH, BPF_RSH].flatMap((op) =>
    both(BPF_ALU | op),
  ),
  BPF_ALU | BPF_NEG,
  ...LOADS_PACKET,
  ...[BPF_W, BPF_H, BPF_B].map((size) => BPF_LD | size | BPF_IND),
  BPF_LD | BPF_W | BPF_LEN,
  BPF_LDX | BPF_W | BPF_LEN,
  BPF_LDX | BPF_B | BPF_MSH,
  BPF_LD | BPF_IMM,
  BPF_LDX | BPF_IMM,
  ...READS_MEMORY,
  ...WRITES_MEMORY,
  BPF_MISC | BPF_TAX,
  BPF_MISC | BPF_TXA,
  ...RETURNS,
  JUMPS,
  ...CONDITIONAL,
])

/** What a load finds beyond SKF_AD_OFF instead of the packet, and its name in the kernel's assembler. */
export const EXTENSIONS: ReadonlyMap<number, string> = new Map([
  [SKF_AD_PROTOCOL, 'proto'],
  [SKF_AD_PKTTYPE, 'type'],
  [SKF_AD_IFINDEX, 'ifidx'],
  [SKF_AD_NLATTR, 'nla'],
  [SKF_AD_NLATTR_NEST, 'nlan'],
  [SKF_AD_MARK, 'mark'],
  [SKF_AD_QUEUE, 'queue'],
  [SKF_AD_HATYPE, 'hatype'],
  [SKF_AD_RXHASH, 'rxhash'],
  [SKF_AD_CPU, 'cpu'],
  [SKF_AD_ALU_XOR_X, 'xor_x'],
  [SKF_AD_VLAN_TAG, 'vlan_tci'],
  [SKF_AD_VLAN_TAG_PRESENT, 'vlan_avail'],
  [SKF_AD_PAY_OFFSET, 'poff'],
  [SKF_AD_RANDOM, 'rand'],
  [SKF_AD_VLAN_TPID, 'vlan_tpid'],
])

/** Whether it jumps on a condition. */
export function isConditional(code: number): boolean {
  return CONDITIONAL.has(code)
}

/** The extension that a load gives instead of bytes of the packet; undefined if it is none. */
export function extensionOf({ code, k }: FilterInstruction): string | undefined {
  return LOADS_PACKET.has(code) ? EXTENSIONS.get((k | 0) - SKF_AD_OFF) : undefined
}

/** @see checkFilter */
export function checkInstructions(filter: readonly FilterInstruction[]): void {
  if (filter.length === 0 || filter.length > BPF_MAXINSNS) {
    throw new RecordError('BPF filter', 0, `expected 1 .. ${BPF_MAXINSNS} instructions, got ${filter.length}`)
  }
  for (const [i, instruction] of filter.entries()) refuse(i, problemOf(instruction, filter.length - i - 1))
  const last = filter.length - 1
  if (!RETURNS.has(filter[last]?.code as number)) refuse(last, 'the last instruction has to be a BPF_RET')
  checkStores(filter)
}

/** What is wrong with an instruction that has so many behind it. */
function problemOf(instruction: FilterInstruction, behind: number): string | undefined {
  const { code, jt, jf } = instruction
  const k = instruction.k >>> 0
  if (!CODES.has(code)) return `there is no code 0x${code.toString(16)}`
  if (DIVIDES.has(code) && k === 0) return 'it divides by 0'
  if (SHIFTS.has(code) && k >= 32) return `expected a shift by 0 .. 31 bits, got ${k}`
  if ((READS_MEMORY.has(code) || WRITES_MEMORY.has(code)) && k >= BPF_MEMWORDS) {
    return `expected a word of memory, 0 .. ${BPF_MEMWORDS - 1}, got ${k}`
  }
  if (code === JUMPS && k >= behind)
    return `it jumps over ${k} instructions, and there are ${behind} behind it`
  if (isConditional(code) && Math.max(jt, jf) >= behind) {
    return `it jumps over ${Math.max(jt, jf)} instructions, and there are ${behind} behind it`
  }
  if (LOADS_PACKET.has(code) && k >= SKF_AD_OFF >>> 0 && extensionOf(instruction) === undefined) {
    return `there is nothing at SKF_AD_OFF + ${k - (SKF_AD_OFF >>> 0)}`
  }
  return undefined
}

/**
 * A word of memory may be read only if it was written on whichever way led there. Jumps lead forward only.
 */
function checkStores(filter: readonly FilterInstruction[]): void {
  const ALL = 0xffff
  const written = new Uint16Array(filter.length + 1).fill(ALL)
  const arrive = (at: number, words: number) => {
    written[at] = (written[at] as number) & words
  }
  let words = 0
  for (const [i, { code, jt, jf, k }] of filter.entries()) {
    words &= written[i] as number
    if (WRITES_MEMORY.has(code)) words |= 1 << k
    if (READS_MEMORY.has(code) && (words & (1 << k)) === 0) refuse(i, `it reads M[${k}], which nothing wrote`)
    if (code !== JUMPS && !isConditional(code)) continue
    for (const skipped of code === JUMPS ? [k] : [jt, jf]) arrive(i + 1 + skipped, words)
    words = ALL
  }
}

function refuse(index: number, problem: string | undefined): void {
  if (problem !== undefined) throw new RecordError(`BPF filter, instruction ${index}`, index * SIZE, problem)
}
