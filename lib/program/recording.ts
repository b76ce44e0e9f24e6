// What a program's body says, call by call.

import { resetScratch, Scratch, scratchBase } from '../memory/scratch.js'
import type { RecordedHolders } from '../sys/holder.js'
import { isRef, originOf, type Ref, refTo } from '../sys/ref.js'
import { addCopies, named, recordStep, rememberMemory, sortArguments } from './arguments.js'
import { Block } from './block.js'
import { Body, type BodyKind } from './body.js'
import { CALL_BYTES } from './image.js'
import { AttemptOrigin, FieldOrigin, ParameterOrigin, ResultOrigin } from './origins.js'
import { type Desk, expectDesk, useDesk } from './record-call.js'
import type { Sink } from './recorder.js'
import { type Callable, type Objects, Step } from './step.js'

const BLOCK_BYTES = 65536
const MOST_CALLS = 4096
const DEEPEST = 32

/** The block that the next program begins in; undefined while one is recorded there. */
let shared: Block | undefined
/** Texts of calls whose words stay. */
const texts = new Scratch()

const NONE: readonly never[] = []

type Settings = Partial<Pick<Body, 'max' | 'codes' | 'until'>>

export class Recording implements Sink {
  readonly body: Body
  readonly parameters: readonly Ref<unknown>[]
  /** By their index; an attempt, whose result has the place of a call, is undefined. */
  readonly steps: (Step | undefined)[] = []
  /** What the words of calls refer to, other than what is looked at for each run. */
  readonly held: unknown[] = []
  readonly holders: RecordedHolders = []
  /** What the body returned, settled. */
  returned: unknown
  /** Where the calls lie, and from where on. */
  block: Block
  start: number
  #current: Body
  readonly #desk: Desk
  readonly #outside: Desk
  /** What stands for holders and lists while it is looked whether calls can be made. */
  readonly #copies = new Map<unknown, unknown>()
  #calls = 0
  #isOver = false

  constructor(parameters: number) {
    const body = new Body('program', this)
    this.body = body
    this.#current = body
    const refs: Ref<unknown>[] = []
    for (let i = 0; i < parameters; i++) refs.push(refTo(new ParameterOrigin(body, i)))
    this.parameters = refs
    this.block = shared ?? new Block(BLOCK_BYTES)
    shared = undefined
    this.start = (this.block.top + CALL_BYTES - 1) & -CALL_BYTES
    this.#desk = { keeper: { space: texts, list: this.held }, holders: this.holders }
    this.#outside = useDesk(this.#desk)
  }

  /** Ends what `p` can do. */
  close(): void {
    this.#isOver = true
    useDesk(this.#outside)
    // The texts of the next program go there, too.
    this.held.push(texts.bytes)
  }

  /** What is behind `block.top` serves the next program. */
  share(): void {
    if (this.block.room > BLOCK_BYTES / 8) shared = this.block
  }

  /** Makes room for what comes behind the calls. */
  reserve(bytes: number): void {
    const used = this.steps.length * CALL_BYTES
    if (this.start + used + bytes <= this.block.bytes.length) return
    const larger = new Block(Math.max(BLOCK_BYTES, 2 * used + bytes))
    larger.bytes.set(this.block.bytes.subarray(this.start, this.start + used))
    this.block = larger
    this.start = 0
  }

  /** Records a call, and gives its result. */
  record(
    callable: Callable,
    a: unknown,
    b: unknown,
    c: unknown,
    d: unknown,
    e: unknown,
    f: unknown,
  ): Ref<unknown> {
    this.#expectOpen(callable.name)
    const number = ++this.#calls
    if (number > MOST_CALLS) {
      throw new RangeError(`program: expected ${MOST_CALLS} calls at most; for more, use batch or p.loop`)
    }
    const current = this.#current
    const values = [a, b, c, d, e, f]
    const step = new Step(current, this.steps.length, callable, number, values)
    if (isObject(a) || isObject(b) || isObject(c) || isObject(d) || isObject(e) || isObject(f)) {
      for (const value of values) if (isRef(value)) this.check(value, current, step.name)
      step.objects = sortArguments(step, values)
    }
    this.reserve(CALL_BYTES)
    if (!step.objects?.isDeferred) this.#recordNow(step, step.objects)
    this.steps.push(step)
    current.items.push(step)
    return refTo(step)
  }

  /** Records a body within the current one, and gives what it gave. */
  within<R>(kind: BodyKind, record: () => R, settings: Settings = {}): [Body, R] {
    this.#expectOpen(`p.${kind}`)
    const parent = this.#current
    const body = Object.assign(new Body(kind, this, parent), settings)
    if (body.depth > DEEPEST)
      throw new RangeError(`program: expected ${DEEPEST} bodies within each other at most`)
    this.#current = body
    try {
      const given = record()
      refusePromise(given, `p.${kind}`)
      if (kind === 'finally') parent.finals.push(body)
      else parent.items.push(body)
      return [body, given]
    } finally {
      this.#current = parent
    }
  }

  /** The value that a loop looks at, or an attempt has. */
  valueOf(body: Body, given: unknown, what: string): ResultOrigin {
    const origin = isRef(given) ? originOf(given) : undefined
    if (origin instanceof ResultOrigin && origin.body.owner === this && origin.body.isKnownIn(body))
      return origin
    throw new TypeError(`${what}: expected its function to return the result of a call that it makes`)
  }

  /** The place of an attempt's result. */
  attempted(body: Body): Ref<unknown> {
    this.reserve(CALL_BYTES)
    const index = this.steps.length
    body.result = index
    this.steps.push(undefined)
    return refTo(new AttemptOrigin(body.parent as Body, index, body.value))
  }

  /** Refuses a Ref that has no value there. */
  check(ref: Ref<unknown>, body: Body, what: string): void {
    const origin = originOf(ref)
    if (origin instanceof FieldOrigin) return
    if (
      !(origin instanceof ParameterOrigin || origin instanceof ResultOrigin) ||
      origin.body.owner !== this
    ) {
      throw new TypeError(
        `${what}: expected a value of this program, got ${origin.words}, which is of another`,
      )
    }
    if (origin.body.isKnownIn(body)) return
    throw new TypeError(
      `${what}: ${origin.words} may have no value here; it can be used within its own ${origin.body.kind} only`,
    )
  }

  #expectOpen(what: string): void {
    if (this.#isOver) {
      throw new TypeError(`${what}: the program is recorded already; p takes calls only while its body runs`)
    }
    expectDesk(this.#desk, what)
  }

  /** Makes the words. */
  #recordNow(step: Step, objects: Objects | undefined): void {
    const to = this.block.address + this.start + step.index * CALL_BYTES
    try {
      if (objects === undefined || !objects.isLive) recordStep(step, NONE, undefined, to)
      else this.#tryOut(step, objects, to)
    } catch (error) {
      throw named(error, `step ${step.number}`)
    }
  }

  /** Looks whether they can be made: those of a live step are made anew for each run, and what they need with them. */
  #tryOut(step: Step, objects: Objects, to: number): void {
    if (objects.holders.length > 0) addCopies(this.#copies, step.values)
    const placed = scratchBase()
    const held = this.held.length
    recordStep(step, NONE, this.#copies, to)
    rememberMemory(step, objects)
    if (objects.isSteady) return
    resetScratch(Math.min(placed, scratchBase()))
    while (this.held.length > held) this.held.pop()
    this.holders.length = 0
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

/** Refuses what an async function gives. */
export function refusePromise(given: unknown, what: string): void {
  if (typeof given !== 'object' || given === null || isRef(given) || !('then' in given)) return
  throw new TypeError(`${what}: expected a function that records at once, got one that gives a promise`)
}
