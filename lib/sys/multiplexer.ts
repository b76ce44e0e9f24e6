// Calls in which one argument decides what others mean: fcntl, ioctl, prctl, ... What each command takes is
// data, read when the call is made for the first time; so are the commands that a user describes.

import type { Word } from '../memory/word.js'
import { bigintResult, fill, numberResult, run } from '../syscall/frame.js'
import { parseForHost } from './architecture.js'
import { Converter } from './convert.js'
import { begin, finish } from './holder.js'
import { known } from './hole.js'
import { uint32 } from './integer.js'
import type { Kind } from './kind.js'
import { described } from './refusal.js'

/** One command: what the arguments are that depend on it, by their places. Those not named are unused. */
export interface CommandEntry {
  readonly name: string
  readonly args: Readonly<Record<number, Kind>>
  /** The result is an address or another word that is always a bigint. */
  readonly bigint?: boolean
}

/** A call with commands, as the generator writes it. */
export interface MultiplexerData {
  /** Name and kind of each argument; null for those that depend on the command. */
  readonly args: readonly (readonly [name: string, kind: Kind | null])[]
  /** The place of the argument that selects. */
  readonly by: number
  /** Bits that may be or'ed to a command. */
  readonly flags: number
  /** Those that this architecture lacks have no number. */
  readonly commands: readonly (readonly [number: number | undefined, entry: CommandEntry])[]
}

/** A command with the parameters of the whole call. */
interface Prepared {
  readonly name: string
  readonly converter: Converter
  readonly bigint: boolean
}

type Raw = (a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown) => unknown

/** A command that a user describes: what the arguments are that depend on it, in their order. */
export interface OwnCommand {
  readonly number: number
  readonly name: string
  readonly args: readonly Kind[]
}

/** By call. They are kept here because the module with the call may be imported later, or never. */
const own = new Map<string, OwnCommand[]>()

/** Adds a command to a call, beside those of the same number. */
export function defineCommand(call: string, command: OwnCommand): void {
  ownCommands(call).push(command)
}

function ownCommands(call: string): OwnCommand[] {
  let commands = own.get(call)
  if (commands === undefined) {
    commands = []
    own.set(call, commands)
  }
  return commands
}

const multiplexers = new Map<string, Multiplexer>()

/** A call with commands. */
export function multiplexer(name: string, nr: number, data: string): Raw {
  const call = new Multiplexer(name, nr, data)
  multiplexers.set(name, call)
  return (a, b, c, d, e, f) => call.call([a, b, c, d, e, f])
}

/** The names of the commands that the arguments of a call select. */
export function commandNames(name: string, values: readonly unknown[]): readonly string[] {
  return multiplexers.get(name)?.names(values) ?? []
}

class Multiplexer {
  readonly name: string
  readonly #nr: number
  readonly #text: string
  #data: MultiplexerData | undefined
  /** The argument that selects, for error messages. */
  #selectorName = ''
  readonly #own: readonly OwnCommand[]
  #ownCount = 0
  /** By number; more than one if several devices use the same. */
  readonly #commands = new Map<number, Prepared[]>()

  constructor(name: string, nr: number, text: string) {
    this.name = name
    this.#nr = nr
    this.#text = text
    this.#own = ownCommands(name)
  }

  /** Makes the call. */
  call(values: readonly unknown[]): unknown {
    const data = this.#load()
    const selector = known(uint32(values[data.by], this.#selectorName), this.#selectorName)
    for (let i = data.args.length; i < values.length; i++) {
      if (values[i] !== undefined)
        throw new TypeError(`${this.name}: expected at most ${data.args.length} arguments`)
    }
    const found = this.#find(selector, data)
    if (found.length === 0) {
      throw new TypeError(
        `${this.#selectorName}: ${described(selector)} is no command that is known; describe it with command('${this.name}', ...)`,
      )
    }
    return this.#run(found, values)
  }

  /** The names of the commands that the arguments select. */
  names(values: readonly unknown[]): string[] {
    const data = this.#load()
    const selector = values[data.by]
    return typeof selector === 'number' ? this.#find(selector, data).map(({ name }) => name) : []
  }

  /**
   * The commands of a number, which may have flags or'ed to it. Some commands have such bits in their own
   * numbers: the one that has most of them is meant.
   */
  #find(selector: number, { flags }: MultiplexerData): readonly Prepared[] {
    const exact = this.#commands.get(selector >>> 0)
    if (exact !== undefined || flags === 0) return exact ?? []
    const numbers = [...this.#commands.keys()].filter(
      (number) => (number & ~selector) === 0 && ((selector ^ number) & ~flags) === 0,
    )
    return this.#commands.get(Math.max(...numbers)) ?? []
  }

  #load(): MultiplexerData {
    if (this.#data === undefined) {
      this.#data = parseForHost(this.#text) as MultiplexerData
      this.#selectorName = `${this.name} ${this.#data.args[this.#data.by]?.[0]}`
      for (const [number, entry] of this.#data.commands) {
        if (number !== undefined) this.#add(this.#data, number, entry)
      }
    }
    for (; this.#ownCount < this.#own.length; this.#ownCount++) {
      this.#addOwn(this.#data, this.#own[this.#ownCount] as OwnCommand)
    }
    return this.#data
  }

  #addOwn(data: MultiplexerData, { number, name, args }: OwnCommand): void {
    const places = data.args.flatMap(([, kind], place) => (kind === null ? [place] : []))
    this.#add(data, number, { name, args: Object.fromEntries(args.map((kind, i) => [places[i], kind])) })
  }

  #add(data: MultiplexerData, number: number, { name, args, bigint = false }: CommandEntry): void {
    const parameters = data.args.map(([argument, kind], place) => ({
      what: `${this.name}(${name}) ${argument}`,
      kind: kind ?? args[place] ?? 'unused',
    }))
    const prepared = { name, converter: new Converter(parameters), bigint }
    const others = this.#commands.get(number >>> 0)
    if (others === undefined) this.#commands.set(number >>> 0, [prepared])
    else others.push(prepared)
  }

  /** The first of the commands of one number that takes the arguments. */
  #run(known: readonly Prepared[], values: readonly unknown[]): unknown {
    let refused: unknown
    for (const { converter, bigint } of known) {
      let words: readonly Word[]
      try {
        words = converter.convert(values)
      } catch (error) {
        begin()
        refused ??= error
        continue
      }
      fill(this.#nr, words[0] ?? 0, words[1] ?? 0, words[2] ?? 0, words[3] ?? 0, words[4] ?? 0, words[5] ?? 0)
      run()
      const result = bigint ? bigintResult() : numberResult()
      finish()
      return result
    }
    throw refused
  }
}
