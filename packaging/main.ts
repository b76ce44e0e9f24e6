// npm run prebuild: the addon for both architectures. With --available, as `npm pack` runs it, for those that have a
// compiler here: enough for a package of one's own.

import { statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ARCHITECTURES, type Architecture } from '#generator/architectures.js'
import { ROOT } from '#generator/paths.js'
import { compilerFor, hasCompiler, prebuild } from './prebuild.js'

const { values } = parseArgs({ options: { available: { type: 'boolean', default: false } } })
const missing = ARCHITECTURES.filter((architecture) => !hasCompiler(architecture))
const built = ARCHITECTURES.filter((architecture) => !missing.includes(architecture))

for (const architecture of missing) console.error(`linux-${architecture}: left out; ${remedy(architecture)}`)
if (missing.length > 0 && (!values.available || built.length === 0)) process.exit(1)
for (const architecture of built) {
  const { size } = statSync(prebuild(architecture, ROOT))
  console.error(`linux-${architecture}: ${size} bytes`)
}

function remedy(architecture: Architecture): string {
  const { command, package: name } = compilerFor(architecture)
  return `no ${command} here; Debian has it in ${name}`
}
