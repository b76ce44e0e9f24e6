// Installs as a user would.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Outcome, runCommand } from '../support/child.js'

export const MINUTES = 60000

/** An npm, and the Node that runs it. */
export interface Npm {
  readonly name: string
  readonly command: readonly string[]
}

/** Gives a test an empty folder with a manifest, and a PATH on which there are Node and a shell, but no compiler. */
export class Consumer {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'rawsys-consumer-'))
  readonly #path: string = mkdtempSync(join(tmpdir(), 'rawsys-path-'))
  readonly #npm: Npm
  readonly #home: 'own' | 'empty'

  /** With a `home` that is empty, nothing but the folder's own .npmrc has a say. */
  constructor(npm: Npm, home: 'own' | 'empty' = 'own') {
    this.#npm = npm
    this.#home = home
    symlinkSync(npm.command[0] as string, join(this.#path, 'node'))
    symlinkSync('/bin/sh', join(this.#path, 'sh'))
    writeFileSync(join(this.folder, 'package.json'), '{ "name": "consumer", "type": "module" }\n')
  }

  /** Runs npm, which must succeed without a word of warning. */
  npm(...words: string[]): void {
    const { status, stderr } = this.npmOutcome(...words)
    assert.equal(status, 0, stderr)
    assert.doesNotMatch(stderr, /warn|error|deprecated/i)
  }

  npmOutcome(...words: string[]): Outcome {
    const [program, ...args] = [...this.#npm.command, ...words, '--no-audit', '--no-fund']
    return runCommand(program as string, args, {
      cwd: this.folder,
      env: this.#environment(),
      timeout: 2 * MINUTES,
    })
  }

  /** Runs an ES module given as text in a command's runtime, with more in its environment; gives what it printed. */
  run(script: string, command: readonly string[] = [process.execPath], more: NodeJS.ProcessEnv = {}): string {
    writeFileSync(join(this.folder, 'script.js'), script)
    const [program, ...args] = [...command, 'script.js']
    const { status, stdout, stderr } = runCommand(program as string, args, {
      cwd: this.folder,
      env: { ...this.#environment(), ...more },
      timeout: MINUTES,
    })
    assert.equal(status, 0, stderr)
    return stdout.trim()
  }

  remove(): void {
    for (const folder of [this.folder, this.#path]) rmSync(folder, { recursive: true, force: true })
  }

  #environment(): NodeJS.ProcessEnv {
    return { PATH: this.#path, HOME: this.#home === 'empty' ? this.#path : process.env.HOME }
  }
}

/** The npm that came with this Node, or the one on the PATH. */
export function thisNpm(): Npm {
  const { stdout } = runCommand('sh', ['-c', 'readlink -f "$(command -v npm)"'])
  return { name: 'npm', command: [process.execPath, join(dirname(stdout.trim()), 'npm-cli.js')] }
}
