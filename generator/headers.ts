// What the kernel's user-space headers define, by the preprocessor rather than by reading them.

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The architectures, named as `process.arch` names them, with the kernel's folder of each. */
export const ARCHITECTURES = { x64: 'x86', arm64: 'arm64' } as const
export type Architecture = keyof typeof ARCHITECTURES

export interface Errno {
  readonly number: number
  readonly text: string
}

/** Kernel headers unpacked from Debian's linux-libc-dev. */
export class Headers {
  readonly #root: string

  constructor(root: string) {
    this.#root = root
  }

  /** Syscall numbers, in the order of the numbers. */
  numbers(architecture: Architecture): Record<string, number> {
    const rows = Object.entries(this.#macros(architecture, 'asm/unistd_64.h'))
      .filter(([name]) => name.startsWith('__NR_'))
      .map(([name, value]) => [name.slice('__NR_'.length), integer(name, value)] as const)
    return Object.fromEntries(rows.sort((a, b) => a[1] - b[1]))
  }

  /** Error numbers with the header's own words for each, and names that stand for another name. */
  errnos(architecture: Architecture): { errnos: Record<string, Errno>; aliases: Record<string, string> } {
    const texts = this.#errnoTexts()
    const errnos: Record<string, Errno> = {}
    const aliases: Record<string, string> = {}
    for (const [name, value] of Object.entries(this.#macros(architecture, 'asm/errno.h'))) {
      if (!/^E[A-Z0-9]+$/.test(name)) continue
      if (/^E[A-Z0-9]+$/.test(value)) {
        aliases[name] = value
        continue
      }
      const text = texts.get(name)
      if (text === undefined) throw new Error(`the headers have no words for ${name}`)
      errnos[name] = { number: integer(name, value), text }
    }
    const byNumber = Object.entries(errnos).sort((a, b) => a[1].number - b[1].number)
    const byName = Object.entries(aliases).sort((a, b) => (a[0] < b[0] ? -1 : 1))
    return { errnos: Object.fromEntries(byNumber), aliases: Object.fromEntries(byName) }
  }

  #macros(architecture: Architecture, header: string): Record<string, string> {
    const perArchitecture = join(this.#root, 'usr/lib/linux/uapi', ARCHITECTURES[architecture])
    const shared = join(this.#root, 'usr/include')
    const args = ['-E', '-dM', '-undef', '-nostdinc', '-I', perArchitecture, '-I', shared, '-include', header]
    const text = execFileSync('gcc', [...args, '-x', 'c', '/dev/null'], { encoding: 'utf8' })
    const macros: Record<string, string> = {}
    for (const [, name, value] of text.matchAll(/^#define (\w+) (.+)$/gm)) {
      if (name !== undefined && value !== undefined) macros[name] = value.trim()
    }
    return macros
  }

  #errnoTexts(): Map<string, string> {
    const texts = new Map<string, string>()
    for (const file of ['errno-base.h', 'errno.h']) {
      const text = readFileSync(join(this.#root, 'usr/include/asm-generic', file), 'utf8')
      for (const [, name, words] of text.matchAll(/^#define\s+(E\w+)\s+\d+\s*\/\*\s*(.+?)\s*\*\/$/gm)) {
        if (name !== undefined && words !== undefined) texts.set(name, words)
      }
    }
    return texts
  }
}

function integer(name: string, value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number)) throw new Error(`${name} is not a plain number: ${value}`)
  return number
}
