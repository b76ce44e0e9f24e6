import type { Family } from '#abi/overlay/vocabulary.js'
import type { Abi } from '../abi.js'
import { type SubjectName, subjectOf } from '../header-list.js'
import { header, jsonText, sortedByName } from './text.js'

/** The constants whose headers belong to one subject: name -> [value or values, type, header, families ...]. */
export function constants(
  abi: Abi,
  familiesOf: ReadonlyMap<string, readonly Family[]>,
  subject: SubjectName,
): string {
  const entries: [string, unknown][] = []
  for (const [file, names] of Object.entries(abi.constants.constants)) {
    if (subjectOf(file) !== subject) continue
    for (const [name, { type, ...fact }] of Object.entries(names)) {
      const value = 'value' in fact ? fact.value : fact
      entries.push([name, [value, type, file, ...(familiesOf.get(name) ?? [])]])
    }
  }
  const doc = 'Name -> value (or the value on each architecture that has it), C type, header, families.'
  return `${header(['constants.json'], abi.constants.sources)}
${jsonText('constants', doc, sortedByName(entries))}`
}
