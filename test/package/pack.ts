// Packs the package as for publishing.

import { join } from 'node:path'
import { ROOT, runCommand } from '../support/child.js'

/** Into a folder; gives the file. */
export function pack(folder: string): string {
  const words = ['pack', '--silent', '--pack-destination', folder]
  const { status, stdout, stderr } = runCommand('npm', words, { cwd: ROOT, timeout: 240000 })
  if (status !== 0) throw new Error(`npm pack ended with ${status}: ${stderr}${stdout}`)
  return join(folder, stdout.trim().split('\n').at(-1) ?? '')
}
