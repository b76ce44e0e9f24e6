// The structs of a module as people see them: an interface for each, with a doc comment for each field, and
// the object that has their classes.

import { structAliases } from '#abi/overlay/struct-aliases.js'
import type { Family, Word } from '#abi/overlay/vocabulary.js'
import type { Field, Nature, Shape, Target } from '#lib/struct/nature.js'
import { shapeOf } from '#lib/struct/nature.js'
import type { Abi } from '../abi.js'
import { ARCHITECTURES, type Architecture, valueOn } from '../architectures.js'
import type { Families } from '../families.js'
import { SUBJECTS, type SubjectName, subjectOf } from '../header-list.js'
import { perArchitectureValue } from './constant-values.js'
import { comment, describe } from './documentation.js'
import { canonical, structTexts, type WordedStruct } from './structs.js'
import { header, quote } from './text.js'
import { typesIn } from './type-imports.js'

type Worded = Readonly<Record<string, WordedStruct>>

/** Types of numbers that are of one kind. */
const TAGGED: Partial<Record<Word['kind'], string>> = {
  fd: 'Fd',
  dirfd: 'Fd',
  pid: 'Pid',
  pgid: 'Pid',
  sid: 'Pid',
  tid: 'Tid',
  key: 'Key',
  ipc: 'Ipc',
  timer: 'Timer',
  watch: 'Watch',
}

export class Views {
  readonly #abi: Abi
  readonly #structs: Worded
  readonly #families: Families

  constructor(abi: Abi, structs: Worded, families: Families) {
    this.#abi = abi
    this.#structs = structs
    this.#families = families
  }

  /** The file of one subject; `mentioned` is text that names structs as `Struct<'name'>`. */
  file(subject: SubjectName, mentioned: string): string {
    const own = Object.keys(this.#structs)
      .filter((name) => this.#isOwn(name, subject))
      .sort()
    const foreign = this.#foreign(subject, [...own, ...this.#mentioned(mentioned)])
    const names = [...own, ...foreign]
    const others = Object.keys(structAliases).filter((alias) =>
      names.includes(structAliases[alias] as string),
    )
    const interfaces = own.map((name) => this.#interfaces(name)).join('\n')
    const links = [
      ...foreign.map((name) => this.#link(name, name)),
      ...others.map((alias) => this.#aliasLink(alias, names)),
    ]
    const body = `${interfaces}${links.join('')}`
    const members = [...names, ...others].map((name) => this.#member(name)).join('')
    return `${header(['structs.json', 'overlay'], this.#abi.structs.sources)}
import { structNamespace } from '../../struct/namespace.js'
import { structs } from '../structs/${subject}.js'
${this.#imports(body, members, foreign)}
const others: Readonly<Record<string, string>> = {
${structTexts(this.#structs, foreign)}}

/** Family -> constant -> value, for the fields that hold them. */
const families = ${quote(JSON.stringify(this.#fieldFamilies(names)))}

export declare namespace struct {
${body}}

/** The structs of this subject and of its calls, by the kernel's names: \`new struct.NAME({ ... })\`. */
export const struct: {
${members}} = structNamespace(
  [structs, others],
  families,
  ${quote([...names, ...others].join(' '))},
) as never
`
  }

  /** The file that has the structs of all subjects. */
  all(): string {
    const names = Object.keys(this.#structs).sort()
    const imports = SUBJECTS.map((subject) => `import { struct as ${subject} } from './${subject}.js'\n`)
    const aliases = Object.keys(structAliases).filter((alias) => !names.includes(alias))
    const where = (name: string) => subjectOf(this.#structs[structAliases[name] ?? name]?.header ?? '')
    return `${header(['structs.json', 'overlay'], this.#abi.structs.sources)}
import { mergedNamespace } from '../../struct/namespace.js'
${imports.join('')}
export declare namespace struct {
${[...names, ...aliases].map((name) => `  export type ${name} = ${where(name)}.${name}\n`).join('')}}

/** All structs, by the kernel's names: \`new struct.NAME({ ... })\`. */
export const struct: ${SUBJECTS.map((subject) => `typeof ${subject}`).join(' & ')} = mergedNamespace(
  [${SUBJECTS.join(', ')}],
) as never

/** The names of all structs. */
export type StructName = keyof typeof struct
`
  }

  #isOwn(name: string, subject: SubjectName): boolean {
    return subjectOf(this.#structs[name]?.header ?? '') === subject && !(name in structAliases)
  }

  #mentioned(text: string): string[] {
    return [...text.matchAll(/\bStruct<'(\w+)'>/g)].map(([, name]) => name as string)
  }

  /** The structs of other subjects that these contain or point to, or that are among them. */
  #foreign(subject: SubjectName, names: readonly string[]): string[] {
    const found = new Set<string>()
    const pending = names.map(canonical)
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
      if (found.has(name)) continue
      found.add(name)
      pending.push(...this.#shapes(name).flatMap((shape) => namesIn(shape).map(canonical)))
    }
    return [...found].filter((name) => !this.#isOwn(name, subject)).sort()
  }

  #link(alias: string, name: string): string {
    return `  export type ${alias} = ${subjectOf(this.#structs[name]?.header ?? '')}.${name}\n`
  }

  #aliasLink(alias: string, names: readonly string[]): string {
    const name = structAliases[alias] as string
    return names.includes(name) ? `  export type ${alias} = ${name}\n` : this.#link(alias, name)
  }

  #imports(body: string, members: string, foreign: readonly string[]): string {
    const subjects = [...new Set(foreign.map((name) => subjectOf(this.#structs[name]?.header ?? '')))].sort()
    const types = VIEW_TYPES.filter((type) =>
      new RegExp(`\\b${type}\\b`).test(body.replace(/\/\*\*.*?\*\//gs, '')),
    )
    const classes = ['StructClass', 'TailedStructClass'].filter((type) => members.includes(` ${type}<`))
    const all = [...types, ...classes].sort()
    return [
      `import type { ${all.join(', ')} } from '../../struct/types.js'\n`,
      typesIn(body, (name) => this.#families.members(name as Family).length > 0),
      ...subjects.map((subject) => `import type { struct as ${subject} } from './${subject}.js'\n`),
    ].join('')
  }

  #member(name: string): string {
    const tailed = this.#shapes(canonical(name)).some(({ fields }) => fields.some(({ isTail }) => isTail))
    return `  readonly ${name}: ${tailed ? 'Tailed' : ''}StructClass<struct.${name}>\n`
  }

  /** The shape of a struct on each architecture that has it. */
  #shapes(name: string): Shape[] {
    return ARCHITECTURES.flatMap((architecture) => this.#shape(name, architecture) ?? [])
  }

  #shape(name: string, architecture: Architecture): Shape | undefined {
    const struct = this.#structs[name]
    const layout = struct && valueOn(architecture, struct)
    if (struct === undefined || layout === undefined) return undefined
    return shapeOf(name, layout, struct.words ?? {}, (other) => {
      const found = this.#structs[other]
      return (found && valueOn(architecture, found)?.size) ?? 0
    })
  }

  #interfaces(name: string): string {
    const shapes = this.#shapes(name)
    return this.#interface(name, shapes, [this.#summary(name)])
  }

  #summary(name: string): string {
    const struct = this.#structs[name] as WordedStruct
    const [x64, arm64] = ARCHITECTURES.map((architecture) => valueOn(architecture, struct))
    const size =
      x64 !== undefined && arm64 !== undefined
        ? x64.size === arm64.size
          ? `${x64.size} bytes`
          : `${x64.size} bytes on x86-64, ${arm64.size} on ARM64`
        : `${(x64 ?? arm64)?.size} bytes, ${x64 === undefined ? 'ARM64' : 'x86-64'} only`
    return `\`${(x64 ?? arm64)?.kind} ${name}\` of ${struct.header}: ${size}.`
  }

  /** The interface of a struct, behind those of the structs without a name in it. */
  #interface(name: string, shapes: readonly Shape[], doc: readonly string[]): string {
    const fields = mergedFields(shapes)
    const nested = fields.flatMap((field) => this.#nested(name, field, shapes))
    const wide = fields.filter(({ nature, isReserved }) => nature.is === 'long' && !isReserved)
    const wideNames = wide.length === 0 ? '' : `, ${wide.map((field) => quote(field.name)).join(' | ')}`
    const brand = name.replaceAll('$', '.')
    const lines = fields.filter(({ isReserved }) => !isReserved).map((field) => this.#field(name, field))
    return `${nested.join('')}${comment(2, doc)}  export interface ${name} extends View<${quote(brand)}${wideNames}> {\n${lines.join('')}  }\n`
  }

  #nested(owner: string, { name, nature }: Field, shapes: readonly Shape[]): string[] {
    const inner = innermost(nature)
    if (inner.is !== 'nested') return []
    const all = shapes.flatMap(({ fields }) =>
      fields.flatMap((field) => {
        const own = innermost(field.nature)
        return field.name === name && own.is === 'nested' ? [own.shape] : []
      }),
    )
    return [this.#interface(`${owner}$${name}`, all, [`\`${name}\` in \`${owner.replaceAll('$', '.')}\`.`])]
  }

  #field(owner: string, field: Field): string {
    const { name, nature } = field
    const type = this.#type(owner, name, nature)
    const doc = comment(4, [docOf(field)])
    if (canAssignItself(nature)) return `${doc}    ${name}: ${type}\n`
    return `${doc}    get ${name}(): ${type}\n    set ${name}(value: Assignable<${type}>)\n`
  }

  #type(owner: string, name: string, nature: Nature): string {
    switch (nature.is) {
      case 'small':
        return numberType(nature.word)
      case 'bit-field':
        return nature.width > 32 ? 'bigint' : 'number'
      case 'long':
        return numberType(nature.word)
      case 'float':
        return 'number'
      case 'bits':
        return bitsType(nature)
      case 'bytes':
        return 'ByteField'
      case 'struct':
        return canonical(nature.name)
      case 'nested':
        return `${owner}$${name}`
      case 'array': {
        const element = this.#type(owner, name, nature.of)
        if (nature.of.is === 'struct' || nature.of.is === 'nested') return `StructArray<${element}>`
        return `FieldArray<${element}, Assignable<${element}>>`
      }
    }
  }

  /** The constants of the families that fields of these structs hold. */
  #fieldFamilies(names: readonly string[]): Record<string, Record<string, unknown>> {
    const families = new Set<Family>()
    for (const name of names) {
      for (const word of Object.values(this.#structs[name]?.words ?? {})) {
        if (!('families' in word)) continue
        for (const family of [...word.families, ...('flags' in word ? (word.flags ?? []) : [])])
          families.add(family)
      }
    }
    return Object.fromEntries(
      [...families].sort().map((family) => [
        family,
        Object.fromEntries(
          this.#families.members(family).flatMap((name) => {
            const value = perArchitectureValue(this.#abi, name)
            return value === undefined ? [] : [[name, value]]
          }),
        ),
      ]),
    )
  }
}

/** What lib/struct/types.ts exports for generated files. */
const VIEW_TYPES: readonly string[] = [
  'Assignable',
  'ByteField',
  'FieldArray',
  'Pointer',
  'StructArray',
  'To',
  'ToBytes',
  'ToText',
  'View',
  'WideFlags',
]

/** The structs that a shape contains or points to. */
function namesIn(shape: Shape): string[] {
  return shape.fields.flatMap(({ nature }) => {
    const inner = innermost(nature)
    if (inner.is === 'struct') return [inner.name]
    if (inner.is === 'nested') return namesIn(inner.shape)
    return inner.is === 'bits' && inner.points?.to !== undefined ? [inner.points.to] : []
  })
}

function innermost(nature: Nature): Nature {
  return nature.is === 'array' ? innermost(nature.of) : nature
}

/** The fields on either architecture. */
function mergedFields(shapes: readonly Shape[]): Field[] {
  return [...new Map(shapes.flatMap(({ fields }) => fields).map((field) => [field.name, field])).values()]
}

/** Whether what is read is also all that can be written. */
function canAssignItself(nature: Nature): boolean {
  if (nature.is === 'small' || nature.is === 'long')
    return nature.word === undefined || TAGGED[nature.word.kind] === undefined
  return nature.is === 'float' || nature.is === 'bit-field'
}

function numberType(word: Word | undefined): string {
  if (word === undefined) return 'number'
  if (word.kind === 'flags' || word.kind === 'choice' || word.kind === 'command') return flagsType(word)
  return TAGGED[word.kind] ?? 'number'
}

function flagsType(word: Extract<Word, { families: readonly Family[] }>): string {
  const families = [...word.families, ...('flags' in word ? (word.flags ?? []) : [])]
  if (families.length === 0) return 'number'
  const permissions = word.kind === 'flags' && word.mode === true ? ' | Plain' : ''
  return `${word.kind === 'flags' ? 'Flags' : 'Choice'}<${families.join(' | ')}>${permissions}`
}

function bitsType({ word, points }: Extract<Nature, { is: 'bits' }>): string {
  if (points !== undefined) return `Pointer<${targetType(points)}>`
  if (word !== undefined && 'families' in word) return `WideFlags<${flagsType(word)}>`
  return 'bigint'
}

function targetType({ to, string }: Target): string {
  if (to === 'sockaddr') return 'ToBytes'
  if (to !== undefined) return `To<${canonical(to)}>`
  return string === undefined ? 'ToBytes' : 'ToText'
}

function docOf({ type, nature }: Field): string {
  const word = 'word' in nature ? nature.word : undefined
  const count = nature.is === 'bytes' ? `[${nature.count}]` : nature.is === 'array' ? `[${nature.count}]` : ''
  const inner = innermost(nature)
  const order = inner.is === 'small' && inner.bigEndian ? ', big-endian in memory' : ''
  const width = nature.is === 'bit-field' ? ` : ${nature.width}` : ''
  const cType = nature.is === 'nested' ? nature.shape.kind : type
  return `\`${cType}${count}${width}\`${word === undefined ? '' : `: ${describe(word)}`}${order}`
}
