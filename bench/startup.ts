// What the library's imports add to Node's start.

import { spawnSync } from 'node:child_process'
import type { Candidate } from 'rawsys/measure'

const HERE = new URL('.', import.meta.url)

export const startup: Candidate[] = [
  { name: 'node', loop: starts('') },
  { name: 'node with import of an empty file', floor: 'node', loop: starts("import './empty.js'") },
  { name: "node with import 'rawsys'", floor: 'node', loop: starts("import 'rawsys'") },
  { name: "node with import 'rawsys/fs'", floor: 'node', loop: starts("import 'rawsys/fs'") },
  { name: "node with import 'rawsys/net'", floor: 'node', loop: starts("import 'rawsys/net'") },
  { name: "node with import 'rawsys/struct'", floor: 'node', loop: starts("import 'rawsys/struct'") },
  { name: "node with import 'rawsys/constants'", floor: 'node', loop: starts("import 'rawsys/constants'") },
  { name: "node with import 'rawsys/vdso'", floor: 'node', loop: starts("import 'rawsys/vdso'") },
  { name: "node with import 'rawsys/clock'", floor: 'node', loop: starts("import 'rawsys/clock'") },
  { name: "node with import 'rawsys/measure'", floor: 'node', loop: starts("import 'rawsys/measure'") },
  { name: "node with import 'rawsys/abi'", floor: 'node', loop: starts("import 'rawsys/abi'") },
  {
    name: "node with import 'rawsys/abi', every table read",
    floor: 'node',
    loop: starts(
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
