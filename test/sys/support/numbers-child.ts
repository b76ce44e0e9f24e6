// A program of its own, because it has no kernel: prints as JSON with which number each call enters it.
//
//   numbers-child ARCHITECTURE

import './architecture.js'
import './no-kernel.js'

import fc from 'fast-check'
import type { Kind } from '#lib/sys/kind.js'
import { run } from '#lib/syscall/frame.js'
import { argumentsFor } from './arguments.js'
import { commandCalls, generated, straightCalls } from './generated.js'
import { entered, noKernel } from './no-kernel.js'

if (run !== noKernel) throw new Error('the frame was there before the kernel was taken away')

/** How many argument lists to try, and then how many more, until one is accepted. */
const TRIES = [10, 50, 500, 5000]

const numbers: Record<string, number | null> = {}
for (const { name, parameters } of straightCalls()) {
  numbers[name] = numberOf(
    name,
    parameters.map(({ kind }) => kind),
  )
}
for (const { name, kinds, by, command } of commandCalls())
  numbers[name] = numberOf(name, kinds, [by, command])
for (const name of ['getsockopt', 'setsockopt']) {
  const SO_REUSEADDR = 2
  generated[name]?.(0, 1, SO_REUSEADDR, new Uint8Array(4))
  numbers[name] = lastNumber()
}
console.log(JSON.stringify(numbers))

function numberOf(
  name: string,
  kinds: readonly Kind[],
  fixed?: readonly [place: number, value: number],
): number | null {
  for (const [seed, numRuns] of TRIES.entries()) {
    for (const made of fc.sample(argumentsFor(kinds), { numRuns, seed })) {
      const values = made.map(({ make }) => make())
      if (fixed !== undefined) values[fixed[0]] = fixed[1]
      entered.length = 0
      try {
        generated[name]?.(...values)
      } catch {
        // Not these arguments.
      }
      if (entered.length > 0) return lastNumber()
    }
  }
  return null
}

function lastNumber(): number {
  return Number(BigInt.asIntN(64, entered.at(-1)?.[0] ?? 0n))
}
