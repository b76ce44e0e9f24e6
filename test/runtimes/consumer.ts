// A folder in which the packed file is installed and the compiled tests lie beside it, as if they were a user's own:
// what they import of `rawsys` is what was packed.

import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pack } from '../package/pack.js'
import { ROOT, runCommand } from '../support/child.js'

/** What tests read besides. */
const READ = ['abi', 'bench', 'docs', 'examples', 'lib', 'src-native', 'test', 'README.md']
/** What tests look for in the root, and is in the package. */
const PACKED = ['dist', 'prebuilds']

export function fillConsumer(folder: string): void {
  writeFileSync(join(folder, 'package.json'), '{}\n')
  const words = ['install', '--no-audit', '--no-fund', pack(folder)]
  const { status, stderr } = runCommand('npm', words, { cwd: folder, timeout: 240000 })
  if (status !== 0) throw new Error(`npm install ended with ${status}: ${stderr}`)

  // Under another name, so that `rawsys` is not this folder itself.
  const manifest = { ...JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')), name: 'consumer' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  cpSync(join(ROOT, 'out'), join(folder, 'out'), { recursive: true })
  for (const path of READ) symlinkSync(join(ROOT, path), join(folder, path))
  for (const path of PACKED) symlinkSync(join('node_modules/rawsys', path), join(folder, path))
  linkPackages(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
}

/** Those that the tests themselves need, unless they are installed. */
function linkPackages(from: string, to: string): void {
  for (const name of readdirSync(from)) {
    if (existsSync(join(to, name))) continue
    symlinkSync(join(from, name), join(to, name))
  }
}
