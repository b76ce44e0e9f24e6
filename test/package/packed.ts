// The packed package, once for all tests of a run.

import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pack } from './pack.js'

let folder: string | undefined
let file = ''

/** The file that would be published. */
export function packed(): string {
  if (folder === undefined) {
    folder = mkdtempSync(join(tmpdir(), 'rawsys-packed-'))
    file = pack(folder)
  }
  return file
}

after(async () => {
  if (folder !== undefined) await rm(folder, { recursive: true })
})
