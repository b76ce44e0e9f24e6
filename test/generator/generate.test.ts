import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ABI, GENERATED, ROOT } from '#generator/paths.js'
import { generatedFiles } from '#generator/typescript/files.js'

describe('generate', () => {
  it('finds what is committed, and nothing else', () => {
    const files = generatedFiles()
    const committed = readdirSync(GENERATED, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `lib/generated/${name}`)
    assert.deepEqual([...committed, 'docs/abi-differences.md'].sort(), Object.keys(files).sort())
    for (const [name, text] of Object.entries(files)) {
      assert.ok(readFileSync(join(ROOT, name), 'utf8') === text, `${name}: run npm run generate`)
    }
  })

  it('knows every file of the overlay', () => {
    const index = readFileSync(join(ABI, 'overlay/index.ts'), 'utf8')
    const subjects = readdirSync(join(ABI, 'overlay'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.includes('/') && file.endsWith('.ts'))
      .map((file) => ({ file, text: readFileSync(join(ABI, 'overlay', file), 'utf8') }))
      .filter(({ text }) => /^export const \w+: Subject/m.test(text))
    assert.ok(subjects.length > 40)
    for (const { file } of subjects) {
      assert.ok(index.includes(`'./${file.replace(/\.ts$/, '.js')}'`), `${file} is not in the index`)
    }
  })
})
