// Mistakes that must not compile.

import { calls } from './calls.js'
import { commands } from './commands.js'
import { families } from './families.js'
import { memory } from './memory.js'
import type { Mistake } from './mistake.js'
import { numbers } from './numbers.js'
import { programs } from './programs.js'
import { results } from './results.js'
import { sockets } from './sockets.js'
import { structs } from './structs.js'

export type { Mistake } from './mistake.js'
export { PRELUDE } from './prelude.js'

export const MISTAKES: readonly Mistake[] = [
  ...results,
  ...numbers,
  ...families,
  ...memory,
  ...commands,
  ...sockets,
  ...calls,
  ...programs,
  ...structs,
]
