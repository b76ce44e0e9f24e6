// Error numbers, with the header's own words for each.

import type { Compiler } from './compiler.js'

export interface Errno {
  readonly number: number
  readonly text: string
}

export interface Errnos {
  readonly errnos: Record<string, Errno>
  /** Names that stand for another name. */
  readonly aliases: Record<string, string>
  /** Codes that the kernel uses inside: a tracer sees the restart codes, nobody else. */
  readonly internal: Record<string, Errno>
}

const DEFINITION = /^#define\s+(E\w+)\s+(\w+)(?:[ \t]*\/\*\s*(.+?)\s*\*\/)?/gm
const INTERNAL = /^#define\s+(ERESTART\w+)\s+(\d+)(?:[ \t]*\/\*\s*(.+?)\s*\*\/)?/gm

/** The texts of the headers that define error numbers, and of the kernel's include/linux/errno.h. */
export function errnos(headers: readonly string[], internalHeader: string): Errnos {
  const found: [string, Errno][] = []
  const aliases: [string, string][] = []
  for (const [, name = '', value = '', text] of headers.flatMap((header) => [
    ...header.matchAll(DEFINITION),
  ])) {
    if (!/^\d+$/.test(value)) aliases.push([name, value])
    else if (text === undefined) throw new Error(`the headers have no words for ${name}`)
    else found.push([name, { number: Number(value), text }])
  }
  const internal = [...internalHeader.matchAll(INTERNAL)].map(
    ([, name = '', value, text = 'restart the call']) => {
      return [name, { number: Number(value), text }] as const
    },
  )
  return {
    errnos: Object.fromEntries(found.sort((a, b) => a[1].number - b[1].number)),
    aliases: Object.fromEntries(aliases.sort()),
    internal: Object.fromEntries(internal),
  }
}

/** Throws unless the compiler sees the same error numbers in `asm/errno.h`. */
export function confirmErrnos(compiler: Compiler, { errnos, aliases }: Errnos): void {
  const macros = compiler.preprocess('#include <asm/errno.h>\n', { definitions: true })
  const seen = [...macros.matchAll(/^#define (E[A-Z0-9]+) (\w+)$/gm)].map(
    ([, name, value]) => `${name} ${value}`,
  )
  const read = [
    ...Object.entries(errnos).map(([name, { number }]) => `${name} ${number}`),
    ...Object.entries(aliases).map(([name, target]) => `${name} ${target}`),
  ]
  const differ = [
    ...seen.filter((line) => !read.includes(line)),
    ...read.filter((line) => !seen.includes(line)),
  ]
  if (differ.length > 0) throw new Error(`the compiler sees other error numbers: ${differ.join(', ')}`)
}
