// The process in which the storm is: makes the cases of some calls, and says what is wrong. Its parent gives
// it what to do as JSON, confines it, watches it, and goes on with another one behind a case that it did not
// survive.

import { writeSync } from 'node:fs'
import { SyscallError } from 'rawsys'
import { prepareAlarm, setAlarm } from './alarm.js'
import { Arena } from './arena.js'
import { type Case, Cases, KEPT_FOR } from './cases.js'
import { checkChild } from './check-child.js'
import { JunkError, noticed } from './hostile.js'
import { Junk } from './junk.js'
import { edge, Kit } from './kit.js'
import { limitResources } from './limits.js'
import { type Call, LOOSE, raw } from './loose.js'
import { BESIDE, BEYOND, isHarmless } from './overreach.js'
import { PLAN, type Target } from './plan.js'
import { type Outcome, Progress } from './progress.js'
import { Random } from './random.js'
import { readable } from './readable.js'

/** What a child is told to do. */
export interface Orders {
  readonly seed: number
  /** Calls by their places in the plan. */
  readonly calls: readonly number[]
  /** The case of the first call to begin with. */
  readonly from: number
}

/** A line that a child prints: something wrong, or its end. */
export type Message = { readonly wrong: string; readonly at: string } | { readonly done: true }

const EFAULT = -14
const EINTR = -4
const EBADF = -9
/** Everything is made anew after so many cases, and what calls gave is closed after fewer. */
const RENEW_AFTER = 256
const CLOSE_AFTER = 16
const STDIN = 0
const POLLHUP = 0x10

/** What a case came to: the kernel's result, what was thrown, or what is wrong. */
interface Ending {
  readonly outcome: Outcome
  readonly result?: number | bigint
  readonly wrong?: string
}

class Child {
  readonly #progress = Progress.map(PLAN.length)
  readonly #kit = new Kit()
  readonly #random = new Random()
  readonly #arena = new Arena(edge())
  readonly #junk = new Junk(this.#random, this.#arena, this.#kit)
  readonly #seed: number

  constructor(seed: number) {
    this.#seed = seed
    limitResources()
    prepareAlarm()
  }

  run(calls: readonly number[], from: number): void {
    for (const [i, call] of calls.entries()) this.#storm(call, PLAN[call] as Target, i === 0 ? from : 0)
    this.#kit.end()
    for (const wrong of checkChild()) say({ wrong, at: 'the end' })
  }

  #storm(call: number, target: Target, from: number): void {
    const cases = new Cases(this.#random, this.#seed, this.#junk, target)
    const begun = performance.now()
    this.#renewKept(from)
    this.#renew(target)
    for (let index = from; index < target.cases; index++) {
      this.#progress.enter(call, index)
      if (index % (KEPT_FOR / 2) === 0) this.#renewKept(index)
      if (index % RENEW_AFTER === RENEW_AFTER - 1) this.#renew(target)
      else if (index % CLOSE_AFTER === 0) this.#kit.closeJunk()
      this.#case(call, target, cases, index)
    }
    setAlarm(false)
    this.#kit.renew()
    const wrongs = this.#kit.damage()
    if (!this.#arena.isWhole()) wrongs.push('memory was written that no call was given')
    for (const wrong of wrongs) say({ wrong, at: target.name })
    this.#progress.addMicroseconds(call, 1000 * (performance.now() - begun))
  }

  #case(call: number, target: Target, cases: Cases, index: number): void {
    this.#kit.before(target.name)
    const one = cases.make(index)
    const atEdge = this.#arena.edgeTaken
    const ending = ended(target, one)
    this.#kit.after(target.name, ending.result, one.values)
    this.#progress.add(call, ending.outcome)
    const wrongs = [ending.wrong, ...this.#noticed()]
    if (!this.#arena.giveBack()) wrongs.push(BESIDE)
    if (ending.result === EFAULT && atEdge) wrongs.push(this.#elsewhere(target, cases, index))
    for (const wrong of wrongs) {
      if (wrong === undefined || isHarmless(target.name, one.values, wrong)) continue
      say({ wrong, at: `${readable(target.name, cases.make(index))} (case ${index})` })
      this.#arena.giveBack()
    }
  }

  /**
   * A call with memory at the edge of what may be accessed gave EFAULT. If it does not with the same memory
   * elsewhere, and does again at the edge, the kernel reaches beyond what the library asks for.
   */
  #elsewhere(target: Target, cases: Cases, index: number): string | undefined {
    const { result, outcome } = this.#again(target, cases, index, false)
    if (outcome === 'refused' || result === EFAULT || result === EINTR || result === EBADF) return undefined
    if (this.#again(target, cases, index, true).result !== EFAULT) return undefined
    return `${BEYOND}: EFAULT at its edge, ${result} elsewhere`
  }

  #again(target: Target, cases: Cases, index: number, mayEdge: boolean): Ending {
    const one = cases.make(index, mayEdge)
    const ending = ended(target, one)
    this.#kit.after(target.name, ending.result, one.values)
    this.#arena.giveBack()
    return ending
  }

  #noticed(): string[] {
    const wrongs: string[] = []
    if (noticed.coerced) wrongs.push('a value was turned into another type, or a subclass was asked')
    if (noticed.disturbed) wrongs.push('a call within the call was disturbed')
    noticed.coerced = noticed.disturbed = false
    return wrongs
  }

  /** The views that are used again and again, as they are for this case. */
  #renewKept(index: number): void {
    const isHalf = index % KEPT_FOR >= KEPT_FOR / 2
    this.#junk.memory.renewKept(isHalf)
  }

  #renew(target: Target): void {
    setAlarm(false)
    endWithParent()
    this.#kit.renew()
    setAlarm(target.syscall.blocks !== undefined)
  }
}

/** Makes a case. */
function ended({ name, manner }: Target, { values, must: throws, isRefused }: Case): Ending {
  const call = LOOSE[throws ? 'must' : 'sys'][name] as Call
  try {
    const result = call(...values)
    if (isRefused) return { outcome: 'refused', wrong: `was not refused, and gave ${result}` }
    if (manner === 'left out') return { outcome: 'refused', wrong: 'was called although it is left out' }
    if (typeof result !== 'number' && typeof result !== 'bigint') {
      return { outcome: 'succeeded', wrong: `gave ${typeof result}` }
    }
    return { outcome: outcomeOf(result), result }
  } catch (error) {
    if (error instanceof SyscallError && throws) {
      return { outcome: outcomeOf(error.errno), result: error.errno }
    }
    if (error instanceof JunkError) return { outcome: 'refused' }
    if (error instanceof TypeError || error instanceof RangeError) return { outcome: 'refused' }
    const isLeftOut = manner === 'left out' && `${error}`.startsWith(`Error: ${name} is left out: `)
    return isLeftOut ? { outcome: 'refused' } : { outcome: 'refused', wrong: `threw ${error}` }
  }
}

function outcomeOf(result: number | bigint): Outcome {
  const number = Number(result)
  if (number === EINTR) return 'waited'
  return number < 0 && number >= -4095 ? 'errno' : 'succeeded'
}

/** Ends the process if nobody listens any more: the other end of its standard input is closed. */
function endWithParent(): void {
  const poll = Int32Array.of(STDIN, 0)
  const timeout = new BigInt64Array(2)
  raw('ppoll', poll, 1, timeout, 0, 8)
  if (((poll[1] as number) >> 16) & POLLHUP) process.exit(1)
}

function say(message: Message): void {
  writeSync(1, `${JSON.stringify(message)}\n`)
}

const { seed, calls, from } = JSON.parse(process.argv[2] ?? '') as Orders
new Child(seed).run(calls, from)
say({ done: true })
