// From what was recorded to instructions.

import { Body, type Item } from './body.js'
import {
  ATTEMPT,
  AWAITS,
  CALLS,
  END,
  ENTER,
  FROM_CALL,
  HAS_VALUE,
  INT,
  Instruction,
  LEAVE,
  LOAD,
  LOOP,
  RETRY,
} from './image.js'
import type { Load, Step } from './step.js'

/** What goes on elsewhere if it fails: with what is to be done finally, as far as that was known. */
interface Fallible {
  readonly instruction: Instruction
  readonly armed: number
}

/** Writes the instructions of a program. */
export class Code {
  readonly instructions: Instruction[] = []
  bodies = 0

  constructor(program: Body) {
    this.#body(program, 0)
  }

  #add(instruction: Instruction): Instruction {
    this.instructions.push(instruction)
    return instruction
  }

  /** Writes a body; gives the instruction that ends it. */
  #body(body: Body, outer: number): Instruction {
    const index = this.bodies++
    this.#add(new Instruction(ENTER, index)).count = body.max
    const start = this.instructions.length
    const fallible: Fallible[] = []
    for (const item of body.items) this.#item(item, index, fallible)
    const finals = this.#finals(body, index)
    for (const { instruction, armed } of fallible) instruction.target = finals[armed] as number
    const end = this.#add(this.#end(body, index))
    end.outer = outer
    end.start = start
    return end
  }

  /** Writes what is to be done finally, the last first; gives where each begins, counted from 1, and the end. */
  #finals({ finals }: Body, index: number): number[] {
    const starts: number[] = [0]
    for (let i = finals.length; i > 0; i--) {
      starts[i] = this.instructions.length
      this.#body(finals[i - 1] as Body, index)
    }
    starts[0] = this.instructions.length
    return starts
  }

  #item(item: Item, index: number, fallible: Fallible[]): void {
    if (item instanceof Body) fallible.push({ instruction: this.#body(item, index), armed: item.armed })
    else this.#call(item, index, fallible)
  }

  #call(step: Step, index: number, fallible: Fallible[]): void {
    const { armed, objects } = step
    for (const load of objects?.loads ?? NONE) {
      load.instruction = this.instructions.length
      this.#load(step, index, fallible)
    }
    const { int, length } = step.callable.facts
    if (length !== undefined && objects !== undefined) {
      objects.lengthInstruction = this.instructions.length
      this.#load(step, index, fallible)
    }
    const flags = int ? INT : 0
    const last = fallible[fallible.length - 1]
    if (last?.armed === armed && goesOn(last.instruction, flags, step.index)) {
      last.instruction.count++
      return
    }
    const instruction = this.#add(new Instruction(CALLS, index))
    instruction.flags = flags
    instruction.call = step.index
    instruction.count = 1
    fallible.push({ instruction, armed })
  }

  #load({ index: call, armed }: Step, index: number, fallible: Fallible[]): void {
    const instruction = this.#add(new Instruction(LOAD, index))
    instruction.call = call
    fallible.push({ instruction, armed })
  }

  #end({ kind, codes, until, value, result }: Body, index: number): Instruction {
    const end = new Instruction(ENDS[kind], index)
    if (kind === 'retry') {
      end.codes = codes
      end.size = codes.length
    } else if (kind === 'loop' && until !== undefined) {
      end.flags = AWAITS | FROM_CALL
      end.low = until
    } else if (kind === 'attempt') {
      end.call = result as number
      if (value !== undefined) end.flags = HAS_VALUE | FROM_CALL
    }
    if (value !== undefined) end.from = value.index
    return end
  }
}

const NONE: readonly Load[] = []
const ENDS = { program: END, finally: LEAVE, retry: RETRY, loop: LOOP, attempt: ATTEMPT }

/** Whether a call can be one more of an instruction. */
function goesOn({ code, flags, call, count }: Instruction, flagsOfCall: number, index: number): boolean {
  return code === CALLS && flags === flagsOfCall && call + count === index
}
