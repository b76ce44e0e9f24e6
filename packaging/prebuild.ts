// The native addon as it is packed: built by prebuildify, for either architecture on either.

import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Architecture, TOOL_PREFIX } from '#generator/architectures.js'
import { ROOT } from '#generator/paths.js'

/** Where the addon for an architecture lies, from the package's root. */
export function prebuiltFile(architecture: Architecture): string {
  return `prebuilds/linux-${architecture}/rawsys.node`
}

/** The compiler, and the Debian package that it is in. */
export function compilerFor(architecture: Architecture): { command: string; package: string } {
  const command = `${prefix(architecture)}g++`
  return { command, package: command.replace(/^(.*)-(g\+\+)$/, '$2-$1').replace('_', '-') }
}

/** What the names of the tools begin with: nothing for those of this machine itself, whatever distribution it has. */
function prefix(architecture: Architecture): string {
  return architecture === process.arch ? '' : TOOL_PREFIX[architecture]
}

export function hasCompiler(architecture: Architecture): boolean {
  return spawnSync(compilerFor(architecture).command, ['--version']).error === undefined
}

/** Builds the addon in a folder of its own and puts it to its place below `root`. */
export function prebuild(architecture: Architecture, root: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rawsys-prebuild-'))
  try {
    for (const part of ['package.json', 'binding.gyp', 'src-native']) {
      cpSync(join(ROOT, part), join(folder, part), { recursive: true })
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
    build(architecture, folder)
    const file = prebuiltFile(architecture)
    mkdirSync(join(root, file, '..'), { recursive: true })
    cpSync(join(folder, file), join(root, file))
    return join(root, file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function build(architecture: Architecture, folder: string): void {
  const tools = prefix(architecture)
  const env = {
    ...process.env,
    CC: `${tools}gcc`,
    CXX: `${tools}g++`,
    PREBUILD_STRIP_BIN: `${tools}strip`,
    // Compilers know no other time than this, should one ever be asked for it.
    SOURCE_DATE_EPOCH: '0',
  }
  const command = `prebuildify --napi --strip --arch ${architecture}`
  try {
    execFileSync('npm', ['exec', '--offline', '-c', command], { cwd: folder, env, stdio: 'pipe' })
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer }
    throw new Error(`${command}: ${stderr}${stdout}`, { cause: error })
  }
}
