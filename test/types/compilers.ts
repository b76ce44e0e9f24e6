// The TypeScript compilers that users have, and a package of a user's to run them in.

import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ADDON, ROOT } from '../support/child.js'
import { patience } from '../support/scale.js'
import { skip } from '../support/skip.js'

/** By their names in node_modules. */
export const COMPILERS = ['typescript-5.9', 'typescript-6', 'typescript'] as const
export type Compiler = (typeof COMPILERS)[number]

/** What a compiler says of a line. */
export interface Diagnostic {
  /** From the project's folder. */
  readonly file: string
  readonly line: number
  /** The code and the words, with all that explains them. */
  readonly text: string
}

const tsc = (compiler: Compiler): string => join(ROOT, 'node_modules', compiler, 'bin/tsc')

/** Skips where the compilers are not. */
export function needsCompilers(context: Mocha.Context): void {
  const missing = COMPILERS.filter((compiler) => !existsSync(tsc(compiler)))
  if (missing.length > 0) skip(context, `no ${missing.join(', ')} in node_modules`)
}

/** Makes a folder a package that has rawsys installed: the files that npm would install, no checkout. */
export function consumer(folder: string): void {
  const installed = join(folder, 'node_modules/rawsys')
  for (const part of ['dist', 'package.json']) {
    cpSync(join(ROOT, part), join(installed, part), { recursive: true })
  }
  cpSync(join(ROOT, ADDON), join(installed, `prebuilds/linux-${process.arch}/rawsys.node`))
  write(folder, 'package.json', '{ "type": "module" }\n')
}

/** Lets the package's files use Node's types. */
export function withNodeTypes(folder: string): void {
  for (const part of ['@types/node', 'undici-types']) {
    const link = join(folder, 'node_modules', part)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules', part), link)
  }
}

/** Writes a file below a folder. */
export function write(folder: string, path: string, text: string): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** Writes a project that a strict user might have: no more libraries and types than it needs. */
export function project(folder: string, include: readonly string[], options: object = {}): void {
  const compilerOptions = {
    strict: true,
    target: 'es2022',
    lib: ['es2022'],
    types: [],
    module: 'nodenext',
    moduleResolution: 'nodenext',
    noEmit: true,
    ...options,
  }
  write(folder, 'tsconfig.json', JSON.stringify({ compilerOptions, include }))
}

/** What a compiler says of the project in a folder. */
export async function compile(compiler: Compiler, folder: string): Promise<Diagnostic[]> {
  const args = [tsc(compiler), '--project', folder, '--pretty', 'false']
  const child = spawn(process.execPath, args, { cwd: folder, timeout: patience(60000) })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve)
  })
  const found = diagnostics(output)
  if ((status === 0) !== (found.length === 0)) {
    throw new Error(`${compiler} ended with ${status}: ${output}`)
  }
  return found
}

/** `file(line,column): error TS0000: words`, with lines behind it that begin with a space. */
function diagnostics(output: string): Diagnostic[] {
  const found: { file: string; line: number; text: string }[] = []
  for (const said of output.split('\n').filter((line) => line !== '')) {
    const [, file, line, text] = /^(.+?)\((\d+),\d+\): error (.*)$/.exec(said) ?? []
    const last = found.at(-1)
    if (file !== undefined && text !== undefined) found.push({ file, line: Number(line), text })
    else if (last !== undefined && said.startsWith(' ')) last.text += `\n${said}`
    else throw new Error(`the compiler says: ${output}`)
  }
  return found
}

/** Does something with all compilers at the same time. */
export async function withEach<T>(use: (compiler: Compiler) => Promise<T>): Promise<Map<Compiler, T>> {
  return new Map(await Promise.all(COMPILERS.map(async (name) => [name, await use(name)] as const)))
}
