// abi/*.json, as data with types.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FlatField, flatten } from '#lib/abi/layout.js'
import {
  ARCHITECTURES,
  type Architecture,
  type NumberedArchitecture,
  type PerArchitecture,
  valueOn,
} from './architectures.js'
import type { Constants } from './constants.js'
import type { Source } from './debian-package.js'
import type { Errnos } from './errno.js'
import type { Row } from './numbers.js'
import { ABI } from './paths.js'
import type { Argument, Prototype } from './prototypes.js'
import type { Signals } from './signals.js'
import type { Struct } from './structs.js'

type From<T> = T & { readonly sources: readonly Source[] }

/** Everything that was extracted. */
export interface Abi {
  readonly numbers: From<Record<NumberedArchitecture, readonly Row[]>>
  readonly prototypes: From<{ readonly prototypes: Record<string, PerArchitecture<Prototype>> }>
  readonly constants: From<Constants>
  readonly structs: From<{ readonly structs: Record<string, Struct> }>
  readonly errno: From<Errnos>
  readonly signals: From<Signals>
}

export function loadAbi(): Abi {
  return {
    numbers: load('numbers'),
    prototypes: load('prototypes'),
    constants: load('constants'),
    structs: load('structs'),
    errno: load('errno'),
    signals: load('signals'),
  }
}

function load<T>(name: string): T {
  return JSON.parse(readFileSync(join(ABI, `${name}.json`), 'utf8')) as T
}

/** The arguments of every syscall that one architecture implements, by the name in its table. */
export function implementedSyscalls(abi: Abi, architecture: Architecture): Map<string, readonly Argument[]> {
  const calls = new Map<string, readonly Argument[]>()
  for (const { name, entry } of abi.numbers[architecture]) {
    if (entry === undefined) continue
    const fact = abi.prototypes.prototypes[entry]
    const prototype = fact && valueOn(architecture, fact)
    if (prototype === undefined) throw new Error(`${name}: no prototype of ${entry} on ${architecture}`)
    calls.set(name, prototype.args)
  }
  return calls
}

/** The fields of a struct, on whichever architecture has them. */
export function fieldsOf(struct: Struct): FlatField[] {
  const layouts = ARCHITECTURES.flatMap((architecture) => valueOn(architecture, struct) ?? [])
  const byName = new Map(layouts.flatMap((layout) => flatten(layout)).map((field) => [field.name, field]))
  return [...byName.values()]
}
