// The layouts of structs with the meaning of their fields, as texts that are parsed when a struct is asked
// for.

import { structAliases } from '#abi/overlay/struct-aliases.js'
import type { Family, Subject, Word } from '#abi/overlay/vocabulary.js'
import { type Abi, fieldsOf } from '../abi.js'
import { type SubjectName, subjectOf } from '../header-list.js'
import { ownMeaning } from '../struct-fields.js'
import type { Struct } from '../structs.js'
import { header, quote } from './text.js'

/** A struct with the words of its fields. */
export type WordedStruct = Struct & { readonly words?: Readonly<Record<string, Word>> }

/** Every struct, with what is known of its fields. */
export function wordedStructs(
  abi: Abi,
  overlay: Subject,
  wide: ReadonlySet<string>,
): Readonly<Record<string, WordedStruct>> {
  const entries = Object.entries(abi.structs.structs).map(([name, struct]) => {
    const words = { ...ownMeanings(struct), ...overlay.fields?.[name] }
    const marked = Object.fromEntries(
      Object.entries(words).map(([field, word]) => [field, withWidth(word, wide)]),
    )
    return [name, Object.keys(words).length === 0 ? struct : { ...struct, words: marked }] as const
  })
  return Object.fromEntries(entries)
}

/** The name that the library has a struct under, if C libraries call it differently. */
export function canonical(name: string): string {
  return structAliases[name] ?? name
}

/** The structs whose headers belong to one subject. */
export function structs(
  abi: Abi,
  worded: Readonly<Record<string, WordedStruct>>,
  subject: SubjectName,
): string {
  const names = Object.keys(worded).filter((name) => subjectOf(worded[name]?.header ?? '') === subject)
  return `${header(['structs.json', 'overlay'], abi.structs.sources)}
/** Name -> JSON text: header, layout (or that of each architecture that has it), meaning of fields. */
export const structs: Readonly<Record<string, string>> = {
${structTexts(worded, names.sort())}}
`
}

/** Properties that hold the texts of structs. */
export function structTexts(
  worded: Readonly<Record<string, WordedStruct>>,
  names: readonly string[],
): string {
  return names.map((name) => `  ${name}: ${quote(JSON.stringify(worded[name]))},\n`).join('')
}

/** Other names of structs, for the library to know them by. */
export function aliases(abi: Abi): string {
  for (const [alias, name] of Object.entries(structAliases)) {
    const struct = abi.structs.structs[name]
    if (struct === undefined) throw new Error(`alias ${alias}: there is no struct ${name}`)
    const own = abi.structs.structs[alias]
    if (own !== undefined && !sameLayout(own, struct))
      throw new Error(`alias ${alias}: ${name} has another layout`)
  }
  return `${header(['overlay/struct-aliases.ts'], abi.structs.sources)}
/** What structs are called elsewhere -> the kernel's name. */
export const STRUCT_ALIASES: Readonly<Record<string, string>> = {
${Object.entries(structAliases)
  .map(([alias, name]) => `  ${alias}: ${quote(name)},\n`)
  .join('')}}
`
}

/** The same fields at the same places; what they are called in C may differ. */
function sameLayout(a: Struct, b: Struct): boolean {
  const places = (struct: Struct) =>
    JSON.stringify(fieldsOf(struct).map(({ name, offset, size, signed }) => [name, offset, size, signed]))
  return places(a) === places(b)
}

/** Marks flags of which some are beyond 32 bits. */
function withWidth(word: Word, wide: ReadonlySet<string>): Word {
  if (word.kind !== 'flags' && word.kind !== 'choice' && word.kind !== 'command') return word
  const families: readonly Family[] = [...word.families, ...('flags' in word ? (word.flags ?? []) : [])]
  return families.some((family) => wide.has(family)) ? { ...word, wide: true } : word
}

function ownMeanings(struct: Struct): Record<string, Word> {
  const fields = fieldsOf(struct)
  return Object.fromEntries(
    fields.flatMap((field) => {
      const word = ownMeaning(field)
      return word === undefined ? [] : [[field.name, word]]
    }),
  )
}
