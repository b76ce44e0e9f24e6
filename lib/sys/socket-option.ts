// getsockopt and setsockopt: what the value is depends on the level and the option together.

import { fill, numberResult, run } from '../syscall/frame.js'
import { parseForHost } from './architecture.js'
import { Converter } from './convert.js'
import { finish } from './holder.js'
import { known } from './hole.js'
import { int32, uint32 } from './integer.js'
import type { Kind } from './kind.js'

/** The value, and its length, for each direction that an option has. */
export interface OptionKinds {
  readonly set?: readonly [value: Kind, length: Kind]
  readonly get?: readonly [value: Kind, length: Kind]
}

/** Level -> option -> its name and kinds. */
export type SocketOptions = Readonly<
  Record<number, Readonly<Record<number, OptionKinds & { readonly name: string }>>>
>

type Option = OptionKinds & { readonly name: string }

/** Options that a user describes, by level and number. */
const own = new Map<string, Option>()

/** Adds a socket option; it stands before one that the library knows. */
export function defineSocketOption(level: number, option: number, name: string, kinds: OptionKinds): void {
  own.set(`${level >>> 0} ${option >>> 0}`, { name, ...kinds })
}

type Raw = (fd: unknown, level: unknown, optname: unknown, optval?: unknown, optlen?: unknown) => unknown

let options: SocketOptions | undefined

/** An option by level and number; `text` is the table of all as JSON, which is parsed once. */
function find(text: string, level: number, number: number): Option | undefined {
  options ??= parseForHost(text) as SocketOptions
  return own.get(`${level} ${number}`) ?? options[level]?.[number]
}

/** The name of the option that the arguments of a call select, if it is known. */
export function optionNames(text: string, [, level, number]: readonly unknown[]): readonly string[] {
  if (typeof level !== 'number' || typeof number !== 'number') return []
  const option = find(text, level >>> 0, number >>> 0)
  return option === undefined ? [] : [option.name]
}

/** getsockopt or setsockopt. */
export function socketOptionCall(name: 'getsockopt' | 'setsockopt', nr: number, text: string): Raw {
  return (fd, level, optname, optval, optlen) => {
    const descriptor = int32(fd, `${name} fd`)
    const at = known(uint32(level, `${name} level`), `${name} level`)
    const number = known(uint32(optname, `${name} optname`), `${name} optname`)
    const converter = converterOf(name, find(text, at, number), at, number)
    const words = converter.convert([optval, optlen])
    fill(nr, descriptor, at, number, words[0] ?? 0, words[1] ?? 0, 0)
    run()
    const result = numberResult()
    finish()
    return result
  }
}

type Call = 'getsockopt' | 'setsockopt'
const converters: Readonly<Record<Call, Map<Option, Converter>>> = {
  getsockopt: new Map(),
  setsockopt: new Map(),
}

function converterOf(call: Call, option: Option | undefined, level: number, number: number): Converter {
  if (option === undefined) {
    throw new TypeError(
      `${call} optname: ${number} at level ${level} is no option that is known; describe it with socketOption(...)`,
    )
  }
  const known = converters[call].get(option)
  if (known !== undefined) return known
  const kinds = call === 'getsockopt' ? option.get : option.set
  if (kinds === undefined) {
    throw new TypeError(
      `${call} optname: ${option.name} can only be ${call === 'getsockopt' ? 'set' : 'read'}`,
    )
  }
  const parameters = kinds.map((kind, i) => ({
    kind,
    what: `${call}(${option.name}) ${i === 0 ? 'optval' : 'optlen'}`,
  }))
  const made = new Converter(parameters)
  converters[call].set(option, made)
  return made
}
