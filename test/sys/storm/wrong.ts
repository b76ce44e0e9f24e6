// Values of a wrong type.

import { coerced, HOLDERS, throwing } from './hostile.js'

function detached(): Uint8Array {
  const bytes = new Uint8Array(64)
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] })
  return bytes
}

/** A view that a resizable buffer, having shrunk, no longer reaches. */
function outside(): Uint8Array {
  const buffer = new ArrayBuffer(128, { maxByteLength: 128 })
  const view = new Uint8Array(buffer, 64, 64)
  buffer.resize(32)
  return view
}

const SHRUNK = outside()
const DETACHED = detached()

/** Values of types that hardly any argument takes, with their descriptions. Its numbers are right nowhere. */
export const WRONG: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  ...HOLDERS,
  [undefined, 'undefined'],
  [null, 'null'],
  [true, 'true'],
  [false, 'false'],
  ['', "''"],
  ['3', "'3'"],
  ['0x10', "'0x10'"],
  [2 ** 53, '2 ** 53'],
  [-(2 ** 53), '-(2 ** 53)'],
  [1e300, '1e300'],
  [Number.MIN_VALUE, 'Number.MIN_VALUE'],
  [10n ** 100n, '10n ** 100n'],
  [[], '[]'],
  [[1], '[1]'],
  [['f', null], "['f', null]"],
  [[['f']], "[['f']]"],
  [{ valueOf: coerced, toString: coerced }, '{ valueOf, toString }'],
  [{ [Symbol.toPrimitive]: coerced }, '{ [Symbol.toPrimitive] }'],
  [{ length: 8, byteLength: 8, buffer: new ArrayBuffer(8) }, 'object that looks like a Uint8Array'],
  [Object.create(Uint8Array.prototype), 'object with the prototype of Uint8Array'],
  [class {}, 'class'],
  [Object(3), 'Object(3)'],
  [Object('f'), "Object('f')"],
  [Object(1n), 'Object(1n)'],
  [new Date(0), 'Date'],
  [/x/, 'RegExp'],
  [new Map([[1, 2]]), 'Map'],
  [Promise.resolve(3), 'Promise'],
  [new Error('junk'), 'Error'],
  [new WeakMap(), 'WeakMap'],
  [new Uint8Array(0), 'Uint8Array(0)'],
  [new Uint8Array(8), 'Uint8Array(8)'],
  [new Float64Array(2), 'Float64Array(2)'],
  [new BigUint64Array(1), 'BigUint64Array(1)'],
  [new DataView(new ArrayBuffer(8)), 'DataView(8)'],
  [new ArrayBuffer(0), 'ArrayBuffer(0)'],
  [new SharedArrayBuffer(0), 'SharedArrayBuffer(0)'],
  [new DataView(SHRUNK.buffer, 0, 16), 'DataView on a resizable buffer'],
])

/** What no argument of any call takes: a call with one of them never reaches the kernel. */
export const REFUSED: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [Symbol('junk'), 'Symbol()'],
  [throwing, 'function'],
  [Number.NaN, 'NaN'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
  [Number.NEGATIVE_INFINITY, '-Infinity'],
  [1.5, '1.5'],
  [-0.5, '-0.5'],
  [DETACHED, 'detached Uint8Array'],
  [DETACHED.buffer, 'detached ArrayBuffer'],
  [SHRUNK, 'Uint8Array outside of its buffer'],
  [2n ** 64n, '2n ** 64n'],
  [-(2n ** 63n) - 1n, '-(2n ** 63n) - 1n'],
])
