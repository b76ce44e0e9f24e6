// The BPF Type Format: C types as the compiler, or the running kernel, describes them.
// Documentation/bpf/btf.rst and include/uapi/linux/btf.h in the kernel's source.

const MAGIC = 0xeb9f

const INT = 1
const PTR = 2
const ARRAY = 3
const STRUCT = 4
const UNION = 5
const ENUM = 6
const FWD = 7
const TYPEDEF = 8
const FUNC_PROTO = 13
const VAR = 14
const DATASEC = 15
const FLOAT = 16
const DECL_TAG = 17
const ENUM64 = 19

export interface Member {
  readonly name: string
  readonly type: number
  /** From the start of the struct, in bits. */
  readonly bitOffset: number
  /** The width of a bit-field, else 0. */
  readonly bitWidth: number
}

export type BtfType =
  | { readonly kind: 'void' }
  | { readonly kind: 'int'; readonly name: string; readonly size: number; readonly signed: boolean }
  | { readonly kind: 'float'; readonly name: string; readonly size: number }
  | { readonly kind: 'pointer'; readonly type: number }
  | { readonly kind: 'array'; readonly type: number; readonly count: number }
  | {
      readonly kind: 'struct' | 'union'
      readonly name: string
      readonly size: number
      readonly members: readonly Member[]
    }
  | {
      readonly kind: 'enum'
      readonly name: string
      readonly size: number
      readonly signed: boolean
      readonly enumerators: readonly string[]
    }
  | { readonly kind: 'typedef'; readonly name: string; readonly type: number }
  | { readonly kind: 'qualifier'; readonly type: number }
  | { readonly kind: 'function' }
  | { readonly kind: 'incomplete'; readonly name: string }
  | { readonly kind: 'other' }

/** The types of one BTF blob by their ids; 0 is void. */
export class Btf {
  readonly types: readonly BtfType[]
  readonly #strings: Buffer

  constructor(blob: Buffer) {
    if (blob.readUInt16LE(0) !== MAGIC) throw new Error('no BTF: the magic number is missing')
    const header = blob.readUInt32LE(4)
    const types = header + blob.readUInt32LE(8)
    const end = types + blob.readUInt32LE(12)
    const strings = header + blob.readUInt32LE(16)
    this.#strings = blob.subarray(strings, strings + blob.readUInt32LE(20))
    this.types = this.#read(blob.subarray(types, end))
  }

  type(id: number): BtfType {
    const type = this.types[id]
    if (type === undefined) throw new Error(`no BTF type ${id}`)
    return type
  }

  /** The type behind qualifiers, and behind typedefs too. */
  resolve(id: number): BtfType {
    const type = this.type(id)
    return type.kind === 'qualifier' || type.kind === 'typedef' ? this.resolve(type.type) : type
  }

  /** Bytes that a value of the type takes. */
  sizeOf(id: number): number {
    const type = this.resolve(id)
    switch (type.kind) {
      case 'int':
      case 'float':
      case 'enum':
      case 'struct':
      case 'union':
        return type.size
      case 'pointer':
        return 8
      case 'array':
        return type.count * this.sizeOf(type.type)
      default:
        throw new Error(`a ${type.kind} has no size`)
    }
  }

  #read(data: Buffer): BtfType[] {
    const types: BtfType[] = [{ kind: 'void' }]
    for (let at = 0; at < data.length; ) {
      const name = this.#string(data.readUInt32LE(at))
      const info = data.readUInt32LE(at + 4)
      const size = data.readUInt32LE(at + 8)
      const kind = (info >>> 24) & 0x1f
      const length = info & 0xffff
      const flag = info >>> 31 === 1
      const extra = data.subarray(at + 12)
      types.push(this.#type({ kind, name, size, length, flag, extra }))
      at += 12 + extraSize(kind, length)
    }
    return types
  }

  #type({ kind, name, size, length, flag, extra }: Raw): BtfType {
    switch (kind) {
      case INT:
        return { kind: 'int', name, size, signed: ((extra.readUInt32LE(0) >>> 24) & 1) === 1 }
      case FLOAT:
        return { kind: 'float', name, size }
      case PTR:
        return { kind: 'pointer', type: size }
      case ARRAY:
        return { kind: 'array', type: extra.readUInt32LE(0), count: extra.readUInt32LE(8) }
      case STRUCT:
      case UNION:
        return {
          kind: kind === STRUCT ? 'struct' : 'union',
          name,
          size,
          members: this.#members(extra, length, flag),
        }
      case ENUM:
      case ENUM64: {
        const step = kind === ENUM ? 8 : 12
        const enumerators = indices(length).map((i) => this.#string(extra.readUInt32LE(step * i)))
        return { kind: 'enum', name, size, signed: flag, enumerators }
      }
      case FWD:
        return { kind: 'incomplete', name }
      case TYPEDEF:
        return { kind: 'typedef', name, type: size }
      // volatile, const, restrict and type tags
      case 9:
      case 10:
      case 11:
      case 18:
        return { kind: 'qualifier', type: size }
      case FUNC_PROTO:
        return { kind: 'function' }
      default:
        return { kind: 'other' }
    }
  }

  #members(extra: Buffer, length: number, bitFields: boolean): Member[] {
    return indices(length).map((i) => {
      const offset = extra.readUInt32LE(12 * i + 8)
      return {
        name: this.#string(extra.readUInt32LE(12 * i)),
        type: extra.readUInt32LE(12 * i + 4),
        bitOffset: bitFields ? offset & 0xffffff : offset,
        bitWidth: bitFields ? offset >>> 24 : 0,
      }
    })
  }

  #string(offset: number): string {
    return this.#strings.toString('latin1', offset, this.#strings.indexOf(0, offset))
  }
}

interface Raw {
  readonly kind: number
  readonly name: string
  readonly size: number
  readonly length: number
  readonly flag: boolean
  readonly extra: Buffer
}

function extraSize(kind: number, length: number): number {
  switch (kind) {
    case INT:
    case VAR:
    case DECL_TAG:
      return 4
    case ARRAY:
      return 12
    case STRUCT:
    case UNION:
    case DATASEC:
    case ENUM64:
      return 12 * length
    case ENUM:
    case FUNC_PROTO:
      return 8 * length
    default:
      return 0
  }
}

function indices(length: number): number[] {
  return Array.from({ length }, (_, i) => i)
}
