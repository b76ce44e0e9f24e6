// The root file system of a guest, as archives of cpio that its kernel unpacks into memory, one after the other:
// the system with the tests, which all kernels of an architecture share; Node; what to run.

import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Architecture, TOOL_PREFIX } from '#generator/architectures.js'
import { prebuild } from '#packaging/prebuild.js'
import { ROOT, runCommand } from '../support/child.js'
import { nodeProgram } from '../support/runtimes.js'
import { type Kernel, libraries } from './kernel-list.js'

/** What tests use of the repository; compilers and linters stay outside. */
const REPOSITORY = [
  'package.json',
  'README.md',
  'abi',
  'dist',
  'docs',
  'lib',
  'out',
  'src-native',
  'test/vdso/images',
]
const LEFT_OUT = [
  '.bin',
  '@arethetypeswrong',
  '@biomejs',
  '@esbuild',
  '@koromix',
  '@tsd',
  '@types',
  '@typescript',
  '@yuuang',
  'esbuild',
  'ffi-rs',
  'koffi',
  'typescript',
  'typescript-5.9',
  'typescript-6',
]
const REPOSITORY_PLACE = 'rawsys'

export class Images {
  readonly #folder: string
  readonly #archives = new Map<string, Promise<string>>()

  /** In a folder of the caller's. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** The file system for one boot: `command` is run in the repository, with nothing else in its environment. */
  async initrd(kernel: Kernel, environment: readonly string[], command: readonly string[]): Promise<string> {
    const { architecture, node } = kernel
    const system = await this.#once(`system-${architecture}`, (root) => fill(root, architecture))
    const program = await this.#once(`node-${node}-${architecture}`, async (root) => {
      mkdirSync(join(root, 'usr/bin'), { recursive: true })
      const stripped = join(root, 'usr/bin/node')
      run(`${TOOL_PREFIX[architecture]}strip`, ['-o', stripped, await nodeProgram(node, architecture)])
    })
    const name = `boot-${this.#archives.size}`
    const boot = await this.#once(name, (root) => {
      writeFileSync(
        join(root, 'command'),
        [`/${REPOSITORY_PLACE}`, ...environment, '', ...command, ''].join('\n'),
      )
    })
    const file = join(this.#folder, `${name}.initrd`)
    for (const archive of [system, program, boot]) appendFileSync(file, readFileSync(archive))
    return file
  }

  #once(name: string, fill: (root: string) => void | Promise<void>): Promise<string> {
    const made = this.#archives.get(name) ?? this.#pack(name, fill)
    this.#archives.set(name, made)
    return made
  }

  async #pack(name: string, fill: (root: string) => void | Promise<void>): Promise<string> {
    const root = join(this.#folder, name)
    mkdirSync(root)
    await fill(root)
    const archive = `${root}.cpio`
    const script = 'find . -print0 | cpio --null --create --quiet --format=newc > "$1"'
    run('sh', ['-c', script, 'sh', archive], { cwd: root })
    return archive
  }
}

async function fill(root: string, architecture: Architecture): Promise<void> {
  const system = await libraries(architecture)
  // The linker of x86-64 is in lib64.
  for (const part of ['bin', 'lib', 'lib64'].filter((part) => existsSync(join(system, 'usr', part)))) {
    cpSync(join(system, 'usr', part), join(root, 'usr', part), { recursive: true, verbatimSymlinks: true })
    symlinkSync(`usr/${part}`, join(root, part))
  }
  for (const tool of ['cat', 'sh', 'which']) symlinkSync('busybox', join(root, 'usr/bin', tool))

  const repository = join(root, REPOSITORY_PLACE)
  for (const part of REPOSITORY) cpSync(join(ROOT, part), join(repository, part), { recursive: true })
  cpSync(join(ROOT, 'node_modules'), join(repository, 'node_modules'), {
    recursive: true,
    filter: (source) =>
      !LEFT_OUT.includes(basename(source)) || dirname(source) !== join(ROOT, 'node_modules'),
  })
  prebuild(architecture, repository)
  compile(architecture, join(ROOT, 'test/guest/init.c'), join(root, 'init'))
  const probe = 'test/oracle/number-probe'
  compile(architecture, join(ROOT, `${probe}.c`), join(repository, 'out', probe))

  for (const made of ['dev', 'etc', 'proc', 'sys', 'tmp']) mkdirSync(join(root, made), { recursive: true })
  writeFileSync(join(root, 'etc/hostname'), 'guest\n')
  writeFileSync(join(root, 'etc/passwd'), 'root:x:0:0:root:/root:/bin/sh\n')
}

function compile(architecture: Architecture, source: string, program: string): void {
  run(`${TOOL_PREFIX[architecture]}gcc`, ['-O1', '-static', '-o', program, source])
}

function run(program: string, args: readonly string[], options: { cwd?: string } = {}): void {
  const { status, stdout, stderr } = runCommand(program, args, { timeout: 240000, ...options })
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}${stdout}`)
}
