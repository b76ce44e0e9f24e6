import { type Outcome, runCommand, scriptCommand } from '../../support/child.js'

/** Runs an ES module as root of a network of its own; undefined where that cannot be. */
export function runInNewNetwork(script: string): Outcome | undefined {
  try {
    if (runCommand('unshare', ['-Urn', 'true']).status !== 0) return undefined
  } catch {
    return undefined
  }
  return runCommand('unshare', ['-Urn', ...scriptCommand(script)])
}
