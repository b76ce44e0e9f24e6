// The layout of every struct and union on each architecture, by the compiler's own description of types.

import type { Layout, Member as LayoutMember } from '#lib/abi/layout.js'
import { ARCHITECTURES, type Architecture, type PerArchitecture, perArchitecture } from './architectures.js'
import { Btf, type BtfType, type Member } from './btf.js'
import type { Compiler } from './compiler.js'
import { names } from './unit.js'

export type Struct = { readonly header: string } & PerArchitecture<Layout>

/**
 * x86-64's user-space header calls this a plain unsigned long. To the kernel it is the same struct on both
 * architectures (arch/x86/include/asm/signal.h).
 */
const SIGNAL_SET = 'sigset_t'

/** Name -> layout, for every struct and union with a name or a typedef. */
export function structs(
  compilers: Readonly<Record<Architecture, Compiler>>,
  units: Readonly<Record<Architecture, string>>,
): Record<string, Struct> {
  const found = {
    x64: layouts(compilers.x64, units.x64),
    arm64: layouts(compilers.arm64, units.arm64),
  }
  const result: Record<string, Struct> = {}
  const all = new Set(ARCHITECTURES.flatMap((architecture) => [...found[architecture].keys()]))
  for (const name of [...all].sort()) {
    const arm64 = found.arm64.get(name)
    const x64 = found.x64.get(name) ?? (name === SIGNAL_SET ? arm64 : undefined)
    const header = x64?.header ?? arm64?.header ?? ''
    result[name] = { header, ...perArchitecture(x64?.layout, arm64?.layout) }
  }
  return result
}

/** All types, also those that nothing uses. */
const BTF_OPTIONS: readonly string[] = ['-gbtf', '-fno-eliminate-unused-debug-types']

interface Found {
  readonly header: string
  readonly layout: Layout
}

function layouts(compiler: Compiler, unit: string): Map<string, Found> {
  const btf = new Btf(compiler.compile(unit, '.BTF', BTF_OPTIONS))
  const { firstSeen } = names(compiler, unit)
  const reader = new LayoutReader(btf, reversesDimensions(compiler))
  const named = new Map<string, { layout: Layout; cType: string }>()
  for (const [id, type] of btf.types.entries()) {
    const name = reader.nameOf(id)
    if (name === undefined || !isAggregate(type)) continue
    named.set(name, { layout: reader.layout(type), cType: reader.cType(id) })
  }
  const aligns = alignments(
    compiler,
    unit,
    [...named.values()].map(({ cType }) => cType),
  )
  const found = new Map<string, Found>()
  for (const [i, [name, { layout }]] of [...named].entries()) {
    const header = firstSeen.get(name)
    if (header === undefined) throw new Error(`no header has struct ${name}`)
    const { kind, size, fields } = layout
    found.set(name, { header, layout: { kind, size, align: aligns[i] ?? 1, fields } })
  }
  return found
}

/** gcc 12 describes `x[2][3]` as three times two elements, later ones as two times three. */
function reversesDimensions(compiler: Compiler): boolean {
  const btf = new Btf(compiler.compile('char rawsys[2][3];', '.BTF', BTF_OPTIONS))
  const outer = btf.types.filter((type) => type.kind === 'array').at(-1)
  return outer?.kind === 'array' && outer.count === 3
}

function alignments(compiler: Compiler, unit: string, cTypes: readonly string[]): number[] {
  const table = cTypes.map((cType) => `_Alignof(${cType}),`).join('\n')
  const text = `${unit}\nconst unsigned char rawsys[] __attribute__((section(".rawsys"))) = {\n${table}\n};\n`
  return [...compiler.compile(text, '.rawsys')]
}

type Aggregate = BtfType & { readonly kind: 'struct' | 'union' }

function isAggregate(type: BtfType): type is Aggregate {
  return type.kind === 'struct' || type.kind === 'union'
}

/** Describes the structs of one BTF blob. */
export class LayoutReader {
  readonly #btf: Btf
  readonly #reversed: boolean
  /** Structs without a name of their own, by the typedef that names them. */
  readonly #typedefs = new Map<BtfType, string>()

  constructor(btf: Btf, reversed: boolean = false) {
    this.#btf = btf
    this.#reversed = reversed
    for (const type of btf.types) {
      if (type.kind !== 'typedef') continue
      const target = btf.type(type.type)
      if (isAggregate(target) && target.name === '' && !this.#typedefs.has(target)) {
        this.#typedefs.set(target, type.name)
      }
    }
  }

  nameOf(id: number): string | undefined {
    const type = this.#btf.type(id)
    if (!isAggregate(type)) return undefined
    return type.name === '' ? this.#typedefs.get(type) : type.name
  }

  /** The type as C writes it, without the dimensions of an array. */
  cType(id: number): string {
    const type = this.#btf.type(id)
    switch (type.kind) {
      case 'void':
        return 'void'
      case 'int':
      case 'float':
      case 'typedef':
        return type.name
      case 'enum':
        return type.name === '' ? 'enum' : `enum ${type.name}`
      case 'incomplete':
        return `struct ${type.name}`
      case 'struct':
      case 'union':
        return type.name === '' ? (this.#typedefs.get(type) ?? type.kind) : `${type.kind} ${type.name}`
      case 'pointer': {
        const target = this.cType(type.type)
        return target.endsWith('*') ? `${target}*` : `${target} *`
      }
      case 'array':
      case 'qualifier':
        return this.cType(type.type)
      case 'function':
        return 'function'
      case 'other':
        throw new Error('a type that is no C type')
    }
  }

  layout({ kind, size, members }: Aggregate): Layout {
    return { kind, size, fields: members.map((member) => this.#field(member)) }
  }

  #field({ name, type, bitOffset, bitWidth }: Member): LayoutMember {
    const { element, count: dimensions } = this.#elements(type)
    const count = this.#reversed ? dimensions.reverse() : dimensions
    const size = this.#btf.sizeOf(element)
    const unit = bitWidth === 0 ? bitOffset / 8 : Math.floor(bitOffset / (8 * size)) * size
    return {
      name,
      type: this.cType(element),
      offset: unit,
      size,
      ...(count.length === 0 ? {} : { count }),
      ...(bitWidth === 0 ? {} : { bits: [bitOffset - 8 * unit, bitWidth] as const }),
      ...(this.cType(element) === SIGNAL_SET ? { struct: SIGNAL_SET } : this.#nature(element)),
    }
  }

  #nature(id: number): Pick<LayoutMember, 'signed' | 'struct' | 'layout'> {
    const type = this.#btf.resolve(id)
    if (isAggregate(type)) {
      const name = type.name === '' ? this.#typedefs.get(type) : type.name
      return name === undefined ? { layout: this.layout(type) } : { struct: name }
    }
    if (type.kind !== 'int' && type.kind !== 'enum') return {}
    return type.name === 'char' ? {} : { signed: type.signed }
  }

  #elements(id: number): { element: number; count: number[] } {
    const type = this.#btf.type(id)
    const behind = this.#btf.resolve(id)
    if (type.kind === 'qualifier') return this.#elements(type.type)
    if (behind.kind !== 'array') return { element: id, count: [] }
    if (type.kind === 'typedef') return this.#elements(type.type)
    const { element, count } = this.#elements(behind.type)
    return { element, count: [behind.count, ...count] }
  }
}
