// The constants and numbers in what `explain` says, against the values of the constants.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { SYS, sys } from 'rawsys'
import { type Family, host, type Syscall, type Word } from 'rawsys/abi'
import { MAP_PRIVATE } from '../../support/kernel.js'
import { times } from '../../support/scale.js'
import { explained, withArguments } from '../support/explained.js'

describe('constants in what program.explain says', () => {
  it('are the numbers of SYS for every typed call, whose arguments have their names', async () => {
    let calls = 0
    for (const [name, call] of Object.entries(sys)) {
      if ('why' in call) continue
      const syscall = host?.syscalls.get(name)
      if (syscall === undefined) continue
      calls++
      const [number, words] = await explained((p, ref) => p[name]?.(...syscall.args.map(() => ref)))
      assert.equal(number, `${SYS[name as keyof typeof SYS]}`, name)
      assert.deepEqual(
        [...words],
        syscall.args.map((argument) => [argument.name, '<parameter 1>']),
        name,
      )
    }
    assert.ok(calls > 300, `${calls}`)
  })

  it('are the names of all commands and socket options', async () => {
    let commands = 0
    for (const syscall of host?.syscalls.values() ?? []) {
      const { by, byName } = syscall.commands ?? { by: '', byName: new Map() }
      const place = syscall.args.findIndex(({ name }) => name === by)
      for (const name of byName.keys()) {
        const value = host?.constants.get(name)?.value
        if (value === undefined) continue
        commands++
        const words = await withArguments(syscall, { [place]: value })
        assert.ok(words.get(by)?.split('/').includes(name), `${syscall.name} ${name}: ${words.get(by)}`)
      }
    }
    assert.ok(commands > 700, `${commands}`)
    const setsockopt = host?.syscalls.get('setsockopt') as Syscall
    for (const [level, options] of host?.socketOptions ?? []) {
      for (const name of options.keys()) {
        const values = [level, name].map((constant) => host?.constants.get(constant)?.value)
        const words = await withArguments(setsockopt, { 1: values[0], 2: values[1] })
        assert.deepEqual([words.get('level'), words.get('optname')], [level, name])
      }
    }
  })

  it('are sizes of pages, whose bits are those of other flags, too', async () => {
    for (const size of ['MAP_HUGE_2MB', 'MAP_HUGE_1GB', 'MAP_HUGE_64KB']) {
      const values = [
        MAP_PRIVATE,
        host?.constants.get('MAP_HUGETLB')?.value,
        host?.constants.get(size)?.value,
      ]
      const flags = values.reduce((all: number, value) => all | Number(value), 0)
      const words = await withArguments(host?.syscalls.get('mmap') as Syscall, { 3: flags })
      assert.equal(words.get('flags'), `MAP_PRIVATE|MAP_HUGETLB|${size}`)
    }
  })

  it('are flags that make the value again, whatever they are', async () => {
    const places = [...(host?.syscalls.values() ?? [])].flatMap(flagPlaces)
    assert.ok(places.length > 80, `${places.length}`)
    const cases = fc.constantFrom(...places).chain((place) => {
      return fc.tuple(
        fc.constant(place),
        fc.subarray(place.bits as bigint[]),
        fc.integer({ min: 0, max: 0xffffffff }),
      )
    })
    await fc.assert(
      fc.asyncProperty(
        cases,
        fc.boolean(),
        fc.boolean(),
        async ([{ syscall, place, name }, bits, random], isRandom, isSigned) => {
          const value = isRandom ? BigInt(random) : bits.reduce((all, bit) => all | bit, 0n)
          // What JavaScript's | makes of bit 31 is negative.
          const given = value < 2n ** 32n ? Number(isSigned ? BigInt.asIntN(32, value) : value) : value
          const words = await withArguments(syscall, { [place]: given })
          assert.equal(
            valueIn(words.get(name) as string),
            value,
            `${syscall.name} ${name} ${words.get(name)}`,
          )
        },
      ),
      { numRuns: times(1500) },
    )
  })
})

interface FlagPlace {
  readonly syscall: Syscall
  readonly place: number
  readonly name: string
  readonly bits: readonly bigint[]
}

/** The arguments of a call that are flags, with the flags. */
function flagPlaces(syscall: Syscall): FlagPlace[] {
  if ('why' in (sys[syscall.name as keyof typeof sys] ?? { why: '' })) return []
  return syscall.args.flatMap(({ name, word }, place) => {
    const bits = word.kind === 'flags' ? bitsOf(word.families) : []
    return bits.length === 0 || syscall.args.length < 2 ? [] : [{ syscall, place, name, bits }]
  })
}

function bitsOf(families: Extract<Word, { kind: 'flags' }>['families']): bigint[] {
  return families.flatMap((family: Family) => {
    return (host?.families.get(family) ?? []).map(({ value }) => BigInt.asUintN(64, BigInt(value)))
  })
}

/** The value that names and numbers stand for. */
function valueIn(words: string): bigint {
  return words.split('|').reduce((all, word) => {
    const value = host?.constants.get(word)?.value ?? word
    return all | BigInt.asUintN(64, BigInt(value))
  }, 0n)
}
