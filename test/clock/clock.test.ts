import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { must, SyscallError } from 'rawsys'
import * as clocks from 'rawsys/clock'
import * as time from 'rawsys/time'
import { vdso } from 'rawsys/vdso'
import { libraryUrl, runJson } from '../support/child.js'
import { times } from '../support/scale.js'

const { Clock, InexactError, monotonic, realtime } = clocks
const named = Object.entries(clocks).filter(
  (entry): entry is [string, clocks.Clock] => entry[1] instanceof Clock,
)
const BILLION = 1_000_000_000n

function bySyscall(id: number): bigint {
  const words = new BigInt64Array(2)
  must.clock_gettime(id as never, words)
  return (words[0] as bigint) * BILLION + (words[1] as bigint)
}

describe('a clock', () => {
  for (const [name, clock] of named) {
    it(`gives ${name} between two syscalls, in each form`, () => {
      const into = new time.struct.timespec()
      const start = clock.read()
      const origin = BigInt(start.tv_sec) * BILLION + BigInt(start.tv_nsec)
      for (let i = 0; i < times(300); i++) {
        const before = bySyscall(clock.id)
        const readings = [
          clock.now(),
          BigInt(clock.since(start)) + origin,
          BigInt(clock.read(into).tv_sec) * BILLION + BigInt(into.tv_nsec),
        ]
        const after = bySyscall(clock.id)
        const all = [before, ...readings, after]
        const isInOrder = all.every((time, i) => i === 0 || (all[i - 1] as bigint) <= time)
        assert.ok(isInOrder, all.join(' '))
      }
    })
  }

  it('is each clock that is named', () => {
    const ids = Object.fromEntries(named.map(([name, { id }]) => [name, id]))
    assert.deepEqual(ids, {
      boottime: time.CLOCK_BOOTTIME,
      monotonic: time.CLOCK_MONOTONIC,
      monotonicCoarse: time.CLOCK_MONOTONIC_COARSE,
      monotonicRaw: time.CLOCK_MONOTONIC_RAW,
      processCpu: time.CLOCK_PROCESS_CPUTIME_ID,
      realtime: time.CLOCK_REALTIME,
      realtimeCoarse: time.CLOCK_REALTIME_COARSE,
      tai: time.CLOCK_TAI,
      threadCpu: time.CLOCK_THREAD_CPUTIME_ID,
    })
  })

  it('keeps clocks apart that are read in turn', () => {
    for (let i = 0; i < times(200); i++) {
      assert.ok(realtime.now() > 1_700_000_000n * BILLION)
      assert.ok(monotonic.now() < 1_000_000_000n * BILLION)
      assert.ok(clocks.threadCpu.now() <= clocks.processCpu.now())
    }
  })

  it('agrees with Date and with the process’s own clock', () => {
    const before = Date.now()
    const between = Number(realtime.now() / 1_000_000n)
    assert.ok(before <= between && between <= Date.now())
    // When the process's clock began is the runtime's own affair: what passes is the same in both.
    const outer = process.hrtime.bigint()
    const start = monotonic.now()
    const inner = process.hrtime.bigint()
    while (process.hrtime.bigint() < inner + 1_000_000n);
    const least = process.hrtime.bigint() - inner
    const passed = monotonic.now() - start
    const most = process.hrtime.bigint() - outer
    assert.ok(least <= passed && passed <= most, `${least} ${passed} ${most}`)
  })

  it('reads into the struct that it is given, and into no other', () => {
    const [into, other] = [new time.struct.timespec(), new time.struct.timespec()]
    assert.equal(monotonic.read(into), into)
    assert.notEqual(into.tv_sec + into.tv_nsec, 0)
    assert.deepEqual([other.tv_sec, other.tv_nsec], [0, 0])
    assert.notEqual(monotonic.read(), monotonic.read())
  })

  it('refuses what is no clock, no struct, or too small', () => {
    for (const wrong of ['1', 1.5, NaN, 2 ** 31, null, undefined] as never[]) {
      assert.throws(
        () => new Clock(wrong),
        /^TypeError: Clock: expected a clock of the CLOCK_ constants, got /,
      )
    }
    for (const [wrong, got] of [
      [new DataView(new ArrayBuffer(15)), 'an object'],
      [{}, 'an object'],
      [null, 'null'],
      [1n, '1n'],
    ] as [never, string][]) {
      for (const use of ['read', 'since'] as const) {
        const message = `${use}: expected a timespec, such as read() gives, got ${got}`
        assert.throws(() => monotonic[use](wrong), { name: 'TypeError', message })
      }
    }
    assert.throws(() => new Clock(1n as never), /^TypeError: Clock: expected a clock/)
  })

  it('says which call failed for a clock that there is not, and goes on with others', () => {
    const missing = new Clock(99 as never)
    for (const use of [() => missing.now(), () => missing.read(), () => missing.resolution]) {
      assert.throws(use, (error) => error instanceof SyscallError && error.code === 'EINVAL')
    }
    assert.ok(monotonic.now() > 0n)
  })

  it('reads clocks of other processes and of descriptors, which have negative numbers', () => {
    const ofParent = new Clock(((~process.pid << 3) | 2) as never)
    assert.ok(ofParent.now() > 0n)
    assert.throws(() => new Clock(((~2_000_000_000 << 3) | 2) as never).now(), SyscallError)
  })

  it('gives differences that are exact, or says that they are not', () => {
    const start = monotonic.read()
    const days = (count: number) => {
      const earlier = new time.struct.timespec({
        tv_sec: start.tv_sec - count * 86400,
        tv_nsec: start.tv_nsec,
      })
      return monotonic.since(earlier)
    }
    assert.ok(days(104) > 104 * 86400e9 && Number.isSafeInteger(days(104)))
    const exact = monotonic.now()
    assert.throws(
      () => days(105),
      (error) =>
        error instanceof InexactError &&
        error.value >= 105n * 86400n * BILLION &&
        error.value < exact * BILLION,
    )
    // A start in the future: negative, and exact as well.
    assert.ok(days(-1) < 0 && days(-1) > -86401e9)
  })

  it('has a resolution, and a step that is no finer', () => {
    for (const [name, clock] of named) {
      const words = new BigInt64Array(2)
      must.clock_getres(clock.id as never, words)
      assert.equal(BigInt(clock.resolution), (words[0] as bigint) * BILLION + (words[1] as bigint), name)
    }
    const coarse = clocks.monotonicCoarse
    const step = coarse.granularity()
    assert.ok(step !== undefined && step >= coarse.resolution / 2, `${step}`)
    const fine = monotonic.granularity()
    assert.ok(fine !== undefined && fine >= 1 && fine < 1e6, `${fine}`)
  })

  it('goes on by syscalls when the vDSO is switched off, and back', () => {
    const seen = runJson(`
      const { monotonic } = await import('${libraryUrl('clock.js')}')
      const { vdso } = await import('${libraryUrl('vdso.js')}')
      const times = [monotonic.now()]
      const uses = [monotonic.usesVdso]
      for (const on of [false, true]) {
        vdso.enabled = on
        times.push(monotonic.now())
        uses.push(monotonic.usesVdso)
      }
      const isSorted = times.every((time, i) => i === 0 || time >= times[i - 1])
      console.log(JSON.stringify([isSorted, uses]))`)
    const has = vdso.functionAddress('clock_gettime') !== undefined
    assert.deepEqual(seen, [true, [has, false, has]])
  })

  it('is no typed call’s business: reading one between filling and running a frame changes nothing', () => {
    const value = {
      get value() {
        monotonic.now()
        return 0
      },
      set value(_value) {
        monotonic.now()
      },
    }
    assert.equal(vdso.getcpu(value as { value: number }, null), 0)
  })
})

describe('nanoseconds of a clock', () => {
  // The arithmetic by halves, for any time: a clock of a fake kernel would be needed to see all of them.
  it('are right for any second that 32 bits hold', () => {
    const script = `
      import { addon } from '${libraryUrl('core.js')}'
      const words = []
      const newEntry = addon.newEntry
      addon.newEntry = () => {
        const entry = newEntry()
        return { ...entry, run() {
          const address = new BigInt64Array(entry.frame)[2]
          const [seconds, nanoseconds] = words
          const { endView, view } = globalThis.rawsys
          const buffer = view(address, 16)
          const time = new BigInt64Array(buffer)
          time[0] = seconds; time[1] = nanoseconds
          // Node 26 may crash at its end while it collects hundreds of them: docs/architecture.md.
          endView(buffer)
          new BigInt64Array(entry.frame)[7] = 0n
        } }
      }
      globalThis.rawsys = await import('${libraryUrl('index.js')}')
      const { monotonic } = await import('${libraryUrl('clock.js')}')
      const wrong = []
      for (const [seconds, nanoseconds] of JSON.parse(process.argv[1])) {
        words[0] = BigInt(seconds); words[1] = BigInt(nanoseconds)
        const now = monotonic.now()
        if (now !== words[0] * 1000000000n + words[1]) wrong.push([seconds, nanoseconds, String(now)])
      }
      console.log(JSON.stringify(wrong))`
    const cases = [
      ...fc.sample(fc.tuple(fc.nat(2 ** 32 - 1), fc.nat(999_999_999)), { numRuns: 500, seed: 1 }),
      ...fc
        .sample(fc.tuple(fc.maxSafeNat(), fc.nat(999_999_999)), { numRuns: 100, seed: 2 })
        .map(([seconds, rest]) => [Math.floor(seconds / 2 ** 20), rest]),
      ...[0, 1, 65535, 65536, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32].flatMap((seconds) =>
        [0, 1, 999_999_999].map((rest) => [seconds, rest]),
      ),
    ]
    assert.deepEqual(runJson(script, { args: [JSON.stringify(cases)] }), [])
  })
})

describe('clocksource', () => {
  it('is what /sys says', () => {
    const file = '/sys/devices/system/clocksource/clocksource0/current_clocksource'
    assert.equal(clocks.clocksource(), readFileSync(file, 'utf8').trim())
  })
})
