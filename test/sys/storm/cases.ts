// One case: a call with its arguments, made from the seed, the call and the number of the case alone.

import type { Argument } from 'rawsys/abi'
import { type Choices, choicesOf } from './commands.js'
import { ONLY } from './hazards.js'
import { COUNTS, type Junk, type Maker } from './junk.js'
import type { Target } from './plan.js'
import type { Random } from './random.js'
import { REFUSED, WRONG } from './wrong.js'

const wrong = [...WRONG.keys()]
const refused = [...REFUSED.keys()]
/** How many cases the views live that are used again and again; they are detached from the middle on. */
export const KEPT_FOR = 64

export interface Case {
  readonly values: readonly unknown[]
  /** Whether the call is made that throws its errors. */
  readonly must: boolean
  /** Whether the library has to refuse it. */
  readonly isRefused: boolean
}

/** The places of a pointer and of its length, and whether that is behind a pointer, too. */
type Measured = readonly [address: number, length: number, isPointer: boolean]

function measured(args: readonly Argument[]): Measured[] {
  return args.flatMap(({ word }, place) => {
    if (word.kind !== 'pointer') return []
    const length = args.findIndex(({ name }) => [word.size, word.count, word.bits].includes(name))
    return length < 0 ? [] : [[place, length, args[length]?.word.kind === 'pointer'] as const]
  })
}

/** Makes the cases of one call. */
export class Cases {
  readonly #random: Random
  readonly #seed: number
  readonly #junk: Junk
  readonly #target: Target
  readonly #makers: readonly Maker[]
  readonly #choices: Choices | undefined
  readonly #measured: readonly Measured[]

  constructor(random: Random, seed: number, junk: Junk, target: Target) {
    this.#random = random
    this.#seed = seed
    this.#junk = junk
    this.#target = target
    const { name, args } = target.syscall
    const only = ONLY[name]?.args ?? {}
    for (const limited of Object.keys(only)) {
      if (!args.some((argument) => argument.name === limited)) throw new Error(`${name} has no ${limited}`)
    }
    this.#makers = args.map((argument) => junk.maker(argument, name))
    this.#choices = choicesOf(target, junk)
    this.#measured = measured(args)
  }

  /** `mayEdge` false: the same case with its memory where there is more behind it. */
  make(index: number, mayEdge = true): Case {
    const random = this.#random
    this.#junk.memory.mayEdge = mayEdge
    random.begin(this.#seed, this.#target.name, index)
    const must = random.chance(25)
    const kind = random.below(100)
    let values = this.#right()
    let isRefused = false
    if (this.#target.manner === 'refused') {
      if (kind < 40) this.#spoil(values)
      isRefused = this.#refuse(values)
    } else if (kind < 15) this.#spoil(values)
    else if (kind < 23) isRefused = this.#refuse(values)
    else if (kind < 30) for (const _ of values) this.#spoil(values)
    else if (kind < 33) values = values.slice(0, random.below(values.length + 1))
    else if (kind < 36) for (let i = random.below(4); i >= 0; i--) values.push(random.pick(wrong))
    if (this.#choices?.isHazard(values)) isRefused = this.#refuse(values)
    return { values, must, isRefused }
  }

  /** Arguments of the right types. */
  #right(): unknown[] {
    const random = this.#random
    const choice =
      this.#choices !== undefined && random.chance(85) ? random.pick(this.#choices.all) : undefined
    const values = (choice?.makers ?? this.#makers).map((make) => make())
    if (random.chance(95)) for (const [place, value] of choice?.selects ?? []) values[place] = value
    const only = ONLY[this.#target.name]?.args ?? {}
    for (const [place, { name }] of this.#target.syscall.args.entries()) {
      const list = only[name]
      if (list !== undefined) values[place] = random.pick(list)
    }
    this.#measure(values)
    return values
  }

  /** Gives lengths to most raw addresses, which say nothing about how much is there. */
  #measure(values: unknown[]): void {
    for (const [address, length, isPointer] of this.#measured) {
      if (typeof values[address] !== 'bigint' || values[length] !== undefined || this.#random.chance(20))
        continue
      const count = this.#random.pick(COUNTS)
      values[length] = isPointer ? { value: count } : count
    }
  }

  /** Puts something of a wrong type in the place of one argument. */
  #spoil(values: unknown[]): void {
    if (values.length === 0) return
    values[this.#random.below(values.length)] = this.#random.pick(wrong)
  }

  /** Puts there what no argument takes; false if the call has no arguments. */
  #refuse(values: unknown[]): boolean {
    const places = this.#target.syscall.args.length
    if (places === 0) return false
    values[this.#random.below(places)] = this.#random.pick(refused)
    return true
  }
}
