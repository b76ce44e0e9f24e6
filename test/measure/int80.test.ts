// int 0x80 on x86-64: against C, and what the calls leave behind; elsewhere it is not there.

import assert from 'node:assert/strict'
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asText, endView, isErr, must, SYS, syscall, view } from 'rawsys'
import { libcFunction } from 'rawsys/libc'
import { hasInt80, int80, lowMemory } from 'rawsys/measure'
import { vdso } from 'rawsys/vdso'
import { libraryUrl, runCommand, runJson, withFolder } from '../support/child.js'
import { times } from '../support/scale.js'
import { needs, skip } from '../support/skip.js'
import { fileText, withFile } from '../sys/support/files.js'

// arch/x86/entry/syscalls/syscall_32.tbl
const I386 = { write: 4, close: 6, getpid: 20, getppid: 64, munmap: 91, pread64: 180, mmap2: 192 }

const [EBADF, EFAULT, ENOSYS] = [9, 14, 38]
const PAGE = 4096

/** In C, without the library: whether getpid by int 0x80 gives the process. */
const PROBE = `
#include <unistd.h>
int main(void) {
  int result = 20;
  __asm__ volatile("int $0x80" : "+a"(result) : : "r8", "r9", "r10", "r11", "memory", "cc");
  return result == getpid() ? 0 : 1;
}`

describe('hasInt80', () => {
  it('says what a program in C finds', function () {
    if (process.arch !== 'x64') skip(this, 'gcc knows no int 0x80 here')
    needs(this, ['gcc'], 'gcc')
    const works = withFolder((folder) => {
      const [source, program] = [join(folder, 'probe.c'), join(folder, 'probe')]
      writeFileSync(source, PROBE)
      const made = runCommand('gcc', ['-O1', '-o', program, source], { timeout: 60000 })
      assert.equal(made.status, 0, made.stderr)
      return runCommand(program, []).status === 0
    })
    assert.equal(hasInt80(), works)
  })

  it('is false on another architecture, where no call is made', function () {
    if (process.arch === 'x64') skip(this, 'this is x86-64')
    assert.equal(hasInt80(), false)
    assert.throws(
      () => int80(I386.getppid),
      /^Error: int80: expected x86-64 and a kernel with IA32 emulation/,
    )
  })

  for (const [action, how] of [
    ['SECCOMP_RET_KILL_PROCESS', 'ends the process'],
    ['SECCOMP_RET_ERRNO | 38', 'is an error'],
  ] as const) {
    it(`is false where it ${how}, and the caller lives on`, function () {
      if (process.arch !== 'x64') skip(this, 'int 0x80 is a way of x86')
      assert.deepEqual(whereForbidden(action), [false, 'Error', false])
    })
  }
})

/** What is so in a process whose filter acts on calls of i386; its children have that filter, too. */
function whereForbidden(action: string): unknown {
  return runJson(`
    import * as proc from '${libraryUrl('proc.js')}'
    import * as sec from '${libraryUrl('sec.js')}'
    import { hasInt80, int80 } from '${libraryUrl('measure.js')}'
    const { BPF_STMT, SECCOMP_RET_KILL_PROCESS, SECCOMP_RET_ERRNO } = sec
    const AUDIT_ARCH_I386 = 0x40000003
    proc.must.prctl(proc.PR_SET_NO_NEW_PRIVS, 1)
    sec.must.seccomp(sec.SECCOMP_SET_MODE_FILTER, 0, sec.filterProgram([
      BPF_STMT(sec.BPF_LD | sec.BPF_W | sec.BPF_ABS, sec.offsetof('seccomp_data', 'arch')),
      sec.BPF_JUMP(sec.BPF_JMP | sec.BPF_JEQ | sec.BPF_K, AUDIT_ARCH_I386, 0, 1),
      BPF_STMT(sec.BPF_RET | sec.BPF_K, ${action}),
      BPF_STMT(sec.BPF_RET | sec.BPF_K, sec.SECCOMP_RET_ALLOW),
    ]))
    const seen = [hasInt80()]
    try {
      seen.push(int80(${I386.getppid}))
    } catch (error) {
      seen.push(error.name)
    }
    console.log(JSON.stringify([...seen, hasInt80()]))`)
}

describe('int80', () => {
  before(function () {
    if (process.arch !== 'x64') skip(this, 'int 0x80 is a way of x86')
    if (!hasInt80()) skip(this, 'this kernel has no IA32 emulation, or something forbids it')
  })

  it('makes getppid and getpid', () => {
    assert.equal(int80(I386.getppid), process.ppid)
    assert.equal(int80(I386.getpid), process.pid)
  })

  it('gives six arguments, each in its place', () => {
    const [PROT_READ, MAP_SHARED, MAP_FIXED_NOREPLACE] = [1, 1, 0x100000]
    const contents = ['1', '2', '3'].map((page) => page.repeat(PAGE)).join('')
    withFolder((folder) => {
      const path = join(folder, 'pages')
      writeFileSync(path, contents)
      const fd = openSync(path, 'r')
      const at = freePages()
      const mapped = int80(I386.mmap2, at, 2 * PAGE, PROT_READ, MAP_SHARED | MAP_FIXED_NOREPLACE, fd, 1)
      closeSync(fd)
      assert.equal(Number(mapped) >>> 0, at)
      const bytes = view(at, 2 * PAGE)
      assert.equal(asText(bytes), contents.slice(PAGE))
      endView(bytes)
      const hex = (address: number) => address.toString(16).padStart(8, '0')
      const line = `${hex(at)}-${hex(at + 2 * PAGE)} r--s ${hex(PAGE)} `
      assert.ok(`\n${readFileSync('/proc/self/maps', 'utf8')}`.includes(`\n${line}`), line)
      assert.equal(int80(I386.munmap, at, 2 * PAGE), 0)
    })
  })

  it('writes and reads memory that 32 bits can address', () => {
    const { address, bytes } = lowMemory()
    assert.ok(address > 0 && address + PAGE <= 2 ** 32)
    assert.deepEqual([bytes.length, bytes.some((byte) => byte !== 0)], [PAGE, false])
    withFile('0123456789', (fd) => {
      // The position is in two halves: 2^32 + 3 is beyond the end.
      assert.equal(int80(I386.pread64, fd, address, 4, 3, 0), 4)
      assert.equal(asText(bytes, 4), '3456')
      assert.equal(int80(I386.pread64, fd, address, 4, 3, 1), 0)
      bytes.set(new TextEncoder().encode('abc'))
      assert.equal(int80(I386.write, fd, address, 3), 3)
      assert.equal(fileText(fd, 10), 'abc3456789')
    })
  })

  it('gives the kernel’s error as a negative number', () => {
    for (const [call, code] of [
      [() => int80(I386.close, -1), EBADF],
      [() => int80(I386.close, 2 ** 32 - 1), EBADF],
      [() => int80(9999), ENOSYS],
      [() => int80(-1), ENOSYS],
    ] as const) {
      assert.equal(call(), -code)
      assert.ok(isErr(call(), code))
    }
  })

  it('gives the kernel 32 bits of an address: memory above is not reached', () => {
    const [PROT_READ_WRITE, MAP_PRIVATE_ANONYMOUS] = [3, 0x22]
    const at = freePages()
    const high = BigInt(at) + 2n ** 40n
    const options = [PAGE, PROT_READ_WRITE, MAP_PRIVATE_ANONYMOUS | 0x100000, -1, 0] as const
    assert.equal(syscall.bigint(SYS.mmap, high, ...options), high)
    withFile('', (fd) => {
      assert.equal(syscall(SYS.write, fd, high, 1), 1)
      assert.equal(int80(I386.write, fd, at, 1), -EFAULT)
      assert.throws(
        () => int80(I386.write, fd, Number(high), 1),
        /^TypeError: int80: expected integers of 32 bits/,
      )
    })
    assert.equal(syscall(SYS.munmap, high, PAGE), 0)
  })

  it('refuses what is no integer of 32 bits', () => {
    for (const wrong of [1.5, NaN, Infinity, 2 ** 32, -(2 ** 31) - 1, '1', 1n, null]) {
      const expected = /^TypeError: int80: expected integers of 32 bits/
      assert.throws(() => int80(wrong as number), expected)
      for (let place = 0; place < 6; place++) {
        const args = Array.from({ length: 6 }, (_, i) => (i === place ? wrong : 0))
        assert.throws(
          () => int80(I386.getppid, ...(args as [number])),
          expected,
          `${String(wrong)} in place ${place}`,
        )
      }
    }
  })

  it('leaves the registers of its callers as they were, between calls of all kinds', () => {
    const getppid = libcFunction('getppid', { gives: 'int' })
    const words = new BigInt64Array(2)
    let [sum, whole] = [0, 0.5]
    const count = times(100_000)
    for (let i = 0; i < count; i++) {
      sum += Number(int80(I386.getppid)) - Number(syscall(SYS.getppid))
      sum += Number(int80(I386.close, -1)) + EBADF
      if (getppid !== undefined) sum += getppid() - process.ppid
      sum += Number(vdso.clock_gettime(1, words))
      whole += 1.5
    }
    assert.deepEqual([sum, whole], [0, 0.5 + 1.5 * count])
  })
})

/** Where two pages are free below 4 GiB: they were there a moment ago. */
function freePages(): number {
  const [PROT_NONE, MAP_PRIVATE_ANONYMOUS_32BIT] = [0, 0x62]
  const at = must.mmap(null, 2 * PAGE, PROT_NONE, MAP_PRIVATE_ANONYMOUS_32BIT as never, -1, 0)
  assert.equal(syscall(SYS.munmap, at, 2 * PAGE), 0)
  return Number(at)
}
