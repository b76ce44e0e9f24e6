// A program of its own, because it has no kernel: compares the words that the generated calls pass with those
// that `convert` makes of the same arguments and kinds. Prints what it found as JSON.
//
//   convert-child CASES     how many argument lists to try for each call

import './no-kernel.js'

import fc from 'fast-check'
import { letGo, scratch, scratchTop } from '#lib/memory/scratch.js'
import { endView, view } from '#lib/memory/view.js'
import type { Word } from '#lib/memory/word.js'
import { Converter, type Parameter } from '#lib/sys/convert.js'
import { finish } from '#lib/sys/holder.js'
import { run } from '#lib/syscall/frame.js'
import { argumentsFor, type Made, userCodeRan } from './arguments.js'
import { generated, straightCalls } from './generated.js'
import { entered, noKernel, onEntry } from './no-kernel.js'

if (run !== noKernel) throw new Error('the frame was there before the kernel was taken away')

const CASES = Number(process.argv[2])
/** No machine has smaller pages; without a kernel nobody can tell. */
const PAGE = 4096

interface Outcome {
  /** The words, or what was thrown. */
  readonly words?: readonly bigint[]
  readonly thrown?: string
  /** The scratch memory in use, and what lies elsewhere: lists of strings, and long ones. */
  readonly placed?: string
  readonly elsewhere?: readonly unknown[]
  /** What the holders have afterwards. */
  readonly held?: string
}

const differences: string[] = []
const count = { calls: 0, accepted: 0, refused: 0 }

for (const { name, parameters, typed } of straightCalls()) {
  const call = generated[name] as (...values: unknown[]) => unknown
  // A mode that counts only with some flags may be left out. No command has one, so `convert` knows of none.
  const modes = typed.flatMap(({ word }, place) => ('with' in word && word.with ? [place] : []))
  count.calls++
  const property = fc.property(argumentsFor(parameters.map(({ kind }) => kind)), (made) => {
    if (modes.some((place) => made[place]?.make() === undefined)) return
    const one = outcome(made, parameters, (values) => call(...values))
    const other = outcome(made, parameters, (values) => interpret(parameters, values))
    if (one.thrown === undefined) count.accepted++
    else count.refused++
    if (show(one) !== show(other)) throw new Error(`generated ${show(one)}\n  convert ${show(other)}`)
    if (userCodeRan() > 0) throw new Error('code of the user ran')
  })
  const { failed, counterexample, errorInstance } = fc.check(property, { numRuns: CASES, seed: 1 })
  if (failed) differences.push(`${name}(${counterexample?.[0]}): ${(errorInstance as Error).message}`)
}
console.log(JSON.stringify({ ...count, differences }))

function interpret(parameters: readonly Parameter[], values: readonly unknown[]): number {
  const words = new Converter(parameters).convert(values)
  entered.push([0n, ...Array.from({ length: 6 }, (_, i) => bits(words[i] ?? 0))])
  onEntry.look?.()
  finish()
  return 0
}

function bits(word: Word): bigint {
  return BigInt.asUintN(64, BigInt(word))
}

function outcome(
  made: readonly Made[],
  parameters: readonly Parameter[],
  run: (values: unknown[]) => unknown,
): Outcome {
  const values = made.map(({ make }) => make())
  const isList = ({ kind }: Parameter, i: number) => kind === 'strings' && values[i] !== null
  const isLong = (_: unknown, i: number) => typeof values[i] === 'string' && values[i].length > 5000
  let placed = ''
  let elsewhere: unknown[] = []
  letGo()
  scratch.fill(0xee)
  entered.length = 0
  onEntry.look = () => {
    const words = entered.at(-1) as bigint[]
    placed = Buffer.from(scratch.subarray(0, scratchTop())).toString('hex')
    const look = (is: (of: Parameter, i: number) => boolean, at: (address: bigint) => unknown) =>
      parameters.flatMap((parameter, i) => {
        if (!is(parameter, i)) return []
        const found = at(words[i + 1] as bigint)
        // Where it lies does not matter.
        words[i + 1] = 1n
        return [found]
      })
    elsewhere = [...look(isList, listAt), ...look(isLong, textAt)]
    // What a kernel could write, the same for both.
    for (let i = 0; i < scratchTop(); i++) scratch[i] = (scratch[i] as number) ^ (0x5a + i)
  }
  try {
    run(values)
    if (entered.length !== 1) return { thrown: `entered the kernel ${entered.length} times` }
    return { words: entered[0]?.slice(1) ?? [], placed, elsewhere, held: held(values) }
  } catch (error) {
    const { name, message } = error as Error
    if (entered.length > 0) throw new Error(`thrown after the call: ${name}: ${message}`)
    return { thrown: `${name}: ${message}` }
  }
}

function listAt(address: bigint): string[] {
  const found: string[] = []
  for (let at = address; ; at += 8n) {
    const pointer = read(at, 8).readBigUInt64LE()
    if (pointer === 0n) return found
    found.push(textAt(pointer))
  }
}

/** Bytes up to a NUL, read so that no page is touched on which none of them lies. */
function textAt(address: bigint): string {
  const found: Buffer[] = []
  for (let at = address; ; ) {
    const piece = read(at, PAGE - Number(at % BigInt(PAGE)))
    const end = piece.indexOf(0)
    if (end >= 0) return Buffer.concat([...found, piece.subarray(0, end)]).toString('latin1')
    found.push(piece)
    at += BigInt(piece.length)
  }
}

function read(address: bigint, length: number): Buffer {
  const buffer = view(address, length)
  const bytes = Buffer.from(Buffer.from(buffer))
  endView(buffer)
  return bytes
}

function held(values: readonly unknown[]): string {
  return values
    .map((value) =>
      typeof value === 'object' && value !== null && 'value' in value
        ? `${typeof value.value} ${value.value}`
        : '-',
    )
    .join(', ')
}

function show(of: Outcome): string {
  return JSON.stringify(of, (_key, value) => (typeof value === 'bigint' ? `0x${value.toString(16)}` : value))
}
