// Which tests run in guests. A test belongs there if a kernel or an architecture could make it fail: if it enters the
// kernel, or runs machine code, or reads memory that the kernel laid out. Tests of what TypeScript computes from values
// alone (types, tables of the ABI, generators, converters, layouts of structs, readers of images, texts) stay on the
// host, which runs them for both architectures.

import type { Kernel } from './kernel-list.js'

/** On every guest. */
const COMMON: readonly string[] = [
  ...tests('kernels', '*'),
  ...tests('syscall', 'frame', 'numbers', 'syscall', 'words'),
  ...tests('sys', 'commands', 'execve', 'faults', 'fcntl', 'holders', 'integers', 'interrupted', 'ioctl'),
  ...tests('sys', 'ipc', 'memory', 'owned', 'results', 'socket-options', 'text', 'touched'),
  ...tests('memory', '*'),
  ...tests('records', '*'),
  ...tests('program', '*'),
  ...tests('vdso', 'auxv', 'vdso'),
  ...tests('clock', '*'),
  ...tests('libc', '*'),
]

/** On every kernel. */
export const KERNEL_SUITE: readonly string[] = [
  ...COMMON,
  ...tests('measure', 'check-vdso', 'int80', 'machine', 'pin'),
]

/** On the one kernel of ARM64: what another would not tell more of, too. */
export const ARM64_SUITE: readonly string[] = [
  ...COMMON,
  ...tests('examples', 'tour'),
  ...tests('native', 'worker'),
  ...tests('oracle', 'btf', 'tracefs'),
  ...tests('sys', 'names'),
]

function tests(folder: string, ...names: readonly string[]): string[] {
  return names.map((name) => `out/test/${folder}/${name}.test.js`)
}

/** Emulated, everything takes 25 to 43 times as long. */
const SCALE = 0.03
const MILLISECONDS = 60000

/** What tests find in the environment of a guest; there is no compiler for the addon. */
export function environment({ bti }: Kernel): string[] {
  const all = ['HOME=/tmp', 'PATH=/usr/bin', 'PREBUILDS_ONLY=1', `RAWSYS_TEST_SCALE=${SCALE}`]
  return bti === true ? [...all, 'RAWSYS_TEST_BTI=1'] : all
}

/** The command that runs the tests of these files, with what else mocha is to be told. */
export function mocha(files: readonly string[], options: readonly string[]): string[] {
  const program = ['/usr/bin/node', 'node_modules/mocha/bin/mocha.js', '--no-package']
  const reporter = ['--reporter', 'out/test/support/reporter.js', '--timeout', `${MILLISECONDS / SCALE}`]
  return [...program, ...reporter, ...options, ...files]
}
