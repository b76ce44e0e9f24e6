// abi/*.json -> lib/generated/*.ts. Offline, no compiler; the same input gives the same bytes.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GENERATED } from './paths.js'
import { generatedFiles } from './typescript.js'

for (const [file, text] of Object.entries(generatedFiles())) {
  writeFileSync(join(GENERATED, file), text)
  console.log(`lib/generated/${file}`)
}
