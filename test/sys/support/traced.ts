// What strace sees of calls that a child process makes.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileCommand, libraryUrl, runCommand, withFolder } from '../../support/child.js'
import { patience } from '../../support/scale.js'

export interface TracedCall {
  readonly name: string
  /** As many words as the call has arguments. */
  readonly words: readonly bigint[]
}

/** Runs calls given as text in a child process, and gives those that strace saw with this first word. */
export function traced(calls: readonly string[], names: readonly string[], firstWord: bigint): TracedCall[] {
  return withFolder((folder) => {
    const script = join(folder, 'calls.mjs')
    const log = join(folder, 'strace.log')
    writeFileSync(
      script,
      [
        `import { sys, take, command } from '${libraryUrl()}'`,
        `import * as C from '${libraryUrl('constants.js')}'`,
        ...calls,
      ].join('\n'),
    )
    const trace = ['-ff', '-e', 'raw=all', '-e', `trace=${names}`, '-o', log]
    const { status, stderr } = runCommand('strace', [...trace, ...fileCommand(script)], {
      timeout: patience(30000),
    })
    assert.equal(status, 0, stderr)
    const logs = readdirSync(folder).filter((file) => file.startsWith('strace.log.'))
    const text = logs.map((file) => readFileSync(join(folder, file), 'utf8')).join('')
    const lines = [...text.matchAll(/^(\w+)\((.*)\) += /gm)]
    return lines
      .map(([, name = '', words = '']) => ({ name, words: words.split(', ').map(BigInt) }))
      .filter(({ words }) => words[0] === firstWord)
  })
}
