// A registry on loopback for the length of a test: verdaccio, in a process and a folder of its own.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { runCommand } from '../support/child.js'
import { npmPackage } from '../support/downloads.js'
import { nodeProgram } from '../support/runtimes.js'

const VERDACCIO = 'verdaccio@6.10.4'
/** It asks for this by a tag, `cjs`, which mirrors of the registry do not have. */
const OVERRIDES = { 'verdaccio-audit': { 'node-fetch': '2.7.0' } }

export class Registry {
  readonly url: string
  /** Of a user who may publish. */
  readonly token: string
  readonly #server: ChildProcess
  readonly #folder: string

  private constructor(url: string, token: string, server: ChildProcess, folder: string) {
    this.url = url
    this.token = token
    this.#server = server
    this.#folder = folder
  }

  static async start(): Promise<Registry> {
    const verdaccio = await npmPackage(VERDACCIO, OVERRIDES)
    const folder = mkdtempSync(join(tmpdir(), 'rawsys-registry-'))
    const program = await nodeProgram(24)
    const script = `
      import { createRequire } from 'node:module'
      const { runServer } = createRequire('${verdaccio}/')('${verdaccio}')
      const server = await runServer(${JSON.stringify(configuration(folder))})
      server.listen(0, '127.0.0.1', () => console.log('port ' + server.address().port))`
    const server = spawn(program, ['--input-type=module', '--eval', script], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const url = `http://127.0.0.1:${await printedPort(server)}`
    return new Registry(url, await newUser(url), server, folder)
  }

  async stop(): Promise<void> {
    const ended = once(this.#server, 'exit')
    this.#server.kill()
    await ended
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

/** Our package is here; what it depends on comes from where this machine has its packages. */
function configuration(folder: string): unknown {
  const { stdout } = runCommand('npm', ['config', 'get', 'registry'])
  return {
    self_path: folder,
    configPath: join(folder, 'config.yaml'),
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    uplinks: { upstream: { url: stdout.trim() } },
    packages: {
      rawsys: { access: '$all', publish: '$authenticated' },
      '**': { access: '$all', proxy: 'upstream' },
    },
    log: { type: 'stdout', format: 'json', level: 'error' },
  }
}

async function printedPort(server: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: server.stdout as NodeJS.ReadableStream })) {
    const [, port] = /^port (\d+)$/.exec(line) ?? []
    if (port !== undefined) return port
  }
  throw new Error('verdaccio ended before it listened')
}

async function newUser(url: string): Promise<string> {
  const answer = await fetch(`${url}/-/user/org.couchdb.user:tester`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'tester', password: 'tester-of-rawsys' }),
  })
  const { token, error } = (await answer.json()) as { token?: string; error?: string }
  if (token === undefined) throw new Error(`verdaccio makes no user: ${error}`)
  return token
}
