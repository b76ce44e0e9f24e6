// Constants by name, with their types: the exports of subject modules.

import type { CommandSemantics, SocketOption } from '#abi/overlay/vocabulary.js'
import type { Abi } from '../abi.js'
import type { Constant, Exact } from '../constants.js'
import { OWN_HEADERS, type SubjectName, subjectOf } from '../header-list.js'
import type { CommandTypes } from './command-types.js'
import { constantValue } from './constant-values.js'
import { apart, comment, errorList } from './documentation.js'
import { type FamilyTypes, isWide } from './family-types.js'
import { header, quote } from './text.js'
import { typesIn } from './type-imports.js'

const SMALL_HEADER = 30

type Facts = ReturnType<CommandTypes['constants']>

export class NamedConstants {
  readonly #abi: Abi
  readonly #families: FamilyTypes
  readonly #commands: Facts
  readonly #levels: ReadonlySet<string>

  constructor(abi: Abi, families: FamilyTypes, commands: CommandTypes) {
    this.#abi = abi
    this.#families = families
    this.#commands = commands.constants()
    this.#levels = commands.levels()
  }

  /** Those of a subject that its module has; or the rest, which rawsys/constants alone has. */
  file(subject: SubjectName, isOwn: boolean): string | undefined {
    const headers = Object.entries(this.#abi.constants.constants).filter(
      ([file, constants]) =>
        subjectOf(file) === subject && this.#isOwn(file, Object.keys(constants)) === isOwn,
    )
    const lines = headers.flatMap(([file, constants]) =>
      Object.entries(constants).map(([name, constant]) => this.#constant(file, name, constant)),
    )
    if (lines.length === 0) return undefined
    const text = lines.join('')
    return `${header(['constants.json', 'overlay'], this.#abi.constants.sources)}
${this.#imports(text)}
${text}`
  }

  /** A large header of which no call takes anything is a protocol's, such as that of netfilter. */
  #isOwn(file: string, names: readonly string[]): boolean {
    return OWN_HEADERS.has(file) || names.length <= SMALL_HEADER || names.some((name) => this.#isUsed(name))
  }

  #isUsed(name: string): boolean {
    return this.#families.typeOf(name) !== undefined || this.#commands.has(name) || this.#levels.has(name)
  }

  #imports(text: string): string {
    const arm64 = /= \(?arm64 \?/.test(text) ? "import { arm64 } from '../../sys/architecture.js'\n" : ''
    return `${arm64}${typesIn(text, (name) => this.#families.has(name))}`
  }

  #constant(file: string, name: string, constant: Constant): string {
    const value = this.#value(constant)
    const { type, doc } = this.#typed(name, constant)
    const where = `${this.#shown(constant)}; ${file}`
    const text = comment(0, apart([...doc, `${where}.`]))
    if (/^(Command|SocketOption)<|&/.test(type))
      return `${text}export const ${name} = (${value}) as unknown as ${type}\n`
    const widened = 'value' in constant || !/_(own)?$/.test(type) ? value : `(${value}) as number`
    return `${text}export const ${name}: ${type} = ${widened}\n`
  }

  #typed(name: string, constant: Constant): { type: string; doc: string[] } {
    const command = this.#commands.get(name)
    if (command !== undefined)
      return { type: command.type, doc: command.semantics.slice(0, 1).flatMap(words) }
    const family = this.#families.typeOf(name)
    const level = this.#levelOf(name, constant)
    if (level !== undefined) {
      const member = family === undefined ? '' : `${family}.${name} & `
      return { type: `${member}Level<'${level}'>`, doc: [] }
    }
    if (family !== undefined) return { type: family, doc: [] }
    const values = 'value' in constant ? [constant.value] : [constant.x64, constant.arm64]
    return { type: typeName(constant, values), doc: [] }
  }

  /** The level of socket options that it names: SOL_TCP is the same as IPPROTO_TCP. */
  #levelOf(name: string, constant: Constant): string | undefined {
    if (this.#levels.has(name)) return name
    if (!name.startsWith('SOL_') || !('value' in constant)) return undefined
    return [...this.#levels].find(
      (level) => level.startsWith('IPPROTO_') && constantValue(this.#abi, level) === constant.value,
    )
  }

  #value(constant: Constant): string {
    if ('value' in constant) return literal(constant, constant.value)
    const [x64, arm64] = [constant.x64, constant.arm64]
    const none = isText(constant) ? "''" : isBig(constant, [x64, arm64]) ? '-1n' : '-1'
    const on = (value: Exact | undefined) =>
      value === undefined ? none : literal(constant, value, isBig(constant, [x64, arm64]))
    return `arm64 ? ${on(arm64)} : ${on(x64)}`
  }

  #shown(constant: Constant): string {
    const show = (value: Exact) =>
      typeof value === 'string' && !isText(constant)
        ? value
        : typeof value === 'number' && value > 9
          ? `0x${value.toString(16)}`
          : JSON.stringify(value)
    if ('value' in constant) return show(constant.value)
    const on = (value: Exact | undefined) => (value === undefined ? 'not' : show(value))
    return `${on(constant.x64)} on x86-64, ${on(constant.arm64)} on ARM64`
  }
}

function words(semantics: CommandSemantics | SocketOption): string[] {
  const { does, note, since } = semantics
  const errors = 'errors' in semantics ? errorList(semantics) : ''
  return [
    does,
    ...(note === undefined ? [] : [note]),
    ...(errors === '' ? [] : [`Errors: ${errors}.`]),
    `Since Linux ${since}.`,
  ]
}

function isText({ type }: Constant): boolean {
  return type === 'string'
}

function isBig({ type }: Constant, values: readonly (Exact | undefined)[]): boolean {
  return (
    type === 'pointer' ||
    (type !== 'string' &&
      values.some((value) => typeof value === 'string' || (typeof value === 'number' && isWide(value))))
  )
}

function typeName(constant: Constant, values: readonly (Exact | undefined)[]): string {
  return isText(constant) ? 'string' : isBig(constant, values) ? 'bigint' : 'number'
}

function literal(constant: Constant, value: Exact, big = isBig(constant, [value])): string {
  if (isText(constant)) return quote(String(value))
  return big ? `${value}n` : `${value}`
}
