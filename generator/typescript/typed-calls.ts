// The typed calls of one subject: their interface, one doc comment for each, and the code that makes them.

import type { Call, Family, Subject, Word } from '#abi/overlay/vocabulary.js'
import { type Abi, implementedSyscalls } from '../abi.js'
import { ARCHITECTURES, type Architecture } from '../architectures.js'
import type { Families } from '../families.js'
import type { Argument } from '../prototypes.js'
import { CallCode, INT_RESULT } from './call-code.js'
import { CommandTypes } from './command-types.js'
import { callComment, parameterName } from './documentation.js'
import type { Kinds, Parameter, TypedArgument } from './kinds.js'
import {
  isLengthPointer,
  leftOutText,
  parameterList,
  resultType,
  socketOptionSignature,
} from './signatures.js'
import { header, lastIndex, quote } from './text.js'
import { typesIn } from './type-imports.js'

/** Calls that any descriptor needs: every subject module has them. */
export const COMMON: readonly string[] = ['close', 'dup', 'dup3', 'fcntl', 'ioctl', 'read', 'write']

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
    const code = this.code(calls)
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

  /** The code of calls, by name. What it runs them with is the `core` of the file that it is put into. */
  code(calls: CallsOf['calls']): string {
    return Object.entries(calls)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, call]) => this.#implementation(name, call))
      .join('')
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
          ...(INT_RESULT.has(name) ? ['int: true'] : []),
          ...this.#memoryFacts(name, call),
          ...(this.#isMultiplexer(name) && call.leftOut === undefined
            ? [`commands: (values) => core.commandNames(${quote(name)}, values)`]
            : []),
          ...(name === 'getsockopt' || name === 'setsockopt'
            ? ['commands: (values) => core.optionNames(SOCKET_OPTIONS, values)']
            : []),
        ]
        return parts.length === 0 ? [] : [`  ${name}: { ${parts.join(', ')} },\n`]
      })
      .join('')
  }

  /** What who makes a call again must know: which memory may hold something else then. */
  #memoryFacts(name: string, call: Call): string[] {
    if (name === 'getsockopt') return ['length: 4']
    if (name === 'setsockopt' || this.#isMultiplexer(name)) return []
    const words = this.parameters(name, call).map(({ word }) => word)
    const length = words.findIndex(isLengthPointer)
    const writes = words.flatMap((word, place) =>
      word.kind === 'pointer' && word.direction !== 'in' ? [place] : [],
    )
    const hasMemory = words.some(({ kind }) => kind === 'pointer')
    return [
      ...(length >= 0 ? [`length: ${length}`] : []),
      ...(hasMemory ? [`writes: [${writes.join(', ')}]`] : []),
    ]
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
      ? `  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */\n  ${name}(${parameterList(args, true)}): ${result}\n`
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
    const arm64 = call.arm64Since === undefined ? '' : `, on ARM64 ${call.arm64Since}`
    return `Since Linux ${call.since}${arm64}. ${where}. ${call.man ?? `${name}(2)`}.`
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
    return `  ${name}${new CallCode(name, number, this.#kinds.all(parameters), call.result, this.#abi).text()},\n`
  }
}
