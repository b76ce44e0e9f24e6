import type { Family } from '#abi/overlay/vocabulary.js'
import type { Abi } from '../abi.js'
import type { Constant, Exact } from '../constants.js'
import { type SubjectName, subjectOf } from '../header-list.js'
import { header, jsonText, sortedByName } from './text.js'

/** The constants whose headers belong to one subject, and the families that they are members of. */
export function constants(
  abi: Abi,
  familiesOf: ReadonlyMap<string, readonly Family[]>,
  subject: SubjectName,
): string {
  const headers = Object.entries(abi.constants.constants).filter(([file]) => subjectOf(file) === subject)
  const names = headers.flatMap(([, constants]) => Object.keys(constants))
  return `${header(['constants.json', 'overlay'], abi.constants.sources)}
${jsonText('constants', 'Header -> C type -> name -> value, or the value on each architecture that has it.', byType(headers), 3)}
${jsonText('families', 'Family -> its constants among these.', members(names, familiesOf))}`
}

type ByType = Record<string, Record<string, Exact | object>>

function byType(headers: readonly [string, Record<string, Constant>][]): Record<string, ByType> {
  const result: Record<string, ByType> = {}
  for (const [file, constants] of headers) {
    const types: ByType = {}
    for (const [name, { type, ...fact }] of Object.entries(constants)) {
      types[type] = { ...types[type], [name]: 'value' in fact ? fact.value : fact }
    }
    result[file] = types
  }
  return result
}

function members(
  names: readonly string[],
  familiesOf: ReadonlyMap<string, readonly Family[]>,
): Record<string, string> {
  const families = new Map<Family, string[]>()
  for (const name of names) {
    for (const family of familiesOf.get(name) ?? [])
      families.set(family, [...(families.get(family) ?? []), name])
  }
  return sortedByName([...families].map(([family, constants]) => [family, constants.join(' ')]))
}
