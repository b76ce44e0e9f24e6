// What is measured: one way of doing something, and the loop that does it many times.

import { keep } from '../memory/scratch.js'
import { runAgain } from '../program/repeat.js'
import { clear } from '../syscall/frame.js'

interface Named {
  readonly name: string
  /** The name of the candidate that this one is compared with. */
  readonly floor?: string
}

/** A call, made again and again in a loop of JavaScript. */
export interface Call extends Named {
  /** One call. What it gives is kept, so that no engine leaves it out. */
  readonly call: () => unknown
  /**
   * Made once here, and repeated in native code: the last call that it makes by `sys`, `must`, `syscall`, `vdso`,
   * `libcFunction` or `int80`, with the same words. That is the floor: what is left is what the kernel, or the function,
   * takes. Memory that the call is given must stay as it is.
   */
  readonly native?: boolean
  readonly loop?: never
}

/** A loop of one's own. */
export interface Loop extends Named {
  /** Does it so many times. */
  readonly loop: (calls: number) => unknown
  readonly call?: never
  readonly native?: never
}

export type Candidate = Call | Loop

/** Does it so many times; what comes before the timing is done by `prepare`. */
export interface Runner {
  readonly prepare: () => void
  readonly run: (calls: number) => unknown
}

export function runnerOf(candidate: Candidate): Runner {
  if (candidate.loop !== undefined)
    return { prepare() {}, run: checked(candidate.name, 'loop', candidate.loop) }
  const { name, native } = candidate
  const call = checked(name, 'call', candidate.call)
  if (native !== true) return { prepare() {}, run: loopOf(call) }
  // A call may measure something itself, so what was kept before is kept again.
  let before: unknown[] | undefined
  return {
    prepare() {
      clear()
      const outer = keep([])
      try {
        call()
      } catch (error) {
        keep(outer)
        throw error
      }
      before = outer
    },
    run(calls) {
      const isMade = runAgain(calls)
      keep(before)
      if (isMade) return
      throw new TypeError(
        `${name}: expected a call by sys, must, syscall, vdso, libcFunction or int80, which native code can repeat; ` +
          'it made none',
      )
    },
  }
}

let made = 0

/**
 * A loop of its own code: in one that several calls share the engine would find out each time which one it is. The
 * number tells engines that keep compiled text that this is another one.
 */
function loopOf(call: () => unknown): (calls: number) => unknown {
  const { Script } = process.getBuiltinModule('node:vm')
  made++
  const text = `(call) => (calls) => { let last; for (let i = 0; i < calls; i++) last = call(); return last } // ${made}`
  return new Script(text, { filename: `rawsys:measure/${made}` }).runInThisContext()(call)
}

function checked<T>(name: string, what: string, value: T): T {
  if (typeof value === 'function') return value
  throw new TypeError(`${name}: expected a function as ${what}, got ${typeof value}`)
}
