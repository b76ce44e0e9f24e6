import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isErr, type Result, SYS, sys, syscall, view } from 'rawsys'
import * as time from 'rawsys/time'
import { vdso, vdsoFacts } from 'rawsys/vdso'
import { cFunction } from '#lib/syscall/c-function.js'
import { libraryUrl, runCommand, runJson, withFolder } from '../support/child.js'
import { times } from '../support/scale.js'
import { needs, skip } from '../support/skip.js'
import { counts } from './counts.js'

const FACTS = vdsoFacts[process.arch === 'arm64' ? 'arm64' : 'x64']

/** Where the kernel mapped the vDSO, by /proc. */
function mapped(): { start: bigint; end: bigint } | undefined {
  const line = /^(\w+)-(\w+) .*\[vdso\]$/m.exec(readFileSync('/proc/self/maps', 'utf8'))
  return line === null ? undefined : { start: BigInt(`0x${line[1]}`), end: BigInt(`0x${line[2]}`) }
}

describe('the vDSO', () => {
  it('has the symbols that readelf finds in the mapped image', function () {
    needs(this, ['readelf'], 'binutils')
    const image = mapped() ?? skip(this, 'this machine has no vDSO')
    const expected = withFolder((folder) => {
      const file = join(folder, 'vdso.so')
      writeFileSync(file, new Uint8Array(view(image.start, Number(image.end - image.start)).slice(0)))
      const { stdout } = runCommand('readelf', ['--dyn-syms', '-W', file])
      const rows = stdout.matchAll(/^ +\d+: (\w+) +(\d+) (\w+) +(\w+) +DEFAULT +(\w+) (\S+?)(?:@@(\S+))?$/gm)
      return [...rows].map(([, value, size, type, binding, section, name, version]) => ({
        name,
        // readelf leaves out the version of the symbol that names the version.
        version: version ?? name,
        isDefault: true,
        type: type?.toLowerCase(),
        binding: binding?.toLowerCase(),
        size: Number(size),
        address: section === 'ABS' ? undefined : image.start + BigInt(`0x${value}`),
      }))
    })
    const symbols = vdso.symbols().map(({ value, offset, since, never, ...rest }) => rest)
    assert.deepEqual(symbols, expected)
    assert.ok(symbols.some(({ name }) => name.endsWith('clock_gettime')))
    assert.equal(vdso.address, image.start)
  })

  it('has no function that the library does not know', function () {
    if (mapped() === undefined) skip(this, 'this machine has no vDSO')
    const unknown = vdso
      .symbols()
      .filter(({ address, since }) => address !== undefined && since === undefined)
    assert.deepEqual(unknown, [])
    for (const { name, symbol, gives } of FACTS.functions) {
      const found = vdso.symbols().find((own) => own.name === symbol)
      assert.equal(vdso.functionAddress(name), gives === undefined ? undefined : found?.address, name)
    }
    for (const name of ['', 'nope', 'getpid', 'rt_sigreturn', 'sgx_enter_enclave'])
      assert.equal(vdso.functionAddress(name), undefined, name)
  })

  it('is done without where it is switched off', () => {
    const seen = runJson(`
      const { vdso } = await import('${libraryUrl('vdso.js')}')
      const was = vdso.enabled
      vdso.enabled = false
      const off = [vdso.enabled, vdso.clock_gettime(1, new Uint8Array(16)), vdso.getrandom(new Uint8Array(8), 8, 0)]
      vdso.enabled = true
      console.log(JSON.stringify([was, off, vdso.enabled, vdso.clock_gettime(1, new Uint8Array(16))]))`)
    assert.deepEqual(seen, [true, [false, 0, 8], true, 0])
    const without = runJson(`
      process.env.RAWSYS_VDSO = '0'
      const { vdso } = await import('${libraryUrl('vdso.js')}')
      const call = vdso.clock_gettime(1, new Uint8Array(16))
      console.log(JSON.stringify([vdso.enabled, vdso.address ?? null, vdso.symbols(), call]))`)
    assert.deepEqual(without, [false, null, [], 0])
  })
})

describe('clocks of the vDSO', () => {
  const CLOCKS = {
    CLOCK_REALTIME: time.CLOCK_REALTIME,
    CLOCK_MONOTONIC: time.CLOCK_MONOTONIC,
    CLOCK_MONOTONIC_RAW: time.CLOCK_MONOTONIC_RAW,
    CLOCK_REALTIME_COARSE: time.CLOCK_REALTIME_COARSE,
    CLOCK_MONOTONIC_COARSE: time.CLOCK_MONOTONIC_COARSE,
    CLOCK_BOOTTIME: time.CLOCK_BOOTTIME,
    CLOCK_TAI: time.CLOCK_TAI,
    CLOCK_REALTIME_ALARM: time.CLOCK_REALTIME_ALARM,
    CLOCK_BOOTTIME_ALARM: time.CLOCK_BOOTTIME_ALARM,
    CLOCK_PROCESS_CPUTIME_ID: time.CLOCK_PROCESS_CPUTIME_ID,
    CLOCK_THREAD_CPUTIME_ID: time.CLOCK_THREAD_CPUTIME_ID,
  }
  const words = new BigInt64Array(2)
  const nanoseconds = (unit = 1n) => (words[0] as bigint) * 1_000_000_000n + (words[1] as bigint) * unit

  for (const [name, clock] of Object.entries(CLOCKS)) {
    it(`gives ${name} between two syscalls`, function () {
      if (isErr(sys.clock_gettime(clock, words))) skip(this, `this machine has no ${name}`)
      for (let i = 0; i < times(1000); i++) {
        const [before, between, after] = [sys, vdso, sys].map((place) => {
          words.fill(-1n)
          assert.equal(place.clock_gettime(clock, words), 0)
          return nanoseconds()
        }) as [bigint, bigint, bigint]
        assert.ok(before <= between && between <= after, `${before} ${between} ${after}`)
      }
      counts.clocks++
    })

    it(`gives the resolution of ${name} as the syscall does`, () => {
      const [bySyscall, byVdso] = [sys, vdso].map((place) => {
        words.fill(-1n)
        return [place.clock_getres(clock, words), nanoseconds()]
      })
      assert.deepEqual(byVdso, bySyscall)
      assert.equal(vdso.clock_getres(clock, null), bySyscall?.[0])
    })
  }

  it('gives the time of day between two syscalls, and the time zone', () => {
    const zone = new Int32Array(2).fill(7)
    for (let i = 0; i < times(1000); i++) {
      const [before, between, after] = [sys, vdso, sys].map((place) => {
        words.fill(-1n)
        assert.equal(place.gettimeofday(words, null), 0)
        return nanoseconds(1000n)
      }) as [bigint, bigint, bigint]
      assert.ok(before <= between && between <= after, `${before} ${between} ${after}`)
    }
    assert.equal(vdso.gettimeofday(null, zone), 0)
    const expected = new Int32Array(2).fill(7)
    sys.gettimeofday(null, expected)
    assert.deepEqual(zone, expected)
    counts.clocks++
  })

  it('gives the seconds, between two syscalls where there is one', () => {
    const holder = { value: 0 as number | bigint }
    if (process.arch === 'arm64') {
      assert.equal(vdso.time(), -38, 'neither the syscall nor the function exists on ARM64')
      return
    }
    for (let i = 0; i < times(1000); i++) {
      const [before, between, after] = [sys.time(), vdso.time(holder), sys.time()] as [number, number, number]
      assert.ok(before <= between && between <= after, `${before} ${between} ${after}`)
      assert.equal(holder.value, between)
    }
    counts.clocks++
  })

  it('gives the syscall’s error for a clock that there is not', () => {
    // Not those of auxiliary clocks: of one that is off the vDSO gives a resolution, and the syscall an error.
    for (const clock of [99, -1, 2 ** 31 - 1] as never[]) {
      for (const call of ['clock_gettime', 'clock_getres'] as const) {
        const expected: Result<0> = sys[call](clock, words)
        assert.ok(isErr(expected))
        assert.equal(vdso[call](clock, words), expected, `${call} ${clock}`)
      }
    }
  })

  it('gives the syscall’s error for an address without memory, where the kernel looks at it', function () {
    const address = vdso.functionAddress('clock_gettime') ?? skip(this, 'this machine has no vDSO')
    const function_ = cFunction(Number(address), 'clock_gettime', 'int')
    for (const pointer of [8n, -1n, 2n ** 63n]) {
      const expected = syscall(SYS.clock_gettime, time.CLOCK_THREAD_CPUTIME_ID, pointer)
      assert.ok(isErr(expected, time.EFAULT))
      assert.equal(function_(time.CLOCK_THREAD_CPUTIME_ID, pointer), expected)
    }
    assert.throws(() => vdso.clock_gettime(time.CLOCK_MONOTONIC, 8n as never), /^TypeError: clock_gettime tp/)
  })

  it('refuses memory that it would write beyond, and what is no memory', () => {
    const { clock_gettime } = vdso
    assert.throws(
      () => clock_gettime(1, new Uint8Array(15)),
      /^RangeError: clock_gettime tp: expected memory of 16 bytes/,
    )
    assert.throws(() => clock_gettime(1, new Uint8Array(32).subarray(20)), /^RangeError: .* got 12/)
    for (const [wrong, message] of [
      [4096, /^TypeError: clock_gettime tp: expected memory/],
      [null, /^TypeError: clock_gettime tp: expected memory/],
      ['text', /^TypeError: clock_gettime tp: expected memory/],
    ] as const) {
      assert.throws(() => clock_gettime(1, wrong as never), message)
    }
    assert.throws(() => clock_gettime(1.5 as never, words), /clock_gettime which_clock/)
    assert.throws(() => clock_gettime('1' as never, words), /^TypeError: clock_gettime which_clock/)
    assert.equal(clock_gettime(1, new Uint8Array(40).subarray(3)), 0)
  })
})

describe('getcpu of the vDSO', () => {
  it('gives the processor and the node, as the syscall does on one processor', () => {
    const script = `
      import { must } from '${libraryUrl('proc.js')}'
      import { vdso } from '${libraryUrl('vdso.js')}'
      import { sys as system } from '${libraryUrl('sys.js')}'
      const allowed = new Uint8Array(128)
      const bytes = must.sched_getaffinity(0, undefined, allowed)
      const cpus = []
      for (let cpu = 0; cpu < 8 * bytes; cpu++) if (allowed[cpu >> 3] >> (cpu & 7) & 1) cpus.push(cpu)
      const rows = cpus.slice(0, 4).map((cpu) => {
        const one = new Uint8Array(128)
        one[cpu >> 3] = 1 << (cpu & 7)
        must.sched_setaffinity(0, 128, one)
        const own = [{ value: -1 }, { value: -1 }], kernel = [{ value: -1 }, { value: -1 }]
        const results = [vdso.getcpu(...own), system.getcpu(...kernel)]
        return { cpu, own: own.map((x) => x.value), kernel: kernel.map((x) => x.value), results }
      })
      console.log(JSON.stringify(rows))`
    const rows = runJson(script) as { cpu: number; own: number[]; kernel: number[]; results: number[] }[]
    assert.ok(rows.length > 0)
    for (const { cpu, own, kernel, results } of rows) {
      assert.deepEqual([own[0], results], [cpu, [0, 0]])
      assert.deepEqual(own, kernel)
    }
  })
})

describe('getrandom of the vDSO', () => {
  it('fills what it says, and never the same twice', () => {
    const seen = new Set<string>()
    for (let i = 0; i < times(2000); i++) {
      const bytes = new Uint8Array(32)
      assert.equal(vdso.getrandom(bytes.subarray(8, 24), undefined, 0), 16)
      assert.ok(
        bytes.subarray(0, 8).every((byte) => byte === 0) && bytes.subarray(24).every((byte) => byte === 0),
      )
      seen.add(String(bytes))
    }
    assert.equal(seen.size, times(2000))
  })

  it('gives as much as the syscall does of any length', () => {
    for (const length of [0, 1, 63, 64, 65, 255, 256, 257, 4096, 100_000]) {
      assert.equal(vdso.getrandom(new Uint8Array(length), length, 0), length)
    }
  })

  it('is random: each bit is set about half of the time', () => {
    const bytes = new Uint8Array(100_000)
    vdso.getrandom(bytes, undefined, 0)
    const set = bytes.reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0)
    // 800,000 fair coins: 8 standard deviations are 3,578.
    assert.ok(Math.abs(set - 400_000) < 3578, String(set))
  })

  it('gives the syscall’s errors', () => {
    for (const flags of [0x80, 0xffff]) {
      const expected = sys.getrandom(new Uint8Array(8), 8, flags as never)
      assert.ok(isErr(expected))
      assert.equal(vdso.getrandom(new Uint8Array(8), 8, flags as never), expected)
    }
    assert.throws(() => vdso.getrandom(new Uint8Array(8), 9, 0), /^RangeError: getrandom len/)
  })

  it('gives each thread bytes of its own, and its state back when it ends', function () {
    if (vdso.functionAddress('getrandom') === undefined) skip(this, 'this vDSO has no getrandom')
    const script = `
      import { readFileSync } from 'node:fs'
      import { Worker } from 'node:worker_threads'
      const work = \`
        import { parentPort } from 'node:worker_threads'
        import { vdso } from '${libraryUrl('vdso.js')}'
        const bytes = new Uint8Array(16)
        vdso.getrandom(bytes, 16, 0)
        parentPort.postMessage(String(bytes))\`
      const url = new URL('data:text/javascript,' + encodeURIComponent(work))
      const once = () => new Promise((done, fail) => {
        let seen
        new Worker(url).on('message', (text) => { seen = text }).on('error', fail).on('exit', () => done(seen))
      })
      // MAP_DROPPABLE shows as "dp" among the flags.
      const states = () => readFileSync('/proc/self/smaps', 'utf8').match(/^VmFlags:.* dp( |$)/gm)?.length ?? 0
      await once()
      const before = states()
      const seen = new Set()
      for (let i = 0; i < ${times(40)}; i++) seen.add(await once())
      console.log(JSON.stringify({ different: seen.size, more: states() - before }))`
    assert.deepEqual(runJson(script, { timeout: 60_000 }), { different: times(40), more: 0 })
  })
})
