// From the overlay's words to how a typed call takes an argument: its kind at run time, and its TypeScript
// type.

import type { Pointer, Reach, Value, Word } from '#abi/overlay/vocabulary.js'
import { WIDE_WORDS } from '#lib/struct/nature.js'
import type { Scalar } from '#lib/sys/holder.js'
import { type Abi, fieldsOf } from '../abi.js'
import { type Architecture, valueOn } from '../architectures.js'
import { constantValue } from './constant-values.js'
import { canonical } from './structs.js'

/** A size that may differ between the architectures. */
export type Sized = number | Readonly<Record<Architecture, number>>

/** As lib/sys/kind.ts has it, but for both architectures. */
export type ArgumentKind =
  | PlainKind
  | { memory: Sized; optional?: true; needs?: ArgumentNeeds }
  | { region: 'in' | 'out'; optional?: true; needs?: ArgumentNeeds }
  | { count: readonly (readonly [unit: Sized, place: number])[] }
  | { exactly: number }
  | { in: Scalar; least?: number; optional?: true; zero?: true }
  | { out: Scalar; least?: number; optional?: true }
  | { inout: Scalar; least?: number; optional?: true }
  | { length: Scalar; of: number; unit?: Sized }
  | { length: Scalar; room: number }

export type PlainKind =
  | 'int32'
  | 'uint32'
  | 'mode'
  | 'int64'
  | 'uint64'
  | 'word64'
  | 'flags64'
  | 'bits64'
  | 'bool'
  | 'unused'
  | 'text'
  | 'optional text'
  | 'strings'

export interface ArgumentNeeds {
  readonly bytes: number
  readonly each: number
  readonly arg?: number
  readonly at?: readonly [offset: number, scalar: Scalar]
  readonly bit?: number
}

/** One argument of a typed call. */
export interface TypedArgument {
  readonly name: string
  readonly word: Word
  readonly kind: ArgumentKind
  /** Its TypeScript type, without `undefined`. */
  readonly type: string
  /** Its type where a raw address stands for memory, if that is another. */
  readonly rawType?: string
  /** Whether it can be left out, or be undefined. */
  readonly canOmit: boolean
}

/** The same without what the overlay says by itself. */
type Taken = Omit<TypedArgument, 'name' | 'word' | 'canOmit'> & { readonly canOmit?: boolean }

export interface Parameter {
  readonly name: string
  readonly type: string
  readonly word: Word
}

/** C types of 64 bits that are no pointers. */
const WIDE: Readonly<Record<string, 'int64' | 'uint64'>> = {
  long: 'int64',
  loff_t: 'int64',
  off_t: 'int64',
  'unsigned long': 'uint64',
  size_t: 'uint64',
  u64: 'uint64',
  __u64: 'uint64',
  aio_context_t: 'uint64',
}
const SIGNED =
  /^(int|long|s32|__s32|s64|pid_t|key_t|key_serial_t|clockid_t|timer_t|mqd_t|qid_t|loff_t|off_t|__kernel_old_time_t|void)$/

/** The types of values that have one of their own; the others are plain numbers. */
const TYPES: Partial<Record<Value['kind'], string>> = {
  fd: 'FdArg',
  dirfd: 'FdArg',
  pid: 'PidArg',
  pgid: 'PidArg',
  sid: 'PidArg',
  tid: 'TidArg',
  key: 'KeyArg',
  ipc: 'IpcArg',
  timer: 'TimerArg',
  watch: 'WatchArg',
  uid: 'Plain',
  gid: 'Plain',
  signal: 'Plain',
  errno: 'Plain',
  mode: 'Plain',
}
/** Always 32 bits, whatever C says. */
const ALWAYS_INT: ReadonlySet<string> = new Set([
  'fd',
  'dirfd',
  'pid',
  'pgid',
  'sid',
  'tid',
  'key',
  'ipc',
  'timer',
  'watch',
  'signal',
  'errno',
])
/** The sort of an `int` that names a descriptor, open or not. */
const DESCRIPTOR_NUMBER = 'descriptor number'
/** 64 bits that are no quantity. */
const OPAQUE: ReadonlySet<string> = new Set(['address', 'cookie', 'mask', 'limit'])

export class Kinds {
  readonly #abi: Abi
  readonly #wideFamilies: ReadonlySet<string>

  constructor(abi: Abi, wideFamilies: ReadonlySet<string>) {
    this.#abi = abi
    this.#wideFamilies = wideFamilies
  }

  /** The arguments of a call, or of a command, in their order. */
  all(parameters: readonly Parameter[]): TypedArgument[] {
    return parameters.map((parameter) => this.#argument(parameter, parameters))
  }

  #argument(parameter: Parameter, all: readonly Parameter[]): TypedArgument {
    const { name, word } = parameter
    const typed = this.#typed(parameter, all)
    return { name, word, canOmit: false, ...typed }
  }

  #typed(parameter: Parameter, all: readonly Parameter[]): Taken {
    const { word, name } = parameter
    const wide = WIDE[bare(parameter.type)]
    switch (word.kind) {
      case 'flags':
      case 'choice':
      case 'command':
        return this.#flags(word, wide !== undefined)
      case 'time':
      case 'timeout':
        return integer(wide, isSigned(parameter.type))
      case 'path':
      case 'string':
        return word.optional === undefined
          ? { kind: 'text', type: 'Text' }
          : { kind: 'optional text', type: 'Text | null', canOmit: true }
      case 'strings':
        return { kind: 'strings', type: 'readonly Text[] | null' }
      case 'pointer':
        return this.#pointer(parameter, word, all)
      case 'depends':
        return { kind: 'bits64', type: 'Address | null' }
      case 'length':
        return this.#length(name, word, all)
      default:
        return value(word, wide, isSigned(parameter.type))
    }
  }

  #flags(word: Extract<Word, { families: unknown }>, isWide: boolean): { kind: PlainKind; type: string } {
    const families = [...word.families, ...('flags' in word ? (word.flags ?? []) : [])]
    const big = isWide && families.some((family) => this.#wideFamilies.has(family)) ? ' | bigint' : ''
    const permissions = word.kind === 'flags' && word.mode === true ? ' | Plain' : ''
    const type = `${word.kind === 'flags' ? 'Flags' : 'Choice'}<${families.join(' | ')}>${permissions}${big}`
    return { kind: isWide ? 'flags64' : 'uint32', type }
  }

  #pointer(parameter: Parameter, pointer: Pointer, all: readonly Parameter[]): Taken {
    const { to, count } = pointer
    if (typeof to !== 'string' && to.kind === 'length') return this.#lengthPointer(parameter, all)
    const measure = [pointer.size, count, pointer.bits].find((measure) => typeof measure === 'string')
    if (typeof measure === 'string') return this.#region(parameter, pointer, measure, all)
    const isNumber = typeof to !== 'string' && to.kind !== 'word' && to.kind !== 'pointer'
    if (isNumber && count === undefined) return this.#scalar(parameter, pointer)
    return this.#memory(parameter, pointer, all)
  }

  /** Memory that another argument measures. */
  #region(parameter: Parameter, pointer: Pointer, measure: string, all: readonly Parameter[]): Taken {
    const { to, direction } = pointer
    const { mark, or, canOmit } = optional(pointer)
    const takesText = to === 'bytes' && direction === 'in'
    const type = `${targetType(pointer)}${takesText ? ' | string' : ''}`
    const exactly = this.#exactSize(parameter, pointer, measure, all)
    const needs =
      this.#needs(pointer.reach, pointer, all) ?? (exactly > 0 ? { bytes: exactly, each: 0 } : undefined)
    return {
      kind: { region: takesText ? 'in' : 'out', ...mark, ...(needs === undefined ? {} : { needs }) },
      type: `${type}${or}`,
      rawType: `${type} | Address${or}`,
      canOmit,
    }
  }

  /** What a length of which there is only one right value asks of the memory. */
  #exactSize(parameter: Parameter, pointer: Pointer, measure: string, all: readonly Parameter[]): number {
    const word = all.find(({ name }) => name === measure)?.word
    const exactly = word !== undefined && 'value' in word ? (word.value ?? 0) : 0
    const unit = this.#unit(parameter, pointer, measure)
    return exactly * (typeof unit === 'number' ? unit : unit.x64)
  }

  /** Memory of a size that is known, or that the memory itself tells. */
  #memory(parameter: Parameter, pointer: Pointer, all: readonly Parameter[]): Taken {
    const { count, size, reach } = pointer
    const { mark, or, canOmit } = optional(pointer)
    const one = this.#elementSize(parameter, pointer)
    const memory = typeof count === 'number' && size === undefined ? times(one, count) : one
    const needs = this.#needs(reach, pointer, all)
    return {
      kind: { memory, ...(needs === undefined ? {} : { needs }), ...mark },
      type: `${targetType(pointer)}${or}`,
      canOmit,
    }
  }

  /** One number behind the pointer. */
  #scalar(parameter: Parameter, pointer: Pointer): Taken {
    const scalar = this.#scalarOf(parameter, pointer)
    const { mark, or, canOmit } = optional(pointer)
    const least = leastOf(pointer.reach)
    const marks = { ...(least > 0 ? { least } : {}), ...mark }
    switch (pointer.direction) {
      case 'in':
        if ((pointer.to as Word).kind === 'unused')
          return { kind: { in: scalar, zero: true }, type: 'Unused', canOmit: true }
        return {
          kind: { in: scalar, ...marks },
          type: `${this.#numberType(scalar, pointer)} | Bytes${or}`,
          canOmit,
        }
      case 'out':
        return { kind: { out: scalar, ...marks }, type: `${placeType(scalar)}${or}`, canOmit }
      case 'inout':
        return { kind: { inout: scalar, ...marks }, type: `${placeType(scalar)}${or}`, canOmit }
    }
  }

  /** The type of a number that the kernel reads behind a pointer. */
  #numberType(scalar: Scalar, { to }: Pointer): string {
    if (scalar === 'bits64') return 'bigint'
    if (scalar === 'bool') return 'boolean | 0 | 1'
    if (scalar.endsWith('64')) return 'Long'
    const word = to as Word
    if ('families' in word) return this.#flags(word, false).type
    return TYPES[word.kind as Value['kind']] ?? 'Quantity'
  }

  /** The length argument of regions: which they are, and in what units. */
  #length(name: string, word: Word, all: readonly Parameter[]): Taken {
    const exactly = 'value' in word ? word.value : undefined
    if (exactly !== undefined) return { kind: { exactly }, type: 'Quantity', canOmit: true }
    const count = this.#measured(name, all)
    // What depends on a command has the length.
    if (count.length === 0) return { kind: 'uint64', type: 'Long' }
    return { kind: { count }, type: 'Quantity', rawType: 'Quantity', canOmit: true }
  }

  #lengthPointer({ name, type }: Parameter, all: readonly Parameter[]): Taken {
    const scalar = /size_t|long/.test(type) ? 'uint64' : 'uint32'
    const [[unit, of] = [1, -1] as const] = this.#measured(name, all)
    return {
      kind: { length: scalar, of, ...(unit === 1 ? {} : { unit }) },
      type: 'Holder<number> | null',
      rawType: 'Holder<number>',
      canOmit: true,
    }
  }

  /** The places of the pointers that an argument measures, and in what units. */
  #measured(name: string, all: readonly Parameter[]): (readonly [unit: Sized, place: number])[] {
    return all.flatMap((parameter, place) => {
      const { word } = parameter
      if (word.kind !== 'pointer' || ![word.size, word.count, word.bits].includes(name)) return []
      return [[this.#unit(parameter, word, name), place] as const]
    })
  }

  #unit(parameter: Parameter, pointer: Pointer, measure: string): Sized {
    if (pointer.bits === measure) return 0
    if (pointer.count === measure) return this.#elementSize(parameter, pointer)
    return 1
  }

  /** One of what a pointer points to, in bytes. */
  #elementSize(parameter: Parameter, pointer: Pointer): Sized {
    const { to, size } = pointer
    if (typeof size === 'number') return size
    // Of plain bytes only the memory itself tells: check-overlay.ts refuses those without an extent.
    if (to === 'bytes') return 0
    if (typeof to === 'string') return this.#structSize(to)
    if (to.kind === 'word') return 4
    return scalarSize(this.#scalarOf(parameter, pointer))
  }

  #structSize(name: string): Sized {
    const struct = this.#abi.structs.structs[name]
    if (struct === undefined) throw new Error(`no struct ${name}`)
    const x64 = valueOn('x64', struct)?.size
    const arm64 = valueOn('arm64', struct)?.size
    if (x64 === undefined || arm64 === undefined || x64 === arm64) return x64 ?? arm64 ?? 0
    return { x64, arm64 }
  }

  #scalarOf({ type }: Parameter, { to, size, count }: Pointer): Scalar {
    const word = to as Word
    const bytes = typeof size === 'number' ? size / (typeof count === 'number' ? count : 1) : undefined
    const target = bare(type.replace(/\*$/, ''))
    const width = bytes ?? widthOf(target, word)
    if (word.kind === 'bool' && width === 4) return 'bool'
    if (width === 8 && OPAQUE.has(word.kind)) return 'bits64'
    if (width === 8 && word.kind === 'pointer') return 'bits64'
    const signed = target === 'void' || bytes !== undefined ? !isUnsignedWord(word) : isSigned(target)
    return `${signed ? '' : 'u'}int${width * 8}` as Scalar
  }

  #needs(reach: Reach | undefined, pointer: Pointer, all: readonly Parameter[]): ArgumentNeeds | undefined {
    if (reach === undefined) return undefined
    const { bytes, each = 0, by, bit } = reach
    const mask = bit === undefined ? {} : { bit: Number(constantValue(this.#abi, bit)) }
    if (by === undefined) return { bytes, each: 0 }
    if (typeof by === 'string') return { bytes, each, arg: indexOf(by, all), ...mask }
    const owner = by.of === undefined ? pointer : (all[indexOf(by.of, all)]?.word as Pointer)
    const at = this.#field(owner.to as string, by.field)
    return { bytes, each, at, ...(by.of === undefined ? {} : { arg: indexOf(by.of, all) }), ...mask }
  }

  #field(struct: string, name: string): readonly [number, Scalar] {
    const found = this.#abi.structs.structs[struct]
    const field = found && fieldsOf(found).find((field) => field.name === name)
    if (field === undefined) throw new Error(`struct ${struct} has no field ${name}`)
    // A negative number means as much as an unsigned one, if the kernel copies so many bytes.
    return [field.offset, `uint${field.size * 8}` as Scalar]
  }
}

/** What becomes of a pointer that may be null. */
function optional({ optional: meaning }: Pointer): {
  mark: { optional?: true }
  or: string
  canOmit: boolean
} {
  return meaning === undefined
    ? { mark: {}, or: '', canOmit: false }
    : { mark: { optional: true }, or: ' | null', canOmit: true }
}

function targetType({ to }: Pointer): string {
  if (to === 'sockaddr') return 'SocketAddress'
  // Memory of any kind is bytes, of a struct too.
  if (to === 'bytes') return 'Memory'
  return typeof to === 'string' ? `Struct<'${canonical(to)}'>` : 'Bytes'
}

function placeType(scalar: Scalar): string {
  if (scalar === 'bits64') return 'PlaceBits'
  return scalar.endsWith('64') ? 'Place64' : 'Place32'
}

function indexOf(name: string, all: readonly Parameter[]): number {
  const place = all.findIndex((parameter) => parameter.name === name)
  if (place < 0) throw new Error(`no argument ${name}`)
  return place
}

function leastOf(reach: Reach | undefined): number {
  return reach?.by === undefined ? (reach?.bytes ?? 0) : 0
}

function times(size: Sized, count: number): Sized {
  return typeof size === 'number' ? size * count : { x64: size.x64 * count, arm64: size.arm64 * count }
}

function bare(cType: string): string {
  return cType
    .replace(/\b(const|struct|enum|union)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function isSigned(cType: string): boolean {
  return SIGNED.test(bare(cType))
}

function integer(wide: 'int64' | 'uint64' | undefined, signed: boolean): { kind: PlainKind; type: string } {
  if (wide !== undefined) return { kind: wide, type: 'Long' }
  return { kind: signed ? 'int32' : 'uint32', type: 'Quantity' }
}

/**
 * A number whose C type is unsigned may still be a negative one to the kernel, such as "any" to LOOP_CTL_ADD.
 */
function plainInteger(wide: 'int64' | 'uint64' | undefined, signed: boolean): PlainKind {
  if (wide === undefined) return signed ? 'int32' : 'uint32'
  return wide === 'int64' ? 'int64' : 'word64'
}

function value(
  word: Value,
  wide: 'int64' | 'uint64' | undefined,
  signed: boolean,
): { kind: ArgumentKind; type: string; canOmit?: boolean } {
  const { kind } = word
  if (word.value !== undefined) return { kind: { exactly: word.value }, type: 'Quantity', canOmit: true }
  if (kind === 'unused') return { kind: 'unused', type: 'Unused', canOmit: true }
  if (kind === 'bool') return { kind: 'bool', type: 'boolean | 0 | 1' }
  if (kind === 'mode')
    return { kind: 'mode', type: 'Plain', ...(word.with === undefined ? {} : { canOmit: true }) }
  if (ALWAYS_INT.has(kind)) return { kind: 'int32', type: TYPES[kind] ?? 'Plain' }
  if (kind === 'uid' || kind === 'gid') return { kind: 'uint32', type: 'Plain' }
  if (OPAQUE.has(kind) && wide !== undefined)
    return { kind: 'bits64', type: kind === 'address' ? 'Address | null' : 'bigint' }
  if (kind === 'address') return { kind: 'bits64', type: 'Address | null' }
  if (kind === 'int') {
    const type = word.of === DESCRIPTOR_NUMBER ? 'FdArg' : wide === undefined ? 'Quantity' : 'Long'
    return { kind: plainInteger(wide, signed), type }
  }
  return integer(wide, signed)
}

const SCALAR_WIDTH: Readonly<Record<string, number>> = {
  size_t: 8,
  loff_t: 8,
  off_t: 8,
  aio_context_t: 8,
  u64: 8,
  __kernel_old_time_t: 8,
}
function widthOf(target: string, word: Word): number {
  if (SCALAR_WIDTH[target] !== undefined) return SCALAR_WIDTH[target]
  if (/long/.test(target) || target.endsWith('*')) return 8
  if (target === 'char' || target === 'unsigned char') return 1
  if (target === 'void' || target === '') return WIDE_WORDS.has(word.kind) ? 8 : 4
  return 4
}

function isUnsignedWord(word: Word): boolean {
  return ['flags', 'uid', 'gid', 'count', 'size', 'mode', 'dev', 'mask', 'inode', 'address'].includes(
    word.kind,
  )
}

export function scalarSize(scalar: Scalar): number {
  return scalar === 'bool' ? 4 : Number(/\d+$/.exec(scalar)?.[0]) / 8
}
