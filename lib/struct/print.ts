// Structs as `console.log` shows them: names, flags in the kernel's words, times as dates.

import type { Word } from '../abi/semantics.js'
import { errnoName } from '../errno/syscall-error.js'
import { placeOf } from '../memory/located.js'
import { textIn } from './bytes.js'
import { type AnyStruct, DEFINITION } from './definition.js'
import { major, minor } from './device.js'
import { named } from './families.js'
import type { FieldArray } from './field-array.js'
import { modeText } from './file-mode.js'
import type { ArrayNature, Field, Shape } from './nature.js'
import { isScalar, readScalar, type Scalar } from './scalar.js'

type Inspect = (value: unknown, options: object) => string
/** The method by which objects say how they are printed. */
export const INSPECT: unique symbol = Symbol.for('nodejs.util.inspect.custom') as never

/** What `util.inspect` gives of a struct. */
export function inspected(struct: AnyStruct, depth: number, options: object, inspect: Inspect): string {
  const { shape } = struct[DEFINITION]
  if (depth < 0) return `[${shape.name}]`
  if (!isThere(struct)) return `${shape.name} [no memory]`
  const shown = shape.fields.filter((field) => isShown(struct, field, shape))
  const values = Object.fromEntries(shown.map((field) => [field.name, fieldShown(struct, field)]))
  return `${shape.name} ${inspect(values, options)}`
}

/** What `util.inspect` gives of an array in a struct. */
export function inspectedArray(
  array: FieldArray,
  { of, stride }: ArrayNature,
  depth: number,
  options: { readonly maxArrayLength?: number | null },
  inspect: Inspect,
): string {
  if (depth < 0) return '[Array]'
  if (!isThere(array)) return '[no memory]'
  const shown = Math.min(array.length, options.maxArrayLength ?? Infinity)
  const elements = Array.from({ length: shown }, (_, i) =>
    isScalar(of) ? scalarShown(array, i * stride, of) : array.at(i),
  )
  // The others are only counted.
  elements.length = array.length
  return inspect(elements, options)
}

/** Whether there is memory to look at: it may be detached or shrunk, or the object be a proxy of a struct. */
function isThere(view: DataView): boolean {
  try {
    return view.byteLength >= 0
  } catch {
    return false
  }
}

/**
 * Reserved fields are not shown, nor those behind the end of a view that is shorter than the struct, nor what
 * overlaps others, as the arms of a union do, and is zero.
 */
function isShown(struct: AnyStruct, field: Field, { fields, size }: Shape): boolean {
  if (field.isReserved) return false
  const end = endOf(field, size)
  const { buffer, offset, bytes } = placeOf(struct)
  if (end > (isScalar(field.nature) ? bytes : buffer.byteLength - offset)) return false
  const overlaps = fields.some(
    (other) =>
      other !== field && other.offset < end && field.offset < endOf(other, size) && !areBits(field, other),
  )
  if (!overlaps) return true
  for (let i = field.offset; i < Math.min(end, struct.byteLength); i++)
    if (struct.getUint8(i) !== 0) return true
  return false
}

function areBits(a: Field, b: Field): boolean {
  return a.nature.is === 'bit-field' && b.nature.is === 'bit-field'
}

function endOf({ nature, offset }: Field, size: number): number {
  switch (nature.is) {
    case 'small':
    case 'bit-field':
    case 'struct':
      return offset + nature.bytes
    case 'float':
      return offset + 4
    case 'bytes':
      return offset + nature.count
    case 'array':
      return offset + nature.count * nature.stride
    case 'nested':
      return offset + nature.shape.size
    default:
      return Math.min(offset + 8, size)
  }
}

function fieldShown(struct: AnyStruct, { name, nature, offset }: Field): unknown {
  if (isScalar(nature)) return scalarShown(struct, offset, nature)
  if (nature.is !== 'bytes') return struct[name]
  const bytes = struct[name] as Uint8Array
  const text = nature.text ? textIn(bytes) : undefined
  return text ?? words(bytes.length === 0 ? '[]' : hex(bytes))
}

/** Bytes as hexadecimal, with the zeroes at the end counted. */
function hex(bytes: Uint8Array): string {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end--
  const shown = [...bytes.subarray(0, Math.min(end, 32))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join(' ')
  const rest = end > 32 ? ` … ${end - 32} more` : ''
  const zeroes = end < bytes.length ? ` 00 × ${bytes.length - end}` : ''
  return `<${`${shown}${rest}${zeroes}`.trim()}>`
}

function scalarShown(view: DataView, at: number, nature: Scalar): unknown {
  if (nature.is === 'float') return readScalar(view, at, nature, '')
  const value = valueAt(view, at, nature)
  const text = nature.word && meaning(nature.word, value)
  if (text !== undefined) return words(text)
  if (nature.is === 'bits' && nature.points !== undefined && value === 0n) return null
  return nature.is === 'bits' && value !== 0n
    ? words(`0x${BigInt.asUintN(64, BigInt(value)).toString(16)}`)
    : value
}

/** The value, as a bigint where a number is not exact: printing never throws. */
function valueAt(view: DataView, at: number, nature: Exclude<Scalar, { is: 'float' }>): number | bigint {
  if (nature.is !== 'long') return readScalar(view, at, nature, '')
  const value = nature.signed ? view.getBigInt64(at, true) : view.getBigUint64(at, true)
  return Number.isSafeInteger(Number(value)) ? Number(value) : value
}

/** What a value means, in the kernel's words where it has some. */
function meaning(word: Word, value: number | bigint): string | undefined {
  const number = Number(value)
  switch (word.kind) {
    case 'flags':
    case 'choice':
    case 'command':
      if (value === 0 && word.kind === 'flags') return '0'
      return named([...word.families, ...('flags' in word ? (word.flags ?? []) : [])], value)
    case 'mode':
      return `0o${number.toString(8)}${number > 0o7777 ? ` (${modeText(number)})` : ''}`
    case 'dev':
      return `${number} (${major(number)}:${minor(number)})`
    case 'errno':
      return number === 0 ? '0' : `${number} (${errnoName(-Math.abs(number))})`
    case 'time':
      return word.unit === 's' ? date(number) : undefined
    default:
      return undefined
  }
}

/** Seconds that are a date of our days rather than a duration. */
function date(seconds: number): string | undefined {
  if (seconds < 1e9 || seconds > 4e9) return undefined
  return `${seconds} (${new Date(seconds * 1000).toISOString().replace('.000', '')})`
}

/** Text that is shown without quotes. */
function words(text: string): object {
  return { [INSPECT]: () => text }
}
