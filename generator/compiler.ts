// The C compiler of an architecture, run on the kernel's headers.

import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Architecture, KERNEL_FOLDER, TOOL_PREFIX } from './architectures.js'
import { section } from './object-file.js'

/** The compiler's complaint about a line of the marked part of a text. */
export interface Complaint {
  readonly line: number
  readonly message: string
}

/** The file name that marks the part of a text to which complaints belong. */
export const PROBE: string = '<probe>'

/** The folders of the user-space headers in Debian's linux-libc-dev, unpacked: an architecture's own first. */
export function headerFolders(root: string, architecture: Architecture): string[] {
  return [join(root, 'usr/lib/linux/uapi', KERNEL_FOLDER[architecture]), join(root, 'usr/include')]
}

export class Compiler {
  readonly #gcc: string
  readonly #includes: readonly string[]
  readonly #folder: string

  /** Headers come from these folders only, or from where the compiler has its own. `folder` is for temporary files. */
  constructor(architecture: Architecture, folder: string, headers?: readonly string[]) {
    this.#gcc = `${TOOL_PREFIX[architecture]}gcc`
    this.#folder = folder
    this.#includes = headers === undefined ? [] : ['-nostdinc', ...headers.flatMap((path) => ['-I', path])]
  }

  /** The preprocessed text with line markers; with `definitions` the macros too. */
  preprocess(text: string, { definitions = false }: { readonly definitions?: boolean } = {}): string {
    const args = ['-E', '-w', ...(definitions ? ['-dD'] : []), ...this.#includes, '-x', 'c', '-']
    return execFileSync(this.#gcc, args, { input: text, encoding: 'utf8', maxBuffer: 1 << 28 })
  }

  /** Complaints about the text, without making anything of it. */
  check(text: string): Complaint[] {
    const args = ['-fsyntax-only', '-w', '-fdiagnostics-format=json', '-fmax-errors=0', ...this.#includes]
    const { stderr } = spawnSync(this.#gcc, [...args, '-x', 'c', '-'], {
      input: text,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    const diagnostics = JSON.parse(stderr) as Diagnostic[]
    return diagnostics
      .filter(({ kind }) => kind.includes('error'))
      .map(({ message, locations }) => ({ line: lineOf(locations[0]), message }))
  }

  /** One section of the object file that the text compiles to. */
  compile(text: string, wanted: string, options: readonly string[] = []): Buffer {
    const input = join(this.#folder, 'unit.c')
    const output = join(this.#folder, 'unit.o')
    writeFileSync(input, text)
    execFileSync(this.#gcc, ['-c', '-w', ...options, ...this.#includes, input, '-o', output], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    return section(readFileSync(output), wanted)
  }
}

interface Position {
  readonly file: string
  readonly line: number
}
interface Diagnostic {
  readonly kind: string
  readonly message: string
  readonly locations: readonly { readonly caret: Position }[]
}

/** The line in the part of the text that is marked with `# 1 "PROBE"`; 0 for a complaint about the rest. */
function lineOf(location: { readonly caret: Position } | undefined): number {
  return location !== undefined && location.caret.file === PROBE ? location.caret.line : 0
}
