// Where a child runs: as nobody, in namespaces of its own (users, processes, mounts, network, System V IPC,
// names), without a capability, in a folder that exists in its memory only.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** The commands that it takes. */
export const COMMANDS: readonly string[] = ['unshare', 'setpriv', 'mount']

const NOBODY = '65534'
const MOST_TEXT = 200
/** Mounts a small file system over the folder, and runs the rest there; it stays as the first process. */
const SCRIPT = `
mount -t tmpfs -o size=2m,nr_inodes=400,mode=700 storm "$1" && cd "$1" || exit 99
shift
"$@"
exit $?`
const NO_CAPABILITIES = ['--no-new-privs', '--bounding-set=-all', '--inh-caps=-all', '--ambient-caps=-all']

function commandLine(folder: string, command: readonly string[]): [program: string, args: string[]] {
  const namespaces = ['unshare', '-Urpfmniu', '--mount-proc', '--kill-child']
  const inside = ['sh', '-c', SCRIPT, 'sh', folder, 'setpriv', ...NO_CAPABILITIES, ...command]
  const isRoot = process.getuid?.() === 0
  const nobody = isRoot ? ['setpriv', '--reuid', NOBODY, '--regid', NOBODY, '--clear-groups'] : []
  const [program = '', ...args] = [...nobody, ...namespaces, ...inside]
  return [program, args]
}

/** Why a module cannot run confined here; undefined if it can. */
export function obstacle(folder: string, module: string): string | undefined {
  const [program, args] = commandLine(folder, [process.execPath, '--check', module])
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' })
  if (status === 0) return undefined
  const why = (error?.message ?? stderr).trim().replace(/\s+/g, ' ').slice(0, MOST_TEXT)
  return `nothing can be confined here: ${why}`
}

/** Processes that are confined to a folder still. */
export function confinedTo(folder: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, 'latin1').split('\0').includes(folder)
    } catch {
      return false // It has ended meanwhile.
    }
  })
}

/** Starts Node so; descriptor 3 is `file`. Killing what is given kills all that it has started. */
export function startConfined(folder: string, args: readonly string[], file: number): ChildProcess {
  const [program, all] = commandLine(folder, [process.execPath, ...args])
  return spawn(program, all, { stdio: ['pipe', 'pipe', 'pipe', file] })
}
