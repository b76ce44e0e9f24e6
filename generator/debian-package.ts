// Debian packages of another suite, without touching the machine's own package lists.

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where a fact was extracted from. */
export interface Source {
  readonly package: string
  readonly version: string
  readonly sha256: string
}

/** Downloads the newest `name` of `suite` and unpacks it into `folder`/root. */
export function unpack(name: string, suite: string, folder: string): { root: string; source: Source } {
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
  ].flatMap((option) => ['-o', option])
  const apt = (...words: string[]) => {
    execFileSync('apt-get', ['-q', ...options, ...words], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  apt('update')
  apt('download', name)

  const file = readdirSync(folder).find((entry) => entry.startsWith(`${name}_`) && entry.endsWith('.deb'))
  if (file === undefined) throw new Error(`apt-get downloaded no ${name} from ${suite}`)
  const archive = join(folder, file)
  const root = join(folder, 'root')
  execFileSync('dpkg-deb', ['-x', archive, root])
  const version = execFileSync('dpkg-deb', ['-f', archive, 'Version'], { encoding: 'utf8' }).trim()
  const sha256 = createHash('sha256').update(readFileSync(archive)).digest('hex')
  return { root, source: { package: name, version, sha256 } }
}
