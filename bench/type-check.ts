// How long the compilers take for a file that imports `sys` and one subject.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Candidate } from 'rawsys/measure'

const ROOT = new URL('../..', import.meta.url).pathname

const PROGRAM = `import { isErr, sys } from 'rawsys'
import { AT_FDCWD, O_CLOEXEC, O_RDONLY } from 'rawsys/fs'
const fd = sys.openat(AT_FDCWD, '/etc/hostname', O_RDONLY | O_CLOEXEC)
if (!isErr(fd)) sys.close(fd)
`
const CONFIG = {
  compilerOptions: {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    module: 'nodenext',
    target: 'es2022',
    types: ['node'],
  },
  files: ['program.mts'],
}

export const typeCheck: Candidate[] = [
  { name: 'TypeScript 7, a file that imports sys and a subject', loop: checks('typescript') },
  { name: 'TypeScript 5.9, the same', loop: checks('typescript-5.9') },
]

function checks(compiler: string): (calls: number) => void {
  return (calls) => {
    // Below the repository, where the file finds the package by its own name.
    const folder = mkdtempSync(join(ROOT, 'out', 'type-check-'))
    writeFileSync(join(folder, 'program.mts'), PROGRAM)
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(CONFIG))
    const args = [join(ROOT, 'node_modules', compiler, 'bin/tsc'), '-p', folder]
    try {
      for (let i = 0; i < calls; i++) {
        const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
        if (status !== 0) throw new Error(stdout)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
}
