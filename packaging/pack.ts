// The package as it is published.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '#generator/paths.js'
import { ARCHITECTURES, type Architecture, hasCompiler, prebuild } from './prebuild.js'

/** Packs what is compiled, with the addon for each architecture that has a compiler here. Gives the file. */
export function pack(folder: string, architectures: readonly Architecture[] = available()): string {
  for (const architecture of architectures) prebuild(architecture, ROOT)
  const words = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const [packed] = JSON.parse(execFileSync('npm', words, { cwd: ROOT, encoding: 'utf8' })) as [
    { filename: string },
  ]
  return join(folder, packed.filename)
}

function available(): Architecture[] {
  return ARCHITECTURES.filter(hasCompiler)
}
