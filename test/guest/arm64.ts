// The tests on a real ARM64 kernel: boots Debian's under qemu-system and runs in it what `npm test` runs
// here. What needs a compiler, strace or the network is skipped there, with its reason.

import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { Suite } from '#generator/debian-package.js'
import { prebuild } from '#packaging/prebuild.js'
import { ROOT, runCommand } from '../support/child.js'
import { arm64Node, cached } from '../support/downloads.js'

/** Debian 13: Linux 6.12. */
const SUITE = 'trixie'
const KERNEL = 'linux-image-cloud-arm64'
const LIBRARIES = ['libc6', 'libstdc++6', 'libgcc-s1', 'libatomic1', 'busybox-static']
const CROSS = 'aarch64-linux-gnu'
/** Emulated, everything takes 25 to 43 times as long. */
const SCALE = 0.03
const MEGABYTES = 1536
const MOST_MINUTES = 30
/** How much of what the guest printed last is looked through for its result. */
const LAST_WORDS = 1000
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

const folder = mkdtempSync(join(tmpdir(), 'rawsys-guest-'))
try {
  const system = await debian()
  const root = join(folder, 'root')
  fill(root, system, await arm64Node())
  process.exitCode = await boot(join(system, 'vmlinuz'), pack(root))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** A kernel and the libraries that Node needs, from Debian. */
function debian(): Promise<string> {
  return cached(`guest-${SUITE}-arm64`, async (cache) => {
    const download = join(folder, 'download')
    mkdirSync(download)
    const suite = new Suite(SUITE, download, 'arm64')
    const image = suite.dependencies(KERNEL).find((name) => name.startsWith('linux-image-'))
    if (image === undefined) throw new Error(`${KERNEL} of ${SUITE} depends on no kernel`)
    const { root } = await suite.unpack(image)
    const kernel = readdirSync(join(root, 'boot')).find((file) => file.startsWith('vmlinuz-'))
    cpSync(join(root, 'boot', kernel ?? ''), join(cache, 'vmlinuz'))
    for (const library of LIBRARIES) {
      cpSync((await suite.unpack(library)).root, join(cache, 'root'), {
        recursive: true,
        verbatimSymlinks: true,
      })
    }
  })
}

function fill(root: string, system: string, node: string): void {
  for (const part of ['usr/bin', 'usr/lib']) {
    cpSync(join(system, 'root', part), join(root, part), { recursive: true, verbatimSymlinks: true })
  }
  for (const link of ['bin', 'lib']) symlinkSync(`usr/${link}`, join(root, link))
  for (const tool of ['sh', 'which']) symlinkSync('busybox', join(root, 'usr/bin', tool))
  run(`${CROSS}-strip`, ['-o', join(root, 'usr/bin/node'), node])

  const repository = join(root, 'rawsys')
  for (const part of REPOSITORY) cpSync(join(ROOT, part), join(repository, part), { recursive: true })
  cpSync(join(ROOT, 'node_modules'), join(repository, 'node_modules'), {
    recursive: true,
    filter: (source) =>
      !LEFT_OUT.includes(basename(source)) || dirname(source) !== join(ROOT, 'node_modules'),
  })
  prebuild('arm64', repository)
  const guest = join(ROOT, 'test/guest')
  run(`${CROSS}-gcc`, ['-O1', '-static', '-o', join(root, 'init'), join(guest, 'init.c')])
  const probe = [join(repository, 'out/test/oracle/number-probe'), join(ROOT, 'test/oracle/number-probe.c')]
  run(`${CROSS}-gcc`, ['-O1', '-static', '-o', ...probe])

  for (const made of ['dev', 'etc', 'proc', 'sys', 'tmp']) mkdirSync(join(root, made), { recursive: true })
  writeFileSync(join(root, 'etc/hostname'), 'guest\n')
  writeFileSync(join(root, 'etc/passwd'), 'root:x:0:0:root:/root:/bin/sh\n')
  writeFileSync(join(root, 'command'), command())
}

function command(): string {
  const environment = ['HOME=/tmp', 'PATH=/usr/bin', 'PREBUILDS_ONLY=1', `RAWSYS_TEST_SCALE=${SCALE}`]
  const color = process.stdout.isTTY ? '--color' : '--no-color'
  const mocha = ['/usr/bin/node', 'node_modules/mocha/bin/mocha.js', color, '--timeout', `${60000 / SCALE}`]
  return ['/rawsys', ...environment, '', ...mocha, ...process.argv.slice(2), ''].join('\n')
}

/** The folder as the file system that the kernel starts with. */
function pack(root: string): string {
  const archive = join(folder, 'root.cpio')
  run('sh', ['-c', 'find . -print0 | cpio --null --create --quiet --format=newc > "$1"', 'sh', archive], {
    cwd: root,
  })
  return archive
}

/** Shows what the guest prints, and gives the status that its tests ended with. */
function boot(kernel: string, archive: string): Promise<number> {
  const machine = [
    '-M',
    'virt,gic-version=3',
    '-cpu',
    'cortex-a72',
    '-accel',
    'tcg,thread=single',
    '-smp',
    '1',
  ]
  const devices = ['-m', `${MEGABYTES}`, '-nographic', '-nodefaults', '-serial', 'stdio', '-no-reboot']
  const append = 'console=ttyAMA0 rdinit=/init panic=-1 quiet loglevel=3'
  const guest = spawn(
    'qemu-system-aarch64',
    [...machine, ...devices, '-kernel', kernel, '-initrd', archive, '-append', append],
    { stdio: ['ignore', 'pipe', 'inherit'], timeout: MOST_MINUTES * 60000, killSignal: 'SIGKILL' },
  )
  let last = ''
  guest.stdout.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text.replaceAll('\r', ''))
    last = (last + text).slice(-LAST_WORDS)
  })
  return new Promise((resolve, reject) => {
    guest.on('error', reject).on('close', () => {
      const [, status] = /guest: exit (\d+)/.exec(last) ?? []
      const [count] = /\d+ passed, \d+ failed[^\r\n]*/.exec(last) ?? ['']
      if (status === undefined)
        console.error(`the guest ended without a result, or after ${MOST_MINUTES} minutes`)
      else console.log(count)
      resolve(status === undefined ? 1 : Number(status))
    })
  })
}

function run(
  program: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): void {
  const { status, stdout, stderr } = runCommand(program, args, { timeout: 240000, ...options })
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}${stdout}`)
}
