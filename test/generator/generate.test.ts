import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ABI, GENERATED } from '#generator/paths.js'
import { generatedFiles } from '#generator/typescript.js'

describe('generate', () => {
  it('finds what is committed, and nothing else', () => {
    const files = generatedFiles()
    assert.deepEqual(readdirSync(GENERATED).sort(), Object.keys(files).sort())
    for (const [name, text] of Object.entries(files)) {
      assert.equal(readFileSync(join(GENERATED, name), 'utf8'), text, `${name}: run npm run generate`)
    }
  })

  it('reads data that says where it is from', () => {
    for (const file of readdirSync(ABI)) {
      const { source } = JSON.parse(readFileSync(join(ABI, file), 'utf8'))
      assert.match(source.package, /^linux-/)
      assert.match(source.version, /^\d+\.\d+\.\d+-\d+/)
      assert.match(source.sha256, /^[0-9a-f]{64}$/)
    }
  })
})
