// What the library's imports add to Node's start.

import { spawnSync } from 'node:child_process'
import type { Candidate } from './rounds.js'

const HERE = new URL('.', import.meta.url)

export const startup: Candidate[] = [
  { name: 'node', run: starts('') },
  { name: 'node with import of an empty file', floor: 'node', run: starts("import './empty.js'") },
  { name: "node with import 'rawsys'", floor: 'node', run: starts("import 'rawsys'") },
  { name: "node with import 'rawsys/fs'", floor: 'node', run: starts("import 'rawsys/fs'") },
  { name: "node with import 'rawsys/net'", floor: 'node', run: starts("import 'rawsys/net'") },
  { name: "node with import 'rawsys/struct'", floor: 'node', run: starts("import 'rawsys/struct'") },
  { name: "node with import 'rawsys/constants'", floor: 'node', run: starts("import 'rawsys/constants'") },
  { name: "node with import 'rawsys/abi'", floor: 'node', run: starts("import 'rawsys/abi'") },
  {
    name: "node with import 'rawsys/abi', every table read",
    floor: 'node',
    run: starts(
      "import { x64 } from 'rawsys/abi'; x64.syscalls; x64.constants; x64.families; x64.structs; x64.socketOptions",
    ),
  },
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
