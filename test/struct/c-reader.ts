// A C program that reads structs and prints every field as the compiler sees it.

import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Architecture } from '#generator/architectures.js'
import type { Leaf } from './leaves.js'

export interface Probed {
  readonly name: string
  /** How C writes the struct's type. */
  readonly type: string
  /** In bytes, without a flexible array, for which libc's declaration may have room. */
  readonly size: number
  readonly leaves: readonly Leaf[]
  /** libc's declarations differ from the kernel's in the sign of some fields: only the bits are compared. */
  readonly isSignless: boolean
}

const COMPILERS: Readonly<Record<Architecture, string>> = {
  x64: 'x86_64-linux-gnu-gcc',
  arm64: 'aarch64-linux-gnu-gcc',
}

/** The text of the program: it reads one image of each struct after the other, `images` times over. */
export function readerText(includes: string, structs: readonly Probed[], images: number): string {
  const functions = structs.map(readerFunction).join('\n')
  const calls = structs.map((_, i) => `    p = read_${i}(p);`).join('\n')
  return `${includes}
extern int printf(const char *, ...);
extern long rawsys_read(int, void *, unsigned long) __asm__("read");
static unsigned char input[${1 << 24}];
static void number(unsigned long long value) { printf("%llx\\n", value); }
static void bytes(const void *at, unsigned long count) {
  for (unsigned long i = 0; i < count; i++) printf("%02x", ((const unsigned char *)at)[i]);
  printf("\\n");
}
${functions}
int main(void) {
  unsigned long length = 0;
  for (long n; (n = rawsys_read(0, input + length, sizeof input - length)) > 0;) length += n;
  const unsigned char *p = input;
  for (int i = 0; i < ${images}; i++) {
${calls}
  }
  return p - input == length ? 0 : 1;
}
`
}

function readerFunction({ type, size, leaves, isSignless }: Probed, i: number): string {
  const prints = leaves.map((leaf) => `  ${printed(leaf, isSignless)}`).join('\n')
  return `static const unsigned char *read_${i}(const unsigned char *p) {
  ${type} s;
  _Static_assert(sizeof s >= ${size}, "");
  __builtin_memcpy(&s, p, ${size});
${prints}
  return p + ${size};
}`
}

function printed({ path, nature }: Leaf, isSignless: boolean): string {
  const field = expression(path)
  switch (nature.is) {
    case 'bytes':
      return `bytes(&${field}, ${nature.count});`
    case 'float':
      return `bytes(&${field}, 4);`
    case 'small': {
      // A field of type char is a byte, although x86-64's char has a sign.
      const isByte = nature.bytes === 1 && !nature.signed
      if (isSignless || isByte) return `number((${UNSIGNED[nature.bytes]})${field});`
      return `number(${nature.bigEndian ? `__builtin_bswap${8 * nature.bytes}(${field})` : field});`
    }
    case 'bits':
      return `number(${nature.bigEndian ? `__builtin_bswap64(${field})` : `(unsigned long long)${field}`});`
    default:
      return `number((unsigned long long)${field});`
  }
}

const UNSIGNED = { 1: 'unsigned char', 2: 'unsigned short', 4: 'unsigned int' } as const

function expression(path: Leaf['path']): string {
  // x86-64's user-space header has a plain number where the kernel has the struct sigset_t.
  if (path.at(-2) === 'sig') return `((unsigned long *)&${expression(path.slice(0, -2))})[${path.at(-1)}]`
  return `s${path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')}`
}

/** What the program prints of these bytes. */
export function runReader(
  architecture: Architecture,
  folder: string,
  headers: readonly string[] | undefined,
  text: string,
  input: Buffer,
): string[] {
  const source = join(folder, `${architecture}.c`)
  const program = join(folder, architecture)
  writeFileSync(source, text)
  const own = headers === undefined ? [] : ['-nostdinc', ...headers.flatMap((path) => ['-I', path])]
  const flags = ['-w', '-O0', '-static', ...own]
  run(COMPILERS[architecture], [...flags, '-o', program, source])
  const command = architecture === process.arch ? [program] : [EMULATORS[architecture], program]
  return run(command[0] as string, command.slice(1), input).split('\n')
}

const EMULATORS: Readonly<Record<Architecture, string>> = {
  x64: 'qemu-x86_64-static',
  arm64: 'qemu-aarch64-static',
}

function run(command: string, args: readonly string[], input?: Buffer): string {
  const { status, signal, error, stdout, stderr } = spawnSync(command, args, { input, maxBuffer: 1 << 28 })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${command}: ${signal ?? `status ${status}`}\n${stderr}`)
  return stdout.toString()
}
