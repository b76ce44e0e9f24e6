// Sets of CPUs, compared with what /proc and /sys say, and with sets of machines that are larger than this
// one.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { cpuListText, cpuSet, cpusIn, must, parseCpuList, sys } from 'rawsys/proc'
import { libraryUrl, runJson } from '../support/child.js'
import { times } from '../support/scale.js'

function allowedByProc(): string {
  const [, list] =
    /^Cpus_allowed_list:\s*(\S+)$/m.exec(readFileSync('/proc/thread-self/status', 'utf8')) ?? []
  return list as string
}

const cpus = fc.uniqueArray(fc.nat(8191), { maxLength: 200 }).map((list) => list.sort((a, b) => a - b))

describe('a set of CPUs', () => {
  it('is what the kernel gives, as /proc tells it', () => {
    const set = cpuSet([], 8192)
    const size = must.sched_getaffinity(0, undefined, set)
    const allowed = cpusIn(set, size)
    assert.ok(allowed.length >= 1)
    assert.equal(cpuListText(allowed), allowedByProc())
    assert.deepEqual(parseCpuList(allowedByProc()), allowed)
    // The kernel wants room for all, in whole longs.
    assert.equal(sys.sched_getaffinity(0, 7, set), -22)
  })

  it('is what the kernel takes, in a process of its own', () => {
    const seen = runJson(`
      import { readFileSync } from 'node:fs'
      import { cpuListText, cpuSet, cpusIn, must, parseCpuList } from '${libraryUrl('proc.js')}'
      const status = () => /^Cpus_allowed_list:\\s*(\\S+)$/m.exec(readFileSync('/proc/thread-self/status', 'utf8'))[1]
      const before = parseCpuList(status())
      const seen = before.map((cpu) => {
        must.sched_setaffinity(0, undefined, cpuSet([cpu]))
        const set = cpuSet([], 8192)
        return [cpu, status(), cpusIn(set, must.sched_getaffinity(0, undefined, set))]
      })
      must.sched_setaffinity(0, undefined, cpuSet(before))
      console.log(JSON.stringify([...seen, [before, status(), before]]))`) as [unknown, string, number[]][]
    const last = seen.pop()
    for (const [cpu, status, told] of seen) assert.deepEqual([status, told], [`${cpu}`, [cpu]])
    assert.deepEqual(parseCpuList(last?.[1] as string), last?.[0])
    assert.ok(seen.length >= 1)
  })

  it('has whole longs, also of machines with more than 64 CPUs', () => {
    const sizes = [[], [0], [63], [64], [127], [128], [8191]].map((list) => cpuSet(list).length)
    assert.deepEqual(sizes, [8, 8, 8, 16, 16, 24, 1024])
    assert.equal(cpuSet([1], 65).length, 16)
    assert.equal(cpuSet([], 8192).length, 1024)
    // As C has it: 64-bit words, the lowest CPU in the lowest bit.
    const words = new BigUint64Array(cpuSet([0, 63, 64, 129]).buffer)
    assert.deepEqual([...words], [(1n << 63n) | 1n, 1n, 2n])
  })

  it('can be read back', () => {
    fc.assert(
      fc.property(cpus, fc.nat(9000), (list, room) => {
        const set = cpuSet(list, room)
        assert.deepEqual(cpusIn(set), list)
        assert.equal(set.length % 8, 0)
        assert.ok(8 * set.length >= room)
      }),
      { numRuns: times(300) },
    )
  })

  it('is read no further than told', () => {
    const bytes = new Uint8Array(16).fill(255)
    assert.equal(cpusIn(bytes, 3).length, 24)
    assert.equal(cpusIn(new DataView(bytes.buffer, 8)).length, 64)
    assert.deepEqual(cpusIn(bytes, 0), [])
    assert.throws(() => cpusIn(bytes, 17), RangeError)
    assert.throws(() => cpusIn(bytes, -1), RangeError)
    assert.throws(
      () => cpusIn('ff' as unknown as Uint8Array),
      /^TypeError: cpusIn: expected memory, got the string "ff"$/,
    )
  })

  it('has no CPUs that no machine has', () => {
    for (const cpu of [-1, 1.5, Number.NaN, 65536, 1e300, '1' as unknown as number]) {
      assert.throws(() => cpuSet([cpu]), /^RangeError: cpuSet: expected an integer within 0 \.\. 65535, got /)
      assert.throws(() => cpuListText([cpu]), /^RangeError: cpuListText: expected an integer within /)
    }
    assert.throws(() => cpuSet([], 65537), /^RangeError: cpuSet room: /)
  })
})

describe('a list of CPUs', () => {
  it('reads as the kernel writes it', () => {
    for (const kind of ['online', 'possible', 'present', 'offline']) {
      const text = readFileSync(`/sys/devices/system/cpu/${kind}`, 'utf8')
      assert.equal(`${cpuListText(parseCpuList(text))}\n`, text, kind)
    }
    assert.deepEqual(parseCpuList('0-3,8\n'), [0, 1, 2, 3, 8])
    assert.deepEqual(parseCpuList('\n'), [])
    assert.equal(cpuListText([8, 3, 2, 1, 0, 3]), '0-3,8')
    assert.equal(cpuListText([]), '')
    assert.equal(cpuListText([4, 5, 7]), '4-5,7')
  })

  it('can be read back', () => {
    fc.assert(
      fc.property(cpus, (list) => {
        assert.deepEqual(parseCpuList(cpuListText(list)), list)
      }),
      { numRuns: times(300) },
    )
  })

  it('is no other text, and never endless', () => {
    for (const text of ['a', '1-', '-1', '1,,2', ',', '1;2', '0x1', '1-2-3', '1 2', '1.5', 'all', '٣']) {
      assert.throws(
        () => parseCpuList(text),
        /^TypeError: parseCpuList: expected a list such as 0-3,8, got the string /,
      )
    }
    for (const text of ['0-4294967295', '65536', '3-2', '99999999999999999999', '0-1,70000-70001']) {
      assert.throws(
        () => parseCpuList(text),
        /^RangeError: parseCpuList: expected an integer within 0 \.\. /,
        text,
      )
    }
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-, \n') }), (text) => {
        try {
          assert.ok(parseCpuList(text).length <= 65536)
        } catch (error) {
          assert.ok(error instanceof RangeError || error instanceof TypeError, `${error}`)
        }
      }),
      { numRuns: times(1000) },
    )
  })
})
