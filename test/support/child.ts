// This runtime in a child process: for what must not happen to the process that runs the tests.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { patience } from './scale.js'

/** The repository's root. */
export const ROOT: string = fileURLToPath(new URL('../../..', import.meta.url))

const BUILT = 'build/Release/rawsys.node'
/** The addon, from the root: built here, or prebuilt. */
export const ADDON: string = existsSync(join(ROOT, BUILT))
  ? BUILT
  : `prebuilds/linux-${process.arch}/rawsys.node`

/** The URL to import a module of the library from, in a script given as text. */
export function libraryUrl(path: string = 'index.js', root: string = ROOT): string {
  return new URL(`dist/js/${path}`, `file://${root}`).href
}

export interface Outcome {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command to its end; ten seconds at most unless told (see scale.ts). */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { timeout?: number; env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Outcome {
  const { status, signal, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: patience(10000),
    killSignal: 'SIGKILL',
    ...options,
  })
  if (error !== undefined) throw error
  return { status, signal, stdout, stderr }
}

export interface ScriptOptions {
  /** Of the engine, and the script's own. */
  readonly flags?: readonly string[]
  readonly args?: readonly string[]
  readonly timeout?: number
}

const { bun, deno, node } = process.versions
const IS_DENO = deno !== undefined

/** As people call it. */
export const THIS_RUNTIME: string =
  bun !== undefined ? `Bun ${bun}` : IS_DENO ? `Deno ${deno}` : `Node ${node}`

/** The command that runs an ES module given as text in this runtime. */
export function scriptCommand(
  script: string,
  { flags = [], args = [] }: Omit<ScriptOptions, 'timeout'> = {},
): [program: string, ...args: string[]] {
  if (!IS_DENO) return [process.execPath, ...flags, '--input-type=module', '--eval', script, ...args]
  const ofV8 = flags.length === 0 ? [] : [`--v8-flags=${flags.join(',')}`]
  // Other runtimes have no name of a file among the arguments.
  return [process.execPath, 'eval', ...ofV8, `process.argv.splice(1, 1);${script}`, ...args]
}

/** The command that runs a file in this runtime. */
export function fileCommand(file: string, ...args: readonly string[]): [program: string, ...args: string[]] {
  const words = IS_DENO ? ['run', '--allow-all', '--no-lock'] : []
  return [process.execPath, ...words, file, ...args]
}

/** Runs an ES module given as text. */
export function runScript(
  script: string,
  { timeout = patience(10000), ...options }: ScriptOptions = {},
): Outcome {
  const [program, ...words] = scriptCommand(script, options)
  return runCommand(program, words, { timeout })
}

/** Runs an ES module given as text, which must succeed, and gives what it printed, as JSON. */
export function runJson(script: string, options: ScriptOptions = {}): unknown {
  const { status, signal, stdout, stderr } = runScript(script, options)
  if (status !== 0) throw new Error(`the script ended with ${signal ?? status}:\n${stderr}${stdout}`)
  return JSON.parse(stdout)
}

/** Gives a test a folder of its own, and removes it. */
export function withFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'rawsys-test-'))
  try {
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
