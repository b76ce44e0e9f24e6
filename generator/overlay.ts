// The subjects of the overlay brought together.

import type { Subject } from '#abi/overlay/vocabulary.js'

const RECORDS = ['calls', 'fields', 'families'] as const
type RecordKey = (typeof RECORDS)[number]

export function merge(subjects: readonly Subject[]): Subject {
  return {
    calls: union(subjects, 'calls'),
    fields: union(subjects, 'fields'),
    families: union(subjects, 'families'),
    multiplexers: subjects.flatMap(({ multiplexers = [] }) => multiplexers),
    options: subjects.flatMap(({ options = [] }) => options),
  }
}

function union<K extends RecordKey>(subjects: readonly Subject[], key: K): NonNullable<Subject[K]> {
  return Object.assign({}, ...subjects.map((subject) => subject[key]))
}

/** What more than one subject speaks about. */
export function duplicates(subjects: readonly Subject[]): string[] {
  return [
    ...RECORDS.flatMap((key) => repeated(subjects.flatMap((subject) => Object.keys(subject[key] ?? {})))),
    ...repeated(
      subjects.flatMap(({ multiplexers = [] }) =>
        multiplexers.flatMap(({ call, commands }) => Object.keys(commands).map((name) => `${call}(${name})`)),
      ),
    ),
    ...repeated(
      subjects.flatMap(({ options = [] }) =>
        options.flatMap(({ level, options }) => Object.keys(options).map((name) => `${level}, ${name}`)),
      ),
    ),
  ]
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, i) => names.indexOf(name) < i)
}
