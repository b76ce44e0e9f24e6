// libc's functions, found by their symbols, against readelf and the dynamic linker, and called.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { must, SYS, view } from 'rawsys'
import { ElfImage, type ElfSymbol, loadedImages } from 'rawsys/elf'
import { type LibcFunction, libc, libcFunction } from 'rawsys/libc'
import * as time from 'rawsys/time'
import { runCommand } from '../support/child.js'
import { times } from '../support/scale.js'
import { needs, skip } from '../support/skip.js'

const found = libc()
/** dlfcn.h */
const RTLD_LAZY_NOLOAD = 5
const INT = { gives: 'int' } as const

function the(name: string, options?: Parameters<typeof libcFunction>[1]): LibcFunction {
  const function_ = libcFunction(name, options)
  assert.ok(function_ !== undefined, name)
  return function_
}

function facts(symbol: ElfSymbol | undefined): object {
  return { value: symbol?.value, type: symbol?.type, isDefault: symbol?.isDefault }
}

/** The dynamic linker's own answer. */
function dlsym(context: Mocha.Context): (name: string) => bigint {
  let koffi: typeof import('koffi')
  try {
    koffi = createRequire(import.meta.url)('koffi')
  } catch {
    return skip(context, 'koffi is not in the guest')
  }
  const all = koffi.load(null)
  // Of libc itself: the program may have functions of the same names, which come first.
  const library = all.func('uintptr_t dlopen(str, int)')('libc.so.6', RTLD_LAZY_NOLOAD)
  const call = all.func('uintptr_t dlsym(uintptr_t, str)')
  return (name) => BigInt(call(library, name))
}

describe('libc in this process', () => {
  before(function () {
    if (found === undefined) skip(this, 'this program has libc within itself')
  })

  it('is the one that the linker loaded', function () {
    needs(this, ['ldd'], 'libc-bin')
    const { stdout } = runCommand('ldd', [process.execPath])
    const [, path] = /libc\.so\.6 => (\S+)/.exec(stdout) ?? skip(this, 'node is linked to no glibc')
    assert.equal(found?.kind, 'glibc')
    assert.equal(
      runCommand('readlink', ['-f', found?.path ?? '']).stdout,
      runCommand('readlink', ['-f', path ?? '']).stdout,
    )
    assert.match(runCommand('ldd', ['--version']).stdout, new RegExp(`\\b${found?.version}\\n`))
  })

  it('has the functions that readelf lists, in their versions', function () {
    needs(this, ['readelf'], 'binutils')
    assert.ok(found !== undefined)
    const { stdout } = runCommand('readelf', ['--dyn-syms', '-W', found.path])
    const rows = [
      ...stdout.matchAll(/^ +\d+: (\w+) +\S+ (FUNC|IFUNC|OBJECT) +\w+ +DEFAULT +\d+ ([^@\s]+)(@@?)(\S+)$/gm),
    ]
    assert.ok(rows.length > 1000)
    const file = ElfImage.file(readFileSync(found.path))
    const images: readonly ElfImage[] = [file, found.image]
    for (const [, value, type, name = '', at, version] of rows) {
      for (const image of images) {
        const symbol: ElfSymbol | undefined = image.symbol(name, version)
        const expected = { value: BigInt(`0x${value}`), type: type?.toLowerCase(), isDefault: at === '@@' }
        assert.deepEqual(facts(symbol), expected, `${name}${at}${version}`)
        if (at === '@@') assert.deepEqual(image.symbol(name), symbol, name)
      }
    }
    const onlyHidden = rows
      .map(([, , , name = '']) => name)
      .filter((name) => found.image.symbol(name) === undefined)
    const isHidden = (name: string) => rows.every(([, , , own, at]) => own !== name || at === '@')
    assert.ok(onlyHidden.every(isHidden))
  })

  it('has them where the dynamic linker says, also those that are chosen for this processor', function () {
    const linker = dlsym(this)
    const plain =
      'getppid read write close open lseek mmap munmap syscall clock_gettime getenv qsort snprintf'
    const chosen = 'memcpy memmove memset strlen strchr strcmp strcpy time gettimeofday memchr strncmp wcslen'
    for (const name of [...plain.split(' '), ...chosen.split(' ')]) {
      assert.equal(the(name).address, linker(name), name)
    }
    const kinds = chosen.split(' ').map((name) => the(name).symbol.type)
    assert.ok(kinds.includes('ifunc'), String(kinds))
  })

  it('is found among the images of this process, each of which can be read', () => {
    const images = loadedImages()
    assert.ok(images.some(({ path }) => path === found?.path))
    assert.ok(
      images.some(({ path }) => path === '[vdso]') ||
        !readFileSync('/proc/self/maps', 'utf8').includes('[vdso]'),
    )
    const program = images.find(({ path }) => path === process.execPath)
    assert.ok(program !== undefined)
    assert.ok(['exec', 'dyn'].includes(ElfImage.mapped(program.address).type as string))
  })
})

describe('a function of libc', () => {
  before(function () {
    if (found === undefined) skip(this, 'this program has libc within itself')
  })

  it('gives what C’s gives', () => {
    assert.equal(the('getppid', INT)(), process.ppid)
    assert.equal(the('syscall')(SYS.getpid), process.pid)
    assert.equal(the('strlen')('naïve'), 6)
    assert.equal(the('abs', INT)(-5), 5)
    assert.equal(the('labs')(-(2 ** 40)), 2 ** 40)
  })

  it('gives -1 where the kernel gives an error', () => {
    assert.equal(the('close', INT)(-1), -1)
    assert.equal(the('read')(-1, new Uint8Array(1), 1), -1)
    assert.equal(the('clock_gettime', INT)(99, new BigInt64Array(2)), -1)
  })

  it('reads the clock between two syscalls', () => {
    const words = new BigInt64Array(2)
    const read = the('clock_gettime', INT)
    const now = (call: () => unknown) => {
      assert.equal(call(), 0)
      return (words[0] as bigint) * 1_000_000_000n + (words[1] as bigint)
    }
    for (let i = 0; i < times(500); i++) {
      const before = now(() => must.clock_gettime(time.CLOCK_MONOTONIC, words))
      const between = now(() => read(time.CLOCK_MONOTONIC, words))
      const after = now(() => must.clock_gettime(time.CLOCK_MONOTONIC, words))
      assert.ok(before <= between && between <= after)
    }
  })

  it('takes strings, memory, six arguments and variable ones', () => {
    const bytes = new Uint8Array(64)
    const length = the('snprintf', INT)(bytes, bytes.length, '%s %d %c', 'text', -7, 65)
    assert.equal(new TextDecoder().decode(bytes.subarray(0, length)), 'text -7 A')
    const address = the('mmap')(null, 4096, 3, 0x22, -1, 0)
    const mapped = new Uint8Array(view(address, 4096))
    the('memset')(BigInt(address), 0x5a, 4096)
    assert.ok(mapped.every((byte) => byte === 0x5a))
    const pipe = new Int32Array(2)
    assert.equal(the('pipe', INT)(pipe), 0)
    const [from, to] = pipe as unknown as [number, number]
    assert.equal(the('write')(to, 'hello', 5), 5)
    assert.equal(the('read')(from, bytes, 64), 5)
    assert.equal(new TextDecoder().decode(bytes.subarray(0, 5)), 'hello')
    must.close(from)
    must.close(to)
  })

  it('is found in an old version, too', function () {
    if (process.arch !== 'x64' || found?.kind !== 'glibc')
      skip(this, 'only glibc on x86-64 has a memcpy of 2.2.5')
    const [old, current] = [the('memcpy', { version: 'GLIBC_2.2.5' }), the('memcpy')]
    assert.deepEqual([old.symbol.isDefault, current.symbol.isDefault], [false, true])
    const [from, to] = [new Uint8Array([1, 2, 3]), new Uint8Array(3)]
    old(to, from, 3)
    assert.deepEqual(to, from)
  })

  it('is undefined if there is none, and refuses what is no argument', () => {
    for (const name of ['', 'nope', 'getppid ', 'getppid\0'])
      assert.equal(libcFunction(name), undefined, name)
    assert.equal(libcFunction('getppid', { version: 'GLIBC_9.9' }), undefined)
    assert.equal(libcFunction('environ'), undefined, 'an object is no function')
    const read = the('read')
    assert.throws(() => read({} as never), /^TypeError: read argument 1: expected number, .* got an object/)
    assert.throws(() => read(0, 1.5, 1), /^RangeError: read argument 2/)
    assert.throws(() => read(0, 'a\0b', 1), /^TypeError|^RangeError/)
  })
})
