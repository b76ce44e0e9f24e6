// The packed package, once for all tests of a run.

import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT, runCommand } from '../support/child.js'

let folder: string | undefined
let file = ''

/** The file that would be published. */
export function packed(): string {
  if (folder === undefined) {
    folder = mkdtempSync(join(tmpdir(), 'rawsys-packed-'))
    const words = ['pack', '--silent', '--pack-destination', folder]
    const { status, stdout, stderr } = runCommand('npm', words, { cwd: ROOT, timeout: 240000 })
    if (status !== 0) throw new Error(`npm pack ended with ${status}: ${stderr}${stdout}`)
    file = join(folder, stdout.trim().split('\n').at(-1) ?? '')
  }
  return file
}

after(async () => {
  if (folder !== undefined) await rm(folder, { recursive: true })
})
