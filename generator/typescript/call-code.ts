// The straight-line code of a call: what may run code of the user's; the words that nothing else decides;
// what measures them; fill, run, let go, result.

import type { Result } from '#abi/overlay/vocabulary.js'
import type { Abi } from '../abi.js'
import { ARCHITECTURES } from '../architectures.js'
import { constantValue } from './constant-values.js'
import { parameterName } from './documentation.js'
import type { ArgumentKind, ArgumentNeeds, Sized, TypedArgument } from './kinds.js'
import { isBigint } from './signatures.js'
import { quote } from './text.js'

/** Calls whose result is a C int in a word that is not extended: modify_ldt's own note says so. */
export const INT_RESULT: ReadonlySet<string> = new Set(['modify_ldt'])

/** The straight-line code of one call. */
export class CallCode {
  readonly #name: string
  readonly #number: string
  readonly #args: readonly TypedArgument[]
  readonly #result: Result
  readonly #abi: Abi

  constructor(name: string, number: string, args: readonly TypedArgument[], result: Result, abi: Abi) {
    this.#name = name
    this.#number = number
    this.#args = args
    this.#result = result
    this.#abi = abi
  }

  text(): string {
    const list = this.#args.map(({ name }) => `${parameterName(name)}: unknown`).join(', ')
    const holders = this.#args.some(({ kind }) => hasHolder(kind))
    const borrows = holders || this.#args.some(({ kind }) => doesBorrow(kind))
    const lines = [
      ...this.#args.flatMap((argument) => this.#beforehand(argument)),
      ...(holders ? ['core.begin()'] : borrows ? ['core.letGo()'] : []),
      ...this.#args.flatMap((argument, place) => this.#borrowing(argument, place)),
      ...this.#args.flatMap((argument, place) => this.#measuring(argument, place)),
      ...this.#args.flatMap((argument) => this.#reaching(argument)),
      this.#fill(),
      'core.run()',
      ...this.#return(holders, borrows),
    ]
    return `(${list}): unknown {\n${lines.map((line) => `    ${line}\n`).join('')}  }`
  }

  #what({ name }: TypedArgument): string {
    return quote(`${this.#name} ${name}`)
  }

  /** What may run code of the user's. */
  #beforehand(argument: TypedArgument): string[] {
    const { kind, name } = argument
    const id = parameterName(name)
    if (kind === 'strings') return [`const ${id}First = core.stringList(${id}, ${this.#what(argument)})`]
    if (typeof kind === 'object' && ('inout' in kind || 'length' in kind)) {
      return [`const ${id}First = core.heldValue(${id}, ${this.#what(argument)})`]
    }
    return []
  }

  /** The words that nothing else decides. */
  #borrowing(argument: TypedArgument, place: number): string[] {
    const { kind, name } = argument
    const id = parameterName(name)
    const what = this.#what(argument)
    const word = borrowed(kind, id, what, this.#modeWith(argument))
    if (word === undefined) return []
    const lines = [`const w${place} = ${word}`]
    return this.#isMeasured(place) ? [...lines, `const b${place} = core.regionBytes`] : lines
  }

  /** A mode that counts only with some flags. */
  #modeWith({ word }: TypedArgument): string | undefined {
    if (!('with' in word) || word.with === undefined) return undefined
    const { flags, constants } = word.with
    const place = this.#args.findIndex((argument) => argument.name === flags)
    const bits = ARCHITECTURES.map((architecture) =>
      constants.reduce(
        (bits, constant) => bits | Number(constantValue(this.#abi, constant, architecture)),
        0,
      ),
    )
    return `w${place} as number, ${sized({ x64: bits[0] as number, arm64: bits[1] as number })}`
  }

  #isMeasured(place: number): boolean {
    return this.#args.some(({ kind }, other) => {
      if (typeof kind !== 'object') return false
      if ('count' in kind) return kind.count.some(([, measured]) => measured === place)
      if ('length' in kind) return 'of' in kind && kind.of === place
      return place === other && needsOf(kind) !== undefined
    })
  }

  #measuring(argument: TypedArgument, place: number): string[] {
    const { kind, name } = argument
    const id = parameterName(name)
    if (typeof kind !== 'object') return []
    const what = this.#what(argument)
    if ('exactly' in kind) return [`const w${place} = core.exactCount(${id}, ${kind.exactly}, ${what})`]
    if ('length' in kind) {
      const limit =
        'room' in kind
          ? `${kind.room}`
          : kind.unit === undefined
            ? `b${kind.of}`
            : capacityOf(kind.unit, kind.of)
      return [
        `const w${place} = core.lengthInOut(${id}, ${id}First, ${quote(kind.length)}, ${limit}, ${what})`,
      ]
    }
    if (!('count' in kind)) return []
    const limits = kind.count.map(([unit, measured]) => capacityOf(unit, measured))
    const limit = limits.reduce((a, b) => `core.lesser(${a}, ${b})`)
    return [`const w${place} = core.count(${id}, ${limit}, ${what})`]
  }

  #reaching(argument: TypedArgument): string[] {
    const needs = needsOf(argument.kind)
    if (needs === undefined) return []
    const place = this.#args.indexOf(argument)
    const { bytes, each, arg, at, bit } = needs
    const what = this.#what(argument)
    if (each === 0) return [`core.needs(b${place}, ${bytes}, ${what})`]
    const owner = parameterName(this.#args[arg ?? place]?.name as string)
    const number =
      at === undefined
        ? `core.known(w${arg}, ${what})`
        : `core.numberIn(${owner}, ${at[0]}, ${quote(at[1])}, ${what})`
    const looked = bit === undefined ? number : `(${number} & ${bit})`
    const product =
      each === 1 ? looked : Number.isInteger(each) ? `${each} * ${looked}` : `Math.ceil(${each} * ${looked})`
    return [`core.needs(b${place}, ${bytes === 0 ? '' : `${bytes} + `}${product}, ${what})`]
  }

  #fill(): string {
    const words = [0, 1, 2, 3, 4, 5]
      .map((place) => (place < this.#args.length ? `w${place}` : '0'))
      .join(', ')
    const plain = this.#args.every(({ kind }) => isAlwaysNumber(kind))
    return plain
      ? `core.fillNumbers(core.SYSCALL, ${this.#number}, ${words})`
      : `core.fill(${this.#number}, ${words})`
  }

  #return(holders: boolean, borrows: boolean): string[] {
    const result = INT_RESULT.has(this.#name)
      ? 'core.intResult()'
      : isBigint(this.#result)
        ? 'core.bigintResult()'
        : 'core.numberResult()'
    if (holders) return [`const result = ${result}`, 'core.finish()', 'return result']
    return borrows ? ['core.letGo()', `return ${result}`] : [`return ${result}`]
  }
}

function borrowed(
  kind: ArgumentKind,
  id: string,
  what: string,
  modeWith: string | undefined,
): string | undefined {
  if (modeWith !== undefined) return `core.modeWith(${id}, ${modeWith}, ${what})`
  if (kind === 'strings') return `core.strings(${id}First, ${what})`
  if (kind === 'optional text') return `core.optionalText(${id}, ${what})`
  if (typeof kind === 'string') return `core.${kind}(${id}, ${what})`
  if ('memory' in kind)
    return `${kind.optional ? 'core.optionalMemory' : 'core.memory'}(${id}, ${sized(kind.memory)}, ${what})`
  if ('region' in kind) {
    const take =
      kind.region === 'in'
        ? kind.optional
          ? 'core.optionalInput'
          : 'core.input'
        : kind.optional
          ? 'core.optionalRegion'
          : 'core.region'
    return `${take}(${id}, ${what})`
  }
  const least = 'least' in kind && kind.least !== undefined ? `, ${sized(kind.least)}` : ''
  const nullable = 'optional' in kind && kind.optional ? `${id} === null || ${id} === undefined ? 0 : ` : ''
  if ('in' in kind) return `${nullable}core.scalarIn(${id}, ${quote(kind.in)}, ${what}${least})`
  if ('out' in kind) return `${nullable}core.scalarOut(${id}, ${quote(kind.out)}, ${what}${least})`
  if ('inout' in kind)
    return `${nullable}core.scalarInOut(${id}, ${id}First, ${quote(kind.inout)}, ${what}${least})`
  return undefined
}

function needsOf(kind: ArgumentKind): ArgumentNeeds | undefined {
  return typeof kind === 'object' && ('memory' in kind || 'region' in kind) ? kind.needs : undefined
}

function capacityOf(unit: Sized, place: number): string {
  if (unit === 0) return `core.bitCapacity(b${place})`
  return unit === 1 ? `b${place}` : `core.capacity(b${place}, ${sized(unit)})`
}

export function sized(size: Sized): string {
  if (typeof size === 'number') return `${size}`
  return size.x64 === size.arm64 ? `${size.x64}` : `core.arm64 ? ${size.arm64} : ${size.x64}`
}

function hasHolder(kind: ArgumentKind): boolean {
  return typeof kind === 'object' && ('out' in kind || 'inout' in kind || 'length' in kind)
}

function doesBorrow(kind: ArgumentKind): boolean {
  if (typeof kind === 'string') return kind === 'text' || kind === 'optional text' || kind === 'strings'
  return 'memory' in kind || 'region' in kind || 'in' in kind
}

function isAlwaysNumber(kind: ArgumentKind): boolean {
  if (typeof kind === 'string') return ['int32', 'uint32', 'mode', 'bool', 'unused'].includes(kind)
  return 'count' in kind || 'exactly' in kind
}
