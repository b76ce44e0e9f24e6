// What `import 'rawsys'` adds to Node's start.

import { spawnSync } from 'node:child_process'
import type { Candidate } from './rounds.js'

const HERE = new URL('.', import.meta.url)

export const startup: Candidate[] = [
  { name: 'node', run: starts('') },
  { name: 'node with import of an empty file', floor: 'node', run: starts("import './empty.js'") },
  { name: "node with import 'rawsys'", floor: 'node', run: starts("import 'rawsys'") },
]

function starts(script: string): (calls: number) => void {
  const args = ['--input-type=module', '--eval', script]
  return (calls) => {
    for (let i = 0; i < calls; i++) {
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: HERE, encoding: 'utf8' })
      if (status !== 0) throw new Error(stderr)
    }
  }
}
