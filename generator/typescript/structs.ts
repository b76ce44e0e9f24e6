import type { Subject } from '#abi/overlay/vocabulary.js'
import type { Word } from '#lib/abi/semantics.js'
import { type Abi, fieldsOf } from '../abi.js'
import { type SubjectName, subjectOf } from '../header-list.js'
import { ownMeaning } from '../struct-fields.js'
import type { Struct } from '../structs.js'
import { header, jsonText, sortedByName } from './text.js'

/** The structs whose headers belong to one subject. */
export function structs(abi: Abi, overlay: Subject, subject: SubjectName): string {
  const entries = Object.entries(abi.structs.structs)
    .filter(([, struct]) => subjectOf(struct.header) === subject)
    .map(([name, struct]) => {
      const words = { ...ownMeanings(struct), ...overlay.fields?.[name] }
      return [name, Object.keys(words).length === 0 ? struct : { ...struct, words }] as const
    })
  return `${header(['structs.json', 'overlay'], abi.structs.sources)}
${jsonText('structs', 'Name -> header, layout (or that of each architecture that has it), meaning of fields.', sortedByName(entries))}`
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
