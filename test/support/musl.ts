// Debian has musl itself, but nothing of C++ for it. Its own libstdc++ and libgcc_s do, with a shim.

import { cpSync, existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runCommand } from './child.js'
import { cached } from './downloads.js'

const NAMES = { x64: 'x86_64', arm64: 'aarch64' } as const
const LOADERS_OF_GLIBC = { x64: 'ld-linux-x86-64.so.2', arm64: 'ld-linux-aarch64.so.1' } as const

/** The environment for a program that is linked with musl and libstdc++. */
export async function muslEnvironment(): Promise<Record<string, string>> {
  const architecture = process.arch as keyof typeof NAMES
  const loader = `/lib/ld-musl-${NAMES[architecture]}.so.1`
  if (!existsSync(loader)) throw new Error(`no ${loader} here; Debian has it in musl`)
  const folder = await cached(`musl-libraries-${architecture}`, (folder) => {
    for (const library of ['libstdc++.so.6', 'libgcc_s.so.1']) {
      cpSync(print(`-print-file-name=${library}`), join(folder, library), { dereference: true })
    }
    symlinkSync(loader, join(folder, `libc.musl-${NAMES[architecture]}.so.1`))
    // libstdc++ asks for glibc's loader by its name, for nothing but its variables of threads.
    compile(join(folder, LOADERS_OF_GLIBC[architecture]), '-x', 'c', '/dev/null')
    compile(join(folder, 'shim.so'), '-O1', join(ROOT, 'test/support/musl-shim.c'))
  })
  return { LD_LIBRARY_PATH: folder, LD_PRELOAD: join(folder, 'shim.so') }
}

function compile(library: string, ...words: string[]): void {
  print('-shared', '-fPIC', '-nostdlib', '-fno-stack-protector', '-fno-builtin', '-o', library, ...words)
}

function print(...words: string[]): string {
  const { status, stdout, stderr } = runCommand('cc', words)
  if (status !== 0) throw new Error(`cc ended with ${status}: ${stderr}`)
  return stdout.trim()
}
