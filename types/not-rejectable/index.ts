// Mistakes that TypeScript cannot reject, and what becomes of them.

import { force } from './force.js'
import { memoryRows } from './memory.js'
import { numbers } from './numbers.js'
import { programs } from './programs.js'
import { results } from './results.js'
import type { NotRejectable } from './row.js'

export type { NotRejectable } from './row.js'

export const NOT_REJECTABLE: readonly NotRejectable[] = [
  ...results,
  ...numbers,
  ...memoryRows,
  ...programs,
  ...force,
]
