// What can be measured.

import type { MeasureOptions } from 'rawsys/measure'
import type { Group } from '#lib/cli/groups.js'

export interface Suite {
  /** Read when it is asked for, because some make files and processes. */
  readonly groups: () => Promise<readonly Group[]>
  /** Once for so many rounds that are asked for. */
  readonly every?: number
  readonly options?: MeasureOptions
  /** The groups of its plot, each compared with its first row; all, unless told. */
  readonly plotted?: readonly string[]
  readonly title: string
}

/** One whole thing at a time, which may have processes of its own: they may run where they like. */
const WHOLE: MeasureOptions = { calls: 1, pin: false }

export const suites: Readonly<Record<string, Suite>> = {
  entry: {
    title: 'Ways into the kernel',
    groups: async () => (await import('./entry.js')).entry,
    plotted: [
      'getppid',
      'clock_gettime of CLOCK_MONOTONIC',
      'getrandom of 16 bytes',
      'read of 1 byte of /dev/zero',
    ],
  },
  crossing: {
    title: 'From JavaScript into native code',
    groups: async () => (await import('./crossing.js')).crossing,
  },
  node: { title: 'Against Node’s own', groups: async () => (await import('./node.js')).node },
  typed: {
    title: 'Typed calls',
    plotted: [],
    groups: async () => one('typed call', (await import('./typed.js')).typed),
  },
  struct: {
    title: 'Structs',
    plotted: [],
    groups: async () => one('struct', (await import('./structs.js')).structs),
  },
  program: {
    title: 'Programs',
    plotted: [],
    groups: async () => (await import('./program.js')).programs,
    // What is made in one go divides it.
    options: { calls: 4096 },
  },
  walk: {
    title: 'Walk of a tree',
    groups: async () => one('walk of a tree', (await import('./directory-walk.js')).directoryWalk),
    options: WHOLE,
  },
  start: {
    title: 'Start of a process',
    groups: async () => one('start of a process', (await import('./startup.js')).startup),
    every: 5,
    options: WHOLE,
  },
  types: {
    title: 'Type check',
    groups: async () => one('type check', (await import('./type-check.js')).typeCheck),
    every: 40,
    options: WHOLE,
  },
}

function one(title: string, candidates: Group['candidates']): Group[] {
  return [{ title, candidates }]
}
