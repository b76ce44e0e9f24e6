// The C text that brings together everything the headers say, and knows where each name comes from.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Architecture } from './architectures.js'
import type { Compiler } from './compiler.js'
import {
  ARCHITECTURE_HEADERS,
  ARCHITECTURE_SUPPLEMENT,
  FIRST_HEADERS,
  HEADERS,
  INTERNAL_CONSTANTS,
  STUBS,
  SUPPLEMENT,
} from './header-list.js'
import type { LinuxSource } from './linux-source.js'

/** What the cut-out parts of the kernel's source take for granted. */
const KERNEL_WORDS = `
#define __user
#define __packed __attribute__((packed))
typedef __s64 s64; typedef __u64 u64; typedef __u32 u32;
#define BIT(nr) (1UL << (nr))
#define htonl(x) __builtin_bswap32(x)
#define ULONG_MAX (~0UL)
typedef __kernel_size_t size_t; typedef __kernel_sa_family_t sa_family_t;
`

/** A folder in `folder` with empty stand-ins for headers of libc. */
export function makeStubs(folder: string): string {
  const stubs = join(folder, 'stubs')
  for (const stub of STUBS) {
    mkdirSync(dirname(join(stubs, stub)), { recursive: true })
    writeFileSync(join(stubs, stub), '')
  }
  return stubs
}

/** The headers of one architecture and the parts of the kernel's source that they lack, as one C text. */
export function unit(source: LinuxSource, architecture: Architecture): string {
  const includes = (headers: readonly string[]) => headers.map((header) => `#include <${header}>\n`).join('')
  // Structs before most headers, some of which embed them; constants last, since they refer to others.
  const structs = Object.entries({
    ...SUPPLEMENT,
    ...ARCHITECTURE_SUPPLEMENT[architecture],
  }).map(([file, names]) => {
    const text = source.read(file)
    return fragment(
      file,
      names.map((name) => cutBlock(text, new RegExp(`^struct ${name} \\{`, 'm'))),
    )
  })
  const constants = Object.entries(INTERNAL_CONSTANTS).map(([file, { macros, enums = [] }]) => {
    const text = source.read(file)
    return fragment(file, [...enums.map((start) => cutBlock(text, start)), ...cutMacros(text, macros)])
  })
  return [
    includes(FIRST_HEADERS),
    KERNEL_WORDS,
    ...structs,
    includes(Object.values(HEADERS).flat()),
    includes(ARCHITECTURE_HEADERS[architecture]),
    ...constants,
  ].join('\n')
}

function fragment(file: string, parts: readonly string[]): string {
  return `# 1 "/${file}"\n${parts.join('\n')}\n# 1 "<stdin>"\n`
}

/** From the match to the brace that closes it, and to the end of the statement. */
function cutBlock(text: string, start: RegExp): string {
  const from = text.search(start)
  const to = from < 0 ? -1 : text.indexOf('\n}', from)
  if (to < 0) throw new Error(`the kernel's source has no ${start.source}`)
  return text.slice(from, text.indexOf(';', to) + 1)
}

function cutMacros(text: string, names: RegExp): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, ' ')
  const definitions = code.matchAll(/^#[ \t]*define[ \t]+(\w+)[ \t]+(?:.*\\\n)*.*$/gm)
  return [...definitions].filter(([, name]) => names.test(name ?? '')).map(([line]) => line)
}

/** Names in the unit, and the header that each comes from. */
export interface Names {
  /** Object-like macros with a value. */
  readonly macros: ReadonlyMap<string, string>
  readonly enumerators: readonly string[]
  /** Any identifier -> the header in which it is met first. */
  readonly firstSeen: ReadonlyMap<string, string>
}

export function names(compiler: Compiler, text: string): Names {
  const macros = new Map<string, string>()
  const firstSeen = new Map<string, string>()
  let header: string | undefined
  const preprocessed = compiler.preprocess(text, { definitions: true })
  for (const line of preprocessed.split('\n')) {
    const marker = /^# \d+ "([^"]+)"/.exec(line)
    if (marker !== null) {
      header = headerName(marker[1] ?? '')
      continue
    }
    if (header === undefined) continue
    const [, undefined_] = /^#undef (\w+)/.exec(line) ?? []
    if (undefined_ !== undefined) macros.delete(undefined_)
    const [, macro] = /^#define (\w+) (?=\S)/.exec(line) ?? []
    if (macro !== undefined) macros.set(macro, header)
    else if (!line.startsWith('#')) {
      for (const [name] of line.matchAll(/\b[A-Za-z_]\w*/g)) {
        if (!firstSeen.has(name)) firstSeen.set(name, header)
      }
    }
  }
  return { macros, enumerators: enumerators(preprocessed), firstSeen }
}

/** From the text: gcc 12's description of types leaves out enumerators above 2^31 - 1. */
function enumerators(preprocessed: string): string[] {
  const code = preprocessed.replace(/^#.*$/gm, '')
  return [...code.matchAll(/\benum\b[\s\w]*\{([^}]*)\}/g)].flatMap(([, body = '']) =>
    body.split(',').flatMap((part) => /^\s*(\w+)/.exec(part)?.[1] ?? []),
  )
}

/** `linux/stat.h` of a user-space header, `include/linux/fs.h` of an internal one, else undefined. */
function headerName(path: string): string | undefined {
  const userSpace = /\/usr\/(?:include|lib\/linux\/uapi\/\w+)\/(.+)$/.exec(path)
  if (userSpace !== null) return userSpace[1]
  return /^\/((?:arch|include|fs)\/.+)$/.exec(path)?.[1]
}
