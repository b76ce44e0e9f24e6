// What a script for another runtime does with its candidates: measures them beside ours, and prints the groups.

import { measureGroups } from '#lib/cli/groups.js'
import { crossingGroups, type Foreign } from './candidate.js'

/** The script's argument: how many rounds. */
export function report(runtime: string, foreign: Foreign): void {
  const rounds = Number(process.argv[2])
  if (!Number.isInteger(rounds)) throw new Error('expected an argument: how many rounds')
  const { groups, noise, isNoisy } = measureGroups(crossingGroups([foreign]), { rounds })
  console.log(JSON.stringify({ runtime, groups, noise, isNoisy }))
}
