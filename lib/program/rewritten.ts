// Memory that a call's checks looked at, and that may hold something else by the time the call is made: the lengths in
// a struct, for which there is memory now, may have become larger when it is passed again.

import { isMemory } from '../memory/address.js'
import { isRef, originOf } from '../sys/ref.js'
import type { Body } from './body.js'
import { ParameterOrigin } from './origins.js'
import type { Callable, Step } from './step.js'

interface Pass {
  readonly step: Step
  readonly writes: boolean
}

/** Says of each step whether its memory may be written before the last time that it is made. */
export function markRewritten(steps: readonly (Step | undefined)[]): void {
  const passes = new Map<unknown, Pass[]>()
  for (const step of steps) if (step?.objects !== undefined) addPasses(passes, step)
  for (const list of passes.values()) {
    for (const { step, writes } of list) {
      const { objects } = step
      if (objects === undefined) continue
      const byItself = writes && isRepeated(step.body)
      objects.isRewritten ||= byItself || list.some((other) => other.writes && other.step !== step)
    }
  }
}

function addPasses(passes: Map<unknown, Pass[]>, step: Step): void {
  for (const [place, value] of step.values.entries()) {
    const key = keyOf(value)
    if (key === undefined) continue
    const list = passes.get(key) ?? []
    list.push({ step, writes: isWritten(step.callable, place) })
    passes.set(key, list)
  }
}

/** Refuses memory that was looked at, and may hold something else by the time the call is made. */
export function expectSteadyContent({ callable, objects }: Step): void {
  if (objects?.readsContent && objects.isRewritten) refuse(callable)
}

/** The same of calls that are made one after another, each once. */
export class Rewritten {
  readonly #memory = new Set<unknown>()

  /** To be told of each call whose checks looked at what its memory holds. */
  expectFirst(callable: Callable, values: readonly unknown[]): void {
    for (const [place, value] of values.entries()) {
      if (!isMemory(value) || !isWritten(callable, place)) continue
      if (this.#memory.has(value)) refuse(callable)
      this.#memory.add(value)
    }
  }
}

function refuse({ name }: Callable): never {
  throw new TypeError(
    `${name}: the kernel may write into a struct that says how much memory there is; pass it to one call of a program ` +
      'or of a chunk only, not in a loop or a retry',
  )
}

function isWritten({ facts }: Callable, place: number): boolean {
  return facts.writes?.includes(place) ?? true
}

/** What says that memory is the same: itself, or which parameter it is. */
function keyOf(value: unknown): unknown {
  if (isMemory(value)) return value
  const origin = isRef(value) ? originOf(value) : undefined
  return origin instanceof ParameterOrigin ? origin.index : undefined
}

function isRepeated(body: Body): boolean {
  for (let own: Body | undefined = body; own !== undefined; own = own.parent) {
    if (own.kind === 'loop' || own.kind === 'retry') return true
  }
  return false
}
