// The `p` of a program's body: every typed call, and what can be said about their order.

import type { Result } from '../errno/result.js'
import { type Calls, sys } from '../sys/calls.js'
import { factsOf } from '../sys/must.js'
import type { Ref } from '../sys/ref.js'
import { described, isArray } from '../sys/refusal.js'
import type { Recording } from './recording.js'
import type { Callable, Raw } from './step.js'

/** What can be said about the order of calls. */
export interface Forms {
  /**
   * Calls to make at the end of the body that this stands in, whether or not it fails behind here; several are made the
   * last first.
   */
  finally(step: () => unknown): void
  /**
   * Makes calls, and makes them again as long as one fails with one of the codes, `max` times at most (1,000 unless
   * told): `p.retry(EINTR, () => p.read(fd, buffer))`.
   *
   * @throws TypeError, RangeError for codes that are none.
   */
  retry<R>(codes: number | readonly number[], step: () => R, options?: { readonly max?: number }): R
  /**
   * Makes calls again and again: `max` times, or until the result that the body returns is `until`:
   * `p.loop(() => p.getdents64(fd, entries), { until: 0, max: 100 })`. Gives what the body returned; the values are
   * those of the last time.
   *
   * @throws TypeError, RangeError for options that cannot be.
   */
  loop<R>(body: () => R, options: { readonly until?: undefined; readonly max: number }): R
  loop<R extends Ref<unknown>>(
    body: () => R,
    options: { readonly until: number | bigint; readonly max: number },
  ): R
  /**
   * Makes calls of which one may fail without ending the program: the value is the result that the function returns, or
   * the error of the call that failed.
   */
  attempt<T>(step: () => Ref<T>): Ref<Result<T>>
  attempt(step: () => void): Ref<Result<0>>
}

/** Every typed call, to be made when the program runs, and what can be said about their order. */
export type Recorder = Calls<'program'> & Forms

/** Who takes the calls. */
export interface Sink {
  record(
    callable: Callable,
    a: unknown,
    b: unknown,
    c: unknown,
    d: unknown,
    e: unknown,
    f: unknown,
  ): Ref<unknown>
}

/** Has a method for each call. */
class CallRecorder {
  readonly sink: Sink

  constructor(sink: Sink) {
    this.sink = sink
  }
}

for (const [name, call] of Object.entries(sys)) {
  Object.defineProperty(CallRecorder.prototype, name, { value: methodOf(name, call) })
}

function methodOf(name: string, call: unknown): unknown {
  // A call that is left out says why wherever it is called.
  if ((call as { why?: string }).why !== undefined) return call
  const callable: Callable = { name, call: call as Raw, facts: factsOf(name) }
  return function (
    this: CallRecorder,
    a: unknown,
    b: unknown,
    c: unknown,
    d: unknown,
    e: unknown,
    f: unknown,
  ) {
    return this.sink.record(callable, a, b, c, d, e, f)
  }
}

/** A recorder without forms, for calls that have nothing to do with each other. */
export function callsInto(sink: Sink): Calls<'program'> {
  return new CallRecorder(sink) as unknown as Calls<'program'>
}

class ProgramRecorder extends CallRecorder implements Forms {
  readonly #recording: Recording

  constructor(recording: Recording) {
    super(recording)
    this.#recording = recording
  }

  finally(step: () => unknown): void {
    this.#recording.within('finally', expectFunction(step, 'p.finally'))
  }

  retry<R>(codes: number | readonly number[], step: () => R, options: { max?: number } = {}): R {
    const { max = 1000 } = expectOptions(options, 'p.retry')
    const settings = { codes: errorCodes(codes), max: expectCount(max, 'p.retry max') }
    return this.#recording.within('retry', expectFunction(step, 'p.retry'), settings)[1]
  }

  loop<R>(body: () => R, options: { until?: number | bigint | undefined; max: number }): R {
    const { until, max } = expectOptions(options, 'p.loop')
    const settings = {
      until: until === undefined ? undefined : expectWord(until),
      max: expectCount(max, 'p.loop max'),
    }
    const [made, given] = this.#recording.within('loop', expectFunction(body, 'p.loop'), settings)
    if (until !== undefined) made.value = this.#recording.valueOf(made, given, 'p.loop')
    return given
  }

  attempt(step: () => unknown): Ref<never> {
    const [made, given] = this.#recording.within('attempt', expectFunction(step, 'p.attempt'))
    if (given !== undefined) made.value = this.#recording.valueOf(made, given, 'p.attempt')
    return this.#recording.attempted(made) as Ref<never>
  }
}

/** The `p` of a program. */
export function recorderOf(recording: Recording): Recorder {
  return new ProgramRecorder(recording) as unknown as Recorder
}

const MOST_CODES = 8
const MOST_TIMES = 2 ** 32 - 1

function expectFunction<R>(step: () => R, what: string): () => R {
  if (typeof step === 'function') return step
  throw new TypeError(`${what}: expected a function that makes calls, got ${described(step)}`)
}

function expectOptions<T>(options: T, what: string): T {
  if (typeof options === 'object' && options !== null) return options
  throw new TypeError(`${what}: expected options such as { max: 100 }, got ${described(options)}`)
}

function expectCount(max: unknown, what: string): number {
  if (typeof max === 'number' && Number.isInteger(max) && max >= 1 && max <= MOST_TIMES) return max
  throw new RangeError(`${what}: expected an integer of 1 .. 2^32 - 1, got ${described(max)}`)
}

function expectWord(until: unknown): number | bigint {
  if (Number.isSafeInteger(until)) return until as number
  if (typeof until === 'bigint' && BigInt.asIntN(64, until) === until) return until
  throw new RangeError(`p.loop until: expected an integer that a call may give, got ${described(until)}`)
}

function errorCodes(codes: unknown): readonly number[] {
  const list = isArray(codes) ? codes : [codes]
  if (list.length < 1 || list.length > MOST_CODES) {
    throw new RangeError(`p.retry: expected 1 .. ${MOST_CODES} codes, got ${list.length}`)
  }
  return list.map((code) => {
    if (typeof code === 'number' && Number.isInteger(code) && code >= 1 && code <= 4095) return code
    throw new RangeError(`p.retry: expected error numbers such as EINTR, 1 .. 4095, got ${described(code)}`)
  })
}
