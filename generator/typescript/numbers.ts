import type { Abi } from '../abi.js'
import type { Row } from '../numbers.js'
import { header, jsonText } from './text.js'

const FILE = 'numbers.json'

/** The numbers as the core needs them: typed, for the two architectures that it runs on. */
export function syscallNumbers({ numbers }: Abi): string {
  const x64 = byName(numbers.x64)
  const arm64 = byName(numbers.arm64)
  const names = [...new Set([...x64.keys(), ...arm64.keys()])].sort()
  const where = (number: number | undefined) => (number === undefined ? 'none' : `${number}`)
  const docs = names.map((name) => `x86-64 ${where(x64.get(name))}, ARM64 ${where(arm64.get(name))}`)
  const table = (rows: ReadonlyMap<string, number>) =>
    names.map((name) => `  ${name}: ${rows.get(name) ?? -1},\n`).join('')
  return `${header([FILE], numbers.sources)}
/**
 * The syscall numbers of one architecture, by the kernel's names. A syscall that it lacks has the
 * number -1, which the kernel answers with -ENOSYS.
 */
export interface SyscallNumbers {
${names.map((name, i) => `  /** ${docs[i]} */\n  readonly ${name}: number\n`).join('')}}

// Functions, so that an import pays for one architecture only.

export const x64 = (): SyscallNumbers => ({
${table(x64)}})

export const arm64 = (): SyscallNumbers => ({
${table(arm64)}})
`
}

function byName(rows: readonly Row[]): Map<string, number> {
  return new Map(rows.map(({ name, number }) => [name, number]))
}

/** The whole tables: name -> number, and the entry point of the rows that are implemented. */
export function syscallTables({ numbers }: Abi): string {
  const table = (rows: readonly Row[]) =>
    Object.fromEntries(
      rows.map(({ name, number, entry }) => [name, entry === undefined ? [number] : [number, entry]]),
    )
  return `${header([FILE], numbers.sources)}
${jsonText('x64', 'Name -> number, and the kernel function that implements it, if one does.', table(numbers.x64))}
${jsonText('arm64', 'The same for ARM64.', table(numbers.arm64))}
${jsonText('i386', 'The same for 32-bit processes on x86-64.', table(numbers.i386))}`
}
