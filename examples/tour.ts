// A tour of rawsys on real files, errors, memory and clocks. Nothing below goes through libc, except
// where it is compared with what Node offers. `npm start` runs it.

import { readdirSync, statSync } from 'node:fs'
import { release } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asText, endView, must, owned, SyscallError, sys, view } from 'rawsys'
import { AT_FDCWD, O_CLOEXEC, O_DIRECTORY, O_RDONLY, struct } from 'rawsys/fs'
import { libcFunction } from 'rawsys/libc'
import { MAP_PRIVATE, PROT_READ } from 'rawsys/mem'
import { field, program, type Ref } from 'rawsys/program'
import { CLOCK_MONOTONIC } from 'rawsys/time'
import { vdso } from 'rawsys/vdso'

const stat = new struct.stat()
const readFile = program((p, path: Ref<string>, bytes: Ref<Uint8Array>) => {
  const fd = p.openat(AT_FDCWD, path, O_RDONLY | O_CLOEXEC)
  p.finally(() => p.close(fd))
  p.fstat(fd, stat)
  return { size: field(stat, 'st_size'), count: p.read(fd, bytes) }
})

const root = fileURLToPath(new URL('../..', import.meta.url))
const files = ['package.json', 'README.md', 'lib/syscall/syscall.ts'].map((name) => join(root, name))

title('The kernel, asked by uname')
console.log(`  ${uname().join(' ')}`)
console.log(`  the same release as Node says: ${uname()[2] === release() ? 'yes' : 'NO'}`)

title('Files: openat, fstat, read and close, in one crossing')
for (const path of files) {
  const { size, bytes } = slurp(path)
  const verdict =
    size === statSync(path).size && bytes.length === size ? 'as node:fs says' : 'NOT what node:fs says'
  console.log(`  ${String(bytes.length).padStart(6)} bytes  ${path.slice(root.length)}  (${verdict})`)
}

title('A directory: getdents64')
const names = list(join(root, 'src-native'))
console.log(`  ${names.join('  ')}`)
console.log(`  ${names.length} entries; node:fs finds ${readdirSync(join(root, 'src-native')).length}`)

title('An error')
console.log(`  raw:    ${String(sys.openat(AT_FDCWD, '/no/such/file', O_RDONLY))}`)
try {
  must.openat(AT_FDCWD, '/no/such/file', O_RDONLY)
} catch (error) {
  if (!(error instanceof SyscallError)) throw error
  console.log(`  thrown: ${error.name} ${error.message} (code ${error.code}, errno ${error.errno})`)
}

title('A file in memory: mmap, without a copy')
console.log(`  first line of the mapped README.md: ${firstLineMapped(join(root, 'README.md'))}`)

title('The monotonic clock, four ways')
clocks()

function title(text: string): void {
  console.log(`\n${text}`)
}

/** struct utsname: six fields of 65 bytes: system, node, release, version, machine, domain. */
function uname(): string[] {
  const FIELD = 65
  const buffer = new Uint8Array(6 * FIELD)
  must.uname(buffer)
  return [0, 1, 2, 3, 4].map((field) => asText(buffer.subarray(field * FIELD)))
}

/** The bytes of a file and what fstat says of its size. */
function slurp(path: string): { size: number; bytes: Uint8Array } {
  const bytes = new Uint8Array(65536)
  const { size, count } = readFile.must(path, bytes)
  return { size, bytes: bytes.subarray(0, count) }
}

/** struct linux_dirent64: inode (8), offset (8), record length (2), type (1), name. */
function list(path: string): string[] {
  const folder = owned(must.openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  const buffer = new Uint8Array(32768)
  const records = new DataView(buffer.buffer)
  const found: string[] = []
  for (;;) {
    const filled = must.getdents64(folder.fd, buffer)
    if (filled === 0) break
    for (let at = 0; at < filled; at += records.getUint16(at + 16, true)) {
      found.push(asText(buffer.subarray(at + 19)))
    }
  }
  folder.close()
  return found.filter((name) => name !== '.' && name !== '..').sort()
}

function firstLineMapped(path: string): string {
  const { size } = statSync(path)
  const fd = must.openat(AT_FDCWD, path, O_RDONLY | O_CLOEXEC)
  const address = must.mmap(null, size, PROT_READ, MAP_PRIVATE, fd, 0)
  must.close(fd) // the mapping stays
  const mapped = view(address, size)
  const bytes = new Uint8Array(mapped)
  const line = asText(bytes, bytes.indexOf(10))
  endView(mapped)
  must.munmap(address, size)
  return `${JSON.stringify(line)}; after the view's end it has ${mapped.byteLength} bytes`
}

function clocks(): void {
  const timespec = new BigInt64Array(2)
  const libc = libcFunction('clock_gettime', { gives: 'int' })
  const ways: Record<string, () => unknown> = {
    'raw syscall clock_gettime': () => sys.clock_gettime(CLOCK_MONOTONIC, timespec),
    'vDSO clock_gettime': () => vdso.clock_gettime(CLOCK_MONOTONIC, timespec),
    'libc clock_gettime': () => libc?.(CLOCK_MONOTONIC, timespec),
    'process.hrtime.bigint()': () => process.hrtime.bigint(),
  }
  for (const [name, call] of Object.entries(ways))
    console.log(`  ${name.padEnd(36)}${perCall(call).toFixed(0).padStart(6)} ns`)
  if (vdso.address === undefined) console.log('  (no vDSO here: its row is the syscall)')
  if (libc === undefined) console.log('  (no libc to be found here: its row is nothing)')
}

/** The median of some rounds, in nanoseconds. */
function perCall(call: () => unknown): number {
  const CALLS = 20000
  const rounds = Array.from({ length: 15 }, () => {
    const start = process.hrtime.bigint()
    for (let i = 0; i < CALLS; i++) call()
    return Number(process.hrtime.bigint() - start) / CALLS
  })
  return rounds.sort((a, b) => a - b)[rounds.length >> 1] as number
}
