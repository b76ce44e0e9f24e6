// Kernel headers and source -> abi/*.json. Needs apt-get, tar, gcc and its ARM64 cross compiler; run it to
// move to a newer kernel.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ARCHITECTURES, type Architecture, mergeArchitectures } from './architectures.js'
import { Compiler, headerFolders } from './compiler.js'
import { constants } from './constants.js'
import { type Source, Suite } from './debian-package.js'
import { confirmErrnos, errnos } from './errno.js'
import { json } from './json.js'
import { LinuxSource } from './linux-source.js'
import { table } from './numbers.js'
import { ABI } from './paths.js'
import { prototypes } from './prototypes.js'
import { KERNEL, SUITE } from './release.js'
import { signals } from './signals.js'
import { structs } from './structs.js'
import { makeStubs, unit } from './unit.js'

const folder = mkdtempSync(join(tmpdir(), 'rawsys-extract-'))
try {
  await extract(folder)
} finally {
  rmSync(folder, { recursive: true })
}

async function extract(folder: string): Promise<void> {
  progress('downloading')
  const suite = new Suite(SUITE, folder)
  const headers = await suite.unpack('linux-libc-dev')
  const kernel = await suite.unpack(`linux-source-${KERNEL}`)
  progress('unpacking')
  const source = LinuxSource.unpack(kernel)
  const both = [headers.source, kernel.source]

  progress('reading syscall tables and definitions')
  const tables = { x64: table(source, 'x64'), arm64: table(source, 'arm64'), i386: table(source, 'i386') }
  write('numbers.json', [kernel.source], tables, 2)
  const definitions = onEach((architecture) => prototypes(source, architecture))
  write('prototypes.json', [kernel.source], { prototypes: mergeArchitectures(definitions) }, 2)

  progress('compiling')
  const stubs = makeStubs(folder)
  const compilers = onEach((architecture) => {
    return new Compiler(architecture, folder, [stubs, ...headerFolders(headers.root, architecture)])
  })
  const read = (header: string) => readFileSync(join(headers.root, 'usr/include/asm-generic', header), 'utf8')
  const errors = errnos([read('errno-base.h'), read('errno.h')], source.read('include/linux/errno.h'))
  const signalTable = signals(Object.values(compilers), source.read('include/linux/signal.h'))
  for (const architecture of ARCHITECTURES) confirmErrnos(compilers[architecture], errors)
  write('errno.json', both, errors, 2)
  write('signals.json', both, signalTable, 2)

  const units = onEach((architecture) => unit(source, architecture))
  const listed = new Set(
    [errors.errnos, errors.aliases, errors.internal, signalTable.signals, signalTable.aliases].flatMap(
      Object.keys,
    ),
  )
  const found = constants(compilers, units, (name) => name.startsWith('__NR_') || listed.has(name))
  write('constants.json', both, found, 3)
  write('structs.json', both, { structs: structs(compilers, units) }, 3)
}

function onEach<T>(make: (architecture: Architecture) => T): Record<Architecture, T> {
  return { x64: make('x64'), arm64: make('arm64') }
}

function write(file: string, sources: readonly Source[], data: object, depth: number): void {
  writeFileSync(join(ABI, file), `${json({ sources, ...data }, depth)}\n`)
  console.log(`abi/${file}`)
}

function progress(step: string): void {
  if (process.stderr.isTTY) console.error(`${step} ...`)
}
