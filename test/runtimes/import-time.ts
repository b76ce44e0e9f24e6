// What an import of the package adds to the start of a runtime: the difference of two medians of starts in turn.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { median } from 'simple-statistics'
import { runCommand } from '../support/child.js'
import type { Program } from '../support/runtimes.js'

const STARTS = 21
const SCRIPTS = { without: 'without-import.js', with: 'with-import.js' }

/** In milliseconds, in a folder in which the package is installed. */
export function importTime(folder: string, { command, env }: Program): number {
  writeFileSync(join(folder, SCRIPTS.without), 'export {}\n')
  writeFileSync(join(folder, SCRIPTS.with), "import 'rawsys'\n")
  const [program = '', ...flags] = command
  const start = (script: string): number => {
    const before = performance.now()
    const options = { cwd: folder, env: { ...process.env, ...env } }
    const { status, stderr } = runCommand(program, [...flags, script], options)
    if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`)
    return performance.now() - before
  }
  const times: { without: number[]; with: number[] } = { without: [], with: [] }
  for (let i = 0; i < STARTS; i++) {
    times.without.push(start(SCRIPTS.without))
    times.with.push(start(SCRIPTS.with))
  }
  return median(times.with) - median(times.without)
}
