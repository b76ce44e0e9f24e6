// Commands of multiplexers and socket options: their types, and what they take as data.

import type { CommandSemantics, Multiplexer, SocketOption, Subject, Word } from '#abi/overlay/vocabulary.js'
import type { Abi } from '../abi.js'
import { ARCHITECTURES, type Architecture } from '../architectures.js'
import type { Families } from '../families.js'
import { constantValue, familyBits } from './constant-values.js'
import { type ArgumentKind, type Kinds, type Parameter, scalarSize, type TypedArgument } from './kinds.js'
import { isBigint, resultType } from './signatures.js'
import { lastIndex } from './text.js'

interface OneOption {
  readonly level: string
  readonly name: string
  readonly option: SocketOption
}

export class CommandTypes {
  readonly #abi: Abi
  readonly #kinds: Kinds
  readonly #families: Families
  readonly #byCall: ReadonlyMap<string, Multiplexer>
  readonly #options: readonly OneOption[]
  readonly #parametersOf: (call: string) => Parameter[]

  constructor(
    abi: Abi,
    overlay: Subject,
    families: Families,
    kinds: Kinds,
    parametersOf: (call: string) => Parameter[],
  ) {
    this.#abi = abi
    this.#kinds = kinds
    this.#families = families
    this.#parametersOf = parametersOf
    const byCall = new Map<string, Multiplexer>()
    for (const multiplexer of overlay.multiplexers ?? []) {
      const { call, commands } = multiplexer
      const known = byCall.get(call)
      byCall.set(call, { ...multiplexer, ...known, commands: { ...known?.commands, ...commands } })
    }
    this.#byCall = byCall
    this.#options = (overlay.options ?? []).flatMap(({ level, options }) =>
      Object.entries(options).map(([name, option]) => ({ level, name, option })),
    )
  }

  of(call: string): Multiplexer | undefined {
    return this.#byCall.get(call)
  }

  /** Every constant that is a command or an option, with its type; and what it does. */
  constants(): Map<
    string,
    { type: string; semantics: readonly (CommandSemantics | SocketOption)[]; options?: true }
  > {
    const commands = new Map<string, [call: string, semantics: CommandSemantics][]>()
    for (const [call, { commands: own }] of this.#byCall) {
      for (const [name, semantics] of Object.entries(own)) push(commands, name, [call, semantics])
    }
    const found = new Map<
      string,
      { type: string; semantics: (CommandSemantics | SocketOption)[]; options?: true }
    >()
    for (const [name, uses] of commands) {
      const members = uses.map(([call, semantics]) => `readonly ${call}: ${this.#takes(call, semantics)}`)
      found.set(name, {
        type: `Command<{ ${members.join('; ')} }>`,
        semantics: uses.map(([, semantics]) => semantics),
      })
    }
    const options = new Map<string, OneOption[]>()
    for (const option of this.#options) push(options, option.name, option)
    for (const [name, uses] of options) {
      const members = uses.map(({ level, option }) => `readonly ${level}: ${this.#optionType(option)}`)
      found.set(name, {
        type: `SocketOption<{ ${members.join('; ')} }>`,
        semantics: uses.map(({ option }) => option),
        options: true,
      })
    }
    return found
  }

  /** The levels that options have. */
  levels(): ReadonlySet<string> {
    return new Set(this.#options.map(({ level }) => level))
  }

  /** Call(command), or call(option) -> error -> what to do about it. */
  hints(call: string): (readonly [string, Readonly<Record<string, string>>])[] {
    const isOptions = call === 'getsockopt' || call === 'setsockopt'
    const named: (readonly [string, Pick<CommandSemantics, 'hints'>])[] = isOptions
      ? this.#options.map(({ name, option }) => [name, option])
      : Object.entries(this.#byCall.get(call)?.commands ?? {})
    return named.flatMap(([name, { hints }]) =>
      hints === undefined ? [] : [[`${call}(${name})`, hints] as const],
    )
  }

  /** What a call with commands is told at run time, for JSON. */
  data(call: string): object {
    const { by, commands } = this.of(call) as Multiplexer
    const parameters = this.#parametersOf(call)
    const place = parameters.findIndex(({ name }) => name === by)
    const selector = parameters[place]?.word
    const flags = selector !== undefined && 'flags' in selector ? (selector.flags ?? []) : []
    return {
      args: this.callArguments(call).map(({ name, kind, word }, i) => {
        return [name, word.kind === 'depends' ? null : i === place ? 'uint32' : kind]
      }),
      by: place,
      flags: familyBits(this.#abi, this.#families, flags),
      commands: Object.entries(commands).map(([name, semantics]) => [
        this.#values(name),
        this.#entry(call, name, semantics),
      ]),
    }
  }

  /** The options by level and number, for JSON. */
  socketOptions(): object {
    const byLevel: Record<number, Record<number, object>> = {}
    for (const { level, name, option } of this.#options) {
      const [at, number] = [level, name].map((constant) => constantValue(this.#abi, constant) as number)
      const options = byLevel[at as number] ?? {}
      byLevel[at as number] = options
      options[number as number] = { name, ...this.#optionData(option) }
    }
    return byLevel
  }

  /** The number of a command, or that of each architecture that has it. */
  #values(name: string): number | Partial<Record<Architecture, number>> {
    const [x64, arm64] = ARCHITECTURES.map((architecture) => constantValue(this.#abi, name, architecture))
    if (x64 !== undefined && x64 === arm64) return Number(x64)
    return {
      ...(x64 === undefined ? {} : { x64: Number(x64) }),
      ...(arm64 === undefined ? {} : { arm64: Number(arm64) }),
    }
  }

  #takes(call: string, semantics: CommandSemantics): string {
    const typed = this.#arguments(call, semantics)
    const lastPlain = lastIndex(this.#parametersOf(call), ({ word }) => word.kind !== 'depends')
    let last = lastIndex(typed, ({ place, argument }) => argument.word.kind !== 'unused' || place < lastPlain)
    const elements: string[] = []
    for (; last >= 0; last--) {
      const { argument } = typed[last] as (typeof typed)[number]
      const omit =
        argument.canOmit &&
        elements.every((element) => /^\w+\?:/.test(element)) &&
        (typed[last]?.place ?? 0) > lastPlain
      const type =
        argument.canOmit && !omit && argument.type !== 'Unused'
          ? `${argument.type} | undefined`
          : argument.type
      elements.unshift(`${argument.name.replace(/^_/, '')}${omit ? '?' : ''}: ${type}`)
    }
    return `Takes<[${elements.join(', ')}], ${resultType(semantics.result ?? { kind: 'nothing' })}>`
  }

  /** The arguments that depend on the command, in their order. */
  #arguments(call: string, { args = {} }: CommandSemantics): { place: number; argument: TypedArgument }[] {
    const parameters = this.#parametersOf(call).map((parameter) =>
      parameter.word.kind === 'depends'
        ? { ...parameter, word: args[parameter.name] ?? ({ kind: 'unused' } as Word) }
        : parameter,
    )
    const all = this.#kinds.all(parameters)
    return this.#parametersOf(call).flatMap(({ word }, place) =>
      word.kind === 'depends' ? [{ place, argument: all[place] as TypedArgument }] : [],
    )
  }

  #entry(call: string, name: string, semantics: CommandSemantics): object {
    const used = this.#arguments(call, semantics).filter(({ argument }) => argument.kind !== 'unused')
    const args = Object.fromEntries(used.map(({ place, argument }) => [place, argument.kind]))
    return { name, args, ...(isBigint(semantics.result ?? { kind: 'nothing' }) ? { bigint: true } : {}) }
  }

  /** The arguments of the call itself; a length among them may measure what depends on the command. */
  callArguments(call: string): TypedArgument[] {
    const parameters = this.#parametersOf(call)
    const isLength = (name: unknown) =>
      parameters.some((other) => other.name === name && other.word.kind === 'length')
    const measured = parameters.map((parameter) => {
      if (parameter.word.kind !== 'depends') return parameter
      const words = Object.values(this.of(call)?.commands ?? {}).flatMap(
        ({ args = {} }) => args[parameter.name] ?? [],
      )
      const word = words.find((word) => word.kind === 'pointer' && isLength(word.size))
      return word === undefined ? parameter : { ...parameter, word }
    })
    return this.#kinds
      .all(measured)
      .map((argument, i) =>
        parameters[i]?.word.kind === 'depends' ? { ...argument, word: parameters[i].word } : argument,
      )
  }

  #optionParameters(value: string | Word, direction: 'in' | 'out'): Parameter[] {
    const lengthType = direction === 'in' ? 'int' : 'int *'
    const length: Word =
      direction === 'in'
        ? { kind: 'length' }
        : { kind: 'pointer', direction: 'inout', to: { kind: 'length' } }
    const word = optionPointer(value, direction)
    return [
      { name: 'optval', type: 'int *', word },
      { name: 'optlen', type: lengthType, word: length },
    ]
  }

  /** The value, and the kinds of the value and of its length. */
  #optionKinds(
    value: string | Word,
    direction: 'in' | 'out',
  ): { optval: TypedArgument; kinds: [ArgumentKind, ArgumentKind] } {
    const [optval] = this.#kinds.all(this.#optionParameters(value, direction))
    if (optval === undefined) throw new Error('no option value')
    const { kind } = optval
    if (typeof kind === 'object' && 'region' in kind) {
      if (direction === 'in') return { optval, kinds: [kind, { count: [[1, 0]] }] }
      const pointer = optionPointer(value, direction)
      const unit = pointer.kind === 'pointer' && pointer.count === 'optlen' ? { unit: 8 } : {}
      return { optval, kinds: [kind, { length: 'uint32', of: 0, ...unit }] }
    }
    const size = fixedSize(kind)
    return {
      optval,
      kinds: [kind, direction === 'in' ? { exactly: size } : { length: 'uint32', room: size }],
    }
  }

  #optionData({ value, gives, access }: SocketOption): object {
    return {
      ...(access === 'get' ? {} : { set: this.#optionKinds(value, 'in').kinds }),
      ...(access === 'set' ? {} : { get: this.#optionKinds(gives ?? value, 'out').kinds }),
    }
  }

  #optionType({ value, gives, access }: SocketOption): string {
    const set = access === 'get' ? 'ReadOnly' : this.#optionKinds(value, 'in').optval.type
    const get = access === 'set' ? 'WriteOnly' : this.#optionKinds(gives ?? value, 'out').optval.type
    return `OptionValue<${set}, ${get}>`
  }
}

/** The value of an option as what it is: a pointer, in the direction of the call. */
function optionPointer(value: string | Word, direction: 'in' | 'out'): Word {
  if (typeof value === 'string') return { kind: 'pointer', direction, to: value, size: 'optlen' }
  if (value.kind === 'pointer') {
    return typeof value.size === 'number' || value.size === undefined
      ? { ...value, direction: value.direction === 'inout' ? 'inout' : direction }
      : value
  }
  if (value.kind === 'string') return { kind: 'pointer', direction, to: 'bytes', size: 'optlen' }
  if (value.kind === 'unused')
    return { kind: 'pointer', direction, to: 'bytes', size: 'optlen', optional: 'nothing' }
  return { kind: 'pointer', direction, to: value, size: 4 }
}

function fixedSize(kind: ArgumentKind): number {
  if (typeof kind === 'object') {
    if ('memory' in kind && typeof kind.memory === 'number') return kind.memory
    const scalar =
      'in' in kind ? kind.in : 'out' in kind ? kind.out : 'inout' in kind ? kind.inout : undefined
    if (scalar !== undefined) return scalarSize(scalar)
  }
  throw new Error(`no fixed size of ${JSON.stringify(kind)}`)
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
