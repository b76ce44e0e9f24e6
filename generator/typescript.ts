// The text of each generated file.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from './debian-package.js'
import type { Architecture, Errno } from './headers.js'
import { ABI } from './paths.js'

type Numbers = { source: Source } & Record<Architecture, Record<string, number>>
type Errnos = { source: Source; errnos: Record<string, Errno>; aliases: Record<string, string> }

/** File name -> text, for everything in lib/generated. */
export function generatedFiles(): Record<string, string> {
  return {
    'syscall-numbers.ts': syscallNumbers(read<Numbers>('syscall-numbers.json')),
    'errno.ts': errno(read<Errnos>('errno.json')),
  }
}

function read<T extends { source: Source }>(file: string): T {
  return JSON.parse(readFileSync(join(ABI, file), 'utf8')) as T
}

function header(file: string, { source }: { source: Source }): string {
  return `// Generated from abi/${file} (${source.package} ${source.version}) by \`npm run generate\`: do not edit.\n`
}

function syscallNumbers(abi: Numbers): string {
  const { x64, arm64 } = abi
  const names = [...new Set([...Object.keys(x64), ...Object.keys(arm64)])].sort()
  const where = (number: number | undefined) => (number === undefined ? 'none' : `${number}`)
  const table = (numbers: Record<string, number>) =>
    names.map((name) => `  ${name}: ${numbers[name] ?? -1},\n`).join('')
  return `${header('syscall-numbers.json', abi)}
/**
 * The syscall numbers of one architecture, by the kernel's names. A syscall that it lacks has the
 * number -1, which the kernel answers with -ENOSYS.
 */
export interface SyscallNumbers {
${names.map((name) => `  /** x86-64 ${where(x64[name])}, ARM64 ${where(arm64[name])} */\n  readonly ${name}: number\n`).join('')}}

export const x64: SyscallNumbers = {
${table(x64)}}

export const arm64: SyscallNumbers = {
${table(arm64)}}
`
}

function errno(abi: Errnos): string {
  const rows = Object.entries(abi.errnos).map(
    ([name, { number, text }]) => `  ${number}: [${quote(name)}, ${quote(text)}],\n`,
  )
  return `${header('errno.json', abi)}
/** Error number -> its name, and the kernel header's words for it. */
export const ERRNO: Readonly<Record<number, readonly [name: string, text: string]>> = {
${rows.join('')}}
`
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
