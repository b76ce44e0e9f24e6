// Which tests run in every runtime: those that a runtime could make fail. What compilers and cross compilers say, what
// tables and recorded images hold, and what another machine does is the same in all of them.

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../support/child.js'

const TESTS = 'out/test'
const LEFT_OUT = [
  /^(abi|bench|generator|guest|oracle|package|runtimes|types)\//,
  /^readme\./,
  /^native\/(addon|arm64|binary)\./,
  /^struct\/c-reader\./,
  /^vdso\/(extraction|facts|hostile-images|images|lies)\./,
]

/** What `npm test` repeats often is repeated less here: see test/support/scale.ts. */
export const SCALE = '0.2'

/** Paths from the root. */
export function suite(): string[] {
  return readdirSync(join(ROOT, TESTS), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.js') && !LEFT_OUT.some((pattern) => pattern.test(file)))
    .sort()
    .map((file) => join(TESTS, file))
}
