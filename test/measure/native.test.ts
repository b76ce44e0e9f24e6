// Native candidates: what a call leaves behind tells how often it was made, and with which words.

import assert from 'node:assert/strict'
import { closeSync, mkdtempSync, openSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addressOf, must, owned, SYS, sys, syscall } from 'rawsys'
import { monotonic } from 'rawsys/clock'
import { EFD_NONBLOCK } from 'rawsys/event'
import { AT_FDCWD, O_RDONLY, SEEK_CUR, SEEK_SET, struct } from 'rawsys/fs'
import { libcFunction } from 'rawsys/libc'
import { hasInt80, int80, lowMemory, measure } from 'rawsys/measure'
import { CLOCK_MONOTONIC } from 'rawsys/time'
import { vdso } from 'rawsys/vdso'
import { libraryUrl, runJson } from '../support/child.js'
import { close, statOf } from '../support/descriptors.js'
import { skip } from '../support/skip.js'
import { fileText, withFile } from '../sys/support/files.js'

const ROUNDS = 5
const CALLS = 7
/** One fifth of the rounds more, to warm up. */
const ALL_ROUNDS = ROUNDS + 1
/** A native candidate makes its call once in JavaScript before each round's. */
const NATIVE = ALL_ROUNDS * (CALLS + 1)
const I386_WRITE = 4

function run(call: () => unknown, native: boolean = true): void {
  measure([{ name: 'own', call, native }], { rounds: ROUNDS, calls: CALLS })
}

/** What is written to a counter, which adds it up, while `use` runs. */
function counted(use: (fd: ReturnType<typeof must.eventfd2>) => void): bigint {
  const counter = owned(must.eventfd2(0, EFD_NONBLOCK))
  try {
    use(counter.fd)
    const sum = new BigUint64Array(1)
    must.read(counter.fd, sum)
    return sum[0] as bigint
  } finally {
    counter.close()
  }
}

describe('a native candidate', () => {
  const one = BigUint64Array.of(1n)
  type Write = (fd: ReturnType<typeof must.eventfd2>) => () => unknown
  const ways: Record<string, Write> = {
    sys: (fd) => () => sys.write(fd, one),
    must: (fd) => () => must.write(fd, one),
    syscall: (fd) => () => syscall(SYS.write, fd, one, 8),
    'syscall.bigint': (fd) => () => syscall.bigint(SYS.write, fd, one, 8),
    'syscall with words of 64 bits': (fd) => () => syscall(SYS.write, BigInt(fd), addressOf(one), 8n),
  }
  for (const [name, write] of Object.entries(ways)) {
    it(`makes the call of ${name} so many times`, () => {
      assert.equal(
        counted((fd) => run(write(fd))),
        BigInt(NATIVE),
      )
      assert.equal(
        counted((fd) => run(write(fd), false)),
        BigInt(ALL_ROUNDS * CALLS),
      )
    })
  }

  it('makes the call of a function of libc so many times', function () {
    const write = libcFunction('write') ?? skip(this, 'this Node has its libc within itself')
    assert.equal(
      counted((fd) => run(() => write(fd, one, 8))),
      BigInt(NATIVE),
    )
  })

  it('makes the call of int80 so many times', function () {
    if (!hasInt80()) skip(this, 'int 0x80 does not work here')
    const { address, bytes } = lowMemory()
    bytes[0] = 1
    assert.equal(
      counted((fd) => run(() => int80(I386_WRITE, fd, address, 8))),
      BigInt(NATIVE),
    )
  })

  it('repeats the last call only', () => {
    const [first, last] = [owned(must.eventfd2(0, 0)), owned(must.eventfd2(0, 0))]
    const sums = [first, last].map(() => new BigUint64Array(1))
    run(() => {
      must.write(first.fd, one)
      return must.write(last.fd, one)
    })
    for (const [i, counter] of [first, last].entries()) {
      must.read(counter.fd, sums[i] as BigUint64Array)
      counter.close()
    }
    assert.deepEqual(sums, [BigUint64Array.of(BigInt(ALL_ROUNDS)), BigUint64Array.of(BigInt(NATIVE))])
  })

  it('makes as many calls as its row says, and those to find out how many', () => {
    let calls = 0
    const sum = counted((fd) => {
      const candidate = { name: 'own', call: () => sys.write(fd, one), native: true }
      const { rows } = measure([candidate], { rounds: ROUNDS, milliseconds: 0.01 })
      calls = rows[0]?.calls ?? 0
    })
    assert.ok(calls >= 1)
    assert.ok(sum > BigInt(ALL_ROUNDS * (calls + 1)), `${sum} for ${calls} calls a round`)
  })

  it('gives numbers and what lseek makes of them', () => {
    withFile('', (fd) => {
      run(() => sys.lseek(fd, 3, SEEK_CUR))
      assert.equal(must.lseek(fd, 0, SEEK_CUR), 3 * NATIVE)
      run(() => sys.lseek(fd, 2 ** 40 + 5, SEEK_SET))
      assert.equal(must.lseek(fd, 0, SEEK_CUR), 2 ** 40 + 5)
    })
  })

  it('gives a string', () => {
    withFile('', (fd) => {
      run(() => sys.write(fd, 'abc‰'))
      assert.equal(fileText(fd, 10_000), Buffer.from('abc‰').toString('latin1').repeat(NATIVE))
    })
    // One that is too long to lie with the others.
    const long = 'x'.repeat(20_000)
    withFile('', (fd) => {
      run(() => syscall(SYS.write, fd, long, long.length))
      assert.equal(statOf(fd).size, long.length * NATIVE)
      assert.equal(fileText(fd, 100, long.length * (NATIVE - 1)), 'x'.repeat(100))
    })
  })

  it('gives memory that nobody else has: it lives as long as native code uses it', () => {
    const sizes = runJson(
      `
      import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
      import { sys } from '${libraryUrl()}'
      import { measure } from '${libraryUrl('measure.js')}'
      // Each larger than the last: from then on an allocator keeps what is smaller, and there it can still be read.
      const MIB = 2 ** 20
      const folder = mkdtempSync('${join(tmpdir(), 'rawsys-test-')}')
      const inner = { name: 'inner', call: () => sys.getppid(), native: true }
      const makers = [
        () => 'x'.repeat(MIB),
        () => new Uint8Array(4 * MIB).fill(120),
        () => measure([inner], { rounds: 1, calls: 1 }) && 'x'.repeat(2 * MIB),
      ]
      const texts = makers.map((make, i) => {
        const file = folder + '/' + i
        const fd = openSync(file, 'w')
        const call = () => {
          sys.write(fd, make())
          gc()
        }
        measure([{ name: 'own', call, native: true }], { rounds: 1, calls: 3 })
        return readFileSync(file)
      })
      rmSync(folder, { recursive: true })
      console.log(JSON.stringify(texts.map((text) => [text.length / MIB, text.every((byte) => byte === 120)])))`,
      { flags: ['--expose-gc'] },
    )
    const calls = 2 * (1 + 3)
    assert.deepEqual(sizes, [
      [calls, true],
      [4 * calls, true],
      [2 * calls, true],
    ])
  })

  it('gives a path', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rawsys-test-'))
    try {
      const path = join(folder, 'file')
      writeFileSync(path, '')
      run(() => sys.openat(AT_FDCWD, path, O_RDONLY))
      const open = descriptorsOf(path)
      for (const fd of open) close(fd)
      assert.equal(open.length, NATIVE)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('gives a struct, and what that points to', () => {
    withFile('', (fd) => {
      const parts = struct.iovec.array([
        { iov_base: new Uint8Array([65, 66]) },
        { iov_base: new Uint8Array([67]) },
      ])
      run(() => sys.writev(fd, parts))
      assert.equal(fileText(fd, 10_000), 'ABC'.repeat(NATIVE))
    })
  })

  it('has what the kernel writes in the memory that the call was given', () => {
    const zero = openSync('/dev/zero', 'r')
    const bytes = new Uint8Array(8)
    run(() => {
      sys.read(zero, bytes)
      return bytes.fill(255)
    })
    closeSync(zero)
    assert.deepEqual(bytes, new Uint8Array(8), 'only native calls came after the last fill')
  })

  const words = new BigInt64Array(2)
  const written: Record<string, () => unknown> = {
    clock_gettime: () => vdso.clock_gettime(CLOCK_MONOTONIC, words),
    gettimeofday: () => vdso.gettimeofday(words, null),
    getcpu: () => vdso.getcpu(words, null),
    getrandom: () => vdso.getrandom(words, 16, 0),
  }
  for (const [name, call] of Object.entries(written)) {
    it(`makes ${name} of the vDSO, which writes to the same memory`, () => {
      run(() => {
        call()
        return words.fill(-1n)
      })
      assert.notEqual(words[0], -1n)
    })
  }

  it('reads the clock between two readings of JavaScript', () => {
    const before = monotonic.now()
    run(() => {
      vdso.clock_gettime(CLOCK_MONOTONIC, words)
      return words.fill(-1n)
    })
    const read = (words[0] as bigint) * 1_000_000_000n + (words[1] as bigint)
    assert.ok(before <= read && read <= monotonic.now(), `${before} ${read}`)
  })

  it('may fail each time', () => {
    const { rows } = measure([{ name: 'own', call: () => syscall(SYS.close, -1), native: true }], {
      rounds: 2,
    })
    assert.ok((rows[0]?.min ?? 0) > 0)
  })

  it('is made beside others, each with its own words', () => {
    const [a, b] = [owned(must.eventfd2(0, 0)), owned(must.eventfd2(0, 0))]
    const candidates = [
      { name: 'a', call: () => sys.write(a.fd, one), native: true },
      { name: 'nothing', call: () => 0 },
      { name: 'b', call: () => sys.write(b.fd, one), native: true, floor: 'a' },
      { name: 'a from JavaScript', call: () => sys.write(a.fd, one), floor: 'a' },
    ]
    measure(candidates, { rounds: ROUNDS, calls: CALLS })
    const sum = new BigUint64Array(1)
    must.read(a.fd, sum)
    assert.equal(sum[0], BigInt(NATIVE + ALL_ROUNDS * CALLS))
    must.read(b.fd, sum)
    assert.equal(sum[0], BigInt(NATIVE))
    for (const counter of [a, b]) counter.close()
  })
})

describe('a native candidate without a call', () => {
  const made = /^TypeError: own: expected a call by sys, must, .* it made none$/

  it('is refused', () => {
    assert.throws(() => run(() => 1), made)
    assert.throws(() => run(() => process.ppid), made)
  })

  it('is refused if it made one the time before', () => {
    let calls = 0
    assert.throws(() => run(() => (calls++ === 0 ? sys.getppid() : 0)), made)
    assert.equal(calls, 2)
  })

  it('is refused if its call was refused', () => {
    const refused = () => {
      try {
        return syscall(SYS.write, 1, {} as never)
      } catch {
        return undefined
      }
    }
    assert.throws(() => run(refused), made)
  })
})

/** Descriptors of this process that are open on a file. */
function descriptorsOf(path: string): number[] {
  return readdirSync('/proc/self/fd')
    .filter((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`) === path
      } catch {
        return false // that of the folder's listing
      }
    })
    .map(Number)
}
