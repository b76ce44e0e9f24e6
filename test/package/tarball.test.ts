// The file that is published: what is in it, and that it installs where there is no compiler.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { ARCHITECTURES } from '#generator/architectures.js'
import { hasCompiler, prebuiltFile } from '#packaging/prebuild.js'
import { ROOT, runCommand } from '../support/child.js'
import { Consumer, MINUTES, thisNpm } from './install.js'
import { packed } from './packed.js'

const MOST_BYTES = 2 * 2 ** 20

describe('the tarball', () => {
  let files: string[] = []
  let manifest: Record<'exports' | 'bin' | 'scripts' | 'dependencies', Record<string, unknown>>

  before(() => {
    manifest = JSON.parse(tar('-xzOf', packed(), 'package/package.json'))
    files = tar('-tzf', packed())
      .trim()
      .split('\n')
      .map((file) => file.replace(/^package\//, ''))
  })

  it('holds what a user needs, and nothing else', () => {
    const rest = files.filter((file) => !/^dist\/(js\/[\w-]+\.c?js|types\/[\w/-]+\.d\.c?ts)$/.test(file))
    assert.deepEqual(rest.sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/js/THIRD-PARTY-NOTICES.txt',
      'package.json',
      ...ARCHITECTURES.filter(hasCompiler).map(prebuiltFile).sort(),
    ])
  })

  it('holds every file that the manifest names, and declarations of the sources there are', () => {
    const named = [...JSON.stringify([manifest.exports, manifest.bin]).matchAll(/dist\/[^"]+/g)].map(String)
    assert.deepEqual(
      named.filter((file) => !files.includes(file)),
      [],
    )
    const sources = readdirSync(join(ROOT, 'lib'), { recursive: true }).map(String)
    const declared = files.filter((file) => file.startsWith('dist/types/'))
    const expected = sources
      .filter((file) => /\.c?ts$/.test(file))
      .map((file) => `dist/types/${file.replace(/(\.c?ts)$/, '.d$1')}`)
    assert.deepEqual(declared.sort(), expected.sort())
  })

  it('runs nothing when it is installed, and asks npm to build nothing', () => {
    for (const script of ['preinstall', 'install', 'postinstall', 'prepare'])
      assert.ok(!(script in manifest.scripts), script)
    assert.ok(!('gypfile' in manifest))
    assert.deepEqual(Object.keys(manifest.dependencies), ['node-gyp-build'])
  })

  it(`is smaller than ${MOST_BYTES / 2 ** 20} MiB`, () => {
    const { size } = statSync(packed())
    console.log(`      tarball: ${size} bytes`)
    assert.ok(size < MOST_BYTES, `${size} bytes`)
  })

  it('satisfies publint --strict', async () => {
    const tarball = readFileSync(packed())
    const { messages } = await publint({
      strict: true,
      pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.length) },
    })
    assert.deepEqual(
      messages.map((message) => formatMessage(message, manifest)),
      [],
    )
  })

  it('has types that TypeScript finds in every way to import it', () => {
    const { status, stdout, stderr } = runCommand(
      'node_modules/.bin/attw',
      [packed(), '--profile', 'esm-only', '--no-emoji', '--no-color'],
      { cwd: ROOT, timeout: MINUTES },
    )
    assert.equal(status, 0, stdout + stderr)
  })

  it('installs in an empty folder without a compiler or a warning; every subpath imports', () => {
    const consumer = new Consumer(thisNpm())
    try {
      consumer.npm('install', packed())
      const names = Object.keys(manifest.exports)
        .filter(
          (name) => !name.endsWith('.json') && (!name.startsWith('./linux-') || name.endsWith(process.arch)),
        )
        .map((name) => `rawsys${name.slice(1)}`)
      const printed = consumer.run(`
        const names = ${JSON.stringify(names)}
        for (const name of names) await import(name)
        const { sys } = await import('rawsys')
        console.log(names.length, sys.getpid() === process.pid)`)
      assert.equal(printed, `${names.length} true`)
    } finally {
      consumer.remove()
    }
  })
})

function tar(...args: string[]): string {
  const { status, stdout, stderr } = runCommand('tar', args)
  assert.equal(status, 0, stderr)
  return stdout
}
