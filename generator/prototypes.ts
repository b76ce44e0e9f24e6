// The kernel's entry points: SYSCALL_DEFINEn(name, type, argument, ...) in its source.

import { execFileSync } from 'node:child_process'
import { type Architecture, KERNEL_FOLDER } from './architectures.js'
import type { LinuxSource } from './linux-source.js'

export interface Argument {
  readonly name: string
  /** The C type as the kernel writes it, without its `__user` marks. */
  readonly type: string
}

export interface Prototype {
  /** The file that defines it. */
  readonly file: string
  readonly args: readonly Argument[]
}

const DEFINITION = /^SYSCALL_DEFINE(\d)\(([^)]*)\)/gm
/** Built only for machines without an MMU, without POSIX timers, or as a user-space process. */
const NOT_BUILT = /^(mm\/nommu\.c|kernel\/time\/posix-stubs\.c|arch\/x86\/um\/)/
/** The configuration that decides between definitions of one name: clone has its arguments in four orders. */
const CONFIGURATION: Readonly<Record<Architecture, readonly string[]>> = {
  x64: [],
  arm64: ['CONFIG_CLONE_BACKWARDS'],
}

/** Every syscall's entry point of one architecture by its name: `openat` for `sys_openat`. */
export function prototypes(source: LinuxSource, architecture: Architecture): Map<string, Prototype> {
  const found = new Map<string, Prototype>()
  for (const file of source.cFiles()) {
    if (NOT_BUILT.test(file) || isOfAnother(architecture, file)) continue
    const text = source.read(file)
    const several = definitions(file, text)
    const chosen = hasRepeated(several) ? definitions(file, configured(text, architecture)) : []
    for (const [name, args] of new Map([...several, ...chosen])) {
      if (found.has(name)) throw new Error(`${name} is defined in ${found.get(name)?.file} and in ${file}`)
      found.set(name, { file, args })
    }
  }
  return found
}

function isOfAnother(architecture: Architecture, file: string): boolean {
  return file.startsWith('arch/') && !file.startsWith(`arch/${KERNEL_FOLDER[architecture]}/`)
}

type Definition = readonly [name: string, args: readonly Argument[]]

function hasRepeated(definitions: readonly Definition[]): boolean {
  return new Map(definitions).size < definitions.length
}

/** The text as its conditions leave it; other directives would need the whole kernel. */
function configured(text: string, architecture: Architecture): string {
  const input = text.replace(/^\s*#\s*(include|define|undef|error|pragma)\b(.*\\\n)*.*$/gm, '')
  const defines = CONFIGURATION[architecture].map((name) => `-D${name}=1`)
  return execFileSync('gcc', ['-E', '-P', '-undef', '-D__ARCH_WANT_SYS_CLONE', ...defines, '-x', 'c', '-'], {
    input,
    encoding: 'utf8',
  })
}

function definitions(file: string, text: string): Definition[] {
  return [...text.matchAll(DEFINITION)].map(([whole, digits, inside]) => {
    const [name, ...words] = (inside ?? '').split(',').map((word) => word.replace(/\s+/g, ' ').trim())
    const args: Argument[] = []
    for (let i = 0; i + 1 < words.length; i += 2) {
      args.push({ name: words[i + 1] ?? '', type: cType(words[i] ?? '') })
    }
    if (name === undefined || words.length !== 2 * Number(digits)) throw new Error(`${file}: ${whole}`)
    return [name, args]
  })
}

function cType(text: string): string {
  return text
    .replace(/\b__(user|force)\b/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*\*\s*/g, ' *')
    .replace(/\* \*/g, '**')
    .trim()
}
