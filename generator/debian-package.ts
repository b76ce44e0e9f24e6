// Debian packages of another suite, without touching the machine's own package lists.

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** Where a fact was extracted from. */
export interface Source {
  readonly package: string
  readonly version: string
  readonly sha256: string
}

export interface Package {
  /** The folder into which its files were unpacked. */
  readonly root: string
  readonly source: Source
}

/** A Debian suite for one Debian architecture, with package lists of its own in `folder`. */
export class Suite {
  readonly #folder: string
  readonly #options: readonly string[]

  constructor(suite: string, folder: string, architecture?: string) {
    this.#folder = folder
    const lists = join(folder, 'lists')
    mkdirSync(join(lists, 'partial'), { recursive: true })
    const sources = join(folder, 'sources.list')
    writeFileSync(sources, `deb http://deb.debian.org/debian ${suite} main\n`)
    const options = [
      `Dir::Etc::sourcelist=${sources}`,
      'Dir::Etc::sourceparts=/dev/null',
      `Dir::State::lists=${lists}`,
      // apt would drop to its own user, which may not write into our folder.
      'APT::Sandbox::User=root',
    ]
    if (architecture !== undefined) {
      const status = join(folder, 'status')
      writeFileSync(status, '')
      // An empty status file: what is installed here has nothing to say about another architecture.
      options.push(
        `APT::Architecture=${architecture}`,
        `APT::Architectures=${architecture}`,
        `Dir::State::status=${status}`,
      )
    }
    this.#options = options.flatMap((option) => ['-o', option])
    this.#run('apt-get', '-q', 'update')
  }

  /** The packages that `name` depends on at once. */
  dependencies(name: string): string[] {
    const text = this.#run('apt-cache', 'depends', '--important', name)
    return [...text.matchAll(/^\s+Depends: (\S+)$/gm)].flatMap((match) => match[1] ?? [])
  }

  /** Downloads the newest `name` and unpacks it into a folder of its own. */
  async unpack(name: string): Promise<Package> {
    this.#run('apt-get', '-q', 'download', name)
    const file = readdirSync(this.#folder).find(
      (entry) => entry.startsWith(`${name}_`) && entry.endsWith('.deb'),
    )
    if (file === undefined) throw new Error(`apt-get downloaded no ${name}`)
    const archive = join(this.#folder, file)
    const root = join(this.#folder, name)
    execFileSync('dpkg-deb', ['-x', archive, root])
    const version = execFileSync('dpkg-deb', ['-f', archive, 'Version'], { encoding: 'utf8' }).trim()
    return { root, source: { package: name, version, sha256: await sha256(archive) } }
  }

  #run(command: string, ...words: string[]): string {
    return execFileSync(command, [...this.#options, ...words], {
      cwd: this.#folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  }
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
