// Dynamic symbols as readelf prints them.

import { runCommand } from '../support/child.js'

export interface PrintedSymbol {
  readonly name: string
  /** Null where it has none. */
  readonly version: string | null
  /** Whether it is the one of its name that is taken where no version is named. */
  readonly isDefault: boolean
  /** As printed: FUNC, NOTYPE, OBJECT. */
  readonly type: string
  /** As printed: GLOBAL, WEAK, LOCAL. */
  readonly binding: string
  readonly value: number
  readonly size: number
  /** Whether its value is no place in the image. */
  readonly isAbsolute: boolean
}

//                    Num     Value   Size        Type   Bind        Vis   Ndx   Name        @@     Version
const ROW = /^ +\d+: ([0-9a-f]+) +(\w+) (\w+) +(\w+) +\w+ +(\w+) ?([^@\s]*)(?:(@@?)(\S+))?$/gm

/** The defined dynamic symbols of a file, by table order. */
export function printedSymbols(file: string): PrintedSymbol[] {
  const { status, stdout, stderr } = runCommand('readelf', ['--dyn-syms', '-W', file])
  if (status !== 0 || stderr !== '') throw new Error(`readelf ended with ${status}: ${stderr}`)
  const rows = [...stdout.matchAll(ROW)]
  const [, count] = /contains (\d+) entries/.exec(stdout) ?? []
  if (rows.length !== Number(count)) throw new Error(`expected ${count} rows of readelf, got:\n${stdout}`)
  return rows.filter(([, , , , , section]) => section !== 'UND').map(symbolOf)
}

function symbolOf(row: RegExpExecArray): PrintedSymbol {
  const [, value = '', size, type = '', binding = '', section, name = '', at, named] = row
  const isAbsolute = section === 'ABS'
  return {
    name,
    // The symbol that linkers make of a version is in that version itself, which readelf does not repeat.
    version: named ?? (isAbsolute ? name : null),
    isDefault: at !== '@',
    type,
    binding,
    value: Number.parseInt(value, 16),
    size: Number(size),
    isAbsolute,
  }
}
