// Node in a child process: for what must not happen to the process that runs the tests.

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
  /** Of Node, and the script's own. */
  readonly flags?: readonly string[]
  readonly args?: readonly string[]
  readonly timeout?: number
}

/** Runs an ES module given as text. */
export function runScript(
  script: string,
  { flags = [], args = [], timeout = patience(10000) }: ScriptOptions = {},
): Outcome {
  const words = [...flags, '--input-type=module', '--eval', script, ...args]
  return runCommand(process.execPath, words, { timeout })
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
