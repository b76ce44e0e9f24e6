// Publishes the packed file, and installs it from the registry with the npms that refuse or mistrust install scripts.

import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npmPackage } from '../support/downloads.js'
import { nodeProgram } from '../support/runtimes.js'
import { skip } from '../support/skip.js'
import { Consumer, type Npm } from './install.js'
import { packed } from './packed.js'
import { Registry } from './registry.js'

const NPMS = ['npm@11.21.2', 'npm@12.2.2']

describe('the package in a registry', () => {
  let registry: Registry | undefined
  const npms: Npm[] = []

  before(async function () {
    const program = await nodeProgram(24).catch((error: Error) => skip(this, error.message))
    for (const name of NPMS) {
      npms.push({ name, command: [program, join(await npmPackage(name), 'bin/npm-cli.js')] })
    }
    registry = await Registry.start()
    publish(registry, npms[0] as Npm)
  })

  after(() => registry?.stop())

  it('has a manifest without an install script, and nothing to build', async () => {
    const answer = await fetch(`${registry?.url}/rawsys`)
    const { versions } = (await answer.json()) as { versions: Record<string, Record<string, unknown>> }
    const [manifest] = Object.values(versions)
    assert.equal(manifest?.name, 'rawsys')
    assert.ok(!('gypfile' in manifest), 'gypfile')
    assert.ok(!('hasInstallScript' in manifest), 'hasInstallScript')
    assert.ok(!('install' in (manifest.scripts as object)), 'scripts.install')
  })

  for (const [i, name] of NPMS.entries()) {
    it(`installs with ${name}, and again from the lock file, without a warning`, () => {
      const consumer = consumerOf(registry as Registry, npms[i] as Npm)
      try {
        consumer.npm('install', 'rawsys')
        assert.equal(consumer.run(SCRIPT), 'true')
        rmSync(join(consumer.folder, 'node_modules'), { recursive: true })
        consumer.npm('ci')
        assert.equal(consumer.run(SCRIPT), 'true')
      } finally {
        consumer.remove()
      }
    })
  }
})

const SCRIPT = `
  import { sys } from 'rawsys'
  console.log(sys.getpid() === process.pid)`

function consumerOf({ url, token }: Registry, npm: Npm): Consumer {
  const consumer = new Consumer(npm, 'empty')
  const settings = [`registry=${url}/`, `${url.replace('http:', '')}/:_authToken=${token}`]
  writeFileSync(join(consumer.folder, '.npmrc'), `${settings.join('\n')}\n`)
  return consumer
}

function publish(registry: Registry, npm: Npm): void {
  const publisher = consumerOf(registry, npm)
  try {
    const { status, stderr } = publisher.npmOutcome('publish', packed())
    assert.equal(status, 0, stderr)
  } finally {
    publisher.remove()
  }
}
