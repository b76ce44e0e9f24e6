// A program as native code runs it: calls, instructions, and what bodies keep. src-native/program.h has the same
// layout, and says what the instructions do.

import type { Block } from './block.js'

export const CALL_BYTES = 64
const INSTRUCTION_BYTES = 72
const BODY_BYTES = 24
const PROGRAM_BYTES = 24

export const END = 0
export const CALLS = 1
export const LOAD = 2
export const ENTER = 3
export const LEAVE = 4
export const RETRY = 5
export const LOOP = 6
export const ATTEMPT = 7

export const FROM_CALL = 1
export const SIGNED = 2
export const TO_CALL = 4
export const INT = 8
export const AWAITS = 16
export const HAS_VALUE = 32
export const UNCHECKED = 64

const NO_CODES: readonly number[] = []

/** An instruction; the fields that its code does not use are 0. */
export class Instruction {
  readonly code: number
  readonly body: number
  flags = 0
  call = 0
  count = 0
  outer = 0
  target = 0
  /** Of CALLS that are unchecked, how often they are made. */
  start = 0
  way = 0
  size = 0
  from = 0
  to = 0
  low: number | bigint = 0
  high: number | bigint = 0
  codes: readonly number[] = NO_CODES

  constructor(code: number, body = 0) {
    this.code = code
    this.body = body
  }
}

/** How many there are of what a program is made of. */
export interface Counts {
  readonly calls: number
  readonly instructions: number
  readonly bodies: number
}

/** Where a program lies. */
export class Image {
  readonly #block: Block
  readonly #calls: number
  readonly #instructions: number
  readonly #bodies: number
  /** The address of the program, for native code. */
  readonly address: number

  /** `start` is the offset of the calls, which may be there already. */
  constructor(block: Block, start: number, { calls, instructions, bodies }: Counts) {
    this.#block = block
    this.#calls = start
    const program = start + calls * CALL_BYTES
    this.#bodies = program + PROGRAM_BYTES
    this.#instructions = this.#bodies + bodies * BODY_BYTES
    block.top = this.#instructions + instructions * INSTRUCTION_BYTES
    this.address = block.address + program
    this.#put(program, block.address + start)
    this.#put(program + 8, block.address + this.#instructions)
    this.#put(program + 16, block.address + this.#bodies)
  }

  /** How many bytes such a program takes. */
  static bytes({ calls, instructions, bodies }: Counts): number {
    return calls * CALL_BYTES + PROGRAM_BYTES + bodies * BODY_BYTES + instructions * INSTRUCTION_BYTES
  }

  /** The address of a call's words, to which it can be recorded anew. */
  addressOfCall(index: number): number {
    return this.#block.address + this.#calls + index * CALL_BYTES
  }

  write(index: number, instruction: Instruction): void {
    const { ints } = this.#block
    const at = this.#instructions + index * INSTRUCTION_BYTES
    const i = at / 4
    ints[i] = instruction.code
    ints[i + 1] = instruction.flags
    ints[i + 2] = instruction.call
    ints[i + 3] = instruction.count
    ints[i + 4] = instruction.body
    ints[i + 5] = instruction.outer
    ints[i + 6] = instruction.target
    ints[i + 7] = instruction.start
    ints[i + 8] = instruction.way
    ints[i + 9] = instruction.size
    this.#put(at + 40, instruction.from)
    this.#put(at + 48, instruction.to)
    if (instruction.codes.length > 0) this.#putCodes(at + 56, instruction.codes)
    else this.#putBounds(at + 56, instruction.low, instruction.high)
  }

  /** Writes what a LOAD takes, where it puts it, and what fits there. */
  writeLoad(
    index: number,
    flags: number,
    size: number,
    from: number,
    to: number,
    low: number | bigint,
    high: number | bigint,
  ): void {
    const { ints } = this.#block
    const at = this.#instructions + index * INSTRUCTION_BYTES
    ints[at / 4 + 1] = flags
    ints[at / 4 + 9] = size
    this.#put(at + 40, from)
    this.#put(at + 48, to)
    this.#putBounds(at + 56, low, high)
  }

  /** The call that made the program fail, counted from 1; 0 if none did. */
  get failed(): number {
    return this.#block.ints[this.#bodies / 4] as number
  }

  /** The error of that call; 0 if it was a value that did not fit. */
  get error(): number {
    return this.#block.ints[this.#bodies / 4 + 1] as number
  }

  /** The value that did not fit. */
  get refused(): bigint {
    return this.#block.words[this.#bodies / 8 + 1] as bigint
  }

  /** The index of the instruction that refused it. */
  get refuser(): number {
    return this.#block.ints[this.#bodies / 4 + 4] as number
  }

  /** The result of a call: a number if it is exact, or a bigint. */
  resultOf(call: number): number | bigint {
    const { ints } = this.#block
    const i = (this.#calls + call * CALL_BYTES) / 4 + 14
    const low = ints[i] as number
    const high = ints[i + 1] as number
    if (high === low >> 31) return low
    if (high >= -0x200000 && high < 0x200000) return high * 0x100000000 + (low >>> 0)
    return this.wideResultOf(call)
  }

  wideResultOf(call: number): bigint {
    return this.#block.words[(this.#calls + call * CALL_BYTES) / 8 + 7] as bigint
  }

  #putBounds(at: number, low: number | bigint, high: number | bigint): void {
    if (typeof low === 'number') this.#put(at, low)
    else this.#block.words[at / 8] = low
    if (typeof high === 'number') this.#put(at + 8, high)
    else this.#block.words[at / 8 + 1] = high
  }

  /** Little-endian, as both architectures are. */
  #put(at: number, value: number): void {
    const { ints } = this.#block
    ints[at / 4] = value
    ints[at / 4 + 1] = Math.floor(value / 0x100000000)
  }

  #putCodes(at: number, codes: readonly number[]): void {
    const { ints } = this.#block
    for (let i = 0; i < 4; i++) {
      ints[at / 4 + i] = (codes[2 * i] ?? 0) | ((codes[2 * i + 1] ?? 0) << 16)
    }
  }
}
