// Where a thread may run while something is measured, as /proc says.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { type MeasureOptions, measure } from 'rawsys/measure'
import { must, parseCpuList } from 'rawsys/proc'
import { must as system } from 'rawsys/sys'
import { skip } from '../support/skip.js'

/** The processors that this thread may run on. */
function allowed(): number[] {
  const [, list] =
    /^Cpus_allowed_list:\s*(\S+)$/m.exec(readFileSync('/proc/thread-self/status', 'utf8')) ?? []
  return parseCpuList(list ?? assert.fail('/proc does not say it'))
}

function current(): number {
  const cpu = { value: -1 }
  system.getcpu(cpu, null, null)
  return cpu.value
}

/** What is seen in each round, and afterwards. */
function seen(options: MeasureOptions): { cpu: number | undefined; during: number[][]; on: number[] } {
  const during: number[][] = []
  const on: number[] = []
  const loop = () => {
    during.push(allowed())
    on.push(current())
  }
  const { cpu } = measure([{ name: 'own', loop }], { rounds: 4, calls: 1, ...options })
  return { cpu, during, on }
}

describe('the thread of a measurement', () => {
  const before = allowed()
  afterEach(() => assert.deepEqual(allowed(), before))

  it('stays on one processor, which it may run on', () => {
    const { cpu, during, on } = seen({})
    assert.ok(cpu !== undefined && before.includes(cpu), `${cpu}`)
    assert.deepEqual(during, Array(5).fill([cpu]))
    assert.deepEqual(on, Array(5).fill(cpu))
    assert.deepEqual(seen({ pin: true }).during[0]?.length, 1)
  })

  it('stays on the one that it is told', () => {
    for (const cpu of before.slice(0, 4)) {
      assert.deepEqual(seen({ pin: cpu }), { cpu, during: Array(5).fill([cpu]), on: Array(5).fill(cpu) })
      assert.deepEqual(allowed(), before)
    }
  })

  it('stays where it may be, of those that it was given', function () {
    const [cpu, other] = before
    if (cpu === undefined || other === undefined) skip(this, 'this machine has one processor')
    const all = new Uint8Array(1024)
    const bytes = must.sched_getaffinity(0, undefined, all)
    const one = new Uint8Array(bytes)
    one[other >> 3] = 1 << (other & 7)
    must.sched_setaffinity(0, undefined, one)
    try {
      assert.equal(seen({}).cpu, other)
      assert.deepEqual(allowed(), [other])
      assert.equal(seen({ pin: cpu }).cpu, cpu)
      assert.deepEqual(allowed(), [other])
    } finally {
      must.sched_setaffinity(0, undefined, all.subarray(0, bytes))
    }
  })

  it('goes where it likes if told so', () => {
    const { cpu, during } = seen({ pin: false })
    assert.equal(cpu, undefined)
    assert.deepEqual(during, Array(5).fill(before))
  })

  it('is free again after an error', () => {
    const error = new Error('own')
    const fails = () => {
      assert.equal(allowed().length, 1)
      throw error
    }
    for (const native of [false, true]) {
      assert.throws(() => measure([{ name: 'own', call: fails, native }], { rounds: 1, calls: 1 }), error)
      assert.deepEqual(allowed(), before)
    }
    assert.throws(
      () => measure([{ name: 'own', call: () => 0, native: true }], { rounds: 1, calls: 1 }),
      TypeError,
    )
    assert.deepEqual(allowed(), before)
    assert.throws(() => seen({ progress: fails }), error)
  })

  it('cannot stay on a processor that is not there', function () {
    const present = parseCpuList(readFileSync('/sys/devices/system/cpu/present', 'utf8').trim())
    const bits = 8 * must.sched_getaffinity(0, undefined, new Uint8Array(1024))
    assert.throws(
      () => seen({ pin: bits }),
      new RegExp(`^RangeError: pin: expected true, false or a processor of 0 .. ${bits - 1}, got ${bits}$`),
    )
    const missing = Array.from({ length: bits }, (_, cpu) => cpu).find((cpu) => !present.includes(cpu))
    if (missing === undefined) skip(this, 'this machine has a processor for each bit of a mask')
    assert.throws(() => seen({ pin: missing }), /^SyscallError: EINVAL/)
  })

  it('cannot stay on what is no processor', () => {
    for (const pin of [-1, 1.5, NaN, '0', null]) {
      assert.throws(
        () => seen({ pin: pin as number }),
        /^RangeError: pin: expected true, false or a processor of 0 /,
      )
    }
  })
})
