// Starts probe.ts in a process of its own, for what could end this one.

const PATIENCE = 30_000

/** What the probe of that name printed; undefined if it did not end well. */
export function runProbe(name: string): string | undefined {
  const { spawnSync } = process.getBuiltinModule('node:child_process')
  const { fileURLToPath } = process.getBuiltinModule('node:url')
  const file = fileURLToPath(new URL('./probe.js', import.meta.url))
  const isDeno = 'deno' in process.versions
  const args = [...(isDeno ? ['run', '--allow-all'] : permissions()), file, name]
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: PATIENCE })
  return status === 0 ? stdout.trim() : undefined
}

/** Of Node's flags only those that say what a process may do: a child under the permission model needs them, too. */
function permissions(): string[] {
  return process.execArgv.filter((flag) => /^--(experimental-)?(permission|allow-)/.test(flag))
}
