// A program: recorded once, run as often as one likes.

import { hold, letGo, Scratch, scratchBase } from '../memory/scratch.js'
import { type RecordedHolders, readHolders, writeHolders } from '../sys/holder.js'
import { errorFacts, hintsOf } from '../sys/must.js'
import { originOf, type Ref } from '../sys/ref.js'
import { described } from '../sys/refusal.js'
import { runProgram } from '../syscall/frame.js'
import {
  addCopies,
  type Copies,
  isStillRight,
  mayRunCode,
  named,
  recordStep,
  rememberMemory,
  writeLength,
  writeLoad,
} from './arguments.js'
import { Code } from './code.js'
import { Failure } from './failure.js'
import { Image } from './image.js'
import { FieldOrigin } from './origins.js'
import { useDesk } from './record-call.js'
import { type Recorder, recorderOf } from './recorder.js'
import { Recording, refusePromise } from './recording.js'
import { expectSteadyContent, markRewritten } from './rewritten.js'
import type { Objects, Step } from './step.js'
import { settled, type Values, valuesOf } from './values.js'

/** Calls that are made in one crossing into native code. */
export interface Program<A extends readonly unknown[], R> {
  /**
   * Makes the calls, up to the first that fails. Gives what the body returned, with values in the place of Refs; or the
   * Failure.
   *
   * @throws TypeError, RangeError before any call is made, for parameters and memory that a call of `sys` would refuse;
   *   RangeError in between, if a result does not fit where it is passed on to: what `finally` says is done then, too.
   */
  run(...parameters: A): R | Failure
  /** The same; a Failure is thrown. */
  must(...parameters: A): R
  /** The calls in words: numbers, constants by name, and which results become which arguments. */
  explain(): Promise<string>
}

/** Texts of calls whose words are made for a run: no code of the user's runs until it is over. */
const texts = new Scratch()

/**
 * Records a program: `p` has every typed call, but makes none. What it gives is a Ref, which later calls take as an
 * argument.
 *
 *     const slurp = program((p, path: Ref<string>, buffer: Ref<Uint8Array>) => {
 *       const fd = p.openat(AT_FDCWD, path, O_RDONLY)
 *       p.finally(() => p.close(fd))
 *       return { bytes: p.read(fd, buffer) }
 *     })
 *     slurp.run('/etc/hostname', new Uint8Array(4096)) // { bytes: 12 }, or a Failure
 *
 * @throws TypeError, RangeError for what no call takes, for Refs of other programs, for more than 4,096 calls.
 */
export function program<A extends readonly unknown[], R>(
  body: (p: Recorder, ...parameters: { readonly [K in keyof A]: Ref<A[K]> }) => R,
): Program<A, Values<R>> {
  if (typeof body !== 'function') throw new TypeError(`program: expected a function, got ${described(body)}`)
  const recording = new Recording(Math.max(0, body.length - 1))
  const parameters = recording.parameters as unknown as { readonly [K in keyof A]: Ref<A[K]> }
  let returned: R
  try {
    returned = body(recorderOf(recording), ...parameters)
  } finally {
    recording.close()
  }
  refusePromise(returned, 'program')
  return new RecordedProgram(recording, returned) as unknown as Program<A, Values<R>>
}

class RecordedProgram {
  readonly #recording: Recording
  readonly #image: Image
  readonly #live: Step[] = []
  readonly #holders: unknown[] = []
  readonly #values: (image: Image, parameters: readonly unknown[]) => unknown

  constructor(recording: Recording, returned: unknown) {
    this.#recording = recording
    const { body, steps } = recording
    recording.returned = settled(returned, (ref) => recording.check(ref, body, 'what the body returned'))
    this.#values = valuesOf(recording.returned)
    const { instructions, bodies } = new Code(body)
    const counts = { calls: steps.length, instructions: instructions.length, bodies }
    recording.reserve(Image.bytes(counts))
    const image = new Image(recording.block, recording.start, counts)
    for (let i = 0; i < instructions.length; i++) image.write(i, instructions[i] as never)
    this.#image = image
    recording.share()
    markRewritten(steps)
    for (const step of steps) if (step !== undefined) this.#prepare(step)
  }

  #prepare(step: Step): void {
    const { objects } = step
    if (objects === undefined) return
    if (objects.isLive) {
      this.#live.push(step)
      for (const place of objects.holders) this.#holders.push(step.values[place])
    }
    try {
      expectSteadyContent(step)
    } catch (error) {
      throw named(error, `step ${step.number}`)
    }
    if (!objects.isDeferred) for (const load of objects.loads) writeLoad(this.#image, load, step.index)
  }

  run(...parameters: unknown[]): unknown {
    return this.#run(parameters, false)
  }

  must(...parameters: unknown[]): unknown {
    return this.#run(parameters, true)
  }

  #run(parameters: readonly unknown[], throwsFailure: boolean): unknown {
    this.#expect(parameters)
    // Code of the user's runs here, and when holders are written. In between there is none: another run would use the
    // same memory.
    const copies = this.#copies(parameters)
    const holders: RecordedHolders = []
    const held: unknown[] = []
    if (this.#live.length > 0) this.#record(parameters, copies, held, holders)
    const image = this.#image
    hold(held)
    runProgram(image.address)
    letGo()
    const written = holders.length === 0 ? holders : readHolders(holders)
    let failure: Failure | undefined
    let given: unknown
    try {
      if (image.failed !== 0) failure = this.#failure(parameters)
      given = failure ?? this.#values(image, parameters)
    } finally {
      if (holders.length > 0) writeHolders(holders, written)
    }
    if (throwsFailure && failure !== undefined) throw failure
    return given
  }

  async explain(): Promise<string> {
    const { explained } = await import('./explain/program.js')
    return explained(this.#recording)
  }

  #expect({ length }: readonly unknown[]): void {
    const expected = this.#recording.parameters.length
    if (length === expected) return
    const parameters = expected === 1 ? 'parameter' : 'parameters'
    throw new TypeError(`run: expected ${expected} ${parameters}, as the program's body has, got ${length}`)
  }

  #copies(parameters: readonly unknown[]): Copies | undefined {
    if (this.#holders.length === 0 && !parameters.some(mayRunCode)) return undefined
    const copies = new Map<unknown, unknown>()
    addCopies(copies, this.#holders)
    addCopies(copies, parameters)
    return copies
  }

  /** Makes the words of live calls anew. */
  #record(
    parameters: readonly unknown[],
    copies: Copies | undefined,
    held: unknown[],
    holders: RecordedHolders,
  ): void {
    texts.base = 0
    const outside = useDesk({ keeper: { space: texts, list: held }, holders })
    try {
      for (const step of this.#live) this.#recordStep(step, parameters, copies, held)
    } finally {
      useDesk(outside)
    }
  }

  #recordStep(step: Step, parameters: readonly unknown[], copies: Copies | undefined, held: unknown[]): void {
    const image = this.#image
    const objects = step.objects as Objects
    try {
      if (isStillRight(objects, step.callable.name)) return
      objects.isSteady = false
      const placed = scratchBase()
      const before = held.length
      recordStep(step, parameters, copies, image.addressOfCall(step.index))
      writeLength(image, step)
      // What it placed, or has in memory made for it, lasts for this run only.
      const needsOnlyItsMemory = scratchBase() === placed && held.length - before === objects.seen.length
      if (needsOnlyItsMemory) rememberMemory(step, objects)
      for (const load of objects.loads) {
        writeLoad(image, load, step.index)
        const origin = originOf(load.hole.ref)
        if (origin instanceof FieldOrigin) held.push(origin.memory)
      }
    } catch (error) {
      throw named(error, `step ${step.number}`)
    }
  }

  #failure(parameters: readonly unknown[]): Failure {
    const { failed, error } = this.#image
    const step = this.#recording.steps[failed - 1] as Step
    if (error === 0) throw this.#misfit(step)
    const { callable, number, objects } = step
    const values = step.values.slice()
    for (const { place, parameter } of objects?.passed ?? []) values[place] = parameters[parameter]
    const { path, details } = errorFacts(error, callable.name, values, callable.facts, hintsOf(callable.name))
    return new Failure(error, callable.name, number, path, details)
  }

  /** A value that does not fit the argument it was meant for. */
  #misfit({ name, objects }: Step): RangeError {
    const { refused, refuser } = this.#image
    const load = objects?.loads.find(({ instruction }) => instruction === refuser)
    if (load === undefined) {
      return new RangeError(`${name}: the length ${refused} reaches beyond the memory`)
    }
    const { low, high, words } = load.hole
    return new RangeError(
      `${name}, argument ${load.place + 1}: expected a value within ${low} .. ${high}, got ${refused}, ${words}`,
    )
  }
}
