// libc's functions, found by their symbols, against readelf and the dynamic linker, and called.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { ElfImage, type ElfSymbol, loadedImages } from 'rawsys/elf'
import { type LibcFunction, libc, libcFunction } from 'rawsys/libc'
import { runCommand } from '../support/child.js'
import { needs, skip } from '../support/skip.js'

const found = libc()
/** dlfcn.h */
const RTLD_LAZY_NOLOAD = 5

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
    assert.equal(kinds.includes('ifunc'), found?.kind === 'glibc', String(kinds))
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
    // Where symbols have no versions, they are of any version.
    const is = libcFunction('getppid', { version: 'GLIBC_9.9' }) !== undefined
    assert.equal(is, found?.kind === 'musl')
    assert.equal(libcFunction('environ'), undefined, 'an object is no function')
  })
})
