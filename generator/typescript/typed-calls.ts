// The typed calls of one subject: their interface, one doc comment for each, and the code that makes them.

import type { Call, Family, Result, Subject, Word } from '#abi/overlay/vocabulary.js'
import { type Abi, implementedSyscalls } from '../abi.js'
import { ARCHITECTURES, type Architecture } from '../architectures.js'
import type { Families } from '../families.js'
import type { Argument } from '../prototypes.js'
import { CommandTypes } from './command-types.js'
import { callComment, parameterName } from './documentation.js'
import type { ArgumentKind, Kinds, Parameter, Sized, TypedArgument } from './kinds.js'
import { header, lastIndex, quote } from './text.js'
import { typesIn } from './type-imports.js'

/** Calls that any descriptor needs: every subject module has them. */
export const COMMON: readonly string[] = ['close', 'dup', 'dup3', 'fcntl', 'ioctl', 'read', 'write']

/** Calls whose result is a C int in a word that is not extended: modify_ldt's own note says so. */
const INT_RESULT: ReadonlySet<string> = new Set(['modify_ldt'])

export interface CallsOf {
  /** The first part of the interface's name. */
  readonly title: string
  readonly calls: Readonly<Record<string, Call>>
}

export class TypedCalls {
  readonly #abi: Abi
  readonly #kinds: Kinds
  readonly #families: Families
  readonly #commands: CommandTypes
  readonly #implemented: Readonly<Record<Architecture, Map<string, readonly Argument[]>>>
  readonly #numbers: Readonly<Record<Architecture, Map<string, number>>>

  constructor(abi: Abi, overlay: Subject, families: Families, kinds: Kinds) {
    this.#abi = abi
    this.#kinds = kinds
    this.#families = families
    this.#implemented = { x64: implementedSyscalls(abi, 'x64'), arm64: implementedSyscalls(abi, 'arm64') }
    this.#numbers = {
      x64: new Map(abi.numbers.x64.map(({ name, number }) => [name, number])),
      arm64: new Map(abi.numbers.arm64.map(({ name, number }) => [name, number])),
    }
    this.#commands = new CommandTypes(abi, overlay, families, kinds, (name) =>
      this.parameters(name, overlay.calls?.[name] as Call),
    )
  }

  get commands(): CommandTypes {
    return this.#commands
  }

  /** The text of one file. */
  file({ title, calls }: CallsOf): string {
    const entries = Object.entries(calls).sort(([a], [b]) => (a < b ? -1 : 1))
    const code = entries.map(([name, call]) => this.#implementation(name, call)).join('')
    const signatures = entries.map(([name, call]) => this.#signature(name, call)).join('')
    const types = typesIn(
      `<P extends Place>${signatures}`,
      (name) => this.#families.members(name as Family).length > 0,
    )
    const socketOptions =
      calls.setsockopt === undefined
        ? ''
        : `\nconst SOCKET_OPTIONS = ${quote(JSON.stringify(this.#commands.socketOptions()))}\n`
    const hints = Object.fromEntries(
      entries.flatMap(([name, call]) => [
        ...(call.hints === undefined ? [] : [[name, call.hints] as const]),
        ...this.#commands.hints(name),
      ]),
    )
    return `${header(['prototypes.json', 'overlay'], this.#abi.prototypes.sources)}
import * as core from '../../sys/core.js'
import type { CallFacts } from '../../sys/must.js'
${types}${socketOptions}
export interface ${title}Calls<P extends Place> {
${signatures}}

export const calls: Readonly<Record<string, unknown>> = {
${code}}

export const facts: Readonly<Record<string, CallFacts>> = {
${this.#facts(entries)}}

/** Call, or call(command) -> error -> what to do about it. */
export const hints: string = ${quote(JSON.stringify(hints))}
`
  }

  parameters(name: string, call: Call): Parameter[] {
    const prototype = this.#implemented.x64.get(name) ?? this.#implemented.arm64.get(name) ?? []
    return prototype.map((argument) => ({ ...argument, word: call.args[argument.name] as Word }))
  }

  #facts(entries: readonly (readonly [string, Call])[]): string {
    return entries
      .flatMap(([name, call]) => {
        const places = this.parameters(name, call).flatMap(({ word }, place) =>
          word.kind === 'path' ? [place] : [],
        )
        const parts = [
          ...(places.length > 0 ? [`paths: [${places.join(', ')}]`] : []),
          ...(this.#isMultiplexer(name) && call.leftOut === undefined
            ? [`commands: (values) => core.commandNames(${quote(name)}, values)`]
            : []),
        ]
        return parts.length === 0 ? [] : [`  ${name}: { ${parts.join(', ')} },\n`]
      })
      .join('')
  }

  #isMultiplexer(name: string): boolean {
    return this.#commands.of(name) !== undefined
  }

  #signature(name: string, call: Call): string {
    const args = this.#kinds.all(this.parameters(name, call))
    const doc = callComment(2, {
      ...call,
      arguments: call.leftOut === undefined ? args : [],
      where: this.#where(name, call),
    })
    if (call.leftOut !== undefined) {
      return `${doc}  readonly ${name}: LeftOut<${quote(leftOutText(call))}>\n`
    }
    if (name === 'setsockopt' || name === 'getsockopt') return `${doc}${socketOptionSignature(name)}`
    if (this.#isMultiplexer(name))
      return `${doc}${this.#multiplexed(name, this.#commands.callArguments(name))}`
    const result = `Out<P, ${resultType(call.result)}>`
    const plain = `  ${name}(${parameterList(args, false)}): ${result}\n`
    const raw = args.some(({ rawType }) => rawType?.includes('Address'))
      ? `  ${name}(${parameterList(args, true)}): ${result}\n`
      : ''
    return `${doc}${plain}${raw}`
  }

  #where(name: string, call: Call): string {
    const has = ARCHITECTURES.filter((architecture) => this.#implemented[architecture].has(name))
    const where =
      has.length === 2
        ? 'x86-64 and ARM64'
        : has[0] === 'x64'
          ? 'x86-64 only; elsewhere -ENOSYS'
          : 'ARM64 only; elsewhere -ENOSYS'
    return `Since Linux ${call.since}. ${where}. ${call.man ?? `${name}(2)`}.`
  }

  /** A generic signature: the command carries the types of what depends on it. */
  #multiplexed(name: string, args: readonly TypedArgument[]): string {
    const { by } = this.#commands.of(name) as { by: string }
    const depends = args.flatMap(({ word }, place) => (word.kind === 'depends' ? [place] : []))
    const lastPlain = lastIndex(args, ({ word }) => word.kind !== 'depends')
    const before = depends.filter((place) => place < lastPlain)
    const list = args.flatMap((argument, place) => {
      const id = parameterName(argument.name)
      if (argument.name === by) return [`${id}: In<P, Command<{ readonly ${name}: Takes<A, T> }>>`]
      if (argument.word.kind !== 'depends') {
        const rest = args.slice(place).every(({ canOmit }) => canOmit)
        return [
          `${id}${rest ? '?' : ''}: In<P, ${argument.type}${argument.canOmit && !rest ? ' | undefined' : ''}>`,
        ]
      }
      return before.includes(place) ? [`${id}: In<P, A[${before.indexOf(place)}]>`] : []
    })
    const trailing = depends.length > before.length
    const restType = before.length === 0 ? 'A' : `Rest${before.length}<A>`
    const rest = trailing ? [`...args: InAll<P, ${restType}>`] : []
    return `  ${name}<A extends readonly unknown[], T>(${[...list, ...rest].join(', ')}): Out<P, T>\n`
  }

  #number(name: string): string {
    const [x64, arm64] = ARCHITECTURES.map((architecture) =>
      this.#implemented[architecture].has(name) ? (this.#numbers[architecture].get(name) ?? -1) : -1,
    )
    return x64 === arm64 ? `${x64}` : `core.arm64 ? ${arm64} : ${x64}`
  }

  #implementation(name: string, call: Call): string {
    if (call.leftOut !== undefined)
      return `  ${name}: core.leftOut(${quote(name)}, ${quote(leftOutText(call))}),\n`
    const number = this.#number(name)
    if (name === 'setsockopt' || name === 'getsockopt') {
      return `  ${name}: core.socketOptionCall(${quote(name)}, ${number}, SOCKET_OPTIONS),\n`
    }
    if (this.#isMultiplexer(name)) {
      return `  ${name}: core.multiplexer(${quote(name)}, ${number}, ${quote(JSON.stringify(this.#commands.data(name)))}),\n`
    }
    const parameters = this.parameters(name, call)
    return `  ${name}${new CallBody(name, number, this.#kinds.all(parameters), call.result, this.#abi).text()},\n`
  }
}

/** The straight-line code of one call. */
class CallBody {
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
    if (this.#isMeasured(place)) lines.push(`const b${place} = core.regionBytes`)
    if (typeof kind === 'object' && 'region' in kind && kind.least !== undefined) {
      lines.push(`core.needs(core.regionBytes, ${sized(kind.least)}, ${what})`)
    }
    return lines
  }

  /** A mode that counts only with some flags. */
  #modeWith({ word, name }: TypedArgument): string | undefined {
    if (!('with' in word) || word.with === undefined) return undefined
    const { flags, constants } = word.with
    const place = this.#args.findIndex((argument) => argument.name === flags)
    const bits = ARCHITECTURES.map((architecture) =>
      constants.reduce((bits, constant) => bits | Number(this.#constant(constant, architecture)), 0),
    )
    void name
    return `w${place} as number, ${sized({ x64: bits[0] as number, arm64: bits[1] as number })}`
  }

  #constant(name: string, architecture: Architecture): number {
    for (const constants of Object.values(this.#abi.constants.constants)) {
      const constant = constants[name]
      if (constant === undefined) continue
      return Number('value' in constant ? constant.value : constant[architecture])
    }
    throw new Error(`no constant ${name}`)
  }

  #isMeasured(place: number): boolean {
    return this.#args.some(({ kind }, other) => {
      if (typeof kind !== 'object') return false
      if ('count' in kind) return kind.count.slice(1).includes(place)
      if ('length' in kind) return 'of' in kind && kind.of === place
      return 'memory' in kind && kind.needs !== undefined && place === other
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
    const [unit, ...places] = kind.count
    const limit = places.map((other) => capacityOf(unit, other)).reduce((a, b) => `core.lesser(${a}, ${b})`)
    return [`const w${place} = core.count(${id}, ${limit}, ${what})`]
  }

  #reaching(argument: TypedArgument): string[] {
    const { kind } = argument
    if (typeof kind !== 'object' || !('memory' in kind) || kind.needs === undefined) return []
    const place = this.#args.indexOf(argument)
    const { bytes, each, arg, at, bit } = kind.needs
    const what = this.#what(argument)
    if (each === 0) return [`core.needs(b${place}, ${bytes}, ${what})`]
    const owner = parameterName(this.#args[arg ?? place]?.name as string)
    const number =
      at === undefined ? `Number(w${arg})` : `core.numberIn(${owner}, ${at[0]}, ${quote(at[1])}, ${what})`
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

function isBigint(result: Result): boolean {
  return ['address', 'cookie', 'limit', 'mask'].includes(result.kind)
}

function parameterList(args: readonly TypedArgument[], raw: boolean): string {
  return args
    .map(({ name, type, rawType, canOmit, word }, place) => {
      const id = parameterName(name)
      // With a raw address nothing tells the length: it must be given.
      const isMeasure = raw && rawType !== undefined && (word.kind === 'length' || isLengthPointer(word))
      const mayOmit = canOmit && !isMeasure
      const chosen = raw ? (rawType ?? type) : type
      const rest = args
        .slice(place)
        .every(
          (other) =>
            other.canOmit &&
            !(
              raw &&
              other.rawType !== undefined &&
              (other.word.kind === 'length' || isLengthPointer(other.word))
            ),
        )
      if (mayOmit && rest) return `${id}?: In<P, ${chosen}>`
      return `${id}: In<P, ${chosen}${mayOmit && chosen !== 'Unused' ? ' | undefined' : ''}>`
    })
    .join(', ')
}

function isLengthPointer(word: Word): boolean {
  return word.kind === 'pointer' && typeof word.to !== 'string' && word.to.kind === 'length'
}

const RESULTS: Readonly<Record<string, string>> = {
  nothing: '0',
  never: 'never',
  fd: 'Fd',
  pid: 'Pid',
  pgid: 'Pid',
  sid: 'Pid',
  tid: 'Tid',
  size: 'Size',
  count: 'Count',
  key: 'Key',
  ipc: 'Ipc',
  timer: 'Timer',
  watch: 'Watch',
  address: 'Address',
  cookie: 'bigint',
  limit: 'bigint',
  mask: 'bigint',
}

export function resultType(result: Result): string {
  if ('families' in result)
    return [...result.families, ...('flags' in result ? (result.flags ?? []) : [])].join(' | ')
  return RESULTS[result.kind] ?? 'number'
}

function leftOutText({ leftOut }: Call): string {
  return `${leftOut?.reason}; instead: ${leftOut?.instead}`
}

function socketOptionSignature(name: 'getsockopt' | 'setsockopt'): string {
  const value = name === 'setsockopt' ? "O[L]['set']" : "O[L]['get']"
  const length = name === 'setsockopt' ? 'Quantity' : 'Holder<number>'
  return (
    `  ${name}<L extends string, O extends { readonly [K in L]: OptionValue<unknown, unknown> }>(` +
    `fd: In<P, FdArg>, level: In<P, Level<L>>, optname: In<P, SocketOption<O>>, optval: In<P, ${value}>, optlen?: In<P, ${length}>): Out<P, 0>\n`
  )
}
