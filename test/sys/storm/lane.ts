// Runs children one after the other, and watches them: each storms some calls, and a new one goes on behind a
// case that the last one did not survive.

import type { ChildProcess } from 'node:child_process'
import { closeSync, ftruncateSync, openSync, readSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { patience } from '../../support/scale.js'
import { Arena, EDGE_BYTES } from './arena.js'
import { Cases } from './cases.js'
import type { Message, Orders } from './child.js'
import { startConfined } from './confinement.js'
import { STAND_INS } from './fixtures.js'
import { Junk } from './junk.js'
import { PLAN, SCALE, type Target } from './plan.js'
import { OUTCOMES, type Outcome, Progress, progressBytes } from './progress.js'
import { Random } from './random.js'
import { readable } from './readable.js'

/** What runs in a child. */
export const CHILD: string = fileURLToPath(new URL('child.js', import.meta.url))
const LOOK_EVERY = 25
/** How long a child may be silent in a call that may wait, and in any other. */
const MOST_WAIT = patience(1000)
const MOST_SILENCE = patience(10000)
/** How often a call may wait so long that its child must be killed. */
const MOST_WAITS = Math.ceil(3 * SCALE)
const MOST_WRONGS = 20

export type Counts = Readonly<Record<Outcome | 'microseconds', number>>

export class Lane {
  /** What went wrong, in words. */
  readonly wrongs: string[] = []
  readonly #seed: number
  readonly #folder: string
  readonly #file: number
  readonly #words = new Int32Array(progressBytes(PLAN.length) / 4)
  readonly #progress = new Progress(this.#words)
  readonly #waits = new Map<number, number>()

  /** `folder` has to be empty, and stays so; the progress is written to `file`. */
  constructor(seed: number, folder: string, file: string) {
    this.#seed = seed
    this.#folder = folder
    this.#file = openSync(file, 'w+', 0o600)
    ftruncateSync(this.#file, progressBytes(PLAN.length))
  }

  end(): void {
    closeSync(this.#file)
  }

  /** Takes batches of calls until there are none. */
  async run(batches: (readonly number[])[]): Promise<void> {
    for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) await this.#storm(batch)
  }

  counts(call: number): Counts {
    this.#look()
    const [refused, errno, succeeded, waited] = OUTCOMES.map((outcome) => this.#progress.count(call, outcome))
    return {
      refused: refused ?? 0,
      errno: errno ?? 0,
      succeeded: succeeded ?? 0,
      waited: (waited ?? 0) + (this.#waits.get(call) ?? 0),
      microseconds: this.#progress.microseconds(call),
    }
  }

  async #storm(batch: readonly number[]): Promise<void> {
    let left = batch
    let from = 0
    while (left.length > 0 && this.wrongs.length < MOST_WRONGS) {
      const ended = await this.#child({ seed: this.#seed, calls: left, from })
      if (ended === 'done') return
      if (ended === 'not begun') return
      const [call, index] = [this.#progress.call, this.#progress.case]
      left = left.slice(left.indexOf(call))
      from = index + 1
      if (ended === 'waited') this.#countWait(call)
      if ((this.#waits.get(call) ?? 0) > MOST_WAITS || from >= (PLAN[call] as Target).cases) {
        left = left.slice(1)
        from = 0
      }
    }
  }

  #countWait(call: number): void {
    const waits = (this.#waits.get(call) ?? 0) + 1
    this.#waits.set(call, waits)
    if (waits > MOST_WAITS) this.#wrong(`waited more than ${MOST_WAITS} times so that nothing ended it`)
  }

  /** Runs a child to its end, or until it does not go on. */
  #child(orders: Orders): Promise<'done' | 'waited' | 'died' | 'not begun'> {
    const child = startConfined(this.#folder, [CHILD, JSON.stringify(orders)], this.#file)
    const output = this.#listen(child)
    this.#look()
    const before = this.#progress.beats
    let beats = before
    let since = performance.now()
    let killed: 'waited' | 'died' | undefined
    const watch = setInterval(() => {
      this.#look()
      const now = performance.now()
      if (this.#progress.beats !== beats) {
        beats = this.#progress.beats
        since = now
        return
      }
      const mayWait = beats !== before && PLAN[this.#progress.call]?.syscall.blocks !== undefined
      if (killed !== undefined || now - since < (mayWait ? MOST_WAIT : MOST_SILENCE)) return
      killed = mayWait ? 'waited' : 'died'
      child.kill('SIGKILL')
    }, LOOK_EVERY)
    return new Promise((resolve, reject) => {
      child.on('error', reject).on('close', (status, signal) => {
        clearInterval(watch)
        this.#look()
        if (output.isDone && status === 0) resolve('done')
        else if (killed === 'waited') resolve('waited')
        else {
          const why = killed === undefined ? how(status, signal) : 'hung'
          const begun = this.#progress.beats !== before
          this.#wrong(`${why}${output.errors === '' ? '' : `: ${output.errors.trim()}`}`, begun)
          resolve(begun ? 'died' : 'not begun')
        }
      })
    })
  }

  #listen(child: ChildProcess): { isDone: boolean; errors: string } {
    const heard = { isDone: false, errors: '' }
    let text = ''
    child.stderr?.setEncoding('utf8').on('data', (data: string) => {
      heard.errors = (heard.errors + data).slice(-2000)
    })
    child.stdout?.setEncoding('utf8').on('data', (data: string) => {
      const lines = (text + data).split('\n')
      text = lines.pop() ?? ''
      for (const line of lines) {
        const message = JSON.parse(line) as Message
        if ('done' in message) heard.isDone = true
        else this.wrongs.push(`${message.at}: ${message.wrong}`)
        if (this.wrongs.length >= MOST_WRONGS) child.kill('SIGKILL')
      }
    })
    return heard
  }

  /** Notes what went wrong in the case that the child is in. */
  #wrong(what: string, inCase = true): void {
    this.wrongs.push(inCase ? `${this.#case()}: ${what}` : `the child: ${what}`)
  }

  /** The case that the child is in, in words: it is made here as it was there. */
  #case(): string {
    const target = PLAN[this.#progress.call] as Target
    const index = this.#progress.case
    const random = new Random()
    const junk = new Junk(random, new Arena(new ArrayBuffer(EDGE_BYTES)), STAND_INS)
    junk.memory.renewKept(false)
    return `${readable(target.name, new Cases(random, this.#seed, junk, target).make(index))} (case ${index})`
  }

  #look(): void {
    readSync(this.#file, new Uint8Array(this.#words.buffer), 0, this.#words.byteLength, 0)
  }
}

function how(status: number | null, signal: string | null): string {
  // The shell between tells of a signal by its own status.
  if (status !== null && status > 128) return `died of signal ${status - 128}`
  return `ended with ${signal ?? status}`
}
