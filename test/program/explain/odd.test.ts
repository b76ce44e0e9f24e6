// What `explain` does not do: run code of the user's, or fail.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { sys } from 'rawsys'
import { struct } from 'rawsys/fs'
import { field, program } from 'rawsys/program'
import { times } from '../../support/scale.js'

type Call = (...args: unknown[]) => unknown

/** Something that anything may be done to; `count` is called each time. */
function spy<T extends object>(target: T, count: () => void): T {
  const traps = Object.getOwnPropertyNames(Reflect).map((name) => [
    name,
    (...args: never[]): unknown => {
      count()
      return (Reflect[name as keyof typeof Reflect] as Call)(...args)
    },
  ])
  return new Proxy(target, Object.fromEntries(traps))
}

/** A program of one call whose arguments are looked at only when it runs. */
function deferred(call: string, args: readonly unknown[]): { explain(): Promise<string> } {
  return program((p, ref) => {
    ;(p as unknown as Record<string, Call>)[call]?.(ref, ...args)
  })
}

const CALLS = Object.entries(sys).flatMap(([name, call]) => ('why' in call ? [] : [name]))

describe('program.explain', () => {
  it('runs nothing of the user', async () => {
    let ran = 0
    const count = (): void => {
      ran++
    }
    const counted = (value: unknown): PropertyDescriptor => ({
      enumerable: true,
      configurable: true,
      get() {
        ran++
        return value
      },
    })
    class Own extends Uint8Array {}
    for (const key of ['byteLength', 'buffer', 'byteOffset', 'length', 'constructor', Symbol.toStringTag]) {
      Object.defineProperty(Own.prototype, key, counted(1))
    }
    const stat = new struct.statx()
    Object.setPrototypeOf(stat, spy(struct.statx.prototype, count))
    const view = Object.setPrototypeOf(new Uint8Array(4), spy(Uint8Array.prototype, count))
    const getter = Object.defineProperty({}, 'value', { ...counted(3), set: count })
    const list = Object.defineProperty(['x'], 1, counted('y'))
    const inner = [spy({}, count), spy([], count), list, getter, 'z']
    const returned = Object.defineProperties(spy({ a: 1 }, count), { b: counted(2) })
    class Given {
      readonly value = spy([], count)
    }
    const made = program((p, parameter) => {
      const ref = parameter as never
      p.read(ref, new Own(7))
      p.read(ref, view)
      p.statx(ref, '', 0, 0, stat)
      p.ftruncate(ref, field(view as Uint8Array, 1))
      p.copy_file_range(ref, spy({ value: 3 }, count), 1, getter as never, 10, 0)
      p.copy_file_range(ref, Object.create(spy({ value: 3 }, count)), 1, null, 10, 0)
      p.execve(ref, spy(['a'], count), inner as never)
      return [returned, new Given(), spy(new Given(), count), spy(() => {}, count), stat, view]
    })
    assert.ok(ran > 0)
    ran = 0
    const text = await made.explain()
    assert.equal(ran, 0)
    const words = text.replace(/\n +/g, ' ')
    for (const expected of [
      'buf Uint8Array of 7 bytes,',
      'buf Uint8Array of 4 bytes,',
      'length <element 1 of Uint8Array of 4 bytes>',
      'off_in a proxy, fd_out 1, off_out { value: <what its getter gives> }',
      'off_in { value: <what a proxy gives> }',
      'argv ["a"], envp [an object, a list, a list, an object, "z"]',
      'gives [{ a: 1, b: 2 }, { value: a list }, a proxy, a function, array of 256 bytes, Uint8Array of 4 bytes]',
    ]) {
      assert.ok(words.includes(expected), `${expected}\n${text}`)
    }
  })

  it('names what no call takes', async () => {
    const gone = new ArrayBuffer(8)
    const bytes = new Uint8Array(gone)
    const data = new DataView(gone)
    structuredClone(gone, { transfer: [gone] })
    const { proxy, revoke } = Proxy.revocable([], {})
    revoke()
    const cycle: unknown[] = []
    cycle.push(cycle)
    const values: readonly [unknown, string][] = [
      [Symbol('s'), 'a symbol'],
      [() => {}, 'a function'],
      [Number.NaN, 'NaN'],
      [-0, 'O_RDONLY'],
      [0.5, '0.5'],
      [2n ** 64n, 'a bigint of more than 64 bits'],
      [-(2n ** 63n) - 1n, 'a bigint of more than 64 bits'],
      [2 ** 53, '9007199254740992'],
      [true, 'true'],
      [new Date(), 'an object'],
      [Object.create(null), 'an object'],
      [proxy, 'a proxy'],
      [cycle, '[a list]'],
      [gone, 'ArrayBuffer, detached'],
      [bytes, 'Uint8Array, detached'],
      [data, 'DataView, detached'],
    ]
    for (const [value, expected] of values) {
      const text = await deferred('openat', ['x', value]).explain()
      assert.equal(/flags (.*)/.exec(text)?.[1], expected)
    }
    for (const cmd of [1.5, Number.NaN, 2 ** 32 + 1, 1n, 'x', null]) {
      const text = await deferred('fcntl', [cmd]).explain()
      assert.equal(/cmd (.*)/.exec(text)?.[1], typeof cmd === 'string' ? '"x"' : `${cmd}`)
    }
  })

  it('gives lines for any arguments of any call', async () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
    })
    const value = fc.oneof(anything, fc.integer(), fc.nat({ max: 40 }), fc.double(), fc.bigInt(), fc.string())
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...CALLS), fc.array(value, { maxLength: 5 }), async (call, args) => {
        const text = await deferred(call, args).explain()
        const [first, second, ...rest] = text.split('\n')
        assert.equal(first, 'program of 1 call, 1 parameter')
        assert.ok(second?.startsWith(`  1  ${call} (`), text)
        assert.deepEqual(rest.slice(-2), ['  gives nothing', ''])
        // Lists and flags stay in one line.
        for (const line of rest) assert.ok(line.length <= 110 || /[[|]/.test(line), text)
      }),
      { numRuns: times(3000) },
    )
  })
})
