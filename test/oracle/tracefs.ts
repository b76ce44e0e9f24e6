// Asks tracefs-child.ts.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { ROOT, runCommand } from '../support/child.js'
import { patience } from '../support/scale.js'
import { skip } from '../support/skip.js'

/** Above every number that any kernel has today. */
export const HIGHEST = 600

/** These end, stop or hurt what calls them, even without privileges, or never come back. */
export const DANGEROUS: readonly string[] = [
  ...['exit', 'exit_group', 'rt_sigreturn', 'restart_syscall', 'fork', 'vfork', 'clone', 'pause', 'reboot'],
  ...['kexec_load', 'vhangup', 'sync', 'uretprobe', 'uprobe', 'setsid', 'personality'],
]

/** Entry point -> its arguments. */
export type Formats = Readonly<Record<string, readonly [name: string, type: string][]>>

/** What the child prints; skips without root or without tracefs. */
export function tracefs(context: Mocha.Context, args: readonly string[]): unknown {
  if (process.getuid?.() !== 0) skip(context, 'only root can mount tracefs')
  const program = join(ROOT, 'out/test/oracle/tracefs-child.js')
  const { status, signal, stdout, stderr } = runCommand(process.execPath, [program, ...args], {
    timeout: patience(60000),
  })
  assert.equal(status, 0, `${program} ended with ${signal ?? status}: ${stderr}`)
  const result = JSON.parse(stdout) as { readonly failed?: string }
  if (result.failed !== undefined) skip(context, `no tracefs: ${result.failed}`)
  return result
}
