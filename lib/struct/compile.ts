// Makes the class of a struct: JavaScript text with one accessor for each field, so that an engine compiles
// each to a single load or store. Functions shared by all structs cannot be as fast: an engine would not know
// what they are called on.
//
// The text is made of names of C, of numbers and of nothing that a user gave.

import { takeMemory } from '../memory/slab.js'
import { int32, uint32, unused, within } from '../sys/integer.js'
import { assign, assignField, isMeasured, isOther, refuseField } from './assign.js'
import { type AnyStructClass, ASSIGN, DEFINITION, type Definition } from './definition.js'
import { signedLong, unsignedLong } from './long.js'
import type { BitField, Bits, Field, Long, Shape, Small } from './nature.js'
import { isFlags, numberOf, range, readScalar, smallBits, writeLong, writeScalar } from './scalar.js'
import { part, Struct } from './struct.js'

/** What the text refers to. */
const CORE = {
  ASSIGN,
  Struct,
  assign,
  assignField,
  int32,
  isOther,
  numberOf,
  part,
  readScalar,
  refuseField,
  signedLong,
  smallBits,
  takeMemory,
  uint32,
  unsignedLong,
  unused,
  within,
  writeLong,
  writeScalar,
}

type Factory = (core: typeof CORE, fields: readonly Field[]) => AnyStructClass

/** The class of a struct. */
export function compile(definition: Definition): AnyStructClass {
  const { shape } = definition
  const { Script } = process.getBuiltinModule('node:vm')
  const script = new Script(classText(shape), { filename: `rawsys:struct/${shape.name}` })
  const made = (script.runInThisContext() as Factory)(CORE, shape.fields)
  Object.defineProperty(made, 'name', { value: shape.name, configurable: true })
  Object.defineProperty(made.prototype, DEFINITION, { value: definition })
  return made
}

function classText({ name, size, fields }: Shape): string {
  const accessors = fields.map((field, i) => accessorText(name, field, i)).join('')
  const cases = fields
    .map((field) => `        case '${field.name}': this.${field.name} = value; break\n`)
    .join('')
  return `'use strict'; (core, fields) => {
const { ${Object.keys(CORE).join(', ')} } = core
return class extends Struct {
  constructor(values, place) {
    super(place ?? takeMemory(${size}))
    if (values !== undefined) this[ASSIGN](values)
  }
  [ASSIGN](values) {
    if (${fields.some(isMeasured)} || isOther(values)) return assign(this, values)
    for (const name of Object.keys(values)) {
      const value = values[name]
      if (value !== undefined) switch (name) {
${cases}        default: refuseField(this, name)
      }
    }
  }
${accessors}}
}`
}

function accessorText(struct: string, field: Field, index: number): string {
  const { name } = field
  const what = JSON.stringify(`${struct}.${name}`)
  const [get, set] = bodies(field, index, what)
  return `  get ${name}() { return ${get} }\n  set ${name}(value) { ${set} }\n`
}

/** The expression that reads a field, and the statement that writes `value` to it. */
function bodies({ nature, offset }: Field, index: number, what: string): readonly [get: string, set: string] {
  switch (nature.is) {
    case 'small':
      return small(nature, offset, what)
    case 'long':
      return long(nature, offset, what)
    case 'bits':
      return bits(nature, offset, index)
    case 'bit-field':
      return bitField(nature, offset, index, what)
    case 'float':
      return scalar(offset, index, what)
    default:
      return [`part(this, ${index})`, `assignField(this, ${index}, value)`]
  }
}

/** By the code that serves arrays too. */
function scalar(offset: number, index: number, what: string): readonly [string, string] {
  const nature = `fields[${index}].nature`
  return [
    `readScalar(this, ${offset}, ${nature}, ${what})`,
    `writeScalar(this, ${offset}, ${nature}, value, ${what})`,
  ]
}

function small(nature: Small, offset: number, what: string): readonly [string, string] {
  const { bytes, signed, bigEndian } = nature
  const type = `${signed ? 'Int' : 'Uint'}${8 * bytes}`
  const little = bytes === 1 ? '' : `, ${!bigEndian}`
  return [
    `this.get${type}(${offset}${little})`,
    `this.set${type}(${offset}, ${checked(nature, what)}${little})`,
  ]
}

/** The call that checks `value`. */
function checked(nature: Small, what: string): string {
  if (nature.word?.kind === 'unused') return `unused(value, ${what})`
  const value = nature.word?.kind === 'bool' ? 'numberOf(value)' : 'value'
  const flags = isFlags(nature)
  if (nature.bytes === 4) return `${nature.signed && !flags ? 'int32' : 'uint32'}(${value}, ${what})`
  const [low, high] = range(8 * nature.bytes, nature.signed, flags)
  return `within(${value}, ${low}, ${high}, ${what})`
}

function long({ signed }: Long, offset: number, what: string): readonly [string, string] {
  const halves = `this.getUint32(${offset}, true), this.get${signed ? 'Int' : 'Uint'}32(${offset + 4}, true)`
  const store = `this.setInt32(${offset}, value, true); this.setInt32(${offset + 4}, Math.floor(value / 4294967296), true)`
  const isPlain = `Number.isSafeInteger(value)${signed ? '' : ' && value >= 0'}`
  return [
    `${signed ? 'signedLong' : 'unsignedLong'}(${halves}, ${what})`,
    `if (${isPlain}) { ${store} } else writeLong(this, ${offset}, ${signed}, value, ${what})`,
  ]
}

function bits({ signed, bigEndian }: Bits, offset: number, index: number): readonly [string, string] {
  const type = signed ? 'BigInt64' : 'BigUint64'
  return [`this.get${type}(${offset}, ${!bigEndian})`, `assignField(this, ${index}, value)`]
}

/** Bits within one half of the unit; those that straddle it are rare. */
function bitField(nature: BitField, offset: number, index: number, what: string): readonly [string, string] {
  const { first, width, signed, bytes, word } = nature
  const shift = first % 32
  if (shift + width > 32 || width === 32) return scalar(offset, index, what)
  const type = `Uint${Math.min(32, 8 * bytes)}`
  const at = offset + (first >= 32 ? 4 : 0)
  const little = bytes === 1 ? '' : ', true'
  const unit = `this.get${type}(${at}${little})`
  const mask = 2 ** width - 1
  const [low, high] = range(width, signed, false)
  const value =
    word?.kind === 'unused' ? `unused(value, ${what})` : `smallBits(value, ${low}, ${high}, ${what})`
  const get = signed ? `${unit} << ${32 - shift - width} >> ${32 - width}` : `${unit} >>> ${shift} & ${mask}`
  const keep = ~(mask << shift)
  return [get, `this.set${type}(${at}, ${unit} & ${keep} | (${value} & ${mask}) << ${shift}${little})`]
}
