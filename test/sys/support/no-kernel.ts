// A kernel that does nothing, for a process of its own: import this, without names, before anything that
// imports the frame. Every call leaves its words in `entered` and gives 0.

import { addon } from '#lib/native/addon.js'

/** The syscall number and six words of each call, as the native code would load them into registers. */
export const entered: bigint[][] = []

/** What else to do at each call, before the words could change. */
export const onEntry: { look?: () => void } = {}

const entry = addon.newEntry()
const numbers = new Float64Array(entry.frame, 0, 7)
const words = new BigUint64Array(entry.frame, 0, 8)
const control = new Uint32Array(entry.frame, 64, 1)

/** What stands in place of the kernel. */
export function noKernel(): void {
  const isWord = (slot: number) => (((control[0] as number) >> slot) & 1) === 1
  entered.push(
    Array.from(numbers, (number, slot) =>
      isWord(slot) ? (words[slot] as bigint) : BigInt.asUintN(64, BigInt(number)),
    ),
  )
  onEntry.look?.()
  words[7] = 0n
}

entry.run = noKernel
addon.newEntry = () => entry
