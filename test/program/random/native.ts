// Runs a random program as a program.

import { Failure, field, program, type Recorder, type Ref } from 'rawsys/program'
import { comparable, type Outcome } from './outcome.js'
import type { Settled, SettledArgument, SettledBody, SettledCall, SettledProgram } from './settle.js'
import { PARAMETERS, type World } from './world.js'

type AnyRef = Ref<unknown>
type Call = (...args: readonly unknown[]) => AnyRef

/** Records and runs it, as often as told. */
export function runNatively(settled: SettledProgram, world: World, times = 1): Outcome {
  let recorded: ReturnType<typeof record>
  try {
    recorded = record(settled, world)
  } catch (error) {
    return { impossible: (error as Error).constructor.name }
  }
  let outcome: Outcome = { impossible: 'never run' }
  for (let i = 0; i < times; i++) outcome = run(recorded)
  return outcome
}

function record({ body, known }: SettledProgram, world: World) {
  return program(
    (
      p,
      a: Ref<unknown>,
      b: Ref<unknown>,
      c: Ref<unknown>,
      d: Ref<unknown>,
      e: Ref<unknown>,
    ): { values: AnyRef[]; attempts: AnyRef[] } => {
      const recorder = new BodyRecorder(p, world, [a, b, c, d, e])
      recorder.body(body)
      return {
        values: known.map((step) => recorder.results.get(step) as AnyRef),
        attempts: recorder.attempts,
      }
    },
  )
}

function run(recorded: ReturnType<typeof record>): Outcome {
  try {
    const [a, b, c, d, e] = PARAMETERS
    const given = recorded.run(a, b, c, d, e)
    if (given instanceof Failure) {
      const { step, call, errno, path } = given
      return { step, call, errno, path }
    }
    const [values, attempts] = [given.values, given.attempts] as (number | bigint)[][]
    return { values: (values ?? []).map(comparable), attempts: (attempts ?? []).map(comparable) }
  } catch (error) {
    const step = /^step (\d+), \w+, argument \d: expected a value within/.exec((error as Error).message)?.[1]
    if (error instanceof RangeError && step !== undefined) return { refused: Number(step) }
    return { impossible: (error as Error).constructor.name }
  }
}

class BodyRecorder {
  readonly results = new Map<number, AnyRef>()
  readonly attempts: AnyRef[] = []
  readonly #p: Recorder
  readonly #world: World
  readonly #parameters: readonly AnyRef[]
  #depth = 0

  constructor(p: Recorder, world: World, parameters: readonly AnyRef[]) {
    this.#p = p
    this.#world = world
    this.#parameters = parameters
  }

  body(nodes: readonly Settled[]): void {
    for (const node of nodes) {
      if (node.is === 'call') this.#call(node)
      else this.#inner(node)
    }
  }

  #call({ step, name, args }: SettledCall): void {
    const call = (this.#p as unknown as Readonly<Record<string, Call>>)[name] as Call
    this.results.set(
      step,
      call.apply(
        this.#p,
        args.map((argument) => this.#argument(argument)),
      ),
    )
  }

  #argument(argument: SettledArgument): unknown {
    if ('value' in argument) return argument.value
    if ('memory' in argument) return this.#world.memories[argument.memory]
    if ('holder' in argument) return this.#world.holders[argument.holder]
    if ('parameter' in argument) return this.#parameters[argument.parameter]
    if ('wild' in argument) return field(this.#world.wild, 0)
    if ('field' in argument) return field(this.#world.words, argument.field)
    return this.results.get(argument.result)
  }

  #inner({ is, body, value, max, codes, until }: SettledBody): void {
    const record = (): AnyRef | undefined => {
      this.#depth++
      this.body(body)
      this.#depth--
      return value === undefined ? undefined : this.results.get(value)
    }
    if (is === 'finally') this.#p.finally(record)
    else if (is === 'retry') this.#p.retry(codes, record, { max })
    else if (is === 'loop') {
      if (value === undefined || until === undefined) this.#p.loop(record, { max })
      else this.#p.loop(record as () => AnyRef, { until, max })
    } else {
      const outermost = this.#depth === 0
      const ref = this.#p.attempt(record as () => AnyRef)
      // Those within other bodies may never have been tried.
      if (outermost) this.attempts.push(ref)
    }
  }
}
