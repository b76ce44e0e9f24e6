// Many calls that have nothing to do with each other, in few crossings.

import { contentReads } from '../memory/content.js'
import { hold, letGo, Scratch } from '../memory/scratch.js'
import type { Calls } from '../sys/calls.js'
import { type RecordedHolders, readHolders, writeHolders } from '../sys/holder.js'
import { type Ref, refTo } from '../sys/ref.js'
import { described } from '../sys/refusal.js'
import { InexactError, runProgram } from '../syscall/frame.js'
import { named, withoutCode } from './arguments.js'
import { Block } from './block.js'
import { CALLS, END, Image, Instruction, UNCHECKED } from './image.js'
import { type Desk, expectDesk, recordCall, useDesk } from './record-call.js'
import { callsInto, type Sink } from './recorder.js'
import { Rewritten } from './rewritten.js'
import type { Callable } from './step.js'

export interface BatchOptions {
  /** How many calls are made in one crossing; 256 unless told. */
  readonly chunk?: number
}

/** The results of a batch: negative error numbers among them, as `sys` gives them. */
export type Results<T> = T extends bigint ? BigInt64Array : Float64Array

type MakeCall<T> = (calls: Calls<'program'>, index: number) => Ref<T>

/**
 * Makes `count` calls that have nothing to do with each other, each by a call on `p`, and gives their results:
 *
 *     const results = batch(paths.length, (p, i) => p.statx(AT_FDCWD, paths[i], 0, STATX_SIZE, stats.at(i)))
 *
 * It goes on after errors. A chunk of them is made when its last call has been recorded, so what `call` throws ends the
 * batch with the chunks before it made.
 *
 * @throws TypeError, RangeError for arguments that a call of `sys` would refuse.
 */
export function batch<T>(count: number, call: MakeCall<T>, options: BatchOptions = {}): Results<T> {
  const made = new Batch(count, call, options)
  while (!made.isDone) made.runChunk()
  return made.results as Results<T>
}

/** The same; the event loop goes round after each chunk. */
export async function batchInTurns<T>(
  count: number,
  call: MakeCall<T>,
  options: BatchOptions = {},
): Promise<Results<T>> {
  const made = new Batch(count, call, options)
  while (!made.isDone) {
    made.runChunk()
    await new Promise(setImmediate)
  }
  return made.results as Results<T>
}

const RESULT: Ref<never> = refTo({ words: 'the result of a call of a batch' })
const MOST_AT_ONCE = 65_536
const MOST = 2 ** 32 - 1

const USUAL_CHUNK = 256

/** Memory for a chunk: making it takes longer than a few calls. */
class Workspace {
  readonly capacity: number
  readonly texts = new Scratch()
  readonly image: Image

  constructor(capacity: number) {
    this.capacity = capacity
    const counts = { calls: capacity, instructions: 2, bodies: 1 }
    this.image = new Image(new Block(Image.bytes(counts)), 0, counts)
    this.image.write(1, new Instruction(END))
  }
}

/** That of a batch that is over. */
let idle: Workspace | undefined

function takeWorkspace(chunk: number): Workspace {
  if (idle === undefined || idle.capacity < chunk) return new Workspace(Math.max(chunk, USUAL_CHUNK))
  const taken = idle
  idle = undefined
  return taken
}

class Batch implements Sink {
  readonly #count: number
  readonly #call: MakeCall<unknown>
  readonly #calls: Calls<'program'>
  readonly #chunk: number
  readonly #workspace: Workspace
  /** Memory that calls of the chunk looked at and write. */
  #rewritten = new Rewritten()
  /** While calls are recorded. */
  #desk: Desk | undefined
  #results: Float64Array | BigInt64Array | undefined
  /** How many are done. */
  #done = 0
  /** How many of the chunk are recorded. */
  #recorded = 0

  constructor(count: number, call: MakeCall<unknown>, options: BatchOptions) {
    if (typeof options !== 'object' || options === null)
      throw new TypeError(`batch: expected options such as { chunk: 256 }, got ${described(options)}`)
    const { chunk = USUAL_CHUNK } = options
    expectInteger(count, 0, MOST, 'batch: expected a count')
    expectInteger(chunk, 1, MOST_AT_ONCE, 'batch: expected a chunk')
    if (typeof call !== 'function') throw new TypeError(`batch: expected a function, got ${described(call)}`)
    this.#count = count
    this.#call = call
    this.#calls = callsInto(this)
    this.#chunk = Math.min(chunk, Math.max(1, count))
    this.#workspace = takeWorkspace(this.#chunk)
  }

  get isDone(): boolean {
    return this.#done === this.#count
  }

  get results(): Float64Array | BigInt64Array {
    return this.#results ?? new Float64Array(0)
  }

  runChunk(): void {
    const count = Math.min(this.#chunk, this.#count - this.#done)
    const held: unknown[] = []
    const holders: RecordedHolders = []
    this.#record(count, { keeper: { space: this.#workspace.texts, list: held }, holders })
    const calls = new Instruction(CALLS)
    calls.flags = UNCHECKED
    calls.count = count
    calls.start = 1
    this.#workspace.image.write(0, calls)
    hold(held)
    runProgram(this.#workspace.image.address)
    letGo()
    const written = readHolders(holders)
    this.#take(count)
    this.#done += count
    if (this.isDone && this.#workspace.capacity === USUAL_CHUNK) idle = this.#workspace
    writeHolders(holders, written)
  }

  #record(count: number, desk: Desk): void {
    this.#recorded = 0
    this.#rewritten = new Rewritten()
    this.#workspace.texts.base = 0
    const outside = useDesk(desk)
    this.#desk = desk
    try {
      for (let i = 0; i < count; i++) {
        this.#call(this.#calls, this.#done + i)
        if (this.#recorded !== i + 1) refuse(this.#recorded - i)
      }
    } finally {
      useDesk(outside)
      this.#desk = undefined
    }
  }

  record(
    callable: Callable,
    a: unknown,
    b: unknown,
    c: unknown,
    d: unknown,
    e: unknown,
    f: unknown,
  ): Ref<unknown> {
    const { call, facts } = callable
    if (this.#desk === undefined)
      throw new TypeError(`batch: ${callable.name} was called after the function had returned`)
    expectDesk(this.#desk, callable.name)
    const index = this.#recorded++
    if (index >= this.#chunk) refuse(2)
    if (facts.int) throw new TypeError(`batch: ${callable.name} cannot be made in a batch`)
    // Code of the user's runs here, and not below.
    const g = withoutCode(a)
    const h = withoutCode(b)
    const i = withoutCode(c)
    const j = withoutCode(d)
    const k = withoutCode(e)
    const l = withoutCode(f)
    const reads = contentReads
    let isBigint: boolean
    try {
      isBigint = recordCall(call, g, h, i, j, k, l, this.#workspace.image.addressOfCall(index))
      if (contentReads !== reads) this.#rewritten.expectFirst(callable, [a, b, c, d, e, f])
    } catch (error) {
      throw named(error, `call ${this.#done + index} of the batch`)
    }
    this.#results ??= isBigint ? new BigInt64Array(this.#count) : new Float64Array(this.#count)
    if (this.#results instanceof BigInt64Array !== isBigint) {
      throw new TypeError(
        `batch: expected calls of one kind; ${callable.name} gives a ${isBigint ? 'bigint' : 'number'}`,
      )
    }
    return RESULT
  }

  #take(count: number): void {
    const { image } = this.#workspace
    const results = this.#results
    const done = this.#done
    if (results instanceof BigInt64Array) {
      for (let i = 0; i < count; i++) results[done + i] = image.wideResultOf(i)
    } else if (results !== undefined) {
      for (let i = 0; i < count; i++) {
        const result = image.resultOf(i)
        if (typeof result === 'bigint') throw new InexactError(result)
        results[done + i] = result
      }
    }
  }
}

function refuse(made: number): never {
  throw new TypeError(
    `batch: expected a function that makes one call on p each time, got one that made ${made}`,
  )
}

function expectInteger(value: number, least: number, most: number, what: string): void {
  if (Number.isInteger(value) && value >= least && value <= most) return
  throw new RangeError(`${what} of ${least} .. ${most}, got ${described(value)}`)
}
