// A Node that runs TypeScript without compiling it.

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../support/child.js'
import { cached } from '../support/downloads.js'

const NODE_26 = `node-linux-${process.arch}@26.10.0`

/** Its program file, from npm. */
export async function node26(): Promise<string> {
  const folder = await cached(NODE_26, (folder) => {
    const pack = runCommand('npm', ['pack', NODE_26, '--silent'], { cwd: folder, timeout: 240000 })
    if (pack.status !== 0) throw new Error(`npm gives no ${NODE_26}: ${pack.stderr}`)
    const archive = pack.stdout.trim()
    const unpack = ['-xzf', archive, '--strip-components=2', 'package/bin/node']
    const { status, stderr } = runCommand('tar', unpack, { cwd: folder, timeout: 60000 })
    if (status !== 0) throw new Error(stderr)
    rmSync(join(folder, archive))
  })
  return join(folder, 'node')
}
