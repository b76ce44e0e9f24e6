// C that holds only if what was extracted is true: the compiler is asked about each statement.

import type { Constant, Field, Struct } from 'rawsys/abi'
import { type Compiler, PROBE } from '#generator/compiler.js'
import type { Difference } from './report.js'

export interface Comparison {
  readonly compared: number
  readonly differences: readonly Difference[]
}

/** A statement about a name, and what it says. */
interface Statement {
  readonly what: string
  readonly detail: string
  readonly c: string
}

/** What the headers do not have at all is no disagreement. */
const ABSENT =
  /undeclared|no member named|incomplete type|unknown type name|not a member|undefined type|expected|storage size/

/** Asks the compiler, which has seen the headers in `includes`, about every statement. */
function ask(compiler: Compiler, includes: string, statements: readonly Statement[]): Comparison {
  const lines = statements.map(({ c }, i) => `void rawsys_${i}(void) { ${c} }`)
  const complaints = compiler.check(`${includes}\n# 1 "${PROBE}"\n${lines.join('\n')}\n`)
  const messages = new Map<number, string[]>()
  for (const { line, message } of complaints) {
    if (line === 0) throw new Error(`the headers do not compile: ${message}`)
    messages.set(line - 1, [...(messages.get(line - 1) ?? []), message])
  }
  const differences: Difference[] = []
  let compared = statements.length
  for (const [i, said] of messages) {
    const statement = statements[i]
    if (said.some((message) => ABSENT.test(message))) compared--
    else if (statement !== undefined) {
      differences.push({ what: statement.what, detail: `${statement.detail}; ${said.join('; ')}` })
    }
  }
  return { compared, differences }
}

/** Struct name -> how C writes its type, for those that the headers have. */
export function knownTypes(
  compiler: Compiler,
  includes: string,
  structs: readonly Struct[],
): Map<string, string> {
  const spellings = structs.flatMap(({ name, kind }) => [
    { name, type: `${kind} ${name}` },
    { name, type: name },
  ])
  const lines = spellings.map(({ type }, i) => `void rawsys_${i}(void) { (void)sizeof(${type}); }`)
  const complaints = compiler.check(`${includes}\n# 1 "${PROBE}"\n${lines.join('\n')}\n`)
  const bad = new Set(complaints.map(({ line }) => line - 1))
  const known = new Map<string, string>()
  for (const [i, { name, type }] of spellings.entries()) {
    if (!bad.has(i) && !known.has(name)) known.set(name, type)
  }
  return known
}

/** Sizes, alignments, offsets and signedness. */
export function probeLayouts(
  compiler: Compiler,
  includes: string,
  structs: readonly Struct[],
  types: ReadonlyMap<string, string>,
): Comparison {
  const statements = structs.flatMap((struct) => {
    const type = types.get(struct.name)
    return type === undefined ? [] : layoutStatements(struct, type)
  })
  return ask(compiler, includes, statements)
}

function layoutStatements(struct: Struct, type: string): Statement[] {
  const whole = {
    what: `${struct.name}.size`,
    detail: `size ${struct.size}, alignment ${struct.align}`,
    c: asserts([`sizeof(${type}) == ${struct.size}`, `_Alignof(${type}) == ${struct.align}`]),
  }
  const fields = [...struct.fields.values()].filter(({ bits }) => bits === undefined)
  return [whole, ...fields.map((field) => fieldStatement(struct, type, field))]
}

function fieldStatement(struct: Struct, type: string, field: Field): Statement {
  const { offset, size, count = [], signed } = field
  const name = field.name.replaceAll('[]', '[0]')
  const element = `((${type} *)0)->${name}${count.map(() => '[0]').join('')}`
  return {
    what: `${struct.name}.${field.name}`,
    detail: JSON.stringify({ offset, size, count, signed }),
    c: asserts([
      `__builtin_offsetof(${type}, ${name}) == ${offset}`,
      `sizeof(${element}) == ${size}`,
      ...(count.length === 0 || count.includes(0)
        ? []
        : [`sizeof(((${type} *)0)->${name}) == ${count.reduce((product, n) => product * n, size)}`]),
      ...(signed === undefined ? [] : [`((__typeof__(${element}))-1 < 0) == ${signed ? 1 : 0}`]),
    ]),
  }
}

function asserts(conditions: readonly string[]): string {
  return conditions.map((condition) => `_Static_assert(${condition}, "${condition}");`).join(' ')
}

/** Each bit-field set to all ones by the compiler, and found in the bytes that it made. */
export function probeBitFields(
  compiler: Compiler,
  includes: string,
  structs: readonly Struct[],
  types: ReadonlyMap<string, string>,
): Comparison {
  const cases = structs.flatMap((struct) => {
    const type = types.get(struct.name)
    if (type === undefined) return []
    const fields = [...struct.fields.values()].filter(({ bits }) => bits !== undefined)
    return fields.map((field) => ({ struct, field, type }))
  })
  const objects = cases.map(
    ({ type, field }, i) =>
      `${type} rawsys_${i} __attribute__((section(".rawsys"), aligned(${CELL}))) = { .${field.name} = -1 };`,
  )
  const data = compiler.compile(`${includes}\n${objects.join('\n')}\n`, '.rawsys', ['-fno-toplevel-reorder'])
  const differences: Difference[] = []
  let at = 0
  for (const { struct, field } of cases) {
    const found = data.subarray(at, at + struct.size)
    const expected = onesIn(struct.size, field)
    if (!found.equals(expected)) {
      const what = `${struct.name}.${field.name}`
      differences.push({ what, detail: `${expected.toString('hex')}, not ${found.toString('hex')}` })
    }
    at += Math.ceil(struct.size / CELL) * CELL
  }
  return { compared: cases.length, differences }
}

/** Each object begins at a multiple of this. */
const CELL = 64

function onesIn(size: number, { offset, bits: [first, width] = [0, 0] }: Field): Buffer {
  const bytes = Buffer.alloc(size)
  for (let bit = 8 * offset + first; bit < 8 * offset + first + width; bit++) {
    const byte = bytes[bit >> 3] ?? 0
    bytes[bit >> 3] = byte | (1 << (bit & 7))
  }
  return bytes
}

/** The value of each constant that the headers have. */
export function probeConstants(
  compiler: Compiler,
  includes: string,
  constants: Iterable<Constant>,
): Comparison {
  // Others are not even asked about: a compiler takes its time to propose something else for an unknown name.
  const words = new Set(compiler.preprocess(includes, { definitions: true }).match(/\b[A-Za-z_]\w*/g))
  const known = [...constants].filter(({ name }) => words.has(name))
  return ask(compiler, includes, known.map(constantStatement))
}

function constantStatement({ name, value, type }: Constant): Statement {
  const statement = (c: string): Statement => ({ what: name, detail: `${type} ${value}`, c })
  if (typeof value === 'string') {
    return statement(`_Static_assert(!__builtin_strcmp(${name}, ${JSON.stringify(value)}), "");`)
  }
  const bits = `${BigInt.asUintN(64, BigInt(value))}ULL`
  return statement(`_Static_assert((unsigned long long)(${name}) == ${bits}, "");`)
}
