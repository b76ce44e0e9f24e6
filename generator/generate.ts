// abi/ -> lib/generated/ and a page of the documentation. Offline, no C compiler; the same input gives the same bytes.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { GENERATED, ROOT } from './paths.js'
import { generatedFiles } from './typescript/files.js'

const files = generatedFiles()
for (const old of readdirSync(GENERATED, { recursive: true, encoding: 'utf8' })) {
  if (old.endsWith('.ts') && files[`lib/generated/${old}`] === undefined) rmSync(join(GENERATED, old))
}
for (const [file, text] of Object.entries(files)) {
  const path = join(ROOT, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
console.log(`generated ${Object.keys(files).length} files`)
