import { spawnSync } from 'node:child_process'

/** Skips a test, or the suite whose `before` hook calls it, and prints why. */
export function skip(context: Mocha.Context, reason: string): never {
  console.log(`      skipped: ${context.test?.fullTitle() ?? 'test'}: ${reason}`)
  return context.skip()
}

/** Skips unless all these commands are on the machine. */
export function needs(context: Mocha.Context, commands: readonly string[], from: string): void {
  const missing = commands.filter((command) => spawnSync('which', [command]).status !== 0)
  if (missing.length > 0) skip(context, `no ${missing.join(', ')} here; Debian has it in ${from}`)
}
