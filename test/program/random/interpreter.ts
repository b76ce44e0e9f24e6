// The reference: a random program as one direct call after another.

import { isErr, sys } from 'rawsys'
import { comparable, type Outcome, type Value } from './outcome.js'
import type { Settled, SettledArgument, SettledBody, SettledCall, SettledProgram } from './settle.js'
import { PARAMETERS, type World } from './world.js'

const PATHS: Readonly<Record<string, number>> = { openat: 1, readlinkat: 1 }

/** A call failed: one that attempts and retries may catch. */
class Failed extends Error {
  readonly outcome: { step: number; call: string; errno: number; path: string | undefined }

  constructor(step: number, call: string, errno: number, path: string | undefined) {
    super(`${call} failed`)
    this.outcome = { step, call, errno, path }
  }
}

/** A value does not fit: nothing catches that. */
class Refused extends Error {
  readonly step: number

  constructor(step: number) {
    super(`step ${step} was refused`)
    this.step = step
  }
}

export function interpret({ body, known }: SettledProgram, world: World, times = 1): Outcome {
  let outcome: Outcome = { impossible: 'never run' }
  for (let i = 0; i < times; i++) outcome = new Interpreter(world).run(body, known)
  return outcome
}

class Interpreter {
  readonly #world: World
  readonly #results = new Map<number, number | bigint>()
  readonly #attempts: Value[] = []
  #depth = 0

  constructor(world: World) {
    this.#world = world
  }

  run(body: readonly Settled[], known: readonly number[]): Outcome {
    try {
      this.#body(body)
    } catch (error) {
      if (error instanceof Failed) return error.outcome
      if (error instanceof Refused) return { refused: error.step }
      throw error
    }
    return {
      values: known.map((step) => comparable(this.#results.get(step) as number)),
      attempts: this.#attempts,
    }
  }

  #body(nodes: readonly Settled[]): void {
    const finals: SettledBody[] = []
    let first: { readonly error: unknown } | undefined
    try {
      for (const node of nodes) {
        if (node.is === 'call') this.#call(node)
        else if (node.is === 'finally') finals.push(node)
        else this.#inner(node)
      }
    } catch (error) {
      first = { error }
    }
    for (const final of finals.reverse()) {
      try {
        this.#within(final.body)
      } catch (error) {
        first ??= { error }
      }
    }
    if (first !== undefined) throw first.error
  }

  #within(body: readonly Settled[]): void {
    this.#depth++
    try {
      this.#body(body)
    } finally {
      this.#depth--
    }
  }

  #inner(node: SettledBody): void {
    if (node.is === 'retry') this.#retry(node)
    else if (node.is === 'loop') this.#loop(node)
    else this.#attempt(node)
  }

  #retry({ body, codes, max }: SettledBody): void {
    for (let tries = 1; ; tries++) {
      try {
        this.#within(body)
        return
      } catch (error) {
        if (!(error instanceof Failed) || !codes.includes(-error.outcome.errno) || tries === max) throw error
      }
    }
  }

  #loop({ body, value, until, max }: SettledBody): void {
    for (let times = 0; times < max; times++) {
      this.#within(body)
      if (
        value !== undefined &&
        until !== undefined &&
        BigInt(this.#results.get(value) as number) === BigInt(until)
      )
        return
    }
  }

  #attempt({ body, value }: SettledBody): void {
    let result: Value
    try {
      this.#within(body)
      result = value === undefined ? 0 : comparable(this.#results.get(value) as number)
    } catch (error) {
      if (!(error instanceof Failed)) throw error
      result = isAddress(body, value) ? 'an address' : error.outcome.errno
    }
    if (this.#depth === 0) this.#attempts.push(result)
  }

  #call({ step, name, args }: SettledCall): void {
    const values = args.map((argument) => this.#argument(argument))
    let result: number | bigint
    try {
      result = (sys as unknown as Record<string, (...args: readonly unknown[]) => number | bigint>)[name]?.(
        ...values,
      ) as number
    } catch (error) {
      if (error instanceof TypeError || error instanceof RangeError) throw new Refused(step)
      throw error
    }
    if (isErr(result)) {
      const path = values[PATHS[name] ?? -1]
      throw new Failed(step, name, Number(result), typeof path === 'string' ? path : undefined)
    }
    this.#results.set(step, result)
  }

  #argument(argument: SettledArgument): unknown {
    if ('value' in argument) return argument.value
    if ('memory' in argument) return this.#world.memories[argument.memory]
    if ('holder' in argument) return this.#world.holders[argument.holder]
    if ('parameter' in argument) return PARAMETERS[argument.parameter]
    if ('wild' in argument) return this.#world.wild[0]
    if ('field' in argument) return this.#world.words[argument.field]
    return this.#results.get(argument.result)
  }
}

/** Whether an attempt's value would have been an address: its error is a bigint, too. */
function isAddress(body: readonly Settled[], value: number | undefined): boolean {
  return body.some((node) =>
    node.is === 'call' ? node.step === value && node.name === 'mmap' : isAddress(node.body, value),
  )
}
