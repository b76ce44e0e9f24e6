// The value and the C type of every constant, by the compiler: macros and enumerators.

import { ARCHITECTURES, type Architecture, type PerArchitecture, perArchitecture } from './architectures.js'
import { type Compiler, PROBE } from './compiler.js'
import { type Names, names } from './unit.js'

/** A number that fits is a number; others are written in decimal. */
export type Exact = number | string

export type Constant = { readonly type: string } & PerArchitecture<Exact>

export interface Constants {
  /** Header -> name -> constant. */
  readonly constants: Record<string, Record<string, Constant>>
  /** Header -> name -> why it is no constant. */
  readonly rejected: Record<string, Record<string, string>>
}

/** The C types a constant may have, by the number that the probe gives for each. */
const TYPES = [
  'other',
  'int',
  'unsigned int',
  'long',
  'unsigned long',
  'long long',
  'unsigned long long',
  'string',
  'pointer',
] as const
type Type = (typeof TYPES)[number]

const TYPE_MACRO = `
#define RAWSYS_TYPE(X) _Generic((X), int: 1, unsigned int: 2, long: 3, unsigned long: 4, long long: 5, \\
  unsigned long long: 6, char: 1, signed char: 1, unsigned char: 2, short: 1, unsigned short: 2, \\
  char *: 7, const char *: 7, default: __builtin_classify_type(X) == 5 ? 8 : 0)
`

interface Found {
  readonly names: Names
  readonly values: ReadonlyMap<string, { readonly type: Type; readonly value: Exact }>
  readonly rejected: ReadonlyMap<string, string>
}

/** Macros that are listed elsewhere: syscall numbers, error numbers, signals. */
export type Elsewhere = (name: string) => boolean

export function constants(
  compilers: Readonly<Record<Architecture, Compiler>>,
  units: Readonly<Record<Architecture, string>>,
  elsewhere: Elsewhere,
): Constants {
  const found = {
    x64: find(compilers.x64, units.x64, elsewhere),
    arm64: find(compilers.arm64, units.arm64, elsewhere),
  }
  const all = new Set(ARCHITECTURES.flatMap((a) => [...found[a].values.keys(), ...found[a].rejected.keys()]))
  const accepted: Named<Constant>[] = []
  const rejected: Named<string>[] = []
  for (const name of [...all].sort()) {
    const header = headerOf(found, name)
    const constant = merged(found, name)
    const reason = found.x64.rejected.get(name) ?? found.arm64.rejected.get(name)
    if (constant !== undefined) accepted.push({ header, name, value: constant })
    else if (reason !== undefined) rejected.push({ header, name, value: reason })
  }
  return { constants: byHeader(accepted), rejected: byHeader(rejected) }
}

interface Named<T> {
  readonly header: string
  readonly name: string
  readonly value: T
}

function byHeader<T>(all: readonly Named<T>[]): Record<string, Record<string, T>> {
  const headers = [...new Set(all.map(({ header }) => header))].sort()
  return Object.fromEntries(
    headers.map((header) => {
      const own = all.filter((named) => named.header === header)
      return [header, Object.fromEntries(own.map(({ name, value }) => [name, value]))]
    }),
  )
}

function headerOf(found: Record<Architecture, Found>, name: string): string {
  for (const architecture of ARCHITECTURES) {
    const { macros, firstSeen } = found[architecture].names
    const header = macros.get(name) ?? firstSeen.get(name)
    if (header !== undefined) return header
  }
  throw new Error(`no header for ${name}`)
}

function merged(found: Record<Architecture, Found>, name: string): Constant | undefined {
  const x64 = found.x64.values.get(name)
  const arm64 = found.arm64.values.get(name)
  if (x64 === undefined && arm64 === undefined) return undefined
  const type = (x64 ?? arm64)?.type ?? 'other'
  if (x64 !== undefined && arm64 !== undefined && x64.type !== arm64.type) {
    throw new Error(`${name} is of type ${x64.type} on x64 and ${arm64.type} on arm64`)
  }
  return { type, ...perArchitecture(x64?.value, arm64?.value) }
}

function find(compiler: Compiler, unit: string, elsewhere: Elsewhere): Found {
  const found = names(compiler, unit)
  const candidates = [...new Set([...found.macros.keys(), ...found.enumerators])].filter(
    (name) => !elsewhere(name),
  )
  const rejected = new Map<string, string>()
  const types = typesOf(compiler, unit, candidates, rejected)
  const values = new Map<string, { type: Type; value: Exact }>()
  for (const [name, value] of numbers(compiler, unit, types, rejected)) values.set(name, value)
  for (const [name, value] of strings(compiler, unit, types)) values.set(name, value)
  return { names: found, values, rejected }
}

/** In a function of its own, because the compiler complains of an unknown word once in each. */
function inFunction(name: string, statement: string): string {
  return `void rawsys_${name}(void) { ${statement}; }`
}

/** Drops the names about whose line the compiler complains, until it has no complaints. */
function accepted(
  compiler: Compiler,
  unit: string,
  candidates: readonly string[],
  line: (name: string) => string,
  rejected: Map<string, string>,
): string[] {
  let rest = candidates
  for (let round = 0; round < 5; round++) {
    const complaints = compiler.check(`${unit}\n${TYPE_MACRO}# 1 "${PROBE}"\n${rest.map(line).join('\n')}\n`)
    if (complaints.length === 0) return [...rest]
    const bad = new Map<string, string>()
    for (const complaint of complaints) {
      const name = rest[complaint.line - 1]
      if (name === undefined) throw new Error(`line ${complaint.line}: ${complaint.message}`)
      if (!bad.has(name)) bad.set(name, complaint.message)
    }
    for (const [name, message] of bad) rejected.set(name, message)
    rest = rest.filter((name) => !bad.has(name))
  }
  throw new Error('the compiler still complains after five rounds')
}

function typesOf(
  compiler: Compiler,
  unit: string,
  candidates: readonly string[],
  rejected: Map<string, string>,
): Map<string, Type> {
  const line = (name: string) => inFunction(name, `static const int type = RAWSYS_TYPE(${name})`)
  const known = accepted(compiler, unit, candidates, line, rejected)
  const table = known.map((name) => `RAWSYS_TYPE(${name}),`).join('\n')
  const data = compiler.compile(
    `${unit}\n${TYPE_MACRO}const unsigned char rawsys[] __attribute__((section(".rawsys"))) = {\n${table}\n};\n`,
    '.rawsys',
  )
  const types = new Map<string, Type>()
  for (const [i, name] of known.entries()) {
    const type = TYPES[data[i] ?? 0] ?? 'other'
    if (type === 'other') rejected.set(name, 'neither a number nor a string nor a pointer')
    else types.set(name, type)
  }
  return types
}

function* numbers(
  compiler: Compiler,
  unit: string,
  types: ReadonlyMap<string, Type>,
  rejected: Map<string, string>,
): Generator<[string, { type: Type; value: Exact }]> {
  const candidates = [...types].filter(([, type]) => type !== 'string').map(([name]) => name)
  // The address of a function would do for an initializer, but is no constant.
  const line = (name: string) => inFunction(name, `_Static_assert((unsigned long long)(${name}) | 1, "")`)
  const known = accepted(compiler, unit, candidates, line, rejected)
  const table = known.map((name) => `(unsigned long long)(${name}),`).join('\n')
  const data = compiler.compile(
    `${unit}\nconst unsigned long long rawsys[] __attribute__((section(".rawsys"))) = {\n${table}\n};\n`,
    '.rawsys',
  )
  for (const [i, name] of known.entries()) {
    const type = types.get(name) ?? 'int'
    const raw = data.readBigUInt64LE(8 * i)
    yield [name, { type, value: exact(type.startsWith('unsigned') ? raw : BigInt.asIntN(64, raw)) }]
  }
}

function exact(value: bigint): Exact {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : `${value}`
}

function* strings(
  compiler: Compiler,
  unit: string,
  types: ReadonlyMap<string, Type>,
): Generator<[string, { type: Type; value: Exact }]> {
  const known = [...types].filter(([, type]) => type === 'string').map(([name]) => name)
  const table = known.map(
    (name) => `const char rawsys_${name}[] __attribute__((section(".rawsys"), aligned(1))) = ${name};`,
  )
  const text = compiler.compile(`${unit}\n${table.join('\n')}\n`, '.rawsys').toString('utf8')
  for (const [i, value] of text.split('\0').slice(0, known.length).entries()) {
    yield [known[i] ?? '', { type: 'string', value }]
  }
}
