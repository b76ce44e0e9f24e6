// Programs made of one file, in a folder where there is no package: by a bundler, and as single executables.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT, runCommand } from '../support/child.js'
import { bunProgram, nodeProgram } from '../support/runtimes.js'
import { skip } from '../support/skip.js'
import { Consumer, MINUTES, thisNpm } from './install.js'
import { packed } from './packed.js'

const ESBUILD = join(ROOT, 'node_modules/.bin/esbuild')
const ADDON = `node_modules/rawsys/prebuilds/linux-${process.arch}/rawsys.node`
const BODY = `
  import { sys } from 'rawsys'
  try {
    console.log(sys.getpid() === process.pid)
  } catch (error) {
    console.log(error.message)
  }`

describe('a program of one file', () => {
  let consumer: Consumer | undefined
  let alone = ''

  before(() => {
    consumer = new Consumer(thisNpm())
    consumer.npm('install', packed())
    // Not below the other, for packages are looked for in the folders above, too.
    alone = mkdtempSync(join(tmpdir(), 'rawsys-alone-'))
    writeFileSync(join(consumer.folder, 'with-addon.js'), `import 'rawsys/linux-${process.arch}'\n${BODY}`)
    writeFileSync(join(consumer.folder, 'without.js'), BODY)
  })

  after(() => {
    consumer?.remove()
    rmSync(alone, { recursive: true, force: true })
  })

  /** Runs a command in the folder of the package; gives what it printed. */
  function run(program: string, ...args: string[]): string {
    const { status, stdout, stderr } = runCommand(program, args, {
      cwd: consumer?.folder ?? '',
      timeout: MINUTES,
    })
    assert.equal(status, 0, stderr)
    return stdout.trim()
  }

  /** Runs the program where nothing else is. */
  function runAlone(program: string, ...args: string[]): string {
    const { status, stdout, stderr } = runCommand(program, args, { cwd: alone, timeout: MINUTES })
    assert.equal(status, 0, stderr)
    return stdout.trim()
  }

  function bundle(source: string): void {
    run(
      ESBUILD,
      source,
      '--bundle',
      '--platform=node',
      '--format=cjs',
      '--loader:.node=copy',
      `--outfile=${alone}/app.cjs`,
    )
  }

  it('by esbuild has its addon beside it', () => {
    bundle('with-addon.js')
    assert.equal(runAlone(process.execPath, 'app.cjs'), 'true')
  })

  it('without the addon says what to import', () => {
    bundle('without.js')
    assert.match(
      runAlone(process.execPath, 'app.cjs'),
      /in a bundle import 'rawsys\/linux-\w+' before the rest/,
    )
  })

  it('is an executable of Bun', async function () {
    const program = await bunProgram().catch((error: Error) => skip(this, error.message))
    run(program, 'build', '--compile', 'with-addon.js', '--outfile', join(alone, 'app'))
    assert.equal(runAlone(join(alone, 'app')), 'true')
  })

  it('is an executable of Node, with the addon as an asset', async function () {
    const program = await nodeProgram(26).catch((error: Error) => skip(this, error.message))
    bundle('without.js')
    for (const [assets, printed] of [
      [{ 'rawsys.node': ADDON }, /^true$/],
      [{}, /a single executable of Node takes the asset rawsys\.node/],
    ] as const) {
      const settings = {
        main: join(alone, 'app.cjs'),
        output: join(alone, 'app'),
        disableExperimentalSEAWarning: true,
        assets,
      }
      writeFileSync(join(consumer?.folder ?? '', 'sea.json'), JSON.stringify(settings))
      run(program, '--build-sea', 'sea.json')
      assert.match(runAlone(join(alone, 'app')), printed)
    }
  })
})
