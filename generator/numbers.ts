// The kernel's syscall tables: the number, the name and the entry point of each row.

import type { NumberedArchitecture } from './architectures.js'
import type { LinuxSource } from './linux-source.js'

export interface Row {
  readonly number: number
  readonly name: string
  /** The entry point without `sys_`; a row that no kernel function implements has none. */
  readonly entry?: string
}

/** The table of each architecture, and the ABIs whose rows belong to its 64-bit (or i386) processes. */
const TABLES: Readonly<Record<NumberedArchitecture, { file: string; abis: readonly string[] }>> = {
  x64: { file: 'arch/x86/entry/syscalls/syscall_64.tbl', abis: ['common', '64'] },
  // arch/arm64/tools/syscall_64.tbl links to it; arch/arm64/kernel/Makefile.syscalls names the ABIs.
  arm64: { file: 'scripts/syscall.tbl', abis: ['common', '64', 'renameat', 'rlimit', 'memfd_secret'] },
  i386: { file: 'arch/x86/entry/syscalls/syscall_32.tbl', abis: ['i386'] },
}

/** An architecture's table, in the order of the numbers. */
export function table(source: LinuxSource, architecture: NumberedArchitecture): Row[] {
  const { file, abis } = TABLES[architecture]
  const renamed = renamedEntries(source, architecture)
  const rows = [...source.read(file).matchAll(/^(\d+)\s+(\S+)\s+(\S+)(?:[ \t]+(\S+))?/gm)]
    .filter(([, , abi]) => abis.includes(abi ?? ''))
    .map(([, number, , name, entry]) => ({
      number: Number(number),
      name: name ?? '',
      ...entryPoint(entry, renamed),
    }))
  return rows.sort((a, b) => a.number - b.number)
}

function entryPoint(column: string | undefined, renamed: ReadonlyMap<string, string>): { entry?: string } {
  const entry = column?.replace(/^sys_/, '')
  if (entry === undefined || entry === '-' || entry === 'ni_syscall') return {}
  return { entry: renamed.get(entry) ?? entry }
}

/** Entry points that an architecture gives another name: `#define __arm64_sys_personality __arm64_sys_...`. */
function renamedEntries(source: LinuxSource, architecture: NumberedArchitecture): Map<string, string> {
  if (architecture !== 'arm64') return new Map()
  const text = source.read('arch/arm64/kernel/sys.c')
  const renames = text.matchAll(/^#define __arm64_sys_(\w+)\s+__arm64_sys_(\w+)$/gm)
  return new Map([...renames].map(([, from = '', to = '']) => [from, to]))
}
